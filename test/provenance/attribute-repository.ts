import { attribute } from '../../src/provenance/attribute.ts';
import type { Attribution } from '../../src/provenance/attribution.ts';
import { readHistory } from '../../src/provenance/git/read-history.ts';
import type { PullRequest } from '../../src/provenance/pull-request.ts';
import { DEFAULT_THRESHOLD, type ScopeMode } from '../../src/provenance/scope-mode.ts';
import { type GitRepository, patchOf } from './git-repository.ts';

export const PLAIN: PullRequest = { title: 'Logging', body: '', headBranch: 'logging', labels: [] };
export const DETECTED: ScopeMode = { kind: 'detected', threshold: DEFAULT_THRESHOLD };

export interface Change {
  readonly base: string;
  readonly head: string;
  /** Paths in the head, with that in the base where it was another. */
  readonly paths: readonly (string | { readonly path: string; readonly previousPath: string })[];
  readonly pullRequest?: Partial<PullRequest>;
  readonly mode?: ScopeMode;
}

/** What `attribute` says of a change in a real repository. */
export async function attributeRepository(
  repository: GitRepository,
  { base, head, paths, pullRequest = {}, mode = DETECTED }: Change,
): Promise<Attribution> {
  const files = paths.map((one) => {
    const { path, previousPath } = typeof one === 'string' ? { path: one, previousPath: one } : one;
    const before = textOf(repository, `${base}:${previousPath}`);
    return patchOf(path, before, textOf(repository, `${head}:${path}`), previousPath);
  });
  const history = await readHistory(repository, { base, head }, files);
  return attribute({ files, history, pullRequest: { ...PLAIN, ...pullRequest }, mode });
}

function textOf(repository: GitRepository, name: string): string {
  try {
    return repository.git('show', name);
  } catch {
    return '';
  }
}

/** `main.tf 3-5 in` or `main.tf 3-5 out`, in order. */
export const placesOf = ({ hunks }: Attribution): readonly string[] =>
  hunks.map(
    ({ path, lines, inScope }) => `${path} ${lines.start}-${lines.end} ${inScope ? 'in' : 'out'}`,
  );
