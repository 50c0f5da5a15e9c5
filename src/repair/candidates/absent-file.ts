import type { Finding } from '../../finding/finding.ts';
import type { Call, Expression } from '../../hcl/expression.ts';
import type { ByteRange } from '../../hcl/range.ts';
import { quote, sourceOf } from '../../hcl/value.ts';
import { attributesOf, walkExpression } from '../../hcl/walk.ts';
import type { Abstained, Candidate, Edit } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables, freeVariableName } from '../declare-variable.ts';
import { placeOf } from '../skeleton.ts';
import { keyMaterial } from './absent-file/key-material.ts';
import { nearestFile } from './absent-file/nearest-file.ts';
import { textAround } from './absent-file/text-around.ts';

/**
 * The file of that name where it is · a guard that keeps the intent where the argument may be left out · a variable
 * for keys and for texts that must be there. Where the configuration is built from what the file holds, it has to come
 * with the change.
 */
export function absentFile(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'absent-file' }>,
  at: Located,
): readonly Candidate[] | Abstained {
  const call = callAt(finding, at);
  const [argument] = call?.args ?? [];
  if (!call || !argument || !at.attribute) return NO_CALL;
  const found = moved(context, finding, at, argument);
  const name = at.attribute.name.text;
  const isRequired = schemaAt(context, at.path)?.attributes.get(name)?.required ?? false;
  const key = keyMaterial(finding.path ?? '', name);
  const around = textAround(at, call);
  const guards =
    around && !isRequired ? [guard(at, argument, around, call, key !== undefined)] : [];
  const variables =
    around && TEXTS.has(call.name.text)
      ? [fromVariable(context, at, call, argument, key, guards.length === 0)]
      : [];
  const candidates = [...found, ...guards, ...variables];
  if (candidates.length > 0) return candidates;
  return around ? OF_THE_FILE : BUILT_FROM;
}

const NO_CALL: Abstained = {
  abstained: 'It is read in a place that cannot be seen, so the file has to come with the change.',
};
const OF_THE_FILE: Abstained = {
  abstained:
    'The argument has to be there and is made from the file, so the file has to come with the change.',
};
const BUILT_FROM: Abstained = {
  abstained:
    'The configuration is built from what the file holds, so the file has to come with the change.',
};

/** Functions of which the result is the text of the file, which a variable can hold as well. */
const TEXTS: ReadonlySet<string> = new Set(['file', 'filebase64']);

/** A path that is wrong, though the file is there. */
function moved(
  { scope }: RepairContext,
  finding: Extract<Finding, { kind: 'absent-file' }>,
  at: Located,
  argument: Expression,
): Candidate[] {
  const path = finding.path && nearestFile(scope.view.module, finding.path);
  if (!path) return [];
  return [
    {
      action: 'change-value',
      title: `read \`${path}\`, where the file of that name is`,
      score: 0.9,
      edits: inFile(at.file, [{ range: argument.range, text: quote(path) }]),
    },
  ];
}

function guard(
  at: Located,
  argument: Expression,
  around: Expression,
  call: Call,
  isKey: boolean,
): Candidate {
  const { bytes } = at.document;
  const path = sourceOf(bytes, argument);
  // `"${file(p)}"` is the call itself.
  const value = around.kind === 'template' ? call : around;
  return {
    action: 'guard-file',
    title: `read ${path} only if it exists`,
    edits: inFile(at.file, [
      { range: around.range, text: `fileexists(${path}) ? ${sourceOf(bytes, value)} : null` },
    ]),
    score: isKey ? 0.5 : 0.8,
  };
}

function fromVariable(
  context: RepairContext,
  at: Located,
  call: Call,
  argument: Expression,
  key: ReturnType<typeof keyMaterial>,
  isOnly: boolean,
): Candidate {
  const { view } = context.scope;
  const attribute = at.attribute?.name.text ?? 'content';
  // Beside a guard, which mends one place, it would weigh more for mending several.
  const reads =
    isOnly || key ? sameReads(context, at, call) : [{ file: at.file, range: call.range }];
  const own = `${placeOf(at.path).label.replaceAll('-', '_')}_${attribute}`;
  const name = freeVariableName(view, key?.name ?? (reads.length > 1 ? attribute : own));
  return {
    action: 'declare',
    title: `take the content of ${sourceOf(at.document.bytes, argument)} from the new variable \`${name}\``,
    edits: [
      ...reads.map((edit) => ({ ...edit, text: `var.${name}` })),
      ...declareVariables(view, at.file, [
        {
          name,
          type: 'string',
          description: key?.description ?? `Content for ${attribute.replaceAll('_', ' ')}`,
          sensitive: key?.sensitive ?? /private|secret|password|credential/.test(attribute),
        },
      ]),
    ],
    score: 0.7,
  };
}

/** Everywhere that the same file is read into an argument of the same name: it has one content. */
function sameReads({ scope }: RepairContext, at: Located, call: Call): Omit<Edit, 'text'>[] {
  const text = sourceOf(at.document.bytes, call);
  const name = at.attribute?.name.text;
  return [...scope.view.documents].flatMap(([file, { body, bytes }]) =>
    [...attributesOf(body)].flatMap(({ attribute: { name: other, value } }) => {
      const ranges: ByteRange[] = [];
      walkExpression(value, (expression) => {
        if (expression.kind === 'call' && sourceOf(bytes, expression) === text)
          ranges.push(expression.range);
      });
      return other.text === name ? ranges.map((range) => ({ file, range })) : [];
    }),
  );
}

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
