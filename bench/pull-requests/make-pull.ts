import { parse } from '../../src/hcl/parse.ts';
import { randomFrom, seedFrom } from '../../src/preference/faults/random.ts';
import type { CommitSpec } from '../../test/github/git/commit-files.ts';
import { type GitHub, startGitHub } from '../../test/github/start-github.ts';

/** How a draft comes into a repository. */
export type Kind = 'added' | 'changed';

export interface MadePull {
  readonly id: string;
  readonly kind: Kind;
  readonly draft: string;
  readonly github: GitHub;
}

/**
 * A pull request in which a model wrote a draft: as a file of its own, or as the rest of a file of which a person had
 * written some blocks.
 */
export async function makePull(id: string, draft: string, seed: number): Promise<MadePull> {
  const random = randomFrom(seedFrom(seed, id));
  const before = random.chance(0.5) ? partOf(draft, random.below) : undefined;
  const commit: CommitSpec = {
    files: { [PATH]: draft },
    message: `Write the infrastructure\n\n${random.pick(TRAILERS) ?? ''}\n`,
  };
  const files = { 'README.md': '# infrastructure\n', ...(before && { [PATH]: before }) };
  const github = await startGitHub({ repository: { files }, pullRequest: { commits: [commit] } });
  return { id, kind: before ? 'changed' : 'added', draft, github };
}

export const PATH = 'stack/main.tf';

const TRAILERS = [
  'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>',
  'Co-Authored-By: Claude <noreply@anthropic.com>',
  'Co-authored-by: Cursor <cursoragent@cursor.com>',
];

/** The draft without half of its blocks; undefined where it has fewer than two. */
function partOf(draft: string, below: (limit: number) => number): string | undefined {
  const bytes = Buffer.from(draft);
  const blocks = parse(bytes).body.items.filter(({ kind }) => kind === 'block');
  if (blocks.length < 2) return undefined;
  const gone = new Set(blocks.filter(() => below(2) === 0));
  if (gone.size === 0 || gone.size === blocks.length) return undefined;
  let text = '';
  let from = 0;
  for (const { range } of gone) {
    text += bytes.toString('utf8', from, range.start);
    from = range.end;
  }
  return text + bytes.toString('utf8', from);
}
