/** The languages of everything that users see: zh-CN first, en-US second. */
export const LOCALES = ["zh-CN", "en-US"] as const;

export type Locale = (typeof LOCALES)[number];

/** A sentence from named data; every locale must give one, so a new code does not compile until it is worded. */
export type Wording = Readonly<Record<Locale, (data: Readonly<Record<string, string>>) => string>>;
