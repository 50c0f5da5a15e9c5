import { ConfigError } from '../config/config-error.ts';
import { whyNoPattern } from '../config/ignored.ts';

/** Which hunks of a pull request may be repaired. */
export type ScopeMode =
  /** Those believed to be a language model's at least as much as `threshold`, above 0 and at most 1. */
  | { readonly kind: 'detected'; readonly threshold: number }
  | { readonly kind: 'all' }
  /** All, where the pull request has the label. */
  | { readonly kind: 'label'; readonly name: string }
  /** All in files that one of the patterns means, which are those of `ignore` in `.iac-dpo.yml`. */
  | { readonly kind: 'paths'; readonly patterns: readonly string[] };

/** One strong sign, or two weak ones that agree. */
export const DEFAULT_THRESHOLD = 0.75;

/**
 * Reads `detected`, `detected:0.9`, `all`, `label:NAME` or `paths:GLOB[,GLOB…]`. Throws ConfigError with a sentence
 * that says what is wrong and what to write.
 */
export function parseScopeMode(text: string): ScopeMode {
  const [, kind = '', rest] = /^([^:]*)(?::([\s\S]*))?$/.exec(text.trim()) ?? [];
  const value = rest?.trim();
  if (kind === 'all' && value === undefined) return { kind };
  if (kind === 'detected') return { kind, threshold: thresholdOf(value) };
  if (kind === 'label' && value) return { kind, name: value };
  if (kind === 'paths' && value) return { kind, patterns: patternsOf(value) };
  throw new ConfigError(
    `The scope must be detected, detected:THRESHOLD, all, label:NAME or paths:GLOB, not ${JSON.stringify(text.slice(0, 60))}. Next: correct it.`,
  );
}

function thresholdOf(value: string | undefined): number {
  if (value === undefined) return DEFAULT_THRESHOLD;
  const threshold = /^\d(?:\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
  if (threshold > 0 && threshold <= 1) return threshold;
  throw new ConfigError(
    `The threshold of the scope must be above 0 and at most 1, not ${JSON.stringify(value.slice(0, 60))}. Next: write detected:${DEFAULT_THRESHOLD}, or detected alone.`,
  );
}

function patternsOf(value: string): readonly string[] {
  const patterns = value.split(/[,\n]/).map((pattern) => pattern.trim());
  for (const pattern of patterns) {
    const why = whyNoPattern(pattern);
    if (why !== undefined)
      throw new ConfigError(
        `The pattern ${JSON.stringify(pattern.slice(0, 60))} of the scope ${why}. Next: write it as a path from the top of the repository, such as paths:modules/**.`,
      );
  }
  return patterns;
}
