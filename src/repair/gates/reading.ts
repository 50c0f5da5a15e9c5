import { scan } from '../../hcl/scan.ts';
import type { TokenKind } from '../../hcl/token.ts';
import { type Module, withFiles } from '../../module/module.ts';
import { viewModule } from '../../module/module-view.ts';

/**
 * What a draft says where it cannot be parsed: its files with nothing but their punctuation mended, as the search has
 * mended them so far. `last` is the reading before, the draft itself at first. What an unreadable file says is the
 * author's own only as far as this goes, so it looks at the texts and does not believe what made them.
 */
export function readingOf(draft: Module, module: Module, last: Module): Module {
  const were = viewModule(draft).documents;
  const found = module.files.flatMap(({ path, bytes }): [string, Buffer][] => {
    const before = were.get(path);
    if (!before || before.problems.length === 0 || before.bytes === bytes) return [];
    return saysTheSame(before.bytes, bytes) ? [[path, bytes]] : [];
  });
  return found.length === 0 ? last : withFiles(last, new Map(found));
}

/**
 * Whether two texts are the same words in the same order, each still the name of an argument, or text, or the head
 * of a block, a call or a reference, as it was. So nothing comes out of a comment or a string, and what was only a
 * value does not begin to do something. A name that had fallen apart may be whole, an escape may be mended.
 */
export function saysTheSame(draft: Buffer, mended: Buffer): boolean {
  const were = wordsOf(draft);
  let at = 0;
  for (const word of wordsOf(mended)) {
    let part = were[at++];
    let joined = part?.text ?? '';
    while (part && joined !== word.text && isTorn(part, were[at], joined, word)) {
      part = were[at++];
      joined += part?.text ?? '';
    }
    if (!part || joined !== word.text || !mayBecome(part, word)) return false;
  }
  return at === were.length;
}

interface Word {
  readonly text: string;
  readonly isText: boolean;
  /** What stands behind it, which tells what it does. */
  readonly next: TokenKind;
  readonly line: number;
}

/** Whether the next word of the line is the other part of a name. */
const isTorn = (part: Word, next: Word | undefined, joined: string, whole: Word): boolean =>
  !part.isText &&
  next !== undefined &&
  !next.isText &&
  part.line === next.line &&
  part.next === 'identifier' &&
  whole.text.startsWith(joined);

const mayBecome = (was: Word, is: Word): boolean =>
  was.isText === is.isText && (was.next === is.next || HARMLESS.has(is.next));

/** What makes an argument or a value of the word before it, or ends it. */
const HARMLESS: ReadonlySet<TokenKind> = new Set([
  '=',
  ':',
  ',',
  '}',
  ']',
  ')',
  'newline',
  'close-quote',
  'close-template',
  'close-heredoc',
  'end',
]);

/** Drafts are asked for with every candidate. */
const known = new WeakMap<Buffer, readonly Word[]>();

function wordsOf(bytes: Buffer): readonly Word[] {
  const words = known.get(bytes) ?? cutIntoWords(bytes);
  known.set(bytes, words);
  return words;
}

/** As terraform cuts the text, not by layout: what it takes for a comment or a string is one. */
function cutIntoWords(bytes: Buffer): Word[] {
  const tokens = scan(bytes).filter(({ kind }) => kind !== 'comment' && kind !== 'invalid');
  const words: Word[] = [];
  let line = 0;
  for (const [index, { kind, start, end }] of tokens.entries()) {
    if (kind === 'newline') line++;
    if (MARKS.has(kind)) continue;
    const text = bytes.toString('utf8', start, end);
    const isText = kind === 'text';
    words.push({
      text: isText ? text.replaceAll('\\', '') : text,
      isText,
      next: tokens[index + 1]?.kind ?? 'end',
      line,
    });
  }
  return words;
}

/** What a mend may put in or take out. Operators are not among it: `!true` is something else than `true`. */
const MARKS: ReadonlySet<TokenKind> = new Set([
  'bom',
  'newline',
  'open-quote',
  'close-quote',
  'open-heredoc',
  'close-heredoc',
  'open-interpolation',
  'close-template',
  'end',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  '.',
  ':',
  '=',
]);
