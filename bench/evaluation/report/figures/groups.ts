import type { Outcome } from '../../../../src/evaluate/outcome.ts';
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
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.protocol}/${outcome.corpus}`;
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups.values()]
    .flatMap((of) => (of[0] ? [groupOf(of[0], of)] : []))
    .sort((a, b) => PROTOCOLS.indexOf(a.protocol) - PROTOCOLS.indexOf(b.protocol));
}

const PROTOCOLS: readonly Outcome['protocol'][] = ['drafts', 'paper', 'faults'];

const groupOf = (first: Outcome, outcomes: readonly Outcome[]): Group => ({
  key: `${first.protocol}/${first.corpus}`,
  protocol: first.protocol,
  title: groupTitle(first),
  outcomes,
});
