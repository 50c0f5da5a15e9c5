import type { Choices } from './choices.ts';
import type { Survey } from './survey.ts';

/** A workflow of `examples/workflows` with what a repository needs in place of what the example has. */
export function fillTemplate(
  template: string,
  { core, branch }: Pick<Survey, 'core' | 'branch'>,
  { runner, action }: Pick<Choices, 'runner' | 'action'>,
): string {
  const running = withRunner(template, runner);
  const judged =
    core.core === 'tofu' ? withTofu(running, core.version) : withTerraform(running, core.version);
  return withAction(withBranch(judged, branch), action);
}

function withRunner(text: string, runner: readonly string[]): string {
  const labels = runner.length === 1 ? runner[0] : `[${runner.join(', ')}]`;
  return text.replace(/^( +runs-on: )[^#\n]*?( #.*)?$/gm, `$1${labels}$2`);
}

const withTerraform = (text: string, version: string): string =>
  text.replace(/^( +terraform_version: )[\d.]+/m, `$1${version}`);

/** The step that installs terraform, where the workflow has one, becomes one for OpenTofu; and ours is told. */
const withTofu = (text: string, version: string): string =>
  text
    .replace(SETUP_TERRAFORM, (_, why: string, bare: string) =>
      [
        `      - uses: ${SETUP_TOFU}`,
        '        with:',
        `          tofu_version: ${version}${why}`,
        `          tofu_wrapper: false${bare}`,
      ].join('\n'),
    )
    .replace(
      OUR_STEP,
      (step: string, inputs?: string) =>
        `${step}${inputs === undefined ? '        with:\n' : ''}          core: tofu\n`,
    );

const SETUP_TERRAFORM =
  /^ {6}- uses: hashicorp\/setup-terraform@.*\n {8}with:\n {10}terraform_version: [\d.]+(.*)\n {10}terraform_wrapper: false(.*)/m;

const SETUP_TOFU = 'opentofu/setup-opentofu@a1320f892987e89d278cc92dc5adc984fb93aca4 # v2.0.2';

/** Not that of the second half, which runs no program. */
const OUR_STEP = /^ {6,8}(?:- )?uses: OWNER\/iac-dpo@.*\n( {8}with:\n)?/m;

/** Only the workflow that listens to pushes names a branch. */
const withBranch = (text: string, branch: string | undefined): string =>
  branch === undefined ? text : text.replace(/^( +branches: )\[main\]$/m, `$1[${branch}]`);

const withAction = (text: string, action: Choices['action']): string =>
  action
    ? text
        .replace(PLACEHOLDER_HINT, '')
        .replaceAll('OWNER/iac-dpo', action.repository)
        .replaceAll('0'.repeat(40), action.commit)
    : text;

const PLACEHOLDER_HINT = /^# Replace OWNER .*\n/m;
