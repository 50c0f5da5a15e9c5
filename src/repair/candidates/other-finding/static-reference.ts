import { constantString } from '../../../hcl/value.ts';
import { inFile } from '../../context.ts';
import { abstain, expressionAt, type Proposer } from './class.ts';

/** `to = "aws_vpc.main"` of a `moved` or `import` block: an address stands without quotes. */
export const staticReference: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  const text = written && constantString(at.document.bytes, written);
  if (!written || text === undefined || !/^[A-Za-z_][\w-]*(?:\.[\w-]+|\[[^\]]*\])+$/.test(text))
    return NO_ADDRESS;
  return [
    {
      action: 'change-value',
      title: 'take the quotes off the address',
      score: 0.95,
      edits: inFile(at.file, [{ range: written.range, text }]),
    },
  ];
};

const NO_ADDRESS = abstain('Only the address of an object can stand here, and this is none.');
