import type { Leaf } from '../leaves/leaf.ts';
import { describesOnly, type Hazard, nameOf } from './hazard.ts';

export const DISABLED_ENCRYPTION: Hazard = {
  id: 'disabled-encryption',
  words: 'disabled encryption',
  reason: 'Data in the clear stays in the clear in every copy that was made of it.',
  *keys({ leaves }) {
    for (const leaf of leaves) if (isDisabled(leaf) && !describesOnly(leaf)) yield 'any';
  },
};

function isDisabled(leaf: Leaf): boolean {
  const name = subjectOf(leaf);
  if (PLAIN_TEXT.test(leaf.text)) return true;
  if (SWITCHES_OFF.test(name)) return leaf.text === 'true';
  return PROTECTS.test(name) && OFF.test(leaf.text);
}

/** What is enabled: `encrypt_at_rest { enabled = false }`. */
const subjectOf = (leaf: Leaf): string =>
  /^enabled?$/i.test(nameOf(leaf))
    ? (leaf.keys.at(-2) ?? leaf.path.slice(1).at(-1)?.type.text ?? '')
    : nameOf(leaf);

/** By name alone, because no schema says what an argument is for. */
const PROTECTS = /encrypt|kms.*enabled|(?:^|_)(?:sse|ssl|tls|https)(?:_|$)|key_rotation/i;
const SWITCHES_OFF =
  /^(?:disable|skip|no|allow)_.*(?:encrypt|ssl|tls)|(?:encrypt|ssl|tls).*_disabled$|^(?:allow_)?insecure/i;
const OFF = /^(?:false|none|off|no|0|disabled?|unencrypted|plaintext)$/i;
/** Values that say it whatever the argument is called. */
const PLAIN_TEXT = /^(?:PLAINTEXT|TLS_PLAINTEXT|allow-all|UNENCRYPTED)$/;
