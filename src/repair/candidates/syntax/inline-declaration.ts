import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `variable "region" = "us-east-1"`, `output "id" = aws_vpc.main.id`: the value belongs into a block. */
export function inlineDeclaration({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'not-an-item') return undefined;
  const line = lineAt(document, problem.range.start);
  const found = /^(variable|output)\s+"?([\w-]+)"?\s*[=:]\s*([^{\s].*?)\s*$/.exec(line.text);
  const [, type = '', name = '', value = ''] = found ?? [];
  if (!found || /[{[(]$/.test(value)) return undefined;
  const eol = lineBreakOf(document.bytes);
  const argument = type === 'variable' ? 'default' : 'value';
  const text = Buffer.from(value, 'latin1').toString();
  return {
    title: `write the ${type} \`${name}\` as a block`,
    score: 0.9,
    edits: [replaced(line, `${type} "${name}" {${eol}  ${argument} = ${text}${eol}}`)],
  };
}
