import { missing, ms, table } from './table.js';

export function engines(report) {
  const title = 'What a validation costs, engine by engine';
  if (!report) return missing(title, 'node bench/engines.js');
  const measured = report.engines ?? report.measures ?? {};
  const rows = Object.entries(measured).map(([name, one]) => [
    name,
    one.description ?? '',
    one.ms
      ? `${ms(one.ms.median)} (${ms(one.ms.min ?? one.ms.p05)}–${ms(one.ms.max ?? one.ms.p95)})`
      : '–',
    one.timesLocal ? `${one.timesLocal.median.toFixed(2)}×` : '–',
    one.peakMiB ? Math.round(one.peakMiB.median) : '–',
  ]);
  return `## ${title}

${report.modules}, ${report.rounds} rounds, engines in turns; load ${report.load.before.toFixed(1)} before, ${report.load.after.toFixed(1)} after.

${table(['engine', 'what', 'ms, median (least–most)', 'times local', 'peak MiB of terraform'], rows)}

${(report.missing ?? []).map((one) => `Not here: ${typeof one === 'string' ? one : JSON.stringify(one)}.`).join('\n')}
Why there is no pool of containers: [container/README.md](../container/README.md).
`;
}
