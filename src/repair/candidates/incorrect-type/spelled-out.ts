/** `"10"`, `"10GB"`, `"1,024"`, `"8080/tcp"`: the number in a text; none where the text holds several. */
export function numberOf(text: string | undefined): string[] {
  const found = /^\s*(-?\d{1,3}(?:,\d{3})+|-?\d+(?:\.\d+)?)\s*([A-Za-z%/ ]*)$/.exec(text ?? '');
  return found ? [(found[1] as string).replaceAll(',', '')] : [];
}

/** `"enabled"`, `"True"`, `"0"`: what other programs say for true and false. */
export function boolOf(text: string | undefined): string[] {
  const word = text?.trim().toLowerCase() ?? '';
  if (TRUE.has(word)) return ['true'];
  return FALSE.has(word) ? ['false'] : [];
}

const TRUE: ReadonlySet<string> = new Set(['true', 'enabled', 'enable', 'yes', 'y', 'on', '1']);
const FALSE: ReadonlySet<string> = new Set([
  'false',
  'disabled',
  'disable',
  'no',
  'n',
  'off',
  '0',
  'none',
  'suspended',
]);
