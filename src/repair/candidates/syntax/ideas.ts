import { blockHeader } from './block-header.ts';
import { brokenName } from './broken-name.ts';
import { lookalikes } from './characters.ts';
import { closeByLayout } from './close-by-layout.ts';
import { commentSign, trailingRemark, unendedComment } from './comment-signs.ts';
import { comprehension } from './comprehensions.ts';
import { diffMarks } from './diff-marks.ts';
import { equalsSign } from './equals-sign.ts';
import { escapeSequence } from './escapes.ts';
import { dropEarlyCloser, dropExtraCloser } from './extra-closer.ts';
import { foreignType } from './foreign-type.ts';
import { heredocBefore, heredocEnd, heredocMarker } from './heredoc-end.ts';
import { heredocStart } from './heredoc-start.ts';
import { inlineDeclaration } from './inline-declaration.ts';
import { doubledQuote, innerQuotes } from './inner-quotes.ts';
import {
  bareInterpolation,
  closeInterpolation,
  foreignTemplate,
  unescapeInside,
} from './interpolations.ts';
import { breakAfterBrace, breakBeforeBrace, joinValue } from './line-breaks.ts';
import { looseScript } from './loose-script.ts';
import { methodCall } from './method-call.ts';
import { missingEquals } from './missing-equals.ts';
import { multiLineString } from './multi-line-string.ts';
import { groupedDigits } from './numbers.ts';
import { objectInObject, otherBrackets, quoteKey } from './object-literals.ts';
import { spreadBlock } from './one-line-block.ts';
import { halfConditional, operator } from './operators.ts';
import { otherQuotes } from './other-quotes.ts';
import { commentOut, dropWrapping } from './prose.ts';
import { quotedName } from './quoted-name.ts';
import { breakLine, dropDoubleComma, dropSeparator, missingComma } from './separators.ts';
import type { Idea } from './slip.ts';
import { straySign } from './stray-sign.ts';
import { unquotedValue } from './unquoted-value.ts';
import { swapCloser } from './wrong-closer.ts';

/** What a slip may be: each idea knows its own kind and leaves the others alone. */
export const IDEAS: readonly Idea[] = [
  diffMarks,
  lookalikes,
  dropWrapping,
  closeByLayout,
  swapCloser,
  dropExtraCloser,
  dropEarlyCloser,
  blockHeader,
  brokenName,
  equalsSign,
  quotedName,
  spreadBlock,
  dropSeparator,
  dropDoubleComma,
  missingEquals,
  inlineDeclaration,
  missingComma,
  breakLine,
  breakAfterBrace,
  breakBeforeBrace,
  joinValue,
  otherQuotes,
  innerQuotes,
  doubledQuote,
  multiLineString,
  heredocStart,
  heredocEnd,
  heredocBefore,
  heredocMarker,
  looseScript,
  escapeSequence,
  closeInterpolation,
  unescapeInside,
  bareInterpolation,
  foreignTemplate,
  objectInObject,
  quoteKey,
  otherBrackets,
  methodCall,
  operator,
  halfConditional,
  comprehension,
  groupedDigits,
  foreignType,
  unquotedValue,
  commentSign,
  trailingRemark,
  unendedComment,
  commentOut,
  straySign,
];
