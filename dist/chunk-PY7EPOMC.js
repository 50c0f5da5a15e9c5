import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/version.ts
var VERSION = "0.1.0";

// src/report/two-columns.ts
function twoColumns(entries, { cyan }, width) {
  const column = columnOf(entries, width);
  const indent = " ".repeat(column);
  const room = width === void 0 ? Number.POSITIVE_INFINITY : Math.max(width - column, LEAST_ROOM);
  const headLines = ({ place, words }) => {
    const lines = wrap(words, room);
    const gap = column - characters(place);
    return gap >= GAP ? [
      `${cyan(place)}${" ".repeat(gap)}${lines[0]}`,
      ...lines.slice(1).map((line) => indent + line)
    ] : [cyan(place), ...lines.map((line) => indent + line)];
  };
  return entries.map(
    ({ heads, said }) => [
      ...heads.flatMap(headLines),
      ...said.flatMap((one) => saidLines(one, room).map((line) => indent + line))
    ].map((line) => `${line}
`).join("")
  ).join("\n");
}
var GAP = 2;
var MOST_PLACE = 36;
var LEAST_ROOM = 40;
function columnOf(entries, width) {
  const places = entries.flatMap(({ heads }) => heads.map(({ place }) => characters(place)));
  const widest = Math.max(0, ...places.filter((length) => length <= MOST_PLACE)) + GAP;
  return width !== void 0 && width - widest < LEAST_ROOM ? GAP : widest;
}
function saidLines({ text, paint = same, mark }, room) {
  return wrap(text, room - MARK).map((line, index) => {
    const lead = mark && index === 0 ? `${mark.paint(mark.sign)} ` : " ".repeat(MARK);
    return lead + paint(line);
  });
}
var MARK = 2;
var same = (text) => text;
function wrap(text, room) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && characters(line) + 1 + characters(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
var characters = (text) => [...text].length;

export {
  twoColumns,
  wrap,
  VERSION
};
