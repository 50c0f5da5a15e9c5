export const join = (words: readonly string[]): string => words.join('_');

export const replaced = (words: readonly string[], at: number, by: readonly string[]): string[] => [
  ...words.slice(0, at),
  ...by,
  ...words.slice(at + 1),
];

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

export const otherNumber = (word: string): string => {
  if (word.length > 3 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return `${word}es`;
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : plural(word);
};

export const plural = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|x|ch)$/.test(word)
      ? `${word}es`
      : `${word}s`;
