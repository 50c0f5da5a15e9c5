import { parse } from '../../hcl/parse.ts';
import { sourceOf } from '../../hcl/value.ts';
import { codeTexts } from '../code-texts.ts';
import type { Pair } from './code-bleu.ts';

/**
 * The top-level blocks in which the gold or the result differs from the draft, as the pair to score; undefined where
 * neither changes anything. What both leave alone is alike by itself: on a draft that is right but for one line, whole
 * texts score near 1 whatever was done. The draft for a result gives the score of doing nothing.
 */
export function editedBlocks(texts: {
  readonly draft: string;
  readonly result: string;
  readonly gold: string;
}): Pair | undefined {
  const [draft, result, gold] = [texts.draft, texts.result, texts.gold].map(blocksByHeader) as [
    Blocks,
    Blocks,
    Blocks,
  ];
  const headers = new Set([...draft.keys(), ...gold.keys(), ...result.keys()]);
  const edited = [...headers].filter((header) =>
    [result, gold].some((other) => other.get(header)?.code !== draft.get(header)?.code),
  );
  if (edited.length === 0) return undefined;
  const textOf = (blocks: Blocks): string =>
    edited.flatMap((header) => blocks.get(header)?.text ?? []).join('\n\n');
  return { reference: textOf(gold), candidate: textOf(result) };
}

/** By type and labels; blocks with the same ones are taken together. */
type Blocks = ReadonlyMap<string, { readonly text: string; readonly code: string }>;

function blocksByHeader(source: string): Blocks {
  const document = parse(Buffer.from(source));
  const blocks = new Map<string, { text: string; code: string }>();
  for (const item of document.body.items) {
    const header =
      item.kind === 'block'
        ? [item.type.text, ...item.labels.map(({ text }) => text)].join(' ')
        : `${item.name.text} =`;
    const before = blocks.get(header);
    const code = codeTexts(document, item.range).join(' ');
    const text = sourceOf(document.bytes, item);
    blocks.set(
      header,
      before
        ? { text: `${before.text}\n\n${text}`, code: `${before.code}\n${code}` }
        : { text, code },
    );
  }
  return blocks;
}
