import { join } from 'node:path';
import { programOf, removePrograms } from '../../bench/kill-and-resume/programs.ts';
import { runProgram } from '../../bench/kill-and-resume/run-program.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { folderWith } from '../support/temporary.ts';

afterAll(removePrograms);

const ADDRESS = 'registry.example.com/acme/cloud';
const EXPORTED = JSON.stringify({
  format_version: '1.0',
  provider_schemas: {
    [ADDRESS]: { provider: { version: 0, block: {} }, resource_schemas: {} },
  },
});

test('of processes that add to one folder at once none loses what another one added', async () => {
  const folder = await folderWith();
  const [mine, program] = [
    join(folder, 'mine'),
    await programOf('bench/kill-and-resume/programs/add-schema.ts'),
  ];
  const versions = ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0'];
  const ends = await Promise.all(
    versions.map((version) =>
      runProgram({ args: [program, mine, version, EXPORTED], cwd: folder, env: {} }),
    ),
  );
  expect(ends.map(({ code, stderr }) => `${code} ${stderr}`)).toEqual(versions.map(() => '0 '));
  const { releases, find } = openCatalogue(schemasDirectory(), mine);
  const added = releases.filter(({ address }) => address === ADDRESS);
  expect(added.map(({ version }) => version).sort()).toEqual(versions);
  for (const locked of versions)
    expect(find(ADDRESS, { locked, constraints: [] })?.version).toBe(locked);
}, 60_000);
