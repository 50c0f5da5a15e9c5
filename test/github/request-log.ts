import type { RawRequest } from './http/answer.ts';
import type { CallSeen, Fault } from './http/faults.ts';
import type { World } from './world.ts';

/** One call, as tests read it. */
export interface LoggedRequest extends CallSeen {
  readonly query: Readonly<Record<string, string>>;
  /** Parsed where it is JSON; `null` without one. */
  readonly body: unknown;
  /** 0 while there is no answer, or there never was one. */
  readonly status: number;
  readonly fault: Fault['kind'] | null;
}

export function requestLog() {
  const entries: LoggedRequest[] = [];
  return {
    entries: entries as readonly LoggedRequest[],
    add(world: World, { method, url, headers, text }: RawRequest): LoggedRequest {
      const { pathname, searchParams } = new URL(url, world.url);
      const secret = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
      const entry: LoggedRequest = {
        index: entries.length,
        method,
        path: pathname,
        token: world.tokens.get(secret)?.name ?? 'nobody',
        query: Object.fromEntries(searchParams),
        body: json(text),
        status: 0,
        fault: null,
      };
      entries.push(entry);
      return entry;
    },
    answered(entry: LoggedRequest, status: number, fault: Fault | undefined): void {
      entries[entry.index] = { ...entry, status, fault: fault?.kind ?? null };
    },
  };
}

function json(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
