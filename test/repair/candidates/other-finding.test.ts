import { provenCases } from './proven-cases.ts';

provenCases('other-finding');
