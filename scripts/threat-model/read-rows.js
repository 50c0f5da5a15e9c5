/**
 * The rows of the page's tables of threats: `{ id, tests: { file, title }[] }`, and a sentence for everything that is not as a row
 * must be. A table of threats is one with the columns `id | threat | what we do | test`.
 * @param {string} page Markdown
 */
export function readRows(page) {
  const rows = [];
  const problems = [];
  const seen = new Set();
  for (const { section, lines } of tables(page)) {
    if (lines.length === 0) problems.push(`the table "${section}" has no row.`);
    for (const line of lines) {
      const cells = cellsOf(line);
      const id = cells[0] ?? '';
      const complain = (words) => problems.push(`row ${id || `"${line}"`} ${words}.`);
      if (cells.length !== COLUMNS.length)
        complain(`has ${cells.length} cells, not ${COLUMNS.length}; write \\| for a bar in a cell`);
      else if (cells.slice(0, 3).some((cell) => cell === '')) complain('has an empty cell');
      if (!/^[a-z][a-z0-9-]*$/.test(id)) complain('has no id of small letters, digits and hyphens');
      if (seen.has(id)) complain('is there twice');
      seen.add(id);
      const { tests, why } = testsIn(cells[3] ?? '');
      if (why) complain(why);
      rows.push({ id, tests });
    }
  }
  if (rows.length === 0) problems.push(`no table has the columns ${COLUMNS.join(' | ')}.`);
  return { rows, problems };
}

const COLUMNS = ['id', 'threat', 'what we do', 'test'];

/** The lines below the two head lines of each table of threats. Code blocks are passed over. */
function tables(page) {
  const found = [];
  let section = '';
  let table;
  let inCode = false;
  for (const line of page.split(/\r?\n/)) {
    if (/^\s*```/.test(line)) inCode = !inCode;
    if (inCode) continue;
    const heading = /^#+\s+(.*)/.exec(line)?.[1];
    if (heading !== undefined) section = heading;
    if (!line.startsWith('|')) table = undefined;
    else if (table) table.push(line);
    else {
      table = [];
      if (cellsOf(line).join() === COLUMNS.join()) found.push({ section, lines: table });
    }
  }
  // The line of hyphens is no row.
  return found.map(({ section, lines }) => ({ section, lines: lines.slice(1) }));
}

/** A bar behind a backslash is text, also in a code span (GitHub Flavored Markdown, tables). */
function cellsOf(line) {
  const parts = line.trim().split(/(?<!\\)\|/);
  return parts.slice(1, -1).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** Pairs of code spans, a file and a title, with nothing but commas and line breaks between them. */
function testsIn(cell) {
  const spans = [...cell.matchAll(CODE_SPAN)].map(([, , text]) => text.replace(/^ (.*) $/, '$1'));
  const rest = cell
    .replace(CODE_SPAN, '')
    .replace(/<br>|,/g, '')
    .trim();
  const tests = [];
  for (let i = 0; i + 1 < spans.length; i += 2) tests.push({ file: spans[i], title: spans[i + 1] });
  if (spans.length === 0) return { tests, why: 'names no test' };
  if (rest !== '' || spans.length % 2 === 1)
    return { tests, why: 'must name tests as pairs of code spans: a file, then a full title' };
  const odd = tests.find(({ file }) => !/^test\/[\w./-]+\.test\.ts$/.test(file));
  return { tests, ...(odd && { why: `names ${odd.file}, which is no test file` }) };
}

const CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
