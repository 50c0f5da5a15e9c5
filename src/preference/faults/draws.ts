import { absentFile } from './classes/absent-file.ts';
import { argumentAsBlock } from './classes/argument-as-block.ts';
import { blockAsArgument } from './classes/block-as-argument.ts';
import { duplicate } from './classes/duplicate.ts';
import { foldedCompanion } from './classes/folded-companion.ts';
import { invalidReference } from './classes/invalid-reference.ts';
import { inventedArgument } from './classes/invented-argument.ts';
import { inventedBlock } from './classes/invented-block.ts';
import { inventedType } from './classes/invented-type.ts';
import { missingAlternative } from './classes/missing-alternative.ts';
import { missingArgument } from './classes/missing-argument.ts';
import { missingBlock } from './classes/missing-block.ts';
import { misspeltValue } from './classes/misspelt-value.ts';
import { movedArgument } from './classes/moved-argument.ts';
import { movedBlock } from './classes/moved-block.ts';
import { readOnlyArgument } from './classes/read-only-argument.ts';
import { renamedArgument } from './classes/renamed-argument.ts';
import { renamedBlock } from './classes/renamed-block.ts';
import { syntax } from './classes/syntax.ts';
import { undeclaredLocal } from './classes/undeclared-local.ts';
import { undeclaredResource } from './classes/undeclared-resource.ts';
import { undeclaredVariable } from './classes/undeclared-variable.ts';
import { wrongAttribute } from './classes/wrong-attribute.ts';
import { wrongType } from './classes/wrong-type.ts';
import type { FaultClass } from './fault-class.ts';
import type { DrawFault } from './first-draw.ts';

export const DRAWS: Readonly<Record<FaultClass, DrawFault>> = {
  'renamed-argument': renamedArgument,
  'moved-argument': movedArgument,
  'block-as-argument': blockAsArgument,
  'invented-argument': inventedArgument,
  'read-only-argument': readOnlyArgument,
  'renamed-block': renamedBlock,
  'moved-block': movedBlock,
  'argument-as-block': argumentAsBlock,
  'invented-block': inventedBlock,
  'folded-companion': foldedCompanion,
  'missing-argument': missingArgument,
  'missing-alternative': missingAlternative,
  'missing-block': missingBlock,
  'invented-type': inventedType,
  'undeclared-resource': undeclaredResource,
  'undeclared-variable': undeclaredVariable,
  'undeclared-local': undeclaredLocal,
  'invalid-reference': invalidReference,
  'wrong-attribute': wrongAttribute,
  'wrong-type': wrongType,
  'misspelt-value': misspeltValue,
  'absent-file': absentFile,
  duplicate,
  syntax,
};
