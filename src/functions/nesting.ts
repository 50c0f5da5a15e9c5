/** How deep the brackets of a JSON text nest. */
export function jsonLevels(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(STRING_OR_BRACKET)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const STRING_OR_BRACKET = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gs;

/**
 * No YAML text nests deeper: its brackets, were they all open at once, with the columns that a line is indented and
 * the marks of lists, keys and values in it.
 */
export function yamlLevels(text: string): number {
  let widest = 0;
  for (const line of text.split('\n')) {
    const indentation = line.length - line.trimStart().length;
    widest = Math.max(widest, indentation + (line.match(MARK)?.length ?? 0));
  }
  return widest + (text.match(OPENING)?.length ?? 0);
}

const MARK = /[-?:](?:\s|$)/g;
const OPENING = /[[{]/g;
