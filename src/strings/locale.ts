/** The languages of everything that users see: zh-CN first, en-US second. */
export const LOCALES = ["zh-CN", "en-US"] as const;

export type Locale = (typeof LOCALES)[number];

/** A sentence from named data. */
export type Wording = (data: Readonly<Record<string, string>>) => string;
