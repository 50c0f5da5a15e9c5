// What src/api/api.ts exports: one .d.ts with everything it needs, and a report to compare releases by.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import ts from 'typescript';

const ENTRY = 'src/api/api.ts';

/** Both as text. Throws where the API uses a type that it does not export. */
export async function extractApi(root) {
  const folder = await mkdtemp(join(tmpdir(), 'iac-dpo-api-'));
  try {
    await writeDeclarations(root, folder);
    await writeFile(join(folder, 'package.json'), '{ "name": "iac-dpo", "type": "module" }');
    extract(folder);
    const [declarations, report] = await Promise.all(
      ['rollup.d.ts', 'iac-dpo.api.md'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return { declarations, report };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Declarations of the entry and of what they name, file by file. A compiler run over the program would take half a
 * minute, mostly for what the declarations never mention.
 */
async function writeDeclarations(root, folder) {
  const pending = [join(root, ENTRY)];
  const seen = new Set();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(await readFile(path, 'utf8'), {
      fileName: path,
      reportDiagnostics: true,
      compilerOptions: COMPILER,
    });
    const [problem] = diagnostics;
    if (problem)
      throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
    const to = join(folder, relative(root, path)).replace(/\.ts$/, '.d.ts');
    await mkdir(dirname(to), { recursive: true });
    await writeFile(
      to,
      outputText.replace(/(from\s+['"])(\.[^'"]+)\.ts(['"])/g, (_, before, name, after) => {
        pending.push(join(dirname(path), `${name}.ts`));
        return `${before}${name}.js${after}`;
      }),
    );
  }
}

const COMPILER = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  strict: true,
  declaration: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
};

function extract(folder) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(folder, 'api-extractor.json'),
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, ENTRY.replace(/\.ts$/, '.d.ts')),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            target: 'ES2023',
            lib: ['ES2023', 'DOM'],
            types: [],
            strict: true,
            skipLibCheck: true,
          },
          include: ['src'],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: 'iac-dpo.api.md',
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
      },
      dtsRollup: { enabled: true, untrimmedFilePath: join(folder, 'rollup.d.ts') },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: {
          default: { logLevel: 'error' },
          // Types of the inside have no release tags of their own, and no words where a name says it all.
          'ae-missing-release-tag': { logLevel: 'none' },
          'ae-undocumented': { logLevel: 'none' },
        },
      },
    },
  });
  const problems = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === 'error') problems.push(message.formatMessageWithLocation(folder));
      message.handled = true;
    },
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
