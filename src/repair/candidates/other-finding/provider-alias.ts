import { providerOf } from '../../../check/scope.ts';
import { removeItem } from '../../../hcl/edit/attribute.ts';
import { appendBlock, insertBlockAfter } from '../../../hcl/edit/block.ts';
import type { Candidate, Edit } from '../../candidate.ts';
import { bodyOf, inFile, type Located, type RepairContext } from '../../context.ts';
import { declareVariables, freeVariableName } from '../../declare-variable.ts';
import { similarity } from '../../similarity.ts';
import { blockLines } from '../../skeleton.ts';
import { abstain, type Proposer } from './class.ts';

/** `provider = aws.west` without such an alias: the nearest one that is declared, or a declaration of it. */
export const providerAlias: Proposer = (context, finding, at) => {
  const [, name, alias] =
    /^No provider "([^"]+)" with the alias "([^"]+)"/.exec(finding.detail) ?? [];
  if (name === undefined || alias === undefined || !at.attribute) return NO_ALIAS;
  if (name === 'var' || name === 'local' || name === 'each') return BY_VARIABLE;
  const { providers } = context.scope.view;
  const isKnown = providerOf(context.scope, name) !== undefined;
  const own = providers.filter((provider) => provider.name === name);
  const near = own.flatMap((provider) => {
    const fit = provider.alias === undefined ? 0 : likeness(provider.alias, alias);
    return fit < NEAR ? [] : [{ alias: provider.alias as string, fit }];
  });
  const { value } = at.attribute;
  return [
    ...near.map(
      (found): Candidate => ({
        action: 'rename-reference',
        title: `refer to \`${name}.${found.alias}\``,
        score: 0.5 + 0.4 * found.fit,
        edits: inFile(at.file, [{ range: value.range, text: `${name}.${found.alias}` }]),
      }),
    ),
    ...(isKnown ? [declaration(context, at, name, alias)] : []),
    ...defaultConfiguration(at, isKnown ? `${name}.${alias}` : undefined),
  ];
};

/**
 * Without its `provider` argument a resource has the configuration of its provider that has no alias. Nothing is lost
 * where the argument named none: `address` is undefined.
 */
export function defaultConfiguration(at: Located, address: string | undefined): Candidate[] {
  if (at.attribute?.name.text !== 'provider') return [];
  return [
    {
      // Under no provider at all nobody has looked at the type yet.
      action: address === undefined ? 'change-type' : 'delete-argument',
      title: 'use the default configuration of the provider',
      score: address === undefined ? 0.6 : 0.3,
      ...(address !== undefined && { loses: `no longer uses \`${address}\`` }),
      edits: inFile(at.file, removeItem(at.document, bodyOf(at), at.attribute)),
    },
  ];
}

const NEAR = 0.8;

const NO_ALIAS = abstain('The provider configuration it names is not declared here.');
const BY_VARIABLE = abstain(
  'A provider configuration is chosen when the module is read, so no variable can name it.',
);

const likeness = (a: string, b: string): number =>
  plain(a) === plain(b) ? 1 : similarity(plain(a), plain(b));

const plain = (alias: string): string => alias.toLowerCase().replace(/[^a-z\d]/g, '');

/** A configuration of that alias; its region is the one that the alias names, else a new variable. */
function declaration(context: RepairContext, at: Located, name: string, alias: string): Candidate {
  const { view, catalogue } = context.scope;
  const provider = catalogue.find(view.sources.get(name) ?? name)?.provider;
  const takesRegion = provider?.attributes.has('region') ?? false;
  const named = regionIn(alias);
  const variable = {
    name: freeVariableName(view, `${alias.replaceAll('-', '_')}_region`),
    type: 'string' as const,
    description: `Region of the provider configuration ${name}.${alias}`,
    sensitive: false,
  };
  const region = named === undefined ? `var.${variable.name}` : `"${named}"`;
  const body = takesRegion ? [`alias  = "${alias}"`, `region = ${region}`] : [`alias = "${alias}"`];
  const text = blockLines(`provider "${name}"`, body).join('\n');
  return {
    action: 'declare',
    title: `declare the provider configuration \`${name}.${alias}\``,
    score: named === undefined ? 0.65 : 0.8,
    edits: [
      placed(context, at, name, text),
      ...(takesRegion && named === undefined ? declareVariables(view, at.file, [variable]) : []),
    ],
  };
}

/** Beside the other configurations of the provider, else at the end of the file. */
function placed({ scope: { view } }: RepairContext, at: Located, name: string, text: string): Edit {
  const last = view.providers.filter((provider) => provider.name === name).at(-1);
  return last
    ? { file: last.file, ...insertBlockAfter(last.document, last.block, text) }
    : { file: at.file, ...appendBlock(at.document, text) };
}

/** `us-east-1`, `us_east_1`, `useast1`, `aws_us_east_1`: a region of AWS. */
function regionIn(alias: string): string | undefined {
  const found =
    /(?:^|[_-])(us|eu|ap|ca|sa|af|me|il|mx|cn)[_-]?(gov)?[_-]?(north|south|east|west|central|northeast|northwest|southeast|southwest)[_-]?(\d)$/.exec(
      alias.toLowerCase(),
    );
  return found
    ?.slice(1)
    .filter((part) => part !== undefined)
    .join('-');
}
