import type { Validation } from '../finding/verdict.ts';

/** Warnings do not count. */
export const countErrors = ({ findings }: Validation): number =>
  findings.filter(({ severity }) => severity === 'error').length;
