import { relative } from 'node:path';

/**
 * What a result of jest says of each test, by file and full title: `Map<file, Map<title, status[]>>`, files relative to
 * `root`. A file that could not be loaded has no titles.
 * @param {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} result
 * @param {string} root
 */
export function testsOf(result, root) {
  const files = new Map();
  for (const { name, assertionResults } of result.testResults) {
    const titles = new Map();
    for (const { fullName, status } of assertionResults)
      titles.set(fullName, [...(titles.get(fullName) ?? []), status]);
    files.set(relative(root, name).replaceAll('\\', '/'), titles);
  }
  return files;
}
