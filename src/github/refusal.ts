import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { LIMIT_WAIT_MS } from './limits.ts';
import type { Problem } from './outcome.ts';

/** What an answer means that is no success; undefined for one of 500 and above, which says nothing. */
export function refusal(answer: Answer, asked: Asked): Problem | undefined {
  const { status } = answer;
  if (isLimit(answer)) return limited(untilOf(answer), asked);
  if (status === 401 || status === 403 || status === 451) return forbidden(answer, asked);
  if (status === 404 || status === 410) return notFound(answer, asked);
  if (status >= 400 && status < 500) return rejected(answer, asked);
  return undefined;
}

export function limited(until: Date, { what }: Asked): Problem {
  const when = until.toISOString();
  const message = `GitHub limits how much this token may ask, so it did not ${what}; run again after ${when}.`;
  return { kind: 'limited', until, message };
}

/** 403 is a limit only where it says so; "submitted too quickly" is the 422 of that kind. */
function isLimit({ status, headers, words, reasons }: Answer): boolean {
  if (status === 429) return true;
  if (status === 422) return reasons.some((reason) => /submitted too quickly/i.test(reason));
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /\brate limit\b|abuse detection/i.test(words)
  );
}

function untilOf({ headers }: Answer): Date {
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return new Date(Date.now() + seconds * 1000);
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  const isReset = headers['x-ratelimit-remaining'] === '0' && reset > Date.now();
  return new Date(isReset ? reset : Date.now() + LIMIT_WAIT_MS);
}

function forbidden({ status, headers, words }: Answer, { what, doing }: Asked): Problem {
  const said = `GitHub does not let this token ${what} (${status}${tail(words)})`;
  if (status === 401) return { kind: 'forbidden', message: `${said}; pass a token that is valid.` };
  const needs = permissionsOf(headers['x-accepted-github-permissions']) ?? PERMISSIONS[doing];
  const fork = doing === 'write' ? ', and post from a second workflow for forks' : '';
  return { kind: 'forbidden', message: `${said}; give the job "permissions: ${needs}"${fork}.` };
}

const PERMISSIONS = {
  read: 'contents: read, pull-requests: read',
  write: 'pull-requests: write',
} as const;

/** `pull_requests=write; contents=read`: alternatives are apart by semicolons; the first is the usual one. */
function permissionsOf(header: string | undefined): string | undefined {
  const first = header?.split(';')[0]?.trim();
  if (!first || !/^[a-z_]+=(read|write)(,[a-z_]+=(read|write))*$/.test(first)) return undefined;
  return first.replaceAll('_', '-').replaceAll('=', ': ').replaceAll(',', ', ');
}

function notFound({ status, words }: Answer, { what }: Asked): Problem {
  const message = `GitHub found nothing to ${what} (${status}${tail(words)}); check that it exists and that the token may see it.`;
  return { kind: 'not-found', message };
}

function rejected({ status, words, reasons }: Answer, { what }: Asked): Problem {
  const more = reasons.length - SHOWN_REASONS;
  const why = [tail(words), ...reasons.slice(0, SHOWN_REASONS)].join('; ');
  const message = `GitHub refused to ${what} (${status}${why}${more > 0 ? `; and ${more} more` : ''}); nothing was changed, so mend that and run again.`;
  return { kind: 'rejected', message, reasons: reasons.length > 0 ? reasons : [words] };
}

const SHOWN_REASONS = 3;

const tail = (words: string): string => (words === '' ? '' : `: ${words}`);
