import { compareVersions, parseVersion, type Version } from './version.ts';

/** What a `version` argument of `required_providers` allows. */
export interface VersionConstraint {
  readonly allows: (version: Version) => boolean;
  /** The versions it names, for choosing the nearest release where none is allowed. */
  readonly named: readonly Version[];
}

/**
 * Terraform reads the text twice: loading a configuration it is loose (hashicorp/go-version, stage 1),
 * and strict when it collects the providers a configuration needs (apparentlymart/go-versions).
 */
export type ParsedConstraint =
  | { readonly kind: 'constraint'; readonly constraint: VersionConstraint }
  /** `detail` is that of terraform's "Invalid version constraint". */
  | { readonly kind: 'invalid'; readonly stage: 'load' | 'requirements'; readonly detail: string };

/** Reads a list of constraints: `>= 5.0, < 6.0`, `~> 5.31`, `!= 5.1.0`, `5.100.0`. */
export function parseVersionConstraint(text: string): ParsedConstraint {
  const terms: Term[] = [];
  const parts = text.split(',');
  if (!parts.every(isLoose)) {
    return { kind: 'invalid', stage: 'load', detail: LOOSE_DETAIL };
  }
  for (const part of parts) {
    const term = strictTerm(part);
    if (typeof term === 'string') {
      const detail = `Incorrect version constraint syntax: ${term}.`;
      return { kind: 'invalid', stage: 'requirements', detail };
    }
    terms.push(term);
  }
  return {
    kind: 'constraint',
    constraint: {
      allows: (version) =>
        isEligible(version, terms) && terms.every((term) => allows(term, version)),
      named: terms.filter(({ operator }) => operator !== '!=').map(({ version }) => version),
    },
  };
}

const LOOSE_DETAIL = 'This string does not use correct version constraint syntax.';

/** As hashicorp/go-version, whose numbers are signed and 64 bits wide. */
function isLoose(part: string): boolean {
  const numbers = LOOSE.exec(part)?.[1];
  return numbers?.split('.').every(fits) ?? false;
}

/** In 63 bits, which are at most 19 digits: a number of a megabyte is not worth reading. */
function fits(number: string): boolean {
  const digits = number.replace(/^0+/, '');
  return digits.length < 19 || (digits.length === 19 && BigInt(digits) < 2n ** 63n);
}

const LOOSE =
  /^[\t\n\f\r ]*(?:(?:=|!=|>|<|>=|<=|~>)[\t\n\f\r ]*)?v?(\d+(?:\.\d+)*)(?:-?[A-Za-z~-][0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*|-\d+[0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*)?(?:\+[0-9A-Za-z~-]+(?:\.[0-9A-Za-z~-]+)*)?[\t\n\f\r ]*$/;

type Operator = '=' | '!=' | '>' | '<' | '>=' | '<=' | '~>';

interface Term {
  readonly operator: Operator;
  readonly version: Version;
  /** How many numbers were written: `~> 5.31` lets the last one of them grow. */
  readonly parts: number;
}

/** One constraint as go-versions reads it, or its words for what is wrong. */
function strictTerm(text: string): Term | string {
  const part = text.trim();
  const [, operator = '', space = '', rest = ''] = /^([=!<>~]*)(\s*)(.*)$/.exec(part) ?? [];
  if (space !== '' && space !== ' ') {
    return `invalid specification ${quoted(part)}: only one space is expected after the operator "${operator}"`;
  }
  if (rest.startsWith('v')) return 'a "v" prefix should not be used';
  const numbers = /^[\d.]+/.exec(rest)?.[0] ?? '';
  const count = numbers.split('.').length;
  if (count > 3) {
    return `invalid specification ${quoted(part)}: too many numbered portions; only three are allowed (major, minor, patch)`;
  }
  const version = parseVersion(rest);
  if (!version)
    return `missing comma after ${quoted(part.slice(0, part.length - rest.length + numbers.length))}`;
  return { operator: (operator || '=') as Operator, version, parts: count };
}

const quoted = (text: string): string => JSON.stringify(text);

/** Prereleases are only for those who name them. */
const isEligible = (version: Version, terms: readonly Term[]): boolean =>
  version.prerelease === '' ||
  terms.some((term) => term.operator === '=' && compareVersions(term.version, version) === 0);

function allows({ operator, version, parts }: Term, candidate: Version): boolean {
  const order = compareVersions(candidate, version);
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '~>':
      // `~> 5` and `~> 5.31` stay below 6, `~> 5.31.0` below 5.32.
      return (
        order >= 0 &&
        candidate.major === version.major &&
        (parts < 3 || candidate.minor === version.minor)
      );
  }
}
