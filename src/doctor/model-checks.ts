import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ControllerError } from '../controller/controller-error.ts';
import { embeddedModel } from '../controller/package/embedded-model.ts';
import { findModel } from '../controller/package/find-model.ts';
import { modelCache } from '../controller/package/model-cache.ts';
import { modelSource } from '../controller/package/model-source.ts';
import { openPackage } from '../controller/package/open-package.ts';
import type { Check } from './check.ts';

/**
 * Whether the controller `named` can be used: every file of it is read and held against its hash, nothing is fetched.
 * `none` is no controller.
 */
export async function modelChecks(
  named: string,
  { env, cwd, signal }: Place,
): Promise<readonly Check[]> {
  try {
    if (named === 'none') return [{ name: 'model', status: 'ok', found: rulesAlone() }];
    const meant = modelSource(named);
    const source = meant.kind === 'folder' ? { ...meant, path: resolve(cwd, meant.path) } : meant;
    const cache = modelCache(env);
    if (source.kind === 'url' && !existsSync(join(cache, source.sha256, 'manifest.json')))
      return [notFetched(cache), runtimeCheck()];
    const { manifest } = await openPackage(await findModel(source, cache, signal));
    const size = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
    const found = `${manifest.name}, ${manifest.precision}, ${Math.round(size / 1e6)} MB, every file as its hash says`;
    return [{ name: 'model', status: 'ok', found }, runtimeCheck()];
  } catch (error) {
    if (!(error instanceof ControllerError)) throw error;
    const found = error.message.replace(/\.$/, '');
    return [
      { name: 'model', status: 'problem', found, next: 'name another --controller, or none' },
    ];
  }
}

interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

function rulesAlone(): string {
  const words = 'none; the rules choose between repairs';
  const model = embeddedModel();
  return model ? `${words} (${model.name} is here: --controller embedded)` : words;
}

const notFetched = (cache: string): Check => ({
  name: 'model',
  status: 'warning',
  found: `not fetched yet; the first run keeps it in ${cache}`,
  next: 'let that run reach its address, or copy the model here and name its folder',
});

/** The runtime is native code, and not a part of the bundle. */
function runtimeCheck(): Check {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return { name: 'model', status: 'ok', found: 'onnxruntime-node is installed' };
  } catch {
    return {
      name: 'model',
      status: 'warning',
      found: 'onnxruntime-node is not installed; the first run fetches 114 MB',
      next: 'npm install onnxruntime-node beside iac-dpo, or let that run reach a registry',
    };
  }
}
