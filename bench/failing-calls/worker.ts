import { work } from './work.ts';

work();
