import { PLAIN } from '../report/colours.ts';
import { explainReport } from '../report/explain-report.ts';
import { codeBlock, codeSpan } from '../report/markdown-text.ts';
import type { RepairedModule } from '../suggest/units.ts';

/** The answer to `/iac-dpo explain`: every candidate with its score and why it was taken or not. */
export function explanation(modules: readonly RepairedModule[]): string {
  if (modules.length === 0) return 'Nothing on this pull request is in scope.\n';
  let text = '';
  for (const [index, { repair, directory }] of modules.entries()) {
    // What stands in `<summary>` is HTML, in which backticks make no code of a folder's name.
    const section = `${codeSpan(directory || '.')}\n\n<details><summary>Candidates</summary>\n\n${codeBlock(explainReport(repair, PLAIN), 'text')}\n</details>\n\n`;
    if (text.length + section.length > MOST_CHARACTERS)
      return `${text}${modules.length - index} more modules do not fit here; \`iac-dpo repair --explain\` prints them.\n`;
    text += section;
  }
  return text;
}

/** A comment takes 65,536 characters; what is cut by whole modules may leave a lot of room. */
const MOST_CHARACTERS = 60_000;
