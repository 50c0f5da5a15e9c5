import { setFailed } from '@actions/core';
import { wireServices } from './cli/wire-services.ts';
import { run } from './main.ts';

try {
  await run(wireServices(process.env));
} catch (error) {
  setFailed(error instanceof Error ? error.message : String(error));
}
