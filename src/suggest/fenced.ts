import { cleanText } from '../report/untrusted-text.ts';

/** A block with a fence that no run of backticks in the text ends. The text is not touched; it ends in a line feed. */
export function fenced(text: string, info: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3));
  return `${fence}${info}\n${text}${fence}\n`;
}

/** A diff as it can be shown: what cannot be seen is left out, and then it is said. */
export function diffBlock(diff: string): string {
  const shown = cleanText(diff);
  const note = shown === diff.replaceAll('\r\n', '\n') ? '' : `\n${LEFT_OUT}\n`;
  return `${fenced(shown.endsWith('\n') ? shown : `${shown}\n`, 'diff')}${note}`;
}

const LEFT_OUT = 'Invisible characters are left out here, so this does not apply as it stands.';
