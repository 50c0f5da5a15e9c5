import type { Block } from '../../../hcl/tree.ts';
import type { Leaf } from '../leaves/leaf.ts';
import { type Hazard, nameOf, topOf } from './hazard.ts';

export const OPEN_NETWORK: Hazard = {
  id: 'open-network',
  words: 'an open network',
  reason: 'A rule for 0.0.0.0/0 or ::/0 lets the whole internet in, or everything out.',
  *keys({ leaves }) {
    const outbound = new Set(leaves.filter(saysOutbound).map(topOf));
    for (const leaf of leaves) {
      if (![...leaf.text.matchAll(NETWORK)].some(isOpen)) continue;
      yield 'any';
      // What was let out may not be let in.
      if (!isNamedOutbound(leaf) && !outbound.has(topOf(leaf))) yield 'inbound';
    }
  },
};

const NETWORK =
  /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:]{0,39}:[0-9a-f]{0,4})\/(\d{1,3})(?!\d)/gi;

/** More than any private network has: 10.0.0.0/8 and fc00::/7 are the largest. */
const isOpen = ([network, bits]: RegExpMatchArray): boolean =>
  Number(bits) < (network.includes(':') ? LARGEST_PRIVATE_6 : LARGEST_PRIVATE_4);
const LARGEST_PRIVATE_4 = 8;
const LARGEST_PRIVATE_6 = 7;

const isNamedOutbound = ({ keys, path }: Leaf): boolean =>
  [...keys, ...path.flatMap(typesOf)].some((name) => OUTBOUND.test(name));

const typesOf = ({ type, labels }: Block): readonly string[] => [
  type.text,
  ...labels.slice(0, 1).map(({ text }) => text),
];

/** With one `s`, so that a misspelt `egres` is outbound before its repair, too. */
const OUTBOUND = /egres|outbound/i;

/** `aws_security_group_rule` and `aws_network_acl_rule` say it in an argument. */
const saysOutbound = (leaf: Leaf): boolean =>
  (nameOf(leaf) === 'type' && leaf.text === 'egress') ||
  (nameOf(leaf) === 'egress' && leaf.text === 'true');
