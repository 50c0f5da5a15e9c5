import { parse } from '../hcl/parse.ts';
import type { Attribute, Block, Document } from '../hcl/tree.ts';
import { constantString, objectKey } from '../hcl/value.ts';
import type { Module } from '../module/module.ts';
import { attribute, type ModuleView, viewModule } from '../module/module-view.ts';
import type { WantedVersion } from './choose-release.ts';
import { canonicalAddress } from './provider-address.ts';

/** The lock file is no file of the module: it must not reach the copy that terraform reads. */
export type LockedModule = Module;

/**
 * What a module and the local modules it calls want of each provider, by canonical address: the
 * version in its `.terraform.lock.hcl`, then the constraints of `required_providers` and of
 * `provider` blocks. All of it is read as data; nothing is asked of a registry.
 */
export function wantedVersions(module: LockedModule): ReadonlyMap<string, WantedVersion> {
  const constraints = new Map<string, Set<string>>();
  const visited = new Set<Module>();
  const visit = (one: Module): void => {
    if (visited.has(one)) return;
    visited.add(one);
    for (const [address, text] of constraintsIn(viewModule(one))) {
      constraints.set(address, (constraints.get(address) ?? new Set()).add(text));
    }
    for (const child of one.children?.values() ?? []) {
      if (child.kind === 'local') visit(child.module);
    }
  };
  visit(module);
  const locked = module.lockFile ? lockedVersions(module.lockFile) : new Map<string, string>();
  return new Map(
    [...new Set([...constraints.keys(), ...locked.keys()])].map((address) => {
      const version = locked.get(address);
      return [
        address,
        {
          ...(version !== undefined && { locked: version }),
          constraints: [...(constraints.get(address) ?? [])],
        },
      ];
    }),
  );
}

function constraintsIn(view: ModuleView): readonly (readonly [address: string, text: string])[] {
  const required = [...view.documents.values()].flatMap((document) =>
    blocksOf(document, 'terraform')
      .flatMap(({ body }) => body.items)
      .filter((item): item is Block => item.kind === 'block')
      .filter(({ type }) => type.text === 'required_providers')
      .flatMap(({ body }) => body.items)
      .filter((item): item is Attribute => item.kind === 'attribute')
      .flatMap((item) => requirement(document, item)),
  );
  return [...required, ...view.providers.flatMap((provider) => ofProviderBlock(view, provider))];
}

/** `aws = { source = "hashicorp/aws", version = "~> 5.0" }`, or as before 0.13 `aws = "~> 5.0"` */
function requirement({ bytes }: Document, { name, value }: Attribute): [string, string][] {
  if (value.kind !== 'object') {
    const text = constantString(bytes, value);
    return text === undefined ? [] : [[canonicalAddress(name.text), text]];
  }
  const text = (key: string): string | undefined => {
    const item = value.items.find((one) => objectKey(bytes, one.key) === key);
    return item && constantString(bytes, item.value);
  };
  const version = text('version');
  if (version === undefined) return [];
  return [[canonicalAddress(text('source') ?? name.text), version]];
}

/** `provider "aws" { version = "~> 2.0" }`, deprecated and still obeyed. */
function ofProviderBlock(
  view: ModuleView,
  { name, block, document }: ModuleView['providers'][number],
): [string, string][] {
  const version = attribute(block, 'version');
  const text = version && constantString(document.bytes, version.value);
  if (text === undefined) return [];
  return [[canonicalAddress(view.sources.get(name) ?? name), text]];
}

/** Written by `terraform init` and `tofu init` beside the root module; its format is HCL. */
export const LOCK_FILE = '.terraform.lock.hcl';

/** The versions of a lock file, by canonical address. */
export function lockedVersions(bytes: Buffer): ReadonlyMap<string, string> {
  const document = parse(bytes);
  return new Map(
    blocksOf(document, 'provider').flatMap((block): [string, string][] => {
      const address = block.labels[0]?.text;
      const version = attribute(block, 'version');
      const text = version && constantString(document.bytes, version.value);
      return address && text !== undefined ? [[canonicalAddress(address), text]] : [];
    }),
  );
}

const blocksOf = ({ body }: Document, type: string): readonly Block[] =>
  body.items.filter((item): item is Block => item.kind === 'block' && item.type.text === type);
