import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { type Group, groupsOf } from './figures/groups.ts';
import { type PaperRow, paperRows } from './figures/paper-rows.ts';
import { type PassRates, passRates } from './figures/pass-rates.ts';
import { type Spreads, spreads } from './figures/spreads.ts';
import { type Waterfall, waterfall } from './figures/waterfall.ts';
import { type PackedCases, packCases } from './pack-cases.ts';
import { inOrder, isRepair, systemTitle } from './titles.ts';

/** Where and when the outcomes were made; shown, never interpreted. */
export interface ReportEnvironment {
  /** ISO 8601, the day is enough. */
  readonly date: string;
  readonly commit: string;
  /** As `terraform version` says it. */
  readonly terraform: string;
  readonly node: string;
}

/** All that the page shows, as JSON. Figures are ready to draw, so that the page computes no statistic. */
export interface ReportData {
  readonly environment: ReportEnvironment;
  readonly systems: readonly System[];
  readonly groups: readonly GroupFigures[];
  readonly paper: readonly PaperRow[];
  readonly cases: PackedCases;
}

export interface System {
  readonly name: string;
  readonly title: string;
}

/** The figures of one protocol and corpus. */
export interface GroupFigures {
  readonly key: string;
  readonly protocol: Outcome['protocol'];
  readonly title: string;
  readonly passRates: PassRates;
  /** By system that repairs. */
  readonly changes: readonly {
    readonly system: string;
    readonly waterfall: Waterfall;
    readonly spreads: Spreads;
  }[];
}

export function reportData(
  outcomes: readonly Outcome[],
  environment: ReportEnvironment,
): ReportData {
  const groups = groupsOf(outcomes);
  const systems = inOrder(outcomes.map(({ system }) => system));
  return {
    environment,
    systems: systems.map((name) => ({ name, title: systemTitle(name) })),
    groups: groups.map((group) => figuresOf(group, systems)),
    paper: paperRows(outcomes, systems),
    cases: packCases(groups, systems),
  };
}

export function figuresOf(
  { key, protocol, title, outcomes }: Group,
  systems: readonly string[],
): GroupFigures {
  const changing = systems.filter(
    (name) => isRepair(name) && outcomes.some(({ system }) => system === name),
  );
  return {
    key,
    protocol,
    title,
    passRates: passRates(outcomes, changing),
    changes: changing.map((system) => {
      const own = outcomes.filter((outcome) => outcome.system === system);
      return { system, waterfall: waterfall(own), spreads: spreads(own) };
    }),
  };
}
