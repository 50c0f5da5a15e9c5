import type {
  AttributeSchema,
  BlockSchema,
  FunctionSignature,
  Nesting,
  ParameterSignature,
} from '../../schema/schema.ts';
import { bytesField, flagField, numberField } from './wire.ts';

/**
 * Messages of Terraform's plugin protocol 5 (package `tfplugin5`, hashicorp/terraform
 * docs/plugin-protocol); the numbers below are its field numbers. Descriptions are not sent:
 * `validate` never shows them.
 */

/** Message `Schema`. */
export function encodeSchema(block: BlockSchema, schemaVersion: number): Buffer {
  return Buffer.concat([numberField(1, schemaVersion), bytesField(2, encodeBlock(block))]);
}

/** Message `Schema` without arguments or blocks. The inner block must be there: terraform reads it unchecked. */
export const EMPTY_SCHEMA = bytesField(2, Buffer.alloc(0));

/** Message `Function`. */
export function encodeFunction(signature: FunctionSignature): Buffer {
  return Buffer.concat([
    ...signature.parameters.map((parameter) => bytesField(1, encodeParameter(parameter))),
    ...(signature.variadic ? [bytesField(2, encodeParameter(signature.variadic))] : []),
    bytesField(3, bytesField(1, JSON.stringify(signature.returns))),
  ]);
}

const encodeParameter = (parameter: ParameterSignature): Buffer =>
  Buffer.concat([bytesField(1, parameter.name), bytesField(2, JSON.stringify(parameter.type))]);

/** Blocks are shared between types and modules, and a catalogue keeps each as one object. */
const encodedBlocks = new WeakMap<BlockSchema, Buffer>();

function encodeBlock(block: BlockSchema): Buffer {
  const known = encodedBlocks.get(block);
  if (known) return known;
  const encoded = Buffer.concat([
    ...[...block.attributes.values()].map((a) => bytesField(2, encodeAttribute(a))),
    ...[...block.blocks.values()].map((nested) =>
      bytesField(
        3,
        Buffer.concat([
          bytesField(1, nested.name),
          bytesField(2, encodeBlock(nested.block)),
          numberField(3, NESTING[nested.nesting]),
          numberField(4, nested.minItems),
          numberField(5, nested.maxItems),
        ]),
      ),
    ),
    flagField(6, block.deprecated),
  ]);
  encodedBlocks.set(block, encoded);
  return encoded;
}

function encodeAttribute(attribute: AttributeSchema): Buffer {
  return Buffer.concat([
    bytesField(1, attribute.name),
    bytesField(2, JSON.stringify(attribute.type)),
    flagField(4, attribute.required),
    flagField(5, attribute.optional),
    flagField(6, attribute.computed),
    flagField(7, attribute.sensitive),
    flagField(9, attribute.deprecated),
    flagField(10, attribute.writeOnly),
  ]);
}

const NESTING: Readonly<Record<Nesting, number>> = { single: 1, list: 2, set: 3, map: 4, group: 5 };
