import type {
  ProviderConstraints,
  TypeConstraints,
  Violation,
} from '../../constraints/constraint.ts';
import { violations } from '../../constraints/violations.ts';
import type { ResourceMode } from '../../finding/finding.ts';
import type { BlockSchema, ProviderSchema } from '../../schema/schema.ts';
import { decodeConfig } from './msgpack.ts';
import { type ArgumentPath, readOnlyArguments } from './read-only-arguments.ts';
import { bytesField, choiceField, messageOf, numberField } from './wire.ts';

/**
 * The answer to ValidateResourceTypeConfig and its like: an error for each argument that only the
 * provider may set, in the words of HashiCorp's SDKs, and what is known of the provider's own checks.
 */
export function validateReply(
  schema: ProviderSchema,
  constraints: ProviderConstraints | undefined,
  mode: ResourceMode,
  request: Buffer,
): Buffer {
  const fields = messageOf(request);
  const type = fields.get(1)?.toString() ?? '';
  const block = schema.schemaOf(mode, type);
  if (!block) return Buffer.alloc(0);
  const said = saidOf(block, constraints, constraints?.of(mode, type), fields.get(2));
  return Buffer.concat(said.map((one) => bytesField(1, diagnostic(one))));
}

/** The answer to PrepareProviderConfig: the configuration itself (`DynamicValue config = 1` in both), and what is wrong with it. */
export function prepareReply(
  schema: ProviderSchema,
  constraints: ProviderConstraints | undefined,
  request: Buffer,
): Buffer {
  const config = messageOf(request).get(1);
  const said = saidOf(schema.provider, constraints, constraints?.provider, config);
  return Buffer.concat([request, ...said.map((one) => bytesField(2, diagnostic(one)))]);
}

type Said = Omit<Violation, 'source'>;

/** `value` is a message DynamicValue { msgpack = 1 }. */
function saidOf(
  block: BlockSchema,
  constraints: ProviderConstraints | undefined,
  facts: TypeConstraints | undefined,
  value: Buffer | undefined,
): readonly Said[] {
  const bytes = value && messageOf(value).get(1);
  if (!bytes) return [];
  const config = decodeConfig(bytes, block);
  return [
    ...readOnlyArguments(block, config).map((path) => readOnly(path, facts?.sdk)),
    ...(constraints && facts ? violations(facts, block, config, constraints.source) : []),
  ];
}

function readOnly(path: ArgumentPath, sdk: TypeConstraints['sdk'] | undefined): Said {
  if (sdk === 'framework') {
    const summary = 'Invalid Configuration for Read-Only Attribute';
    return { severity: 'error', summary, detail: FRAMEWORK_READ_ONLY, path };
  }
  const detail = `Can't configure a value for "${path.join('.')}": its value will be decided automatically based on the result of applying this configuration.`;
  return { severity: 'error', summary: 'Value for unconfigurable attribute', detail, path };
}

const FRAMEWORK_READ_ONLY =
  'Cannot set value for this attribute as the provider has marked it as read-only. Remove the configuration line setting the value.\n\nRefer to the provider documentation or contact the provider developers for additional information about configurable and read-only attributes that are supported.';

/** Message `Diagnostic` { severity = 1, summary = 2, detail = 3, attribute = 4 { steps = 1 } }. */
function diagnostic({ severity, summary, detail, path }: Said): Buffer {
  return Buffer.concat([
    numberField(1, SEVERITY[severity]),
    bytesField(2, summary),
    ...(detail === '' ? [] : [bytesField(3, detail)]),
    ...(path.length === 0
      ? []
      : [bytesField(4, Buffer.concat(path.map((step) => bytesField(1, stepOf(step)))))]),
  ]);
}

const SEVERITY: Readonly<Record<Violation['severity'], number>> = { error: 1, warning: 2 };

/** Message `AttributePath.Step`, one of attribute_name = 1, element_key_int = 3. */
const stepOf = (step: string | number): Buffer =>
  typeof step === 'string' ? bytesField(1, step) : choiceField(3, step);
