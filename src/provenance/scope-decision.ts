import { isIgnored } from '../config/ignored.ts';
import type { Evidence } from './evidence.ts';
import { evidenceLine } from './evidence-line.ts';
import type { PullRequest } from './pull-request.ts';
import type { ScopeMode } from './scope-mode.ts';

/** Lines that are believed alike. */
export interface Believed {
  readonly path: string;
  readonly belief: number;
  readonly evidence: readonly Evidence[];
  /** No commit of the pull request wrote them. */
  readonly isOlder: boolean;
}

export interface ScopeDecision {
  readonly inScope: boolean;
  /** One sentence. */
  readonly why: string;
}

/** Whether lines may be repaired. Generated files never: the next run of their generator would undo it. */
export function decideScope(
  believed: Believed,
  mode: ScopeMode,
  { labels }: PullRequest,
  generated: ReadonlySet<string>,
): ScopeDecision {
  const { path } = believed;
  if (generated.has(path))
    return leave('.gitattributes marks the file as generated (linguist-generated).');
  switch (mode.kind) {
    case 'detected':
      return byBelief(believed, mode.threshold);
    case 'all':
      return take('every hunk is (scope: all).');
    case 'label':
      // GitHub takes labels that differ in case for one.
      return labels.some((label) => label.toLowerCase() === mode.name.toLowerCase())
        ? take(`the pull request has the label “${mode.name}”.`)
        : leave(`the pull request does not have the label “${mode.name}”.`);
    case 'paths': {
      const patterns = mode.patterns.join(', ');
      return isIgnored(path, mode.patterns)
        ? take(`its path is one of ${patterns}.`)
        : leave(`its path is none of ${patterns}.`);
    }
  }
}

function byBelief({ belief, evidence, isOlder }: Believed, threshold: number): ScopeDecision {
  if (isOlder) return leave('no commit of the pull request wrote it.');
  const model = evidence.find(({ says }) => says === 'model');
  const person = evidence.find(({ says }) => says === 'person');
  const figures = `belief ${belief.toFixed(2)}, threshold ${threshold}`;
  if (model && belief >= threshold)
    return take(`a language model wrote it (${figures}): ${inside(model)}`);
  if (person) return leave(`a person wrote it (${figures}): ${inside(person)}`);
  return model
    ? leave(`the signs of a language model are too weak (${figures}): ${inside(model)}`)
    : leave('nothing says that a language model wrote it.');
}

const take = (because: string): ScopeDecision => ({
  inScope: true,
  why: `In scope because ${because}`,
});

const leave = (because: string): ScopeDecision => ({
  inScope: false,
  why: `Left alone because ${because}`,
});

/** The sentence as part of another. */
function inside(evidence: Evidence): string {
  const line = evidenceLine(evidence);
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}
