import type { Examined } from '../../src/suggest/examined.ts';
import { planReview, type ReviewPlan, type ReviewState } from '../../src/suggest/plan-review.ts';
import type { ThreadComment } from '../../src/suggest/posted.ts';
import type { Suggestion } from '../../src/suggest/suggestion.ts';
import { suggestionComment } from '../../src/suggest/suggestion-comment.ts';
import { idOf, madePatch, madeSuggestion } from './support/made-suggestion.ts';
import { ReviewPage, US } from './support/review-page.ts';
import { RUN } from './support/run.ts';

const HEAD = 'a'.repeat(40);

const examinedWith = (suggestions: readonly Suggestion[], seenTo = 5): Examined => ({
  directory: 'infra',
  findings: suggestions.flatMap(({ findings }) => findings),
  seenTo,
});

function plan(
  page: ReviewPage,
  suggestions: readonly Suggestion[],
  more: Partial<ReviewState> = {},
) {
  const planned = planReview({
    suggestions,
    examined: [examinedWith(suggestions)],
    existing: page.existing,
    ourselves: { author: US },
    heads: { examined: HEAD, current: HEAD },
    ...more,
  });
  if (planned.kind !== 'review') throw new Error(planned.kind);
  return planned;
}

/** A page on which a run has posted these. */
function pageWith(...suggestions: readonly Suggestion[]): ReviewPage {
  const page = new ReviewPage();
  page.carryOut(plan(page, suggestions));
  return page;
}

const onlyId = (page: ReviewPage): string => page.comments[0]?.id ?? '';

const NOTHING: Partial<ReviewPlan> = { post: [], patches: [], retire: [] };

const A = madeSuggestion({ finding: 'a', line: 3 });
const B = madeSuggestion({ finding: 'b', line: 9 });

test('comments are posted from the bottom to the top', () => {
  const other = madeSuggestion({ finding: 'c', line: 5, path: 'infra/vars.tf' });
  expect(plan(new ReviewPage(), [A, B, other]).post).toEqual([other, B, A]);
});

test('a head that moved on stops the run', () => {
  const heads = { examined: HEAD, current: 'b'.repeat(40) };
  expect(
    planReview({
      suggestions: [A],
      examined: [],
      existing: new ReviewPage().existing,
      ourselves: { author: US },
      heads,
    }),
  ).toEqual({ kind: 'head-moved' });
});

describe('what is there already', () => {
  test('is not posted again, also after it moved', () => {
    expect(plan(pageWith(A, B), [B, A])).toMatchObject({ ...NOTHING, kept: [A, B] });
    const moved = madeSuggestion({ finding: 'a', line: 30 });
    expect(plan(pageWith(A), [moved])).toMatchObject({ ...NOTHING, kept: [moved] });
  });

  test('is posted anew where its lines changed, and the old one goes', () => {
    const page = pageWith(A);
    page.outdate(onlyId(page));
    const again = plan(page, [A]);
    expect(again.post).toEqual([A]);
    expect(again.retire).toMatchObject([{ comment: { id: onlyId(page) }, why: 'replaced' }]);
  });

  test('makes room for another text about the same finding', () => {
    const other = madeSuggestion({ finding: 'a', line: 3, text: 'y' });
    expect(plan(pageWith(A), [other])).toMatchObject({
      post: [other],
      retire: [{ why: 'replaced' }],
    });
  });

  test('counts as posted once only, where two blocks have the same finding', () => {
    const second = madeSuggestion({ finding: 'a', line: 8 });
    expect(plan(pageWith(A), [A, second]).post).toEqual([second]);
    expect(plan(pageWith(A, second), [second])).toMatchObject({
      post: [],
      retire: [{ comment: { line: 3 }, why: 'gone' }],
    });
  });

  test('as a patch is not posted again', () => {
    const patch = madePatch({ finding: 'a' });
    expect(plan(new ReviewPage(), [patch]).patches).toEqual([patch]);
    expect(plan(pageWith(patch), [patch])).toMatchObject({ ...NOTHING, kept: [patch] });
  });

  test('but was committed and came back is posted again', () => {
    const page = pageWith(A);
    page.change(onlyId(page), { isApplied: true, resolvedBy: 'person' });
    expect(plan(page, [A]).post).toEqual([A]);
  });
});

