import { resourceSteps } from '../check/resolve-type.ts';
import { providerOf, schemaOf } from '../check/scope.ts';
import { valueFits } from '../check/value-fits.ts';
import type { Expression } from '../hcl/expression.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Document } from '../hcl/tree.ts';
import { constantString } from '../hcl/value.ts';
import type { AttributeSchema, CtyType } from '../schema/schema.ts';
import type { RepairContext } from './context.ts';
import { attributeForArgument } from './facts/attributes-for-arguments.ts';
import type { FillPlace } from './filled.ts';
import { isFlag } from './flag-name.ts';
import { movedSource } from './moved-source.ts';

/** A value of the draft as another argument takes it. */
export interface FittedValue {
  /** Its source where lines begin with `indentation`. */
  readonly text: (indentation: string) => string;
  /** 1 where it is taken as it stands, less where it had to be changed. */
  readonly worth: number;
}

/**
 * The value of an argument `name` as the argument `to` takes it: as it is, in a list, out of a list, by another
 * attribute. `place` is the block of `to`.
 */
export function fittedValue(
  context: RepairContext,
  document: Document,
  { name, value }: { readonly name: string; readonly value: Expression },
  to: AttributeSchema,
  place?: FillPlace,
): FittedValue | undefined {
  const fits = (expression: Expression, type: CtyType): boolean =>
    valueFits(context.scope, document.bytes, expression, type) &&
    makesSense(document, expression, name, to, type);
  const inner = elementOf(to.type);
  if (inner !== undefined && value.kind === 'tuple')
    return value.items.every((item) => fits(item, inner)) ? asItIs(document, value) : undefined;
  if (fits(value, to.type)) return byAttribute(context, document, value, name, to, place);
  if (inner !== undefined && fits(value, inner))
    return { text: (indentation) => `[${moved(document, value, indentation)}]`, worth: WRAPPED };
  if (value.kind === 'tuple' && value.items.length === 1) {
    const [only] = value.items;
    if (only && fits(only, to.type))
      return {
        ...byAttribute(context, document, only, name, to, place),
        worth: WRAPPED,
      };
  }
  return undefined;
}

const WRAPPED = 0.92;

const asItIs = (document: Document, value: Expression): FittedValue => ({
  text: (indentation) => moved(document, value, indentation),
  worth: 1,
});

const moved = (document: Document, { range }: { range: ByteRange }, indentation: string): string =>
  movedSource(document, range, indentation);

/** The element type of a list or set. */
function elementOf(type: CtyType): CtyType | undefined {
  return typeof type !== 'string' && (type[0] === 'list' || type[0] === 'set')
    ? type[1]
    : undefined;
}

/** What converts is not yet meant: a password is no flag, a word is no ARN, a number no name. */
function makesSense(
  document: Document,
  value: Expression,
  name: string,
  to: AttributeSchema,
  type: CtyType,
): boolean {
  const text = constantString(document.bytes, value);
  if (text !== undefined && /_arns?$/.test(to.name)) return text.startsWith('arn:');
  if (type === 'bool') return value.kind === 'bool' || text !== undefined || isFlag(name);
  if (type === 'string' && value.kind === 'bool') return false;
  if (JSON_TEXT.test(to.name) && value.kind === 'traversal') {
    const last = value.steps.at(-1);
    return last?.kind !== 'attribute' || !IDENTITY.has(last.name);
  }
  return true;
}

/** `aws_iam_role.app.arn` is what a `role_arn` wants, where a `role_name` had the name. */
function byAttribute(
  { scope }: RepairContext,
  document: Document,
  value: Expression,
  name: string,
  to: AttributeSchema,
  place: FillPlace | undefined,
): FittedValue {
  const target = value.kind === 'traversal' ? resourceSteps(value) : undefined;
  const resource = target && scope.resources.get(target.address);
  const last = value.kind === 'traversal' ? value.steps.at(-1) : undefined;
  if (!target || last?.kind !== 'attribute' || !IDENTITY.has(last.name))
    return asItIs(document, value);
  const wanted =
    (place && attributeForArgument(place.type, [...place.path, to.name], target.type)) ??
    wantedByName(name, to.name);
  if (wanted === undefined || last.name === wanted) return asItIs(document, value);
  const range = { start: value.range.start, end: last.range.start };
  // What is not declared yet is of its type all the same.
  const schema = resource
    ? schemaOf(scope, target.mode, target.type, resource.block)
    : providerOf(scope, target.type.split('_')[0] ?? '')?.schemaOf(target.mode, target.type);
  if (!schema?.attributes.has(wanted)) return asItIs(document, value);
  return {
    text: (indentation) => `${moved(document, { range }, indentation)}.${wanted}`,
    worth: BY_ATTRIBUTE,
  };
}

function wantedByName(name: string, to: string): string | undefined {
  const wanted = TAIL.exec(to)?.[1];
  const named = TAIL.exec(name)?.[1];
  // A key's id may be its ARN too; where an ARN is asked for, only an ARN will do.
  const asks = wanted !== named && (named !== undefined || wanted === 'arn');
  return asks ? wanted : undefined;
}

/** Arguments that take a text of JSON, not where to find it. */
const JSON_TEXT = /(?:^|_)(?:policy|document)$/;
const TAIL = /_(id|arn|name)s?$/;
const IDENTITY: ReadonlySet<string> = new Set(['id', 'arn', 'name']);
const BY_ATTRIBUTE = 0.97;
