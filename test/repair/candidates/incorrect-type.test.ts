import { provenCases } from './proven-cases.ts';

provenCases('incorrect-type');
