import { provenCases } from './proven-cases.ts';

provenCases('absent-file');
