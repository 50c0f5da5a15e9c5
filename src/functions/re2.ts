/** A pattern in RE2's syntax as a JavaScript one; undefined where only RE2 itself can tell what it matches. */
export function compileRe2(pattern: string, flags = ''): RegExp | 'invalid' | undefined {
  const { text, inlineFlags } = withoutLeadingFlags(pattern);
  if (DIFFERS.test(text)) return LOOKS.test(text) ? 'invalid' : undefined;
  const translated = text
    .replaceAll('(?P<', '(?<')
    .replace(
      POSIX,
      (_, negated: string, name: string) => `${negated ? '^' : ''}${CLASSES[name] ?? ''}`,
    )
    .replaceAll('\\z', '(?![\\s\\S])')
    .replaceAll('\\A', '(?<![\\s\\S])');
  try {
    return new RegExp(translated, `u${flags}${inlineFlags}`);
  } catch {
    return lenient(translated, `${flags}${inlineFlags}`);
  }
}

/**
 * Go takes escaped punctuation and lone brackets that JavaScript refuses in its stricter mode. What neither mode
 * takes is wrong in RE2 too.
 */
function lenient(pattern: string, flags: string): RegExp | 'invalid' | undefined {
  try {
    const unescaped = pattern.replace(PUNCTUATION, '$1');
    return new RegExp(unescaped, `u${flags}`);
  } catch {
    try {
      new RegExp(pattern, flags);
      return undefined;
    } catch {
      return 'invalid';
    }
  }
}

function withoutLeadingFlags(pattern: string): { text: string; inlineFlags: string } {
  const match = /^\(\?([ims]+)\)/.exec(pattern);
  if (!match) return { text: pattern, inlineFlags: '' };
  return { text: pattern.slice(match[0].length), inlineFlags: [...new Set(match[1])].join('') };
}

/** Lookaround, back references, inline flags, `\C`, `\Q`, `\pN`, and classes that differ are not the same in both. */
const DIFFERS = /\(\?(?![:P<])|\(\?<[=!]|\\[1-9kCQEpPabZGX]|\(\?P[^<]|\[\^?\][^\]]|\{,/;
const LOOKS = /\(\?<?[=!]|\\[1-9]/;
const PUNCTUATION = /\\([_\-"'#%&,:;<=>@`~! ])/g;
const POSIX = /\[:(\^?)(\w+):\]/g;
const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};
