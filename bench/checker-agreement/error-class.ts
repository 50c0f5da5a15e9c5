import type { Finding } from '../../src/finding/finding.ts';

/** A summary without the names in it, so that errors of one sort count as one. */
export const classOf = ({ summary }: Finding): string =>
  summary
    .replaceAll(/"[^"]*"/g, '"…"')
    .replace(/^(Insufficient|Too many) \S+ blocks$/, '$1 … blocks')
    .replace(
      /^(Missing|Duplicate) (?!required|local|input|output|module|resource|data|provider)\S+ block$/,
      '$1 … block',
    )
    .replace(/^(Cycle|Self reference): .*/, '$1: …')
    .replace(/^Extraneous label for \S+$/, 'Extraneous label for …')
    .replace(/^Missing (\S+) for (\S+)$/, 'Missing … for …');

/** What two errors must share to be the same: sort and place. */
export function keyOf(finding: Finding): string {
  const name = classOf(finding);
  const { place } = finding;
  return place && !NOWHERE.has(name) ? `${name}@${place.file}:${place.range.start}` : name;
}

/** Terraform points at nothing there; the checker does, for whoever repairs it. */
const NOWHERE: ReadonlySet<string> = new Set(['Cycle: …', 'Provider configuration not present']);

/** The same words at the same range. */
export const wordsOf = ({ summary, detail, place }: Finding): string =>
  JSON.stringify([place?.file, place?.range.start, place?.range.end, summary, detail]);
