import type { Repair } from '../../src/repair/repair.ts';
import { lineChange } from '../../src/suggest/line-change.ts';
import type { Suggestion } from '../../src/suggest/suggestion.ts';
import { textLines } from '../../src/suggest/text-lines.ts';

/** What is counted over the pull requests of one corpus. */
export class Page {
  readonly failures: string[] = [];
  private readonly counts = new Map<string, number>();

  count(key: string, by = 1): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + by);
  }

  fail(words: string): void {
    this.failures.push(words);
  }

  addSuggestions({ groups, draft }: Repair, suggestions: readonly Suggestion[]): void {
    if (suggestions.length === 0) return;
    this.count('  with a repair');
    if (suggestions.every(({ shown }) => shown.as === 'suggestion'))
      this.count('  of these all in suggestions');
    this.count('groups', groups.length);
    if (groups.length > 1 && suggestions.length === 1) this.count('  several of them shown as one');
    for (const { shown, edited } of suggestions) {
      this.count(shown.as);
      if (shown.as === 'suggestion')
        this.count('  lines replaced', shown.lines.to - shown.lines.from + 1);
      else this.count(`  ${shown.as}: ${shown.why}`);
      if (shown.as === 'patch') this.count(`  over ${spanWords(draft, edited)} lines`);
    }
  }

  text(): string {
    const rows = [...this.counts].map(([key, number]) => [number, key] as const);
    return [...rows, [this.failures.length, 'failures'] as const]
      .map(([number, key]) => `${String(number).padStart(7)}  ${key}`)
      .concat(this.failures.slice(0, MOST_SHOWN))
      .join('\n');
  }
}

const MOST_SHOWN = 20;

/** From the first changed line to the last, in tens. */
function spanWords(draft: Repair['draft'], edited: Repair['draft']): string {
  const [before, after] = [draft, edited].map(({ files }) => textLines(files[0]?.bytes ?? EMPTY));
  const change = lineChange(before ?? [], after ?? []);
  const tens = Math.floor(change ? (change.to - change.from) / 10 : 0);
  return `${tens * 10} to ${tens * 10 + 9}`;
}

const EMPTY = Buffer.alloc(0);
