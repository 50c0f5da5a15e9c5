import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeOfAnswer } from '../../src/draft/code-of-answer.ts';

describe('the code of a model’s answer', () => {
  test('is what stands in its fence', () => {
    expect(codeOfAnswer('Here you go:\n```hcl\nlocals {}\n```\nHope it helps.')).toBe(
      'locals {}\n',
    );
  });

  test('is the whole answer where there is no fence', () => {
    expect(codeOfAnswer('locals {}\n')).toBe('locals {}\n');
  });

  test('leaves out commands beside it', () => {
    const answer = '```bash\nterraform init\n```\n```terraform\nlocals {}\n```';
    expect(codeOfAnswer(answer)).toBe('locals {}\n');
  });

  test('is nothing where only commands stand', () => {
    expect(codeOfAnswer('Run this:\n```sh\nterraform init\n```')).toBe('');
  });

  test('goes to the end where the fence was never closed', () => {
    expect(codeOfAnswer('```hcl\nlocals {\n')).toBe('locals {\n');
  });

  test('keeps a fence that stands in a heredoc behind a longer one', () => {
    const code = 'locals {\n  a = <<-EOT\n    ```\n    x\n    ```\n  EOT\n}\n';
    expect(codeOfAnswer(`\`\`\`\`hcl\n${code}\`\`\`\``)).toBe(code);
  });

  test('of several files is all of them', () => {
    const answer =
      '`main.tf`\n```hcl\nlocals {}\n```\n`variables.tf`\n```hcl\nvariable "a" {}\n```';
    expect(codeOfAnswer(answer)).toBe('locals {}\n\nvariable "a" {}\n');
  });

  test('comes back from a fence whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z{}= "\n]*$/), (code) => {
        expect(codeOfAnswer(`Text\n\`\`\`hcl\n${code}\n\`\`\`\nmore`)).toBe(`${code}\n`);
      }),
    );
  });
});
