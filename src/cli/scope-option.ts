import { InvalidArgumentError } from 'commander';

/** `--scope FILE:START-END`: lines that count as LLM-written, 1-based, both ends included. */
export interface LineScope {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Commander's collector for a repeatable option. */
export function parseScope(
  value: string,
  earlier: readonly LineScope[] = [],
): readonly LineScope[] {
  const match = /^(.+):(\d+)-(\d+)$/s.exec(value);
  const scope = match && { file: match[1] ?? '', start: Number(match[2]), end: Number(match[3]) };
  if (!scope) throw new InvalidArgumentError('It has the form FILE:START-END, e.g. main.tf:12-30.');
  if (scope.start < 1 || scope.end < scope.start) {
    throw new InvalidArgumentError('Lines count from 1, and START must not lie after END.');
  }
  return [...earlier, scope];
}
