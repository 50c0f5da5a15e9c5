import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SchemaError,
  __commonJS,
  __require,
  __toESM,
  compareFindings,
  openCatalogue,
  whyUnsafe
} from "./chunk-Q5QLM4VM.js";

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports2) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode, code, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code;
        this.exitCode = exitCode;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
      }
    };
    exports2.CommanderError = CommanderError2;
    exports2.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports2) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name[0]) {
          case "<":
            this.required = true;
            this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name;
            break;
        }
        if (this._name.endsWith("...")) {
          this.variadic = true;
          this._name = this._name.slice(0, -3);
        }
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        this.required = true;
        return this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        this.required = false;
        return this;
      }
    };
    function humanReadableArgName(arg) {
      const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports2.Argument = Argument2;
    exports2.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports2) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0;
        this.minWidthToWrap = 40;
        this.sortSubcommands = false;
        this.sortOptions = false;
        this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
        const helpCommand = cmd._getHelpCommand();
        if (helpCommand && !helpCommand._hidden) {
          visibleCommands.push(helpCommand);
        }
        if (this.sortSubcommands) {
          visibleCommands.sort((a, b) => {
            return a.name().localeCompare(b.name());
          });
        }
        return visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a, b) {
        const getSortKey = (option) => {
          return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
        };
        return getSortKey(a).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        const visibleOptions = cmd.options.filter((option) => !option.hidden);
        const helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          const removeShort = helpOption.short && cmd._findOption(helpOption.short);
          const removeLong = helpOption.long && cmd._findOption(helpOption.long);
          if (!removeShort && !removeLong) {
            visibleOptions.push(helpOption);
          } else if (helpOption.long && !removeLong) {
            visibleOptions.push(
              cmd.createOption(helpOption.long, helpOption.description)
            );
          } else if (helpOption.short && !removeShort) {
            visibleOptions.push(
              cmd.createOption(helpOption.short, helpOption.description)
            );
          }
        }
        if (this.sortOptions) {
          visibleOptions.sort(this.compareOptions);
        }
        return visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        const globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          const visibleOptions = ancestorCmd.options.filter(
            (option) => !option.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        if (this.sortOptions) {
          globalOptions.sort(this.compareOptions);
        }
        return globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        if (cmd._argsDescription) {
          cmd.registeredArguments.forEach((argument2) => {
            argument2.description = argument2.description || cmd._argsDescription[argument2.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument2) => argument2.description)) {
          return cmd.registeredArguments;
        }
        return [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option) {
        return option.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument2) {
        return argument2.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command))
            )
          );
        }, 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument2) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument2))
            )
          );
        }, 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        if (cmd._aliases[0]) {
          cmdName = cmdName + "|" + cmd._aliases[0];
        }
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        }
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option) {
        const extraInfo = [];
        if (option.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (option.defaultValue !== void 0) {
          const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
          if (showDefault) {
            extraInfo.push(
              `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
            );
          }
        }
        if (option.presetArg !== void 0 && option.optional) {
          extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
        }
        if (option.envVar !== void 0) {
          extraInfo.push(`env: ${option.envVar}`);
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (option.description) {
            return `${option.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return option.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument2) {
        const extraInfo = [];
        if (argument2.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument2.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument2.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument2.defaultValueDescription || JSON.stringify(argument2.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument2.description) {
            return `${argument2.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument2.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading, items, helper) {
        if (items.length === 0) return [];
        return [helper.styleTitle(heading), ...items, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        const result = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) result.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) {
            result.set(group, []);
          }
          result.get(group).push(item);
        });
        return result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        const termWidth = helper.padWidth(cmd, helper);
        const helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ];
        const commandDescription = helper.commandDescription(cmd);
        if (commandDescription.length > 0) {
          output = output.concat([
            helper.boxWrap(
              helper.styleCommandDescription(commandDescription),
              helpWidth
            ),
            ""
          ]);
        }
        const argumentList = helper.visibleArguments(cmd).map((argument2) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument2)),
            helper.styleArgumentDescription(helper.argumentDescription(argument2))
          );
        });
        output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        );
        const optionGroups = this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option) => option.helpGroupHeading ?? "Options:"
        );
        optionGroups.forEach((options, group) => {
          const optionList = options.map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(this.formatItemList(group, optionList, helper));
        });
        if (helper.showGlobalOptions) {
          const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        const commandGroups = this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        );
        commandGroups.forEach((commands, group) => {
          const commandList = commands.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group, commandList, helper));
        });
        return output.join("\n");
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word2) => {
          if (word2 === "[options]") return this.styleOptionText(word2);
          if (word2 === "[command]") return this.styleSubcommandText(word2);
          if (word2[0] === "[" || word2[0] === "<")
            return this.styleArgumentText(word2);
          return this.styleCommandText(word2);
        }).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word2) => {
          if (word2 === "[options]") return this.styleOptionText(word2);
          if (word2[0] === "[" || word2[0] === "<")
            return this.styleArgumentText(word2);
          return this.styleSubcommandText(word2);
        }).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        const itemIndent = 2;
        const itemIndentStr = " ".repeat(itemIndent);
        if (!description) return itemIndentStr + term;
        const paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        );
        const spacerWidth = 2;
        const helpWidth = this.helpWidth ?? 80;
        const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
        let formattedDescription;
        if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
          formattedDescription = description;
        } else {
          const wrappedDescription = helper.boxWrap(description, remainingWidth);
          formattedDescription = wrappedDescription.replace(
            /\n/g,
            "\n" + " ".repeat(termWidth + spacerWidth)
          );
        }
        return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        const rawLines = str.split(/\r\n|\n/);
        const chunkPattern = /[\s]*[^\s]+/g;
        const wrappedLines = [];
        rawLines.forEach((line) => {
          const chunks = line.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()];
          let sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk) => {
            const visibleWidth = this.displayWidth(chunk);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk);
              sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            const nextChunk = chunk.trimStart();
            sumChunks = [nextChunk];
            sumWidth = this.displayWidth(nextChunk);
          });
          wrappedLines.push(sumChunks.join(""));
        });
        return wrappedLines.join("\n");
      }
    };
    function stripColor(str) {
      const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports2.Help = Help2;
    exports2.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports2) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags;
        this.description = description || "";
        this.required = flags.includes("<");
        this.optional = flags.includes("[");
        this.variadic = /\w\.\.\.[>\]]$/.test(flags);
        this.mandatory = false;
        const optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag;
        this.long = optionFlags.longFlag;
        this.negate = false;
        if (this.long) {
          this.negate = this.long.startsWith("--no-");
        }
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.presetArg = void 0;
        this.envVar = void 0;
        this.parseArg = void 0;
        this.hidden = false;
        this.argChoices = void 0;
        this.conflictsWith = [];
        this.implied = void 0;
        this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        this.presetArg = arg;
        return this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names) {
        this.conflictsWith = this.conflictsWith.concat(names);
        return this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        if (typeof impliedOptionValues === "string") {
          newImplied = { [impliedOptionValues]: true };
        }
        this.implied = Object.assign(this.implied || {}, newImplied);
        return this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        this.envVar = name;
        return this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = true) {
        this.mandatory = !!mandatory;
        return this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = true) {
        this.hidden = !!hide;
        return this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        if (this.long) {
          return this.long.replace(/^--/, "");
        }
        return this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        if (this.negate) {
          return camelcase(this.name().replace(/^no-/, ""));
        }
        return camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading) {
        this.helpGroupHeading = heading;
        return this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map();
        this.negativeOptions = /* @__PURE__ */ new Map();
        this.dualOptions = /* @__PURE__ */ new Set();
        options.forEach((option) => {
          if (option.negate) {
            this.negativeOptions.set(option.attributeName(), option);
          } else {
            this.positiveOptions.set(option.attributeName(), option);
          }
        });
        this.negativeOptions.forEach((value, key) => {
          if (this.positiveOptions.has(key)) {
            this.dualOptions.add(key);
          }
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option) {
        const optionKey = option.attributeName();
        if (!this.dualOptions.has(optionKey)) return true;
        const preset = this.negativeOptions.get(optionKey).presetArg;
        const negativeValue = preset !== void 0 ? preset : false;
        return option.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word2) => {
        return str2 + word2[0].toUpperCase() + word2.slice(1);
      });
    }
    function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0]))
        shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
        shortFlag = longFlag;
        longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
        const unsupportedFlag = flagParts[0];
        const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        if (/^-[^-][^-]/.test(unsupportedFlag))
          throw new Error(
            `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
          );
        if (shortFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many short flags`);
        if (longFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many long flags`);
        throw new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports2.Option = Option2;
    exports2.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports2) {
    var maxDistance = 3;
    function editDistance(a, b) {
      if (Math.abs(a.length - b.length) > maxDistance)
        return Math.max(a.length, b.length);
      const d = [];
      for (let i = 0; i <= a.length; i++) {
        d[i] = [i];
      }
      for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
      }
      for (let j = 1; j <= b.length; j++) {
        for (let i = 1; i <= a.length; i++) {
          let cost = 1;
          if (a[i - 1] === b[j - 1]) {
            cost = 0;
          } else {
            cost = 1;
          }
          d[i][j] = Math.min(
            d[i - 1][j] + 1,
            // deletion
            d[i][j - 1] + 1,
            // insertion
            d[i - 1][j - 1] + cost
            // substitution
          );
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
      return d[a.length][b.length];
    }
    function suggestSimilar(word2, candidates) {
      if (!candidates || candidates.length === 0) return "";
      candidates = Array.from(new Set(candidates));
      const searchingOptions = word2.startsWith("--");
      if (searchingOptions) {
        word2 = word2.slice(2);
        candidates = candidates.map((candidate) => candidate.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates.forEach((candidate) => {
        if (candidate.length <= 1) return;
        const distance2 = editDistance(word2, candidate);
        const length = Math.max(word2.length, candidate.length);
        const similarity2 = (length - distance2) / length;
        if (similarity2 > minSimilarity) {
          if (distance2 < bestDistance) {
            bestDistance = distance2;
            similar = [candidate];
          } else if (distance2 === bestDistance) {
            similar.push(candidate);
          }
        }
      });
      similar.sort((a, b) => a.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate) => `--${candidate}`);
      }
      if (similar.length > 1) {
        return `
(Did you mean one of ${similar.join(", ")}?)`;
      }
      if (similar.length === 1) {
        return `
(Did you mean ${similar[0]}?)`;
      }
      return "";
    }
    exports2.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports2) {
    var EventEmitter = __require("node:events").EventEmitter;
    var childProcess = __require("node:child_process");
    var path = __require("node:path");
    var fs = __require("node:fs");
    var process = __require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super();
        this.commands = [];
        this.options = [];
        this.parent = null;
        this._allowUnknownOption = false;
        this._allowExcessArguments = false;
        this.registeredArguments = [];
        this._args = this.registeredArguments;
        this.args = [];
        this.rawArgs = [];
        this.processedArgs = [];
        this._scriptPath = null;
        this._name = name || "";
        this._optionValues = {};
        this._optionValueSources = {};
        this._storeOptionsAsProperties = false;
        this._actionHandler = null;
        this._executableHandler = false;
        this._executableFile = null;
        this._executableDir = null;
        this._defaultCommandName = null;
        this._exitCallback = null;
        this._aliases = [];
        this._combineFlagAndOptionalValue = true;
        this._description = "";
        this._summary = "";
        this._argsDescription = void 0;
        this._enablePositionalOptions = false;
        this._passThroughOptions = false;
        this._lifeCycleHooks = {};
        this._showHelpAfterError = false;
        this._showSuggestionAfterError = true;
        this._savedState = null;
        this._outputConfiguration = {
          writeOut: (str) => process.stdout.write(str),
          writeErr: (str) => process.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
          getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        };
        this._hidden = false;
        this._helpOption = void 0;
        this._addImplicitHelpCommand = void 0;
        this._helpCommand = void 0;
        this._helpConfiguration = {};
        this._helpGroupHeading = void 0;
        this._defaultCommandGroup = void 0;
        this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        this._outputConfiguration = sourceCommand._outputConfiguration;
        this._helpOption = sourceCommand._helpOption;
        this._helpCommand = sourceCommand._helpCommand;
        this._helpConfiguration = sourceCommand._helpConfiguration;
        this._exitCallback = sourceCommand._exitCallback;
        this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
        this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
        this._allowExcessArguments = sourceCommand._allowExcessArguments;
        this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
        this._showHelpAfterError = sourceCommand._showHelpAfterError;
        this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
        return this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const result = [];
        for (let command = this; command; command = command.parent) {
          result.push(command);
        }
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc;
        let opts = execOpts;
        if (typeof desc === "object" && desc !== null) {
          opts = desc;
          desc = null;
        }
        opts = opts || {};
        const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name);
        if (desc) {
          cmd.description(desc);
          cmd._executableHandler = true;
        }
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        cmd._hidden = !!(opts.noHelp || opts.hidden);
        cmd._executableFile = opts.executableFile || null;
        if (args) cmd.arguments(args);
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd.copyInheritedSettings(this);
        if (desc) return this;
        return cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration) {
        if (configuration === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration;
        return this;
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration) {
        if (configuration === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
        };
        return this;
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = true) {
        if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
        this._showHelpAfterError = displayHelp;
        return this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = true) {
        this._showSuggestionAfterError = !!displaySuggestion;
        return this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name) {
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        }
        opts = opts || {};
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        if (opts.noHelp || opts.hidden) cmd._hidden = true;
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd._checkForBrokenPassThrough();
        return this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue) {
        const argument2 = this.createArgument(name, description);
        if (typeof parseArg === "function") {
          argument2.default(defaultValue).argParser(parseArg);
        } else {
          argument2.default(parseArg);
        }
        this.addArgument(argument2);
        return this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names) {
        names.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        });
        return this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument2) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument2.required && argument2.defaultValue !== void 0 && argument2.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument2.name()}'`
          );
        }
        this.registeredArguments.push(argument2);
        return this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs === "boolean") {
          this._addImplicitHelpCommand = enableOrNameAndArgs;
          if (enableOrNameAndArgs && this._defaultCommandGroup) {
            this._initCommandGroup(this._getHelpCommand());
          }
          return this;
        }
        const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
        const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const helpDescription = description ?? "display help for command";
        const helpCommand = this.createCommand(helpName);
        helpCommand.helpOption(false);
        if (helpArgs) helpCommand.arguments(helpArgs);
        if (helpDescription) helpCommand.description(helpDescription);
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        if (typeof helpCommand !== "object") {
          this.helpCommand(helpCommand, deprecatedDescription);
          return this;
        }
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
        if (hasImplicitHelpCommand) {
          if (this._helpCommand === void 0) {
            this.helpCommand(void 0, void 0);
          }
          return this._helpCommand;
        }
        return null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        const allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event)) {
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        if (this._lifeCycleHooks[event]) {
          this._lifeCycleHooks[event].push(listener);
        } else {
          this._lifeCycleHooks[event] = [listener];
        }
        return this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        if (fn) {
          this._exitCallback = fn;
        } else {
          this._exitCallback = (err) => {
            if (err.code !== "commander.executeSubCommandAsync") {
              throw err;
            } else {
            }
          };
        }
        return this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode, code, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode, code, message));
        }
        process.exit(exitCode);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        const listener = (args) => {
          const expectedArgsCount = this.registeredArguments.length;
          const actionArgs = args.slice(0, expectedArgsCount);
          if (this._storeOptionsAsProperties) {
            actionArgs[expectedArgsCount] = this;
          } else {
            actionArgs[expectedArgsCount] = this.opts();
          }
          actionArgs.push(this);
          return fn.apply(this, actionArgs);
        };
        this._actionHandler = listener;
        return this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target, value, previous, invalidArgumentMessage) {
        try {
          return target.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            const message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option) {
        const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
        if (matchingOption) {
          const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
          throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option);
        this.options.push(option);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command);
        this.commands.push(command);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option) {
        this._registerOption(option);
        const oname = option.name();
        const name = option.attributeName();
        if (option.negate) {
          const positiveLongFlag = option.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name,
              option.defaultValue === void 0 ? true : option.defaultValue,
              "default"
            );
          }
        } else if (option.defaultValue !== void 0) {
          this.setOptionValueWithSource(name, option.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option.presetArg !== void 0) {
            val = option.presetArg;
          }
          const oldValue = this.getOptionValue(name);
          if (val !== null && option.parseArg) {
            val = this._callParseArg(option, val, oldValue, invalidValueMessage);
          } else if (val !== null && option.variadic) {
            val = option._collectValue(val, oldValue);
          }
          if (val == null) {
            if (option.negate) {
              val = false;
            } else if (option.isBoolean() || option.optional) {
              val = true;
            } else {
              val = "";
            }
          }
          this.setOptionValueWithSource(name, val, valueSource);
        };
        this.on("option:" + oname, (val) => {
          const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        });
        if (option.envVar) {
          this.on("optionEnv:" + oname, (val) => {
            const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
            handleOptionValue(val, invalidValueMessage, "env");
          });
        }
        return this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config, flags, description, fn, defaultValue) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue).argParser(fn);
        } else {
          option.default(fn);
        }
        return this.addOption(option);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue) {
        return this._optionEx({}, flags, description, parseArg, defaultValue);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine = true) {
        this._combineFlagAndOptionalValue = !!combine;
        return this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = true) {
        this._allowUnknownOption = !!allowUnknown;
        return this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = true) {
        this._allowExcessArguments = !!allowExcess;
        return this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = true) {
        this._enablePositionalOptions = !!positional;
        return this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = true) {
        this._passThroughOptions = !!passThrough;
        this._checkForBrokenPassThrough();
        return this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
        }
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = true) {
        if (this.options.length) {
          throw new Error("call .storeOptionsAsProperties() before adding options");
        }
        if (Object.keys(this._optionValues).length) {
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        }
        this._storeOptionsAsProperties = !!storeAsProperties;
        return this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key) {
        if (this._storeOptionsAsProperties) {
          return this[key];
        }
        return this._optionValues[key];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key, value) {
        return this.setOptionValueWithSource(key, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key] = value;
        } else {
          this._optionValues[key] = value;
        }
        this._optionValueSources[key] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key) {
        return this._optionValueSources[key];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key) !== void 0) {
            source = cmd.getOptionValueSource(key);
          }
        });
        return source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv)) {
          throw new Error("first parameter to parse must be array or undefined");
        }
        parseOptions = parseOptions || {};
        if (argv === void 0 && parseOptions.from === void 0) {
          if (process.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv = process.execArgv ?? [];
          if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process.argv;
        }
        this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1];
            userArgs = argv.slice(2);
            break;
          case "electron":
            if (process.defaultApp) {
              this._scriptPath = argv[1];
              userArgs = argv.slice(2);
            } else {
              userArgs = argv.slice(1);
            }
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        if (!this._name && this._scriptPath)
          this.nameFromFilename(this._scriptPath);
        this._name = this._name || "program";
        return userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        this._parseCommand([], userArgs);
        return this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        await this._parseCommand([], userArgs);
        return this;
      }
      _prepareForParse() {
        if (this._savedState === null) {
          this.saveStateBeforeParse();
        } else {
          this.restoreStateBeforeParse();
        }
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name;
        this._scriptPath = null;
        this.rawArgs = [];
        this._optionValues = { ...this._savedState._optionValues };
        this._optionValueSources = { ...this._savedState._optionValueSources };
        this.args = [];
        this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs.existsSync(executableFile)) return;
        const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
        const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = false;
        const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          const localBin = path.resolve(baseDir, baseName);
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
          return void 0;
        }
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
        let executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path.resolve(
            path.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            const legacyName = path.basename(
              this._scriptPath,
              path.extname(this._scriptPath)
            );
            if (legacyName !== this._name) {
              localFile = findFile(
                executableDir,
                `${legacyName}-${subcommand._name}`
              );
            }
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path.extname(executableFile));
        let proc;
        if (process.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process.execArgv).concat(args);
            proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
          } else {
            proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
          }
        } else {
          this._checkForMissingExecutable(
            executableFile,
            executableDir,
            subcommand._name
          );
          args.unshift(executableFile);
          args = incrementNodeInspectorPort(process.execArgv).concat(args);
          proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals.forEach((signal) => {
            process.on(signal, () => {
              if (proc.killed === false && proc.exitCode === null) {
                proc.kill(signal);
              }
            });
          });
        }
        const exitCallback = this._exitCallback;
        proc.on("close", (code) => {
          code = code ?? 1;
          if (!exitCallback) {
            process.exit(code);
          } else {
            exitCallback(
              new CommanderError2(
                code,
                "commander.executeSubCommandAsync",
                "(close)"
              )
            );
          }
        });
        proc.on("error", (err) => {
          if (err.code === "ENOENT") {
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          } else if (err.code === "EACCES") {
            throw new Error(`'${executableFile}' not executable`);
          }
          if (!exitCallback) {
            process.exit(1);
          } else {
            const wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err;
            exitCallback(wrappedError);
          }
        });
        this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown) {
        const subCommand = this._findCommand(commandName);
        if (!subCommand) this.help({ error: true });
        subCommand._prepareForParse();
        let promiseChain;
        promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        );
        promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler) {
            this._executeSubCommand(subCommand, operands.concat(unknown));
          } else {
            return subCommand._parseCommand(operands, unknown);
          }
        });
        return promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        if (!subcommandName) {
          this.help();
        }
        const subCommand = this._findCommand(subcommandName);
        if (subCommand && !subCommand._executableHandler) {
          subCommand.help();
        }
        return this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i) => {
          if (arg.required && this.args[i] == null) {
            this.missingArgument(arg.name());
          }
        });
        if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
          return;
        }
        if (this.args.length > this.registeredArguments.length) {
          this._excessArguments(this.args);
        }
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const myParseArg = (argument2, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument2.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument2.name()}'.`;
            parsedValue = this._callParseArg(
              argument2,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index2) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index2 < this.args.length) {
              value = this.args.slice(index2);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index2 < this.args.length) {
            value = this.args[index2];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index2] = value;
        });
        this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        if (promise?.then && typeof promise.then === "function") {
          return promise.then(() => fn());
        }
        return fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise;
        const hooks = [];
        this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        });
        if (event === "postAction") {
          hooks.reverse();
        }
        hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result = this._chainOrCall(result, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown) {
        const parsed2 = this.parseOptions(unknown);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed2.operands);
        unknown = parsed2.unknown;
        this.args = operands.concat(unknown);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed2.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed2.unknown.length > 0) {
            this.unknownOption(parsed2.unknown[0]);
          }
        };
        const commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions();
          this._processArguments();
          let promiseChain;
          promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
          promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          );
          if (this.parent) {
            promiseChain = this._chainOrCall(promiseChain, () => {
              this.parent.emit(commandEvent, operands, unknown);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown);
          } else if (this.commands.length) {
            this.unknownCommand();
          } else {
            checkForUnknownOptions();
            this._processArguments();
          }
        } else if (this.commands.length) {
          checkForUnknownOptions();
          this.help({ error: true });
        } else {
          checkForUnknownOptions();
          this._processArguments();
        }
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (!name) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name || cmd._aliases.includes(name)
        );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option) => option.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
              cmd.missingMandatoryOptionValue(anOption);
            }
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const definedNonDefaultOptions = this.options.filter((option) => {
          const optionKey = option.attributeName();
          if (this.getOptionValue(optionKey) === void 0) {
            return false;
          }
          return this.getOptionValueSource(optionKey) !== "default";
        });
        const optionsWithConflicting = definedNonDefaultOptions.filter(
          (option) => option.conflictsWith.length > 0
        );
        optionsWithConflicting.forEach((option) => {
          const conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option.conflictsWith.includes(defined.attributeName())
          );
          if (conflictingAndDefined) {
            this._conflictingOption(option, conflictingAndDefined);
          }
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        const operands = [];
        const unknown = [];
        let dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        const negativeNumberArg = (arg) => {
          if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
          return !this._getCommandAndAncestors().some(
            (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
          );
        };
        let activeVariadicOption = null;
        let activeGroup = null;
        let i = 0;
        while (i < args.length || activeGroup) {
          const arg = activeGroup ?? args[i++];
          activeGroup = null;
          if (arg === "--") {
            if (dest === unknown) dest.push(arg);
            dest.push(...args.slice(i));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          activeVariadicOption = null;
          if (maybeOption(arg)) {
            const option = this._findOption(arg);
            if (option) {
              if (option.required) {
                const value = args[i++];
                if (value === void 0) this.optionMissingArgument(option);
                this.emit(`option:${option.name()}`, value);
              } else if (option.optional) {
                let value = null;
                if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
                  value = args[i++];
                }
                this.emit(`option:${option.name()}`, value);
              } else {
                this.emit(`option:${option.name()}`);
              }
              activeVariadicOption = option.variadic ? option : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            const option = this._findOption(`-${arg[1]}`);
            if (option) {
              if (option.required || option.optional && this._combineFlagAndOptionalValue) {
                this.emit(`option:${option.name()}`, arg.slice(2));
              } else {
                this.emit(`option:${option.name()}`);
                activeGroup = `-${arg.slice(2)}`;
              }
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            const index2 = arg.indexOf("=");
            const option = this._findOption(arg.slice(0, index2));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index2 + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const result = {};
          const len = this.options.length;
          for (let i = 0; i < len; i++) {
            const key = this.options[i].attributeName();
            result[key] = key === this._versionOptionName ? this._version : this[key];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        );
        if (typeof this._showHelpAfterError === "string") {
          this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
        } else if (this._showHelpAfterError) {
          this._outputConfiguration.writeErr("\n");
          this.outputHelp({ error: true });
        }
        const config = errorOptions || {};
        const exitCode = config.exitCode || 1;
        const code = config.code || "commander.error";
        this._exit(exitCode, code, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option) => {
          if (option.envVar && option.envVar in process.env) {
            const optionKey = option.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option.required || option.optional) {
                this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
              } else {
                this.emit(`optionEnv:${option.name()}`);
              }
            }
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const dualHelper = new DualOptions(this.options);
        const hasCustomOptionValue = (optionKey) => {
          return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        };
        this.options.filter(
          (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option
          )
        ).forEach((option) => {
          Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        const message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        const message = `error: option '${option.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        const message = `error: required option '${option.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option, conflictingOption) {
        const findBestOptionFromValue = (option2) => {
          const optionKey = option2.attributeName();
          const optionValue = this.getOptionValue(optionKey);
          const negativeOption = this.options.find(
            (target) => target.negate && optionKey === target.attributeName()
          );
          const positiveOption = this.options.find(
            (target) => !target.negate && optionKey === target.attributeName()
          );
          if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
            return negativeOption;
          }
          return positiveOption || option2;
        };
        const getErrorMessage = (option2) => {
          const bestOption = findBestOptionFromValue(option2);
          const optionKey = bestOption.attributeName();
          const source = this.getOptionValueSource(optionKey);
          if (source === "env") {
            return `environment variable '${bestOption.envVar}'`;
          }
          return `option '${bestOption.flags}'`;
        };
        const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command = this;
          do {
            const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        const expected2 = this.registeredArguments.length;
        const s = expected2 === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected2} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const unknownName = this.args[0];
        let suggestion = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name());
            if (command.alias()) candidateNames.push(command.alias());
          });
          suggestion = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str;
        flags = flags || "-V, --version";
        description = description || "output the version number";
        const versionOption = this.createOption(flags, description);
        this._versionOptionName = versionOption.attributeName();
        this._registerOption(versionOption);
        this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`);
          this._exit(0, "commander.version", str);
        });
        return this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        if (str === void 0 && argsDescription === void 0)
          return this._description;
        this._description = str;
        if (argsDescription) {
          this._argsDescription = argsDescription;
        }
        return this;
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        if (str === void 0) return this._summary;
        this._summary = str;
        return this;
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command = this.commands[this.commands.length - 1];
        }
        if (alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command._aliases.push(alias);
        return this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        if (aliases === void 0) return this._aliases;
        aliases.forEach((alias) => this.alias(alias));
        return this;
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          const args = this.registeredArguments.map((arg) => {
            return humanReadableArgName(arg);
          });
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        this._usage = str;
        return this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        if (str === void 0) return this._name;
        this._name = str;
        return this;
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading) {
        if (heading === void 0) return this._helpGroupHeading ?? "";
        this._helpGroupHeading = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading) {
        if (heading === void 0) return this._defaultCommandGroup ?? "";
        this._defaultCommandGroup = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading) {
        if (heading === void 0) return this._defaultOptionGroup ?? "";
        this._defaultOptionGroup = heading;
        return this;
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option) {
        if (this._defaultOptionGroup && !option.helpGroupHeading)
          option.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        if (this._defaultCommandGroup && !cmd.helpGroup())
          cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        this._name = path.basename(filename, path.extname(filename));
        return this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path2) {
        if (path2 === void 0) return this._executableDir;
        this._executableDir = path2;
        return this;
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        const helper = this.createHelp();
        const context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        const text = helper.formatHelp(this, helper);
        if (context.hasColors) return text;
        return this._outputConfiguration.stripColor(text);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        const error = !!contextOptions.error;
        let baseWrite;
        let hasColors;
        let helpWidth;
        if (error) {
          baseWrite = (str) => this._outputConfiguration.writeErr(str);
          hasColors = this._outputConfiguration.getErrHasColors();
          helpWidth = this._outputConfiguration.getErrHelpWidth();
        } else {
          baseWrite = (str) => this._outputConfiguration.writeOut(str);
          hasColors = this._outputConfiguration.getOutHasColors();
          helpWidth = this._outputConfiguration.getOutHelpWidth();
        }
        const write = (str) => {
          if (!hasColors) str = this._outputConfiguration.stripColor(str);
          return baseWrite(str);
        };
        return { error, write, hasColors, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        if (typeof contextOptions === "function") {
          deprecatedCallback = contextOptions;
          contextOptions = void 0;
        }
        const outputContext = this._getOutputContext(contextOptions);
        const eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
        this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback) {
          helpInformation = deprecatedCallback(helpInformation);
          if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
            throw new Error("outputHelp callback must return a string or a Buffer");
          }
        }
        outputContext.write(helpInformation);
        if (this._getHelpOption()?.long) {
          this.emit(this._getHelpOption().long);
        }
        this.emit("afterHelp", eventContext);
        this._getCommandAndAncestors().forEach(
          (command) => command.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        if (typeof flags === "boolean") {
          if (flags) {
            if (this._helpOption === null) this._helpOption = void 0;
            if (this._defaultOptionGroup) {
              this._initOptionGroup(this._getHelpOption());
            }
          } else {
            this._helpOption = null;
          }
          return this;
        }
        this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        );
        if (flags || description) this._initOptionGroup(this._helpOption);
        return this;
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        if (this._helpOption === void 0) {
          this.helpOption(void 0, void 0);
        }
        return this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option) {
        this._helpOption = option;
        this._initOptionGroup(option);
        return this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode = Number(process.exitCode ?? 0);
        if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode = 1;
        }
        this._exit(exitCode, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text === "function") {
            helpStr = text({ error: context.error, command: context.command });
          } else {
            helpStr = text;
          }
          if (helpStr) {
            context.write(`${helpStr}
`);
          }
        });
        return this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        const helpOption = this._getHelpOption();
        const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
        if (helpRequested) {
          this.outputHelp();
          this._exit(0, "commander.helpDisplayed", "(outputHelp)");
        }
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect")) {
          return arg;
        }
        let debugOption;
        let debugHost = "127.0.0.1";
        let debugPort = "9229";
        let match;
        if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match[1];
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match[1];
          if (/^\d+$/.test(match[3])) {
            debugPort = match[3];
          } else {
            debugHost = match[3];
          }
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match[1];
          debugHost = match[3];
          debugPort = match[4];
        }
        if (debugOption && debugPort !== "0") {
          return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
        }
        return arg;
      });
    }
    function useColor() {
      if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false")
        return false;
      if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports2.Command = Command2;
    exports2.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports2) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports2.program = new Command2();
    exports2.createCommand = (name) => new Command2(name);
    exports2.createOption = (flags, description) => new Option2(flags, description);
    exports2.createArgument = (name, description) => new Argument2(name, description);
    exports2.Command = Command2;
    exports2.Option = Option2;
    exports2.Argument = Argument2;
    exports2.Help = Help2;
    exports2.CommanderError = CommanderError2;
    exports2.InvalidArgumentError = InvalidArgumentError2;
    exports2.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// src/hcl/bad-tokens.ts
import { isUtf8 } from "node:buffer";

// src/hcl/bytes.ts
var TAB = 9;
var NEWLINE = 10;
var RETURN = 13;
var SPACE = 32;
var QUOTE = 34;
var HASH = 35;
var DOLLAR = 36;
var PERCENT = 37;
var STAR = 42;
var DASH = 45;
var DOT = 46;
var SLASH = 47;
var LESS = 60;
var EQUALS = 61;
var BACKSLASH = 92;
var UNDERSCORE = 95;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var TILDE = 126;
var isDigit = (byte) => byte !== void 0 && byte >= 48 && byte <= 57;
var isLetter = (byte) => byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90;
var startsIdentifier = (byte) => byte !== void 0 && (isLetter(byte) || byte === UNDERSCORE || byte >= 128);
var continuesIdentifier = (byte) => byte !== void 0 && (startsIdentifier(byte) || isDigit(byte) || byte === DASH);
var isBlank = (byte) => byte === SPACE || byte === TAB;
function lineEnd(bytes, offset) {
  const newline2 = bytes.indexOf(NEWLINE, offset);
  return newline2 < 0 ? bytes.length : newline2 + 1;
}
function lineStart(bytes, offset) {
  return offset === 0 ? 0 : bytes.lastIndexOf(NEWLINE, offset - 1) + 1;
}
function indentationAt(bytes, offset) {
  const start = lineStart(bytes, offset);
  let end = start;
  while (isBlank(bytes[end])) end++;
  return bytes.toString("latin1", start, end);
}

// src/hcl/bad-tokens.ts
function reportBadTokens(bytes, tokens, problems) {
  const known = new Map(problems.map(({ range }, index2) => [range.start, index2]));
  for (const { kind, start, end } of tokens) {
    if (kind !== "invalid") continue;
    const range = { start, end };
    const comment = bytes[start] === SLASH && bytes[start + 1] === STAR;
    const index2 = known.get(start);
    if (comment)
      problems[index2 ?? problems.length] = {
        reason: "unterminated-comment",
        summary: "Unterminated comment",
        range
      };
    else if (index2 === void 0)
      problems.push({ reason: "invalid-character", summary: "Invalid character", range });
  }
}
function reportBadBytes(bytes, tokens, problems) {
  if (isUtf8(bytes)) return;
  const bad = tokens.find(({ start: start2, end: end2 }) => !isUtf8(bytes.subarray(start2, end2)));
  if (!bad) return;
  const { start, end } = bad;
  problems.push({
    reason: "invalid-character",
    summary: "Invalid character encoding",
    range: { start, end }
  });
}

// src/hcl/expression-context.ts
function report({ problems }, reason, summary, { start, end }) {
  if (problems[problems.length - 1]?.range.start === start) return;
  problems.push({ reason, summary, range: { start, end } });
}
var mustStop = (stream) => stream.is("end") || stream.atHeader();
function closeBracket({ stream, problems }, open3, kind, summary) {
  if (stream.is(kind) && !stream.belongsOutside(open3)) return stream.takeClosing().end;
  const { lastEnd } = stream;
  if (mustStop(stream) || CLOSING.has(stream.current.kind) || stream.belongsOutside(open3)) {
    const insert = stream.closingPlace(open3, kind);
    problems.push({ reason: "unclosed", summary, range: rangeOf(open3), insert });
  } else report({ problems }, "missing-comma", summary, stream.current);
  stream.popNewlines();
  return lastEnd;
}
var CLOSING = /* @__PURE__ */ new Set([")", "]", "}", "close-template"]);
var rangeOf = (token) => ({ start: token.start, end: token.end });
var span = (first, last) => ({
  start: first.range.start,
  end: Math.max(first.range.end, last.range.end)
});

// src/hcl/open-blocks.ts
var OpenBlocks = class {
  top = [];
  #topNames = /* @__PURE__ */ new Set();
  #open = [];
  #stream;
  #problems;
  constructor(stream, problems) {
    this.#stream = stream;
    this.#problems = problems;
  }
  get depth() {
    return this.#open.length;
  }
  get mustEndOnThisLine() {
    const block = this.#open[this.#open.length - 1];
    return block?.oneLine === true && block.items.length === 1;
  }
  /** Whether a `}` may follow an item on its line; one too many is reported when it is read. */
  get mayEndHere() {
    return this.#open[this.#open.length - 1]?.oneLine ?? true;
  }
  open(block) {
    this.#open.push(block);
  }
  add(attribute2) {
    const block = this.#open[this.#open.length - 1];
    const names = block?.names ?? this.#topNames;
    const { text, range } = attribute2.name;
    if (names.has(text))
      this.#problems.push({ reason: "duplicate-attribute", summary: "Attribute redefined", range });
    names.add(text);
    (block?.items ?? this.top).push(attribute2);
  }
  /** Ends the innermost block with its `}`; false where no block is open. */
  close(close) {
    const block = this.#open.pop();
    if (block) this.#finish(block, close, close.end);
    return block !== void 0;
  }
  /** Ends the blocks that a top-level header or the indentation of the current line says have ended. */
  closeByLayout() {
    const stream = this.#stream;
    if (stream.reading === "strict") return;
    if (stream.atHeader()) return this.giveUpAll();
    const { indentation } = stream;
    if (indentation === void 0) return;
    for (let block = this.#open[this.#open.length - 1]; block?.indentation !== void 0; block = this.#open[this.#open.length - 1]) {
      const ended = stream.is("}") ? indentation < block.indentation && this.#open.length > 1 : indentation < block.indentation || indentation === block.indentation && indentation > 0;
      if (!ended) return;
      this.#giveUp();
    }
  }
  giveUpAll() {
    while (this.#open.length > 0) this.#giveUp();
  }
  #giveUp() {
    const block = this.#open.pop();
    this.#problems.push({
      reason: "unclosed",
      summary: "Unclosed configuration block",
      range: rangeOf(block.open),
      insert: this.#stream.closingPlace(block.open, "}")
    });
    this.#finish(block, void 0, this.#stream.lastEnd);
  }
  #finish(block, close, end) {
    const { type, labels, open: open3, items } = block;
    const made = {
      kind: "block",
      type: { text: this.#stream.text(type), range: rangeOf(type) },
      labels,
      open: rangeOf(open3),
      body: { items, range: { start: open3.end, end: close?.start ?? Math.max(end, open3.end) } },
      range: { start: type.start, end: Math.max(end, open3.end) },
      ...close ? { close: rangeOf(close) } : {}
    };
    (this.#open[this.#open.length - 1]?.items ?? this.top).push(made);
  }
};

// src/hcl/parse-for.ts
function parseFor(context, open3, form) {
  const { stream } = context;
  stream.take();
  const names = parseNames(context);
  if (stream.isWord("in")) stream.take();
  else expected(context);
  const collection = context.parseExpression();
  expect(context, ":");
  const results = [context.parseExpression()];
  if (form === "object") {
    expect(context, "=>");
    results.push(context.parseExpression());
    stream.takeIf("...");
  }
  const filtered = stream.isWord("if");
  if (filtered) stream.take();
  const condition = filtered ? context.parseExpression() : void 0;
  const end = closeBracket(context, open3, form === "tuple" ? "]" : "}", INVALID);
  return {
    kind: "for",
    form,
    names,
    collection,
    results,
    range: { start: open3.start, end },
    ...condition ? { condition } : {}
  };
}
var INVALID = "Invalid 'for' expression";
function parseNames({ stream, problems }) {
  const names = [];
  do {
    const name = stream.takeIf("identifier");
    if (name) names.push(stream.text(name));
    else report({ problems }, "bad-expression", INVALID, stream.current);
  } while (names.length === 1 && stream.takeIf(","));
  return names;
}
function expect(context, kind) {
  if (!context.stream.takeIf(kind)) expected(context);
}
var expected = (context) => report(context, "bad-expression", INVALID, context.stream.current);

// src/hcl/parse-collection.ts
function parseTuple(context) {
  const { stream } = context;
  const open3 = stream.take();
  stream.pushNewlines(false);
  if (stream.isWord("for")) return parseFor(context, open3, "tuple");
  const { items } = parseItems(context, open3, "]");
  const end = closeBracket(context, open3, "]", "Missing item separator");
  return { kind: "tuple", items, range: { start: open3.start, end } };
}
function parseItems(context, open3, close) {
  const { stream } = context;
  const items = [];
  while (!stream.is(close) && !mustStop(stream) && !stream.belongsOutside(open3)) {
    const item = context.parseExpression();
    if (item.kind === "invalid") break;
    items.push(item);
    if (close === ")" && stream.takeIf("...")) return { items, spread: true };
    if (!stream.takeIf(",")) break;
  }
  return { items, spread: false };
}
function parseObject(context) {
  const { stream } = context;
  const open3 = stream.take();
  if (nextSignificantIsFor(stream)) {
    stream.pushNewlines(false);
    return parseFor(context, open3, "object");
  }
  stream.pushNewlines(true);
  const items = [];
  for (; ; ) {
    while (stream.is("newline")) stream.take();
    if (stream.is("}") || mustStop(stream) || stream.belongsOutside(open3)) break;
    const item = parseObjectItem(context);
    if (item !== void 0) items.push(item);
    if (stream.is("}") || stream.takeIf(",") || stream.is("newline")) continue;
    if (stream.is(")") || stream.is("]") || stream.is("close-template") || mustStop(stream)) break;
    report(context, "missing-comma", "Missing attribute separator", stream.current);
    skipLine(stream);
  }
  const end = closeBracket(context, open3, "}", "Unterminated object constructor");
  return { kind: "object", items, range: { start: open3.start, end } };
}
function nextSignificantIsFor(stream) {
  stream.pushNewlines(false);
  const found = stream.isWord("for");
  stream.popNewlines();
  return found;
}
function parseObjectItem(context) {
  const { stream } = context;
  const key = context.parseExpression();
  if (key.kind === "invalid") return void 0;
  if (!stream.takeIf("=") && !stream.takeIf(":")) {
    report(context, "bad-expression", "Missing attribute value", stream.current);
    return void 0;
  }
  const value = context.parseExpression();
  return { key, value, range: span(key, value) };
}
function skipLine(stream) {
  while (!stream.is("newline") && !stream.is("}") && !mustStop(stream)) stream.takeBracketed();
}

// src/hcl/parse-step.ts
function parseStep(context) {
  const { stream } = context;
  if (stream.is(".")) return parseDot(context);
  return stream.is("[") ? [parseIndex(context)] : void 0;
}
function parseIndex(context) {
  const { stream } = context;
  const open3 = stream.take();
  stream.pushNewlines(false);
  const splat = stream.is("*") && stream.following.kind === "]";
  if (splat) stream.take();
  const key = splat ? void 0 : context.parseExpression();
  const end = closeBracket(context, open3, "]", "Missing close bracket on index");
  const range = { start: open3.start, end };
  return key === void 0 ? { kind: "splat", range } : { kind: "index", key, range };
}
function parseDot(context) {
  const { stream } = context;
  const { start } = stream.take();
  const token = stream.current;
  const range = { start, end: token.end };
  if (stream.takeIf("identifier")) {
    return [{ kind: "attribute", name: stream.text(token), range }];
  }
  if (stream.takeIf("*")) return [{ kind: "splat", range }];
  if (stream.takeIf("number")) return legacyIndexes(context, token, start);
  report(context, "bad-expression", "Invalid attribute name", token);
  return [];
}
function legacyIndexes(context, token, start) {
  const parts = context.stream.text(token).split(".");
  if (parts.length > 1) report(context, "bad-expression", "Invalid legacy index syntax", token);
  const steps = [];
  let at = token.start;
  for (const text of parts) {
    const key = { kind: "number", text, range: { start: at, end: at + text.length } };
    const dot = steps.length === 0 ? start : at - 1;
    steps.push({ kind: "index", key, range: { start: dot, end: key.range.end } });
    at = key.range.end + 1;
  }
  return steps;
}

// src/hcl/template-directives.ts
var TemplateDirectives = class {
  #context;
  #open = [];
  constructor(context) {
    this.#context = context;
  }
  add({ keyword, range }) {
    const inner = this.#open[this.#open.length - 1];
    if (keyword === "if" || keyword === "for") this.#open.push({ keyword, range });
    else if (keyword === "else" && inner?.keyword === "if") inner.keyword = "else";
    else if (inner && ENDS[keyword]?.includes(inner.keyword)) this.#open.pop();
    else this.#report(range);
  }
  end() {
    for (const { range } of this.#open) this.#report(range);
  }
  #report(range) {
    report(this.#context, "bad-expression", "Invalid template directive", range);
  }
};
var ENDS = {
  endif: ["if", "else"],
  endfor: ["for"]
};

// src/hcl/parse-template.ts
function parseTemplate(context) {
  const { stream } = context;
  const open3 = stream.take();
  const heredoc = open3.kind === "open-heredoc";
  const parts = [];
  const directives = new TemplateDirectives(context);
  for (; ; ) {
    const token = stream.current;
    if (token.kind === "text") {
      stream.take();
      if (!heredoc) reportEscapes(context, token);
      parts.push({ kind: "text", range: rangeOf(token) });
    } else if (token.kind === "open-interpolation") parts.push(parseInterpolation(context));
    else if (token.kind === "open-directive") {
      const part = parseDirective(context);
      directives.add(part);
      parts.push(part);
    } else break;
  }
  directives.end();
  if (heredoc) closeHeredoc(context, open3);
  else closeQuote(context, open3);
  return { kind: "template", heredoc, parts, range: { start: open3.start, end: stream.lastEnd } };
}
function reportEscapes({ stream, problems }, text) {
  const raw = stream.bytes.toString("latin1", text.start, text.end);
  if (!raw.includes("\\")) return;
  for (const { 0: sequence, index: index2 } of raw.matchAll(ESCAPE)) {
    if (VALID_ESCAPE.test(sequence)) continue;
    const start = text.start + index2;
    const range = { start, end: start + Math.min(sequence.length, 2) };
    problems.push({ reason: "bad-expression", summary: "Invalid escape sequence", range });
  }
}
var ESCAPE = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.|$)/g;
var VALID_ESCAPE = /^\\(?:["\\nrt]|u.{4}|U.{8})$/;
function closeQuote(context, open3) {
  const { stream, problems } = context;
  if (stream.takeIf("close-quote")) return;
  const summary = stream.is("end") ? "Unterminated template string" : "Invalid multi-line string";
  const range = { start: open3.start, end: stream.lastEnd };
  const insert = { at: stream.lastEnd, text: '"' };
  problems.push({ reason: "unterminated-string", summary, range, insert });
}
function closeHeredoc(context, open3) {
  const { stream, problems } = context;
  const { bytes } = stream;
  const opening = stream.text(open3).trimEnd();
  const trailing = { start: open3.start + Buffer.byteLength(opening), end: open3.end };
  if (isBlank(bytes[trailing.start]))
    report(context, "bad-expression", "Invalid expression", trailing);
  const close = stream.takeIf("close-heredoc");
  if (close && close.end < bytes.length) return;
  const at = stream.lastEnd;
  const marker = opening.slice(opening.startsWith("<<-") ? 3 : 2);
  const lead = bytes[at - 1] === 10 ? "" : "\n";
  problems.push({
    reason: "unterminated-heredoc",
    summary: "Unterminated template string",
    range: { start: open3.start, end: at },
    insert: { at, text: close ? "\n" : `${lead}${marker}
` }
  });
}
function parseInterpolation(context) {
  const { stream } = context;
  const { start } = stream.take();
  stream.pushNewlines(false);
  const value = context.parseExpression();
  const end = closeTemplate(context, start);
  return { kind: "interpolation", value, range: { start, end } };
}
function parseDirective(context) {
  const { stream } = context;
  const { start } = stream.take();
  stream.pushNewlines(false);
  const keyword = stream.is("identifier") ? stream.text(stream.take()) : "";
  const names = keyword === "for" ? parseNames(context) : [];
  if (keyword === "for") {
    if (stream.isWord("in")) stream.take();
    else report(context, "bad-expression", "Invalid 'for' directive", stream.current);
  }
  const value = keyword === "if" || keyword === "for" ? context.parseExpression() : void 0;
  const end = closeTemplate(context, start);
  return { kind: "directive", keyword, names, range: { start, end }, ...value ? { value } : {} };
}
function closeTemplate(context, start) {
  const { stream } = context;
  if (!stream.is("close-template")) {
    const summary = "Extra characters after interpolation expression";
    report(context, "bad-expression", summary, stream.current);
    while (!stream.is("close-template") && !mustStop(stream)) stream.take();
  }
  if (stream.is("close-template")) return stream.takeClosing().end;
  stream.popNewlines();
  return Math.max(start, stream.lastEnd);
}

// src/hcl/parse-term.ts
function parseTerm(context) {
  const term = parseBareTerm(context);
  const steps = [];
  for (let step = parseStep(context); step !== void 0; step = parseStep(context))
    steps.push(...step);
  const last = steps[steps.length - 1];
  if (last === void 0) return term;
  const range = { start: term.range.start, end: last.range.end };
  return term.kind === "traversal" ? { ...term, steps, range } : { kind: "access", of: term, steps, range };
}
function parseBareTerm(context) {
  const { stream } = context;
  const token = stream.current;
  switch (token.kind) {
    case "number":
      stream.take();
      return { kind: "number", text: stream.text(token), range: rangeOf(token) };
    case "identifier":
      return parseName(context);
    case "open-quote":
    case "open-heredoc":
      return parseTemplate(context);
    case "(":
      return parseParens(context);
    case "[":
      return parseTuple(context);
    case "{":
      return parseObject(context);
    default: {
      const end = { start: stream.lastEnd, end: stream.lastEnd };
      const place = token.kind === "end" ? { ...end, end: token.end } : token;
      report(context, "bad-expression", "Invalid expression", place);
      return { kind: "invalid", range: end };
    }
  }
}
function parseName(context) {
  const { stream } = context;
  const token = stream.take();
  const { text, range } = withNamespaces(context, {
    text: stream.text(token),
    range: rangeOf(token)
  });
  if (stream.is("(")) return parseCall(context, { text, range });
  if (text === "true" || text === "false") return { kind: "bool", value: text === "true", range };
  if (text === "null") return { kind: "null", range };
  return { kind: "traversal", root: { text, range }, steps: [], range };
}
function withNamespaces(context, first) {
  const { stream } = context;
  const parts = [first.text];
  let { end } = first.range;
  while (stream.is("::") && stream.following.kind === "identifier") {
    stream.take();
    const part = stream.take();
    parts.push(stream.text(part));
    end = part.end;
  }
  if (parts.length > 1 && !stream.is("("))
    report(context, "bad-expression", "Missing open parenthesis", stream.current);
  return { text: parts.join("::"), range: { start: first.range.start, end } };
}
function parseCall(context, name) {
  const { stream } = context;
  const open3 = stream.take();
  stream.pushNewlines(false);
  const { items, spread } = parseItems(context, open3, ")");
  const end = closeBracket(context, open3, ")", "Missing close parenthesis on function call");
  return { kind: "call", name, args: items, spread, range: { start: name.range.start, end } };
}
function parseParens(context) {
  const { stream } = context;
  const open3 = stream.take();
  stream.pushNewlines(false);
  const inner = context.parseExpression();
  const end = closeBracket(context, open3, ")", "Unbalanced parentheses");
  return { kind: "parens", inner, range: { start: open3.start, end } };
}

// src/hcl/parse-expression.ts
function expressionParser(stream, problems) {
  let depth = 0;
  const context = {
    stream,
    problems,
    parseExpression: () => {
      if (depth >= MAX_DEPTH) return opaque(stream);
      depth++;
      const whole = parseConditional(context);
      depth--;
      return whole;
    }
  };
  return context;
}
var MAX_DEPTH = 200;
function parseConditional(context) {
  const { stream } = context;
  const choices = [];
  let last = parseBinary(context, 0);
  while (stream.takeIf("?")) {
    const whenTrue = context.parseExpression();
    if (!stream.takeIf(":")) {
      report(context, "bad-expression", "Missing false expression in conditional", stream.current);
      break;
    }
    choices.push({ condition: last, whenTrue });
    last = parseBinary(context, 0);
  }
  return choices.reduceRight(
    (whenFalse, { condition, whenTrue }) => ({
      kind: "conditional",
      condition,
      whenTrue,
      whenFalse,
      range: span(condition, whenFalse)
    }),
    last
  );
}
function parseBinary(context, minimum) {
  let left = parseUnary(context);
  for (; ; ) {
    const operator = context.stream.current.kind;
    const precedence = PRECEDENCE[operator];
    if (precedence === void 0 || precedence <= minimum) return left;
    context.stream.take();
    const right = parseBinary(context, precedence);
    left = { kind: "binary", operator, left, right, range: span(left, right) };
  }
}
var PRECEDENCE = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6
};
function parseUnary(context) {
  const { stream } = context;
  const { start } = stream.current;
  let operators = 0;
  for (; stream.is("!") || stream.is("-"); operators++) stream.take();
  const operand = parseTerm(context);
  return operators === 0 ? operand : { kind: "unary", operand, range: { start, end: operand.range.end } };
}
function opaque(stream) {
  const { start } = stream.current;
  let conditionals = 0;
  while (!mustStop(stream) && !AFTER_EXPRESSION.has(stream.current.kind)) {
    if (stream.is("?")) conditionals++;
    if (stream.is(":") && conditionals-- === 0) break;
    stream.takeBracketed();
  }
  return { kind: "opaque", range: { start, end: Math.max(start, stream.lastEnd) } };
}
var AFTER_EXPRESSION = /* @__PURE__ */ new Set([
  ",",
  ")",
  "]",
  "}",
  "=",
  "=>",
  "...",
  "newline",
  "close-template"
]);

// src/hcl/parse-label.ts
function parseLabel(context) {
  const { stream } = context;
  const first = stream.take();
  if (first.kind === "identifier") {
    return { text: stream.text(first), range: rangeOf(first), quoted: false };
  }
  while (stream.is("text") || stream.is("open-interpolation") || stream.is("open-directive")) {
    const { current } = stream;
    if (current.kind === "text") reportEscapes(context, current);
    else report(context, "bad-expression", "Invalid string literal", current);
    stream.takeBracketed();
  }
  const end = stream.lastEnd;
  const text = stream.bytes.toString("utf8", first.end, end);
  const closed = stream.takeIf("close-quote");
  if (!closed) {
    const range = { start: first.start, end };
    const insert = { at: end, text: '"' };
    const summary = "Invalid string literal";
    context.problems.push({ reason: "unterminated-string", summary, range, insert });
  }
  return { text, range: { start: first.start, end: stream.lastEnd }, quoted: true };
}

// src/hcl/torn-header.ts
function parseTornHeader({ stream, problems }, type) {
  const { bytes } = stream;
  const line = bytes.toString(
    "latin1",
    type.end,
    Math.min(lineEnd(bytes, type.end), type.end + 512)
  );
  const found = TORN.exec(line);
  if (!found) return void 0;
  const header = found[0];
  if (header.split('"').length % 2 === 1) return void 0;
  const labels = [];
  for (const { 0: source, 1: before = "", 2: word2 = "", 3: after = "", index: index2 } of header.matchAll(
    LABEL
  )) {
    const start = type.end + index2;
    const range = { start, end: start + source.length };
    labels.push({ text: word2, range, quoted: before !== "" || after !== "" });
    if (before === after) continue;
    const at = before === "" ? start : range.end;
    problems.push({
      reason: "unterminated-string",
      summary: "Invalid string literal",
      range,
      insert: { at, text: '"' }
    });
  }
  const brace = type.end + header.length - 1;
  while (!stream.is("newline") && !stream.is("end")) stream.take();
  return { labels, open: { kind: "{", start: brace, end: brace + 1 } };
}
var TORN = /^(?:[ \t]+"?[\w-]+"?)+[ \t]*\{(?=[ \t\r]*\n)/;
var LABEL = /("?)([\w-]+)("?)/g;

// src/hcl/body-parser.ts
var BodyParser = class {
  #stream;
  #context;
  #blocks;
  /** Whether a line that can only be a top-level header was read inside a block. */
  hasNestedHeader = false;
  constructor(stream, problems) {
    this.#stream = stream;
    this.#context = expressionParser(stream, problems);
    this.#blocks = new OpenBlocks(stream, problems);
  }
  parseFile() {
    const stream = this.#stream;
    while (!stream.is("end")) {
      if (stream.takeIf("newline")) continue;
      this.#blocks.closeByLayout();
      if (stream.is("}")) this.#closeBlock();
      else this.#parseItem();
    }
    this.#blocks.giveUpAll();
    return { items: this.#blocks.top, range: { start: 0, end: stream.bytes.length } };
  }
  #closeBlock() {
    const close = this.#stream.take();
    if (!this.#blocks.close(close))
      report(this.#context, "extra-close", "Argument or block definition required", close);
    this.#endOfItem();
  }
  #parseItem() {
    const stream = this.#stream;
    const first = stream.current;
    if (first.kind === "open-quote") return this.#parseQuotedName();
    if (first.kind !== "identifier")
      return this.#notAnItem("Argument or block definition required");
    const { kind } = stream.following;
    if (kind === "=" || kind === ":") return this.#parseAttribute();
    if (kind === "{" || kind === "open-quote" || kind === "identifier") return this.#parseBlock();
    return this.#notAnItem(
      kind === "." ? "Argument or block definition required" : "Invalid block definition"
    );
  }
  #parseAttribute() {
    const name = this.#stream.take();
    this.#parseValue(this.#stream.text(name), name);
  }
  /** `name = value`, or `name: value` the YAML way, from its sign on. */
  #parseValue(text, name) {
    const stream = this.#stream;
    const equals = stream.take();
    if (equals.kind === ":")
      report(this.#context, "colon-for-equals", "Argument or block definition required", equals);
    const value = this.#context.parseExpression();
    this.#blocks.add({
      kind: "attribute",
      name: { text, range: { start: name.start, end: name.end } },
      equals: rangeOf(equals),
      value,
      range: { start: name.start, end: Math.max(value.range.end, equals.end) }
    });
    this.#endOfItem();
  }
  /** `"name" = value` at the level of a body, where names are bare. */
  #parseQuotedName() {
    const stream = this.#stream;
    const open3 = stream.take();
    const text = stream.takeIf("text");
    const closed = stream.takeIf("close-quote") !== void 0;
    const range = { start: open3.start, end: stream.lastEnd };
    if (!text || !(stream.is("=") || closed && stream.is(":")))
      return this.#notAnItem("Invalid block definition");
    report(this.#context, "quoted-name", "Invalid argument name", range);
    this.#parseValue(stream.text(text), range);
  }
  #parseBlock() {
    const stream = this.#stream;
    if (this.#blocks.depth > 0 && stream.looksLikeHeader()) this.hasNestedHeader = true;
    const { indentation } = stream;
    const isHeader = stream.atHeader();
    const type = stream.take();
    const header = isHeader ? parseTornHeader(this.#context, type) : void 0;
    if (header) {
      this.#blocks.open({
        type,
        ...header,
        items: [],
        names: /* @__PURE__ */ new Set(),
        indentation,
        oneLine: false
      });
      return;
    }
    const labels = [];
    while (stream.is("open-quote") || stream.is("identifier"))
      labels.push(parseLabel(this.#context));
    if (!stream.is("{")) return this.#notAnItem("Invalid block definition");
    const open3 = stream.take();
    const oneLine = !stream.is("newline") && !stream.is("end");
    this.#blocks.open({ type, labels, open: open3, items: [], names: /* @__PURE__ */ new Set(), indentation, oneLine });
    if (!oneLine || stream.is("}") || stream.following.kind === "=") return;
    const summary = "Invalid single-argument block definition";
    report(this.#context, "missing-newline", summary, stream.current);
  }
  #notAnItem(summary) {
    report(this.#context, "not-an-item", summary, this.#stream.current);
    this.#skipToLineEnd();
  }
  /** An item ends with its line, or with the `}` of a block on one line. */
  #endOfItem() {
    const stream = this.#stream;
    if (stream.is("end") || stream.atHeader()) return;
    if (stream.is("}") && (this.#blocks.mayEndHere || stream.indentation !== void 0)) return;
    if (!stream.is("newline"))
      report(this.#context, "missing-newline", "Missing newline after argument", stream.current);
    else if (this.#blocks.mustEndOnThisLine)
      report(
        this.#context,
        "missing-newline",
        "Invalid single-argument block definition",
        stream.current
      );
    this.#skipToLineEnd();
  }
  #skipToLineEnd() {
    const stream = this.#stream;
    const done = () => stream.is("newline") || stream.is("end") || stream.is("}");
    while (!done() && !stream.atHeader()) stream.takeBracketed();
  }
};

// src/hcl/identifier.ts
function identifierLength(bytes, start) {
  if (!startsIdentifier(bytes[start])) return 0;
  let end = start;
  for (let byte = bytes[end]; continuesIdentifier(byte); byte = bytes[end]) {
    if (byte < 128) end++;
    else {
      const length = characterLength(bytes, end);
      const letter = end === start ? STARTS : CONTINUES;
      if (!letter.test(bytes.toString("utf8", end, end + length))) break;
      end += length;
    }
  }
  return end - start;
}
function characterLength(bytes, start) {
  let end = start + 1;
  while (((bytes[end] ?? 0) & 192) === 128 && end - start < 4) end++;
  return end - start;
}
var STARTS = new RegExp("^\\p{ID_Start}$", "u");
var CONTINUES = new RegExp("^\\p{ID_Continue}$", "u");

// src/hcl/heredoc.ts
var HeredocEnds = class {
  #ends = /* @__PURE__ */ new Map();
  #openings = /* @__PURE__ */ new Map();
  constructor(bytes, reading) {
    if (reading === "strict" || bytes.indexOf("<<") < 0) return;
    for (let start = 0; start < bytes.length; start = lineEnd(bytes, start)) {
      const marker = markerOfLine(bytes, start);
      if (marker !== void 0) push(this.#ends, marker, start);
      const opened = markerOpenedBy(bytes, start);
      if (opened !== void 0) push(this.#openings, opened, start);
    }
  }
  /** Whether a line of the marker alone follows `offset`, and no other `= <<MARKER` lies before it. */
  hasAfter(marker, offset) {
    const end = firstFrom(this.#ends.get(marker), offset);
    return end !== void 0 && (firstFrom(this.#openings.get(marker), offset) ?? end) >= end;
  }
};
function openingMarker(bytes, at) {
  const start = bytes[at + 2] === DASH ? at + 3 : at + 2;
  if (!startsIdentifier(bytes[start])) return void 0;
  const line = bytes.subarray(start, start + MARKER_BYTES);
  const length = identifierLength(line, 0);
  let end = length;
  while (isBlank(line[end])) end++;
  if (line[end] === RETURN) end++;
  if (length === 0 || (end < line.length ? line[end] !== NEWLINE : end === MARKER_BYTES))
    return void 0;
  return line.toString("latin1", 0, length);
}
function markerOfLine(bytes, start) {
  let first = start;
  while (isBlank(bytes[first])) first++;
  if (!startsIdentifier(bytes[first])) return void 0;
  const line = bytes.subarray(first, first + MARKER_BYTES);
  const newline2 = line.indexOf(NEWLINE);
  if (newline2 < 0 && line.length === MARKER_BYTES) return void 0;
  return line.toString("latin1", 0, newline2 < 0 ? line.length : newline2).trimEnd();
}
var MARKER_BYTES = 128;
function markerOpenedBy(bytes, start) {
  const end = Math.min(lineEnd(bytes, start), start + 2 * MARKER_BYTES);
  const open3 = bytes.subarray(start, end).indexOf("<<");
  if (open3 < 0) return void 0;
  let before = start + open3 - 1;
  while (before > start && isBlank(bytes[before])) before--;
  return bytes[before] === EQUALS ? openingMarker(bytes, start + open3) : void 0;
}
function push(map, key, value) {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
function firstFrom(numbers, from) {
  let low = 0;
  let high = numbers?.length ?? 0;
  while (low < high) {
    const middle = low + high >> 1;
    if (numbers?.[middle] < from) low = middle + 1;
    else high = middle;
  }
  return numbers?.[low];
}

// src/hcl/layout.ts
function isTopLevelHeader(bytes, offset) {
  const end = Math.min(lineEnd(bytes, offset), offset + HEADER_BYTES);
  return HEADER.test(bytes.toString("latin1", offset, end));
}
function closingLinesBefore(bytes, offset, most) {
  let found = offset;
  let deepest = -1;
  let line = offset;
  for (let left = most; left > 0 && line > 0; ) {
    line = lineStart(bytes, line - 1);
    const { first, only } = contentOf(bytes, line);
    if (only === void 0 || found === offset && bytes[first] === HASH) continue;
    if (only !== CLOSE_BRACE || first - line <= deepest) break;
    deepest = first - line;
    found = line;
    left--;
  }
  return found;
}
function contentOf(bytes, line) {
  let first = line;
  while (isBlank(bytes[first])) first++;
  const only = bytes[first];
  if (only === void 0 || only === NEWLINE || only === RETURN) return { first, only: void 0 };
  let after = first + 1;
  while (isBlank(bytes[after]) || bytes[after] === RETURN) after++;
  return { first, only: after >= bytes.length || bytes[after] === NEWLINE ? only : 0 };
}
var HEADER = /^(?:(?:resource|data|ephemeral)\s+(?:"[^"\n]*"|"?[\w-]+"?)\s+(?:"[^"\n]*"|"?[\w-]+"?)|(?:variable|output|module|provider|check)\s+(?:"[^"\n]*"|"?[\w-]+"?)|(?:locals|terraform|moved|import|removed))\s*\{/;
var HEADER_BYTES = 512;

// src/hcl/token.ts
var PUNCTUATION = [
  // Longest first: the scanner takes the first that fits.
  "...",
  "==",
  "!=",
  "<=",
  ">=",
  "=>",
  "&&",
  "||",
  "::",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  ",",
  ".",
  ":",
  "?",
  "=",
  "!",
  "<",
  ">",
  "+",
  "-",
  "*",
  "/",
  "%"
];

// src/hcl/scan-code.ts
function scanCode(state, mode, ends) {
  const { bytes, at } = state;
  const byte = bytes[at];
  const next = bytes[at + 1];
  if (isBlank(byte)) state.at++;
  else if (byte === NEWLINE) newline(state, 1);
  else if (byte === RETURN && next === NEWLINE) newline(state, 2);
  else if (byte === HASH || byte === SLASH && next === SLASH)
    state.emit("comment", restOfLine(bytes, at));
  else if (byte === SLASH && next === STAR) blockComment(state);
  else if (byte === QUOTE) state.enter("open-quote", 1, { kind: "quoted" });
  else if (byte === LESS && next === LESS && openHeredoc(state, ends)) return;
  else if (isDigit(byte)) state.emit("number", numberLength(bytes, at));
  else if (state.insideTemplate && mode.braces === 0 && closeTemplate2(state)) return;
  else word(state, mode);
}
function newline(state, length) {
  state.emit("newline", length);
  if (state.insideTemplate && state.reading === "layout" && isTopLevelHeader(state.bytes, state.at))
    state.startAnew(0);
}
function word(state, mode) {
  const { bytes, at } = state;
  const length = identifierLength(bytes, at);
  if (length > 0) return state.emit("identifier", length);
  const text = bytes.toString("latin1", at, at + 3);
  const found = PUNCTUATION.find((candidate) => text.startsWith(candidate));
  if (found === "{") mode.braces++;
  if (found === "}" && mode.braces > 0) mode.braces--;
  if (found) state.emit(found, found.length);
  else state.emit("invalid", characterLength(bytes, at));
}
function blockComment(state) {
  const { bytes, at } = state;
  const close = state.lastCommentEnd < at + 2 ? -1 : bytes.indexOf("*/", at + 2);
  if (close >= 0) return state.emit("comment", close + 2 - at);
  state.emit("invalid", state.reading === "strict" ? bytes.length - at : restOfLine(bytes, at));
}
function openHeredoc(state, ends) {
  const { bytes, at } = state;
  const marker = openingMarker(bytes, at);
  if (marker === void 0) return false;
  const end = lineEnd(bytes, at);
  const closed = ends.hasAfter(marker, end);
  state.enter("open-heredoc", end - at, { kind: "heredoc", marker, closed });
  return true;
}
function closeTemplate2(state) {
  const { bytes, at } = state;
  const tilde = bytes[at] === TILDE ? 1 : 0;
  if (bytes[at + tilde] !== CLOSE_BRACE) return false;
  state.emit("close-template", tilde + 1);
  state.leave();
  return true;
}
function numberLength(bytes, start) {
  let end = start;
  while (isDigit(bytes[end])) end++;
  if (bytes[end] === DOT && isDigit(bytes[end + 1])) {
    end++;
    while (isDigit(bytes[end])) end++;
  }
  if (bytes[end] === 101 || bytes[end] === 69) {
    const sign = bytes[end + 1] === DASH || bytes[end + 1] === 43 ? 1 : 0;
    if (isDigit(bytes[end + 1 + sign])) {
      end += 1 + sign;
      while (isDigit(bytes[end])) end++;
    }
  }
  return end - start;
}
function restOfLine(bytes, start) {
  const end = lineEnd(bytes, start);
  if (bytes[end - 1] !== NEWLINE) return end - start;
  return (bytes[end - 2] === RETURN ? end - 2 : end - 1) - start;
}

// src/hcl/scan-state.ts
var ScanState = class {
  bytes;
  reading;
  tokens = [];
  at = 0;
  #lastCommentEnd;
  #modes = [{ kind: "code", braces: 0 }];
  constructor(bytes, reading) {
    this.bytes = bytes;
    this.reading = reading;
  }
  get mode() {
    return this.#modes[this.#modes.length - 1];
  }
  get insideTemplate() {
    return this.#modes.length > 1;
  }
  /** Where the last `*` `/` of the file is, so that a thousand open comments do not each look for one. */
  get lastCommentEnd() {
    this.#lastCommentEnd ??= this.bytes.lastIndexOf("*/");
    return this.#lastCommentEnd;
  }
  /** How many braces are open around the string or heredoc the scanner is in. */
  get bracesAround() {
    return this.#modes.reduce((sum, mode) => sum + (mode.kind === "code" ? mode.braces : 0), 0);
  }
  /** Cuts a token of `length` bytes. */
  emit(kind, length) {
    this.tokens.push({ kind, start: this.at, end: this.at + length });
    this.at += length;
  }
  enter(kind, length, mode) {
    this.emit(kind, length);
    this.#modes.push(mode);
  }
  leave() {
    this.#modes.pop();
  }
  /** Gives up every string and template that is still open. */
  startAnew(braces) {
    this.#modes.length = 1;
    this.#modes[0] = { kind: "code", braces };
  }
};

// src/hcl/scan-template.ts
function scanQuoted(state) {
  const { bytes, at: start } = state;
  let at = start;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH && bytes[at + 1] !== NEWLINE && bytes[at + 1] !== RETURN) at++;
    else if (byte === QUOTE || byte === NEWLINE || opensTemplate(bytes, at)) break;
    else at += escapedMarker(bytes, at);
  }
  at = Math.min(at, bytes.length);
  const end = bytes[at] === NEWLINE && bytes[at - 1] === RETURN && at > start ? at - 1 : at;
  if (end > start) state.emit("text", end - start);
  if (bytes[at] === QUOTE) {
    state.emit("close-quote", 1);
    state.leave();
  } else if (at < bytes.length && bytes[at] !== NEWLINE) enterTemplate(state);
  else state.leave();
}
function scanHeredoc(state, mode) {
  const { bytes, at: start } = state;
  const endsByLayout = !mode.closed && state.reading === "layout";
  let at = start;
  while (at < bytes.length) {
    if (at === 0 || bytes[at - 1] === NEWLINE) {
      if (markerOfLine(bytes, at) === mode.marker) return closeHeredoc2(state, at);
      if (endsByLayout && isTopLevelHeader(bytes, at)) return giveUpHeredoc(state, at);
    }
    if (opensTemplate(bytes, at)) break;
    const newline2 = bytes[at] === NEWLINE;
    at += 1 + escapedMarker(bytes, at);
    if (!newline2) at = skipPlain(bytes, at);
  }
  at = Math.min(at, bytes.length);
  if (at === bytes.length && endsByLayout) return giveUpHeredoc(state, at);
  if (at > start) state.emit("text", at - start);
  if (at < bytes.length) enterTemplate(state);
}
function skipPlain(bytes, from) {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === DOLLAR || byte === PERCENT || byte === NEWLINE) return at;
  }
  return at;
}
function closeHeredoc2(state, line) {
  const { bytes } = state;
  if (line > state.at) state.emit("text", line - state.at);
  let end = line;
  while (isBlank(bytes[end])) end++;
  while (continuesIdentifier(bytes[end])) end++;
  state.emit("close-heredoc", end - line);
  state.leave();
}
function giveUpHeredoc(state, before) {
  const { bytes, bracesAround } = state;
  const end = Math.max(closingLinesBefore(bytes, before, bracesAround), state.at);
  if (end > state.at) state.emit("text", end - state.at);
  state.startAnew(bracesAround);
}
var opensTemplate = (bytes, at) => (bytes[at] === DOLLAR || bytes[at] === PERCENT) && bytes[at + 1] === OPEN_BRACE;
function escapedMarker(bytes, at) {
  const byte = bytes[at];
  if (byte !== DOLLAR && byte !== PERCENT) return 0;
  return bytes[at + 1] === byte && bytes[at + 2] === OPEN_BRACE ? 2 : 0;
}
function enterTemplate(state) {
  const { bytes, at } = state;
  const kind = bytes[at] === DOLLAR ? "open-interpolation" : "open-directive";
  state.enter(kind, bytes[at + 2] === TILDE ? 3 : 2, { kind: "code", braces: 0 });
}

// src/hcl/scan.ts
function scan(bytes, reading = "strict") {
  const state = new ScanState(bytes, reading);
  const ends = new HeredocEnds(bytes, reading);
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) state.emit("bom", 3);
  while (state.at < bytes.length) {
    const { mode } = state;
    if (mode.kind === "code") scanCode(state, mode, ends);
    else if (mode.kind === "quoted") scanQuoted(state);
    else scanHeredoc(state, mode);
  }
  state.emit("end", 0);
  return state.tokens;
}

// src/hcl/lines.ts
function linesOf(bytes, tokens) {
  const bases = [];
  const indentations = [];
  const lineOf2 = new Int32Array(tokens.length);
  const open3 = [];
  tokens.forEach((token, index2) => {
    const before = tokens[index2 - 1];
    const fresh = before === void 0 || before.kind === "bom" || endsLine(bytes, before, token);
    const blanks = token.start - (before?.end ?? 0);
    indentations.push(fresh ? blanks : void 0);
    if (fresh) bases.push(blanks);
    const line = bases.length - 1;
    lineOf2[index2] = line;
    const base = bases[line];
    if (OPENING.has(token.kind)) open3.push(base);
    else if (CLOSING2.has(token.kind)) {
      const opener = open3.pop();
      if (fresh && opener !== void 0) bases[line] = Math.min(base, opener);
    }
  });
  return {
    indentation: (index2) => indentations[index2],
    base: (index2) => bases[lineOf2[index2]],
    isSame: (a, b) => lineOf2[a] === lineOf2[b]
  };
}
var OPENING = /* @__PURE__ */ new Set(["{", "[", "("]);
var CLOSING2 = /* @__PURE__ */ new Set(["}", "]", ")"]);
function endsLine(bytes, token, next) {
  if (token.kind === "newline") return true;
  if (token.kind !== "text" && token.kind !== "open-heredoc") return false;
  return bytes[token.end - 1] === NEWLINE && !INSIDE_HEREDOC.has(next.kind);
}
var INSIDE_HEREDOC = /* @__PURE__ */ new Set([
  "text",
  "close-heredoc",
  "open-interpolation",
  "open-directive"
]);

// src/hcl/partners.ts
function partnersOf(bytes, tokens, reading) {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open3 = [];
  const waiting = /* @__PURE__ */ new Map();
  const pop = () => {
    const last = open3.pop();
    if (last) waiting.set(last.closer, (waiting.get(last.closer) ?? 0) - 1);
    return last;
  };
  tokens.forEach(({ kind, start }, index2) => {
    const closer = CLOSERS[kind];
    if (closer !== void 0) {
      open3.push({ index: index2, closer });
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    } else if ((waiting.get(kind) ?? 0) > 0) {
      let opener = pop();
      while (opener && opener.closer !== kind) opener = pop();
      if (opener) partners[opener.index] = index2;
    } else if (reading === "layout" && kind === "identifier" && bytes[start - 1] === NEWLINE) {
      if (open3.length > 0 && isTopLevelHeader(bytes, start)) while (pop()) ;
    }
  });
  return partners;
}
var CLOSERS = {
  "{": "}",
  "[": "]",
  "(": ")",
  "open-interpolation": "close-template",
  "open-directive": "close-template",
  "open-quote": "close-quote",
  "open-heredoc": "close-heredoc"
};

// src/hcl/token-at.ts
function tokenIndexAt(tokens, offset) {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (tokens[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/hcl/token-stream.ts
var TokenStream = class {
  bytes;
  reading;
  #tokens;
  #newlines = [true];
  /** Built when first asked for. */
  #partners;
  #lines;
  #index = 0;
  /** Of the last token taken. */
  #lastIndex = 0;
  constructor(bytes, tokens, reading) {
    this.bytes = bytes;
    this.reading = reading;
    this.#tokens = tokens;
    this.#skip();
  }
  get current() {
    return this.#tokens[this.#index];
  }
  /** The token after the current one, skipping what would be skipped. */
  get following() {
    let index2 = this.#index + 1;
    while (index2 < this.#tokens.length - 1 && this.#isSkipped(index2)) index2++;
    return this.#tokens[Math.min(index2, this.#tokens.length - 1)];
  }
  /** End of the last token taken that is no newline; 0 before the first. */
  lastEnd = 0;
  is(kind) {
    return this.current.kind === kind;
  }
  isWord(word2) {
    const token = this.current;
    return token.kind === "identifier" && this.text(token) === word2;
  }
  text(token) {
    return this.bytes.toString("utf8", token.start, token.end);
  }
  take() {
    const token = this.current;
    if (token.kind !== "newline" && token.kind !== "end") {
      this.#lastIndex = this.#index;
      this.lastEnd = token.end;
    }
    if (token.kind !== "end") this.#index++;
    this.#skip();
    return token;
  }
  takeIf(kind) {
    return this.is(kind) ? this.take() : void 0;
  }
  /** Whether newlines count from here on; paired with `popNewlines`. */
  pushNewlines(significant) {
    this.#newlines.push(significant);
    this.#skip();
  }
  /** Ends a bracket that was never closed: newlines skipped inside it may count again. */
  popNewlines() {
    this.#newlines.pop();
    while (this.#index > 0 && this.#tokens[this.#index - 1].start >= this.lastEnd)
      this.#index--;
    this.#skip();
  }
  /** Takes a closing bracket; what follows is read with the newline rule of the surroundings. */
  takeClosing() {
    this.#newlines.pop();
    return this.take();
  }
  /** Read by layout: does a top-level header begin at the current token, whatever is still open? */
  atHeader() {
    return this.reading === "layout" && this.looksLikeHeader();
  }
  /** Whether the current token begins a line that can only be a top-level header. */
  looksLikeHeader() {
    const { kind, start } = this.current;
    if (kind !== "identifier" || start > 0 && this.bytes[start - 1] !== NEWLINE) return false;
    return isTopLevelHeader(this.bytes, start);
  }
  /** Blanks before the current token; undefined where it is not the first of its line. */
  get indentation() {
    return this.#byLine.indentation(this.#index);
  }
  /**
   * Does the current token lie outside the bracket that opened at `open`? What begins a line like an
   * argument or a block never stands in `(…)` or `[…]`. Read by layout, indentation speaks too: a closing
   * bracket stands no farther left than the line of its partner, all else farther right.
   */
  belongsOutside(open3) {
    const { indentation } = this;
    if (indentation === void 0) return false;
    if (this.is("identifier")) {
      const { kind } = this.following;
      if (kind !== "=" && kind !== "{" && kind !== "open-quote") return false;
      return open3.kind !== "{" || this.reading === "layout" && indentation <= this.#baseOf(open3);
    }
    return this.reading === "layout" && this.is("}") && indentation < this.#baseOf(open3);
  }
  /** How far the line of a token is indented. */
  #baseOf(token) {
    return this.#byLine.base(tokenIndexAt(this.#tokens, token.start));
  }
  /** Where the closing partner of `open` belongs, with the line break and the blanks that go before it. */
  closingPlace(open3, text) {
    const lines = this.#byLine;
    const opening = tokenIndexAt(this.#tokens, open3.start);
    const last = this.#tokens[this.#lastIndex];
    if (lines.isSame(opening, this.#lastIndex) && last.kind !== "close-heredoc")
      return { at: this.lastEnd, text };
    const comment = this.#tokens[this.#lastIndex + 1];
    const at = comment?.kind === "comment" ? comment.end : this.lastEnd;
    const lead = this.bytes[at - 1] === NEWLINE ? "" : "\n";
    return { at, text: `${lead}${" ".repeat(lines.base(opening))}${text}` };
  }
  /** Takes the current token, and with an opening bracket all up to and including its partner. */
  takeBracketed() {
    this.#partners ??= partnersOf(this.bytes, this.#tokens, this.reading);
    const partner = this.#partners[this.#index];
    if (partner >= 0) this.#index = partner;
    this.take();
  }
  get #byLine() {
    this.#lines ??= linesOf(this.bytes, this.#tokens);
    return this.#lines;
  }
  #skip() {
    while (this.#isSkipped(this.#index)) this.#index++;
  }
  #isSkipped(index2) {
    const kind = this.#tokens[index2]?.kind;
    if (kind === "comment" || kind === "bom") return true;
    return kind === "newline" && this.#newlines[this.#newlines.length - 1] === false;
  }
};

// src/hcl/parse.ts
function parse(bytes) {
  const strict = read(bytes, "strict");
  const broken = strict.problems.length > 0 && (strict.hasNestedHeader || strict.problems.some(({ reason }) => STRUCTURAL.has(reason)));
  const { hasNestedHeader: _, ...document } = broken ? read(bytes, "layout") : strict;
  return document;
}
var STRUCTURAL = /* @__PURE__ */ new Set([
  "unclosed",
  "extra-close",
  "unterminated-string",
  "unterminated-heredoc",
  "unterminated-comment"
]);
function read(bytes, reading) {
  const tokens = scan(bytes, reading);
  const problems = [];
  const parser = new BodyParser(new TokenStream(bytes, tokens, reading), problems);
  const body = parser.parseFile();
  reportBadTokens(bytes, tokens, problems);
  reportBadBytes(bytes, tokens, problems);
  problems.sort((a, b) => placeOf(a) - placeOf(b));
  const comments = tokens.filter(({ kind }) => kind === "comment");
  return { bytes, tokens, comments, body, problems, hasNestedHeader: parser.hasNestedHeader };
}
var placeOf = ({ insert, range }) => insert?.at ?? range.start;

// src/hcl/value.ts
function constantString(bytes, expression) {
  if (expression.kind === "parens") return constantString(bytes, expression.inner);
  if (expression.kind !== "template" || expression.parts.some((part) => part.kind !== "text"))
    return void 0;
  const raw = expression.parts.map((part) => bytes.toString("utf8", part.range.start, part.range.end)).join("");
  if (!expression.heredoc) return unescapeTemplate(decodeEscapes(raw));
  const flush = bytes.toString("latin1", expression.range.start, expression.range.start + 3) === "<<-";
  return unescapeTemplate(flush ? withoutIndentation(raw) : raw);
}
function objectKey(bytes, key) {
  if (key.kind === "traversal" && key.steps.length === 0) return key.root.text;
  if (key.kind === "number") return key.text;
  return constantString(bytes, key);
}
var sourceOf = (bytes, node) => bytes.toString("utf8", node.range.start, node.range.end);
function quote(text) {
  return JSON.stringify(text).replace(/\\[bf\\]/g, (pair) => JSON_ONLY[pair] ?? pair).replace(/\$\{/g, "$$$${").replace(/%\{/g, "%%{");
}
var JSON_ONLY = { "\\b": "\\u0008", "\\f": "\\u000c" };
function withoutIndentation(text) {
  const lines = text.split("\n");
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.search(/[^ \t]/));
  const depth = depths.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(depth, line.search(/[^ \t]|$/)))).join("\n");
}
var unescapeTemplate = (text) => text.replace(/([$%])\1\{/g, "$1{");
function decodeEscapes(raw) {
  return raw.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g,
    (whole, short, long, single) => {
      const code = Number.parseInt(short ?? long ?? "", 16);
      if (Number.isInteger(code)) return code <= 1114111 ? String.fromCodePoint(code) : whole;
      return ESCAPES[single] ?? whole;
    }
  );
}
var ESCAPES = {
  n: "\n",
  r: "\r",
  t: "	",
  '"': '"',
  "\\": "\\"
};

// src/module/module-view.ts
function viewModule(module) {
  const known = views.get(module);
  if (known) return known;
  const view = index(module);
  views.set(module, view);
  return view;
}
var views = /* @__PURE__ */ new WeakMap();
function index(module) {
  const documents = new Map(module.files.map((file) => [file.path, documentOf(file)]));
  const blocks = [...documents].flatMap(
    ([file, document]) => document.body.items.filter((item) => item.kind === "block").map((block) => ({ file, document, block }))
  );
  const named = (type) => blocks.filter(({ block }) => block.type.text === type).map((at) => ({ ...at, name: at.block.labels[0]?.text ?? "" }));
  return {
    module,
    documents,
    resources: blocks.flatMap(asResource),
    variables: named("variable"),
    outputs: named("output"),
    modules: named("module"),
    providers: named("provider").map(withAlias),
    locals: named("locals").flatMap(localsOf),
    sources: new Map(named("terraform").flatMap(sourcesOf)),
    partial: module.assets.some(({ path }) => /^[^/]+\.tf\.json$/.test(path)) || module.skipped.some(({ path }) => path.endsWith(".tf"))
  };
}
var parsed = /* @__PURE__ */ new WeakMap();
function documentOf({ bytes }) {
  const known = parsed.get(bytes);
  if (known) return known;
  const document = parse(bytes);
  parsed.set(bytes, document);
  return document;
}
function asResource(at) {
  const mode = at.block.type.text;
  const [type, name] = at.block.labels;
  if (mode !== "resource" && mode !== "data" && mode !== "ephemeral" || !type || !name) return [];
  const prefix = mode === "resource" ? "" : `${mode}.`;
  return [
    {
      ...at,
      mode,
      type: type.text,
      name: name.text,
      address: `${prefix}${type.text}.${name.text}`
    }
  ];
}
function withAlias(at) {
  const alias = attribute(at.block, "alias");
  const text = alias && constantString(at.document.bytes, alias.value);
  return text === void 0 ? at : { ...at, alias: text };
}
function localsOf({ file, document, block }) {
  return block.body.items.filter((item) => item.kind === "attribute").map((item) => ({ file, document, attribute: item, name: item.name.text }));
}
function sourcesOf({ document, block }) {
  const required = block.body.items.filter(
    (item) => item.kind === "block" && item.type.text === "required_providers"
  );
  return required.flatMap(
    (inner) => inner.body.items.flatMap((item) => {
      if (item.kind !== "attribute" || item.value.kind !== "object") return [];
      const source = item.value.items.find(
        ({ key }) => objectKey(document.bytes, key) === "source"
      );
      const text = source && constantString(document.bytes, source.value);
      return text === void 0 ? [] : [[item.name.text, text]];
    })
  );
}
var attribute = (block, name) => block.body.items.find(
  (item) => item.kind === "attribute" && item.name.text === name
);

// src/check/core-schema.ts
var ANYTHING = {
  attributes: /* @__PURE__ */ new Map(),
  blocks: /* @__PURE__ */ new Map(),
  deprecated: false
};
var CONDITION = { required: ["condition", "error_message"] };
var LIFECYCLE = {
  optional: ["create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by"],
  blocks: { precondition: CONDITION, postcondition: CONDITION }
};
var META = ["count", "for_each", "provider", "depends_on"];
var RESOURCE_META = toSchema({
  optional: META,
  blocks: { lifecycle: LIFECYCLE, connection: "any", provisioner: "any" }
});
var DATA_META = toSchema({ optional: META, blocks: { lifecycle: LIFECYCLE } });
var CORE_BLOCKS = new Map(
  Object.entries({
    variable: {
      optional: ["description", "default", "type", "sensitive", "nullable", "ephemeral"],
      blocks: { validation: CONDITION }
    },
    output: {
      required: ["value"],
      optional: ["description", "depends_on", "sensitive", "ephemeral"],
      blocks: { precondition: CONDITION, postcondition: CONDITION }
    },
    terraform: {
      optional: ["required_version", "experiments", "language"],
      blocks: { backend: "any", required_providers: "any", provider_meta: "any", cloud: "any" }
    },
    moved: { required: ["from", "to"] },
    import: { required: ["to"], optional: ["id", "identity", "provider", "for_each"] },
    removed: {
      required: ["from"],
      blocks: { lifecycle: { optional: ["destroy"] }, connection: "any", provisioner: "any" }
    }
  }).map(([type, shape]) => [type, toSchema(shape)])
);
var LABELS = /* @__PURE__ */ new Map([
  ["terraform", []],
  ["locals", []],
  ["moved", []],
  ["import", []],
  ["removed", []],
  ["variable", ["name"]],
  ["output", ["name"]],
  ["module", ["name"]],
  ["provider", ["name"]],
  ["check", ["name"]],
  ["resource", ["type", "name"]],
  ["data", ["type", "name"]],
  ["ephemeral", ["type", "name"]]
]);
var PROVIDER_META = /* @__PURE__ */ new Set(["alias", "version"]);
function toSchema(shape) {
  return {
    attributes: new Map([
      ...(shape.required ?? []).map((name) => [name, argument(name, true)]),
      ...(shape.optional ?? []).map((name) => [name, argument(name, false)])
    ]),
    blocks: new Map(
      Object.entries(shape.blocks ?? {}).map(([name, inner]) => [name, nested(name, inner)])
    ),
    deprecated: false
  };
}
function argument(name, required) {
  return {
    name,
    type: "dynamic",
    required,
    optional: !required,
    computed: false,
    sensitive: false,
    deprecated: false,
    writeOnly: false
  };
}
function nested(name, shape) {
  return {
    name,
    nesting: "list",
    block: shape === "any" ? ANYTHING : toSchema(shape),
    minItems: 0,
    maxItems: 0
  };
}

// src/check/nested-blocks.ts
function* nestedBlocks(body) {
  for (const item of body.items) {
    if (item.kind !== "block") continue;
    if (item.type.text !== "dynamic" || item.labels.length !== 1) {
      yield { inner: item, name: item.type.text, nested: item };
      continue;
    }
    const content = item.body.items.find(
      (child) => child.kind === "block" && child.type.text === "content"
    );
    yield { inner: item, name: item.labels[0]?.text ?? "", nested: content };
  }
}
var hasDynamic = (body, name) => body.items.some(
  (item) => item.kind === "block" && item.type.text === "dynamic" && item.labels[0]?.text === name
);
function blockFormOf(attribute2) {
  if (!attribute2 || !Array.isArray(attribute2.type)) return void 0;
  const [collection, element] = attribute2.type;
  if (collection !== "list" && collection !== "set" || !Array.isArray(element) || element[0] !== "object")
    return void 0;
  const fields = Object.entries(element[1]);
  const attributes = new Map(
    fields.map(([name, type]) => [
      name,
      { ...attribute2, name, type, required: false, optional: true, computed: false }
    ])
  );
  return {
    name: attribute2.name,
    nesting: collection,
    minItems: 0,
    maxItems: 0,
    block: { attributes, blocks: /* @__PURE__ */ new Map(), deprecated: false }
  };
}

// src/check/report.ts
function report2(reporter, range, stage, summary, detail, details) {
  const place = { file: reporter.file, range: { start: range.start, end: range.end } };
  reporter.findings.push({ ...details, severity: "error", stage, summary, detail, place });
}

// src/check/check-body.ts
function checkBody(check2, block, schema) {
  if (schema === ANYTHING) return;
  checkAttributes(check2, block.body, schema);
  checkBlocks(check2, block, schema);
  checkRequired(check2, block, schema);
  for (const { inner, name, nested: nested2 } of nestedBlocks(block.body)) {
    const found = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name));
    if (found && nested2) checkBody(check2, nested2, found.block);
    else if (found && inner.type.text === "dynamic") checkDynamic(check2, inner);
  }
}
function checkAttributes({ reporter, stage, checkValue }, body, schema) {
  const seen = /* @__PURE__ */ new Set();
  for (const item of body.items) {
    if (item.kind !== "attribute") continue;
    const { text: name, range } = item.name;
    if (seen.has(name)) continue;
    seen.add(name);
    const found = schema.attributes.get(name);
    if (!found) {
      const asBlock = schema.blocks.has(name);
      const hint = asBlock ? ` Did you mean to define a block of type "${name}"?` : "";
      report2(
        reporter,
        range,
        stage,
        "Unsupported argument",
        `An argument named "${name}" is not expected here.${hint}`,
        {
          kind: "unsupported-argument",
          argument: name,
          ...asBlock ? { suggestion: { as: "block", name } } : {}
        }
      );
    } else if (found.computed && !found.optional) {
      report2(
        reporter,
        item.value.range,
        stage,
        "Value for unconfigurable attribute",
        `Can't configure a value for "${name}": its value will be decided automatically based on the result of applying this configuration.`,
        {
          kind: "read-only-argument",
          argument: name
        }
      );
    } else checkValue(item, found);
  }
}
function checkBlocks({ reporter, stage }, block, schema) {
  const counts = /* @__PURE__ */ new Map();
  for (const { inner, name } of nestedBlocks(block.body)) {
    const found = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name));
    const at = inner.type.text === "dynamic" ? inner.labels[0]?.range ?? inner.type.range : inner.type.range;
    if (!found) {
      const asArgument2 = schema.attributes.has(name);
      const hint = asArgument2 ? ` Did you mean to define argument "${name}"? If so, use the equals sign to assign it a value.` : "";
      report2(
        reporter,
        at,
        stage,
        "Unsupported block type",
        `Blocks of type "${name}" are not expected here.${hint}`,
        {
          kind: "unsupported-block-type",
          blockType: name,
          ...asArgument2 ? { suggestion: { as: "argument", name } } : {}
        }
      );
      continue;
    }
    const label = inner.type.text === "dynamic" || found.block === ANYTHING ? void 0 : inner.labels[0];
    if (label) {
      report2(
        reporter,
        label.range,
        stage,
        `Extraneous label for ${name}`,
        `No labels are expected for ${name} blocks.`,
        { kind: "other" }
      );
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const most = found.nesting === "single" || found.nesting === "group" ? 1 : found.maxItems;
    if (most > 0 && count === most + 1 && inner.type.text !== "dynamic") {
      report2(
        reporter,
        inner.type.range,
        stage,
        `Too many ${name} blocks`,
        `No more than ${most} "${name}" blocks are allowed`,
        {
          kind: "too-many-blocks",
          blockType: name,
          maximum: most
        }
      );
    }
  }
  for (const [name, nested2] of schema.blocks) {
    if (nested2.minItems === 0 || (counts.get(name) ?? 0) >= nested2.minItems || hasDynamic(block.body, name))
      continue;
    report2(
      reporter,
      block.open,
      stage,
      `Insufficient ${name} blocks`,
      `At least ${nested2.minItems} "${name}" blocks are required.`,
      {
        kind: "insufficient-blocks",
        blockType: name,
        minimum: nested2.minItems
      }
    );
  }
}
function checkRequired({ reporter, stage }, block, schema) {
  const present = new Set(
    block.body.items.map((item) => item.kind === "attribute" ? item.name.text : item.type.text)
  );
  for (const [name, { required }] of schema.attributes) {
    if (!required || present.has(name)) continue;
    report2(
      reporter,
      block.open,
      stage,
      "Missing required argument",
      `The argument "${name}" is required, but no definition was found.`,
      {
        kind: "missing-required-argument",
        argument: name
      }
    );
  }
}
function checkDynamic({ reporter, stage }, dynamic) {
  const has = (name) => dynamic.body.items.some(
    (item) => (item.kind === "attribute" ? item.name : item.type).text === name
  );
  if (!has("for_each")) {
    report2(
      reporter,
      dynamic.open,
      stage,
      "Missing required argument",
      'The argument "for_each" is required, but no definition was found.',
      {
        kind: "missing-required-argument",
        argument: "for_each"
      }
    );
  }
  if (!has("content")) {
    report2(
      reporter,
      dynamic.open,
      stage,
      "Insufficient content blocks",
      'At least 1 "content" blocks are required.',
      {
        kind: "insufficient-blocks",
        blockType: "content",
        minimum: 1
      }
    );
  }
}

