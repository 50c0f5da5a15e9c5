import type { Validator } from './services.ts';

/** `terraform 1.11.4` of `terraform 1.11.4 in podman`. */
export const programOf = ({ description }: Validator): string =>
  /^\S+ v?\d[\w.+-]*/.exec(description)?.[0] ?? description;
