import type { ByteRange } from '../../hcl/range.ts';
import { type ConfigFile, fail } from './config-file.ts';

/** Reports a local provider name that terraform refuses; true where it is a good one. */
export function checkProviderName(at: ConfigFile, name: string, range: ByteRange): boolean {
  const problem = providerPartProblem(name);
  const normal = name.toLowerCase();
  if (problem === undefined && normal === name) return true;
  const detail =
    problem === undefined
      ? `Provider names must be normalized. Replace "${name}" with "${normal}" to fix this error.`
      : `${name} is an invalid provider local name: ${problem}`;
  fail(at, range, 'Invalid provider local name', detail);
  return false;
}

/** Why a word cannot be a provider's type or namespace. Source: terraform `addrs.ParseProviderPart`. */
export function providerPartProblem(part: string): string | undefined {
  if (part === '') return 'must have at least one character';
  if (part.includes('.')) return 'dots are not allowed';
  if (!PART.test(part))
    return 'must contain only letters, digits, and dashes, and may not use leading or trailing dashes';
  return part.includes('--') ? 'cannot use multiple consecutive dashes' : undefined;
}

const PART = /^(?!-)[\p{L}\p{M}\p{Nd}-]+(?<!-)$/u;
