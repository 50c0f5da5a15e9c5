import { quote } from '../../../hcl/value.ts';
import type { CtyType } from '../../../schema/schema.ts';
import type { RepairContext } from '../../context.ts';
import { declareVariables, freeVariableName, isSecretName } from '../../declare-variable.ts';
import { fillValue } from '../../fill-value.ts';
import type { Filled } from '../../filled.ts';
import { placeOf } from '../../skeleton.ts';
import type { BrokenValue } from './broken-values.ts';
import { type Change, replace } from './change.ts';
import { isPlaceholder, placeholderWithin } from './placeholder.ts';

/**
 * A value that nobody but the author knows is referred to or asked for, never made up: what the module declares ·
 * a variable that is there · a new variable without a default.
 */
export function authorDecides(
  context: RepairContext,
  value: BrokenValue,
  all: readonly BrokenValue[],
): readonly Change[] {
  if (!isUnknowable(value)) return [];
  const within = insideText(context, value);
  if (within) return [within];
  const whole = isWholeList(value, all);
  const schema = value.schema ?? { ...STRING, name: value.name };
  const wanted = { ...schema, type: whole ? schema.type : elementOf(schema.type) };
  return fillValue(context, placeOf(value.path), wanted)
    .filter(isNoLiteral)
    .slice(0, MOST)
    .map((filled) => ({
      action: 'change-value' as const,
      title: `set \`${value.name}\` ${filled.how}`,
      score: 0.85 * filled.score,
      edits: ({ attribute, written }) => [
        whole
          ? replace({ ...written, expression: attribute.value }, filled.text)
          : replace(written, filled.text),
      ],
      once: declareVariables(context.scope.view, value.written.file, filled.declares),
    }));
}

const MOST = 4;

/** Secrets that break rules, stand-ins, and names of things that are elsewhere. */
const isUnknowable = (value: BrokenValue): boolean =>
  (value.schema?.sensitive ?? false) ||
  isSecretName(value.name) ||
  isPlaceholder(value.text) ||
  isAddress(value);

/** Whether an ARN or a network is wanted. */
export const isAddress = ({ broken }: BrokenValue): boolean =>
  broken.some(({ rule }) => rule.kind === 'format' && /^(?:arn|cidr|ip)/.test(rule.format));

/** `<your_address>/32` keeps its `/32`. */
function insideText(context: RepairContext, value: BrokenValue): Change | undefined {
  const { view } = context.scope;
  const found = placeholderWithin(value.text);
  if (!found || value.schema?.sensitive) return undefined;
  const name = freeVariableName(view, found.name);
  const place = placeOf(value.path);
  const variable = {
    name,
    type: 'string' as const,
    description: `Part of ${[place.type, ...place.path, value.name].join('.')}`,
    sensitive: isSecretName(name),
  };
  const text = `${quote(found.before).slice(0, -1)}\${var.${name}}${quote(found.after).slice(1)}`;
  return {
    action: 'change-value',
    title: `take the unknown part of \`${value.name}\` from the new variable ${name}`,
    score: 0.6,
    edits: ({ written }) => [replace(written, text)],
    once: declareVariables(view, value.written.file, [variable]),
  };
}

/** A list of nothing but broken values is one question to the author. */
function isWholeList(
  { attribute, isKey, schema }: BrokenValue,
  all: readonly BrokenValue[],
): boolean {
  if (isKey || attribute.value.kind !== 'tuple' || typeof schema?.type === 'string') return false;
  return attribute.value.items.every((item) =>
    all.some(({ written }) => written.expression === item),
  );
}

const elementOf = (type: CtyType): CtyType =>
  typeof type !== 'string' && (type[0] === 'list' || type[0] === 'set') ? type[1] : type;

/** Neither a text nor a number nor a flag: a reference, or a list of them. */
const isNoLiteral = ({ text }: Filled): boolean => /^\[?[a-z]\w*[.(]/.test(text);

/** A key of an object has no schema of its own here. */
const STRING = {
  type: 'string' as CtyType,
  required: false,
  optional: true,
  computed: false,
  sensitive: false,
  deprecated: false,
  writeOnly: false,
};
