import type { Expression } from '../../hcl/expression.ts';
import type { Block } from '../../hcl/tree.ts';
import { constantString } from '../../hcl/value.ts';
import { isCallName } from '../../module/call-names.ts';
import { unknown } from '../../value/construct.ts';
import { convert } from '../../value/convert.ts';
import type { CtyType } from '../../value/type.ts';
import type { Value } from '../../value/value.ts';
import { wholeContent } from './body-content.ts';
import { checkRule } from './check-rule.ts';
import { type ConfigFile, fail, refuser } from './config-file.ts';
import { VARIABLE } from './core-shapes.ts';
import { decodeBool, decodeString } from './decode-literal.ts';
import type { VariableConfig } from './override-variable.ts';
import { isQuoted, referencesIn } from './static-expression.ts';
import { staticValue } from './static-value.ts';
import { typeConstraint } from './type-constraint.ts';
import { checkName } from './valid-name.ts';

/** A `variable` block; gives what it sets. */
export function checkVariable(at: ConfigFile, block: Block): VariableConfig {
  const label = block.labels[0];
  if (!label) return {};
  const { attributes, blocks } = wholeContent(at, block.body, block.open, VARIABLE);
  checkName(at, label, 'Invalid variable name');
  if (isCallName(label.text)) {
    const detail = `The variable name "${label.text}" is reserved due to its special meaning inside module blocks.`;
    fail(at, label.range, 'Invalid variable name', detail);
  }
  const value = (name: string): Expression | undefined => attributes.get(name)?.value;
  const description = value('description');
  if (description) decodeString(at, description);
  const type = value('type');
  // An override that names no type is held against the one it overrides.
  const constraint = type ? variableType(at, type) : at.override ? undefined : 'dynamic';
  for (const name of ['sensitive', 'ephemeral']) {
    const given = value(name);
    if (given) decodeBool(at, given);
  }
  const nullable = value('nullable');
  // What is not a truth value counts as Go's zero value.
  const mayBeNull = nullable ? (decodeBool(at, nullable) ?? false) : true;
  const given = value('default');
  const decided = given && defaultValue(at, given, constraint, mayBeNull);
  for (const validation of blocks) checkValidation(at, validation, label.text);
  return {
    ...(constraint !== undefined && { type: constraint }),
    ...(decided && { default: decided }),
    ...(nullable && { nullable: mayBeNull }),
  };
}

function variableType(at: ConfigFile, expression: Expression): CtyType {
  if (isQuoted(expression)) {
    legacyType(at, expression);
    return 'dynamic';
  }
  if (expression.kind === 'traversal' && expression.steps.length === 0) {
    const { text } = expression.root;
    if (text === 'list' || text === 'map') return [text, 'dynamic'];
  }
  let refused = false;
  const type = typeConstraint(at.bytes, expression, (range, summary, detail) => {
    refused = true;
    fail(at, range, summary, detail);
  });
  return refused ? 'dynamic' : type;
}

/** The quoted types of terraform 0.11. */
function legacyType(at: ConfigFile, expression: Expression): void {
  const text = constantString(at.bytes, expression);
  if (text === undefined) return void staticValue(at.bytes, expression, refuser(at));
  const instead = LEGACY.get(text);
  if (instead === undefined) {
    const detail =
      'To provide a full type expression, remove the surrounding quotes and give the type expression directly.';
    return fail(at, expression.range, 'Invalid legacy variable type hint', detail);
  }
  const detail = `Terraform 0.11 and earlier required type constraints to be given in quotes, but that form is now deprecated and will be removed in a future version of Terraform. Remove the quotes around "${text}"${instead}.`;
  fail(at, expression.range, 'Invalid quoted type constraints', detail);
}

const LEGACY: ReadonlyMap<string, string> = new Map([
  ['string', ''],
  [
    'list',
    ' and write list(string) instead to explicitly indicate that the list elements are strings',
  ],
  [
    'map',
    ' and write map(string) instead to explicitly indicate that the map elements are strings',
  ],
]);

function defaultValue(
  at: ConfigFile,
  expression: Expression,
  type: CtyType | undefined,
  mayBeNull: boolean,
): Value {
  const given = staticValue(at.bytes, expression, refuser(at));
  const converted = type === undefined ? undefined : convert(given, type);
  if (converted?.kind === 'problem') {
    const detail = `This default value is not compatible with the variable's type constraint: ${converted.message}.`;
    fail(at, expression.range, 'Invalid default value for variable', detail);
    return unknown('dynamic');
  }
  const value = converted?.value ?? given;
  if (!mayBeNull && value.kind === 'null') {
    const detail = 'A null default value is not valid when nullable=false.';
    fail(at, expression.range, 'Invalid default value for variable', detail);
  }
  return value;
}

/** A condition may refer to anything, but has to look at the variable it is there for. */
function checkValidation(at: ConfigFile, block: Block, name: string): void {
  const { condition } = checkRule(at, block);
  if (!condition) return;
  const looksAtIt = referencesIn(condition).some(
    ({ root, steps: [step] }) =>
      root.text === 'var' && step?.kind === 'attribute' && step.name === name,
  );
  if (looksAtIt) return;
  const detail = `The condition for variable "${name}" must refer to var.${name} in order to test incoming values.`;
  fail(at, condition.range, 'Invalid variable validation condition', detail);
}
