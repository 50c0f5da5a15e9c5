import { isBlank, NEWLINE } from '../../hcl/bytes.ts';
import { applyEdits, type TextEdit } from '../../hcl/edit/text-edit.ts';
import { parse } from '../../hcl/parse.ts';
import type { Document } from '../../hcl/tree.ts';
import { constantString, quote } from '../../hcl/value.ts';
import { attributesOf } from '../../hcl/walk.ts';

/**
 * A text as the paper's data set has it, but for `terraform fmt`, which is left to the caller: comments stripped, and
 * credentials of cloud providers replaced by placeholders.
 */
export function normalise(text: string): string {
  const document = parse(Buffer.from(text));
  const edits = [...withoutComments(document), ...withoutSecrets(document)];
  return applyEdits(document.bytes, edits).toString('utf8').replace(AWS_KEY_ID, PLACEHOLDER);
}

export const PLACEHOLDER = 'PLACEHOLDER';

/** Ids of AWS access keys: IAM reference, "Understanding unique ID prefixes". */
const AWS_KEY_ID = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g;

/** A line that only holds a comment goes with its line break, a trailing comment with the blanks before it. */
function withoutComments({ bytes, comments }: Document): TextEdit[] {
  return comments.map(({ start, end }) => {
    const before = blanksBefore(bytes, start);
    const isFirst = before === 0 || bytes[before - 1] === NEWLINE;
    const after = blanksAfter(bytes, end);
    const isLast = after >= bytes.length || bytes[after] === NEWLINE;
    if (isFirst && isLast) return cut(before, Math.min(after + 1, bytes.length));
    if (isLast) return cut(before, end);
    // `a /* b */ c`: a blank keeps the neighbours apart.
    return { range: { start, end }, text: ' ' };
  });
}

const cut = (start: number, end: number): TextEdit => ({ range: { start, end }, text: '' });

function blanksBefore(bytes: Buffer, from: number): number {
  let at = from;
  while (at > 0 && isBlank(bytes[at - 1])) at--;
  return at;
}

function blanksAfter(bytes: Buffer, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at++;
  return at;
}

/** A reference is no secret, so only constants are replaced. */
function withoutSecrets({ bytes, body }: Document): TextEdit[] {
  return [...attributesOf(body)].flatMap(({ attribute: { name, value }, path }) =>
    path[0]?.type.text === 'provider' &&
    CREDENTIALS.has(name.text) &&
    constantString(bytes, value) !== undefined
      ? [{ range: value.range, text: quote(PLACEHOLDER) }]
      : [],
  );
}

/** Of the providers of AWS, Google and Azure, and of the others that take one token or password. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  'access_key',
  'secret_key',
  'token',
  'access_token',
  'credentials',
  'client_secret',
  'client_certificate_password',
  'password',
  'api_key',
  'api_token',
]);
