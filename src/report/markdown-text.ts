import { cleanLine, cleanText } from './untrusted-text.ts';

/** Untrusted words as inline code: no mention, link, image or HTML comes alive in it. */
export function codeSpan(text: string): string {
  const line = cleanLine(text);
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  // GitHub splits table cells before it looks for code.
  const cell = line.replaceAll('|', '\\|');
  return cell.startsWith('`') || cell.endsWith('`')
    ? `${fence} ${cell} ${fence}`
    : fence + cell + fence;
}

/** A fenced block whose fence is longer than any run of backticks in the text. */
export function codeBlock(text: string, language: string): string {
  const clean = cleanText(text);
  const fence = '`'.repeat(Math.max(3, longestRun(clean) + 1));
  return `${fence}${language}\n${clean}${clean.endsWith('\n') ? '' : '\n'}${fence}\n`;
}

/** Our own sentence with names in backticks: the names stay code, everything else is inert text. */
export function sentence(text: string): string {
  return cleanLine(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : inert(part)))
    .join('');
}

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);

// An empty comment after `@`, `#`, `GH` of `GH-1` and the colon of a URL breaks GitHub's mentions, references and autolinks.
const inert = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()<>|~!&]/g, '\\$&')
    .replace(/[@#]|GH(?=-\d)|:(?=\/\/)|www(?=\.)/gi, '$&<!-- -->');
