import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../../bench/evaluation/report/find-chromium.ts';
import { openChromium } from '../../../bench/evaluation/report/open-chromium.ts';
import type { Repair } from '../../../src/repair/repair.ts';
import { htmlReport } from '../../../src/report/html/html-report.ts';
import { oneFile, readRepairCase } from '../repair-case.ts';
import { ATTACK, HOSTILE } from './hostile-repair.ts';

const folder = mkdtempSync(join(tmpdir(), 'iac-dpo-html-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ABOUT = { version: '1.2.3', engine: `terraform ${ATTACK}`, at: '2026-01-02T03:04:05.678Z' };
const caseOf = (name: string): Repair => readRepairCase(`test/fixtures/report/${name}`);
const quiet = '# quiet\n'.repeat(30);
const LONG: Repair = {
  ...caseOf('a-valid-module-with-nothing-to-do'),
  draft: oneFile(Buffer.from(`${quiet}a = bad # "x" is 1\n${quiet}`)),
  repaired: oneFile(Buffer.from(`${quiet}a = good # "x" is 1\n${quiet}`)),
};
const REPAIRS: readonly Repair[] = [
  caseOf('a-renamed-argument-and-one-that-must-stay'),
  caseOf('a-repair-that-modernises-too'),
  caseOf('a-patch-outside-the-scope-and-a-finding-of-the-base'),
  LONG,
  HOSTILE,
];

test('it asks no server for anything, runs no script, and its policy forbids both', () => {
  const page = htmlReport(REPAIRS, ABOUT);
  expect(page).toContain("content=\"default-src 'none'; style-src 'sha256-");
  expect(page).not.toMatch(/<script|<link(?! rel="icon" href="data:,")|@import|url\(/i);
  expect(page).not.toMatch(/(?:src|href)="(?!data:|#m\d+")/);
});

test('an attack is text wherever it stands', () => {
  const page = htmlReport([HOSTILE], ABOUT);
  expect(page.match(/<\/style/gi)).toHaveLength(1);
  expect(page).not.toMatch(/<(?:img|svg|script|!--)/i);
  for (const hidden of ['\u0000', '\u001b', '\u202e', '\u2028'])
    expect(page.includes(hidden)).toBe(false);
  expect(page.match(/title=(?:&quot;|&#39;)owned/g)?.length).toBeGreaterThan(20);
});

test('a page of no modules says so, and offers no filter', () => {
  const page = htmlReport([], ABOUT);
  expect(page).toContain('0 of 0');
  expect(page).not.toContain('<select');
});

const chromium = findChromium(process.env);
const inBrowser = (name: string, check: () => Promise<void>): void =>
  chromium
    ? test(name, check, 120_000)
    : test.skip(`${name} (needs chromium on PATH, or CHROMIUM)`, check);

describe('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const noise: string[] = [];
  const file = join(folder, 'report.html');

  beforeAll(async () => {
    if (!chromium) return;
    writeFileSync(file, htmlReport(REPAIRS, ABOUT));
    browser = await openChromium(chromium);
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    if (!chromium) return;
    noise.length = 0;
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => noise.push(request.url()));
    await page.goto(pathToFileURL(file).href);
  }, 60_000);
  afterEach(() => page?.close());

  const shown = () => page.locator('.finding:visible').count();

  inBrowser('it loads without an error and asks for nothing but itself', async () => {
    expect(noise.filter((said) => !said.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(await page.title()).toBe('IaC-DPO: what was found and repaired');
    expect(await page.locator('script, img, svg, a[href^="javascript"]').count()).toBe(0);
  });

  inBrowser('the filters show what they say and hide empty modules', async () => {
    const all = await shown();
    await page.getByLabel('Class of finding').selectOption('unsupported-argument');
    const arguments_ = await shown();
    expect(arguments_).toBeGreaterThan(0);
    expect(arguments_).toBeLessThan(all);
    await page.getByLabel('What became of it').selectOption('validated');
    expect(await shown()).toBe(2);
    expect(await page.locator('.module:visible h2').allTextContents()).toEqual(['stack', 'stack']);
    await page.getByLabel('Class of finding').selectOption('');
    await page.getByLabel('What became of it').selectOption('abstained');
    expect(await shown()).toBe(3);
  });

  inBrowser(
    'a finding opens with the keyboard to its candidates, and the one taken to its proof',
    async () => {
      const first = page.locator('.finding').first();
      await first.locator('> summary').focus();
      await page.keyboard.press('Enter');
      const chosen = first.locator('.candidate', { hasText: 'chosen' });
      await chosen.locator('> summary').waitFor({ state: 'visible' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      const proof = chosen.locator('.proof');
      await proof.locator('> summary').click();
      const words = (await proof.textContent()) ?? '';
      for (const wanted of [
        'Proof: validated: terraform accepts this',
        'the module before: 2 errors',
        'can be accepted by itself',
      ])
        expect(words).toContain(wanted);
      expect(await proof.locator('li').first().isVisible()).toBe(true);
    },
  );

  inBrowser('equal lines far from a change are shown when asked for', async () => {
    const diff = page.locator('#m3 .diff');
    const rows = () => diff.locator('tr:visible').count();
    expect(await rows()).toBe(1 + 2 + 7);
    await diff.getByLabel('show all lines of stack/main.tf').check();
    expect(await rows()).toBe(1 + 61);
    expect(await diff.locator('td.added:not(.number)').textContent()).toBe(
      'added: a = good # "x" is 1',
    );
    expect(await diff.locator('td.added .comment').textContent()).toBe('# "x" is 1');
    expect(await diff.locator('td.added mark').first().textContent()).toContain('good');
  });

  inBrowser('nothing makes the page wider than a phone', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    inBrowser(`axe finds nothing against it, ${colorScheme}, with everything open`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(
        'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
      );
      const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      await page.evaluate(readFileSync(axe, 'utf8'));
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.slice(0, 3).map(({ failureSummary, html }) => `${html} ${failureSummary}`),
        ]),
      ).toEqual([]);
    });
});
