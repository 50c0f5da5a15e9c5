import { insertAttribute, removeItem, renameAttribute } from '../../src/hcl/edit/attribute.ts';
import { appendBlock, insertBlockAfter, insertNestedBlock } from '../../src/hcl/edit/block.ts';
import type { TextEdit } from '../../src/hcl/edit/text-edit.ts';
import type { Attribute, Block, Body, Document } from '../../src/hcl/tree.ts';
import { attributesOf, blocksOf } from '../../src/hcl/walk.ts';
import type { Pick } from './pick.ts';

/** Makes one edit at a place drawn by `pick`; undefined where the file has no such place. */
export type EditAtRandom = (document: Document, pick: Pick) => readonly TextEdit[] | undefined;

export const EDITS: Readonly<Record<string, EditAtRandom>> = {
  'rename to longer': (document, pick) =>
    onAttribute(document, pick, ({ attribute, body }) =>
      renameAttribute(document, body, attribute, `${attribute.name.text}_renamed`),
    ),
  'rename to shorter': (document, pick) =>
    onAttribute(document, pick, ({ attribute, body }) =>
      renameAttribute(document, body, attribute, 'zz'),
    ),
  'insert attribute': (document, pick) =>
    onBlock(document, pick, (block) => insertAttribute(document, block, 'zz_added', 'true')),
  'insert attribute of several lines': (document, pick) =>
    onBlock(document, pick, (block) => {
      const blanks = ' '.repeat(depthOf(document, block) * 2 + 2);
      return insertAttribute(document, block, 'zz_added', `[\n${blanks}  "a",\n${blanks}]`);
    }),
  'remove attribute': (document, pick) =>
    onAttribute(document, pick, ({ attribute, body }) => removeItem(document, body, attribute)),
  'remove nested block': (document, pick) =>
    onBlock(
      document,
      pick,
      (block, body) => removeItem(document, body, block),
      (path) => path.length > 0,
    ),
  'remove top-level block': (document, pick) =>
    onBlock(
      document,
      pick,
      (block, body) => removeItem(document, body, block),
      (path) => path.length === 0,
    ),
  'insert nested block': (document, pick) =>
    onBlock(document, pick, (block) => [
      insertNestedBlock(document, block, 'zz_added {\n  a = 1\n}'),
    ]),
  'append block': (document) => [appendBlock(document, 'zz_added "x" {\n  a = 1\n}')],
  'insert block after': (document, pick) =>
    onBlock(
      document,
      pick,
      (block) => [insertBlockAfter(document, block, 'zz_added "x" {\n  a = 1\n}')],
      (path) => path.length === 0,
    ),
};

function onAttribute(
  { body }: Document,
  pick: Pick,
  edit: (place: { attribute: Attribute; body: Body }) => readonly TextEdit[],
): readonly TextEdit[] | undefined {
  const chosen = pick([...attributesOf(body)]);
  return chosen && edit({ attribute: chosen.attribute, body: chosen.path.at(-1)?.body ?? body });
}

function onBlock(
  { body }: Document,
  pick: Pick,
  edit: (block: Block, body: Body) => readonly TextEdit[],
  suits: (path: readonly Block[]) => boolean = () => true,
): readonly TextEdit[] | undefined {
  const chosen = pick([...blocksOf(body)].filter(({ path }) => suits(path)));
  return chosen && edit(chosen.block, chosen.path.at(-1)?.body ?? body);
}

const depthOf = ({ body }: Document, block: Block): number =>
  [...blocksOf(body)].find((found) => found.block === block)?.path.length ?? 0;
