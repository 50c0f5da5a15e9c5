import { createHash } from 'node:crypto';

/**
 * One self-contained page. Its policy lets it run this script and nothing else, ask no server for anything and
 * turn no text into markup, so hostile Terraform stays text even where we should have made a mistake.
 */
export function htmlPage(page: {
  readonly title: string;
  readonly script: string;
  readonly style: string;
  /** As `embed` makes it. */
  readonly data: string;
}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page.script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${page.title}</title>
<style>${page.style}</style>
</head>
<body>
<noscript>This report draws itself with a script of its own, which is off in this browser.</noscript>
<div id="page"><p>Unpacking the report …</p></div>
<script type="text/plain" id="data">${page.data}</script>
<script>${page.script}</script>
</body>
</html>
`;
}

function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    // Plot writes style elements into its figures.
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
