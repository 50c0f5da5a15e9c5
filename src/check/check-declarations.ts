import type { Finding, FindingDetails } from '../finding/finding.ts';
import type { Block } from '../hcl/tree.ts';
import type { Declared, ModuleView } from '../module/module-view.ts';
import { LABELS } from './core-schema.ts';
import { report } from './report.ts';

/** Stage 1 beyond syntax: top-level block types, their labels, and names declared twice. */
export function checkDeclarations(view: ModuleView, findings: Finding[]): void {
  for (const [file, document] of view.documents) {
    for (const item of document.body.items) {
      const reporter = { file, findings };
      if (item.kind === 'attribute') {
        report(
          reporter,
          item.name.range,
          1,
          'Unsupported argument',
          `An argument named "${item.name.text}" is not expected here.`,
          { kind: 'unsupported-argument', argument: item.name.text },
        );
      } else checkLabels(item, reporter);
    }
  }
  duplicates(
    view.resources.map((resource) => ({ ...resource, name: resource.address })),
    ({ block }) => ({
      summary: `Duplicate ${block.type.text} "${block.labels[0]?.text}" configuration`,
      what: block.type.text === 'data' ? 'data' : 'resource',
    }),
    findings,
  );
  duplicates(
    view.variables,
    () => ({ summary: 'Duplicate variable declaration', what: 'variable' }),
    findings,
  );
  duplicates(
    view.outputs,
    () => ({ summary: 'Duplicate output definition', what: 'output' }),
    findings,
  );
  duplicates(view.modules, () => ({ summary: 'Duplicate module call', what: 'module' }), findings);
  duplicates(
    view.providers.map((provider) => ({
      ...provider,
      name: `${provider.name}.${provider.alias ?? ''}`,
    })),
    () => ({ summary: 'Duplicate provider configuration', what: 'provider' }),
    findings,
  );
  duplicateLocals(view, findings);
}

function checkLabels(block: Block, reporter: { file: string; findings: Finding[] }): void {
  const type = block.type.text;
  const wanted = LABELS.get(type);
  if (!wanted) {
    report(
      reporter,
      block.type.range,
      1,
      'Unsupported block type',
      `Blocks of type "${type}" are not expected here.`,
      { kind: 'unsupported-block-type', blockType: type },
    );
    return;
  }
  const extra = block.labels[wanted.length];
  if (extra) {
    report(
      reporter,
      extra.range,
      1,
      `Extraneous label for ${type}`,
      wanted.length === 0
        ? `No labels are expected for ${type} blocks.`
        : `Only ${wanted.length} labels (${wanted.join(', ')}) are expected for ${type} blocks.`,
      { kind: 'other' },
    );
  } else if (block.labels.length < wanted.length) {
    const missing = wanted[block.labels.length] as string;
    report(
      reporter,
      block.open,
      1,
      `Missing ${missing} for ${type}`,
      `All ${type} blocks must have ${wanted.length} labels (${wanted.join(', ')}).`,
      { kind: 'other' },
    );
  }
  for (const label of block.labels.slice(0, wanted.length)) {
    if (label.text === '' || NAME.test(label.text)) continue;
    report(
      reporter,
      label.range,
      1,
      `Invalid ${type} name`,
      'A name must start with a letter or underscore and may contain only letters, digits, underscores, and dashes.',
      { kind: 'other' },
    );
  }
}

/** Source: hclsyntax.ValidIdentifier. */
const NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

type Duplicate = Extract<FindingDetails, { kind: 'duplicate' }>;

function duplicates(
  declared: readonly Declared[],
  words: (at: Declared) => { summary: string; what: Duplicate['what'] },
  findings: Finding[],
): void {
  const seen = new Set<string>();
  for (const at of declared) {
    if (!seen.has(at.name)) {
      seen.add(at.name);
      continue;
    }
    const { summary, what } = words(at);
    const range = {
      start: at.block.type.range.start,
      end: at.block.labels.at(-1)?.range.end ?? at.block.type.range.end,
    };
    report(
      { file: at.file, findings },
      range,
      1,
      summary,
      `"${at.name}" was already declared. Names must be unique in each module.`,
      { kind: 'duplicate', what, name: at.name },
    );
  }
}

function duplicateLocals(view: ModuleView, findings: Finding[]): void {
  const seen = new Set<string>();
  for (const { name, file, attribute, document } of view.locals) {
    // Twice in one `locals` block is an attribute redefined, which the parser has reported.
    const reported = document.problems.some(
      ({ range }) => range.start === attribute.name.range.start,
    );
    if (seen.has(name) && !reported) {
      report(
        { file, findings },
        attribute.name.range,
        1,
        'Duplicate local value definition',
        `A local value named "${name}" was already defined. Local value names must be unique within a module.`,
        { kind: 'duplicate', what: 'local', name },
      );
    }
    seen.add(name);
  }
}
