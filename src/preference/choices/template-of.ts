import { createHash } from 'node:crypto';
import { withoutBlanks } from '../says-the-same.ts';

/** The same for two texts that differ in layout, strings, numbers, names and digits in names alone; types do count. */
export function templateOf(text: string): string {
  const plain = text
    // The type of a block is no string that anybody chose.
    .replace(/^([ \t]*\w+[ \t]+)"([^"\n]*)"/gm, '$1$2')
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/\d+/g, '0');
  return createHash('sha256').update(withoutBlanks(plain)).digest('hex').slice(0, 16);
}
