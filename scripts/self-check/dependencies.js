import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trackedFiles } from './tracked-files.js';

export async function checkDependencies(root) {
  const files = trackedFiles(root);
  const named = (name) => files.filter((path) => path === name || path.endsWith(`/${name}`));
  const json = async (path) => ({
    path,
    document: JSON.parse(await readFile(join(root, path), 'utf8')),
  });
  const text = async (path) => ({ path, text: await readFile(join(root, path), 'utf8') });
  const manifests = await Promise.all(named('package.json').filter(isOurs).map(json));
  const locks = await Promise.all(named('package-lock.json').map(json));
  const python = await Promise.all(
    files.filter((path) => path.endsWith('requirements.lock')).map(text),
  );
  const containers = await Promise.all(named('Containerfile').map(text));
  const packages = locks.flatMap(packagesOf);
  return [
    {
      name: 'Pinned-Dependencies: npm',
      seen: `${packages.length} packages in ${locks.length} lock files, each with a SHA-512, none bound to a registry; ${packages.filter(({ entry }) => entry.hasInstallScript).length} have scripts, and none is run`,
      problems: [
        ...manifests.flatMap((manifest) => manifestProblems(manifest, files)),
        ...packages.flatMap(packageProblems),
      ],
    },
    {
      name: 'Pinned-Dependencies: Python',
      seen: `${python.length} lock file with a hash for every wheel`,
      problems: python.flatMap(pythonProblems),
    },
    {
      name: 'Pinned-Dependencies: containers',
      seen: `${containers.length} Containerfile; an image without a digest says why`,
      problems: containers.flatMap(containerProblems),
    },
  ];
}

/** Those of fixtures and of dist/ install nothing. */
const isOurs = (path) => !/^(test|dist|examples)\//.test(path);

const packagesOf = ({ path, document }) =>
  Object.entries(document.packages ?? {})
    .filter(([name, entry]) => name.includes('node_modules/') && !entry.link && !entry.inBundle)
    .map(([name, entry]) => ({ path, name, entry }));

/** Our lock files name no registry at all, so that every one may serve them: the hash decides. */
function packageProblems({ path, name, entry: { resolved, integrity = '' } }) {
  if (resolved !== undefined) return [`${path}: ${name} is from ${resolved}`];
  return integrity.startsWith('sha512-') ? [] : [`${path}: ${name} has no SHA-512`];
}

/** A range may move, a lock file does not; `*`, a tag or an address may become anything. */
function manifestProblems({ path, document }, files) {
  const wanted = { ...document.dependencies, ...document.devDependencies };
  const loose = Object.entries(wanted).filter(
    ([, range]) => !/^[\^~]?\d+(\.\d+){0,2}(-[\w.]+)?$/.test(range),
  );
  const lock = path.replace(/package\.json$/, 'package-lock.json');
  return [
    ...loose.map(([name, range]) => `${path}: ${name} is ${range}`),
    ...(Object.keys(wanted).length === 0 || files.includes(lock)
      ? []
      : [`${path} has no lock file`]),
  ];
}

function pythonProblems({ path, text }) {
  const wanted = text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[\w-]/.test(line));
  return wanted
    .filter((line) => !/==\S+ .*--hash=sha256:[0-9a-f]{64}/.test(line))
    .map((line) => `${path}: ${line.slice(0, 80)}`);
}

/** An image is named in an `ARG` or `FROM`; for one without a digest, a comment over its paragraph says why. */
function containerProblems({ path, text }) {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const images = [...paragraph.matchAll(/^(?:ARG \w+=|FROM )([\w.-]+\.[a-z]+\/\S+)/gm)];
    const loose = images.filter(([, image]) => !image.includes('@sha256:'));
    if (/^#.*\b(digests?|pin)\b/im.test(paragraph)) return [];
    return loose.map(([, image]) => `${path}: ${image} has no digest`);
  });
}
