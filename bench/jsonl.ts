import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
} from 'node:fs';

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

/** Adds a row to those that are kept. What an earlier run left half written ends as a line that `readKept` leaves out. */
export function keepRow(path: string, row: object): void {
  appendFileSync(path, `${endsInLine(path) ? '' : '\n'}${JSON.stringify(row)}\n`);
}

function endsInLine(path: string): boolean {
  const file = openSync(path, 'a+');
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
  } finally {
    closeSync(file);
  }
}

const MAX_BYTES = 1 << 28;

/** The texts of AWS: only about those the real provider can be asked. */
export const awsTexts = (path: string, field: string): { id: string; text: string }[] =>
  readJsonl(path)
    .filter(({ cloud }) => cloud === undefined || cloud === 'AWS')
    .map((row, index) => ({ id: String(row.id ?? index), text: String(row[field] ?? '') }));
