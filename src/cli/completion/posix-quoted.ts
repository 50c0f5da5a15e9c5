/** A word as bash and zsh read it, whatever it holds. */
export const posixQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
