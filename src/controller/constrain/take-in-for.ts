import { type For, pushExpression, type Taken } from './frame.ts';
import type { Token } from './token.ts';
import { ANY_WORD, type Words, wordsIn } from './vocabulary.ts';

/** Source: hclsyntax/parser.go, `finishParsingForExpr`. */
export function takeInFor(frame: For, { kind, text }: Token): Taken {
  const word = kind === 'word' ? text : undefined;
  switch (frame.phase) {
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
      return word === 'in' ? pushExpression({ ...frame, phase: 'after-collection' }) : undefined;
    case 'after-second':
      return word === 'in' ? pushExpression({ ...frame, phase: 'after-collection' }) : undefined;
    case 'after-collection':
      return kind === ':' ? pushExpression({ ...frame, phase: 'after-result' }) : undefined;
    case 'after-result':
      if (frame.close === ']') return takeEnd(frame, kind, word);
      return kind === '=>' ? pushExpression({ ...frame, phase: 'after-value' }) : undefined;
    case 'after-value':
      return kind === '...' ? { ...frame, phase: 'after-dots' } : takeEnd(frame, kind, word);
    case 'after-dots':
      return takeEnd(frame, kind, word);
    case 'after-condition':
      return kind === frame.close ? frame.parent : undefined;
  }
}

function takeEnd(frame: For, kind: Token['kind'], word: string | undefined): Taken {
  if (kind === frame.close) return frame.parent;
  return word === 'if' ? pushExpression({ ...frame, phase: 'after-condition' }) : undefined;
}

export function wordsOfFor({ phase, close }: For): Words | undefined {
  switch (phase) {
    case 'name':
    case 'second':
      return ANY_WORD;
    case 'after-name':
    case 'after-second':
      return IN;
    case 'after-result':
      return close === ']' ? IF : undefined;
    case 'after-value':
    case 'after-dots':
      return IF;
    default:
      return undefined;
  }
}

export const IN = wordsIn(['in']);
const IF = wordsIn(['if']);
