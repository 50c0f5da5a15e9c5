/**
 * The text of a `.tf` file with every well-formed `required_version` blanked, byte for byte: which
 * terraform judges is our choice, not an error of the draft. A malformed constraint stays, since
 * terraform rejects it in any version.
 */
export function withoutCoreVersion(bytes: Buffer): Buffer {
  // latin1 keeps one character per byte.
  const text = bytes.toString('latin1');
  if (!text.includes('required_version')) return bytes;
  const blanked = text.replace(REQUIRED_VERSION, (all, before: string, constraint: string) =>
    CONSTRAINT.test(constraint) ? before + ' '.repeat(all.length - before.length) : all,
  );
  return Buffer.from(blanked, 'latin1');
}

const REQUIRED_VERSION = /((?:^|\{)[ \t]*)required_version[ \t]*=[ \t]*"([^"\n]*)"/gm;
const CONSTRAINT =
  /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?\d[\w.+-]*\s*(,\s*(=|!=|>=|<=|>|<|~>)?\s*v?\d[\w.+-]*\s*)*$/;
