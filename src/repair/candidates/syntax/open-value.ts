/** What stands for a value that the author left open: `...`, `[...]`, `<your name>`, `???`. */
export const isOpen = (text: string): boolean =>
  /^(?:\.{3}|\u00e2\u0080\u00a6|\[\s*\.{3}\s*\]|\{\s*\.{3}\s*\}|<[\w -]+>|\?+|_+|)$/.test(text);
