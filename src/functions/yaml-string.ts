/** A text in double quotes as libyaml writes one; where a place is given, long text is folded at spaces. */
export function quotedYaml(
  text: string,
  place?: { readonly indent: number; readonly column: number },
): string {
  let quoted = '"';
  let column = (place?.column ?? 0) + 1;
  let wasSpace = false;
  const characters = [...text];
  for (const [i, character] of characters.entries()) {
    const isFolded =
      place &&
      character === ' ' &&
      !wasSpace &&
      column > WIDTH &&
      i > 0 &&
      i < characters.length - 1;
    if (isFolded) {
      quoted += `\n${' '.repeat(place.indent)}${characters[i + 1] === ' ' ? '\\' : ''}`;
      column = place.indent;
      wasSpace = true;
      continue;
    }
    const shown = escaped(character);
    quoted += shown;
    column += [...shown].length;
    wasSpace = character === ' ';
  }
  return `${quoted}"`;
}

const WIDTH = 80;

function escaped(character: string): string {
  const short = ESCAPES[character];
  if (short !== undefined) return short;
  if (PRINTABLE.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\u0085': '\\N',
  '\u00a0': '\\_',
  '\u2028': '\\L',
  '\u2029': '\\P',
};

/** What libyaml takes for printable; characters beyond the basic plane are not in it. */
const PRINTABLE = /^[ -~\u00a1-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/u;
