import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { requestFaults } from '../github/openapi/conformity.ts';
import { description } from '../github/openapi/description.ts';

const read = (path: string): string => readFileSync(`examples/${path}`, 'utf8');

test('GitHub takes the ruleset of the required workflow', () => {
  // The conditions are composed of two schemas, each of which is closed to the other's properties.
  const { conditions, ...body } = JSON.parse(read('workflows/fleet/ruleset.json'));
  const path = '/orgs/{org}/rulesets';
  const asked = { method: 'POST', path, query: new URLSearchParams() };
  expect(requestFaults({ ...asked, body })).toEqual([]);
  expect(requestFaults({ ...asked, body: { ...body, enforcement: 'yes' } })).not.toEqual([]);
  const { schemas } = description().components;
  const known = [
    'repository-ruleset-conditions',
    'repository-ruleset-conditions-repository-name-target',
  ];
  expect(Object.keys(conditions).sort()).toEqual(
    known.flatMap((name) => Object.keys(schemas[name].properties)).sort(),
  );
});

test('a runner in Kubernetes has no rights, no way out and volumes that it cannot write', () => {
  const { template, proxy } = parse(read('kubernetes/runner-scale-set.values.yaml'));
  const [runner] = template.spec.containers;
  expect(template.spec.automountServiceAccountToken).toBe(false);
  expect(template.spec.securityContext.runAsNonRoot).toBe(true);
  expect(runner.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
  });
  const claims = parseAllDocuments(read('kubernetes/volumes.yaml')).map((one) => one.toJS());
  const named = claims.map(({ metadata }) => metadata.name).sort();
  const shared = template.spec.volumes.filter(
    (volume: { persistentVolumeClaim?: object }) => volume.persistentVolumeClaim,
  );
  expect(
    shared
      .map(
        (volume: { persistentVolumeClaim: { claimName: string } }) =>
          volume.persistentVolumeClaim.claimName,
      )
      .sort(),
  ).toEqual(named);
  for (const { name, persistentVolumeClaim } of shared) {
    expect(persistentVolumeClaim.readOnly).toBe(true);
    const mount = runner.volumeMounts.find((one: { name: string }) => one.name === name);
    expect(mount.readOnly).toBe(true);
  }
  const policy = parse(read('kubernetes/network-policy.yaml'));
  expect(policy.spec.podSelector.matchLabels).toEqual(template.metadata.labels);
  expect(policy.spec.policyTypes).toEqual(['Ingress', 'Egress']);
  expect(policy.spec.ingress).toEqual([]);
  const ports = policy.spec.egress.flatMap(({ ports }: { ports: { port: number }[] }) =>
    ports.map(({ port }) => port),
  );
  expect(ports).toEqual([53, 53, Number(new URL(proxy.https.url).port)]);
});