// src/hcl/walk-body.ts
function* attributesOf(body, path = []) {
  for (const { item, around } of itemsOf(body)) {
    if (item.kind === "block") continue;
    const place = {
      attribute: item,
      get path() {
        return pathOf(around, path);
      }
    };
    yield place;
  }
}
function* blocksOf(body, path = []) {
  for (const { item, around } of itemsOf(body)) {
    if (item.kind === "attribute") continue;
    const place = {
      block: item,
      get path() {
        return pathOf(around, path);
      }
    };
    yield place;
  }
}
function* itemsOf(body) {
  const stack = [
    { items: body.items, next: 0, around: void 0 }
  ];
  for (let top = stack[stack.length - 1]; top !== void 0; top = stack[stack.length - 1]) {
    const item = top.items[top.next++];
    if (item === void 0) {
      stack.pop();
      continue;
    }
    yield { item, around: top.around };
    if (item.kind === "block") {
      stack.push({ items: item.body.items, next: 0, around: { block: item, outer: top.around } });
    }
  }
}
function pathOf(around, outermost) {
  const path = [];
  for (let link2 = around; link2; link2 = link2.outer) path.push(link2.block);
  return [...outermost, ...path.reverse()];
}

// src/hcl/walk.ts
function walkExpression(root, visit) {
  const pending = [
    { expression: root, bound: NOTHING }
  ];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    visit(next.expression, next.bound);
    for (const child of childrenOf(next.expression, next.bound).reverse()) pending.push(child);
  }
}
var NOTHING = /* @__PURE__ */ new Set();
function childrenOf(expression, bound) {
  const here = (expressions) => expressions.filter((child) => child !== void 0).map((child) => ({ expression: child, bound }));
  switch (expression.kind) {
    case "traversal":
      return here(stepKeys(expression.steps));
    case "access":
      return here([expression.of, ...stepKeys(expression.steps)]);
    case "call":
      return here(expression.args);
    case "tuple":
      return here(expression.items);
    case "object":
      return here(
        expression.items.flatMap(({ key, value }) => isBareKey(key) ? [value] : [key, value])
      );
    case "for": {
      const inside = /* @__PURE__ */ new Set([...bound, ...expression.names]);
      const results = [...expression.results, expression.condition].filter(
        (child) => child !== void 0
      );
      return [
        ...here([expression.collection]),
        ...results.map((child) => ({ expression: child, bound: inside }))
      ];
    }
    case "unary":
      return here([expression.operand]);
    case "binary":
      return here([expression.left, expression.right]);
    case "conditional":
      return here([expression.condition, expression.whenTrue, expression.whenFalse]);
    case "parens":
      return here([expression.inner]);
    case "template":
      return templateChildren(expression.parts, bound);
    default:
      return [];
  }
}
var isBareKey = (key) => key.kind === "traversal" && key.steps.length === 0;
var stepKeys = (steps) => steps.map((step) => step.key);
function templateChildren(parts, bound) {
  const children = [];
  const scopes = [bound];
  for (const part of parts) {
    const scope = scopes[scopes.length - 1] ?? bound;
    if (part.kind === "text") continue;
    if (part.value) children.push({ expression: part.value, bound: scope });
    if (part.kind === "directive" && part.keyword === "for")
      scopes.push(/* @__PURE__ */ new Set([...scope, ...part.names]));
    if (part.kind === "directive" && part.keyword === "endfor" && scopes.length > 1) scopes.pop();
  }
  return children;
}

