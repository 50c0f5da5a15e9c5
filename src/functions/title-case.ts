/** Every first letter of a word in capitals, words being what Go's `strings.Title` takes for them. */
export function titleCase(text: string): string {
  return text.replace(BEHIND_SEPARATOR, upper);
}

/** In ASCII all but letters, digits and underscores separate, beyond it only white space. */
const BEHIND_SEPARATOR = /(?<=^|[\0-/:-@[-^`{-\x7f\s])[\s\S]/gu;

function upper(character: string): string {
  const capital = character.toUpperCase();
  return [...capital].length === 1 ? capital : character;
}
