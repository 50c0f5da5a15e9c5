import { pathToFileURL } from 'node:url';
import { openChromium } from './open-chromium.ts';

/** CSS pixels: a README on GitHub is 830 to 1,010 wide, shown at twice its density. */
const WIDTH = 1000;

/** Photographs the page that `renderFigure` made, in light, to a PNG. */
export async function writeFigure(page: string, png: string, chromium: string): Promise<void> {
  const browser = await openChromium(chromium);
  try {
    const tab = await browser.newPage({
      viewport: { width: WIDTH, height: 400 },
      deviceScaleFactor: 2,
      colorScheme: 'light',
    });
    await tab.goto(pathToFileURL(page).href);
    await tab.waitForSelector('body[data-ready]');
    await tab.locator('.plot:not(:has(svg))').first().waitFor({ state: 'detached' });
    await tab.screenshot({ path: png, fullPage: true });
  } finally {
    await browser.close();
  }
}
