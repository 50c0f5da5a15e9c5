import type { Module } from '../../src/module/module.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { readJsonl } from '../jsonl.ts';

export interface DraftCorpus {
  readonly name: string;
  readonly drafts: readonly Module[];
}

/** The AWS drafts of every corpus: for counting only, most have no licence. */
export const draftCorpora = (): DraftCorpus[] =>
  ['gpt4', 'gpt5-mini', 'local-llm'].map((name) => ({
    name,
    drafts: readJsonl(`../shared/corpus/drafts-${name}.jsonl`)
      .filter(({ cloud }) => cloud === undefined || cloud === 'AWS')
      .map(({ id, draft }) => moduleFromText(String(id), String(draft))),
  }));
