import { z } from 'zod';
import type { Client } from './client.ts';
import type { Trees } from './tree.ts';

/** What a commit has at a path. */
export type FileAt =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  /** Nothing of it was read. `size` in bytes. */
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'directory' | 'symlink' | 'submodule' };

/** Files of a commit: through the API, or from a checkout that has it. */
export type ReadFileAt = (commit: string, path: string, maxBytes: number) => Promise<FileAt>;

/** The bytes, through tree and blob: the contents API follows links and has no files beyond 1 MB. */
export async function readFileAt(
  { client, trees }: { readonly client: Client; readonly trees: Trees },
  { commit, path, maxBytes }: FilePlace,
): Promise<FileAt> {
  const entry = await trees.entry(commit, path);
  if (!entry) return { kind: 'absent' };
  if (entry.kind !== 'file') return { kind: entry.kind };
  if (entry.size > maxBytes) return { kind: 'too-large', size: entry.size };
  const { content } = await client.read('read a file', {
    route: 'GET /repos/{owner}/{repo}/git/blobs/{sha}',
    with: { sha: entry.sha },
    answer: BLOB,
  });
  return { kind: 'file', bytes: Buffer.from(content, 'base64') };
}

export interface FilePlace {
  readonly commit: string;
  readonly path: string;
  /** Inclusive. */
  readonly maxBytes: number;
}

// The raw media type would be quicker, but Octokit decodes it as UTF-8, and with that changes other bytes.
const BLOB = z.object({ encoding: z.literal('base64'), content: z.string() });
