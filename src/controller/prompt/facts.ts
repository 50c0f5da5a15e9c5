import type { Finding } from '../../finding/finding.ts';
import { blocksNamed } from '../../module/block-parts.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import { locate, type RepairContext, schemaAt } from '../../repair/context.ts';
import { likeness } from '../../repair/likeness.ts';
import type { AttributeSchema } from '../../schema/schema.ts';
import { plainLine } from './plain-line.ts';

/** At most 12 lines (design §7) of what the schema and the module say that bears on a finding, nearest first. */
export function factsFor(context: RepairContext, finding: Finding): string[] {
  const lines = asksForAddress(finding)
    ? [...addresses(context, finding), ...argumentsAt(context, finding)]
    : [...argumentsAt(context, finding), ...addresses(context, finding)];
  return lines.slice(0, MOST_FACTS).map((line) => plainLine(line, FACT_LIMIT));
}

export const MOST_FACTS = 12;
const FACT_LIMIT = 96;
/** So that both sorts of facts find room. */
const MOST_ARGUMENTS = 8;

const asksForAddress = ({ kind }: Finding): boolean =>
  kind.startsWith('undeclared-') || kind === 'missing-required-argument';

/** What may still be written in the block: what it lacks first, then what is named most like the finding's name. */
function argumentsAt(context: RepairContext, finding: Finding): string[] {
  const at = locate(context, finding);
  const holder = at?.path.at(-1);
  const schema = at && schemaAt(context, at.path);
  if (!holder || !schema) return [];
  const wrong = nameIn(finding);
  const near = (name: string): number =>
    wrong === undefined ? 0 : name === wrong ? 1 : likeness(wrong, name, NOTHING);
  const settable = [...schema.attributes.values()]
    .filter(({ name, required, optional }) => (required || optional) && !attributeOf(holder, name))
    .map((argument) => ({
      line: `argument ${argument.name} ${typeWords(argument)}${argument.required ? ' required' : ''}`,
      worth: near(argument.name) + (argument.required ? 1 : 0),
    }));
  const blocks = [...schema.blocks.values()]
    .filter(({ name }) => blocksNamed(holder.body, name).length === 0)
    .map(({ name, minItems }) => ({
      line: `block ${name}${minItems > 0 ? ' required' : ''}`,
      worth: near(name) + (minItems > 0 ? 1 : 0),
    }));
  return [...settable, ...blocks]
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.line < b.line ? -1 : 1))
    .slice(0, MOST_ARGUMENTS)
    .map(({ line }) => line);
}

const NOTHING: ReadonlySet<string> = new Set();

function nameIn(finding: Finding): string | undefined {
  if ('argument' in finding) return finding.argument;
  if ('blockType' in finding) return finding.blockType;
  return 'attribute' in finding ? finding.attribute : undefined;
}

const typeWords = ({ type, nested }: AttributeSchema): string =>
  nested ? 'object' : typeof type === 'string' ? type : `${type[0]} of ${inner(type[1])}`;

const inner = (type: unknown): string => (typeof type === 'string' ? type : 'object');

/** What the module declares that could be meant: of the same type first. */
function addresses({ scope: { view } }: RepairContext, finding: Finding): string[] {
  const type = 'type' in finding ? finding.type : undefined;
  const variables = view.variables.map(({ name }) => `declared var.${name}`);
  if (finding.kind === 'undeclared-variable') return variables;
  const resources = view.resources.map((resource) => ({
    line: `declared ${resource.address}`,
    isNear: resource.type === type,
  }));
  return [...resources.filter(({ isNear }) => isNear), ...resources.filter(({ isNear }) => !isNear)]
    .map(({ line }) => line)
    .concat(variables);
}
