import { checkBinaries } from './binaries.js';
import { checkDependencies } from './dependencies.js';
import { checkDocuments } from './documents.js';
import { checkWorkflows } from './workflows.js';

const CHECKS = [checkWorkflows, checkDependencies, checkBinaries, checkDocuments];

/** What a checkout shows, a row a check. */
export async function checksOf(root) {
  return (await Promise.all(CHECKS.map((check) => check(root)))).flat();
}
