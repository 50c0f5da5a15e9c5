import { continuesIdentifier, startsIdentifier } from './bytes.ts';

/** Length in bytes of the identifier that begins at `start`; 0 where none does. */
export function identifierLength(bytes: Buffer, start: number): number {
  if (!startsIdentifier(bytes[start])) return 0;
  let end = start;
  for (let byte = bytes[end]; continuesIdentifier(byte); byte = bytes[end]) {
    if ((byte as number) < 0x80) end++;
    else {
      const length = characterLength(bytes, end);
      const letter = end === start ? STARTS : CONTINUES;
      if (!letter.test(bytes.toString('utf8', end, end + length))) break;
      end += length;
    }
  }
  return end - start;
}

/** Bytes of the character at `start`, so that one that means nothing is skipped whole. */
export function characterLength(bytes: Buffer, start: number): number {
  let end = start + 1;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80 && end - start < 4) end++;
  return end - start;
}

// Unicode Standard Annex #31, as the HCL specification has it.
const STARTS = /^\p{ID_Start}$/u;
const CONTINUES = /^\p{ID_Continue}$/u;
