import { CONFIG_FILE } from '../config/config.ts';
import type { PlannedFile } from './planned-file.ts';
import type { Survey } from './survey.ts';

/** A configuration where one is needed: where folders hold modules that nobody means to be repaired. */
export function configFor({ notMeant, hasConfig }: Survey): readonly PlannedFile[] {
  // Patterns know `*`, `?` and `[`; a folder that has one in its name is left to its owner.
  const folders = notMeant.filter((folder) => /^[\w./-]+$/.test(folder));
  if (hasConfig || folders.length === 0) return [];
  const lines = folders.map((folder) => `  - ${folder}/**\n`);
  return [{ path: CONFIG_FILE, text: `${WHY}ignore:\n${lines.join('')}` }];
}

const WHY =
  '# Nothing in here is repaired. Every gate is on; docs/configuration.md tells the rest.\n';
