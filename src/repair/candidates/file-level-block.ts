import { LABELS } from '../../check/core-schema.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import { insertBlockAfter, renameBlock } from '../../hcl/edit/block.ts';
import type { Block } from '../../hcl/tree.ts';
import { blockAt, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, nameOf } from '../context.ts';
import { movedSource } from '../moved-source.ts';
import { similarity } from '../similarity.ts';
import { inSteps } from '../stepwise-edit.ts';

/** `outputs "x" {` for `output "x" {`. */
export function topLevelBlock(at: Located, block: Block): Candidate[] {
  return [...LABELS]
    .map(([type, labels]) => ({ type, labels, like: similarity(type, block.type.text) }))
    .filter(({ labels, like }) => labels.length === block.labels.length && like >= LEAST_LIKE)
    .map(({ type, like }) => ({
      action: 'rename-block' as const,
      title: `rename the block \`${block.type.text}\` to \`${type}\``,
      edits: inFile(at.file, [renameBlock(block, type)]),
      score: like,
    }));
}

const LEAST_LIKE = 0.6;

/** A whole `resource "…" "…" { … }` inside another block is meant to stand beside it. */
export function hoistToFile({ document, file, path }: Located, block: Block): Candidate[] {
  const [top] = path;
  const parent = path.at(-1);
  const labels = LABELS.get(block.type.text);
  if (!top || !parent || !labels || labels.length === 0 || labels.length !== block.labels.length)
    return [];
  const place = placeInFile(document, [top]);
  const at = placeInFile(document, [...path, block]);
  return [
    {
      action: 'move-block',
      title: `move ${nameOf(block)} out of ${nameOf(top)}`,
      edits: inFile(
        file,
        inSteps(document, [
          (now) => [
            insertBlockAfter(now, blockAt(now, place), movedSource(document, block.range, '')),
          ],
          (now) => removeItem(now, blockAt(now, at.slice(0, -1)).body, blockAt(now, at)),
        ]),
      ),
      score: 0.95,
    },
  ];
}
