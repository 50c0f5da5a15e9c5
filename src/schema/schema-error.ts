/** Stored schemas are missing, changed or cannot be read; the message says what to do next. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}
