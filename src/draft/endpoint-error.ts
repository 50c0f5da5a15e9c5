/** A drafting model that cannot be asked, or whose answer cannot be used; the message says what to do next. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
}
