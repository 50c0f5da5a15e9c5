import type { Finding } from './finding.ts';

/** What a finding speaks of, as the source writes it: `data.aws_ami.ubuntu`, `bucket_name`, `aws_rds_instance`. */
export function subjectOf(finding: Finding): string | undefined {
  switch (finding.kind) {
    case 'unsupported-argument':
    case 'missing-required-argument':
    case 'read-only-argument':
    case 'incorrect-type':
      return finding.argument;
    case 'unsupported-block-type':
    case 'insufficient-blocks':
    case 'too-many-blocks':
      return finding.blockType;
    case 'invalid-resource-type':
      return finding.type;
    case 'undeclared-resource':
      return `${finding.mode === 'resource' ? '' : `${finding.mode}.`}${finding.type}.${finding.name}`;
    case 'undeclared-variable':
    case 'undeclared-local':
    case 'undeclared-module':
    case 'duplicate':
    case 'module-not-installed':
      return finding.name;
    case 'unsupported-attribute':
      return finding.attribute;
    case 'invalid-reference':
      return finding.root;
    case 'absent-file':
      return finding.path;
    default:
      return undefined;
  }
}