// src/check/scope.ts
function scopeOf(view, catalogue) {
  return {
    view,
    catalogue,
    resources: new Map(view.resources.map((resource) => [resource.address, resource])),
    variables: new Set(view.variables.map(({ name }) => name)),
    locals: new Set(view.locals.map(({ name }) => name)),
    modules: new Set(view.modules.map(({ name }) => name))
  };
}
var BUILT_IN = "terraform";
function providerNameOf(type, block) {
  const given = attribute(block, "provider")?.value;
  if (given?.kind === "traversal") return given.root.text;
  const separator = type.indexOf("_");
  return separator < 0 ? type : type.slice(0, separator);
}
function providerOf(scope, name) {
  return scope.catalogue.find(scope.view.sources.get(name) ?? name);
}
function schemaOf(scope, mode, type, block) {
  return providerOf(scope, providerNameOf(type, block))?.schemaOf(mode, type);
}

// src/check/resolve-type.ts
function resourceSteps(reference) {
  const { root, steps } = reference;
  const prefixed = root.text === "data" || root.text === "ephemeral";
  const [type, name] = prefixed ? [attributeName(steps[0]), attributeName(steps[1])] : [root.text, attributeName(steps[0])];
  if (!type || !name) return void 0;
  const mode = prefixed ? root.text : "resource";
  const address = `${prefixed ? `${mode}.` : ""}${type}.${name}`;
  return { address, mode, type, name, rest: steps.slice(prefixed ? 2 : 1) };
}
function resolveResource(scope, resource, rest) {
  const schema = schemaOf(scope, resource.mode, resource.type, resource.block);
  if (!schema) return UNKNOWN;
  const by = attribute(resource.block, "count") ? "count" : attribute(resource.block, "for_each") ? "for_each" : void 0;
  const [first] = rest;
  const type = impliedType(schema);
  if (first === void 0) return by ? UNKNOWN : { kind: "type", type };
  const keyed = first.kind === "index" || first.kind === "splat";
  if (by === void 0) return keyed && isKey(first) ? { kind: "needs-no-key" } : walk(type, rest);
  if (!keyed) return { kind: "needs-key", by };
  if (first.kind === "splat") return walk(["list", type], rest);
  return walk(type, rest.slice(1));
}
function impliedType(schema) {
  const known = implied.get(schema);
  if (known) return known;
  const fields = {};
  for (const [name, { type: type2 }] of schema.attributes) fields[name] = type2;
  for (const [name, nested2] of schema.blocks) {
    const inner = impliedType(nested2.block);
    const { nesting } = nested2;
    fields[name] = nesting === "single" || nesting === "group" ? inner : [nesting, inner];
  }
  const type = ["object", fields];
  implied.set(schema, type);
  return type;
}
var implied = /* @__PURE__ */ new WeakMap();
var UNKNOWN = { kind: "type", type: "dynamic" };
function isKey(step) {
  return step.kind === "index" && step.key.kind === "number";
}
function walk(from, steps) {
  let type = from;
  for (const [index2, step] of steps.entries()) {
    if (type === "dynamic") return UNKNOWN;
    if (step.kind === "splat") {
      const element = elementOf(type);
      const rest = walk(element ?? type, steps.slice(index2 + 1));
      return rest.kind === "type" ? { kind: "type", type: ["list", rest.type] } : rest;
    }
    if (step.kind === "index") {
      if (typeof type === "string") return { kind: "no-index", step };
      type = elementOf(type) ?? "dynamic";
      continue;
    }
    const next = fieldOf(type, step.name);
    if (next === void 0) return { kind: "no-attribute", step, on: type };
    type = next;
  }
  return { kind: "type", type };
}
function elementOf(type) {
  if (typeof type === "string") return void 0;
  const [kind, inner] = type;
  return kind === "list" || kind === "set" || kind === "map" ? inner : void 0;
}
function fieldOf(type, name) {
  if (typeof type === "string") return void 0;
  if (type[0] === "map") return type[1];
  return type[0] === "object" && Object.hasOwn(type[1], name) ? type[1][name] : void 0;
}
var attributeName = (step) => step?.kind === "attribute" ? step.name : void 0;
function typeOfExpression(scope, expression) {
  switch (expression.kind) {
    case "parens":
      return typeOfExpression(scope, expression.inner);
    case "template":
      return isBareInterpolation(expression) ? typeOfExpression(scope, expression.parts[0].value) : "string";
    case "number":
      return "number";
    case "bool":
      return "bool";
    case "traversal": {
      const split = resourceSteps(expression);
      const resource = split && scope.resources.get(split.address);
      if (!split || !resource) return "dynamic";
      const resolved = resolveResource(scope, resource, split.rest);
      return resolved.kind === "type" ? resolved.type : "dynamic";
    }
    default:
      return "dynamic";
  }
}
function isBareInterpolation(template) {
  return template.parts.length === 1 && template.parts[0]?.kind === "interpolation" && !template.heredoc;
}

