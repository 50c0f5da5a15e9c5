import { gzipSync } from 'node:zlib';
import type { Repair } from '../repair/repair.ts';
import { modulePath } from './module-path.ts';
import { MOST_GZIP_BYTES, MOST_RESULTS } from './sarif/limits.ts';
import { notification, notificationsOf } from './sarif/notifications.ts';
import { COLUMN_KIND } from './sarif/region.ts';
import { resultsOf } from './sarif/results.ts';
import { ruleDescriptors } from './sarif/rules.ts';
import { cleanLine } from './untrusted-text.ts';

export interface SarifOptions {
  /** Of this tool, `1.2.3`. */
  readonly version: string;
  /** Who judged, e.g. `terraform 1.11.4 in podman`. */
  readonly engine: string;
  /** The page of this tool; absent where it is not known under which name it was published. */
  readonly informationUri?: string;
}

/**
 * The repairs as one SARIF 2.1.0 log for GitHub code scanning: what is wrong in the drafts, and the fixes. It stays
 * within GitHub's limits by dropping the fixes first, which GitHub does not show, then the mildest results, and says so.
 */
export function sarifReport(repairs: readonly Repair[], options: SarifOptions): string {
  const all = repairs
    .flatMap(resultsOf)
    .sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const write = (results: readonly object[]) =>
    `${JSON.stringify(logOf(repairs, results, all.length - results.length, options))}\n`;
  for (let kept: readonly object[] = all.slice(0, MOST_RESULTS); ; ) {
    const text = write(kept);
    if (fits(text)) return text;
    const bare = kept.map(({ fixes: _, ...result }: { fixes?: unknown }) => result);
    const shorter = write(bare);
    if (fits(shorter) || kept.length === 0) return shorter;
    kept = kept.slice(0, Math.floor(kept.length / 2));
  }
}

/** What is small enough as it is need not be packed to know. */
const fits = (text: string): boolean =>
  Buffer.byteLength(text) < MOST_GZIP_BYTES || gzipSync(text).length < MOST_GZIP_BYTES;

function logOf(
  repairs: readonly Repair[],
  results: readonly object[],
  left: number,
  { version, engine, informationUri }: SarifOptions,
): object {
  const notifications = [
    ...repairs.flatMap(notificationsOf),
    ...(left === 0
      ? []
      : [
          notification(
            `${left} more findings are not in this file, because GitHub would refuse it.`,
          ),
        ]),
  ];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'IaC-DPO',
            version,
            semanticVersion: version,
            ...(informationUri !== undefined && { informationUri }),
            rules: ruleDescriptors(),
          },
        },
        // A category of its own, so that the upload of another tool for the same commit does not replace this one.
        automationDetails: { id: 'iac-dpo/' },
        columnKind: COLUMN_KIND,
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results,
        properties: { engine: cleanLine(engine), modules: repairs.map(moduleProperties) },
      },
    ],
  };
}

const moduleProperties = ({ draft, before, after, gates }: Repair): object => ({
  path: cleanLine(modulePath(draft, '')),
  before: before.verdict,
  after: after.verdict,
  tier: after.tier,
  schemas: (after.schemas ?? []).map(({ provider, version, exactness, how }) => ({
    provider: cleanLine(provider),
    version: cleanLine(version),
    exactness,
    how,
  })),
  gates: gates.map(({ gate, passed }) => ({ gate, passed })),
});
