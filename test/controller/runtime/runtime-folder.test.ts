import { join } from 'node:path';
import { registryOf, tarballUrl } from '../../../src/controller/runtime/registry.ts';
import { runtimeFolder } from '../../../src/controller/runtime/runtime-folder.ts';

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
])('the registry %s has a tarball at %s', (npm_config_registry, url) => {
  expect(tarballUrl(registryOf({ npm_config_registry }), 'tool', '1.2.3').href).toBe(url);
});

test('no registry is that of npm', () => {
  expect(registryOf({ npm_config_registry: '' }).protocol).toBe('https:');
});
