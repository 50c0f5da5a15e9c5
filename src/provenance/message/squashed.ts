/** What a squash made one commit of. */
export interface SquashedMessage {
  readonly message: string;
  /** `Name <address>`, where the squash kept it. */
  readonly author?: string;
}

/**
 * The messages that a squash folded into this one, which come on top of its own: GitHub lists them as `* subject` and
 * rules off the co-authors with nine hyphens, `git merge --squash` indents them below `commit …`. None elsewhere: a
 * trailer in the middle of a message may be a quotation.
 */
export function squashedMessages(message: string): readonly SquashedMessage[] {
  if (message.length > MOST_CHARACTERS) return [];
  const lines = message.replaceAll('\r\n', '\n').split('\n');
  const ruledOff = lines.lastIndexOf('---------');
  if (ruledOff > 0) return byBullets(lines.slice(1, ruledOff));
  const heading = lines.findIndex((line) => /^Squashed commit of the following:$/.test(line));
  return heading >= 0 ? byHeaders(lines.slice(heading + 1)) : [];
}

/** Of a longer one only the subject counts. */
const MOST_CHARACTERS = 256 * 1024;

function byBullets(lines: readonly string[]): readonly SquashedMessage[] {
  return sectionsOf(lines, (line, before) => line.startsWith('* ') && before === '').map(
    ([subject = '', ...rest]) => ({ message: [subject.slice(2), ...rest].join('\n') }),
  );
}

function byHeaders(lines: readonly string[]): readonly SquashedMessage[] {
  return sectionsOf(lines, (line) => /^commit [0-9a-f]{40,64}$/.test(line)).map((section) => {
    const author = section.find((line) => line.startsWith('Author: '))?.slice('Author: '.length);
    const message = section
      .filter((line) => line === '' || line.startsWith('    '))
      .map((line) => line.slice(4))
      .join('\n')
      .trim();
    return { message, ...(author !== undefined && { author: author.trim() }) };
  });
}

/** The lines from every one that starts a section up to the next one. */
function sectionsOf(
  lines: readonly string[],
  starts: (line: string, before: string) => boolean,
): readonly (readonly string[])[] {
  const sections: string[][] = [];
  lines.forEach((line, at) => {
    if (starts(line, lines[at - 1] ?? '')) sections.push([line]);
    else sections.at(-1)?.push(line);
  });
  return sections;
}
