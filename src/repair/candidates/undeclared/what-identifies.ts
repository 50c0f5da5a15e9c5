import type { ResourceMode } from '../../../finding/finding.ts';
import type { AttributeSchema, BlockSchema } from '../../../schema/schema.ts';
import type { RepairContext } from '../../context.ts';
import type { NewVariable } from '../../declare-variable.ts';
import { fillValue } from '../../fill-value.ts';
import { knownFacts } from '../../known-facts.ts';

/**
 * The argument that tells which of many a data source reads, where its schema requires none: what people mostly set,
 * as a new variable, since which one is meant is not to be seen. Nothing where people set nothing.
 */
export function whatIdentifies(
  context: RepairContext,
  { mode, type, name }: { mode: ResourceMode; type: string; name: string },
  schema: BlockSchema,
): { lines: readonly string[]; declares: readonly NewVariable[] } {
  const place = { mode, type, label: name, path: [] };
  const facts = knownFacts(context.scope, place);
  const [most] = [...schema.attributes.values()]
    .filter((argument) => argument.optional && argument.type === 'string')
    .map((argument) => ({
      argument,
      share: facts.usageOf(argument.name)?.share ?? guess(argument),
    }))
    .filter(({ share }) => share >= OFTEN)
    .sort((a, b) => b.share - a.share);
  const value =
    most && fillValue(context, place, most.argument).find(({ declares }) => declares.length > 0);
  return most && value
    ? { lines: [`${most.argument.name} = ${value.text}`], declares: value.declares }
    : { lines: [], declares: [] };
}

const OFTEN = 0.3;

/** Where nothing was counted, most things are looked up by their names. */
const guess = ({ name }: AttributeSchema): number => (name === 'name' ? OFTEN : 0);
