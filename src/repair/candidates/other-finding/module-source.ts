import { constantString } from '../../../hcl/value.ts';
import { inFile } from '../../context.ts';
import { abstain, expressionAt, type Proposer } from './class.ts';

/** `source = "modules/vpc"`: a directory beside the module begins with `./`. */
export const moduleSource: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  const text = written && constantString(at.document.bytes, written);
  const meant = /use "(\.{1,2}\/[^"]+)" instead/.exec(finding.detail)?.[1] ?? (text && `./${text}`);
  if (!written || !text || !meant || !/^[\w./-]+$/.test(text)) return NO_SOURCE;
  return [
    {
      action: 'change-value',
      title: `write the source as the path \`${meant}\``,
      score: 0.85,
      edits: inFile(at.file, [{ range: written.range, text: `"${meant}"` }]),
    },
  ];
};

const NO_SOURCE = abstain(
  'The source is no address of a module, and which one is meant is not to be seen.',
);
