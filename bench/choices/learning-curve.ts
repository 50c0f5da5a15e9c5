import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * How often the model alone had the right option first, before it learned from that very choice: every choice is a test
 * before it is a lesson, so that a run's own log is its learning curve. From `losses.csv` of training runs.
 */
export function learningCurves(folder: string): string[] {
  const runs = existsSync(folder) ? readdirSync(folder).sort() : [];
  const curves = runs.flatMap((name) => {
    const file = `${folder}/${name}/losses.csv`;
    const margins = existsSync(file) ? marginsOf(readFileSync(file, 'utf8')) : [];
    return OBJECTIVE.test(name) && margins.length >= WINDOW
      ? [{ name, shares: windows(margins) }]
      : [];
  });
  const longest = Math.max(0, ...curves.map(({ shares }) => shares.length));
  if (longest === 0) return [];
  const heads = Array.from(
    { length: longest },
    (_, at) => `${at * WINDOW + 1}–${(at + 1) * WINDOW}`,
  );
  return [
    `| choices | ${curves.map(({ name }) => name).join(' | ')} |`,
    `|---|${curves.map(() => '--:').join('|')}|`,
    ...heads.map(
      (head, at) => `| ${head} | ${curves.map(({ shares }) => cell(shares[at])).join(' | ')} |`,
    ),
  ];
}

const WINDOW = 64;
/** With how many choices, where there are several runs. */
const OBJECTIVE = /^(?:listwise|dpo|dpo-sft|target-dpo)(?:-\d+)?$/;

/** Log-probability of the right option above that of the best other one, in nats, choice after choice. */
function marginsOf(csv: string): number[] {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const column = head.split(',').indexOf('margin');
  return lines.map((line) => Number(line.split(',')[column]));
}

/** Of whole windows alone. */
const windows = (margins: readonly number[]): number[] =>
  Array.from({ length: Math.floor(margins.length / WINDOW) }, (_, at) => {
    const own = margins.slice(at * WINDOW, (at + 1) * WINDOW);
    return own.filter((margin) => margin > 0).length / WINDOW;
  });

const cell = (share: number | undefined): string =>
  share === undefined ? '' : `${(100 * share).toFixed(0)} %`;
