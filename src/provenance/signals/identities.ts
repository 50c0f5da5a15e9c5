import type { AccountSignal, EmailSignal } from './signal.ts';

const DISCLOSURE = 'chaoss/disclosure detection/constants.go';
const SURVEY = 'survey of the Users API, 2026-07';
const SEEN = 'seen in public commits';

/**
 * Accounts that write code. Accounts that only review (CodeRabbit) or bump versions (Dependabot, Renovate,
 * GitHub Actions) are left out on purpose.
 */
export const ACCOUNTS: readonly AccountSignal[] = [
  // Coding agent, `copilot-swe-agent[bot]` to people.
  { tool: 'GitHub Copilot', id: 198_982_749, login: 'Copilot', source: DISCLOSURE },
  // github.com: Autofix, accepted suggestions.
  { tool: 'GitHub Copilot', id: 175_728_472, login: 'Copilot', source: 'dotnet/docs#53666' },
  // CLI and app, beside a Copilot-Session trailer.
  { tool: 'GitHub Copilot', id: 223_556_219, login: 'Copilot', source: SEEN },
  { tool: 'GitHub Copilot', id: 167_198_135, login: 'copilot[bot]', source: DISCLOSURE },
  { tool: 'Claude', id: 209_825_114, login: 'claude[bot]', source: DISCLOSURE },
  { tool: 'Claude', id: 215_619_710, login: 'anthropic-claude[bot]', source: DISCLOSURE },
  { tool: 'Claude Code', id: 208_546_643, login: 'claude-code-action[bot]', source: DISCLOSURE },
  { tool: 'Cursor', id: 206_951_365, login: 'cursor[bot]', source: DISCLOSURE },
  { tool: 'Cursor', id: 201_670_782, login: 'cursoragent[bot]', source: SURVEY },
  {
    tool: 'OpenAI Codex',
    id: 199_175_422,
    login: 'chatgpt-codex-connector[bot]',
    source: DISCLOSURE,
  },
  { tool: 'OpenAI Codex', id: 215_057_067, login: 'openai-codex[bot]', source: DISCLOSURE },
  { tool: 'Devin', id: 158_243_242, login: 'devin-ai-integration[bot]', source: DISCLOSURE },
  { tool: 'Jules', id: 161_369_871, login: 'google-labs-jules[bot]', source: SURVEY },
  {
    tool: 'Gemini Code Assist',
    id: 176_961_590,
    login: 'gemini-code-assist[bot]',
    source: DISCLOSURE,
  },
  { tool: 'Amazon Q', id: 208_079_219, login: 'amazon-q-developer[bot]', source: DISCLOSURE },
  { tool: 'Cline', id: 205_137_888, login: 'cline[bot]', source: DISCLOSURE },
  { tool: 'Continue', id: 230_936_708, login: 'continue[bot]', source: DISCLOSURE },
  { tool: 'Cody', id: 201_248_094, login: 'sourcegraph-cody[bot]', source: DISCLOSURE },
  { tool: 'JetBrains AI', id: 220_155_983, login: 'jetbrains-ai[bot]', source: DISCLOSURE },
  { tool: 'Factory Droid', id: 138_933_559, login: 'factory-droid[bot]', source: SEEN },
];

/** Whole addresses: `codex@example.com` is somebody's mistake (openai/codex#18095), `claude@…` may be a person. */
export const EMAILS: readonly EmailSignal[] = [
  // Other agents reuse it (cdxgen): a language model all the same.
  { tool: 'Claude', email: 'noreply@anthropic.com', source: 'Claude Code documentation' },
  { tool: 'GitHub Copilot', email: 'copilot@github.com', source: 'VS Code git.addAICoAuthor' },
  { tool: 'Cursor', email: 'cursoragent@cursor.com', source: DISCLOSURE },
  { tool: 'OpenAI Codex', email: 'noreply@openai.com', source: 'openai/codex#11617' },
  { tool: 'OpenAI Codex', email: 'codex@openai.com', source: 'openai/codex#18095' },
  { tool: 'aider', email: 'aider@aider.chat', source: 'Aider-AI/aider aider/repo.py' },
  { tool: 'aider', email: 'noreply@aider.chat', source: DISCLOSURE },
  { tool: 'Amp', email: 'amp@ampcode.com', source: SEEN },
  { tool: 'OpenHands', email: 'openhands@all-hands.dev', source: 'OpenHands system prompt' },
  { tool: 'Junie', email: 'junie@jetbrains.com', source: SEEN },
  { tool: 'Crush', email: 'crush@charm.land', source: 'charmbracelet/crush bash tool' },
  { tool: 'Codebuff', email: 'noreply@codebuff.com', source: DISCLOSURE },
];
