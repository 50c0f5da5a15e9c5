/** A Markdown table. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const share = (part, whole) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} % (${part})`;

export const ms = (value) =>
  value === undefined
    ? '–'
    : value < 10
      ? value.toFixed(2)
      : Math.round(value).toLocaleString('en');

export const missing = (title, command) =>
  `## ${title}\n\nNot measured this time: \`${command}\` left nothing to read.\n`;