// src/check/check-cycles.ts
function checkCycles(scope, findings) {
  const nodes = nodesOf(scope);
  const done = /* @__PURE__ */ new Set();
  for (const start of nodes.keys()) {
    const circle = circleFrom(nodes, start, done);
    const first = circle && nodes.get(circle[0]);
    if (!circle || !first) continue;
    if (circle.length === 1 && !first.name.startsWith("local.")) continue;
    const summary = `Cycle: ${[...circle].sort().join(", ")}`;
    report2({ file: first.file, findings }, first.range, 4, summary, "", { kind: "other" });
  }
}
function nodesOf(scope) {
  const nodes = /* @__PURE__ */ new Map();
  for (const { address, file, block } of scope.view.resources) {
    const uses = usedBy([...attributesOf(block.body)].map(({ attribute: attribute2 }) => attribute2.value));
    nodes.set(address, { name: address, file, range: block.type.range, uses });
  }
  for (const { name, file, attribute: attribute2 } of scope.view.locals) {
    nodes.set(`local.${name}`, {
      name: `local.${name}`,
      file,
      range: attribute2.name.range,
      uses: usedBy([attribute2.value])
    });
  }
  return nodes;
}
function usedBy(expressions) {
  const used = /* @__PURE__ */ new Set();
  for (const root of expressions) {
    walkExpression(root, (expression, bound) => {
      if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
      const [first] = expression.steps;
      if (expression.root.text === "local" && first?.kind === "attribute")
        used.add(`local.${first.name}`);
      else used.add(resourceSteps(expression)?.address ?? "");
    });
  }
  return used;
}
function circleFrom(nodes, start, done) {
  const path = [];
  const pending = [{ enter: start }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if ("leave" in next) {
      path.pop();
      done.add(next.leave);
      continue;
    }
    const at = path.indexOf(next.enter);
    if (at >= 0) {
      for (const name of path) done.add(name);
      return path.slice(at);
    }
    const node = nodes.get(next.enter);
    if (!node || done.has(next.enter)) continue;
    path.push(next.enter);
    pending.push({ leave: next.enter }, ...[...node.uses].map((enter) => ({ enter })));
  }
  return void 0;
}

// src/check/check-declarations.ts
function checkDeclarations(view, findings) {
  for (const [file, document] of view.documents) {
    for (const item of document.body.items) {
      const reporter = { file, findings };
      if (item.kind === "attribute") {
        report2(
          reporter,
          item.name.range,
          1,
          "Unsupported argument",
          `An argument named "${item.name.text}" is not expected here.`,
          { kind: "unsupported-argument", argument: item.name.text }
        );
      } else checkLabels(item, reporter);
    }
  }
  duplicates(
    view.resources.map((resource) => ({ ...resource, name: resource.address })),
    ({ block }) => ({
      summary: `Duplicate ${block.type.text} "${block.labels[0]?.text}" configuration`,
      what: block.type.text === "data" ? "data" : "resource"
    }),
    findings
  );
  duplicates(
    view.variables,
    () => ({ summary: "Duplicate variable declaration", what: "variable" }),
    findings
  );
  duplicates(
    view.outputs,
    () => ({ summary: "Duplicate output definition", what: "output" }),
    findings
  );
  duplicates(view.modules, () => ({ summary: "Duplicate module call", what: "module" }), findings);
  duplicates(
    view.providers.map((provider) => ({
      ...provider,
      name: `${provider.name}.${provider.alias ?? ""}`
    })),
    () => ({ summary: "Duplicate provider configuration", what: "provider" }),
    findings
  );
  duplicateLocals(view, findings);
}
function checkLabels(block, reporter) {
  const type = block.type.text;
  const wanted = LABELS.get(type);
  if (!wanted) {
    report2(
      reporter,
      block.type.range,
      1,
      "Unsupported block type",
      `Blocks of type "${type}" are not expected here.`,
      { kind: "unsupported-block-type", blockType: type }
    );
    return;
  }
  const extra = block.labels[wanted.length];
  if (extra) {
    report2(
      reporter,
      extra.range,
      1,
      `Extraneous label for ${type}`,
      wanted.length === 0 ? `No labels are expected for ${type} blocks.` : `Only ${wanted.length} labels (${wanted.join(", ")}) are expected for ${type} blocks.`,
      { kind: "other" }
    );
  } else if (block.labels.length < wanted.length) {
    const missing2 = wanted[block.labels.length];
    report2(
      reporter,
      block.open,
      1,
      `Missing ${missing2} for ${type}`,
      `All ${type} blocks must have ${wanted.length} labels (${wanted.join(", ")}).`,
      { kind: "other" }
    );
  }
  for (const label of block.labels.slice(0, wanted.length)) {
    if (label.text === "" || NAME.test(label.text)) continue;
    report2(
      reporter,
      label.range,
      1,
      `Invalid ${type} name`,
      "A name must start with a letter or underscore and may contain only letters, digits, underscores, and dashes.",
      { kind: "other" }
    );
  }
}
var NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
function duplicates(declared, words4, findings) {
  const seen = /* @__PURE__ */ new Set();
  for (const at of declared) {
    if (!seen.has(at.name)) {
      seen.add(at.name);
      continue;
    }
    const { summary, what } = words4(at);
    const range = {
      start: at.block.type.range.start,
      end: at.block.labels.at(-1)?.range.end ?? at.block.type.range.end
    };
    report2(
      { file: at.file, findings },
      range,
      1,
      summary,
      `"${at.name}" was already declared. Names must be unique in each module.`,
      { kind: "duplicate", what, name: at.name }
    );
  }
}
function duplicateLocals(view, findings) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, file, attribute: attribute2, document } of view.locals) {
    const reported = document.problems.some(
      ({ range }) => range.start === attribute2.name.range.start
    );
    if (seen.has(name) && !reported) {
      report2(
        { file, findings },
        attribute2.name.range,
        1,
        "Duplicate local value definition",
        `A local value named "${name}" was already defined. Local value names must be unique within a module.`,
        { kind: "duplicate", what: "local", name }
      );
    }
    seen.add(name);
  }
}

