import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Finding } from '../../../src/finding/finding.ts';
import { applyEdits } from '../../../src/hcl/edit/text-edit.ts';
import { parse } from '../../../src/hcl/parse.ts';
import type { Document } from '../../../src/hcl/tree.ts';
import type { Abstained, Candidate } from '../../../src/repair/candidate.ts';
import { CUT_OFF, syntax } from '../../../src/repair/candidates/syntax.ts';
import { contextOf } from '../../../src/repair/context.ts';
import { moduleOf } from '../../support/module-of.ts';
import { catalogue } from './candidate-cases.ts';

const ROOT = join(process.cwd(), 'test/fixtures/candidates/syntax');
const TEXTS = readdirSync(ROOT).flatMap((name) =>
  name.startsWith('abstains') ? [] : [readFileSync(join(ROOT, name, 'after.tf'), 'utf8')],
);

const SIGNS = [...'"{}[]()=:,.\\\'`$#', '\n', '${', '<<EOF\n', '```\n', 'and ', '...', '%{', '“'];

/** A text with one byte out or one sign in, which often no longer can be read. */
const broken = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    sign: fc.option(fc.constantFrom(...SIGNS), { nil: undefined }),
  })
  .map(({ text, at, sign }) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + (sign ?? '') + text.slice(sign === undefined ? place + 1 : place);
  });

test('what is offered for a broken file stays in it and gets its reader further', () => {
  fc.assert(
    fc.property(broken, (text) => {
      const document = parse(Buffer.from(text));
      for (const offered of offers(document)) {
        const own = offered.edits.filter(({ file }) => file === 'main.tf');
        const after = parse(applyEdits(document.bytes, own));
        expect(after.problems.map(placeOf)).not.toEqual(document.problems.map(placeOf));
      }
    }),
    { numRuns: 150 },
  );
});

test('a text that was cut off is not ended', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), fc.nat({ max: 40 }), (text, which) => {
      const strings = [...text.matchAll(/= "[^"\n$%\\]{2,}"/g)];
      const string = strings[which % Math.max(1, strings.length)];
      if (!string) return;
      const document = parse(Buffer.from(text.slice(0, string.index + 4)));
      const last = document.bytes.lastIndexOf('\n') + 1;
      for (const { edits } of offers(document))
        expect(edits.filter(({ range }) => range.end > last)).toEqual([]);
      expect(proposed(document)).toContainEqual({ abstained: CUT_OFF });
    }),
    { numRuns: 150 },
  );
});

test('nothing is offered for what can be read', () => {
  for (const text of TEXTS) expect(proposed(parse(Buffer.from(text)))).toEqual([]);
});

const placeOf = ({ range, insert }: Document['problems'][number]): number =>
  insert?.at ?? range.start;

const offers = (document: Document): readonly Candidate[] =>
  proposed(document).flatMap((each) => ('abstained' in each ? [] : each));

/** What is proposed for each problem of a file. */
function proposed(document: Document): (readonly Candidate[] | Abstained)[] {
  const context = contextOf(moduleOf(document.bytes.toString('utf8')), catalogue);
  return document.problems.map(({ summary, range }) => {
    const finding: Finding = {
      kind: 'syntax',
      severity: 'error',
      stage: 1,
      summary,
      detail: '',
      place: { file: 'main.tf', range },
    };
    return syntax(context, finding, { file: 'main.tf', document, path: [] });
  });
}
