import type { Child, Module, SourceFile } from '../module/module.ts';

/**
 * The module as OpenTofu (1.8 and later) reads it: `.tofu` files of the directory are configuration,
 * and `x.tofu` takes the place of `x.tf`, `x.tofu.json` that of `x.tf.json`; the same in the modules it
 * calls. What has been replaced is left out. The same module where there is no such file.
 * Source: opentofu internal/configs/parser_config_dir.go.
 */
export function asOpenTofu(module: Module): Module {
  const all = [...module.files, ...module.assets];
  const paths = new Set(all.map(({ path }) => path));
  const isReplaced = ({ path }: SourceFile): boolean => paths.has(replacementOf(path) ?? '');
  const promoted = module.assets.filter(({ path }) => NATIVE.test(path));
  const kept = module.files.filter((file) => !isReplaced(file));
  const children = module.children && new Map([...module.children].map(readByOpenTofu));
  return {
    ...module,
    files: [...kept, ...promoted].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    assets: module.assets.filter((file) => !NATIVE.test(file.path) && !isReplaced(file)),
    ...(children && { children }),
  };
}

/** Of the directory itself, and not hidden: OpenTofu passes over `.x.tofu`. */
const NATIVE = /^[^./][^/]*\.tofu$/;
const REPLACEABLE = /^([^./][^/]*)\.tf(\.json)?$/;

/** The file that OpenTofu would read instead, if it is there. */
function replacementOf(path: string): string | undefined {
  const [, name, json = ''] = REPLACEABLE.exec(path) ?? [];
  return name === undefined ? undefined : `${name}.tofu${json}`;
}

const readByOpenTofu = ([name, child]: [string, Child]): [string, Child] => [
  name,
  child.kind === 'local' ? { ...child, module: asOpenTofu(child.module) } : child,
];
