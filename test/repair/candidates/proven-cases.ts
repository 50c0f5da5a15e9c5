import type { Validator } from '../../../src/terraform/validator.ts';
import { testNeeding } from '../../support/needs.ts';
import { openTerraform } from '../../support/open-terraform.ts';
import { candidateCases, catalogue } from './candidate-cases.ts';

/** The cases of one class, and terraform itself says of each outcome that it is valid. */
export function provenCases(kind: string): void {
  const testTerraform = testNeeding('terraform');
  let validator: Validator;
  if (testTerraform === test) {
    beforeAll(async () => {
      validator = await openTerraform('local', {}, catalogue);
    });
    afterAll(() => validator[Symbol.asyncDispose]());
  }
  candidateCases(
    kind,
    () => true,
    (sentence, after) =>
      testTerraform(`${sentence}, proven by terraform`, async () => {
        const { verdict, findings } = await validator.validate(after());
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(verdict).toBe('valid');
      }),
  );
}
