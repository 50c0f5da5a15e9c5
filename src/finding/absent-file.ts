import { posix } from 'node:path';
import type { FindingDetails } from './finding.ts';
import type { RawDiagnostic } from './raw-diagnostic.ts';

/** A call of `file()` and its like on a file that is not there; terraform evaluates them while validating. */
export function absentFile(raw: RawDiagnostic): FindingDetails | undefined {
  const { detail, calledAs } = raw;
  const path = WORDS.map((words) => words.exec(detail)?.[1]).find((found) => found !== undefined);
  if (path === undefined) return undefined;
  const named = /^Call to function "([^"]+)" failed/.exec(detail)?.[1];
  const constant = constantIn(raw);
  // Terraform names the value; only where it is written so in the source can a repair go by it.
  const isWritten = constant !== undefined && posix.normalize(constant) === posix.normalize(path);
  return {
    kind: 'absent-file',
    function: calledAs ?? named ?? '',
    ...(isWritten && { path: constant }),
  };
}

const WORDS = [
  /\bno file exists at "([^"]*)"/,
  /\bno file exists at ([^\s";]+)/,
  /\b(?:open|stat|lstat) ([\s\S]+?): no such file or directory/,
];

/** The string the range points into, or the first argument of the call whose `name(` it points at. */
function constantIn({ subject, before, after }: RawDiagnostic): string | undefined {
  if (before.endsWith('"') && after.startsWith('"')) return subject;
  return QUOTED.exec(subject)?.[1] ?? FIRST_ARGUMENT.exec(after)?.[1];
}

const QUOTED = /^"([^"\\]*)"$/;
const FIRST_ARGUMENT = /^\s*"([^"\\]*)"/;
