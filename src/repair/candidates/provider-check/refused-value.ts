import type { Finding } from '../../../finding/finding.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import type { Located, RepairContext } from '../../context.ts';
import { allowedNumber } from './allowed-number.ts';
import { allowedText } from './allowed-text.ts';
import { allowedIn, allowedValue } from './allowed-value.ts';
import { authorDecides, isAddress } from './author-decides.ts';
import { type BrokenValue, brokenValues } from './broken-values.ts';
import { type Change, toCandidate } from './change.ts';
import { dropEmpty } from './drop-empty.ts';
import { otherVersionArgument } from './other-version-argument.ts';
import { ownAccount } from './own-account.ts';

/** A value the provider does not take: what was meant by it, or a question to the author. */
export function refusedValue(
  context: RepairContext,
  finding: Finding,
  at: Located,
): readonly Candidate[] | Abstained {
  const values = brokenValues(context, finding, at);
  const [value] = values;
  if (!value) return { abstained: UNSEEN };
  const meant = MEANINGS.map((meaning) => meaning(context, value)).find(({ length }) => length > 0);
  // A gate may refuse the network that was meant, and an ARN may be right in form alone.
  const isAsked = !meant || isAddress(value);
  const changes = [
    ...(meant ?? []),
    ...(isAsked ? authorDecides(context, value, values) : []),
    ...dropEmpty(value),
  ];
  return changes.length > 0
    ? changes.map((change) => toCandidate(change, values))
    : { abstained: whyNot(value) };
}

/** What the author may have meant, surest first; the first that is something is enough. */
const MEANINGS: readonly ((context: RepairContext, value: BrokenValue) => readonly Change[])[] = [
  (_, value) => allowedValue(value),
  (_, value) => allowedNumber(value),
  otherVersionArgument,
  ownAccount,
  (_, value) => allowedText(value),
];

const UNSEEN =
  'The provider refuses a value that is computed where it cannot be followed, so what to write instead is unknown.';

function whyNot(value: BrokenValue): string {
  const { name, broken } = value;
  const kinds = new Set(broken.map(({ rule }) => rule.kind));
  if (allowedIn(value).length > 0)
    return `None of the values that \`${name}\` takes is near to the one it has, so only the author can choose.`;
  if (kinds.has('range'))
    return `The number is far from what \`${name}\` takes, so its unit cannot be told.`;
  if (kinds.has('length'))
    return `No text of the length that \`${name}\` takes follows from this one.`;
  if (kinds.has('format'))
    return `What \`${name}\` has is not in the form it needs, and the right text does not follow from it.`;
  return `No spelling near to the text of \`${name}\` keeps the provider's rule.`;
}