// src/check/check-files.ts
var FILE_FUNCTIONS = /* @__PURE__ */ new Set([
  "file",
  "filebase64",
  "filebase64sha256",
  "filebase64sha512",
  "filemd5",
  "filesha1",
  "filesha256",
  "filesha512",
  "templatefile"
]);
function checkFiles(scope, reporter, bytes, root) {
  const guarded = /* @__PURE__ */ new Set();
  walkExpression(root, (expression) => {
    if (expression.kind === "call" && GUARDS.has(expression.name.text)) {
      for (const argument2 of expression.args) markInside(argument2, guarded);
    }
    if (expression.kind === "conditional") {
      const dead = deadBranch(scope, bytes, expression);
      if (dead) markInside(dead, guarded);
    }
    if (expression.kind === "call" && !guarded.has(expression))
      checkCall(scope, reporter, bytes, expression);
  });
}
function constantPath(bytes, expression) {
  if (expression.kind === "parens") return constantPath(bytes, expression.inner);
  if (expression.kind === "traversal")
    return MODULE_PATHS.has(sourceOf(bytes, expression)) ? "." : void 0;
  if (expression.kind !== "template" || expression.heredoc) return void 0;
  let path = "";
  for (const part of expression.parts) {
    if (part.kind === "text") path += bytes.toString("utf8", part.range.start, part.range.end);
    else if (part.kind === "interpolation" && MODULE_PATHS.has(sourceOf(bytes, part.value)))
      path += ".";
    else return void 0;
  }
  return path;
}
var MODULE_PATHS = /* @__PURE__ */ new Set(["path.module", "path.root", "path.cwd"]);
var GUARDS = /* @__PURE__ */ new Set(["try", "can"]);
function checkCall(scope, reporter, bytes, call) {
  const [argument2] = call.args;
  if (!FILE_FUNCTIONS.has(call.name.text) || !argument2) return;
  const path = constantPath(bytes, argument2);
  if (path === void 0 || exists(scope, path)) return;
  report2(
    reporter,
    argument2.range,
    4,
    "Invalid function argument",
    `Invalid value for "path" parameter: no file exists at "${path}"; this function works only with files that are distributed as part of the configuration source code, so if this file will be created by a resource in this configuration you must instead obtain this result from an attribute of that resource.`,
    {
      kind: "absent-file",
      function: call.name.text,
      path
    }
  );
}
function exists(scope, path) {
  if (path.startsWith("/") || path.startsWith("~")) return false;
  const wanted = normalise(path);
  const { files, assets } = scope.view.module;
  return files.some((file) => file.path === wanted) || assets.some((asset) => asset.path === wanted);
}
function normalise(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts[parts.length - 1] !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
function deadBranch(scope, bytes, expression) {
  const { condition } = expression;
  if (condition.kind !== "call" || condition.name.text !== "fileexists" || !condition.args[0])
    return void 0;
  const path = constantPath(bytes, condition.args[0]);
  if (path === void 0) return void 0;
  return exists(scope, path) ? expression.whenFalse : expression.whenTrue;
}
function markInside(root, marked2) {
  walkExpression(root, (expression) => marked2.add(expression));
}

// src/check/check-references.ts
function checkReferences(scope, reporter, root, around) {
  walkExpression(root, (expression, bound) => {
    if (expression.kind === "traversal") checkReference(scope, reporter, expression, bound, around);
  });
}
function surroundingsOf(block) {
  const has = (name) => block.body.items.some((item) => item.kind === "attribute" && item.name.text === name);
  return { count: has("count"), forEach: has("for_each"), iterators: [], self: false };
}
function checkReference(scope, reporter, reference, bound, around) {
  const root = reference.root.text;
  if (bound.has(root) || around.iterators.includes(root)) return;
  const first = attributeName2(reference.steps[0]);
  switch (root) {
    case "var":
      return named(scope.variables, "input variable", "undeclared-variable");
    case "local":
      return named(scope.locals, "local value", "undeclared-local");
    case "module":
      return named(scope.modules, "module", "undeclared-module");
    case "path":
    case "terraform":
      return;
    case "self":
      if (!around.self)
        invalid('Invalid "self" reference', 'The "self" object is not available in this context.');
      return;
    case "count":
      if (!around.count)
        notInContext(
          'Reference to "count" in non-counted context',
          'The "count" object can only be used in "module", "resource", and "data" blocks, and only when the "count" argument is set.'
        );
      return;
    case "each":
      if (!around.forEach)
        notInContext(
          'Reference to "each" in context without for_each',
          'The "each" object can be used only in "module" or "resource" blocks, and only when the "for_each" argument is set.'
        );
      return;
    default:
      return resource();
  }
  function named(declared, words4, kind) {
    if (first === void 0 || declared.has(first) || scope.view.partial) return;
    const range = {
      start: reference.range.start,
      end: reference.steps[0]?.range.end ?? reference.range.end
    };
    report2(
      reporter,
      range,
      4,
      `Reference to undeclared ${words4}`,
      `An ${words4} with the name "${first}" has not been declared.`,
      { kind, name: first }
    );
  }
  function invalid(summary, detail) {
    report2(reporter, reference.range, 4, summary, detail, { kind: "invalid-reference", root });
  }
  function notInContext(summary, detail) {
    report2(reporter, reference.range, 4, summary, detail, { kind: "other" });
  }
  function resource() {
    const split = resourceSteps(reference);
    if (!split)
      return invalid(
        "Invalid reference",
        "A reference to a resource type must be followed by at least one attribute access, specifying the resource name."
      );
    const { address, mode, type, name, rest } = split;
    const declared = scope.resources.get(address);
    const end = reference.steps[mode === "resource" ? 0 : 1]?.range.end ?? reference.range.end;
    if (!declared) {
      if (scope.view.partial) return;
      const words4 = mode === "data" ? "data resource" : mode === "ephemeral" ? "ephemeral resource" : "managed resource";
      report2(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Reference to undeclared resource",
        `A ${words4} "${type}" "${name}" has not been declared in the root module.`,
        {
          kind: "undeclared-resource",
          mode,
          type,
          name
        }
      );
      return;
    }
    const resolved = resolveResource(scope, declared, rest);
    if (resolved.kind === "no-attribute") {
      const onResource = resolved.step === rest.find((step) => step.kind === "attribute");
      report2(
        reporter,
        resolved.step.range,
        4,
        "Unsupported attribute",
        `This object has no argument, nested block, or exported attribute named "${resolved.step.name}".`,
        {
          kind: "unsupported-attribute",
          attribute: resolved.step.name,
          ...onResource ? { on: address } : {}
        }
      );
    } else if (resolved.kind === "no-index") {
      report2(
        reporter,
        resolved.step.range,
        4,
        "Invalid index",
        "This value does not have any indices.",
        { kind: "other" }
      );
    } else if (resolved.kind === "needs-key") {
      const example = resolved.by === "count" ? "[count.index]" : "[each.key]";
      report2(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Missing resource instance key",
        `Because ${address} has "${resolved.by}" set, its attributes must be accessed on specific instances.

For example, to correlate with indices of a referring resource, use:
    ${address}${example}`,
        {
          kind: "unsupported-attribute",
          attribute: "",
          on: address
        }
      );
    } else if (resolved.kind === "needs-no-key") {
      report2(
        reporter,
        { start: end, end: reference.range.end },
        4,
        "Unexpected resource instance key",
        `Because ${address} does not have "count" or "for_each" set, references to it must not include an index key. Remove the bracketed index to refer to the single instance of this resource.`,
        {
          kind: "unsupported-attribute",
          attribute: "",
          on: address
        }
      );
    }
  }
}
var attributeName2 = (step) => step?.kind === "attribute" ? step.name : void 0;

// src/check/check-expressions.ts
function checkExpressions(scope, document, top, reporter) {
  const skipped = SKIPPED_IN[top.type.text] ?? NONE;
  const around = { ...surroundingsOf(top), self: top.type.text === "variable" };
  const pending = [{ block: top, around }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    for (const item of next.block.body.items) {
      if (item.kind === "block")
        pending.push({ block: item, around: insideOf(document, item, next.around) });
      else if (!skipped.has(item.name.text)) {
        checkReferences(
          scope,
          reporter,
          item.value,
          inArgument(next.around, next.block === top, item)
        );
        checkFiles(scope, reporter, document.bytes, item.value);
      }
    }
  }
}
function insideOf(document, block, around) {
  const type = block.type.text;
  if (type === "provisioner" || type === "connection" || type === "postcondition")
    return { ...around, self: true };
  if (type !== "dynamic") return around;
  const iterator = block.body.items.find(
    (item) => item.kind === "attribute" && item.name.text === "iterator"
  );
  const name = iterator ? sourceOf(document.bytes, iterator.value) : block.labels[0]?.text ?? "";
  return { ...around, iterators: [...around.iterators, name] };
}
function inArgument(around, top, { name }) {
  const repeats = top && (name.text === "count" || name.text === "for_each");
  return repeats ? { ...around, count: false, forEach: false } : around;
}
var RESOURCE_SKIPPED = /* @__PURE__ */ new Set([
  "provider",
  "ignore_changes",
  "when",
  "on_failure"
]);
var NONE = /* @__PURE__ */ new Set();
var SKIPPED_IN = {
  resource: RESOURCE_SKIPPED,
  data: RESOURCE_SKIPPED,
  ephemeral: RESOURCE_SKIPPED,
  variable: /* @__PURE__ */ new Set(["type"]),
  module: /* @__PURE__ */ new Set(["providers"])
};

// src/check/check-value.ts
function conversionProblem(scope, bytes, expression, type) {
  if (type === "dynamic") return void 0;
  switch (expression.kind) {
    case "parens":
      return conversionProblem(scope, bytes, expression.inner, type);
    case "conditional":
      return void 0;
    case "tuple":
      return tupleProblem(scope, bytes, expression, type);
    case "object":
      return objectProblem(scope, bytes, expression, type);
    case "template":
    case "number":
    case "bool":
    case "traversal": {
      const from = typeOfExpression(scope, expression);
      return typeProblem(from, type) ?? constantProblem(bytes, expression, from, type);
    }
    default:
      return void 0;
  }
}
function friendlyName(type) {
  if (typeof type === "string") return type;
  const [kind, inner] = type;
  if (kind === "list" || kind === "set" || kind === "map")
    return `${kind} of ${friendlyName(inner)}`;
  return kind;
}
function tupleProblem(scope, bytes, { items }, type) {
  if (typeof type === "string" || type[0] !== "list" && type[0] !== "set") {
    return typeof type !== "string" && type[0] === "tuple" ? void 0 : `${friendlyName(type)} required`;
  }
  for (const [index2, item] of items.entries()) {
    const problem = conversionProblem(scope, bytes, item, type[1]);
    if (problem) return `element ${index2}: ${problem}`;
  }
  return void 0;
}
function objectProblem(scope, bytes, { items }, type) {
  if (typeof type === "string" || type[0] === "list" || type[0] === "set" || type[0] === "tuple")
    return `${friendlyName(type)} required`;
  const fields = new Map(items.map(({ key, value }) => [objectKey(bytes, key), value]));
  if (type[0] === "map") {
    for (const [name, value] of fields) {
      const problem = conversionProblem(scope, bytes, value, type[1]);
      if (problem) return name === void 0 ? problem : `element "${name}": ${problem}`;
    }
    return void 0;
  }
  const missing2 = fields.has(void 0) ? [] : Object.keys(type[1]).filter((name) => !fields.has(name)).sort();
  if (missing2.length > 0)
    return `attribute${missing2.length > 1 ? "s" : ""} ${missing2.map((name) => `"${name}"`).join(", ")} ${missing2.length > 1 ? "are" : "is"} required`;
  for (const [name, field] of Object.entries(type[1])) {
    const value = fields.get(name);
    const problem = value && conversionProblem(scope, bytes, value, field);
    if (problem) return `attribute "${name}": ${problem}`;
  }
  return void 0;
}
function typeProblem(from, to) {
  if (from === "dynamic" || to === "dynamic") return void 0;
  const refused = `${friendlyName(to)} required`;
  if (typeof to === "string") {
    if (typeof from !== "string") return refused;
    if (from === to || to === "string" || from === "string") return void 0;
    return refused;
  }
  if (typeof from === "string") return refused;
  const listLike = (kind) => kind === "list" || kind === "set" || kind === "tuple";
  const mapLike = (kind) => kind === "map" || kind === "object";
  if (listLike(from[0]) !== listLike(to[0]) || mapLike(from[0]) !== mapLike(to[0])) return refused;
  if ((from[0] === "list" || from[0] === "set") && (to[0] === "list" || to[0] === "set"))
    return typeProblem(from[1], to[1]) && refused;
  return void 0;
}
function constantProblem(bytes, expression, from, to) {
  if (from !== "string" || to !== "number" && to !== "bool") return void 0;
  const text = constantString(bytes, expression);
  if (text === void 0) return void 0;
  const fits2 = to === "number" ? NUMBER.test(text) : BOOL.test(text);
  return fits2 ? void 0 : `a ${to} is required`;
}
var NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
var BOOL = /^(?:true|false|1|0)$/;

// src/check/meta-schema.ts
function withMeta(schema, mode) {
  return mergedForm(schema, mode, () => {
    const meta = mode === "resource" ? RESOURCE_META : DATA_META;
    return {
      ...schema,
      attributes: new Map([...meta.attributes, ...schema.attributes]),
      blocks: new Map([...meta.blocks, ...schema.blocks])
    };
  });
}
function withProviderMeta(schema) {
  return mergedForm(schema, "provider", () => {
    const argument2 = (name) => ({
      name,
      type: "string",
      required: false,
      optional: true,
      computed: false,
      sensitive: false,
      deprecated: false,
      writeOnly: false
    });
    return {
      ...schema,
      attributes: new Map([
        ...schema.attributes,
        ...[...PROVIDER_META].map((name) => [name, argument2(name)])
      ])
    };
  });
}
var merged = /* @__PURE__ */ new WeakMap();
function mergedForm(schema, key, make) {
  const forms = merged.get(schema) ?? /* @__PURE__ */ new Map();
  merged.set(schema, forms);
  const known = forms.get(key) ?? make();
  forms.set(key, known);
  return known;
}

// src/check/check.ts
function checkModule(module, catalogue) {
  const known = remembered.get(module);
  if (known?.catalogue === catalogue) return known.validation;
  const validation = check(module, catalogue);
  remembered.set(module, { catalogue, validation });
  return validation;
}
var remembered = /* @__PURE__ */ new WeakMap();
function check(module, catalogue) {
  const view = viewModule(module);
  const scope = scopeOf(view, catalogue);
  const findings = [];
  const unseen = /* @__PURE__ */ new Set();
  for (const [file, document] of view.documents) checkSyntax(document, { file, findings });
  checkDeclarations(view, findings);
  for (const [file, document] of view.documents) {
    for (const item of document.body.items) {
      if (item.kind === "block") checkTopLevel(scope, document, item, { file, findings }, unseen);
    }
  }
  checkCycles(scope, findings);
  for (const called of view.modules) findings.push(moduleNotSeen(called));
  findings.sort(compareFindings);
  if (findings.some(({ kind }) => kind !== "module-not-installed"))
    return { verdict: "invalid", tier: "checker", findings };
  const reason = unseenReason(view, unseen);
  return reason === void 0 ? { verdict: "valid", tier: "checker", findings } : { verdict: "unknown", tier: "checker", findings, reason };
}
function unseenReason(view, unseen) {
  if (unseen.size > 0) return `not validated: no schema for ${[...unseen].sort().join(", ")}`;
  if (view.modules.length > 0)
    return `not validated: module ${view.modules.map(({ name }) => name).join(", ")} was not seen`;
  return void 0;
}
function moduleNotSeen({ file, block, name }) {
  return {
    kind: "module-not-installed",
    name,
    severity: "error",
    stage: 2,
    summary: "Module not installed",
    detail: "This module is not yet installed.",
    place: {
      file,
      range: {
        start: block.type.range.start,
        end: block.labels.at(-1)?.range.end ?? block.type.range.end
      }
    }
  };
}
function checkSyntax(document, reporter) {
  for (const { reason, summary, range } of document.problems) {
    const name = document.bytes.toString("utf8", range.start, range.end);
    if (reason !== "duplicate-attribute")
      report2(reporter, range, 1, summary, summary, { kind: "syntax" });
    else
      report2(
        reporter,
        range,
        1,
        summary,
        `The argument "${name}" was already set. Each argument may be set only once.`,
        { kind: "duplicate", what: "attribute", name }
      );
  }
}
function checkTopLevel(scope, document, block, reporter, unseen) {
  const type = block.type.text;
  if (type === "resource" || type === "data" || type === "ephemeral")
    return checkResource(scope, document, block, reporter, unseen);
  if (type === "provider") return checkProvider(scope, document, block, reporter, unseen);
  const schema = CORE_BLOCKS.get(type);
  if (schema) checkBody({ reporter, stage: 1, checkValue: () => {
  } }, block, schema);
  if (type === "terraform" || type === "moved" || type === "import" || type === "removed" || type === "check")
    return;
  checkExpressions(scope, document, block, reporter);
}
function checkResource(scope, document, block, reporter, unseen) {
  const [type, name] = block.labels;
  if (!type || !name) return;
  const mode = block.type.text;
  const providerName = providerNameOf(type.text, block);
  checkExpressions(scope, document, block, reporter);
  if (providerName === BUILT_IN) return;
  checkProviderAlias(scope, block, reporter);
  const provider = providerOf(scope, providerName);
  if (!provider) {
    unseen.add(providerName);
    return;
  }
  const schema = provider.schemaOf(mode, type.text);
  if (!schema) {
    const words4 = mode === "data" ? "data source" : "resource type";
    report2(
      reporter,
      type.range,
      4,
      mode === "data" ? "Invalid data source" : "Invalid resource type",
      `The provider ${provider.address.split("/").slice(-2).join("/")} does not support ${words4} "${type.text}".`,
      {
        kind: "invalid-resource-type",
        mode,
        type: type.text,
        provider: provider.address
      }
    );
    return;
  }
  checkBody(
    { reporter, stage: 4, checkValue: valueCheck(scope, document, reporter) },
    block,
    withMeta(schema, mode)
  );
}
function checkProviderAlias({ view }, block, reporter) {
  const value = attribute(block, "provider")?.value;
  const step = value?.kind === "traversal" ? value.steps[0] : void 0;
  if (value?.kind !== "traversal" || step?.kind !== "attribute" || view.partial) return;
  const declared = view.providers.some(
    ({ name, alias }) => name === value.root.text && alias === step.name
  );
  if (declared) return;
  report2(
    reporter,
    value.range,
    4,
    "Provider configuration not present",
    `No provider "${value.root.text}" with the alias "${step.name}" is declared.`,
    { kind: "other" }
  );
}
function checkProvider(scope, document, block, reporter, unseen) {
  const name = block.labels[0]?.text;
  if (!name || name === BUILT_IN) return;
  checkExpressions(scope, document, block, reporter);
  const provider = providerOf(scope, name);
  if (!provider) {
    unseen.add(name);
    return;
  }
  checkBody(
    { reporter, stage: 4, checkValue: valueCheck(scope, document, reporter) },
    block,
    withProviderMeta(provider.provider)
  );
}
var valueCheck = (scope, document, reporter) => (attribute2, schema) => {
  const problem = conversionProblem(scope, document.bytes, attribute2.value, schema.type);
  if (problem === void 0) return;
  report2(
    reporter,
    attribute2.value.range,
    4,
    "Incorrect attribute value type",
    `Inappropriate value for attribute "${attribute2.name.text}": ${problem}.`,
    {
      kind: "incorrect-type",
      argument: attribute2.name.text,
      required: problem
    }
  );
};

// src/module/read-module.ts
import { constants } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

// src/module/module-limits.ts
var DEFAULT_LIMITS = {
  // Terraform takes 28 s and 560 MB to validate 1 MiB of blocks; nobody writes such a file by hand.
  maxTerraformFileBytes: 1024 * 1024,
  // Lambda archives are the usual large asset; only their presence and their hash matter.
  maxAssetBytes: 10 * 1024 * 1024,
  // Copied once per validation.
  maxTotalBytes: 64 * 1024 * 1024,
  maxFiles: 2e3,
  maxDepth: 8
};

// src/module/read-module.ts
var ModuleReadError = class extends Error {
  name = "ModuleReadError";
};
async function readModule(directory, limits = DEFAULT_LIMITS) {
  await assertDirectory(directory);
  const walk2 = new Walk(directory, limits);
  await walk2.enter("", 0);
  const { taken, skipped } = walk2;
  const files = taken.filter(({ path }) => isOwnTerraform(path));
  if (files.length === 0) throw new ModuleReadError(noTerraform(directory, skipped));
  const assets = taken.filter(({ path }) => !isOwnTerraform(path));
  return {
    label: directory,
    files: sorted(files),
    assets: sorted(assets),
    skipped: sorted(skipped)
  };
}
function moduleFromText(label, text) {
  const main = { path: "main.tf", bytes: Buffer.from(text, "utf8") };
  return { label, files: [main], assets: [], skipped: [] };
}
var Walk = class {
  taken = [];
  skipped = [];
  #directory;
  #limits;
  #bytesLeft;
  constructor(directory, limits) {
    this.#directory = directory;
    this.#limits = limits;
    this.#bytesLeft = limits.maxTotalBytes;
  }
  async enter(folder, depth) {
    const entries = await readdir(join(this.#directory, folder), { withFileTypes: true });
    for (const entry of entries.sort(terraformFirst)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const reason = whyUnsafe(path) ?? await this.#take(path, entry, depth);
      if (reason) this.skipped.push({ path, reason });
    }
  }
  /** The reason when the entry was not taken. */
  async #take(path, entry, depth) {
    if (entry.isDirectory()) {
      if (depth >= this.#limits.maxDepth) {
        return `more than ${this.#limits.maxDepth} folders deep`;
      }
      try {
        await this.enter(path, depth + 1);
      } catch (error) {
        return unreadable(error);
      }
      return void 0;
    }
    if (!entry.isFile()) return `${kindOf(entry)}, not a regular file`;
    if (this.taken.length >= this.#limits.maxFiles) {
      return `the module holds more than ${this.#limits.maxFiles} files`;
    }
    return this.#read(path);
  }
  async #read(path) {
    const { maxTerraformFileBytes, maxAssetBytes, maxTotalBytes } = this.#limits;
    const cap = isTerraform(path) ? maxTerraformFileBytes : maxAssetBytes;
    const bytes = await readRegularFile(join(this.#directory, path), cap).catch(unreadable);
    if (typeof bytes === "string") return bytes;
    if (bytes.length > this.#bytesLeft) return `the module holds more than ${maxTotalBytes} bytes`;
    this.#bytesLeft -= bytes.length;
    this.taken.push({ path, bytes });
    return void 0;
  }
};
async function readRegularFile(path, cap) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return "not a regular file";
    if (stats.size > cap) return `larger than ${cap} bytes`;
    const buffer = Buffer.alloc(Math.min(stats.size, cap) + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
      if (length === buffer.length) return "it changed while it was read";
    }
  } finally {
    await file.close();
  }
}
async function assertDirectory(directory) {
  const stats = await stat(directory).catch((cause) => {
    throw new ModuleReadError(
      `There is no directory ${directory} that can be read; name a directory with .tf files.`,
      { cause }
    );
  });
  if (!stats.isDirectory()) {
    throw new ModuleReadError(`${directory} is not a directory; name the directory it lies in.`);
  }
}
function noTerraform(directory, skipped) {
  const first = skipped.find(({ path }) => isOwnTerraform(path));
  return first ? `No .tf file of ${directory} can be read: ${first.path} was skipped (${first.reason}).` : `${directory} holds no .tf file; name the directory that does.`;
}
var unreadable = (error) => `it cannot be read (${error.code ?? "unknown error"})`;
var isTerraform = (path) => /\.tf(\.json)?$/.test(path);
var isOwnTerraform = (path) => path.endsWith(".tf") && !path.includes("/");
var terraformFirst = (a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || Number(isTerraform(b.name)) - Number(isTerraform(a.name)) || byText(a.name, b.name);
var sorted = (entries) => entries.toSorted((a, b) => byText(a.path, b.path));
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function kindOf(entry) {
  if (entry.isSymbolicLink()) return "a symbolic link";
  if (entry.isFIFO()) return "a FIFO";
  if (entry.isSocket()) return "a socket";
  return "a device";
}

// src/hcl/range.ts
var contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;

// src/repair/context.ts
var contextOf = (module, catalogue, draft = module) => ({
  scope: scopeOf(viewModule(module), catalogue),
  draft: viewModule(draft)
});
function locate(context, finding) {
  const { place } = finding;
  const document = place && context.scope.view.documents.get(place.file);
  if (!place || !document) return void 0;
  const at = { start: place.range.start, end: place.range.start };
  const path = [];
  let body = document.body;
  for (; ; ) {
    const item = body.items.find(({ range }) => contains(range, at) && at.start < range.end);
    if (item === void 0) return { file: place.file, document, path };
    if (item.kind === "attribute") return { file: place.file, document, path, attribute: item };
    path.push(item);
    body = item.body;
  }
}
function bodyOf({ document, path }) {
  return path.at(-1)?.body ?? document.body;
}
function schemaAt(context, path) {
  const [top, ...inner] = path;
  if (!top) return void 0;
  let schema = topSchema(context, top);
  for (const block of inner) {
    if (block.type.text === "content" || schema === void 0) continue;
    const name = block.type.text === "dynamic" ? block.labels[0]?.text ?? "" : block.type.text;
    const nested2 = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name)) ?? RESOURCE_META.blocks.get(name);
    schema = nested2?.block;
  }
  return schema;
}
function topSchema({ scope }, top) {
  const type = top.type.text;
  const label = top.labels[0]?.text;
  if (isMode(type)) return label === void 0 ? void 0 : schemaOf(scope, type, label, top);
  if (type === "provider")
    return label === void 0 ? void 0 : scope.catalogue.find(scope.view.sources.get(label) ?? label)?.provider;
  return CORE_BLOCKS.get(type);
}
function metaOf(path) {
  const type = path.length === 1 ? path[0]?.type.text : void 0;
  return type === "resource" ? RESOURCE_META : type === "data" || type === "ephemeral" ? DATA_META : void 0;
}
var isMode = (type) => type === "resource" || type === "data" || type === "ephemeral";
var inFile = (file, edits) => edits.map((edit) => ({ file, ...edit }));
var nameOf = (block) => block.labels.length > 0 ? block.labels.map(({ text }) => text).join(".") : block.type.text;

// src/repair/finding-key.ts
function findingKey(context, finding) {
  const at = locate(context, finding);
  const blocks = (at?.path ?? []).map(
    (block) => [block.type.text, ...block.labels.map(({ text }) => text)].join(" ")
  );
  const argument2 = at?.attribute?.name.text ?? "";
  return [finding.kind, namesOf(finding), finding.place?.file ?? "", ...blocks, argument2].join(
    "\n"
  );
}
function countKeys(context, findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = findingKey(context, finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
function difference(before, after) {
  let introduced = 0;
  let resolved = 0;
  for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const change = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (change > 0) introduced += change;
    else resolved -= change;
  }
  return { introduced, resolved };
}
function namesOf(finding) {
  switch (finding.kind) {
    case "unsupported-argument":
    case "missing-required-argument":
    case "read-only-argument":
    case "incorrect-type":
      return finding.argument;
    case "unsupported-block-type":
    case "insufficient-blocks":
    case "too-many-blocks":
      return finding.blockType;
    case "invalid-resource-type":
      return finding.type;
    case "undeclared-resource":
      return `${finding.mode}.${finding.type}.${finding.name}`;
    case "undeclared-variable":
    case "undeclared-local":
    case "undeclared-module":
    case "duplicate":
    case "module-not-installed":
      return finding.name;
    case "unsupported-attribute":
      return `${finding.on ?? ""}.${finding.attribute}`;
    case "absent-file":
      return finding.path ?? "";
    case "invalid-reference":
      return finding.root;
    default:
      return finding.summary;
  }
}

// src/repair/gates/keeps-addresses.ts
var GATE = "keeps every address of the draft";
function keepsAddresses(draft, repaired) {
  const lost = [
    ...draft.resources.filter((resource) => successor(draft, repaired, resource) === void 0).map(({ address }) => address),
    ...missing(draft.variables, repaired.variables).map((name) => `var.${name}`),
    ...missing(draft.outputs, repaired.outputs).map((name) => `output.${name}`),
    ...missing(draft.locals, repaired.locals).map((name) => `local.${name}`),
    ...missing(draft.modules, repaired.modules).map((name) => `module.${name}`)
  ];
  return lost.length === 0 ? { gate: GATE, passed: true } : { gate: GATE, passed: false, reason: `it would remove ${lost.join(", ")}` };
}
function successor(draft, repaired, resource) {
  const same = repaired.resources.find(({ address }) => address === resource.address);
  if (same) return same;
  const known = new Set(draft.resources.map(({ address }) => address));
  return repaired.resources.find(
    ({ name, address }) => name === resource.name && !known.has(address)
  );
}
function missing(before, after) {
  const kept = new Set(after.map(({ name }) => name));
  return before.map(({ name }) => name).filter((name) => !kept.has(name));
}

// src/repair/gates/keeps-arguments.ts
var GATE2 = "keeps every argument that was valid";
function keepsArguments(draft, repaired, findings) {
  const lost = [];
  for (const resource of draft.resources) {
    const after = twin(draft, repaired, resource) ?? successor(draft, repaired, resource);
    if (!after) continue;
    const kept = new Set(
      argumentsOf(after).flatMap(({ name, value }) => [`name ${name}`, `value ${value}`])
    );
    const wrongType = findings.some(
      ({ kind, place }) => kind === "invalid-resource-type" && place?.file === resource.file && contains(resource.block.range, place.range)
    );
    for (const { name, value, spokenAgainst } of argumentsOf(resource, findings)) {
      if (!wrongType && !spokenAgainst && !kept.has(`name ${name}`) && !kept.has(`value ${value}`))
        lost.push(`${resource.address}.${name}`);
    }
    if (resource.block.body.items.length > 0 && after.block.body.items.length === 0)
      lost.push(`all of ${resource.address}`);
  }
  return lost.length === 0 ? { gate: GATE2, passed: true } : { gate: GATE2, passed: false, reason: `it would lose ${lost.join(", ")}` };
}
function twin(draft, repaired, resource) {
  const twice = draft.resources.filter(({ address }) => address === resource.address).length > 1;
  const body = bodyOf2(resource);
  return twice ? repaired.resources.find(({ type, ...at }) => type === resource.type && bodyOf2(at) === body) : void 0;
}
var bodyOf2 = ({ document, block }) => document.bytes.toString("utf8", block.open.start, block.range.end).replace(/\s+/g, " ");
function argumentsOf(resource, findings = []) {
  const against = findings.filter(
    (finding) => finding.place?.file === resource.file && AGAINST.has(finding.kind)
  );
  return [...attributesOf(resource.block.body)].map(({ attribute: attribute2, path }) => ({
    name: attribute2.name.text,
    value: sourceOf(resource.document.bytes, attribute2.value).replace(/\s+/g, " "),
    spokenAgainst: against.some(({ place }) => {
      const start = place?.range.start ?? -1;
      const at = { start, end: start };
      return contains(attribute2.range, at) || path.some(
        (block) => contains(block.type.range, at) || block.labels.some(({ range }) => contains(range, at))
      );
    })
  }));
}
var AGAINST = /* @__PURE__ */ new Set([
  "unsupported-argument",
  "unsupported-block-type",
  "read-only-argument",
  "duplicate",
  "syntax",
  "too-many-blocks"
]);

// src/repair/gates/no-new-hazard.ts
var GATE3 = "adds nothing dangerous";
function noNewHazard(draft, repaired) {
  const before = hazardsOf(draft);
  const risen = [...hazardsOf(repaired)].filter(([key, count]) => count > (before.get(key) ?? 0));
  const added = [...new Set(risen.map(([key]) => key.split("\n", 1)[0]))];
  return added.length === 0 ? { gate: GATE3, passed: true } : { gate: GATE3, passed: false, reason: `it would add ${added.join(", ")}` };
}
function hazardsOf(view) {
  const found = /* @__PURE__ */ new Map();
  const add = (hazard, value = "") => {
    const key = `${hazard}
${value}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  };
  for (const [, document] of view.documents) {
    for (const { block } of blocksOf(document.body)) {
      if (block.type.text === "provisioner") add("a provisioner");
      if (block.type.text === "data" && EXECUTING.has(block.labels[0]?.text ?? ""))
        add("a data source that runs or fetches something");
    }
    for (const { attribute: attribute2, path } of attributesOf(document.body)) {
      const name = attribute2.name.text;
      const top = path[0]?.type.text;
      const text = sourceOf(document.bytes, attribute2.value);
      if (name === "source" && (top === "module" || path.at(-1)?.type.text === "required_providers"))
        add("a module source", text);
      if (top === "terraform" && /source/.test(text)) add("a provider source", text);
      if (/"(?:0\.0\.0\.0\/0|::\/0)"/.test(text)) add("an open network");
      if (/"(?:[\w-]+:)?\*\\?"/.test(text)) add("a wildcard");
      if (ENCRYPTION.test(name) && text === "false") add("disabled encryption");
      if (PUBLIC.test(name) && text === "true") add("public access");
      if (GUARDED.test(name) && text === "false") add("public access");
      if (name === "acl" && text.startsWith('"public-')) add("public access");
      const meant = top === "variable" && name === "default" ? path[0]?.labels[0]?.text : name;
      if (CREDENTIAL.test(meant ?? "") && text.startsWith('"')) add("a credential");
      walkExpression(attribute2.value, (expression) => {
        if (expression.kind === "call" && FILE_FUNCTIONS.has(expression.name.text))
          add("a file read");
      });
    }
  }
  return found;
}
var EXECUTING = /* @__PURE__ */ new Set(["external", "http"]);
var ENCRYPTION = /^(?:.*encrypt.*|.*kms.*enabled)$/;
var PUBLIC = /^(?:publicly_accessible|map_public_ip_on_launch|associate_public_ip_address|public_network_access_enabled)$/;
var GUARDED = /^(?:block|ignore|restrict)_public_/;
var CREDENTIAL = /(?:password|secret|access_key|token|private_key)$/;

// src/repair/gates/gates.ts
var CHURN_CAP = 1;
var CHURN_FLOOR_BYTES = 1500;
function moduleGates(draft, repaired, findings, churn) {
  return [
    keepsAddresses(draft, repaired),
    keepsArguments(draft, repaired, findings),
    noNewHazard(draft, repaired),
    reparses(draft, repaired),
    changesLittle(draft, churn)
  ];
}
function changesLittle(draft, churn) {
  const gate = "changes little";
  const size = draft.module.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (churn <= CHURN_CAP || churn * size <= CHURN_FLOOR_BYTES) return { gate, passed: true };
  return {
    gate,
    passed: false,
    reason: `it would change ${Math.round(churn * 100)} % of the draft`
  };
}
function reparses(draft, repaired) {
  const count = (view) => [...view.documents.values()].reduce((sum, { problems }) => sum + problems.length, 0);
  return count(repaired) <= count(draft) ? { gate: "reparses", passed: true } : { gate: "reparses", passed: false, reason: "the edited file would not parse" };
}

// src/hcl/edit/line-break.ts
function lineBreakOf(bytes) {
  const newline2 = bytes.indexOf(10);
  return newline2 > 0 && bytes[newline2 - 1] === 13 ? "\r\n" : "\n";
}

// src/hcl/edit/item-place.ts
function insertFirst(document, block, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const indentation = itemIndentation(document, block);
  const line = indentation + text.replaceAll("\n", eol);
  if (!isOneLine(bytes, block)) {
    const below = lineEnd(bytes, block.open.start);
    const text2 = bytes[below - 1] === NEWLINE ? line + eol : eol + line;
    return { range: { start: below, end: below }, text: text2 };
  }
  const { start, end } = block.body.range;
  const inner = bytes.toString("utf8", start, end).trim();
  const kept = inner === "" ? "" : `${indentation}${inner}${eol}`;
  const outer = indentationAt(bytes, block.range.start);
  return { range: { start, end }, text: `${eol}${kept}${line}${eol}${outer}` };
}
function itemIndentation(document, block) {
  const first = block.body.items.find(
    (item) => !sharesLine(document.bytes, block.open.start, item.range.start)
  );
  if (first) return indentationAt(document.bytes, first.range.start);
  return `${indentationAt(document.bytes, block.range.start)}  `;
}
function endOfItemLine({ bytes, tokens }, item) {
  const { end } = item.range;
  for (let index2 = tokenIndexAt(tokens, Math.max(item.range.start, end - 1)); ; index2++) {
    const token = tokens[index2];
    if (token === void 0 || token.kind === "end") return bytes.length;
    if (token.kind === "newline" && token.start >= end) return token.end;
  }
}
var isOneLine = (bytes, block) => block.close !== void 0 && !bytes.subarray(block.open.end, block.close.start).includes(NEWLINE);
var sharesLine = (bytes, a, b) => lineStart(bytes, a) === lineStart(bytes, b);

// src/hcl/edit/block.ts
function insertNestedBlock(document, block, text) {
  const { bytes } = document;
  const last = block.body.items[block.body.items.length - 1];
  const indented = indent(text, itemIndentation(document, block)).trimStart();
  if (last === void 0 || isOneLine(bytes, block)) return insertFirst(document, block, indented);
  const eol = lineBreakOf(bytes);
  const at = endOfItemLine(document, last);
  const own = itemIndentation(document, block) + indented.replaceAll("\n", eol) + eol;
  return { range: { start: at, end: at }, text: eol + own };
}
function appendBlock(document, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at = bytes.length;
  const lead = at === 0 ? "" : bytes[at - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at, end: at }, text: lead + text.replaceAll("\n", eol) + eol };
}
function insertBlockAfter(document, block, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at = endOfItemLine(document, block);
  const lead = bytes[at - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at, end: at }, text: lead + text.replaceAll("\n", eol) + eol };
}
var renameBlock = (block, type) => ({
  range: block.type.range,
  text: type
});
function indent(text, indentation) {
  return text.split("\n").map((line) => line === "" ? line : indentation + line).join("\n");
}
function dedentedSource(document, range) {
  const outer = indentationAt(document.bytes, range.start);
  return document.bytes.toString("utf8", range.start, range.end).replaceAll("\r\n", "\n").split("\n").map((line) => line.startsWith(outer) ? line.slice(outer.length) : line).join("\n");
}

// src/repair/type-expression.ts
function typeExpression(type) {
  if (type === "dynamic") return "any";
  if (typeof type === "string") return type;
  const [kind, inner] = type;
  if (kind === "list" || kind === "set" || kind === "map")
    return `${kind}(${typeExpression(inner)})`;
  return "any";
}

// src/repair/declare-variable.ts
function declareVariables(view, file, variables) {
  const text = variables.map(variableText).join("\n\n");
  if (variables.length === 0) return [];
  const own = view.documents.get("variables.tf");
  if (own) return [{ file: "variables.tf", ...appendBlock(own, text) }];
  const last = view.variables.filter((variable) => variable.file === file).at(-1);
  if (last) return [{ file, ...insertBlockAfter(last.document, last.block, text) }];
  const document = view.documents.get(file);
  return document ? [{ file, ...appendBlock(document, text) }] : [];
}
function freeVariableName(view, wanted, taken = []) {
  const used = /* @__PURE__ */ new Set([...view.variables.map(({ name: name2 }) => name2), ...taken]);
  const base = RESERVED.has(wanted) ? `${wanted}_value` : wanted;
  let name = base;
  for (let count = 2; used.has(name); count++) name = `${base}_${count}`;
  return name;
}
var RESERVED = /* @__PURE__ */ new Set([
  "source",
  "version",
  "providers",
  "count",
  "for_each",
  "lifecycle",
  "depends_on",
  "locals"
]);
var isSecretName = (name) => /(?:^|_)(?:password|secret|token|private_key|secret_string|auth)(?:_|$)/.test(name);
function variableText({ name, type, description, sensitive }) {
  const lines = [
    ["description", quote(description)],
    ["type", typeExpression(type)],
    ...sensitive ? [["sensitive", "true"]] : []
  ];
  return `variable ${quote(name)} {
${lines.map(([key, value]) => `  ${key.padEnd(11)} = ${value}`).join("\n")}
}`;
}

// src/repair/facts/typical-values.ts
var TYPICAL = {
  "aws_cloudfront_distribution.restrictions.geo_restriction.restriction_type": '"none"',
  "aws_cloudfront_distribution.default_cache_behavior.allowed_methods": '["GET", "HEAD"]',
  "aws_cloudfront_distribution.default_cache_behavior.cached_methods": '["GET", "HEAD"]',
  "aws_cloudfront_distribution.ordered_cache_behavior.allowed_methods": '["GET", "HEAD"]',
  "aws_cloudfront_distribution.ordered_cache_behavior.cached_methods": '["GET", "HEAD"]',
  "aws_cloudfront_distribution.default_cache_behavior.viewer_protocol_policy": '"redirect-to-https"',
  "aws_cloudfront_distribution.ordered_cache_behavior.viewer_protocol_policy": '"redirect-to-https"',
  "aws_cloudfront_distribution.default_cache_behavior.forwarded_values.query_string": "false",
  "aws_cloudfront_distribution.default_cache_behavior.forwarded_values.cookies.forward": '"none"',
  "aws_lambda_function.runtime": '"python3.12"',
  "aws_lambda_function.handler": '"index.handler"',
  "aws_instance.instance_type": '"t3.micro"',
  "aws_db_instance.instance_class": '"db.t3.micro"',
  "aws_dynamodb_table.attribute.type": '"S"'
};
var typicalValue = (type, path) => TYPICAL[[type, ...path].join(".")];

// src/repair/similarity.ts
function similarity(a, b) {
  if (a === b) return 1;
  const left = words(a);
  const right = words(b);
  const shared = left.filter((word2) => right.includes(word2)).length;
  const overlap = shared / (/* @__PURE__ */ new Set([...left, ...right])).size;
  if (overlap === 1) return 0.98;
  if (isSlip(a, b)) return 0.9;
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  const sameLast = left.at(-1) === right.at(-1) ? LAST_WORD_BONUS : 0;
  return Math.min(0.95, WORD_WEIGHT * overlap + (1 - WORD_WEIGHT) * letters + sameLast);
}
function isSlip(a, b) {
  const left = words(a);
  const right = words(b);
  const off = left.flatMap(
    (word2, index2) => word2 === right[index2] ? [] : [[word2, right[index2] ?? ""]]
  );
  const [first] = off;
  if (left.length !== right.length || off.length > 1) return false;
  if (!first) return true;
  const shorter = Math.min(first[0].length, first[1].length);
  if (shorter < 5 || first[0].replace(/\D/g, "") !== first[1].replace(/\D/g, "")) return false;
  return distance(...first) <= (shorter < 7 ? 1 : 2);
}
var LAST_WORD_BONUS = 0.1;
var WORD_WEIGHT = 0.55;
var words = (name) => name.toLowerCase().split(/[_-]/).filter(Boolean).map(singular);
function singular(word2) {
  if (word2.length > 4 && word2.endsWith("ies")) return `${word2.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word2) || word2.length < 3) return word2;
  if (/(?:sses|xes|ches)$/.test(word2)) return word2.slice(0, -2);
  return word2.endsWith("s") ? word2.slice(0, -1) : word2;
}
function distance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index2) => index2);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(
        Math.min(substituted, previous[j] + 1, current[j - 1] + 1)
      );
    }
    previous = current;
  }
  return previous[b.length];
}

// src/repair/fill-reference.ts
function references(scope, place, { name, type }) {
  const wanted = wantedReference(place, name);
  const list = isStringList(type);
  if (wanted === void 0 || type !== "string" && !list) return [];
  const dependents = place.top ? dependentsOf(scope, place.top) : /* @__PURE__ */ new Set();
  const fitting = scope.view.resources.map((resource) => ({ resource, fit: typeFit(wanted.stem, resource.type, place.type) })).filter(
    ({ resource, fit }) => fit >= 0.7 && resource.block !== place.top && !dependents.has(resource.address)
  ).filter(
    ({ resource }) => schemaOf(scope, resource.mode, resource.type, resource.block)?.attributes.has(
      wanted.attribute
    )
  );
  const best = Math.max(0, ...fitting.map(({ fit }) => fit));
  if (list) {
    const all = fitting.filter(({ fit }) => fit === best).map(({ resource }) => instance(resource, wanted.attribute, true));
    return all.length === 0 ? [] : [
      {
        text: all.length === 1 && all[0]?.includes("[*]") ? all[0] : `[${all.join(", ")}]`,
        score: 0.85 * best,
        declares: [],
        how: `from ${fitting[0]?.resource.address}`
      }
    ];
  }
  return fitting.map(({ resource, fit }) => ({
    text: instance(resource, wanted.attribute, false),
    score: 0.9 * fit + 0.05 * similarity(resource.name, place.label),
    declares: [],
    how: `from ${resource.address}`
  }));
}
function wantedReference(place, name) {
  const match = /^(.*?)_?(ids?|arns?|names?)$/.exec(name);
  if (match?.[1])
    return {
      stem: match[1].split("_").map(singular).join("_").replace("load_balancer", "lb"),
      attribute: singular(match[2])
    };
  if (name === "role")
    return { stem: "role", attribute: place.type.startsWith("aws_iam") ? "name" : "arn" };
  if ([
    "bucket",
    "cluster",
    "repository",
    "function",
    "user",
    "group",
    "subnet",
    "vpc",
    "policy"
  ].includes(singular(name))) {
    return name === "policy" ? void 0 : { stem: singular(name), attribute: "id" };
  }
  return void 0;
}
function typeFit(stem, type, consumer) {
  const tail = words(type).slice(1);
  const wanted = words(stem);
  const endsAlike = wanted.every(
    (word2, index2) => tail[tail.length - wanted.length + index2] === word2
  );
  if (!endsAlike) return 0;
  const exact = tail.length === wanted.length ? 0.2 : 0;
  const sameService = tail[0] === words(consumer)[1] ? 0.1 : 0;
  return 0.75 + Math.min(0.25, exact + sameService);
}
function instance(resource, wanted, all) {
  if (attribute(resource.block, "count"))
    return `${resource.address}[${all ? "*" : "0"}].${wanted}`;
  if (attribute(resource.block, "for_each"))
    return all ? `values(${resource.address})[*].${wanted}` : `values(${resource.address})[0].${wanted}`;
  return `${resource.address}.${wanted}`;
}
function dependentsOf(scope, top) {
  const self = scope.view.resources.find(({ block }) => block === top)?.address;
  const found = /* @__PURE__ */ new Set();
  if (self === void 0) return found;
  const uses = new Map(
    scope.view.resources.map((resource) => [resource.address, usedBy(expressionsOf(resource))])
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const [address, used] of uses) {
      if (found.has(address) || !(used.has(self) || [...found].some((known) => used.has(known))))
        continue;
      found.add(address);
      grew = true;
    }
  }
  return found;
}
var expressionsOf = ({ block }) => [...attributesOf(block.body)].map(({ attribute: item }) => item.value);
function isStringList(type) {
  return typeof type !== "string" && (type[0] === "list" || type[0] === "set") && type[1] === "string";
}

