import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, Parser } from 'commonmark';
import { readPullRequest } from './support/pull-request-case.ts';

const CASES = 'test/fixtures/suggest';

/** `page.md` is all that would be posted. UPDATE_GOLDEN=1 writes it anew; the diff of the commit is then the review. */
describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name);
  const read = readPullRequest(folder);

  test('what is posted', async () => {
    const { bodies } = await read;
    const text = bodies.map(([title, body]) => `==== ${title}\n${body}\n`).join('\n');
    const path = join(folder, 'page.md');
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('no word of a draft comes alive', async () => {
    const { bodies } = await read;
    for (const [, body] of bodies) expect(alive(body)).toEqual([]);
  });

  test('no body is longer than GitHub takes', async () => {
    const { bodies } = await read;
    for (const [, body] of bodies) expect(body.length).toBeLessThanOrEqual(65_536);
  });
});

/** Links, images, HTML that is not ours, mentions and references that GitHub would act on. */
function alive(markdown: string): string[] {
  const found: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    const text = node.literal ?? '';
    if (node.type === 'link' || node.type === 'image') found.push(node.destination ?? '');
    if (node.type.startsWith('html') && !OURS.test(text)) found.push(text);
    // Text nodes side by side are one text on the page.
    if (node.type === 'text' && /@\w|#\d|:\/\/|www\./.test(textFrom(node)))
      found.push(textFrom(node));
  }
  return found;
}

function textFrom(node: Node): string {
  let text = '';
  for (let at: Node | null = node; at?.type === 'text'; at = at.next) text += at.literal ?? '';
  return text;
}

const OURS =
  /^(?:<details><summary>[\w ,-]+<\/summary>|<\/details>|<!-- -->|<!-- iac-dpo:v1 \{[^<>]*\}(?: hmac-sha256=\w+)? -->)$/;
