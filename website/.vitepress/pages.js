import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The sidebar, as docs/README.md lists the pages: a heading is a group, a list item that begins with a link a page.
 * A page that is not in it would be one that nobody finds: an Error.
 */
export function sidebarOf(docs) {
  const groups = [];
  for (const line of readFileSync(join(docs, 'README.md'), 'utf8').split('\n')) {
    const [, title] = /^## (.+)/.exec(line) ?? [];
    if (title) groups.push({ text: title, items: [] });
    const [, text, file] = /^- \[([^\]]+)\]\(([^):]+)\.md\)/.exec(line) ?? [];
    if (file && !file.startsWith('..')) groups.at(-1).items.push({ text, link: `/${file}` });
  }
  const listed = new Set(groups.flatMap(({ items }) => items.map(({ link }) => link)));
  const missing = pagesIn(docs).filter((page) => !listed.has(page));
  if (missing.length > 0)
    throw new Error(
      `docs/README.md does not list ${missing.join(', ')}. Next: add a line for each of them.`,
    );
  return groups.filter(({ items }) => items.length > 0);
}

function pagesIn(docs) {
  return readdirSync(docs, { recursive: true })
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `/${name.slice(0, -3).replaceAll('\\', '/')}`);
}
