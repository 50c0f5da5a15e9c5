import { setFailed, setOutput } from '@actions/core';
import { wireServices } from './cli/wire-services.ts';
import { run } from './main.ts';

try {
  await run(wireServices(process.env));
} catch (error) {
  setOutput('outcome', 'failed');
  setFailed(error instanceof Error ? error.message : String(error));
}