// src/repair/fill-value.ts
function fillValue({ scope, draft }, place, schema) {
  const filled = [
    ...references(scope, place, schema),
    ...existingVariables(draft, place, schema),
    ...literals(place, schema),
    newVariable(scope.view, place, schema)
  ];
  return filled.sort((a, b) => b.score - a.score);
}
function existingVariables(draft, place, { name, type }) {
  return draft.variables.filter((variable) => convertible(variable, type)).map((variable) => ({
    variable,
    fit: Math.max(
      similarity(variable.name, name),
      similarity(variable.name, `${place.label}_${name}`)
    )
  })).filter(({ fit }) => fit >= 0.9).map(({ variable, fit }) => ({
    text: `var.${variable.name}`,
    score: 0.85 * fit,
    declares: [],
    how: `from var.${variable.name}`
  }));
}
function convertible({ block, document }, type) {
  const written = attribute(block, "type")?.value;
  const constraint = written ? sourceOf(document.bytes, written).replaceAll('"', "") : "any";
  if (constraint === "any") return true;
  if (typeof type === "string") return PRIMITIVES.has(constraint);
  return (type[0] === "list" || type[0] === "set") && /^(?:list|set)\(/.test(constraint) && typeof type[1] === "string";
}
var PRIMITIVES = /* @__PURE__ */ new Set(["string", "number", "bool"]);
function literals(place, { name, type }) {
  const typical = typicalValue(place.type, [...place.path, name]);
  const found = typical === void 0 ? [] : [{ text: typical, score: 0.8, declares: [], how: `as ${typical}` }];
  if (type === "string" && /(?:^|_)(?:name|identifier)$/.test(name) && !/domain|user|zone|host/.test(name)) {
    const label = quote(nameFromLabel(place.label));
    found.push({ text: label, score: 0.6, declares: [], how: `as ${label}` });
  }
  if (type === "string" && name === "description")
    found.push({
      text: '"Managed by Terraform"',
      score: 0.6,
      declares: [],
      how: "with a plain text"
    });
  if (type === "bool") found.push({ text: "true", score: 0.45, declares: [], how: "as true" });
  return found;
}
var nameFromLabel = (label) => label.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
function newVariable(view, place, { name, type, sensitive }) {
  const generic = words(name).length === 1 || name === "name";
  const wanted = generic ? `${place.label.replaceAll("-", "_")}_${[...place.path.slice(-1), name].join("_")}` : name;
  const variable = {
    name: freeVariableName(view, wanted),
    type,
    description: `Value of ${[place.type, ...place.path, name].join(".")}`,
    sensitive: sensitive || isSecretName(name)
  };
  return {
    text: `var.${variable.name}`,
    score: 0.5,
    declares: [variable],
    how: `as the new variable ${variable.name}`
  };
}

// src/repair/skeleton.ts
var MAX_DEPTH2 = 6;
function skeletonOf(context, place, schema, present = /* @__PURE__ */ new Set()) {
  if (place.path.length > MAX_DEPTH2) return { lines: [], declares: [] };
  const required = [...schema.attributes.values()].filter(
    (attribute2) => attribute2.required && !present.has(attribute2.name)
  );
  const filled = required.map((attribute2) => ({
    name: attribute2.name,
    value: fillValue(context, place, attribute2)[0]
  }));
  const width = Math.max(0, ...filled.map(({ name }) => name.length));
  const declares = filled.flatMap(({ value }) => value?.declares ?? []);
  const lines = filled.flatMap(
    ({ name, value }) => value ? [`${name.padEnd(width)} = ${value.text}`] : []
  );
  for (const [name, nested2] of schema.blocks) {
    if (present.has(name)) continue;
    for (let count = 0; count < nested2.minItems; count++) {
      const inner = skeletonOf(context, { ...place, path: [...place.path, name] }, nested2.block);
      if (lines.length > 0) lines.push("");
      lines.push(...blockLines(name, inner.lines));
      declares.push(...inner.declares);
    }
  }
  return { lines, declares: uniqueByName(declares) };
}
function blockLines(header, body) {
  return body.length === 0 ? [`${header} {}`] : [`${header} {`, ...indent(body.join("\n"), "  ").split("\n"), "}"];
}
function placeOf2(path) {
  const [top, ...inner] = path;
  return {
    type: top?.labels[0]?.text ?? top?.type.text ?? "",
    label: top?.labels[1]?.text ?? top?.labels[0]?.text ?? "main",
    path: inner.filter(({ type }) => type.text !== "content").map(
      (block) => block.type.text === "dynamic" ? block.labels[0]?.text ?? "" : block.type.text
    ),
    ...top ? { top } : {}
  };
}
function uniqueByName(variables) {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}

// src/repair/candidates/absent-file.ts
function absentFile(context, finding, at) {
  const call = callAt(finding, at);
  const [argument2] = call?.args ?? [];
  if (!call || !argument2 || !at.attribute) return [];
  const text = sourceOf(at.document.bytes, call);
  const path = sourceOf(at.document.bytes, argument2);
  const required = schemaAt(context, at.path)?.attributes.get(at.attribute.name.text)?.required ?? false;
  const whole = at.attribute.value.range.start === call.range.start && at.attribute.value.range.end === call.range.end;
  const key = isKeyMaterial(finding.path ?? "", at.attribute.name.text);
  const guard = {
    action: "guard-file",
    title: `read ${path} only if it exists`,
    edits: inFile(at.file, [{ range: call.range, text: `fileexists(${path}) ? ${text} : null` }]),
    score: key ? 0.5 : 0.8
  };
  const place = placeOf2(at.path);
  const name = freeVariableName(
    context.scope.view,
    key ? "public_key" : `${place.label.replaceAll("-", "_")}_${at.attribute.name.text}`
  );
  const variable = {
    action: "declare",
    title: `take the content of ${path} from the new variable \`${name}\``,
    edits: [
      ...inFile(at.file, [{ range: call.range, text: `var.${name}` }]),
      ...declareVariables(context.scope.view, at.file, [
        {
          name,
          type: "string",
          description: describe(at.attribute.name.text, key),
          sensitive: /private/.test(name)
        }
      ])
    ],
    score: 0.7
  };
  return whole && !required ? [guard, variable] : [variable];
}
var describe = (name, key) => key ? "Public key in OpenSSH format" : `Content for ${name.replaceAll("_", " ")}`;
var isKeyMaterial = (path, argument2) => /\.pub$|id_rsa|id_ed25519/.test(path) || argument2 === "public_key";
function callAt(finding, at) {
  const start = finding.place?.range.start;
  let found;
  if (!at.attribute || start === void 0) return void 0;
  walkExpression(at.attribute.value, (expression) => {
    if (expression.kind === "call" && expression.range.start <= start && start < expression.range.end && !PATH_ONLY.has(expression.name.text))
      found = expression;
  });
  return found;
}
var PATH_ONLY = /* @__PURE__ */ new Set(["pathexpand", "abspath", "format", "join"]);

// src/hcl/edit/columns.ts
function columnsOf(text) {
  for (const byte of text) if (byte >= 128) return clustersOf(text.toString("utf8"));
  return text.length;
}
function clustersOf(text) {
  let count = 0;
  for (const _ of SEGMENTER.segment(text)) count++;
  return count;
}
var SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });

// src/hcl/edit/cells.ts
function linesAround(bytes, tokens, range) {
  const touched = [];
  let first = lineBegin(tokens, tokenIndexAt(tokens, range.start));
  let next = first;
  do {
    const end = lineStop(tokens, next);
    touched.push(lineOf(bytes, tokens.slice(next, end)));
    next = end + 1;
  } while (next < tokens.length && tokens[next].start < range.end);
  const above = [];
  while (first > 0) {
    const begin = lineBegin(tokens, first - 1);
    const line = lineOf(bytes, tokens.slice(begin, first - 1));
    if (!line.assign && !line.comment) break;
    above.push(line);
    first = begin;
  }
  const below = [];
  while (next < tokens.length) {
    const end = lineStop(tokens, next);
    const line = lineOf(bytes, tokens.slice(next, end));
    if (!line.assign && !line.comment) break;
    below.push(line);
    next = end + 1;
  }
  return [...above.reverse(), ...touched, ...below];
}
function lineOf(bytes, tokens) {
  const begin = tokens[0];
  if (!begin) return { lead: 0 };
  const last = tokens[tokens.length - 1];
  const hash = bytes[last.start];
  const commented = tokens.length > 1 && last.kind === "comment" && (hash === 35 || bytes[last.start + 1] === 47);
  const code = commented ? tokens.slice(0, -1) : tokens;
  const end = code[code.length - 1];
  const equals = code.findIndex(({ kind }, index2) => index2 > 0 && kind === "=");
  const assigned = equals > 0 && netBrackets(code.slice(equals)) === 0;
  const leadEnd = assigned ? code[equals - 1] : end;
  const indentation = begin.start - lineStartOf(bytes, begin);
  const width = (from, to) => columnsOf(bytes.subarray(from, to));
  return {
    lead: indentation + width(begin.start, leadEnd.end),
    ...assigned ? {
      assign: {
        gap: { start: leadEnd.end, end: code[equals].start },
        columns: width(code[equals].start, end.end)
      }
    } : {},
    ...commented ? { comment: { gap: { start: end.end, end: last.start }, columns: 0 } } : {}
  };
}
var lineStartOf = (bytes, token) => token.start === 0 ? 0 : bytes.lastIndexOf(10, token.start - 1) + 1;
var netBrackets = (tokens) => tokens.reduce((sum, { kind }) => sum + (BRACKETS[kind] ?? 0), 0);
var BRACKETS = {
  "{": 1,
  "[": 1,
  "(": 1,
  "open-interpolation": 1,
  "open-directive": 1,
  "}": -1,
  "]": -1,
  ")": -1,
  "close-template": -1
};
function lineBegin(tokens, index2) {
  let begin = index2;
  while (begin > 0 && tokens[begin - 1]?.kind !== "newline") begin--;
  return begin;
}
function lineStop(tokens, index2) {
  let stop = index2;
  while (stop < tokens.length && tokens[stop]?.kind !== "newline" && tokens[stop]?.kind !== "end")
    stop++;
  return stop;
}

// src/hcl/edit/edit-map.ts
var EditMap = class {
  #edits;
  /** First byte, in the new file, of what each edit put in. */
  #starts;
  /** `edits` in the order of their ranges. */
  constructor(edits) {
    this.#edits = edits;
    let shift = 0;
    this.#starts = edits.map(({ range, text }) => {
      const start = range.start + shift;
      shift += Buffer.byteLength(text) - (range.end - range.start);
      return start;
    });
  }
  /** From the first byte put in or taken out to the last, in the new file. */
  get touched() {
    const last = this.#edits.length - 1;
    return { start: this.#starts[0] ?? 0, end: this.#endOf(last) };
  }
  /** The edit that put in all of `range`, and where in its text that is. */
  insertedBy(range) {
    const index2 = this.#starts.findIndex(
      (start, edit) => start <= range.start && range.end <= this.#endOf(edit) && start < this.#endOf(edit)
    );
    return index2 < 0 ? void 0 : { index: index2, at: range.start - this.#starts[index2] };
  }
  /** The same bytes in the old file; undefined where an edit put in some of them. */
  original(range) {
    let shift = 0;
    for (const [index2, { range: old }] of this.#edits.entries()) {
      const start = this.#starts[index2];
      if (range.end <= start) break;
      if (range.start < this.#endOf(index2)) return void 0;
      shift = this.#endOf(index2) - old.end;
    }
    return { start: range.start - shift, end: range.end - shift };
  }
  #endOf(index2) {
    const edit = this.#edits[index2];
    return edit ? this.#starts[index2] + Buffer.byteLength(edit.text) : 0;
  }
};

// src/hcl/edit/text-edit.ts
function applyEdits(bytes, edits) {
  const sorted2 = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end
  );
  const parts = [];
  let at = 0;
  for (const { range, text } of sorted2) {
    if (range.start < at || range.end < range.start || range.end > bytes.length) {
      throw new RangeError(`edit ${range.start}-${range.end} overlaps another or leaves the file`);
    }
    parts.push(bytes.subarray(at, range.start), Buffer.from(text));
    at = range.end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

// src/hcl/edit/align.ts
function aligned(document, edits) {
  const sorted2 = [...edits].sort((a, b) => a.range.start - b.range.start);
  const first = sorted2[0];
  if (!first) return [];
  const { bytes } = document;
  const map = new EditMap(sorted2);
  const after = applyEdits(bytes, sorted2);
  const touched = {
    start: first.range.start,
    end: sorted2[sorted2.length - 1].range.end
  };
  const straight = straightGaps(linesAround(bytes, document.tokens, touched));
  const wanted = wantedGaps(linesAround(after, scan(after), map.touched), (gap) => {
    const old = map.original(gap);
    return old === void 0 ? void 0 : straight.has(old.end);
  });
  const result = [...sorted2];
  for (const { gap, blanks } of wanted.reverse()) {
    const inserted = map.insertedBy(gap);
    const text = " ".repeat(blanks);
    const old = map.original(gap);
    if (inserted) {
      const { range, text: before } = result[inserted.index];
      const source = Buffer.from(before);
      const { at } = inserted;
      const end = at + gap.end - gap.start;
      const rewritten = `${source.subarray(0, at)}${text}${source.subarray(end)}`;
      result[inserted.index] = { range, text: rewritten };
    } else if (old) result.push({ range: old, text });
  }
  return result;
}
function straightGaps(lines) {
  const straight = /* @__PURE__ */ new Set();
  for (const chain of [...chainsOf(lines, "assign"), ...chainsOf(lines, "comment")]) {
    const widest = widestOf(chain);
    if (chain.some(({ columns, cell }) => sizeOf(cell) !== widest - columns + 1)) continue;
    for (const { cell } of chain) straight.add(cell.gap.end);
  }
  return straight;
}
function wantedGaps(lines, wasStraight) {
  const wanted = [];
  const sizes = /* @__PURE__ */ new Map();
  for (const kind of ["assign", "comment"]) {
    for (const chain of chainsOf(lines, kind, sizes)) {
      const trusted = chain.every(({ cell }) => wasStraight(cell.gap) !== false);
      const widest = widestOf(chain);
      for (const { cell, columns } of chain) {
        const own = trusted ? widest - columns + 1 : sizeOf(cell);
        sizes.set(cell, own);
        if (own !== sizeOf(cell)) wanted.push({ gap: cell.gap, blanks: own });
      }
    }
  }
  return wanted.sort((a, b) => a.gap.start - b.gap.start);
}
function chainsOf(lines, kind, sizes = /* @__PURE__ */ new Map()) {
  const chains = [];
  let open3;
  for (const line of lines) {
    const cell = line[kind];
    if (!cell) {
      open3 = void 0;
      continue;
    }
    if (!open3) {
      open3 = [];
      chains.push(open3);
    }
    const { assign } = line;
    const before = kind === "comment" && assign ? (sizes.get(assign) ?? sizeOf(assign)) + assign.columns : 0;
    open3.push({ cell, columns: line.lead + before });
  }
  return chains;
}
var sizeOf = ({ gap }) => gap.end - gap.start;
var widestOf = (chain) => chain.reduce((widest, { columns }) => Math.max(widest, columns), 0);

// src/hcl/edit/remove-item.ts
function removeItem(document, body, item) {
  const { bytes } = document;
  const start = lineStart(bytes, item.range.start);
  const end = endOfItemLine(document, item);
  if (standsAlone(document, item)) {
    const range = withBlankLine(bytes, { start, end });
    return aligned(document, [{ range, text: "" }]);
  }
  const onlyItem = body.items.length === 1 && isBlankBetween(bytes, body.range.start, item.range.start) && isBlankBetween(bytes, item.range.end, body.range.end);
  return aligned(document, [{ range: onlyItem ? body.range : item.range, text: "" }]);
}
function standsAlone(document, item) {
  const { bytes, tokens } = document;
  const start = lineStart(bytes, item.range.start);
  const end = endOfItemLine(document, item);
  return !tokens.some(
    (token) => token.kind !== "newline" && token.kind !== "comment" && token.kind !== "end" && token.kind !== "bom" && (token.start >= start && token.end <= item.range.start || token.start >= item.range.end && token.end <= end)
  );
}
var isBlankBetween = (bytes, start, end) => bytes.subarray(start, end).every((byte) => isBlank(byte));
function withBlankLine(bytes, line) {
  const blankAbove = line.start > 0 && isBlankLine(bytes, lineStart(bytes, line.start - 1));
  const closesBelow = nextCharacter(bytes, line.end) === 125;
  const blankBelow = line.end < bytes.length && isBlankLine(bytes, line.end);
  if (blankAbove && (blankBelow || closesBelow || line.end >= bytes.length)) {
    return { start: lineStart(bytes, line.start - 1), end: line.end };
  }
  const opensAbove = line.start > 0 && opensBlock(bytes, lineStart(bytes, line.start - 1), line.start);
  return blankBelow && (opensAbove || line.start === 0) ? { start: line.start, end: lineEnd(bytes, line.end) } : line;
}
function isBlankLine(bytes, start) {
  for (let at = start; at < bytes.length && bytes[at] !== NEWLINE; at++) {
    if (!isBlank(bytes[at]) && bytes[at] !== RETURN) return false;
  }
  return start < bytes.length;
}
function nextCharacter(bytes, from) {
  let at = from;
  while (isBlank(bytes[at])) at++;
  return bytes[at];
}
var opensBlock = (bytes, start, end) => bytes.toString("latin1", start, end).trimEnd().endsWith("{");

// src/hcl/edit/attribute.ts
var renameAttribute = (document, _body, attribute2, name) => aligned(document, [{ range: attribute2.name.range, text: name }]);
var replaceValue = (attribute2, text) => ({
  range: attribute2.value.range,
  text
});
function insertAttribute(document, block, name, value) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const text = `${name} = ${value}`;
  const anchor = isOneLine(bytes, block) ? void 0 : anchorFor(block);
  if (anchor === void 0) return aligned(document, [insertFirst(document, block, text)]);
  const at = endOfItemLine(document, anchor);
  const line = itemIndentation(document, block) + text.replaceAll("\n", eol);
  const onNewLine = at === 0 || bytes[at - 1] === NEWLINE;
  const inserted = { range: { start: at, end: at }, text: onNewLine ? line + eol : eol + line };
  return aligned(document, [inserted]);
}
function anchorFor(block) {
  const firstBlock = block.body.items.findIndex((item) => item.kind === "block");
  const leading = firstBlock < 0 ? block.body.items : block.body.items.slice(0, firstBlock);
  const attributes = leading.filter((item) => item.kind === "attribute");
  const plain3 = attributes.filter((item) => !TRAILING.has(item.name.text));
  return plain3[plain3.length - 1] ?? attributes[attributes.length - 1];
}
var TRAILING = /* @__PURE__ */ new Set(["tags", "tags_all", "depends_on", "lifecycle"]);

// src/repair/candidates/block-count.ts
function insufficientBlocks(context, finding, at) {
  const block = at.path.at(-1);
  const nested2 = schemaAt(context, at.path)?.blocks.get(finding.blockType);
  if (!block || !nested2) return [];
  const place = placeOf2(at.path);
  const { lines, declares } = skeletonOf(
    context,
    { ...place, path: [...place.path, nested2.name] },
    nested2.block
  );
  return [
    {
      action: "add-block",
      title: `add the required block \`${nested2.name}\` to ${nameOf(block)}`,
      edits: [
        ...inFile(at.file, [
          insertNestedBlock(at.document, block, blockLines(nested2.name, lines).join("\n"))
        ]),
        ...declareVariables(context.scope.view, at.file, declares)
      ],
      score: 0.6 - 0.05 * declares.length
    }
  ];
}
function tooManyBlocks(_context, finding, at) {
  const block = at.path.at(-1);
  const parent = at.path.at(-2);
  if (!block || !parent) return [];
  const text = plain(at, block);
  const twin2 = parent.body.items.find(
    (item) => item.kind === "block" && item !== block && item.type.text === finding.blockType && plain(at, item) === text
  );
  if (!twin2) return [];
  return [
    {
      action: "drop-duplicate",
      title: `drop the second \`${finding.blockType}\` block, which repeats the first`,
      edits: inFile(at.file, removeItem(at.document, parent.body, block)),
      score: 0.9
    }
  ];
}
var plain = (at, block) => sourceOf(at.document.bytes, block).replace(/\s+/g, " ");

// src/repair/candidates/duplicate.ts
function duplicate(context, finding, at) {
  if (finding.what === "attribute" || finding.what === "local")
    return repeatedAttribute(at, finding.name);
  const block = at.path[0];
  if (!block) return [];
  const first = firstTwin(context, block);
  if (!first || first.block === block) return [];
  const same = plain2(at, block) === first.text;
  const drop = {
    action: "drop-duplicate",
    title: `drop the second declaration of \`${finding.name}\`${same ? ", which repeats the first" : ""}`,
    edits: inFile(at.file, removeItem(at.document, at.document.body, block)),
    score: same ? 0.95 : 0.2,
    ...same ? {} : { loses: `removes the second \`${finding.name}\`` }
  };
  return same || !RENAMED.has(finding.what) ? [drop] : [rename(context, at, block), drop];
}
var RENAMED = /* @__PURE__ */ new Set(["resource", "data", "output", "module"]);
function rename(context, at, block) {
  const label = block.labels.at(-1);
  const taken = new Set(
    [...context.scope.view.documents.values()].flatMap(
      ({ body }) => body.items.flatMap((item) => item.kind === "block" ? [item.labels.at(-1)?.text] : [])
    )
  );
  let name = `${label?.text}_2`;
  for (let count = 3; taken.has(name); count++) name = `${label?.text}_${count}`;
  return {
    action: "rename-declaration",
    title: `rename the second \`${label?.text}\` to \`${name}\``,
    edits: label ? [{ file: at.file, range: label.range, text: quote(name) }] : [],
    score: 0.6
  };
}
function firstTwin(context, block) {
  const key = (item) => item.kind === "block" ? [item.type.text, ...item.labels.map(({ text }) => text)].join(" ") : "";
  for (const [, document] of context.scope.view.documents) {
    const found = document.body.items.find(
      (item) => item.kind === "block" && key(item) === key(block)
    );
    if (found) return { block: found, text: normal(sourceOf(document.bytes, found)) };
  }
  return void 0;
}
function repeatedAttribute(at, name) {
  const body = bodyOf(at);
  const all = body.items.filter((item) => item.kind === "attribute" && item.name.text === name);
  const first = all[0];
  const later = all.find((item) => item.range.start === at.attribute?.range.start);
  if (!first || !later || first === later || first.kind !== "attribute" || later.kind !== "attribute")
    return [];
  const same = normal(sourceOf(at.document.bytes, first.value)) === normal(sourceOf(at.document.bytes, later.value));
  return [
    {
      action: "drop-duplicate",
      title: `drop the second \`${name}\`${same ? ", which repeats the first" : ""}`,
      edits: inFile(at.file, removeItem(at.document, body, later)),
      score: same ? 0.95 : 0.3,
      ...same ? {} : { loses: `removes the second \`${name}\`` }
    }
  ];
}
var plain2 = (at, block) => normal(sourceOf(at.document.bytes, block));
var normal = (text) => text.replace(/\s+/g, " ");

// src/repair/candidates/extraneous-label.ts
function extraneousLabel(context, finding, at) {
  const block = at.path.at(-1);
  const label = block?.labels.find(({ range }) => range.start === finding.place?.range.start);
  if (!block || !label || !finding.summary.startsWith("Extraneous label")) return [];
  const from = block.labels[block.labels.indexOf(label) - 1]?.range.end ?? block.type.range.end;
  const dropped = { range: { start: from, end: label.range.end }, text: "" };
  const present = new Set(
    block.body.items.map((item) => item.kind === "attribute" ? item.name.text : item.type.text)
  );
  const naming = [...schemaAt(context, at.path)?.attributes.values() ?? []].filter(
    ({ name, type, required, optional }) => type === "string" && (required || optional && name === "name") && !present.has(name) && NAMING.has(name)
  );
  return [
    ...naming.map(({ name }) => ({
      action: "fix-syntax",
      title: `write the label of \`${block.type.text}\` as its \`${name}\``,
      score: 0.9,
      edits: inFile(at.file, [
        dropped,
        ...insertAttribute(at.document, block, name, quote(label.text))
      ])
    })),
    {
      action: "fix-syntax",
      title: `drop the label of \`${block.type.text}\``,
      score: 0.7,
      edits: inFile(at.file, [dropped])
    }
  ];
}
var NAMING = /* @__PURE__ */ new Set(["name", "id", "key", "type", "field", "identifier"]);

// src/repair/candidates/incorrect-type.ts
function incorrectType(context, finding, at) {
  const { attribute: attribute2, document } = at;
  const type = attribute2 && schemaAt(context, at.path)?.attributes.get(attribute2.name.text)?.type;
  if (!attribute2 || type === void 0) return [];
  const { bytes } = document;
  const { value } = attribute2;
  const text = sourceOf(bytes, value);
  const change = (title, replaced, score) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at.file, [replaceValue(attribute2, replaced)])
  });
  const found = [];
  if (typeof type !== "string" && (type[0] === "list" || type[0] === "set") && value.kind !== "tuple") {
    found.push(change(`wrap \`${finding.argument}\` in a list`, `[${text}]`, 0.8));
  }
  if (typeof type === "string" && value.kind === "tuple" && value.items.length === 1) {
    found.push(
      change(
        `take \`${finding.argument}\` out of the list`,
        sourceOf(bytes, value.items[0]),
        0.8
      )
    );
  }
  if (type === "string" && (value.kind === "object" || value.kind === "tuple")) {
    found.push(
      change(
        `encode \`${finding.argument}\` as JSON`,
        `jsonencode(${text})`,
        value.kind === "object" ? 0.85 : 0.5
      )
    );
  }
  if (type === "bool") {
    const word2 = constantString(bytes, value)?.toLowerCase();
    if (word2 && TRUE.has(word2))
      found.push(change(`set \`${finding.argument}\` to true`, "true", 0.8));
    if (word2 && FALSE.has(word2))
      found.push(change(`set \`${finding.argument}\` to false`, "false", 0.8));
  }
  if (type === "number") {
    const digits = /^\s*(\d+)/.exec(constantString(bytes, value) ?? "")?.[1];
    if (digits)
      found.push(change(`set \`${finding.argument}\` to the number ${digits}`, digits, 0.5));
  }
  if (type === "string" && value.kind === "traversal") {
    found.push(change(`take the first element of \`${text}\``, `${text}[0]`, 0.5));
  }
  return found;
}
var TRUE = /* @__PURE__ */ new Set(["enabled", "enable", "yes", "on"]);
var FALSE = /* @__PURE__ */ new Set(["disabled", "disable", "no", "off", "suspended"]);
function readOnlyArgument(_context, finding, at) {
  const { attribute: attribute2 } = at;
  if (!attribute2) return [];
  return [
    {
      action: "delete-argument",
      title: `remove \`${finding.argument}\`, which the provider sets itself`,
      score: 0.5,
      loses: `removes \`${finding.argument}\``,
      edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute2))
    }
  ];
}

// src/repair/rewrite-references.ts
function findReferences(view, path) {
  const found = [];
  for (const [file, document] of view.documents) {
    for (const { attribute: attribute2 } of attributesOf(document.body)) {
      walkExpression(attribute2.value, (expression, bound) => {
        if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
        if (startsWith(expression, path)) found.push({ file, reference: expression });
      });
    }
  }
  return found;
}
function renameReference({ file, reference }, names, text) {
  const last = names === 1 ? reference.root.range : reference.steps[names - 2]?.range;
  return {
    file,
    range: { start: reference.range.start, end: last?.end ?? reference.root.range.end },
    text
  };
}
function startsWith({ root, steps }, path) {
  return path.every((name, index2) => {
    if (index2 === 0) return root.text === name;
    const step = steps[index2 - 1];
    return step?.kind === "attribute" && step.name === name;
  });
}

// src/repair/candidates/invalid-resource-type.ts
var MOST = 8;
var LEAST = 0.5;
function invalidResourceType(context, finding, at) {
  const block = at.path[0];
  const provider = context.scope.catalogue.find(finding.provider);
  if (!block || !provider) return [];
  const modes = finding.mode === "data" ? ["data", "resource"] : ["resource", "data"];
  const ranked2 = modes.flatMap(
    (mode) => typesOf(provider, mode).flatMap((type) => rate(provider, block, finding, mode, type))
  );
  return ranked2.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score).slice(0, MOST).map(({ mode, type, score }) => ({
    action: "change-type",
    title: mode === finding.mode ? `change the type \`${finding.type}\` to \`${type}\`` : `make \`${finding.type}\` a ${mode === "data" ? "data source" : "resource"} \`${type}\``,
    edits: changeType(context, at, block, finding, mode, type),
    score
  }));
}
function rate(provider, block, finding, mode, type) {
  if (!shareAWord(finding.type, type)) return [];
  const likeness = similarity(finding.type, type);
  if (likeness < 0.45 && type !== finding.type) return [];
  const schema = provider.schemaOf(mode, type);
  if (!schema) return [];
  const otherMode = mode === finding.mode ? 0 : 0.25;
  return [
    {
      mode,
      type,
      score: 0.6 * likeness + 0.4 * acceptance(block, schema, mode) + wordOrder(finding.type, type) - otherMode
    }
  ];
}
function shareAWord(a, b) {
  const [, ...left] = words(a);
  const [, ...right] = words(b);
  return left.some((word2) => right.includes(word2)) || left.join("").startsWith(right.join("")) || right.join("").startsWith(left.join(""));
}
function wordOrder(a, b) {
  const left = words(a);
  const right = words(b);
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.every((word2) => more.includes(word2)) ? 0.08 : 0;
}
function acceptance(block, schema, mode) {
  const meta = mode === "resource" ? RESOURCE_META : DATA_META;
  const names = block.body.items.map(
    (item) => item.kind === "attribute" ? item.name.text : item.type.text
  );
  const own = names.filter((name) => !meta.attributes.has(name) && !meta.blocks.has(name));
  const taken = own.filter(
    (name) => schema.attributes.get(name)?.optional || schema.attributes.get(name)?.required || schema.blocks.has(name)
  );
  const missing2 = [...schema.attributes.values()].filter(
    ({ name, required }) => required && !names.includes(name)
  );
  const asked = own.length + missing2.length;
  return asked === 0 ? 0.5 : taken.length / asked;
}
function changeType(context, at, block, finding, mode, type) {
  const [label, name] = block.labels;
  if (!label || !name) return [];
  const from = finding.mode === "resource" ? [finding.type, name.text] : [finding.mode, finding.type, name.text];
  const to = mode === "resource" ? `${type}.${name.text}` : `${mode}.${type}.${name.text}`;
  return [
    ...mode === finding.mode ? [] : [{ file: at.file, range: block.type.range, text: mode }],
    { file: at.file, range: label.range, text: quote(type) },
    ...findReferences(context.scope.view, from).map(
      (found) => renameReference(found, from.length, to)
    )
  ];
}
var typesOf = (provider, mode) => mode === "resource" ? provider.resourceTypes : mode === "data" ? provider.dataSourceTypes : provider.ephemeralTypes;

// src/repair/candidates/missing-required-argument.ts
function missingRequiredArgument(context, finding, at) {
  const block = at.path.at(-1);
  const name = finding.argument;
  const schema = argumentSchema(context, at, name);
  if (!block || !schema) return [];
  return fillValue(context, placeOf2(at.path), schema).map((filled) => ({
    action: "add-argument",
    title: `add \`${name}\` to ${nameOf(block)} ${filled.how}`,
    edits: [
      ...inFile(at.file, insertAttribute(at.document, block, name, filled.text)),
      ...declareVariables(context.scope.view, at.file, filled.declares)
    ],
    score: filled.score
  }));
}
var argumentSchema = (context, at, name) => schemaAt(context, at.path)?.attributes.get(name) ?? metaOf(at.path)?.attributes.get(name);

// src/repair/candidates/syntax.ts
function syntax(_context, finding, at) {
  const start = finding.place?.range.start;
  const problem = at.document.problems.find(({ range }) => range.start === start) ?? at.document.problems[0];
  if (!problem || isCutOff(at.document)) return [];
  return mend(at.document, problem).map((candidate) => ({
    ...candidate,
    action: "fix-syntax",
    edits: inFile(at.file, candidate.edits)
  }));
}
var CUT_OFF = "The file ends in the middle of a value, so what is missing cannot be known.";
function isCutOff({ bytes, problems }) {
  let last = bytes.length;
  while (last > 0 && (isBlank(bytes[last - 1]) || bytes[last - 1] === NEWLINE || bytes[last - 1] === RETURN))
    last--;
  return problems.some(({ reason, range, insert }) => {
    const atEnd = (insert?.at ?? range.end) >= last;
    const brace = reason === "unclosed" && insert?.text.trim() === "}";
    return atEnd && UNFINISHED.has(reason) && !brace;
  });
}
var UNFINISHED = /* @__PURE__ */ new Set([
  "bad-expression",
  "unclosed",
  "unterminated-string",
  "unterminated-heredoc"
]);
function mend(document, problem) {
  const { bytes } = document;
  const { range, insert } = problem;
  if (insert) return [closing(bytes, insert)];
  switch (problem.reason) {
    case "extra-close":
      return [
        {
          title: "drop the closing brace that closes nothing",
          score: 0.8,
          edits: [{ range: wholeLineIf(bytes, range, "}"), text: "" }]
        }
      ];
    case "colon-for-equals":
      return [
        {
          title: "write `=` for `:`",
          score: 0.9,
          edits: [{ range: { start: range.start, end: range.start + 1 }, text: " =" }]
        }
      ];
    case "quoted-name":
      return [
        {
          title: "take the quotes off the argument name",
          score: 0.9,
          edits: [{ range, text: bytes.toString("utf8", range.start + 1, range.end - 1) }]
        }
      ];
    case "missing-comma":
      return [
        {
          title: "put the missing comma",
          score: 0.7,
          edits: [{ range: { start: range.start, end: range.start }, text: ", " }]
        },
        ...prose(bytes, problem)
      ];
    case "missing-newline":
      return [
        {
          title: "put the missing line break",
          score: 0.5,
          edits: [
            {
              range: { start: range.start, end: range.start },
              text: `${lineBreakOf(bytes)}${indentationAt(bytes, range.start)}`
            }
          ]
        },
        ...prose(bytes, problem)
      ];
    case "not-an-item":
    case "invalid-character":
      return prose(bytes, problem);
    default:
      return [];
  }
}
function closing(bytes, { at, text }) {
  return {
    title: `put the missing \`${text.trim()}\` where the layout ends what it closes`,
    score: 0.8,
    edits: [{ range: { start: at, end: at }, text: text.replaceAll("\n", lineBreakOf(bytes)) }]
  };
}
function prose(bytes, { range }) {
  const start = lineStart(bytes, range.start);
  const end = lineEnd(bytes, range.start);
  const line = bytes.toString("utf8", start, end).trim();
  if (line === "" || range.start >= bytes.length) return [];
  if (/^`{3}/.test(line))
    return [
      {
        title: "drop the Markdown fence",
        score: 0.95,
        edits: [{ range: { start, end }, text: "" }]
      }
    ];
  if (/[{}[\]"]/.test(line)) return [];
  const at = start + indentationAt(bytes, start).length;
  return [
    {
      title: "make the line that is no Terraform a comment",
      score: 0.5,
      edits: [{ range: { start: at, end: at }, text: "# " }]
    }
  ];
}
function wholeLineIf(bytes, range, text) {
  const line = { start: lineStart(bytes, range.start), end: lineEnd(bytes, range.start) };
  return bytes.toString("utf8", line.start, line.end).trim() === text ? line : { start: range.start, end: range.start + 1 };
}

// src/repair/candidates/undeclared-name.ts
var SLIP = 0.84;
function undeclaredName(context, finding, _at) {
  const { view } = context.scope;
  const root = finding.kind === "undeclared-variable" ? "var" : finding.kind === "undeclared-local" ? "local" : "module";
  const uses = findReferences(view, [root, finding.name]);
  const renamedTo = (target, score) => ({
    action: "rename-reference",
    title: `refer to \`${target}\` instead of \`${root}.${finding.name}\``,
    edits: uses.map((found) => renameReference(found, 2, target)),
    score
  });
  const { draft } = context;
  const declared = { var: draft.variables, local: draft.locals, module: draft.modules }[root].map(
    ({ name }) => name
  );
  const slips = declared.map((name) => ({ name, likeness: similarity(name, finding.name) })).filter(({ likeness }) => likeness >= SLIP);
  const other = root === "var" ? "local" : "var";
  const elsewhere = (other === "var" ? view.variables : view.locals).some(({ name }) => name === finding.name) && root !== "module";
  return [
    ...slips.map(({ name, likeness }) => renamedTo(`${root}.${name}`, 0.3 + 0.5 * likeness)),
    ...elsewhere ? [renamedTo(`${other}.${finding.name}`, 0.9)] : [],
    ...root === "module" ? [] : [declaration(context, finding.name, root, uses)]
  ].filter(({ edits }) => edits.length > 0);
}
function declaration(context, name, root, uses) {
  const { view } = context.scope;
  const file = uses[0]?.file ?? "";
  const free = root === "var" ? name : freeVariableName(view, name);
  const variable = {
    name: free,
    type: typeFromUses(context, uses),
    description: describe2(name),
    sensitive: isSecretName(name)
  };
  return {
    action: "declare",
    title: root === "var" ? `declare the variable \`${free}\`` : `make \`local.${name}\` the new variable \`${free}\``,
    edits: [
      ...root === "var" ? [] : uses.map((found) => renameReference(found, 2, `var.${free}`)),
      ...declareVariables(view, file, [variable])
    ],
    score: 0.65
  };
}
var describe2 = (name) => {
  const text = name.replaceAll("_", " ").trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};
