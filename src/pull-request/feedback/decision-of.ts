import type { GitHub } from '../../github/github.ts';
import { directoryOf } from '../../module/directory.ts';
import type { Decision } from '../../preference/feedback/feedback-choice.ts';
import type { Edit } from '../../repair/candidate.ts';
import { checkerErrors, contextOf } from '../../repair/context.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import { findingId } from '../../suggest/finding-id.ts';
import type { Posted } from '../../suggest/posted.ts';
import { moduleAt } from './module-at.ts';

/** One finding is one decision; of several that were mended together nobody can say which option was meant. */
export async function decisionOf(
  github: Pick<GitHub, 'directory' | 'fileAt'>,
  { head, path, findings: [id, ...others] }: Posted['marker'],
  committed: Edit,
  catalogue: SchemaCatalogue,
): Promise<Decision | undefined> {
  const directory = directoryOf(path);
  const draft = others.length === 0 ? await moduleAt(github, head, directory) : undefined;
  if (!draft) return undefined;
  const context = contextOf(draft, catalogue);
  const finding = checkerErrors(draft, catalogue).find(
    (one) =>
      findingId(context, directory, { finding: one, ...(one.place && { at: one.place }) }) === id,
  );
  return finding && { draft, finding, committed };
}
