import type { ResourceMode } from '../../finding/finding.ts';
import type { ProviderSchema } from '../../schema/schema.ts';
import { shapeOf } from './msgpack.ts';
import { type ArgumentPath, readOnlyArguments } from './read-only-arguments.ts';
import { bytesField, choiceField, messageOf, numberField } from './wire.ts';

/**
 * The answer to ValidateResourceTypeConfig and its like: an error for each argument that only the
 * provider may set, in the words of HashiCorp's SDK, and nothing else.
 */
export function validateReply(schema: ProviderSchema, mode: ResourceMode, request: Buffer): Buffer {
  const fields = messageOf(request);
  const block = schema.schemaOf(mode, fields.get(1)?.toString() ?? '');
  // Message DynamicValue { msgpack = 1 }.
  const config = messageOf(fields.get(2) ?? Buffer.alloc(0)).get(1);
  if (!block || !config) return Buffer.alloc(0);
  const paths = readOnlyArguments(block, shapeOf(config));
  return Buffer.concat(paths.map((path) => bytesField(1, diagnosticAt(path))));
}

/** Message `Diagnostic` { severity = 1, summary = 2, detail = 3, attribute = 4 { steps = 1 } }. */
function diagnosticAt(path: ArgumentPath): Buffer {
  const detail = `Can't configure a value for "${path.join('.')}": its value will be decided automatically based on the result of applying this configuration.`;
  return Buffer.concat([
    numberField(1, SEVERITY_ERROR),
    bytesField(2, 'Value for unconfigurable attribute'),
    bytesField(3, detail),
    bytesField(4, Buffer.concat(path.map((step) => bytesField(1, stepOf(step))))),
  ]);
}

const SEVERITY_ERROR = 1;

/** Message `AttributePath.Step`, one of attribute_name = 1, element_key_int = 3. */
const stepOf = (step: string | number): Buffer =>
  typeof step === 'string' ? bytesField(1, step) : choiceField(3, step);
