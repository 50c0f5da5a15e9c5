import { type Node, Parser } from 'commonmark';

/**
 * What would come alive of a comment on GitHub: links, images, HTML that is not ours, mentions, references to issues. By
 * a CommonMark parser; what GitHub finds in plain text by itself is looked for in the text.
 */
export function alive(markdown: string): string[] {
  const found: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    const text = node.literal ?? '';
    if (node.type === 'link' || node.type === 'image') found.push(node.destination ?? '');
    if (node.type.startsWith('html') && !OURS.test(text)) found.push(text);
    // Text nodes side by side are one text on the page.
    if (node.type === 'text' && BY_ITSELF.test(textFrom(node))) found.push(textFrom(node));
  }
  return found;
}

/** `GH-1` is `#1` in another spelling. */
const BY_ITSELF = /@\w|#\d|\bGH-\d|:\/\/|www\./i;

function textFrom(node: Node): string {
  let text = '';
  for (let at: Node | null = node; at?.type === 'text'; at = at.next) text += at.literal ?? '';
  return text;
}

/** What we write ourselves, none of it with a word of anybody else. */
const OURS =
  /^(?:<details><summary>[\w ,-]+<\/summary>|<\/details>|<!-- -->|<!-- iac-dpo:v1 (?:\{[^<>]*\}(?: hmac-sha256=\w+)?|answer to \d+) -->)$/;
