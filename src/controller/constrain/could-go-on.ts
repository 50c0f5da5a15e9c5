import { PUNCTUATION } from '../../hcl/token.ts';
import type { Reading } from './lexeme.ts';
import { endNumber } from './read-character.ts';
import { NUMBER } from './take-in-expression.ts';
import { takeToken, wordsAt } from './take-token.ts';
import { type TokenKind, token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether what was begun can become something that may stand here. */
export function couldGoOn(reading: Reading, vocabulary: Vocabulary | undefined): boolean {
  const { frame, lexeme } = reading;
  const takes = (kind: TokenKind, text = ''): boolean =>
    takeToken(frame, token(kind, text), vocabulary) !== undefined;
  switch (lexeme.kind) {
    case 'word':
      return couldBeWord(reading, lexeme.text, vocabulary);
    case 'number': {
      const longer = `${lexeme.text}${lexeme.pending}0`;
      if (NUMBER.test(longer) && takes('number', longer)) return true;
      const ended = endNumber(reading, vocabulary);
      return ended !== undefined && couldGoOn(ended, vocabulary);
    }
    case 'sign':
      return couldBeSign(lexeme.text, takes);
    case 'return':
    case 'line-comment':
      return takes('newline');
    case 'heredoc-start':
      return takes('open-heredoc', 'EOT');
    default:
      return true;
  }
}

function couldBeWord(
  { frame }: Reading,
  text: string,
  vocabulary: Vocabulary | undefined,
): boolean {
  return wordsAt(frame, vocabulary)?.starts(text) ?? false;
}

function couldBeSign(text: string, takes: (kind: TokenKind) => boolean): boolean {
  // A comment may stand anywhere.
  if (text === '/') return true;
  if (text === '~') return takes('close-template');
  if (text === '<' && takes('open-heredoc')) return true;
  return PUNCTUATION.some((sign) => sign.startsWith(text) && takes(sign));
}
