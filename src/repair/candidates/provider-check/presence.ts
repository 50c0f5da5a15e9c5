import type { TypeConstraints } from '../../../constraints/constraint.ts';
import type { Finding } from '../../../finding/finding.ts';

/**
 * What is wrong with the arguments of a block taken together. Names are as SDK 2 writes them, from the top:
 * `ttl`, `rule.0.days`.
 */
export type Presence =
  | { readonly kind: 'none-of'; readonly names: readonly string[] }
  | { readonly kind: 'several-of'; readonly names: readonly string[] }
  | { readonly kind: 'alone'; readonly name: string; readonly needs: readonly string[] }
  | { readonly kind: 'conflict'; readonly names: readonly string[] };

/**
 * Reads it from the words, which are always the same for SDK 2 and say everything; those of the plugin framework
 * about two arguments are each type's own. Source: terraform-plugin-sdk helper/schema/schema.go and
 * terraform-plugin-framework-validators resourcevalidator.
 */
export function presenceOf(
  { summary, detail }: Finding,
  facts: TypeConstraints | undefined,
): Presence | undefined {
  const [, key = '', text = ''] = /^"([^"]+)": (.*)$/s.exec(detail) ?? [];
  const none = /^one of `([^`]+)` must be specified$/.exec(text)?.[1];
  if (none) return { kind: 'none-of', names: none.split(',') };
  const several = /^only one of `[^`]+` can be specified, but `([^`]+)` were specified\.$/.exec(
    text,
  )?.[1];
  if (several) return { kind: 'several-of', names: several.split(',') };
  const all = /^all of `([^`]+)` must be specified$/.exec(text)?.[1];
  if (all)
    return { kind: 'alone', name: key, needs: all.split(',').filter((name) => name !== key) };
  const foe = /^conflicts with (\S+)$/.exec(text)?.[1];
  if (foe) return { kind: 'conflict', names: [key, foe] };
  const listed =
    /^(?:Exactly|At least) one of these attributes must be configured: \[([^\]]+)\]$/.exec(
      detail,
    )?.[1];
  if (listed) {
    const names = listed.split(',');
    return summary === MISSING ? { kind: 'none-of', names } : { kind: 'several-of', names };
  }
  const group = facts?.groups.find(
    (each) => 'words' in each && each.words.summary === summary && each.words.detail === detail,
  );
  if (group?.kind === 'conflict') return { kind: 'conflict', names: [group.name, group.with] };
  if (group?.kind === 'needs') return { kind: 'alone', name: group.name, needs: [group.other] };
  return undefined;
}

const MISSING = 'Missing Attribute Configuration';
