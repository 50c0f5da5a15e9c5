import type { TrailerSignal } from './signal.ts';

/** Trailers that name people; their addresses are looked up in `identities.ts`. */
export const PEOPLE_KEYS: ReadonlySet<string> = new Set(['co-authored-by', 'co-developed-by']);

/** Trailers that name the tool in their value, by address, by product or as `AGENT:MODEL`. */
export const TOOL_KEYS: ReadonlyMap<string, { readonly weight?: number; readonly source: string }> =
  new Map([
    // Help may have been a small one, yet who writes the line thinks it worth saying.
    [
      'assisted-by',
      { weight: 0.8, source: 'Linux Documentation/process/coding-assistants.rst, 2026-01' },
    ],
    ['generated-by', { source: 'libkrun#687' }],
  ]);

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Trailers of one tool alone. */
export const TRAILERS: readonly TrailerSignal[] = [
  {
    tool: 'Cursor',
    key: 'made-with',
    value: /^(?:Cursor|\[Cursor\]\(https:\/\/cursor\.com\/?\))$/,
    source: 'superdurable/dex#310',
  },
  {
    tool: 'GitHub Copilot',
    key: 'copilot-session',
    value: new RegExp(`^${UUID}$`, 'i'),
    source: 'seen in public commits',
  },
  {
    tool: 'GitHub Copilot',
    key: 'agent-logs-url',
    value: new RegExp(`^https://[\\w.-]+/[\\w.-]+/[\\w.-]+/sessions/${UUID}$`, 'i'),
    source: 'seen in public commits',
  },
  {
    tool: 'Claude Code',
    key: 'claude-session',
    value: /^https:\/\/claude\.ai\/code\/session_\w+$/,
    source: 'seen in public commits',
  },
  {
    tool: 'Amp',
    key: 'amp-thread-id',
    value: /^https:\/\/ampcode\.com\/threads\/T-[\w-]+$/,
    source: 'seen in public commits',
  },
  {
    tool: 'Replit Agent',
    key: 'replit-commit-author',
    // `Deployment` is Replit too, but wrote nothing.
    value: /^(?:Agent|Assistant)$/,
    source: 'chaoss/disclosure detection/constants.go',
  },
  {
    tool: 'Replit Agent',
    key: 'replit-commit-session-id',
    value: new RegExp(`^${UUID}$`, 'i'),
    source: 'chaoss/disclosure detection/constants.go',
  },
  ...[
    'entire-metadata',
    'entire-metadata-task',
    'entire-strategy',
    'entire-session',
    'entire-condensation',
    'entire-source-ref',
    'entire-checkpoint',
    'entire-agent',
  ].map((key) => ({
    tool: 'an agent recorded by Entire',
    key,
    value: /^[\w.:/+@#-][\w.:/+@# -]*$/,
    // It ties the commit to a session with an agent; which lines the agent wrote it does not say.
    weight: 0.8,
    source: 'chaoss/disclosure detection/constants.go',
  })),
];

/**
 * The tool that a value of `Assisted-by` or `Generated-by` names. A product of two words is enough; a name that people
 * bear too (Claude, Devin, Jules) needs its model behind a colon, as the kernel asks for it.
 */
export function namedTool(value: string): string | undefined {
  const product = PRODUCTS.find(
    (name) =>
      value.toLowerCase().startsWith(name.toLowerCase()) &&
      /^(?:$|[\s,(:/])/.test(value.slice(name.length)),
  );
  if (product !== undefined) return product;
  const [, agent = '', model = ''] = /^([\w .-]{2,40}):([\w./-]{2,80})(?:\s|$)/.exec(value) ?? [];
  const known = AGENTS.find((name) => name.toLowerCase() === agent.toLowerCase());
  return known !== undefined && /[\d-]/.test(model) ? known : undefined;
}

/** Nobody is called so. */
const PRODUCTS = [
  'Claude Code',
  'GitHub Copilot',
  'OpenAI Codex',
  'Codex CLI',
  'Cursor AI',
  'Cursor Agent',
  'Gemini CLI',
  'Gemini Code Assist',
  'Amazon Q Developer',
  'JetBrains AI',
  'Factory Droid',
  'ChatGPT',
];

const AGENTS = [
  'Claude',
  'Copilot',
  'Codex',
  'Cursor',
  'Gemini',
  'aider',
  'Amp',
  'Cline',
  'Crush',
  'Devin',
  'Goose',
  'Jules',
  'Junie',
  'Kiro',
  'OpenCode',
  'OpenHands',
  'Windsurf',
];
