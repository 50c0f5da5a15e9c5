import { MOST_BODY_CHARACTERS, MOST_REVIEW_COMMENTS } from './limits.ts';
import type { NewReview } from './new-review.ts';
import { ProblemError } from './problem-error.ts';

/** What GitHub would refuse for its size or shape is not sent: one bad comment refuses the whole review. */
export function expectPostable({ body, marker, comments }: NewReview): void {
  const reasons = [
    ...markerReasons(marker, body),
    ...(comments.length > MOST_REVIEW_COMMENTS
      ? [`${comments.length} comments are more than ${MOST_REVIEW_COMMENTS}`]
      : []),
    ...bodyReasons(body),
    ...comments.flatMap(({ path, line, startLine, body: text }) => [
      ...bodyReasons(text),
      ...(text.trim() === '' ? [`a comment on ${path} is empty`] : []),
      ...((startLine ?? line - 1) < line && line >= 1
        ? []
        : [`a comment on ${path} ends before it starts`]),
    ]),
  ];
  if (reasons.length > 0) throw notSent('post the review', reasons);
}

/** The same for a comment that is to be found again. */
export function expectMarked(what: string, { marker, body }: MarkedText): void {
  const reasons = [...markerReasons(marker, body), ...bodyReasons(body)];
  if (reasons.length > 0) throw notSent(what, reasons);
}

interface MarkedText {
  readonly marker: string;
  readonly body: string;
}

/** The same for any text. */
export function expectBody(what: string, body: string): void {
  const reasons = bodyReasons(body);
  if (reasons.length > 0) throw notSent(what, reasons);
}

function markerReasons(marker: string, body: string): readonly string[] {
  return marker !== '' && body.includes(marker) ? [] : ['the body has no marker'];
}

function bodyReasons(body: string): readonly string[] {
  if (body.length <= MOST_BODY_CHARACTERS) return [];
  return [`a text of ${body.length} characters is longer than ${MOST_BODY_CHARACTERS}`];
}

export function notSent(what: string, reasons: readonly string[]): ProblemError {
  const message = `GitHub would refuse to ${what} (${reasons.join('; ')}), so it was not asked; report this as a fault of iac-dpo.`;
  return new ProblemError({ kind: 'rejected', message, reasons });
}
