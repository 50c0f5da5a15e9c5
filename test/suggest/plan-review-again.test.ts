import fc from 'fast-check';
import type { Stage } from '../../src/finding/finding.ts';
import { planReview, type ReviewPlan, type ReviewState } from '../../src/suggest/plan-review.ts';
import { ourComments } from '../../src/suggest/posted.ts';
import type { Suggestion } from '../../src/suggest/suggestion.ts';
import { idOf, linesOf, madePatch, madeSuggestion } from './support/made-suggestion.ts';
import { ReviewPage, US } from './support/review-page.ts';

/** One push and what people did before it. */
interface Round {
  readonly suggestions: readonly Suggestion[];
  /** Findings that nothing mends. */
  readonly others: readonly string[];
  readonly seenTo: number;
  /** Indices of comments (modulo how many there are), and what happens to them. */
  readonly deeds: readonly { readonly at: number; readonly deed: keyof typeof DEEDS }[];
}

const DEEDS = {
  resolve: (page: ReviewPage, id: string) => page.change(id, { resolvedBy: 'person' }),
  dislike: (page: ReviewPage, id: string) => page.change(id, { thumbsDown: 1 }),
  reply: (page: ReviewPage, id: string) => page.change(id, { humanReplies: 1 }),
  commit: (page: ReviewPage, id: string) =>
    page.change(id, { isApplied: true, resolvedBy: 'person' }),
  outdate: (page: ReviewPage, id: string) => page.outdate(id),
};

const HEAD = 'a'.repeat(40);
const finding = fc.constantFrom('a', 'b', 'c', 'd');
const made = fc
  .record({
    finding,
    line: fc.integer({ min: 1, max: 6 }),
    text: fc.constantFrom('x', 'y'),
    proof: fc.constantFrom('validated' as const, 'validated' as const, 'checked' as const),
    stage: fc.constantFrom<Stage>(1, 4),
  })
  .chain((one) =>
    fc
      .integer({ min: 0, max: 5 })
      .map((kind) => (kind === 0 ? madePatch(one) : madeSuggestion(one))),
  );
const round: fc.Arbitrary<Round> = fc.record({
  suggestions: fc.uniqueArray(made, { maxLength: 5, selector: ({ shown }) => linesOf(shown) }),
  others: fc.array(finding, { maxLength: 2 }),
  seenTo: fc.constantFrom(0, 1, 4, 5, 5),
  deeds: fc.array(
    fc.record({
      at: fc.nat(9),
      deed: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
    }),
    { maxLength: 2 },
  ),
});

const stateOf = (page: ReviewPage, { suggestions, others, seenTo }: Round): ReviewState => ({
  suggestions,
  examined: [
    {
      directory: 'infra',
      findings: [...suggestions.flatMap(({ findings }) => findings), ...others.map(idOf)],
      seenTo,
    },
  ],
  existing: page.existing,
  ourselves: { author: US },
  heads: { examined: HEAD, current: HEAD },
  limits: { comments: 3, patches: 2 },
});

type Review = Extract<ReviewPlan, { kind: 'review' }>;
const planned = (page: ReviewPage, of: Round): Review => planReview(stateOf(page, of)) as Review;

function live(page: ReviewPage, { deeds }: Round): void {
  for (const { at, deed } of deeds) {
    const comment = page.comments[at % Math.max(1, page.comments.length)];
    if (comment) DEEDS[deed](page, comment.id);
  }
}

/** Runs `check` before each round is carried out. */
const inEveryRound = (check: (page: ReviewPage, one: Round) => void, more: number) =>
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 4 }), (rounds) => {
      const page = new ReviewPage();
      for (const one of rounds) {
        live(page, one);
        check(page, one);
        page.carryOut(planned(page, one));
      }
    }),
    { numRuns: more },
  );

test('the second run does nothing', () => {
  inEveryRound((page, one) => {
    const after = page.copy();
    after.carryOut(planned(page, one));
    expect(planned(after, one)).toMatchObject({ post: [], patches: [], retire: [] });
  }, 80);
});

test('a run that is cut off anywhere is finished by the next one', () => {
  inEveryRound((page, one) => {
    const whole = page.copy();
    whole.carryOut(planned(page, one));
    for (let requests = 0; requests <= 6; requests++) {
      const cut = page.copy();
      cut.carryOut(planned(cut, one), requests);
      cut.carryOut(planned(cut, one));
      expect(cut.picture()).toEqual(whole.picture());
    }
  }, 40);
});

test('the order of what is given does not matter', () => {
  inEveryRound((page, one) => {
    const turned = page.copy();
    turned.comments = [...page.comments].reverse();
    turned.reviews = [...page.reviews].reverse();
    const reversed = { ...one, suggestions: [...one.suggestions].reverse() };
    expect(planned(turned, reversed)).toEqual(planned(page, one));
  }, 40);
});

test('people are left alone, and no more stand than are wanted', () => {
  inEveryRound((page, one) => {
    const { retire, post } = planned(page, one);
    for (const { comment } of retire) {
      expect(comment).toMatchObject({ humanReplies: 0, thumbsDown: 0, isApplied: false });
      expect(comment.resolvedBy).not.toBe('person');
      expect(comment.hiddenAs).toBeUndefined();
    }
    if (one.seenTo === 0) expect(retire.filter(({ why }) => why === 'gone')).toEqual([]);
    const after = page.copy();
    after.carryOut(planned(page, one));
    const standing = ourComments(after.existing, { author: US }).filter(
      ({ state }) => state === 'open',
    );
    expect(standing.length).toBeLessThanOrEqual(3);
    expect(post.map(({ shown }) => shown.lines.to)).toEqual(
      post.map(({ shown }) => shown.lines.to).sort((a, b) => b - a),
    );
  }, 40);
});
