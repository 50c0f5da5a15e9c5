import type { Subject } from './subject.ts';
import { fileSubjects } from './subjects/files.ts';
import { hclSubjects } from './subjects/hcl.ts';
import { moduleSubjects } from './subjects/module.ts';
import { textSubjects } from './subjects/text.ts';

/** Everything that reads what others wrote, or shows it. */
export const SUBJECTS: readonly Subject[] = [
  ...hclSubjects,
  ...moduleSubjects,
  ...fileSubjects,
  ...textSubjects,
];
