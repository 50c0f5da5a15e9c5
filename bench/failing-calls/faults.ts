import {
  type Fault,
  primaryLimit,
  secondaryLimit,
  unavailable,
} from '../../test/github/http/faults.ts';
import { byModel } from './scenarios.ts';

/** One way in which a call to GitHub goes wrong, by the name that the table has. */
export const FAULTS: Readonly<Record<string, () => Fault>> = {
  'never answered': () => ({ kind: 'hang' }),
  'reset before it had its effect': () => ({ kind: 'reset', handled: false }),
  'reset after it had its effect': () => ({ kind: 'reset', handled: true }),
  '401': () => refused(401, 'Bad credentials'),
  '403': () => refused(403, 'Resource not accessible by integration'),
  '403 secondary limit': () => secondaryLimit(2),
  '403 primary limit': () => primaryLimit(5),
  '404': () => refused(404, 'Not Found'),
  '409': () => refused(409, 'Conflict'),
  '410': () => refused(410, 'Gone'),
  '422': () => refused(422, 'Unprocessable Entity'),
  '429 with retry-after': () => tooMany({ 'retry-after': '3' }),
  '429 without retry-after': () => tooMany({}),
  '429 with a blank retry-after': () => tooMany({ 'retry-after': '' }),
  '451': () => refused(451, 'Repository access blocked'),
  '500': () => unavailable(500),
  '502 after success': () => ({ kind: 'lost', status: 502 }),
  '503': () => unavailable(503),
  'malformed JSON': () => ({ kind: 'malformed', body: '{"id": 12' }),
  'JSON of another shape': () => ({ kind: 'malformed', body: '{"message": "moved"}' }),
  'body cut in half': () => ({ kind: 'truncated' }),
  'slow drip': () => ({ kind: 'slow', pause: 2 }),
  'head moved': () => ({ kind: 'push', commit: byModel({ 'NOTES.md': 'moved\n' }) }),
};

/** How long a fault lasts. */
export const SPANS = [
  /** For one request. */
  'once',
  /** For the same method and path from then on. */
  'there from then on',
  /** For everything from then on. */
  'everywhere from then on',
] as const;

export type Span = (typeof SPANS)[number];

/** Somebody pushes or cancels once; lasting faults of one kind meet the same code, so not all are tried at length. */
export const spansOf = (fault: string): readonly Span[] => (LASTING.has(fault) ? SPANS : ['once']);

const LASTING: ReadonlySet<string> = new Set([
  'never answered',
  '403',
  '403 secondary limit',
  '404',
  '429 without retry-after',
  '500',
  '502 after success',
  'malformed JSON',
]);

const refused = (status: number, message: string): Fault => ({
  kind: 'answer',
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});

const tooMany = (headers: Readonly<Record<string, string>>): Fault => ({
  kind: 'answer',
  status: 429,
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes.',
    status: '429',
  },
  headers,
});
