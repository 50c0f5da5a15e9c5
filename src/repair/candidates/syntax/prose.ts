import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import { isTopLevelHeader } from '../../../hcl/layout.ts';
import type { Document } from '../../../hcl/tree.ts';
import {
  blocksAround,
  inserted,
  type Line,
  lineAt,
  linesFrom,
  type Mend,
  replaced,
  type Slip,
} from './slip.ts';

/** What a chat wraps around code goes: Markdown fences and the marks a model ends its answer with. */
export function dropWrapping({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const alone = WRAPPING.test(line.text);
  const trailing = alone ? undefined : MARK.exec(line.text);
  if (!alone && !(trailing && line.start + trailing.index <= problem.range.start)) return undefined;
  return {
    title: /`{3}|~{3}/.test(line.text) ? 'drop the Markdown fence' : 'drop the mark of the chat',
    score: 0.95,
    edits: [
      alone
        ? replaced({ start: line.start, end: lineEndWithBreak(document, line) }, '')
        : replaced({ start: line.start + (trailing as RegExpExecArray).index, end: line.end }, ''),
    ],
  };
}

/** The bar of DeepSeek's marks is a wide one, three bytes long. */
const BAR = '(?:\\||\u00ef\u00bd\u009c)';
const TAG = `(?:<${BAR}[\\w\u0080-\u00ff-]+?${BAR}>|</?s>|\\[/?(?:INST|CODE|ANSWER)\\]|</?(?:code|pre|answer|response)>)`;
const MARK = new RegExp(`\\s*${TAG}\\s*$`, 'i');
const WRAPPING = new RegExp(`^\\s*(?:\`{3,}.*|~{3,}\\w*|${TAG}+)\\s*$`, 'i');

const lineEndWithBreak = ({ bytes }: Document, { end }: Line): number => {
  const at = bytes.indexOf(0x0a, end);
  return at < 0 ? bytes.length : at + 1;
};

/** A line of prose or shell becomes a comment, so that nothing is lost; inside a block one run of lines at most. */
export function commentOut({ document, problem }: Slip): Mend | undefined {
  if (!REASONS.has(problem.reason) || problem.range.start >= document.bytes.length)
    return undefined;
  const first = lineAt(document, problem.range.start);
  const outside = blocksAround(document, first.start).length === 0;
  const lines = outside ? paragraph(document, first) : [first];
  if (lines.length === 0 || !isProse(first, outside)) return undefined;
  // What breaks off inside of a value is part of it.
  if (!outside && IN_VALUES.has(problem.reason) && !ASIDE.test(first.text.trim())) return undefined;
  return {
    title:
      lines.length === 1
        ? 'make the line that is no Terraform a comment'
        : `make ${lines.length} lines that are no Terraform comments`,
    score: 0.5,
    edits: lines.map(
      (line): TextEdit => inserted(line.start + (outside ? 0 : indentationOf(line)), '# '),
    ),
  };
}

const REASONS: ReadonlySet<string> = new Set([
  'not-an-item',
  'invalid-character',
  'missing-newline',
  'missing-comma',
  'colon-for-equals',
  'bad-expression',
]);

const IN_VALUES: ReadonlySet<string> = new Set(['bad-expression', 'missing-comma']);

/** From a line of prose to the next header, fence or code; lines that are comments already are left as they are. */
function paragraph(document: Document, first: Line): Line[] {
  const lines: Line[] = [];
  for (const line of linesFrom(document, first.start)) {
    if (/^\s*(?:#|\/\/|`{3}|\}\s*$|$)/.test(line.text)) continue;
    if (isTopLevelHeader(document.bytes, line.start) || !isProse(line, true)) break;
    lines.push(line);
  }
  return lines;
}

/**
 * No line that sets a value, opens a block or lists something: that is a slip of its author, and a comment would lose
 * it. Outside of blocks nothing but a header is code; inside, only sentences, ellipses and commands are none.
 */
function isProse({ text }: Line, outside: boolean): boolean {
  const line = text.trim();
  if (line === '' || /^(?:#|\/\/)/.test(line)) return false;
  if (/[{[(]$|^[\])}]|<<|^(?:if|else|for)\b.*\{/.test(line)) return false;
  if (/^[\w."-]+\s*(?:=|=>|:=)/.test(line) || /^"[^"]*"\s*(?:[,:]|$)/.test(line)) return false;
  if (ASIDE.test(line)) return true;
  if (/^[\w.[\]"*-]+\s*,$/.test(line)) return false;
  return outside || (/^\S+ \S/.test(line) && !/[{}[\]()"=,;]|\w\.\w/.test(line));
}

/** What stands for something left out, the items of a list in prose, and commands of a shell. */
const ASIDE =
  /^(?:\.\.\.|\u00e2\u0080\u00a6|[-*>]\s|\d+\.\s|(?:sudo|apt|apt-get|yum|dnf|pip|npm|docker|systemctl|echo|curl|wget|mkdir|chmod|export)\s)/;

const indentationOf = ({ text }: Line): number => text.length - text.trimStart().length;
