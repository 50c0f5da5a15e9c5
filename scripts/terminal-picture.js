// Draws what the CLI prints as an SVG: `node scripts/terminal-picture.js OUT.svg repair examples/single-file`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const COLUMNS = 110;
const CELL = { width: 7.83, height: 18 };
const MARGIN = 16;
// Readable on GitHub's light and dark page alike, because the picture brings its own ground.
const COLOURS = {
  ground: '#0d1117',
  text: '#c9d1d9',
  dim: '#8b949e',
  red: '#ff7b72',
  green: '#7ee787',
  yellow: '#e3b341',
  cyan: '#79c0ff',
  magenta: '#d2a8ff',
};
const STYLES = {
  0: { colour: 'text', bold: false },
  1: { bold: true },
  2: { colour: 'dim' },
  22: { colour: 'text', bold: false },
  31: { colour: 'red' },
  32: { colour: 'green' },
  33: { colour: 'yellow' },
  35: { colour: 'magenta' },
  36: { colour: 'cyan' },
  39: { colour: 'text' },
};
const ESCAPE = String.fromCharCode(27);
const SGR_SPLIT = new RegExp(`(${ESCAPE}\\[\\d+m)`);
const SGR = new RegExp(`^${ESCAPE}\\[(\\d+)m$`);

const [out, ...args] = process.argv.slice(2);
const { stdout } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1' },
});
writeFileSync(out, picture([`$ npx iac-dpo ${args.join(' ')}`, ...stdout.trimEnd().split('\n')]));

function picture(lines) {
  const columns = Math.min(COLUMNS, Math.max(...lines.map((line) => plain(line).length)));
  const rows = lines.flatMap((line) => wrap(spans(line), columns));
  const [width, height] = [
    columns * CELL.width + 2 * MARGIN,
    rows.length * CELL.height + 2 * MARGIN,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13">`,
    `<rect width="100%" height="100%" rx="8" fill="${COLOURS.ground}"/>`,
    ...rows.map(rowText),
    '</svg>\n',
  ].join('\n');
}

function rowText(row, index) {
  const y = MARGIN + (index + 0.8) * CELL.height;
  const parts = row.map(
    ({ text, style }) =>
      `<tspan fill="${COLOURS[style.colour]}"${style.bold ? ' font-weight="bold"' : ''}>${escaped(text)}</tspan>`,
  );
  return `<text x="${MARGIN}" y="${y.toFixed(1)}" xml:space="preserve">${parts.join('')}</text>`;
}

/** A line with its SGR codes as pieces of one style each. */
function spans(line) {
  let style = { colour: 'text', bold: false };
  return line.split(SGR_SPLIT).flatMap((part) => {
    const code = SGR.exec(part)?.[1];
    if (code === undefined) return part === '' ? [] : [{ text: part, style }];
    style = { ...style, ...(STYLES[code] ?? {}) };
    return [];
  });
}

/** Breaks a row of spans after `columns` characters. */
function wrap(row, columns) {
  const rows = [[]];
  let used = 0;
  for (const { text, style } of row) {
    for (let rest = [...text]; rest.length > 0; ) {
      if (used === columns) {
        rows.push([]);
        used = 0;
      }
      const piece = rest.splice(0, columns - used);
      rows.at(-1).push({ text: piece.join(''), style });
      used += piece.length;
    }
  }
  return rows;
}

function plain(line) {
  return line.replaceAll(new RegExp(SGR_SPLIT, 'g'), '');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
