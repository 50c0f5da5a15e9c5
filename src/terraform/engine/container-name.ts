/**
 * A container's name says whose it is and when it must be over, so that whoever finds it knows
 * whether it was left behind: `iac-dpo-<run>-<unix seconds>-<number>`.
 */
export const containerName = (run: string, untilSeconds: number, number: number): string =>
  `iac-dpo-${run}-${untilSeconds}-${number}`;

/** Those of `names` that are ours and past their time. */
export const overdueNames = (names: readonly string[], nowSeconds: number): readonly string[] =>
  names.filter((name) => {
    const until = NAME.exec(name)?.[1];
    return until !== undefined && Number(until) < nowSeconds;
  });

const NAME = /^iac-dpo-[0-9a-f]+-(\d{1,12})-\d+$/;
