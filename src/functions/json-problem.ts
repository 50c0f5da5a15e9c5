/** What is wrong with a text that is no JSON, nearly in Go's words. */
export function jsonProblem(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.includes('after JSON')) return 'extraneous data after JSON object';
    const token = /Unexpected token '?(.)/u.exec(message)?.[1];
    if (token !== undefined) return `invalid character '${token}' looking for beginning of value`;
  }
  return 'EOF';
}
