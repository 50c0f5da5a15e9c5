import { usedBy } from '../check/check-cycles.ts';
import type { Scope } from '../check/scope.ts';
import { quote } from '../hcl/value.ts';
import { attributesOf } from '../hcl/walk.ts';
import type { Filled, FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';
import { nestedNames } from './nested-names.ts';

/**
 * Who may take on a role: the services of the resources that refer to it. Nothing where one of them is not known
 * to need a certain service.
 */
export function trustPolicy(
  scope: Scope,
  { type, path, label }: FillPlace,
  name: string,
  { usage }: KnownFacts,
): Filled[] {
  if (type !== 'aws_iam_role' || name !== 'assume_role_policy' || path.length > 0) return [];
  const services = [
    ...new Set(
      usersOf(scope, `${type}.${label}`).flatMap((user) => usage?.principalOf(user) ?? []),
    ),
  ].sort();
  if (services.length === 0) return [];
  const names = services.map(quote);
  return [
    {
      text: POLICY.replace(
        'SERVICE',
        names.length === 1 ? (names[0] ?? '') : `[${names.join(', ')}]`,
      ),
      score: 0.8,
      declares: [],
      how: `for ${services.join(' and ')}`,
    },
  ];
}

/** The arguments that refer to an address, as `aws_lambda_function.role`. */
const usersOf = (scope: Scope, address: string): string[] =>
  scope.view.resources.flatMap(({ type, block }) =>
    [...attributesOf(block.body)]
      .filter(({ attribute }) => usedBy([attribute.value]).has(address))
      .map(({ attribute, path }) => [type, ...nestedNames(path), attribute.name.text].join('.')),
  );

const POLICY = `jsonencode({
  Version = "2012-10-17"
  Statement = [
    {
      Action = "sts:AssumeRole"
      Effect = "Allow"
      Principal = {
        Service = SERVICE
      }
    },
  ]
})`;
