import type { Attribute, Document, Item } from '../../hcl/tree.ts';
import { constantString, quote } from '../../hcl/value.ts';
import type { Abstained } from '../candidate.ts';
import type { ArgumentRule } from '../facts/moved-parts.ts';
import type { MappedItem } from '../mapped-body.ts';
import { argumentItem } from '../mapped-lines.ts';
import { movedSource } from '../moved-source.ts';

type Form = Extract<ArgumentRule, { readonly form: string }>;

/** Arguments of S3 buckets whose values are written another way now. */
export function oldForm(
  document: Document,
  attribute: Attribute,
  { form, to }: Form,
  siblings: readonly Item[],
): MappedItem[] | Abstained {
  const { name, value } = attribute;
  const text = constantString(document.bytes, value);
  const unclear = { abstained: `\`${name.text}\` is no constant that could be written anew.` };
  switch (form) {
    case 'day':
      // `2026-01-31`, which meant its midnight in UTC.
      return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text)
        ? [argumentItem(to, quote(`${text}T00:00:00Z`))]
        : unclear;
    case 'redirect': {
      // `https://example.com`, or the host alone.
      const [, protocol, host] = /^(?:(https?):\/\/)?([\w.-]+)$/.exec(text ?? '') ?? [];
      if (host === undefined) return unclear;
      const said = protocol === undefined ? [] : [argumentItem('protocol', quote(protocol))];
      return [block(to, [argumentItem('host_name', quote(host)), ...said])];
    }
    case 'prefix':
      return tagsIn(siblings) ? [] : [block(to, [same(document, attribute, 'prefix')])];
    case 'tags':
      return filterOf(document, to, attribute, siblings);
  }
}

/** A filter says one thing, or several in an `and`. */
function filterOf(
  document: Document,
  to: string,
  tags: Attribute,
  siblings: readonly Item[],
): MappedItem[] | Abstained {
  const { value } = tags;
  if (value.kind !== 'object') return { abstained: 'How many tags there are is not known here.' };
  const prefix = argumentOf(siblings, 'prefix');
  const [only, second] = value.items;
  if (!only) return [];
  if (prefix || second) {
    const both = prefix ? [same(document, prefix, 'prefix')] : [];
    return [block(to, [block('and', [...both, same(document, tags, 'tags')])])];
  }
  const { key } = only;
  const isWord = key.kind === 'traversal' && key.steps.length === 0;
  const name = isWord
    ? argumentItem('key', quote(key.root.text))
    : same(document, { value: key }, 'key');
  return [block(to, [block('tag', [name, same(document, only, 'value')])])];
}

const tagsIn = (siblings: readonly Item[]): boolean => {
  const tags = argumentOf(siblings, 'tags');
  return tags !== undefined && !(tags.value.kind === 'object' && tags.value.items.length === 0);
};

const argumentOf = (items: readonly Item[], name: string): Attribute | undefined =>
  items.find((item): item is Attribute => item.kind === 'attribute' && item.name.text === name);

const same = (
  document: Document,
  { value }: Pick<Attribute, 'value'>,
  name: string,
): MappedItem => ({
  kind: 'argument',
  name,
  value: { text: (indentation) => movedSource(document, value.range, indentation), worth: 1 },
});

const block = (name: string, items: MappedItem[]): MappedItem => ({
  kind: 'block',
  header: name,
  name,
  body: { items, lost: [] },
});

export const isAbstained = (found: object): found is Abstained => 'abstained' in found;
