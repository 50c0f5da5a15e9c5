import { join } from 'node:path';
import { modelCache } from '../../../src/controller/package/model-cache.ts';
import { modelSource } from '../../../src/controller/package/model-source.ts';

const SHA256 = 'ab'.repeat(32);

test('a folder, the embedded one, or a URL with a hash', () => {
  expect(modelSource('models/small')).toEqual({ kind: 'folder', path: 'models/small' });
  expect(modelSource('C:\\models')).toEqual({ kind: 'folder', path: 'C:\\models' });
  expect(modelSource('embedded')).toEqual({ kind: 'embedded' });
  const source = modelSource(
    `https://example.com/a/manifest.json?b=c#sha256=${SHA256.toUpperCase()}`,
  );
  expect(source).toMatchObject({ kind: 'url', sha256: SHA256 });
  expect(source.kind === 'url' && source.url.href).toBe('https://example.com/a/manifest.json?b=c');
});

test.each([
  ['https://example.com/manifest.json', /ends with #sha256=/],
  [`https://example.com/manifest.json#sha256=${SHA256}0`, /ends with #sha256=/],
  [`http://example.com/manifest.json#sha256=${SHA256}`, /must begin with https/],
  [`file:///models/manifest.json#sha256=${SHA256}`, /must begin with https/],
  [`https://me:secret@example.com/m.json#sha256=${SHA256}`, /no user name and no password/],
  ['https://', /cannot be read/],
])('%s is refused', (text, message) => {
  expect(() => modelSource(text)).toThrow(message);
});

test.each([
  [{ RUNNER_TOOL_CACHE: '/opt/tools', XDG_CACHE_HOME: '/x' }, 'linux', '/opt/tools/iac-dpo/models'],
  [{ XDG_CACHE_HOME: '/x' }, 'linux', '/x/iac-dpo/models'],
  [{ XDG_CACHE_HOME: 'x', RUNNER_TOOL_CACHE: '' }, 'linux', '/home/me/.cache/iac-dpo/models'],
  [{}, 'darwin', '/home/me/Library/Caches/iac-dpo/models'],
] as const)('%j on %s: %s', (env, platform, folder) => {
  expect(modelCache(env, platform, '/home/me')).toBe(join(folder));
});
