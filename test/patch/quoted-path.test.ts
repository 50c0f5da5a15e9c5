import fc from 'fast-check';
import { unquotePath } from '../../src/patch/quoted-path.ts';
import { GitRepository } from '../provenance/git-repository.ts';

test('paths are those that git put in quotes', async () => {
  const character = fc.constantFrom(...'ab "\\\t\n\r\x01\x07\x7fäß🚀/\'$`0123'.split(/(?:)/u));
  const paths = [
    ...new Set(fc.sample(fc.string({ unit: character, minLength: 1, maxLength: 8 }), 200)),
  ].map((path, index) => `${index}-${path.replaceAll('/', '-')}`);
  const repository = await GitRepository.create();
  // Octal is what fast-import and every git reads.
  const quoted = paths.map(
    (path) =>
      `"${[...Buffer.from(path)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}"`,
  );
  repository.run(
    ['fast-import', '--quiet'],
    [
      'commit refs/heads/main',
      'committer a <a@b> 1790000000 +0000',
      'data 0',
      ...quoted.flatMap((path) => [`M 100644 inline ${path}`, 'data 0', '']),
      '',
    ].join('\n'),
  );
  const names = (setting: string) =>
    repository
      .git('-c', `core.quotePath=${setting}`, 'ls-tree', '--name-only', 'main')
      .trimEnd()
      .split('\n')
      .map(unquotePath)
      .sort();
  expect(names('false')).toEqual([...paths].sort());
  expect(names('true')).toEqual([...paths].sort());
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      unquotePath(path);
      unquotePath(`"${path}"`);
    }),
  );
});
