import type { Document } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';

interface Placed {
  readonly document: Document;
  readonly block: { readonly range: { readonly start: number; readonly end: number } };
}

/** Whether two blocks say the same but for blanks. */
export const sameText = (a: Placed, b: Placed): boolean =>
  normal(sourceOf(a.document.bytes, a.block)) === normal(sourceOf(b.document.bytes, b.block));

/** Blanks do not count. */
export const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();
