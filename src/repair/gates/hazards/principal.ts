import type { Leaf } from '../leaves/leaf.ts';
import { type Hazard, nameOf } from './hazard.ts';

export const PRINCIPAL: Hazard = {
  id: 'principal',
  words: 'a principal',
  reason: 'Whoever a policy names gets in; another account is not for a repair to invite.',
  *keys({ leaves }) {
    for (const leaf of leaves) if (isIdentity(leaf) && SOMEBODY.test(leaf.text)) yield leaf.text;
  },
};

const isIdentity = (leaf: Leaf): boolean =>
  leaf.keys.some((key) => /^(?:not_?)?principals?$/i.test(key)) ||
  leaf.path.some(({ type }) => /^(?:not_)?principals$/.test(type.text)) ||
  /^(?:principals?|member|members)$/.test(nameOf(leaf));

/** An account, an identity in one, or everybody (Google); services such as `ec2.amazonaws.com` are none. */
const SOMEBODY =
  /^\d{12}$|^arn:[^:]*:(?:iam|sts):|^all(?:Authenticated)?Users$|^(?:user|group|domain|serviceAccount):/;
