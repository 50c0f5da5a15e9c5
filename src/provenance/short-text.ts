/** Untrusted text on one line of at most `limit` characters, without anything invisible. */
export function shortText(text: string, limit = MOST_SHOWN): string {
  // A message can be megabytes long, and whitespace only shrinks it.
  const line = text
    .slice(0, limit * 8)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** Enough for a name and an address. */
const MOST_SHOWN = 100;

// Cc: controls. Cf: bidirectional marks, zero-width characters. Cs: halves of characters.
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Cs}|\u2028|\u2029/gu;
