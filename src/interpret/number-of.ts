import { parseNumber } from '../value/number-text.ts';

/** The number a literal means; whole ones past 2^53 keep every digit. */
export const numberOf = (text: string): number | bigint => parseNumber(text) ?? Number(text);
