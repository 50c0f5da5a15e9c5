import { resourceSteps } from '../check/resolve-type.ts';
import type { Scope } from '../check/scope.ts';
import { cidrOf } from '../constraints/cidr.ts';
import type { Block } from '../hcl/tree.ts';
import { constantString, sourceOf } from '../hcl/value.ts';
import { attribute, type DeclaredResource } from '../module/module-view.ts';
import type { Filled, FillPlace } from './filled.ts';

/**
 * The addresses of a subnet: a part of its VPC's that no other subnet of the module has. Nothing where the
 * module does not tell which VPC it is, how large that is, or what the others have.
 */
export function subnetRange(scope: Scope, place: FillPlace, name: string): Filled[] {
  if (place.type !== 'aws_subnet' || name !== 'cidr_block' || place.path.length > 0) return [];
  const vpc = vpcOf(scope, place.top);
  const whole = vpc && rangeIn(scope, vpc);
  if (!whole || whole.prefix > LONGEST_PREFIX) return [];
  const bits = Math.min(8, LONGEST_PREFIX + 4 - whole.prefix);
  const size = 2 ** (32 - whole.prefix - bits);
  const others = scope.view.resources.filter(
    ({ type, block }) => type === 'aws_subnet' && block !== place.top,
  );
  const taken = others.map((subnet) => takenBy(scope, subnet, whole.start, size));
  if (taken.some((range) => range === undefined)) return [];
  for (let part = 1; part < 2 ** bits; part++) {
    const start = whole.start + part * size;
    if (taken.some((range) => range && range.start < start + size && start < range.end)) continue;
    const text = `cidrsubnet(${vpc.address}.cidr_block, ${bits}, ${part})`;
    return [{ text, score: 0.72, declares: [], how: `as a free part of ${vpc.address}` }];
  }
  return [];
}

/** Of a smaller VPC no sixteen subnets can be made. */
const LONGEST_PREFIX = 24;

function vpcOf(scope: Scope, subnet: Block | undefined): DeclaredResource | undefined {
  const value = subnet && attribute(subnet, 'vpc_id')?.value;
  const vpcs = scope.view.resources.filter(
    ({ type, mode, block }) =>
      type === 'aws_vpc' &&
      mode === 'resource' &&
      !attribute(block, 'count') &&
      !attribute(block, 'for_each'),
  );
  if (!value) return vpcs.length === 1 ? vpcs[0] : undefined;
  const referred = value.kind === 'traversal' ? resourceSteps(value)?.address : undefined;
  return vpcs.find(({ address }) => address === referred);
}

/** Addresses as numbers; `end` is the first behind it. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly prefix: number;
}

/** A literal, or a variable that has one as its default. */
function rangeIn({ view }: Scope, { block, document }: DeclaredResource): Range | undefined {
  const value = attribute(block, 'cidr_block')?.value;
  if (!value) return undefined;
  const [, name] = /^var\.(\w+)$/.exec(sourceOf(document.bytes, value)) ?? [];
  const variable = view.variables.find((declared) => declared.name === name);
  const given = variable && attribute(variable.block, 'default')?.value;
  const text =
    variable && given
      ? constantString(variable.document.bytes, given)
      : constantString(document.bytes, value);
  return text === undefined ? undefined : rangeOf(text);
}

function rangeOf(text: string): Range | undefined {
  const cidr = cidrOf(text);
  if (cidr?.version !== 4) return undefined;
  const [address = ''] = cidr.network.split('/');
  const start = address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
  return { start, end: start + 2 ** (32 - cidr.prefix), prefix: cidr.prefix };
}

/** What another subnet has: a literal, or a part counted like ours; undefined where that is not plain. */
function takenBy(
  scope: Scope,
  subnet: DeclaredResource,
  start: number,
  size: number,
): Range | undefined {
  const value = attribute(subnet.block, 'cidr_block')?.value;
  if (!value) return undefined;
  const literal = rangeIn(scope, subnet);
  if (literal) return literal;
  const source = sourceOf(subnet.document.bytes, value);
  const [, bits, part] = /^cidrsubnet\([\w.-]+, (\d+), (\d+)\)$/.exec(source) ?? [];
  const prefix = 32 - Math.log2(size);
  if (part === undefined || Number(bits) > prefix) return undefined;
  const own = start + Number(part) * size;
  return { start: own, end: own + size, prefix };
}
