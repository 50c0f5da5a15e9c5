import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../../bench/evaluation/report/find-chromium.ts';
import { openChromium } from '../../../bench/evaluation/report/open-chromium.ts';
import { renderFigure } from '../../../bench/evaluation/report/render-figure.ts';
import { renderReport } from '../../../bench/evaluation/report/render-report.ts';
import { writeFigure } from '../../../bench/evaluation/report/write-figure.ts';
import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { HOSTILE } from './hostile.ts';
import { ENVIRONMENT, outcomeWith } from './outcome-with.ts';

const folder = mkdtempSync(join(tmpdir(), 'iac-dpo-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MENDED = outcomeWith({
  id: 'mended',
  draft: `${'# quiet\n'.repeat(20)}resource "aws_db_instance" "main" {\n  name = "orders"\n}\n`,
  result: `${'# quiet\n'.repeat(20)}resource "aws_db_instance" "main" {\n  db_name = "orders"\n}\n`,
  before: {
    valid: false,
    errorLines: 1,
    summaries: ['Unsupported argument'],
    findings: [{ kind: 'unsupported-argument', message: 'No argument named "name".', line: 22 }],
  },
  churn: 0.09,
  ms: 250,
  steps: [{ action: 'rename', title: 'rename `name` to `db_name`' }],
  abstained: [{ kind: 'other', reason: 'Nobody knows the engine.' }],
});

const LOSING = outcomeWith({
  id: 'losing',
  system: 'delete-only',
  corpus: 'local-llm',
  result: '',
  intent: { addresses: 1, addressesKept: 0, arguments: 0, argumentsKept: 0 },
});

const OUTCOMES: readonly Outcome[] = [MENDED, LOSING, outcomeWith({ id: 'untouched' }), HOSTILE];

test('nothing of a draft is in the source of the page as it stands', async () => {
  const page = await renderReport(OUTCOMES, ENVIRONMENT);
  expect(page).not.toContain('owned');
  expect(page).not.toContain('aws_sqs_queue');
  // The data, the script, and no third one.
  expect(page.match(/<\/script/gi)).toHaveLength(2);
  expect(page).not.toContain('<!--');
});

test('the page asks no server for anything, and its policy forbids it', async () => {
  const page = await renderReport([MENDED], ENVIRONMENT);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
});

const chromium = findChromium(process.env);
const inBrowser = (name: string, check: () => Promise<void>): void =>
  chromium
    ? test(name, check, 60_000)
    : test.skip(`${name} (needs chromium on PATH, or CHROMIUM)`, check);

describe('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const noise: string[] = [];
  const file = join(folder, 'report.html');

  beforeAll(async () => {
    if (!chromium) return;
    writeFileSync(file, await renderReport(OUTCOMES, ENVIRONMENT));
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
    await page.waitForSelector('body[data-ready] .plot svg');
    await page.locator('.plot:not(:has(svg))').first().waitFor({ state: 'detached' });
  }, 60_000);
  afterEach(() => page?.close());

  inBrowser('it loads without an error, and asks for nothing but itself', async () => {
    expect(noise.filter((said) => !said.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(await page.locator('.plot svg').count()).toBeGreaterThanOrEqual(6);
  });

  inBrowser('figures are drawn for a phone, and nothing makes the page wider than it', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.waitForFunction(
      () => (document.querySelector('.plot svg')?.clientWidth ?? 999) < 360,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });

  inBrowser('the list shows what was changed, and what the filter asks for', async () => {
    const ids = () => page.locator('.cases .id').allTextContents();
    expect((await ids()).map((id) => id.split(' ')[0])).toEqual(['mended', 'losing', 'hostile']);
    await page.locator('select[name=loses]').selectOption('something');
    expect((await ids()).map((id) => id.split(' ')[0])).toEqual(['losing', 'hostile']);
    await page.locator('select[name=loses]').selectOption('');
    await page.locator('select[name=kind]').selectOption('unsupported-argument');
    expect(await ids()).toEqual(['mended']);
    await page.locator('select[name=kind]').selectOption('');
    await page.locator('select[name=before]').selectOption('valid');
    expect(await ids()).toEqual(['losing']);
    await page.locator('select[name=before]').selectOption('');
    await page.locator('select[name=change]').selectOption('');
    await page.getByLabel('Words in').fill('NOBODY knows');
    await page.waitForFunction(() => document.querySelectorAll('.cases .id').length === 1);
    expect(await ids()).toEqual(['mended']);
  });

  inBrowser('a case opens with the keyboard: diff, findings, steps and reasons', async () => {
    await page.getByRole('link', { name: 'mended' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.locator('td.removed.code').allTextContents()).toEqual([
      'removed:   name = "orders"',
    ]);
    expect(await dialog.locator('td.added.code mark').allTextContents()).toEqual(['db_name']);
    expect(await dialog.locator('td.removed abbr').getAttribute('title')).toBe(
      'No argument named "name".',
    );
    const words = (await dialog.textContent()) ?? '';
    for (const wanted of [
      'unsupported-argumentgoneline 22No argument named "name".',
      'In the judge’s words: Unsupported argument',
      'rename `name` to `db_name`',
      'Nobody knows the engine.',
    ])
      expect(words).toContain(wanted);
    await dialog.getByRole('button', { name: /equal lines/ }).click();
    expect(await dialog.locator('tbody tr').count()).toBe(23);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForURL(/#cases$/);
  });

  inBrowser('a case can be linked to, and the next one is a click away', async () => {
    await page.goto(`${pathToFileURL(file).href}#case/drafts/gpt4/mended/rules`);
    const title = page.locator('dialog h3');
    await title.waitFor();
    expect(await title.textContent()).toBe('mended');
    await page.getByRole('dialog').getByRole('button', { name: 'Next' }).click();
    await page.waitForFunction(() => document.querySelector('dialog h3')?.textContent === 'losing');
  });

  inBrowser('a figure can be read as a table', async () => {
    const findings = page.locator('#findings');
    await findings.locator('summary').click();
    const row = findings.locator('tbody tr', { hasText: 'unsupported-argument' });
    await row.waitFor();
    expect(await row.locator('td').allTextContents()).toEqual([
      'IaC-DPO, rules alone',
      'unsupported-argument',
      '1',
      '0',
      '0',
    ]);
  });

  inBrowser('a report of nothing says so', async () => {
    const empty = join(folder, 'empty.html');
    writeFileSync(empty, await renderReport([], ENVIRONMENT));
    await page.goto(pathToFileURL(empty).href);
    await page.waitForSelector('body[data-ready]');
    expect(await page.locator('.pager').textContent()).toContain('No case is like that.');
  });

  inBrowser('hostile text is shown and does nothing', async () => {
    await page.getByRole('link', { name: 'hostile' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.locator('summary').click();
    const words = (await dialog.textContent()) ?? '';
    expect(words).toContain('</script><script>document.title="owned"</script>');
    expect(words).toContain('‹U+202E›');
    expect(
      await page.locator('#page img, main img, main script, main a[href^=javascript]').count(),
    ).toBe(0);
    expect(await page.title()).toBe('IaC-DPO: evaluation');
    expect(noise.filter((said) => !said.startsWith('data:'))).toHaveLength(1);
  });

  inBrowser('the figure becomes a picture', async () => {
    const [html, png] = [join(folder, 'figure.html'), join(folder, 'figure.png')];
    writeFileSync(html, await renderFigure(OUTCOMES, ENVIRONMENT));
    await writeFigure(html, png, chromium ?? '');
    expect(statSync(png).size).toBeGreaterThan(20_000);
  });
});
