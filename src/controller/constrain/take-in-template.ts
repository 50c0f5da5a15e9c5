import {
  type Directive,
  type Frame,
  push,
  pushExpression,
  type Sequence,
  type Taken,
  type Template,
} from './frame.ts';
import { IN } from './take-in-for.ts';
import type { Token } from './token.ts';
import { ANY_WORD, type Words, wordsIn } from './vocabulary.ts';

/** Source: hclsyntax/parser_template.go. */
export function takeInTemplate(frame: Template, { kind }: Token): Taken {
  switch (kind) {
    case 'close-quote':
    case 'close-heredoc':
      return frame.directives.length === 0 ? frame.parent : undefined;
    case 'open-interpolation': {
      const open = frame.form !== 'label' && push(frame, { ...SEQUENCE, kind: 'interpolation' });
      return open ? pushExpression(open) : undefined;
    }
    case 'open-directive':
      return frame.form === 'label'
        ? undefined
        : push(frame, { ...SEQUENCE, kind: 'directive', phase: 'keyword' });
    default:
      return undefined;
  }
}

const SEQUENCE = { phase: 'close', keyword: '', bound: [], newlines: false } as const;

export function takeInSequence(frame: Sequence, { kind, text }: Token): Taken {
  const word = kind === 'word' ? text : undefined;
  switch (frame.phase) {
    case 'keyword':
      return word !== undefined && keywords(frame).includes(word)
        ? openDirective(frame, word)
        : undefined;
    case 'name':
    case 'second':
      return word === undefined
        ? undefined
        : {
            ...frame,
            phase: frame.phase === 'name' ? 'after-name' : 'after-second',
            bound: [...frame.bound, word],
          };
    case 'after-name':
      if (kind === ',') return { ...frame, phase: 'second' };
      return word === 'in' ? pushExpression({ ...frame, phase: 'close' }) : undefined;
    case 'after-second':
      return word === 'in' ? pushExpression({ ...frame, phase: 'close' }) : undefined;
    case 'close':
      return kind === '}' || kind === 'close-template' ? closed(frame) : undefined;
  }
}

/** By what is open, those that may come next. */
function keywords({ parent }: Sequence): readonly string[] {
  const open = (parent as Template).directives.at(-1)?.keyword;
  switch (open) {
    case undefined:
      return ['if', 'for'];
    case 'if':
      return ['if', 'for', 'else', 'endif'];
    case 'else':
      return ['if', 'for', 'endif'];
    case 'for':
      return ['if', 'for', 'endfor'];
  }
}

function openDirective(frame: Sequence, keyword: string): Taken {
  if (keyword === 'for') return { ...frame, keyword, phase: 'name' };
  const close: Sequence = { ...frame, keyword, phase: 'close' };
  return keyword === 'if' ? pushExpression(close) : close;
}

function closed({ kind, keyword, bound, parent }: Sequence): Frame {
  const template = parent as Template;
  if (kind === 'interpolation') return template;
  const { directives } = template;
  return { ...template, directives: nextDirectives(directives, keyword, bound) };
}

function nextDirectives(
  open: readonly Directive[],
  keyword: string,
  bound: readonly string[],
): readonly Directive[] {
  if (keyword === 'if' || keyword === 'for') return [...open, { keyword, bound }];
  const outer = open.slice(0, -1);
  return keyword === 'else' ? [...outer, { keyword, bound: [] }] : outer;
}

export function wordsOfSequence(frame: Sequence): Words | undefined {
  switch (frame.phase) {
    case 'keyword':
      return wordsIn(keywords(frame));
    case 'name':
    case 'second':
      return ANY_WORD;
    case 'after-name':
    case 'after-second':
      return IN;
    case 'close':
      return undefined;
  }
}
