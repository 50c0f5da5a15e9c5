import { resourceSteps } from '../../../check/resolve-type.ts';
import type { ResourceMode } from '../../../finding/finding.ts';
import type { Step, Traversal } from '../../../hcl/expression.ts';
import type { BlockSchema } from '../../../schema/schema.ts';
import type { Edit } from '../../candidate.ts';
import { attributesForArgument } from '../../consumer.ts';
import type { RepairContext } from '../../context.ts';
import { exportedLike } from '../../exported-attribute.ts';
import type { Missing } from './missing.ts';

/** The first attributes that references to an undeclared address ask for. */
export const attributesAsked = ({ uses }: Missing): ReadonlySet<string> =>
  new Set(uses.flatMap(({ reference }) => attributeStep(reference)?.name ?? []));

function attributeStep(reference: Traversal): Extract<Step, { kind: 'attribute' }> | undefined {
  const step = resourceSteps(reference)?.rest.find(({ kind }) => kind === 'attribute');
  return step?.kind === 'attribute' ? step : undefined;
}

/**
 * Edits that make the uses of a resource take what its type exports, with the nearest for what it does not;
 * undefined where something is taken of it that is nothing like what it has.
 */
export function askedAttributes(
  context: RepairContext,
  { uses }: Missing,
  mode: ResourceMode,
  type: string,
  schema: BlockSchema,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const { file, reference, attribute, path } of uses) {
    const step = attributeStep(reference);
    if (!step) continue;
    if (schema.attributes.has(step.name) || schema.blocks.has(step.name)) continue;
    const document = context.scope.view.documents.get(file);
    if (!document) return undefined;
    const at = { file, document, path, attribute };
    const [usual] = attributesForArgument(context, at, mode, type).filter((name) =>
      schema.attributes.has(name),
    );
    const near = exportedLike(type, schema, step.name).find(
      ({ fit, name }) => fit >= NEAR && schema.attributes.has(name),
    );
    const name = near && near.fit >= SURE ? near.name : (usual ?? near?.name);
    if (name === undefined) return undefined;
    edits.push({ file, range: step.range, text: `.${name}` });
  }
  return edits;
}

const NEAR = 0.6;
const SURE = 0.9;
