import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { bundlePage } from './bundle-page.ts';
import { embed } from './embed.ts';
import { groupsOf } from './figures/groups.ts';
import { htmlPage } from './html-page.ts';
import {
  figuresOf,
  type GroupFigures,
  type ReportEnvironment,
  type System,
} from './report-data.ts';
import { inOrder, systemTitle } from './titles.ts';

/** What the stand-alone figure shows; nothing of a draft is in it. */
export interface FigureData {
  readonly environment: ReportEnvironment;
  readonly systems: readonly System[];
  readonly groups: readonly GroupFigures[];
}

/** The pass rates of all corpora of drafts as a page of their own, to be photographed for the README. */
export async function renderFigure(
  outcomes: readonly Outcome[],
  environment: ReportEnvironment,
): Promise<string> {
  const systems = inOrder(outcomes.map(({ system }) => system));
  const drafts = groupsOf(outcomes).filter(({ protocol }) => protocol === 'drafts');
  const data: FigureData = {
    environment,
    systems: systems.map((name) => ({ name, title: systemTitle(name) })),
    groups: drafts.map((group) => figuresOf(group, systems)),
  };
  return htmlPage({
    title: 'IaC-DPO: pass rates',
    ...(await bundlePage('figure')),
    data: embed(data),
  });
}
