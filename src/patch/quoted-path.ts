/** A path as git prints it: quoted like a string of C where it has bytes that a terminal may not like. */
export function unquotePath(printed: string): string {
  if (!printed.startsWith('"') || !printed.endsWith('"') || printed.length < 2) return printed;
  const bytes: Buffer[] = [];
  for (const [, octal, letter, plain] of printed.slice(1, -1).matchAll(PIECES)) {
    if (octal !== undefined) bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
    else
      bytes.push(Buffer.from(letter === undefined ? (plain ?? '') : (LETTERS[letter] ?? letter)));
  }
  return Buffer.concat(bytes).toString('utf8');
}

const PIECES = /\\([0-3][0-7]{2})|\\(.)|([^\\]+)/gs;

/** Source: git quote.c, `cq_lookup`. */
const LETTERS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
