import type { Block } from '../../../hcl/tree.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';
import { attribute, type ModuleView } from '../../../module/module-view.ts';
import { providerNameOf } from '../../../module/provider-of-resource.ts';
import { inFile } from '../../context.ts';
import { abstain, type Proposer } from './class.ts';

/** A header without its name: the one that the module refers to it by, or the usual one. */
export const missingLabel: Proposer = (context, _finding, at) => {
  const block = at.path.at(-1);
  if (!block) return UNKNOWN_NAME;
  const found = nameFor(context.scope.view, block);
  if (!found) return UNKNOWN_NAME;
  const end = block.labels.at(-1)?.range.end ?? block.type.range.end;
  return [
    {
      action: 'fix-syntax',
      title: `name the ${block.type.text} \`${found.name}\``,
      score: found.isReferredTo ? 0.9 : 0.6,
      edits: inFile(at.file, [{ range: { start: end, end }, text: ` "${found.name}"` }]),
    },
  ];
};

const UNKNOWN_NAME = abstain(
  'The block has no name, and nothing in the module says what it should be called.',
);

function nameFor(
  view: ModuleView,
  block: Block,
): { readonly name: string; readonly isReferredTo: boolean } | undefined {
  const [label] = block.labels;
  switch (block.type.text) {
    case 'resource':
    case 'data': {
      if (!label) return undefined;
      const prefix = block.type.text === 'data' ? ['data', label.text] : [label.text];
      const name = onlyUndeclared(view, prefix);
      const taken = view.resources.some((each) => each.type === label.text && each.name === 'main');
      return name !== undefined
        ? { name, isReferredTo: true }
        : taken
          ? undefined
          : { name: 'main', isReferredTo: false };
    }
    case 'provider': {
      const names = new Set(view.resources.map((each) => providerNameOf(each.type, each.block)));
      const [name] = names;
      return names.size === 1 && name !== undefined ? { name, isReferredTo: true } : undefined;
    }
    case 'variable':
    case 'module': {
      const name = onlyUndeclared(view, [block.type.text === 'variable' ? 'var' : 'module']);
      return name === undefined ? undefined : { name, isReferredTo: true };
    }
    case 'output': {
      const name = outputName(block);
      const taken = view.outputs.some((each) => each.name === name);
      return name === undefined || taken ? undefined : { name, isReferredTo: false };
    }
    default:
      return undefined;
  }
}

/** The one name behind `prefix` that is referred to and declared nowhere. */
function onlyUndeclared(view: ModuleView, prefix: readonly string[]): string | undefined {
  const declared = new Set([
    ...view.resources.map(({ address }) => address),
    ...view.variables.map(({ name }) => `var.${name}`),
    ...view.modules.map(({ name }) => `module.${name}`),
  ]);
  const found = new Set<string>();
  for (const { body } of view.documents.values()) {
    for (const { attribute: each } of attributesOf(body)) {
      walkExpression(each.value, (expression) => {
        if (expression.kind !== 'traversal') return;
        const names = [
          expression.root.text,
          ...expression.steps.map((step) => (step.kind === 'attribute' ? step.name : '')),
        ].slice(0, prefix.length + 1);
        const address = names.join('.');
        if (prefix.every((name, index) => names[index] === name) && !declared.has(address))
          found.add(names.at(-1) ?? '');
      });
    }
  }
  const [name] = found;
  return found.size === 1 && name ? name : undefined;
}

/** `aws_vpc.main.id` is called `vpc_id`. */
function outputName(block: Block): string | undefined {
  const value = attribute(block, 'value')?.value;
  if (value?.kind !== 'traversal') return undefined;
  const last = value.steps.at(-1);
  if (last?.kind !== 'attribute' || value.steps.length < 2) return undefined;
  return `${value.root.text.replace(/^[a-z]+_/, '')}_${last.name}`;
}
