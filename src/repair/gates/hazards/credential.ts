import { UNKNOWN } from '../leaves/leaves-of-expression.ts';
import { type Hazard, nameOf } from './hazard.ts';

export const CREDENTIAL: Hazard = {
  id: 'credential',
  words: 'a credential',
  reason: 'What is committed is known to everybody who can read the repository, for ever.',
  *keys({ leaves }) {
    for (const leaf of leaves) {
      const { text } = leaf;
      const isNamed = SECRET_NAME.test(nameOf(leaf)) && !text.includes(UNKNOWN);
      if (isNamed && text !== '' && !SAYS_HOW.test(text)) yield text;
      for (const [found] of text.matchAll(SECRET_TEXT)) yield found;
    }
  },
};

const SECRET_NAME =
  /(?:password|passwd|passphrase|secret|secret_?string|secret_?binary|secret_?key|access_?key(?:_?id)?|token|private_?key(?:_?pem)?|api_?key|auth_?key|connection_?string|credentials?)$/i;

/** Settings of that name that are no secrets: `require_password = true`, `access_token = "hours"`. */
const SAYS_HOW =
  /^(?:true|false|null|\d{1,3}|seconds|minutes|hours|days|optional|required|enabled|disabled)$/i;

/**
 * What looks like a secret wherever it stands. Keys of AWS, GitHub, GitLab, Slack, Stripe and Google by the prefixes that
 * these companies document; a private key in PEM; a password in a URL; one that a script is given.
 */
const SECRET_TEXT = new RegExp(
  [
    /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
    /\bgh[pousr]_[A-Za-z0-9]{36,}/,
    /\bgithub_pat_\w{22,}/,
    /\bglpat-[\w-]{20,}/,
    /\bxox[abeoprs]-[\w-]{10,}/,
    /\b[rs]k_live_\w{16,}/,
    /\bAIza[\w-]{35}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,100}:[^\s:/@\uFFFC]{1,100}@/,
    /(?<![\w-])[\w-]{0,60}(?:password|passwd|secret|token|api_?key|access_?key)\s{0,9}[=:]\s{0,9}["']?[^\s"'$<{;&|,\uFFFC]{4,100}/,
    /--(?:password|token|secret)[ =]["']?[^\s"'$<{;&|\uFFFC]{4,100}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);
