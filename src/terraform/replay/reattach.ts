import { canonicalAddress, PUBLIC_REGISTRIES } from '../../schema/catalogue.ts';

/** A replayed provider as terraform sees it: the socket's path is the one inside its sandbox. */
export interface ReplayedProvider {
  readonly address: string;
  readonly socketPath: string;
}

/**
 * The value of TF_REATTACH_PROVIDERS: with it terraform needs no init, no lock file and no provider
 * binary, and ignores version constraints. Each provider stands under both public registries, so
 * that terraform and tofu find it alike.
 * `pid` must exist where terraform runs: our own, or 1 in a PID namespace of its own.
 */
export function reattachProviders(providers: readonly ReplayedProvider[], pid: number): string {
  const entries = providers.flatMap(({ address, socketPath }) =>
    allAddresses(address).map((full) => [
      full,
      {
        Protocol: 'grpc',
        ProtocolVersion: 5,
        Pid: pid,
        Test: true,
        Addr: { Network: 'unix', String: socketPath },
      },
    ]),
  );
  return JSON.stringify(Object.fromEntries(entries));
}

function allAddresses(address: string): readonly string[] {
  const canonical = canonicalAddress(address);
  return canonical.split('/').length === 2
    ? [...PUBLIC_REGISTRIES].map((registry) => `${registry}/${canonical}`)
    : [canonical];
}
