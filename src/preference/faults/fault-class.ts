/** Every class of faults, named by what a draft did wrong; one file each in `classes/`. */
export const FAULT_CLASSES = [
  'renamed-argument',
  'moved-argument',
  'block-as-argument',
  'invented-argument',
  'read-only-argument',
  'renamed-block',
  'moved-block',
  'argument-as-block',
  'invented-block',
  'folded-companion',
  'missing-argument',
  'missing-alternative',
  'missing-block',
  'invented-type',
  'undeclared-resource',
  'undeclared-variable',
  'undeclared-local',
  'invalid-reference',
  'wrong-attribute',
  'wrong-type',
  'misspelt-value',
  'absent-file',
  'duplicate',
  'syntax',
] as const;

export type FaultClass = (typeof FAULT_CLASSES)[number];

/** How often each class is to be drawn, relative to the others; what is absent is not. */
export type Mix = Readonly<Partial<Record<FaultClass, number>>>;
