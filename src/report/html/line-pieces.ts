import type { Hue, Stretch } from '../hcl-hues.ts';
import { type Html, html } from './html.ts';
import type { Piece } from './side-by-side.ts';

/** A line with its hues and the words that differ from the line opposite. `stretches` are in bytes of the line. */
export function linePieces(pieces: readonly Piece[], stretches: readonly Stretch[]): Html {
  const hues = inCharacters(pieces.map(({ text }) => text).join(''), stretches);
  let [at, index] = [0, 0];
  const shown = pieces.map(({ text, differs }) => {
    const start = at;
    const stop = at + text.length;
    const parts: Html[] = [];
    while (at < stop) {
      while ((hues[index]?.end ?? stop) <= at) index++;
      const { hue, end } = hues[index] ?? NO_HUE;
      const to = Math.min(end, stop);
      const part = text.slice(at - start, to - start);
      parts.push(hue === 'plain' ? html`${part}` : html`<span class="${hue}">${part}</span>`);
      at = to;
    }
    return differs ? html`<mark>${parts}</mark>` : html`${parts}`;
  });
  return html`${shown}`;
}

/** Of what is behind the last stretch: bytes that are no UTF-8 are counted otherwise than what stands for them. */
const NO_HUE = { hue: 'plain', end: Number.POSITIVE_INFINITY } as const;

/** The stretches with their ends in UTF-16 units. */
function inCharacters(line: string, stretches: readonly Stretch[]): { hue: Hue; end: number }[] {
  const bytes = Buffer.from(line, 'utf8');
  let characters = 0;
  return stretches.map(({ hue, end }, index) => {
    characters += bytes.toString('utf8', stretches[index - 1]?.end ?? 0, end).length;
    return { hue, end: characters };
  });
}
