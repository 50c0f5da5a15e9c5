import type { Attribute, Block } from '../hcl/tree.ts';
import { constantString } from '../hcl/value.ts';
import type { Module } from '../module/module.ts';
import { attribute, viewModule } from '../module/module-view.ts';
import { compareVersions, parseVersion, type Version } from '../schema/version.ts';
import { parseVersionConstraint } from '../schema/version-constraint.ts';
import type { Core } from '../terraform/engine/core.ts';

/** Which program a repository is written for. */
export interface CoreFound {
  readonly core: Core;
  /** To be installed on a runner: the one the repository asks for, else one that is as good. */
  readonly version: string;
  /** What says so, for a person: "from .terraform-version", "as required_version allows". */
  readonly why: string;
}

/** Where version managers (tfenv, tenv, tofuenv, asdf, mise) keep what a repository wants. */
export const VERSION_FILES = [
  '.opentofu-version',
  '.terraform-version',
  '.tool-versions',
  'mise.toml',
  '.mise.toml',
] as const;

/** `files` are those of VERSION_FILES that are there, `modules` the roots. */
export function findCore(
  files: ReadonlyMap<string, string>,
  modules: readonly Module[],
): CoreFound {
  const wish = VERSION_FILES.map((name) => wishIn(name, files.get(name))).find(Boolean);
  const core = wish?.core ?? (modules.some(isForTofu) ? 'tofu' : 'terraform');
  const named = wish && parseVersion(wish.version);
  if (wish && named && isExact(wish.version) && compareVersions(named, OLDEST) >= 0)
    return { core, version: wish.version, why: `from ${wish.file}` };
  return { core, ...allowedVersion(core, modules.flatMap(requiredVersions)) };
}

/**
 * What is installed where nobody asks for more: the terraform that the stored constraints were learned with, and the
 * OpenTofu of container/README.md. Another one is as good, since `required_version` is not what is judged.
 */
const STANDARD: Readonly<Record<Core, string>> = { terraform: '1.11.4', tofu: '1.11.6' };

/** `validate -no-tests` came with it; OpenTofu began with it. */
const OLDEST: Version = { major: 1, minor: 6, patch: 0, prerelease: '' };

interface Wish {
  readonly core: Core;
  readonly version: string;
  readonly file: string;
}

function wishIn(file: (typeof VERSION_FILES)[number], text = ''): Wish | undefined {
  if (file === '.opentofu-version' || file === '.terraform-version') {
    const version = text.trim().replace(/^v/, '');
    const core = file === '.opentofu-version' ? 'tofu' : 'terraform';
    return version === '' ? undefined : { core, version, file };
  }
  const pattern = file === '.tool-versions' ? IN_ASDF : IN_MISE;
  const [, name, version] = pattern.exec(text) ?? [];
  if (name === undefined || version === undefined) return undefined;
  return { core: name === 'opentofu' ? 'tofu' : 'terraform', version, file };
}

const IN_ASDF = /^(opentofu|terraform)[ \t]+v?(\S+)/m;
const IN_MISE = /^(opentofu|terraform)[ \t]*=[ \t]*"v?([^"\n]*)"/m;

const isExact = (version: string): boolean => /^\d+\.\d+\.\d+$/.test(version);

const isForTofu = ({ assets, lockFile }: Module): boolean =>
  assets.some(({ path }) => /^[^/]+\.tofu(\.json)?$/.test(path)) ||
  (lockFile?.includes('registry.opentofu.org/') ?? false);

function allowedVersion(
  core: Core,
  required: readonly string[],
): Pick<CoreFound, 'version' | 'why'> {
  const standard = STANDARD[core];
  const constraints = required.flatMap((text) => {
    const parsed = parseVersionConstraint(text);
    return parsed.kind === 'constraint' ? [parsed.constraint] : [];
  });
  const allows = (version: Version): boolean => constraints.every((one) => one.allows(version));
  const known = parseVersion(standard);
  if (constraints.length === 0) return { version: standard, why: 'nothing asks for another' };
  if (known && allows(known)) return { version: standard, why: 'as required_version allows' };
  const [newest] = constraints
    .flatMap(({ named }) => named)
    .filter((version) => allows(version) && compareVersions(version, OLDEST) >= 0)
    .sort((a, b) => compareVersions(b, a));
  if (newest) {
    const { major, minor, patch } = newest;
    return { version: `${major}.${minor}.${patch}`, why: 'as required_version asks' };
  }
  return {
    version: standard,
    why: `required_version (${required.join('; ')}) names none that is ${OLDEST.major}.${OLDEST.minor} or newer; it is not held against a repair`,
  };
}

const requiredVersions = (module: Module): readonly string[] =>
  [...viewModule(module).documents.values()].flatMap(({ bytes, body }) =>
    body.items
      .filter((item): item is Block => item.kind === 'block' && item.type.text === 'terraform')
      .map((block): Attribute | undefined => attribute(block, 'required_version'))
      .flatMap((found) => (found && constantString(bytes, found.value)) ?? []),
  );
