import { parse } from '../hcl/parse.ts';
import type { Block, Item } from '../hcl/tree.ts';
import { codeTexts } from './code-texts.ts';

/** Attributes that lead from the draft to the gold, those that the system changed, and those of them that are in both. */
export interface AttributeChanges {
  readonly expected: number;
  readonly made: number;
  readonly right: number;
}

/**
 * A change is an attribute, by the address of its block and the path inside, with its new value or its absence. A
 * rename is two, a block of another type or name all of its attributes twice. A value counts by its tokens, so layout
 * and comments change nothing. The n-th of several blocks with one name is compared with the n-th.
 */
export function attributeChanges(draft: string, gold: string, result: string): AttributeChanges {
  const before = attributesOf(draft);
  const expected = changes(before, attributesOf(gold));
  const made = changes(before, attributesOf(result));
  const right = [...made].filter(([place, value]) => expected.get(place) === value).length;
  return { expected: expected.size, made: made.size, right };
}

/** The share of what was changed that had to be, 0 to 1; undefined where nothing was changed. */
export const precision = ({ made, right }: AttributeChanges): number | undefined =>
  made === 0 ? undefined : right / made;

/** The share of what had to be changed that was, 0 to 1; undefined where nothing had to be. */
export const recall = ({ expected, right }: AttributeChanges): number | undefined =>
  expected === 0 ? undefined : right / expected;

/** Values by place, e.g. `= ["true"]` by `resource aws_s3_bucket logs[0] versioning[0] enabled`. */
type Attributes = ReadonlyMap<string, string>;

function changes(before: Attributes, after: Attributes): Map<string, string> {
  const changed = new Map<string, string>();
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const value = after.get(place) ?? ABSENT;
    if (value !== (before.get(place) ?? ABSENT)) changed.set(place, value);
  }
  return changed;
}

const ABSENT = 'absent';

function attributesOf(text: string): Attributes {
  const document = parse(Buffer.from(text));
  const values = new Map<string, string>();
  const pending: { items: readonly Item[]; place: string }[] = [
    { items: document.body.items, place: '' },
  ];
  for (let body = pending.pop(); body !== undefined; body = pending.pop()) {
    const seen = new Map<string, number>();
    for (const item of body.items) {
      const name = item.kind === 'block' ? headerOf(item) : item.name.text;
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      const place = `${body.place}${name}[${nth}]`;
      if (item.kind === 'attribute')
        values.set(place, `= ${JSON.stringify(codeTexts(document, item.value.range))}`);
      else if (item.body.items.length === 0) values.set(place, 'empty block');
      else pending.push({ items: item.body.items, place: `${place} ` });
    }
  }
  return values;
}

const headerOf = ({ type, labels }: Block): string =>
  [type.text, ...labels.map(({ text }) => text)].join(' ');
