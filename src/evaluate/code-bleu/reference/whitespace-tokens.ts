/** Python's `text.split()`: `foo="x"` is one token and `foo = "x"` three. */
export const whitespaceTokens = (text: string): string[] =>
  text.split(/\s+/).filter((token) => token !== '');
