import { context } from '@actions/github';
import { type Command, commandIn } from '../pull-request/commands.ts';

/** A command that somebody wrote in the conversation of a pull request. */
export interface CommentCommand {
  readonly command: Exclude<Command, 'ignore'>;
  readonly pullRequest: number;
  /** Of the comment. */
  readonly id: number;
  readonly login: string;
}

export const isComment = (): boolean => context.eventName === 'issue_comment';

/**
 * The command of the event; undefined where it is no comment on a pull request, or asks for nothing now: `ignore` is for
 * comments on lines, and is read on the next run.
 */
export function commentCommand(): CommentCommand | undefined {
  const { issue, comment, action } = context.payload;
  if (!isComment() || action !== 'created') return undefined;
  if (issue?.pull_request === undefined) return undefined;
  const command = commandIn(String(comment?.body ?? ''));
  const login: unknown = comment?.user?.login;
  const id: unknown = comment?.id;
  if (command === undefined || command === 'ignore') return undefined;
  if (typeof login !== 'string' || typeof id !== 'number') return undefined;
  return { command, pullRequest: issue.number, id, login };
}
