import type { ObjectItem } from '../../../hcl/expression.ts';
import type { Document } from '../../../hcl/tree.ts';
import { inFile } from '../../../repair/context.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { argumentsOf } from '../ground.ts';

/** `tags = { … }` written `tags { … }`. */
export const argumentAsBlock: DrawFault = (ground) =>
  firstDraw(ground, argumentsOf(ground), ({ file, document, block, attribute, of }) => {
    const { value, name } = attribute;
    if (value.kind !== 'object' || value.items.length === 0) return undefined;
    if (!value.items.every((item) => isBare(document, item))) return undefined;
    if (!standOnLines(document, value.items)) return undefined;
    return {
      how: 'map',
      edits: inFile(file, [
        { range: { start: name.range.end, end: value.range.start }, text: ' ' },
      ]),
      expects: {
        kinds: ['unsupported-block-type'],
        name: of.name,
        within: rangeIn(file, block),
      },
    };
  });

/** `Name = …`: what an argument looks like. */
const isBare = ({ bytes }: Document, { key, value }: ObjectItem): boolean =>
  key.kind === 'traversal' &&
  key.steps.length === 0 &&
  bytes.toString('utf8', key.range.end, value.range.start).trim() === '=';

/** Arguments end with their line, no comma behind them. */
const standOnLines = ({ bytes }: Document, items: readonly ObjectItem[]): boolean =>
  items.every(({ range }, index) => {
    const next = items[index + 1];
    const behind = bytes.toString('utf8', range.end, next?.range.start ?? range.end + 1);
    return !behind.includes(',') && behind.includes('\n');
  });
