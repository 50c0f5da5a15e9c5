import type { ByteRange } from '../range.ts';

/** What hashicorp/hcl says of a file, word for word. */
export interface StrictError {
  readonly summary: string;
  readonly detail: string;
  readonly range: ByteRange;
}
