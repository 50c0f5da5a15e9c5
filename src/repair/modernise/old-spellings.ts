import type { Finding } from '../../finding/finding.ts';
import { attributesOf } from '../../hcl/walk.ts';
import type { RepairContext } from '../context.ts';
import { bareInterpolations } from './bare-interpolations.ts';
import type { Deprecation, Spelling } from './deprecation.ts';
import { dotIndexes } from './dot-indexes.ts';

/**
 * Ways to write a value that terraform 0.12 made needless and still takes without a word, one finding an argument.
 * Sources: `terraform fmt`, which unwraps `"${x}"`, and the rules terraform_deprecated_interpolation and
 * terraform_deprecated_index of tflint-ruleset-terraform.
 */
export function oldSpellings({ scope }: RepairContext): Deprecation[] {
  return [...scope.view.documents].flatMap(([file, document]) =>
    file.endsWith('.json')
      ? []
      : [...attributesOf(document.body)].flatMap(({ attribute }) =>
          SPELLINGS.flatMap(({ summary, detail, title, find }): Deprecation[] => {
            const edits = find(document, attribute.value);
            const [first] = edits;
            if (!first) return [];
            const { name } = attribute;
            return [
              {
                finding: finding(file, first, summary, detail),
                what: 'spelling',
                title: title(name.text, edits.length),
                edits,
              },
            ];
          }),
        ),
  );
}

const SPELLINGS = [
  {
    summary: 'Interpolation-only expressions are deprecated',
    detail:
      'Terraform 0.11 and earlier required all non-constant expressions to be provided via interpolation syntax, but this pattern is now deprecated. Leave just the inner expression.',
    title: (name: string, count: number) =>
      `write ${count === 1 ? 'the expression' : `${count} expressions`} of \`${name}\` without quotes`,
    find: bareInterpolations,
  },
  {
    summary: 'List items should be accessed using square brackets',
    detail: 'Terraform 0.11 and earlier wrote the index of an item after a dot.',
    title: (name: string, count: number) =>
      `write ${count === 1 ? 'the index' : `${count} indexes`} in \`${name}\` in brackets`,
    find: dotIndexes,
  },
] as const;

const finding = (
  file: string,
  { range: { start, end } }: Spelling,
  summary: string,
  detail: string,
): Finding => ({
  kind: 'deprecated',
  severity: 'warning',
  stage: 4,
  summary,
  detail,
  place: { file, range: { start, end } },
});
