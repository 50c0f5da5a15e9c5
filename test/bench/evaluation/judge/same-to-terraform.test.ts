import { describe, expect } from '@jest/globals';
import { sameToTerraform } from '../../../../bench/evaluation/judge/same-to-terraform.ts';
import { testNeeding } from '../../../support/needs.ts';

const testTerraform = testNeeding('terraform');

describe('texts that terraform cannot tell apart', () => {
  testTerraform('differ in layout and comments alone', () => {
    const groups = sameToTerraform([
      'locals {\n  a = 1 # one\n}\n',
      'locals {\na=1\n}\n',
      'locals {\n  a = 2\n}\n',
      'locals {\na=1\n}\n',
    ]);
    expect(groups.map(({ texts }) => texts)).toEqual([
      ['locals {\n  a = 1 # one\n}\n', 'locals {\na=1\n}\n'],
      ['locals {\n  a = 2\n}\n'],
    ]);
  });

  testTerraform('do not include those that differ in a line break or a credential', () => {
    const groups = sameToTerraform([
      'locals {\n  a = 1\n  b = 2\n}\n',
      'locals {\n  a = 1 b = 2\n}\n',
      'provider "aws" {\n  access_key = "x"\n}\n',
      'provider "aws" {\n  access_key = "y"\n}\n',
    ]);
    expect(groups).toHaveLength(4);
  });
});
