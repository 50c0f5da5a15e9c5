import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { titleOf } from '../corpora.ts';

/** What a reader is told instead of the names in `Outcome`; a name that is not here speaks for itself. */
export const systemTitle = (name: string): string => SYSTEMS[name] ?? name;

export function groupTitle({ protocol, corpus }: Pick<Outcome, 'protocol' | 'corpus'>): string {
  switch (protocol) {
    case 'drafts':
      return titleOf(corpus);
    case 'paper':
      return `The paper’s protocol, ${corpus} part`;
    case 'faults':
      return corpus === 'faults' ? 'Injected faults' : `Injected faults, ${corpus}`;
  }
}

/** Known systems in the order of what they do, then the others as they come. */
export function inOrder(systems: Iterable<string>): string[] {
  const names = [...new Set(systems)];
  const known = Object.keys(SYSTEMS).filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !known.includes(name))];
}

/** The others are held against these, which repair nothing. */
export const isRepair = (system: string): boolean => system !== 'draft' && system !== 'gold';

const SYSTEMS: Readonly<Record<string, string>> = {
  gold: 'the gold text',
  draft: 'the draft as it is',
  fmt: 'terraform fmt',
  'did-you-mean': '“Did you mean”',
  'delete-only': 'delete what is wrong',
  're-prompt': 'the model asked again',
  rules: 'IaC-DPO, rules alone',
};
