import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import { linesFrom, type Mend, replaced, type Slip } from './slip.ts';

/** The file is a patch: `+` before every line. */
export function diffMarks({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'not-an-item') return undefined;
  const lines = [...linesFrom(document, 0)].filter(({ text }) => text.trim() !== '');
  const marked = lines.filter(({ text }) => text.startsWith('+'));
  if (lines.length < 2 || marked.length * 10 < lines.length * 9) return undefined;
  const blank = marked.every(({ text }) => text === '+' || text.startsWith('+ '));
  return {
    title: 'take off the marks of a patch',
    score: 0.95,
    edits: marked.map(
      ({ start, text }): TextEdit =>
        replaced({ start, end: start + (blank && text.length > 1 ? 2 : 1) }, ''),
    ),
  };
}
