import type { Difference } from './compare.ts';
import type { Classes, Tally } from './tally.ts';

export function printTally(name: string, tally: Tally): void {
  const { decided, sameVerdict, sameErrors, sameWords, sameProviderErrors, accepted } = tally;
  console.log(
    `\n## ${name}: ${tally.rows} rows, ${decided} decided, ${tally.unasked} not asked yet, undecided ${JSON.stringify(tally.undecided)}`,
  );
  console.log(
    `verdict ${share(sameVerdict, decided)} | error set ${share(sameErrors, decided)} | same words ${share(sameWords, decided)} | provider's errors ${share(sameProviderErrors, decided)}`,
  );
  console.log(`verdicts that differ (ours, theirs): ${JSON.stringify(tally.verdicts)}`);
  printClasses('only terraform', tally.onlyTerraform);
  printClasses('only the checker', tally.onlyChecker);
  if (accepted.rows > 0) {
    console.log(
      `accepted by the real provider: ${accepted.rows}, without an error ${share(accepted.clean, accepted.rows)}`,
    );
    printClasses('false errors there', accepted.falseErrors);
  }
  for (const thrown of tally.thrown.slice(0, 5)) console.log(`THROWN ${thrown}`);
}

export function printExamples(
  differences: readonly Difference[],
  wanted: string,
  most: number,
): void {
  const found = differences.filter((difference) => difference.class.includes(wanted));
  for (const { id, side, class: name, finding } of found.slice(0, most)) {
    const { place, detail, stage } = finding;
    console.log(
      `${id} ${side} [${name}] stage ${stage} ${place ? `${place.file}:${place.range.start}-${place.range.end}` : 'nowhere'}\n    ${finding.summary}: ${detail.replaceAll('\n', ' ')}`,
    );
  }
  console.log(`${found.length} in all`);
}

function printClasses(title: string, classes: Classes): void {
  if (classes.length === 0) return;
  console.log(`${title}:`);
  for (const { class: name, count, rows, examples } of classes)
    console.log(
      `  ${String(count).padStart(5)} in ${String(rows).padStart(4)} rows  ${name}  e.g. ${examples.join(' ')}`,
    );
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
