/** A part of a text whose entries may be left out. */
export interface Section {
  /** Markdown that stands above the entries. */
  readonly head: string;
  readonly entries: readonly string[];
  /** Below them, e.g. the end of what `head` opened. */
  readonly foot?: string;
}

/**
 * The sections that have entries, in their order, within `limit` bytes of UTF-8. What does not fit is left out as a whole
 * entry, and its section says how many are missing. The first sections get the room first.
 */
export function fitSections(sections: readonly Section[], limit: number): string {
  const filled = sections.filter(({ entries }) => entries.length > 0);
  // Every section can at least say that it is there.
  let left = limit - filled.reduce((sum, section) => sum + size(frame(section, [])), 0);
  return filled
    .map((section) => {
      const shown = section.entries.filter((entry) => {
        if (size(entry) > left) return false;
        left -= size(entry);
        return true;
      });
      return frame(section, shown);
    })
    .join('');
}

function frame({ head, entries, foot = '' }: Section, shown: readonly string[]): string {
  const missing = entries.length - shown.length;
  const note = missing === 0 ? '' : `\n${missing} more left out here for want of room.\n`;
  return head + shown.join('') + note + foot;
}

const size = (text: string): number => Buffer.byteLength(text);
