import { type Outcome, PROTOCOLS } from '../../../../src/evaluate/outcome.ts';
import { groupsOf as rowsByKey } from '../../../../src/evaluate/summarise.ts';
import { groupTitle } from '../titles.ts';

/** The outcomes of one protocol on one corpus: what one panel of a figure shows. */
export interface Group {
  /** `drafts/gpt4` */
  readonly key: string;
  readonly protocol: Outcome['protocol'];
  readonly title: string;
  readonly outcomes: readonly Outcome[];
}

export function groupsOf(outcomes: readonly Outcome[]): Group[] {
  return rowsByKey(outcomes, ({ protocol, corpus }) => [protocol, corpus])
    .map((of) => groupOf(of[0], of))
    .sort((a, b) => PROTOCOLS.indexOf(a.protocol) - PROTOCOLS.indexOf(b.protocol));
}

const groupOf = (first: Outcome, outcomes: readonly Outcome[]): Group => ({
  key: `${first.protocol}/${first.corpus}`,
  protocol: first.protocol,
  title: groupTitle(first),
  outcomes,
});
