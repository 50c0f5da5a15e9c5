import type { Choices, Forks } from './choices.ts';
import { configFor } from './config-for.ts';
import { fillTemplate } from './fill-template.ts';
import type { PlannedFile } from './planned-file.ts';
import type { Survey } from './survey.ts';

/** The files that `examples/workflows` has, by their path in it. */
export type TemplateName =
  | 'same-repository.yml'
  | 'own-branches.yml'
  | 'self-hosted-l40s.yml'
  | 'report-only.yml'
  | 'fork-split/analyse.yml'
  | 'fork-split/post.yml';

/** The files for a repository. `templates` are the texts of `examples/workflows`. */
export const planFiles = (
  survey: Survey,
  choices: Choices,
  templates: ReadonlyMap<TemplateName, string>,
): readonly PlannedFile[] => [
  ...workflows(choices).map(([name, file]) => ({
    path: `.github/workflows/${file}`,
    text: fillTemplate(templates.get(name) ?? '', survey, choices),
  })),
  ...configFor(survey),
];

type Workflow = readonly [template: TemplateName, file: string];

function workflows({ mode, forks, device }: Choices): readonly Workflow[] {
  if (mode === 'report') return [['report-only.yml', 'iac-dpo-report.yml']];
  if (device === 'cuda') return [['self-hosted-l40s.yml', 'iac-dpo.yml']];
  return BY_FORKS[forks];
}

const BY_FORKS: Readonly<Record<Forks, readonly Workflow[]>> = {
  split: [
    ['fork-split/analyse.yml', 'iac-dpo-analyse.yml'],
    ['fork-split/post.yml', 'iac-dpo-post.yml'],
  ],
  report: [['same-repository.yml', 'iac-dpo.yml']],
  none: [['own-branches.yml', 'iac-dpo.yml']],
};
