import { normalise, PLACEHOLDER } from '../../../src/evaluate/paper/normalise.ts';
import { formattedAll } from '../systems/terraform-fmt.ts';

/** Texts that only differ in layout and comments, each once, by what they are without. */
export interface Same {
  readonly key: string;
  readonly texts: readonly string[];
}

export function sameToTerraform(texts: readonly string[]): Same[] {
  const distinct = [...new Set(texts)];
  const plain = formattedAll(formattedAll(distinct).map(withoutComments));
  const groups = new Map<string, string[]>();
  for (const [index, text] of distinct.entries()) {
    const key = plain[index] ?? text;
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  return [...groups].map(([key, texts]) => ({ key, texts }));
}

/** The paper's form where it takes comments alone: a placeholder is another value. */
function withoutComments(text: string): string {
  const normal = normalise(text);
  return normal.includes(PLACEHOLDER) ? text : normal;
}
