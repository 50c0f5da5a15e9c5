import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The rows of a corpus, packed with xz or not. */
export function readJsonl(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) throw new Error(`${path} is missing; run this from the project's folder`);
  const text = path.endsWith('.xz')
    ? execFileSync('xz', ['-dc', path], { maxBuffer: MAX_BYTES }).toString()
    : readFileSync(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The rows that earlier runs have kept: none where there is no file; a half-written last line is left out. */
export function readKept(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as Record<string, unknown>];
      } catch {
        return [];
      }
    });
}

const MAX_BYTES = 1 << 28;

/** The texts of AWS: only about those the real provider can be asked. */
export const awsTexts = (path: string, field: string): { id: string; text: string }[] =>
  readJsonl(path)
    .filter(({ cloud }) => cloud === undefined || cloud === 'AWS')
    .map((row, index) => ({ id: String(row.id ?? index), text: String(row[field] ?? '') }));
