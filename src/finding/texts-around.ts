import type { ByteRange } from '../hcl/range.ts';
import type { RawDiagnostic } from './raw-diagnostic.ts';

/** The texts of a diagnostic that points at these bytes of a file. */
export function textsAround(
  bytes: Buffer,
  { start, end }: ByteRange,
): Pick<RawDiagnostic, 'subject' | 'before' | 'after'> {
  const text = (from: number, to: number): string => bytes.toString('utf8', from, to);
  return {
    subject: text(start, Math.min(end, start + MAX_TEXT_BYTES)),
    before: text(Math.max(0, start - MAX_TEXT_BYTES), start),
    after: text(end, end + MAX_TEXT_BYTES),
  };
}

/** Enough for a reference or a call; ranges of whole blocks are longer. */
const MAX_TEXT_BYTES = 400;
