/**
 * Whether a pattern means a path or a folder above it: `*` and `?` stand for characters of a name, `**` for any
 * folders. In steps of pattern times path, whatever the pattern.
 */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  const names = path.split('/');
  return patterns.some((pattern) => {
    const parts = pattern.replace(/\/$/, '').split('/');
    // A folder means everything below it.
    return matches([...parts, '**'], names, (part) => part === '**', fitsName);
  });
}

const fitsName = (part: string, name: string): boolean =>
  matches(
    [...part],
    [...name],
    (character) => character === '*',
    (one, other) => one === '?' || one === other,
  );

/** Whether a pattern, of which some items stand for any number of others, takes up the whole text. */
function matches(
  pattern: readonly string[],
  text: readonly string[],
  isAny: (item: string) => boolean,
  fits: (item: string, other: string) => boolean,
): boolean {
  // How far into the text the pattern so far may have come.
  let reached = new Set([0]);
  for (const item of pattern) {
    const next = new Set<number>();
    if (isAny(item)) {
      for (let to = Math.min(...reached); to <= text.length; to++) next.add(to);
    } else {
      for (const at of reached)
        if (at < text.length && fits(item, text[at] as string)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(text.length);
}

/** Why a pattern is none, in words that follow on it. */
export function whyNoPattern(pattern: string): string | undefined {
  if (pattern === '' || pattern.length > MOST_CHARACTERS)
    return `has no or more than ${MOST_CHARACTERS} characters`;
  if (pattern.includes('\\')) return 'has a backslash';
  const parts = pattern.replace(/\/$/, '').split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return 'is not a path below the directory that is repaired';
  return undefined;
}

const MOST_CHARACTERS = 200;
