import type { Leaf } from '../leaves/leaf.ts';
import { describesOnly, type Hazard } from './hazard.ts';

export const WILDCARD: Hazard = {
  id: 'wildcard',
  words: 'a wildcard',
  reason: 'A policy that says "*" allows what nobody thought of.',
  *keys({ leaves }) {
    for (const leaf of leaves.filter((one) => !describesOnly(one))) {
      const element = elementOf(leaf);
      // All but something is a wildcard, too.
      if (element.startsWith('not')) yield `${element} ${leaf.text}`;
      if (!WHOLE.test(leaf.text.trim())) continue;
      yield 'any';
      // What was every resource may not become every action.
      if (element !== '') yield element;
    }
  },
};

/** `*`, `s3:*`, an ARN of everything of a kind, and policies that come to the same. */
const WHOLE =
  /^(?:[\w-]*:)?[*?]*\*[*?]*$|^arn:[^:]*:[^:]*:[^:]*:[^:]*:(?:\*|policy\/(?:AdministratorAccess|PowerUserAccess|IAMFullAccess))$/;

/** The element of a policy a leaf stands in, written as JSON or as an `aws_iam_policy_document`: `action`, `notaction` … */
function elementOf(leaf: Leaf): string {
  // Not the outermost block, which is a `resource` everywhere.
  const inner = leaf.path.slice(1).map(({ type }) => type.text);
  const name = [...inner, ...leaf.keys].reverse().find((key) => ELEMENT.test(key)) ?? '';
  return name.toLowerCase().replace('_', '').replace(/s$/, '');
}

const ELEMENT = /^(?:not_?)?(?:action|resource|principal)s?$/i;
