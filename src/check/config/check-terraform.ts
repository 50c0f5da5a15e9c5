import type { Expression } from '../../hcl/expression.ts';
import type { Block } from '../../hcl/tree.ts';
import { wholeContent } from './body-content.ts';
import { checkRequiredProviders } from './check-required-providers.ts';
import { type ConfigFile, fail, headerOf } from './config-file.ts';
import { TERRAFORM } from './core-shapes.ts';
import { checkProviderName } from './provider-name.ts';
import { keywordOf } from './static-expression.ts';
import { checkVersionArgument } from './version-syntax.ts';

/** A `terraform` block; gives the blocks in it of which a module may have one. */
export function checkTerraform(at: ConfigFile, block: Block): readonly Block[] {
  const { attributes, blocks } = wholeContent(at, block.body, block.open, TERRAFORM);
  const version = attributes.get('required_version');
  if (version) checkVersionArgument(at, version);
  const language = attributes.get('language')?.value;
  if (language) checkLanguage(at, language);
  const experiments = attributes.get('experiments');
  if (experiments)
    fail(
      at,
      experiments.name.range,
      'Module uses experimental features',
      'Experimental features are intended only for gathering early feedback on new language designs, and so are available only in alpha releases of Terraform.',
    );
  return blocks.filter((inner) => {
    const [label] = inner.labels;
    if (inner.type.text === 'required_providers') return checkRequiredProviders(at, inner);
    if (inner.type.text === 'provider_meta' && label)
      return checkProviderName(at, label.text, headerOf(at, inner));
    return true;
  });
}

/** The one edition of the language there is so far. */
const EDITION = 'TF2021';

function checkLanguage(at: ConfigFile, language: Expression): void {
  const keyword = keywordOf(language);
  if (keyword === EDITION) return;
  if (keyword === undefined)
    fail(
      at,
      language.range,
      'Invalid language edition',
      `The language argument expects a bare language edition keyword. Terraform supports only language edition ${EDITION}, which is the default.`,
    );
  else
    fail(
      at,
      language.range,
      'Unsupported language edition',
      `Terraform only supports language edition ${EDITION}. This module requires a ${keyword > EDITION ? 'newer' : 'different'} version of Terraform CLI.`,
    );
}
