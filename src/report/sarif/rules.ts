import type { FindingKind } from '../../finding/finding.ts';

/** What a class of findings is, and what to do about it. Plain words: the page that shows them may not know Markdown. */
interface RuleWords {
  readonly what: string;
  readonly help: string;
}

/**
 * One rule a kind of finding, always all of them and in this order: GitHub matches alerts by rule, so an id that is
 * renamed closes every alert of it and opens them anew.
 */
export const RULES: Readonly<Record<FindingKind, RuleWords>> = {
  'unsupported-argument': {
    what: 'An argument that the block does not have',
    help: 'The provider has no argument of this name here. It may be spelt otherwise, belong to another block, or be a resource of its own in this release of the provider.',
  },
  'missing-required-argument': {
    what: 'A required argument is missing',
    help: 'The block cannot be planned without this argument. Refer to a resource or variable that has the value, or set it.',
  },
  'unsupported-block-type': {
    what: 'A block that cannot stand here',
    help: 'The provider has no block of this type here. It may be an argument, belong to another block, or be a resource of its own in this release of the provider.',
  },
  'insufficient-blocks': {
    what: 'A required block is missing',
    help: 'The provider wants more blocks of this type than there are.',
  },
  'too-many-blocks': {
    what: 'More blocks of a type than allowed',
    help: 'The provider takes fewer blocks of this type. Merge them, or drop those that say the same.',
  },
  'invalid-resource-type': {
    what: 'A resource type that the provider does not have',
    help: 'The type may be spelt otherwise, be a data source, or have been replaced by another type.',
  },
  'undeclared-resource': {
    what: 'A reference to a resource that is not declared',
    help: 'Nothing of this address is in the module. Declare it, or refer to what there is.',
  },
  'undeclared-variable': {
    what: 'A reference to a variable that is not declared',
    help: 'Declare the variable, with a type, or refer to one that there is.',
  },
  'undeclared-local': {
    what: 'A reference to a local value that is not declared',
    help: 'Declare it in a locals block, or refer to one that there is.',
  },
  'undeclared-module': {
    what: 'A reference to a module call that is not declared',
    help: 'Add the module block, or refer to one that there is.',
  },
  'invalid-reference': {
    what: 'A word that refers to nothing',
    help: 'A bare word must be a reference, such as var.name or local.name; a text needs quotes.',
  },
  'unsupported-attribute': {
    what: 'An attribute that the value does not have',
    help: 'What is referred to exports no attribute of this name, or needs an index because there are several of it.',
  },
  'incorrect-type': {
    what: 'A value of the wrong type',
    help: 'The argument takes a value of another type, for example a list where there is a single value.',
  },
  'absent-file': {
    what: 'A file that is read while validating is not there',
    help: 'Add the file to the module, or make the path a variable.',
  },
  duplicate: {
    what: 'Something is declared twice',
    help: 'Two declarations share one address or name. Drop one, or rename it together with what refers to it.',
  },
  'module-not-installed': {
    what: 'A called module was not seen',
    help: 'The module comes from elsewhere and was not downloaded, so that what depends on it was not judged.',
  },
  'missing-provider': {
    what: 'A provider whose schema is not known',
    help: 'Resources of this provider were not judged. Add its schema with: iac-dpo schema add',
  },
  'read-only-argument': {
    what: 'An argument that only the provider sets',
    help: 'The provider decides this value. Remove the argument, or set the one that it is derived from.',
  },
  syntax: {
    what: 'The file cannot be read as Terraform',
    help: 'Terraform stops at the first thing it cannot read, so more findings may follow once this is mended.',
  },
  deprecated: {
    what: 'Something deprecated is used',
    help: 'It still works, and a later release of the provider or of Terraform may drop it.',
  },
  other: {
    what: 'Terraform rejects this',
    help: 'The message is in the words of Terraform or of the provider.',
  },
};

export const RULE_IDS = Object.keys(RULES) as readonly FindingKind[];

export const TAGS = ['terraform', 'correctness'] as const;

export const ruleDescriptors = () =>
  RULE_IDS.map((id) => ({
    id,
    name: pascalCase(id),
    shortDescription: { text: RULES[id].what },
    fullDescription: { text: `${RULES[id].what}. ${RULES[id].help}` },
    help: { text: RULES[id].help },
    defaultConfiguration: {
      level: id === 'deprecated' ? ('warning' as const) : ('error' as const),
    },
    // How many such findings are true: terraform says so itself, or a checker that agrees with it nearly always.
    properties: {
      tags: [...TAGS],
      precision: 'very-high',
      'problem.severity': id === 'deprecated' ? 'warning' : 'error',
    },
  }));

/** As SARIF wants the names of rules: `UnsupportedArgument`. */
const pascalCase = (id: string): string =>
  id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
