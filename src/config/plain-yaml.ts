import { parseDocument, visit } from 'yaml';
import { ConfigError } from './config-error.ts';

/**
 * The value of a YAML text that uses what a person writes into a configuration: no anchors and aliases, which can say
 * a gigabyte in ten lines, and no tags, which can mean anything. Throws ConfigError.
 */
export function parsePlainYaml(text: string): unknown {
  if (text.length > MOST_CHARACTERS) refuse(`it has more than ${MOST_CHARACTERS} characters`);
  // The parser makes a pattern of the indentation of a line, and V8 ends the process over a long one.
  const long = text.split(/\r\n|[\r\n]/).findIndex((line) => line.length > MOST_COLUMNS);
  if (long >= 0) refuse(`line ${long + 1} has more than ${MOST_COLUMNS} characters`);
  const document = parseDocument(text, { schema: 'core', stringKeys: true, prettyErrors: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) refuse(`${firstLine(problem.message)}, at line ${lineOf(text, problem.pos[0])}`);
  visit(document, {
    Alias: () => refuse('it has an alias'),
    Node: (_, { anchor, tag }) => {
      if (anchor !== undefined) refuse('it has an anchor');
      if (tag !== undefined) refuse('it has a tag');
    },
  });
  return document.toJS({ maxAliasCount: 0 });
}

/** Far more than every gate, hazard and class with a comment each. */
const MOST_CHARACTERS = 32_768;
const MOST_COLUMNS = 300;

function refuse(why: string): never {
  throw new ConfigError(`${why}. Next: write plain YAML, as docs/configuration.md shows.`);
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '');

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
