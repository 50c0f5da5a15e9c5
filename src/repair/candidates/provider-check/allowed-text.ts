import { decodeTemplateText, sourceOf } from '../../../hcl/value.ts';
import type { Edit } from '../../candidate.ts';
import { isSecretName } from '../../declare-variable.ts';
import type { BrokenValue } from './broken-values.ts';
import { type Change, replace, rewrite } from './change.ts';
import { accountPlaceholder, rewrittenArns } from './tidy-arn.ts';
import { rewritten } from './tidy-format.ts';
import { tidyJson } from './tidy-json.ts';
import { tidyText } from './tidy-text.ts';

/** The same text as the provider takes it: another form, strict JSON, base64, another spelling. */
export function allowedText(value: BrokenValue): readonly Change[] {
  const { name, schema } = value;
  if (typeof value.value !== 'string' || schema?.sensitive || isSecretName(name)) return [];
  const ways = [reformed, strictJson, encoded, respelt];
  return ways.map((way) => way(value)).find((change) => change !== undefined) ?? [];
}

type Way = (value: BrokenValue) => readonly Change[] | undefined;

const reformed: Way = ({ name, text, accepts }) => {
  const arns = rewrittenArns(text).map((arn) => ({ text: arn, how: 'as a whole ARN' }));
  const found = [...rewritten(text), ...arns].find((each) => accepts(each.text));
  return (
    found && change(`write \`${name}\` ${found.how}`, 0.75, (each) => rewrite(each, found.text))
  );
};

const strictJson: Way = ({ name, text, literal, accepts }) => {
  if (literal?.expression.kind !== 'template') return undefined;
  const { file, document, expression } = literal;
  const title = `write \`${name}\` as strict JSON`;
  if (!expression.heredoc) {
    const fixed = tidyJson(text);
    return fixed !== undefined && accepts(fixed)
      ? change(title, 0.85, (each) => rewrite(each, fixed))
      : undefined;
  }
  // A heredoc keeps its marker and its indentation.
  const [first] = expression.parts;
  const last = expression.parts.at(-1);
  if (!first || !last) return undefined;
  const range = { start: first.range.start, end: last.range.end };
  const fixed = tidyJson(sourceOf(document.bytes, { range }));
  return fixed !== undefined && accepts(decodeTemplateText(fixed, true).trimStart())
    ? change(title, 0.85, () => ({ file, range, text: fixed }))
    : undefined;
};

/** Text where base64 is wanted. */
const encoded: Way = ({ name, text, broken, accepts }) => {
  const isWanted = broken.some(
    ({ rule }) => rule.kind === 'format' && rule.format.startsWith('base64'),
  );
  if (!isWanted || !accepts(Buffer.from(text).toString('base64'))) return undefined;
  return change(`encode \`${name}\` as base64`, 0.7, ({ written }) =>
    replace(written, `base64encode(${sourceOf(written.document.bytes, written.expression)})`),
  );
};

/** A constant is respelt; what is computed is sent through functions, and stays what it is elsewhere. */
const respelt: Way = ({ name, text, literal, shared, accepts }) => {
  if (accountPlaceholder(text)) return undefined;
  const title = `respell \`${name}\` as the provider takes it`;
  if (literal && !shared) {
    const tidy = tidyText(text, accepts);
    return tidy === undefined ? undefined : change(title, 0.8, (each) => rewrite(each, tidy));
  }
  const wrap = WRAPS.find(({ apply }) => accepts(apply(text)));
  return (
    wrap &&
    change(title, 0.7, ({ written }) =>
      replace(written, wrap.write(sourceOf(written.document.bytes, written.expression))),
    )
  );
};

/** Functions of terraform that respell what is computed, fewest first. */
const WRAPS: readonly {
  readonly apply: (text: string) => string;
  readonly write: (source: string) => string;
}[] = [
  { apply: (text) => text.toLowerCase(), write: (source) => `lower(${source})` },
  { apply: (text) => text.replaceAll('_', '-'), write: (source) => `replace(${source}, "_", "-")` },
  {
    apply: (text) => text.toLowerCase().replaceAll('_', '-'),
    write: (source) => `lower(replace(${source}, "_", "-"))`,
  },
  {
    apply: (text) => text.toLowerCase().replaceAll(' ', '-'),
    write: (source) => `lower(replace(${source}, " ", "-"))`,
  },
  { apply: (text) => text.replaceAll(' ', '-'), write: (source) => `replace(${source}, " ", "-")` },
];

const change = (
  title: string,
  score: number,
  edit: (value: BrokenValue) => Edit,
): readonly Change[] => [{ action: 'change-value', title, score, edits: (value) => [edit(value)] }];
