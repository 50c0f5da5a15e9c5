/** Whether a text only says what somebody else should write there: `YOUR_CERTIFICATE_ARN`, `<bucket>`, `example-arn`. */
export function isPlaceholder(text: string): boolean {
  return (
    /^<[^<>]*>$|^\[[^[\]]*\]$|^\{\{.*\}\}$|^[xX*.]{3,}$/.test(text.trim()) ||
    wordsIn(text).some((word) => STAND_INS.has(word))
  );
}

const STAND_INS: ReadonlySet<string> = new Set([
  'your',
  'my',
  'example',
  'sample',
  'dummy',
  'placeholder',
  'replace',
  'changeme',
  'todo',
  'insert',
  'xxx',
  'xxxx',
  'xxxxx',
]);

/** A stand-in inside a text that is right otherwise, e.g. `<your_address>/32`: what it stands for, and what is around it. */
export function placeholderWithin(
  text: string,
): { readonly before: string; readonly name: string; readonly after: string } | undefined {
  const found = /<([^<>]+)>|\b((?:YOUR|your)[_-][\w-]*\w)/.exec(text);
  const [whole = '', bracketed, worded] = found ?? [];
  const words = wordsIn(bracketed ?? worded ?? '').filter((word) => !STAND_INS.has(word));
  if (!found || whole === text.trim() || words.length === 0) return undefined;
  const name = words.join('_');
  if (!/^[a-z]\w*$/.test(name)) return undefined;
  const after = text.slice(found.index + whole.length);
  return { before: text.slice(0, found.index), name, after };
}

const wordsIn = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
