import type { Finding } from '../../finding/finding.ts';
import type { Block, Document } from '../../hcl/tree.ts';
import type { ModuleView } from '../../module/module-view.ts';
import { wholeContent } from './body-content.ts';
import { checkCheck } from './check-check.ts';
import { checkImport } from './check-import.ts';
import { checkLocals } from './check-locals.ts';
import { checkModuleCall } from './check-module-call.ts';
import { checkMoved } from './check-moved.ts';
import { checkOutput } from './check-output.ts';
import { checkProvider } from './check-provider.ts';
import { checkRemoved } from './check-removed.ts';
import { checkResource } from './check-resource.ts';
import { checkTerraform } from './check-terraform.ts';
import { checkVariable } from './check-variable.ts';
import { type ConfigFile, configFile, fail, headerOf, placeWords } from './config-file.ts';
import { FILE } from './core-shapes.ts';
import { checkDeclared, type Declaration } from './declarations.ts';
import {
  declare,
  declareLocal,
  declareProvider,
  declareResource,
  declareSetting,
} from './declare.ts';

/**
 * What terraform says while it loads a module's files, before it looks at other modules, providers or
 * references: blocks, labels, names, what has to be constant, and what is declared twice. Syntax is the
 * parser's. Source: hashicorp/terraform `internal/configs` of 1.11.
 */
export function checkConfig(view: ModuleView, findings: Finding[]): void {
  const declared: Declaration[] = [];
  for (const [file, document] of view.documents) {
    checkFile(configFile(file, document, findings), document, declared);
  }
  checkDeclared(declared);
  checkBackend(declared);
}

function checkFile(at: ConfigFile, { body }: Document, declared: Declaration[]): void {
  const add = (declaration: Declaration | undefined): void => {
    if (declaration) declared.push(declaration);
  };
  for (const block of wholeContent(at, body, body.range, FILE).blocks) {
    switch (block.type.text) {
      case 'terraform':
        for (const setting of checkTerraform(at, block)) add(declareSetting(at, setting));
        break;
      case 'provider': {
        const provider = checkProvider(at, block);
        if (provider) add(declareProvider(at, block, provider.alias));
        break;
      }
      case 'locals':
        for (const local of checkLocals(at, block)) add(declareLocal(at, local));
        break;
      case 'check': {
        const data = checkCheck(at, block);
        const [type, name] = data?.labels ?? [];
        if (data && type && name) add(declareResource(at, data, type.text, name.text));
        add(declare(at, block));
        break;
      }
      case 'variable': {
        const variable = checkVariable(at, block);
        const declaration = declare(at, block);
        add(declaration && { ...declaration, variable });
        break;
      }
      default:
        CHECKS[block.type.text]?.(at, block);
        add(declare(at, block));
    }
  }
}

const CHECKS: Readonly<Record<string, (at: ConfigFile, block: Block) => void>> = {
  output: checkOutput,
  module: checkModuleCall,
  resource: checkResource,
  data: checkResource,
  ephemeral: checkResource,
  moved: (at, block) => {
    checkMoved(at, block);
    notInOverrides(at, block, 'Records of moved objects');
  },
  import: (at, block) => {
    checkImport(at, block);
    notInOverrides(at, block, 'Import blocks');
  },
  removed: checkRemoved,
  required_providers: (at, { type: { range } }) =>
    fail(
      at,
      range,
      'Invalid required_providers block',
      'A "required_providers" block must be nested inside a "terraform" block.',
    ),
};

function notInOverrides(at: ConfigFile, block: Block, words: string): void {
  if (!at.override) return;
  const summary = `Cannot override '${block.type.text}' blocks`;
  const detail = `${words} can appear only in normal files, not in override files.`;
  fail(at, headerOf(at, block), summary, detail);
}

/** State is kept by a backend or by HCP Terraform, not both. */
function checkBackend(declared: readonly Declaration[]): void {
  const primary = declared.filter(({ at }) => !at.override);
  const backend = primary.find(({ key }) => key === 'backend');
  const cloud = primary.find(({ key }) => key === 'cloud');
  if (!backend || !cloud) return;
  const places = [cloud, backend].map(({ at, range }) => placeWords(at, range));
  const detail = `A module may declare either one 'cloud' block OR one 'backend' block configuring a state backend. The 'cloud' block is configured at ${places[0]}; a backend is configured at ${places[1]}. Remove the backend block to configure HCP Terraform or Terraform Enteprise.`;
  fail(backend.at, backend.range, 'Both a backend and cloud configuration are present', detail);
}
