/** Every first letter of a word in capitals, words being what Go's `strings.Title` takes for them. */
export function titleCase(text: string): string {
  let previous = ' ';
  let titled = '';
  for (const character of text) {
    titled += isSeparator(previous) ? upper(character) : character;
    previous = character;
  }
  return titled;
}

function isSeparator(character: string): boolean {
  if (character <= '\u007f') return !/\w/.test(character);
  return !/[\p{L}\p{Nd}]/u.test(character) && /\s/u.test(character);
}

function upper(character: string): string {
  const capital = character.toUpperCase();
  return [...capital].length === 1 ? capital : character;
}
