import type { Finding } from '../../finding/finding.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import type { Located, RepairContext } from '../context.ts';
import { declareVariables, freeVariableName, isSecretName } from '../declare-variable.ts';
import { describeName } from '../describe-name.ts';
import { type FoundReference, findReferences, renameReference } from '../rewrite-references.ts';
import { similarity } from '../similarity.ts';
import { typeFromUses } from '../type-from-uses.ts';
import { outputsAsVariables } from './undeclared/outputs-as-variables.ts';

export { invalidReference } from './invalid-reference.ts';

type Undeclared = Extract<
  Finding,
  { kind: 'undeclared-variable' | 'undeclared-local' | 'undeclared-module' }
>;

/** Nearer than this, one declared name is taken for a slip of the other. */
const SLIP = 0.84;

/** Nearest declared name · the same name as a local or variable · declare it, typed from its use. */
export function undeclaredName(
  context: RepairContext,
  finding: Undeclared,
  at: Located,
): readonly Candidate[] | Abstained {
  const { view } = context.scope;
  const root = ROOTS[finding.kind];
  const uses = findReferences(view, [root, finding.name]);
  if (uses.length === 0) return NOT_HERE;
  const renamedTo = (target: string, score: number): Candidate => ({
    action: 'rename-reference',
    title: `refer to \`${target}\` instead of \`${root}.${finding.name}\``,
    edits: uses.map((found) => renameReference(found, target)),
    score,
  });
  const { draft } = context;
  const declared = { var: draft.variables, local: draft.locals, module: draft.modules }[root];
  const slips = declared
    .map(({ name }) => ({ name, likeness: similarity(name, finding.name) }))
    .filter(({ likeness }) => likeness >= SLIP)
    .map(({ name, likeness }) => renamedTo(`${root}.${name}`, 0.3 + 0.5 * likeness));
  const elsewhere = { var: view.locals, local: view.variables, module: [] }[root]
    .filter(({ name }) => name === finding.name)
    .map(({ name }) => renamedTo(`${root === 'var' ? 'local' : 'var'}.${name}`, 0.9));
  const found = [...slips, ...elsewhere];
  if (root === 'module') {
    const variables = outputsAsVariables(context, finding.name, uses, at);
    return found.length + variables.length > 0 ? [...found, ...variables] : WHOLE_MODULE;
  }
  return [...found, declaration(context, finding.name, root, uses)];
}

const ROOTS = {
  'undeclared-variable': 'var',
  'undeclared-local': 'local',
  'undeclared-module': 'module',
} as const;

const NOT_HERE: Abstained = {
  abstained:
    'The reference stands where its text cannot be followed, so that nothing can be put in its place.',
};

const WHOLE_MODULE: Abstained = {
  abstained:
    'Nothing calls a module of that name or a near one, and which module was meant is not to be seen.',
};

/** A new variable; a local whose value nobody knows becomes one too. */
function declaration(
  context: RepairContext,
  name: string,
  root: 'var' | 'local',
  uses: readonly FoundReference[],
): Candidate {
  const { view } = context.scope;
  const file = uses[0]?.file ?? '';
  const free = freeVariableName(view, root === 'var' ? allowedName(name, uses) : name);
  const variable = {
    name: free,
    type: typeFromUses(context, uses),
    description: describeName(name),
    sensitive: isSecretName(name),
  };
  return {
    action: 'declare',
    title:
      root === 'var' && free === name
        ? `declare the variable \`${free}\``
        : `make \`${root}.${name}\` the new variable \`${free}\``,
    edits: [
      ...(free === name && root === 'var'
        ? []
        : uses.map((found) => renameReference(found, `var.${free}`))),
      ...declareVariables(view, file, [variable]),
    ],
    score: 0.65,
  };
}

/** Some names no variable may have, `version` for one; then it is called after what takes it. */
function allowedName(name: string, uses: readonly FoundReference[]): string {
  const argument = uses[0]?.attribute.name.text ?? '';
  return RESERVED.has(name) && argument !== name ? argument : name;
}

/** Source: terraform internal/configs/module_call.go and named_values.go: names a module call has for itself. */
const RESERVED: ReadonlySet<string> = new Set([
  'count',
  'depends_on',
  'for_each',
  'lifecycle',
  'locals',
  'providers',
  'source',
  'version',
]);
