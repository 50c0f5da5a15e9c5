/** `key` in small letters; `value` on one line. */
export interface Trailer {
  readonly key: string;
  readonly value: string;
}

/** A message cut where git cuts it. */
export interface ParsedMessage {
  /** Lines above the trailers. */
  readonly text: readonly string[];
  readonly trailers: readonly Trailer[];
}

/**
 * The trailers of a message by the rules of git (`trailer.c`, as `git interpret-trailers --parse --no-divider` shows
 * them): the last paragraph, never the first, when it is all trailers, or a quarter of it and one of them git's own.
 */
export function parseMessage(message: string): ParsedMessage {
  // Cut anywhere else, its middle would pass for its end.
  const read =
    message.length <= MOST_CHARACTERS ? message : message.slice(0, message.indexOf('\n'));
  const lines = read.split('\n').map((line) => line.replace(/\r$/, ''));
  const start = startOfTrailers(lines);
  return { text: lines.slice(0, start), trailers: trailersOf(lines.slice(start)) };
}

/** Far above any message a person reads; of a longer one the subject counts. */
const MOST_CHARACTERS = 256 * 1024;

function startOfTrailers(lines: readonly string[]): number {
  const endOfTitle = lines.findIndex((line) => isBlank(line) && !isComment(line));
  if (endOfTitle < 0) return lines.length;
  let onlySpaces = true;
  let recognised = false;
  let trailers = 0;
  let others = 0;
  let continuations = 0;
  for (let at = lines.length - 1; at >= endOfTitle; at--) {
    const line = lines[at] as string;
    if (isComment(line)) {
      others += continuations;
      continuations = 0;
    } else if (isBlank(line)) {
      if (onlySpaces) continue;
      others += continuations;
      const isBlock = (recognised && trailers * 3 >= others) || (trailers > 0 && others === 0);
      return isBlock ? at + 1 : lines.length;
    } else {
      onlySpaces = false;
      if (GIT_GENERATED.test(line)) {
        recognised = true;
        trailers += 1;
        continuations = 0;
      } else if (separatorOf(line) > 0) {
        trailers += 1;
        continuations = 0;
      } else if (/^\s/.test(line)) continuations += 1;
      else {
        others += 1 + continuations;
        continuations = 0;
      }
    }
  }
  return lines.length;
}

const GIT_GENERATED = /^(?:Signed-off-by: |\(cherry picked from commit )/;

const isBlank = (line: string): boolean => /^\s*$/.test(line);
/** Git leaves out what its own template put in. */
const isComment = (line: string): boolean => line.startsWith('#');

function trailersOf(lines: readonly string[]): readonly Trailer[] {
  const trailers: Trailer[] = [];
  // Whether a line that begins with a blank goes on with the last trailer.
  let isOpen = false;
  for (const line of lines) {
    const last = trailers.at(-1);
    if (isOpen && last && /^\s/.test(line)) {
      const value = `${last.value} ${line.trim()}`.trim();
      trailers[trailers.length - 1] = { ...last, value };
      continue;
    }
    const trailer = trailerOf(line);
    isOpen = trailer !== undefined;
    if (trailer) trailers.push(trailer);
  }
  return trailers;
}

/** A line as a trailer; undefined where it has not the form of one. */
export function trailerOf(line: string): Trailer | undefined {
  const separator = separatorOf(line);
  if (separator <= 0) return undefined;
  return {
    key: line.slice(0, separator).trim().toLowerCase(),
    value: line.slice(separator + 1).trim(),
  };
}

/** Where the colon of `Key: value` is: after letters, digits and hyphens, and then blanks; -1 where it is none. */
function separatorOf(line: string): number {
  const [head] = /^[A-Za-z0-9-]+[ \t]*(?=:)/.exec(line) ?? [];
  return head === undefined ? -1 : head.length;
}
