import type { ModuleView } from '../../src/module/module-view.ts';
import type { Random } from './random.ts';

/** A reference, mostly to something the module declares, now and then to nothing. */
export function reference(view: ModuleView, random: Random): string {
  const declared = [
    ...view.resources.flatMap(({ address }) => [
      address,
      `${address}.id`,
      `${address}.arn`,
      `${address}.tags`,
      `${address}[0].id`,
      `${address}[*].id`,
      `${address}["a"].arn`,
      `${address}.nothing`,
    ]),
    ...view.variables.flatMap(({ name }) => [`var.${name}`, `var.${name}`, `var.${name}.field`]),
    ...view.locals.flatMap(({ name }) => [`local.${name}`, `local.${name}[0]`]),
    ...view.modules.map(({ name }) => `module.${name}.id`),
  ];
  return declared.length > 0 && random.chance(0.7) ? random.pick(declared) : random.pick(ODD);
}

const ODD = [
  'var.nothing',
  'local.nothing',
  'module.nothing.id',
  'aws_vpc.nothing.id',
  'data.aws_ami.nothing.id',
  'data.aws_ami',
  'aws_vpc',
  'nothing',
  'var',
  'local',
  'each.key',
  'each.value',
  'each.value.name',
  'each.nothing',
  'count.index',
  'count.nothing',
  'self.id',
  'self',
  'path.module',
  'path.root',
  'path.nothing',
  'terraform.workspace',
  'terraform.env',
  'resource.aws_vpc.nothing.id',
  'ephemeral.aws_secretsmanager_secret_version.nothing.secret_string',
] as const;
