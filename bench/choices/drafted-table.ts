import { existsSync, readFileSync } from 'node:fs';

/** What `iac-dpo draft-pairs --json` said of a corpus. */
interface Drafted {
  readonly rows: number;
  readonly texts: number;
  readonly left: Readonly<Record<string, number>>;
}

/** Choices that real drafts give, corpus by corpus; nothing where none was tried. */
export function draftedTable(folder: string): string[] {
  const rows = Object.entries(CORPORA).flatMap(([name, title]) => {
    const file = `${folder}/drafted-${name}.json`;
    return existsSync(file)
      ? [rowOf(title, JSON.parse(readFileSync(file, 'utf8')) as Drafted)]
      : [];
  });
  if (rows.length === 0) return [];
  return [
    `| drafts by | drafts | ${REASONS.map(([, words]) => words).join(' | ')} | choices |`,
    `|---|--:|${REASONS.map(() => '--:|').join('')}--:|`,
    ...rows,
  ];
}

const CORPORA: Readonly<Record<string, string>> = {
  'gpt5-mini': 'GPT-5.4-mini (MIT: may be learned from)',
  smollm2: 'SmolLM2-135M-Instruct (asked here, MIT prompts)',
  gpt4: 'GPT-4(o) (no licence: counted, never learned from)',
  'local-llm': 'local 7–8B models (no licence: counted, never learned from)',
};

const REASONS = [
  ['malformed', 'no draft'],
  ['held-out', 'dev and test split'],
  ['seen', 'like another one'],
  ['valid', 'right as it is'],
  ['not-mended', 'not proven as a whole'],
  ['undecided', 'nothing decided'],
] as const;

const rowOf = (title: string, { rows, texts, left }: Drafted): string =>
  `| ${title} | ${texts} | ${REASONS.map(([reason]) => left[reason] ?? 0).join(' | ')} | ${rows} |`;
