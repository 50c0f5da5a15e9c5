import {
  type Brackets,
  beginExpression,
  type For,
  type Frame,
  pushExpression,
  type Taken,
} from './frame.ts';
import type { Token } from './token.ts';

/** Source: hclsyntax/parser.go, `parseTupleCons`, `parseObjectCons` and `finishParsingFunctionCall`. */
export function takeInBrackets(frame: Brackets, token: Token): Taken {
  const { kind } = token;
  switch (frame.kind) {
    case 'parens':
      return kind === ')' ? frame.parent : undefined;
    case 'index':
      return kind === ']' ? frame.parent : undefined;
    case 'call':
      return takeInCall(frame, kind);
    case 'tuple':
      return takeInTuple(frame, token);
    case 'object':
      return takeInObject(frame, token);
  }
}

function takeInCall(frame: Brackets, kind: Token['kind']): Taken {
  if (kind === ')') return frame.parent;
  if (frame.phase === 'item') return beginExpression({ ...frame, phase: 'after' });
  if (frame.phase === 'spread') return undefined;
  if (kind === ',') return { ...frame, phase: 'item' };
  return kind === '...' ? { ...frame, phase: 'spread' } : undefined;
}

function takeInTuple(frame: Brackets, token: Token): Taken {
  if (token.kind === ']') return frame.parent;
  if (frame.phase === 'after') return token.kind === ',' ? { ...frame, phase: 'item' } : undefined;
  return frame.phase === 'first' && isFor(token)
    ? openFor(frame, ']')
    : beginExpression({ ...frame, phase: 'after' });
}

function takeInObject(frame: Brackets, token: Token): Taken {
  const { kind } = token;
  switch (frame.phase) {
    case 'first':
    case 'item':
      if (kind === 'newline') return frame;
      if (kind === '}') return frame.parent;
      return frame.phase === 'first' && isFor(token)
        ? openFor(frame, '}')
        : beginExpression({ ...frame, phase: 'sign' }, true);
    case 'sign':
      return kind === '=' || kind === ':'
        ? pushExpression({ ...frame, phase: 'after' })
        : undefined;
    default:
      if (kind === '}') return frame.parent;
      return kind === ',' || kind === 'newline' ? { ...frame, phase: 'item' } : undefined;
  }
}

const isFor = ({ kind, text }: Token): boolean => kind === 'word' && text === 'for';

const openFor = ({ parent, depth }: Brackets, close: For['close']): For => ({
  kind: 'for',
  close,
  phase: 'name',
  bound: [],
  newlines: false,
  depth,
  parent: parent as Frame,
});
