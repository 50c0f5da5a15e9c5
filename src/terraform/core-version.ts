import { parseVersionConstraint } from '../schema/version-constraint.ts';

/**
 * The text of a configuration file with every well-formed `required_version` blanked, byte for byte:
 * which terraform judges is our choice, not an error of the draft. A malformed constraint stays,
 * since terraform rejects it in any version.
 */
export function withoutCoreVersion(bytes: Buffer, path = 'main.tf'): Buffer {
  // latin1 keeps one character per byte.
  const text = bytes.toString('latin1');
  if (!text.includes('required_version')) return bytes;
  const blanked = path.endsWith('.json')
    ? text.replace(IN_JSON, (all, constraint: string) =>
        isConstraint(constraint) ? all.replace(JSON_KEY, JSON_COMMENT) : all,
      )
    : text.replace(IN_HCL, (all, before: string, constraint: string) =>
        isConstraint(constraint) ? before + ' '.repeat(all.length - before.length) : all,
      );
  return Buffer.from(blanked, 'latin1');
}

/** Whether terraform takes it for a version constraint. */
export function isConstraint(text: string): boolean {
  const parsed = parseVersionConstraint(text);
  return parsed.kind === 'constraint' || parsed.stage !== 'load';
}

const IN_HCL = /((?:^|\{)[ \t]*)required_version[ \t]*=[ \t]*"([^"\n]*)"/gm;
const IN_JSON = /"required_version"\s*:\s*"([^"\\]*)"/g;
const JSON_KEY = '"required_version"';
/** Terraform passes over a property of this name in any object that stands for a block. */
const JSON_COMMENT = '"//"'.padEnd(JSON_KEY.length);
