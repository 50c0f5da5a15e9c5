import { fetchPackage } from '../../../src/controller/package/fetch-package.ts';
import { modelSource } from '../../../src/controller/package/model-source.ts';
import { openPackage } from '../../../src/controller/package/open-package.ts';

// Fetches a model into a cache as `--controller URL` does, and opens it.
const [url = '', cache = ''] = process.argv.slice(2);
const source = modelSource(url);
if (source.kind !== 'url') throw new Error('no URL');
await openPackage(await fetchPackage(source, cache, new AbortController().signal));
