/** A line that the runner takes as a command, by its own rules. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  /** `file`, `line`, `endLine`, `title` … as they were given. */
  readonly properties: Readonly<Record<string, string>>;
}

/** actions/runner, the extensions of ActionCommandManager. Anything else that looks like a command is text. */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** The commands in a log, as src/Runner.Common/ActionCommand.cs (`TryParseV2`, `TryParse`) finds them. */
export function workflowCommands(log: string): Command[] {
  const commands: Command[] = [];
  let stopped: string | null = null;
  for (const line of log.split(/\r?\n/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
      continue;
    }
    const command = modern(line) ?? legacy(line);
    if (command === null) continue;
    if (command.name === 'stop-commands') stopped = command.data;
    commands.push(command);
  }
  return commands;
}

export function annotations(commands: readonly Command[]): Annotation[] {
  return commands.flatMap(({ name, properties, data }) =>
    name === 'notice' || name === 'warning' || name === 'error'
      ? [{ level: name, message: data, properties }]
      : [],
  );
}

/** `::name key=value,key=value::data`, after any white space. */
function modern(line: string): Command | null {
  const text = line.trimStart();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  return end < 0 ? null : command(text.slice(2, end), ',', text.slice(end + 2));
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function legacy(line: string): Command | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : command(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function command(info: string, separator: string, data: string): Command | null {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!REGISTERED.has(name)) return null;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : info.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0)
      properties[pair.slice(0, equals).trim()] = unescaped(pair.slice(equals + 1), IN_PROPERTIES);
  }
  return { name, properties, data: unescaped(data, IN_DATA) };
}

const IN_DATA = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const IN_PROPERTIES = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };

function unescaped(text: string, table: Readonly<Record<string, string>>): string {
  let plain = text;
  for (const [code, letter] of Object.entries(table)) plain = plain.replaceAll(code, letter);
  return plain;
}