function typeFromUses(context, uses) {
  for (const use of uses) {
    const type = typeFromUse(context, use);
    if (type !== void 0) return type;
  }
  return "string";
}
function typeFromUse(context, { file, reference }) {
  const document = context.scope.view.documents.get(file);
  if (!document) return void 0;
  const [, next] = reference.steps;
  if (next?.kind === "attribute") return "dynamic";
  if (next?.kind === "splat") return ["list", "dynamic"];
  if (next?.kind === "index")
    return next.key.kind === "template" ? ["map", "string"] : ["list", "string"];
  for (const { attribute: attribute2, path } of attributesOf(document.body)) {
    const { value } = attribute2;
    if (reference.range.start < value.range.start || reference.range.end > value.range.end)
      continue;
    const whole = value.kind === "traversal" && value.range.start === reference.range.start;
    if (whole && attribute2.name.text === "count") return "number";
    if (whole && attribute2.name.text === "for_each")
      return path.at(-1)?.type.text === "dynamic" ? ["list", "dynamic"] : ["set", "string"];
    const schema = schemaAt(context, path)?.attributes.get(attribute2.name.text);
    if (whole && schema) return schema.type;
    if (value.kind === "tuple" && schema && typeof schema.type !== "string" && schema.type[0] !== "object" && schema.type[0] !== "tuple")
      return schema.type[1];
    return insideCall(value, reference.range.start);
  }
  return void 0;
}
function insideCall(value, start) {
  let found;
  walkExpression(value, (expression) => {
    if (expression.kind === "for" && expression.collection.range.start === start)
      found = ["list", "dynamic"];
    if (expression.kind === "call" && expression.args.some((arg) => arg.range.start === start)) {
      if (["length", "element", "toset", "join", "concat", "flatten", "slice"].includes(
        expression.name.text
      ) && expression.args.at(-1)?.range.start !== void 0)
        found = ["list", "string"];
      if (["merge", "keys", "values", "lookup"].includes(expression.name.text))
        found = ["map", "string"];
    }
    if (expression.kind === "binary" && ["+", "-", "*", "/", "%", "<", ">", "<=", ">="].includes(expression.operator) && (expression.left.range.start === start || expression.right.range.start === start))
      found = "number";
    if (expression.kind === "conditional" && expression.condition.range.start === start)
      found = "bool";
  });
  return found;
}
function invalidReference(context, finding, at) {
  const { view } = context.scope;
  const range = finding.place?.range;
  if (!range || !at.attribute || providerOf(context.scope, finding.root)) return [];
  const prefix = view.variables.some(({ name }) => name === finding.root) ? "var" : view.locals.some(({ name }) => name === finding.root) ? "local" : void 0;
  const whole = at.attribute.value.range.start === range.start && at.attribute.value.range.end === range.end;
  return [
    ...prefix ? [
      {
        action: "rename-reference",
        title: `refer to \`${prefix}.${finding.root}\``,
        score: 0.85,
        edits: inFile(at.file, [
          {
            range: { start: range.start, end: range.start + Buffer.byteLength(finding.root) },
            text: `${prefix}.${finding.root}`
          }
        ])
      }
    ] : [],
    ...whole ? [
      {
        action: "change-value",
        title: `quote \`${finding.root}\``,
        score: 0.5,
        edits: inFile(at.file, [
          { range, text: `"${at.document.bytes.toString("utf8", range.start, range.end)}"` }
        ])
      }
    ] : []
  ];
}

// src/repair/facts/data-sources.ts
var BODIES = {
  aws_availability_zones: ['state = "available"'],
  aws_caller_identity: [],
  aws_region: [],
  aws_partition: [],
  aws_canonical_user_id: [],
  aws_elb_service_account: [],
  aws_default_tags: [],
  aws_vpc: ["default = true"],
  aws_ami: [
    "most_recent = true",
    'owners      = ["amazon"]',
    "",
    "filter {",
    '  name   = "name"',
    '  values = ["al2023-ami-2023.*-x86_64"]',
    "}"
  ]
};
var wellKnownDataSource = (type) => BODIES[type];

// src/repair/candidates/undeclared-resource.ts
function undeclaredResource(context, finding, at) {
  const known = providerOf(context.scope, finding.type.split("_")[0] ?? "") !== void 0 && finding.type.includes("_");
  if (!known && finding.mode === "resource") return bareWords(context, finding, at);
  return [...nearest(context, finding), ...declare(context, finding, at)];
}
function nearest(context, finding) {
  const own = new Set(context.draft.resources.map(({ name }) => name));
  const resources = context.scope.view.resources.filter(({ name }) => own.has(name));
  const from = pathOf2(finding.mode, finding.type, finding.name);
  const used = attributesUsed(context, finding);
  const sameType = resources.filter((resource) => resource.type === finding.type);
  return resources.flatMap((resource) => {
    const score = nearness(finding, resource, sameType.length);
    if (score === void 0 || !exports(context, resource, used)) return [];
    return [
      {
        action: "rename-reference",
        title: `refer to \`${resource.address}\` instead of \`${from.join(".")}\``,
        edits: findReferences(context.scope.view, from).map(
          (found) => renameReference(found, from.length, resource.address)
        ),
        score
      }
    ];
  });
}
var SLIP2 = 0.84;
function nearness(finding, { type, name, mode }, ofSameType) {
  const likeName = similarity(finding.name, name);
  if (type === finding.type) {
    if (mode !== finding.mode) return name === finding.name ? 0.95 : void 0;
    if (likeName >= SLIP2) return 0.6 + 0.35 * likeName;
    return ofSameType === 1 ? 0.55 : void 0;
  }
  const likeType = similarity(finding.type, type);
  return name === finding.name && likeType >= 0.75 && mode === finding.mode ? 0.4 + 0.5 * likeType : void 0;
}
function attributesUsed(context, { mode, type, name }) {
  const used = /* @__PURE__ */ new Set();
  for (const { reference } of findReferences(context.scope.view, pathOf2(mode, type, name))) {
    const step = resourceSteps(reference)?.rest.find((candidate) => candidate.kind === "attribute");
    if (step?.kind === "attribute") used.add(step.name);
  }
  return used;
}
function exports(context, resource, used) {
  const schema = providerOf(context.scope, resource.type.split("_")[0] ?? "")?.schemaOf(
    resource.mode,
    resource.type
  );
  return schema === void 0 || [...used].every((name) => schema.attributes.has(name) || schema.blocks.has(name));
}
function declare(context, finding, at) {
  const { scope } = context;
  const { mode, type, name } = finding;
  const schema = providerOf(scope, type.split("_")[0] ?? "")?.schemaOf(mode, type);
  if (!schema) return [];
  const used = attributesUsed(context, finding);
  if ([...used].some((wanted) => !schema.attributes.has(wanted) && !schema.blocks.has(wanted)))
    return [];
  const known = mode === "data" ? wellKnownDataSource(type) : void 0;
  const skeleton = known ? { lines: known, declares: [] } : skeletonOf(context, { type, label: name, path: [] }, schema);
  const header = `${mode} ${quote(type)} ${quote(name)}`;
  const text = blockLines(header, skeleton.lines).join("\n");
  const document = scope.view.documents.get(at.file);
  if (!document) return [];
  const place = declarationPlace(at, mode);
  const declared = {
    file: at.file,
    ...place ? insertBlockAfter(document, place, text) : appendBlock(document, text)
  };
  return [
    {
      action: "declare",
      title: `declare the missing ${mode === "data" ? "data source" : "resource"} \`${type}.${name}\``,
      edits: [declared, ...declareVariables(scope.view, at.file, skeleton.declares)],
      score: (known ? 0.9 : mode === "data" ? 0.6 : 0.5) - 0.03 * skeleton.declares.length
    }
  ];
}
function declarationPlace(at, mode) {
  if (mode !== "data") return void 0;
  const blocks = at.document.body.items.filter((item) => item.kind === "block");
  return blocks.filter(
    ({ type }) => type.text === "provider" || type.text === "data" || type.text === "terraform"
  ).at(-1);
}
function bareWords(context, finding, at) {
  const { attribute: attribute2 } = at;
  if (!attribute2 || !finding.place) return [];
  let reference;
  walkExpression(attribute2.value, (expression) => {
    if (expression.kind === "traversal" && expression.range.start === finding.place?.range.start)
      reference = expression;
  });
  if (!reference || reference.range.start !== attribute2.value.range.start || reference.range.end !== attribute2.value.range.end)
    return [];
  const text = sourceOf(at.document.bytes, reference);
  const root = context.scope.view.variables.find(({ name }) => name === reference?.root.text);
  return [
    ...root ? [
      {
        action: "rename-reference",
        title: `refer to \`var.${root.name}\``,
        score: 0.7,
        edits: inFile(at.file, [{ range: reference.root.range, text: `var.${root.name}` }])
      }
    ] : [],
    {
      action: "change-value",
      title: `quote \`${text}\``,
      score: 0.6,
      edits: inFile(at.file, [{ range: reference.range, text: quote(text) }])
    }
  ];
}
var pathOf2 = (mode, type, name) => mode === "resource" ? [type, name] : [mode, type, name];

// src/repair/candidates/unsupported-argument.ts
function unsupportedArgument(context, finding, at) {
  const { attribute: attribute2 } = at;
  if (!attribute2 || attribute2.name.text !== finding.argument) return [];
  const schema = schemaAt(context, at.path);
  return [
    ...schema ? renames(context, at, attribute2, schema) : [],
    ...schema ? intoBlock(at, attribute2, schema) : [],
    ...schema ? moves(context, at, attribute2, schema) : [],
    removal(at, attribute2)
  ];
}
var LEAST_LIKE = 0.52;
function renames(context, at, attribute2, schema) {
  const body = bodyOf(at);
  const present = new Set(
    body.items.map((item) => item.kind === "attribute" ? item.name.text : item.type.text)
  );
  const settable2 = [...schema.attributes.values()].filter(
    (candidate) => (candidate.optional || candidate.required) && !present.has(candidate.name)
  );
  return settable2.flatMap((to) => {
    const likeness = isTypo(attribute2.name.text, to.name) ? TYPO : similarity(attribute2.name.text, to.name);
    if (likeness < LEAST_LIKE || !haveSense(attribute2.name.text, to.name) || !fits(context, at, attribute2.value, to) || !looksLike(at, attribute2.value, to.name))
      return [];
    const bonus = (to.required ? 0.1 : 0) - (to.deprecated ? 0.2 : 0);
    return [
      {
        action: "rename-argument",
        title: `rename \`${attribute2.name.text}\` to \`${to.name}\``,
        edits: inFile(at.file, renameAttribute(at.document, body, attribute2, to.name)),
        score: 0.4 + likeness * 0.5 + bonus
      }
    ];
  });
}
function haveSense(a, b) {
  const left = words(a);
  const right = words(b);
  const shared = left.filter((word2) => right.includes(word2));
  return shared.length === Math.min(left.length, right.length) || shared.some((word2) => !EMPTY_WORDS.has(word2)) || shared.length === 0;
}
var EMPTY_WORDS = /* @__PURE__ */ new Set([
  "type",
  "name",
  "id",
  "arn",
  "mode",
  "key",
  "value",
  "enabled",
  "count",
  "version"
]);
var isTypo = (a, b) => a.length >= 3 && distance(a, b) <= (Math.min(a.length, b.length) < 6 ? 1 : 2);
var TYPO = 0.9;
function looksLike(at, value, name) {
  const text = constantString(at.document.bytes, value);
  return text === void 0 || !/_arns?$/.test(name) || text.startsWith("arn:");
}
var fits = ({ scope }, at, value, to) => conversionProblem(scope, at.document.bytes, value, to.type) === void 0;
function intoBlock(at, attribute2, schema) {
  const parent = at.path.at(-1);
  const targets = [...schema.blocks.values()].filter(
    ({ name }) => similarity(name, attribute2.name.text) >= 0.9
  );
  if (!parent) return [];
  return targets.flatMap((nested2) => {
    const text = asBlocks(at.document.bytes, nested2, attribute2.value);
    if (text === void 0) return [];
    const body = bodyOf(at);
    return [
      {
        action: "argument-to-block",
        title: `write \`${attribute2.name.text}\` as a \`${nested2.name}\` block`,
        edits: inFile(at.file, [
          ...removeItem(at.document, body, attribute2),
          insertNestedBlock(at.document, parent, text)
        ]),
        score: 0.95
      }
    ];
  });
}
function asBlocks(bytes, nested2, value) {
  if (value.kind === "parens") return asBlocks(bytes, nested2, value.inner);
  if (value.kind === "tuple") {
    const all = value.items.map((item) => asBlocks(bytes, nested2, item));
    return all.length === 0 || all.some((text) => text === void 0) ? void 0 : all.join("\n\n");
  }
  if (value.kind !== "object") return void 0;
  const lines = [];
  for (const { key, value: inner } of value.items) {
    const name = objectKey(bytes, key);
    if (name === void 0 || !/^[A-Za-z_][\w-]*$/.test(name)) return void 0;
    const child = nested2.block.blocks.get(name);
    const asChild = child && asBlocks(bytes, child, inner);
    lines.push(asChild ?? `${name} = ${dedented(bytes, inner)}`);
  }
  return lines.length === 0 ? `${nested2.name} {}` : `${nested2.name} {
${indent(lines.join("\n"), "  ")}
}`;
}
function dedented(bytes, value) {
  const lines = sourceOf(bytes, value).replaceAll("\r\n", "\n").split("\n");
  const outer = /^[ \t]*/.exec(lines.at(-1) ?? "")?.[0] ?? "";
  return lines.map((line, index2) => index2 > 0 && line.startsWith(outer) ? line.slice(outer.length) : line).join("\n");
}
function moves(context, at, attribute2, schema) {
  const { document, file } = at;
  const name = attribute2.name.text;
  const body = bodyOf(at);
  const line = `${name} = ${sourceOf(document.bytes, attribute2.value)}`;
  const found = [];
  for (const [blockName, nested2] of schema.blocks) {
    const to = nested2.block.attributes.get(name);
    if (!to || !(to.optional || to.required) || !fits(context, at, attribute2.value, to)) continue;
    const present = body.items.filter(
      (item) => item.kind === "block" && item.type.text === blockName
    );
    const missing2 = [...nested2.block.attributes.values()].some(
      (other) => other.required && other.name !== name
    );
    const [only] = present;
    if (present.length === 0 && !missing2 && [...nested2.block.blocks.values()].every(({ minItems }) => minItems === 0)) {
      const parent2 = at.path.at(-1);
      if (parent2)
        found.push({
          action: "move-argument",
          title: `move \`${name}\` into a \`${blockName}\` block`,
          score: 0.72,
          edits: inFile(file, [
            ...removeItem(document, body, attribute2),
            insertNestedBlock(document, parent2, `${blockName} {
  ${line}
}`)
          ])
        });
    } else if (present.length === 1 && only?.kind === "block" && !only.body.items.some((item) => item.kind === "attribute" && item.name.text === name)) {
      found.push({
        action: "move-argument",
        title: `move \`${name}\` into the \`${blockName}\` block`,
        score: 0.8,
        edits: inFile(file, [
          ...removeItem(document, body, attribute2),
          ...insertLine(at, only, name, attribute2)
        ])
      });
    }
  }
  const parent = at.path.at(-2);
  const outer = parent && schemaAt(context, at.path.slice(0, -1))?.attributes.get(name);
  if (parent && outer && (outer.optional || outer.required) && fits(context, at, attribute2.value, outer) && !parent.body.items.some((item) => item.kind === "attribute" && item.name.text === name)) {
    found.push({
      action: "move-argument",
      title: `move \`${name}\` out of \`${at.path.at(-1)?.type.text}\``,
      score: 0.78,
      edits: inFile(file, [
        ...removeItem(document, body, attribute2),
        ...insertLine(at, parent, name, attribute2)
      ])
    });
  }
  return found;
}
function removal(at, attribute2) {
  const name = attribute2.name.text;
  return {
    action: "delete-argument",
    title: `remove \`${name}\`, which has no counterpart`,
    edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute2)),
    score: 0.1,
    loses: `removes \`${name}\``
  };
}
var insertLine = (at, block, name, attribute2) => insertAttribute(at.document, block, name, dedented(at.document.bytes, attribute2.value));

// src/repair/candidates/unsupported-attribute.ts
function unsupportedAttribute(context, finding, at) {
  const reference = referenceAt(finding, at);
  const split = reference && resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  if (!reference || !split || !resource) return [];
  const schema = schemaOf(context.scope, resource.mode, resource.type, resource.block);
  if (!schema) return [];
  const wanted = wantedType(context, at, reference);
  const [first] = split.rest;
  if (finding.attribute === "") return keys(context, at, reference, split.rest);
  const step = split.rest.find(
    (candidate) => candidate.kind === "attribute" && candidate.name === finding.attribute
  );
  if (!step) return [];
  if (step !== first && first?.kind === "attribute")
    return indexes(context, at, split.rest, step, resource);
  const exported = impliedType(schema);
  const fields = typeof exported !== "string" && exported[0] === "object" ? Object.entries(exported[1]) : [];
  return fields.flatMap(([name, type]) => {
    const usual = USUAL.includes(name) && asksFor(at, name) ? 0.3 : 0;
    const likeness = similarity(finding.attribute, name);
    const asked = words(finding.attribute);
    const abbreviated = asked.every((word2, index2) => words(name)[index2] === word2) ? 0.35 : 0;
    if (likeness + abbreviated < 0.5 && usual === 0 || !suits(type, wanted)) return [];
    return [
      {
        action: "rename-reference",
        title: `refer to \`${split.address}.${name}\` instead of \`.${finding.attribute}\``,
        score: 0.2 + 0.6 * likeness + usual + abbreviated,
        edits: inFile(at.file, [{ range: step.range, text: `.${name}` }])
      }
    ];
  });
}
var USUAL = ["id", "arn", "name"];
var asksFor = (at, name) => words(at.attribute?.name.text ?? "").at(-1) === name;
function referenceAt(finding, at) {
  const start = finding.place?.range.start;
  let found;
  if (!at.attribute || start === void 0) return void 0;
  walkExpression(at.attribute.value, (expression) => {
    if (expression.kind === "traversal" && expression.range.start <= start && start < expression.range.end)
      found = expression;
  });
  return found;
}
function wantedType(context, at, reference) {
  const { attribute: attribute2 } = at;
  if (!attribute2 || attribute2.value.range.start !== reference.range.start) return "dynamic";
  return schemaAt(context, at.path)?.attributes.get(attribute2.name.text)?.type ?? "dynamic";
}
function suits(from, to) {
  if (from === "dynamic" || to === "dynamic") return true;
  if (typeof from === "string" || typeof to === "string") return typeof from === typeof to;
  return friendlyName(from) === friendlyName(to);
}
function indexes(context, at, rest, step, resource) {
  const index2 = rest.indexOf(step);
  const before = rest.slice(0, index2);
  const { start } = step.range;
  const resolved = resolveResource(context.scope, resource, before);
  if (resolved.kind !== "type" || typeof resolved.type === "string" || resolved.type[0] !== "list")
    return [];
  return [
    {
      action: "change-value",
      title: "take the first element",
      score: 0.8,
      edits: inFile(at.file, [{ range: { start, end: start }, text: "[0]" }])
    }
  ];
}
function keys(context, at, reference, rest) {
  const [first] = rest;
  const split = resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  if (first?.kind === "index") {
    return [
      {
        action: "change-value",
        title: "drop the index, there is one instance only",
        score: 0.8,
        edits: inFile(at.file, [{ range: first.range, text: "" }])
      }
    ];
  }
  if (!first || !resource) return [];
  const { start } = first.range;
  const by = attribute(resource.block, "count") ? "count" : "for_each";
  const top = at.path[0];
  const key = by === "count" ? "count.index" : "each.key";
  const insert = (text, title, score) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at.file, [{ range: { start, end: start }, text }])
  });
  const whole = at.attribute?.value.range.start === reference.range.start;
  const wanted = wantedType(context, at, reference);
  const list = whole && typeof wanted !== "string";
  return [
    ...top && attribute(top, by) ? [insert(`[${key}]`, `take the instance \`${key}\``, 0.85)] : [],
    ...by === "count" ? [
      insert(
        "[*]",
        "take every instance",
        list ? 0.9 : whole && wanted === "dynamic" ? 0.75 : 0.3
      ),
      insert("[0]", "take the first instance", 0.7)
    ] : [],
    ...by === "for_each" ? [
      {
        action: "change-value",
        title: "take every instance",
        score: list ? 0.9 : 0.6,
        edits: inFile(at.file, [
          {
            range: { start: reference.range.start, end: start },
            text: `values(${at.document.bytes.toString("utf8", reference.range.start, start)})[*]`
          }
        ])
      }
    ] : []
  ];
}

// src/repair/candidates/unsupported-block-type.ts
function unsupportedBlockType(context, finding, at) {
  const block = at.path.at(-1);
  if (!block) return [];
  const outer = { ...at, path: at.path.slice(0, -1) };
  if (outer.path.length === 0) return topLevel(at, block);
  const schema = schemaAt(context, outer.path);
  const kept = schema ? { ...schema, blocks: new Map([...schema.blocks, ...metaOf(outer.path)?.blocks ?? []]) } : void 0;
  return [
    ...kept ? toArgument(outer, block, finding.blockType, kept) : [],
    ...kept ? renames2(outer, block, finding.blockType, kept) : [],
    ...kept ? nests(outer, block, finding.blockType, kept) : [],
    ...hoists(context, outer, block, finding.blockType),
    removal2(outer, block, finding.blockType)
  ];
}
function topLevel(at, block) {
  const near = [...LABELS].filter(
    ([type, labels]) => labels.length === block.labels.length && similarity(type, block.type.text) >= 0.6
  );
  return [
    ...near.map(([type]) => ({
      action: "rename-block",
      title: `rename the block \`${block.type.text}\` to \`${type}\``,
      edits: inFile(at.file, [renameBlock(block, type)]),
      score: similarity(type, block.type.text)
    })),
    removal2({ ...at, path: [] }, block, block.type.text)
  ];
}
function toArgument(outer, block, name, schema) {
  const parent = outer.path.at(-1);
  const targets = [...schema.attributes.values()].filter(
    (to) => (to.optional || to.required) && similarity(to.name, name) >= 0.9
  );
  if (block.type.text === "dynamic") return [];
  return targets.flatMap((to) => {
    const text = asArgument(outer, block, to);
    if (text === void 0 || parent.body.items.some((item) => item.kind === "attribute" && item.name.text === to.name))
      return [];
    return [
      {
        action: "block-to-argument",
        title: `write the block \`${name}\` as the argument \`${to.name}\``,
        edits: inFile(outer.file, [
          ...removeItem(outer.document, parent.body, block),
          ...insertAttribute(outer.document, parent, to.name, text)
        ]),
        score: 0.95
      }
    ];
  });
}
function asArgument({ document }, block, to) {
  const fields = block.body.items.map(
    (item) => item.kind === "attribute" ? [item.name.text, sourceOf(document.bytes, item.value)] : void 0
  );
  if (fields.some((field) => field === void 0 || field[1].includes("\n"))) return void 0;
  const known = fields.filter((field) => field !== void 0);
  const width = Math.max(0, ...known.map(([name]) => name.length));
  const object = known.length === 0 ? "{}" : `{
${known.map(([name, value]) => `    ${name.padEnd(width)} = ${value}`).join("\n")}
  }`;
  if (typeof to.type === "string") {
    const [only] = known;
    return known.length === 1 && only && to.type !== "dynamic" ? only[1] : void 0;
  }
  const [kind, inner] = to.type;
  if (kind === "map" || kind === "object") return object;
  if (kind === "tuple") return void 0;
  if (blockFormOf(to)) return `[${object}]`;
  return known.length === 1 && inner === "string" ? known[0]?.[1].startsWith("[") ? known[0][1] : `[${known[0]?.[1]}]` : void 0;
}
function renames2(outer, block, name, schema) {
  const dynamic = block.type.text === "dynamic";
  return [...schema.blocks.values()].flatMap((to) => {
    const likeness = similarity(name, to.name);
    const accepted = share(block, to.block);
    if (to.name === name || likeness + accepted < 1.1 || likeness < 0.3) return [];
    const label = block.labels[0];
    const edit = dynamic && label ? { range: label.range, text: `"${to.name}"` } : renameBlock(block, to.name);
    const single = to.maxItems === 1 && outer.path.at(-1)?.body.items.some((item) => item.kind === "block" && item.type.text === to.name);
    if (single) return [];
    return [
      {
        action: "rename-block",
        title: `rename the block \`${name}\` to \`${to.name}\``,
        edits: inFile(outer.file, [edit]),
        score: 0.25 + 0.35 * likeness + 0.35 * accepted
      }
    ];
  });
}
function share(block, schema) {
  const content = block.type.text === "dynamic" ? block.body.items.find((item) => item.kind === "block") : block;
  const items = content?.body.items ?? [];
  if (items.length === 0) return 0.5;
  const known = items.filter(
    (item) => item.kind === "attribute" ? settable(schema, item.name.text) : schema.blocks.has(item.type.text)
  );
  return known.length / items.length;
}
function settable(schema, name) {
  const found = schema.attributes.get(name);
  return found !== void 0 && (found.optional || found.required);
}
function nests(outer, block, name, schema) {
  const { document, file } = outer;
  const parent = outer.path.at(-1);
  const text = dedentedSource(document, block.range);
  return [...schema.blocks.values()].flatMap((via) => {
    if (!via.block.blocks.has(name)) return [];
    const present = parent.body.items.filter(
      (item) => item.kind === "block" && item.type.text === via.name
    );
    const removal3 = removeItem(document, parent.body, block);
    const [only] = present;
    if (present.length === 1 && only) {
      return [
        {
          action: "move-block",
          title: `move the block \`${name}\` into \`${via.name}\``,
          edits: inFile(file, [...removal3, insertNestedBlock(document, only, text)]),
          score: 0.85
        }
      ];
    }
    if (present.length > 0) return [];
    const wrapped = `${via.name} {
${text.split("\n").map((line) => line === "" ? line : `  ${line}`).join("\n")}
}`;
    return [
      {
        action: "move-block",
        title: `put the block \`${name}\` into a \`${via.name}\` block`,
        edits: inFile(file, [...removal3, insertNestedBlock(document, parent, wrapped)]),
        score: 0.8
      }
    ];
  });
}
function hoists(context, outer, block, name) {
  const grand = outer.path.at(-2);
  const parent = outer.path.at(-1);
  if (!grand || !parent || !schemaAt(context, outer.path.slice(0, -1))?.blocks.has(name)) return [];
  const { document } = outer;
  const text = dedentedSource(document, block.range);
  return [
    {
      action: "move-block",
      title: `move the block \`${name}\` out of \`${parent.type.text}\``,
      edits: inFile(outer.file, [
        ...removeItem(document, parent.body, block),
        insertNestedBlock(document, grand, text)
      ]),
      score: 0.82
    }
  ];
}
function removal2(outer, block, name) {
  const body = outer.path.at(-1)?.body ?? outer.document.body;
  return {
    action: "delete-block",
    title: `remove the block \`${name}\`, which has no counterpart`,
    edits: inFile(outer.file, removeItem(outer.document, body, block)),
    score: 0.1,
    loses: `removes \`${name} { \u2026 }\``
  };
}

// src/repair/propose.ts
function propose(context, finding) {
  const at = locate(context, finding);
  if (!at) return { abstained: "Terraform names no place in the source for it." };
  const candidates = candidatesFor(context, finding, at).filter(({ edits }) => edits.length > 0);
  return candidates.length > 0 ? { candidates } : { abstained: reasonFor(finding, at) };
}
function candidatesFor(context, finding, at) {
  switch (finding.kind) {
    case "unsupported-argument":
      return unsupportedArgument(context, finding, at);
    case "missing-required-argument":
      return missingRequiredArgument(context, finding, at);
    case "unsupported-block-type":
      return unsupportedBlockType(context, finding, at);
    case "insufficient-blocks":
      return insufficientBlocks(context, finding, at);
    case "too-many-blocks":
      return tooManyBlocks(context, finding, at);
    case "invalid-resource-type":
      return invalidResourceType(context, finding, at);
    case "undeclared-resource":
      return undeclaredResource(context, finding, at);
    case "undeclared-variable":
    case "undeclared-local":
    case "undeclared-module":
      return undeclaredName(context, finding, at);
    case "invalid-reference":
      return invalidReference(context, finding, at);
    case "unsupported-attribute":
      return unsupportedAttribute(context, finding, at);
    case "incorrect-type":
      return incorrectType(context, finding, at);
    case "read-only-argument":
      return readOnlyArgument(context, finding, at);
    case "absent-file":
      return absentFile(context, finding, at);
    case "duplicate":
      return duplicate(context, finding, at);
    case "syntax":
      return syntax(context, finding, at);
    case "other":
      return extraneousLabel(context, finding, at);
    case "module-not-installed":
    case "missing-provider":
    case "deprecated":
      return [];
  }
}
function reasonFor(finding, at) {
  switch (finding.kind) {
    case "module-not-installed":
      return "The module it calls is not here to be looked at.";
    case "missing-provider":
      return "No schema of its provider is stored.";
    case "invalid-resource-type":
      return "No type of the provider is near enough in name and contents.";
    case "undeclared-resource":
    case "undeclared-module":
      return "Nothing declared here is near enough, and it cannot be declared from its use alone.";
    case "too-many-blocks":
    case "duplicate":
      return "The copies differ, and only the author knows which one counts.";
    case "absent-file":
      return "The file has to come with the change.";
    case "syntax":
      return at && isCutOff(at.document) ? CUT_OFF : "The layout does not tell where the brackets belong.";
    default:
      return "No safe edit is known for this kind of finding.";
  }
}

// src/repair/ranker.ts
var ruleRanker = {
  score: async ({ candidates }) => candidates.map(({ score }) => score)
};

// src/repair/gates/in-scope.ts
function staysInScope(scope, edits, sizeOf2) {
  return edits.every(({ file, range, text }) => {
    const appended = range.start === range.end && (range.start === sizeOf2(file) || /^\s*(?:variable|data|resource) /.test(text));
    return appended || scope.some(
      (place) => place.file === file && place.range.start <= range.start && range.end <= place.range.end
    );
  });
}
function shiftScope(scope, edits) {
  return scope.map((place) => {
    let { start, end } = place.range;
    for (const { file, range, text } of edits) {
      if (file !== place.file) continue;
      const change = Buffer.byteLength(text) - (range.end - range.start);
      if (range.end < place.range.start || range.end === place.range.start && range.end > range.start)
        start += change;
      if (range.start <= place.range.end) end += change;
    }
    return { ...place, range: { start, end } };
  });
}

