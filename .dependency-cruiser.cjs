// Which folder may import which. A folder that is missing here may not be imported nor import.
const mayImport = {
  hcl: [],
  value: [],
  random: [],
  functions: ['value'],
  finding: ['hcl'],
  module: ['hcl', 'finding'],
  schema: ['hcl', 'value', 'module', 'finding'],
  constraints: ['value', 'schema'],
  usage: ['finding', 'schema'],
  interpret: ['hcl', 'value', 'functions'],
  check: ['hcl', 'value', 'functions', 'finding', 'module', 'schema', 'constraints', 'interpret'],
  terraform: ['hcl', 'value', 'finding', 'module', 'schema', 'constraints'],
  repair: [
    'hcl',
    'value',
    'functions',
    'finding',
    'module',
    'schema',
    'constraints',
    'usage',
    'interpret',
    'check',
  ],
  config: ['finding', 'repair'],
  report: ['hcl', 'module', 'finding', 'repair'],
  batch: ['hcl', 'module', 'finding', 'repair', 'report'],
  controller: ['hcl', 'value', 'finding', 'module', 'schema', 'repair'],
  draft: [],
  evaluate: ['random', 'hcl', 'value', 'finding', 'module', 'schema', 'check', 'repair'],
  preference: ['random', 'hcl', 'value', 'finding', 'module', 'schema', 'usage', 'check', 'repair'],
  cli: [
    'controller',
    'hcl',
    'module',
    'finding',
    'schema',
    'constraints',
    'usage',
    'check',
    'terraform',
    'repair',
    'config',
    'report',
    'batch',
  ],
};

const PURE =
  '^src/(hcl|value|random|functions|finding|interpret|check|repair|config|report|evaluate|preference/faults|controller/prompt)/';

const folderRules = Object.entries(mayImport).map(([folder, needs]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder}/ may import ${needs.map((n) => `src/${n}/`).join(', ') || 'no other folder'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...needs].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one idea, or hide a third one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'known-folders',
      comment: 'A new folder under src/ needs a line in .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(mayImport).join('|')})/` },
      to: {},
    },
    ...folderRules,
    {
      name: 'pure-folders',
      comment:
        'Pure folders compute; files, processes, the network and the runner belong to the edges.',
      severity: 'error',
      from: { path: PURE },
      to: {
        path: [
          '^(node:)?(fs|fs/promises|child_process|net|http|https|worker_threads)$',
          '(^|node_modules/)(execa|@actions/|@grpc/)',
          '^src/module/read-',
        ],
      },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependency',
      comment: 'What runs must be in dependencies, not devDependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count too: a type is knowledge of the other folder.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
