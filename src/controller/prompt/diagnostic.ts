import type { Finding } from '../../finding/finding.ts';
import { plainLine } from './plain-line.ts';

/** What is wrong, in words of our own: only names come from the draft, each cut to a name's length. */
export function diagnosticLine(finding: Finding, where: string): string {
  return plainLine(`${words(finding)} in ${where}`);
}

function words(finding: Finding): string {
  switch (finding.kind) {
    case 'unsupported-argument':
      return `unsupported argument ${name(finding.argument)}`;
    case 'missing-required-argument':
      return `missing required argument ${name(finding.argument)}`;
    case 'unsupported-block-type':
      return `unsupported block ${name(finding.blockType)}`;
    case 'insufficient-blocks':
      return `missing block ${name(finding.blockType)}`;
    case 'too-many-blocks':
      return `too many blocks ${name(finding.blockType)}`;
    case 'invalid-resource-type':
      return `invalid ${finding.mode} type ${name(finding.type)}`;
    case 'undeclared-resource':
      return `undeclared ${finding.mode} ${name(finding.type)}.${name(finding.name)}`;
    case 'undeclared-variable':
      return `undeclared variable ${name(finding.name)}`;
    case 'undeclared-local':
      return `undeclared local ${name(finding.name)}`;
    case 'undeclared-module':
      return `undeclared module ${name(finding.name)}`;
    case 'invalid-reference':
      return `invalid reference ${name(finding.root)}`;
    case 'unsupported-attribute':
      return `unsupported attribute ${name(finding.attribute)}`;
    case 'incorrect-type':
      return `wrong type for ${name(finding.argument)}, required: ${name(finding.required)}`;
    case 'absent-file':
      return `absent file in ${name(finding.function)}`;
    case 'duplicate':
      return `duplicate ${finding.what} ${name(finding.name)}`;
    case 'read-only-argument':
      return `read-only argument ${name(finding.argument)}`;
    case 'module-not-installed':
      return `module not installed ${name(finding.name)}`;
    case 'missing-provider':
      return `missing provider ${name(finding.provider)}`;
    case 'syntax':
    case 'deprecated':
    case 'other':
      return `${finding.kind}: ${name(finding.summary, SUMMARY_LIMIT)}`;
  }
}

const name = (text: string, limit = NAME_LIMIT): string => plainLine(text, limit);

/** The longest name of an argument or a type in AWS 5.100.0 has 63 characters. */
const NAME_LIMIT = 64;
/** The provider's checks name what they allow. */
const SUMMARY_LIMIT = 120;
