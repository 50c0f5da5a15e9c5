import type { Block } from '../hcl/tree.ts';
import { attributesOf, walkExpression } from '../hcl/walk.ts';
import type { ModuleView } from '../module/module-view.ts';
import { blocksIn, blocksNamed, nameOfBlock } from './block-place.ts';
import type { FillPlace } from './filled.ts';
import { words } from './similarity.ts';

/** Whether an argument, or the block it is in, is about where something comes from or goes to: a choice that custom does not make. */
export const isWhereabouts = (path: readonly string[], name: string): boolean =>
  [...path.slice(-1), name].flatMap(words).some((word) => WHEREABOUTS.has(word));

const WHEREABOUTS: ReadonlySet<string> = new Set([
  'source',
  'destination',
  'origin',
  'target',
  'repository',
]);

/** The one of several words that a block of the same resource is called after: `extended_s3` with an `extended_s3_configuration`. */
export function choiceOfBlock(
  { top, path }: FillPlace,
  choices: readonly string[],
): string | undefined {
  if (!top || choices.length < 2) return undefined;
  const beside = path.reduce<readonly Block[]>(
    (blocks, name) => blocks.flatMap((block) => blocksNamed(block.body, name)),
    [top],
  );
  const names = beside.flatMap(({ body }) => blocksIn(body).map(nameOfBlock));
  const told = choices.filter((choice) => {
    const word = choice.toLowerCase().replaceAll('-', '_');
    return names.some((name) => name === word || name.startsWith(`${word}_`));
  });
  return told.length === 1 ? told[0] : undefined;
}

/** The one of several words that a text of the module has: `GITHUB` where there is the URL of a repository. */
export function toldChoice(
  { documents }: ModuleView,
  choices: readonly string[],
): string | undefined {
  const long = choices.filter((choice) => choice.length >= TELLING);
  if (choices.length < 2 || long.length === 0) return undefined;
  const said = new Set<string>();
  for (const { body, bytes } of documents.values())
    for (const { attribute } of attributesOf(body))
      walkExpression(attribute.value, (expression) => {
        if (expression.kind !== 'template') return;
        const { start, end } = expression.range;
        for (const word of bytes.toString('utf8', start, end).toLowerCase().split(/\W+/))
          said.add(word);
      });
  const told = long.filter((choice) => said.has(choice.toLowerCase()));
  return told.length === 1 ? told[0] : undefined;
}

/** In letters. Shorter words, such as `S3`, stand in texts of every sort. */
const TELLING = 5;
