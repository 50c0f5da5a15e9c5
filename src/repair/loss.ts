import type { Module } from '../module/module.ts';
import type { Candidate } from './candidate.ts';

/**
 * How many lines of the author's a candidate takes away and puts nowhere else, beyond the one that an argument
 * has; 0 where it loses nothing. A block that goes is a greater loss than an argument.
 */
export function linesLost({ files }: Module, { edits, loses }: Candidate): number {
  if (loses === undefined) return 0;
  const lost = edits.reduce((sum, { file, range, text }) => {
    const bytes = files.find(({ path }) => path === file)?.bytes;
    const removed = bytes?.toString('utf8', range.start, range.end) ?? '';
    return sum + breaksIn(removed) - breaksIn(text);
  }, 0);
  return Math.max(0, lost - 1);
}

const breaksIn = (text: string): number => text.split('\n').length - 1;
