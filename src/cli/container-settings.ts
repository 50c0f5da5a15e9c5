import type { ContainerSettings } from '../terraform/engine/container-settings.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';

/** Named in `--help` and the README; a machine's set-up, so variables and not flags. */
export const CONTAINER_VARIABLES = {
  engine: 'IAC_DPO_CONTAINER_ENGINE',
  image: 'IAC_DPO_CONTAINER_IMAGE',
  rootfs: 'IAC_DPO_CONTAINER_ROOTFS',
  globalArguments: 'IAC_DPO_CONTAINER_GLOBAL_ARGS',
  runArguments: 'IAC_DPO_CONTAINER_RUN_ARGS',
} as const;

/** The container settings of the environment; undefined where it names none, so that the defaults are tried. */
export function containerSettings(
  env: Readonly<Record<string, string | undefined>>,
): readonly ContainerSettings[] | undefined {
  const value = (key: keyof typeof CONTAINER_VARIABLES) =>
    env[CONTAINER_VARIABLES[key]] || undefined;
  const [engine, image, rootfs] = [value('engine'), value('image'), value('rootfs')];
  const [globalArguments, runArguments] = [value('globalArguments'), value('runArguments')];
  if (!(engine || image || rootfs || globalArguments || runArguments)) return undefined;
  return [
    {
      engine: engineName(engine ?? (rootfs ? 'podman' : 'docker')),
      ...(image && { image }),
      ...(rootfs && { rootfs }),
      ...(globalArguments && { globalArguments: words(globalArguments) }),
      ...(runArguments && { runArguments: words(runArguments) }),
    },
  ];
}

function engineName(value: string): ContainerSettings['engine'] {
  if (value === 'docker' || value === 'podman') return value;
  throw new CliError(
    EXIT.usage,
    `${CONTAINER_VARIABLES.engine} is "${value}". Next: set it to docker or podman.`,
  );
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
