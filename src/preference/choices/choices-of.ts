import { editText } from '../../controller/prompt/edit-text.ts';
import { promptFor } from '../../controller/prompt/prompt.ts';
import type { Module } from '../../module/module.ts';
import { applyCandidate } from '../../repair/apply-candidate.ts';
import type { Edit } from '../../repair/candidate.ts';
import { consequences } from '../../repair/consequences.ts';
import { contextOf } from '../../repair/context.ts';
import { findingKey } from '../../repair/finding-key.ts';
import { propose } from '../../repair/propose.ts';
import { startSearch } from '../../repair/search.ts';
import type { SearchOptions } from '../../repair/search-state.ts';
import { tryAll } from '../../repair/try-all.ts';
import type { Fault } from '../faults/fault.ts';
import { saysTheSame } from '../says-the-same.ts';
import type { Choice } from './choice.ts';

/** The decision that each fault asks of a repair, all other faults in place. */
export function choicesOf(
  module: Module,
  faults: readonly Fault[],
  options: SearchOptions,
): Choice[] {
  const state = startSearch(module, options);
  const context = contextOf(module, options.catalogue);
  return faults.flatMap((fault): Choice[] => {
    const { finding } = fault;
    const prompt = promptFor(context, finding);
    const proposal = propose(context, finding);
    if (prompt === undefined || 'abstained' in proposal) return [];
    const file = finding.place?.file ?? '';
    const gold = textOfAll(applyCandidate(module, fault.inverse));
    const open = tryAll(
      state,
      context,
      findingKey(context, finding),
      proposal.candidates,
      options,
    ).flatMap(({ candidate, tried }) => (tried.kind === 'passed' ? [{ candidate, tried }] : []));
    const right = open.findIndex(({ tried }) => saysTheSame(textOfAll(tried.module), gold));
    const textOf = (edits: readonly Edit[]) => editText(module, edits, file);
    return [
      {
        prompt,
        options: open.map(({ candidate, tried }) => ({
          edit: textOf(candidate.edits),
          action: candidate.action,
          score: candidate.score,
          worth: candidate.score + consequences(module, candidate, tried),
          lossy: candidate.loses !== undefined,
        })),
        ...(right >= 0 && { right }),
        truth: textOf(fault.inverse),
        class: fault.class,
        how: fault.how,
      },
    ];
  });
}

/** Files in the order of the module; a declaration counts wherever it stands. */
const textOfAll = ({ files }: Module): string =>
  files.map(({ bytes }) => bytes.toString('utf8')).join('\n');
