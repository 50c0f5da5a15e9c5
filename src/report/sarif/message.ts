import { cleanLine } from '../untrusted-text.ts';

/**
 * Untrusted words for a SARIF message. GitHub reads Markdown and SARIF's own links in what is called plain text
 * (github/codeql#14128), so no link, mention or placeholder may come alive in it.
 */
export const messageText = (text: string): string =>
  cleanLine(text)
    // §3.11.6: a backslash takes its meaning from a bracket.
    .replace(/[\\[\]]/g, '\\$&')
    // §3.11.5: braces are placeholders unless doubled.
    .replace(/[{}]/g, '$&$&')
    // A blank breaks what GitHub would link by itself. HTML is shown as text.
    .replace(/@(?=\w)|:(?=\/\/)|\bwww\.(?=\w)/g, '$& ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
