import type { Finding } from '../finding/finding.ts';
import type { ObjectItem } from '../hcl/expression.ts';
import type { Block } from '../hcl/tree.ts';
import { objectKey } from '../hcl/value.ts';
import { blocksNamed } from '../module/block-parts.ts';
import { attribute, type Declared, type ModuleView } from '../module/module-view.ts';
import { configFile, fail, headerOf } from './config/config-file.ts';
import type { PlacedChild } from './placed-children.ts';

/**
 * What a called module asks of provider configurations, and may not bring itself.
 * Source: terraform internal/configs/provider_validation.go.
 */
export function checkCalledProviders(
  call: Declared,
  { address, called }: Pick<PlacedChild, 'address' | 'called'>,
  inside: ModuleView,
  findings: Finding[],
): void {
  const { file, document, block } = call;
  const at = configFile(file, document, findings);
  const passed = passedIn(call);
  const configured = new Set(inside.providers.filter(isConfigured).map(nameOf));
  for (const { name, source } of configurationAliases(inside)) {
    if (passed.has(name) || configured.has(name)) continue;
    const detail = `The child module requires an additional configuration for provider ${source}, with the local name "${name}".\n\nRefer to the module's documentation to understand the intended purpose of this additional provider configuration, and then add an entry for ${name} in the "providers" meta-argument in the module block to choose which provider configuration the module should use for that purpose.`;
    fail(at, headerOf(at, block), 'Missing required provider configuration', detail, 2);
  }
  const repeated = ['count', 'for_each', 'depends_on']
    .map((name) => attribute(block, name))
    .find((found) => found !== undefined);
  if (repeated && configured.size > 0) {
    const detail = `The module at ${address} is a legacy module which contains its own local provider configurations, and so calls to it may not use the count, for_each, or depends_on arguments.\n\nIf you also control the module "${called.child.source}", consider updating this module to instead expect provider configurations to be passed by its caller.`;
    const first = repeated.value.kind === 'tuple' ? repeated.value.items[0] : repeated.value;
    const summary = 'Module is incompatible with count, for_each, and depends_on';
    fail(at, first?.range ?? headerOf(at, block), summary, detail, 2);
  }
}

/** Names on the left of `providers = { aws.dns = aws.west }`. */
function passedIn({ document, block }: Declared): ReadonlySet<string> {
  const providers = attribute(block, 'providers')?.value;
  const items = providers?.kind === 'object' ? providers.items : [];
  return new Set(items.flatMap((item) => referenceName(document.bytes, item) ?? []));
}

function referenceName(bytes: Buffer, { key }: ObjectItem): string | undefined {
  if (key.kind !== 'traversal') return objectKey(bytes, key);
  const [step] = key.steps;
  return step?.kind === 'attribute' ? `${key.root.text}.${step.name}` : key.root.text;
}

/** An empty block, or one with an alias alone, only says that a configuration is expected. */
const isConfigured = ({ block }: { readonly block: Block }): boolean =>
  block.body.items.some((item) => item.kind === 'block' || item.name.text !== 'alias');

const nameOf = ({ name, alias }: { readonly name: string; readonly alias?: string }): string =>
  alias === undefined ? name : `${name}.${alias}`;

function configurationAliases(view: ModuleView): { name: string; source: string }[] {
  return [...view.documents.values()].flatMap(({ body }) =>
    blocksNamed(body, 'terraform')
      .flatMap((block) => blocksNamed(block.body, 'required_providers'))
      .flatMap((block) => block.body.items)
      .flatMap((entry) => {
        if (entry.kind !== 'attribute' || entry.value.kind !== 'object') return [];
        const local = entry.name.text;
        const source = view.sources.get(local) ?? `hashicorp/${local}`;
        const list = entry.value.items.find(
          ({ key }) => key.kind === 'traversal' && key.root.text === 'configuration_aliases',
        )?.value;
        return (list?.kind === 'tuple' ? list.items : []).flatMap((item) => {
          const step = item.kind === 'traversal' ? item.steps[0] : undefined;
          if (item.kind !== 'traversal' || step?.kind !== 'attribute') return [];
          return [{ name: `${item.root.text}.${step.name}`, source }];
        });
      }),
  );
}
