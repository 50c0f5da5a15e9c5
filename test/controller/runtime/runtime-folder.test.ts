import { join } from 'node:path';
import { registryOf, tarballUrl } from '../../../src/controller/runtime/registry.ts';
import { runtimeFolder } from '../../../src/controller/runtime/runtime-folder.ts';
import { testNeeding } from '../../support/needs.ts';

const npm = testNeeding('npm');

test.each([
  [{ RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/cache' }, '/tools/onnxruntime-node'],
  [{ XDG_CACHE_HOME: '/cache' }, '/cache/iac-dpo/tools/onnxruntime-node'],
  [{ RUNNER_TOOL_CACHE: 'relative' }, '/home/me/.cache/iac-dpo/tools/onnxruntime-node'],
])('with %j it is kept below %s', (env, folder) => {
  expect(runtimeFolder('1.30.0', env, 'linux', '/home/me')).toBe(
    join(folder, '1.30.0', process.arch),
  );
});

test.each([
  ['https://registry.example', 'https://registry.example/tool/-/tool-1.2.3.tgz'],
  ['https://example.com/api/npm//', 'https://example.com/api/npm/tool/-/tool-1.2.3.tgz'],
])('the registry %s has a tarball at %s', async (npm_config_registry, url) => {
  expect(tarballUrl(await registryOf({ npm_config_registry }), 'tool', '1.2.3').href).toBe(url);
});

npm('no registry is the one npm names', async () => {
  const { protocol } = await registryOf({ PATH: process.env.PATH, npm_config_registry: '' });
  expect(protocol).toBe('https:');
});
