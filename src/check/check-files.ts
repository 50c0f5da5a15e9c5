import type { Call, Expression } from '../hcl/expression.ts';
import { sourceOf } from '../hcl/value.ts';
import { walkExpression } from '../hcl/walk.ts';
import { type Reporter, report } from './report.ts';
import type { Scope } from './scope.ts';

/** Functions that read the file their first argument names, and fail where it is not there. */
export const FILE_FUNCTIONS: ReadonlySet<string> = new Set([
  'file',
  'filebase64',
  'filebase64sha256',
  'filebase64sha512',
  'filemd5',
  'filesha1',
  'filesha256',
  'filesha512',
  'templatefile',
]);

/** Reports calls that read a file which the module does not hold. Paths that are not constant are not judged. */
export function checkFiles(
  scope: Scope,
  reporter: Reporter,
  bytes: Buffer,
  root: Expression,
): void {
  const guarded = new Set<Expression>();
  walkExpression(root, (expression) => {
    if (expression.kind === 'call' && GUARDS.has(expression.name.text)) {
      for (const argument of expression.args) markInside(argument, guarded);
    }
    if (expression.kind === 'conditional') {
      const dead = deadBranch(scope, bytes, expression);
      if (dead) markInside(dead, guarded);
    }
    if (expression.kind === 'call' && !guarded.has(expression))
      checkCall(scope, reporter, bytes, expression);
  });
}

/** The path a constant argument means, relative to the module; undefined where it is not constant. */
export function constantPath(bytes: Buffer, expression: Expression): string | undefined {
  if (expression.kind === 'parens') return constantPath(bytes, expression.inner);
  if (expression.kind === 'traversal')
    return MODULE_PATHS.has(sourceOf(bytes, expression)) ? '.' : undefined;
  if (expression.kind !== 'template' || expression.heredoc) return undefined;
  let path = '';
  for (const part of expression.parts) {
    if (part.kind === 'text') path += bytes.toString('utf8', part.range.start, part.range.end);
    else if (part.kind === 'interpolation' && MODULE_PATHS.has(sourceOf(bytes, part.value)))
      path += '.';
    else return undefined;
  }
  return path;
}

const MODULE_PATHS: ReadonlySet<string> = new Set(['path.module', 'path.root', 'path.cwd']);
const GUARDS: ReadonlySet<string> = new Set(['try', 'can']);

function checkCall(scope: Scope, reporter: Reporter, bytes: Buffer, call: Call): void {
  const [argument] = call.args;
  if (!FILE_FUNCTIONS.has(call.name.text) || !argument) return;
  const path = constantPath(bytes, argument);
  if (path === undefined || exists(scope, path)) return;
  report(
    reporter,
    argument.range,
    4,
    'Invalid function argument',
    `Invalid value for "path" parameter: no file exists at "${path}"; this function works only with files that are distributed as part of the configuration source code, so if this file will be created by a resource in this configuration you must instead obtain this result from an attribute of that resource.`,
    {
      kind: 'absent-file',
      function: call.name.text,
      path,
    },
  );
}

/** Only files of the module count: what lies outside it is not distributed with it. */
export function exists(scope: Scope, path: string): boolean {
  if (path.startsWith('/') || path.startsWith('~')) return false;
  const wanted = normalise(path);
  const { files, assets } = scope.view.module;
  return (
    files.some((file) => file.path === wanted) || assets.some((asset) => asset.path === wanted)
  );
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** The branch of `fileexists("constant") ? a : b` that is never taken. */
function deadBranch(
  scope: Scope,
  bytes: Buffer,
  expression: Extract<Expression, { kind: 'conditional' }>,
): Expression | undefined {
  const { condition } = expression;
  if (condition.kind !== 'call' || condition.name.text !== 'fileexists' || !condition.args[0])
    return undefined;
  const path = constantPath(bytes, condition.args[0]);
  if (path === undefined) return undefined;
  return exists(scope, path) ? expression.whenFalse : expression.whenTrue;
}

function markInside(root: Expression, marked: Set<Expression>): void {
  walkExpression(root, (expression) => marked.add(expression));
}
