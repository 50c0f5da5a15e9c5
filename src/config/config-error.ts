/** A configuration that cannot be used; `message` is one sentence that says why and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