describe('what is gone', () => {
  test('is hidden by the validator’s word', () => {
    expect(plan(pageWith(A), []).retire).toMatchObject([{ why: 'gone' }]);
  });

  test.each<[string, Partial<ReviewState>]>([
    ['its module was not looked at', { examined: [] }],
    ['another module was', { examined: [{ ...examinedWith([]), directory: 'other' }] }],
    ['there was no verdict', { examined: [examinedWith([], 0)] }],
    ['an earlier error hides it', { examined: [examinedWith([], 1)] }],
    ['it is still found, only not mended', { examined: [examinedWith([A])] }],
  ])('but stays where %s', (_, more) => {
    expect(plan(pageWith(A), [], more)).toMatchObject(NOTHING);
  });

  test.each<[string, Partial<ThreadComment>]>([
    ['a person replied', { humanReplies: 1 }],
    ['a person resolved it', { resolvedBy: 'person' }],
    ['it was committed', { isApplied: true }],
    ['it is hidden already', { hiddenAs: 'outdated' }],
  ])('but stays where %s', (_, change) => {
    const page = pageWith(A);
    page.change(onlyId(page), change);
    expect(plan(page, [])).toMatchObject(NOTHING);
  });
});

describe('what a person said', () => {
  test.each<[string, Partial<ThreadComment>]>([
    ['resolved', { resolvedBy: 'person' }],
    ['disliked', { thumbsDown: 1 }],
    ['ignored', { isIgnored: true, humanReplies: 1 }],
    ['hidden as off-topic', { hiddenAs: 'other' }],
  ])('%s is not posted again, by any text', (_, change) => {
    const page = pageWith(A);
    page.change(onlyId(page), change);
    const other = madeSuggestion({ finding: 'a', line: 7, text: 'y' });
    expect(plan(page, [other])).toMatchObject({
      ...NOTHING,
      told: [{ suggestion: other, why: 'dismissed' }],
    });
  });

  test('is good for one finding, not for its likes', () => {
    const page = pageWith(A);
    page.change(onlyId(page), { resolvedBy: 'person' });
    const second = madeSuggestion({ finding: 'a', line: 8 });
    expect(plan(page, [A, second]).post).toHaveLength(1);
  });

  test('in a thread leaves it alone, whatever is found now', () => {
    const page = pageWith(A);
    page.change(onlyId(page), { humanReplies: 2 });
    const other = madeSuggestion({ finding: 'a', line: 3, text: 'y' });
    expect(plan(page, [other])).toMatchObject({
      ...NOTHING,
      told: [{ why: 'under discussion' }],
    });
  });
});

describe('limits', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    madeSuggestion({ finding: `f${index}`, line: index + 1 }),
  );

  test('twenty stand at one time; the rest is told', () => {
    const page = new ReviewPage();
    const first = plan(page, many);
    expect(first.post).toHaveLength(20);
    expect(first.told.map(({ why }) => why)).toEqual(Array(10).fill('over the limit'));
    page.carryOut(first);
    expect(plan(page, many)).toMatchObject(NOTHING);
  });

  test('the next come when others are done', () => {
    const page = pageWith(...many);
    for (const { id } of page.comments.slice(0, 5)) page.change(id, { isApplied: true });
    const left = many.filter(({ shown }) => shown.lines.to <= 15 || shown.lines.to > 20);
    expect(plan(page, left).post).toHaveLength(5);
  });

  test('what only the checker has seen is told, unless less is asked for', () => {
    const unproven = madeSuggestion({ finding: 'a', proof: 'checked' });
    expect(plan(new ReviewPage(), [unproven])).toMatchObject({
      ...NOTHING,
      told: [{ why: 'not proven' }],
    });
    expect(plan(new ReviewPage(), [unproven], { leastProof: 'checked' }).post).toEqual([unproven]);
  });
});

describe('markers that are not ours', () => {
  const planted = (change: Partial<ThreadComment>): ReviewPage => {
    const page = pageWith(A);
    page.change(onlyId(page), change);
    return page;
  };

  test.each<[string, Partial<ThreadComment>]>([
    ['written by somebody else', { author: 'mallory' }],
    ['copied to another file', { path: 'infra/other.tf' }],
    ['with words below', { body: `${suggestionComment(A, RUN)}\nsure` }],
  ])('%s suppress nothing', (_, change) => {
    expect(plan(planted(change), [A]).post).toEqual([A]);
    expect(plan(planted(change), []).retire).toEqual([]);
  });

  test('unsigned ones of our own name suppress nothing where there is a key', () => {
    const signing = { key: 'k', audience: 'me/mine#1' };
    const ourselves = { author: US, signing };
    expect(plan(pageWith(A), [A], { ourselves }).post).toEqual([A]);
    const page = planted({ body: suggestionComment(A, { ...RUN, signing }) });
    expect(plan(page, [A], { ourselves }).post).toEqual([]);
  });
});

test('findings are told apart by what they are about', () => {
  expect(A.findings).toEqual([idOf('a')]);
});
