import { PRECEDENCE } from '../../hcl/precedence.ts';
import { boundNames } from './bound-names.ts';
import { type Expression, type Frame, push, pushExpression, type Taken } from './frame.ts';
import type { Token } from './token.ts';
import {
  ANY_STEPS,
  ANY_WORD,
  type Names,
  startsOne,
  type Vocabulary,
  type Words,
  wordsIn,
} from './vocabulary.ts';

/** Source: hclsyntax/parser.go, `parseTernaryConditional` to `parseExpressionTerm`. */
export function takeInExpression(
  frame: Expression,
  { kind, text }: Token,
  vocabulary: Vocabulary | undefined,
): Taken {
  switch (frame.phase) {
    case 'operand':
      return takeOperand(frame, { kind, text }, vocabulary);
    case 'word':
      if (kind === '(' && frame.callable) return openCall(frame);
      if (kind === '::' && frame.callable && !vocabulary)
        return { ...frame, phase: 'function-scope' };
      return frame.valued ? takeAfter(frame, kind) : undefined;
    case 'after':
    case 'names':
      return takeAfter(frame, kind);
    case 'dot':
      if (kind === '*') return { ...picked(frame), phase: 'names' };
      return takeStep(frame, { kind, text }, 'after');
    case 'names-dot':
      return takeStep(frame, { kind, text }, 'names');
    case 'bracket':
      if (kind === '*') return { ...frame, phase: 'star' };
      return openIndex(frame);
    case 'star':
      return kind === ']' ? picked(frame) : undefined;
    case 'function-scope':
      return kind === 'word' ? { ...frame, phase: 'function-named' } : undefined;
    case 'function-named':
      if (kind === '::') return { ...frame, phase: 'function-scope' };
      return kind === '(' ? openCall(frame) : undefined;
    case 'when-true':
      return kind === ':' ? { ...plain(frame), phase: 'operand' } : undefined;
  }
}

const plain = ({ parent, depth, newlines }: Expression): Expression => ({
  kind: 'expression',
  phase: 'after',
  depth,
  newlines,
  ...(parent && { parent }),
});

function takeOperand(
  frame: Expression,
  { kind, text }: Token,
  vocabulary: Vocabulary | undefined,
): Taken {
  const after = plain(frame);
  switch (kind) {
    case 'word':
      return { ...after, phase: 'word', ...meaningOf(frame, text, vocabulary) };
    case 'number':
      return NUMBER.test(text) ? after : undefined;
    case '-':
    case '!':
      return { ...after, phase: 'operand' };
    case 'open-quote':
      return push(after, { ...TEMPLATE, form: 'quoted', marker: '' });
    case 'open-heredoc':
      return endsLine(frame)
        ? push(after, { ...TEMPLATE, form: 'heredoc', marker: text })
        : undefined;
    case '(': {
      const parens = push(after, { kind: 'parens', phase: 'after', newlines: false });
      return parens && pushExpression(parens);
    }
    case '[':
      return push(after, { kind: 'tuple', phase: 'first', newlines: false });
    case '{':
      return push(after, { kind: 'object', phase: 'first', newlines: true });
    default:
      return undefined;
  }
}

/** Whether a value may be the last of its line, as a heredoc always is. */
function endsLine({ newlines, parent }: Expression): boolean {
  if (!newlines || parent?.kind === 'body') return true;
  return parent?.kind === 'object' && parent.phase === 'after';
}

/** The scanner takes `1.2.3` for one number. */
export const NUMBER = /^\d+(\.\d*)?([eE][+-]?\d+)?$/;

const TEMPLATE = { kind: 'template', directives: [], newlines: false } as const;

type Meaning = Pick<Expression, 'names' | 'callable' | 'valued'>;

function meaningOf(frame: Expression, text: string, vocabulary: Vocabulary | undefined): Meaning {
  if (!vocabulary || frame.isKey) return { callable: true, valued: true };
  if (LITERALS.has(text) || boundNames(frame).has(text)) return { valued: true };
  const names = vocabulary.references.get(text);
  return { callable: vocabulary.functions.has(text), ...(names && { names, valued: true }) };
}

const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** What may follow a value. What an expression has no use for is its end. */
function takeAfter(frame: Expression, kind: Token['kind']): Taken {
  if (kind === '.') return { ...frame, phase: frame.phase === 'names' ? 'names-dot' : 'dot' };
  if (frame.names?.unfinished) return undefined;
  if (kind === '[') return { ...frame, phase: 'bracket' };
  if (PRECEDENCE[kind] !== undefined) return { ...plain(frame), phase: 'operand' };
  if (kind === '?') return pushExpression({ ...plain(frame), phase: 'when-true' });
  return { again: frame.parent as Frame };
}

/** A name or a number behind a dot. */
function takeStep(frame: Expression, { kind, text }: Token, phase: 'after' | 'names'): Taken {
  if (kind === 'number')
    return text.includes('.') || !NUMBER.test(text) ? undefined : { ...picked(frame), phase };
  if (kind !== 'word') return undefined;
  const { names } = frame;
  const next = names && (names.steps ? names.steps.get(text) : ANY_STEPS);
  return { ...plain(frame), phase, ...(next && { names: next }) };
}

/** One of several, or each of them. */
function picked(frame: Expression): Expression {
  const names: Names | undefined = frame.names?.many ? frame.names : undefined;
  return { ...plain(frame), ...(names && { names }) };
}

function openCall(frame: Expression): Taken {
  return push(plain(frame), { kind: 'call', phase: 'item', newlines: false });
}

function openIndex(frame: Expression): Taken {
  const index = push(picked(frame), { kind: 'index', phase: 'after', newlines: false });
  const again = index && pushExpression(index);
  return again && { again };
}

/** Words that may stand here; `after` is asked where the expression may end here. */
export function wordsOfExpression(
  frame: Expression,
  vocabulary: Vocabulary | undefined,
  after: (frame: Frame) => Words | undefined,
): Words | undefined {
  switch (frame.phase) {
    case 'operand':
      return roots(frame, vocabulary);
    case 'word':
    case 'after':
    case 'names':
      if (frame.names?.unfinished || (frame.phase === 'word' && !frame.valued)) return undefined;
      return after(frame.parent as Frame);
    case 'dot':
    case 'names-dot':
      return frame.names?.steps ? wordsIn(frame.names.steps.keys()) : ANY_WORD;
    case 'bracket':
      return roots(frame, vocabulary);
    case 'function-scope':
      return ANY_WORD;
    default:
      return undefined;
  }
}

/** What an expression may begin with, where that is a word. */
export function roots(frame: Frame, vocabulary: Vocabulary | undefined): Words {
  if (!vocabulary || (frame.kind === 'expression' && frame.isKey)) return ANY_WORD;
  const { references, functions } = vocabulary;
  const sets = [references, functions, LITERALS, boundNames(frame)];
  return {
    has: (word) => sets.some((set) => set.has(word)),
    starts: (beginning) => sets.some((set) => startsOne(set.keys(), beginning)),
  };
}
