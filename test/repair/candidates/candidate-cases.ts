import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConstraints } from '../../../src/constraints/open-constraints.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import type { Module } from '../../../src/module/module.ts';
import { applyCandidate } from '../../../src/repair/apply-candidate.ts';
import { checkerErrors, contextOf } from '../../../src/repair/context.ts';
import { countKeys, findingKey } from '../../../src/repair/finding-key.ts';
import { propose } from '../../../src/repair/propose.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { storedSchemas } from '../../support/open-terraform.ts';

export const catalogue = { ...storedSchemas(), constraints: openConstraints('schemas') };

/** More edits than any case needs. */
const MOST_EDITS = 20;

/**
 * Every folder of test/fixtures/candidates/`kind` is a draft, `before.tf`, and what becomes of it where each finding
 * that `isOwn` gets the candidate with the highest score that mends it: `after.tf`, or `abstains.txt` with words of
 * the reason where none is offered. No gate and no search stand between. To add a case, add `before.tf` and run
 * once with UPDATE_EXPECTED=1, then read what it wrote.
 */
export function candidateCases(
  kind: string,
  isOwn: (finding: Finding) => boolean,
  also: (sentence: string, after: () => Module) => void = () => {},
): void {
  const root = join(process.cwd(), 'test/fixtures/candidates', kind);
  for (const name of readdirSync(root)) {
    const folder = join(root, name);
    const sentence = name.replaceAll('-', ' ');
    test(sentence, () => {
      const { module, reasons } = mended(folder, isOwn);
      const text = textsOf(module)['main.tf'] ?? '';
      const reason = join(folder, 'abstains.txt');
      if (existsSync(reason)) {
        expect(reasons.join('\n')).toContain(readFileSync(reason, 'utf8').trim());
        expect(text).toEqual(readFileSync(join(folder, 'before.tf'), 'utf8'));
        return;
      }
      const after = join(folder, 'after.tf');
      if (process.env.UPDATE_EXPECTED && !existsSync(after)) writeFileSync(after, text);
      expect(text).toEqual(readFileSync(after, 'utf8'));
      expect(checkerErrors(module, catalogue).filter(isOwn)).toEqual([]);
    });
    if (existsSync(join(folder, 'after.tf')))
      also(sentence, () => moduleOf(readFileSync(join(folder, 'after.tf'), 'utf8')));
  }
}

function mended(
  folder: string,
  isOwn: (finding: Finding) => boolean,
): { module: Module; reasons: string[] } {
  let module = moduleOf(readFileSync(join(folder, 'before.tf'), 'utf8'));
  const reasons: string[] = [];
  for (let count = 0; count < MOST_EDITS; count++) {
    const next = step(module, isOwn, reasons);
    if (!next) break;
    module = next;
  }
  return { module, reasons };
}

function step(
  module: Module,
  isOwn: (finding: Finding) => boolean,
  reasons: string[],
): Module | undefined {
  const context = contextOf(module, catalogue);
  const errors = checkerErrors(module, catalogue);
  for (const finding of errors.filter(isOwn)) {
    const proposal = propose(context, finding);
    if ('abstained' in proposal) {
      reasons.push(proposal.abstained);
      continue;
    }
    const key = findingKey(context, finding);
    const before = countKeys(context, errors).get(key) ?? 0;
    for (const { edits } of [...proposal.candidates].sort((a, b) => b.score - a.score)) {
      const edited = applyCandidate(module, edits);
      const after = countKeys(contextOf(edited, catalogue), checkerErrors(edited, catalogue));
      if (
        (after.get(key) ?? 0) < before &&
        (finding.kind === 'syntax' || total(after) < errors.length)
      )
        return edited;
    }
  }
  return undefined;
}

/** A file that can be read at last shows what else is wrong with it; elsewhere nothing new may come up. */
const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
