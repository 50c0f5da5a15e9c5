import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Module } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { FilePatch } from '../../src/patch/patch.ts';
import { checkerErrors } from '../../src/repair/context.ts';
import type { Repair } from '../../src/repair/repair.ts';
import type { Suggestion } from '../../src/suggest/suggestion.ts';
import { isPlaced, type Placed, suggestionComment } from '../../src/suggest/suggestion-comment.ts';
import { suggestionsOf } from '../../src/suggest/suggestions-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';
import { applySuggestion, suggestionBlocks } from './support/apply-suggestion.ts';
import { filePatch } from './support/file-patch.ts';
import { RUN, validated } from './support/run.ts';

const CASES = join(process.cwd(), 'test/fixtures/repair');

/** Every other one suffices here; bench/suggestions.js takes thousands. */
const NAMES = readdirSync(CASES)
  .filter((name) => existsSync(join(CASES, name, 'after')))
  .filter((_, index) => index % 2 === 0);

/** Drafts that are mended, as added files and as changes of some lines of files that were there. */
describe.each(NAMES)('%s', (name) => {
  let repair: Repair;
  let added: readonly Suggestion[];
  let changed: readonly Suggestion[];

  beforeAll(async () => {
    repair = validated(await repairByChecker(await readModule(join(CASES, name, 'before'))));
    added = shownIn(repair, () => undefined);
    changed = shownIn(repair, someLinesGone);
  });

  test('each comment, applied as GitHub does, gives the bytes that were checked', () => {
    for (const suggestion of [...added, ...changed].filter(isCommittable)) {
      const [block, ...others] = suggestionBlocks(suggestionComment(suggestion, RUN));
      expect(others).toEqual([]);
      const { path, lines } = suggestion.shown;
      const applied = applySuggestion(bytesOf(repair.draft, path), lines, block ?? '');
      expect(applied.toString()).toBe(bytesOf(suggestion.edited, path).toString());
    }
  });

  test('each of them alone mends something and breaks nothing, by the checker', () => {
    const before = checkerErrors(repair.draft, catalogue).length;
    for (const { edited } of added)
      expect(checkerErrors(edited, catalogue).length).toBeLessThan(before);
  });

  test('all of them, from top to bottom or from bottom to top, give the repaired files', () => {
    for (const suggestions of [added, changed]) {
      if (!suggestions.every(isCommittable)) continue;
      const own = suggestions.filter(isCommittable);
      for (const order of [own, [...own].reverse()])
        expect(textsAfter(repair.draft, order)).toEqual(textsAfter(repair.repaired, []));
    }
  });

  test('no comment has more than six lines of words', () => {
    for (const suggestion of added.filter(isPlaced)) {
      const [words = ''] = suggestionComment(suggestion, RUN).split('\n\n');
      expect(words.split('\n').length).toBeLessThanOrEqual(6);
    }
  });

  test('every step is in exactly one of them', () => {
    for (const suggestions of [added, changed]) {
      const steps = suggestions.flatMap((suggestion) => suggestion.steps);
      expect(new Set(steps)).toEqual(new Set(repair.applied));
      expect(steps).toHaveLength(repair.applied.length);
    }
  });

  test('lines are in the diff', () => {
    const files = patchesOf(repair.draft, someLinesGone);
    for (const { shown } of changed.filter(isPlaced))
      expect(
        files
          .find(({ path }) => path === shown.path)
          ?.hunks.some(({ lines }) =>
            [shown.lines.from, shown.lines.to].every((wanted) =>
              lines.some((line) => line.kind !== 'removed' && line.newLine === wanted),
            ),
          ),
      ).toBe(true);
  });
});

type Committable = Placed & { readonly shown: { readonly as: 'suggestion' } };

const isCommittable = (suggestion: Suggestion): suggestion is Committable =>
  suggestion.shown.as === 'suggestion';

/** What the file was before the pull request; most of its lines stand far from any change then. */
const someLinesGone = (text: string): string =>
  text
    .split('\n')
    .filter((_, index) => index % 12 !== 5)
    .join('\n');

function shownIn(repair: Repair, baseOf: (head: string) => string | undefined) {
  const files = patchesOf(repair.draft, baseOf);
  const module = { repair, directory: 'infra' };
  return suggestionsOf(module, files, { catalogue, validator: 'terraform 1.11.4' });
}

const patchesOf = (draft: Module, baseOf: (head: string) => string | undefined): FilePatch[] =>
  draft.files.map(({ path, bytes }) =>
    filePatch(`infra/${path}`, baseOf(bytes.toString()), bytes.toString()),
  );

const bytesOf = ({ files }: Module, path: string): Buffer =>
  files.find((file) => `infra/${file.path}` === path)?.bytes ?? Buffer.alloc(0);

/** Applied one after the other; GitHub moves the comments below along. */
function textsAfter({ files }: Module, suggestions: readonly Committable[]) {
  const texts = new Map(files.map(({ path, bytes }) => [`infra/${path}`, bytes]));
  const done: { path: string; from: number; grown: number }[] = [];
  for (const { shown } of suggestions) {
    const moved = done
      .filter(({ path, from }) => path === shown.path && from < shown.lines.from)
      .reduce((sum, { grown }) => sum + grown, 0);
    const lines = { from: shown.lines.from + moved, to: shown.lines.to + moved };
    const before = texts.get(shown.path) ?? Buffer.alloc(0);
    texts.set(shown.path, applySuggestion(before, lines, shown.text));
    const count = shown.text.split('\n').length - 1;
    done.push({
      path: shown.path,
      from: shown.lines.from,
      grown: count - (shown.lines.to - shown.lines.from + 1),
    });
  }
  return Object.fromEntries([...texts].map(([path, bytes]) => [path, bytes.toString()]));
}
