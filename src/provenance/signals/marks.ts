import type { AffixSignal, LabelSignal, LineSignal } from './signal.ts';

const CLAUDE_SESSION = String.raw`https://claude\.ai/code/session_\w+`;

/** Lines that stand alone at the end of a message or in a description. Each pattern holds for the whole line. */
export const LINES: readonly LineSignal[] = [
  {
    tool: 'Claude Code',
    line: /^(?:🤖 )?Generated with \[Claude Code\]\(https:\/\/claude\.(?:com\/claude-code|ai\/code)\)$/,
    in: 'both',
    source: 'Claude Code documentation',
  },
  {
    tool: 'Claude Code',
    line: new RegExp(`^(?:${CLAUDE_SESSION}|\\[[^\\]]{0,60}\\]\\(${CLAUDE_SESSION}\\))$`),
    in: 'both',
    source: 'seen in public commits',
  },
  {
    tool: 'Crush',
    line: /^💘 Generated with (?:Crush|\[Crush\]\(https:\/\/[\w./-]*crush[\w./-]*\))$/,
    in: 'both',
    source: 'charmbracelet/crush bash tool',
  },
  {
    tool: 'Cursor',
    line: /^Made with \[Cursor\]\(https:\/\/cursor\.com\/?\)$/,
    in: 'both',
    source: 'superdurable/dex#310',
  },
  {
    tool: 'Cursor',
    line: /^(?:<div>)?<a href="https:\/\/cursor\.com\/(?:agents|background-agent)\b[^"<>]*">.*$/,
    in: 'bodies',
    source: 'mattermost/mattermost#36493',
  },
  {
    tool: 'Cursor',
    line: /^\[[^\]]{0,60}\]\(https:\/\/cursor\.com\/agents\b[^()\s]*\)$/,
    in: 'bodies',
    source: 'mattermost/mattermost#36493',
  },
  {
    // Bugbot, which only reviews, puts it into anybody's description.
    tool: 'Cursor',
    line: /^<!-- CURSOR_SUMMARY -->$/,
    in: 'bodies',
    weight: 0.2,
    source: 'cdxgen, coderbuds/ai-detector',
  },
  {
    tool: 'Devin',
    line: /^[-*]?\s*(?:\*\*)?Link to Devin (?:run|session)(?:\*\*)?:?(?:\*\*)?:?\s+https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]+$/,
    in: 'bodies',
    source: 'seen in public pull requests',
  },
  {
    tool: 'Devin',
    line: /^https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]{32}$/,
    in: 'bodies',
    source: 'seen in public pull requests',
  },
  {
    tool: 'Jules',
    line: /^\*PR created automatically by Jules for task \[\d+\]\(https:\/\/jules\.google\.com\/task\/\d+\)(?: started by @[\w-]+)?\*$/,
    in: 'bodies',
    source: 'seen in public pull requests',
  },
  {
    tool: 'OpenAI Codex',
    line: /^\[Codex Task\]\(https:\/\/chatgpt\.com\/(?:codex\/tasks|s)\/[\w-]+\)$/,
    in: 'bodies',
    source: 'seen in public pull requests',
  },
  {
    tool: 'OpenAI Codex',
    line: /^https:\/\/chatgpt\.com\/codex\/tasks\/task_e_[0-9a-f]{32}$/,
    in: 'bodies',
    source: 'seen in public pull requests',
  },
  {
    // A ticked box of a template: the author says so.
    tool: 'a generative AI tool',
    line: /^[-*] \[[xX]\] This contribution was assisted or created by Generative AI tools\.$/,
    in: 'bodies',
    weight: 0.9,
    source: 'chaoss/disclosure detection/constants.go',
  },
];

/** A branch `devin/…` may be Devin's own, one of `copilot/…` hardly anybody's. */
const MAYBE_A_NAME = 0.4;
const HARDLY_A_NAME = 0.6;
const DISCLOSURE = 'chaoss/disclosure detection/constants.go';

export const AFFIXES: readonly AffixSignal[] = [
  {
    tool: 'aider',
    at: 'end-of-author-name',
    pattern: /^\S.* \(aider\)$/,
    source: 'Aider-AI/aider aider/repo.py',
  },
  {
    tool: 'aider',
    at: 'start-of-subject',
    pattern: /^aider: \S/,
    source: 'Aider-AI/aider aider/repo.py',
  },
  ...Object.entries({
    copilot: ['GitHub Copilot', HARDLY_A_NAME],
    codex: ['OpenAI Codex', undefined],
    cursor: ['Cursor', undefined],
    cline: ['Cline', undefined],
    aider: ['aider', undefined],
    devin: ['Devin', MAYBE_A_NAME],
    claude: ['Claude Code', MAYBE_A_NAME],
    gemini: ['Gemini CLI', MAYBE_A_NAME],
  } satisfies Record<string, readonly [string, number | undefined]>).map(
    ([name, [tool, weight]]): AffixSignal => ({
      tool,
      at: 'branch',
      pattern: new RegExp(`^${name}/.`),
      ...(weight !== undefined && { weight }),
      source: DISCLOSURE,
    }),
  ),
  {
    // With the second it was made at: Devin's own, not a person's.
    tool: 'Devin',
    at: 'branch',
    pattern: /^devin\/1\d{9}-/,
    weight: 0.7,
    source: 'seen in public pull requests',
  },
];

export const LABELS: readonly LabelSignal[] = [
  { tool: 'OpenAI Codex', label: 'codex', source: 'cdxgen' },
  { tool: 'Replit Agent', label: 'replit-ai', source: 'cdxgen' },
  { tool: 'a generative AI tool', label: 'ai-detected', source: 'chaoss/disclosure action' },
];
