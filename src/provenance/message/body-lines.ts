/**
 * The lines of a description that its author wrote in earnest: without code, quotations and comments of several lines,
 * such as a template's.
 */
export function bodyLines(body: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  let isComment = false;
  for (const raw of body.slice(0, MOST_CHARACTERS).split('\n')) {
    const line = raw.trimEnd();
    const [mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.slice(1) ?? [];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (isComment) {
      isComment = !line.includes('-->');
    } else if (mark !== undefined) {
      fence = mark;
    } else if (line.includes('<!--') && !line.includes('-->', line.indexOf('<!--'))) {
      isComment = true;
    } else if (!/^(?: {4}|\t| {0,3}>)/.test(line)) {
      lines.push(line.trim());
    }
  }
  return lines.filter((line) => line !== '' && line.length <= LONGEST_LINE);
}

/** GitHub: "body is too long (maximum is 65536 characters)"; four times that for other hosts. */
const MOST_CHARACTERS = 4 * 65_536;

/** No mark is longer. */
const LONGEST_LINE = 2000;
