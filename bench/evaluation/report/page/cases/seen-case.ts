import type { Outcome } from '../../../../../src/evaluate/outcome.ts';
import type { PackedCase } from '../../pack-cases.ts';
import type { ReportData } from '../../report-data.ts';

/** A case as the list and the filter want it. Texts are looked up when asked for. */
export interface SeenCase {
  /** `drafts/gpt4/gpt4-1/rules`, each part encoded for a URL; the same in every run. */
  readonly address: string;
  readonly row: PackedCase;
  readonly groupTitle: string;
  readonly systemTitle: string;
  readonly changed: boolean;
  readonly loses: boolean;
  readonly draft: () => string;
  readonly result: () => string;
  readonly gold: () => string | undefined;
}

export function seenCases({ cases: { texts, rows }, groups, systems }: ReportData): SeenCase[] {
  const groupTitles = new Map(groups.map(({ key, title }) => [key, title]));
  const systemTitles = new Map(systems.map(({ name, title }) => [name, title]));
  return rows.map((row) => ({
    address: [encodeURI(row.group), ...[row.id, row.system].map(encodeURIComponent)].join('/'),
    row,
    groupTitle: groupTitles.get(row.group) ?? row.group,
    systemTitle: systemTitles.get(row.system) ?? row.system,
    changed: row.draft !== row.result,
    loses: losesSomething(row),
    draft: () => texts[row.draft] ?? '',
    result: () => texts[row.result] ?? '',
    gold: () => (row.gold === undefined ? undefined : texts[row.gold]),
  }));
}

/** Whether a step admits a loss, or an address or a valid argument of the draft is missing in the result. */
const losesSomething = ({ steps, intent }: Pick<Outcome, 'steps' | 'intent'>): boolean =>
  steps.some(({ loses }) => loses !== undefined) ||
  intent.addressesKept < intent.addresses ||
  intent.argumentsKept < intent.arguments;
