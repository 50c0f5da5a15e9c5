import {
  type Block,
  type Body,
  emptyBody,
  type Frame,
  push,
  pushExpression,
  type Taken,
} from './frame.ts';
import type { Token } from './token.ts';
import { ANY_WORD, type BlockWords, type Words, wordsIn } from './vocabulary.ts';

/** Source: hclsyntax/parser.go, `ParseBody`. */
export function takeInBody(frame: Body, { kind, text }: Token): Taken {
  switch (frame.phase) {
    case 'item':
      if (kind === 'newline') return frame;
      if (kind === 'word') return { ...frame, phase: 'named', name: text };
      return end(frame, kind);
    case 'named':
      if (kind === '=') return argument(frame);
      return kind === 'open-quote' || kind === '{' || kind === 'word' ? block(frame) : undefined;
    case 'after-value': {
      const next: Body = { ...frame, phase: 'item' };
      return kind === 'newline' ? next : kind === 'end' ? { again: next } : undefined;
    }
  }
}

function end(frame: Body, kind: Token['kind']): Taken {
  if (kind !== (frame.isFile ? 'end' : '}')) return undefined;
  for (const name of frame.words?.required ?? []) if (!frame.set.has(name)) return undefined;
  return frame.isFile ? { kind: 'done', depth: 0, newlines: true } : frame.parent;
}

function argument({ name, words, ...frame }: Body): Taken {
  if (frame.args.has(name) || (words && !words.arguments.has(name))) return undefined;
  return pushExpression({
    ...frame,
    name,
    ...(words && { words }),
    phase: 'after-value',
    set: new Set(frame.set).add(name),
    args: new Set(frame.args).add(name),
  });
}

function block(frame: Body): Taken {
  const { name, words } = frame;
  const found = words?.blocks.get(name);
  if (words && (!found || (found.once && frame.set.has(name)))) return undefined;
  const after: Body = { ...frame, phase: 'item', set: new Set(frame.set).add(name) };
  const again = push(after, {
    kind: 'block',
    phase: 'labels',
    newlines: true,
    name,
    ...(found && { words: found.words() }),
  });
  return again && { again };
}

/** Source: hclsyntax/parser.go, `finishParsingBodyBlock`. */
export function takeInBlock(frame: Block, { kind, text }: Token): Taken {
  switch (frame.phase) {
    case 'labels':
      if (kind === '{') return { ...frame, phase: 'opened' };
      // Blocks inside of resources have no labels.
      if (frame.words) return undefined;
      if (kind === 'open-quote')
        return push(frame, {
          kind: 'template',
          form: 'label',
          marker: '',
          directives: [],
          newlines: false,
        });
      return kind === 'word' ? frame : undefined;
    case 'opened':
      if (kind === 'word') return { ...frame, phase: 'single-named', name: text };
      return kind === 'newline' || kind === '}' ? openBody(frame) : undefined;
    case 'single-named':
      if (kind !== '=' || (frame.words && !frame.words.arguments.has(frame.name))) return undefined;
      return pushExpression({ ...frame, phase: 'after-single' });
    case 'after-single':
      return kind === '}' && hasAll(frame) ? { ...frame, phase: 'end' } : undefined;
    case 'end':
      if (kind !== 'newline' && kind !== 'end') return undefined;
      return kind === 'end' ? { again: frame.parent as Frame } : frame.parent;
  }
}

function openBody({ words, ...frame }: Block): Taken {
  const after: Block = { ...frame, phase: 'end' };
  const again = push(after, emptyBody(false, words));
  return again && { again };
}

/** One argument is all that is required. */
const hasAll = ({ words, name }: Block): boolean =>
  [...(words?.required ?? [])].every((required) => required === name);

/** Names that an item may begin with here; undefined where it may not begin with one. */
export function wordsOfBody({ phase, words, set, args }: Body): Words | undefined {
  if (phase !== 'item') return phase === 'named' && !words ? ANY_WORD : undefined;
  if (!words) return ANY_WORD;
  const isFree = ([name, { once }]: readonly [string, BlockWords]): boolean =>
    !once || !set.has(name);
  return wordsIn(
    [...words.arguments].filter((name) => !args.has(name)),
    [...words.blocks].filter(isFree).map(([name]) => name),
  );
}

export function wordsOfBlock({ phase, words }: Block): Words | undefined {
  if (phase === 'labels') return words ? undefined : ANY_WORD;
  if (phase === 'opened') return words ? wordsIn(words.arguments) : ANY_WORD;
  return undefined;
}
