/** Git could not tell what was asked of it; `message` says why and what to do next. */
export class GitError extends Error {
  override readonly name = 'GitError';
}
