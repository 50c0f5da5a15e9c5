import type { ValueRule } from '../../../constraints/constraint.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { placeOf } from '../../skeleton.ts';
import type { BrokenValue } from './broken-values.ts';
import { type Change, rewrite } from './change.ts';
import { nearListed } from './near-number.ts';
import { nearValue } from './near-value.ts';
import { aliasOf } from './value-aliases.ts';

/** The allowed value that was meant, where the provider takes one of a list. */
export function allowedValue(value: BrokenValue): readonly Change[] {
  const allowed = allowedIn(value);
  const texts = allowed.filter((each) => typeof each === 'string').filter(value.accepts);
  const numbers = allowed.filter((each) => typeof each === 'number').filter(value.accepts);
  const known = aliasOf(placeOf(value.path).type, value.name, value.text);
  const near =
    nearValue(texts, value.text, around(value)) ??
    (known !== undefined && texts.includes(known) ? { value: known, score: 0.7 } : undefined);
  const listed = typeof value.value === 'number' ? nearListed(numbers, value.value) : undefined;
  return [
    ...(near
      ? [setTo(value, near.value, `set \`${value.name}\` to \`${near.value}\``, near.score)]
      : []),
    ...(listed
      ? [setTo(value, listed.value, `set \`${value.name}\` ${listed.how}`, listed.score)]
      : []),
  ];
}

/** What one of the rules it breaks lists, or an exception to one. */
export const allowedIn = ({ broken }: BrokenValue): readonly (string | number)[] => [
  ...new Set(
    broken
      .flatMap(({ rule, unless }): readonly ValueRule[] => [rule, ...unless])
      .flatMap((rule) => (rule.kind === 'one-of' ? rule.values : [])),
  ),
];

const setTo = (
  { literal, shared }: BrokenValue,
  to: string | number,
  title: string,
  score: number,
): Change => ({
  action: 'change-value',
  title,
  // What is computed, or meant elsewhere too, is cut off from where it came from.
  score: literal && !shared ? score : score - 0.2,
  edits: (value) => [rewrite(value, to)],
});

/** The block around the argument, without the argument itself. */
function around({ path, attribute, written }: BrokenValue): string {
  const { bytes } = written.document;
  return (path[path.length - 1]?.body.items ?? [])
    .filter((item) => item !== attribute)
    .map((item) => sourceOf(bytes, item))
    .join('\n');
}
