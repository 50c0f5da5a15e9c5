import type { Module } from '../module/module.ts';
import type { Edit } from '../repair/candidate.ts';
import { hash } from './finding-id.ts';

/**
 * 32 hexadecimal digits for what is mended and by which text. Neither lines nor blanks count, so that a suggestion is
 * the same after the file grew above it or was formatted anew.
 */
export function fingerprint(
  directory: string,
  findings: readonly string[],
  draft: Module,
  edits: readonly Edit[],
): string {
  const changes = edits.flatMap(({ file, range, text }) => {
    const bytes = draft.files.find(({ path }) => path === file)?.bytes;
    const removed = bytes?.toString('latin1', range.start, range.end) ?? '';
    const words = [removed, Buffer.from(text).toString('latin1')].map(collapse);
    return words.every((one) => one === '') ? [] : [[file, ...words]];
  });
  return hash([directory, findings, changes.map((one) => JSON.stringify(one)).sort()]).slice(0, 32);
}

const collapse = (text: string): string => text.replace(/\s+/g, '');
