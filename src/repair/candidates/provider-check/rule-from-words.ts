import type { ValueRule } from '../../../constraints/constraint.ts';
import type { Finding } from '../../../finding/finding.ts';

/**
 * The rule that the usual words of a provider tell, for providers of which no facts are stored. Source of the
 * words: hashicorp/terraform-plugin-sdk helper/validation and hashicorp/terraform-plugin-framework-validators.
 */
export function ruleFromWords({ summary, detail }: Finding): ValueRule | undefined {
  for (const text of [summary, detail]) {
    const listed = /to be one of \[(.*)\], got |value must be one of: \[(.*)\], got: /s.exec(text);
    if (listed) return oneOf(listed[1] ?? listed[2] ?? '');
    const bounds = /^expected (length of )?\S+ to be in the range \((-?\d+) - (-?\d+)\), got /.exec(
      text,
    );
    if (bounds) {
      const between = { min: Number(bounds[2]), max: Number(bounds[3]) };
      return bounds[1]
        ? { kind: 'length', unit: 'bytes', ...between }
        : { kind: 'range', ...between };
    }
    const bound = /^expected \S+ to be at (least|most) \((-?\d+)\), got /.exec(text);
    if (bound) return { kind: 'range', [bound[1] === 'least' ? 'min' : 'max']: Number(bound[2]) };
  }
  return undefined;
}

function oneOf(list: string): ValueRule | undefined {
  const values = [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value]) => value ?? '');
  return values.length > 0 ? { kind: 'one-of', values, ignoreCase: false } : undefined;
}
