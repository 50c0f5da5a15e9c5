import { CREDENTIAL } from './credential.ts';
import { DATA_LOSS } from './data-loss.ts';
import { DISABLED_ENCRYPTION } from './disabled-encryption.ts';
import { EXECUTING_DATA } from './executing-data.ts';
import { FILE_READ } from './file-read.ts';
import type { Hazard } from './hazard.ts';
import { MODULE_SOURCE } from './module-source.ts';
import { OPEN_NETWORK } from './open-network.ts';
import { PRINCIPAL } from './principal.ts';
import { PROVIDER_SOURCE } from './provider-source.ts';
import { PROVISIONER } from './provisioner.ts';
import { PUBLIC_ACCESS } from './public-access.ts';
import { STATE_BACKEND } from './state-backend.ts';
import { WILDCARD } from './wildcard.ts';

/** Every hazard, in the order in which they are told. */
export const HAZARDS: readonly Hazard[] = [
  PROVISIONER,
  EXECUTING_DATA,
  FILE_READ,
  MODULE_SOURCE,
  PROVIDER_SOURCE,
  STATE_BACKEND,
  CREDENTIAL,
  OPEN_NETWORK,
  WILDCARD,
  PRINCIPAL,
  DISABLED_ENCRYPTION,
  PUBLIC_ACCESS,
  DATA_LOSS,
];
