import type { Finding, Stage } from '../../finding/finding.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Block, Document } from '../../hcl/tree.ts';
import { blockHeader } from '../../module/block-parts.ts';
import { isOverrideFile } from '../../module/is-override-file.ts';
import { reportWords } from '../report-words.ts';

/** One file of a module while its blocks are decoded, and where what is wrong with them goes. */
export interface ConfigFile {
  readonly file: string;
  readonly bytes: Buffer;
  /** Whether the file overrides the others: what it leaves out is then not missing. */
  readonly override: boolean;
  readonly isJson: boolean;
  readonly findings: Finding[];
}

export const configFile = (file: string, { bytes }: Document, findings: Finding[]): ConfigFile => ({
  file,
  bytes,
  override: isOverrideFile(file),
  isJson: file.endsWith('.json'),
  findings,
});

/** Takes what is wrong with an expression; the words are terraform's. */
export type Refuse = (range: ByteRange, summary: string, detail: string) => void;

export function fail(
  at: ConfigFile,
  range: ByteRange,
  summary: string,
  detail: string,
  stage: Stage = 1,
): void {
  reportWords(at, at.bytes, { severity: 'error', stage, range, summary, detail });
}

export function warn(at: ConfigFile, range: ByteRange, summary: string, detail: string): void {
  reportWords(at, at.bytes, { severity: 'warning', stage: 1, range, summary, detail });
}

/** Whether anything but warnings was found since there were so many findings. */
export const hasFailedSince = ({ findings }: ConfigFile, found: number): boolean =>
  findings.slice(found).some(({ severity }) => severity === 'error');

export const refuser =
  (at: ConfigFile): Refuse =>
  (range, summary, detail) =>
    fail(at, range, summary, detail);

/** Where terraform says a block is declared: from its type to its last label, in JSON its brace. */
export const headerOf = ({ isJson }: Pick<ConfigFile, 'isJson'>, block: Block): ByteRange =>
  isJson ? block.open : blockHeader(block);

/** A place in terraform's words: `main.tf:3,1-12`. */
export function placeWords({ file, bytes }: ConfigFile, { start, end }: ByteRange): string {
  const line = bytes.lastIndexOf(0x0a, start - 1) + 1;
  let number = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < start; at = bytes.indexOf(0x0a, at + 1))
    number++;
  const column = bytes.toString('utf8', line, start).length + 1;
  return `${file}:${number},${column}-${column + bytes.toString('utf8', start, end).length}`;
}
