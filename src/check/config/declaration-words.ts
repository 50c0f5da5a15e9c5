import type { DeclarationWords } from './declarations.ts';

/** What terraform says of a second declaration, and of an override without a first one. */
export function namedWords(type: 'variable' | 'output' | 'module', name: string): DeclarationWords {
  const { summary, a, was, unique, missing, override } = NAMED[type];
  return {
    summary,
    before: (place) => `${a} named "${name}" was already ${was} at ${place}. ${unique}`,
    base: {
      summary: missing,
      detail: `There is no ${a.replace(/^An? /, '')} named "${name}". An override file can only override ${override} in a primary configuration file.`,
    },
  };
}

const NAMED = {
  variable: {
    summary: 'Duplicate variable declaration',
    a: 'A variable',
    was: 'declared',
    unique: 'Variable names must be unique within a module.',
    missing: 'Missing base variable declaration to override',
    override: 'a variable that was already declared',
  },
  output: {
    summary: 'Duplicate output definition',
    a: 'An output',
    was: 'defined',
    unique: 'Output names must be unique within a module.',
    missing: 'Missing base output definition to override',
    override: 'an output that was already defined',
  },
  module: {
    summary: 'Duplicate module call',
    a: 'A module call',
    was: 'defined',
    unique: 'Module calls must have unique names within a module.',
    missing: 'Missing module call to override',
    override: 'a module call that was defined',
  },
} as const;

export const localWords = (name: string): DeclarationWords => ({
  summary: 'Duplicate local value definition',
  before: (place) =>
    `A local value named "${name}" was already defined at ${place}. Local value names must be unique within a module.`,
  base: {
    summary: 'Missing base local value definition to override',
    detail: `There is no local value named "${name}". An override file can only override a local value that was already defined in a primary configuration file.`,
  },
});

export function resourceWords(
  mode: 'resource' | 'data' | 'ephemeral',
  type: string,
  name: string,
): DeclarationWords {
  const words = mode === 'resource' ? 'resource' : `${mode} resource`;
  return {
    summary: `Duplicate ${mode} "${type}" configuration`,
    before: (place) =>
      `A ${type} ${words} named "${name}" was already declared at ${place}. Resource names must be unique per type in each module.`,
    // Terraform 1.11 forgets about ephemeral resources in files that override.
    ...(mode !== 'ephemeral' && {
      base: {
        summary: `Missing ${words} to override`,
        detail: `There is no ${type} ${words} named "${name}". An override file can only override a ${mode} block defined in a primary configuration file.`,
      },
    }),
  };
}

export const checkWords = (name: string): DeclarationWords => ({
  summary: `Duplicate check "${name}" configuration`,
  before: (place) =>
    `A check block named "${name}" was already declared at ${place}. Check blocks must be unique within each module.`,
});

export const providerWords = (name: string, alias: string): DeclarationWords => ({
  summary: 'Duplicate provider configuration',
  before: (place) =>
    alias === ''
      ? `A default (non-aliased) provider configuration for "${name}" was already given at ${place}. If multiple configurations are required, set the "alias" argument for alternative configurations.`
      : `A provider configuration for "${name}" with alias "${alias}" was already given at ${place}. Each configuration for the same provider must have a distinct alias.`,
  // Without an alias there is always an empty configuration to override.
  ...(alias !== '' && {
    base: {
      summary: 'Missing base provider configuration for override',
      detail: `There is no ${name} provider configuration with the alias "${alias}". An override file can only override an aliased provider configuration that was already defined in a primary configuration file.`,
    },
  }),
});

export const providerMetaWords = (provider: string): DeclarationWords => ({
  summary: 'Duplicate provider_meta block',
  before: (place) =>
    `A provider_meta block for provider "${provider}" was already declared at ${place}. Providers may only have one provider_meta block per module.`,
});

export const settingWords = (type: 'required_providers' | 'backend' | 'cloud'): DeclarationWords =>
  SETTINGS[type];

const SETTINGS = {
  required_providers: {
    summary: 'Duplicate required providers configuration',
    before: (place: string) =>
      `A module may have only one required providers configuration. The required providers were previously configured at ${place}.`,
  },
  backend: {
    summary: 'Duplicate backend configuration',
    before: (place: string) =>
      `A module may have only one backend configuration. The backend was previously configured at ${place}.`,
  },
  cloud: {
    summary: 'Duplicate HCP Terraform configurations',
    before: (place: string) =>
      `A module may have only one 'cloud' block configuring HCP Terraform or Terraform Enterprise. The 'cloud' block was previously configured at ${place}.`,
  },
};
