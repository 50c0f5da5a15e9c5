import { detailsOf } from '../../finding/details-of.ts';
import type { Finding, Severity, Stage } from '../../finding/finding.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Block } from '../../hcl/tree.ts';

/** One file of a module while its blocks are decoded, and where what is wrong with them goes. */
export interface ConfigFile {
  readonly file: string;
  readonly bytes: Buffer;
  /** Whether the file overrides the others: what it leaves out is then not missing. */
  readonly override: boolean;
  readonly isJson: boolean;
  readonly findings: Finding[];
}

/** Takes what is wrong with an expression; the words are terraform's. */
export type Refuse = (range: ByteRange, summary: string, detail: string) => void;

export function fail(
  at: ConfigFile,
  range: ByteRange,
  summary: string,
  detail: string,
  stage: Stage = 1,
): void {
  add(at, range, 'error', summary, detail, stage);
}

export function warn(at: ConfigFile, range: ByteRange, summary: string, detail: string): void {
  add(at, range, 'warning', summary, detail, 1);
}

/** Whether anything but warnings was found since there were so many findings. */
export const hasFailedSince = ({ findings }: ConfigFile, found: number): boolean =>
  findings.slice(found).some(({ severity }) => severity === 'error');

export const refuser =
  (at: ConfigFile): Refuse =>
  (range, summary, detail) =>
    fail(at, range, summary, detail);

/** Where terraform says a block is declared: from its type to its last label, in JSON its brace. */
export const headerOf = ({ isJson }: ConfigFile, { type, labels, open }: Block): ByteRange =>
  isJson ? open : { start: type.range.start, end: labels.at(-1)?.range.end ?? type.range.end };

/** A place in terraform's words: `main.tf:3,1-12`. */
export function placeWords({ file, bytes }: ConfigFile, { start, end }: ByteRange): string {
  const line = bytes.lastIndexOf(0x0a, start - 1) + 1;
  let number = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < start; at = bytes.indexOf(0x0a, at + 1))
    number++;
  const column = bytes.toString('utf8', line, start).length + 1;
  return `${file}:${number},${column}-${column + bytes.toString('utf8', start, end).length}`;
}

/** Kind and names are read out of the words, as they are of terraform's own. */
function add(
  { file, bytes, findings }: ConfigFile,
  { start, end }: ByteRange,
  severity: Severity,
  summary: string,
  detail: string,
  stage: Stage,
): void {
  const place = { file, range: { start, end } };
  const subject = bytes.toString('utf8', start, end);
  const details = detailsOf({ severity, summary, detail, place, subject, before: '', after: '' });
  findings.push({ ...details, severity, stage, summary, detail, place });
}
