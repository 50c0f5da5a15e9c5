import type { Tier, Validation } from '../finding/verdict.ts';
import type { Module } from './module.ts';
import { viewModule } from './module-view.ts';

/**
 * The verdict on a module without a file that terraform reads, which it would call valid; undefined for any
 * other. `.tofu` files are for OpenTofu alone.
 */
export function nothingToRead(module: Module, tier: Tier): Validation | undefined {
  if (viewModule(module).documents.size > 0) return undefined;
  const reason = 'not validated: it holds no .tf or .tf.json file';
  return { verdict: 'unknown', tier, findings: [], reason };
}
