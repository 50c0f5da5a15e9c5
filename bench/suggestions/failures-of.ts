import { applyPatch } from 'diff';
import type { Module } from '../../src/module/module.ts';
import { checkerErrors, contextOf } from '../../src/repair/context.ts';
import { countKeys, difference } from '../../src/repair/finding-key.ts';
import type { Repair } from '../../src/repair/repair.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import type { Suggestion } from '../../src/suggest/suggestion.ts';
import {
  isPlaced,
  type Placed,
  type Run,
  suggestionComment,
} from '../../src/suggest/suggestion-comment.ts';
import { applySuggestion, suggestionBlocks } from '../../test/suggest/support/apply-suggestion.ts';
import type { Page } from './page.ts';

/**
 * What does not hold of a pull request of one file: each comment, read by a CommonMark parser and applied as GitHub does,
 * gives the bytes of `edited` and breaks nothing; all of them, bottom to top, give the repaired file.
 */
export function failuresOf(
  repair: Repair,
  suggestions: readonly Suggestion[],
  run: Run,
  catalogue: SchemaCatalogue,
  page: Page,
): string[] {
  const failures: string[] = [];
  const keys = (module: Module) =>
    countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));
  const before = keys(repair.draft);
  const draft = onlyFile(repair.draft);
  const committable = suggestions.filter(isCommittable);
  const blocks = new Map(
    committable.map((one) => [one, suggestionBlocks(suggestionComment(one, run))]),
  );
  for (const one of suggestions) {
    const { introduced, resolved } = difference(before, keys(one.edited));
    // A whole repair may bring to light what a broken line hid; its groups may not.
    if (introduced > 0 && one.isWhole) page.count('whole repairs that bring errors to light');
    else if (introduced > 0) failures.push(`brings ${introduced} new errors alone`);
    page.count(resolved > 0 ? 'mend something alone' : 'mend nothing the checker knows alone');
    if (one.shown.as === 'suggestion') continue;
    const patched = applyPatch(draft.toString(), one.shown.diff);
    if (patched !== onlyFile(one.edited).toString())
      page.count('diffs that do not apply by themselves');
  }
  for (const [one, [block, ...others]] of blocks) {
    if (block === undefined || others.length > 0) failures.push('has not exactly one block');
    const applied = applySuggestion(draft, one.shown.lines, block ?? '');
    if (!applied.equals(onlyFile(one.edited))) failures.push('gives other bytes alone');
  }
  if (committable.length === suggestions.length && suggestions.length > 0) {
    const all = [...committable]
      .sort((a, b) => b.shown.lines.from - a.shown.lines.from)
      .reduce(
        (text, one) => applySuggestion(text, one.shown.lines, blocks.get(one)?.[0] ?? ''),
        draft,
      );
    if (!all.equals(onlyFile(repair.repaired))) failures.push('gives other bytes together');
    page.count('pull requests whose suggestions together give the repaired bytes');
    if (repair.after.verdict === 'valid') page.count('of these valid by the checker');
  }
  return failures;
}

const isCommittable = (one: Suggestion): one is Placed & { shown: { as: 'suggestion' } } =>
  isPlaced(one) && one.shown.as === 'suggestion';

const onlyFile = ({ files }: Module): Buffer => files[0]?.bytes ?? Buffer.alloc(0);
