import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import { inFile } from '../../context.ts';
import { abstain, type Proposer } from './class.ts';

/** An output of a secret is marked as one. */
export const sensitiveOutput: Proposer = (_context, _finding, at) => {
  const block = at.path.at(-1);
  if (!block) return NO_OUTPUT;
  return [
    {
      action: 'add-argument',
      title: 'mark the output as sensitive',
      score: 0.95,
      edits: inFile(at.file, insertAttribute(at.document, block, 'sensitive', 'true')),
    },
  ];
};

const NO_OUTPUT = abstain('The output that shows a secret does not stand here.');
