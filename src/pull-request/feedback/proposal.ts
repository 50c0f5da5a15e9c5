import type { GitHub } from '../../github/github.ts';
import type { ReviewComment } from '../../github/review-comments.ts';
import { DEFAULT_LIMITS } from '../../module/module-limits.ts';
import type { Edit } from '../../repair/candidate.ts';
import { suggestedText } from '../../suggest/was-committed.ts';
import { unlessGone } from '../stopped-error.ts';
import { edited, suggestedEdit } from './suggested-file.ts';

/** What a suggestion makes of its file. */
export interface Proposal {
  readonly before: Buffer;
  readonly edit: Edit;
  readonly suggested: Buffer;
}

/** Undefined where somebody edited the comment, or the commit it stands on is gone: then nothing can be compared. Throws StoppedError. */
export async function proposalOf(
  github: Pick<GitHub, 'fileAt'>,
  comment: ReviewComment,
  head: string,
): Promise<Proposal | undefined> {
  const text = suggestedText(comment.body);
  if (text === undefined || comment.originalCommit !== head) return undefined;
  const before = await textAt(github, head, comment.path);
  const edit = before && suggestedEdit(before, comment, text);
  return edit && { before, edit, suggested: edited(before, edit) };
}

/** A file's text; undefined where it is none, is too large, or the commit is gone. Throws StoppedError. */
export async function textAt(
  github: Pick<GitHub, 'fileAt'>,
  commit: string,
  path: string,
): Promise<Buffer | undefined> {
  const file = unlessGone(await github.fileAt(commit, path, DEFAULT_LIMITS.maxTerraformFileBytes));
  return file?.kind === 'file' ? file.bytes : undefined;
}
