/** An answer that is not what GitHub's API gives: a proxy's page, half of a body. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
