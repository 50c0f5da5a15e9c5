import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Parser } from 'commonmark';
import { sidebarOf } from '../../website/.vitepress/pages.js';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'container/README.md', 'training/README.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  const dead = linksOf(page).filter((link) => !isAlive(page, link));
  expect(dead).toEqual([]);
});

test('docs/README.md lists every page, and none that is not there', () => {
  const links = sidebarOf('docs').flatMap(({ items }) => items.map(({ link }) => link));
  expect(links.length).toBeGreaterThan(15);
  for (const link of links) expect(existsSync(`docs${link}.md`)).toBe(true);
  expect(new Set(links).size).toBe(links.length);
});

const parse = (page: string) => new Parser().parse(readFileSync(page, 'utf8'));

/** The table cells of GitHub's Markdown are paragraphs to commonmark, so their links are found too. */
function linksOf(page: string): readonly string[] {
  const links: string[] = [];
  const walker = parse(page).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (entering && (node.type === 'link' || node.type === 'image') && node.destination)
      links.push(decodeURI(node.destination));
  }
  return links.filter((link) => !/^[a-z]+:/i.test(link));
}

function isAlive(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(target)) return false;
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(target).has(anchor);
}

function anchorsOf(page: string): ReadonlySet<string> {
  const headings = readFileSync(page, 'utf8').match(/^#+ .+$/gm) ?? [];
  return new Set(headings.map((heading) => slug(heading.replace(/^#+ /, ''))));
}

/** As GitHub makes them: small letters, no punctuation, a hyphen for each space. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
