import { rewritePrompt } from '../../src/controller/prompt/rewrite.ts';
import { parse } from '../../src/hcl/parse.ts';
import { templateOf } from '../../src/preference/choices/template-of.ts';
import type { Task } from '../evaluation/tasks.ts';

/** A row of `iac-dpo pairs --format choices` with two options, the reference (right) and the draft as it is. */
export function rewriteChoice({ id, corpus, draft, gold }: Task): object | undefined {
  const prompt = rewritePrompt(parse(Buffer.from(draft)));
  const right = gold === undefined ? undefined : rewritePrompt(parse(Buffer.from(gold)));
  if (!prompt || !right || prompt.draft === right.draft) return undefined;
  const truth = `${right.draft}${END}`;
  // The rules have no say in whole files.
  const option = (edit: string) => ({ edit, action: 'rewrite', score: 0, worth: 0, lossy: false });
  return {
    id,
    split: SPLITS[corpus],
    template: templateOf(draft),
    licence: 'see the corpora',
    prompt: prompt.prefix,
    options: [option(truth), option(`${prompt.draft}${END}`)],
    right: 0,
    truth,
    class: 'rewrite',
    how: 'draft',
  };
}

/** As prompts of edits end theirs; begins with what the writer stops at. */
const END = '#end\n';

const SPLITS: Readonly<Record<string, string>> = {
  train: 'train',
  validation: 'dev',
  test: 'test',
};
