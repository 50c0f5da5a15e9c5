import type { TypeConstraints } from '../../../../src/constraints/constraint.ts';
import type { Finding } from '../../../../src/finding/finding.ts';
import { presenceOf } from '../../../../src/repair/candidates/provider-check/presence.ts';

const said = (summary: string, detail: string): Finding => ({
  kind: 'other',
  severity: 'error',
  stage: 5,
  summary,
  detail,
});

test.each([
  [
    'Invalid combination of arguments',
    '"filename": one of `filename,image_uri,s3_bucket` must be specified',
    { kind: 'none-of', names: ['filename', 'image_uri', 's3_bucket'] },
  ],
  [
    'Invalid combination of arguments',
    '"a": only one of `a,b,c` can be specified, but `a,c` were specified.',
    { kind: 'several-of', names: ['a', 'c'] },
  ],
  [
    'Missing required argument',
    '"ttl": all of `records,ttl` must be specified',
    { kind: 'alone', name: 'ttl', needs: ['records'] },
  ],
  [
    'Conflicting configuration arguments',
    '"rule.0.days": conflicts with rule.0.date',
    { kind: 'conflict', names: ['rule.0.days', 'rule.0.date'] },
  ],
  [
    'Missing Attribute Configuration',
    'Exactly one of these attributes must be configured: [a,b]',
    { kind: 'none-of', names: ['a', 'b'] },
  ],
  [
    'Invalid Attribute Combination',
    'Exactly one of these attributes must be configured: [a,b]',
    { kind: 'several-of', names: ['a', 'b'] },
  ],
])('%s: %s', (summary, detail, presence) => {
  expect(presenceOf(said(summary, detail), undefined)).toEqual(presence);
});

test('words of a type of its own are those of its facts', () => {
  const words = { summary: 'Invalid Attribute Combination', detail: 'Not together.' };
  const facts: TypeConstraints = {
    sdk: 'framework',
    refusesId: false,
    deprecated: undefined,
    groups: [
      { kind: 'needs', name: 'a', other: 'b', words: { ...words, detail: 'Not alone.' } },
      { kind: 'conflict', name: 'c', with: 'd', words },
    ],
    place: { arguments: new Map(), places: new Map() },
  };
  expect(presenceOf(said(words.summary, words.detail), facts)).toEqual({
    kind: 'conflict',
    names: ['c', 'd'],
  });
  expect(presenceOf(said(words.summary, 'Not alone.'), facts)).toEqual({
    kind: 'alone',
    name: 'a',
    needs: ['b'],
  });
  expect(presenceOf(said(words.summary, words.detail), undefined)).toBeUndefined();
});

test('a value that is refused is nothing about presence', () => {
  expect(
    presenceOf(said('expected tier to be one of ["A" "B"], got one of `a`', ''), undefined),
  ).toBeUndefined();
});
