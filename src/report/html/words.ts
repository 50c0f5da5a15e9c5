import { cleanLine } from '../untrusted-text.ts';
import { type Html, html } from './html.ts';

/** A line of words with the names in backticks as code. */
export const words = (text: string): Html =>
  html`${cleanLine(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part))}`;
