/** A diff that cannot be read; the message says where it goes wrong. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
}
