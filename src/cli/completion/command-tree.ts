import type { Argument, Command, Option } from 'commander';
import { firstClause } from '../first-clause.ts';

/** A command as a shell completes it. */
export interface Completed {
  /** `repair`, `schema add`; empty for the program itself. */
  readonly path: string;
  readonly description: string;
  /** The commands directly below. */
  readonly commands: readonly Word[];
  readonly options: readonly CompletedOption[];
  /** What an argument may be; empty where it is a path, or free. */
  readonly values: readonly string[];
}

export interface Word {
  readonly word: string;
  readonly description: string;
}

export interface CompletedOption extends Word {
  readonly short?: string;
  readonly takesValue: boolean;
  /** Empty where the value is a path, or free. */
  readonly values: readonly string[];
}

/** Every command of a program, outermost first, as `--help` shows them. */
export function commandTree(command: Command, path = ''): readonly Completed[] {
  const help = command.createHelp();
  const below = help.visibleCommands(command);
  const one: Completed = {
    path,
    description: firstClause(command.description()),
    commands: below.map((each) => ({
      word: each.name(),
      description: firstClause(each.description()),
    })),
    options: help.visibleOptions(command).flatMap(completedOption),
    values: command.registeredArguments.flatMap(({ argChoices }: Argument) => argChoices ?? []),
  };
  const deeper = below.filter((each) => command.commands.includes(each));
  return [
    one,
    ...deeper.flatMap((each) =>
      commandTree(each, path === '' ? each.name() : `${path} ${each.name()}`),
    ),
  ];
}

function completedOption(option: Option): CompletedOption[] {
  const { long, short, description, required, optional, argChoices } = option;
  if (long === undefined || long === null) return [];
  return [
    {
      word: long,
      ...(short && { short }),
      description: firstClause(description),
      takesValue: required || optional,
      values: argChoices ?? [],
    },
  ];
}
