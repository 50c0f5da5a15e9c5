import { constantString, quote } from '../../../hcl/value.ts';
import { knownFacts } from '../../../repair/known-facts.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { type ArgumentPlace, argumentsOf, type Ground } from '../ground.ts';

/** A value that the provider spells otherwise: another case, `-` for `_`, or an ending it has not. */
export const misspeltValue: DrawFault = (ground) =>
  firstDraw(ground, argumentsOf(ground), (place) => {
    const { file, document, attribute } = place;
    const text = constantString(document.bytes, attribute.value);
    if (text === undefined || text === '' || /[\n"$]/.test(text) || !isChecked(ground, place))
      return undefined;
    const ways = WAYS.flatMap(({ how, weight, write }) => {
      const wrong = write(text);
      return wrong === text || wrong === '' ? [] : [{ how, weight, wrong }];
    });
    const way = ground.random.weighted(ways, ({ weight }) => weight);
    if (!way) return undefined;
    return {
      how: way.how,
      edits: [{ file, range: attribute.value.range, text: quote(way.wrong) }],
      expects: { kinds: ['other'], within: rangeIn(file, attribute) },
    };
  });

/** Whether the provider looks at the spelling at all; whether it minds this one, the checker tells. */
function isChecked({ context }: Ground, { resource, names, of }: ArgumentPlace): boolean {
  const { type, name: label, block: top } = resource;
  const facts = knownFacts(context.scope, { type, label, top, path: names }).constraintsOf(of.name);
  return (facts?.values ?? []).some(({ rule }) =>
    rule.kind === 'one-of' ? !rule.ignoreCase : rule.kind === 'matches' || rule.kind === 'differs',
  );
}

const WAYS: readonly {
  readonly how: string;
  readonly weight: number;
  readonly write: (text: string) => string;
}[] = [
  { how: 'lower case', weight: 3, write: (text) => text.toLowerCase() },
  { how: 'upper case', weight: 2, write: (text) => text.toUpperCase() },
  {
    how: 'capitalised',
    weight: 2,
    write: (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
  },
  { how: 'underscores', weight: 4, write: (text) => text.replaceAll(/[-. ]/g, '_') },
  { how: 'hyphens', weight: 2, write: (text) => text.replaceAll(/[_. ]/g, '-') },
  { how: 'word lost', weight: 2, write: (text) => text.split(/[-_. ]/)[0] ?? '' },
];
