import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkModule } from '../../../src/check/check.ts';
import { stageFindings } from '../../../src/check/stage-findings.ts';
import { editText } from '../../../src/controller/prompt/edit-text.ts';
import { promptFor } from '../../../src/controller/prompt/prompt.ts';
import { rewritePrompt } from '../../../src/controller/prompt/rewrite.ts';
import { parse } from '../../../src/hcl/parse.ts';
import { moduleFromText } from '../../../src/module/module-from-text.ts';
import { readModuleIndex } from '../../../src/module/read-module-index.ts';
import { contextOf } from '../../../src/repair/context.ts';
import { openFacts } from '../../evaluation/open-facts.ts';
import { many, nested, type Shape } from '../shapes.ts';
import type { Subject } from '../subject.ts';

const catalogue = openFacts();

const numbered =
  (unit: (at: number) => string): Shape =>
  (size) => {
    const length = Math.ceil(size / unit(1000).length);
    return Array.from({ length }, (_, at) => unit(at)).join('');
  };

const MODULES: Readonly<Record<string, Shape>> = {
  'many resources': numbered((at) => `resource "aws_sqs_queue" "q${at}" {\n  name = "q"\n}\n`),
  'many faults': numbered((at) => `resource "aws_sqs_queue" "q${at}" {\n  nam = var.v${at}\n}\n`),
  'many references': numbered(
    (at) => `resource "aws_sqs_queue" "q${at}" {\n  name = aws_sqs_queue.q${at + 1}.name\n}\n`,
  ),
  'many locals in a row': (size) =>
    `locals {\n${numbered((at) => `  l${at} = local.l${at + 1}\n`)(size)}}\n`,
  'many twins': many('variable "a" {\n  type = string\n}\n'),
  'many unknown types': numbered((at) => `resource "aws_nothing${at}" "a" {\n}\n`),
  'one argument often': (size) =>
    `resource "aws_sqs_queue" "q" {\n${many('  name = "a"\n')(size)}}\n`,
  'nested blocks': (size) => `resource "aws_sqs_queue" "q" {\n${nested('b {\n', '}\n')(size)}}\n`,
  'one long policy': (size) =>
    `resource "aws_sqs_queue" "q" {\n  policy = jsonencode({\n${many('    a = "b"\n')(size)}  })\n}\n`,
};

const checked: Subject = {
  name: 'checker',
  shapes: MODULES,
  onlyOwn: true,
  prepare: (text) => {
    const module = moduleFromText('m', text);
    return () => stageFindings(checkModule(module, catalogue).findings, module);
  },
};

const prompts: Subject = {
  name: 'prompt builder',
  shapes: MODULES,
  prepare: (text) => {
    const module = moduleFromText('m', `${text}\nresource "aws_sqs_queue" "x" {\n  nam = 1\n}\n`);
    const document = parse(module.files[0]?.bytes ?? Buffer.alloc(0));
    const end = document.bytes.length - 12;
    const finding = {
      kind: 'unsupported-argument',
      argument: 'nam',
      severity: 'error',
      stage: 4,
      summary: '',
      detail: '',
      place: { file: 'main.tf', range: { start: end, end: end + 3 } },
    } as const;
    const context = contextOf(module, catalogue);
    return () => [promptFor(context, finding), rewritePrompt(document)];
  },
};

/** Half of a file goes. */
const editTexts: Subject = {
  name: 'text of an edit',
  prepare: (text) => {
    const module = moduleFromText('m', text);
    const end = module.files[0]?.bytes.length ?? 0;
    const edit = { file: 'main.tf', range: { start: end >> 2, end: end - (end >> 2) }, text: 'x' };
    return () => editText(module, [edit], 'main.tf');
  },
};

const index: Subject = {
  name: 'index of modules',
  shapes: {
    'headers of modules without end': (size) => `"./x"\n${many('module\n')(size)}`,
    'many calls of one module': many('module "a" { source = "./x" }\n'),
    'many sources': many('module "./x"\n'),
  },
  prepare: (text) => {
    const top = mkdtempSync(join(tmpdir(), 'iac-dpo-linear-'));
    // Larger files are not read.
    writeFileSync(join(top, 'main.tf'), text.slice(0, 1024 * 1024));
    return async () => {
      const found = await readModuleIndex(top);
      found.callersOf('x');
      rmSync(top, { recursive: true });
    };
  },
};

export const moduleSubjects: readonly Subject[] = [checked, prompts, editTexts, index];
