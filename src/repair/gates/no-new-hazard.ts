import { FILE_FUNCTIONS } from '../../check/file-functions.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attributesOf, blocksOf, walkExpression } from '../../hcl/walk.ts';
import type { ModuleView } from '../../module/module-view.ts';
import type { GateVerdict } from '../repair.ts';

const GATE = 'adds nothing dangerous';

/**
 * A repair is committed with one click, so it may not bring in what a reviewer would want to think about:
 * provisioners, external or http data sources, file reads, module and provider sources, open networks,
 * IAM wildcards, disabled encryption, public access, credentials.
 */
export function noNewHazard(draft: ModuleView, repaired: ModuleView): GateVerdict {
  const before = hazardsOf(draft);
  const risen = [...hazardsOf(repaired)].filter(([key, count]) => count > (before.get(key) ?? 0));
  const added = [...new Set(risen.map(([key]) => key.split('\n', 1)[0]))];
  return added.length === 0
    ? { gate: GATE, passed: true }
    : { gate: GATE, passed: false, reason: `it would add ${added.join(', ')}` };
}

/** What each file of a module holds that a repair may not add, with how often. */
function hazardsOf(view: ModuleView): Map<string, number> {
  const found = new Map<string, number>();
  // With a value, another value is another hazard: a source may not be exchanged either.
  const add = (hazard: string, value = '') => {
    const key = `${hazard}\n${value}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  };
  for (const [, document] of view.documents) {
    for (const { block } of blocksOf(document.body)) {
      if (block.type.text === 'provisioner') add('a provisioner');
      if (block.type.text === 'data' && EXECUTING.has(block.labels[0]?.text ?? ''))
        add('a data source that runs or fetches something');
    }
    for (const { attribute, path } of attributesOf(document.body)) {
      const name = attribute.name.text;
      const top = path[0]?.type.text;
      const text = sourceOf(document.bytes, attribute.value);
      if (
        name === 'source' &&
        (top === 'module' || path.at(-1)?.type.text === 'required_providers')
      )
        add('a module source', text);
      if (top === 'terraform' && /source/.test(text)) add('a provider source', text);
      if (/"(?:0\.0\.0\.0\/0|::\/0)"/.test(text)) add('an open network');
      if (/"(?:[\w-]+:)?\*\\?"/.test(text)) add('a wildcard');
      if (ENCRYPTION.test(name) && text === 'false') add('disabled encryption');
      if (PUBLIC.test(name) && text === 'true') add('public access');
      if (GUARDED.test(name) && text === 'false') add('public access');
      if (name === 'acl' && text.startsWith('"public-')) add('public access');
      const meant = top === 'variable' && name === 'default' ? path[0]?.labels[0]?.text : name;
      if (CREDENTIAL.test(meant ?? '') && text.startsWith('"')) add('a credential');
      walkExpression(attribute.value, (expression) => {
        if (expression.kind === 'call' && FILE_FUNCTIONS.has(expression.name.text))
          add('a file read');
      });
    }
  }
  return found;
}

const EXECUTING: ReadonlySet<string> = new Set(['external', 'http']);
const ENCRYPTION = /^(?:.*encrypt.*|.*kms.*enabled)$/;
const PUBLIC =
  /^(?:publicly_accessible|map_public_ip_on_launch|associate_public_ip_address|public_network_access_enabled)$/;
const GUARDED = /^(?:block|ignore|restrict)_public_/;
const CREDENTIAL = /(?:password|secret|access_key|token|private_key)$/;
