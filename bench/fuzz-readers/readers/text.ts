import { Parser } from 'commonmark';
import { codeBlock, codeSpan, sentence } from '../../../src/report/markdown-text.ts';
import { cleanLine, cleanText, withoutCommands } from '../../../src/report/untrusted-text.ts';
import { diffBlock, fenced } from '../../../src/suggest/fenced.ts';
import { must, type Reader } from '../reader.ts';
import { messageSeeds } from '../seeds.ts';
import { MARKDOWN_WORDS } from '../words.ts';

/** What passes the escapes commands nothing, and stays what it was meant to be in Markdown. */
export const text: Reader = {
  name: 'text',
  title: 'escapes of untrusted text',
  seeds: messageSeeds,
  words: MARKDOWN_WORDS,
  read: (bytes) => {
    const raw = bytes.toString('utf8');
    must(!INVISIBLE.test(cleanText(raw)), 'clean text holds nothing invisible');
    must(!/\n/.test(cleanLine(raw)), 'a line is one');
    const told = withoutCommands(cleanText(raw));
    must(!/^\s*::/m.test(told) && !told.includes('##['), 'no line commands the runner');
    const inCode = kinds(codeBlock(raw, 'hcl'));
    must(inCode === 'document code_block', 'a block of code is one');
    if (cleanLine(raw) !== '')
      must(kinds(`x ${codeSpan(raw)} y`) === 'document paragraph text code text', 'so is a span');
    const words = kinds(sentence(raw));
    must(!/link|image|html_block|emph|strong|heading/.test(words), 'a sentence is inert');
    const once = kinds(fenced(raw.endsWith('\n') ? raw : `${raw}\n`, 'suggestion'));
    must(once === 'document code_block', 'a suggestion is one');
    diffBlock(raw);
  },
};

const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cf}|\u2028|\u2029/u;

/** The kinds of nodes that a reader of Markdown sees, in order. */
function kinds(markdown: string): string {
  const walker = new Parser().parse(markdown).walker();
  const seen: string[] = [];
  for (let step = walker.next(); step; step = walker.next())
    if (step.entering) seen.push(step.node.type);
  return seen.join(' ');
}
