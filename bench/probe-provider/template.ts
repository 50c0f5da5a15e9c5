import { cidrOf } from '../../src/constraints/cidr.ts';
import type { Words } from '../../src/constraints/constraint.ts';
import { goQuoted } from '../../src/constraints/wording.ts';
import type { Diagnostic } from './decode-diagnostics.ts';
import type { Slot } from './slots.ts';

/**
 * A message with what changes from argument to argument replaced by the places of `wording.ts`.
 * Only long values are looked for, since a short one could stand anywhere; after "got" it is certain.
 */
export function templateOf(slot: Slot, value: string | number | boolean, said: Diagnostic): Words {
  return {
    summary: templateText(slot, value, said.summary),
    detail: templateText(slot, value, said.detail),
  };
}

function templateText(slot: Slot, value: string | number | boolean, message: string): string {
  const { key, dotted } = spellingsOf(slot);
  const element = slot.collection === 'none' ? '' : '0';
  let text = message;
  if (typeof value === 'string' && value.length >= 5) {
    text = replaced(text, value, '{value}');
    if (goQuoted(value) !== value) text = replaced(text, goQuoted(value), '{quoted}');
  } else {
    const shown = String(value);
    text = text.replace(/(got:? )(.*)$/s, (all, got: string, rest: string) =>
      rest === shown ? `${got}{value}` : rest === `"${shown}"` ? `${got}"{value}"` : all,
    );
  }
  if (typeof value === 'string') {
    const network = cidrOf(value)?.network;
    if (network) text = replaced(text, `did you mean "${network}"`, 'did you mean "{network}"');
    const length = String([...value].length);
    text = text.replace(/(got: )(\d+)$/, (all, got: string, n: string) =>
      n === length ? `${got}{length}` : all,
    );
  }
  // The longer spelling first: an argument at the top is spelt the same in all ways.
  if (element) {
    text = words(text, `${key}.0`, '{key}');
    text = text.split(`${dotted}[Value("{value}")]`).join('{dotted}');
    text = text.split(`${dotted}[0]`).join('{dotted}');
  }
  if (key !== slot.name) {
    text = words(text, key, '{key}');
    text = text.split(dotted).join('{dotted}');
  }
  return words(text, slot.name, '{name}');
}

export function spellingsOf({ above, name }: Slot): {
  readonly key: string;
  readonly dotted: string;
} {
  return {
    key: [
      ...above.flatMap((step) => (step.nesting === 'single' ? [step.name] : [step.name, '0'])),
      name,
    ].join('.'),
    dotted: [
      ...above.map((step) => (step.nesting === 'single' ? step.name : `${step.name}[0]`)),
      name,
    ].join('.'),
  };
}

const replaced = (text: string, from: string, to: string): string => text.split(from).join(to);

/** Whole words only, and none inside a place that is already there. */
function words(text: string, word: string, to: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\w.{])${escaped}(?![\\w}]|\\.\\w)`, 'g'), () => to);
}
