import type { Attribute } from '../hcl/tree.ts';
import { constantString, objectKey, quote } from '../hcl/value.ts';
import { attributesOf, walkExpression } from '../hcl/walk.ts';
import { isCallName } from '../module/call-names.ts';
import type { Module } from '../module/module.ts';
import { attribute, viewModule } from '../module/module-view.ts';
import { isOwnJson } from '../module/terraform-file.ts';
import type { Stub } from './module-tree.ts';

/**
 * A module that takes what the call gives it and has the outputs that its caller asks of it, so that
 * the rest of the caller is checked. While validating, terraform knows of outputs only their names.
 */
export function stubText({ module, call }: Stub): string {
  const variables = new Set(call.blocks.flatMap(({ block }) => argumentNames(block.body.items)));
  return [
    requiredProviders({ module, call }),
    ...[...variables].map((name) => `variable "${name}" {\n  type = any\n}\n`),
    ...[...outputsUsed(module, call.name)].map((name) => `output "${name}" {\n  value = null\n}\n`),
  ].join('');
}

const argumentNames = (items: readonly { readonly kind: string }[]): string[] =>
  items.flatMap((item) => {
    const { name } = item as Attribute;
    return item.kind === 'attribute' && !isCallName(name.text) ? [name.text] : [];
  });

/** Names the caller takes from `module.NAME`, directly or, where it hands the whole on, by any step it writes. */
function outputsUsed(module: Module, name: string): ReadonlySet<string> {
  const direct = new Set<string>();
  const steps = new Set<string>();
  let handedOn = false;
  for (const document of viewModule(module).documents.values()) {
    for (const { attribute: at } of attributesOf(document.body)) {
      walkExpression(at.value, (expression) => {
        if (expression.kind !== 'traversal' && expression.kind !== 'access') return;
        for (const step of expression.steps) if (step.kind === 'attribute') steps.add(step.name);
        if (expression.kind === 'access' || expression.root.text !== 'module') return;
        const [called, first, second] = expression.steps;
        if (called?.kind !== 'attribute' || called.name !== name) return;
        const key = first?.kind === 'index' && constantString(document.bytes, first.key);
        if (key) direct.add(key);
        const output = first?.kind === 'attribute' ? first : second;
        if (output?.kind === 'attribute') direct.add(output.name);
        else handedOn = true;
      });
    }
  }
  const json = module.assets.filter(({ path }) => isOwnJson(path));
  const inJson = json.flatMap(({ bytes }) =>
    [...bytes.toString('utf8').matchAll(/\.([\p{L}_][\p{L}\p{N}_-]*)/gu)].map(([, step]) => step),
  );
  const names = [...direct, ...(handedOn ? steps : []), ...inJson];
  return new Set(names.filter((each): each is string => each !== undefined && NAME.test(each)));
}

const NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** The configurations that `providers = { aws.src = aws.west }` passes on. */
function requiredProviders({ module, call }: Pick<Stub, 'module' | 'call'>): string {
  const { sources } = viewModule(module);
  const required = new Map<string, { source: string; aliases: Set<string> }>();
  for (const { document, block } of call.blocks) {
    const providers = attribute(block, 'providers')?.value;
    for (const { key, value } of providers?.kind === 'object' ? providers.items : []) {
      if (value.kind !== 'traversal') continue;
      const [step] = key.kind === 'traversal' ? key.steps : [];
      const name = key.kind === 'traversal' ? key.root.text : objectKey(document.bytes, key);
      if (name === undefined || !NAME.test(name)) continue;
      const source = sources.get(value.root.text) ?? `hashicorp/${value.root.text}`;
      const entry = required.get(name) ?? { source, aliases: new Set() };
      if (step?.kind === 'attribute') entry.aliases.add(`${name}.${step.name}`);
      required.set(name, entry);
    }
  }
  if (required.size === 0) return '';
  const lines = [...required].map(
    ([name, { source, aliases }]) =>
      `    ${name} = {\n      source = ${quote(source)}\n      configuration_aliases = [${[...aliases].join(', ')}]\n    }\n`,
  );
  return `terraform {\n  required_providers {\n${lines.join('')}  }\n}\n`;
}
