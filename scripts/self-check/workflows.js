import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { trackedFiles } from './tracked-files.js';

/** Our workflows, those that users copy, and the manifests of the action. */
const PATHS = [
  /^\.github\/workflows\/.*\.ya?ml$/,
  /^examples\/workflows\/.*\.ya?ml$/,
  /^(post\/)?action\.yml$/,
];

export async function checkWorkflows(root) {
  const paths = trackedFiles(root).filter((path) => PATHS.some((pattern) => pattern.test(path)));
  const read = async (path) => ({
    path,
    document: parse(await readFile(join(root, path), 'utf8')),
  });
  const files = await Promise.all(paths.map(read));
  const steps = files.flatMap(stepsOf);
  const workflows = files.filter(({ document }) => document.jobs !== undefined);
  return [
    {
      name: 'Dangerous-Workflow',
      seen: `${steps.length} steps of ${files.length} files: no text of an event in a script, no head checked out with rights`,
      problems: [...steps.flatMap(scriptProblems), ...workflows.flatMap(triggerProblems)],
    },
    {
      name: 'Token-Permissions',
      seen: `${workflows.length} workflows begin with no permissions`,
      problems: workflows.flatMap(permissionProblems),
    },
    {
      name: 'Pinned-Dependencies: actions',
      seen: `${steps.filter(({ step }) => step.uses).length} uses, each a commit or this repository`,
      problems: steps.flatMap(pinProblems),
    },
    {
      name: 'Pinned-Dependencies: commands',
      seen: 'what workflows install has a version, and npm runs no scripts of packages',
      problems: steps.flatMap(installProblems),
    },
  ];
}

function stepsOf({ path, document }) {
  const jobs = Object.values(document.jobs ?? {});
  const all = [...jobs.flatMap((job) => job.steps ?? []), ...(document.runs?.steps ?? [])];
  const reused = jobs.filter((job) => job.uses).map(({ uses }) => ({ uses }));
  return [...all, ...reused].map((step) => ({ path, step }));
}

/** What an outsider may write: https://docs.github.com/actions/reference/security/secure-use */
const UNTRUSTED = /\$\{\{[^}]*\bgithub\.(event\.(?!(number|action)\b)|head_ref)/;

function scriptProblems({ path, step }) {
  const scripts = [step.run, step.with?.script].filter((text) => UNTRUSTED.test(text ?? ''));
  return scripts.map((text) => `${path}: text of the event in a script; pass it by env: ${text}`);
}

/** Triggers that run with rights on what somebody else wrote. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

function triggerProblems(file) {
  const { path, document } = file;
  const triggers = typeof document.on === 'string' ? [document.on] : Object.keys(document.on ?? {});
  const names = Array.isArray(document.on) ? document.on : triggers;
  if (!names.some((name) => PRIVILEGED.includes(name))) return [];
  return stepsOf(file).flatMap(({ step }) => {
    const { ref = '', repository = '' } = step.with ?? {};
    const isCheckout = /^actions\/checkout@/.test(step.uses ?? '');
    const takesHead = /head|merge|github\.event/.test(`${ref} ${repository}`);
    return isCheckout && takesHead ? [`${path}: checks out a head with rights`] : [];
  });
}

function permissionProblems({ path, document: { permissions } }) {
  if (permissions === 'read-all') return [];
  const grants =
    typeof permissions === 'object' && permissions ? Object.values(permissions) : ['?'];
  return grants.every((grant) => grant === 'read' || grant === 'none')
    ? []
    : [`${path}: wants \`permissions: {}\` at the top`];
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$|^docker:\/\/.+@sha256:[0-9a-f]{64}$|^\.\//;

const pinProblems = ({ path, step: { uses } }) =>
  uses === undefined || PINNED.test(uses) ? [] : [`${path}: ${uses} is no commit`];

function installProblems({ path, step }) {
  const lines = (step.run ?? '').replaceAll('\\\n', ' ').split(/\n|&&|;/);
  return lines.flatMap((line) => (isLoose(line) ? [`${path}: ${line.trim()}`] : []));
}

function isLoose(line) {
  if (/\bnpm (ci|install|i)\b/.test(line)) return !line.includes('--ignore-scripts');
  if (/\bnpx (?!--no-install)/.test(line)) return true;
  if (/\bpipx run\b/.test(line)) return !/--spec \S+==\S+/.test(line);
  if (/\bpip install\b/.test(line)) return !/==|--require-hashes| -r /.test(line);
  return /\bcurl\b.*\|\s*(ba)?sh\b/.test(line);
}
