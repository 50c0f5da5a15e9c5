import { isBlank } from '../../../hcl/bytes.ts';
import { type Line, lineAt, linesFrom, type Mend, replaced, type Slip } from './slip.ts';

/** Headers with something that other languages have there: `resource "a" "b" = {`, `resource a.b {`, labels with commas. */
export function blockHeader({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'not-an-item') return undefined;
  const line = lineAt(document, problem.range.start);
  const text = headerFrom(line.text);
  if (text !== undefined)
    return {
      title: 'write the header of the block as Terraform has it',
      score: 0.9,
      edits: [
        replaced({ start: line.start, end: line.end }, Buffer.from(text, 'latin1').toString()),
      ],
    };
  return HEADER_ALONE.test(line.text) ? joinBrace(document, line) : undefined;
}

const TYPES =
  'resource|data|ephemeral|variable|output|module|provider|locals|terraform|moved|import|removed|check';
const LABEL = '(?:"[^"\\n]*"|\'[^\'\\n]*\'|[\\w-]+)';
const HEADER_ALONE = new RegExp(`^\\s*(?:${TYPES}|[a-z_]+)(?:\\s+${LABEL}){0,2}\\s*$`);
const HEADER = new RegExp(
  `^(\\s*)(${TYPES}|[a-z_]+)((?:\\s*[(,.]?\\s*${LABEL}){0,2})\\s*[),]?\\s*(=>|=|:)?\\s*\\{\\s*$`,
);

/** The header put right; undefined where the line is none, or is right already. */
function headerFrom(text: string): string | undefined {
  // Runs of blanks make the pattern take very long.
  if (text.length > 500 || /\S\s{4,}\S/.test(text)) return undefined;
  const [whole, indentation = '', type = '', rest = '', sign] = HEADER.exec(text.trimEnd()) ?? [];
  if (whole === undefined) return undefined;
  const labels = [...rest.matchAll(new RegExp(LABEL, 'g'))].map(([label]) =>
    label.replace(/^["']|["']$/g, ''),
  );
  const known = new RegExp(`^(?:${TYPES})$`).test(type);
  // `name = {` is an argument, and of a nested block only the sign behind its labels is wrong.
  if (!known && (labels.length === 0 || sign === undefined)) return undefined;
  const header = [indentation + type, ...labels.map((label) => `"${label}"`), '{'].join(' ');
  return header === text.trimEnd() ? undefined : header;
}

/** The `{` stands on the line below its header. */
function joinBrace(document: Slip['document'], header: Line): Mend | undefined {
  const [, ...below] = linesFrom(document, header.start);
  const next = below.find(({ text }) => text.trim() !== '');
  if (next?.text.trim() !== '{') return undefined;
  let end = header.end;
  while (end > header.start && isBlank(document.bytes[end - 1])) end--;
  return {
    title: 'put the `{` on the line of its header',
    score: 0.95,
    edits: [replaced({ start: end, end: next.end }, ' {')],
  };
}
