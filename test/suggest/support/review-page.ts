import type { ReviewPlan } from '../../../src/suggest/plan-review.ts';
import type { Existing, PostedText, ThreadComment } from '../../../src/suggest/posted.ts';
import { hasReview, reviewBody } from '../../../src/suggest/review-body.ts';
import { suggestionComment } from '../../../src/suggest/suggestion-comment.ts';
import { RUN } from './run.ts';

export const US = 'iac-dpo[bot]';

/** What stands on a pull request, changed as GitHub changes it: one request after the other, each whole or not at all. */
export class ReviewPage {
  comments: readonly ThreadComment[] = [];
  reviews: readonly PostedText[] = [];
  private made = 0;

  copy(): ReviewPage {
    return Object.assign(new ReviewPage(), this);
  }

  get existing(): Existing {
    return { comments: this.comments, reviews: this.reviews };
  }

  /** Carries out a plan; `requests`: how many before the run is cut off. */
  carryOut(plan: ReviewPlan, requests = Number.POSITIVE_INFINITY): void {
    if (plan.kind !== 'review') return;
    const steps = [
      ...(hasReview(plan) ? [() => this.review(plan)] : []),
      ...plan.retire.flatMap(({ comment: { id } }) => [
        () => this.change(id, { resolvedBy: 'us' }),
        () => this.change(id, { hiddenAs: 'outdated' }),
      ]),
    ];
    for (const step of steps.slice(0, requests)) step();
  }

  change(id: string, changes: Partial<ThreadComment>): void {
    this.comments = this.comments.map((one) => (one.id === id ? { ...one, ...changes } : one));
  }

  outdate(id: string): void {
    this.comments = this.comments.map((one) => {
      const { line: _, ...rest } = one;
      return one.id === id ? rest : one;
    });
  }

  /** All that matters, whatever the ids: sorted, one line a comment. */
  picture(): readonly string[] {
    return [
      ...this.comments.map(({ id: _, threadId: __, ...rest }) => JSON.stringify(rest)),
      ...this.reviews.map(({ body }) => body),
    ].sort();
  }

  private review(plan: Extract<ReviewPlan, { kind: 'review' }>): void {
    this.reviews = [...this.reviews, { author: US, body: reviewBody(plan, RUN) }];
    const posted = plan.post.map((suggestion): ThreadComment => {
      this.made += 1;
      return {
        id: `C${this.made}`,
        threadId: `T${this.made}`,
        author: US,
        body: suggestionComment(suggestion, RUN),
        path: suggestion.shown.path,
        line: suggestion.shown.lines.to,
        isApplied: false,
        humanReplies: 0,
        thumbsDown: 0,
        isIgnored: false,
      };
    });
    this.comments = [...this.comments, ...posted];
  }
}
