/** A path as git prints it: in C's quotes where it has a quote, a backslash or a control character (`quote.c`). */
export function unquotePath(path: string): string {
  const quoted = /^"(.*)"$/s.exec(path)?.[1];
  if (quoted === undefined) return path;
  const pieces: Buffer[] = [];
  for (const [, octal, letter, plain = ''] of quoted.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) pieces.push(Buffer.of(Number.parseInt(octal, 8)));
    else pieces.push(Buffer.from(letter === undefined ? plain : (ESCAPES[letter] ?? letter)));
  }
  return Buffer.concat(pieces).toString('utf8');
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
