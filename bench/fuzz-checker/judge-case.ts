import { checkModule } from '../../src/check/check.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import type { Answers } from '../checker-agreement/answers.ts';
import { compare } from '../checker-agreement/compare.ts';
import type { Oracle } from '../checker-agreement/oracle.ts';

/** How the checker and terraform differ on one text. */
export interface Judged {
  /** What differs, once each: `verdict: valid, invalid`, `only-checker: Invalid index`, `thrown: …`. */
  readonly classes: readonly string[];
  /** Whether terraform could parse it: mistakes of syntax are a matter of the parser. */
  readonly parses: boolean;
  /** The differences in full, a line each, for whoever looks into it. */
  readonly lines: readonly string[];
}

/** Undefined where terraform cannot tell. */
export async function judgeCase(
  text: string,
  { answers, oracle, catalogue }: { answers: Answers; oracle: Oracle; catalogue: SchemaCatalogue },
): Promise<Judged | undefined> {
  const module = moduleFromText('case', text);
  const { validation } = answers.of(module) ?? (await answers.ask(module, oracle));
  const parses = !validation.findings.some(({ kind }) => kind === 'syntax');
  try {
    const compared = compare('case', module, checkModule(module, catalogue), validation);
    if (compared.undecided) return undefined;
    const { ours, theirs, differences } = compared;
    const verdict = ours === theirs ? [] : [`verdict: ${ours}, ${theirs}`];
    return {
      parses,
      classes: [
        ...new Set([...verdict, ...differences.map((each) => `${each.side}: ${each.class}`)]),
      ],
      lines: [
        `checker ${ours}, terraform ${theirs}`,
        ...differences.map(({ side, finding: { place, summary, detail } }) =>
          [side, place && `${place.range.start}-${place.range.end}`, summary, detail].join(' | '),
        ),
      ],
    };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { parses, classes: [`thrown: ${words.split('\n')[0]}`], lines: words.split('\n') };
  }
}
