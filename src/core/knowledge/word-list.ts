/** Word tables are written as plain text, one word after the other, so that a table stays a page long. */

/** The words of a text, separated by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
