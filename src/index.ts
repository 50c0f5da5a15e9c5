import { tellFailure } from './action/tell-failure.ts';
import { wireServices } from './cli/wire-services.ts';
import { run } from './main.ts';

await run(wireServices(process.env)).catch(tellFailure);
