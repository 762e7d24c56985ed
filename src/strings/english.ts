/**
 * The English wording where it is simply there: on the command line and in tests. The pane's build takes
 * ./english-later in place of this file (webpack.config.js), so that Chinese users do not load it.
 */
import { english } from "./en-US";

export const englishTexts = (): typeof english => english;

/** Resolves once `englishTexts` can be called. */
export const loadEnglish = (): Promise<void> => Promise.resolve();
