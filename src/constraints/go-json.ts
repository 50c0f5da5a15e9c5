/** Whether Go's `encoding/json` accepts the text: the same grammar as JavaScript's. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
