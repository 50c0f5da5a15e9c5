import { type Browser, chromium } from 'playwright-core';

/** A headless Chromium that talks to nobody; the caller closes it. */
export const openChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      // Refused to root, as which containers run; the page is our own and runs no script of others.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
