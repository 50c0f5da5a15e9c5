import { tellFailure } from '../../src/action/tell-failure.ts';
import { run } from '../../src/main.ts';
import { openHouse } from './house.ts';

await run(openHouse().services, 10).catch(tellFailure);
