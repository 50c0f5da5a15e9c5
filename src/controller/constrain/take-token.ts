import type { Frame, Taken } from './frame.ts';
import { takeInBlock, takeInBody, wordsOfBlock, wordsOfBody } from './take-in-body.ts';
import { takeInBrackets } from './take-in-brackets.ts';
import { roots, takeInExpression, wordsOfExpression } from './take-in-expression.ts';
import { takeInFor, wordsOfFor } from './take-in-for.ts';
import { takeInSequence, takeInTemplate, wordsOfSequence } from './take-in-template.ts';
import type { Token } from './token.ts';
import { ANY_WORD, type Vocabulary, type Words, wordsIn } from './vocabulary.ts';

/**
 * What is open behind one more token; undefined where it may not stand here. Takes what the strict parser
 * (src/hcl/strict) takes, token for token; every frame can be completed.
 */
export function takeToken(
  start: Frame,
  token: Token,
  vocabulary: Vocabulary | undefined,
): Frame | undefined {
  let frame = start;
  for (;;) {
    if (token.kind === 'newline' && !frame.newlines) return frame;
    if (token.kind === 'word' && !wordsAt(frame, vocabulary)?.has(token.text)) return undefined;
    const taken = takeIn(frame, token, vocabulary);
    if (taken === undefined || !('again' in taken)) return taken;
    frame = taken.again;
  }
}

function takeIn(frame: Frame, token: Token, vocabulary: Vocabulary | undefined): Taken {
  switch (frame.kind) {
    case 'body':
      return takeInBody(frame, token);
    case 'block':
      return takeInBlock(frame, token);
    case 'expression':
      return takeInExpression(frame, token, vocabulary);
    case 'for':
      return takeInFor(frame, token);
    case 'template':
      return takeInTemplate(frame, token);
    case 'interpolation':
    case 'directive':
      return takeInSequence(frame, token);
    case 'done':
      return undefined;
    default:
      return takeInBrackets(frame, token);
  }
}

/** The words that may stand next; undefined where none may. */
export function wordsAt(frame: Frame, vocabulary: Vocabulary | undefined): Words | undefined {
  switch (frame.kind) {
    case 'body':
      return wordsOfBody(frame);
    case 'block':
      return wordsOfBlock(frame);
    case 'expression':
      return wordsOfExpression(frame, vocabulary, (outer) => wordsAt(outer, vocabulary));
    case 'for':
      return wordsOfFor(frame);
    case 'interpolation':
    case 'directive':
      return wordsOfSequence(frame);
    case 'object':
      return frame.phase === 'first' || frame.phase === 'item' ? ANY_WORD : undefined;
    case 'tuple':
    case 'call':
      return wordsOfItem(frame.phase, roots(frame, vocabulary));
    default:
      return undefined;
  }
}

function wordsOfItem(phase: string, items: Words): Words | undefined {
  if (phase === 'item') return items;
  if (phase !== 'first') return undefined;
  return {
    has: (word) => FOR.has(word) || items.has(word),
    starts: (beginning) => FOR.starts(beginning) || items.starts(beginning),
  };
}

const FOR = wordsIn(['for']);
