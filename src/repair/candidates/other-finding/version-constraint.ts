import { lineEnd, lineStart } from '../../../hcl/bytes.ts';
import { removeItem } from '../../../hcl/edit/attribute.ts';
import { constantString } from '../../../hcl/value.ts';
import { parseVersionConstraint } from '../../../schema/version-constraint.ts';
import type { Candidate } from '../../candidate.ts';
import { bodyOf, inFile, type Located } from '../../context.ts';
import { abstain, expressionAt, type Proposer, textOf } from './class.ts';

/** `5.x`, `^5.0`, `latest`, `>= 1.0 < 2.0`: what npm, Maven and pip write. */
export const versionConstraint: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  if (!written) return UNREADABLE;
  if (written.kind === 'number') return [rewritten(at, written.range, textOf(at, written))];
  const text = constantString(at.document.bytes, written);
  if (text === undefined) return UNREADABLE;
  if (ANY.test(text)) return leftOut(at, written.range);
  const version = respelled(text.trim());
  return version !== undefined && parseVersionConstraint(version).kind === 'constraint'
    ? [rewritten(at, written.range, version)]
    : UNREADABLE;
};

const UNREADABLE = abstain(
  'It is no version constraint, and which versions were meant cannot be told from it.',
);

const ANY = /^\s*(?:latest|newest|current|stable|any|\*|x)?\s*$/i;

function respelled(text: string): string | undefined {
  const parts = text
    .replace(/\s+(?:and|&&)\s+/gi, ', ')
    .replace(/(\d)\s+(?=[<>=!~^])/g, '$1, ')
    .split(/\s*,\s*/);
  if (/\|\||\bor\b/i.test(text)) return undefined;
  return parts.map(termOf).join(', ');
}

function termOf(term: string): string {
  const plain = term
    .replace(/^=>/, '>=')
    .replace(/^=</, '<=')
    .replace(/^===?/, '=')
    .replace(/^≥/, '>=')
    .replace(/^≤/, '<=')
    .replace(/^~(?=\d)/, '~> ')
    .replace(/^([<>=!~]+)(?=[v\d])/, '$1 ');
  const [, from, to] = /^v?(\d[\d.]*)\s+-\s+v?(\d[\d.]*)$/.exec(plain) ?? [];
  if (from && to) return `>= ${from}, <= ${to}`;
  const [, least] = /^v?(\d[\d.]*)\+$/.exec(plain) ?? [];
  if (least) return `>= ${least}`;
  // `5.x`, `5.*` and `5.1.x` keep what stands before the sign.
  const [, operator = '', fixed] =
    /^(~>\s*|\^|=\s*)?v?(\d+(?:\.\d+)?)\.[x*](?:\.[x*])?$/i.exec(plain) ?? [];
  if (fixed !== undefined && operator !== '^') return `~> ${fixed}.0`;
  const [, major, minor = '0', patch] =
    /^\^\s*v?(\d+)(?:\.(\d+|[x*]))?(?:\.(\d+))?/.exec(plain) ?? [];
  if (major === undefined) return plain;
  const start = /\d/.test(minor) ? minor : '0';
  return patch === undefined
    ? `~> ${major}.${start}`
    : `>= ${major}.${start}.${patch}, < ${Number(major) + 1}.0.0`;
}

const rewritten = (
  at: Located,
  range: { start: number; end: number },
  text: string,
): Candidate => ({
  action: 'change-value',
  title: 'write the version constraint as Terraform has it',
  score: 0.85,
  edits: inFile(at.file, [{ range, text: `"${text}"` }]),
});

/** "latest" is what no constraint means. */
function leftOut(at: Located, range: { start: number; end: number }): Candidate[] {
  const { document, attribute } = at;
  const { bytes } = document;
  if (!attribute) return [];
  const isWhole = attribute.value.range.start === range.start;
  const line = { start: lineStart(bytes, range.start), end: lineEnd(bytes, range.start) };
  const item = /^\s*"?version"?\s*[=:]\s*"[^"]*"\s*,?\s*$/.test(
    bytes.toString('latin1', line.start, line.end),
  );
  if (!isWhole && !item) return [];
  return [
    {
      action: 'change-value',
      title: 'leave out the version, which names none',
      score: 0.85,
      edits: inFile(
        at.file,
        isWhole ? removeItem(document, bodyOf(at), attribute) : [{ range: line, text: '' }],
      ),
    },
  ];
}
