import type { Expression } from '../../hcl/expression.ts';
import type { Block } from '../../hcl/tree.ts';
import { partialContent } from './body-content.ts';
import { checkDependsOn } from './check-depends-on.ts';
import { checkRepetition } from './check-resource.ts';
import { type ConfigFile, fail, placeWords, refuser } from './config-file.ts';
import { MODULE } from './core-shapes.ts';
import { decodeString } from './decode-literal.ts';
import { moduleSourceProblem } from './module-source-problem.ts';
import { providerReference, referenceWords } from './provider-reference.ts';
import { escapeWords, isRepeated } from './repeated-block.ts';
import { refuseReserved } from './reserved-block.ts';
import { requireMap } from './static-expression.ts';
import { checkName } from './valid-name.ts';
import { checkVersionArgument } from './version-syntax.ts';

/** What core itself reads of a `module` block; the rest goes to the variables of the module called. */
export function checkModuleCall(at: ConfigFile, block: Block): void {
  const label = block.labels[0];
  if (!label) return;
  const content = partialContent(at, block, MODULE);
  const { attributes, blocks } = content;
  checkName(at, label, 'Invalid module instance name');
  const version = attributes.get('version');
  if (version) checkVersionArgument(at, version);
  const source = attributes.get('source')?.value;
  if (source) checkSource(at, source, version !== undefined);
  checkRepetition(at, content);
  const dependsOn = attributes.get('depends_on');
  if (dependsOn) checkDependsOn(at, dependsOn.value);
  const providers = attributes.get('providers');
  if (providers) checkProviders(at, providers.value);
  const seen = new Map<string, Block>();
  for (const inner of blocks) {
    if (inner.type.text === '_')
      isRepeated(at, seen, inner, escapeWords('module', 'module input variables'));
    else refuseReserved(at, inner, 'module');
  }
}

function checkSource(at: ConfigFile, expression: Expression, hasVersion: boolean): void {
  const found = at.findings.length;
  const source = decodeString(at, expression);
  if (source === undefined || at.findings.length > found) return;
  const problem = moduleSourceProblem(source, hasVersion);
  if (problem) fail(at, expression.range, problem.summary, problem.detail);
}

/** `providers`: which configuration stands for which one in the module called. */
function checkProviders(at: ConfigFile, map: Expression): void {
  const seen = new Map<string, string>();
  for (const { key, value, range } of requireMap(refuser(at), map) ?? []) {
    const inChild = providerReference(at, key, 'providers');
    const inParent = providerReference(at, value, 'providers');
    if (!inChild || !inParent) continue;
    const words = referenceWords(inChild);
    const before = seen.get(words);
    if (before === undefined) seen.set(words, placeWords(at, range));
    else {
      const detail = `A provider configuration was already passed to ${words} at ${before}. Each child provider configuration can be assigned only once.`;
      fail(at, value.range, 'Duplicate provider address', detail);
    }
  }
}
