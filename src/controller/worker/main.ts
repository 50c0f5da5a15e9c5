import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './serve.ts';

// The entry of the worker thread; scripts/build.js makes dist/controller-worker.js of it.
if (parentPort) await serve(parentPort, workerData);
