/** The end of a title that says what is left behind: ` without \`key_id\`, \`type\``; empty where nothing is. */
export const without = (lost: readonly string[]): string =>
  lost.length === 0 ? '' : ` without ${lost.map((name) => `\`${name}\``).join(', ')}`;
