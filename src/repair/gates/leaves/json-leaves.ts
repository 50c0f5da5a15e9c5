/**
 * The constants of a JSON text with the keys above them; none where it is no JSON. Lenient, because a policy in a
 * heredoc has interpolations in it, and a broken one is still read by somebody.
 */
export function* jsonLeaves(text: string): Generator<{ keys: readonly string[]; text: string }> {
  if (!/^\s*[[{]/.test(text)) return;
  const open: Level[] = [];
  for (const { 0: token, 1: quoted, index } of text.matchAll(TOKEN)) {
    const level = open.at(-1);
    if (token === '{' || token === '[') open.push({});
    else if (token === '}' || token === ']') {
      open.pop();
      yield* namedValue(level, keysOf(open));
    } else if (
      quoted !== undefined &&
      /^\s*:/.test(text.slice(index + token.length, index + token.length + 100))
    ) {
      if (level) level.key = unescaped(quoted);
    } else if (token !== ',' && token !== ':') {
      const value = quoted === undefined ? token : unescaped(quoted);
      if (level?.key?.toLowerCase() === 'name') level.name = value;
      if (level?.key?.toLowerCase() === 'value') level.value = value;
      yield { keys: keysOf(open), text: value };
    }
  }
}

interface Level {
  key?: string;
  /** `{"name": "DB_PASSWORD", "value": "…"}` is a constant under that name, too. */
  name?: string;
  value?: string;
}

const TOKEN = /"((?:[^"\\]|\\.)*)"|[{}[\]:,]|[^\s{}[\]:,"]+/gs;

const keysOf = (open: readonly Level[]): string[] =>
  open.flatMap(({ key }) => (key === undefined ? [] : [key]));

function* namedValue(level: Level | undefined, keys: readonly string[]) {
  if (level?.name !== undefined && level.value !== undefined)
    yield { keys: [...keys, level.name], text: level.value };
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}
