/** Bytes of the character at `at` as hcl's scanner counts them; 0 where there is no whole one. */
export function utf8Length(bytes: Buffer, at: number): number {
  const lead = bytes[at];
  if (lead === undefined) return 0;
  const length = lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (lead >= 0xf8) return 0;
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
