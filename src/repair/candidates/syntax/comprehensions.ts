import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `[x.id for x in list]` as Python has it, or a `for` without its colon. */
export function comprehension({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  if (!/\bfor\b/.test(line.text) || !isPlain(line.text)) return undefined;
  for (const [pattern, rewrite] of FORMS) {
    const found = pattern.exec(line.text);
    if (!found || rewrite(found) === found[0]) continue;
    // A map of a `for` that has its keys is right as it is.
    if (found[0].startsWith('{') && found[0].includes('=>')) continue;
    const start = line.start + found.index;
    return {
      title: 'write the `for` expression as Terraform has it',
      score: 0.85,
      edits: [
        replaced(
          { start, end: start + found[0].length },
          Buffer.from(rewrite(found), 'latin1').toString(),
        ),
      ],
    };
  }
  return undefined;
}

/** Runs of blanks make the patterns below take very long. */
const isPlain = (text: string): boolean => text.length < 500 && !/\S\s{4,}/.test(text);

const NAMES = '(\\w+(?:\\s*,\\s*\\w+)?)';
const LIST = '([\\w.*-]+(?:\\[[^\\]]*\\])?(?:\\([^()]*\\))?)';
const CONDITION = '((?:\\s+if\\s+[^\\]}]+?)?)';

const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    new RegExp(
      `\\{\\s*([^{}:]+?)\\s*:\\s*([^{}]+?)\\s+for\\s+${NAMES}\\s+in\\s+${LIST}${CONDITION}\\s*\\}`,
    ),
    ([, key, value, names, list, condition]) =>
      `{ for ${names} in ${list} : ${key} => ${value}${condition} }`,
  ],
  [
    new RegExp(
      `\\[\\s*(?!for\\b)([^\\[\\]]+(?:\\[[^\\]]*\\])?[^\\[\\]]*?)\\s+for\\s+${NAMES}\\s+in\\s+${LIST}${CONDITION}\\s*\\]`,
    ),
    ([, value, names, list, condition]) => `[for ${names} in ${list} : ${value}${condition}]`,
  ],
  [
    new RegExp(
      `\\[\\s*for\\s+${NAMES}\\s+in\\s+${LIST}\\s+(?:=>\\s*)?(?!:|if\\b)([^\\]]+(?:\\[[^\\]]*\\])?)\\]`,
    ),
    ([, names, list, value]) => `[for ${names} in ${list} : ${value}]`,
  ],
  // The brackets say what comes of it: a list has no keys, a map has.
  [/\{\s*(for\s+[^{}]*?:\s*[^{}:]*?(?:\([^()]*\))?)\s*\}/, ([, inside]) => `[${inside}]`],
  [/\[\s*(for\s+[^[\]]*:\s*[^[\]]*=>[^[\]]*?)\s*\]/, ([, inside]) => `{ ${inside} }`],
];
