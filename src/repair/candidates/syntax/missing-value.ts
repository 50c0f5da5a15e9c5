import { removeItem } from '../../../hcl/edit/attribute.ts';
import type { SyntaxProblem } from '../../../hcl/tree.ts';
import type { Candidate } from '../../candidate.ts';
import {
  bodyOf,
  inFile,
  type Located,
  locate,
  type RepairContext,
  schemaAt,
} from '../../context.ts';
import { declareVariables } from '../../declare-variable.ts';
import { fillValue } from '../../fill-value.ts';
import { placeOf } from '../../skeleton.ts';
import { isOpen } from './open-value.ts';
import { lineAt } from './slip.ts';

/**
 * `name =` and nothing, `name = ...`, `name = <your name>`: the author left the value open, so it is filled as that of
 * a missing argument is, or the line goes where the argument may be left out.
 */
export function missingValue(
  context: RepairContext,
  located: Located,
  problem: SyntaxProblem,
): Candidate[] {
  const { document, file } = located;
  const line = lineAt(document, problem.range.start);
  const found = OPEN.exec(line.text);
  const [, lead = '', name = '', sign = '', value = ''] = found ?? [];
  const comment = /#.*$/.exec(value)?.[0];
  const given = value.slice(0, value.length - (comment?.length ?? 0)).replace(/,?\s*$/, '');
  if (!found || !isOpen(given.trim()) || line.end >= document.bytes.length) return [];
  const start = line.start + lead.length;
  const place = { file, range: { start, end: start } };
  const at =
    locate(context, {
      kind: 'syntax',
      severity: 'error',
      stage: 1,
      summary: '',
      detail: '',
      place,
    }) ?? located;
  const schema = schemaAt(context, at.path)?.attributes.get(name);
  // The name of a key inside a value is no argument.
  if (!schema || at.attribute?.name.text !== name) return [];
  const from = start + name.length + sign.length;
  const range = { start: from, end: from + value.length };
  const filled = fillValue(context, placeOf(at.path), schema)
    // A literal is no better than the ellipsis where the argument may be left out.
    .filter(({ text }) => schema.required || !text.startsWith('"'))
    .map(
      (each): Candidate => ({
        action: 'change-value',
        title: `give \`${name}\` its value ${each.how}`,
        score: each.score,
        edits: [
          ...inFile(file, [{ range, text: ` ${each.text}${comment ? ` ${comment}` : ''}` }]),
          ...declareVariables(context.scope.view, file, each.declares),
        ],
      }),
    );
  if (schema.required) return filled;
  return [
    ...filled,
    {
      action: 'fix-syntax',
      title: `leave out \`${name}\`, which has no value`,
      score: 0.45,
      edits: inFile(file, removeItem(document, bodyOf(at), at.attribute)),
    },
  ];
}

/** A name, its sign, and what stands for the value, if anything does. */
const OPEN = /^(\s*)([A-Za-z_][\w-]*)(\s*=)(?!=)(.*)$/;
