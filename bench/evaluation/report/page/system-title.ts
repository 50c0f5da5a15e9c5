import type { System } from '../report-data.ts';

export const systemTitle = (systems: readonly System[], name: string): string =>
  systems.find((system) => system.name === name)?.title ?? name;
