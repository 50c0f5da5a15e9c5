import { readJsonl } from '../jsonl.ts';

/** A text that counts. */
export interface CorpusRow {
  readonly id: string;
  readonly text: string;
  readonly repository: string;
  /** SPDX. */
  readonly licence: string;
  /** What was written together: a repository, or one file of a provider's own. */
  readonly group: string;
  /** From the provider's own tests, which set what no one else does. */
  readonly acceptance: boolean;
  /** Accepted by the real provider. */
  readonly valid: boolean;
}

export const HUMAN = '../shared/corpus/human-terraform.jsonl.xz';
export const GOLDS = '../shared/corpus/iac-eval.jsonl';

/** Rows written by people: AWS where the provider accepted them, all of Google and Azure. */
export const humanRows = (): CorpusRow[] =>
  readJsonl(HUMAN)
    .filter(({ cloud, valid }) => valid === true || cloud === 'google' || cloud === 'azurerm')
    .map((row) => {
      const [repository, path, text] = [String(row.repo), String(row.path), String(row.text)];
      const [file] = path.split('#');
      const acceptance = /_test\.go(?:\.tmpl|\.erb)?#/.test(path);
      return {
        id: String(row.id),
        text,
        repository,
        licence: String(row.licence),
        group: PROVIDER.test(repository) ? `${repository}/${file}` : repository,
        acceptance,
        valid: row.valid === true,
      };
    });

/** A provider's documentation and tests are one repository, larger than all others together. */
const PROVIDER = /\/terraform-provider-/;

const GOLD_LICENCE = 'MIT';

/** What IaC-Eval's authors would have written, of the rows that may be learned from. */
export const goldRows = (): CorpusRow[] =>
  readJsonl(GOLDS)
    .filter(({ split, reference }) => split === 'dev' && typeof reference === 'string')
    .map((row) => ({
      id: `gold-${row.row}`,
      text: String(row.reference),
      repository: 'autoiac-project/iac-eval',
      licence: GOLD_LICENCE,
      group: 'autoiac-project/iac-eval',
      acceptance: false,
      valid: true,
    }));
