import { parseArgs } from 'node:util';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { isPlaced, suggestionComment } from '../../src/suggest/suggestion-comment.ts';
import { suggestionsOf } from '../../src/suggest/suggestions-of.ts';
import { filePatch } from '../../test/suggest/support/file-patch.ts';
import { CORPORA, rowsOf } from '../evaluation/corpora.ts';
import { openFacts } from '../evaluation/open-facts.ts';
import { repairByChecker } from '../repair-by-checker.ts';
import { failuresOf } from './failures-of.ts';
import { Page } from './page.ts';

/** One page a corpus; ends with 1 where anything failed. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: 'gpt4,gpt5-mini,local-llm' },
      every: { type: 'string', default: '1' },
      as: { type: 'string', default: 'added' },
      show: { type: 'string', default: '0' },
    },
  });
  const catalogue = openFacts();
  for (const corpus of CORPORA.filter(({ name }) => values.corpus.split(',').includes(name))) {
    const page = new Page();
    let toShow = Number(values.show);
    const rows = rowsOf(corpus).filter((_, index) => index % Number(values.every) === 0);
    for (const { id, draft } of rows) {
      const repair = await repairByChecker(moduleFromText(id, draft), catalogue);
      const base = values.as === 'changed' ? withSomeLinesGone(draft) : undefined;
      const files = [filePatch('infra/main.tf', base, draft)];
      const module = { repair, directory: 'infra' };
      const suggestions = suggestionsOf(module, files, { catalogue, validator: 'terraform' });
      page.count('pull requests');
      page.addSuggestions(repair, suggestions);
      for (const failure of failuresOf(repair, suggestions, RUN, catalogue, page))
        page.fail(`${id}: ${failure}`);
      for (const suggestion of suggestions.filter(isPlaced))
        if (toShow-- > 0) console.log(suggestionComment(suggestion, RUN));
    }
    console.log(`\n## ${corpus.title}\n${page.text()}`);
    if (page.failures.length > 0) process.exitCode = 1;
  }
}

const RUN = { head: '0'.repeat(40), tool: 'bench', controller: 'rules' };

/** What the file was before the pull request; some lines stand outside every hunk then. */
const withSomeLinesGone = (text: string): string =>
  text
    .split('\n')
    .filter((_, index) => index % 20 !== 7)
    .join('\n');
