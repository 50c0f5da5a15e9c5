import { missing, ms, table } from './table.js';

export function discovery(report) {
  const title = 'Roots in a large repository';
  if (!report) return missing(title, 'node bench/discovery.js');
  return `## ${title}

A generated repository of ${report.modules} modules and ${report.files} files, one file changed.

${table(
  ['', ''],
  [
    ['finding the roots it touches', `${ms(report.touchedMs)} ms`],
    [
      'folders listed, files scanned as bytes, files parsed',
      `${report.listed}, ${report.scanned}, ${report.parsed}`,
    ],
    [
      'roots touched, and reading them with what they call',
      `${report.touchedRoots}, ${ms(report.rootsReadMs)} ms`,
    ],
    ['finding the role of every module', `${ms(report.discoverMs)} ms`],
  ],
)}
`;
}

/** What no corpus shows, from reading and trying out. */
export function known() {
  return `## Known differences and limits

- What the provider checks beyond its schema is known for AWS 5.100.0 only, and not for its \`provider\` block, map arguments and the
  deeper blocks of quicksight and wafv2. \`prefix\` steps of IPv6 subnets, DynamoDB \`item\` and the host of a URL are not checked.
- A reconstructed schema knows no ephemeral types and no functions, and upper bounds of blocks only from an exact release
  ([schemas.md](schemas.md)). Verdicts that rest on one say so; nothing is removed on its word.
- Remote modules are not fetched: their arguments and outputs are taken as they are used, and the verdict is at most unknown.
- Called modules of a root with stage-1 errors are checked all the same; terraform would not load them.
- \`self\` in a precondition is one error here and two in terraform. A lone carriage return in a string passes here.
- \`.tf.json\`: places inside strings are one byte off, and only the first JSON fault of a file is told.
- OpenTofu was tried through terraform under its name and a stand-in; no \`tofu\` and no docker daemon were at hand, podman with runc was.
`;
}
