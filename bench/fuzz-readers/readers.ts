import type { Reader } from './reader.ts';
import { event, marker } from './readers/comment.ts';
import { diff } from './readers/diff.ts';
import { config, manifest, onnx, terraformJson, verdicts } from './readers/files.ts';
import { hcl, hclEdits, hclJson, strictHcl } from './readers/hcl.ts';
import { checker, prompt, repair } from './readers/module.ts';
import { messages, traces } from './readers/provenance.ts';
import { answers, feedback, rows } from './readers/rows.ts';
import { text } from './readers/text.ts';

/** Everything that reads what others wrote. */
export const READERS: readonly Reader[] = [
  hcl,
  strictHcl,
  hclJson,
  hclEdits,
  checker,
  repair,
  prompt,
  diff,
  marker,
  event,
  config,
  terraformJson,
  verdicts,
  manifest,
  onnx,
  rows,
  answers,
  feedback,
  messages,
  traces,
  text,
];
