/** `1 error`, `2 errors`, `2 patches` */
export const countWords = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : /(?:s|x|ch|sh)$/.test(thing) ? 'es' : 's'}`;
