import { readFile } from 'node:fs/promises';
import { execa } from 'execa';

/** Runs a program that imports the package by its name, as others do. */
const run = async (program: string) => {
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = await execa(process.execPath, args);
  return JSON.parse(stdout);
};

test('the package gives repair and validate, and nothing else', async () => {
  expect(
    await run(`import * as api from 'iac-dpo';
      console.log(JSON.stringify(Object.keys(api)))`),
  ).toEqual(['repair', 'validate']);
});

test('a program repairs a directory and text in memory with one engine', async () => {
  const { modules } = await run(`import { repair } from 'iac-dpo';
    const files = { 'main.tf': 'resource "aws_sqs_queue" "jobs" {\\n  nam = "jobs"\\n}\\n' };
    const result = await repair(['examples/single-file', { files }], { engine: 'checker' });
    console.log(JSON.stringify(result))`);
  expect(modules).toMatchObject([
    { path: 'examples/single-file', after: { verdict: 'valid' } },
    { path: '.', files: [{ path: 'main.tf', text: expect.stringContaining('  name = "jobs"') }] },
  ]);
});

test('its types and its package.json can be had, its inside cannot', async () => {
  const declarations = await readFile('dist/api.d.ts', 'utf8');
  expect(declarations).toMatch(/export declare function repair\(/);
  expect(declarations).not.toMatch(/from ['"]/);
  expect(
    await run(`import json from 'iac-dpo/package.json' with { type: 'json' };
      const inside = await import('iac-dpo/dist/cli.js').catch(({ code }) => code);
      console.log(JSON.stringify([json.name, inside]))`),
  ).toEqual(['iac-dpo', 'ERR_PACKAGE_PATH_NOT_EXPORTED']);
});
