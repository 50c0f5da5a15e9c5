/**
 * JSON as a careless hand writes it, made strict: trailing and missing commas, comments, single quotes, bare keys,
 * `=` for `:`, words of Python, closing brackets that are missing at the end. Blanks and lines stay as they are.
 * Undefined where the result is still no JSON, or is no object or list.
 */
export function tidyJson(text: string): string | undefined {
  if (text.length > LONGEST || !/^\s*[[{]/.test(text)) return undefined;
  const tokens = [...text.matchAll(TOKENS)].map(([token]) => token);
  const written: string[] = [];
  const open: Closing[] = [];
  let before = '';
  let indentation = /^[ \t]*/.exec(text)?.[0] ?? '';
  for (const token of tokens) {
    if (/^(?:\/\/|\/\*|#)/.test(token)) {
      trimLast(written);
      continue;
    }
    indentation = /\n([ \t]*)$/.exec(token)?.[1] ?? indentation;
    if (/^\s/.test(token)) {
      written.push(token);
      continue;
    }
    const strict = strictToken(token);
    if (CLOSING.has(strict) && before === ',') dropLast(written, ',');
    if (ENDS_VALUE.test(before) && BEGINS_VALUE.test(strict)) addAfterLast(written, ',');
    if (strict === '{') open.push({ bracket: '}', indentation });
    if (strict === '[') open.push({ bracket: ']', indentation });
    if (CLOSING.has(strict) && open.pop()?.bracket !== strict) return undefined;
    written.push(strict);
    before = strict;
  }
  if (before === ',') dropLast(written, ',');
  const isLong = text.trim().includes('\n');
  const closed = open
    .reverse()
    .map((each) => (isLong ? `\n${each.indentation}${each.bracket}` : each.bracket))
    .join('');
  const made = written.join('').trimEnd() + closed + (/\s*$/.exec(text)?.[0] ?? '');
  return isStrict(made) ? made : undefined;
}

/** Characters; policies may have 20,480 at most, and a hostile text must not cost time. */
const LONGEST = 50_000;

/** A bracket that is still to come, with the blanks its partner's line begins with. */
interface Closing {
  readonly bracket: string;
  readonly indentation: string;
}

const TOKENS =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/|\s+|[{}[\],:=]|[^\s{}[\],:="'#]+|./g;
const CLOSING: ReadonlySet<string> = new Set(['}', ']']);
const ENDS_VALUE = /^(?:"|\}|\]|-?\d|true|false|null)/;
const BEGINS_VALUE = /^(?:"|\{|\[|-?\d|true|false|null)/;

function strictToken(token: string): string {
  if (token === '=') return ':';
  if (token.startsWith("'")) return JSON.stringify(token.slice(1, -1).replace(/\\'/g, "'"));
  if (/^[A-Za-z_]/.test(token)) return WORDS.get(token) ?? JSON.stringify(token);
  return token;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
]);

function dropLast(written: string[], token: string): void {
  written.splice(written.lastIndexOf(token), 1);
}

/** No blanks are left where a comment stood. */
function trimLast(written: string[]): void {
  const last = written.pop();
  if (last !== undefined) written.push(last.replace(/[ \t]+$/, ''));
}

/** Behind the last token that is no blank. */
function addAfterLast(written: string[], token: string): void {
  const last = written.findLastIndex((each) => !/^\s/.test(each));
  written.splice(last + 1, 0, token);
}

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
