import { type Located, type RepairContext, schemaAt } from '../../repair/context.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import { emptyText, type TextState } from '../constrain/constraint.ts';
import { moduleVocabulary } from '../constrain/module-vocabulary.ts';
import { schemaWords } from '../constrain/schema-words.ts';
import { declaredVariables, type Slot } from './slot.ts';

/** What may be written into a slot; undefined where no schema tells. */
export function slotConstraint(
  context: RepairContext,
  at: Located,
  slot: Slot,
): TextState | undefined {
  const isTop = slot.labels.length > 0;
  const vocabulary = moduleVocabulary(
    context,
    isTop ? undefined : at.path[0],
    declaredVariables(slot.candidate),
  );
  if (slot.kind === 'value') return emptyText({ kind: 'value' }, vocabulary);
  const schema = isTop ? resourceSchema(context, slot) : nestedSchema(context, at, slot.name);
  return schema && emptyText({ kind: 'block', words: schemaWords(schema) }, vocabulary);
}

const nestedSchema = (context: RepairContext, at: Located, name: string): BlockSchema | undefined =>
  schemaAt(context, at.path)?.blocks.get(name)?.block;

/** Of a block that stands in no file yet. */
function resourceSchema(context: RepairContext, { name, labels }: Slot): BlockSchema | undefined {
  const place = { start: 0, end: 0 };
  const word = (text: string) => ({ text, range: place });
  return schemaAt(context, [
    {
      kind: 'block',
      type: word(name),
      labels: labels.map((text) => ({ ...word(text), quoted: true })),
      open: place,
      body: { items: [], range: place },
      range: place,
    },
  ]);
}
