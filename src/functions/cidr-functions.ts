import { listValue, stringValue, unknown } from '../value/construct.ts';
import type { Value } from '../value/value.ts';
import { NOT_WHOLE, numberOf, stringOf, wholeNumber } from './argument-values.ts';
import {
  argumentFailure,
  type BuiltIn,
  type Failure,
  failure,
  numberParameter,
  stringParameter,
} from './function.ts';
import { addressText, type Network, networkText, parseNetwork } from './ip-address.ts';

export const CIDR_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  cidrhost: {
    parameters: [stringParameter('prefix'), numberParameter('hostnum')],
    returns: 'string',
    call: ([prefix, number]) => {
      const whole = bigWhole(number as Value);
      if (whole === undefined) return failure(NOT_WHOLE_BIG);
      const network = parseNetwork(stringOf(prefix));
      return network ? host(network, whole) : failure(invalid(prefix));
    },
  },
  cidrnetmask: {
    parameters: [stringParameter('prefix')],
    returns: 'string',
    call: ([prefix]) => {
      const network = parseNetwork(stringOf(prefix));
      if (!network) return failure(invalid(prefix));
      if (network.bits !== 32)
        return failure('IPv6 addresses cannot have a netmask: '.concat(stringOf(prefix)));
      return stringValue(addressText(highBits(network.prefix, 32), 32));
    },
  },
  cidrsubnet: {
    parameters: [stringParameter('prefix'), numberParameter('newbits'), numberParameter('netnum')],
    returns: 'string',
    call: ([prefix, newBits, netNumber]) => {
      const bits = wholeNumber(newBits);
      if (bits === undefined) return failure(NOT_WHOLE);
      const number = bigWhole(netNumber as Value);
      if (number === undefined) return failure(NOT_WHOLE_BIG);
      const network = parseNetwork(stringOf(prefix));
      return network ? subnet(network, bits, number) : failure(invalid(prefix));
    },
  },
  cidrsubnets: {
    parameters: [stringParameter('prefix')],
    variadic: numberParameter('newbits'),
    returns: ['list', 'string'],
    call: ([prefix, ...newBits]) => {
      const network = parseNetwork(stringOf(prefix));
      return network ? subnets(network, newBits) : argumentFailure(0, invalid(prefix));
    },
  },
};

const NOT_WHOLE_BIG = 'value must be a whole number';

const invalid = (prefix: Value | undefined) =>
  `invalid CIDR expression: invalid CIDR address: ${stringOf(prefix)}`;

function bigWhole(value: Value): bigint | undefined {
  const number = numberOf(value);
  return typeof number === 'bigint' || Number.isInteger(number) ? BigInt(number) : undefined;
}

function host({ address, prefix, bits }: Network, number: bigint): Value | Failure {
  const size = 1n << BigInt(bits - prefix);
  // A negative number counts from the last address, which is -1.
  const at = number < 0n ? size + number : number;
  if (at < 0n || at >= size)
    return failure(`prefix of ${prefix} does not accommodate a host numbered ${number}`);
  return stringValue(addressText(address + at, bits));
}

function subnet(
  { address, prefix, bits }: Network,
  newBits: number,
  number: bigint,
): Value | Failure {
  const length = prefix + newBits;
  if (length > bits)
    return failure(`insufficient address space to extend prefix of ${prefix} by ${newBits}`);
  // Terraform gives a network outside of the prefix, bit by bit of what a negative number is made of.
  if (number < 0n) return unknown('string');
  if (number >= 1n << BigInt(Math.max(newBits, 0)))
    return failure(
      `prefix extension of ${newBits} does not accommodate a subnet numbered ${number}`,
    );
  const moved = address + (number << BigInt(bits - length));
  return stringValue(networkText({ address: moved, prefix: length, bits }));
}

/** One after the other, each at the next address that a network of its size can begin at. */
function subnets(base: Network, newBits: readonly Value[]): Value | Failure {
  const found: Value[] = [];
  const end = base.address + (1n << BigInt(base.bits - base.prefix));
  let next = base.address;
  let previous = base;
  for (const [i, value] of newBits.entries()) {
    const extension = wholeNumber(value);
    if (extension === undefined) return argumentFailure(i + 1, NOT_WHOLE);
    if (extension < 1) return argumentFailure(i + 1, 'must extend prefix by at least one bit');
    if (extension > 32) return argumentFailure(i + 1, 'may not extend prefix by more than 32 bits');
    const prefix = base.prefix + extension;
    if (prefix > base.bits)
      return argumentFailure(
        i + 1,
        `would extend prefix to ${prefix} bits, which is too long for an ${base.bits === 32 ? 'IPv4' : 'IPv6'} address`,
      );
    const size = 1n << BigInt(base.bits - prefix);
    const start = ((next + size - 1n) / size) * size;
    if (start + size > end)
      return argumentFailure(
        i + 1,
        `not enough remaining address space for a subnet with a prefix of ${prefix} bits after ${networkText(previous)}`,
      );
    previous = { address: start, prefix, bits: base.bits };
    next = start + size;
    found.push(stringValue(networkText(previous)));
  }
  return listValue('string', found);
}

const highBits = (count: number, bits: number) =>
  ((1n << BigInt(count)) - 1n) << BigInt(bits - count);
