#!/usr/bin/env node
import { main } from './cli/main.ts';
import { processContext } from './cli/process-context.ts';
import { wireServices } from './cli/wire-services.ts';

process.exitCode = await main(process.argv.slice(2), processContext(wireServices(process.env)));
