import type { Block } from '../../hcl/tree.ts';
import { partialContent } from './body-content.ts';
import { type ConfigFile, fail, headerOf, warn } from './config-file.ts';
import { PROVIDER } from './core-shapes.ts';
import { decodeString } from './decode-literal.ts';
import { checkProviderName } from './provider-name.ts';
import { escapeWords, isRepeated } from './repeated-block.ts';
import { refuseReserved } from './reserved-block.ts';
import { BAD_NAME, isName } from './valid-name.ts';
import { checkVersionArgument } from './version-syntax.ts';

/** What core itself reads of a `provider` block; gives its alias, or undefined where its name is none. */
export function checkProvider(at: ConfigFile, block: Block): { alias: string } | undefined {
  const label = block.labels[0];
  if (!label) return undefined;
  const { attributes, blocks } = partialContent(at, block, PROVIDER);
  if (!checkProviderName(at, label.text, headerOf(at, block))) return undefined;
  const given = attributes.get('alias');
  const alias = given && (decodeString(at, given.value) ?? '');
  if (alias !== undefined && !isName(alias)) {
    // Terraform gives no place for this one.
    const { findings } = at;
    const detail = `An alias must be a valid name. ${BAD_NAME}`;
    const summary = 'Invalid provider configuration alias';
    findings.push({ kind: 'other', severity: 'error', stage: 1, summary, detail });
  }
  const version = attributes.get('version');
  if (version) {
    warn(
      at,
      version.value.range,
      'Version constraints inside provider configuration blocks are deprecated',
      'Terraform 0.13 and earlier allowed provider version constraints inside the provider configuration block, but that is now deprecated and will be removed in a future version of Terraform. To silence this warning, move the provider version constraint into the required_providers block.',
    );
    checkVersionArgument(at, version);
  }
  for (const [name, argument] of attributes) {
    if (name === 'alias' || name === 'version') continue;
    const detail = `The provider argument name "${name}" is reserved for use by Terraform in a future version.`;
    fail(at, argument.name.range, 'Reserved argument name in provider block', detail);
  }
  const seen = new Map<string, Block>();
  for (const inner of blocks) {
    if (inner.type.text === '_')
      isRepeated(at, seen, inner, escapeWords('provider', 'provider-specific'));
    else refuseReserved(at, inner, 'provider');
  }
  return { alias: alias ?? '' };
}
