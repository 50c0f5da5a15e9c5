import { sourceOf } from '../../../hcl/value.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { type ArgumentPlace, argumentsOf, type Ground } from '../ground.ts';

/** A value of another type than the argument takes. */
export const wrongType: DrawFault = (ground) =>
  firstDraw(ground, argumentsOf(ground), (place) => {
    const ways = WAYS.flatMap(({ how, weight, write }) => {
      const text = write(place, ground);
      return text === undefined ? [] : [{ how, weight, text }];
    });
    const way = ground.random.weighted(ways, ({ weight }) => weight);
    if (!way) return undefined;
    const { file, attribute, of } = place;
    return {
      how: way.how,
      edits: [{ file, range: attribute.value.range, text: way.text }],
      expects: {
        kinds: ['incorrect-type'],
        name: of.name,
        within: rangeIn(file, attribute),
      },
    };
  });

interface Way {
  readonly how: string;
  readonly weight: number;
  readonly write: (place: ArgumentPlace, ground: Ground) => string | undefined;
}

const WAYS: readonly Way[] = [
  // subnet_ids = [a] → subnet_ids = a
  {
    how: 'list unwrapped',
    weight: 3,
    write: ({ attribute: { value }, of, document }) =>
      value.kind === 'tuple' && value.items.length === 1 && isList(of) && value.items[0]
        ? sourceOf(document.bytes, value.items[0])
        : undefined,
  },
  // vpc_id = a → vpc_id = [a]
  {
    how: 'wrapped in a list',
    weight: 2,
    write: ({ attribute: { value }, of, document }) =>
      of.type === 'string' &&
      (value.kind === 'traversal' || value.kind === 'template') &&
      !isHeredoc(value)
        ? `[${sourceOf(document.bytes, value)}]`
        : undefined,
  },
  // policy = jsonencode({…}) → policy = {…}
  {
    how: 'jsonencode lost',
    weight: 3,
    write: ({ attribute: { value }, document }) =>
      value.kind === 'call' && value.name.text === 'jsonencode' && value.args[0]
        ? sourceOf(document.bytes, value.args[0])
        : undefined,
  },
  // backup_retention_period = 7 → "7 days"; port = 80 → "HTTP"
  {
    how: 'number with a unit',
    weight: 3,
    write: ({ attribute: { value }, of, document }) => {
      if (value.kind !== 'number' || of.type !== 'number') return undefined;
      if (of.name === 'port') return '"HTTP"';
      const unit = UNITS.find(([words]) => words.test(of.name))?.[1];
      return unit === undefined ? undefined : `"${sourceOf(document.bytes, value)} ${unit}"`;
    },
  },
  // enabled = true → "enabled"
  {
    how: 'flag as a word',
    weight: 1,
    write: ({ attribute: { value }, of }) =>
      value.kind === 'bool' && of.type === 'bool'
        ? value.value
          ? '"enabled"'
          : '"disabled"'
        : undefined,
  },
];

const isList = ({ type }: ArgumentPlace['of']): boolean =>
  typeof type !== 'string' && (type[0] === 'list' || type[0] === 'set');

const isHeredoc = (value: ArgumentPlace['attribute']['value']): boolean =>
  value.kind === 'template' && value.heredoc;

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/day|retention/, 'days'],
  [/second|timeout|interval|period|ttl/, 'seconds'],
  [/minute/, 'minutes'],
  [/size|storage|memory/, 'GB'],
];
