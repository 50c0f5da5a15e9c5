/** Whether terraform knows an encoding by this name, as far as anybody writes it. */
export function isEncoding(name: string): boolean {
  return SUPPORTED.test(name);
}

/** Undefined for encodings that Node does not write. */
export function encodeText(text: string, encoding: string): Buffer | undefined {
  if (/^utf-?8$/i.test(encoding)) return Buffer.from(text);
  if (/^utf-?16le$/i.test(encoding)) return Buffer.from(text, 'utf16le');
  if (/^utf-?16be$/i.test(encoding)) return Buffer.from(text, 'utf16le').swap16();
  return undefined;
}

export function decodeText(bytes: Buffer, encoding: string): string | undefined {
  if (/^utf-?8$/i.test(encoding)) return bytes.toString('utf8');
  if (!/^utf-?16[lb]e$/i.test(encoding) || bytes.length % 2 !== 0) return undefined;
  return /le$/i.test(encoding)
    ? bytes.toString('utf16le')
    : Buffer.from(bytes).swap16().toString('utf16le');
}

const SUPPORTED =
  /^(?:utf-?(?:8|16(?:[lb]e)?|32(?:[lb]e)?)|(?:us-)?ascii|iso[-_]8859-\d+|latin\d|l\d|windows-\d+|cp\d+|ibm\d+|macintosh|koi8-[ru]|big5|euc-(?:jp|kr)|shift_jis|gb(?:k|18030|2312)|iso-2022-jp|hz-gb-2312)$/i;
