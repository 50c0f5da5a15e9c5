import { usedBy } from '../../src/check/check-cycles.ts';
import { sourceOf } from '../../src/hcl/value.ts';
import { attribute, type DeclaredResource } from '../../src/module/module-view.ts';
import type { ObservedEdge } from './observe-value.ts';

/** The services that may take on the role an argument refers to; none where that is not a role of the module. */
export type ServicesOf = (edge: ObservedEdge) => readonly string[];

export function roleServices(resources: readonly DeclaredResource[]): ServicesOf {
  const byAddress = new Map(resources.map((resource) => [resource.address, resource]));
  const textsOf = (resource: DeclaredResource): string => {
    const policy = attribute(resource.block, 'assume_role_policy');
    if (!policy) return '';
    const documents = [...usedBy([policy.value])].flatMap((used) => byAddress.get(used) ?? []);
    return [
      sourceOf(resource.document.bytes, policy.value),
      ...documents
        .filter(({ type }) => type === 'aws_iam_policy_document')
        .map(({ document, block }) => sourceOf(document.bytes, block)),
    ].join('\n');
  };
  return ({ address }) => {
    const role = byAddress.get(address);
    if (role?.type !== 'aws_iam_role') return [];
    const found = textsOf(role).matchAll(/"([a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazonaws\.com)\\?"/g);
    return [...new Set([...found].map(([, service = '']) => service))];
  };
}
