import { createHash } from 'node:crypto';
import { readMarker, type Signing } from './marker.ts';

/**
 * Whether a suggestion of ours seems to have been committed: its lines have changed since (`isOutdated`), and its block
 * stands in the file now. GitHub does not tell. `body` is a comment that we wrote, `file` the head's file.
 */
export function wasCommitted(
  { body, isOutdated }: { readonly body: string; readonly isOutdated: boolean },
  file: Buffer | undefined,
  signing?: Signing,
): boolean {
  const text = suggestedText(body, signing);
  if (text === undefined || file === undefined || !isOutdated) return false;
  const lines = file.toString().replaceAll('\r\n', '\n');
  return `\n${lines}\n`.includes(`\n${text}`);
}

/** The block of a suggestion, the very one that was posted; undefined where there is none or somebody edited it. */
export function suggestedText(body: string, signing?: Signing): string | undefined {
  const marker = readMarker(body, signing);
  if (marker?.kind !== 'suggestion') return undefined;
  const text = BLOCK.exec(body.replaceAll('\r\n', '\n'))?.groups?.text;
  const isSame =
    text !== undefined && createHash('sha256').update(text).digest('hex') === marker.text;
  return isSame ? text : undefined;
}

const BLOCK = /^(?<fence>`{3,})suggestion\n(?<text>[\s\S]*?)^\k<fence>$/m;
