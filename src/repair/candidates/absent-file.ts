import type { Finding } from '../../finding/finding.ts';
import type { Call } from '../../hcl/expression.ts';
import { sourceOf } from '../../hcl/value.ts';
import { walkExpression } from '../../hcl/walk.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables, freeVariableName } from '../declare-variable.ts';
import { placeOf } from '../skeleton.ts';

/**
 * A guard that keeps the intent where the argument may be left out · a variable for key material and for
 * arguments that must be there.
 */
export function absentFile(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'absent-file' }>,
  at: Located,
): Candidate[] {
  const call = callAt(finding, at);
  const [argument] = call?.args ?? [];
  if (!call || !argument || !at.attribute) return [];
  const text = sourceOf(at.document.bytes, call);
  const path = sourceOf(at.document.bytes, argument);
  const required =
    schemaAt(context, at.path)?.attributes.get(at.attribute.name.text)?.required ?? false;
  const whole =
    at.attribute.value.range.start === call.range.start &&
    at.attribute.value.range.end === call.range.end;
  const key = isKeyMaterial(finding.path ?? '', at.attribute.name.text);
  const guard: Candidate = {
    action: 'guard-file',
    title: `read ${path} only if it exists`,
    edits: inFile(at.file, [{ range: call.range, text: `fileexists(${path}) ? ${text} : null` }]),
    score: key ? 0.5 : 0.8,
  };
  const place = placeOf(at.path);
  const name = freeVariableName(
    context.scope.view,
    key ? 'public_key' : `${place.label.replaceAll('-', '_')}_${at.attribute.name.text}`,
  );
  const variable: Candidate = {
    action: 'declare',
    title: `take the content of ${path} from the new variable \`${name}\``,
    edits: [
      ...inFile(at.file, [{ range: call.range, text: `var.${name}` }]),
      ...declareVariables(context.scope.view, at.file, [
        {
          name,
          type: 'string',
          description: describe(at.attribute.name.text, key),
          sensitive: /private/.test(name),
        },
      ]),
    ],
    score: 0.7,
  };
  return whole && !required ? [guard, variable] : [variable];
}

const describe = (name: string, key: boolean): string =>
  key ? 'Public key in OpenSSH format' : `Content for ${name.replaceAll('_', ' ')}`;

const isKeyMaterial = (path: string, argument: string): boolean =>
  /\.pub$|id_rsa|id_ed25519/.test(path) || argument === 'public_key';

function callAt(finding: Finding, at: Located): Call | undefined {
  const start = finding.place?.range.start;
  let found: Call | undefined;
  if (!at.attribute || start === undefined) return undefined;
  walkExpression(at.attribute.value, (expression) => {
    if (
      expression.kind === 'call' &&
      expression.range.start <= start &&
      start < expression.range.end &&
      !PATH_ONLY.has(expression.name.text)
    )
      found = expression;
  });
  return found;
}

/** Calls inside the argument that only build the path. */
const PATH_ONLY: ReadonlySet<string> = new Set(['pathexpand', 'abspath', 'format', 'join']);