// src/module/module.ts
function withFiles(module, replaced) {
  const kept = module.files.filter((file) => !replaced.has(file.path));
  const files = [...kept, ...[...replaced].map(([path, bytes]) => ({ path, bytes }))];
  return { ...module, files: files.sort((a, b) => a.path < b.path ? -1 : 1) };
}

// src/repair/apply-candidate.ts
function applyCandidate(module, edits) {
  const replaced = new Map(
    [...groupByFile(edits)].map(([file, own]) => {
      const bytes = module.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
      return [file, applyEdits(bytes, own)];
    })
  );
  return withFiles(module, replaced);
}
function groupByFile(edits) {
  const groups = /* @__PURE__ */ new Map();
  for (const edit of edits) groups.set(edit.file, [...groups.get(edit.file) ?? [], edit]);
  return groups;
}
var changedBytes = (edits) => edits.reduce(
  (sum, { range, text }) => sum + Math.max(range.end - range.start, Buffer.byteLength(text)),
  0
);

// src/repair/search-state.ts
var churnOf = (draft, steps) => steps.reduce((sum, { candidate }) => sum + changedBytes(candidate.edits), 0) / Math.max(
  1,
  draft.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
);

// src/repair/try-candidate.ts
var PER_RESOLVED = 0.12;
var PER_REVEALED = 0.12;
function tryCandidate(state, context, key, candidate, options) {
  const { module, scope } = state;
  const sizeOf2 = (file) => module.files.find(({ path }) => path === file)?.bytes.length ?? 0;
  if (scope && !staysInScope(scope, candidate.edits, sizeOf2))
    return { rejected: "it would change lines outside the scope" };
  const edited = applyCandidate(module, candidate.edits);
  const after = contextOf(edited, options.catalogue);
  const before = countKeys(context, checkModule(module, options.catalogue).findings);
  const now = countKeys(after, checkModule(edited, options.catalogue).findings);
  if ((now.get(key) ?? 0) >= (before.get(key) ?? 1)) return { rejected: "the finding would stay" };
  const { introduced, resolved } = difference(before, now);
  if (introduced > 0 && !REVEALING.has(candidate.action))
    return {
      rejected: `${introduced} new ${introduced === 1 ? "finding" : "findings"} would appear`
    };
  const churn = churnOf(state.draft, [...state.steps, { candidate }]);
  const failed = moduleGates(
    viewModule(state.draft),
    viewModule(edited),
    state.draftFindings,
    churn
  ).find(({ passed }) => !passed);
  if (failed && !failed.passed) return { rejected: failed.reason };
  return { module: edited, value: PER_RESOLVED * (resolved - 1) - PER_REVEALED * introduced };
}
var REVEALING = /* @__PURE__ */ new Set([
  "change-type",
  "rename-block",
  "move-block",
  "argument-to-block",
  "fix-syntax",
  "block-to-argument"
]);

// src/repair/search.ts
var MOST_TRIALS = 16;
var MOST_STEPS = 80;
function startSearch(draft, options) {
  return {
    draft,
    module: draft,
    steps: [],
    abstained: /* @__PURE__ */ new Map(),
    trace: [],
    draftFindings: checkModule(draft, options.catalogue).findings,
    scope: options.scope
  };
}
async function settle(start, round, options, extra = []) {
  let state = { ...start, abstained: /* @__PURE__ */ new Map() };
  for (const finding of extra) state = await mend2(state, finding, round, options);
  const { abstained } = state;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = state.steps.length;
    state = await settleOnce({ ...state, abstained }, round, options);
    if (state.steps.length === before) break;
  }
  return state;
}
var MOST_PASSES = 3;
async function settleOnce(start, round, options) {
  let state = start;
  while (state.steps.length < MOST_STEPS) {
    options.signal?.throwIfAborted();
    const finding = nextFinding(state, options);
    if (!finding) return state;
    state = await mend2(state, finding, round, options);
  }
  return state;
}
function nextFinding(state, { catalogue, leave }) {
  const context = contextOf(state.module, catalogue);
  return checkModule(state.module, catalogue).findings.filter((finding) => finding.severity === "error" && isInScope(state, finding)).filter((finding) => {
    const key = findingKey(context, finding);
    return !state.abstained.has(key) && !leave?.has(key);
  }).sort((a, b) => a.stage - b.stage || priority(a) - priority(b))[0];
}
function isInScope({ scope }, { place }) {
  if (scope === void 0) return true;
  return place !== void 0 && scope.some(
    ({ file, range }) => file === place.file && range.start <= place.range.start && place.range.start <= range.end
  );
}
function priority({ kind }) {
  const order = [
    "invalid-resource-type",
    "unsupported-block-type",
    "unsupported-argument",
    "read-only-argument",
    "undeclared-resource",
    "missing-required-argument",
    "insufficient-blocks"
  ];
  const index2 = order.indexOf(kind);
  return index2 < 0 ? order.length : index2;
}
async function mend2(state, finding, round, options) {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const key = findingKey(context, finding);
  const proposal = propose(context, finding);
  if ("abstained" in proposal) return abstain(state, key, finding, round, proposal.abstained, []);
  const offered = proposal.candidates.filter(
    ({ loses }) => loses === void 0 || !options.lossless
  );
  if (offered.length === 0) return abstain(state, key, finding, round, ONLY_LOSSY, []);
  const candidates = await ranked(context, finding, offered, options.ranker);
  const trials = candidates.map(({ candidate, score }) => ({
    candidate,
    score,
    result: tryCandidate(state, context, key, candidate, options)
  }));
  const passed = trials.flatMap(
    ({ candidate, score, result }) => "value" in result ? [{ candidate, result, total: score + result.value }] : []
  );
  const best = passed.sort((a, b) => b.total - a.total)[0];
  const traced = trials.map(({ candidate, result }) => {
    if (candidate === best?.candidate) return { candidate, outcome: "chosen" };
    return "value" in result ? { candidate, outcome: "not-needed" } : { candidate, outcome: "rejected", reason: result.rejected };
  });
  if (!best)
    return abstain(state, key, finding, round, refusal(trials.map(({ result }) => result)), traced);
  return {
    ...state,
    module: best.result.module,
    scope: state.scope && shiftScope(state.scope, best.candidate.edits),
    steps: [...state.steps, { finding, key, candidate: best.candidate, round }],
    trace: [...state.trace, { round, finding, trials: traced }]
  };
}
var ONLY_LOSSY = "Only removing it would help, and nothing is removed from a module that cannot be proven valid.";
async function ranked(context, finding, candidates, ranker) {
  const scores = await ranker.score({ context, finding, candidates });
  return candidates.map((candidate, index2) => ({ candidate, score: scores[index2] ?? 0 })).sort((a, b) => b.score - a.score).slice(0, MOST_TRIALS);
}
function abstain(state, key, finding, round, reason, trials) {
  return {
    ...state,
    abstained: new Map([...state.abstained, [key, { finding, reason }]]),
    trace: [...withoutEarlier(state.trace, finding, round), { round, finding, trials }]
  };
}
var withoutEarlier = (trace, finding, round) => trace.filter(
  (entry) => entry.round !== round || entry.finding.summary !== finding.summary || entry.finding.detail !== finding.detail || entry.finding.place?.range.start !== finding.place?.range.start || entry.trials.some(({ outcome }) => outcome === "chosen")
);
function refusal(results) {
  const reasons = [
    ...new Set(results.flatMap((result) => "rejected" in result ? [result.rejected] : []))
  ];
  return `Every edit that was tried was refused: ${reasons.slice(0, 3).join("; ")}.`;
}

// src/repair/repair-module.ts
async function repairModule(draft, options) {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const before = await options.validate(draft, options.signal);
  const search = {
    catalogue: options.catalogue,
    ranker: options.ranker ?? ruleRanker,
    ...options.scope ? { scope: options.scope } : {},
    ...options.signal ? { signal: options.signal } : {}
  };
  const start = startSearch(draft, search);
  const outcome = before.verdict === "valid" ? { state: start, after: before } : await bestEffort(start, before, search, options);
  const proven = prove(draft, before, outcome, options.catalogue);
  return { ...proven, trace: outcome.state.trace, before, draft, ms: now() - started };
}
async function bestEffort(start, before, search, options) {
  const outcome = await rounds(start, before, search, options);
  const lossy = outcome.state.steps.some(({ candidate }) => candidate.loses !== void 0);
  if (outcome.after.verdict === "valid" || !lossy) return outcome;
  const careful = await rounds(start, before, { ...search, lossless: true }, options);
  return {
    ...careful,
    state: { ...careful.state, trace: [...outcome.state.trace, ...careful.state.trace] }
  };
}
async function rounds(start, before, search, options) {
  let outcome = { state: start, after: before };
  for (let round = 1; round <= options.maxRounds; round++) {
    const { state } = outcome;
    const settled = await settle(
      state,
      round,
      search,
      onlySeenBy(outcome.after, state.module, search)
    );
    if (settled.steps.length === state.steps.length)
      return { state: settled, after: outcome.after };
    const lean = settled.module === state.module ? settled : await minimise(settled, round, search);
    outcome = { state: lean, after: await options.validate(lean.module, options.signal) };
    if (outcome.after.verdict === "valid") return outcome;
  }
  return outcome;
}
function onlySeenBy(validation, module, { catalogue, scope }) {
  const context = contextOf(module, catalogue);
  const known = countKeys(context, checkModule(module, catalogue).findings);
  return validation.findings.filter(
    (finding) => finding.severity === "error" && finding.place !== void 0 && !known.has(findingKey(context, finding)) && scope === void 0
  );
}
async function minimise(state, round, search) {
  let lean = state;
  if (round > 1 || state.steps.length < 2 || state.steps.length > MOST_MINIMISED) return lean;
  for (const { key } of state.steps) {
    const leave = /* @__PURE__ */ new Set([...search.leave ?? [], key]);
    const shorter = await settle(startSearch(state.draft, search), round, { ...search, leave });
    const { introduced } = difference(keysOf(lean.module, search), keysOf(shorter.module, search));
    if (introduced === 0 && shorter.steps.length < lean.steps.length)
      lean = { ...shorter, trace: lean.trace };
  }
  return lean;
}
var keysOf = (module, { catalogue }) => countKeys(contextOf(module, catalogue), checkModule(module, catalogue).findings);
var MOST_MINIMISED = 12;
function prove(draft, before, { state, after }, catalogue) {
  const churn = churnOf(draft, state.steps);
  const gates = [
    validates(draft, before, state, after, catalogue),
    ...moduleGates(viewModule(draft), viewModule(state.module), state.draftFindings, churn)
  ];
  const failed = gates.find(({ passed }) => !passed);
  const abstained = remaining(state, after, catalogue);
  if (failed && !failed.passed && state.steps.length > 0) {
    const refused = state.steps.map(({ finding }) => ({
      finding,
      reason: `The repair was withdrawn: ${failed.reason}.`
    }));
    return {
      repaired: draft,
      after: before,
      applied: [],
      abstained: [...refused, ...abstained],
      gates,
      churn: 0
    };
  }
  const proof = after.verdict === "valid" && after.tier !== "checker" ? "validated" : "checked";
  const applied = state.steps.map(
    ({ finding, candidate, round }) => ({ finding, candidate, round, proof })
  );
  return { repaired: state.module, after, applied, abstained, gates, churn };
}
function validates(draft, before, state, after, catalogue) {
  const gate = "validates, or brings no new finding";
  if (after.verdict === "valid" || state.steps.length === 0) return { gate, passed: true };
  const errors = (findings) => findings.filter(({ severity }) => severity === "error");
  const draftContext = contextOf(draft, catalogue);
  const known = countKeys(draftContext, [...state.draftFindings, ...errors(before.findings)]);
  const now = countKeys(contextOf(state.module, catalogue), errors(after.findings));
  const { introduced } = difference(
    new Map([...known.keys()].map((key) => [key, Number.POSITIVE_INFINITY])),
    now
  );
  const revealed = state.steps.some(({ candidate }) => REVEALING.has(candidate.action));
  return introduced === 0 || revealed ? { gate, passed: true } : { gate, passed: false, reason: `${introduced} new findings appeared` };
}
function remaining(state, after, catalogue) {
  const context = contextOf(state.module, catalogue);
  const left = after.verdict === "valid" ? [] : [
    ...after.findings.filter(({ severity }) => severity === "error"),
    ...checkModule(state.module, catalogue).findings
  ];
  const byKey = /* @__PURE__ */ new Map();
  for (const finding of left) {
    const key = findingKey(context, finding);
    const reason = state.abstained.get(key)?.reason ?? reasonFor(finding);
    if (!byKey.has(key)) byKey.set(key, { finding, reason });
  }
  return [...byKey.values()].sort((a, b) => compareFindings(a.finding, b.finding));
}

// src/schema/schemas-directory.ts
import { existsSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";
function schemasDirectory(from = import.meta.url) {
  const start = dirname(fileURLToPath(from));
  for (let at = start; ; at = dirname(at)) {
    const candidate = join2(at, "schemas");
    if (existsSync(join2(candidate, "manifest.json"))) return candidate;
    if (at === dirname(at)) break;
  }
  throw new SchemaError(`No schemas/manifest.json at or above ${start}; reinstall iac-dpo.`);
}

// src/cli/cli-error.ts
var CliError = class extends Error {
  name = "CliError";
  exitCode;
  constructor(exitCode, message, options) {
    super(message, options);
    this.exitCode = exitCode;
  }
};

// src/cli/exit-code.ts
var EXIT = {
  ok: 0,
  findingsRemain: 1,
  usage: 2,
  input: 3,
  validator: 4,
  internal: 5,
  interrupted: 130
};
var EXIT_CODE_HELP = `
Exit codes:
  0    nothing is left to fix
  1    findings remain, or a part could not be judged
  2    wrong usage
  3    input could not be read, or a file could not be written
  4    the engine that was asked for is not there or failed
  5    internal error
  130  interrupted`;

// src/cli/container-settings.ts
var CONTAINER_VARIABLES = {
  engine: "IAC_DPO_CONTAINER_ENGINE",
  image: "IAC_DPO_CONTAINER_IMAGE",
  rootfs: "IAC_DPO_CONTAINER_ROOTFS",
  globalArguments: "IAC_DPO_CONTAINER_GLOBAL_ARGS",
  runArguments: "IAC_DPO_CONTAINER_RUN_ARGS"
};
function containerSettings(env) {
  const value = (key) => env[CONTAINER_VARIABLES[key]] || void 0;
  const [engine, image, rootfs] = [value("engine"), value("image"), value("rootfs")];
  const [globalArguments, runArguments] = [value("globalArguments"), value("runArguments")];
  if (!(engine || image || rootfs || globalArguments || runArguments)) return void 0;
  return [
    {
      engine: engineName(engine ?? (rootfs ? "podman" : "docker")),
      ...image && { image },
      ...rootfs && { rootfs },
      ...globalArguments && { globalArguments: words2(globalArguments) },
      ...runArguments && { runArguments: words2(runArguments) }
    }
  ];
}
function engineName(value) {
  if (value === "docker" || value === "podman") return value;
  throw new CliError(
    EXIT.usage,
    `${CONTAINER_VARIABLES.engine} is "${value}". Next: set it to docker or podman.`
  );
}
var words2 = (text) => text.split(" ").filter((word2) => word2 !== "");

// src/cli/wire-services.ts
function wireServices(env) {
  let opened;
  const catalogue = () => {
    opened ??= openCatalogue(schemasDirectory());
    return opened;
  };
  return {
    readModule: (directory) => readModule(directory),
    validator: (engine) => openValidator(engine, catalogue(), env),
    repair: (module, { validator, ...options }) => repairModule(module, { ...options, catalogue: catalogue(), validate: validator.validate })
  };
}
async function openValidator(engine, catalogue, env) {
  const containers = containerSettings(env);
  const terraform = await import("./chunk-X4DH47G2.js");
  const found = await terraform.openValidator(engine, catalogue, {
    environment: env,
    ...containers && { containers }
  });
  return found.kind === "terraform" ? found.validator : checker(catalogue, engine === "auto" ? found.why : void 0);
}
var checker = (catalogue, why) => ({
  description: "the checker alone",
  ...why && {
    notice: `${why}. Nothing will be validated, only checked. Next: install terraform, podman or docker.`
  },
  validate: async (module, signal) => {
    signal?.throwIfAborted();
    return checkModule(module, catalogue);
  },
  [Symbol.asyncDispose]: async () => {
  }
});

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// src/report/untrusted-text.ts
import { stripVTControlCharacters } from "node:util";
function cleanText(text) {
  return stripVTControlCharacters(text).replaceAll("\r\n", "\n").replaceAll("\r", "\u240D").replace(INVISIBLE, "");
}
function cleanLine(text, limit = LINE_LIMIT) {
  const line = cleanText(text).replace(/\s+/g, " ").trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}\u2026`;
}
function withoutCommands(text) {
  return text.split("\n").map((line) => isCommand(line) ? `| ${line}` : line).join("\n").replaceAll("##[", "# #[");
}
var LINE_LIMIT = 300;
var INVISIBLE = new RegExp("[^\\P{Cc}\\n\\t]|\\p{Cf}|\\u2028|\\u2029", "gu");
var isCommand = (line) => stripVTControlCharacters(line).trimStart().startsWith("::");

// src/cli/open-validator.ts
async function openValidator2(services, engine, warn) {
  const validator = await services.validator(engine).catch((error) => {
    if (error instanceof CliError) throw error;
    const words4 = cleanLine(error instanceof Error ? error.message : String(error));
    throw new CliError(EXIT.validator, `--engine ${engine}: ${words4}`, { cause: error });
  });
  if (validator.notice !== void 0) warn(cleanLine(validator.notice));
  return validator;
}

// src/cli/services.ts
var ENGINES = ["auto", "container", "local", "checker"];

// src/cli/options.ts
import { availableParallelism } from "node:os";
var pathArgument = () => new Argument("[path...]", "module directories").default(["."], ".");
var engineOption = () => new Option(
  "--engine <engine>",
  "who proves a repair: terraform in a container, terraform on PATH, or our own checker"
).choices(ENGINES).default("auto");
var maxRoundsOption = () => new Option("--max-rounds <n>", "validate and repair a module at most this often").argParser(atLeastOne).default(DEFAULT_ROUNDS);
var jobsOption = () => new Option("--jobs <n>", "rows worked on at once (default: the number of cores)").argParser(atLeastOne).default(availableParallelism(), "");
var DEFAULT_ROUNDS = 5;
function atLeastOne(value) {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new InvalidArgumentError("It must be a whole number, 1 or more.");
  return Number(value);
}

// src/report/remaining-findings.ts
function unexplainedFindings(repair) {
  const explained = new Set(repair.abstained.map(({ finding }) => words3(finding)));
  return repair.after.findings.filter((finding) => finding.severity === "error" && !explained.has(words3(finding))).sort(compareFindings);
}
var countLeft = (repair) => repair.abstained.length + unexplainedFindings(repair).length;
var gatesPassed = (repair) => repair.gates.every((gate) => gate.passed);
var words3 = (finding) => [finding.kind, finding.summary, finding.detail, finding.place?.file].join("\0");

// src/report/belief.ts
var TIER_WORDS = {
  checker: "checked, not validated",
  validator: "validated",
  provider: "validated with the provider"
};
function verdictWords(validation) {
  switch (validation.verdict) {
    case "valid":
      return `valid (${TIER_WORDS[validation.tier]})`;
    case "invalid":
      return `invalid (says ${validation.tier === "checker" ? "our checker" : "terraform"})`;
    case "unknown":
      return `not validated: ${validation.reason.replace(/^not validated: /, "")}`;
  }
}
var PROOF_WORDS = {
  validated: "validated: terraform accepts this",
  checked: "checked, not validated: the in-process checker accepts this, terraform has not seen it"
};

// src/report/coloured-diff.ts
function colouredDiff(files, colours) {
  return files.map((file) => fileText(file, colours)).join("");
}
function fileText({ path, status, hunks }, colours) {
  const name = cleanLine(path);
  const head = [
    colours.bold(`--- ${status === "added" ? "/dev/null" : `a/${name}`}`),
    colours.bold(`+++ b/${name}`)
  ];
  const body = hunks.flatMap(({ header, lines }) => [
    colours.cyan(header),
    ...lines.map((line) => lineText(line, colours))
  ]);
  return `${[...head, ...body].join("\n")}
`;
}
function lineText(line, colours) {
  const text = cleanText(Buffer.from(line.replace(/\r$/, ""), "latin1").toString("utf8"));
  if (line.startsWith("+")) return colours.green(text);
  if (line.startsWith("-")) return colours.red(text);
  return line.startsWith("\\") ? colours.dim(text) : text;
}

// src/report/line-number.ts
var LINE_FEED = 10;
function lineNumber(bytes, offset) {
  let line = 1;
  let at = bytes.indexOf(LINE_FEED);
  while (at !== -1 && at < offset) {
    line += 1;
    at = bytes.indexOf(LINE_FEED, at + 1);
  }
  return line;
}

// src/report/draft-line.ts
function draftLine(finding, repair) {
  const { place } = finding;
  const file = repair.draft.files.find(({ path }) => path === place?.file);
  if (!file || !place) return void 0;
  const edits = candidatesBefore(finding, repair).map(
    (candidate) => candidate.edits.filter((edit) => edit.file === place.file)
  );
  return lineNumber(file.bytes, edits.reduceRight(offsetBefore, place.range.start));
}
function candidatesBefore(finding, { applied, before, trace }) {
  const index2 = applied.findIndex((one) => one.finding === finding);
  if (index2 >= 0) return applied.slice(0, index2).map(({ candidate }) => candidate);
  if (before.findings.some((other) => isSame(other, finding))) return [];
  const traced = trace.findIndex((entry) => entry.finding === finding);
  const earlier = traced < 0 ? trace : trace.slice(0, traced);
  const chosen = earlier.flatMap(
    ({ trials }) => trials.filter(({ outcome }) => outcome === "chosen")
  );
  return traced < 0 ? applied.map(({ candidate }) => candidate) : chosen.map(({ candidate }) => candidate);
}
function offsetBefore(offset, edits) {
  let shift = 0;
  for (const { range, text } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const start = range.start + shift;
    if (offset < start) break;
    const length = Buffer.byteLength(text);
    if (offset < start + length) return range.start;
    shift += length - (range.end - range.start);
  }
  return offset - shift;
}
var isSame = (a, b) => a === b || a.kind === b.kind && a.detail === b.detail && a.place?.file === b.place?.file && a.place?.range.start === b.place?.range.start;

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/report/module-path.ts
import { posix } from "node:path";
var modulePath = (module, file) => posix.join(module.label, file);

// src/report/file-diff.ts
function diffModules(before, after) {
  return after.files.flatMap((file) => {
    const old = before.files.find(({ path: path2 }) => path2 === file.path);
    if (old?.bytes.equals(file.bytes)) return [];
    const path = modulePath(after, file.path).replace(/^\//, "");
    return [
      { path, status: old ? "changed" : "added", hunks: hunksOf(old, file) }
    ];
  });
}
function hunksOf(old, file) {
  const [a, b] = [old?.bytes.toString("latin1") ?? "", file.bytes.toString("latin1")];
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES };
  const patch = structuredPatch("", "", a, b, "", "", options);
  if (!patch) return [wholeFile(a, b)];
  return patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    header: `@@ -${span2(oldStart, oldLines)} +${span2(newStart, newLines)} @@`,
    lines
  }));
}
var CONTEXT_LINES = 3;
var MAX_CHANGED_LINES = 2e3;
function wholeFile(a, b) {
  const [removed, added] = [marked("-", a), marked("+", b)];
  const count = (lines) => lines.filter((line) => !line.startsWith("\\")).length;
  return {
    header: `@@ -${span2(1, count(removed))} +${span2(1, count(added))} @@`,
    lines: [...removed, ...added]
  };
}
function marked(mark, text) {
  if (text === "") return [];
  const lines = text.split("\n").map((line) => mark + line);
  return text.endsWith("\n") ? lines.slice(0, -1) : [...lines, "\\ No newline at end of file"];
}
var span2 = (start, lines) => lines === 0 ? `${start - 1},0` : lines === 1 ? `${start}` : `${start},${lines}`;

// src/report/finding-words.ts
function findingWords({ summary, detail }) {
  const line = cleanLine(detail);
  const clause = (/^.*?[.;?!](?=\s|$)/.exec(line)?.[0] ?? line).replace(/;$/, ".");
  return clause === "" || clause === cleanLine(summary) ? cleanLine(summary) : `${cleanLine(summary)}: ${clause}`;
}
function placeWords({ place }, module, line) {
  const path = cleanLine(modulePath(module, place?.file ?? ""));
  return line === void 0 ? path : `${path}:${line}`;
}
function findingLine({ place }, module) {
  const file = module.files.find(({ path }) => path === place?.file);
  return file && place && lineNumber(file.bytes, place.range.start);
}

// src/report/skipped-lines.ts
function skippedLines(module, colours) {
  return module.skipped.map(
    ({ path, reason }) => `${colours.yellow("skipped")} ${cleanLine(modulePath(module, path))}: ${cleanLine(reason)}
`
  ).join("");
}

// src/report/terminal-report.ts
function terminalReport(repair, colours) {
  const parts = [
    headline(repair, colours),
    skippedLines(repair.draft, colours),
    colouredDiff(diffModules(repair.draft, repair.repaired), colours),
    repair.applied.map((applied) => appliedText(applied, repair, colours)).join(""),
    abstainedTexts(repair, colours),
    unexplainedText(repair, colours),
    failedGates(repair.gates, colours)
  ];
  return withoutCommands(parts.filter((part) => part !== "").join("\n"));
}
function headline(repair, colours) {
  const { before, after, draft, ms } = repair;
  const name = colours.bold(cleanLine(modulePath(draft, "")));
  const paint = after.verdict === "valid" ? colours.green : colours.yellow;
  const verdict = before.verdict === "valid" && after.verdict === "valid" ? `nothing to repair: ${verdictWords(after)}` : `${before.verdict} \u2192 ${cleanLine(verdictWords(after))}`;
  return `${name}  ${paint(verdict)}  ${colours.dim(`${Math.round(ms)} ms`)}
`;
}
function appliedText({ finding, candidate, proof }, repair, colours) {
  const believed = proof === "validated" ? colours.green : colours.yellow;
  return [
    wrong(finding, repair, colours),
    `  ${colours.green("\u2714")} ${cleanLine(candidate.title)}`,
    ...candidate.loses === void 0 ? [] : [`    ${colours.yellow(cleanLine(candidate.loses))}`],
    `    ${believed(PROOF_WORDS[proof])}
`
  ].join("\n");
}
function abstainedTexts(repair, colours) {
  const places = /* @__PURE__ */ new Map();
  for (const { finding, reason } of repair.abstained) {
    const line = wrong(finding, repair, colours);
    places.set(reason, (places.get(reason) ?? /* @__PURE__ */ new Set()).add(line));
  }
  const groups = [...places].map(
    ([reason, lines]) => [...lines, `  ${colours.yellow("\u2013")} left as it is: ${cleanLine(reason)}
`].join("\n")
  );
  return groups.join("");
}
function unexplainedText(repair, colours) {
  return unexplainedFindings(repair).map(
    (finding) => `${wrong(finding, repair, colours)}
  ${colours.red("\u2718")} still wrong: no repair found
`
  ).join("");
}
function wrong(finding, repair, colours) {
  const place = placeWords(finding, repair.draft, draftLine(finding, repair));
  return `${colours.cyan(place)}  ${findingWords(finding)}`;
}
function failedGates(gates, colours) {
  return gates.flatMap(
    (gate) => gate.passed ? [] : [`${colours.red("gate")} ${gate.gate}: ${cleanLine(gate.reason)}
`]
  ).join("");
}

// src/cli/read-modules.ts
import { readdir as readdir2, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, join as join3, relative, resolve } from "node:path";
async function readModules(paths, cwd, readModule2) {
  const directories = [...new Set(paths.map((path) => resolve(cwd, path)))];
  const modules = [];
  for (const directory of directories) modules.push(await readOne(directory, cwd, readModule2));
  return modules;
}
async function readOne(directory, cwd, readModule2) {
  const label = labelOf(directory, cwd);
  await assertDirectory2(directory, label);
  const module = await readModule2(directory).catch(async (error) => {
    if (!(error instanceof ModuleReadError)) throw error;
    const below = await modulesBelow(directory, label);
    const message = cleanLine(error.message.replaceAll(directory, label));
    throw new CliError(EXIT.input, below === "" ? message : `${message} Next: name ${below}.`, {
      cause: error
    });
  });
  return { module: { ...module, label }, directory };
}
function labelOf(directory, cwd) {
  const below = relative(cwd, directory) || ".";
  return (below.startsWith("..") ? directory : below).replaceAll("\\", "/");
}
async function assertDirectory2(directory, label) {
  const name = cleanLine(label);
  const stats = await stat2(directory).catch((error) => {
    const words4 = READ_ERRORS[error.code ?? ""] ?? cleanLine(error.message);
    throw new CliError(EXIT.input, `cannot read ${name}: ${words4}`, { cause: error });
  });
  if (stats.isDirectory()) return;
  const parent = cleanLine(dirname2(label));
  throw new CliError(
    EXIT.usage,
    `${name} is a file, and terraform works on directories. Next: name ${parent}, with --scope ${name}:1-9 for some of its lines.`
  );
}
var READ_ERRORS = {
  ENOENT: "there is no such directory. Next: check the path.",
  EACCES: "permission denied. Next: run as a user who may read it.",
  ELOOP: "its symbolic links run in a circle."
};
var MODULES_NAMED = 5;
async function modulesBelow(directory, label) {
  const entries = await readdir2(directory, { withFileTypes: true }).catch(() => []);
  const found = [];
  for (const entry of entries.filter((one) => one.isDirectory() && !one.name.startsWith("."))) {
    const names = await readdir2(join3(directory, entry.name)).catch(() => []);
    if (names.some((name) => name.endsWith(".tf"))) found.push(join3(label, entry.name));
  }
  return found.sort().slice(0, MODULES_NAMED).map((name) => cleanLine(name)).join(" or ");
}

// src/cli/write-repair.ts
import { randomBytes } from "node:crypto";
import { link, lstat, open as open2, readFile, rename as rename2, rm } from "node:fs/promises";
import { basename, dirname as dirname3, join as join4 } from "node:path";
async function writeRepair({ draft, repaired }, directory) {
  const changes = repaired.files.flatMap((file) => {
    const old = draft.files.find(({ path }) => path === file.path);
    return old?.bytes.equals(file.bytes) ? [] : [{ file, old, path: join4(directory, file.path) }];
  });
  for (const { old, path } of changes) await assertAsRead(path, old);
  for (const { file, old, path } of changes) await replace(path, file.bytes, old !== void 0);
}
async function assertAsRead(path, old) {
  const stats = await lstat(path).catch(() => void 0);
  const same = old ? stats?.isFile() === true && (await readFile(path)).equals(old.bytes) : stats === void 0;
  if (same) return;
  throw new CliError(
    EXIT.input,
    `${cleanLine(path)} changed since it was read, nothing was written. Next: run the repair again.`
  );
}
async function replace(path, bytes, exists2) {
  const temporary = join4(dirname3(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const mode = exists2 ? (await lstat(path)).mode & 4095 : NEW_FILE_MODE;
    const handle = await open2(temporary, "wx", mode);
    try {
      if (exists2) await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (exists2 ? rename2(temporary, path) : link(temporary, path));
  } catch (error) {
    const words4 = cleanLine(error.message);
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(path)}: ${words4}. Next: check the permissions of its folder.`,
      {
        cause: error
      }
    );
  } finally {
    await rm(temporary, { force: true });
  }
}
var NEW_FILE_MODE = 438;

export {
  CommanderError,
  InvalidArgumentError,
  Command,
  Option,
  cleanText,
  cleanLine,
  withoutCommands,
  CliError,
  EXIT,
  EXIT_CODE_HELP,
  moduleFromText,
  modulePath,
  findingWords,
  placeWords,
  findingLine,
  openValidator2 as openValidator,
  ENGINES,
  pathArgument,
  engineOption,
  maxRoundsOption,
  jobsOption,
  atLeastOne,
  draftLine,
  diffModules,
  unexplainedFindings,
  countLeft,
  gatesPassed,
  TIER_WORDS,
  verdictWords,
  colouredDiff,
  skippedLines,
  terminalReport,
  readModules,
  writeRepair,
  wireServices
};
