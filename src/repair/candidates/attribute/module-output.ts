import type { Traversal } from '../../../hcl/expression.ts';
import { calledModules } from '../../../module/called-modules.ts';
import { viewModule } from '../../../module/module-view.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { similarity, words } from '../../similarity.ts';

/** The nearest output of the called module. */
export function moduleOutput(
  { scope }: RepairContext,
  at: Located,
  { steps }: Traversal,
): readonly Candidate[] | Abstained {
  const [first] = steps;
  const name = first?.kind === 'attribute' ? first.name : '';
  const wrong = steps.slice(1).find((step) => step.kind === 'attribute');
  const called = calledModules(scope.view.module).find((call) => call.name === name);
  if (called?.child.kind !== 'local' || !wrong)
    return { abstained: 'The module it calls is not here to be looked at.' };
  const outputs = viewModule(called.child.module).outputs.map((output) => output.name);
  const near = outputs
    .map((output) => ({ output, fit: likeness(name, wrong.name, output) }))
    .filter(({ fit }) => fit >= 0.6);
  if (near.length === 0)
    return {
      abstained: `The module \`${name}\` has no output like \`${wrong.name}\`: it has ${outputs.map((output) => `\`${output}\``).join(', ') || 'none'}.`,
    };
  return near.map(({ output, fit }) => ({
    action: 'rename-reference',
    title: `take the output \`${output}\` of \`module.${name}\` instead of \`${wrong.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at.file, [{ range: wrong.range, text: `.${output}` }]),
  }));
}

/** An output may repeat what its module is called: `vpc_id` of a module `vpc` is its `id`. */
function likeness(module: string, asked: string, output: string): number {
  const without = (name: string) =>
    words(name)
      .filter((word) => !words(module).includes(word))
      .join('_');
  const same = without(asked) !== '' && without(asked) === without(output);
  return same ? 0.93 : similarity(asked, output);
}
