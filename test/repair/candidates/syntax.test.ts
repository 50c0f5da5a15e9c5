import { strictSyntaxErrors } from '../../../src/hcl/strict/read-strictly.ts';
import { candidateCases } from './candidate-cases.ts';

candidateCases(
  'syntax',
  ({ kind }) => kind === 'syntax',
  (sentence, after) =>
    test(`${sentence}, and terraform can read it`, () => {
      for (const { path, bytes } of after().files)
        expect(strictSyntaxErrors(bytes, path)).toEqual([]);
    }),
);
