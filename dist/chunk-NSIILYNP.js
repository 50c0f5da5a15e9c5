import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BAD_NAME,
  CHANGES_LITTLE,
  ConfigError,
  DYNAMIC,
  FILE_FUNCTIONS,
  FUNCTIONS,
  SAFE_GATES,
  attributeOf,
  callFunction,
  checkName,
  configFile,
  contains,
  convert,
  elementAt,
  elementsOf,
  evaluationBudget,
  fail,
  findReferences,
  friendlyName,
  functionNamed,
  hasFailedSince,
  headerOf,
  interpret,
  isName,
  linesAround,
  marksDeep,
  marksOf,
  moduleGates,
  nullOf,
  numberOf,
  objectValue,
  overlaps,
  placeWords,
  refuser,
  renameEverywhere,
  renameReference,
  reportWords,
  require_mod,
  stringValue,
  textOf,
  typeOf,
  unknown,
  validates,
  warn,
  withMarks,
  withoutOptional
} from "./chunk-BFTGV5QF.js";
import {
  ControllerError
} from "./chunk-7LW4PAMA.js";
import {
  CORES,
  SchemaError,
  TOP,
  absentModule,
  argumentOf,
  calledModules,
  callsIn,
  canonicalAddress,
  cidrOf,
  compareFindings,
  directoryFrom,
  elementOf,
  entryFor,
  isBroken,
  isIPv4,
  isIPv6,
  isOwnConfiguration,
  isOwnTerraform,
  isTerraformFile,
  nothingToRead,
  openCatalogue,
  openConstraints,
  parseVersionConstraint,
  providerNameOf,
  readManifest,
  readManifestOf,
  readVerified,
  schemasDirectory,
  sha256Of,
  usedSchemas,
  violations,
  whyUnsafe,
  worded
} from "./chunk-SQEBMDFL.js";
import {
  BACKSLASH,
  CALL_ARGUMENTS,
  CALL_BLOCKS,
  NEWLINE,
  RETURN,
  asBlocks,
  attribute,
  attributesOf,
  blocksNamed,
  cleanPath,
  constantString,
  decodeTemplateText,
  identifierLength,
  indentationAt,
  isBlank,
  isCallName,
  isOverrideFile,
  isTopLevelHeader,
  itemName,
  lineEnd,
  lineStart,
  objectKey,
  parse,
  quote,
  readSource,
  registryProblem,
  scan,
  sourceOf,
  tokenIndexAt,
  viewModule,
  walkExpression
} from "./chunk-5ACPQ7WC.js";
import {
  __commonJS,
  __require,
  __toESM,
  external_exports
} from "./chunk-YQUA5T3Q.js";

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports4) {
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
    exports4.CommanderError = CommanderError2;
    exports4.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports4) {
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
      constructor(name2, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name2[0]) {
          case "<":
            this.required = true;
            this._name = name2.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name2.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name2;
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
    exports4.Argument = Argument2;
    exports4.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports4) {
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
          cmd.registeredArguments.forEach((argument) => {
            argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument) => argument.description)) {
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
      argumentTerm(argument) {
        return argument.name();
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
        return helper.visibleArguments(cmd).reduce((max, argument) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument))
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
      argumentDescription(argument) {
        const extraInfo = [];
        if (argument.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument.description) {
            return `${argument.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument.description;
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
        const argumentList = helper.visibleArguments(cmd).map((argument) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument)),
            helper.styleArgumentDescription(helper.argumentDescription(argument))
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
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word === "[command]") return this.styleSubcommandText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleCommandText(word);
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
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleSubcommandText(word);
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
    exports4.Help = Help2;
    exports4.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports4) {
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
      conflicts(names2) {
        this.conflictsWith = this.conflictsWith.concat(names2);
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
      env(name2) {
        this.envVar = name2;
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
      return str.split("-").reduce((str2, word) => {
        return str2 + word[0].toUpperCase() + word.slice(1);
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
    exports4.Option = Option2;
    exports4.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports4) {
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
    function suggestSimilar(word, candidates) {
      if (!candidates || candidates.length === 0) return "";
      candidates = Array.from(new Set(candidates));
      const searchingOptions = word.startsWith("--");
      if (searchingOptions) {
        word = word.slice(2);
        candidates = candidates.map((candidate3) => candidate3.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates.forEach((candidate3) => {
        if (candidate3.length <= 1) return;
        const distance9 = editDistance(word, candidate3);
        const length = Math.max(word.length, candidate3.length);
        const similarity2 = (length - distance9) / length;
        if (similarity2 > minSimilarity) {
          if (distance9 < bestDistance) {
            bestDistance = distance9;
            similar = [candidate3];
          } else if (distance9 === bestDistance) {
            similar.push(candidate3);
          }
        }
      });
      similar.sort((a, b) => a.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate3) => `--${candidate3}`);
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
    exports4.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports4) {
    var EventEmitter = __require("node:events").EventEmitter;
    var childProcess = __require("node:child_process");
    var path = __require("node:path");
    var fs = __require("node:fs");
    var process2 = __require("node:process");
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
      constructor(name2) {
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
        this._name = name2 || "";
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
          writeOut: (str) => process2.stdout.write(str),
          writeErr: (str) => process2.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
          getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
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
        const [, name2, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name2);
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
      createCommand(name2) {
        return new _Command(name2);
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
      createArgument(name2, description) {
        return new Argument2(name2, description);
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
      argument(name2, description, parseArg, defaultValue3) {
        const argument = this.createArgument(name2, description);
        if (typeof parseArg === "function") {
          argument.default(defaultValue3).argParser(parseArg);
        } else {
          argument.default(parseArg);
        }
        this.addArgument(argument);
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
      arguments(names2) {
        names2.trim().split(/ +/).forEach((detail) => {
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
      addArgument(argument) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument.name()}'`
          );
        }
        this.registeredArguments.push(argument);
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
        process2.exit(exitCode);
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
          (name2) => this._findCommand(name2)
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
        const name2 = option.attributeName();
        if (option.negate) {
          const positiveLongFlag = option.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name2,
              option.defaultValue === void 0 ? true : option.defaultValue,
              "default"
            );
          }
        } else if (option.defaultValue !== void 0) {
          this.setOptionValueWithSource(name2, option.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option.presetArg !== void 0) {
            val = option.presetArg;
          }
          const oldValue = this.getOptionValue(name2);
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
          this.setOptionValueWithSource(name2, val, valueSource);
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
      _optionEx(config, flags, description, fn, defaultValue3) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue3).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue3).argParser(fn);
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
      option(flags, description, parseArg, defaultValue3) {
        return this._optionEx({}, flags, description, parseArg, defaultValue3);
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
      requiredOption(flags, description, parseArg, defaultValue3) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue3
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
          if (process2.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv = process2.execArgv ?? [];
          if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process2.argv;
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
            if (process2.defaultApp) {
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
        if (process2.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process2.execArgv).concat(args);
            proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" });
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
          args = incrementNodeInspectorPort(process2.execArgv).concat(args);
          proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals.forEach((signal) => {
            process2.on(signal, () => {
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
            process2.exit(code);
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
            process2.exit(1);
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
      _dispatchSubcommand(commandName, operands, unknown2) {
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
            this._executeSubCommand(subCommand, operands.concat(unknown2));
          } else {
            return subCommand._parseCommand(operands, unknown2);
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
        const myParseArg = (argument, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
            parsedValue = this._callParseArg(
              argument,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index < this.args.length) {
              value = this.args.slice(index);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index < this.args.length) {
            value = this.args[index];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index] = value;
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
      _chainOrCall(promise2, fn) {
        if (promise2?.then && typeof promise2.then === "function") {
          return promise2.then(() => fn());
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
      _chainOrCallHooks(promise2, event) {
        let result = promise2;
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
      _chainOrCallSubCommandHook(promise2, subCommand, event) {
        let result = promise2;
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
      _parseCommand(operands, unknown2) {
        const parsed = this.parseOptions(unknown2);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown2 = parsed.unknown;
        this.args = operands.concat(unknown2);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown2);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown2);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown2
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed.unknown.length > 0) {
            this.unknownOption(parsed.unknown[0]);
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
              this.parent.emit(commandEvent, operands, unknown2);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown2);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown2);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown2);
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
      _findCommand(name2) {
        if (!name2) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name2 || cmd._aliases.includes(name2)
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
        const unknown2 = [];
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
            if (dest === unknown2) dest.push(arg);
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
            const index = arg.indexOf("=");
            const option = this._findOption(arg.slice(0, index));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown2;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown2.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown2.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown2.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown: unknown2 };
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
          if (option.envVar && option.envVar in process2.env) {
            const optionKey = option.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option.required || option.optional) {
                this.emit(`optionEnv:${option.name()}`, process2.env[option.envVar]);
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
      missingArgument(name2) {
        const message = `error: missing required argument '${name2}'`;
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
        const expected = this.registeredArguments.length;
        const s = expected === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
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
        let exitCode = Number(process2.exitCode ?? 0);
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
      if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
        return false;
      if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports4.Command = Command2;
    exports4.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports4) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports4.program = new Command2();
    exports4.createCommand = (name2) => new Command2(name2);
    exports4.createOption = (flags, description) => new Option2(flags, description);
    exports4.createArgument = (name2, description) => new Argument2(name2, description);
    exports4.Command = Command2;
    exports4.Option = Option2;
    exports4.Argument = Argument2;
    exports4.Help = Help2;
    exports4.CommanderError = CommanderError2;
    exports4.InvalidArgumentError = InvalidArgumentError2;
    exports4.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// src/check/block-value.ts
var BlockValue = class {
  #schema;
  #entries = /* @__PURE__ */ new Map();
  #blocks = /* @__PURE__ */ new Map();
  constructor(schema) {
    this.#schema = schema;
  }
  set(name2, value) {
    this.#entries.set(name2, value);
  }
  addBlock(nested3, value) {
    const all = this.#blocks.get(nested3) ?? [];
    if (all !== "unknown") this.#blocks.set(nested3, [...all, value]);
  }
  leaveUnknown(nested3) {
    this.#blocks.set(nested3, "unknown");
  }
  /** Worked out when asked for: most blocks have nobody who wants to know. */
  object() {
    const entries = /* @__PURE__ */ new Map();
    for (const [name2, { type }] of this.#schema.attributes)
      entries.set(name2, this.#entries.get(name2) ?? nullOf(type));
    for (const nested3 of this.#schema.blocks.values())
      entries.set(nested3.name, blocksValue(nested3, this.#blocks.get(nested3) ?? []));
    for (const [nested3, given2] of this.#blocks) {
      if (!this.#schema.blocks.has(nested3.name))
        entries.set(nested3.name, blocksValue(nested3, given2));
    }
    return objectValue(entries);
  }
};
function blocksValue({ nesting }, given2) {
  if (given2 === "unknown") return unknown("dynamic");
  if (nesting === "single" || nesting === "group") return given2[0]?.object() ?? nullOf("dynamic");
  if (nesting === "map") return unknown("dynamic");
  return { kind: nesting, element: "dynamic", items: given2.map((block) => block.object()) };
}

// src/check/report.ts
function report(reporter, range2, stage, summary, detail, details) {
  const place = { file: reporter.file, range: { start: range2.start, end: range2.end } };
  reporter.findings.push({ ...details, severity: "error", stage, summary, detail, place });
}

// src/check/check-block-count.ts
function checkBlockCount(reporter, block, { name: name2, nesting, maxItems }, before) {
  if (nesting === "single" || nesting === "group") {
    if (before === 0) return;
    const detail = `Only one ${name2} block is allowed.`;
    const details = { kind: "too-many-blocks", blockType: name2, maximum: 1 };
    return report(reporter, block.type.range, 4, `Duplicate ${name2} block`, detail, details);
  }
  if (maxItems === 0 || before !== maxItems) return;
  report(
    reporter,
    block.open,
    4,
    `Too many ${name2} blocks`,
    `No more than ${maxItems} "${name2}" blocks are allowed`,
    { kind: "too-many-blocks", blockType: name2, maximum: maxItems }
  );
}

// src/check/missing-place.ts
function missingPlace(bytes, { items: [first], range: range2 }, open3, isJson) {
  if (isJson) return { start: range2.end - 1, end: range2.end };
  if (first?.kind !== "attribute") return open3;
  return bytes.subarray(open3.end, first.range.start).includes(LINE_FEED) ? open3 : first.range;
}
var LINE_FEED = 10;

// src/check/nested-blocks.ts
function* nestedBlocks(body) {
  for (const item of body.items) {
    if (item.kind !== "block") continue;
    if (item.type.text !== "dynamic" || item.labels.length !== 1) {
      yield { inner: item, name: item.type.text, nested: item };
      continue;
    }
    const [content] = blocksNamed(item.body, "content");
    yield { inner: item, name: item.labels[0]?.text ?? "", nested: content };
  }
}
function blockFormOf(attribute2) {
  if (!attribute2 || !Array.isArray(attribute2.type)) return void 0;
  const known2 = forms.get(attribute2) ?? makeForm(attribute2);
  if (known2) forms.set(attribute2, known2);
  return known2;
}
var forms = /* @__PURE__ */ new WeakMap();
function makeForm(attribute2) {
  const [collection, element] = attribute2.type;
  if (collection !== "list" && collection !== "set" || !Array.isArray(element) || element[0] !== "object")
    return void 0;
  const fields = Object.entries(element[1]);
  const attributes = new Map(
    fields.map(([name2, type]) => [
      name2,
      { ...attribute2, name: name2, type, required: false, optional: true, computed: false }
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

// src/check/check-missing.ts
function checkRequired(check2, block, body, schema, elsewhere) {
  const present = new Set(
    body.items.flatMap((item) => {
      if (item.kind === "attribute") return [item.name.text];
      const name2 = item.type.text === "dynamic" && item.labels[0]?.text || item.type.text;
      return blockFormOf(schema.attributes.get(name2)) ? [name2] : [];
    })
  );
  for (const name2 of requiredIn(schema)) {
    if (!present.has(name2) && !elsewhere.has(name2)) missingArgument(check2, block, name2);
  }
}
function requiredIn(schema) {
  const known2 = required.get(schema);
  if (known2) return known2;
  const names2 = [...schema.attributes.values()].flatMap(
    (argument) => argument.required ? [argument.name] : []
  );
  required.set(schema, names2);
  return names2;
}
var required = /* @__PURE__ */ new WeakMap();
function checkInsufficient({ reporter, bytes, isJson }, block, schema, counts, elsewhere) {
  for (const [name2, { minItems }] of schema.blocks) {
    if (minItems === 0 || (counts.get(name2) ?? 0) > 0 || elsewhere.has(name2)) continue;
    report(
      reporter,
      missingPlace(bytes, block.body, block.open, isJson),
      4,
      `Insufficient ${name2} blocks`,
      `At least 1 "${name2}" blocks are required.`,
      { kind: "insufficient-blocks", blockType: name2, minimum: minItems }
    );
  }
}
function missingArgument({ reporter, bytes, isJson }, block, name2) {
  report(
    reporter,
    missingPlace(bytes, block.body, block.open, isJson),
    4,
    "Missing required argument",
    `The argument "${name2}" is required, but no definition was found.`,
    { kind: "missing-required-argument", argument: name2 }
  );
}

// src/check/check-dynamic.ts
var STAGE = 4;
function checkDynamic(check2, dynamic) {
  const { reporter } = check2;
  const names2 = /* @__PURE__ */ new Set();
  for (const item of dynamic.body.items) {
    const { text: name2, range: range2 } = item.kind === "attribute" ? item.name : item.type;
    names2.add(name2);
    if (item.kind === "attribute" && !DYNAMIC_ARGUMENTS.has(name2)) {
      const detail = `An argument named "${name2}" is not expected here.`;
      const details = { kind: "unsupported-argument", argument: name2 };
      report(reporter, range2, STAGE, "Unsupported argument", detail, details);
    } else if (item.kind === "block" && name2 !== "content") {
      const detail = `Blocks of type "${name2}" are not expected here.`;
      const details = { kind: "unsupported-block-type", blockType: name2 };
      report(reporter, range2, STAGE, "Unsupported block type", detail, details);
    }
  }
  if (!names2.has("for_each")) missingArgument(check2, dynamic, "for_each");
  const [first, second] = blocksNamed(dynamic.body, "content");
  if (!first)
    report(
      reporter,
      dynamic.open,
      STAGE,
      "Missing dynamic content block",
      'A dynamic block must have a nested block of type "content" to describe the body of each generated block.',
      { kind: "insufficient-blocks", blockType: "content", minimum: 1 }
    );
  if (second)
    report(
      reporter,
      second.type.range,
      STAGE,
      "Extraneous dynamic content block",
      "Only one nested content block is allowed for each dynamic block.",
      { kind: "too-many-blocks", blockType: "content", maximum: 1 }
    );
}
var DYNAMIC_ARGUMENTS = /* @__PURE__ */ new Set(["for_each", "iterator", "labels"]);

// src/check/config/name-suggestion.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nameSuggestion(given2, names2) {
  for (const name2 of names2) {
    if (Math.abs(name2.length - given2.length) < TOO_FAR && (0, import_fastest_levenshtein.distance)(given2, name2) < TOO_FAR)
      return name2;
  }
  return void 0;
}
var TOO_FAR = 3;
var didYouMean = (suggestion) => suggestion === void 0 ? "" : ` Did you mean "${suggestion}"?`;

// src/check/check-body.ts
var STAGE2 = 4;
var NOTHING = /* @__PURE__ */ new Set();
function checkBody(check2, block, schema, { bound, body = block.body, elsewhere = NOTHING } = {}) {
  const value = new BlockValue(schema);
  checkAttributes(check2, body, schema, bound, value);
  if (elsewhere !== "unknown") checkRequired(check2, block, body, schema, elsewhere);
  const counts = /* @__PURE__ */ new Map();
  for (const { inner: inner3, name: name2, nested: nested3 } of nestedBlocks(body)) {
    const found = schema.blocks.get(name2) ?? blockFormOf(schema.attributes.get(name2));
    if (!found) unsupportedBlock(check2, schema, inner3, name2);
    else if (inner3.type.text !== "dynamic") {
      checkLabel(check2, inner3, found);
      checkBlockCount(check2.reporter, inner3, found, count(counts, name2, 1));
      value.addBlock(found, checkBody(check2, inner3, found.block, { bound }));
    } else {
      checkDynamic(check2, inner3);
      const { isKnown, each } = check2.expand(inner3, bound);
      checkBlockCount(check2.reporter, inner3, found, count(counts, name2, each.length));
      const bodies = (nested3 ? each : []).map(
        (around2) => checkBody(check2, nested3, found.block, { bound: around2 })
      );
      if (isKnown) for (const body2 of bodies) value.addBlock(found, body2);
      else value.leaveUnknown(found);
    }
  }
  if (elsewhere !== "unknown") checkInsufficient(check2, block, schema, counts, elsewhere);
  return value;
}
function count(counts, name2, more) {
  const sum3 = (counts.get(name2) ?? 0) + more;
  counts.set(name2, sum3);
  return sum3 - more;
}
function checkAttributes({ reporter, checkValue: checkValue2 }, body, schema, bound, value) {
  const seen = /* @__PURE__ */ new Set();
  const given2 = new Set(
    body.items.map((item) => item.kind === "attribute" ? item.name.text : "")
  );
  for (const item of body.items) {
    if (item.kind !== "attribute") continue;
    const { text: name2, range: range2 } = item.name;
    if (seen.has(name2)) continue;
    seen.add(name2);
    const found = schema.attributes.get(name2);
    if (!found) {
      const unset2 = [...schema.attributes.keys()].filter((other) => !given2.has(other));
      const similar = nameSuggestion(name2, unset2);
      const asBlock3 = similar === void 0 && schema.blocks.has(name2);
      const hint = asBlock3 ? ` Did you mean to define a block of type "${name2}"?` : didYouMean(similar);
      report(
        reporter,
        range2,
        STAGE2,
        "Unsupported argument",
        `An argument named "${name2}" is not expected here.${hint}`,
        {
          kind: "unsupported-argument",
          argument: name2,
          ...asBlock3 && { suggestion: { as: "block", name: name2 } },
          ...similar !== void 0 && { suggestion: { as: "argument", name: similar } }
        }
      );
    } else if (found.computed && !found.optional) {
      report(
        reporter,
        item.value.range,
        5,
        "Value for unconfigurable attribute",
        `Can't configure a value for "${name2}": its value will be decided automatically based on the result of applying this configuration.`,
        { kind: "read-only-argument", argument: name2 }
      );
    } else value.set(name2, checkValue2(item, found, bound));
  }
}
function unsupportedBlock({ reporter }, schema, block, name2) {
  const at2 = block.type.text === "dynamic" && block.labels[0]?.range || block.type.range;
  const similar = nameSuggestion(name2, [
    ...schema.blocks.keys(),
    ...[...schema.attributes.values()].filter(blockFormOf).map((attribute2) => attribute2.name)
  ]);
  const asArgument3 = similar === void 0 && schema.attributes.has(name2);
  const hint = asArgument3 ? ` Did you mean to define argument "${name2}"? If so, use the equals sign to assign it a value.` : didYouMean(similar);
  report(
    reporter,
    at2,
    STAGE2,
    "Unsupported block type",
    `Blocks of type "${name2}" are not expected here.${hint}`,
    {
      kind: "unsupported-block-type",
      blockType: name2,
      ...asArgument3 && { suggestion: { as: "argument", name: name2 } },
      ...similar !== void 0 && { suggestion: { as: "block", name: similar } }
    }
  );
}
function checkLabel({ reporter }, block, found) {
  const label = block.labels[0];
  if (!label || found.nesting === "map") return;
  report(
    reporter,
    label.range,
    STAGE2,
    `Extraneous label for ${found.name}`,
    `No labels are expected for ${found.name} blocks.`,
    { kind: "other" }
  );
}

// src/check/report-problems.ts
function reportProblems(reporter, bytes, problems) {
  for (const problem of problems)
    reportWords(reporter, bytes, { ...problem, severity: "error", stage: 4 });
}

// src/check/check-value.ts
function checkValue(scope, reporter, bytes, { name: name2, value: expression }, { type }, bound) {
  const problems = [];
  const value = scope.values.evaluate(expression, bytes, bound, problems);
  reportProblems(reporter, bytes, problems);
  const converted = convert(value, type);
  if (converted.kind === "converted") return converted.value;
  report(
    reporter,
    expression.range,
    4,
    "Incorrect attribute value type",
    `Inappropriate value for attribute "${name2.text}": ${converted.message}.`,
    { kind: "incorrect-type", argument: name2.text, required: converted.message }
  );
  return unknown(type);
}

// src/check/config/misfits.ts
function missing(at2, body, open3, argument, stage) {
  const detail = `The argument "${argument}" is required, but no definition was found.`;
  const place = missingPlace(at2.bytes, body, open3, at2.isJson);
  fail(at2, place, "Missing required argument", detail, stage);
}
function hasLabels(at2, { type: { text: type }, labels, open: open3 }, wanted, stage) {
  const extra = labels[wanted.length];
  if (extra) {
    const detail2 = wanted.length === 0 ? `No labels are expected for ${type} blocks.` : `Only ${wanted.length} labels (${wanted.join(", ")}) are expected for ${type} blocks.`;
    fail(at2, extra.range, `Extraneous label for ${type}`, detail2, stage);
    return false;
  }
  if (labels.length === wanted.length) return true;
  const detail = `All ${type} blocks must have ${wanted.length} labels (${wanted.join(", ")}).`;
  fail(at2, open3, `Missing ${wanted[labels.length]} for ${type}`, detail, stage);
  return false;
}
function unsupportedArgument(at2, { text: name2, range: range2 }, unset2, known2, stage) {
  const similar = nameSuggestion(name2, unset2);
  const asBlock3 = known2.blocks.has(name2) ? ` Did you mean to define a block of type "${name2}"?` : "";
  const hint = similar === void 0 ? asBlock3 : didYouMean(similar);
  if (at2.isJson) {
    const words6 = `No argument or block type is named "${name2}".${hint}`;
    return fail(at2, range2, "Extraneous JSON object property", words6, stage);
  }
  const detail = `An argument named "${name2}" is not expected here.${hint}`;
  fail(at2, range2, "Unsupported argument", detail, stage);
}
function unsupportedBlock2(at2, { text: type, range: range2 }, known2, stage) {
  const similar = nameSuggestion(type, known2.blocks.keys());
  const asArgument3 = known2.attributes.has(type) ? ` Did you mean to define argument "${type}"? If so, use the equals sign to assign it a value.` : "";
  const hint = similar === void 0 ? asArgument3 : didYouMean(similar);
  const detail = `Blocks of type "${type}" are not expected here.${hint}`;
  fail(at2, range2, "Unsupported block type", detail, stage);
}

// src/check/config/body-content.ts
function wholeContent(at2, body, missingAt, known2, stage = 1) {
  const content = read(at2, body, missingAt, known2, stage);
  for (const item of body.items) {
    if (item.kind === "attribute") {
      if (!known2.attributes.has(item.name.text))
        unsupportedArgument(at2, item.name, unset(content, known2), known2, stage);
    } else if (!known2.blocks.has(item.type.text))
      unsupportedBlock2(at2, blockName(item, stage), known2, stage);
  }
  return content;
}
var unset = ({ attributes }, known2) => [...known2.attributes].filter((name2) => !attributes.has(name2));
var blockName = (block, stage) => stage === 4 && block.type.text === "dynamic" ? block.labels[0] ?? block.type : block.type;
var partialContent = (at2, block, known2) => read(at2, block.body, block.open, known2, 1);
function remainder({ items, range: range2 }, core) {
  const rest = items.flatMap((item) => {
    if (item.kind === "attribute") return core.attributes.has(item.name.text) ? [] : [item];
    if (item.type.text === "_") return item.body.items;
    return core.blocks.has(item.type.text) ? [] : [item];
  });
  return { items: rest, range: range2 };
}
function justAttributes(at2, body) {
  const example = body.items.find((item) => item.kind === "block");
  if (example)
    fail(
      at2,
      example.type.range,
      `Unexpected "${example.type.text}" block`,
      "Blocks are not allowed here."
    );
  const seen = /* @__PURE__ */ new Set();
  const attributes = body.items.filter((item) => {
    if (item.kind !== "attribute" || seen.has(item.name.text)) return false;
    seen.add(item.name.text);
    return true;
  });
  return { attributes, pure: example === void 0 };
}
function read(at2, body, missingAt, known2, stage) {
  let attributes;
  let blocks;
  for (const item of body.items) {
    if (item.kind === "attribute") {
      const { text } = item.name;
      if (!known2.attributes.has(text)) continue;
      attributes ??= /* @__PURE__ */ new Map();
      if (!attributes.has(text)) attributes.set(text, item);
    } else {
      const labels = known2.blocks.get(item.type.text);
      if (!labels || !hasLabels(at2, item, labels, stage)) continue;
      blocks ??= [];
      blocks.push(item);
    }
  }
  if (!at2.override || stage !== 1) {
    for (const name2 of known2.required) {
      if (!attributes?.has(name2)) missing(at2, body, missingAt, name2, stage);
    }
  }
  return { attributes: attributes ?? NO_ATTRIBUTES, blocks: blocks ?? NO_BLOCKS };
}
var NO_ATTRIBUTES = /* @__PURE__ */ new Map();
var NO_BLOCKS = [];

// src/check/expand-dynamic.ts
var MAX_ELEMENTS = 100;
function expandDynamic(scope, reporter, bytes, block, outer) {
  const name2 = iteratorName(bytes, block);
  const bind = (key, value2) => ({
    name: name2,
    outer,
    value: {
      kind: "object",
      entries: /* @__PURE__ */ new Map([
        ["key", key],
        ["value", value2]
      ])
    }
  });
  const unknown2 = { isKnown: false, each: [bind(DYNAMIC, DYNAMIC)] };
  const forEach = attribute(block, "for_each");
  if (!forEach) return unknown2;
  const problems = [];
  const value = scope.values.evaluate(forEach.value, bytes, outer, problems);
  reportProblems(reporter, bytes, problems);
  if (problems.length > 0) return unknown2;
  const elements = elementsOf(value);
  if (elements === "unknown") return unknown2;
  if (elements !== "not-iterable")
    return {
      isKnown: elements.length <= MAX_ELEMENTS,
      each: elements.slice(0, MAX_ELEMENTS).map(([key, item]) => bind(key, item))
    };
  const detail = value.kind === "null" ? "Cannot use a null value in for_each." : `Cannot use a ${friendlyName(typeOf(value))} value in for_each. An iterable collection is required.`;
  report(reporter, forEach.value.range, 4, "Invalid dynamic for_each value", detail, {
    kind: "other"
  });
  return unknown2;
}
function iteratorName(bytes, block) {
  const given2 = attribute(block, "iterator");
  return given2 ? sourceOf(bytes, given2.value) : block.labels[0]?.text ?? "";
}

// src/check/json-blocks.ts
function withJsonBlocks(bytes, { items, range: range2 }, schema) {
  const read2 = items.flatMap((item) => {
    const blocks = item.kind === "block" ? [item] : schema.blocks.has(item.name.text) ? asBlocks(bytes, item) : void 0;
    if (!blocks) return [item];
    return blocks.map((inner3) => {
      const nested3 = schema.blocks.get(inner3.type.text);
      return nested3 ? { ...inner3, body: withJsonBlocks(bytes, inner3.body, nested3.block) } : inner3;
    });
  });
  return { items: read2, range: range2 };
}

// src/check/block-check.ts
function checkValuedBody(check2, block, core, schema) {
  const { scope, document, reporter } = check2;
  const { bytes } = document;
  const isJson = reporter.file.endsWith(".json");
  const how = {
    reporter,
    bytes,
    isJson,
    checkValue: (argument, found, bound) => checkValue(scope, reporter, bytes, argument, found, bound),
    expand: (dynamic, bound) => expandDynamic(scope, reporter, bytes, dynamic, bound)
  };
  const rest = remainder(block.body, core);
  const body = isJson ? withJsonBlocks(bytes, rest, schema) : rest;
  return checkBody(how, block, schema, { body, elsewhere: elsewhereOf(check2, block) });
}
function elsewhereOf({ scope, reporter }, block) {
  if (isOverrideFile(reporter.file)) return "unknown";
  const merged2 = scope.overridden.get(block);
  return merged2 && new Set(merged2.items.map(itemName));
}

// src/check/check-expression.ts
function checkExpression({ scope, document, reporter }, expression, type = "dynamic", [summary, words6] = WORDS) {
  const problems = [];
  const value = scope.values.evaluate(expression, document.bytes, void 0, problems);
  reportProblems(reporter, document.bytes, problems);
  const converted = convert(value, type);
  if (converted.kind === "converted") return converted.value;
  const detail = `${words6} ${converted.message}.`;
  report(reporter, expression.range, 4, summary, detail, { kind: "other" });
  return void 0;
}
var WORDS = ["Incorrect value type", "Invalid expression value:"];

// src/check/check-conditions.ts
function checkConditions(check2, block) {
  for (const item of block.body.items) {
    if (item.kind !== "block" || !CONDITIONS.has(item.type.text)) continue;
    const condition2 = attribute(item, "condition");
    if (condition2) checkExpression(check2, condition2.value, "bool");
    const message = attribute(item, "error_message");
    if (message) checkExpression(check2, message.value, "string", MESSAGE);
  }
}
var CONDITIONS = /* @__PURE__ */ new Set([
  "precondition",
  "postcondition",
  "assert",
  "validation"
]);
var MESSAGE = ["Invalid error message", "Unsuitable value for error message:"];

// src/check/repetition-of.ts
function repetitionOf(block) {
  if (attribute(block, "count")) return "count";
  return attribute(block, "for_each") ? "for_each" : void 0;
}

// src/check/plain-schema.ts
var plainArgument = (name2, use, type = "dynamic") => ({
  name: name2,
  type,
  required: use === "required",
  optional: use === "optional",
  computed: use === "computed",
  sensitive: false,
  deprecated: false,
  writeOnly: false
});
var plainBlock = (attributes) => ({
  attributes: new Map(attributes.map((attribute2) => [attribute2.name, attribute2])),
  blocks: /* @__PURE__ */ new Map(),
  deprecated: false
});

// src/check/built-in-provider.ts
var BUILT_IN_PROVIDER = {
  address: "terraform.io/builtin/terraform",
  version: "1.11",
  exactness: "exact",
  provider: plainBlock([]),
  resourceTypes: ["terraform_data"],
  dataSourceTypes: ["terraform_remote_state"],
  ephemeralTypes: [],
  schemaVersionOf: () => 0,
  schemaOf: (mode, type) => {
    if (mode === "resource" && type === "terraform_data") return DATA;
    return mode === "data" && type === "terraform_remote_state" ? REMOTE_STATE : void 0;
  }
};
var DATA = plainBlock([
  plainArgument("input", "optional"),
  plainArgument("triggers_replace", "optional"),
  plainArgument("output", "computed"),
  plainArgument("id", "computed", "string")
]);
var REMOTE_STATE = plainBlock([
  plainArgument("backend", "required", "string"),
  plainArgument("config", "optional"),
  plainArgument("defaults", "optional"),
  plainArgument("outputs", "computed"),
  plainArgument("workspace", "optional", "string")
]);

// src/check/config/merge-overrides.ts
function mergeOverrides({ documents }) {
  const bases = /* @__PURE__ */ new Map();
  const merged2 = /* @__PURE__ */ new Map();
  const files = [...documents].sort(
    ([a], [b]) => Number(isOverrideFile(a)) - Number(isOverrideFile(b))
  );
  if (!isOverrideFile(files.at(-1)?.[0] ?? "")) return merged2;
  for (const [file, document] of files) {
    for (const block of document.body.items) {
      if (block.kind !== "block" || block.labels.length === 0) continue;
      const key = keyOf(document, block);
      const base = bases.get(key);
      if (!isOverrideFile(file)) bases.set(key, base ?? block);
      else if (base) merged2.set(base, mergedBody(merged2.get(base) ?? base.body, block.body));
    }
  }
  return merged2;
}
function mergedBody(base, over) {
  const replaced5 = new Set(over.items.map(itemName));
  const kept = base.items.filter((item) => !replaced5.has(itemName(item)));
  return { items: [...kept, ...over.items], range: base.range };
}
function keyOf(document, block) {
  const alias = block.type.text === "provider" ? attribute(block, "alias") : void 0;
  const names2 = block.labels.map(({ text }) => text);
  return [
    block.type.text,
    ...names2,
    ...alias ? [sourceOf(document.bytes, alias.value)] : []
  ].join(" ");
}

// src/check/called-value.ts
function calledValue({ child, blocks }) {
  const [called] = blocks;
  if (child.kind !== "local" || !called) return DYNAMIC;
  const view = viewModule(child.module);
  if (view.partial) return DYNAMIC;
  const outputs = view.outputs.map(({ name: name2 }) => [name2, "dynamic"]);
  const type = ["object", Object.fromEntries(outputs)];
  const by = repetitionOf(called.block);
  if (by === void 0) return unknown(type);
  return unknown([by === "count" ? "list" : "map", type]);
}

// src/check/module-files.ts
function moduleFiles({ files, assets }) {
  let byPath;
  const find = (path) => {
    if (path.startsWith("/") || path.startsWith("~")) return void 0;
    byPath ??= new Map([...files, ...assets].map((file) => [file.path, file.bytes]));
    return byPath.get(cleanPath(path));
  };
  return {
    read: find,
    exists: (path) => find(path) !== void 0,
    list: () => [...files, ...assets].map(({ path }) => path)
  };
}

// src/check/config/static-expression.ts
function keywordOf(expression) {
  const traversal = traversalOf(expression);
  return traversal?.steps.length === 0 ? traversal.root.text : void 0;
}
function traversalOf(expression) {
  const { range: range2 } = expression;
  if (expression.kind === "bool")
    return { root: { text: String(expression.value), range: range2 }, steps: [], range: range2 };
  if (expression.kind === "null") return { root: { text: "null", range: range2 }, steps: [], range: range2 };
  return expression.kind === "traversal" && expression.steps.every(isStatic) ? expression : void 0;
}
function requireTraversal(refuse, expression) {
  const traversal = traversalOf(expression);
  if (!traversal) refuse(expression.range, "Invalid expression", NOT_A_TRAVERSAL);
  return traversal;
}
function requireList(refuse, expression) {
  if (expression.kind === "tuple") return expression.items;
  refuse(startOf(expression), "Invalid expression", "A static list expression is required.");
  return void 0;
}
function requireMap(refuse, expression) {
  if (expression.kind === "object") return expression.items;
  refuse(startOf(expression), "Invalid expression", "A static map expression is required.");
  return void 0;
}
var isQuoted = (expression) => expression.kind === "template" && !(expression.parts.length === 1 && expression.parts[0]?.kind === "interpolation");
function referencesIn(expression) {
  const found = [];
  walkExpression(expression, (inner3, bound) => {
    if (inner3.kind === "traversal" && !bound.has(inner3.root.text)) found.push(inner3);
  });
  return found;
}
function startOf(expression) {
  switch (expression.kind) {
    case "tuple":
    case "object":
    case "for":
      return firstByte(expression.range);
    case "template":
      return startOfTemplate(expression);
    case "call":
      return expression.name.range;
    case "binary":
      return startOf(expression.left);
    case "conditional":
      return startOf(expression.condition);
    case "parens":
      return startOf(expression.inner);
    case "traversal":
    case "access":
      return startOfSteps(expression.steps) ?? expression.range;
    default:
      return expression.range;
  }
}
function startOfTemplate(template) {
  const [first] = template.parts;
  if (!isQuoted(template)) return template.range;
  if (!first) return { start: template.range.end, end: template.range.end + 1 };
  return first.kind === "interpolation" ? startOf(first.value) : first.range;
}
function startOfSteps(steps) {
  const splat = steps.find((step) => step.kind === "splat");
  if (splat) return splat.range;
  const last = steps.at(-1);
  return last && !isStatic(last) ? firstByte(last.range) : void 0;
}
var firstByte = ({ start }) => ({ start, end: start + 1 });
var NOT_A_TRAVERSAL = "A single static variable reference is required: only attribute access and indexing with constant keys. No calculations, function calls, template expressions, etc are allowed here.";
function isStatic(step) {
  if (step.kind === "attribute") return true;
  if (step.kind === "splat") return false;
  const { key } = step;
  return key.kind === "number" || key.kind === "template" && !key.heredoc && key.parts.every((part) => part.kind === "text");
}

// src/check/config/static-value.ts
function staticValue(bytes, expression, refuse) {
  if (expression.kind === "bool") return { kind: "bool", value: expression.value };
  const text = constantString(bytes, expression);
  if (text !== void 0) return stringValue(text);
  let refused2 = false;
  refuseNames(expression, (range2, summary, detail) => {
    refused2 = true;
    refuse(range2, summary, detail);
  });
  const problems = [];
  const value = interpret(expression, { ...NO_NAMES, bytes, problems });
  if (!refused2) for (const { range: range2, summary, detail } of problems) refuse(range2, summary, detail);
  return value;
}
var NO_NAMES = {
  lookup: (_, steps) => ({ value: unknown("dynamic"), used: steps.length }),
  bound: void 0,
  call: () => unknown("dynamic"),
  interpret
};
function refuseNames(expression, refuse) {
  const each = (children) => {
    for (const child of children) if (child) refuseNames(child, refuse);
  };
  switch (expression.kind) {
    case "traversal":
      refuse(expression.root.range, "Variables not allowed", "Variables may not be used here.");
      return each(keysOf(expression.steps));
    case "call":
      return refuse(
        expression.range,
        "Function calls not allowed",
        "Functions may not be called here."
      );
    case "access":
      return each([expression.of, ...keysOf(expression.steps)]);
    case "tuple":
      return each(expression.items);
    case "object":
      for (const { key, value } of expression.items)
        each([key.kind === "traversal" && key.steps.length === 0 ? void 0 : key, value]);
      return;
    case "template":
      return each(expression.parts.map((part) => part.kind === "text" ? void 0 : part.value));
    // Its results are evaluated item by item, of which there are none without the collection.
    case "for":
      return each([expression.collection]);
    case "unary":
      return each([expression.operand]);
    case "binary":
      return each([expression.left, expression.right]);
    case "conditional":
      return refuseNamesOfChosen(expression, refuse);
    case "parens":
      return each([expression.inner]);
    default:
      return;
  }
}
function refuseNamesOfChosen({ condition: condition2, whenTrue, whenFalse }, refuse) {
  refuseNames(condition2, refuse);
  if (condition2.kind === "bool") refuseNames(condition2.value ? whenTrue : whenFalse, refuse);
}
var keysOf = (steps) => steps.flatMap((step) => step.kind === "index" ? [step.key] : []);

// src/check/config/type-constraint.ts
function typeConstraint(bytes, expression, refuse) {
  const keyword2 = keywordOf(expression);
  if (keyword2 !== void 0) return ofKeyword(keyword2, expression, refuse);
  if (expression.kind !== "call") return invalid(refuse, expression.range, NOT_A_TYPE);
  const { name: name2, args } = expression;
  const [first, second] = args;
  const words6 = name2.text;
  if (PRIMITIVES.has(words6))
    return invalid(
      refuse,
      argumentsOf(bytes, expression),
      words6 === "any" ? 'Type constraint keyword "any" does not expect arguments.' : `Primitive type keyword "${words6}" does not expect arguments.`
    );
  const needs2 = ONE_ARGUMENT[words6];
  if (needs2 === void 0)
    return words6 === "optional" ? invalid(refuse, name2.range, OPTIONAL_OUTSIDE) : invalid(refuse, expression.range, `Keyword "${words6}" is not a valid type constructor.`);
  if (!first || second) {
    const extra = second && { start: second.range.start, end: args.at(-1)?.range.end ?? 0 };
    return invalid(refuse, extra ?? argumentsOf(bytes, expression), needs2);
  }
  if (words6 === "object") return ofObject(bytes, first, refuse);
  if (words6 === "tuple") return ofTuple(bytes, first, refuse);
  return [words6, typeConstraint(bytes, first, refuse)];
}
function invalid(refuse, range2, detail) {
  refuse(range2, "Invalid type specification", detail);
  return "dynamic";
}
function ofKeyword(keyword2, { range: range2 }, refuse) {
  if (keyword2 === "any") return "dynamic";
  if (PRIMITIVES.has(keyword2)) return keyword2;
  const needs2 = ONE_ARGUMENT[keyword2];
  return invalid(
    refuse,
    range2,
    needs2 ?? `The keyword "${keyword2}" is not a valid type specification.`
  );
}
function ofTuple(bytes, items, refuse) {
  if (items.kind !== "tuple")
    return invalid(refuse, items.range, "Tuple type constructor requires a list of element types.");
  return ["tuple", items.items.map((item) => typeConstraint(bytes, item, refuse))];
}
function ofObject(bytes, attributes, refuse) {
  if (attributes.kind !== "object") return invalid(refuse, attributes.range, NOT_A_MAP);
  const types = {};
  const optional = [];
  for (const item of attributes.items) {
    const name2 = keywordOf(item.key);
    if (name2 === void 0) {
      invalid(refuse, item.key.range, "Object constructor map keys must be attribute names.");
      continue;
    }
    const { type, isOptional } = ofAttribute(bytes, item, refuse);
    if (type === void 0) continue;
    types[name2] = type;
    if (isOptional) optional.push(name2);
  }
  return optional.length > 0 ? ["object", types, optional] : ["object", types];
}
function ofAttribute(bytes, { value }, refuse) {
  if (value.kind !== "call" || value.name.text !== "optional")
    return { type: typeConstraint(bytes, value, refuse), isOptional: false };
  const [first, second, third] = value.args;
  if (!first) {
    invalid(refuse, argumentsOf(bytes, value), OPTIONAL_WITHOUT_TYPE);
    return { isOptional: true };
  }
  if (third) invalid(refuse, argumentsOf(bytes, value), OPTIONAL_WITH_MORE);
  const type = typeConstraint(bytes, first, refuse);
  if (second && !third) checkDefault(bytes, second, type, refuse);
  return { type, isOptional: third === void 0 };
}
function checkDefault(bytes, expression, type, refuse) {
  let refused2 = false;
  const value = staticValue(bytes, expression, (...problem) => {
    refused2 = true;
    refuse(...problem);
  });
  if (refused2) return;
  const converted = convert(value, type);
  if (converted.kind === "problem")
    refuse(
      expression.range,
      "Invalid default value for optional attribute",
      `This default value is not compatible with the attribute's type constraint: ${converted.message}.`
    );
}
function argumentsOf(bytes, { name: name2, range: range2 }) {
  return { start: bytes.indexOf("(", name2.range.end), end: range2.end };
}
var PRIMITIVES = /* @__PURE__ */ new Set(["bool", "string", "number", "any"]);
var elementNeeded = (kind) => `The ${kind} type constructor requires one argument specifying the element type.`;
var ONE_ARGUMENT = Object.assign(/* @__PURE__ */ Object.create(null), {
  list: elementNeeded("list"),
  set: elementNeeded("set"),
  map: elementNeeded("map"),
  object: "The object type constructor requires one argument specifying the attribute types and values as a map.",
  tuple: "The tuple type constructor requires one argument specifying the element types as a list."
});
var NOT_A_TYPE = "A type specification is either a primitive type keyword (bool, number, string) or a complex type constructor call, like list(string).";
var NOT_A_MAP = "Object type constructor requires a map whose keys are attribute names and whose values are the corresponding attribute types.";
var OPTIONAL_OUTSIDE = 'Keyword "optional" is valid only as a modifier for object type attributes.';
var OPTIONAL_WITHOUT_TYPE = "Optional attribute modifier requires the attribute type as its argument.";
var OPTIONAL_WITH_MORE = "Optional attribute modifier expects at most two arguments: the attribute type, and a default value.";

// src/check/variable-type.ts
function variableConstraint({ document, block }) {
  const type = attribute(block, "type");
  return type ? typeConstraint(document.bytes, type.value, () => {
  }) : "dynamic";
}

// src/check/module-values.ts
function moduleValues(view) {
  const variables = new Map(view.variables.map((variable) => [variable.name, variable]));
  const locals = new Map(view.locals.map((local) => [local.name, local]));
  const modules = new Map(calledModules(view.module).map((called) => [called.name, called]));
  const known2 = /* @__PURE__ */ new Map();
  const files = moduleFiles(view.module);
  const budget = evaluationBudget();
  const argument = (given2, bytes) => {
    const found = known2.get(given2);
    if (found) return found;
    known2.set(given2, { value: DYNAMIC, problems: [] });
    const problems = [];
    const result = { value: evaluate(given2.value, bytes, void 0, problems), problems };
    known2.set(given2, result);
    return result;
  };
  const lookup = (root, steps) => {
    const [first] = steps;
    const name2 = first?.kind === "attribute" ? first.name : void 0;
    const declared2 = (value) => value === void 0 ? { value: DYNAMIC, used: steps.length } : { value, used: 1 };
    if (name2 === void 0) return declared2(void 0);
    switch (root) {
      case "var": {
        const variable = variables.get(name2);
        return declared2(variable && variableValue(variable));
      }
      case "local": {
        const found = locals.get(name2);
        return declared2(found && argument(found.attribute, found.document.bytes).value);
      }
      case "path":
        return declared2({ kind: "string", value: "." });
      case "terraform":
        return declared2(name2 === "workspace" ? { kind: "string", value: "default" } : void 0);
      case "count":
        return declared2(unknown("number"));
      case "each":
        return declared2(name2 === "key" ? unknown("string") : DYNAMIC);
      case "module": {
        const called = modules.get(name2);
        return declared2(called && calledValue(called));
      }
      default:
        return declared2(void 0);
    }
  };
  const evaluate = (expression, bytes, bound, problems) => {
    const environment = {
      bytes,
      bound,
      problems,
      lookup,
      interpret,
      budget,
      call: ({ name: name2, args }) => callFunction(name2, args, { files, budget })
    };
    return interpret(expression, environment);
  };
  return { evaluate, argument };
}
function variableValue(declared2) {
  const type = withoutOptional(variableConstraint(declared2));
  return withMarks(unknown(type), marksOf2(declared2.block));
}
function marksOf2(block) {
  const marks = ["sensitive", "ephemeral"].filter((name2) => {
    const value = attribute(block, name2)?.value;
    return value?.kind === "bool" && value.value;
  });
  return marks.length > 0 ? new Set(marks) : void 0;
}

// src/check/scope.ts
function scopeOf(view, catalogue, asked = view.module) {
  const known2 = remembered.get(view);
  if (known2?.catalogue === catalogue && known2.asked === asked) return known2.scope;
  const scope = makeScope(view, catalogue, asked);
  remembered.set(view, { catalogue, asked, scope });
  return scope;
}
var remembered = /* @__PURE__ */ new WeakMap();
function makeScope(view, catalogue, asked) {
  const { constraints } = catalogue;
  const chosen2 = catalogue.forModule?.(asked);
  return {
    view,
    catalogue: chosen2 ?? catalogue,
    ...chosen2 && { chosen: chosen2 },
    ...constraints && {
      constraints: ({ address, version }) => constraints(address, version)
    },
    resources: new Map(view.resources.map((resource) => [resource.address, resource])),
    variables: new Set(view.variables.map(({ name: name2 }) => name2)),
    locals: new Set(view.locals.map(({ name: name2 }) => name2)),
    modules: new Set(view.modules.map(({ name: name2 }) => name2)),
    values: moduleValues(view),
    overridden: mergeOverrides(view),
    providers: /* @__PURE__ */ new Map()
  };
}
var BUILT_IN = "terraform";
function providerOf(scope, name2) {
  if (name2 === BUILT_IN && !scope.view.sources.has(name2)) return BUILT_IN_PROVIDER;
  const { providers } = scope;
  if (!providers.has(name2))
    providers.set(name2, scope.catalogue.find(scope.view.sources.get(name2) ?? name2));
  return providers.get(name2);
}
function schemaOf(scope, mode, type, block) {
  return providerOf(scope, providerNameOf(type, block))?.schemaOf(mode, type);
}

// src/check/resolve-type.ts
function resourceSteps(reference) {
  const { root, steps } = reference;
  const prefixed = root.text === "data" || root.text === "ephemeral" || root.text === "resource";
  const [type, name2] = prefixed ? [attributeName(steps[0]), attributeName(steps[1])] : [root.text, attributeName(steps[0])];
  if (!type || !name2) return void 0;
  const mode = prefixed ? root.text : "resource";
  const address = `${mode === "resource" ? "" : `${mode}.`}${type}.${name2}`;
  return { address, mode, type, name: name2, rest: steps.slice(prefixed ? 2 : 1) };
}
function resolveResource(scope, resource, rest) {
  const schema = schemaOf(scope, resource.mode, resource.type, resource.block);
  if (!schema) return UNKNOWN;
  const by = repetitionOf(resource.block);
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
  const known2 = implied.get(schema);
  if (known2) return known2;
  const fields = {};
  for (const [name2, { type: type2 }] of schema.attributes) fields[name2] = type2;
  for (const [name2, nested3] of schema.blocks) {
    const inner3 = impliedType(nested3.block);
    const { nesting } = nested3;
    fields[name2] = nesting === "single" || nesting === "group" ? inner3 : [nesting, inner3];
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
  for (const [index, step] of steps.entries()) {
    if (type === "dynamic") return UNKNOWN;
    if (step.kind === "splat") {
      const element = elementOf2(type);
      const after = steps.slice(index + 1);
      const stop = step.namesOnly ? after.findIndex(({ kind }) => kind !== "attribute") : -1;
      const each = walk(element ?? type, stop < 0 ? after : after.slice(0, stop));
      if (each.kind !== "type") return each;
      const list2 = ["list", each.type];
      return stop < 0 ? { kind: "type", type: list2 } : walk(list2, after.slice(stop));
    }
    if (step.kind === "index") {
      if (typeof type === "string") return { kind: "no-index", step };
      type = elementOf2(type) ?? "dynamic";
      continue;
    }
    const next = fieldOf(type, step.name);
    if (next === void 0) return { kind: "no-attribute", step, on: type };
    type = next;
  }
  return { kind: "type", type };
}
function elementOf2(type) {
  if (typeof type === "string") return void 0;
  const [kind, inner3] = type;
  return kind === "list" || kind === "set" || kind === "map" ? inner3 : void 0;
}
function fieldOf(type, name2) {
  if (typeof type === "string") return void 0;
  if (type[0] === "map") return type[1];
  return type[0] === "object" && Object.hasOwn(type[1], name2) ? type[1][name2] : void 0;
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
      const split3 = resourceSteps(expression);
      const resource = split3 && scope.resources.get(split3.address);
      if (!split3 || !resource) return "dynamic";
      const resolved2 = resolveResource(scope, resource, split3.rest);
      return resolved2.kind === "type" ? resolved2.type : "dynamic";
    }
    default:
      return "dynamic";
  }
}
function isBareInterpolation(template) {
  return template.parts.length === 1 && template.parts[0]?.kind === "interpolation" && !template.heredoc;
}

// src/check/static-traversal.ts
function literalSteps(bytes, steps) {
  const literal2 = [];
  for (const step of steps) {
    const key = step.kind === "index" ? keyOf2(bytes, step) : void 0;
    if (step.kind === "attribute") literal2.push(step);
    else if (key) literal2.push({ kind: "key", key, range: step.range });
    else break;
  }
  return literal2;
}
function keyOf2(bytes, { key }) {
  if (key.kind === "number") return { kind: "number", value: numberOf(key.text) };
  const text = key.kind === "template" ? constantString(bytes, key) : void 0;
  return text === void 0 ? void 0 : stringValue(text);
}
function traversalProblem(schema, [step, ...rest]) {
  if (!step) return void 0;
  const { range: range2 } = step;
  if (step.kind === "key") {
    const name2 = step.key.kind === "string" && /^[\p{L}_][\p{L}\p{N}_-]*$/u.exec(step.key.value);
    const detail = name2 ? `Only attribute access is allowed here. Did you mean to access attribute "${name2[0]}" using the dot operator?` : "Only attribute access is allowed here, using the dot operator.";
    return { range: range2, summary: "Invalid index operation", detail };
  }
  const argument = schema.attributes.get(step.name);
  if (argument) return valueProblem(unknown(argument.type), rest);
  const nested3 = schema.blocks.get(step.name);
  if (nested3) return nestedProblem(nested3, rest);
  const near2 = nameSuggestion(step.name, [...schema.attributes.keys(), ...schema.blocks.keys()]);
  return {
    range: range2,
    summary: "Unsupported attribute",
    detail: `This object has no argument, nested block, or exported attribute named "${step.name}".${didYouMean(near2)}`
  };
}
function nestedProblem({ name: name2, nesting, block }, steps) {
  if (nesting === "single" || nesting === "group") return traversalProblem(block, steps);
  const [step, ...rest] = steps;
  if (!step) return void 0;
  if (nesting === "map" || nesting === "list" && step.kind === "key")
    return traversalProblem(block, rest);
  if (nesting === "list")
    return {
      range: step.range,
      summary: "Invalid operation",
      detail: `Block type "${name2}" is represented by a list of objects, so it must be indexed using a numeric key, like .${name2}[0].`
    };
  return {
    range: step.range,
    summary: "Cannot index a set value",
    detail: `Block type "${name2}" is represented by a set of objects, and set elements do not have addressable keys. To find elements matching specific criteria, use a "for" expression with an "if" clause.`
  };
}
function valueProblem(from, steps) {
  const problems = [];
  let value = from;
  for (const step of steps) {
    value = step.kind === "attribute" ? attributeOf(value, step, { problems }) : elementAt(value, step.key, step.range, { problems });
    if (problems[0]) return problems[0];
  }
  return void 0;
}

// src/check/check-references.ts
function checkReferences(scope, reporter, bytes, root, around2) {
  walkExpression(root, (expression, bound) => {
    if (expression.kind === "traversal")
      checkReference(scope, reporter, bytes, expression, bound, around2);
  });
}
function surroundingsOf(block) {
  const has = (name2) => block.body.items.some((item) => item.kind === "attribute" && item.name.text === name2);
  return { count: has("count"), forEach: has("for_each"), iterators: [], self: false };
}
function checkReference(scope, reporter, bytes, reference, bound, around2) {
  const root = reference.root.text;
  if (bound.has(root) || around2.iterators.includes(root)) return;
  const first = attributeName2(reference.steps[0]);
  switch (root) {
    case "var":
      return named(scope.variables, "An input variable", "undeclared-variable");
    case "local":
      return named(scope.locals, "A local value", "undeclared-local");
    case "module":
      return named(scope.modules, "A module", "undeclared-module");
    case "path":
      known2("path", ["cwd", "module", "root"]);
      return;
    case "terraform":
      known2("terraform", ["workspace", "applying"]);
      return;
    case "self":
      if (!around2.self)
        invalid2('Invalid "self" reference', 'The "self" object is not available in this context.');
      return;
    case "count":
      if (!known2("count", ["index"])) return;
      if (!around2.count)
        notInContext(
          'Reference to "count" in non-counted context',
          'The "count" object can only be used in "module", "resource", and "data" blocks, and only when the "count" argument is set.'
        );
      return;
    case "each":
      if (!known2("each", ["key", "value"]) || around2.forEach) return;
      if (first === "value")
        return notInContext(
          "each.value cannot be used in this context",
          'A reference to "each.value" has been used in a context in which it is unavailable, such as when the configuration no longer contains the value in its "for_each" expression. Remove this reference to each.value in your configuration to work around this error.'
        );
      return notInContext(
        'Reference to "each" in context without for_each',
        'The "each" object can be used only in "module" or "resource" blocks, and only when the "for_each" argument is set.'
      );
    default:
      return resource();
  }
  function named(declared2, words6, kind) {
    if (first === void 0 || declared2.has(first) || scope.view.partial) return;
    const range2 = {
      start: reference.range.start,
      end: reference.steps[0]?.range.end ?? reference.range.end
    };
    const suggestion = nameSuggestion(first, declared2);
    const hint = suggestion === void 0 && kind === "undeclared-variable" ? ` This variable can be declared with a variable "${first}" {} block.` : didYouMean(suggestion);
    report(
      reporter,
      range2,
      4,
      `Reference to undeclared ${words6.replace(/^An? /, "")}`,
      `${words6} with the name "${first}" has not been declared.${hint}`,
      { kind, name: first, ...suggestion !== void 0 && { suggestion } }
    );
  }
  function known2(object, names2) {
    const [step] = reference.steps;
    if (step?.kind !== "attribute" || names2.includes(step.name)) return true;
    const range2 = { start: reference.range.start, end: step.range.end };
    const summary = `Invalid "${object}" attribute`;
    const detail = `The "${object}" object does not have an attribute named "${step.name}".`;
    report(reporter, range2, 4, summary, detail, { kind: "other" });
    return false;
  }
  function invalid2(summary, detail) {
    report(reporter, reference.range, 4, summary, detail, { kind: "invalid-reference", root });
  }
  function notInContext(summary, detail) {
    report(reporter, reference.range, 4, summary, detail, { kind: "other" });
  }
  function resource() {
    const split3 = resourceSteps(reference);
    if (!split3)
      return invalid2(
        "Invalid reference",
        "A reference to a resource type must be followed by at least one attribute access, specifying the resource name."
      );
    const { address, mode, type, name: name2, rest } = split3;
    const declared2 = scope.resources.get(address);
    if (!declared2) {
      if (scope.view.partial) return;
      const words6 = mode === "data" ? "data resource" : mode === "ephemeral" ? "ephemeral resource" : "managed resource";
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Reference to undeclared resource",
        `A ${words6} "${type}" "${name2}" has not been declared in the root module.`,
        {
          kind: "undeclared-resource",
          mode,
          type,
          name: name2
        }
      );
      return;
    }
    const by = repetitionOf(declared2.block);
    const steps = literalSteps(bytes, rest);
    const [first2] = steps;
    if (!first2) return;
    if (by !== void 0 && first2.kind === "attribute") {
      const example = by === "count" ? "[count.index]" : "[each.key]";
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Missing resource instance key",
        `Because ${address} has "${by}" set, its attributes must be accessed on specific instances.

For example, to correlate with indices of a referring resource, use:
    ${address}${example}`,
        { kind: "unsupported-attribute", attribute: "", on: address }
      );
    }
    if (by === void 0 && first2.kind === "key") {
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Unexpected resource instance key",
        `Because ${address} does not have "count" or "for_each" set, references to it must not include an index key. Remove the bracketed index to refer to the single instance of this resource.`,
        { kind: "unsupported-attribute", attribute: "", on: address }
      );
    }
    const schema = schemaOf(scope, declared2.mode, declared2.type, declared2.block);
    const inside4 = first2.kind === "key" ? steps.slice(1) : steps;
    const problem = schema && traversalProblem(schema, inside4);
    if (problem) reportProblems(reporter, bytes, [problem]);
  }
}
var attributeName2 = (step) => step?.kind === "attribute" ? step.name : void 0;

// src/check/check-depends-on.ts
function checkDependsOn(scope, reporter, bytes, value, around2) {
  if (value.kind !== "tuple") return;
  for (const item of value.items) {
    const beyond = item.kind === "traversal" ? stepsBeyond(bytes, item) : void 0;
    const [first, last] = [beyond?.[0], beyond?.at(-1)];
    if (!first || !last) {
      checkReferences(scope, reporter, bytes, item, around2);
      continue;
    }
    report(
      reporter,
      { start: first.range.start, end: last.range.end },
      4,
      "Invalid depends_on reference",
      "References in depends_on must be to a whole object (resource, etc), not to an attribute of an object.",
      { kind: "other" }
    );
  }
}
function stepsBeyond(bytes, reference) {
  const { root, steps } = reference;
  if (root.text === "var" || root.text === "local") return steps.slice(1);
  const rest = root.text === "module" ? steps.slice(1) : resourceSteps(reference)?.rest ?? [];
  const [first] = literalSteps(bytes, rest);
  return first?.kind === "key" ? rest.slice(1) : rest;
}

// src/check/check-expressions.ts
function checkExpressions(scope, document, top, reporter) {
  const skipped = SKIPPED_IN[top.type.text] ?? NONE;
  const around2 = { ...surroundingsOf(top), self: top.type.text === "variable" };
  const pending = [{ block: top, around: around2 }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    for (const item of next.block.body.items) {
      if (item.kind === "block")
        pending.push({ block: item, around: insideOf(document, item, next.around) });
      else if (!skipped.has(item.name.text)) {
        const isDependsOn = next.block === top && item.name.text === "depends_on";
        const check2 = isDependsOn ? checkDependsOn : checkReferences;
        const inside4 = inArgument(next.around, next.block === top, item);
        check2(scope, reporter, document.bytes, item.value, inside4);
      }
    }
  }
}
function insideOf(document, block, around2) {
  const type = block.type.text;
  if (type === "provisioner" || type === "connection" || type === "postcondition")
    return { ...around2, self: true };
  if (type !== "dynamic") return around2;
  const name2 = iteratorName(document.bytes, block);
  return { ...around2, iterators: [...around2.iterators, name2] };
}
function inArgument(around2, top, { name: name2 }) {
  const repeats = top && (name2.text === "count" || name2.text === "for_each");
  return repeats ? { ...around2, count: false, forEach: false } : around2;
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

// src/check/check-output.ts
function checkOutput(check2, isRoot) {
  const { block, reporter } = check2;
  checkConditions(check2, block);
  const argument = attribute(block, "value");
  const value = argument && checkExpression(check2, argument.value);
  if (!value || !isRoot || isTrue(check2, "sensitive") || !marksDeep(value).has("sensitive")) return;
  report(
    reporter,
    headerOf({ isJson: reporter.file.endsWith(".json") }, block),
    4,
    "Output refers to sensitive values",
    `To reduce the risk of accidentally exporting sensitive data that was intended to be only internal, Terraform requires that any root module output containing sensitive data be explicitly marked as sensitive, to confirm your intent.

If you do intend to export this data, annotate the output value as sensitive by adding the following argument:
    sensitive = true`,
    { kind: "other" }
  );
}
function isTrue({ block }, name2) {
  const value = attribute(block, name2)?.value;
  return value?.kind === "bool" && value.value;
}

// src/check/check-repetition.ts
function checkRepetition(scope, reporter, bytes, block) {
  const count4 = attribute(block, "count");
  if (count4) checkArgument(scope, reporter, bytes, count4, countRefusal);
  const forEach = attribute(block, "for_each");
  if (forEach) checkArgument(scope, reporter, bytes, forEach, forEachRefusal);
}
function checkArgument(scope, reporter, bytes, argument, refusalOf) {
  const { value, problems } = scope.values.argument(argument, bytes);
  reportProblems(reporter, bytes, problems);
  const refusal2 = problems.length > 0 ? void 0 : refusalOf(value);
  if (refusal2) report(reporter, argument.value.range, 4, ...refusal2, { kind: "other" });
}
function countRefusal(value) {
  const summary = "Invalid count argument";
  const converted = convert(value, "number");
  if (converted.kind === "problem")
    return ["Incorrect value type", `Invalid expression value: ${converted.message}.`];
  const number = converted.value;
  if (number.kind === "null")
    return [summary, 'The given "count" argument value is null. An integer is required.'];
  if (number.kind !== "number") return void 0;
  const unsuitable2 = (why) => [
    summary,
    `The given "count" argument value is unsuitable: ${why}.`
  ];
  if (!Number.isInteger(Number(number.value))) return unsuitable2("a whole number is required");
  return number.value < 0 ? unsuitable2("must be greater than or equal to zero") : void 0;
}
function forEachRefusal(value) {
  const summary = "Invalid for_each argument";
  const unsuitable2 = 'The given "for_each" argument value is unsuitable:';
  if (marksOf(value).has("sensitive"))
    return [
      summary,
      "Sensitive values, or values derived from sensitive values, cannot be used as for_each arguments. If used, the sensitive value could be exposed as a resource instance key."
    ];
  if (value.kind === "null")
    return [
      summary,
      `${unsuitable2} the given "for_each" argument value is null. A map, or set of strings is allowed.`
    ];
  const type = typeOf(value);
  if (type === "dynamic") return void 0;
  const kind = typeof type === "string" ? type : type[0];
  if (kind === "map" || kind === "object") return void 0;
  if (kind !== "set")
    return [
      summary,
      `${unsuitable2} the "for_each" argument must be a map, or set of strings, and you have provided a value of type ${friendlyName(type)}.`
    ];
  const element = type[1];
  if (value.kind === "set" && value.items.length === 0) return void 0;
  if (element !== "string" && !(value.kind === "unknown" && element === "dynamic"))
    return [
      "Invalid for_each set argument",
      `${unsuitable2} "for_each" supports maps and sets of strings, but you have provided a set containing type ${friendlyName(element)}.`
    ];
  if (value.kind === "set" && value.items.some(({ kind: kind2 }) => kind2 === "null"))
    return [
      "Invalid for_each set argument",
      `${unsuitable2} "for_each" sets must not contain null values.`
    ];
  return void 0;
}

// src/check/check-constraints.ts
function checkConstraints({ block, reporter, document: { bytes } }, constraints, schema, value) {
  if (!constraints) return;
  for (const { severity, summary, detail, path } of violations(
    constraints,
    schema,
    value.object(),
    ""
  )) {
    const range2 = placeOf(block, path);
    reportWords(reporter, bytes, { severity, stage: 5, range: range2, summary, detail });
  }
}
function placeOf(block, path) {
  let around2 = block;
  for (const [at2, name2] of path.entries()) {
    if (typeof name2 === "number") continue;
    const index = path[at2 + 1];
    const argument = attribute(around2, name2);
    if (argument) return argument.value.range;
    const inner3 = blocksNamed(around2.body, name2)[typeof index === "number" ? index : 0];
    if (!inner3) break;
    around2 = inner3;
  }
  return around2.open;
}

// src/check/config/body-shape.ts
function shape(names2, blocks = {}) {
  const plain9 = (name2) => name2.replace("!", "");
  return {
    attributes: new Set(names2.map(plain9)),
    required: names2.filter((name2) => name2.endsWith("!")).map(plain9),
    blocks: new Map(Object.entries(blocks))
  };
}

// src/check/config/core-shapes.ts
var FILE = shape([], {
  terraform: [],
  required_providers: [],
  provider: ["name"],
  variable: ["name"],
  locals: [],
  output: ["name"],
  module: ["name"],
  resource: ["type", "name"],
  data: ["type", "name"],
  ephemeral: ["type", "name"],
  moved: [],
  removed: [],
  import: [],
  check: ["name"]
});
var TERRAFORM = shape(["required_version", "experiments", "language"], {
  backend: ["type"],
  cloud: [],
  required_providers: [],
  provider_meta: ["provider"]
});
var PROVIDER = shape(["alias", "version", "count", "depends_on", "for_each", "source"], {
  _: [],
  lifecycle: [],
  locals: []
});
var VARIABLE = shape(
  ["description", "default", "type", "sensitive", "ephemeral", "nullable"],
  { validation: [] }
);
var OUTPUT = shape(["description", "value!", "depends_on", "sensitive", "ephemeral"], {
  precondition: [],
  postcondition: []
});
var MODULE = {
  attributes: CALL_ARGUMENTS,
  required: ["source"],
  blocks: CALL_BLOCKS
};
var META = ["count", "for_each", "provider", "depends_on"];
var DATA2 = shape(META, { lifecycle: [], locals: [], _: [] });
var RESOURCE_SHAPES = {
  resource: shape(META, {
    locals: [],
    lifecycle: [],
    connection: [],
    provisioner: ["type"],
    _: []
  }),
  data: DATA2,
  ephemeral: DATA2
};
var LIFECYCLE = shape(
  ["create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by"],
  { precondition: [], postcondition: [] }
);
var PROVISIONER = shape(["when", "on_failure"], { _: [], connection: [], lifecycle: [] });
var RULE = shape(["condition!", "error_message!"]);
var CHECK = shape([], { data: ["type", "name"], assert: [] });
var MOVED = shape(["from!", "to!"]);
var IMPORT = shape(["provider", "for_each", "id!", "to!"]);
var REMOVED = shape(["from!"], { lifecycle: [], connection: [], provisioner: ["type"] });
var END_OF_LIFE = shape(["destroy"]);

// src/check/config/provisioner-schema.ts
var PROVISIONERS = /* @__PURE__ */ new Map([
  [
    "local-exec",
    schemaOf2(
      { command: "string" },
      {
        interpreter: ["list", "string"],
        working_dir: "string",
        environment: ["map", "string"],
        quiet: "bool"
      }
    )
  ],
  [
    "remote-exec",
    schemaOf2({}, { inline: ["list", "string"], script: "string", scripts: ["list", "string"] })
  ],
  ["file", schemaOf2({ destination: "string" }, { source: "string", content: "string" })]
]);
var CONNECTION = schemaOf2(
  { host: "string" },
  {
    type: "string",
    user: "string",
    password: "string",
    port: "number",
    timeout: "string",
    script_path: "string",
    target_platform: "string",
    private_key: "string",
    certificate: "string",
    host_key: "string",
    agent: "bool",
    agent_identity: "string",
    proxy_scheme: "string",
    proxy_host: "string",
    proxy_port: "number",
    proxy_user_name: "string",
    proxy_user_password: "string",
    bastion_host: "string",
    bastion_host_key: "string",
    bastion_port: "number",
    bastion_user: "string",
    bastion_password: "string",
    bastion_private_key: "string",
    bastion_certificate: "string",
    https: "bool",
    insecure: "bool",
    cacert: "string",
    use_ntlm: "bool"
  }
);
function schemaOf2(required2, optional) {
  return plainBlock([
    ...Object.entries(required2).map(([name2, type]) => plainArgument(name2, "required", type)),
    ...Object.entries(optional).map(([name2, type]) => plainArgument(name2, "optional", type))
  ]);
}

// src/check/config/check-provisioners.ts
function checkProvisioners(at2, resource, options) {
  const found = at2.findings.length;
  const connection = blocksNamed(resource.body, "connection")[0];
  for (const provisioner of resource.body.items) {
    if (provisioner.kind !== "block" || provisioner.type.text !== "provisioner") continue;
    checkOne(at2, provisioner, connection, options.checkValue);
    if (!options.all && hasFailedSince(at2, found)) return;
  }
}
function checkOne(at2, provisioner, outer, checkValue2) {
  const type = provisioner.labels[0]?.text ?? "";
  const schema = PROVISIONERS.get(type);
  if (!schema) {
    if (provisioner.labels.length === 1) missingPlugin(at2, type);
    return;
  }
  const own = remainder(provisioner.body, PROVISIONER);
  checkBody2(at2, own, provisioner.open, schema, checkValue2);
  checkSources(at2, provisioner, type);
  const [inner3] = blocksNamed(provisioner.body, "connection");
  const [first, second] = [inner3, outer].filter((block) => block !== void 0);
  if (!first) return;
  const both = [...first.body.items, ...second?.body.items.filter(isNotIn(first)) ?? []];
  checkBody2(at2, { items: both, range: first.body.range }, first.open, CONNECTION, checkValue2);
}
function checkBody2(at2, body, missingAt, schema, checkValue2) {
  const { attributes } = wholeContent(at2, body, missingAt, shapeOf(schema), 4);
  for (const [name2, given2] of attributes) {
    const known2 = schema.attributes.get(name2);
    if (known2) checkValue2(given2, known2);
  }
}
function checkSources(at2, provisioner, type) {
  const given2 = (names2) => names2.filter((name2) => {
    const value = attribute(provisioner, name2)?.value;
    return value !== void 0 && value.kind !== "null";
  }).length;
  if (type === "file") {
    const count4 = given2(["source", "content"]);
    if (count4 > 1) noPlace(at2, "Cannot set both 'source' and 'content'", "");
    if (count4 === 0) noPlace(at2, "Must provide one of 'source' or 'content'", "");
  } else if (type === "remote-exec" && given2(["inline", "script", "scripts"]) !== 1)
    noPlace(
      at2,
      "Invalid remote-exec provisioner configuration",
      'Only one of "inline", "script", or "scripts" must be set'
    );
}
function missingPlugin({ findings }, type) {
  const summary = "Missing required provisioner plugin";
  const detail = `This configuration requires provisioner plugin "${type}", which isn't available. If you're intending to use an external provisioner plugin, you must install it manually into one of the plugin search directories before running Terraform.`;
  findings.push({ kind: "other", severity: "error", stage: 3, summary, detail });
}
function noPlace({ findings }, summary, detail) {
  findings.push({ kind: "other", severity: "error", stage: 4, summary, detail });
}
var shapes = /* @__PURE__ */ new WeakMap();
function shapeOf(schema) {
  const known2 = shapes.get(schema);
  if (known2) return known2;
  const names2 = [...schema.attributes.values()];
  const made = shape(names2.map(({ name: name2, required: required2 }) => required2 ? `${name2}!` : name2));
  shapes.set(schema, made);
  return made;
}
var isNotIn = (block) => (item) => item.kind === "block" || attribute(block, item.name.text) === void 0;

// src/check/check-resource.ts
function checkResource(check2) {
  const { scope, document, block, reporter } = check2;
  const [type, name2] = block.labels;
  if (!type || !name2) return void 0;
  const mode = block.type.text;
  const providerName2 = providerNameOf(type.text, block);
  checkRepetition(scope, reporter, document.bytes, block);
  for (const item of block.body.items) {
    if (item.kind === "block" && item.type.text === "lifecycle") checkConditions(check2, item);
  }
  checkProvisioners(configFile(reporter.file, document, reporter.findings), block, {
    all: true,
    checkValue: (argument, found) => checkValue(scope, reporter, document.bytes, argument, found, void 0)
  });
  checkProviderAlias(check2);
  const provider = providerOf(scope, providerName2);
  if (!provider) return providerName2;
  const schema = provider.schemaOf(mode, type.text);
  if (schema) {
    const value = checkValuedBody(check2, block, RESOURCE_SHAPES[mode], schema);
    checkConstraints(check2, scope.constraints?.(provider)?.of(mode, type.text), schema, value);
    checkIgnored(check2, block, schema);
    return void 0;
  }
  const words6 = { resource: "resource type", data: "data source", ephemeral: "ephemeral resource" }[mode];
  const other = OTHER_MODES[mode];
  const isOther = other !== void 0 && typesOf(provider, other.mode).includes(type.text);
  const suggestion = isOther ? void 0 : nameSuggestion(type.text, typesOf(provider, mode));
  const hint = isOther ? `

Did you intend to use the ${other.words} "${type.text}"? If so, declare this using a "${other.mode}" block instead of a "${mode}" block.` : didYouMean(suggestion);
  report(
    reporter,
    type.range,
    4,
    SUMMARIES[mode],
    `The provider ${provider.address.split("/").slice(-2).join("/")} does not support ${words6} "${type.text}".${hint}`,
    {
      kind: "invalid-resource-type",
      mode,
      type: type.text,
      provider: provider.address,
      ...suggestion !== void 0 && { suggestion }
    }
  );
  return void 0;
}
var OTHER_MODES = {
  resource: { mode: "data", words: "data source" },
  data: { mode: "resource", words: "managed resource type" }
};
function typesOf(provider, mode) {
  const { resourceTypes, dataSourceTypes, ephemeralTypes } = provider;
  return { resource: resourceTypes, data: dataSourceTypes, ephemeral: ephemeralTypes }[mode];
}
var SUMMARIES = {
  resource: "Invalid resource type",
  data: "Invalid data source",
  ephemeral: "Invalid ephemeral resource"
};
function checkProviderAlias({ scope: { view }, block, reporter }) {
  const value = attribute(block, "provider")?.value;
  const step = value?.kind === "traversal" ? value.steps[0] : void 0;
  if (value?.kind !== "traversal" || step?.kind !== "attribute" || view.partial) return;
  const declared2 = view.providers.some(
    ({ name: name2, alias }) => name2 === value.root.text && alias === step.name
  );
  if (declared2) return;
  report(
    reporter,
    value.range,
    4,
    "Provider configuration not present",
    `No provider "${value.root.text}" with the alias "${step.name}" is declared.`,
    { kind: "other" }
  );
}
function checkIgnored({ reporter, document: { bytes } }, block, schema) {
  for (const item of block.body.items) {
    const ignored = item.kind === "block" && item.type.text === "lifecycle" ? attribute(item, "ignore_changes")?.value : void 0;
    if (ignored?.kind !== "tuple") continue;
    for (const each of ignored.items) {
      if (each.kind !== "traversal") continue;
      const { root, steps } = each;
      const named = { kind: "attribute", name: root.text, range: root.range };
      const problem = traversalProblem(schema, literalSteps(bytes, [named, ...steps]));
      if (problem) reportProblems(reporter, bytes, [problem]);
    }
  }
}

// src/check/check-block.ts
function checkBlock(check2, isRoot) {
  const { scope, document, block, reporter } = check2;
  if (DECLARATIONS.has(block.type.text)) return void 0;
  checkExpressions(scope, document, block, reporter);
  switch (block.type.text) {
    case "resource":
    case "data":
    case "ephemeral":
      return checkResource(check2);
    case "provider":
      return checkProvider(check2);
    case "output":
      checkOutput(check2, isRoot);
      return void 0;
    case "module":
      checkRepetition(scope, reporter, document.bytes, block);
      checkArguments(check2);
      return void 0;
    case "variable":
      checkConditions(check2, block);
      return void 0;
    case "check":
      checkConditions(check2, block);
      return checkInnerData(check2);
    default:
      return void 0;
  }
}
var DECLARATIONS = /* @__PURE__ */ new Set(["terraform", "moved", "import", "removed"]);
function checkProvider(check2) {
  const { scope, block } = check2;
  const name2 = block.labels[0]?.text;
  if (!name2 || !isUsed(check2, name2)) return void 0;
  const provider = providerOf(scope, name2);
  if (!provider) return name2;
  checkValuedBody(check2, block, PROVIDER, provider.provider);
  return void 0;
}
function isUsed({ scope: { view }, document, block }, name2) {
  if (calledModules(view.module).length > 0 || view.partial) return true;
  const alias = attribute(block, "alias");
  const wanted = alias && constantString(document.bytes, alias.value);
  return view.resources.some((resource) => {
    if (providerNameOf(resource.type, resource.block) !== name2) return false;
    const given2 = attribute(resource.block, "provider")?.value;
    const [step] = given2?.kind === "traversal" ? given2.steps : [];
    return (step?.kind === "attribute" ? step.name : void 0) === wanted;
  });
}
function checkInnerData(check2) {
  const missing2 = check2.block.body.items.flatMap((item) => {
    if (item.kind !== "block" || item.type.text !== "data") return [];
    return checkResource({ ...check2, block: item }) ?? [];
  });
  return missing2[0];
}
function checkArguments({ scope, document: { bytes }, block, reporter }) {
  for (const item of remainder(block.body, MODULE).items) {
    if (item.kind === "attribute")
      reportProblems(reporter, bytes, scope.values.argument(item, bytes).problems);
  }
}

// src/check/check-calls.ts
import { posix as posix2 } from "node:path";

// src/check/check-called-providers.ts
function checkCalledProviders(call, { address, called }, inside4, findings) {
  const { file, document, block } = call;
  const at2 = configFile(file, document, findings);
  const passed = passedIn(call);
  const configured = new Set(inside4.providers.filter(isConfigured).map(nameOf));
  for (const { name: name2, source } of configurationAliases(inside4)) {
    if (passed.has(name2) || configured.has(name2)) continue;
    const detail = `The child module requires an additional configuration for provider ${source}, with the local name "${name2}".

Refer to the module's documentation to understand the intended purpose of this additional provider configuration, and then add an entry for ${name2} in the "providers" meta-argument in the module block to choose which provider configuration the module should use for that purpose.`;
    fail(at2, headerOf(at2, block), "Missing required provider configuration", detail, 2);
  }
  const repeated2 = ["count", "for_each", "depends_on"].map((name2) => attribute(block, name2)).find((found) => found !== void 0);
  if (repeated2 && configured.size > 0) {
    const detail = `The module at ${address} is a legacy module which contains its own local provider configurations, and so calls to it may not use the count, for_each, or depends_on arguments.

If you also control the module "${called.child.source}", consider updating this module to instead expect provider configurations to be passed by its caller.`;
    const first = repeated2.value.kind === "tuple" ? repeated2.value.items[0] : repeated2.value;
    const summary = "Module is incompatible with count, for_each, and depends_on";
    fail(at2, first?.range ?? headerOf(at2, block), summary, detail, 2);
  }
}
function passedIn({ document, block }) {
  const providers = attribute(block, "providers")?.value;
  const items = providers?.kind === "object" ? providers.items : [];
  return new Set(items.flatMap((item) => referenceName(document.bytes, item) ?? []));
}
function referenceName(bytes, { key }) {
  if (key.kind !== "traversal") return objectKey(bytes, key);
  const [step] = key.steps;
  return step?.kind === "attribute" ? `${key.root.text}.${step.name}` : key.root.text;
}
var isConfigured = ({ block }) => block.body.items.some((item) => item.kind === "block" || item.name.text !== "alias");
var nameOf = ({ name: name2, alias }) => alias === void 0 ? name2 : `${name2}.${alias}`;
function configurationAliases(view) {
  return [...view.documents.values()].flatMap(
    ({ body }) => blocksNamed(body, "terraform").flatMap((block) => blocksNamed(block.body, "required_providers")).flatMap((block) => block.body.items).flatMap((entry) => {
      if (entry.kind !== "attribute" || entry.value.kind !== "object") return [];
      const local = entry.name.text;
      const source = view.sources.get(local) ?? `hashicorp/${local}`;
      const list2 = entry.value.items.find(
        ({ key }) => key.kind === "traversal" && key.root.text === "configuration_aliases"
      )?.value;
      return (list2?.kind === "tuple" ? list2.items : []).flatMap((item) => {
        const step = item.kind === "traversal" ? item.steps[0] : void 0;
        if (item.kind !== "traversal" || step?.kind !== "attribute") return [];
        return [{ name: `${item.root.text}.${step.name}`, source }];
      });
    })
  );
}

// src/check/placed-children.ts
import { posix } from "node:path";
var ROOT = { directory: "", address: "" };
function childrenOf(view, { directory, address }) {
  return calledModules(view.module).flatMap((called) => {
    if (called.child.kind !== "local") return [];
    const path = directoryFrom(directory, called.child.directory);
    const prefix = address === "" ? "" : `${address}.`;
    return [
      {
        called,
        module: called.child.module,
        directory: path,
        address: `${prefix}module.${called.name}`
      }
    ];
  });
}
function placedIn(directory, finding) {
  const { place } = finding;
  if (directory === "" || !place) return finding;
  return { ...finding, place: { ...place, file: posix.join(directory, place.file) } };
}

// src/check/check-calls.ts
function checkCalls(view, values, findings, place = ROOT) {
  for (const child of childrenOf(view, place)) {
    const inside4 = viewModule(child.module);
    const [first] = child.called.blocks;
    if (!first) continue;
    checkCalledProviders(first, child, inside4, findings);
    if (inside4.partial) continue;
    const variables = variablesOf(inside4);
    checkArguments2(child.called.blocks, variables, findings);
    for (const at2 of child.called.blocks) checkValues(at2, child, variables, values, findings);
  }
}
function variablesOf({ variables }) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const variable of variables)
    byName2.set(variable.name, [...byName2.get(variable.name) ?? [], variable]);
  return byName2;
}
var given = (declared2, name2) => declared2.map(({ block }) => attribute(block, name2)).findLast((found) => found !== void 0);
function checkArguments2(blocks, variables, findings) {
  const [first] = blocks;
  if (!first) return;
  const elsewhere = new Set(
    blocks.slice(1).flatMap(({ block }) => argumentsOf2(block).map(({ name: name2 }) => name2.text))
  );
  const isRequired2 = (name2) => given(variables.get(name2) ?? [], "default") === void 0 && !elsewhere.has(name2);
  for (const at2 of blocks) {
    const known2 = {
      attributes: new Set(variables.keys()),
      required: at2 === first ? [...variables.keys()].filter(isRequired2) : [],
      blocks: /* @__PURE__ */ new Map()
    };
    wholeContent(fileOf(at2, findings), remainder(at2.block.body, MODULE), at2.block.open, known2, 2);
  }
}
var argumentsOf2 = (block) => remainder(block.body, MODULE).items.filter(
  (item) => item.kind === "attribute"
);
function checkValues(at2, { address, directory }, variables, values, findings) {
  for (const argument of argumentsOf2(at2.block)) {
    const { name: name2 } = argument;
    const declared2 = variables.get(name2.text);
    const [variable] = declared2 ?? [];
    if (!declared2 || !variable) continue;
    const { value } = values.argument(argument, at2.document.bytes);
    const typed = declared2.findLast(({ block }) => attribute(block, "type")) ?? variable;
    const converted = convert(value, variableConstraint(typed));
    const nullable = given(declared2, "nullable")?.value;
    const isRefusedNull = value.kind === "null" && nullable?.kind === "bool" && !nullable.value && given(declared2, "default") === void 0;
    if (converted.kind === "converted" && !isRefusedNull) continue;
    const file = configFile(posix2.join(directory, variable.file), variable.document, []);
    const where = placeWords(file, headerOf(file, variable.block));
    const [summary, verb, why] = converted.kind === "problem" ? ["Invalid value for input variable", "declared", converted.message] : ["Required variable not set", "defined", "required variable may not be set to null"];
    const detail = `The given value is not suitable for ${address}.var.${name2.text} ${verb} at ${where}: ${why}.`;
    fail(fileOf(at2, findings), argument.value.range, summary, detail, 4);
  }
}
var fileOf = ({ file, document }, findings) => configFile(file, document, findings);

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
    report({ file: first.file, findings }, first.range, 4, summary, "", { kind: "other" });
  }
}
function nodesOf(scope) {
  const nodes = /* @__PURE__ */ new Map();
  for (const { address, file, block } of scope.view.resources) {
    const uses = usedBy([...attributesOf(block.body)].map(({ attribute: attribute2 }) => attribute2.value));
    nodes.set(address, { name: address, file, range: block.type.range, uses });
  }
  for (const { name: name2, file, attribute: attribute2 } of scope.view.locals) {
    nodes.set(`local.${name2}`, {
      name: `local.${name2}`,
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
    const at2 = path.indexOf(next.enter);
    if (at2 >= 0) {
      for (const name2 of path) done.add(name2);
      return path.slice(at2);
    }
    const node = nodes.get(next.enter);
    if (!node || done.has(next.enter)) continue;
    path.push(next.enter);
    pending.push({ leave: next.enter }, ...[...node.uses].map((enter) => ({ enter })));
  }
  return void 0;
}

// src/check/check-locals.ts
function checkLocals({ view, values }, findings) {
  for (const { file, document, attribute: attribute2 } of view.locals) {
    const { problems } = values.argument(attribute2, document.bytes);
    reportProblems({ file, findings }, document.bytes, problems);
  }
}

// src/check/check-syntax.ts
function checkSyntax(document, reporter) {
  for (const { reason, summary, range: range2 } of document.problems) {
    if (reason !== "duplicate-attribute") {
      report(reporter, range2, 1, summary, summary, { kind: "syntax" });
      continue;
    }
    const name2 = document.bytes.toString("utf8", range2.start, range2.end);
    const detail = `The argument "${name2}" was already set. Each argument may be set only once.`;
    report(reporter, range2, 1, summary, detail, { kind: "duplicate", what: "attribute", name: name2 });
  }
}

// src/check/config/quoted-traversal.ts
function looseTraversal(at2, expression, what = "references") {
  const text = isQuoted(expression) && !at2.isJson ? constantString(at2.bytes, expression) : void 0;
  if (text === void 0) return traversalOf(expression);
  const traversal = parse2(at2, Buffer.from(text), expression.range.start + 1);
  const one = what.slice(0, -1);
  warn(
    at2,
    expression.range,
    `Quoted ${what} are deprecated`,
    `In this context, ${what} are expected literally rather than in quotes. Terraform 0.11 and earlier required quotes, but quoted ${what} are now deprecated and will be removed in a future version of Terraform. Remove the quotes surrounding this ${one} to silence this warning.`
  );
  return traversal && { ...traversal, range: expression.range };
}
function parse2(at2, text, offset) {
  const rootLength = identifierLength(text, 0);
  const place = (start, length) => ({
    start: offset + start,
    end: offset + start + length
  });
  if (rootLength === 0) {
    fail(at2, place(0, 1), "Variable name required", "Must begin with a variable name.");
    return void 0;
  }
  const steps = [];
  const root = { text: text.toString("utf8", 0, rootLength), range: place(0, rootLength) };
  let next = rootLength;
  while (next < text.length) {
    const step = text[next] === 46 ? dotStep(text, next) : indexStep(text, next);
    if (typeof step === "number") {
      next = step;
      const detail = "Expected an attribute access or an index operator.";
      const length = Math.max(1, identifierLength(text, next));
      fail(at2, place(next, length), "Invalid character", detail);
      break;
    }
    steps.push({ ...step, range: place(next, step.length) });
    next += step.length;
  }
  return { root, steps, range: place(0, next) };
}
function dotStep(text, start) {
  const length = identifierLength(text, start + 1);
  if (length === 0) return start + 1;
  const name2 = text.toString("utf8", start + 1, start + 1 + length);
  return { kind: "attribute", name: name2, length: length + 1 };
}
function indexStep(text, start) {
  const found = /^\[(?:(\d+)|"((?:[^"\\]|\\.)*)")\]/.exec(text.toString("utf8", start));
  if (!found) {
    let at2 = start;
    while (text[at2] === 32) at2++;
    return at2;
  }
  const range2 = { start, end: start };
  const key = found[1] !== void 0 ? { kind: "number", text: found[1], range: range2 } : { kind: "template", heredoc: false, parts: [], range: range2 };
  return { kind: "index", key, length: Buffer.byteLength(found[0]) };
}

// src/check/config/check-depends-on.ts
function checkDependsOn2(at2, list2) {
  const items = requireList(refuser(at2), list2) ?? [];
  return items.flatMap((item) => requireReference(at2, item) ?? []);
}
var requireReference = (at2, expression) => looseTraversal(at2, expression) ?? requireTraversal(refuser(at2), expression);

// src/check/config/check-replace-triggers.ts
function checkReplaceTriggers(at2, list2) {
  for (const item of requireList(refuser(at2), list2) ?? []) {
    if (!checkTrigger(at2, item)) return;
  }
}
function checkTrigger(at2, item) {
  const found = at2.findings.length;
  const references3 = referencesIn(item);
  for (const reference of references3) {
    if (!OTHERS.has(reference.root.text) && reference.steps[0]?.kind !== "attribute") {
      const detail = "A reference to a resource type must be followed by at least one attribute access, specifying the resource name.";
      fail(at2, reference.range, "Invalid reference", detail);
    }
  }
  if (at2.findings.length > found) return false;
  const resources = references3.filter((reference) => isTrigger(at2, item, reference)).length;
  if (resources !== 1) {
    const many = resources === 0 ? "Missing resource reference" : "Multiple resource references";
    const detail = `${many} in replace_triggered_by expression.`;
    fail(at2, item.range, "Invalid replace_triggered_by expression", detail);
  }
  return at2.findings.length === found;
}
function isTrigger(at2, item, { root, steps: [step] }) {
  const name2 = step?.kind === "attribute" ? step.name : "";
  switch (root.text) {
    case "each":
    case "count": {
      const only2 = root.text === "each" ? "key" : "index";
      const detail = `Only ${root.text}.${only2} may be used in replace_triggered_by.`;
      if (name2 !== only2)
        fail(
          at2,
          item.range,
          `Invalid ${root.text} reference in replace_triggered_by expression`,
          detail
        );
      return false;
    }
    case "data":
    case "ephemeral":
    case "resource":
      return true;
    default:
      if (!OTHERS.has(root.text)) return true;
      fail(
        at2,
        item.range,
        "Invalid reference in replace_triggered_by expression",
        "Only resources, count.index, and each.key may be used in replace_triggered_by."
      );
      return false;
  }
}
var OTHERS = /* @__PURE__ */ new Set([
  "count",
  "data",
  "each",
  "ephemeral",
  "local",
  "module",
  "path",
  "resource",
  "self",
  "terraform",
  "var"
]);

// src/check/config/check-rule.ts
function checkRule(at2, block) {
  const type = block.type.text;
  if (at2.override) {
    const detail = `Override files cannot override "${type}" blocks.`;
    fail(at2, headerOf(at2, block), `Can't override ${type} blocks`, detail);
    return { condition: void 0, errorMessage: void 0 };
  }
  const { attributes } = wholeContent(at2, block.body, block.open, RULE);
  const condition2 = attributes.get("condition")?.value;
  if (condition2 && referencesIn(condition2).length === 0)
    fail(at2, condition2.range, `Invalid ${type} expression`, CHECKS_NOTHING);
  return { condition: condition2, errorMessage: attributes.get("error_message")?.value };
}
function checkSelfReference(at2, rule, type, own) {
  for (const expression of [rule.condition, rule.errorMessage]) {
    if (!expression || !referencesIn(expression).some((reference) => addressOf(reference) === own))
      continue;
    const detail = `Configuration for ${own} may not refer to itself.`;
    fail(at2, expression.range, `Invalid reference in ${type}`, detail);
  }
}
function addressOf({ root, steps }) {
  const names2 = [root.text];
  for (const step of steps) {
    if (step.kind !== "attribute" || names2.length === 3) break;
    names2.push(step.name);
  }
  if (root.text === "resource") return names2.slice(1, 3).join(".");
  return names2.slice(0, root.text === "data" || root.text === "ephemeral" ? 3 : 2).join(".");
}
var CHECKS_NOTHING = "The condition expression must refer to at least one object from elsewhere in the configuration, or else its result would not be checking anything.";

// src/check/config/decode-literal.ts
function decodeString(at2, expression) {
  const value = decode(at2, expression, "string");
  return value?.kind === "string" ? value.value : void 0;
}
function decodeBool(at2, expression) {
  const value = decode(at2, expression, "bool");
  return value?.kind === "bool" ? value.value : void 0;
}
function decode(at2, expression, wanted) {
  if (expression.kind === "invalid" || expression.kind === "opaque") return void 0;
  const value = staticValue(
    at2.bytes,
    expression,
    (range2, summary, detail) => fail(at2, range2, summary, detail)
  );
  const converted = convert(value, wanted);
  if (converted.kind === "problem") return unsuitable(at2, expression, converted.message);
  if (converted.value.kind === "unknown") return unsuitable(at2, expression, "value must be known");
  if (converted.value.kind === "null")
    return unsuitable(at2, expression, "null value is not allowed");
  return converted.value;
}
function unsuitable(at2, expression, why) {
  const start = at2.isJson ? expression.range : startOf(expression);
  fail(at2, start, "Unsuitable value type", `Unsuitable value: ${why}`);
}

// src/check/config/check-lifecycle.ts
function checkLifecycle(at2, block, mode, own) {
  const { attributes, blocks } = wholeContent(at2, block.body, block.open, LIFECYCLE);
  for (const [name2, argument] of attributes) {
    if (mode !== "resource") {
      const detail = `The lifecycle argument "${name2}" is defined only for managed resources ("resource" blocks), and is not valid for ${mode} resources.`;
      const what = mode === "data" ? "data resource" : `${mode} resource`;
      fail(at2, argument.name.range, `Invalid ${what} lifecycle argument`, detail);
    } else if (name2 === "ignore_changes") checkIgnoredChanges(at2, argument.value);
    else if (name2 === "replace_triggered_by") checkReplaceTriggers(at2, argument.value);
    else decodeBool(at2, argument.value);
  }
  for (const rule of blocks) checkSelfReference(at2, checkRule(at2, rule), rule.type.text, own);
}
function checkIgnoredChanges(at2, changes) {
  if (keywordOf(changes) === "all") return;
  const items = requireList(refuser(at2), changes) ?? [];
  let star;
  let named = 0;
  for (const item of items) {
    if (constantString(at2.bytes, item) === "*") {
      star = item;
      fail(at2, changes.range, "Invalid ignore_changes wildcard", NO_STAR);
    } else if (requireReference(at2, item)) named++;
  }
  if (star && named > 0)
    fail(
      at2,
      star.range,
      "Invalid ignore_changes ruleset",
      'Cannot mix wildcard string "*" with non-wildcard references.'
    );
}
var NO_STAR = 'The ["*"] form of ignore_changes wildcard is was deprecated and is now invalid. Use "ignore_changes = all" to ignore changes to all attributes.';

// src/check/config/repeated-block.ts
function isRepeated(at2, seen, block, words6) {
  const type = block.type.text;
  const first = seen.get(type);
  if (!first) {
    seen.set(type, block);
    return false;
  }
  const what = type === "_" ? "escaping" : type;
  fail(
    at2,
    headerOf(at2, block),
    `Duplicate ${what} block`,
    words6(placeWords(at2, headerOf(at2, first)))
  );
  return true;
}
var escapeWords = (around2, what) => (place) => `The special block type "_" can be used to force particular arguments to be interpreted as ${what} rather than as meta-arguments, but each ${around2} block can have only one such block. The first escaping block was at ${place}.`;

// src/check/config/reserved-block.ts
function refuseReserved(at2, { type }, around2) {
  const detail = `The block type name "${type.text}" is reserved for use by Terraform in a future version.`;
  fail(at2, type.range, `Reserved block type name in ${around2} block`, detail);
}

// src/check/config/check-provisioner.ts
function checkProvisioner(at2, block) {
  const type = block.labels[0];
  if (!type) return;
  const { attributes, blocks } = partialContent(at2, block, PROVISIONER);
  if (REMOVED2.has(type.text)) {
    const detail = `The "${type.text}" provisioner was deprecated in Terraform 0.13.4 has been removed from Terraform. Visit https://learn.hashicorp.com/collections/terraform/provision for alternatives to using provisioners that are a better fit for the Terraform workflow.`;
    return fail(at2, type.range, `The "${type.text}" provisioner has been removed`, detail);
  }
  const when = attributes.get("when")?.value;
  if (when) checkKeyword(at2, when, "when", ["create", "destroy"]);
  const destroys = isDestroyTime(at2, block);
  if (destroys) onlySelfReferences(at2, block.body, META2);
  const onFailure = attributes.get("on_failure")?.value;
  if (onFailure) checkKeyword(at2, onFailure, "on_failure", ["continue", "fail"]);
  const seen = /* @__PURE__ */ new Map();
  for (const inner3 of blocks) {
    if (inner3.type.text === "lifecycle") refuseReserved(at2, inner3, "provisioner");
    else if (!isRepeated(at2, seen, inner3, inner3.type.text === "_" ? SECOND_ESCAPE : SECOND_CONNECTION) && inner3.type.text === "connection" && destroys)
      onlySelfReferences(at2, inner3.body);
  }
}
function isDestroyTime(at2, block) {
  const when = attribute(block, "when");
  if (!when || REMOVED2.has(block.labels[0]?.text ?? "")) return false;
  return keywordOf(when.value) === "destroy" || constantString(at2.bytes, when.value) === "destroy";
}
function onlySelfReferences(at2, body, except = /* @__PURE__ */ new Set()) {
  for (const item of body.items) {
    if (item.kind !== "attribute" || except.has(item.name.text)) continue;
    for (const reference of referencesIn(item.value)) {
      if (isOwn(reference)) continue;
      const summary = "Invalid reference from destroy provisioner";
      fail(at2, item.value.range, summary, ONLY_SELF);
    }
  }
}
var META2 = PROVISIONER.attributes;
var REMOVED2 = /* @__PURE__ */ new Set(["chef", "habitat", "puppet", "salt-masterless"]);
var SECOND_ESCAPE = escapeWords("provisioner", "provisioner-typpe-specific");
var SECOND_CONNECTION = (place) => `This provisioner already has a connection block at ${place}.`;
var ONLY_SELF = "Destroy-time provisioners and their connection configurations may only reference attributes of the related resource, via 'self', 'count.index', or 'each.key'.\n\nReferences to other resources during the destroy phase can cause dependency cycles and interact poorly with create_before_destroy.";
function checkKeyword(at2, expression, argument, words6) {
  const traversal = looseTraversal(at2, expression, "keywords");
  if (traversal?.steps.length === 0 && words6.includes(traversal.root.text)) return;
  const detail = `The "${argument}" argument requires one of the following keywords: ${words6.join(" or ")}.`;
  fail(at2, expression.range, `Invalid "${argument}" keyword`, detail);
}
function isOwn({ root, steps }) {
  const [step] = steps;
  switch (root.text) {
    case "self":
    case "path":
    case "terraform":
      return true;
    case "count":
      return steps.length === 1 && step?.kind === "attribute" && step.name === "index";
    case "each":
      return steps.length === 1 && step?.kind === "attribute" && step.name === "key";
    default:
      return false;
  }
}

// src/check/config/provider-name.ts
function checkProviderName(at2, name2, range2) {
  const problem = providerPartProblem(name2);
  const normal2 = name2.toLowerCase();
  if (problem === void 0 && normal2 === name2) return true;
  const detail = problem === void 0 ? `Provider names must be normalized. Replace "${name2}" with "${normal2}" to fix this error.` : `${name2} is an invalid provider local name: ${problem}`;
  fail(at2, range2, "Invalid provider local name", detail);
  return false;
}
function providerPartProblem(part) {
  if (part === "") return "must have at least one character";
  if (part.includes(".")) return "dots are not allowed";
  if (!PART.test(part))
    return "must contain only letters, digits, and dashes, and may not use leading or trailing dashes";
  return part.includes("--") ? "cannot use multiple consecutive dashes" : void 0;
}
var PART = /^(?!-)[\p{L}\p{M}\p{Nd}-]+(?<!-)$/u;

// src/check/config/provider-reference.ts
function providerReference(at2, expression, argument) {
  const found = at2.findings.length;
  const traversal = looseTraversal(at2, expression);
  if (!traversal || traversal.steps.length > 1) {
    const detail2 = isQuoted(expression) && !traversal ? "A provider configuration reference must not be given in quotes." : `The ${argument} argument requires a provider type name, optionally followed by a period and then a configuration alias.`;
    fail(at2, expression.range, "Invalid provider configuration reference", detail2);
    return void 0;
  }
  const { root } = traversal;
  if (!checkProviderName(at2, root.text, root.range)) return void 0;
  if (hasFailedSince(at2, found)) return void 0;
  const [step] = traversal.steps;
  const reference = { name: root.text };
  if (!step) return reference;
  if (step.kind === "attribute") return { ...reference, alias: step.name };
  const detail = "Provider name must either stand alone or be followed by a period and then a configuration alias.";
  fail(at2, step.range, "Invalid provider configuration reference", detail);
  return void 0;
}
var referenceWords = ({ name: name2, alias }) => alias === void 0 ? name2 : `${name2}.${alias}`;

// src/check/config/check-resource.ts
function checkResource2(at2, block) {
  const mode = block.type.text;
  const [type, name2] = block.labels;
  if (!type || !name2) return;
  const content = partialContent(at2, block, RESOURCE_SHAPES[mode]);
  const [typeWords3, nameWords] = NAMES[mode];
  checkName(at2, type, typeWords3);
  checkName(at2, name2, nameWords);
  checkRepetition2(at2, content);
  const own = `${mode === "resource" ? "" : `${mode}.`}${type.text}.${name2.text}`;
  checkMetaArguments(at2, content);
  checkInnerBlocks(at2, content, mode, own);
}
function checkNestedData(at2, block) {
  const found = at2.findings.length;
  const [type, name2] = block.labels;
  if (!type || !name2) return false;
  const content = partialContent(at2, block, RESOURCE_SHAPES.data);
  checkName(at2, type, NAMES.data[0]);
  checkName(at2, name2, NAMES.data[1]);
  for (const argument of ["count", "for_each"]) {
    const given2 = content.attributes.get(argument);
    const detail = 'The "count" and "for_each" meta-arguments are not supported within nested data blocks.';
    if (given2) fail(at2, given2.name.range, `Invalid "${argument}" attribute`, detail);
  }
  checkMetaArguments(at2, content);
  for (const inner3 of content.blocks) {
    if (inner3.type.text !== "lifecycle") continue;
    const detail = 'Nested data blocks do not support "lifecycle" blocks as the lifecycle is managed by the containing block.';
    fail(at2, headerOf(at2, inner3), "Invalid lifecycle block", detail);
  }
  const others = content.blocks.filter((inner3) => inner3.type.text !== "lifecycle");
  checkInnerBlocks(at2, { ...content, blocks: others }, "data", `data.${type.text}.${name2.text}`);
  return !hasFailedSince(at2, found);
}
function checkRepetition2(at2, { attributes }) {
  const forEach = attributes.get("for_each");
  if (!forEach || !attributes.has("count")) return;
  const detail = 'The "count" and "for_each" meta-arguments are mutually-exclusive, only one should be used to be explicit about the number of resources to be created.';
  fail(at2, forEach.name.range, 'Invalid combination of "count" and "for_each"', detail);
}
var NAMES = {
  resource: ["Invalid resource type name", "Invalid resource name"],
  data: ["Invalid data source name", "Invalid data resource name"],
  ephemeral: ["Invalid ephemeral resource type", "Invalid ephemeral resource name"]
};
function checkMetaArguments(at2, { attributes }) {
  const provider = attributes.get("provider");
  if (provider) providerReference(at2, provider.value, "provider");
  const dependsOn2 = attributes.get("depends_on");
  if (dependsOn2) checkDependsOn2(at2, dependsOn2.value);
}
function checkInnerBlocks(at2, { blocks }, mode, own) {
  const seen = /* @__PURE__ */ new Map();
  let destroys = false;
  for (const inner3 of blocks) {
    const type = inner3.type.text;
    if (type === "provisioner") {
      checkProvisioner(at2, inner3);
      destroys ||= isDestroyTime(at2, inner3);
    } else if (type === "locals") refuseReserved(at2, inner3, mode);
    else if (!isRepeated(
      at2,
      seen,
      inner3,
      type === "_" ? escapeWords(mode, "resource-type-specific") : (place) => `This resource already has a ${type} block at ${place}.`
    ) && type === "lifecycle")
      checkLifecycle(at2, inner3, mode, own);
  }
  const connection = seen.get("connection");
  if (connection && destroys) onlySelfReferences(at2, connection.body);
}

// src/check/config/check-check.ts
function checkCheck(at2, block) {
  const label = block.labels[0];
  if (!label) return void 0;
  if (at2.override) {
    const detail = "Override files cannot override check blocks.";
    fail(at2, headerOf(at2, block), "Can't override check blocks", detail);
    return void 0;
  }
  const { blocks } = wholeContent(at2, block.body, block.open, CHECK);
  checkName(at2, label, "Invalid check block name");
  let data;
  let asserts = 0;
  for (const inner3 of blocks) {
    if (inner3.type.text === "assert") {
      const found = at2.findings.length;
      checkRule(at2, inner3);
      if (at2.findings.length === found) asserts++;
    } else if (data) {
      const detail = `This check block already has a data resource defined at ${placeWords(at2, headerOf(at2, data))}.`;
      fail(at2, headerOf(at2, inner3), "Multiple data resource blocks", detail);
    } else if (checkNestedData(at2, inner3)) data = inner3;
  }
  if (asserts === 0) {
    const detail = "Check blocks must have at least one assert block.";
    fail(at2, headerOf(at2, block), "Zero assert blocks", detail);
  }
  return data;
}

// src/check/config/object-address.ts
function objectAddress(refuse, { root, steps, range: range2 }, keys) {
  const path = [
    { kind: "attribute", name: root.text, range: root.range },
    ...steps
  ];
  let next = 0;
  let modules = 0;
  for (let part = path[next]; part; part = path[next]) {
    if (part.kind !== "attribute")
      return failed(refuse, part.range, "Invalid address operator", NO_DOT);
    if (part.name !== "module") break;
    const name2 = path[next + 1];
    if (name2?.kind !== "attribute") {
      const at2 = name2?.range ?? part.range;
      return failed(refuse, at2, "Invalid address operator", NO_MODULE_NAME);
    }
    modules++;
    next += 2;
    const key = path[next];
    if (key?.kind !== "index") continue;
    if (keys === "none")
      return failed(refuse, key.range, "Module instance keys not allowed", NO_MODULE_KEYS);
    next++;
  }
  const rest = path.slice(next);
  if (rest.length === 0) return { kind: "module", keys: path.at(-1)?.kind === "index" };
  const mode = resourceAt(refuse, rest, keys, range2);
  return mode && { kind: "resource", mode, modules };
}
function resourceAt(refuse, path, keys, whole) {
  const [first] = path;
  const word = first?.kind === "attribute" ? first.name : "";
  if (keys === "instances" && RESERVED.has(word)) {
    const detail = `The keyword "${word}" is reserved and cannot be used to target a resource address. If you are targeting a resource type that uses a reserved keyword, please prefix your address with "resource.".`;
    return failed(refuse, spanOf(path, whole), "Invalid address", detail);
  }
  const prefixed = word === "data" || keys === "instances" && PREFIXES.has(word);
  const mode = word === "data" ? "data" : prefixed && word === "ephemeral" ? "ephemeral" : "managed";
  const [type, name2, key, more] = prefixed ? path.slice(1) : path;
  if (!type || !name2)
    return failed(
      refuse,
      spanOf(prefixed ? path.slice(1) : path, whole),
      "Invalid address",
      INCOMPLETE
    );
  if (type.kind !== "attribute")
    return failed(refuse, type.range, "Invalid address", NO_TYPE[mode]);
  if (name2.kind !== "attribute")
    return failed(refuse, name2.range, "Invalid address", "A resource name is required.");
  if (!key) return mode;
  if (keys === "none")
    return failed(refuse, key.range, "Resource instance keys not allowed", NO_RESOURCE_KEYS);
  if (more)
    return failed(
      refuse,
      more.range,
      "Invalid address",
      "Unexpected extra operators after address."
    );
  if (key.kind === "index") return mode;
  return failed(refuse, key.range, "Invalid address", KEY_IN_BRACKETS);
}
function failed(refuse, range2, summary, detail) {
  refuse(range2, summary, detail);
}
var spanOf = (path, whole) => ({
  start: path[0]?.range.start ?? whole.start,
  end: path.at(-1)?.range.end ?? whole.end
});
var RESERVED = /* @__PURE__ */ new Set([
  "count",
  "each",
  "local",
  "module",
  "path",
  "self",
  "terraform",
  "var",
  "template",
  "lazy",
  "arg"
]);
var PREFIXES = /* @__PURE__ */ new Set(["data", "ephemeral", "resource"]);
var NO_DOT = "Module address prefix must be followed by dot and then a name.";
var NO_MODULE_NAME = 'Prefix "module." must be followed by a module name.';
var NO_MODULE_KEYS = 'Module address must be a module (e.g. "module.foo"), not a module instance (e.g. "module.foo[1]").';
var NO_RESOURCE_KEYS = 'Resource address must be a resource (e.g. "test_instance.foo"), not a resource instance (e.g. "test_instance.foo[1]").';
var INCOMPLETE = "Resource specification must include a resource type and name.";
var KEY_IN_BRACKETS = "Resource instance key must be given in square brackets.";
var NO_TYPE = {
  managed: "A resource type name is required.",
  data: "A data source name is required.",
  ephemeral: "An ephemeral resource type name is required."
};

// src/check/config/check-import.ts
function checkImport(at2, block) {
  const found = at2.findings.length;
  const { attributes } = wholeContent(at2, block.body, block.open, IMPORT);
  if (hasFailedSince(at2, found)) return;
  const to = attributes.get("to");
  const target = to && checkTarget(at2, to);
  const provider = attributes.get("provider");
  if (!provider) return;
  if (target?.kind === "resource" && target.modules > 0)
    fail(
      at2,
      provider.range,
      "Invalid import provider argument",
      "The provider argument can only be specified in import blocks that will generate configuration.\n\nUse the providers argument within the module block to configure providers for all resources within a module, including imported resources."
    );
  providerReference(at2, provider.value, "provider");
}
function checkTarget(at2, to) {
  const refuse = refuser(at2);
  const traversal = withoutKeys(to.value) ?? requireTraversal(refuse, to.value);
  const found = traversal && objectAddress(refuse, traversal, "instances");
  if (found?.kind === "module")
    refuse(
      to.value.range,
      "Invalid address",
      "A resource instance address is required here. The module path must be followed by a resource instance specification."
    );
  if (found?.kind !== "resource" || found.mode !== "managed")
    refuse(to.range, "Invalid import address", "Only managed resources can be imported.");
  return found;
}
function withoutKeys(expression) {
  if (expression.kind !== "traversal") return void 0;
  const { root, steps, range: range2 } = expression;
  if (steps.some((step) => step.kind === "splat")) return void 0;
  return { root, steps: steps.filter((step) => !isComputed(step)), range: range2 };
}
var isComputed = (step) => step.kind === "index" && step.key.kind !== "number" && step.key.kind !== "template";

// src/check/config/check-locals.ts
function checkLocals2(at2, block) {
  const { attributes } = justAttributes(at2, block.body);
  for (const { name: name2 } of attributes)
    checkName(at2, { ...name2, quoted: false }, "Invalid local value name");
  return attributes;
}

// src/check/config/module-source-problem.ts
function moduleSourceProblem(source, hasVersion) {
  const meant = readSource(source);
  if (!hasVersion)
    return meant.kind === "invalid" ? { summary: "Invalid module source address", detail: meant.why } : void 0;
  const problem = meant.kind === "local" ? `can't use local directory "${source}" as a module registry address` : registryProblem(source);
  if (problem === void 0) return void 0;
  const detail = `Failed to parse module registry address: ${problem}.

Terraform assumed that you intended a module registry source address because you also set the argument "version", which applies only to registry modules.`;
  return { summary: "Invalid registry module source address", detail };
}

// src/check/config/version-syntax.ts
function checkVersionArgument(at2, { name: name2, value: expression }) {
  let refused2 = false;
  const value = staticValue(at2.bytes, expression, (range2, summary, detail) => {
    refused2 = true;
    fail(at2, range2, summary, detail);
  });
  if (refused2) return;
  const converted = convert(value, "string");
  if (converted.kind === "problem") {
    const detail = `A string value is required for ${name2.text}.`;
    return fail(at2, expression.range, "Invalid version constraint", detail);
  }
  const problem = converted.value.kind === "string" ? versionProblem(converted.value.value) : void 0;
  if (problem !== void 0) fail(at2, expression.range, "Invalid version constraint", problem);
}
function versionProblem(text) {
  const parsed = parseVersionConstraint(text);
  return parsed.kind === "invalid" && parsed.stage === "load" ? parsed.detail : void 0;
}

// src/check/config/check-module-call.ts
function checkModuleCall(at2, block) {
  const label = block.labels[0];
  if (!label) return;
  const content = partialContent(at2, block, MODULE);
  const { attributes, blocks } = content;
  checkName(at2, label, "Invalid module instance name");
  const version = attributes.get("version");
  if (version) checkVersionArgument(at2, version);
  const source = attributes.get("source")?.value;
  if (source) checkSource(at2, source, version !== void 0);
  checkRepetition2(at2, content);
  const dependsOn2 = attributes.get("depends_on");
  if (dependsOn2) checkDependsOn2(at2, dependsOn2.value);
  const providers = attributes.get("providers");
  if (providers) checkProviders(at2, providers.value);
  const seen = /* @__PURE__ */ new Map();
  for (const inner3 of blocks) {
    if (inner3.type.text === "_")
      isRepeated(at2, seen, inner3, escapeWords("module", "module input variables"));
    else refuseReserved(at2, inner3, "module");
  }
}
function checkSource(at2, expression, hasVersion) {
  const found = at2.findings.length;
  const source = decodeString(at2, expression);
  if (source === void 0 || at2.findings.length > found) return;
  const problem = moduleSourceProblem(source, hasVersion);
  if (problem) fail(at2, expression.range, problem.summary, problem.detail);
}
function checkProviders(at2, map) {
  const seen = /* @__PURE__ */ new Map();
  for (const { key, value, range: range2 } of requireMap(refuser(at2), map) ?? []) {
    const inChild = providerReference(at2, key, "providers");
    const inParent = providerReference(at2, value, "providers");
    if (!inChild || !inParent) continue;
    const words6 = referenceWords(inChild);
    const before = seen.get(words6);
    if (before === void 0) seen.set(words6, placeWords(at2, range2));
    else {
      const detail = `A provider configuration was already passed to ${words6} at ${before}. Each child provider configuration can be assigned only once.`;
      fail(at2, value.range, "Duplicate provider address", detail);
    }
  }
}

// src/check/config/check-moved.ts
function checkMoved(at2, block) {
  const { attributes } = wholeContent(at2, block.body, block.open, MOVED);
  const [from, to] = ["from", "to"].map((name2) => {
    const given2 = attributes.get(name2);
    const traversal = given2 && requireTraversal(refuser(at2), given2.value);
    return traversal && objectAddress(refuser(at2), traversal, "instances");
  });
  if (!from || !to || from.kind === to.kind) return;
  fail(
    at2,
    headerOf(at2, block),
    'Invalid "moved" addresses',
    'The "from" and "to" addresses must either both refer to resources or both refer to modules.'
  );
}

// src/check/config/check-output.ts
function checkOutput2(at2, block) {
  const label = block.labels[0];
  if (!label) return;
  const { attributes, blocks } = wholeContent(at2, block.body, block.open, OUTPUT);
  checkName(at2, label, "Invalid output name");
  for (const [name2, { value }] of attributes) {
    if (name2 === "description") decodeString(at2, value);
    else if (name2 === "sensitive" || name2 === "ephemeral") decodeBool(at2, value);
    else if (name2 === "depends_on") checkDependsOn2(at2, value);
  }
  for (const rule of blocks) {
    if (rule.type.text === "precondition") checkRule(at2, rule);
    else
      fail(
        at2,
        rule.type.range,
        "Postconditions are not allowed",
        "Output values can only have preconditions, not postconditions."
      );
  }
}

// src/check/config/check-provider.ts
function checkProvider2(at2, block) {
  const label = block.labels[0];
  if (!label) return void 0;
  const { attributes, blocks } = partialContent(at2, block, PROVIDER);
  if (!checkProviderName(at2, label.text, headerOf(at2, block))) return void 0;
  const given2 = attributes.get("alias");
  const alias = given2 && (decodeString(at2, given2.value) ?? "");
  if (alias !== void 0 && !isName(alias)) {
    const { findings } = at2;
    const detail = `An alias must be a valid name. ${BAD_NAME}`;
    const summary = "Invalid provider configuration alias";
    findings.push({ kind: "other", severity: "error", stage: 1, summary, detail });
  }
  const version = attributes.get("version");
  if (version) {
    warn(
      at2,
      version.value.range,
      "Version constraints inside provider configuration blocks are deprecated",
      "Terraform 0.13 and earlier allowed provider version constraints inside the provider configuration block, but that is now deprecated and will be removed in a future version of Terraform. To silence this warning, move the provider version constraint into the required_providers block."
    );
    checkVersionArgument(at2, version);
  }
  for (const [name2, argument] of attributes) {
    if (name2 === "alias" || name2 === "version") continue;
    const detail = `The provider argument name "${name2}" is reserved for use by Terraform in a future version.`;
    fail(at2, argument.name.range, "Reserved argument name in provider block", detail);
  }
  const seen = /* @__PURE__ */ new Map();
  for (const inner3 of blocks) {
    if (inner3.type.text === "_")
      isRepeated(at2, seen, inner3, escapeWords("provider", "provider-specific"));
    else refuseReserved(at2, inner3, "provider");
  }
  return { alias: alias ?? "" };
}

// src/check/config/check-removed.ts
function checkRemoved(at2, block) {
  const { attributes, blocks } = wholeContent(at2, block.body, block.open, REMOVED);
  const from = attributes.get("from");
  const traversal = from && requireTraversal(refuser(at2), from.value);
  const target = traversal && objectAddress(refuser(at2), traversal, "none");
  const isManaged = target?.kind === "resource" && target.mode === "managed";
  if (from && target?.kind === "resource" && target.mode === "data")
    fail(at2, from.value.range, "Data source address not allowed", NO_DATA);
  const seen = /* @__PURE__ */ new Map();
  for (const inner3 of blocks) {
    if (inner3.type.text === "lifecycle") checkLifecycle2(at2, inner3);
    else if (!isManaged) checkUnmanaged(at2, inner3);
    else if (inner3.type.text === "provisioner") checkDestroyProvisioner(at2, inner3);
    else
      isRepeated(
        at2,
        seen,
        inner3,
        (place) => `This "removed" block already has a connection block at ${place}.`
      );
  }
}
function checkLifecycle2(at2, block) {
  const { attributes } = wholeContent(at2, block.body, block.open, END_OF_LIFE);
  const destroy = attributes.get("destroy");
  if (destroy) decodeBool(at2, destroy.value);
}
function checkUnmanaged(at2, block) {
  const type = block.type.text;
  const what = type === "connection" ? "Provisioner connection configuration is" : "Provisioners are";
  const detail = `${what} valid only when a removed block targets a managed resource.`;
  fail(at2, headerOf(at2, block), `Invalid ${type} block`, detail);
}
function checkDestroyProvisioner(at2, block) {
  checkProvisioner(at2, block);
  if (isDestroyTime(at2, block)) return;
  const detail = 'Only destroy-time provisioners are valid in "removed" blocks. To declare a destroy-time provisioner, use:\n    when = destroy';
  fail(at2, headerOf(at2, block), "Invalid provisioner block", detail);
}
var NO_DATA = "Data sources are never destroyed, so they are not valid targets of removed blocks. To remove the data source from state, remove the data source block from configuration.";

// src/check/config/provider-source.ts
function providerSourceProblem(source) {
  const parts = source.split("/");
  if (parts.length > 3 || parts.some((part) => part === ""))
    return {
      summary: "Invalid provider source string",
      detail: 'The "source" attribute must be in the format "[hostname/][namespace/]name"'
    };
  const type = parts.at(-1);
  const typeProblem = providerPartProblem(type);
  if (typeProblem !== void 0)
    return {
      summary: "Invalid provider type",
      detail: `Invalid provider type "${type}" in source "${source}": ${typeProblem}"`
    };
  const namespace = parts.at(-2);
  const namespaceProblem = namespace === void 0 || namespace === "-" ? void 0 : providerPartProblem(namespace);
  if (namespaceProblem !== void 0)
    return {
      summary: "Invalid provider namespace",
      detail: `Invalid provider namespace "" in source "${source}": ${namespaceProblem}"`
    };
  const host = parts.at(-3);
  if (host !== void 0 && !HOST.test(host))
    return {
      summary: "Invalid provider source hostname",
      detail: `Invalid provider source hostname "${host}" in source "${source}"`
    };
  if (namespace === "-" && host !== void 0 && host !== DEFAULT_HOST)
    return {
      summary: "Invalid provider namespace",
      detail: `The legacy provider namespace "-" can be used only with hostname ${DEFAULT_HOST}.`
    };
  return namespace === void 0 ? void 0 : redundantPrefix(source, type);
}
var DEFAULT_HOST = "registry.terraform.io";
var HOST = /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d+)?$/u;
function redundantPrefix(source, type) {
  if (!type.startsWith("terraform-")) return void 0;
  const summary = "Invalid provider type";
  const rest = type.slice("terraform-provider-".length);
  if (!type.startsWith("terraform-provider-") || providerPartProblem(rest) !== void 0)
    return {
      summary,
      detail: `Provider source "${source}" has a type with the prefix "terraform-", which isn't allowed because it would be redundant to name a Terraform provider with that prefix. If you are the author of this provider, rename it to not include the prefix.`
    };
  const instead = source.replace(/terraform-provider-[^/]*$/, rest);
  return {
    summary,
    detail: `Provider source "${source}" has a type with the prefix "terraform-provider-", which isn't valid. Although that prefix is often used in the names of version control repositories for Terraform providers, provider source strings should not include it.

Did you mean "${instead}"?`
  };
}

// src/check/config/check-required-providers.ts
function checkRequiredProviders(at2, block) {
  const { attributes, pure } = justAttributes(at2, block.body);
  if (!pure) return false;
  for (const entry of attributes) checkEntry(at2, entry);
  return true;
}
function checkEntry(at2, entry) {
  const { name: name2, value: expression } = entry;
  if (isVersionOnly(at2, expression)) {
    checkVersionArgument(at2, entry);
    const problem = providerPartProblem(name2.text);
    if (problem !== void 0) fail(at2, expression.range, "Invalid provider name", problem);
    return;
  }
  if (!checkProviderName(at2, name2.text, expression.range)) return;
  if (expression.kind !== "object")
    return fail(
      at2,
      expression.range,
      "Invalid required_providers object",
      "required_providers entries must be strings or objects."
    );
  for (const item of expression.items) {
    if (!checkProperty(at2, name2.text, item)) return;
  }
}
function isVersionOnly(at2, expression) {
  if (expression.kind === "object" || expression.kind === "tuple") return false;
  const value = quietly(at2, expression);
  return value !== void 0 && PRIMITIVES2.has(value.kind);
}
var PRIMITIVES2 = /* @__PURE__ */ new Set(["string", "number", "bool"]);
function quietly(at2, expression) {
  let refused2 = false;
  const note = () => {
    refused2 = true;
  };
  const value = staticValue(at2.bytes, expression, note);
  return refused2 ? void 0 : value;
}
function checkProperty(at2, provider, { key, value }) {
  const name2 = propertyName(at2, key);
  if (name2 === void 0) return true;
  switch (name2) {
    case "version":
      checkVersion(at2, value);
      return true;
    case "source":
      checkSource2(at2, value);
      return true;
    case "configuration_aliases":
      checkAliases(at2, provider, value);
      return true;
    default:
      fail(
        at2,
        key.range,
        "Invalid required_providers object",
        'required_providers objects can only contain "version", "source" and "configuration_aliases" attributes. To configure a provider, use a "provider" block.'
      );
      return false;
  }
}
function propertyName(at2, key) {
  if (key.kind === "traversal" && key.steps.length === 0) return key.root.text;
  const found = at2.findings.length;
  const value = staticValue(at2.bytes, key, refuser(at2));
  if (at2.findings.length > found) return void 0;
  if (value.kind === "string") return value.value;
  const words6 = value.kind === "number" ? `cty.NumberIntVal(${value.value})` : value.kind;
  const detail = `Invalid attribute value for provider requirement: ${words6}`;
  fail(at2, key.range, "Invalid Attribute", detail);
  return void 0;
}
function checkVersion(at2, expression) {
  const value = quietly(at2, expression);
  const summary = "Invalid version constraint";
  const problem = value?.kind === "string" ? versionProblem(value.value) : "Version must be specified as a string.";
  if (problem !== void 0) fail(at2, expression.range, summary, problem);
}
function checkSource2(at2, expression) {
  const value = quietly(at2, expression);
  if (value?.kind !== "string")
    return fail(at2, expression.range, "Invalid source", "Source must be specified as a string.");
  const problem = providerSourceProblem(value.value);
  if (problem) fail(at2, expression.range, problem.summary, problem.detail);
}
function checkAliases(at2, provider, list2) {
  for (const item of requireList(refuser(at2), list2) ?? []) {
    const traversal = requireTraversal(refuser(at2), item);
    if (!traversal) continue;
    const { root, steps } = traversal;
    const summary = "Invalid configuration_aliases value";
    if (steps.length > 1 || steps[0] && steps[0].kind !== "attribute") {
      const detail = "Configuration aliases can only contain references to local provider configuration names in the format of provider.alias";
      fail(at2, list2.range, summary, detail);
    } else if (root.text !== provider) {
      const detail = `Configuration aliases must be prefixed with the provider name. Expected "${provider}", but found "${root.text}".`;
      fail(at2, list2.range, summary, detail);
    }
  }
}

// src/check/config/check-terraform.ts
function checkTerraform(at2, block) {
  const { attributes, blocks } = wholeContent(at2, block.body, block.open, TERRAFORM);
  const version = attributes.get("required_version");
  if (version) checkVersionArgument(at2, version);
  const language = attributes.get("language")?.value;
  if (language) checkLanguage(at2, language);
  const experiments = attributes.get("experiments");
  if (experiments)
    fail(
      at2,
      experiments.name.range,
      "Module uses experimental features",
      "Experimental features are intended only for gathering early feedback on new language designs, and so are available only in alpha releases of Terraform."
    );
  return blocks.filter((inner3) => {
    const [label] = inner3.labels;
    if (inner3.type.text === "required_providers") return checkRequiredProviders(at2, inner3);
    if (inner3.type.text === "provider_meta" && label)
      return checkProviderName(at2, label.text, headerOf(at2, inner3));
    return true;
  });
}
var EDITION = "TF2021";
function checkLanguage(at2, language) {
  const keyword2 = keywordOf(language);
  if (keyword2 === EDITION) return;
  if (keyword2 === void 0)
    fail(
      at2,
      language.range,
      "Invalid language edition",
      `The language argument expects a bare language edition keyword. Terraform supports only language edition ${EDITION}, which is the default.`
    );
  else
    fail(
      at2,
      language.range,
      "Unsupported language edition",
      `Terraform only supports language edition ${EDITION}. This module requires a ${keyword2 > EDITION ? "newer" : "different"} version of Terraform CLI.`
    );
}

// src/check/config/check-variable.ts
function checkVariable(at2, block) {
  const label = block.labels[0];
  if (!label) return {};
  const { attributes, blocks } = wholeContent(at2, block.body, block.open, VARIABLE);
  checkName(at2, label, "Invalid variable name");
  if (isCallName(label.text)) {
    const detail = `The variable name "${label.text}" is reserved due to its special meaning inside module blocks.`;
    fail(at2, label.range, "Invalid variable name", detail);
  }
  const value = (name2) => attributes.get(name2)?.value;
  const description = value("description");
  if (description) decodeString(at2, description);
  const type = value("type");
  const constraint = type ? variableType(at2, type) : at2.override ? void 0 : "dynamic";
  for (const name2 of ["sensitive", "ephemeral"]) {
    const given3 = value(name2);
    if (given3) decodeBool(at2, given3);
  }
  const nullable = value("nullable");
  const mayBeNull = nullable ? decodeBool(at2, nullable) ?? false : true;
  const given2 = value("default");
  const decided = given2 && defaultValue(at2, given2, constraint, mayBeNull);
  for (const validation of blocks) checkValidation(at2, validation, label.text);
  return {
    ...constraint !== void 0 && { type: constraint },
    ...decided && { default: decided },
    ...nullable && { nullable: mayBeNull }
  };
}
function variableType(at2, expression) {
  if (isQuoted(expression)) {
    legacyType(at2, expression);
    return "dynamic";
  }
  if (expression.kind === "traversal" && expression.steps.length === 0) {
    const { text } = expression.root;
    if (text === "list" || text === "map") return [text, "dynamic"];
  }
  let refused2 = false;
  const type = typeConstraint(at2.bytes, expression, (range2, summary, detail) => {
    refused2 = true;
    fail(at2, range2, summary, detail);
  });
  return refused2 ? "dynamic" : type;
}
function legacyType(at2, expression) {
  const text = constantString(at2.bytes, expression);
  if (text === void 0) return void staticValue(at2.bytes, expression, refuser(at2));
  const instead = LEGACY.get(text);
  if (instead === void 0) {
    const detail2 = "To provide a full type expression, remove the surrounding quotes and give the type expression directly.";
    return fail(at2, expression.range, "Invalid legacy variable type hint", detail2);
  }
  const detail = `Terraform 0.11 and earlier required type constraints to be given in quotes, but that form is now deprecated and will be removed in a future version of Terraform. Remove the quotes around "${text}"${instead}.`;
  fail(at2, expression.range, "Invalid quoted type constraints", detail);
}
var LEGACY = /* @__PURE__ */ new Map([
  ["string", ""],
  [
    "list",
    " and write list(string) instead to explicitly indicate that the list elements are strings"
  ],
  [
    "map",
    " and write map(string) instead to explicitly indicate that the map elements are strings"
  ]
]);
function defaultValue(at2, expression, type, mayBeNull) {
  const given2 = staticValue(at2.bytes, expression, refuser(at2));
  const converted = type === void 0 ? void 0 : convert(given2, type);
  if (converted?.kind === "problem") {
    const detail = `This default value is not compatible with the variable's type constraint: ${converted.message}.`;
    fail(at2, expression.range, "Invalid default value for variable", detail);
    return unknown("dynamic");
  }
  const value = converted?.value ?? given2;
  if (!mayBeNull && value.kind === "null") {
    const detail = "A null default value is not valid when nullable=false.";
    fail(at2, expression.range, "Invalid default value for variable", detail);
  }
  return value;
}
function checkValidation(at2, block, name2) {
  const { condition: condition2 } = checkRule(at2, block);
  if (!condition2) return;
  const looksAtIt = referencesIn(condition2).some(
    ({ root, steps: [step] }) => root.text === "var" && step?.kind === "attribute" && step.name === name2
  );
  if (looksAtIt) return;
  const detail = `The condition for variable "${name2}" must refer to var.${name2} in order to test incoming values.`;
  fail(at2, condition2.range, "Invalid variable validation condition", detail);
}

// src/check/config/override-variable.ts
function overrideVariable(at2, range2, base, over) {
  const merged2 = { ...base, ...over };
  if (merged2.default === void 0) return merged2;
  const summary = "Invalid default value for variable";
  const converted = convert(merged2.default, merged2.type ?? "dynamic");
  if (converted.kind === "problem")
    fail(at2, range2, summary, `${reasonOf(over)}: ${converted.message}.`);
  const value = converted.kind === "problem" ? merged2.default : converted.value;
  if (merged2.nullable === false && value.kind === "null")
    fail(at2, range2, summary, "A null default value is not valid when nullable=false.");
  return { ...merged2, default: value };
}
function reasonOf(over) {
  if (over.default === void 0)
    return "Overriding this variable's type constraint has made its default value invalid";
  return over.type === void 0 ? "The overridden default value for this variable is not compatible with the variable's type constraint" : "This variable's default value is not compatible with its type constraint";
}

// src/check/config/declarations.ts
function checkDeclared(declarations) {
  const first = /* @__PURE__ */ new Map();
  const overrides = [];
  for (const declaration6 of declarations) {
    const { at: at2, key, range: range2, words: words6 } = declaration6;
    if (at2.override) overrides.push(declaration6);
    if (at2.override && !ONCE_A_FILE.test(key)) continue;
    const known2 = first.get(key);
    if (known2 === void 0) first.set(key, declaration6);
    else {
      const { summary, before } = words6();
      fail(at2, range2, summary, before(placeWords(known2.at, known2.range)));
    }
  }
  const variables = /* @__PURE__ */ new Map();
  for (const override of overrides) checkOverride(first, variables, override);
}
var ONCE_A_FILE = /^(?:backend|cloud) in /;
function checkOverride(first, variables, { at: at2, range: range2, key, words: words6, dependsOn: dependsOn2, variable }) {
  const overridden = first.get(key);
  const base = overridden ? void 0 : words6().base;
  if (base) return fail(at2, range2, base.summary, base.detail);
  if (dependsOn2) {
    const detail = "The depends_on argument may not be overridden.";
    fail(at2, dependsOn2, "Unsupported override", detail);
  }
  if (!variable) return;
  const before = variables.get(key) ?? overridden?.variable ?? {};
  variables.set(key, overrideVariable(at2, range2, before, variable));
}

// src/check/config/declaration-words.ts
function namedWords(type, name2) {
  const { summary, a, was, unique, missing: missing2, override } = NAMED[type];
  return {
    summary,
    before: (place) => `${a} named "${name2}" was already ${was} at ${place}. ${unique}`,
    base: {
      summary: missing2,
      detail: `There is no ${a.replace(/^An? /, "")} named "${name2}". An override file can only override ${override} in a primary configuration file.`
    }
  };
}
var NAMED = {
  variable: {
    summary: "Duplicate variable declaration",
    a: "A variable",
    was: "declared",
    unique: "Variable names must be unique within a module.",
    missing: "Missing base variable declaration to override",
    override: "a variable that was already declared"
  },
  output: {
    summary: "Duplicate output definition",
    a: "An output",
    was: "defined",
    unique: "Output names must be unique within a module.",
    missing: "Missing base output definition to override",
    override: "an output that was already defined"
  },
  module: {
    summary: "Duplicate module call",
    a: "A module call",
    was: "defined",
    unique: "Module calls must have unique names within a module.",
    missing: "Missing module call to override",
    override: "a module call that was defined"
  }
};
var localWords = (name2) => ({
  summary: "Duplicate local value definition",
  before: (place) => `A local value named "${name2}" was already defined at ${place}. Local value names must be unique within a module.`,
  base: {
    summary: "Missing base local value definition to override",
    detail: `There is no local value named "${name2}". An override file can only override a local value that was already defined in a primary configuration file.`
  }
});
function resourceWords(mode, type, name2) {
  const words6 = mode === "resource" ? "resource" : `${mode} resource`;
  return {
    summary: `Duplicate ${mode} "${type}" configuration`,
    before: (place) => `A ${type} ${words6} named "${name2}" was already declared at ${place}. Resource names must be unique per type in each module.`,
    // Terraform 1.11 forgets about ephemeral resources in files that override.
    ...mode !== "ephemeral" && {
      base: {
        summary: `Missing ${words6} to override`,
        detail: `There is no ${type} ${words6} named "${name2}". An override file can only override a ${mode} block defined in a primary configuration file.`
      }
    }
  };
}
var checkWords = (name2) => ({
  summary: `Duplicate check "${name2}" configuration`,
  before: (place) => `A check block named "${name2}" was already declared at ${place}. Check blocks must be unique within each module.`
});
var providerWords = (name2, alias) => ({
  summary: "Duplicate provider configuration",
  before: (place) => alias === "" ? `A default (non-aliased) provider configuration for "${name2}" was already given at ${place}. If multiple configurations are required, set the "alias" argument for alternative configurations.` : `A provider configuration for "${name2}" with alias "${alias}" was already given at ${place}. Each configuration for the same provider must have a distinct alias.`,
  // Without an alias there is always an empty configuration to override.
  ...alias !== "" && {
    base: {
      summary: "Missing base provider configuration for override",
      detail: `There is no ${name2} provider configuration with the alias "${alias}". An override file can only override an aliased provider configuration that was already defined in a primary configuration file.`
    }
  }
});
var providerMetaWords = (provider) => ({
  summary: "Duplicate provider_meta block",
  before: (place) => `A provider_meta block for provider "${provider}" was already declared at ${place}. Providers may only have one provider_meta block per module.`
});
var settingWords = (type) => SETTINGS[type];
var SETTINGS = {
  required_providers: {
    summary: "Duplicate required providers configuration",
    before: (place) => `A module may have only one required providers configuration. The required providers were previously configured at ${place}.`
  },
  backend: {
    summary: "Duplicate backend configuration",
    before: (place) => `A module may have only one backend configuration. The backend was previously configured at ${place}.`
  },
  cloud: {
    summary: "Duplicate HCP Terraform configurations",
    before: (place) => `A module may have only one 'cloud' block configuring HCP Terraform or Terraform Enterprise. The 'cloud' block was previously configured at ${place}.`
  }
};

// src/check/config/declare.ts
function declare(at2, block) {
  const [first, second] = block.labels;
  if (!first) return void 0;
  const type = block.type.text;
  switch (type) {
    case "variable":
    case "output":
    case "module":
      return declaration(at2, block, `${type} ${first.text}`, () => namedWords(type, first.text));
    case "check":
      return declaration(at2, block, `check ${first.text}`, () => checkWords(first.text));
    case "resource":
    case "data":
    case "ephemeral":
      return second && declareResource(at2, block, first.text, second.text);
    default:
      return void 0;
  }
}
function declareResource(at2, block, type, name2) {
  const mode = block.type.text;
  return declaration(at2, block, `${mode} ${type} ${name2}`, () => resourceWords(mode, type, name2));
}
function declareLocal(at2, { name: name2, range: range2 }) {
  return { at: at2, range: range2, key: `local ${name2.text}`, words: () => localWords(name2.text) };
}
function declareProvider(at2, block, alias) {
  const name2 = block.labels[0]?.text ?? "";
  return declaration(at2, block, `provider ${name2}.${alias}`, () => providerWords(name2, alias));
}
function declareSetting(at2, block) {
  const type = block.type.text;
  const provider = block.labels[0]?.text ?? "";
  if (type === "provider_meta")
    return declaration(at2, block, `${type} ${provider}`, () => providerMetaWords(provider));
  const key = at2.override ? `${type} in ${at2.file}` : type;
  return declaration(at2, block, key, () => settingWords(type));
}
function declaration(at2, block, key, words6) {
  const range2 = headerOf(at2, block);
  return at2.override ? { at: at2, range: range2, key, words: words6, dependsOn: dependsOn(block) } : { at: at2, range: range2, key, words: words6 };
}
function dependsOn(block) {
  const list2 = attribute(block, "depends_on")?.value;
  return list2?.kind === "tuple" ? list2.items[0]?.range : void 0;
}

// src/check/config/check-config.ts
function checkConfig(view, findings) {
  const declared2 = [];
  for (const [file, document] of view.documents) {
    checkFile(configFile(file, document, findings), document, declared2);
  }
  checkDeclared(declared2);
  checkBackend(declared2);
}
function checkFile(at2, { body }, declared2) {
  const add = (declaration6) => {
    if (declaration6) declared2.push(declaration6);
  };
  for (const block of wholeContent(at2, body, body.range, FILE).blocks) {
    switch (block.type.text) {
      case "terraform":
        for (const setting of checkTerraform(at2, block)) add(declareSetting(at2, setting));
        break;
      case "provider": {
        const provider = checkProvider2(at2, block);
        if (provider) add(declareProvider(at2, block, provider.alias));
        break;
      }
      case "locals":
        for (const local of checkLocals2(at2, block)) add(declareLocal(at2, local));
        break;
      case "check": {
        const data = checkCheck(at2, block);
        const [type, name2] = data?.labels ?? [];
        if (data && type && name2) add(declareResource(at2, data, type.text, name2.text));
        add(declare(at2, block));
        break;
      }
      case "variable": {
        const variable = checkVariable(at2, block);
        const declaration6 = declare(at2, block);
        add(declaration6 && { ...declaration6, variable });
        break;
      }
      default:
        CHECKS[block.type.text]?.(at2, block);
        add(declare(at2, block));
    }
  }
}
var CHECKS = {
  output: checkOutput2,
  module: checkModuleCall,
  resource: checkResource2,
  data: checkResource2,
  ephemeral: checkResource2,
  moved: (at2, block) => {
    checkMoved(at2, block);
    notInOverrides(at2, block, "Records of moved objects");
  },
  import: (at2, block) => {
    checkImport(at2, block);
    notInOverrides(at2, block, "Import blocks");
  },
  removed: checkRemoved,
  required_providers: (at2, { type: { range: range2 } }) => fail(
    at2,
    range2,
    "Invalid required_providers block",
    'A "required_providers" block must be nested inside a "terraform" block.'
  )
};
function notInOverrides(at2, block, words6) {
  if (!at2.override) return;
  const summary = `Cannot override '${block.type.text}' blocks`;
  const detail = `${words6} can appear only in normal files, not in override files.`;
  fail(at2, headerOf(at2, block), summary, detail);
}
function checkBackend(declared2) {
  const primary = declared2.filter(({ at: at2 }) => !at2.override);
  const backend = primary.find(({ key }) => key === "backend");
  const cloud = primary.find(({ key }) => key === "cloud");
  if (!backend || !cloud) return;
  const places = [cloud, backend].map(({ at: at2, range: range2 }) => placeWords(at2, range2));
  const detail = `A module may declare either one 'cloud' block OR one 'backend' block configuring a state backend. The 'cloud' block is configured at ${places[0]}; a backend is configured at ${places[1]}. Remove the backend block to configure HCP Terraform or Terraform Enteprise.`;
  fail(backend.at, backend.range, "Both a backend and cloud configuration are present", detail);
}

// src/check/check.ts
function checkModule(module, catalogue) {
  const known2 = remembered2.get(module);
  if (known2?.catalogue === catalogue) return known2.validation;
  const validation = check(module, catalogue);
  remembered2.set(module, { catalogue, validation });
  return validation;
}
var remembered2 = /* @__PURE__ */ new WeakMap();
function check(module, catalogue) {
  const empty = nothingToRead(module, "checker");
  if (empty) return empty;
  const unseen = { providers: /* @__PURE__ */ new Set(), modules: /* @__PURE__ */ new Set() };
  const findings = distinct(findingsIn(module, module, catalogue, ROOT, unseen)).sort(
    compareFindings
  );
  const { chosen: chosen2 } = scopeOf(viewModule(module), catalogue);
  const said2 = {
    tier: "checker",
    findings,
    ...chosen2 && { schemas: usedSchemas(module, chosen2) }
  };
  if (findings.some(({ severity }) => severity === "error")) return { ...said2, verdict: "invalid" };
  const reason = unseenReason(unseen);
  return reason === void 0 ? { ...said2, verdict: "valid" } : { ...said2, verdict: "unknown", reason };
}
function findingsIn(root, module, catalogue, place, unseen) {
  const view = viewModule(module);
  const scope = scopeOf(view, catalogue, root);
  const isRoot = place === ROOT;
  const findings = [];
  for (const [file, document] of view.documents) checkSyntax(document, { file, findings });
  checkConfig(view, findings);
  for (const [file, document] of view.documents) {
    for (const block of document.body.items) {
      if (block.kind !== "block") continue;
      const reporter = { file, findings };
      const missing2 = checkBlock({ scope, document, block, reporter }, isRoot);
      if (missing2 !== void 0) unseen.providers.add(missing2);
    }
  }
  checkLocals(scope, findings);
  checkCycles(scope, findings);
  checkCalls(view, scope.values, findings, place);
  for (const called of calledModules(module)) {
    if (called.child.kind === "local") continue;
    if (called.child.why === "absent") findings.push(absentModule(called, ""));
    else unseen.modules.add(`module "${called.name}" was not seen (${called.child.why})`);
  }
  const below2 = childrenOf(view, place).flatMap(
    (child) => findingsIn(root, child.module, catalogue, child, unseen)
  );
  return [...findings.map((finding) => placedIn(place.directory, finding)), ...below2];
}
function distinct(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ place, summary, detail }) => {
    const key = `${place?.file}:${place?.range.start}:${summary}:${detail}`;
    return !seen.has(key) && seen.add(key);
  });
}
function unseenReason({ providers, modules }) {
  if (providers.size > 0) return `not validated: no schema for ${[...providers].sort().join(", ")}`;
  if (modules.size > 0) return `not validated: ${[...modules].sort().join(", ")}`;
  return void 0;
}

// src/module/read-module.ts
import { realpath, stat } from "node:fs/promises";
import { posix as posix4, relative, sep } from "node:path";

// src/module/module-limits.ts
var DEFAULT_LIMITS = {
  // Terraform takes 28 s and 560 MB to validate 1 MiB of blocks; nobody writes such a file by hand.
  maxTerraformFileBytes: 1024 * 1024,
  // Lambda archives are the usual large asset; only their presence and their hash matter.
  maxAssetBytes: 10 * 1024 * 1024,
  // Copied once per validation.
  maxTotalBytes: 64 * 1024 * 1024,
  maxFiles: 2e3,
  maxDepth: 8,
  // A root that wires a whole platform calls some dozens.
  maxModules: 200,
  // Four is deep in practice.
  maxCallDepth: 16
};

// src/module/read-children.ts
import { lstat } from "node:fs/promises";
import { join as join2, posix as posix3 } from "node:path";

// src/module/read-directory.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";

// src/module/read-regular-file.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
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
function readRegularFileSync(path, cap) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  let file;
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fstatSync(file);
    return stats.isFile() && stats.size <= cap ? readFileSync(file) : void 0;
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
var unreadable = (error) => `it cannot be read (${error.code ?? "unknown error"})`;

// src/module/read-directory.ts
var Taken = class {
  limits;
  #files = /* @__PURE__ */ new Map();
  #bytesLeft;
  constructor(limits) {
    this.limits = limits;
    this.#bytesLeft = limits.maxTotalBytes;
  }
  /** The bytes, or why there are none. A file counts, and is read, once. */
  async read(path) {
    const known2 = this.#files.get(path);
    if (known2) return known2;
    const { maxTerraformFileBytes, maxAssetBytes, maxTotalBytes, maxFiles } = this.limits;
    if (this.#files.size >= maxFiles) return `the module holds more than ${maxFiles} files`;
    const cap = isTerraformFile(path) ? maxTerraformFileBytes : maxAssetBytes;
    const bytes = await readRegularFile(path, cap).catch(unreadable);
    if (typeof bytes === "string") return bytes;
    if (bytes.length > this.#bytesLeft) return `the module holds more than ${maxTotalBytes} bytes`;
    this.#bytesLeft -= bytes.length;
    this.#files.set(path, bytes);
    return bytes;
  }
};
async function walkDirectory(directory, taken, what) {
  const read2 = [];
  const skipped = [];
  let lockFile;
  await enter("", 0);
  return {
    ...lockFile && { lockFile },
    files: sorted(read2.filter(({ path }) => isOwnTerraform(path))),
    assets: sorted(read2.filter(({ path }) => !isOwnTerraform(path))),
    skipped: sorted(skipped)
  };
  async function enter(folder, depth) {
    const entries = await readdir(join(directory, folder), { withFileTypes: true });
    const wanted = what === "everything" ? entries : entries.filter((entry) => !entry.isDirectory() && isTerraformFile(entry.name));
    for (const entry of wanted.sort(terraformFirst)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (path === LOCK_FILE && entry.isFile()) {
        const bytes = await taken.read(join(directory, path));
        if (typeof bytes !== "string") {
          lockFile = bytes;
          continue;
        }
      }
      const reason = whyUnsafe(path) ?? await take(path, entry, depth);
      if (reason) skipped.push({ path, reason });
    }
  }
  async function take(path, entry, depth) {
    if (entry.isDirectory()) {
      const { maxDepth } = taken.limits;
      if (depth >= maxDepth) return `more than ${maxDepth} folders deep`;
      return enter(path, depth + 1).then(() => void 0, unreadable);
    }
    if (!entry.isFile()) return `${kindOf(entry)}, not a regular file`;
    const bytes = await taken.read(join(directory, path));
    if (typeof bytes === "string") return bytes;
    read2.push({ path, bytes });
    return void 0;
  }
}
var LOCK_FILE = ".terraform.lock.hcl";
var terraformFirst = (a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || Number(isTerraformFile(b.name)) - Number(isTerraformFile(a.name)) || byText(a.name, b.name);
var sorted = (entries) => entries.toSorted((a, b) => byText(a.path, b.path));
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function kindOf(entry) {
  if (entry.isSymbolicLink()) return "a symbolic link";
  if (entry.isFIFO()) return "a FIFO";
  if (entry.isSocket()) return "a socket";
  return "a device";
}

// src/module/read-children.ts
var ChildReader = class {
  #top;
  #taken;
  #read = /* @__PURE__ */ new Map();
  constructor(top, taken) {
    this.#top = top;
    this.#taken = taken;
  }
  /** What the calls of `caller` lead to. `callers` are the directories on the way to it, its own last. */
  async childrenOf(caller, callers) {
    const children = /* @__PURE__ */ new Map();
    for (const call of callsIn(caller)) {
      if (typeof call.source !== "string") continue;
      const child = await this.#child(call, call.source, callers);
      if (child) children.set(call.name, child);
    }
    return children;
  }
  /** Undefined where the source alone tells all there is to know. */
  async #child({ name: name2 }, source, callers) {
    const meant = readSource(source);
    if (meant.kind !== "local") return void 0;
    const from = callers.at(-1) ?? "";
    const at2 = directoryFrom(from, meant.path);
    const unseen = (why, detail) => ({
      kind: "unseen",
      source,
      why,
      ...detail !== void 0 && { detail }
    });
    const { maxCallDepth, maxModules } = this.#taken.limits;
    if (at2 === ".." || at2.startsWith("../")) return unseen("outside the tree");
    if (callers.includes(at2)) return unseen("calls itself");
    const unsafe = at2 === "" ? void 0 : whyUnsafe(at2);
    if (unsafe) return unseen("unsafe path", unsafe);
    const obstacle = await this.#obstacle(at2);
    if (obstacle) return unseen(obstacle);
    if (callers.length > maxCallDepth)
      return unseen("over a limit", `more than ${maxCallDepth} calls deep`);
    if (!this.#read.has(at2) && this.#read.size >= maxModules)
      return unseen("over a limit", `more than ${maxModules} modules are called`);
    const module = await this.#module(name2, at2, callers).catch(() => void 0);
    if (!module) return unseen("unreadable");
    const directory = posix3.relative(`/${from}`, `/${at2}`);
    return { kind: "local", source, directory, module };
  }
  /** Every folder on the way must be a real one: a link could lead anywhere. */
  async #obstacle(at2) {
    const names2 = at2 === "" ? [] : at2.split("/");
    for (let depth = 1; depth <= names2.length; depth++) {
      const path = join2(this.#top, ...names2.slice(0, depth));
      const stats = await lstat(path).catch((error) => error.code);
      if (stats === "ENOENT" || stats === "ENOTDIR") return "absent";
      if (typeof stats !== "object") return "unreadable";
      if (stats.isSymbolicLink()) return "symbolic link";
      if (!stats.isDirectory()) return "absent";
    }
    return void 0;
  }
  async #module(label, at2, callers) {
    const known2 = this.#read.get(at2);
    if (known2) return known2;
    const directory = join2(this.#top, at2);
    const configuration = await walkDirectory(directory, this.#taken, "configuration");
    const own = readsFiles(configuration) ? await walkDirectory(directory, this.#taken, "everything") : configuration;
    const alone = { label, ...own };
    this.#read.set(at2, alone);
    const module = { ...alone, children: await this.childrenOf(alone, [...callers, at2]) };
    this.#read.set(at2, module);
    return module;
  }
};
var readsFiles = ({ files, assets }) => [...files, ...assets].some(({ bytes }) => FILE_FUNCTION.test(bytes.toString("latin1")));
var FILE_FUNCTION = /\b(?:file\w*|templatefile)\s*\(/;

// src/module/read-git-root.ts
import { lstat as lstat2 } from "node:fs/promises";
import { dirname, join as join3 } from "node:path";
async function gitRoot(directory) {
  const entry = await lstat2(join3(directory, ".git")).catch(() => void 0);
  if (entry?.isDirectory() || entry?.isFile()) return directory;
  const parent = dirname(directory);
  return parent === directory ? void 0 : gitRoot(parent);
}

// src/module/read-module.ts
var ModuleReadError = class extends Error {
  name = "ModuleReadError";
};
async function readModule(directory, { tree, limits = DEFAULT_LIMITS } = {}) {
  await assertDirectory(directory);
  const path = await realpath(directory);
  const taken = new Taken(limits);
  const alone = {
    label: directory,
    ...await walkDirectory(path, taken, "everything")
  };
  if (alone.files.length === 0 && !alone.assets.some(({ path: path2 }) => isOwnConfiguration(path2)))
    throw new ModuleReadError(noTerraform(directory, alone.skipped));
  const top = tree === void 0 ? await gitRoot(path) ?? path : await realpath(tree);
  const at2 = relative(top, path).split(sep).join(posix4.sep);
  if (at2 === ".." || at2.startsWith("../")) {
    throw new ModuleReadError(`${directory} is not inside ${tree}; name a directory that is.`);
  }
  const children = await new ChildReader(top, taken).childrenOf(alone, [at2]);
  return { ...alone, children };
}
function moduleFromText(label, text) {
  const main = { path: "main.tf", bytes: Buffer.from(text, "utf8") };
  return { label, files: [main], assets: [], skipped: [] };
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

// src/module/is-own-finding.ts
var isOwnFinding = ({ files }, { place }) => place === void 0 || files.some(({ path }) => path === place.file);

// src/finding/subject-of.ts
function subjectOf(finding) {
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
      return `${finding.mode === "resource" ? "" : `${finding.mode}.`}${finding.type}.${finding.name}`;
    case "undeclared-variable":
    case "undeclared-local":
    case "undeclared-module":
    case "duplicate":
    case "module-not-installed":
      return finding.name;
    case "unsupported-attribute":
      return finding.attribute;
    case "invalid-reference":
      return finding.root;
    case "absent-file":
      return finding.path;
    default:
      return void 0;
  }
}

// src/check/core-schema.ts
var ANYTHING = plainBlock([]);
var RULE2 = schemaOf3(RULE);
var CONDITIONS2 = { precondition: RULE2, postcondition: RULE2 };
var LIFECYCLE2 = schemaOf3(LIFECYCLE, CONDITIONS2);
var RESOURCE_META = schemaOf3(RESOURCE_SHAPES.resource, {
  lifecycle: LIFECYCLE2,
  connection: ANYTHING,
  provisioner: ANYTHING
});
var DATA_META = schemaOf3(RESOURCE_SHAPES.data, { lifecycle: LIFECYCLE2 });
var CORE_BLOCKS = /* @__PURE__ */ new Map([
  ["variable", schemaOf3(VARIABLE, { validation: RULE2 })],
  ["output", schemaOf3(OUTPUT, CONDITIONS2)],
  [
    "terraform",
    schemaOf3(TERRAFORM, {
      backend: ANYTHING,
      required_providers: ANYTHING,
      provider_meta: ANYTHING,
      cloud: ANYTHING
    })
  ],
  ["moved", schemaOf3(MOVED)],
  ["import", schemaOf3(IMPORT)],
  [
    "removed",
    schemaOf3(REMOVED, {
      lifecycle: schemaOf3(END_OF_LIFE),
      connection: ANYTHING,
      provisioner: ANYTHING
    })
  ]
]);
var LABELS = new Map(
  [...FILE.blocks].filter(([type]) => type !== "required_providers")
);
function schemaOf3({ attributes, required: required2 }, blocks = {}) {
  const use = (name2) => required2.includes(name2) ? "required" : "optional";
  return {
    ...plainBlock([...attributes].map((name2) => plainArgument(name2, use(name2)))),
    blocks: new Map(Object.entries(blocks).map(([name2, block]) => [name2, nested(name2, block)]))
  };
}
function nested(name2, block) {
  return { name: name2, nesting: "list", block, minItems: 0, maxItems: 0 };
}

// src/repair/context.ts
var contextOf = (module, catalogue, draft = module) => ({
  scope: scopeOf(viewModule(module), catalogue),
  draft: viewModule(draft)
});
var checkerErrors = (module, catalogue) => checkModule(module, catalogue).findings.filter(({ severity }) => severity === "error");
function locate(context, finding) {
  const { place } = finding;
  const document = place && context.scope.view.documents.get(place.file);
  if (!place || !document) return void 0;
  const at2 = { start: place.range.start, end: place.range.start };
  const path = [];
  let body = document.body;
  for (; ; ) {
    const item = body.items.find(({ range: range2 }) => contains(range2, at2) && at2.start < range2.end);
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
  const [top, ...inner3] = path;
  if (!top) return void 0;
  let schema = topSchema(context, top);
  for (const block of inner3) {
    if (block.type.text === "content" || schema === void 0) continue;
    const name2 = block.type.text === "dynamic" ? block.labels[0]?.text ?? "" : block.type.text;
    const nested3 = schema.blocks.get(name2) ?? blockFormOf(schema.attributes.get(name2)) ?? RESOURCE_META.blocks.get(name2);
    schema = nested3?.block;
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
var nameOf2 = (block) => block.labels.length > 0 ? block.labels.map(({ text }) => text).join(".") : block.type.text;

// src/repair/finding-key.ts
function findingKey(context, finding) {
  const at2 = locate(context, finding);
  const blocks = (at2?.path ?? []).map(
    (block) => [block.type.text, ...block.labels.map(({ text }) => text)].join(" ")
  );
  const argument = at2?.attribute?.name.text ?? "";
  return [finding.kind, namesOf(finding), finding.place?.file ?? "", ...blocks, argument].join(
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
  let resolved2 = 0;
  for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const change3 = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (change3 > 0) introduced += change3;
    else resolved2 -= change3;
  }
  return { introduced, resolved: resolved2 };
}
function namesOf(finding) {
  const subject = subjectOf(finding);
  if (finding.kind === "unsupported-attribute") return `${finding.on ?? ""}.${subject}`;
  return subject ?? (finding.kind === "absent-file" ? "" : finding.summary);
}

// src/repair/base-findings.ts
function sinceBase(base, head) {
  const before = byKey(base);
  const existed = /* @__PURE__ */ new Set();
  for (const [key, findings] of byKey(head)) {
    const known2 = before.get(key) ?? [];
    const lines = new Set(known2.map((finding) => lineOf(base.context, finding)));
    const isOldLine = (finding) => lines.has(lineOf(head.context, finding));
    const sorted3 = [...findings.filter(isOldLine), ...findings.filter((one) => !isOldLine(one))];
    for (const finding of sorted3.slice(0, known2.length)) existed.add(finding);
  }
  const all = [...byKey(head).values()].flat();
  return {
    added: all.filter((finding) => !existed.has(finding)),
    existed: all.filter((finding) => existed.has(finding))
  };
}
function byKey({ context, findings }) {
  const most = /* @__PURE__ */ new Map();
  for (const tier of findings) {
    const own = /* @__PURE__ */ new Map();
    for (const finding of tier.filter(({ severity }) => severity === "error")) {
      const key = findingKey(context, finding);
      own.set(key, [...own.get(key) ?? [], finding]);
    }
    for (const [key, list2] of own)
      if (list2.length > (most.get(key)?.length ?? 0)) most.set(key, list2);
  }
  return most;
}
function lineOf({ scope }, { place }) {
  const bytes = place && scope.view.documents.get(place.file)?.bytes;
  if (!bytes) return void 0;
  const start = Math.min(place.range.start, bytes.length);
  return bytes.toString("utf8", lineStart(bytes, start), lineEnd(bytes, start)).trim();
}

// src/repair/budget.ts
var DEFAULT_BUDGET = { candidates: 4e3, ms: 2e4 };
var Budget = class {
  tried = 0;
  limits;
  now;
  end;
  constructor(limits, now) {
    this.limits = limits;
    this.now = now;
    this.end = now() + limits.ms;
  }
  /** Takes `count` candidates off. */
  spend(count4) {
    this.tried += count4;
  }
  /** Whether more than `share` of it (0 to 1, inclusive) is gone. */
  isGone(share2 = 1) {
    return this.tried >= this.limits.candidates * share2 || this.now() >= this.end - this.limits.ms * (1 - share2);
  }
};

// src/module/module.ts
function withFiles(module, replaced5) {
  const kept = module.files.filter((file) => !replaced5.has(file.path));
  const files = [...kept, ...[...replaced5].map(([path, bytes]) => ({ path, bytes }))];
  return { ...module, files: files.sort((a, b) => a.path < b.path ? -1 : 1) };
}

// src/repair/history.ts
function startHistory(draft) {
  const files = new Map(
    draft.files.map(({ path, bytes }) => [path, [{ bytes, by: void 0, removedBy: void 0 }]])
  );
  return { draft, files, needs: /* @__PURE__ */ new Map() };
}
function withStep(history, step, edits) {
  const files = new Map(history.files);
  const needs2 = /* @__PURE__ */ new Set();
  for (const { file, range: range2, text } of [...edits].reverse().sort((a, b) => b.range.start - a.range.start)) {
    const pieces = cut(cut(files.get(file) ?? [], range2.start), range2.end);
    const start = indexAt(pieces, range2.start);
    const end = range2.end > range2.start ? indexAt(pieces, range2.end) : start;
    const before = pieces.slice(0, start).findLast(isLive);
    const after = pieces.slice(end).find(isLive);
    if (before?.by !== void 0 && before.by === after?.by) needs2.add(before.by);
    const inner3 = pieces.slice(start, end).map((piece) => {
      if (isLive(piece) && piece.by !== void 0) needs2.add(piece.by);
      return isLive(piece) ? { ...piece, removedBy: step } : piece;
    });
    const written3 = { bytes: Buffer.from(text), by: step, removedBy: void 0 };
    files.set(file, [...pieces.slice(0, start), written3, ...inner3, ...pieces.slice(end)]);
  }
  needs2.delete(step);
  return { ...history, files, needs: new Map([...history.needs, [step, needs2]]) };
}
function closed(history, choice) {
  const left = new Set(choice);
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const step of left) {
      if ([...history.needs.get(step) ?? []].every((need) => left.has(need))) continue;
      left.delete(step);
      shrunk = true;
    }
  }
  return left;
}
function moduleWith({ draft, files }, choice) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const [path, pieces] of files) {
    const isChanged = pieces.some((piece) => piece.by === void 0 !== isIn(piece, choice));
    const shown = pieces.filter((piece) => isIn(piece, choice));
    if (isChanged) texts2.set(path, Buffer.concat(shown.map(({ bytes }) => bytes)));
  }
  return texts2.size === 0 ? draft : withFiles(draft, texts2);
}
function draftEdits({ files }, choice) {
  return [...files].flatMap(([file, pieces]) => {
    const edits = [];
    let at2 = 0;
    let open3;
    const close = () => {
      if (open3 && (open3.parts.length > 0 || at2 > open3.start))
        edits.push({
          file,
          range: { start: open3.start, end: at2 },
          text: Buffer.concat(open3.parts).toString("utf8")
        });
      open3 = void 0;
    };
    for (const piece of pieces) {
      const own = piece.by === void 0;
      const shown = isIn(piece, choice);
      if (own && shown) close();
      else if (own !== shown) open3 ??= { start: at2, parts: [] };
      if (shown && !own && piece.bytes.length > 0) open3?.parts.push(piece.bytes);
      if (own) at2 += piece.bytes.length;
    }
    close();
    return edits;
  });
}
function draftPlace({ files }, { file, range: range2 }, choice = "all") {
  const isShown = (piece) => choice === "all" ? isLive(piece) : isIn(piece, choice);
  let live = 0;
  let own = 0;
  for (const piece of files.get(file) ?? []) {
    const length = piece.bytes.length;
    if (isShown(piece) && range2.start < live + length) {
      const start = own + (piece.by === void 0 ? range2.start - live : 0);
      const end = start + (piece.by === void 0 ? Math.min(range2.end, live + length) - range2.start : 0);
      return { file, range: { start, end } };
    }
    if (isShown(piece)) live += length;
    if (piece.by === void 0) own += length;
  }
  return { file, range: { start: own, end: own } };
}
var isLive = ({ removedBy }) => removedBy === void 0;
var isIn = ({ by, removedBy }, choice) => (by === void 0 || choice.has(by)) && (removedBy === void 0 || !choice.has(removedBy));
function cut(pieces, offset) {
  let live = 0;
  for (const [index, piece] of pieces.entries()) {
    if (!isLive(piece)) continue;
    const inside4 = offset - live;
    if (inside4 > 0 && inside4 < piece.bytes.length)
      return [
        ...pieces.slice(0, index),
        { ...piece, bytes: piece.bytes.subarray(0, inside4) },
        { ...piece, bytes: piece.bytes.subarray(inside4) },
        ...pieces.slice(index + 1)
      ];
    live += piece.bytes.length;
  }
  return pieces;
}
function indexAt(pieces, offset) {
  let live = 0;
  let index = 0;
  for (const [at2, piece] of pieces.entries()) {
    if (!isLive(piece)) continue;
    if (live + piece.bytes.length > offset) break;
    live += piece.bytes.length;
    index = at2 + 1;
  }
  return index;
}

// src/repair/churn.ts
function churnOf(history, choice) {
  const size = history.draft.files.reduce((sum3, { bytes }) => sum3 + bytes.length, 0);
  return changedBytes(history, draftEdits(history, choice)) / Math.max(1, size);
}
function changedBytes({ draft }, edits) {
  const parts = edits.map(({ file, range: range2, text }) => {
    const bytes = draft.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
    const removed = bytes.toString("utf8", range2.start, range2.end);
    return { removed, text, ...unpaired(linesOf(removed), linesOf(text)) };
  });
  const arrived = /* @__PURE__ */ new Map();
  for (const line of parts.flatMap(({ added }) => added)) count2(arrived, line, 1);
  return parts.reduce((sum3, { removed, text, left }) => {
    const moved6 = left.filter((line) => count2(arrived, line, -1) >= 0);
    const gone = Buffer.byteLength(removed) - moved6.reduce((all, line) => all + line.length, 0);
    return sum3 + Math.max(gone, Buffer.byteLength(text));
  }, 0);
}
function unpaired(removed, text) {
  const stays = /* @__PURE__ */ new Map();
  for (const line of removed) count2(stays, line, 1);
  const added = text.filter((line) => count2(stays, line, -1) < 0);
  const again = /* @__PURE__ */ new Map();
  for (const line of text) count2(again, line, 1);
  return { left: removed.filter((line) => count2(again, line, -1) < 0), added };
}
var linesOf = (text) => text.split("\n").map((line) => line.replace(/\s+/g, "")).filter((line) => line !== "");
function count2(counts, line, change3) {
  const now = (counts.get(line) ?? 0) + change3;
  counts.set(line, now);
  return now;
}

// src/repair/minimise.ts
function neededSteps(history, steps, kept, { catalogue, budget }) {
  const keysWith = (choice) => {
    const module = moduleWith(history, choice);
    return countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));
  };
  let lean = steps;
  const wanted = keysWith(lean);
  for (const step of [...steps].reverse()) {
    if (!lean.has(step) || kept.has(step) || budget.isGone()) continue;
    budget.spend(1);
    const fewer = closed(
      history,
      [...lean].filter((other) => other !== step)
    );
    if ([...kept].every((other) => fewer.has(other)) && difference(wanted, keysWith(fewer)).introduced === 0)
      lean = fewer;
  }
  return lean;
}

// src/hcl/edit/line-break.ts
function lineBreakOf(bytes) {
  const newline = bytes.indexOf(10);
  return newline > 0 && bytes[newline - 1] === 13 ? "\r\n" : "\n";
}

// src/hcl/edit/item-place.ts
function insertFirst(document, block, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const indentation = itemIndentation(document, block);
  const line = indentation + text.replaceAll("\n", eol);
  if (!isOneLine(bytes, block)) {
    const below2 = lineEnd(bytes, block.open.start);
    const text2 = bytes[below2 - 1] === NEWLINE ? line + eol : eol + line;
    return { range: { start: below2, end: below2 }, text: text2 };
  }
  const { start, end } = block.body.range;
  const inner3 = bytes.toString("utf8", start, end).trim();
  const kept = inner3 === "" ? "" : `${indentation}${inner3}${eol}`;
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
  for (let index = tokenIndexAt(tokens, Math.max(item.range.start, end - 1)); ; index++) {
    const token = tokens[index];
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
  const at2 = endOfItemLine(document, last);
  const own = itemIndentation(document, block) + indented.replaceAll("\n", eol) + eol;
  return { range: { start: at2, end: at2 }, text: eol + own };
}
function appendBlock(document, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at2 = bytes.length;
  const lead = at2 === 0 ? "" : bytes[at2 - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at2, end: at2 }, text: lead + text.replaceAll("\n", eol) + eol };
}
function insertBlockAfter(document, block, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at2 = endOfItemLine(document, block);
  const lead = bytes[at2 - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at2, end: at2 }, text: lead + text.replaceAll("\n", eol) + eol };
}
var renameBlock = (block, type) => ({
  range: block.type.range,
  text: type
});
function indent(text, indentation) {
  return text.split("\n").map((line) => line === "" ? line : indentation + line).join("\n");
}
function dedentedSource(document, range2) {
  const outer = indentationAt(document.bytes, range2.start);
  return document.bytes.toString("utf8", range2.start, range2.end).replaceAll("\r\n", "\n").split("\n").map((line) => line.startsWith(outer) ? line.slice(outer.length) : line).join("\n");
}

// src/repair/type-expression.ts
function typeExpression(type) {
  if (type === "dynamic") return "any";
  if (typeof type === "string") return type;
  switch (type[0]) {
    case "object":
      return objectExpression(type[1], type[2] ?? []);
    case "tuple":
      return `tuple([${type[1].map(typeExpression).join(", ")}])`;
    default:
      return `${type[0]}(${typeExpression(type[1])})`;
  }
}
function objectExpression(fields, optional) {
  const members = Object.entries(fields).map(([name2, type]) => {
    const text = typeExpression(type);
    return `${name2} = ${optional.includes(name2) ? `optional(${text})` : text}`;
  });
  return members.length === 0 ? "object({})" : `object({ ${members.join(", ")} })`;
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
  const used = /* @__PURE__ */ new Set([...view.variables.map(({ name: name3 }) => name3), ...taken]);
  const base = RESERVED2.has(wanted) ? `${wanted}_value` : wanted;
  let name2 = base;
  for (let count4 = 2; used.has(name2); count4++) name2 = `${base}_${count4}`;
  return name2;
}
var RESERVED2 = /* @__PURE__ */ new Set([
  "source",
  "version",
  "providers",
  "count",
  "for_each",
  "lifecycle",
  "depends_on",
  "locals"
]);
var isSecretName = (name2) => /(?:^|_)(?:password|secret|token|private_key|secret_string|auth)(?:_|$)/.test(name2);
function variableText({ name: name2, type, description, sensitive }) {
  const lines = [
    ["description", quote(description)],
    ["type", typeExpression(type)],
    ...sensitive ? [["sensitive", "true"]] : []
  ];
  return `variable ${quote(name2)} {
${lines.map(([key, value]) => `  ${key.padEnd(11)} = ${value}`).join("\n")}
}`;
}

// src/repair/nested-names.ts
var nestedNames = (blocks) => blocks.filter(({ type }) => type.text !== "content").map(({ type, labels }) => type.text === "dynamic" ? labels[0]?.text ?? "" : type.text);

// src/repair/facts/unstated-rules.ts
var REQUIRED = {
  aws_appfabric_app_authorization: ["credential", "tenant"],
  aws_appfabric_ingestion_destination: [
    "destination_configuration",
    "destination_configuration.audit_log",
    "destination_configuration.audit_log.destination",
    "processing_configuration",
    "processing_configuration.audit_log"
  ],
  aws_backup_restore_testing_plan: ["recovery_point_selection"],
  aws_bedrock_custom_model: ["output_data_config", "training_data_config"],
  aws_bedrock_model_invocation_logging_configuration: ["logging_config"],
  aws_bedrockagent_agent_collaborator: ["agent_descriptor"],
  aws_bedrockagent_data_source: ["data_source_configuration"],
  aws_bedrockagent_knowledge_base: [
    "knowledge_base_configuration",
    "knowledge_base_configuration.vector_knowledge_base_configuration",
    "storage_configuration"
  ],
  aws_cloudfront_continuous_deployment_policy: ["staging_distribution_dns_names"],
  aws_cloudfront_vpc_origin: [
    "vpc_origin_endpoint_config",
    "vpc_origin_endpoint_config.origin_ssl_protocols"
  ],
  aws_cloudwatch_log_delivery_destination: ["delivery_destination_configuration"],
  aws_codeguruprofiler_profiling_group: ["agent_orchestration_config"],
  aws_computeoptimizer_recommendation_preferences: ["scope"],
  aws_dataexchange_event_action: [
    "action",
    "action.export_revision_to_s3",
    "action.export_revision_to_s3.revision_destination",
    "event",
    "event.revision_published"
  ],
  aws_datazone_form_type: ["model"],
  aws_devopsguru_event_sources_config: ["event_sources", "event_sources.amazon_code_guru_profiler"],
  aws_devopsguru_notification_channel: ["sns"],
  aws_devopsguru_service_integration: [
    "kms_server_side_encryption",
    "logs_anomaly_detection",
    "ops_center"
  ],
  aws_glue_catalog_table_optimizer: ["configuration"],
  aws_guardduty_malware_protection_plan: ["protected_resource", "protected_resource.s3_bucket"],
  aws_imagebuilder_lifecycle_policy: [
    "policy_detail",
    "policy_detail.action",
    "policy_detail.filter",
    "resource_selection"
  ],
  aws_inspector2_filter: ["filter_criteria"],
  aws_lakeformation_data_cells_filter: ["table_data", "table_data.row_filter"],
  aws_lakeformation_opt_in: ["resource_data"],
  aws_lakeformation_resource_lf_tag: ["lf_tag"],
  aws_lexv2models_slot: ["value_elicitation_setting"],
  aws_m2_application: ["definition"],
  aws_networkfirewall_tls_inspection_configuration: [
    "tls_inspection_configuration",
    "tls_inspection_configuration.server_certificate_configuration",
    "tls_inspection_configuration.server_certificate_configuration.scope",
    "tls_inspection_configuration.server_certificate_configuration.scope.destination"
  ],
  aws_prometheus_scraper: ["destination"],
  aws_qbusiness_application: ["attachments_configuration"],
  aws_quicksight_refresh_schedule: ["schedule", "schedule.schedule_frequency"],
  aws_rekognition_stream_processor: ["input", "input.kinesis_video_stream", "output", "settings"],
  aws_resiliencehub_resiliency_policy: ["policy"],
  aws_route53domains_domain: ["admin_contact", "registrant_contact", "tech_contact"],
  aws_s3_directory_bucket: ["location"],
  aws_s3control_access_grant: ["grantee"],
  aws_s3control_directory_bucket_access_point_scope: ["scope"],
  aws_securityhub_automation_rule: ["actions", "criteria"],
  aws_securitylake_aws_log_source: ["source"],
  aws_securitylake_custom_log_source: [
    "configuration",
    "configuration.crawler_configuration",
    "configuration.provider_identity"
  ],
  aws_securitylake_data_lake: ["configuration"],
  aws_securitylake_subscriber: ["source", "subscriber_identity"],
  aws_securitylake_subscriber_notification: ["configuration"],
  aws_shield_proactive_engagement: ["emergency_contact"],
  aws_ssmcontacts_rotation: ["recurrence"],
  aws_ssoadmin_trusted_token_issuer: [
    "trusted_token_issuer_configuration",
    "trusted_token_issuer_configuration.oidc_jwt_configuration"
  ],
  aws_timestreamquery_scheduled_query: [
    "error_report_configuration",
    "error_report_configuration.s3_configuration",
    "notification_configuration",
    "notification_configuration.sns_configuration",
    "schedule_configuration",
    "target_configuration",
    "target_configuration.timestream_configuration",
    "target_configuration.timestream_configuration.dimension_mapping"
  ],
  aws_verifiedpermissions_identity_source: ["configuration"],
  aws_verifiedpermissions_policy: ["definition"],
  aws_verifiedpermissions_policy_store: ["validation_settings"],
  aws_vpc_route_server_peer: ["bgp_options"],
  aws_workspacesweb_ip_access_settings: ["ip_rule"]
};
var isRequiredBlock = (type, path) => REQUIRED[type]?.includes(path.join(".")) ?? false;
var ONE_OF = {
  aws_appfabric_ingestion_destination: [
    [
      "destination_configuration.audit_log.destination.firehose_stream",
      "destination_configuration.audit_log.destination.s3_bucket"
    ]
  ],
  aws_appsync_source_api_association: [
    ["merged_api_id", "merged_api_arn"],
    ["source_api_id", "source_api_arn"]
  ],
  aws_cognito_managed_user_pool_client: [["name_prefix", "name_pattern"]],
  aws_lakeformation_data_cells_filter: [
    ["table_data.column_names", "table_data.column_wildcard"],
    ["table_data.row_filter.filter_expression", "table_data.row_filter.all_rows_wildcard"]
  ],
  aws_lakeformation_opt_in: [
    [
      "resource_data.catalog",
      "resource_data.data_cells_filter",
      "resource_data.data_location",
      "resource_data.database",
      "resource_data.lf_tag",
      "resource_data.lf_tag_expression",
      "resource_data.lf_tag_policy",
      "resource_data.table",
      "resource_data.table_with_columns"
    ]
  ],
  aws_m2_application: [["definition.content", "definition.s3_location"]],
  aws_networkfirewall_tls_inspection_configuration: [
    [
      "tls_inspection_configuration.server_certificate_configuration.certificate_authority_arn",
      "tls_inspection_configuration.server_certificate_configuration.server_certificate"
    ]
  ],
  aws_verifiedpermissions_policy: [["definition.static", "definition.template_linked"]],
  aws_vpclattice_resource_configuration: [
    ["resource_configuration_group_id", "resource_gateway_identifier"],
    ["protocol", "resource_configuration_group_id"]
  ]
};
var oneOfGroups = (type) => ONE_OF[type] ?? [];

// src/repair/name-groups.ts
function groupsIn({ place, facts, names: names2, schema }) {
  const own = names2.flatMap((name2) => {
    const { exactlyOneOf = [], atLeastOneOf = [] } = facts.constraintsOf(name2) ?? {};
    return [exactlyOneOf, atLeastOneOf].map((keys) => keys.map((key) => nameIn(place, key)));
  });
  const framework = topGroups(place, facts).flatMap(
    (group) => group.kind === "exactly-one" || group.kind === "at-least-one" ? [group.names] : []
  );
  const told2 = oneOfGroups(place.type).map((paths) => paths.map((path) => nameIn(place, path)));
  const distinct6 = /* @__PURE__ */ new Map();
  for (const group of [...own, ...framework, ...told2]) {
    const here = group.filter(
      (name2) => name2 !== void 0 && (schema.attributes.has(name2) || schema.blocks.has(name2))
    );
    if (here.length > 0 && here.length === group.length) distinct6.set(here.join(), here);
  }
  return [...distinct6.values()];
}
var partnersOf = ({ place, facts }, name2) => (facts.constraintsOf(name2)?.requiredWith ?? []).flatMap((key) => nameIn(place, key) ?? []);
function foesOf({ place, facts, names: names2 }, name2) {
  const against = (one) => {
    const { conflictsWith = [], exactlyOneOf = [] } = facts.constraintsOf(one) ?? {};
    return [...conflictsWith, ...exactlyOneOf].flatMap((key) => nameIn(place, key) ?? []);
  };
  const framework = topGroups(place, facts).flatMap((group) => {
    if (group.kind === "exactly-one") return group.names.includes(name2) ? group.names : [];
    if (group.kind !== "conflict") return [];
    return group.name === name2 ? [group.with] : group.with === name2 ? [group.name] : [];
  });
  const back = names2.filter((other) => against(other).includes(name2));
  return [...against(name2), ...back, ...framework].filter((other) => other !== name2);
}
var topGroups = ({ path }, { constraints }) => path.length > 0 ? [] : constraints?.groups ?? [];
function nameIn({ path }, key) {
  const names2 = key.split(".").filter((step) => !/^\d+$/.test(step));
  const name2 = names2.pop();
  return names2.join(".") === path.join(".") ? name2 : void 0;
}

// src/repair/asked-names.ts
function askedNames(body, present) {
  const { names: names2 } = body;
  const asked = new Set(names2.filter((name2) => isRequired(body, name2)));
  for (const group of groupsIn(body)) {
    const isMet = group.some((name2) => asked.has(name2) || present.has(name2));
    if (!isMet) asked.add(mostUsual(body, group));
  }
  for (const name2 of asked)
    for (const partner of partnersOf(body, name2)) if (names2.includes(partner)) asked.add(partner);
  return asked;
}
function isRequired({ schema, facts, place }, name2) {
  const attribute2 = schema.attributes.get(name2);
  if (attribute2) return attribute2.required;
  const nested3 = schema.blocks.get(name2);
  if (!nested3) return false;
  const usage = facts.usageOf(name2);
  const always = usage !== void 0 && usage.share > 0.99 && usage.count >= SEEN;
  const isAsked = isRequiredBlock(place.type, [...place.path, name2]);
  return nested3.minItems > 0 || isSingle(nested3) || always || isAsked;
}
var SEEN = 0.4;
var isSingle = ({ nesting, block }) => nesting === "single" && [...block.attributes.values()].some(({ required: required2 }) => required2);
function mostUsual({ schema, facts, fill: fill2 }, group) {
  const worth2 = (name2) => {
    const isBlock = schema.blocks.has(name2);
    const filled = isBlock ? void 0 : fill2(name2);
    const usage = facts.usageOf(name2);
    const sure = filled?.declares.length === 0 ? 0.2 * filled.score : 0;
    const drawn = (usage?.edges ?? []).filter(({ type }) => filled?.text.includes(`${type}.`));
    const reference = Math.max(0, ...drawn.map((edge) => edge.drawn));
    const old = schema.attributes.get(name2)?.deprecated ? 0.5 : 0;
    return (usage?.share ?? 0) + reference + sure - old - (isBlock ? 0.01 : 0);
  };
  return group.reduce((best, name2) => worth2(name2) > worth2(best) ? name2 : best);
}

// src/repair/dependents.ts
function dependentsOf(scope, { top, mode, type, label }) {
  const declared2 = scope.view.resources.find(({ block }) => block === top)?.address;
  const self = declared2 ?? `${mode === "data" ? "data." : ""}${type}.${label}`;
  const uses = usesIn(scope.view);
  const found = /* @__PURE__ */ new Set([self]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [address, used] of uses) {
      if (found.has(address) || ![...found].some((known2) => used.has(known2))) continue;
      found.add(address);
      grew = true;
    }
  }
  return found;
}
function usesIn(view) {
  const known2 = remembered3.get(view);
  if (known2) return known2;
  const uses = new Map([
    ...view.resources.map(
      (resource) => [resource.address, usedBy(expressionsOf(resource))]
    ),
    ...view.locals.map(
      ({ name: name2, attribute: attribute2 }) => [`local.${name2}`, usedBy([attribute2.value])]
    )
  ]);
  remembered3.set(view, uses);
  return uses;
}
var remembered3 = /* @__PURE__ */ new WeakMap();
var expressionsOf = ({ block }) => [...attributesOf(block.body)].map(({ attribute: attribute2 }) => attribute2.value);

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

// src/repair/block-place.ts
function placeInFile(document, path) {
  let body = document.body;
  return path.map((block) => {
    const index = blocksIn(body).indexOf(block);
    body = block.body;
    return index;
  });
}
function blockAt(document, place) {
  let body = document.body;
  let found;
  for (const index of place) {
    found = blocksIn(body)[index];
    if (!found) throw new RangeError(`no block ${place.join(".")} in the edited file`);
    body = found.body;
  }
  if (!found) throw new RangeError("the place of a block is never empty");
  return found;
}
var blocksIn = (body) => body.items.filter((item) => item.kind === "block");
var blocksNamed2 = (body, name2) => blocksIn(body).filter(({ type }) => type.text === name2);
var nameOfBlock = (block) => block.type.text === "dynamic" ? block.labels[0]?.text ?? "" : block.type.text;

// src/repair/similarity.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);
function similarity(a, b) {
  if (a === b) return 1;
  const left = words(a);
  const right = words(b);
  const shared = left.filter((word) => right.includes(word)).length;
  const overlap = shared / (/* @__PURE__ */ new Set([...left, ...right])).size;
  if (overlap === 1) return 0.98;
  if (isSlip(a, b)) return 0.9;
  const letters2 = 1 - (0, import_fastest_levenshtein2.distance)(a, b) / Math.max(a.length, b.length);
  const sameLast = left.at(-1) === right.at(-1) ? LAST_WORD_BONUS : 0;
  return Math.min(0.95, WORD_WEIGHT * overlap + (1 - WORD_WEIGHT) * letters2 + sameLast);
}
function isSlip(a, b) {
  const left = words(a);
  const right = words(b);
  const off = left.flatMap(
    (word, index) => word === right[index] ? [] : [[word, right[index] ?? ""]]
  );
  const [first] = off;
  if (left.length !== right.length || off.length > 1) return false;
  if (!first) return true;
  const shorter = Math.min(first[0].length, first[1].length);
  if (shorter < 5 || first[0].replace(/\D/g, "") !== first[1].replace(/\D/g, "")) return false;
  return (0, import_fastest_levenshtein2.distance)(...first) <= (shorter < 7 ? 1 : 2);
}
var LAST_WORD_BONUS = 0.1;
var WORD_WEIGHT = 0.55;
var words = (name2) => name2.toLowerCase().split(/[_-]/).filter(Boolean).map(singular);
function singular(word) {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || word.length < 3) return word;
  if (/(?:sses|xes|ches)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

// src/repair/told-choice.ts
var isWhereabouts = (path, name2) => [...path.slice(-1), name2].flatMap(words).some((word) => WHEREABOUTS.has(word));
var WHEREABOUTS = /* @__PURE__ */ new Set([
  "source",
  "destination",
  "origin",
  "target",
  "repository"
]);
function choiceOfBlock({ top, path }, choices) {
  if (!top || choices.length < 2) return void 0;
  const beside = path.reduce(
    (blocks, name2) => blocks.flatMap((block) => blocksNamed2(block.body, name2)),
    [top]
  );
  const names2 = beside.flatMap(({ body }) => blocksIn(body).map(nameOfBlock));
  const told2 = choices.filter((choice) => {
    const word = choice.toLowerCase().replaceAll("-", "_");
    return names2.some((name2) => name2 === word || name2.startsWith(`${word}_`));
  });
  return told2.length === 1 ? told2[0] : void 0;
}
function toldChoice({ documents }, choices) {
  const long = choices.filter((choice) => choice.length >= TELLING);
  if (choices.length < 2 || long.length === 0) return void 0;
  const said2 = /* @__PURE__ */ new Set();
  for (const { body, bytes } of documents.values())
    for (const { attribute: attribute2 } of attributesOf(body))
      walkExpression(attribute2.value, (expression) => {
        if (expression.kind !== "template") return;
        const { start, end } = expression.range;
        for (const word of bytes.toString("utf8", start, end).toLowerCase().split(/\W+/))
          said2.add(word);
      });
  const told2 = long.filter((choice) => said2.has(choice.toLowerCase()));
  return told2.length === 1 ? told2[0] : void 0;
}
var TELLING = 5;

// src/repair/fill-literal.ts
function literals(place, schema, facts, view) {
  const { usageOf, constraintsOf } = facts;
  const { name: name2, type } = schema;
  const constraints = constraintsOf(name2);
  const found = [];
  const known2 = typicalValue(place.type, [...place.path, name2]);
  if (known2 !== void 0) found.push({ text: known2, score: 0.8 });
  const choices = choicesOf(constraints);
  const told2 = choiceOfBlock(place, choices) ?? (isWhereabouts(place.path, name2) ? toldChoice(view, choices) : void 0);
  if (told2 !== void 0)
    found.push({
      text: quote(told2),
      score: 0.75,
      how: `as ${quote(told2)}, which the module speaks of`
    });
  for (const { text, share: share2 } of habitsOf(place, schema, usageOf(name2), choices))
    found.push({ text, score: CHANCE + HABIT * share2, how: `as ${text}, as most have it` });
  const only2 = onlyWord(constraints);
  if (only2 !== void 0) found.push({ text: wrapped(quote(only2), type), score: 0.8 });
  if (isNameOf(schema, place, facts)) {
    const text = nameFor(place.label, constraints);
    if (text !== void 0) found.push({ text: quote(text), score: 0.6 });
  }
  if (type === "string" && name2 === "description" && !refuses(constraints, PLAIN))
    found.push({ text: quote(PLAIN), score: 0.6, how: "with a plain text" });
  if (type === "bool") found.push({ text: "true", score: ENABLING.test(name2) ? 0.6 : 0.45 });
  return found.map(({ text, score, how = `as ${text}` }) => ({ text, score, declares: [], how }));
}
var CHANCE = 0.24;
var HABIT = 0.5;
var GUARDING = /encrypt|public|secur|protect|verif|auth/;
var ENABLING = /^enabled?$/;
var NO_CHOICE = 0.75;
var NOTHING2 = /^"(?:NO_\w+|NONE)"$/i;
function habitsOf({ path }, { name: name2, required: required2 }, usage, choices) {
  if (!usage || GUARDING.test(name2) || ENABLING.test(name2)) return [];
  const isChoice = required2 && choices.length > 1;
  return inOneSpelling(usage.literals).filter(({ text, share: share2, brings }) => {
    if (IS_NUMBER.test(text)) return share2 > USUAL_NUMBER;
    if (!isChoice || NOTHING2.test(text)) return true;
    return !isWhereabouts(path, name2) && (share2 > NO_CHOICE || brings.length > 0);
  }).map(({ text, share: share2 }) => {
    const doubt = IS_NUMBER.test(text) ? NUMBER_DOUBT : WORD_DOUBT;
    return { text, share: share2 * (usage.count / (usage.count + doubt)) };
  });
}
var IS_NUMBER = /^[\d.-]+$/;
var USUAL_NUMBER = 0.65;
var inOneSpelling = (literals2) => literals2.map((one) => ({
  ...one,
  share: literals2.filter(({ text }) => text.toLowerCase() === one.text.toLowerCase()).reduce((sum3, { share: share2 }) => sum3 + share2, 0)
}));
var WORD_DOUBT = 0.4;
var NUMBER_DOUBT = 0.8;
var PLAIN = "Managed by Terraform";
function onlyWord(constraints) {
  const [word, ...others] = choicesOf(constraints);
  return others.length === 0 ? word : void 0;
}
function choicesOf(constraints) {
  for (const { rule } of constraints?.values ?? [])
    if (rule.kind === "one-of") return rule.values.map(String);
  return [];
}
var wrapped = (text, type) => Array.isArray(type) ? `[${text}]` : text;
function isNameOf({ name: name2, type, sensitive }, { path }, facts) {
  const usage = facts.usageOf(name2);
  if (type !== "string" || sensitive || isSecretName(name2)) return false;
  if (isAnothers(usage)) return false;
  if (name2 === "id") return path.length > 0 && usage !== void 0;
  if ((usage?.plain ?? 1) < MOSTLY) return false;
  if (facts.usageOf("value") || facts.usageOf("values")) return false;
  return /(?:^|_)(?:name|identifier)$/.test(name2) && !/domain|user|zone|host|service/.test(name2);
}
var MOSTLY = 0.7;
function isAnothers(usage) {
  const referred = (usage?.edges ?? []).reduce((sum3, { count: count4 }) => sum3 + count4, 0);
  return referred > 0.3 * (usage?.count ?? 0);
}
function nameFor(label, constraints) {
  const dashed = label.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
  return [dashed, dashed.replaceAll("-", "_"), dashed.replaceAll("-", "")].find(
    (name2) => !refuses(constraints, name2)
  );
}
var refuses = (constraints, text) => (constraints?.values ?? []).some((constraint) => isBroken(constraint, text));

// src/repair/tells-apart.ts
function tellsApart(type, name2) {
  const [, stem = ""] = /^(.*?)_?(?:name|identifier)$/.exec(name2) ?? [];
  return stem === "" ? OWN.test(name2) : words(type).includes(words(stem).at(-1) ?? "");
}
var OWN = /^(?:name|identifier|id|key)$|(?:^|_)(?:prefix|title|description|cidr_block|priority)$/;

// src/repair/fill-neighbour.ts
function fromNeighbours(scope, place, { name: name2 }, { usageOf }, closed2) {
  const tells = tellsApart(place.type, name2);
  const found = neighboursOf(scope, place, name2).filter(
    ({ value, text, label }) => !text.includes("\n") && !isNamedAfter(text, label, place) && isPortable(value) && ![...usedBy([value])].some((used) => closed2.has(used)) && !(tells && !isResource(value))
  );
  const alike3 = found.filter(({ same }) => same);
  const elsewhere = words(name2).length > 1 ? found.filter(
    ({ value, same }) => isReference(value) && (same || isUsualTarget(value, usageOf(name2)))
  ) : [];
  return [
    ...counted(alike3, 0.5).filter(
      ({ value, share: share2, times: times2 }) => isReference(value) || share2 > 0.5 && times2 > 1
    ),
    ...counted(elsewhere, 0.45)
  ];
}
function isNamedAfter(text, label, place) {
  const said2 = words(text.replace(/^(?:var|local)\./, ""));
  const own = words(place.label);
  return /^(?:var|local)\./.test(text) && label !== place.label && words(label).every((word) => said2.includes(word)) && !own.every((word) => said2.includes(word));
}
function isUsualTarget(value, usage) {
  const { edges = [], count: count4 = 0 } = usage ?? {};
  const target = value.kind === "traversal" && isResource(value) ? resourceSteps(value) : void 0;
  if (!target || count4 < ENOUGH || edges.length === 0) return true;
  return edges.some(({ type, share: share2 }) => type === target.type && share2 >= OFTEN);
}
var OFTEN = 0.3;
var ENOUGH = 3;
function neighboursOf(scope, place, name2) {
  return scope.view.resources.flatMap(
    ({ block, type, document, address, name: label }) => [...attributesOf(block.body)].filter(({ attribute: attribute2 }) => attribute2.name.text === name2).map(({ attribute: { value }, path }) => ({
      value,
      text: sourceOf(document.bytes, value),
      at: address,
      label,
      same: type === place.type && nestedNames(path).join(".") === place.path.join(".")
    }))
  );
}
function isPortable(value) {
  let portable = value.kind !== "invalid" && value.kind !== "opaque";
  walkExpression(value, (expression) => {
    if (expression.kind === "traversal" && LOCAL.has(expression.root.text)) portable = false;
    if (expression.kind === "template" && expression.heredoc) portable = false;
  });
  return portable;
}
var LOCAL = /* @__PURE__ */ new Set(["each", "count", "self"]);
function isReference(value) {
  if (value.kind === "tuple") return value.items.length > 0 && value.items.every(isReference);
  return value.kind === "traversal";
}
var isResource = (value) => value.kind === "traversal" && !NAMED2.has(value.root.text) && resourceSteps(value) !== void 0;
var NAMED2 = /* @__PURE__ */ new Set(["var", "local", "module", "path", "terraform"]);
function counted(neighbours, base) {
  const byText2 = /* @__PURE__ */ new Map();
  for (const neighbour of neighbours)
    byText2.set(neighbour.text, [...byText2.get(neighbour.text) ?? [], neighbour]);
  return [...byText2.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const share2 = group.length / neighbours.length;
    const { text, value, at: at2 } = first;
    const score = base + 0.4 * share2;
    return [
      { text, score, declares: [], how: `as ${at2} has it`, value, share: share2, times: group.length }
    ];
  });
}

// src/repair/affinity.ts
function affinity(scope, place, name2) {
  const taken = takenBy(scope, place, name2);
  const order = new Map(scope.view.resources.map((resource, index) => [resource, index]));
  const self = scope.view.resources.findIndex(({ block }) => block === place.top);
  const argument = new Set(words(name2));
  const consumer = /* @__PURE__ */ new Set([...words(place.type).slice(1), ...namesIn(place.label)]);
  return (resource) => {
    const own = namesIn(resource.name);
    const said2 = own.filter((word) => argument.has(word)).length / Math.max(1, own.length);
    const shared = own.some((word) => consumer.has(word)) ? 1 : 0;
    const at2 = order.get(resource) ?? 0;
    const before = self < 0 || at2 < self ? 1 : 0;
    const distance9 = self < 0 ? 0 : Math.abs(self - at2) / Math.max(1, scope.view.resources.length);
    return 0.35 * similarity(own.join("_"), namesIn(place.label).join("_")) + 0.2 * said2 + 0.15 * shared + 0.15 * (taken.has(resource.address) ? 0 : 1) + 0.05 * before + 0.1 * (1 - distance9);
  };
}
var namesIn = (label) => words(label.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
function takenBy(scope, place, name2) {
  return usedBy(
    scope.view.resources.filter(({ type, block }) => type === place.type && block !== place.top).flatMap(
      ({ block }) => [...attributesOf(block.body)].filter(({ attribute: attribute2 }) => attribute2.name.text === name2).map(({ attribute: attribute2 }) => attribute2.value)
    )
  );
}

// src/repair/facts/attributes-for-arguments.ts
var ATTRIBUTES = {
  "aws_cloudfront_distribution.logging_config.bucket": { aws_s3_bucket: "bucket_domain_name" },
  "aws_cloudfront_distribution.origin.domain_name": {
    aws_s3_bucket: "bucket_regional_domain_name"
  },
  "aws_msk_cluster.logging_info.broker_logs.cloudwatch_logs.log_group": {
    aws_cloudwatch_log_group: "name"
  },
  "aws_route53_record.alias.name": {
    aws_alb: "dns_name",
    aws_cloudfront_distribution: "domain_name",
    aws_elastic_beanstalk_environment: "cname",
    aws_elb: "dns_name",
    aws_lb: "dns_name"
  },
  "aws_route53_record.alias.zone_id": {
    aws_alb: "zone_id",
    aws_api_gateway_domain_name: "regional_zone_id",
    aws_cloudfront_distribution: "hosted_zone_id",
    aws_elb: "zone_id",
    aws_lb: "zone_id",
    aws_s3_bucket: "hosted_zone_id"
  }
};
var attributeForArgument = (type, path, referred) => ATTRIBUTES[[type, ...path].join(".")]?.[referred];

// src/repair/wanted-targets.ts
function targetsIn(place, name2, { usage, usageOf }) {
  const own = usageOf(name2);
  const byName2 = usage ? alike(name2).map((other) => usage.edgesOf(other)).find((edges) => edges.length > 0) : void 0;
  const wanted = wantedByName(place, name2);
  const isKnown = (own?.count ?? 0) >= ENOUGH2;
  return (mode, type) => {
    const known2 = mode === "resource" ? attributeForArgument(place.type, [...place.path, name2], type) : void 0;
    if (known2 !== void 0) return [{ attributes: [known2], score: DOCUMENTED, several: false }];
    const exact = learned(own?.edges ?? [], mode, type, name2, 0.4, 0.55);
    if (exact.length > 0) return exact;
    const others = isKnown ? [] : learned(byName2 ?? [], mode, type, name2, 0.35, 0.5);
    if (others.length > 0) return others;
    const fit = wanted ? typeFit(wanted.stem, type, place.type) : 0;
    if (!wanted || fit < 0.7) return [];
    const doubt = isKnown && (own?.edges.length ?? 0) > 0 ? 0.6 : 1;
    return [{ attributes: wanted.attributes, score: 0.9 * fit * doubt, several: true }];
  };
}
var DOCUMENTED = 0.85;
var ENOUGH2 = 3;
function alike(name2) {
  const parts = name2.split("_");
  return parts.slice(0, Math.max(1, parts.length - 1)).map((_, index) => parts.slice(index).join("_"));
}
function learned(edges, mode, type, name2, base, weight) {
  const own = edges.filter((edge) => edge.mode === mode && edge.type === type);
  const count4 = own.reduce((sum3, edge) => sum3 + edge.count, 0);
  const share2 = own.reduce((sum3, edge) => sum3 + edge.share, 0);
  if (own.length === 0 || share2 === 0) return [];
  const chances = count4 / share2;
  const likely = (count4 + 0.5) / (chances + 1);
  const named = own.filter(({ attribute: attribute2 }) => name2.endsWith(`_${attribute2}`));
  const ordered = [...named, ...own.filter((edge) => !named.includes(edge))];
  return ordered.map(({ attribute: attribute2, several }, index) => ({
    attributes: [attribute2],
    score: base + weight * Math.min(1, likely) - 0.06 * index,
    several: several > 0.5
  }));
}
function wantedByName(place, name2) {
  const match = /^(.*?)_?(ids?|arns?|names?|identifiers?)$/.exec(name2);
  if (match?.[1]) {
    const what = singular(match[2]);
    return {
      stem: match[1].split("_").map(singular).join("_").replace("load_balancer", "lb"),
      // A type that calls its own so is what is meant: `cluster_identifier` of a cluster.
      attributes: what === "identifier" ? [name2, "id"] : [what, singular(name2)]
    };
  }
  if (name2 === "role")
    return { stem: "role", attributes: [place.type.startsWith("aws_iam") ? "name" : "arn"] };
  const stem = singular(name2);
  return NOUNS.has(stem) ? { stem, attributes: ["id"] } : void 0;
}
var NOUNS = /* @__PURE__ */ new Set([
  "bucket",
  "cluster",
  "repository",
  "function",
  "user",
  "group",
  "subnet",
  "vpc"
]);
function typeFit(stem, type, consumer) {
  const tail = words(type).slice(1);
  const wanted = words(stem);
  const asked = wanted.at(-1) === "role" ? ["role"] : wanted;
  const endsAlike = asked.every((word, index) => tail[tail.length - asked.length + index] === word);
  if (!endsAlike) return 0;
  const exact = tail.length === asked.length ? 0.2 : 0;
  const sameService = tail[0] === words(consumer)[1] ? 0.1 : 0;
  return 0.75 + Math.min(0.25, exact + sameService);
}

// src/repair/fill-reference.ts
function references(scope, place, { name: name2, type }, facts, closed2) {
  const targetsOf = targetsIn(place, name2, facts);
  const near2 = affinity(scope, place, name2);
  const found = scope.view.resources.filter(({ address }) => !closed2.has(address)).flatMap(
    (resource) => targetsOf(resource.mode, resource.type).flatMap((target) => {
      const wanted = target.attributes.find((one) => attributeType(scope, resource, one));
      if (wanted === void 0) return [];
      return [{ resource, target, wanted, score: target.score + NEARNESS * near2(resource) }];
    })
  ).sort((a, b) => b.score - a.score);
  const single2 = found.flatMap(({ resource, wanted, score }) => {
    const text = fitting(scope, place, resource, wanted, type);
    return text === void 0 ? [] : [{ text, score, declares: [], how: `from ${resource.address}` }];
  });
  const all = isCollection(type) ? together(scope, place, found) : void 0;
  return all ? [all, ...single2] : single2;
}
var NEARNESS = 0.04;
function together(scope, place, found) {
  const [best] = found;
  if (!best?.target.several) return void 0;
  const alike3 = scope.view.resources.flatMap(
    (resource) => found.filter(
      (one) => one.resource === resource && resource.type === best.resource.type && resource.mode === best.resource.mode && one.wanted === best.wanted
    )
  );
  const isOne = ({ resource }) => !isMany(scope, resource, place) && typeof attributeType(scope, resource, best.wanted) === "string";
  if (alike3.length < 2 || !alike3.every(isOne)) return void 0;
  const texts2 = alike3.map(({ resource }) => instance(scope, resource, best.wanted, place, true));
  return {
    text: listed(texts2),
    score: best.score + NEARNESS,
    declares: [],
    how: `from ${best.resource.address} and ${alike3.length - 1} more`
  };
}
function fitting(scope, place, resource, wanted, type) {
  const own = attributeType(scope, resource, wanted);
  if (own === void 0) return void 0;
  const many = isMany(scope, resource, place);
  if (isCollection(type)) {
    if (typeof own === "string") return listed([instance(scope, resource, wanted, place, true)]);
    return many ? void 0 : instance(scope, resource, wanted, place, true);
  }
  if (typeof own !== "string" || typeof type !== "string") return void 0;
  return instance(scope, resource, wanted, place, false);
}
var isCollection = (type) => typeof type !== "string" && (type[0] === "list" || type[0] === "set") && typeof type[1] === "string";
var listed = (texts2) => texts2.length === 1 && texts2[0]?.includes("[*]") ? texts2[0] : `[${texts2.join(", ")}]`;
function attributeType(scope, resource, wanted) {
  const { mode, type, block, address } = resource;
  if (!schemaOf(scope, mode, type, block)) return void 0;
  const key = attribute(block, "count") || attribute(block, "for_each") ? "[0]" : "";
  const [item] = parse(Buffer.from(`x = ${address}${key}.${wanted}
`)).body.items;
  if (item?.kind !== "attribute" || item.value.kind !== "traversal") return void 0;
  const steps = resourceSteps(item.value);
  const resolved2 = steps && resolveResource(scope, resource, steps.rest);
  return resolved2?.kind === "type" ? resolved2.type : void 0;
}
function isMany(scope, resource, place) {
  const { block } = resource;
  return (attribute(block, "count") !== void 0 || attribute(block, "for_each") !== void 0) && sharedKey(scope, resource, place) === void 0;
}
function instance(scope, resource, wanted, place, all) {
  const { address, block } = resource;
  const key = sharedKey(scope, resource, place);
  if (key) return `${address}[${key}].${wanted}`;
  if (attribute(block, "count")) return `${address}[${all ? "*" : "0"}].${wanted}`;
  if (attribute(block, "for_each")) return `values(${address})[${all ? "*" : "0"}].${wanted}`;
  return `${address}.${wanted}`;
}
function sharedKey(scope, resource, { top }) {
  const self = scope.view.resources.find(({ block }) => block === top);
  const isShared = (name2) => {
    const own = self && textOf2(self, name2);
    return own !== void 0 && own === textOf2(resource, name2);
  };
  if (isShared("count")) return "count.index";
  return isShared("for_each") ? "each.key" : void 0;
}
function textOf2({ block, document }, name2) {
  const argument = attribute(block, name2);
  return argument && sourceOf(document.bytes, argument.value);
}

// src/repair/facts/same-values.ts
var SAME = {
  // "target_origin_id - (Required) Value of ID for the origin that you want CloudFront to route requests to".
  aws_cloudfront_distribution: {
    "default_cache_behavior.target_origin_id": "origin.origin_id",
    "ordered_cache_behavior.target_origin_id": "origin.origin_id"
  },
  // "hash_key - Attribute to use as the hash (partition) key. Must also be defined as an attribute".
  aws_dynamodb_table: {
    hash_key: "attribute.name",
    range_key: "attribute.name",
    "global_secondary_index.hash_key": "attribute.name",
    "global_secondary_index.range_key": "attribute.name",
    "local_secondary_index.range_key": "attribute.name"
  }
};
function sameValues(type, path) {
  const rows = Object.entries(SAME[type] ?? {});
  return [
    ...rows.filter(([first]) => first === path).map(([, second]) => second),
    ...rows.filter(([, second]) => second === path).map(([first]) => first)
  ];
}

// src/repair/fill-same-value.ts
function sameValue(scope, place, name2) {
  const written3 = writtenIn(scope, place);
  const textsAt = (path) => written3.filter((one) => one.path === path).map(({ text }) => text);
  const own = [...place.path, name2].join(".");
  const known2 = new Set(textsAt(own));
  const others = sameValues(place.type, own).flatMap(
    (path) => textsAt(path).map((text) => ({ text, path }))
  );
  return others.map(({ text, path }, index) => ({
    text,
    score: (known2.has(text) ? 0.6 : 0.9) - 0.02 * index,
    declares: [],
    how: `as \`${path}\` has it`
  }));
}
function writtenIn(scope, { top, written: written3 = [] }) {
  const document = scope.view.resources.find(({ block }) => block === top)?.document;
  if (!top || !document) return written3;
  const present = [...attributesOf(top.body)].map(({ attribute: attribute2, path }) => ({
    path: [...nestedNames(path), attribute2.name.text].join("."),
    text: sourceOf(document.bytes, attribute2.value)
  }));
  return [...present.filter(({ text }) => !text.includes("\n")), ...written3];
}

// src/repair/fill-subnet-range.ts
function subnetRange(scope, place, name2) {
  if (place.type !== "aws_subnet" || name2 !== "cidr_block" || place.path.length > 0) return [];
  const vpc = vpcOf(scope, place.top);
  const whole = vpc && rangeIn(scope, vpc);
  if (!whole || whole.prefix > LONGEST_PREFIX) return [];
  const bits2 = Math.min(8, LONGEST_PREFIX + 4 - whole.prefix);
  const size = 2 ** (32 - whole.prefix - bits2);
  const others = scope.view.resources.filter(
    ({ type, block }) => type === "aws_subnet" && block !== place.top
  );
  const taken = others.map((subnet) => takenBy2(scope, subnet, whole.start, size));
  if (taken.some((range2) => range2 === void 0)) return [];
  for (let part = 1; part < 2 ** bits2; part++) {
    const start = whole.start + part * size;
    if (taken.some((range2) => range2 && range2.start < start + size && start < range2.end)) continue;
    const text = `cidrsubnet(${vpc.address}.cidr_block, ${bits2}, ${part})`;
    return [{ text, score: 0.72, declares: [], how: `as a free part of ${vpc.address}` }];
  }
  return [];
}
var LONGEST_PREFIX = 24;
function vpcOf(scope, subnet) {
  const value = subnet && attribute(subnet, "vpc_id")?.value;
  const vpcs = scope.view.resources.filter(
    ({ type, mode, block }) => type === "aws_vpc" && mode === "resource" && !attribute(block, "count") && !attribute(block, "for_each")
  );
  if (!value) return vpcs.length === 1 ? vpcs[0] : void 0;
  const referred = value.kind === "traversal" ? resourceSteps(value)?.address : void 0;
  return vpcs.find(({ address }) => address === referred);
}
function rangeIn({ view }, { block, document }) {
  const value = attribute(block, "cidr_block")?.value;
  if (!value) return void 0;
  const [, name2] = /^var\.(\w+)$/.exec(sourceOf(document.bytes, value)) ?? [];
  const variable = view.variables.find((declared2) => declared2.name === name2);
  const given2 = variable && attribute(variable.block, "default")?.value;
  const text = variable && given2 ? constantString(variable.document.bytes, given2) : constantString(document.bytes, value);
  return text === void 0 ? void 0 : rangeOf(text);
}
function rangeOf(text) {
  const cidr = cidrOf(text);
  if (cidr?.version !== 4) return void 0;
  const [address = ""] = cidr.network.split("/");
  const start = address.split(".").reduce((sum3, byte) => sum3 * 256 + Number(byte), 0);
  return { start, end: start + 2 ** (32 - cidr.prefix), prefix: cidr.prefix };
}
function takenBy2(scope, subnet, start, size) {
  const value = attribute(subnet.block, "cidr_block")?.value;
  if (!value) return void 0;
  const literal2 = rangeIn(scope, subnet);
  if (literal2) return literal2;
  const source = sourceOf(subnet.document.bytes, value);
  const [, bits2, part] = /^cidrsubnet\([\w.-]+, (\d+), (\d+)\)$/.exec(source) ?? [];
  const prefix = 32 - Math.log2(size);
  if (part === void 0 || Number(bits2) > prefix) return void 0;
  const own = start + Number(part) * size;
  return { start: own, end: own + size, prefix };
}

// src/repair/fill-trust-policy.ts
function trustPolicy(scope, { type, path, label }, name2, { usage }) {
  if (type !== "aws_iam_role" || name2 !== "assume_role_policy" || path.length > 0) return [];
  const services = [
    ...new Set(
      usersOf(scope, `${type}.${label}`).flatMap((user) => usage?.principalOf(user) ?? [])
    )
  ].sort();
  if (services.length === 0) return [];
  const names2 = services.map(quote);
  return [
    {
      text: POLICY.replace(
        "SERVICE",
        names2.length === 1 ? names2[0] ?? "" : `[${names2.join(", ")}]`
      ),
      score: 0.8,
      declares: [],
      how: `for ${services.join(" and ")}`
    }
  ];
}
var usersOf = (scope, address) => scope.view.resources.flatMap(
  ({ type, block }) => [...attributesOf(block.body)].filter(({ attribute: attribute2 }) => usedBy([attribute2.value]).has(address)).map(({ attribute: attribute2, path }) => [type, ...nestedNames(path), attribute2.name.text].join("."))
);
var POLICY = `jsonencode({
  Version = "2012-10-17"
  Statement = [
    {
      Action = "sts:AssumeRole"
      Effect = "Allow"
      Principal = {
        Service = SERVICE
      }
    },
  ]
})`;

// src/repair/fill-variable.ts
var SAME2 = 0.9;
function existingNames(draft, place, { name: name2, type }) {
  const fit = (own) => Math.max(similarity(own, name2), similarity(own, `${place.label}_${name2}`));
  return [
    ...draft.variables.filter((variable) => convertible(variable, type)).map((variable) => ({ text: `var.${variable.name}`, fit: fit(variable.name) })),
    ...draft.locals.map((local) => ({ text: `local.${local.name}`, fit: fit(local.name) }))
  ].filter((found) => found.fit >= SAME2).map(({ text, fit: nearness3 }) => ({
    text,
    score: 0.85 * nearness3,
    declares: [],
    how: `from ${text}`
  }));
}
function convertible({ block, document }, type) {
  const written3 = attribute(block, "type")?.value;
  const constraint = written3 ? sourceOf(document.bytes, written3).replaceAll('"', "") : "any";
  if (constraint === "any") return true;
  if (typeof type === "string") return PRIMITIVES3.has(constraint);
  return (type[0] === "list" || type[0] === "set") && /^(?:list|set)\(/.test(constraint) && typeof type[1] === "string";
}
var PRIMITIVES3 = /* @__PURE__ */ new Set(["string", "number", "bool"]);
function newVariable(view, place, { name: name2, type, sensitive }, { usageOf, constraintsOf }) {
  const generic = words(name2).length === 1 || tellsApart(place.type, name2);
  const wanted = generic ? `${place.label.replaceAll("-", "_")}_${[...place.path.slice(-1), name2].join("_")}` : name2;
  const isOfOtherType = (place.declared ?? []).some(
    (other) => other.name === wanted && JSON.stringify(other.type) !== JSON.stringify(type)
  );
  const variable = {
    name: freeVariableName(view, wanted, isOfOtherType ? [wanted] : []),
    type,
    description: `Value of ${[place.type, ...place.path, name2].join(".")}${allowed(constraintsOf(name2))}`,
    sensitive: sensitive || isSecretName(name2)
  };
  return {
    text: `var.${variable.name}`,
    score: NEW + USUAL * (usageOf(name2)?.variable ?? 0),
    declares: [variable],
    how: `as the new variable ${variable.name}`
  };
}
var NEW = 0.5;
var USUAL = 0.2;
function allowed(constraints) {
  for (const { rule } of constraints?.values ?? []) {
    const values = rule.kind === "one-of" ? rule.values.filter((value) => value !== "") : [];
    if (values.length > 0 && values.length <= MOST_NAMED) return `, one of ${values.join(", ")}`;
  }
  return "";
}
var MOST_NAMED = 12;

// src/repair/known-facts.ts
function knownFacts(scope, place) {
  const provider = providerFor(scope, place);
  if (!provider) return NOTHING3;
  const mode = modeOf(provider, place);
  const { usage: find } = scope.catalogue;
  const usage = find?.(provider.address);
  const constraints = scope.constraints?.(provider)?.of(mode, place.type);
  const counted2 = usage?.of(mode, place.type)?.at;
  const inner3 = constraints && placeIn(constraints.place, place.path);
  return {
    ...usage && { usage },
    ...constraints && { constraints },
    usageOf: (name2) => counted2?.get([...place.path, name2].join(".")),
    constraintsOf: (name2) => inner3?.arguments.get(name2)
  };
}
var NOTHING3 = { usageOf: () => void 0, constraintsOf: () => void 0 };
function providerFor(scope, { type, top }) {
  if (top && !isMode(top.type.text)) return void 0;
  return providerOf(scope, top ? providerNameOf(type, top) : type.split("_")[0] ?? "");
}
function modeOf(provider, { mode, top, type }) {
  if (mode) return mode;
  if (top && isMode(top.type.text)) return top.type.text;
  return provider.schemaOf("resource", type) ? "resource" : "data";
}
function placeIn(place, path) {
  const [name2, ...inner3] = path;
  if (name2 === void 0) return place;
  const below2 = place.places.get(name2)?.place;
  return below2 && placeIn(below2, inner3);
}

// src/repair/fill-value.ts
function fillValue(context, place, schema) {
  const facts = knownFacts(context.scope, place);
  const closed2 = dependentsOf(context.scope, place);
  return merged([
    ...references(context.scope, place, schema, facts, closed2),
    ...fromNeighbours(context.scope, place, schema, facts, closed2),
    ...sameValue(context.scope, place, schema.name),
    ...trustPolicy(context.scope, place, schema.name, facts),
    ...subnetRange(context.scope, place, schema.name),
    ...existingNames(context.draft, place, schema),
    ...literals(place, schema, facts, context.draft),
    newVariable(context.scope.view, place, schema, facts)
  ]);
}
function merged(filled) {
  const byText2 = /* @__PURE__ */ new Map();
  for (const value of filled) {
    const known2 = byText2.get(value.text);
    const best = known2 && known2.score >= value.score ? known2 : value;
    const bonus = known2 ? AGREEMENT : 0;
    byText2.set(value.text, { ...best, score: Math.min(SUREST, best.score + bonus) });
  }
  return [...byText2.values()].sort((a, b) => b.score - a.score);
}
var AGREEMENT = 0.03;
var SUREST = 0.98;

// src/repair/usual-names.ts
var HABIT2 = 0.8;
var LAW = 0.85;
var MOSTLY2 = 0.5;
var ENOUGH3 = 2;
function usualNames(body, asked, present) {
  const chosen2 = new Set(asked);
  const addFree = (names2) => {
    for (const name2 of names2) {
      const isBarred = foesOf(body, name2).some((foe) => chosen2.has(foe) || present.has(foe));
      if (!isBarred) chosen2.add(name2);
    }
  };
  addFree(body.names.filter((name2) => isUsual(body, name2)));
  addFree([...chosen2].flatMap((name2) => broughtBy(body, name2)));
  if (chosen2.size === 0 && present.size === 0) addFree(firstOf(body));
  return new Set([...chosen2].filter((name2) => !asked.has(name2)));
}
function isUsual({ schema, facts, fill: fill2 }, name2) {
  const usage = facts.usageOf(name2);
  if (!usage || usage.count < ENOUGH3 || !isSettable(schema, name2)) return false;
  if (schema.blocks.has(name2)) return usage.share >= HABIT2;
  const filled = fill2(name2);
  if (!filled) return false;
  if (filled.declares.length > 0) return usage.share >= LAW;
  const isDrawn = usage.edges.some(
    ({ drawn, count: count4, type }) => drawn >= HABIT2 && count4 >= ENOUGH3 && filled.text.includes(`${type}.`)
  );
  return usage.share >= HABIT2 || isDrawn;
}
function isSettable(schema, name2) {
  if (NOTES.has(name2)) return false;
  const attribute2 = schema.attributes.get(name2);
  return attribute2 ? attribute2.optional && !attribute2.deprecated : schema.blocks.has(name2);
}
var NOTES = /* @__PURE__ */ new Set(["description", "tags", "timeouts"]);
function broughtBy({ facts, fill: fill2, schema, names: names2 }, name2) {
  const text = fill2(name2)?.text;
  const literal2 = facts.usageOf(name2)?.literals.find((one) => one.text === text);
  return (literal2?.brings ?? []).filter(
    (other) => names2.includes(other) && isSettable(schema, other)
  );
}
function firstOf({ names: names2, facts, schema, fill: fill2 }) {
  const share2 = (name2) => facts.usageOf(name2)?.share ?? 0;
  return names2.filter((name2) => share2(name2) >= MOSTLY2 && isSettable(schema, name2)).filter((name2) => schema.blocks.has(name2) || fill2(name2)?.declares.length === 0).sort((a, b) => share2(b) - share2(a)).slice(0, 1);
}

// src/repair/skeleton-contents.ts
function contentsOf(context, place, schema, present) {
  const names2 = [...schema.attributes.keys(), ...schema.blocks.keys()];
  const body = {
    place,
    schema,
    names: names2.filter((name2) => !present.has(name2)),
    facts: knownFacts(context.scope, place),
    fill: remembered4((name2) => {
      const attribute2 = schema.attributes.get(name2);
      return attribute2 && fillValue(context, place, attribute2)[0];
    })
  };
  const asked = askedNames(body, present);
  const usual = usualNames(body, asked, present);
  return {
    values: [...schema.attributes.keys()].flatMap((name2) => {
      const filled = asked.has(name2) || usual.has(name2) ? body.fill(name2) : void 0;
      return filled ? [{ name: name2, filled }] : [];
    }),
    blocks: [...schema.blocks.values()].filter(({ name: name2 }) => asked.has(name2) || usual.has(name2)).map((nested3) => ({
      nested: nested3,
      times: Math.max(1, nested3.minItems),
      habit: !asked.has(nested3.name)
    }))
  };
}
function remembered4(compute) {
  const known2 = /* @__PURE__ */ new Map();
  return (name2) => {
    const found = known2.get(name2) ?? { value: compute(name2) };
    known2.set(name2, found);
    return found.value;
  };
}

// src/repair/skeleton.ts
var MAX_DEPTH = 6;
function skeletonOf(context, place, schema, present = /* @__PURE__ */ new Set()) {
  if (place.path.length > MAX_DEPTH) return { lines: [], declares: [], written: [] };
  const { values, blocks } = contentsOf(context, place, schema, present);
  const lines = attributeLines(values);
  const declares2 = values.flatMap(({ filled }) => filled.declares);
  let written3 = [
    ...place.written ?? [],
    ...values.map(({ name: name2, filled }) => ({
      path: [...place.path, name2].join("."),
      text: filled.text
    }))
  ];
  for (const { nested: nested3, times: times2, habit } of blocks) {
    for (let count4 = 0; count4 < times2; count4++) {
      const inner3 = skeletonOf(
        context,
        { ...place, path: [...place.path, nested3.name], written: written3, declared: declares2 },
        nested3.block
      );
      if (habit && (inner3.lines.length === 0 || inner3.declares.length > 0)) break;
      if (lines.length > 0) lines.push("");
      lines.push(...blockLines(nested3.name, inner3.lines));
      written3 = inner3.written;
      declares2.push(...inner3.declares);
    }
  }
  return { lines, declares: uniqueByName(declares2), written: written3 };
}
function attributeLines(values) {
  const short = values.filter(({ filled }) => !filled.text.includes("\n"));
  const width = Math.max(0, ...short.map(({ name: name2 }) => name2.length));
  const lines = short.map(({ name: name2, filled }) => `${name2.padEnd(width)} = ${filled.text}`);
  for (const { name: name2, filled } of values) {
    if (!filled.text.includes("\n")) continue;
    if (lines.length > 0) lines.push("");
    lines.push(...`${name2} = ${filled.text}`.split("\n"));
  }
  return lines;
}
function blockLines(header, body) {
  return body.length === 0 ? [`${header} {}`] : [`${header} {`, ...indent(body.join("\n"), "  ").split("\n"), "}"];
}
function placeOf2(path) {
  const [top, ...inner3] = path;
  return {
    type: top?.labels[0]?.text ?? top?.type.text ?? "",
    label: top?.labels[1]?.text ?? top?.labels[0]?.text ?? "main",
    path: nestedNames(inner3),
    ...top ? { top } : {}
  };
}
function uniqueByName(variables) {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}

// src/repair/candidates/absent-file/key-material.ts
function keyMaterial(path, argument) {
  if (/\.pub$/.test(path) || argument === "public_key")
    return { name: "public_key", description: "Public key in OpenSSH format", sensitive: false };
  if (argument === "private_key" || /(?:^|\/)id_(?:rsa|ed25519|ecdsa|dsa)$|\.key$/.test(path))
    return { name: "private_key", description: "Private key in PEM format", sensitive: true };
  return void 0;
}

// src/repair/candidates/absent-file/nearest-file.ts
import { posix as posix5 } from "node:path";
function nearestFile({ assets }, path) {
  const name2 = posix5.basename(path);
  const same = assets.filter((asset) => posix5.basename(asset.path) === name2);
  const [only2, ...others] = same;
  return only2 && others.length === 0 && only2.path !== posix5.normalize(path) ? only2.path : void 0;
}

// src/repair/candidates/absent-file/text-around.ts
function textAround(at2, call) {
  let value = at2.attribute?.value;
  while (value && value.range.start !== call.range.start) {
    if (value.kind === "parens") value = value.inner;
    else if (value.kind === "call" && PASSES_ON.has(value.name.text)) value = value.args[0];
    else if (value.kind === "template" && value.parts.length === 1 && value.parts[0]?.kind === "interpolation")
      value = value.parts[0].value;
    else return void 0;
  }
  return value && value.range.end === call.range.end ? at2.attribute?.value : void 0;
}
var PASSES_ON = /* @__PURE__ */ new Set([
  "base64encode",
  "base64gzip",
  "base64sha256",
  "md5",
  "sha1",
  "sha256",
  "sha512",
  "trimspace",
  "chomp",
  "tostring",
  "jsonencode",
  "sensitive",
  "nonsensitive"
]);

// src/repair/candidates/absent-file.ts
function absentFile(context, finding, at2) {
  const call = callAt(finding, at2);
  const [argument] = call?.args ?? [];
  if (!call || !argument || !at2.attribute) return NO_CALL;
  const found = moved(context, finding, at2, argument);
  const name2 = at2.attribute.name.text;
  const isRequired2 = schemaAt(context, at2.path)?.attributes.get(name2)?.required ?? false;
  const key = keyMaterial(finding.path ?? "", name2);
  const around2 = textAround(at2, call);
  const guards = around2 && !isRequired2 ? [guard(at2, argument, around2, call, key !== void 0)] : [];
  const variables = around2 && TEXTS.has(call.name.text) ? [fromVariable(context, at2, call, argument, key, guards.length === 0)] : [];
  const candidates = [...found, ...guards, ...variables];
  if (candidates.length > 0) return candidates;
  return around2 ? OF_THE_FILE : BUILT_FROM;
}
var NO_CALL = {
  abstained: "It is read in a place that cannot be seen, so the file has to come with the change."
};
var OF_THE_FILE = {
  abstained: "The argument has to be there and is made from the file, so the file has to come with the change."
};
var BUILT_FROM = {
  abstained: "The configuration is built from what the file holds, so the file has to come with the change."
};
var TEXTS = /* @__PURE__ */ new Set(["file", "filebase64"]);
function moved({ scope }, finding, at2, argument) {
  const path = finding.path && nearestFile(scope.view.module, finding.path);
  if (!path) return [];
  return [
    {
      action: "change-value",
      title: `read \`${path}\`, where the file of that name is`,
      score: 0.9,
      edits: inFile(at2.file, [{ range: argument.range, text: quote(path) }])
    }
  ];
}
function guard(at2, argument, around2, call, isKey2) {
  const { bytes } = at2.document;
  const path = sourceOf(bytes, argument);
  const value = around2.kind === "template" ? call : around2;
  return {
    action: "guard-file",
    title: `read ${path} only if it exists`,
    edits: inFile(at2.file, [
      { range: around2.range, text: `fileexists(${path}) ? ${sourceOf(bytes, value)} : null` }
    ]),
    score: isKey2 ? 0.5 : 0.8
  };
}
function fromVariable(context, at2, call, argument, key, isOnly) {
  const { view } = context.scope;
  const attribute2 = at2.attribute?.name.text ?? "content";
  const reads = isOnly || key ? sameReads(context, at2, call) : [{ file: at2.file, range: call.range }];
  const own = `${placeOf2(at2.path).label.replaceAll("-", "_")}_${attribute2}`;
  const name2 = freeVariableName(view, key?.name ?? (reads.length > 1 ? attribute2 : own));
  return {
    action: "declare",
    title: `take the content of ${sourceOf(at2.document.bytes, argument)} from the new variable \`${name2}\``,
    edits: [
      ...reads.map((edit) => ({ ...edit, text: `var.${name2}` })),
      ...declareVariables(view, at2.file, [
        {
          name: name2,
          type: "string",
          description: key?.description ?? `Content for ${attribute2.replaceAll("_", " ")}`,
          sensitive: key?.sensitive ?? /private|secret|password|credential/.test(attribute2)
        }
      ])
    ],
    score: 0.7
  };
}
function sameReads({ scope }, at2, call) {
  const text = sourceOf(at2.document.bytes, call);
  const name2 = at2.attribute?.name.text;
  return [...scope.view.documents].flatMap(
    ([file, { body, bytes }]) => [...attributesOf(body)].flatMap(({ attribute: { name: other, value } }) => {
      const ranges = [];
      walkExpression(value, (expression) => {
        if (expression.kind === "call" && sourceOf(bytes, expression) === text)
          ranges.push(expression.range);
      });
      return other.text === name2 ? ranges.map((range2) => ({ file, range: range2 })) : [];
    })
  );
}
function callAt(finding, at2) {
  const start = finding.place?.range.start;
  let found;
  if (!at2.attribute || start === void 0) return void 0;
  walkExpression(at2.attribute.value, (expression) => {
    if (expression.kind === "call" && expression.range.start <= start && start < expression.range.end && !PATH_ONLY.has(expression.name.text))
      found = expression;
  });
  return found;
}
var PATH_ONLY = /* @__PURE__ */ new Set(["pathexpand", "abspath", "format", "join"]);

// src/hcl/edit/edit-map.ts
var EditMap = class {
  #edits;
  /** First byte, in the new file, of what each edit put in. */
  #starts;
  /** `edits` in the order of their ranges. */
  constructor(edits) {
    this.#edits = edits;
    let shift = 0;
    this.#starts = edits.map(({ range: range2, text }) => {
      const start = range2.start + shift;
      shift += Buffer.byteLength(text) - (range2.end - range2.start);
      return start;
    });
  }
  /** From the first byte put in or taken out to the last, in the new file. */
  get touched() {
    const last = this.#edits.length - 1;
    return { start: this.#starts[0] ?? 0, end: this.#endOf(last) };
  }
  /** The edit that put in all of `range`, and where in its text that is. */
  insertedBy(range2) {
    const index = this.#starts.findIndex(
      (start, edit) => start <= range2.start && range2.end <= this.#endOf(edit) && start < this.#endOf(edit)
    );
    return index < 0 ? void 0 : { index, at: range2.start - this.#starts[index] };
  }
  /** The same bytes in the old file; undefined where an edit put in some of them. */
  original(range2) {
    let shift = 0;
    for (const [index, { range: old }] of this.#edits.entries()) {
      const start = this.#starts[index];
      if (range2.end <= start) break;
      if (range2.start < this.#endOf(index)) return void 0;
      shift = this.#endOf(index) - old.end;
    }
    return { start: range2.start - shift, end: range2.end - shift };
  }
  #endOf(index) {
    const edit = this.#edits[index];
    return edit ? this.#starts[index] + Buffer.byteLength(edit.text) : 0;
  }
};

// src/hcl/edit/text-edit.ts
function applyEdits(bytes, edits) {
  const sorted3 = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end
  );
  const parts = [];
  let at2 = 0;
  for (const { range: range2, text } of sorted3) {
    if (range2.start < at2 || range2.end < range2.start || range2.end > bytes.length) {
      throw new RangeError(`edit ${range2.start}-${range2.end} overlaps another or leaves the file`);
    }
    parts.push(bytes.subarray(at2, range2.start), Buffer.from(text));
    at2 = range2.end;
  }
  return Buffer.concat([...parts, bytes.subarray(at2)]);
}

// src/hcl/edit/align.ts
function aligned(document, edits) {
  const sorted3 = [...edits].sort((a, b) => a.range.start - b.range.start);
  const first = sorted3[0];
  if (!first) return [];
  const { bytes } = document;
  const map = new EditMap(sorted3);
  const after = applyEdits(bytes, sorted3);
  const touched = {
    start: first.range.start,
    end: sorted3[sorted3.length - 1].range.end
  };
  const before = placedGaps(linesAround(bytes, document.tokens, touched));
  const wanted = wantedGaps(linesAround(after, scan(after), map.touched), (gap) => {
    const old = map.original(gap);
    return old && before.get(old.end);
  });
  const result = [...sorted3];
  for (const { gap, blanks } of wanted.reverse()) {
    const inserted2 = map.insertedBy(gap);
    const text = " ".repeat(blanks);
    const old = map.original(gap);
    if (inserted2) {
      const { range: range2, text: before2 } = result[inserted2.index];
      const source = Buffer.from(before2);
      const { at: at2 } = inserted2;
      const end = at2 + gap.end - gap.start;
      const rewritten4 = `${source.subarray(0, at2)}${text}${source.subarray(end)}`;
      result[inserted2.index] = { range: range2, text: rewritten4 };
    } else if (old) result.push({ range: old, text });
  }
  return result;
}
function placedGaps(lines) {
  const placed2 = /* @__PURE__ */ new Map();
  for (const chain of [...chainsOf(lines, "assign"), ...chainsOf(lines, "comment")]) {
    const widest = widestOf(chain);
    const isStraight = chain.every(({ columns, cell }) => sizeOf(cell) === widest - columns + 1);
    for (const { cell, columns } of chain)
      placed2.set(cell.gap.end, {
        isStraight,
        column: columns + sizeOf(cell),
        isPadded: sizeOf(cell) > 1
      });
  }
  return placed2;
}
function wantedGaps(lines, placed2) {
  const wanted = [];
  const sizes = /* @__PURE__ */ new Map();
  for (const kind of ["assign", "comment"]) {
    for (const chain of chainsOf(lines, kind, sizes)) {
      const before = chain.map(({ cell }) => placed2(cell.gap));
      const trusted = before.every((one) => one?.isStraight !== false);
      const widest = widestOf(chain);
      const common2 = commonColumn(before);
      for (const [index, { cell, columns }] of chain.entries()) {
        const old = before[index];
        const column = old ? old.isPadded ? old.column : void 0 : common2;
        const least = Math.min(1, sizeOf(cell));
        const kept = column === void 0 ? sizeOf(cell) : Math.max(least, column - columns);
        const own = trusted ? widest - columns + 1 : kept;
        sizes.set(cell, own);
        if (own !== sizeOf(cell)) wanted.push({ gap: cell.gap, blanks: own });
      }
    }
  }
  return wanted.sort((a, b) => a.gap.start - b.gap.start);
}
function commonColumn(before) {
  const columns = new Set(before.flatMap((one) => one ? [one.column] : []));
  const [only2] = columns;
  return columns.size === 1 ? only2 : void 0;
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
    const range2 = withBlankLine(bytes, { start, end });
    return aligned(document, [{ range: range2, text: "" }]);
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
  for (let at2 = start; at2 < bytes.length && bytes[at2] !== NEWLINE; at2++) {
    if (!isBlank(bytes[at2]) && bytes[at2] !== RETURN) return false;
  }
  return start < bytes.length;
}
function nextCharacter(bytes, from) {
  let at2 = from;
  while (isBlank(bytes[at2])) at2++;
  return bytes[at2];
}
var opensBlock = (bytes, start, end) => bytes.toString("latin1", start, end).trimEnd().endsWith("{");

// src/hcl/edit/attribute.ts
var renameAttribute = (document, _body, attribute2, name2) => aligned(document, [{ range: attribute2.name.range, text: name2 }]);
var replaceValue = (attribute2, text) => ({
  range: attribute2.value.range,
  text
});
function insertAttribute(document, block, name2, value) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const text = `${name2} = ${value}`;
  const anchor = isOneLine(bytes, block) ? void 0 : anchorFor(block);
  if (anchor === void 0) return aligned(document, [insertFirst(document, block, text)]);
  const at2 = endOfItemLine(document, anchor);
  const line = itemIndentation(document, block) + text.replaceAll("\n", eol);
  const onNewLine = at2 === 0 || bytes[at2 - 1] === NEWLINE;
  const inserted2 = { range: { start: at2, end: at2 }, text: onNewLine ? line + eol : eol + line };
  return aligned(document, [inserted2]);
}
function anchorFor(block) {
  const firstBlock = block.body.items.findIndex((item) => item.kind === "block");
  const leading = firstBlock < 0 ? block.body.items : block.body.items.slice(0, firstBlock);
  const attributes = leading.filter((item) => item.kind === "attribute");
  const plain9 = attributes.filter((item) => !TRAILING.has(item.name.text));
  return plain9[plain9.length - 1] ?? attributes[attributes.length - 1];
}
var TRAILING = /* @__PURE__ */ new Set(["tags", "tags_all", "depends_on", "lifecycle"]);

// src/repair/moved-source.ts
function movedSource(document, { start, end }, indentation) {
  const { bytes } = document;
  const outer = indentationAt(bytes, start);
  const heredocs = heredocsIn(document, { start, end });
  const parts = [];
  for (let at2 = start; at2 < end; ) {
    const newline = bytes.indexOf(NEWLINE, at2);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const line = bytes.toString("utf8", at2, next).replace(/\r\n$/, "\n");
    const keeps = at2 === start || heredocs.some((range2) => range2.start < at2 && at2 < range2.end);
    parts.push(keeps || line === "\n" ? line : indentation + withoutIndentation(line, outer));
    at2 = next;
  }
  return parts.join("");
}
function heredocsIn({ tokens, bytes }, { start, end }) {
  const found = [];
  let open3;
  for (const token of tokens) {
    if (token.start < start || token.end > end) continue;
    if (token.kind === "open-heredoc") open3 ??= token.start;
    if (token.kind === "close-heredoc" && open3 !== void 0) {
      found.push({ start: lineStart(bytes, open3), end: token.end });
      open3 = void 0;
    }
  }
  return found;
}
var withoutIndentation = (line, outer) => line.startsWith(outer) ? line.slice(outer.length) : line.trimStart();

// src/repair/nested-source.ts
function insertNestedSource(document, parent, source) {
  const { bytes } = document;
  const indentation = itemIndentation(document, parent);
  const text = source(indentation);
  const last = parent.body.items.at(-1);
  if (last === void 0 || isOneLine(bytes, parent)) return insertFirst(document, parent, text);
  const eol = lineBreakOf(bytes);
  const at2 = endOfItemLine(document, last);
  const lines = `${indentation}${text.replaceAll("\n", eol)}${eol}`;
  return { range: { start: at2, end: at2 }, text: eol + lines };
}
var onLines = (lines) => (indentation) => lines.map((line, index) => index === 0 || line === "" ? line : indentation + line).join("\n");

// src/repair/stepwise-edit.ts
function inSteps(document, steps) {
  let pieces = [{ start: 0, end: document.bytes.length }];
  let current = document;
  for (const [index, step] of steps.entries()) {
    pieces = applied(pieces, step(current));
    if (index < steps.length - 1) current = parse(textOf3(document, pieces));
  }
  return editsOf(document, pieces);
}
function applied(pieces, edits) {
  const sorted3 = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end
  );
  const result = [];
  let at2 = 0;
  for (const { range: range2, text } of sorted3) {
    result.push(...cut2(pieces, at2, range2.start));
    if (text !== "") result.push({ added: Buffer.from(text) });
    at2 = range2.end;
  }
  return [...result, ...cut2(pieces, at2, Number.POSITIVE_INFINITY)];
}
function cut2(pieces, start, end) {
  const result = [];
  let at2 = 0;
  for (const piece of pieces) {
    const size = sizeOf2(piece);
    const from = Math.max(start - at2, 0);
    const to = Math.min(end - at2, size);
    if (from < to)
      result.push(
        "added" in piece ? { added: piece.added.subarray(from, to) } : { start: piece.start + from, end: piece.start + to }
      );
    at2 += size;
  }
  return result;
}
var sizeOf2 = (piece) => "added" in piece ? piece.added.length : piece.end - piece.start;
var textOf3 = ({ bytes }, pieces) => Buffer.concat(
  pieces.map(
    (piece) => "added" in piece ? piece.added : bytes.subarray(piece.start, piece.end)
  )
);
function editsOf({ bytes }, pieces) {
  const edits = [];
  let at2 = 0;
  let added = [];
  for (const piece of [...pieces, { start: bytes.length, end: bytes.length }]) {
    if ("added" in piece) {
      added.push(piece.added);
      continue;
    }
    const text = Buffer.concat(added).toString("utf8");
    if (text !== "" || piece.start > at2)
      edits.push({ range: { start: at2, end: piece.start }, text });
    added = [];
    at2 = piece.end;
  }
  return edits;
}

// src/repair/candidates/merge-blocks.ts
function mergeBlocks(outer, name2, schema) {
  const parent = outer.path.at(-1);
  const [first, ...others] = parent ? blocksNamed2(parent.body, name2) : [];
  if (!parent || !first || others.length === 0)
    return {
      abstained: `The \`${name2}\` blocks are made by a \`dynamic\` block, which only the author can narrow.`
    };
  const { document, file } = outer;
  const clash2 = others.flatMap((other) => other.body.items).find((item) => clashes(document, first, others, item, schema));
  if (clash2)
    return {
      abstained: `The \`${name2}\` blocks say different things of \`${nameOf3(clash2)}\`, and only the author knows which one counts.`
    };
  const place = placeInFile(document, [...outer.path, first]);
  const holder = place.slice(0, -1);
  const items = others.flatMap((other) => other.body.items);
  return {
    action: "drop-duplicate",
    title: `merge the ${others.length + 1} \`${name2}\` blocks`,
    edits: inFile(
      file,
      inSteps(document, [
        ...items.map(
          (item) => (now) => put(document, now, blockAt(now, place), item)
        ),
        ...others.map(
          () => (now) => {
            const { body } = blockAt(now, holder);
            const last = blocksNamed2(body, name2).at(-1);
            return last ? removeItem(now, body, last) : [];
          }
        )
      ])
    ),
    score: 0.8
  };
}
var nameOf3 = (item) => item.kind === "attribute" ? item.name.text : item.type.text;
function clashes(document, first, others, item, { block: schema }) {
  const blocks = [first, ...others].filter((block) => !block.body.items.includes(item));
  if (item.kind === "block") {
    const isOnce = (schema.blocks.get(item.type.text)?.maxItems ?? 0) === 1;
    return isOnce && blocks.some((block) => blocksNamed2(block.body, item.type.text).length > 0);
  }
  return blocks.some((block) => {
    const same = attribute(block, item.name.text);
    return same !== void 0 && plain(document, same) !== plain(document, item);
  });
}
var plain = ({ bytes }, { value }) => sourceOf(bytes, value).replace(/\s+/g, " ");
function put(from, now, block, item) {
  if (item.kind === "block")
    return [
      insertNestedSource(now, block, (indentation) => movedSource(from, item.range, indentation))
    ];
  if (attribute(block, item.name.text)) return [];
  const value = movedSource(from, item.value.range, itemIndentation(now, block));
  return insertAttribute(now, block, item.name.text, value);
}

// src/repair/candidates/block-count.ts
function insufficientBlocks(context, finding, at2) {
  const block = at2.path.at(-1);
  const nested3 = schemaAt(context, at2.path)?.blocks.get(finding.blockType);
  if (!block || !nested3)
    return { abstained: `No schema tells what a \`${finding.blockType}\` block holds.` };
  const place = placeOf2(at2.path);
  const { lines, declares: declares2 } = skeletonOf(
    context,
    { ...place, path: [...place.path, nested3.name] },
    nested3.block
  );
  return [
    {
      action: "add-block",
      title: `add the required block \`${nested3.name}\` to ${nameOf2(block)}`,
      edits: [
        ...inFile(at2.file, [
          insertNestedBlock(at2.document, block, blockLines(nested3.name, lines).join("\n"))
        ]),
        ...declareVariables(context.scope.view, at2.file, declares2)
      ],
      score: 0.6 - 0.05 * declares2.length
    }
  ];
}
function tooManyBlocks(context, finding, at2) {
  const block = at2.path.at(-1);
  const outer = { ...at2, path: at2.path.slice(0, -1) };
  const parent = outer.path.at(-1);
  const nested3 = schemaAt(context, outer.path)?.blocks.get(finding.blockType);
  if (!block || !parent || !nested3)
    return { abstained: `No schema tells what a \`${finding.blockType}\` block holds.` };
  const text = plain2(at2, block);
  const twin = parent.body.items.find(
    (item) => item.kind === "block" && item !== block && item.type.text === finding.blockType && plain2(at2, item) === text
  );
  if (!twin) {
    const merged2 = mergeBlocks(outer, finding.blockType, nested3);
    return "abstained" in merged2 ? merged2 : [merged2];
  }
  return [
    {
      action: "drop-duplicate",
      title: `drop the second \`${finding.blockType}\` block, which repeats the first`,
      edits: inFile(at2.file, removeItem(at2.document, parent.body, block)),
      score: 0.9
    }
  ];
}
var plain2 = (at2, block) => sourceOf(at2.document.bytes, block).replace(/\s+/g, " ");

// src/repair/snake-case.ts
var snakeCase = (name2) => name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toLowerCase();

// src/repair/candidates/duplicate/alias-provider.ts
function aliasProvider({ scope }, second) {
  const { file, document, block } = second;
  const provider = block.labels[0]?.text ?? "";
  if (attribute(block, "alias")) return [];
  const declared2 = new Set(scope.view.providers.map(({ alias }) => alias));
  const region = attribute(block, "region") ?? attribute(block, "location");
  const text = region && constantString(document.bytes, region.value);
  const asked = aliasesAsked(scope.view.documents.values(), provider).filter(
    (alias) => !declared2.has(alias)
  );
  const like2 = asked.find(
    (alias) => text !== void 0 && snakeCase(text).includes(snakeCase(alias))
  );
  const wanted = like2 ?? (asked.length === 1 ? asked[0] : void 0) ?? (text && snakeCase(text));
  if (!wanted || declared2.has(wanted)) return [];
  return [
    {
      action: "rename-declaration",
      title: `give the second \`${provider}\` the alias \`${wanted}\``,
      edits: inFile(file, insertAttribute(document, block, "alias", quote(wanted))),
      score: 0.7
    }
  ];
}
function aliasesAsked(documents, provider) {
  const found = /* @__PURE__ */ new Set();
  for (const { body } of documents)
    for (const { attribute: item } of attributesOf(body)) {
      const { value } = item;
      if (item.name.text !== "provider" || value.kind !== "traversal") continue;
      const [step] = value.steps;
      if (value.root.text === provider && step?.kind === "attribute") found.add(step.name);
    }
  return [...found];
}

// src/repair/candidates/duplicate/same-text.ts
var sameText = (a, b) => normal(sourceOf(a.document.bytes, a.block)) === normal(sourceOf(b.document.bytes, b.block));
var normal = (text) => text.replace(/\s+/g, " ").trim();

// src/repair/candidates/duplicate/merge-blocks.ts
function mergeBlocks2(first, second) {
  const missing2 = [];
  for (const item of second.block.body.items) {
    const twins = first.block.body.items.filter((own) => nameOf4(own) === nameOf4(item));
    if (twins.length === 0) missing2.push(item);
    else if (!twins.some((own) => textOf4(first, own) === textOf4(second, item))) return void 0;
  }
  const incomplete = missing2.length < second.block.body.items.length || isSmall(second);
  if (!incomplete) return void 0;
  const text = missing2.length === 0 ? "" : written(second, missing2);
  if (text.includes("<<")) return void 0;
  return text === "" ? [] : [{ file: first.file, ...insertNestedBlock(first.document, first.block, text) }];
}
var isSmall = ({ block }) => block.body.items.length <= 2;
var nameOf4 = (item) => item.kind === "attribute" ? item.name.text : item.type.text;
var textOf4 = ({ document }, item) => normal(sourceOf(document.bytes, item).replace(/^(\S+)\s*=\s*/, "$1 = "));
function written({ document }, items) {
  const attributes = items.filter((item) => item.kind === "attribute");
  const width = Math.max(0, ...attributes.map(({ name: name2 }) => name2.text.length));
  const lines = attributes.map((item) => {
    const source = dedentedSource(document, item.range);
    return source.replace(/^(\S+)\s*=\s*/, `${item.name.text.padEnd(width)} = `);
  });
  const blocks = items.filter((item) => item.kind === "block").map(({ range: range2 }) => dedentedSource(document, range2));
  return [...lines.length > 0 ? [lines.join("\n")] : [], ...blocks].join("\n\n");
}

// src/repair/candidates/duplicate/repeated-attribute.ts
function repeatedAttribute({ scope }, at2, { what, name: name2 }) {
  const later = at2.attribute;
  const first = what === "local" ? scope.view.locals.find((local) => local.name === name2 && !local.file.endsWith(".json")) : attributeNamed(at2, name2);
  if (!first || !later || first.attribute === later) return ELSEWHERE;
  const removal4 = inFile(at2.file, removeItem(at2.document, bodyOf(at2), later));
  const texts2 = [
    sourceOf(first.document.bytes, first.attribute.value),
    sourceOf(at2.document.bytes, later.value)
  ];
  if (normal(texts2[0] ?? "") === normal(texts2[1] ?? ""))
    return [
      {
        action: "drop-duplicate",
        title: `drop the second \`${name2}\`, which repeats the first`,
        edits: removal4,
        score: 0.95
      }
    ];
  const merged2 = mergedValue(first, { file: at2.file, document: at2.document, attribute: later });
  return [
    ...merged2 === void 0 ? [] : [
      {
        action: "drop-duplicate",
        title: `put the two values of \`${name2}\` together`,
        edits: [
          ...removal4,
          { file: first.file, range: first.attribute.value.range, text: merged2 }
        ],
        score: 0.8
      }
    ],
    {
      action: "drop-duplicate",
      title: `drop the second \`${name2}\``,
      edits: removal4,
      score: 0.3,
      loses: `removes the second \`${name2}\``
    }
  ];
}
var ELSEWHERE = {
  abstained: "The other value stands where nothing may be changed, and only the author knows which one counts."
};
function attributeNamed(at2, name2) {
  const first = bodyOf(at2).items.find(
    (item) => item.kind === "attribute" && item.name.text === name2
  );
  return first && { file: at2.file, document: at2.document, attribute: first };
}
function mergedValue(first, later) {
  const [a, b] = [first.attribute.value, later.attribute.value];
  const one = first.document.bytes;
  const two = later.document.bytes;
  if ([sourceOf(one, a), sourceOf(two, b)].some((text) => text.includes("\n"))) return void 0;
  const both = (left, right, read2) => [...left.map((item) => read2(one, item)), ...right.map((item) => read2(two, item))];
  if (a.kind === "tuple" && b.kind === "tuple")
    return `[${[...new Set(both(a.items, b.items, sourceOf))].join(", ")}]`;
  if (a.kind !== "object" || b.kind !== "object") return void 0;
  const keys = both(a.items, b.items, (bytes, { key }) => objectKey(bytes, key) ?? "");
  if (keys.includes("") || new Set(keys).size < keys.length) return void 0;
  return `{ ${both(a.items, b.items, sourceOf).join(", ")} }`;
}

// src/repair/candidates/duplicate.ts
function duplicate(context, finding, at2) {
  if (finding.what === "attribute" || finding.what === "local")
    return repeatedAttribute(context, at2, finding);
  const second = blockAt2(at2);
  const first = second && firstTwin(context, second);
  if (!second || !first) return FIRST_ELSEWHERE;
  const title = nameOf5(finding, second);
  const same = sameText(first, second);
  if (same) return [drop(second, `drop the second ${title}, which repeats the first`, 0.95)];
  const merged2 = mergeBlocks2(first, second);
  return [
    ...merged2 ? [
      {
        action: "drop-duplicate",
        title: `put the two declarations of ${title} together`,
        edits: [...merged2, ...removal(second)],
        score: 0.75
      }
    ] : [],
    ...finding.what === "provider" ? aliasProvider(context, second) : [],
    ...RENAMED.has(finding.what) ? rename(context, second) : [],
    {
      ...drop(second, `drop the second ${title}`, 0.2),
      loses: `removes the second ${title}`
    }
  ];
}
var FIRST_ELSEWHERE = {
  abstained: "What it repeats is declared where nothing may be changed."
};
var RENAMED = /* @__PURE__ */ new Set(["resource", "data", "output", "module"]);
function blockAt2({ file, document, path }) {
  const block = path.at(-1);
  if (!block) return void 0;
  const around2 = path.at(-2);
  return around2 ? { file, document, block, body: around2.body, around: around2 } : { file, document, block, body: document.body };
}
var nameOf5 = ({ name: name2 }, { block }) => `\`${name2 === "" ? block.type.text : name2}\``;
function firstTwin(context, second) {
  const all = [...context.scope.view.documents].flatMap(
    ([file, document]) => document.body.items.flatMap((item) => {
      if (item.kind !== "block") return [];
      const inner3 = item.body.items.flatMap(
        (inside4) => inside4.kind === "block" && item.type.text === "terraform" ? [{ file, document, block: inside4, body: item.body }] : []
      );
      return [{ file, document, block: item, body: document.body }, ...inner3];
    })
  );
  const twin = all.find(({ block }) => keyOf3(block) === keyOf3(second.block));
  return twin && twin.block !== second.block && !twin.file.endsWith(".json") ? twin : void 0;
}
var keyOf3 = ({ type, labels }) => [type.text, ...labels.map(({ text }) => text)].join(" ");
var removal = ({ file, document, body, block, around: around2 }) => inFile(
  file,
  around2 && body.items.length === 1 ? removeItem(document, document.body, around2) : removeItem(document, body, block)
);
var drop = (second, title, score) => ({
  action: "drop-duplicate",
  title,
  edits: removal(second),
  score
});
function rename(context, { file, block }) {
  const label = block.labels.at(-1);
  if (!label) return [];
  const taken = new Set(
    [...context.scope.view.documents.values()].flatMap(
      ({ body }) => body.items.flatMap((item) => item.kind === "block" ? [item.labels.at(-1)?.text] : [])
    )
  );
  let name2 = `${label.text}_2`;
  for (let count4 = 3; taken.has(name2); count4++) name2 = `${label.text}_${count4}`;
  return [
    {
      action: "rename-declaration",
      title: `rename the second \`${label.text}\` to \`${name2}\``,
      edits: [{ file, range: label.range, text: quote(name2) }],
      score: 0.6
    }
  ];
}

// src/repair/candidates/incorrect-type/missing-members.ts
function missingMembers(at2, schema, required2) {
  const { attribute: attribute2, document, file } = at2;
  const names2 = [...required2.matchAll(/"([^"]+)"/g)].map(([, name3]) => name3);
  if (!attribute2 || !/attributes? .* (?:is|are) required/.test(required2)) return [];
  const objects2 = objectsIn(attribute2.value);
  if (objects2 === void 0 || objects2.length === 0) return [];
  const { bytes } = document;
  const name2 = attribute2.name.text;
  const blocks = blockFormOf(schema) && objects2.map((object) => membersOf(bytes, object));
  const indentation = indentationAt(bytes, attribute2.range.start);
  const asBlocks3 = blocks?.every((members) => members !== void 0) && ownLine(bytes, at2) ? [
    {
      action: "argument-to-block",
      title: `write \`${name2}\` as blocks, of which the rest may be left out`,
      score: 0.9,
      edits: inFile(file, [
        {
          range: attribute2.range,
          text: indent(
            blocks.map((members) => blockLines(name2, members).join("\n")).join("\n\n"),
            indentation
          ).slice(indentation.length).replaceAll("\n", lineBreakOf(bytes))
        }
      ])
    }
  ] : [];
  const absent = objects2.filter((object) => object.items.length > 0);
  return [
    ...asBlocks3,
    {
      action: "change-value",
      title: `leave ${names2.map((each) => `\`${each}\``).join(", ")} unset`,
      score: 0.6,
      edits: inFile(
        file,
        absent.flatMap((object) => nulls(document, object, names2))
      )
    }
  ];
}
function objectsIn(value) {
  if (value.kind === "object") return [value];
  if (value.kind !== "tuple") return void 0;
  const objects2 = value.items.filter((item) => item.kind === "object");
  return objects2.length === value.items.length ? objects2 : void 0;
}
function membersOf(bytes, { items }) {
  const width = Math.max(0, ...items.map(({ key }) => objectKey(bytes, key)?.length ?? 0));
  const lines = items.map(({ key, value }) => {
    const name2 = objectKey(bytes, key);
    const text = sourceOf(bytes, value);
    return name2 === void 0 || !/^[A-Za-z_][\w-]*$/.test(name2) || text.includes("\n") ? void 0 : `${name2.padEnd(width)} = ${text}`;
  });
  return lines.every((line) => line !== void 0) ? lines : void 0;
}
var ownLine = (bytes, { attribute: attribute2 }) => attribute2 !== void 0 && bytes.toString(
  "latin1",
  Math.max(0, bytes.lastIndexOf(10, attribute2.range.start - 1) + 1),
  attribute2.range.start
).trim() === "";
function nulls({ bytes }, object, names2) {
  const present = new Set(object.items.map(({ key }) => objectKey(bytes, key)));
  const absent = names2.filter((name2) => !present.has(name2));
  const last = object.items.at(-1);
  if (!last || absent.length === 0) return [];
  const isOneLine2 = !bytes.subarray(object.range.start, object.range.end).includes(10);
  const between = isOneLine2 ? ", " : `${lineBreakOf(bytes)}${indentationAt(bytes, last.range.start)}`;
  const text = absent.map((name2) => `${between}${name2} = null`).join("");
  return [{ range: { start: last.range.end, end: last.range.end }, text }];
}

// src/repair/candidates/incorrect-type/form.ts
var unwrapped = ({ bytes }, inner3) => ({
  title: "take what is inside",
  score: 0.8,
  text: sourceOf(bytes, inner3)
});
var argumentOf2 = (value, name2) => value.kind === "call" && value.name.text === name2 && value.args.length === 1 ? value.args[0] : void 0;

// src/repair/candidates/incorrect-type/as-map.ts
function asMap(document, value, text) {
  const { bytes } = document;
  const encoded3 = argumentOf2(value, "jsonencode");
  if (encoded3) return [unwrapped(document, encoded3)];
  const given2 = constantString(bytes, value);
  if (given2?.trim() === "")
    return [{ title: "write nothing as an empty map", score: 0.9, text: "{}" }];
  if (given2 !== void 0)
    return /^\s*\{[\s\S]*\}\s*$/.test(given2) ? [{ title: "decode the JSON", score: 0.6, text: `jsondecode(${text})` }] : [];
  if (value.kind !== "tuple") return [];
  const [first, ...others] = value.items;
  if (first === void 0)
    return [{ title: "write nothing as an empty map", score: 0.9, text: "{}" }];
  const pairs3 = value.items.map((item) => pairOf(document, item));
  if (pairs3.every((pair) => pair !== void 0))
    return [{ title: "write the pairs as a map", score: 0.85, text: `{ ${pairs3.join(", ")} }` }];
  return others.length === 0 && first.kind === "object" ? [unwrapped(document, first)] : [];
}
function pairOf({ bytes }, item) {
  const [, key, value] = /^([\w.:/-]+)\s*[=:]\s*(.*)$/.exec(constantString(bytes, item) ?? "") ?? [];
  if (key !== void 0 && value !== void 0) return `${nameOf6(key)} = ${quote(value)}`;
  if (item.kind !== "object" || item.items.length !== 2) return void 0;
  const member = (names2) => item.items.find((each) => names2.includes(objectKey(bytes, each.key)?.toLowerCase() ?? ""))?.value;
  const [name2, given2] = [member(["key", "name"]), member(["value"])];
  const word = name2 && constantString(bytes, name2);
  return word === void 0 || !given2 ? void 0 : `${nameOf6(word)} = ${sourceOf(bytes, given2)}`;
}
var nameOf6 = (key) => /^[A-Za-z_][\w-]*$/.test(key) ? key : quote(key);

// src/repair/candidates/incorrect-type/spelled-out.ts
function numberOf2(text) {
  const found = /^\s*(-?\d{1,3}(?:,\d{3})+|-?\d+(?:\.\d+)?)\s*([A-Za-z%/ ]*)$/.exec(text ?? "");
  return found ? [found[1].replaceAll(",", "")] : [];
}
function boolOf(text) {
  const word = text?.trim().toLowerCase() ?? "";
  if (TRUE.has(word)) return ["true"];
  return FALSE.has(word) ? ["false"] : [];
}
var TRUE = /* @__PURE__ */ new Set(["true", "enabled", "enable", "yes", "y", "on", "1"]);
var FALSE = /* @__PURE__ */ new Set([
  "false",
  "disabled",
  "disable",
  "no",
  "n",
  "off",
  "0",
  "none",
  "suspended"
]);

// src/repair/candidates/incorrect-type/reshape.ts
function reshaped(document, value, required2) {
  const inner3 = INSIDE.exec(required2);
  if (inner3) return insideOf2(document, value, inner3[1], inner3[3]);
  const text = sourceOf(document.bytes, value);
  const wanted = WANTED.exec(required2)?.[1];
  const forms2 = formsOf(document, value, wanted, required2, text);
  return forms2.map(({ title, score, text: to }) => ({
    title,
    score,
    edits: [{ range: value.range, text: to }]
  }));
}
var INSIDE = /^(?:element|attribute) (?:"([^"]+)"|(\d+)): ([\s\S]+)$/;
var WANTED = /^(?:an? )?(string|number|bool|list|set|map|object|tuple)\b/;
function formsOf(document, value, wanted, required2, text) {
  switch (wanted) {
    case "list":
    case "set":
    case "tuple":
      return asList(document, value, /of (?:object|map)/.test(required2), text);
    case "map":
    case "object":
      return asMap(document, value, text);
    case "string":
      return asString(document, value, text);
    case "number":
      return numberOf2(constantString(document.bytes, value)).map((digits) => ({
        title: "write it as a number",
        score: 0.8,
        text: digits
      }));
    case "bool":
      return boolOf(constantString(document.bytes, value) ?? text).map((word) => ({
        title: "write it as true or false",
        score: 0.85,
        text: word
      }));
    default:
      return [];
  }
}
function asList(document, value, ofObjects, text) {
  const given2 = constantString(document.bytes, value);
  const encoded3 = argumentOf2(value, "jsonencode");
  if (encoded3) return [unwrapped(document, encoded3)];
  if (given2?.trim() === "" || value.kind === "object" && value.items.length === 0)
    return [{ title: "write nothing as an empty list", score: 0.9, text: "[]" }];
  const parts = given2?.split(",").map((part) => part.trim()) ?? [];
  const split3 = parts.length > 1 && !parts.includes("") ? [
    {
      title: "write the items as a list",
      score: 0.85,
      text: `[${parts.map(quote).join(", ")}]`
    }
  ] : [];
  if (value.kind === "tuple") return [];
  if (value.kind === "object" && !ofObjects)
    return [{ title: "take the values", score: 0.4, text: `values(${text})` }];
  return [...split3, { title: "wrap in a list", score: 0.8, text: `[${text}]` }];
}
function asString(document, value, text) {
  if (value.kind === "object")
    return [{ title: "encode as JSON", score: 0.85, text: `jsonencode(${text})` }];
  if (value.kind === "tuple") {
    const [only2, ...others] = value.items;
    return [
      ...only2 && others.length === 0 ? [unwrapped(document, only2)] : [],
      ...others.length > 0 && value.items.every(({ kind }) => kind !== "object") ? [{ title: "join the items with commas", score: 0.55, text: `join(",", ${text})` }] : [],
      { title: "encode as JSON", score: 0.5, text: `jsonencode(${text})` }
    ];
  }
  if (value.kind === "traversal" || value.kind === "call" || value.kind === "access")
    return [
      { title: "take the first element", score: 0.5, text: `${text}[0]` },
      ...argumentOf2(value, "jsondecode") ? [unwrapped(document, argumentOf2(value, "jsondecode"))] : []
    ];
  return [];
}
function insideOf2(document, value, where, rest) {
  const elements = value.kind === "tuple" ? value.items : value.kind === "object" ? value.items.filter(({ key }) => where === void 0 || objectKey(document.bytes, key) === where).map((item) => item.value) : [];
  const found = elements.flatMap((element) => reshaped(document, element, rest));
  const titles = [...new Set(found.map(({ title }) => title))];
  return titles.map((title) => {
    const same = found.filter((each) => each.title === title);
    return {
      title,
      score: Math.max(...same.map(({ score }) => score)),
      edits: same.flatMap(({ edits }) => edits)
    };
  });
}

// src/check/value-fits.ts
function valueFits(scope, bytes, expression, type) {
  const referred = typeOfExpression(scope, expression);
  const value = referred === "dynamic" ? scope.values.evaluate(expression, bytes, void 0, []) : unknown(referred);
  return convert(value, type).kind === "converted";
}

// src/repair/name-of-itself.ts
function isNameOfItself(type, name2) {
  const stem = /^(?:(.+)_)?(?:name|identifier)$/.exec(name2);
  if (!stem) return false;
  const said2 = words(stem[1] ?? "");
  const noun = words(type).slice(1);
  return said2.every((word, at2) => noun.at(at2 - said2.length) === word);
}

// src/repair/candidates/name-tag.ts
function nameTag(context, at2, attribute2) {
  const { document, path, file } = at2;
  const [resource, ...inner3] = path;
  const schema = schemaAt(context, path);
  const isAws = resource?.type.text === "resource" && resource.labels[0]?.text.startsWith("aws_");
  const called = attribute2.name.text;
  if (!resource || !isAws || inner3.length > 0) return [];
  if (!/(?:^|_)name$/.test(called) || !isNameOfItself(resource.labels[0]?.text ?? "", called))
    return [];
  const named = schema?.attributes.get("name");
  if (!schema?.attributes.get("tags")?.optional || named?.optional || named?.required) return [];
  if (!valueFits(context.scope, document.bytes, attribute2.value, "string")) return [];
  if (resource.body.items.some((item) => item.kind === "attribute" && /^tags?_/.test(item.name.text)))
    return [];
  const tags = attribute(resource, "tags");
  if (tags && tags.value.kind !== "object") return [];
  const name2 = sourceOf(document.bytes, attribute2.value);
  const known2 = tags && tagNamed(document, tags, "Name");
  const place = placeInFile(document, path);
  const removal4 = (now) => {
    const block = blockAt(now, place);
    const item = attribute(block, called);
    return item ? removeItem(now, block.body, item) : [];
  };
  if (known2 === void 0)
    return [
      {
        action: "move-argument",
        title: `write \`${called}\` as the tag \`Name\``,
        edits: inFile(file, inSteps(document, [removal4, (now) => tagged(now, place, name2)])),
        score: 0.7
      }
    ];
  return [
    {
      action: "delete-argument",
      title: `remove \`${called}\`, where the tag \`Name\` stands for it`,
      edits: inFile(file, removal4(document)),
      score: 0.6,
      ...known2 !== name2 && { loses: `removes \`${called}\`` }
    }
  ];
}
function tagNamed({ bytes }, { value }, key) {
  const item = (value.kind === "object" ? value.items : []).find(
    (each) => objectKey(bytes, each.key) === key
  );
  return item && sourceOf(bytes, item.value);
}
function tagged(now, place, name2) {
  const { bytes } = now;
  const block = blockAt(now, place);
  const tags = attribute(block, "tags");
  const outer = indentationAt(bytes, tags?.range.start ?? block.range.start) + (tags ? "" : "  ");
  const whole = `{
${outer}  Name = ${name2}
${outer}}`;
  if (!tags) return insertAttribute(now, block, "tags", whole);
  const [first] = tags.value.kind === "object" ? tags.value.items : [];
  if (!first) return [replaceValue(tags, whole)];
  const at2 = { start: first.range.start, end: first.range.start };
  const ownLine2 = bytes.subarray(tags.value.range.start, first.range.start).includes(NEWLINE);
  if (!ownLine2) return [{ range: at2, text: `Name = ${name2}, ` }];
  const indentation = indentationAt(bytes, first.range.start);
  return aligned(now, [{ range: at2, text: `Name = ${name2}
${indentation}` }]);
}

// src/repair/candidates/incorrect-type.ts
function incorrectType(context, finding, at2) {
  const { attribute: attribute2, document } = at2;
  if (!attribute2) return NO_FORM;
  const name2 = attribute2.name.text;
  const schema = schemaAt(context, at2.path)?.attributes.get(name2) ?? metaOf(at2.path)?.attributes.get(name2);
  const candidates = [
    ...missingMembers(at2, schema, finding.required),
    ...reshaped(document, attribute2.value, finding.required).map(
      ({ title, score, edits }) => ({
        action: "change-value",
        title: `${title}: \`${finding.argument}\``,
        score,
        edits: inFile(at2.file, aligned(document, edits))
      })
    )
  ];
  return candidates.length > 0 ? candidates : NO_FORM;
}
var NO_FORM = {
  abstained: "The value is of another type, and there is no form of it that the argument takes."
};
function readOnlyArgument(context, finding, at2) {
  const { attribute: attribute2 } = at2;
  if (!attribute2) return [];
  return [
    ...nameTag(context, at2, attribute2),
    {
      action: "delete-argument",
      title: `remove \`${finding.argument}\`, which the provider sets itself`,
      score: 0.5,
      loses: `removes \`${finding.argument}\``,
      edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2))
    }
  ];
}

// src/repair/facts/renamed-types.ts
var RESOURCES = {
  aws_cloudwatch_alarm: "aws_cloudwatch_metric_alarm",
  aws_iam_managed_policy: "aws_iam_policy",
  aws_macie_member_account_association: "aws_macie2_member",
  aws_rds_db_cluster: "aws_rds_cluster",
  aws_rds_instance: "aws_db_instance",
  aws_route53_hosted_zone: "aws_route53_zone",
  aws_route53_record_set: "aws_route53_record",
  aws_route53_query_logging_config: "aws_route53_query_log",
  azurerm_app_service_plan: "azurerm_service_plan",
  azurerm_mysql_configuration: "azurerm_mysql_flexible_server_configuration",
  azurerm_mysql_database: "azurerm_mysql_flexible_database",
  azurerm_mysql_firewall_rule: "azurerm_mysql_flexible_server_firewall_rule",
  azurerm_mysql_server: "azurerm_mysql_flexible_server",
  azurerm_postgresql_configuration: "azurerm_postgresql_flexible_server_configuration",
  azurerm_postgresql_database: "azurerm_postgresql_flexible_server_database",
  azurerm_postgresql_firewall_rule: "azurerm_postgresql_flexible_server_firewall_rule",
  azurerm_postgresql_server: "azurerm_postgresql_flexible_server",
  azurerm_sql_database: "azurerm_mssql_database",
  azurerm_sql_elasticpool: "azurerm_mssql_elasticpool",
  azurerm_sql_failover_group: "azurerm_mssql_failover_group",
  azurerm_sql_firewall_rule: "azurerm_mssql_firewall_rule",
  azurerm_sql_server: "azurerm_mssql_server",
  azurerm_sql_virtual_network_rule: "azurerm_mssql_virtual_network_rule",
  azurerm_static_site: "azurerm_static_web_app",
  azurerm_template_deployment: "azurerm_resource_group_template_deployment",
  google_notebooks_instance: "google_workbench_instance"
};
var DATA_SOURCES = {
  aws_subnet_ids: { type: "aws_subnets", filters: { vpc_id: "vpc-id" } },
  azurerm_app_service_plan: "azurerm_service_plan",
  azurerm_sql_database: "azurerm_mssql_database",
  azurerm_sql_server: "azurerm_mssql_server"
};
function renamedType(mode, type) {
  const found = (mode === "data" ? DATA_SOURCES : RESOURCES)[type];
  return typeof found === "string" ? { type: found } : found;
}

// src/repair/change-type.ts
function changeType(context, at2, { block, label, name: name2 }, from, to) {
  const path = from.mode === "resource" ? [from.type, name2.text] : [from.mode, from.type, name2.text];
  const address = to.mode === "resource" ? `${to.type}.${name2.text}` : `${to.mode}.${to.type}.${name2.text}`;
  const filters = renamedType(from.mode, from.type)?.filters ?? {};
  return [
    ...to.mode === from.mode ? [] : [{ file: at2.file, range: block.type.range, text: to.mode }],
    { file: at2.file, range: label.range, text: quote(to.type) },
    ...Object.entries(filters).flatMap(([argument, filter]) => {
      const written3 = attribute(block, argument);
      return written3 ? [asFilter(at2, written3, filter)] : [];
    }),
    ...renameEverywhere(context.scope.view, path, address)
  ];
}
function asFilter({ file, document: { bytes } }, written3, filter) {
  const inner3 = `${indentationAt(bytes, written3.range.start)}  `;
  const lines = [
    "filter {",
    `${inner3}name   = ${quote(filter)}`,
    `${inner3}values = [${sourceOf(bytes, written3.value)}]`,
    `${inner3.slice(2)}}`
  ];
  return { file, range: written3.range, text: lines.join(lineBreakOf(bytes)) };
}

// src/repair/argument-index.ts
function argumentIndex(provider) {
  const known2 = indexes.get(provider);
  if (known2) return known2;
  const index = /* @__PURE__ */ new Map();
  const add = (name2, type) => {
    const types = index.get(name2);
    if (types) types.push(type);
    else index.set(name2, [type]);
  };
  for (const type of provider.resourceTypes) {
    const schema = provider.schemaOf("resource", type);
    if (!schema) continue;
    for (const { name: name2, optional, required: required2 } of schema.attributes.values())
      if (optional || required2) add(name2, type);
    for (const name2 of schema.blocks.keys()) add(name2, type);
  }
  indexes.set(provider, index);
  return index;
}
var indexes = /* @__PURE__ */ new WeakMap();

// src/repair/type-words.ts
var import_fastest_levenshtein3 = __toESM(require_mod(), 1);

// src/repair/facts/service-names.ts
var PREFIXES2 = {
  alb: ["lb"],
  amp: ["prometheus"],
  apigateway: ["api_gateway"],
  applicationautoscaling: ["appautoscaling"],
  beanstalk: ["elastic_beanstalk"],
  certificatemanager: ["acm"],
  cloudmap: ["service_discovery"],
  cloudwatchevent: ["cloudwatch_event"],
  cloudwatchlog: ["cloudwatch_log"],
  cognitoidentityprovider: ["cognito"],
  cognitoidp: ["cognito"],
  configservice: ["config"],
  costexplorer: ["ce"],
  database: ["db"],
  databasemigration: ["dms"],
  db: ["rds"],
  deploy: ["codedeploy"],
  directconnect: ["dx"],
  documentdb: ["docdb"],
  ds: ["directory_service"],
  ec2: ["", "ec2"],
  elasticbeanstalk: ["elastic_beanstalk"],
  elasticcontainerregistry: ["ecr"],
  elasticcontainerservice: ["ecs"],
  elasticfilesystem: ["efs"],
  elasticloadbalancing: ["lb", "elb"],
  elasticloadbalancingv2: ["lb"],
  elbv2: ["lb"],
  es: ["elasticsearch"],
  event: ["cloudwatch_event"],
  eventbridge: ["cloudwatch_event"],
  firehose: ["kinesis_firehose"],
  kafka: ["msk"],
  kafkaconnect: ["mskconnect"],
  keymanagement: ["kms"],
  kinesisanalytic: ["kinesis_analytics", "kinesisanalyticsv2"],
  lexmodel: ["lex"],
  log: ["cloudwatch_log"],
  nlb: ["lb"],
  opensearchservice: ["opensearch"],
  rds: ["db", "rds"],
  sso: ["ssoadmin", "identitystore"],
  stepfunction: ["sfn"],
  systemmanager: ["ssm"],
  timestream: ["timestreamwrite"],
  transitgateway: ["ec2_transit_gateway"],
  vpc: ["", "vpc"]
};
var NOUNS2 = {
  asg: "autoscaling_group",
  attachment: "association",
  elasticip: "eip",
  igw: "internet_gateway",
  image: "ami",
  membership: "association",
  oidc: "openid_connect",
  recordset: "record",
  sg: "security_group",
  tg: "target_group"
};
var servicePrefixes = (name2) => Object.hasOwn(PREFIXES2, name2) ? PREFIXES2[name2] : void 0;
var typeNoun = (name2) => Object.hasOwn(NOUNS2, name2) ? NOUNS2[name2] : void 0;

// src/repair/type-words.ts
function vocabularyOf(provider) {
  const known2 = vocabularies.get(provider);
  if (known2) return known2;
  const apart = (types) => types.map((type) => ({ type, words: typeWords(type), letters: lettersOf(type) }));
  const resource = apart(provider.resourceTypes);
  const data = apart(provider.dataSourceTypes);
  const ephemeral = apart(provider.ephemeralTypes);
  const all = [...resource, ...data];
  const counts = /* @__PURE__ */ new Map();
  for (const { words: words6 } of all)
    for (const word of new Set(words6)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = {
    resource,
    data,
    ephemeral,
    words: [...counts.keys()],
    services: new Set(all.flatMap(({ words: words6 }) => words6.slice(0, 1))),
    weightOf: (word) => Math.log((all.length + 1) / (counts.get(word) ?? 1))
  };
  vocabularies.set(provider, vocabulary);
  return vocabulary;
}
var vocabularies = /* @__PURE__ */ new WeakMap();
var lettersOf = (type) => type.replaceAll("_", "");
var typeWords = (type) => type.toLowerCase().split("_").slice(1).filter(Boolean).map(typeWord);
var typeWord = (word) => word.length > 3 ? singular(word) : word;
function readings(words6) {
  const byService = [1, 2, 3].flatMap(
    (length) => (servicePrefixes(words6.slice(0, length).join("")) ?? []).map((prefix) => [
      ...prefix.split("_").filter(Boolean).map(typeWord),
      ...words6.slice(length)
    ])
  );
  const all = [words6, ...byService.map((reading) => reading.filter(isNoEcho))];
  return [...all, ...all.flatMap(withOtherNouns)];
}
var isNoEcho = (word, at2, words6) => word !== words6[at2 - 1];
function withOtherNouns(words6) {
  return words6.flatMap(
    (_, at2) => [1, 2].flatMap((length) => {
      const noun = at2 + length <= words6.length && typeNoun(words6.slice(at2, at2 + length).join(""));
      return noun ? [[...words6.slice(0, at2), ...noun.split("_"), ...words6.slice(at2 + length)]] : [];
    })
  );
}
function sameWord(a, b) {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length >= 3 && longer.startsWith(shorter))
    return ENDINGS.has(longer.slice(shorter.length));
  if (shorter.length < 5 || longer.length - shorter.length > 1) return false;
  return (0, import_fastest_levenshtein3.distance)(a, b) === 1 && !/\d/.test(a + b);
}
var ENDINGS = /* @__PURE__ */ new Set([
  "ging",
  "ing",
  "uration",
  "ation",
  "ion",
  "tion",
  "ment",
  "ed",
  "d",
  "db"
]);

// src/repair/main-type.ts
function mainType(provider, name2) {
  const { resource, services } = vocabularyOf(provider);
  const alone = readings(typeWords(name2)).filter(
    (said2) => said2.length === 1 && services.has(said2[0] ?? "")
  );
  const [best] = alone.flatMap(([service2]) => {
    const own = resource.filter(({ words: words6 }) => words6[0] === service2 && words6.length > 1);
    return own.map(({ type, words: words6 }) => ({
      type,
      pointers: pointersTo(provider, words6.slice(1).join("_"), own, type)
    }));
  }).filter(({ pointers }) => pointers > 0).sort((a, b) => b.pointers - a.pointers || a.type.length - b.type.length);
  return best?.type;
}
function pointersTo(provider, noun, own, self) {
  const names2 = ["", "_id", "_arn", "_name", "_identifier", "_url"].map((ending) => noun + ending);
  return own.filter(({ type }) => {
    const schema = type === self ? void 0 : provider.schemaOf("resource", type);
    return names2.some((name2) => {
      const argument = schema?.attributes.get(name2);
      return argument?.required || argument?.optional;
    });
  }).length;
}

// src/repair/type-evidence.ts
function evidenceOf(view, path, block) {
  const uses = findReferences(view, path);
  const written3 = (block?.body.items ?? []).map((item) => item.kind === "attribute" ? item.name.text : item.type.text).filter((name2) => !META3.has(name2));
  return {
    written: written3,
    around: new Set([path.at(-1) ?? "", ...written3].flatMap((name2) => typeWords(`_${name2}`))),
    declared: new Set(view.resources.map(({ type }) => typeWords(type).at(-1) ?? "")),
    refersTo: new Set(block ? typesReferredTo(block) : []),
    asked: uses.flatMap(({ reference }) => {
      const step = resourceSteps(reference)?.rest.find(({ kind }) => kind === "attribute");
      return step?.kind === "attribute" ? [step.name] : [];
    }),
    fills: [...view.documents.values()].flatMap(
      ({ body }) => [...attributesOf(body)].flatMap(({ attribute: { name: name2, value } }) => {
        const whole = uses.some(({ reference }) => reference === value);
        const stem = /^(.+)_(?:ids?|arns?|names?)$/.exec(name2.text)?.[1];
        return whole && stem !== void 0 ? [stem] : [];
      })
    )
  };
}
var typesReferredTo = (block) => [...usedBy([...attributesOf(block.body)].map(({ attribute: attribute2 }) => attribute2.value))].map(
  (address) => address.split(".")[0] ?? ""
);
var META3 = new Set(
  [RESOURCE_META, DATA_META].flatMap(({ attributes, blocks }) => [
    ...attributes.keys(),
    ...blocks.keys()
  ])
);
function acceptance({ written: written3, asked }, schema) {
  const settable = [...schema.attributes.values()].filter(({ optional, required: required2 }) => optional || required2).map(({ name: name2 }) => name2).concat([...schema.blocks.keys()]);
  const taken = written3.map((name2) => Math.max(0, ...settable.map((own) => nearness(name2, own))));
  const exported2 = asked.map(
    (name2) => schema.attributes.has(name2) || schema.blocks.has(name2) ? 1 : 0
  );
  const missing2 = [...schema.attributes.values()].filter(
    ({ name: name2, required: required2 }) => required2 && !written3.some((own) => nearness(own, name2) > 0)
  );
  const weights = written3.map((name2) => COMMON.has(name2) ? 0.4 : 1);
  const total = sum(weights) + 0.5 * exported2.length + (written3.length > 0 ? 0.5 * missing2.length : 0);
  if (total === 0) return 0.5;
  return (sum(taken.map((share2, at2) => share2 * (weights[at2] ?? 1))) + 0.5 * sum(exported2)) / total;
}
function needs({ written: written3, around: around2, declared: declared2 }, schema) {
  const wanted = [...schema.attributes.values()].flatMap(({ name: name2, required: required2 }) => {
    const stem = required2 && !written3.includes(name2) && /^(.+)_(?:ids?|arns?|names?)$/.exec(name2);
    return stem ? [typeWords(`_${stem[1]}`).at(-1) ?? ""] : [];
  });
  const worth2 = wanted.map(
    (noun) => around2.has(noun) || noun === "resource" ? 0 : declared2.has(noun) ? 0.06 : -0.12
  );
  return Math.max(-0.24, Math.min(0.12, sum(worth2)));
}
var COMMON = /* @__PURE__ */ new Set(["name", "tags", "description", "id", "arn", "type"]);
function nearness(written3, own) {
  if (written3 === own) return 1;
  const [left, right] = [words(written3), words(own)];
  if (!left.some((word) => right.includes(word)))
    return written3[0] === own[0] && similarity(written3, own) >= SLIP ? 0.6 : 0;
  const within2 = left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1) && (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)));
  return within2 ? 0.7 : similarity(written3, own) >= SLIP ? 0.6 : 0;
}
var SLIP = 0.88;
var sum = (numbers2) => numbers2.reduce((total, each) => total + each, 0);

// src/repair/type-name-fit.ts
function typesNamedLike(vocabulary, mode, name2, around2 = /* @__PURE__ */ new Set()) {
  const said2 = readings(typeWords(name2));
  const letters2 = lettersOf(name2);
  const akin = new Set(
    [...new Set(said2.flat())].flatMap(
      (word) => vocabulary.words.filter((other) => sameWord(word, other))
    )
  );
  const fits = vocabulary[mode].flatMap((candidate3) => {
    if (candidate3.letters === letters2) return [{ type: candidate3.type, fit: 1 }];
    if (!candidate3.words.some((word) => akin.has(word))) return [];
    return [{ type: candidate3.type, fit: bestFit(vocabulary, said2, candidate3, around2) }];
  });
  return fits.filter(({ fit }) => fit >= LEAST).sort((a, b) => b.fit - a.fit);
}
var LEAST = 0.25;
function bestFit(vocabulary, said2, { words: words6 }, around2) {
  return Math.max(
    ...said2.map((reading, index) => {
      const asWritten2 = index === 0 ? 0 : 0.02;
      return fitOf(vocabulary, reading, words6, around2) - asWritten2;
    })
  );
}
function fitOf(vocabulary, said2, words6, around2) {
  if (said2.length === 0) return 0;
  if (said2.join("") === words6.join("")) return 1;
  const shared = said2.filter((word) => words6.some((other) => sameWord(word, other)));
  if (shared.length === 0) return 0;
  const left = said2.filter((word) => !words6.some((other) => sameWord(word, other)));
  const right = words6.filter((word) => !said2.some((other) => sameWord(word, other)));
  const sum3 = (list2) => list2.reduce((total, word) => total + vocabulary.weightOf(word), 0);
  const unsaid = right.filter((word) => !around2.has(word));
  const missing2 = sum3(unsaid) + SAID_AROUND * (sum3(right) - sum3(unsaid));
  const overlap = sum3(shared) / (sum3(shared) + sum3(left) + missing2);
  if (left.length === 0 && right.length === 0) return 0.95;
  const within2 = left.length === 0 || right.length === 0 ? WITHIN_BONUS : 0;
  const sameNoun = sameWord(said2.at(-1) ?? "", words6.at(-1) ?? "") ? NOUN_BONUS : 0;
  const fit = Math.min(MOST_BY_WORDS, overlap + within2) + sameNoun;
  return fit * service(vocabulary, said2, words6, left);
}
var SAID_AROUND = 0.4;
var WITHIN_BONUS = 0.12;
var NOUN_BONUS = 0.06;
var MOST_BY_WORDS = 0.86;
function service({ services }, said2, words6, left) {
  const [first = ""] = said2;
  const own = words6.some((word) => sameWord(word, first)) || left.length === 0;
  return own || !services.has(first) ? 1 : OTHER_SERVICE;
}
var OTHER_SERVICE = 0.6;

// src/repair/nearest-type.ts
function nearestTypes(provider, mode, type, evidence) {
  const modes = mode === "data" ? ["data", "resource"] : ["resource", "data"];
  const byName2 = modes.flatMap(
    (each) => namedLike(provider, each, type, evidence).flatMap(
      ({ type: real, fit }) => rate(
        provider,
        evidence,
        type,
        each,
        real,
        each === mode || real === type ? fit : fit - OTHER_MODE
      )
    )
  );
  const isTold = evidence.written.length >= FEWEST_BY_SERVICE;
  const sure = byName2.some(
    ({ score, accepted }) => score >= LEAST2 && (accepted >= TAKES || !isTold)
  );
  return [...byName2, ...sure || mode !== "resource" ? [] : byContents(provider, type, evidence)].filter(({ score }) => score >= LEAST2).sort((a, b) => b.score - a.score || (a.type < b.type ? -1 : 1));
}
var LEAST2 = 0.5;
var TAKES = 0.3;
var MOST_NAMED2 = 24;
var OTHER_MODE = 0.3;
function namedLike(provider, mode, type, { around: around2 }) {
  const like2 = typesNamedLike(vocabularyOf(provider), mode, type, around2).slice(0, MOST_NAMED2);
  const meant = like2.filter((named) => !isOfWholeSet(named.type) || isOfWholeSet(type));
  const known2 = [
    { type: renamedType(mode, type)?.type, fit: RENAMED2 },
    { type: mode === "resource" ? mainType(provider, type) : void 0, fit: MAIN }
  ].flatMap(({ type: real, fit }) => real === void 0 ? [] : [{ type: real, fit }]);
  const first = new Set(known2.map((named) => named.type));
  return [...known2, ...meant.filter((named) => !first.has(named.type))];
}
var isOfWholeSet = (type) => typeWords(type).includes("exclusive");
var RENAMED2 = 0.99;
var MAIN = 0.94;
function rate(provider, evidence, wrong2, mode, type, nameFit) {
  const schema = provider.schemaOf(mode, type);
  if (!schema) return [];
  const accepted = acceptance(evidence, schema);
  const filling = evidence.fills.some((stem) => endsWith(type, stem)) ? FILLS_BONUS : 0;
  const attached = mode === "resource" && evidence.refersTo.has(type) ? ATTACHED_LOSS : 0;
  const mixed = NAME_SHARE * nameFit + (1 - NAME_SHARE) * accepted + filling - attached + needs(evidence, schema);
  const explained = EXPLAINED_BONUS * explainedShare(schema, wrong2, type);
  const isSure2 = nameFit > MAIN || nameFit === MAIN && (evidence.written.length < 2 || accepted > 0.3);
  const score = isSure2 ? 0.9 + 0.08 * accepted : Math.min(0.89, mixed + explained);
  return [{ mode, type, nameFit, accepted, score }];
}
function explainedShare(schema, wrong2, type) {
  const said2 = typeWords(wrong2);
  const own = new Set(typeWords(type));
  const left = said2.filter((word) => !own.has(word));
  if (left.length === 0 || [...own].every((word) => said2.includes(word))) return 0;
  const names2 = [...schema.attributes.keys(), ...schema.blocks.keys()];
  const known2 = new Set(names2.flatMap((name2) => typeWords(`_${name2}`)));
  return left.filter((word) => known2.has(word)).length / left.length;
}
var EXPLAINED_BONUS = 0.1;
var NAME_SHARE = 0.6;
var FILLS_BONUS = 0.15;
var ATTACHED_LOSS = 0.2;
var endsWith = (type, stem) => typeWords(type).join("_").endsWith(typeWords(`_${stem}`).join("_"));
function byContents(provider, type, evidence) {
  const onlyService = mainType(provider, type) !== void 0;
  if (evidence.written.length < (onlyService ? FEWEST_BY_SERVICE : FEWEST_ARGUMENTS)) return [];
  const index = argumentIndex(provider);
  const telling2 = evidence.written.filter((name2) => {
    const takers2 = index.get(name2)?.length ?? 0;
    return takers2 > 0 && takers2 <= TELLING2;
  });
  if (telling2.length < 2) return [];
  const [first = [], ...rest] = telling2.map((name2) => index.get(name2) ?? []);
  const takers = first.filter((taker) => rest.every((types) => types.includes(taker)));
  const fits = new Map(
    typesNamedLike(vocabularyOf(provider), "resource", type).map((named) => [
      named.type,
      named.fit
    ])
  );
  return takers.flatMap(
    (taker) => rate(provider, evidence, type, "resource", taker, fits.get(taker) ?? 0).map((near2) => ({
      ...near2,
      score: 0.25 * near2.nameFit + 0.7 * near2.accepted
    }))
  );
}
var FEWEST_ARGUMENTS = 3;
var FEWEST_BY_SERVICE = 2;
var TELLING2 = 25;

// src/repair/part-of-type.ts
function partOfType(provider, type, commonness2) {
  const { resource, services } = vocabularyOf(provider);
  const found = readings(typeWords(type)).flatMap(
    (said2) => resource.flatMap((whole) => {
      const rest = restBehind(said2, whole, services);
      const schema = rest.length > 0 && provider.schemaOf("resource", whole.type);
      const part = schema && findPart(schema, rest, DEPTH);
      return part ? [{ ...part, whole: whole.type, weight: part.weight + commonness2(whole.type) }] : [];
    })
  );
  const best = found.sort((a, b) => b.weight - a.weight || (a.whole < b.whole ? -1 : 1))[0];
  return best && { whole: best.whole, part: best.part, name: best.name, exact: best.exact };
}
var DEPTH = 3;
function restBehind(said2, { words: words6 }, services) {
  const [service2 = ""] = words6;
  if (said2[0] !== service2 || !services.has(service2)) return [];
  const shared = words6.findIndex((word, at2) => !sameWord(word, said2[at2] ?? ""));
  return said2.slice(shared < 0 ? words6.length : Math.max(1, shared));
}
function findPart(schema, rest, depth) {
  const deep = DEEPER * (DEPTH - depth);
  const settable = [...schema.attributes.values()].filter(
    ({ optional, required: required2 }) => optional || required2
  );
  const asPart = (part, name2) => {
    const like2 = likeness(rest, name2, part);
    const exact = like2 === EXACT && part === "block";
    return like2 > 0 ? [{ part, name: name2, exact, weight: like2 - deep + (exact ? 0.1 : 0) }] : [];
  };
  const parts = [
    ...settable.flatMap(({ name: name2 }) => asPart("argument", name2)),
    ...[...schema.blocks].flatMap(([name2, { block }]) => [
      ...asPart("block", name2),
      ...depth > 1 ? [findPart(block, rest, depth - 1) ?? []].flat() : []
    ])
  ];
  return parts.sort((a, b) => b.weight - a.weight)[0];
}
var DEEPER = 0.3;
function likeness(rest, name2, part) {
  const said2 = rest.join("");
  const own = name2.split("_").map(typeWord).join("");
  if (said2 === own) return EXACT;
  const ends = part === "block" && rest.length > 1 && own.endsWith(said2);
  if (said2.length >= 5 && said2.length >= HALF * own.length && (own.startsWith(said2) || ends))
    return 1 + said2.length / own.length;
  const begins3 = part === "block" && own.length >= 5 && said2.startsWith(own);
  return begins3 && own.length >= HALF * said2.length ? 1 + own.length / said2.length : 0;
}
var EXACT = 3;
var HALF = 0.4;

// src/repair/candidates/invalid-resource-type.ts
var MOST = 8;
function invalidResourceType(context, finding, at2) {
  const { view, catalogue } = context.scope;
  const [block] = at2.path;
  const [label, name2] = block?.labels ?? [];
  const provider = catalogue.find(finding.provider);
  if (!block || !provider || !label || !name2 || label.text !== finding.type) return NO_SCHEMA;
  const { mode, type } = finding;
  const evidence = evidenceOf(view, addressPath(mode, type, name2.text), block);
  const near2 = nearestTypes(provider, mode, type, evidence);
  const part = mode === "resource" ? partOfType(provider, type, commonness(context, provider)) : void 0;
  if (part && !isSure(near2[0], evidence, part)) return { abstained: belongsTo(finding, part) };
  const taken = new Set(view.resources.map(({ address }) => address));
  const free2 = near2.filter(
    (real) => !taken.has(addressPath(real.mode, real.type, name2.text).join("."))
  );
  if (free2.length === 0) return { abstained: nothingNear(finding, near2[0], name2.text) };
  return free2.slice(0, MOST).map((real) => ({
    action: "change-type",
    title: titleOf(finding, real),
    edits: changeType(context, at2, { block, label, name: name2 }, finding, real),
    score: real.score
  }));
}
function commonness({ scope }, { address }) {
  const here = new Set(scope.view.resources.map(({ type }) => type));
  const { usage: find } = scope.catalogue;
  const usage = find?.(address);
  return (type) => {
    const declared2 = usage?.of("resource", type)?.declared ?? 0;
    return (here.has(type) ? 1 : 0) + Math.min(1.5, 0.6 * Math.log10(1 + declared2));
  };
}
function isSure(near2, { written: written3 }, { exact }) {
  if (!near2) return false;
  const fits = written3.length > 1 && near2.accepted >= 0.5 && near2.nameFit >= 0.4;
  return near2.score >= 0.75 || !exact && fits;
}
var addressPath = (mode, type, name2) => mode === "resource" ? [type, name2] : [mode, type, name2];
var titleOf = ({ mode, type }, real) => real.mode === mode ? `change the type \`${type}\` to \`${real.type}\`` : `make \`${type}\` a ${real.mode === "data" ? "data source" : "resource"} \`${real.type}\``;
var NO_SCHEMA = {
  abstained: "No schema of its provider is stored, so the right type cannot be looked up."
};
var belongsTo = ({ type }, { whole, part, name: name2 }) => `\`${type}\` is no resource of its own: \`${name2}\` is ${part === "block" ? "a block" : "an argument"} of \`${whole}\`, where this belongs.`;
function nothingNear({ type, provider }, near2, name2) {
  const short = provider.split("/").slice(-2).join("/");
  return near2 ? `\`${type}\` seems to mean \`${near2.type}\`, of which a \`${name2}\` is declared already.` : `Nothing that ${short} has is near enough to \`${type}\` in name and contents.`;
}

// src/repair/candidates/missing-required-argument.ts
function missingRequiredArgument(context, finding, at2) {
  const block = at2.path.at(-1);
  const name2 = finding.argument;
  const schema = argumentSchema(context, at2, name2);
  if (!block || !schema) return [];
  const below2 = `
${itemIndentation(at2.document, block)}`;
  return fillValue(context, placeOf2(at2.path), schema).map((filled) => ({
    action: "add-argument",
    title: `add \`${name2}\` to ${nameOf2(block)} ${filled.how}`,
    edits: [
      ...inFile(
        at2.file,
        insertAttribute(at2.document, block, name2, filled.text.replaceAll("\n", below2))
      ),
      ...declareVariables(context.scope.view, at2.file, filled.declares)
    ],
    score: filled.score
  }));
}
var argumentSchema = (context, at2, name2) => schemaAt(context, at2.path)?.attributes.get(name2) ?? metaOf(at2.path)?.attributes.get(name2);

// src/repair/candidates/extraneous-label.ts
function extraneousLabel(context, finding, at2) {
  const block = at2.path.at(-1);
  const label = block?.labels.find(({ range: range2 }) => range2.start === finding.place?.range.start);
  if (!block || !label || !finding.summary.startsWith("Extraneous label")) return [];
  const from = block.labels[block.labels.indexOf(label) - 1]?.range.end ?? block.type.range.end;
  const dropped2 = { range: { start: from, end: label.range.end }, text: "" };
  const present = new Set(
    block.body.items.map((item) => item.kind === "attribute" ? item.name.text : item.type.text)
  );
  const naming = [...schemaAt(context, at2.path)?.attributes.values() ?? []].filter(
    ({ name: name2, type, required: required2, optional }) => type === "string" && (required2 || optional && name2 === "name") && !present.has(name2) && NAMING.has(name2)
  );
  return [
    ...naming.map(({ name: name2 }) => ({
      action: "fix-syntax",
      title: `write the label of \`${block.type.text}\` as its \`${name2}\``,
      score: 0.9,
      edits: inFile(at2.file, [
        dropped2,
        ...insertAttribute(at2.document, block, name2, quote(label.text))
      ])
    })),
    {
      action: "fix-syntax",
      title: `drop the label of \`${block.type.text}\``,
      score: 0.7,
      edits: inFile(at2.file, [dropped2])
    }
  ];
}
var NAMING = /* @__PURE__ */ new Set(["name", "id", "key", "type", "field", "identifier"]);

// src/repair/reference-place.ts
function referenceAt({ attribute: attribute2 }, start) {
  let found;
  if (!attribute2) return void 0;
  walkExpression(attribute2.value, (expression) => {
    if (expression.kind === "traversal" && expression.range.start <= start && start < expression.range.end)
      found = expression;
  });
  return found;
}
function wantedType(context, at2, reference) {
  const value = at2.attribute?.value;
  if (!at2.attribute || !value) return "dynamic";
  if (isInText(value, reference)) return "string";
  const schema = schemaAt(context, at2.path)?.attributes.get(at2.attribute.name.text);
  const type = schema?.type ?? "dynamic";
  if (isWhole(value, reference)) return type;
  if (value.kind === "tuple" && value.items.some((item) => isWhole(item, reference)))
    return typeof type !== "string" && type[0] !== "object" && type[0] !== "tuple" ? type[1] : "dynamic";
  return "dynamic";
}
function isInText(value, { range: range2 }) {
  let found = false;
  walkExpression(value, (expression) => {
    if (expression.kind === "template" && expression.parts.length > 1)
      found ||= expression.parts.some(
        (part) => part.kind === "interpolation" && isWholeOf(part.value, range2)
      );
  });
  return found;
}
function isWhole(value, { range: range2 }) {
  if (value.kind === "traversal")
    return value.range.start === range2.start && value.range.end === range2.end;
  if (value.kind === "parens") return isWholeOf(value.inner, range2);
  const [part, ...others] = value.kind === "template" ? value.parts : [];
  return part?.kind === "interpolation" && others.length === 0 && isWholeOf(part.value, range2);
}
var isWholeOf = (value, range2) => value.kind === "traversal" && value.range.start === range2.start && value.range.end === range2.end;
function suits(from, to) {
  if (from === "dynamic" || to === "dynamic") return true;
  if (typeof from === "string" || typeof to === "string")
    return typeof from === typeof to && from === "bool" === (to === "bool");
  const [kind, inner3] = from;
  const isList = (type) => type === "list" || type === "set";
  if (isList(kind) && isList(to[0])) return suits(inner3, to[1]);
  return kind === to[0];
}

// src/repair/facts/attribute-synonyms.ts
var GROUPS = [
  ["dns_name", "cname", "domain_name", "fqdn", "hostname", "address", "endpoint", "endpoint_url"],
  ["public_ip", "public_ip_address", "ip_address", "ipv4_address", "ip"],
  ["private_ip", "private_ip_address"]
];
var synonymsOf = (name2) => GROUPS.find((names2) => names2.includes(name2)) ?? [name2];
var meansTheSame = (a, b) => GROUPS.some((names2) => names2.includes(a) && names2.includes(b));

// src/repair/exported-attribute.ts
function exportedLike(type, schema, asked) {
  const exported2 = impliedType(schema);
  const fields = typeof exported2 !== "string" && exported2[0] === "object" ? exported2[1] : {};
  return Object.entries(fields).flatMap(([name2, own]) => [
    {
      of: (object) => `${object}.${name2}`,
      name: name2,
      type: own,
      fit: likeness2(type, asked, name2)
    },
    ...inside(name2, own, asked),
    ...oneOrMany(name2, own, likeness2(type, asked, name2))
  ]).filter(({ fit }) => fit >= LEAST3).sort((a, b) => b.fit - a.fit);
}
var LEAST3 = 0.5;
function oneOrMany(name2, type, fit) {
  const own = fit - 0.03;
  if (type === "string")
    return [{ of: (object) => `[${object}.${name2}]`, name: name2, type: ["list", "string"], fit: own }];
  if (typeof type === "string" || type[0] !== "list" && type[0] !== "set") return [];
  const [kind, inner3] = type;
  const of = (object) => kind === "list" ? `${object}.${name2}[0]` : `tolist(${object}.${name2})[0]`;
  return inner3 === "string" ? [{ of, name: `${name2}[0]`, type: inner3, fit: own }] : [];
}
function likeness2(type, asked, name2) {
  if (asked === name2) return 1;
  if (withoutNoun(type, asked).includes(name2)) return 0.95;
  if (withoutNoun(type, name2).includes(asked)) return 0.93;
  if (PLAIN2.has(name2) || PLAIN2.has(asked)) return 0;
  if (isNumber(name2) !== isNumber(asked) || isIp(name2) !== isIp(asked)) return 0;
  const [said2, own] = [words(asked), words(name2)];
  const abbreviated = said2.every((word, index) => own[index] === word);
  const within2 = said2.every((word) => own.includes(word)) || own.every((word) => said2.includes(word));
  const synonyms = meansTheSame(asked, name2) ? SYNONYMS : 0;
  const like2 = similarity(asked, name2) + (abbreviated ? 0.3 : 0);
  return Math.max(synonyms, Math.min(0.9, within2 || like2 >= 0.65 ? like2 : 0));
}
var SYNONYMS = 0.8;
var isNumber = (name2) => /(?:^|_)(?:count|number|size)$/.test(name2);
var isIp = (name2) => /(?:^|_)ips?(?:v[46])?(?:_|$)/.test(name2);
var PLAIN2 = /* @__PURE__ */ new Set(["id", "arn", "name"]);
function withoutNoun(type, name2) {
  const noun = typeWords(type);
  const said2 = name2.split("_");
  const byWords2 = noun.flatMap((_, from) => {
    const tail = noun.slice(from).join("_");
    return name2.startsWith(`${tail}_`) ? [name2.slice(tail.length + 1)] : [];
  });
  const [first = ""] = said2;
  const last = noun.at(-1) ?? "";
  const joined3 = first !== last && first.startsWith(last) ? [name2.slice(last.length)] : [];
  return [...byWords2, ...joined3];
}
function inside(name2, type, asked) {
  const element = elementOf3(type);
  if (!element) return [];
  const [said2, own] = [words(asked), words(name2)];
  if (!own.every((word, index) => said2[index] === word)) return [];
  const field = asked.split("_").slice(own.length).join("_");
  const found = element.fields[field];
  if (found === void 0) return [];
  return [
    {
      of: (object) => `${element.first(`${object}.${name2}`)}.${field}`,
      name: `${name2}.${field}`,
      type: found,
      fit: 0.88
    }
  ];
}
function elementOf3(type) {
  if (typeof type === "string") return void 0;
  if (type[0] === "object") return { fields: type[1], first: (value) => value };
  if (type[0] !== "list" && type[0] !== "set") return void 0;
  const [kind, inner3] = type;
  if (typeof inner3 === "string" || inner3[0] !== "object") return void 0;
  return {
    fields: inner3[1],
    first: (value) => kind === "list" ? `${value}[0]` : `tolist(${value})[0]`
  };
}
function holding(schema, asked, behind2) {
  const field = behind2.find((step) => step.kind === "attribute")?.name;
  const exportedType = impliedType(schema);
  if (field === void 0 || typeof exportedType === "string" || exportedType[0] !== "object")
    return [];
  const indexed = behind2[0]?.kind !== "attribute";
  return Object.entries(exportedType[1]).flatMap(([name2, type]) => {
    const element = elementOf3(type);
    if (!element || !Object.hasOwn(element.fields, field)) return [];
    const of = (object) => {
      const list2 = `${object}.${name2}`;
      if (!indexed) return element.first(list2);
      return typeof type !== "string" && type[0] === "set" ? `tolist(${list2})` : list2;
    };
    return [{ of, name: name2, type, fit: 0.55 + 0.3 * similarity(asked, name2) }];
  });
}

// src/repair/facts/json-attributes.ts
var ATTRIBUTES2 = /* @__PURE__ */ new Set([
  "body",
  "json",
  "response_body",
  "result",
  "secret_string",
  "value"
]);
var holdsJson = (attribute2) => ATTRIBUTES2.has(attribute2);

// src/repair/candidates/attribute/step-of-whole.ts
function stepOfWhole(at2, wrong2) {
  const { reference, resource } = wrong2;
  if (at2.path[0] !== resource.block) return [];
  const names2 = (resourceSteps(reference)?.rest ?? []).flatMap(
    (step) => step.kind === "attribute" ? [step.name] : []
  );
  const value = writtenAt(resource.block.body.items, names2);
  if (!value || value.range.start === at2.attribute?.value.range.start) return [];
  return [
    {
      action: "change-value",
      title: `repeat what \`${names2.join(".")}\` is set to`,
      score: 0.9,
      edits: inFile(at2.file, [
        { range: reference.range, text: sourceOf(at2.document.bytes, value) }
      ])
    }
  ];
}
function writtenAt(items, [name2, ...inner3]) {
  const own = items.filter(
    (item) => item.kind === "attribute" ? item.name.text === name2 : item.type.text === name2
  );
  const [only2] = own;
  if (own.length !== 1 || !only2) return void 0;
  if (only2.kind === "attribute") return inner3.length === 0 ? only2.value : void 0;
  return writtenAt(only2.body.items, inner3);
}

// src/repair/candidates/attribute/nested-step.ts
function nestedStep(context, at2, wrong2) {
  const { resource, rest, step } = wrong2;
  const before = rest.slice(0, rest.indexOf(step));
  const resolved2 = resolveResource(context.scope, resource, before);
  if (resolved2.kind !== "type") return UNKNOWN2;
  const { type } = resolved2;
  if (typeof type === "string") return ofText(at2, wrong2);
  if (type[0] === "object") return nearestField(at2, wrong2, type[1]);
  const candidates = ofCollection(at2, wrong2, type[0]);
  return candidates.length > 0 ? candidates : UNKNOWN2;
}
var UNKNOWN2 = {
  abstained: "What is taken here has no such part, and its type does not tell which is meant."
};
function ofCollection(at2, wrong2, kind) {
  const { reference, step } = wrong2;
  const inner3 = stepOfWhole(at2, wrong2);
  const { start } = step.range;
  const whole = { start: reference.range.start, end: start };
  const object = sourceOf(at2.document.bytes, { range: whole });
  const isIndex = step.kind === "index";
  if (kind === "set")
    return [
      ...inner3,
      {
        action: "change-value",
        title: isIndex ? "make the set a list, whose elements are numbered" : "take the only element of the set",
        score: isIndex ? 0.85 : 0.75,
        edits: inFile(at2.file, [
          { range: whole, text: isIndex ? `tolist(${object})` : `one(${object})` }
        ])
      }
    ];
  if (kind !== "list" || isIndex) return inner3;
  return [
    ...inner3,
    {
      action: "change-value",
      title: "take the first element",
      score: 0.8,
      edits: inFile(at2.file, [{ range: { start, end: start }, text: "[0]" }])
    }
  ];
}
function nearestField(at2, { step }, fields) {
  if (step.kind !== "attribute") return UNKNOWN2;
  const near2 = Object.keys(fields).map((name2) => ({ name: name2, fit: similarity(step.name, name2) })).filter(({ fit }) => fit >= 0.5);
  if (near2.length === 0)
    return {
      abstained: `What is taken here has no field like \`${step.name}\`: it has ${Object.keys(
        fields
      ).map((name2) => `\`${name2}\``).join(", ")}.`
    };
  return near2.map(({ name: name2, fit }) => ({
    action: "rename-reference",
    title: `take \`.${name2}\` instead of \`.${step.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at2.file, [{ range: step.range, text: `.${name2}` }])
  }));
}
function ofText(at2, { reference, resource, schema, step, rest }) {
  const { bytes } = at2.document;
  const last = rest[rest.indexOf(step) - 1];
  const name2 = last?.kind === "attribute" ? last.name : "";
  const whole = { start: reference.range.start, end: step.range.start };
  const text = sourceOf(bytes, { range: whole });
  const behind2 = { start: step.range.start, end: reference.range.end };
  const argument = at2.attribute?.name.text ?? "";
  const [named] = exportedLike(resource.type, schema, argument).filter(({ fit }) => fit >= 0.6);
  return [
    ...holdsJson(name2) ? [
      {
        action: "change-value",
        title: `decode the JSON in \`${name2}\``,
        score: 0.85,
        edits: inFile(at2.file, [{ range: whole, text: `jsondecode(${text})` }])
      }
    ] : [],
    ...named ? [
      {
        action: "rename-reference",
        title: `refer to \`${resource.address}.${named.name}\`, as \`${argument}\` asks for`,
        score: 0.5,
        edits: inFile(at2.file, [{ range: reference.range, text: named.of(resource.address) }])
      }
    ] : [],
    {
      action: "change-value",
      title: `take \`${name2}\` as it is`,
      score: 0.45,
      edits: inFile(at2.file, [{ range: behind2, text: "" }])
    }
  ];
}

// src/repair/candidates/invalid-index.ts
function invalidIndex(context, finding, at2) {
  const start = finding.place?.range.start ?? -1;
  const reference = referenceAt(at2, start);
  const step = reference?.steps.find(({ range: range2 }) => range2.start === start);
  if (!reference || !step) return OF_A_RESULT;
  const split3 = resourceSteps(reference);
  const resource = split3 && context.scope.resources.get(split3.address);
  const schema = resource && schemaOf(context.scope, resource.mode, resource.type, resource.block);
  if (resource && schema && split3)
    return nestedStep(context, at2, { reference, resource, schema, step, rest: split3.rest });
  if (finding.detail.startsWith("This value does not have any indices"))
    return [
      {
        action: "change-value",
        title: "drop the index, there is one value only",
        score: 0.8,
        edits: inFile(at2.file, [{ range: step.range, text: "" }])
      }
    ];
  return OF_A_RESULT;
}
var OF_A_RESULT = {
  abstained: "The index is not among those that the value has, and only the author knows which was meant."
};

// src/repair/candidates/other-finding/abstentions.ts
var REASONS = [
  {
    of: /^Invalid character$/,
    reason: "The text is no address of anything, and what is meant is not to be seen."
  },
  {
    of: /^Unsupported Terraform Core version$/,
    reason: "The module asks for another version of Terraform, which is the author's choice."
  },
  {
    of: /^Missing required provisioner plugin$/,
    reason: "The provisioner is no longer part of Terraform, and what it did has to be done in another way."
  },
  {
    of: /^Invalid reference from destroy provisioner$/,
    reason: "A destroy provisioner may speak of its own resource only, and how it gets the value otherwise is a choice of the author."
  },
  {
    of: /^Zero assert blocks$/,
    reason: "A check without an assertion checks nothing, and what it should check is not to be seen."
  },
  {
    of: /^Invalid (?:validation|precondition|postcondition|assertion|assert) expression$/,
    reason: "The condition depends on nothing, and what it should test is not to be seen."
  },
  {
    of: /^Postconditions are not allowed$/,
    reason: "An output has only preconditions, and whether the condition can be checked before it is not to be seen."
  },
  {
    of: /^Module is incompatible with count, for_each, and depends_on$/,
    reason: "The module configures providers itself, so it cannot be repeated before its own code changes."
  },
  {
    of: /^(?:Missing required provider configuration|Provider configuration required)$/,
    reason: "The module that is called wants a provider configuration, and which one it should get is not to be seen."
  },
  {
    of: /^(?:Invalid "moved" addresses|Moved |Cross-package move|Redundant move|Ambiguous move|Invalid import |Invalid "removed"|Unsupported removed)/,
    reason: "The block speaks of objects in the state, which is not to be seen here."
  },
  {
    of: /^(?:Invalid replace_triggered_by|Invalid .* reference in replace_triggered_by|Multiple resource references|Missing resource reference)/,
    reason: "Only resources of this module can trigger a replacement, and which one is meant is not to be seen."
  },
  {
    of: /^(?:Reserved (?:argument name|block type name)|Unsupported language edition|Invalid language edition|Module uses experimental features)/,
    reason: "Terraform keeps this name for itself or for another version of its language."
  },
  {
    of: /^(?:Missing base|Missing .* to override|Cannot override|Unsupported override)/,
    reason: "The file overrides something that the module does not have, and what it should override is not to be seen."
  },
  {
    of: /^Attempt to (?:get attribute from|index) null value$|^Splat of null value$|^Iteration over null value$/,
    reason: "The value is always null, and what it should be is not to be seen."
  },
  {
    of: /^Iteration over non-iterable value$/,
    reason: "A single value has no elements, and which list is meant is not to be seen."
  },
  {
    of: /^(?:Missing map element|Invalid object key|Duplicate object key|Incorrect key type)$/,
    reason: "The key does not fit the map, and which one is meant is not to be seen."
  },
  {
    of: /^(?:Null condition|Condition is null|Invalid 'for' condition)$/,
    reason: "The condition is neither true nor false, and what it should test is not to be seen."
  },
  {
    of: /^Duplicate provider_meta block$|^Duplicate (?:backend|required providers|HCP Terraform) configuration/,
    reason: "The copies differ, and only the author knows which one counts."
  },
  {
    of: /^Unknown provider function$|^Unknown provider/,
    reason: "No provider of this module has such a function."
  },
  {
    of: /^(?:Invalid remote-exec provisioner configuration|Cannot set both 'source' and 'content'|Invalid (?:provisioner|connection|lifecycle) block)$/,
    reason: "The provisioner is given too much or too little to do, and what it should do is not to be seen."
  },
  {
    of: /^Invalid provider configuration (?:alias|reference)$|^Invalid provider reference$/,
    reason: "It is no name that a provider configuration may have, and which one is meant is not to be seen."
  }
];

// src/repair/candidates/other-finding/class.ts
var abstain = (sentence) => ({ abstained: sentence });
function expressionAt({ attribute: attribute2 }, { place }) {
  if (!attribute2 || !place) return void 0;
  const { start, end } = place.range;
  let exact;
  let around2;
  walkExpression(attribute2.value, (expression) => {
    const { range: range2 } = expression;
    if (range2.start === start && range2.end === end) exact ??= expression;
    if (range2.start <= start && start < range2.end) around2 = expression;
  });
  return exact ?? around2;
}
function expressionsAround({ attribute: attribute2 }, start) {
  const found = [];
  if (attribute2)
    walkExpression(attribute2.value, (expression) => {
      if (expression.range.start <= start && start < expression.range.end) found.push(expression);
    });
  return found;
}
var textOf5 = ({ document }, expression) => sourceOf(document.bytes, expression);

// src/repair/candidates/other-finding/ambiguous-key.ts
var ambiguousKey = (context, finding, at2) => {
  const key = expressionAt(at2, finding);
  if (key?.kind !== "traversal") return NO_KEY;
  const text = textOf5(at2, key);
  const split3 = resourceSteps(key);
  const isReference2 = ["var", "local", "each", "data", "module"].includes(key.root.text) || split3 !== void 0 && context.scope.resources.has(split3.address);
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: key.range, text: to }])
  });
  return isReference2 ? [change3("put the reference in parentheses", 0.9, `(${text})`)] : [change3(`quote the key \`${text}\``, 0.9, `"${text}"`)];
};
var NO_KEY = abstain("Whether the key is a name or a reference is not to be seen.");

// src/repair/candidates/other-finding/conditional-types.ts
var conditionalTypes = (_context, finding, at2) => {
  const start = finding.place?.range.start ?? -1;
  const choice = expressionsAround(at2, start).findLast((each) => each.kind === "conditional");
  if (choice?.kind !== "conditional") return DIFFERENT;
  const { whenTrue, whenFalse } = choice;
  const found = [...like(at2, whenFalse, whenTrue), ...like(at2, whenTrue, whenFalse)];
  return found.length > 0 ? found : DIFFERENT;
};
var DIFFERENT = abstain(
  "The two results are of different types, and only the author knows which one is meant."
);
function like(at2, value, other) {
  const change3 = (title, score, text) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: value.range, text }])
  });
  const nothing = constantString(at2.document.bytes, value) === "" || (value.kind === "tuple" || value.kind === "object") && value.items.length === 0;
  if (nothing && other.kind === "tuple")
    return [change3("write nothing as an empty list", 0.9, "[]")];
  if (nothing && other.kind === "object")
    return [change3("write nothing as an empty map", 0.9, "{}")];
  if (nothing) return [change3("write nothing as null", 0.8, "null")];
  const single2 = value.kind === "template" || value.kind === "number" || value.kind === "bool";
  if (single2 && other.kind === "tuple")
    return [change3("wrap in a list", 0.8, `[${textOf5(at2, value)}]`)];
  return [];
}

// src/repair/candidates/other-finding/constant-only.ts
var constantOnly = (context, _finding, at2) => {
  const [top] = at2.path;
  const given2 = at2.attribute;
  if (!top || !given2) return WRITTEN_OUT;
  const words6 = bareWords(context, given2.value);
  if (words6)
    return [
      {
        action: "change-value",
        title: `quote the value of \`${given2.name.text}\``,
        score: 0.8,
        edits: inFile(at2.file, [{ range: words6.range, text: `"${textOf5(at2, words6)}"` }])
      }
    ];
  const isDefault = top.type.text === "variable" && given2.name.text === "default" && at2.path.length === 1;
  if (isDefault) return defaultAsLocal(context, at2);
  const written3 = withDefaults(context.scope.view, at2, given2.value);
  return written3 ?? (REASONS2[top.type.text] ? abstain(REASONS2[top.type.text]) : WRITTEN_OUT);
};
var WRITTEN_OUT = abstain(
  "Terraform reads this value before it knows any variable, so it has to be written out, and its value is not to be seen."
);
var REASONS2 = {
  module: "The source of a module is read before any variable has a value, and which module is meant is not to be seen.",
  terraform: "The settings of Terraform itself are read before any variable has a value, so they have to be written out."
};
function bareWords({ scope: { view } }, value) {
  if (value.kind !== "traversal" || ROOTS.has(value.root.text)) return void 0;
  const isText = value.steps.every(({ kind }) => kind === "attribute");
  const isType = view.resources.some(({ type }) => type === value.root.text);
  return isText && !isType ? value : void 0;
}
var ROOTS = /* @__PURE__ */ new Set([
  "var",
  "local",
  "data",
  "module",
  "each",
  "count",
  "self",
  "path",
  "terraform"
]);
function defaultAsLocal({ scope: { view } }, at2) {
  const block = at2.path[0];
  const name2 = block?.labels[0]?.text;
  if (!block || !at2.attribute || name2 === void 0) return WRITTEN_OUT;
  if (view.locals.some((local2) => local2.name === name2)) return WRITTEN_OUT;
  const uses = findReferences(view, ["var", name2]).filter(
    ({ file, reference }) => file !== at2.file || !contains(block.range, reference.range)
  );
  const text = textOf5(at2, at2.attribute.value);
  const local = `locals {
  ${name2} = var.${name2} != null ? var.${name2} : ${text}
}`;
  return [
    {
      action: "change-value",
      title: `make the default of \`${name2}\` a local, which may refer to others`,
      score: 0.7,
      edits: [
        ...inFile(at2.file, [
          { range: at2.attribute.value.range, text: "null" },
          insertBlockAfter(at2.document, block, local)
        ]),
        ...uses.map((use) => renameReference(use, `local.${name2}`))
      ]
    }
  ];
}
function withDefaults(view, at2, value) {
  const edits = [];
  let isConstant2 = true;
  walkExpression(value, (expression) => {
    if (expression.kind === "call") isConstant2 = false;
    if (expression.kind !== "traversal") return;
    const text = literalOf(view, expression);
    if (text === void 0) isConstant2 = false;
    else
      edits.push({
        range: expression.range,
        text: value.kind === "template" ? text.inside : text.whole
      });
  });
  if (!isConstant2 || edits.length === 0) return void 0;
  const parts = value.kind === "template" ? value.parts : [];
  const ranges = edits.map(({ range: range2, text }) => ({
    range: parts.find((part) => contains(part.range, range2))?.range ?? range2,
    text
  }));
  return [
    {
      action: "change-value",
      title: "write the default of the variable out",
      score: 0.7,
      edits: inFile(at2.file, ranges)
    }
  ];
}
function literalOf(view, { root, steps }) {
  const [step, ...others] = steps;
  if (root.text !== "var" || step?.kind !== "attribute" || others.length > 0) return void 0;
  const variable = view.variables.find(({ name: name2 }) => name2 === step.name);
  const value = variable && attribute(variable.block, "default")?.value;
  if (!variable || !value) return void 0;
  const whole = variable.document.bytes.toString("utf8", value.range.start, value.range.end);
  const text = constantString(variable.document.bytes, value);
  if (text !== void 0 && !whole.startsWith("<<")) return { whole, inside: whole.slice(1, -1) };
  return value.kind === "bool" || value.kind === "number" ? { whole, inside: whole } : void 0;
}

// src/repair/candidates/other-finding/count-index.ts
var unrepeated = (context, finding, at2) => {
  const start = finding.place?.range.start ?? -1;
  const [block] = at2.path;
  const around2 = expressionsAround(at2, start);
  const symbol = around2.at(-1);
  if (!block || symbol?.kind !== "traversal") return NO_NUMBER;
  const root = symbol.root.text === "each" ? "each" : "count";
  const dynamic = root === "each" ? iteratorAround(at2) : void 0;
  if (dynamic) return [asIterator(at2, dynamic)];
  const unknown2 = root === "each" ? NO_KEYS : NO_NUMBER;
  if (block.type.text === "output") return ofAll(context, at2, around2, root) ?? unknown2;
  if (!REPEATABLE.has(block.type.text)) return unknown2;
  const indexed = indexedBy(block, root);
  const found = indexed.flatMap((reference) => repetitionOf2(context, at2, reference, root) ?? []);
  const [text, ...others] = [...new Set(found)];
  if (text === void 0 || others.length > 0) return unknown2;
  const name2 = root === "each" ? "for_each" : "count";
  return [
    {
      action: "add-argument",
      title: `repeat the block by \`${name2}\`, as what it indexes is`,
      score: 0.8,
      edits: inFile(at2.file, [insertFirst(at2.document, block, `${name2} = ${text}`)])
    }
  ];
};
var NO_NUMBER = abstain(
  "The block counts with `count.index` but has no `count`, and how many there should be is not to be seen."
);
var NO_KEYS = abstain(
  "The block uses `each` but has no `for_each`, and what it should be repeated for is not to be seen."
);
var REPEATABLE = /* @__PURE__ */ new Set(["resource", "data", "module", "ephemeral"]);
function iteratorAround({
  path
}) {
  const block = path.findLast(({ type }) => type.text === "dynamic");
  const label = block?.labels[0]?.text;
  const iterator = block && attribute(block, "iterator")?.value;
  const name2 = iterator?.kind === "traversal" ? iterator.root.text : label;
  return block && name2 !== void 0 ? { block, name: name2 } : void 0;
}
function asIterator(at2, { block, name: name2 }) {
  const uses = [];
  for (const { attribute: item, path } of attributesOf(block.body)) {
    if (path.length === 0) continue;
    walkExpression(item.value, (expression) => {
      if (expression.kind === "traversal" && expression.root.text === "each") uses.push(expression);
    });
  }
  return {
    action: "rename-reference",
    title: `refer to the element of the dynamic block as \`${name2}\``,
    score: 0.95,
    edits: inFile(
      at2.file,
      uses.map((use) => ({ range: use.root.range, text: name2 }))
    )
  };
}
function indexedBy(block, root) {
  const found = [];
  for (const { attribute: item } of attributesOf(block.body)) {
    walkExpression(item.value, (expression) => {
      if (expression.kind === "traversal" && keyStep(expression, root)) found.push(expression);
    });
  }
  return found;
}
var keyStep = (reference, root) => reference.steps.find(
  (step) => step.kind === "index" && step.key.kind === "traversal" && step.key.root.text === root
);
var VALUES = /* @__PURE__ */ new Set(["var", "local", "module", "each", "count", "self"]);
function repetitionOf2({ scope }, { document }, reference, root) {
  const step = keyStep(reference, root);
  if (!step) return void 0;
  const before = document.bytes.toString("utf8", reference.range.start, step.range.start);
  const split3 = VALUES.has(reference.root.text) ? void 0 : resourceSteps(reference);
  const resource = split3 && scope.resources.get(split3.address);
  const isResource2 = split3?.rest[0] === step;
  if (!isResource2) return root === "count" ? `length(${before})` : before;
  if (!resource) return void 0;
  const by = attribute(resource.block, root === "count" ? "count" : "for_each")?.value;
  if (!by) return void 0;
  return root === "count" ? `length(${before})` : sourceOf(resource.document.bytes, by);
}
function ofAll({ scope }, at2, around2, root) {
  const reference = around2.find(
    (expression) => expression.kind === "traversal" && keyStep(expression, root) !== void 0
  );
  const step = reference && keyStep(reference, root);
  if (!reference || !step || at2.attribute?.value.range.start !== reference.range.start)
    return void 0;
  const split3 = resourceSteps(reference);
  const by = split3 && scope.resources.get(split3.address);
  if (!by || split3.rest[0] !== step) return void 0;
  const { bytes } = at2.document;
  const rest = bytes.toString("utf8", step.range.end, reference.range.end);
  const all = bytes.toString("utf8", reference.range.start, step.range.start);
  const keyed = attribute(by.block, "for_each") !== void 0;
  const text = keyed ? `{ for key, instance in ${all} : key => instance${rest} }` : `${all}[*]${rest}`;
  return [
    {
      action: "change-value",
      title: "put out those of all instances",
      score: 0.85,
      edits: inFile(at2.file, [{ range: reference.range, text }])
    }
  ];
}

// src/repair/facts/identifying-arguments.ts
var IDENTIFYING_ARGUMENTS = {
  aws_s3_bucket: "bucket",
  aws_iam_role: "name",
  aws_iam_user: "name",
  aws_iam_group: "name",
  aws_iam_instance_profile: "name",
  aws_dynamodb_table: "name",
  aws_db_subnet_group: "name",
  aws_db_parameter_group: "name",
  aws_elasticache_subnet_group: "name",
  aws_cloudwatch_log_group: "name",
  aws_ecr_repository: "name",
  aws_lambda_function: "function_name",
  aws_key_pair: "key_name"
};

// src/repair/candidates/other-finding/cycle.ts
var cycle = (context, finding) => {
  const names2 = finding.summary.replace(/^Cycle: /, "").split(", ");
  const circle = new Map(
    names2.flatMap((name2) => {
      const resource = context.scope.resources.get(name2);
      return resource ? [[name2, resource]] : [];
    })
  );
  const links = [...circle.values()].flatMap((resource) => linksOf(resource, circle));
  const candidates = [...writtenOut(links, circle), ...withoutOrder(links)];
  return candidates.length > 0 ? candidates : EACH_OTHER;
};
var EACH_OTHER = abstain(
  "Each of them needs another one of them first, and only the author can say which reference should go."
);
function linksOf(from, circle) {
  const links = [];
  for (const { attribute: each } of attributesOf(from.block.body)) {
    walkExpression(each.value, (expression, bound) => {
      if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
      const to = resourceSteps(expression)?.address ?? "";
      if (to !== from.address && circle.has(to))
        links.push({ from, to, attribute: each, reference: expression });
    });
  }
  return links;
}
function writtenOut(links, circle) {
  return pairsOf(links).flatMap((pair) => {
    const edits = pair.map((link2) => valueFor(link2, circle));
    const [first] = pair;
    if (!first || edits.some((edit) => edit === void 0)) return [];
    return [
      {
        action: "change-value",
        title: `write out what \`${first.from.address}\` repeats of \`${first.to}\``,
        score: 0.75,
        edits
      }
    ];
  });
}
function pairsOf(links) {
  const pairs3 = /* @__PURE__ */ new Map();
  for (const link2 of links) {
    const key = `${link2.from.address} ${link2.to}`;
    pairs3.set(key, [...pairs3.get(key) ?? [], link2]);
  }
  return [...pairs3.values()];
}
function valueFor({ from, to, attribute: own, reference }, circle) {
  const target = circle.get(to);
  const [step, ...others] = resourceSteps(reference)?.rest ?? [];
  if (!target || step?.kind !== "attribute" || others.length > 0) return void 0;
  const name2 = step.name === "id" && IDENTIFYING_ARGUMENTS[target.type] || step.name;
  const value = attribute(target.block, name2)?.value;
  if (!value || refersToResources(value)) return void 0;
  const { bytes } = target.document;
  const text = sourceOf(bytes, value);
  const interpolation = interpolationAround(own.value, reference);
  if (!interpolation) return { file: from.file, range: reference.range, text };
  const constant = constantString(bytes, value);
  return constant === void 0 || text.startsWith("<<") ? { file: from.file, range: reference.range, text } : { file: from.file, range: interpolation, text: text.slice(1, -1) };
}
function refersToResources(value) {
  let found = false;
  walkExpression(value, (expression) => {
    if (expression.kind === "traversal" && !["var", "local", "path"].includes(expression.root.text))
      found = true;
  });
  return found;
}
function interpolationAround(root, reference) {
  let found;
  walkExpression(root, (expression) => {
    if (expression.kind !== "template") return;
    const part = expression.parts.find(
      (each) => each.kind === "interpolation" && contains(each.range, reference.range)
    );
    if (part?.kind === "interpolation" && part.value.range.start === reference.range.start)
      found = part.range;
  });
  return found;
}
function withoutOrder(links) {
  const isOrder = ({ attribute: each }) => each.name.text === "depends_on";
  return links.filter(isOrder).flatMap((link2) => {
    const { value } = link2.attribute;
    if (value.kind !== "tuple") return [];
    const against = links.some(({ attribute: each }) => each.name.text !== "depends_on");
    return [
      {
        action: "delete-argument",
        title: `do not make \`${link2.from.address}\` wait for \`${link2.to}\`, which needs it`,
        score: against ? 0.7 : 0.5,
        loses: `no longer orders \`${link2.from.address}\` after \`${link2.to}\``,
        edits: withoutItem(link2).map((edit) => ({ file: link2.from.file, ...edit }))
      }
    ];
  });
}
function withoutItem({ from, attribute: own, reference }) {
  const { document, block } = from;
  const items = own.value.kind === "tuple" ? own.value.items : [];
  const index = items.findIndex(({ range: range2 }) => contains(range2, reference.range));
  if (items.length < 2) return removeItem(document, block.body, own);
  const [start, end] = index + 1 < items.length ? [items[index]?.range.start, items[index + 1]?.range.start] : [items[index - 1]?.range.end, items[index]?.range.end];
  return [{ range: { start: start ?? 0, end: end ?? 0 }, text: "" }];
}

// src/repair/candidates/other-finding/literal-type.ts
function typeOfLiteral(value) {
  switch (value.kind) {
    case "template":
      return "string";
    case "number":
    case "bool":
      return value.kind;
    case "tuple":
      return `list(${common(value.items.map(typeOfLiteral))})`;
    case "object": {
      const types = value.items.map((item) => typeOfLiteral(item.value));
      const keys = value.items.map(
        ({ key }) => key.kind === "traversal" && key.steps.length === 0 ? key.root.text : void 0
      );
      if (PRIMITIVE.has(common(types)) || keys.includes(void 0)) return `map(${common(types)})`;
      return `object({ ${keys.map((key, index) => `${key} = ${types[index]}`).join(", ")} })`;
    }
    default:
      return "any";
  }
}
var PRIMITIVE = /* @__PURE__ */ new Set(["string", "number", "bool"]);
var common = (types) => new Set(types).size === 1 ? types[0] : "any";

// src/repair/candidates/other-finding/default-value.ts
var defaultValue2 = (_context, finding, at2) => {
  const block = at2.path.at(-1);
  const type = block && attribute(block, "type");
  const given2 = at2.attribute;
  if (!block || !given2) return DISAGREE;
  if (/null default value/.test(finding.detail)) {
    const nullable = attribute(block, "nullable");
    if (!nullable) return DISAGREE;
    return [
      {
        action: "delete-argument",
        title: "let the variable be null, as its default is",
        score: 0.6,
        edits: inFile(at2.file, removeItem(at2.document, block.body, nullable))
      }
    ];
  }
  if (!type) return DISAGREE;
  const required2 = /constraint: ([\s\S]*?)\.?$/.exec(finding.detail)?.[1] ?? "";
  const missing2 = /attribute "([^"]+)" is required/.exec(required2)?.[1];
  const own = typeOfLiteral(given2.value);
  return [
    ...reshaped(at2.document, given2.value, required2).map(
      ({ title, score, edits }) => ({
        action: "change-value",
        title: `${title}: the default`,
        score,
        edits: inFile(at2.file, edits)
      })
    ),
    ...optionalMember(type.value, missing2).map(
      (member) => ({
        action: "change-value",
        title: `let the attribute \`${missing2}\` be left out`,
        score: 0.8,
        edits: inFile(at2.file, [{ range: member.range, text: `optional(${textOf5(at2, member)})` }])
      })
    ),
    ...own === "any" || missing2 !== void 0 || isEmpty(given2.value) ? [] : [
      {
        action: "change-value",
        title: "give the variable the type of its default",
        score: 0.7,
        edits: inFile(at2.file, [replaceValue(type, own)])
      }
    ]
  ];
};
var DISAGREE = abstain(
  "The default and the type of the variable disagree, and only the author knows which one is meant."
);
var isEmpty = (value) => (value.kind === "tuple" || value.kind === "object") && value.items.length === 0;
function optionalMember(type, name2) {
  const found = [];
  if (name2 !== void 0)
    walkExpression(type, (expression) => {
      if (expression.kind !== "object") return;
      for (const { key, value } of expression.items)
        if (key.kind === "traversal" && key.root.text === name2 && key.steps.length === 0)
          found.push(value);
    });
  return found.length === 1 ? found : [];
}

// src/repair/candidates/other-finding/repetition.ts
var countAndForEach = (_context, _finding, at2) => {
  const block = at2.path.at(-1);
  if (!block) return BOTH;
  const usesEach = symbolsIn(block, "each").length > 0;
  const usesCount = symbolsIn(block, "count").length > 0;
  if (usesEach === usesCount) return BOTH;
  const name2 = usesEach ? "count" : "for_each";
  const item = attribute(block, name2);
  if (!item) return BOTH;
  return [
    {
      action: "delete-argument",
      title: `remove \`${name2}\`, which the block does not use`,
      score: 0.8,
      edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), item))
    }
  ];
};
var BOTH = abstain(
  "The block is repeated by `count` and by `for_each`, and only the author knows which one is meant."
);
function symbolsIn(block, root) {
  const found = [];
  for (const { attribute: each } of attributesOf(block.body)) {
    walkExpression(each.value, (expression, bound) => {
      if (expression.kind === "traversal" && expression.root.text === root && !bound.has(root))
        found.push(expression);
    });
  }
  return found;
}

// src/repair/candidates/other-finding/element-keys.ts
function keysOf2(context, at2, block, value) {
  const known2 = attributesOf2(context.scope.view, at2, value);
  const used = new Set(
    symbolsIn(block, "each").flatMap(
      ({ steps: [first, second] }) => first?.kind === "attribute" && first.name === "value" && second?.kind === "attribute" ? [second.name] : []
    )
  );
  return KEYS.filter((key) => known2?.has(key) ?? used.has(key)).slice(0, 1);
}
var KEYS = [
  "name",
  "key",
  "id",
  "cidr_block",
  "cidr",
  "identifier",
  "username"
];
function attributesOf2(view, at2, value) {
  const list2 = literalBehind(view, at2, value);
  if (list2?.expression.kind === "tuple") {
    const { bytes } = list2;
    const rows = list2.expression.items.map(
      (item) => item.kind === "object" ? new Map(
        item.items.map((each) => [
          objectKey(bytes, each.key) ?? "",
          sourceOf(bytes, each.value)
        ])
      ) : /* @__PURE__ */ new Map()
    );
    const [first] = rows;
    return new Set(
      [...first?.keys() ?? []].filter(
        (key) => new Set(rows.map((row) => row.get(key))).size === rows.length
      )
    );
  }
  const type = variableBehind(view, value);
  if (type === void 0) return void 0;
  return new Set([...type.matchAll(/([A-Za-z_]\w*)\s*=/g)].map(([, name2]) => name2));
}
function hasObjects(view, at2, value) {
  const list2 = literalBehind(view, at2, value)?.expression;
  return list2?.kind === "tuple" && list2.items.some(({ kind }) => kind === "object") || /object\(/.test(variableBehind(view, value) ?? "");
}
function literalBehind(view, { document }, value) {
  if (value.kind !== "traversal") return { bytes: document.bytes, expression: value };
  const [step] = value.steps;
  const name2 = step?.kind === "attribute" ? step.name : void 0;
  const local = view.locals.find((each) => value.root.text === "local" && each.name === name2);
  return local && { bytes: local.document.bytes, expression: local.attribute.value };
}
function variableBehind(view, value) {
  if (value.kind !== "traversal" || value.root.text !== "var") return void 0;
  const [step] = value.steps;
  const variable = view.variables.find(
    ({ name: name2 }) => step?.kind === "attribute" && name2 === step.name
  );
  const type = variable && attribute(variable.block, "type")?.value;
  return variable && type ? sourceOf(variable.document.bytes, type) : void 0;
}

// src/repair/candidates/other-finding/for-each-argument.ts
var forEachArgument = (context, finding, at2) => {
  const given2 = at2.attribute;
  const block = at2.path.at(-1);
  if (!given2 || !block) return NO_MAP;
  const isDynamic = block.type.text === "dynamic";
  const text = textOf5(at2, given2.value);
  const type = /value of type ([\s\S]*?)\.?$/.exec(finding.detail)?.[1] ?? "";
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: given2.value.range, text: to }])
  });
  if (isDynamic)
    return type.startsWith("bool") ? [change3("make one block where the flag is set", 0.85, `${text} ? [1] : []`)] : [change3("wrap in a list", 0.75, `[${text}]`)];
  if (/^(?:number|bool)/.test(type))
    return asCount(at2, block, given2.value, type.startsWith("bool"));
  if (type.startsWith("string")) return [change3("make it a set", 0.75, `toset([${text}])`)];
  const inner3 = innerOf(given2.value);
  const list2 = inner3 ? textOf5(at2, inner3) : text;
  const isObjects = /object|map/.test(type) || hasObjects(context.scope.view, at2, inner3 ?? given2.value);
  const byKey2 = isObjects ? keysOf2(context, at2, block, inner3 ?? given2.value).map(
    (key) => change3(
      `key the elements by their \`${key}\``,
      0.85,
      `{ for item in ${list2} : item.${key} => item }`
    )
  ) : [];
  if (isObjects)
    return [
      ...byKey2,
      change3(
        "key the elements by their place",
        0.7,
        `{ for index, item in ${list2} : index => item }`
      )
    ];
  if (inner3)
    return [
      change3("make the elements strings", 0.85, `toset([for item in ${list2} : tostring(item)])`)
    ];
  return [change3("make the list a set", 0.9, `toset(${text})`)];
};
var NO_MAP = abstain(
  "The value is no map and no set of strings, and what should be repeated is not to be seen."
);
var innerOf = (value) => value.kind === "call" && value.name.text === "toset" ? value.args[0] : void 0;
function asCount(at2, block, value, isFlag2) {
  const name2 = attribute(block, "for_each")?.name;
  const uses = symbolsIn(block, "each");
  if (!name2 || isFlag2 && uses.length > 0) return [];
  const text = textOf5(at2, value);
  return [
    {
      action: "rename-argument",
      title: "repeat by `count`",
      score: 0.8,
      edits: inFile(at2.file, [
        { range: name2.range, text: "count" },
        ...isFlag2 ? [{ range: value.range, text: `${text} ? 1 : 0` }] : [],
        ...uses.map(({ range: range2 }) => ({ range: range2, text: "count.index" }))
      ])
    }
  ];
}

// src/repair/candidates/other-finding/rewritten-call.ts
var calledWith = (at2, call, title, score, args, name2 = call.name.text) => ({
  action: "change-value",
  title,
  score,
  edits: inFile(at2.file, [{ range: call.range, text: `${name2}(${args.join(", ")})` }])
});
var argumentTexts = (at2, { args }) => args.map((arg) => textOf5(at2, arg));

// src/repair/candidates/other-finding/argument-count.ts
function completedArguments(at2, call, summary) {
  if (summary !== "Not enough function arguments") return [];
  const usual = USUAL2[`${call.name.text}/${call.args.length}`];
  if (usual === void 0) return [];
  const texts2 = argumentTexts(at2, call);
  const args = usual.first ? [usual.text, ...texts2] : [...texts2, usual.text];
  return [calledWith(at2, call, `give \`${call.name.text}\` the argument it lacks`, 0.75, args)];
}
var USUAL2 = {
  "formatdate/1": { text: "timestamp()" },
  "timeadd/1": { text: "timestamp()", first: true },
  "substr/2": { text: "-1" },
  "replace/2": { text: '""' }
};
function shortenedArguments(at2, call, summary) {
  if (summary !== "Too many function arguments") return [];
  const { parameters = [] } = FUNCTIONS[call.name.text] ?? {};
  const texts2 = argumentTexts(at2, call);
  const [own] = parameters;
  if (parameters.length === 1 && own && typeof own.type !== "string")
    return [
      calledWith(at2, call, `give \`${call.name.text}\` its values as a list`, 0.85, [
        `[${texts2.join(", ")}]`
      ])
    ];
  if (parameters.length === 2 && typeof parameters[1]?.type !== "string" && parameters[1])
    return [
      calledWith(at2, call, `give \`${call.name.text}\` its values as a list`, 0.85, [
        texts2[0],
        `[${texts2.slice(1).join(", ")}]`
      ])
    ];
  return [
    {
      ...calledWith(
        at2,
        call,
        `leave out what \`${call.name.text}\` does not take`,
        0.3,
        texts2.slice(0, parameters.length)
      ),
      loses: `drops an argument of \`${call.name.text}\``
    }
  ];
}

// src/repair/candidates/other-finding/date-format.ts
function formatdateOf(bytes, format) {
  const text = constantString(bytes, format);
  if (text === void 0 || !text.includes("%")) return void 0;
  let result = "";
  for (const [part] of text.matchAll(/%.|[^%]+/gs)) {
    if (!part.startsWith("%")) result += literal(part);
    else if (Object.hasOwn(CODES, part)) result += CODES[part];
    else return void 0;
  }
  return quote(result);
}
var literal = (text) => text.replace(/[A-Za-z]+/g, "'$&'").replaceAll("''", "");
var CODES = {
  "%Y": "YYYY",
  "%y": "YY",
  "%m": "MM",
  "%d": "DD",
  "%H": "hh",
  "%I": "HH",
  "%M": "mm",
  "%S": "ss",
  "%p": "AA",
  "%b": "MMM",
  "%B": "MMMM",
  "%a": "EEE",
  "%A": "EEEE",
  "%z": "ZZZZ",
  "%Z": "ZZZ",
  "%F": "YYYY-MM-DD",
  "%T": "hh:mm:ss",
  "%%": "%"
};

// src/repair/candidates/other-finding/exchanged-arguments.ts
function exchangedArguments(at2, call) {
  const { parameters = [], variadic } = FUNCTIONS[call.name.text] ?? {};
  const types = call.args.map((_, index) => (parameters[index] ?? variadic)?.type);
  const texts2 = argumentTexts(at2, call);
  return texts2.slice(1).flatMap((_, index) => {
    const other = index + 1;
    if (JSON.stringify(types[index]) === JSON.stringify(types[other])) return [];
    const [a, b] = [call.args[index], call.args[other]];
    if (!mayBe(at2, a, types[other]) || !mayBe(at2, b, types[index])) return [];
    const args = [...texts2];
    args[index] = texts2[other];
    args[other] = texts2[index];
    return [calledWith(at2, call, `give \`${call.name.text}\` its arguments in order`, 0.85, args)];
  });
}
function mayBe(at2, value, type) {
  const text = constantString(at2.document.bytes, value);
  if (type === "number" && text !== void 0 && !/^-?[\d.]+$/.test(text)) return false;
  const isCollection2 = type !== void 0 && typeof type !== "string";
  if (value.kind === "tuple" || value.kind === "object") return isCollection2 || type === "dynamic";
  if (value.kind === "template" || value.kind === "number" || value.kind === "bool")
    return !isCollection2;
  return true;
}

// src/repair/candidates/other-finding/function-arguments.ts
var functionArguments = (_context, finding, at2) => {
  const start = finding.place?.range.start ?? -1;
  const calls = expressionsAround(at2, start).filter((each) => each.kind === "call");
  const named = /function "([^"]+)"/i.exec(finding.detail)?.[1];
  const call = calls.findLast(({ name: name3 }) => named === void 0 || name3.text === named) ?? calls.at(-1);
  if (!call) return UNUSABLE;
  const name2 = call.name.text;
  const index = call.args.findIndex(({ range: range2 }) => range2.start <= start && start < range2.end);
  const candidates = [
    .../ function arguments$/.test(finding.summary) ? [] : exchangedArguments(at2, call),
    ...replaced(at2, call),
    ...wrapped2(at2, call, index, finding.detail),
    ...spread(at2, call, index),
    ...completedArguments(at2, call, finding.summary),
    ...shortenedArguments(at2, call, finding.summary)
  ];
  return candidates.length > 0 ? candidates : abstain(
    `The arguments do not fit \`${name2}\`, and what it should work on is not to be seen.`
  );
};
var UNUSABLE = abstain(
  "The arguments do not fit the function, and what it should work on is not to be seen."
);
function replaced(at2, call) {
  const [first] = call.args;
  const isText = first?.kind === "template";
  const name2 = call.name.text;
  if (name2 === "contains" && isText)
    return [
      calledWith(
        at2,
        call,
        "look for the text with `strcontains`",
        0.85,
        argumentTexts(at2, call),
        "strcontains"
      )
    ];
  if (name2 === "formatdate" && first) {
    const format = formatdateOf(at2.document.bytes, first);
    const [, ...others] = argumentTexts(at2, call);
    const time = others.length > 0 ? others : ["timestamp()"];
    return format === void 0 ? [] : [calledWith(at2, call, "write the format as `formatdate` reads it", 0.9, [format, ...time])];
  }
  return [];
}
function wrapped2(at2, call, index, detail) {
  const wantsList = /(?:list|set|tuple)s?\b.*(?:required|got)|must be lists?|cannot convert .* to (?:list|set)|cannot read elements|must be a? ?list/.test(
    detail
  );
  if (!wantsList) return [];
  const texts2 = argumentTexts(at2, call);
  const places = index >= 0 ? [index] : call.args.flatMap((arg, place2) => isSingle2(arg) ? [place2] : []);
  const [place] = places;
  if (place === void 0 || call.args[place]?.kind === "tuple") return [];
  const value = constantString(at2.document.bytes, call.args[place]);
  if (value?.includes(",")) return [];
  const { variadic, parameters = [] } = FUNCTIONS[call.name.text] ?? {};
  const rest = variadic && place >= parameters.length ? call.args.slice(place) : [];
  const args = rest.length > 1 && rest.every(isSingle2) ? [...texts2.slice(0, place), `[${texts2.slice(place).join(", ")}]`] : texts2.map((text, each) => each === place ? `[${text}]` : text);
  return [calledWith(at2, call, `give \`${call.name.text}\` a list`, 0.8, args)];
}
var isSingle2 = ({ kind }) => kind === "template" || kind === "number";
function spread(at2, call, index) {
  const { variadic, parameters = [] } = FUNCTIONS[call.name.text] ?? {};
  const last = call.args.length - 1;
  const place = index < 0 ? last : index;
  if (!variadic || call.spread || place !== last || place < parameters.length) return [];
  if (call.args[place]?.kind !== "tuple" && call.args[place]?.kind !== "for") return [];
  const texts2 = argumentTexts(at2, call);
  return [
    calledWith(at2, call, `give \`${call.name.text}\` the elements of the list`, 0.85, [
      ...texts2.slice(0, -1),
      `${texts2[last]}...`
    ])
  ];
}

// src/repair/candidates/other-finding/interpolated-value.ts
var interpolatedValue = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  if (!written3) return NO_TEXT;
  const text = textOf5(at2, written3);
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: written3.range, text: to }])
  });
  return [
    change3("join the elements with commas", 0.65, `join(",", ${text})`),
    change3("write it as JSON", 0.6, `jsonencode(${text})`)
  ];
};
var NO_TEXT = abstain(
  "A collection has no text, and how it should be written is not to be seen."
);

// src/repair/candidates/other-finding/invalid-name.ts
var invalidName = (context, finding, at2) => {
  const block = at2.path.at(-1);
  const label = block?.labels.find(({ range: range2 }) => range2.start === finding.place?.range.start);
  if (!block || !label) return NO_LABEL;
  const reserved = /reserved/.test(finding.detail);
  const plain9 = reserved ? freeVariableName(context.scope.view, label.text) : allowed2(label.text);
  const name2 = free(context, at2, plain9);
  if (!NAME.test(name2)) return NO_LABEL;
  const path = pathOf(at2, label.text);
  return [
    {
      action: "rename-declaration",
      title: `name it \`${name2}\``,
      score: 0.85,
      edits: [
        ...inFile(at2.file, [{ range: label.range, text: label.quoted ? `"${name2}"` : name2 }]),
        ...path ? renameEverywhere(context.scope.view, path, [...path.slice(0, -1), name2].join(".")) : []
      ]
    }
  ];
};
var NO_LABEL = abstain("The name holds nothing that a name in Terraform may have.");
var NAME = /^[A-Za-z_][\w-]*$/;
var allowed2 = (name2) => name2.trim().replace(/\s*([_-])\s*/g, "$1").replace(/[^\w-]+/g, "_").replace(/^(?=[\d-])/, "_");
function pathOf({ path }, name2) {
  const [top] = path;
  const [type, own] = top?.labels ?? [];
  switch (top?.type.text) {
    case "resource":
      return own?.text === name2 ? [type?.text ?? "", name2] : void 0;
    case "data":
    case "ephemeral":
      return own?.text === name2 ? [top.type.text, type?.text ?? "", name2] : void 0;
    case "variable":
      return ["var", name2];
    case "module":
      return ["module", name2];
    default:
      return void 0;
  }
}
function free({ scope: { view } }, { path: [top] }, name2) {
  if (!top) return name2;
  const lists = { variable: view.variables, output: view.outputs, module: view.modules };
  const [type] = top.labels;
  const taken = new Set(
    (lists[top.type.text] ?? view.resources).filter((other) => !("type" in other) || other.type === type?.text).filter(({ block }) => block !== top).map((other) => other.name)
  );
  let found = name2;
  for (let count4 = 2; taken.has(found); count4++) found = `${name2}_${count4}`;
  return found;
}

// src/repair/candidates/other-finding/missing-label.ts
var missingLabel = (context, _finding, at2) => {
  const block = at2.path.at(-1);
  if (!block) return UNKNOWN_NAME;
  const found = nameFor2(context.scope.view, block);
  if (!found) return UNKNOWN_NAME;
  const end = block.labels.at(-1)?.range.end ?? block.type.range.end;
  return [
    {
      action: "fix-syntax",
      title: `name the ${block.type.text} \`${found.name}\``,
      score: found.isReferredTo ? 0.9 : 0.6,
      edits: inFile(at2.file, [{ range: { start: end, end }, text: ` "${found.name}"` }])
    }
  ];
};
var UNKNOWN_NAME = abstain(
  "The block has no name, and nothing in the module says what it should be called."
);
function nameFor2(view, block) {
  const [label] = block.labels;
  switch (block.type.text) {
    case "resource":
    case "data": {
      if (!label) return void 0;
      const prefix = block.type.text === "data" ? ["data", label.text] : [label.text];
      const name2 = onlyUndeclared(view, prefix);
      const taken = view.resources.some((each) => each.type === label.text && each.name === "main");
      return name2 !== void 0 ? { name: name2, isReferredTo: true } : taken ? void 0 : { name: "main", isReferredTo: false };
    }
    case "provider": {
      const names2 = new Set(view.resources.map((each) => providerNameOf(each.type, each.block)));
      const [name2] = names2;
      return names2.size === 1 && name2 !== void 0 ? { name: name2, isReferredTo: true } : void 0;
    }
    case "variable":
    case "module": {
      const name2 = onlyUndeclared(view, [block.type.text === "variable" ? "var" : "module"]);
      return name2 === void 0 ? void 0 : { name: name2, isReferredTo: true };
    }
    case "output": {
      const name2 = outputName(block);
      const taken = view.outputs.some((each) => each.name === name2);
      return name2 === void 0 || taken ? void 0 : { name: name2, isReferredTo: false };
    }
    default:
      return void 0;
  }
}
function onlyUndeclared(view, prefix) {
  const declared2 = /* @__PURE__ */ new Set([
    ...view.resources.map(({ address }) => address),
    ...view.variables.map(({ name: name3 }) => `var.${name3}`),
    ...view.modules.map(({ name: name3 }) => `module.${name3}`)
  ]);
  const found = /* @__PURE__ */ new Set();
  for (const { body } of view.documents.values()) {
    for (const { attribute: each } of attributesOf(body)) {
      walkExpression(each.value, (expression) => {
        if (expression.kind !== "traversal") return;
        const names2 = [
          expression.root.text,
          ...expression.steps.map((step) => step.kind === "attribute" ? step.name : "")
        ].slice(0, prefix.length + 1);
        const address = names2.join(".");
        if (prefix.every((name3, index) => names2[index] === name3) && !declared2.has(address))
          found.add(names2.at(-1) ?? "");
      });
    }
  }
  const [name2] = found;
  return found.size === 1 && name2 ? name2 : void 0;
}
function outputName(block) {
  const value = attribute(block, "value")?.value;
  if (value?.kind !== "traversal") return void 0;
  const last = value.steps.at(-1);
  if (last?.kind !== "attribute" || value.steps.length < 2) return void 0;
  return `${value.root.text.replace(/^[a-z]+_/, "")}_${last.name}`;
}

// src/repair/candidates/other-finding/module-source.ts
var moduleSource = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  const text = written3 && constantString(at2.document.bytes, written3);
  const meant = /use "(\.{1,2}\/[^"]+)" instead/.exec(finding.detail)?.[1] ?? (text && `./${text}`);
  if (!written3 || !text || !meant || !/^[\w./-]+$/.test(text)) return NO_SOURCE;
  return [
    {
      action: "change-value",
      title: `write the source as the path \`${meant}\``,
      score: 0.85,
      edits: inFile(at2.file, [{ range: written3.range, text: `"${meant}"` }])
    }
  ];
};
var NO_SOURCE = abstain(
  "The source is no address of a module, and which one is meant is not to be seen."
);

// src/repair/candidates/other-finding/operand.ts
var operand = (_context, finding, at2) => {
  const start = finding.place?.range.start ?? -1;
  const sum3 = expressionsAround(at2, start).find(
    (each) => each.kind === "binary" && each.operator === "+"
  );
  const parts = sum3 ? partsOf(sum3) : [];
  if (sum3 && parts.some(
    (part) => constantString(at2.document.bytes, part) !== void 0 || part.kind === "template"
  ))
    return [
      {
        action: "change-value",
        title: "join the texts in a template",
        score: 0.9,
        edits: inFile(at2.file, [
          { range: sum3.range, text: `"${parts.map((part) => pieceOf(at2, part)).join("")}"` }
        ])
      }
    ];
  return condition(_context, finding, at2);
};
function partsOf(sum3) {
  return sum3.kind === "binary" && sum3.operator === "+" ? [...partsOf(sum3.left), ...partsOf(sum3.right)] : [sum3];
}
function pieceOf(at2, part) {
  const text = textOf5(at2, part);
  return part.kind === "template" && !part.heredoc ? text.slice(1, -1) : `\${${text}}`;
}
var condition = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  if (!written3) return NO_BOOL;
  const text = textOf5(at2, written3);
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: written3.range, text: to }])
  });
  if (written3.kind === "template") {
    const words6 = boolOf(constantString(at2.document.bytes, written3));
    return words6.length > 0 ? words6.map((word) => change3("write it as true or false", 0.85, word)) : NO_BOOL;
  }
  const isLength = written3.kind === "call" && written3.name.text === "length";
  if (isLength) return [change3("ask whether there are any", 0.9, `${text} > 0`)];
  if (written3.kind === "traversal" || written3.kind === "call")
    return [
      change3("ask whether there are any", 0.7, `length(${text}) > 0`),
      change3("ask whether it is set", 0.6, `${text} != null`)
    ];
  return NO_BOOL;
};
var NO_BOOL = abstain(
  "The value is of a type that the operation does not take, and what was meant is not to be seen."
);
var countValue = (context, finding, at2) => {
  const given2 = at2.attribute;
  if (given2?.name.text !== "count" || !/number required/.test(finding.detail))
    return condition(context, finding, at2);
  const text = textOf5(at2, given2.value);
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: given2.value.range, text: to }])
  });
  if (given2.value.kind === "template") return NO_BOOL;
  if (given2.value.kind === "bool")
    return [change3("count one or none", 0.9, text === "true" ? "1" : "0")];
  return [
    change3("count one where the flag is set", 0.8, `${text} ? 1 : 0`),
    change3("count the elements", 0.75, `length(${text})`)
  ];
};

// src/repair/candidates/other-finding/provider-alias.ts
var providerAlias = (context, finding, at2) => {
  const [, name2, alias] = /^No provider "([^"]+)" with the alias "([^"]+)"/.exec(finding.detail) ?? [];
  if (name2 === void 0 || alias === void 0 || !at2.attribute) return NO_ALIAS;
  if (name2 === "var" || name2 === "local" || name2 === "each") return BY_VARIABLE;
  const { providers } = context.scope.view;
  const isKnown = providerOf(context.scope, name2) !== void 0;
  const own = providers.filter((provider) => provider.name === name2);
  const near2 = own.flatMap((provider) => {
    const fit = provider.alias === void 0 ? 0 : likeness3(provider.alias, alias);
    return fit < NEAR ? [] : [{ alias: provider.alias, fit }];
  });
  const { value } = at2.attribute;
  return [
    ...near2.map(
      (found) => ({
        action: "rename-reference",
        title: `refer to \`${name2}.${found.alias}\``,
        score: 0.5 + 0.4 * found.fit,
        edits: inFile(at2.file, [{ range: value.range, text: `${name2}.${found.alias}` }])
      })
    ),
    ...isKnown ? [declaration2(context, at2, name2, alias)] : [],
    ...defaultConfiguration(at2, isKnown ? `${name2}.${alias}` : void 0)
  ];
};
function defaultConfiguration(at2, address) {
  if (at2.attribute?.name.text !== "provider") return [];
  return [
    {
      // Under no provider at all nobody has looked at the type yet.
      action: address === void 0 ? "change-type" : "delete-argument",
      title: "use the default configuration of the provider",
      score: address === void 0 ? 0.6 : 0.3,
      ...address !== void 0 && { loses: `no longer uses \`${address}\`` },
      edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), at2.attribute))
    }
  ];
}
var NEAR = 0.8;
var NO_ALIAS = abstain("The provider configuration it names is not declared here.");
var BY_VARIABLE = abstain(
  "A provider configuration is chosen when the module is read, so no variable can name it."
);
var likeness3 = (a, b) => plain3(a) === plain3(b) ? 1 : similarity(plain3(a), plain3(b));
var plain3 = (alias) => alias.toLowerCase().replace(/[^a-z\d]/g, "");
function declaration2(context, at2, name2, alias) {
  const { view, catalogue } = context.scope;
  const provider = catalogue.find(view.sources.get(name2) ?? name2)?.provider;
  const takesRegion = provider?.attributes.has("region") ?? false;
  const named = regionIn(alias);
  const variable = {
    name: freeVariableName(view, `${alias.replaceAll("-", "_")}_region`),
    type: "string",
    description: `Region of the provider configuration ${name2}.${alias}`,
    sensitive: false
  };
  const region = named === void 0 ? `var.${variable.name}` : `"${named}"`;
  const body = takesRegion ? [`alias  = "${alias}"`, `region = ${region}`] : [`alias = "${alias}"`];
  const text = blockLines(`provider "${name2}"`, body).join("\n");
  return {
    action: "declare",
    title: `declare the provider configuration \`${name2}.${alias}\``,
    score: named === void 0 ? 0.65 : 0.8,
    edits: [
      placed(context, at2, name2, text),
      ...takesRegion && named === void 0 ? declareVariables(view, at2.file, [variable]) : []
    ]
  };
}
function placed({ scope: { view } }, at2, name2, text) {
  const last = view.providers.filter((provider) => provider.name === name2).at(-1);
  return last ? { file: last.file, ...insertBlockAfter(last.document, last.block, text) } : { file: at2.file, ...appendBlock(at2.document, text) };
}
function regionIn(alias) {
  const found = /(?:^|[_-])(us|eu|ap|ca|sa|af|me|il|mx|cn)[_-]?(gov)?[_-]?(north|south|east|west|central|northeast|northwest|southeast|southwest)[_-]?(\d)$/.exec(
    alias.toLowerCase()
  );
  return found?.slice(1).filter((part) => part !== void 0).join("-");
}

// src/repair/candidates/other-finding/provider-name.ts
var providerName = (context, _finding, at2) => {
  const block = at2.path[0];
  const inUse = defaultConfiguration(at2, void 0);
  if (inUse.length > 0) return inUse;
  const label = block?.type.text === "provider" ? block.labels[0] : void 0;
  if (!block || !label) return NO_PROVIDER;
  const [name2, alias] = split(context, label.text) ?? [];
  if (name2 === void 0) return NO_PROVIDER;
  const own = attribute(block, "alias");
  const target = alias === void 0 || own ? name2 : `${name2}.${alias}`;
  return [
    {
      action: "rename-declaration",
      title: `name the provider \`${target}\``,
      score: 0.85,
      edits: [
        ...inFile(at2.file, [
          { range: label.range, text: `"${name2}"` },
          ...alias === void 0 || own ? [] : insertAttribute(at2.document, block, "alias", `"${alias}"`)
        ]),
        ...usesOf(context, label.text, target)
      ]
    }
  ];
};
var NO_PROVIDER = abstain("It is no name that a provider may have, and none is like it.");
function split(context, name2) {
  const words6 = name2.trim().toLowerCase().split(/[_.\s]+/);
  for (let count4 = words6.length; count4 > 0; count4--) {
    const provider = words6.slice(0, count4).join("-");
    if (!providerOf(context.scope, provider)) continue;
    const alias = words6.slice(count4).join("_");
    return alias === "" ? [provider] : [provider, alias];
  }
  return void 0;
}
function usesOf({ scope: { view } }, name2, target) {
  const edits = [];
  for (const [file, { body }] of view.documents) {
    for (const { attribute: each } of attributesOf(body)) {
      const { value } = each;
      if (each.name.text !== "provider" || value.kind !== "traversal") continue;
      if (value.root.text === name2 && value.steps.length === 0)
        edits.push({ file, range: value.range, text: target });
    }
  }
  return edits;
}

// src/repair/candidates/other-finding/provisioner-keyword.ts
var provisionerKeyword = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  const word = written3 && textOf5(at2, written3).replace(/"/g, "").toLowerCase();
  const known2 = WORDS2[`${at2.attribute?.name.text}/${word}`];
  if (!written3 || known2 === void 0) return NO_WORD;
  return [
    {
      action: "change-value",
      title: `write \`${known2}\``,
      score: 0.9,
      edits: inFile(at2.file, [{ range: written3.range, text: known2 }])
    }
  ];
};
var NO_WORD = abstain("Terraform has no such word here, and none means the same.");
var WORDS2 = {
  "on_failure/ignore": "continue",
  "on_failure/skip": "continue",
  "on_failure/abort": "fail",
  "on_failure/stop": "fail",
  "on_failure/error": "fail",
  "when/delete": "destroy",
  "when/ondestroy": "destroy",
  "when/on_destroy": "destroy",
  "when/creation": "create",
  "when/apply": "create"
};

// src/repair/candidates/other-finding/required-providers.ts
var looseRequirements = (_context, _finding, at2) => {
  const block = at2.path.at(-1);
  if (!block || at2.path.length !== 1) return MISPLACED;
  const source = indent(dedentedSource(at2.document, block.range), "  ");
  const text = `terraform {
${source}
}`.replaceAll("\n", lineBreakOf(at2.document.bytes));
  return [
    {
      action: "move-block",
      title: "put `required_providers` into a `terraform` block",
      score: 0.95,
      edits: inFile(at2.file, [{ range: block.range, text }])
    }
  ];
};
var MISPLACED = abstain("Where the block belongs cannot be told from where it stands.");
var blockForValue = (_context, _finding, at2) => {
  const block = at2.path.at(-1);
  if (!block || block.labels.length > 0 || !block.body.items.every(({ kind }) => kind === "attribute"))
    return NESTED;
  const brace = block.open.start;
  return [
    {
      action: "block-to-argument",
      title: `write \`${block.type.text}\` as a value`,
      score: 0.9,
      edits: inFile(at2.file, [{ range: { start: brace, end: brace }, text: "= " }])
    }
  ];
};
var NESTED = abstain("Only values stand here, and a block with labels or blocks inside is none.");
var providerSetting = (context, finding, at2) => {
  const value = at2.attribute?.value;
  if (!at2.attribute || value?.kind !== "object") return MISPLACED;
  const { bytes } = at2.document;
  const item = value.items.find(({ key }) => key.range.start === finding.place?.range.start);
  const name2 = item && objectKey(bytes, item.key);
  const provider = at2.attribute.name.text;
  const line = item && {
    start: lineStart(bytes, item.range.start),
    end: lineEnd(bytes, item.range.end)
  };
  if (!item || !line || name2 === void 0) return MISPLACED;
  const isAlone = bytes.toString("latin1", line.start, line.end).trim().replace(/,$/, "") === sourceOf(bytes, item);
  if (!isAlone) return MISPLACED;
  const dropped2 = inFile(at2.file, [{ range: line, text: "" }]);
  const known2 = context.scope.catalogue.find(context.scope.view.sources.get(provider) ?? provider);
  const own = context.scope.view.providers.find(
    (each) => each.name === provider && each.alias === void 0
  );
  const isSet = own?.block.body.items.some(
    (each) => each.kind === "attribute" && each.name.text === name2
  );
  const text = sourceOf(bytes, item.value);
  const takes2 = known2?.provider.attributes.has(name2) && !isSet;
  const moved6 = takes2 ? [
    {
      action: "move-argument",
      title: `move \`${name2}\` into the provider block`,
      score: 0.9,
      edits: own ? [
        ...dropped2,
        ...inFile(own.file, insertAttribute(own.document, own.block, name2, text))
      ] : [...dropped2, ...inFile(at2.file, [newProvider(at2, provider, name2, text)])]
    }
  ] : [];
  return [
    ...moved6,
    {
      action: "delete-argument",
      title: `remove \`${name2}\`, which is no requirement`,
      score: 0.3,
      loses: `removes \`${name2}\``,
      edits: dropped2
    }
  ];
};
function newProvider({ path, document }, provider, name2, value) {
  const text = `provider "${provider}" {
  ${name2} = ${value}
}`;
  const [top] = path;
  return top ? insertBlockAfter(document, top, text) : appendBlock(document, text);
}
var providerSource = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  const text = written3 && constantString(at2.document.bytes, written3);
  if (!written3 || text === void 0) return NO_ADDRESS;
  const parts = text.replace(/\s+/g, "").replace(/^https?:\/\//, "").replace(/^registry\.terraform\.io\//, "").replace(/^providers\//, "").split("/").filter((part) => part !== "" && !/^v?\d[\d.]*$|^latest$/.test(part));
  const address = parts.slice(0, 2).join("/");
  if (!/^[a-z\d](?:[a-z\d-]*[a-z\d])?\/[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(address) || address === text)
    return NO_ADDRESS;
  return [
    {
      action: "change-value",
      title: `write the source as \`${address}\``,
      score: 0.85,
      edits: inFile(at2.file, [{ range: written3.range, text: `"${address}"` }])
    }
  ];
};
var NO_ADDRESS = abstain(
  "The source is no address of a provider, and which one is meant is not to be seen."
);

// src/repair/candidates/other-finding/sensitive-output.ts
var sensitiveOutput = (_context, _finding, at2) => {
  const block = at2.path.at(-1);
  if (!block) return NO_OUTPUT;
  return [
    {
      action: "add-argument",
      title: "mark the output as sensitive",
      score: 0.95,
      edits: inFile(at2.file, insertAttribute(at2.document, block, "sensitive", "true"))
    }
  ];
};
var NO_OUTPUT = abstain("The output that shows a secret does not stand here.");

// src/repair/candidates/other-finding/static-list.ts
var staticList = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  const name2 = at2.attribute?.name.text;
  if (!written3 || name2 !== "ignore_changes" && name2 !== "depends_on" && name2 !== "replace_triggered_by")
    return NO_LIST;
  const text = constantString(at2.document.bytes, written3) ?? textOf5(at2, written3);
  const change3 = (title, to, score) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: written3.range, text: to }])
  });
  if (name2 === "ignore_changes" && /^(?:all|\*)$/i.test(text))
    return [change3("ignore all changes by the word `all`", "all", 0.95)];
  if (!/^[A-Za-z_][\w.[\]"-]*$/.test(text)) return NO_LIST;
  return [change3(`write \`${name2}\` as a list`, `[${text}]`, 0.9)];
};
var NO_LIST = abstain(
  "Terraform reads these names before it knows any value, so they have to be listed one by one."
);
var ignoreAll = (_context, _finding, at2) => at2.attribute ? [
  {
    action: "change-value",
    title: "ignore all changes by the word `all`",
    score: 0.95,
    edits: inFile(at2.file, [{ range: at2.attribute.value.range, text: "all" }])
  }
] : NO_LIST;
var wholeObject = (_context, finding, at2) => {
  const start = finding.place?.range.start;
  const reference = expressionAt(at2, finding);
  if (start === void 0 || reference?.kind !== "traversal") return NO_LIST;
  return [
    {
      action: "change-value",
      title: "depend on the whole object",
      score: 0.95,
      edits: inFile(at2.file, [{ range: { start, end: reference.range.end }, text: "" }])
    }
  ];
};

// src/repair/candidates/other-finding/static-reference.ts
var staticReference = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  const text = written3 && constantString(at2.document.bytes, written3);
  if (!written3 || text === void 0 || !/^[A-Za-z_][\w-]*(?:\.[\w-]+|\[[^\]]*\])+$/.test(text))
    return NO_ADDRESS2;
  return [
    {
      action: "change-value",
      title: "take the quotes off the address",
      score: 0.95,
      edits: inFile(at2.file, [{ range: written3.range, text }])
    }
  ];
};
var NO_ADDRESS2 = abstain("Only the address of an object can stand here, and this is none.");

// src/repair/candidates/other-finding/symbol-attribute.ts
var import_fastest_levenshtein4 = __toESM(require_mod(), 1);
var symbolAttribute = (_context, finding, at2) => {
  const reference = expressionAt(at2, finding);
  const step = reference?.kind === "traversal" ? reference.steps[0] : void 0;
  if (reference?.kind !== "traversal" || step?.kind !== "attribute") return NOTHING_LIKE_IT;
  const names2 = ATTRIBUTES3[reference.root.text] ?? [];
  const known2 = RENAMED3[`${reference.root.text}.${step.name}`] ?? nearest(step.name, names2);
  if (known2 === void 0) return NOTHING_LIKE_IT;
  return [
    {
      action: "rename-reference",
      title: `refer to \`${reference.root.text}.${known2}\``,
      score: 0.85,
      edits: inFile(at2.file, [{ range: step.range, text: `.${known2}` }])
    }
  ];
};
var NOTHING_LIKE_IT = abstain("The object has no such attribute, and none is like it.");
function nearest(name2, names2) {
  if (names2.length === 1) return names2[0];
  return names2.find((known2) => known2.startsWith(name2) || (0, import_fastest_levenshtein4.distance)(known2, name2) < 3);
}
var ATTRIBUTES3 = {
  path: ["module", "root", "cwd"],
  terraform: ["workspace", "applying"],
  count: ["index"],
  each: ["key", "value"]
};
var RENAMED3 = {
  "terraform.env": "workspace",
  "each.id": "key",
  "each.name": "key",
  "each.item": "value",
  "each.this": "value"
};

// src/repair/candidates/other-finding/type-specification.ts
var import_fastest_levenshtein5 = __toESM(require_mod(), 1);
var typeSpecification = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  if (!written3 || !at2.attribute) return UNKNOWN_TYPE;
  const whole = callAround(at2.attribute.value, written3);
  const node = /requires one argument/.test(finding.detail) && whole ? whole : written3;
  const texts2 = [...new Set(respelled(at2, node))].filter(
    (text) => text !== sourceOf(at2.document.bytes, node)
  );
  if (texts2.length === 0) return UNKNOWN_TYPE;
  return texts2.map(
    (text, index) => ({
      action: "change-value",
      title: "write the type as Terraform spells it",
      score: 0.9 - 0.15 * index,
      edits: inFile(at2.file, [{ range: node.range, text }])
    })
  );
};
var UNKNOWN_TYPE = abstain(
  "It is no type of Terraform, and which one was meant cannot be told from its name."
);
function callAround(root, inner3) {
  if (root.kind !== "call") return void 0;
  if (root.args.some(({ range: range2 }) => range2.start === inner3.range.start)) return root;
  return root.args.map((arg) => callAround(arg, inner3)).find((found) => found !== void 0);
}
function respelled(at2, node) {
  const { bytes } = at2.document;
  const text = sourceOf(bytes, node);
  const quoted2 = constantString(bytes, node);
  if (quoted2 !== void 0) return words2(quoted2);
  switch (node.kind) {
    case "traversal": {
      const [element] = node.steps;
      if (element?.kind === "index")
        return words2(`${node.root.text}(${sourceOf(bytes, element.key)})`);
      return node.steps.length > 0 ? [] : bare(at2, node.root.text);
    }
    case "call": {
      const last = node.args.at(-1);
      const name2 = constructorNamed(node.name.text);
      if (!name2 || !last) return bare(at2, node.name.text);
      if (name2 !== "object" && name2 !== "tuple" && node.args.length > 1)
        return name2 === "map" ? [`map(${inner(at2, last)})`] : [`tuple([${node.args.map((arg) => inner(at2, arg)).join(", ")}])`];
      return [`${name2}(${node.args.map((arg) => inner(at2, arg)).join(", ")})`];
    }
    case "object":
      return [`object(${text})`];
    case "tuple":
      return node.items.length === 1 ? [`list(${text.slice(1, -1).trim()})`] : [`tuple(${text})`];
    default:
      return [];
  }
}
function inner(at2, node) {
  const text = sourceOf(at2.document.bytes, node);
  const isType = node.kind === "traversal" && KEYWORDS.includes(node.root.text);
  return isType || node.kind === "object" || node.kind === "tuple" ? text : respelled(at2, node)[0] ?? text;
}
function words2(text) {
  const known2 = text.replace(
    /[A-Za-z]\w*(?!\w*\s*=)/g,
    (word) => keyword(word) ?? constructorNamed(word) ?? word
  );
  const isType = /^[a-z(){}[\],\s=\w]+$/.test(known2) && /^[a-z]/.test(known2);
  if (!isType) return [];
  return [
    /^(?:list|set|map)$/.test(known2) ? `${known2}(any)` : known2 === "object" || known2 === "tuple" ? "any" : known2
  ];
}
function bare({ path }, word) {
  const type = keyword(word);
  if (type) return [type];
  const name2 = constructorNamed(word);
  if (name2 === "list" || name2 === "set" || name2 === "map") return [`${name2}(any)`];
  if (name2 === void 0) return [];
  const block = path.at(-1);
  const value = block && attribute(block, "default")?.value;
  const known2 = value && typeOfLiteral(value);
  return known2 && known2 !== "any" ? [known2, "any"] : ["any"];
}
var keyword = (word) => near(word, KEYWORDS, ALIASES);
var constructorNamed = (word) => near(word, CONSTRUCTORS, ALIASES);
function near(word, names2, aliases) {
  const lower = word.toLowerCase();
  const alias = Object.hasOwn(aliases, lower) ? aliases[lower] : void 0;
  if (alias !== void 0) return names2.includes(alias) ? alias : void 0;
  return names2.find((name2) => name2 === lower) ?? (lower.length < 4 ? void 0 : names2.find((name2) => (0, import_fastest_levenshtein5.distance)(name2, lower) === 1));
}
var KEYWORDS = ["string", "number", "bool", "any"];
var CONSTRUCTORS = ["list", "set", "map", "object", "tuple", "optional"];
var ALIASES = {
  str: "string",
  text: "string",
  varchar: "string",
  int: "number",
  integer: "number",
  float: "number",
  double: "number",
  long: "number",
  numeric: "number",
  boolean: "bool",
  array: "list",
  arraylist: "list",
  dict: "map",
  dictionary: "map",
  hash: "map",
  hashmap: "map",
  struct: "object"
};

// src/repair/facts/foreign-functions.ts
var FOREIGN_FUNCTIONS = {
  str: "tostring",
  string: "tostring",
  int: "tonumber",
  integer: "tonumber",
  float: "tonumber",
  number: "tonumber",
  bool: "tobool",
  boolean: "tobool",
  len: "length",
  size: "length",
  count: "length",
  tolower: "lower",
  lowercase: "lower",
  downcase: "lower",
  toupper: "upper",
  uppercase: "upper",
  upcase: "upper",
  strip: "trimspace",
  concatenate: "concat",
  append: "concat",
  now: "timestamp",
  currenttime: "timestamp",
  datetime: "timestamp",
  uuid4: "uuid",
  uuidv4: "uuid",
  guid: "uuid",
  json: "jsonencode",
  tojson: "jsonencode",
  jsondump: "jsonencode",
  jsondumps: "jsonencode",
  jsonstringify: "jsonencode",
  fromjson: "jsondecode",
  jsonparse: "jsondecode",
  jsonloads: "jsondecode",
  toyaml: "yamlencode",
  fromyaml: "yamldecode",
  base64: "base64encode",
  b64enc: "base64encode",
  b64encode: "base64encode",
  tobase64: "base64encode",
  b64dec: "base64decode",
  b64decode: "base64decode",
  readfile: "file",
  filecontent: "file",
  filecontents: "file",
  template: "templatefile",
  rendertemplate: "templatefile",
  sprintf: "format",
  printf: "format",
  unique: "distinct",
  uniq: "distinct",
  dedupe: "distinct",
  sorted: "sort",
  reversed: "reverse",
  sha: "sha256",
  firstnonempty: "coalesce",
  includes: "contains",
  urlencoded: "urlencode",
  dirpath: "dirname"
};

// src/repair/candidates/other-finding/unknown-function.ts
var unknownFunction = (_context, finding, at2) => {
  const start = finding.place?.range.start ?? -1;
  const call = expressionsAround(at2, start).findLast(
    (expression) => expression.kind === "call" && expression.name.range.start === start
  );
  if (!call) return UNKNOWN3;
  const name2 = call.name.text;
  const written3 = rewritten(at2, call);
  if (written3 !== void 0) return [change(at2, call, written3, 0.9)];
  const known2 = sameName(name2) ?? FOREIGN_FUNCTIONS[name2.toLowerCase().replaceAll("_", "")];
  if (known2 !== void 0) return [renamed(at2, call, known2, 0.9)];
  const near2 = /Did you mean "([^"]+)"\?/.exec(finding.detail)?.[1];
  if (near2 !== void 0 && name2.length > 4) return [renamed(at2, call, near2, 0.6)];
  return abstain(`Terraform has no function \`${name2}\`, and none is known that does the same.`);
};
var UNKNOWN3 = abstain("Terraform has no such function, and none is known that does the same.");
function sameName(name2) {
  const letters2 = name2.toLowerCase().replaceAll("_", "");
  return Object.keys(FUNCTIONS).find(
    (known2) => known2.replaceAll("_", "") === letters2 && known2 !== name2
  );
}
function rewritten({ document: { bytes } }, { name: name2, args }) {
  const texts2 = args.map((arg) => sourceOf(bytes, arg));
  switch (name2.text.toLowerCase()) {
    // Removed in Terraform 0.15: developer.hashicorp.com/terraform/language/functions/list and …/map.
    case "list":
    case "array":
      return `tolist([${texts2.join(", ")}])`;
    case "set":
      return texts2.length === 1 && args[0]?.kind === "tuple" ? `toset(${texts2[0]})` : `toset([${texts2.join(", ")}])`;
    case "map":
    case "dict": {
      if (texts2.length % 2 === 1) return void 0;
      const pairs3 = texts2.flatMap(
        (text, index) => index % 2 === 0 ? [`${text} = ${texts2[index + 1]}`] : []
      );
      return `tomap({ ${pairs3.join(", ")} })`;
    }
    case "if":
    case "iif":
    case "ternary":
      return texts2.length === 3 ? `(${texts2[0]} ? ${texts2[1]} : ${texts2[2]})` : void 0;
    case "not":
      return texts2.length === 1 ? `!(${texts2[0]})` : void 0;
    case "and":
      return texts2.length > 1 ? `(${texts2.join(" && ")})` : void 0;
    case "or":
      return texts2.length > 1 ? `(${texts2.join(" || ")})` : void 0;
    case "strftime":
    case "date":
    case "format_date": {
      const format = args[0] && formatdateOf(bytes, args[0]);
      return format === void 0 ? void 0 : `formatdate(${format}, ${texts2[1] ?? "timestamp()"})`;
    }
    default:
      return void 0;
  }
}
var renamed = (at2, call, name2, score) => ({
  action: "change-value",
  title: `call \`${name2}\` instead of \`${call.name.text}\``,
  score,
  edits: inFile(at2.file, [{ range: call.name.range, text: name2 }])
});
var change = (at2, call, text, score) => ({
  action: "change-value",
  title: `write \`${call.name.text}\` as Terraform has it`,
  score,
  edits: inFile(at2.file, [{ range: call.range, text }])
});

// src/repair/candidates/other-finding/validation-condition.ts
var validationCondition = (_context, _finding, at2) => {
  const name2 = at2.path[0]?.labels[0]?.text;
  const block = at2.path.at(-1);
  if (name2 === void 0 || !block) return OF_NOTHING;
  const meant = [];
  const others = [];
  for (const { attribute: attribute2 } of attributesOf(block.body)) {
    if (attribute2.name.text !== "condition") continue;
    walkExpression(attribute2.value, (expression, bound) => {
      if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
      const { root, steps } = expression;
      const [step] = steps;
      const isValue = step?.kind === "attribute" && ["value", "self", "this"].includes(step.name);
      if (root.text === "var" && isValue) meant.push({ reference: expression, names: 2 });
      else if (root.text === "self" && isValue) meant.push({ reference: expression, names: 2 });
      else if ([name2, "self", "value", "this", "input"].includes(root.text))
        meant.push({ reference: expression, names: 1 });
      else if (root.text === "var") others.push(expression);
    });
  }
  const change3 = (uses, score) => ({
    action: "rename-reference",
    title: `let the condition test \`var.${name2}\``,
    score,
    edits: inFile(
      at2.file,
      uses.map(({ reference, names: names3 }) => ({
        range: {
          start: reference.range.start,
          end: names3 === 1 ? reference.root.range.end : reference.steps[0]?.range.end ?? reference.range.end
        },
        text: `var.${name2}`
      }))
    )
  });
  if (meant.length > 0) return [change3(meant, 0.9)];
  const names2 = new Set(
    others.map(({ steps: [step] }) => step?.kind === "attribute" ? step.name : "")
  );
  return names2.size === 1 ? [
    change3(
      others.map((reference) => ({ reference, names: 2 })),
      0.6
    )
  ] : OF_NOTHING;
};
var OF_NOTHING = abstain(
  "The condition says nothing of the variable it belongs to, and what it should test is not to be seen."
);

// src/repair/candidates/other-finding/version-constraint.ts
var versionConstraint = (_context, finding, at2) => {
  const written3 = expressionAt(at2, finding);
  if (!written3) return UNREADABLE;
  if (written3.kind === "number") return [rewritten2(at2, written3.range, textOf5(at2, written3))];
  const text = constantString(at2.document.bytes, written3);
  if (text === void 0) return UNREADABLE;
  if (ANY.test(text)) return leftOut(at2, written3.range);
  const version = respelled2(text.trim());
  return version !== void 0 && parseVersionConstraint(version).kind === "constraint" ? [rewritten2(at2, written3.range, version)] : UNREADABLE;
};
var UNREADABLE = abstain(
  "It is no version constraint, and which versions were meant cannot be told from it."
);
var ANY = /^\s*(?:latest|newest|current|stable|any|\*|x)?\s*$/i;
function respelled2(text) {
  const parts = text.replace(/\s+(?:and|&&)\s+/gi, ", ").replace(/(\d)\s+(?=[<>=!~^])/g, "$1, ").split(/\s*,\s*/);
  if (/\|\||\bor\b/i.test(text)) return void 0;
  return parts.map(termOf).join(", ");
}
function termOf(term) {
  const plain9 = term.replace(/^=>/, ">=").replace(/^=</, "<=").replace(/^===?/, "=").replace(/^≥/, ">=").replace(/^≤/, "<=").replace(/^~(?=\d)/, "~> ").replace(/^([<>=!~]+)(?=[v\d])/, "$1 ");
  const [, from, to] = /^v?(\d[\d.]*)\s+-\s+v?(\d[\d.]*)$/.exec(plain9) ?? [];
  if (from && to) return `>= ${from}, <= ${to}`;
  const [, least] = /^v?(\d[\d.]*)\+$/.exec(plain9) ?? [];
  if (least) return `>= ${least}`;
  const [, operator2 = "", fixed] = /^(~>\s*|\^|=\s*)?v?(\d+(?:\.\d+)?)\.[x*](?:\.[x*])?$/i.exec(plain9) ?? [];
  if (fixed !== void 0 && operator2 !== "^") return `~> ${fixed}.0`;
  const [, major, minor = "0", patch] = /^\^\s*v?(\d+)(?:\.(\d+|[x*]))?(?:\.(\d+))?/.exec(plain9) ?? [];
  if (major === void 0) return plain9;
  const start = /\d/.test(minor) ? minor : "0";
  return patch === void 0 ? `~> ${major}.${start}` : `>= ${major}.${start}.${patch}, < ${Number(major) + 1}.0.0`;
}
var rewritten2 = (at2, range2, text) => ({
  action: "change-value",
  title: "write the version constraint as Terraform has it",
  score: 0.85,
  edits: inFile(at2.file, [{ range: range2, text: `"${text}"` }])
});
function leftOut(at2, range2) {
  const { document, attribute: attribute2 } = at2;
  const { bytes } = document;
  if (!attribute2) return [];
  const isWhole2 = attribute2.value.range.start === range2.start;
  const line = { start: lineStart(bytes, range2.start), end: lineEnd(bytes, range2.start) };
  const item = /^\s*"?version"?\s*[=:]\s*"[^"]*"\s*,?\s*$/.test(
    bytes.toString("latin1", line.start, line.end)
  );
  if (!isWhole2 && !item) return [];
  return [
    {
      action: "change-value",
      title: "leave out the version, which names none",
      score: 0.85,
      edits: inFile(
        at2.file,
        isWhole2 ? removeItem(document, bodyOf(at2), attribute2) : [{ range: line, text: "" }]
      )
    }
  ];
}

// src/repair/candidates/other-finding.ts
function otherFinding(context, finding, at2) {
  const { summary, detail } = finding;
  const found = CLASSES.find(
    ({ of, says: says2 }) => of.test(summary) && (says2 === void 0 || says2.test(detail))
  );
  const offered = found ? found.propose(context, finding, at2) : [];
  if ("abstained" in offered) return offered;
  if (offered.length > 0) return offered.map((candidate3) => alignedIn(context, candidate3));
  return {
    abstained: REASONS.find(({ of }) => of.test(summary))?.reason ?? UNKNOWN4
  };
}
function alignedIn({ scope }, candidate3) {
  const files = [...new Set(candidate3.edits.map(({ file }) => file))];
  const edits = files.flatMap((file) => {
    const own = candidate3.edits.filter((edit) => edit.file === file);
    const document = scope.view.documents.get(file);
    return document ? inFile(file, aligned(document, own)) : own;
  });
  return { ...candidate3, edits };
}
var UNKNOWN4 = "No safe edit is known for this kind of finding.";
var CLASSES = [
  { of: /^Extraneous label for /, propose: extraneousLabel },
  { of: /^Missing name for /, propose: missingLabel },
  {
    of: /^Invalid (?:resource|data source|data resource|ephemeral resource|variable|output|module instance|check block|local value)(?: type)? name$/,
    propose: invalidName
  },
  { of: /^Invalid ephemeral resource (?:type|name)$/, propose: invalidName },
  {
    of: /^Invalid (?:type specification|legacy variable type hint|quoted type constraints)$/,
    propose: typeSpecification
  },
  { of: /^Invalid default value for variable$/, propose: defaultValue2 },
  { of: /^(?:Variables|Function calls) not allowed$/, propose: constantOnly },
  { of: /^Unsuitable value type$/, says: /value must be known/, propose: constantOnly },
  { of: /^Invalid variable validation condition$/, propose: validationCondition },
  { of: /^Invalid version constraint$/, propose: versionConstraint },
  { of: /^Unexpected ".*" block$/, propose: blockForValue },
  { of: /^Invalid required_providers block$/, propose: looseRequirements },
  { of: /^Invalid required_providers object$/, propose: providerSetting },
  { of: /^Invalid provider (?:source|type|namespace)/, propose: providerSource },
  { of: /^Invalid provider local name$/, propose: providerName },
  { of: /^Provider configuration not present$/, propose: providerAlias },
  { of: /^Invalid ignore_changes wildcard$/, propose: ignoreAll },
  { of: /^Invalid expression$/, says: /static list expression/, propose: staticList },
  {
    of: /^Invalid expression$/,
    says: /single static variable reference/,
    propose: staticReference
  },
  { of: /^Invalid depends_on reference$/, propose: wholeObject },
  { of: /^Invalid combination of "count" and "for_each"$/, propose: countAndForEach },
  {
    of: /^Invalid (?:for_each (?:set )?argument|dynamic for_each value)$/,
    propose: forEachArgument
  },
  { of: /^Reference to "(?:count|each)" in /, propose: unrepeated },
  { of: /^each\.(?:value|key) cannot be used in this context$/, propose: unrepeated },
  { of: /^Invalid "(?:path|terraform|count|each)" attribute$/, propose: symbolAttribute },
  { of: /^Invalid "(?:when|on_failure)" keyword$/, propose: provisionerKeyword },
  { of: /^Call to unknown function$/, propose: unknownFunction },
  {
    of: /^(?:Invalid function argument|Too many function arguments|Not enough function arguments|Error in function call)$/,
    propose: functionArguments
  },
  { of: /^Invalid template interpolation value$/, propose: interpolatedValue },
  { of: /^Invalid operand$/, propose: operand },
  { of: /^Incorrect condition type$/, propose: condition },
  { of: /^Incorrect value type$/, propose: countValue },
  { of: /^Invalid count argument$/, propose: countValue },
  { of: /^Inconsistent conditional result types$/, propose: conditionalTypes },
  { of: /^Ambiguous attribute key$/, propose: ambiguousKey },
  { of: /^(?:Invalid index|Cannot index a set value)$/, propose: invalidIndex },
  { of: /^Invalid (?:registry )?module source address$/, propose: moduleSource },
  { of: /^Output refers to sensitive values$/, propose: sensitiveOutput },
  { of: /^Cycle: /, propose: cycle }
];

// src/repair/candidates/provider-check/added-items.ts
function fillings(context, place) {
  const { schema, name: name2 } = place;
  const around2 = placeOf2(place.path);
  if (schema.kind === "attribute") {
    const filled = fillValue(context, around2, schema.attribute);
    return (isIdentifier(schema.attribute) ? identifying(around2.label, filled) : filled).map(
      (each) => ({ place, ...each })
    );
  }
  const inside4 = { ...around2, path: [...around2.path, name2] };
  const { lines, declares: declares2 } = skeletonOf(context, inside4, schema.block.block);
  if (!lines.some((line) => line.includes("=")))
    return references2(context, place, inside4, schema.block.block);
  const text = blockLines(name2, lines).join("\n");
  const sure = [...schema.block.block.attributes.values()].filter(({ required: required2 }) => required2).map((argument) => fillValue(context, inside4, argument)[0]?.score ?? 0);
  const score = Math.min(MOST_SURE, ...sure) - 0.03 * declares2.length;
  return [{ place, text, score, declares: declares2, how: "" }];
}
var isIdentifier = ({ name: name2, type }) => type === "string" && /(?:^|_)identifier$/.test(name2);
var identifying = (label, filled) => [
  { text: quote(label.replaceAll("_", "-")), score: 0.7, declares: [], how: "after its label" },
  ...filled.filter(({ declares: declares2 }) => declares2.length > 0)
];
function references2(context, place, inside4, { attributes }) {
  return [...attributes.values()].filter(({ optional }) => optional).flatMap(
    (argument) => fillValue(context, inside4, argument).filter(({ text }) => /^(?:data\.)?[a-z]\w*\.\w+[.[]/.test(text)).map(({ text, score, how }) => ({
      place,
      text: blockLines(place.name, [`${argument.name} = ${text}`]).join("\n"),
      score: Math.min(MOST_SURE, score),
      declares: [],
      how
    }))
  ).sort((a, b) => b.score - a.score);
}
var MOST_SURE = 0.7;
function insertItems(document, items) {
  const block = items[0]?.place.path.at(-1);
  if (!block) return [];
  const isBlock = ({ place }) => place.schema.kind === "block";
  const there = items.flatMap(({ place, text }) => {
    const [item] = place.items;
    return item?.kind === "attribute" ? [replaceValue(item, text)] : [];
  });
  const [first, ...others] = items.filter(
    (item) => !isBlock(item) && item.place.items.length === 0
  );
  const blanks = itemIndentation(document, block);
  const rest = others.map(({ place, text }) => `
${blanks}${place.name} = ${text}`).join("");
  const blocks = items.filter(isBlock).map(({ text }) => text);
  return [
    ...there,
    ...first ? insertAttribute(document, block, first.place.name, `${first.text}${rest}`) : [],
    ...blocks.length > 0 ? [insertNestedBlock(document, block, blocks.join("\n\n"))] : []
  ];
}

// src/repair/candidates/provider-check/keyed-place.ts
function keyedPlace(context, top, key) {
  const steps = key.split(".");
  const name2 = steps.pop();
  if (name2 === void 0) return void 0;
  let path = [top];
  for (const [index, step] of steps.entries()) {
    if (/^\d+$/.test(step)) continue;
    const which = Number(steps[index + 1] ?? 0);
    const around2 = path[path.length - 1];
    const found = [...nestedBlocks(around2.body)].filter(({ name: of }) => of === step)[which];
    if (!found?.nested) return void 0;
    path = found.nested === found.inner ? [...path, found.inner] : [...path, found.inner, found.nested];
  }
  const schema = schemaAt(context, path);
  const described = schema && describe(schema, name2);
  return described && { name: name2, path, schema: described, items: itemsNamed(path, name2) };
}
function describe(schema, name2) {
  const found = schema.attributes.get(name2);
  if (found) return { kind: "attribute", attribute: found };
  const block = schema.blocks.get(name2);
  return block && { kind: "block", block };
}
function itemsNamed(path, name2) {
  const block = path[path.length - 1];
  const written3 = attribute(block, name2);
  if (written3) return [written3];
  return [...nestedBlocks(block.body)].filter(({ name: of }) => of === name2).map(({ inner: inner3 }) => inner3);
}

// src/repair/candidates/provider-check/unknown-as-alternative.ts
function unknownAsAlternative({ file, document }, place, unknown2) {
  const items = place.path.at(-1)?.body.items ?? [];
  return items.flatMap((item) => {
    const name2 = item.kind === "attribute" ? item.name.text : item.type.text;
    if (!unknown2.includes(name2)) return [];
    const edits = item.kind === "block" ? asBlock(document, item, place) : asFileName(document, item, place);
    if (!edits) return [];
    return [
      {
        action: item.kind === "block" ? "rename-block" : "rename-argument",
        title: `write \`${name2}\` as \`${place.name}\`, which is needed here`,
        score: 0.9,
        edits: inFile(file, edits)
      }
    ];
  });
}
function asBlock(document, block, { name: name2, schema }) {
  if (schema.kind !== "block") return void 0;
  const arguments_ = block.body.items.filter((item) => item.kind === "attribute");
  if (arguments_.length === 0 || arguments_.length < block.body.items.length) return void 0;
  const renamed3 = counterparts(arguments_, schema.block.block);
  return renamed3 && [renameBlock(block, name2), ...aligned(document, renamed3)];
}
function counterparts(arguments_, { attributes }) {
  const free2 = new Set(
    [...attributes.values()].filter(({ required: required2, optional }) => required2 || optional).map(({ name: name2 }) => name2).filter((name2) => !arguments_.some((each) => each.name.text === name2))
  );
  const renamed3 = [];
  for (const { name: name2 } of arguments_) {
    if (attributes.has(name2.text)) continue;
    const [best] = [...free2].map((to) => ({ to, likeness: similarity(name2.text, to) })).sort((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < LEAST_LIKE) return void 0;
    free2.delete(best.to);
    renamed3.push({ range: name2.range, text: best.to });
  }
  return renamed3;
}
var LEAST_LIKE = 0.4;
function asFileName(document, argument, { name: name2, schema }) {
  const { value } = argument;
  const [path] = value.kind === "call" ? value.args : [];
  const isFile = value.kind === "call" && FILE_FUNCTIONS.has(value.name.text) && path !== void 0 && constantString(document.bytes, path) !== void 0;
  if (!isFile || schema.kind !== "attribute" || !/(?:^|_)file_?name$/.test(name2)) return void 0;
  return aligned(document, [
    { range: argument.name.range, text: name2 },
    replaceValue(argument, sourceOf(document.bytes, path))
  ]);
}

// src/repair/candidates/provider-check/unknown-items.ts
function unknownItems(context, path) {
  const block = path[path.length - 1];
  const schema = schemaAt(context, path);
  const meta = metaOf(path);
  if (!block || !schema) return [];
  const names2 = [
    ...block.body.items.flatMap((item) => item.kind === "attribute" ? [item.name.text] : []),
    ...[...nestedBlocks(block.body)].map(({ name: name2 }) => name2)
  ];
  return names2.filter(
    (name2) => !schema.attributes.has(name2) && !schema.blocks.has(name2) && !meta?.attributes.has(name2) && !meta?.blocks.has(name2)
  );
}

// src/repair/candidates/provider-check/add-alternative.ts
function addAlternative(context, names2, facts, at2) {
  const top = at2.path[0];
  const places = names2.flatMap((name2) => keyedPlace(context, top, name2) ?? []);
  const [first] = places;
  if (!first)
    return { abstained: `The block that should hold one of ${list(names2)} is not there.` };
  const unknown2 = unknownItems(context, first.path);
  if (unknown2.length > 0) {
    const meant = places.flatMap((place) => unknownAsAlternative(at2, place, unknown2));
    const abstained = `One of ${list(names2)} is needed, which ${list(unknown2)} may stand for; that has to be settled first.`;
    return meant.length > 0 ? meant : { abstained };
  }
  const offered = places.flatMap((place) => {
    const usual = usualness(context, place, places);
    return waysToAdd(context, top, place, facts).filter((items) => usual >= LEAST_USUAL || !isInvented(items)).map((items) => candidate(context, at2, items, scoreOf(items, place, usual)));
  });
  return offered.length > 0 ? [...offered].sort((a, b) => b.score - a.score) : { abstained: `One of ${list(names2)} is needed, and nothing in the module tells which.` };
}
var LEAST_USUAL = 0.33;
function usualness({ scope }, place, places) {
  if (namesItself(place)) return 1;
  const { usageOf } = knownFacts(scope, placeOf2(place.path));
  const share2 = ({ name: name2 }) => usageOf(name2)?.share ?? 0;
  const sum3 = places.reduce((total, each) => total + share2(each), 0);
  return sum3 > 0 ? share2(place) / sum3 : 1 / places.length;
}
function namesItself({ path, name: name2 }) {
  const [first, ...rest] = words(name2);
  const present = (path.at(-1)?.body.items ?? []).map(
    (item) => item.kind === "attribute" ? item.name.text : item.type.text
  );
  return rest.length > 0 && present.some((other) => words(other)[0] === first);
}
function waysToAdd(context, top, place, facts) {
  const beside = [...neededBy(place, facts), ...usualWith(context, place, facts)].filter((name2) => name2 !== place.name && !name2.includes(".")).flatMap((name2) => keyedPlace(context, top, name2) ?? []).filter(isUnset).flatMap((partner) => fillings(context, partner)[0] ?? []);
  return fillings(context, place).slice(0, MOST_WAYS).map((filled) => [filled, ...beside]);
}
var neededBy = ({ name: name2 }, facts) => facts?.place.arguments.get(name2)?.requiredWith ?? [];
function usualWith({ scope }, { name: name2, path }, facts) {
  const { usageOf } = knownFacts(scope, placeOf2(path));
  const own = usageOf(name2)?.share ?? 0;
  return [...facts?.place.arguments ?? []].filter(([other, { requiredWith }]) => other !== name2 && requiredWith.includes(name2)).filter(([other]) => own > 0 && (usageOf(other)?.share ?? 0) >= NEARLY_ALWAYS * own).map(([other]) => other);
}
var NEARLY_ALWAYS = 0.8;
var isUnset = ({ items }) => items.every((item) => item.kind === "attribute" && item.value.kind === "null");
var MOST_WAYS = 2;
var isInvented = ([first]) => (first?.declares.length ?? 0) > 0;
function scoreOf(items, place, usual) {
  const least = Math.min(...items.map(({ score }) => score));
  const own = isInvented(items) ? least * (0.5 + usual / 2) : least;
  return Math.min(0.95, own + (namesItself(place) ? 0.1 : 0)) - 0.03 * (items.length - 1);
}
function candidate({ scope }, { file, document }, items, score) {
  const [first, ...beside] = items;
  const place = first.place;
  const also = beside.length > 0 ? ` with ${list(beside.map((item) => item.place.name))}` : "";
  const to = nameOf2(place.path.at(-1));
  return {
    action: place.schema.kind === "block" ? "add-block" : "add-argument",
    title: `add \`${place.name}\`${also} to ${to} ${first?.how}`.trim(),
    score,
    edits: [
      ...inFile(file, insertItems(document, items)),
      ...declareVariables(scope.view, file, distinct2(items.flatMap(({ declares: declares2 }) => declares2)))
    ]
  };
}
var distinct2 = (variables) => [
  ...new Map(variables.map((variable) => [variable.name, variable])).values()
];
var list = (names2) => names2.map((name2) => `\`${name2}\``).join(", ");

// src/repair/candidates/provider-check/drop-one.ts
function dropOne(context, names2, at2) {
  const top = at2.path[0];
  const places = names2.flatMap((name2) => keyedPlace(context, top, name2) ?? []).filter(({ items }) => items.length > 0);
  if (places.length < 2)
    return { abstained: "The arguments that exclude each other are not written in one block." };
  const others = (place) => places.filter((other) => other !== place).map(({ name: name2 }) => `\`${name2}\``).join(", ");
  return goers(at2, places).flatMap(
    (place) => dropItem(at2, place, worth(at2, place, places), `cannot stand beside ${others(place)}`)
  );
}
function goers({ document }, places) {
  const less = places.filter(
    ({ items: [item] }) => item?.kind === "attribute" || item && saysNothing(document.bytes, item)
  );
  return less.length > 0 ? less : places;
}
function dropItem({ file, document }, { name: name2, path, items }, score, why) {
  const body = path.at(-1)?.body;
  const [item, ...more] = items;
  if (!body || !item || more.length > 0) return [];
  return [
    {
      action: item.kind === "attribute" ? "delete-argument" : "delete-block",
      title: `remove \`${name2}\`, which ${why}`,
      score,
      ...saysNothing(document.bytes, item) ? {} : { loses: `removes \`${name2}\`` },
      edits: inFile(file, removeItem(document, body, item))
    }
  ];
}
function worth({ document }, { name: name2, items }, all) {
  const [item] = items;
  if (item && saysNothing(document.bytes, item)) return 0.8;
  if (name2.endsWith("_prefix")) return 0.5;
  return all.some(({ items: items2 }) => items2[0]?.kind === "block") ? 0.4 : 0.25;
}
function saysNothing(bytes, item) {
  if (item.kind === "block") return item.body.items.length === 0;
  const { value } = item;
  return value.kind === "null" || value.kind === "bool" && !value.value || value.kind === "number" && Number(value.text) === 0 || value.kind === "tuple" && value.items.length === 0 || constantString(bytes, value) === "";
}

// src/repair/candidates/provider-check/add-partner.ts
function addPartner(context, { name: name2, needs: needs2 }, at2) {
  const top = at2.path[0];
  const own = keyedPlace(context, top, name2);
  const places = needs2.map((need) => keyedPlace(context, top, need));
  const missing2 = places.filter((place) => place?.items.length === 0).filter((place) => place !== void 0);
  const block = missing2[0]?.path.at(-1);
  if (!own || !block || places.includes(void 0) || missing2.some(({ path }) => path.at(-1) !== block))
    return { abstained: `What \`${name2}\` needs belongs into a block that is not there.` };
  const unknown2 = unknownItems(context, missing2[0]?.path ?? []);
  const names2 = missing2.map((place) => `\`${place.name}\``).join(", ");
  if (unknown2.length > 0)
    return {
      abstained: `\`${name2}\` needs ${names2}, which \`${unknown2[0]}\` may stand for; that has to be settled first.`
    };
  const [first, ...others] = missing2.map((place) => fillings(context, place));
  const rest = others.flatMap((ways) => ways[0] ?? []);
  const added = (first ?? []).slice(0, MOST2).map((filled) => {
    const items = [filled, ...rest];
    const least = Math.min(...items.map(({ score }) => score));
    return {
      action: filled.place.schema.kind === "block" ? "add-block" : "add-argument",
      title: `add ${names2}, which \`${name2}\` needs, to ${nameOf2(block)} ${filled.how}`.trim(),
      score: least - 0.05 * rest.length,
      edits: [
        ...inFile(at2.file, insertItems(at2.document, items)),
        ...declareVariables(
          context.scope.view,
          at2.file,
          items.flatMap(({ declares: declares2 }) => declares2)
        )
      ]
    };
  });
  return [...added, ...dropItem(at2, own, 0.12, "has no use alone")];
}
var MOST2 = 3;

// src/repair/candidates/provider-check/facts-of.ts
var factsOf = ({ scope }, top) => knownFacts(scope, placeOf2([top])).constraints;

// src/repair/candidates/provider-check/null-argument.ts
function nullArgument(context, { attribute: attribute2, path, file }) {
  const name2 = attribute2?.name.text ?? "";
  const schema = schemaAt(context, path)?.attributes.get(name2);
  if (!attribute2 || !schema)
    return { abstained: "The provider wants an argument that is null where it cannot be seen." };
  return fillValue(context, placeOf2(path), schema).map((filled) => ({
    action: "change-value",
    title: `set \`${name2}\` ${filled.how}`,
    score: filled.score,
    edits: [
      ...inFile(file, [replaceValue(attribute2, filled.text)]),
      ...declareVariables(context.scope.view, file, filled.declares)
    ]
  }));
}

// src/repair/candidates/provider-check/presence.ts
function presenceOf({ summary, detail }, facts) {
  const [, key = "", text = ""] = /^"([^"]+)": (.*)$/s.exec(detail) ?? [];
  const none = /^one of `([^`]+)` must be specified$/.exec(text)?.[1];
  if (none) return { kind: "none-of", names: none.split(",") };
  const several = /^only one of `[^`]+` can be specified, but `([^`]+)` were specified\.$/.exec(
    text
  )?.[1];
  if (several) return { kind: "several-of", names: several.split(",") };
  const all = /^all of `([^`]+)` must be specified$/.exec(text)?.[1];
  if (all)
    return { kind: "alone", name: key, needs: all.split(",").filter((name2) => name2 !== key) };
  const foe = /^conflicts with (\S+)$/.exec(text)?.[1];
  if (foe) return { kind: "conflict", names: [key, foe] };
  const listed2 = /^(?:Exactly|At least) one of these attributes must be configured: \[([^\]]+)\]$/.exec(
    detail
  )?.[1];
  if (listed2) {
    const names2 = listed2.split(",");
    return summary === MISSING ? { kind: "none-of", names: names2 } : { kind: "several-of", names: names2 };
  }
  const group = facts?.groups.find(
    (each) => "words" in each && each.words.summary === summary && each.words.detail === detail
  );
  if (group?.kind === "conflict") return { kind: "conflict", names: [group.name, group.with] };
  if (group?.kind === "needs") return { kind: "alone", name: group.name, needs: [group.other] };
  return void 0;
}
var MISSING = "Missing Attribute Configuration";

// src/repair/candidates/provider-check/change.ts
function toCandidate({ edits, once = [], ...change3 }, values) {
  const everywhere = distinct3([...values.flatMap(edits), ...once]);
  const first = distinct3([...values.slice(0, 1).flatMap(edits), ...once]);
  return { ...change3, edits: doOverlap(everywhere) ? first : everywhere };
}
function distinct3(edits) {
  const keyOf8 = ({ file, range: range2, text }) => `${file}:${range2.start}:${range2.end}:${text}`;
  return [...new Map(edits.map((edit) => [keyOf8(edit), edit])).values()];
}
function doOverlap(edits) {
  return edits.some(
    (edit, index) => edits.slice(index + 1).some((other) => edit.file === other.file && clash(edit, other))
  );
}
var clash = ({ range: range2 }, { range: other }) => overlaps(range2, other) || range2.start === other.start && range2.end === other.end;
function rewrite({ literal: literal2, written: written3, schema, shared }, value) {
  const text = typeof value === "number" ? String(value) : literalOf2(value, schema?.type === "number");
  return replace(literal2 && !shared ? literal2 : written3, text);
}
var literalOf2 = (text, isNumber2) => isNumber2 && /^-?\d+(?:\.\d+)?$/.test(text) ? text : quote(text);
var replace = ({ file, expression }, text) => ({
  file,
  range: expression.range,
  text
});

// src/repair/candidates/provider-check/near-number.ts
function nearNumbers(value, bounds, name2) {
  const inside4 = (number) => number >= (bounds.min ?? Number.NEGATIVE_INFINITY) && number <= (bounds.max ?? Number.POSITIVE_INFINITY);
  const unit = unitOf(name2, bounds);
  const spans2 = (unit ? UNITS[unit] : []).flatMap((per) => {
    const converted = value / per;
    return Number.isInteger(converted) && inside4(converted) ? [{ value: converted, how: `in ${unit}`, score: 0.8 }] : [];
  });
  const whole = Math.ceil(value);
  const rounded = Number.isInteger(value) || !inside4(whole) ? [] : [{ value: whole, how: "as a whole number", score: 0.6 }];
  return spans2.length > 0 ? spans2.slice(0, 1) : [...rounded, ...clamped(value, bounds)];
}
var UNITS = {
  days: [86400, 24],
  hours: [3600, 60],
  minutes: [60],
  seconds: [1e3]
};
function unitOf(name2, { max }) {
  const named = Object.keys(UNITS).find(
    (unit) => new RegExp(`(?:^|_)${unit.slice(0, -1)}s?(?:_|$)`).test(name2)
  );
  if (named || max === void 0) return named;
  if (max % HOURS_A_YEAR === 0 || max === HOURS_A_WEEK) return "hours";
  if (max % DAYS_A_YEAR === 0 || DAYS_OF_A_SPAN.has(max)) return "days";
  return MINUTES_OF_A_SPAN.has(max) ? "minutes" : void 0;
}
var HOURS_A_WEEK = 168;
var HOURS_A_YEAR = 8760;
var DAYS_A_YEAR = 365;
var DAYS_OF_A_SPAN = /* @__PURE__ */ new Set([7, 30, 31, 35, 90]);
var MINUTES_OF_A_SPAN = /* @__PURE__ */ new Set([1440, 10080, 525600]);
var FAR = 10;
function clamped(value, { min, max }) {
  if (max !== void 0 && value > max)
    return max > 0 && value <= max * FAR ? [{ value: max, how: "as the largest that is allowed", score: 0.5 }] : [];
  if (min === void 0 || value >= min) return [];
  return value > 0 && value * FAR >= min ? [{ value: min, how: "as the smallest that is allowed", score: 0.5 }] : [];
}
function nearListed(allowed3, value) {
  const sorted3 = [...allowed3].sort((a, b) => a - b);
  const next = sorted3.find((each) => each > value);
  const last = sorted3[sorted3.length - 1];
  if (!(value > 0) || last === void 0 || value > last * FAR) return void 0;
  return { value: next ?? last, how: "as the next number that is allowed", score: 0.55 };
}

// src/repair/candidates/provider-check/allowed-number.ts
function allowedNumber(value) {
  const { value: number, broken, accepts, name: name2 } = value;
  if (typeof number !== "number") return [];
  const rules = broken.map(({ rule }) => rule);
  if (!rules.some(({ kind }) => kind === "range" || kind === "whole-number")) return [];
  return nearNumbers(number, boundsOf(rules), name2).filter((near2) => accepts(near2.value)).map((near2) => ({
    action: "change-value",
    title: `write \`${name2}\` ${near2.how}`,
    score: near2.score,
    edits: (each) => [rewrite(each, near2.value)]
  }));
}
function boundsOf(rules) {
  const ranges = rules.filter((rule) => rule.kind === "range");
  const mins = ranges.flatMap(({ min }) => min === void 0 ? [] : [min]);
  const maxs = ranges.flatMap(({ max }) => max === void 0 ? [] : [max]);
  return {
    ...mins.length > 0 && { min: Math.max(...mins) },
    ...maxs.length > 0 && { max: Math.min(...maxs) }
  };
}

// src/repair/candidates/provider-check/tidy-arn.ts
function rewrittenArns(text) {
  const sections = text.trim().split(":");
  if (sections[0]?.toLowerCase() !== "arn") return [];
  const region = sections[3] ?? "";
  const with3 = (value) => ["arn", ...sections.slice(1, 3), value, ...sections.slice(4)].join(":");
  return [
    ["arn", ...sections.slice(1)].join(":"),
    // `us-east1`, and the zone of a region.
    with3(region.replace(/([a-z])(\d[a-z]?)$/, "$1-$2")),
    with3(region.replace(/(-\d)[a-z]$/, "$1")),
    // `arn:aws:iam:123456789012:role/x` lacks its empty region, `arn:aws:s3:::x` written `arn:aws:s3:x` all of them.
    .../^\d{12}$/.test(region) ? [withoutRegion(sections)] : [],
    ...sections.length === 4 && GLOBAL.has(sections[2] ?? "") ? [withoutBoth(sections)] : []
  ].filter((arn) => arn !== text);
}
var withoutRegion = (sections) => [...sections.slice(0, 3), "", ...sections.slice(3)].join(":");
var withoutBoth = (sections) => [...sections.slice(0, 3), "", "", ...sections.slice(3)].join(":");
var GLOBAL = /* @__PURE__ */ new Set(["s3"]);
function accountPlaceholder(text) {
  const sections = text.split(":");
  const account = sections[4] ?? "";
  if (sections[0] !== "arn" || sections.length < 6 || !WORD_FOR_ACCOUNT.test(account))
    return void 0;
  return { before: `${sections.slice(0, 4).join(":")}:`, after: `:${sections.slice(5).join(":")}` };
}
var WORD_FOR_ACCOUNT = /account|^[<{[].*[>}\]]$|^[xX*]+$|your|^\d{1,11}$|^\d{13,}$/i;

// src/repair/candidates/provider-check/tidy-format.ts
function rewritten3(text) {
  const trimmed = text.trim();
  return [
    ...networks(trimmed).map((each) => ({ text: each, how: "as an address block" })),
    ...times(trimmed).map((each) => ({ text: each, how: "as a full point in time" })),
    ...spans(trimmed).map((each) => ({ text: each, how: "as a length of time" })),
    ...numbers(trimmed).map((each) => ({ text: each, how: "as a plain number" })),
    ...switches(trimmed).map((each) => ({ text: each, how: "as true or false" }))
  ];
}
function networks(text) {
  const [address = "", length] = text.split("/");
  const parts = address.split(".");
  const octets = parts.every((part) => /^\d{1,3}$/.test(part));
  const padded = octets && length !== void 0 && parts.length < 4 && Number(length) <= parts.length * 8 ? [`${[...parts, "0", "0", "0"].slice(0, 4).join(".")}/${length}`] : [];
  const isHost = octets && parts.length === 4 && length === void 0 && parts[3] !== "0";
  return [
    ...[cidrOf(text)?.network].filter((network) => network !== void 0),
    ...isHost ? [`${text}/32`] : [],
    ...text.includes(":") && length === void 0 ? [`${text}/128`] : [],
    ...padded,
    ...length === "32" || length === "128" ? [address] : []
  ];
}
function times(text) {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?)?\s*(Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (!parts) return [];
  const [, date, minutes = "00:00", seconds = ":00", zone = "Z"] = parts;
  return [`${date}T${minutes}${seconds}${zone}`];
}
function spans(text) {
  const parts = /^(\d+)\s*(hour|hr|minute|min|second|sec|millisecond)s?$/i.exec(text);
  const unit = { h: "h", mi: parts?.[2]?.startsWith("mill") ? "ms" : "m", s: "s" };
  const key = parts?.[2]?.toLowerCase().startsWith("m") ? "mi" : parts?.[2]?.[0]?.toLowerCase();
  return parts && key ? [`${parts[1]}${unit[key]}`] : [];
}
var numbers = (text) => /^\d{1,3}(?:,\d{3})*(?:\.0+)?$/.test(text) ? [text.replaceAll(",", "").replace(/\.0+$/, "")] : [];
function switches(text) {
  const word = text.toLowerCase();
  if (["yes", "on", "enabled", "enable"].includes(word)) return ["true"];
  return ["no", "off", "disabled", "disable"].includes(word) ? ["false"] : [];
}

// src/repair/candidates/provider-check/tidy-json.ts
function tidyJson(text) {
  if (text.length > LONGEST || !/^\s*[[{]/.test(text)) return void 0;
  const tokens = [...text.matchAll(TOKENS)].map(([token]) => token);
  const written3 = [];
  const open3 = [];
  let before = "";
  let indentation = /^[ \t]*/.exec(text)?.[0] ?? "";
  for (const token of tokens) {
    if (/^(?:\/\/|\/\*|#)/.test(token)) {
      trimLast(written3);
      continue;
    }
    indentation = /\n([ \t]*)$/.exec(token)?.[1] ?? indentation;
    if (/^\s/.test(token)) {
      written3.push(token);
      continue;
    }
    const strict = strictToken(token);
    if (CLOSING.has(strict) && before === ",") dropLast(written3, ",");
    if (ENDS_VALUE.test(before) && BEGINS_VALUE.test(strict)) addAfterLast(written3, ",");
    if (strict === "{") open3.push({ bracket: "}", indentation });
    if (strict === "[") open3.push({ bracket: "]", indentation });
    if (CLOSING.has(strict) && open3.pop()?.bracket !== strict) return void 0;
    written3.push(strict);
    before = strict;
  }
  if (before === ",") dropLast(written3, ",");
  const isLong = text.trim().includes("\n");
  const closed2 = open3.reverse().map((each) => isLong ? `
${each.indentation}${each.bracket}` : each.bracket).join("");
  const made = written3.join("").trimEnd() + closed2 + (/\s*$/.exec(text)?.[0] ?? "");
  return isStrict(made) ? made : void 0;
}
var LONGEST = 5e4;
var TOKENS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/|\s+|[{}[\],:=]|[^\s{}[\],:="'#]+|./g;
var CLOSING = /* @__PURE__ */ new Set(["}", "]"]);
var ENDS_VALUE = /^(?:"|\}|\]|-?\d|true|false|null)/;
var BEGINS_VALUE = /^(?:"|\{|\[|-?\d|true|false|null)/;
function strictToken(token) {
  if (token === "=") return ":";
  if (token.startsWith("'")) return JSON.stringify(token.slice(1, -1).replace(/\\'/g, "'"));
  if (/^[A-Za-z_]/.test(token)) return WORDS3[token] ?? JSON.stringify(token);
  return token;
}
var WORDS3 = {
  true: "true",
  false: "false",
  null: "null",
  True: "true",
  False: "false",
  None: "null"
};
function dropLast(written3, token) {
  written3.splice(written3.lastIndexOf(token), 1);
}
function trimLast(written3) {
  const last = written3.pop();
  if (last !== void 0) written3.push(last.replace(/[ \t]+$/, ""));
}
function addAfterLast(written3, token) {
  const last = written3.findLastIndex((each) => !/^\s/.test(each));
  written3.splice(last + 1, 0, token);
}
function isStrict(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// src/repair/candidates/provider-check/tidy-text.ts
function tidyText(text, accepts) {
  if (text.length > LONGEST2) return void 0;
  if (/^arn:|:\/\/|[\n{}]/.test(text)) return nameOf7(text, accepts);
  const slight = SLIGHT.map((change3) => change3(text)).find(
    (changed) => changed !== text && changed !== "" && accepts(changed)
  );
  if (slight !== void 0) return slight;
  const plain9 = respelt(text, accepts);
  const tidied = [plain9, fitted(plain9, accepts)].find(
    (changed) => changed !== void 0 && changed !== text && accepts(changed)
  );
  return tidied !== void 0 && keepsEnough(text, tidied) ? tidied : void 0;
}
var LONGEST2 = 512;
function nameOf7(text, accepts) {
  const name2 = /^arn:.*[:/]([^:/]+)$/.exec(text)?.[1];
  return name2 !== void 0 && accepts(name2) ? name2 : void 0;
}
var SLIGHT = [
  (text) => text.trim(),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  // A region without its last dash, or with the letter of a zone.
  (text) => text.replace(/([a-z])(\d[a-z]?)$/, "$1-$2"),
  (text) => text.replace(/(-\d)[a-z]$/, "$1"),
  // What a pattern wants at the beginning.
  (text) => /^\w/.test(text) ? `/${text}` : text,
  (text) => /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text
];
function respelt(text, accepts) {
  const may = (character) => accepts(`${PROBE}${character}${PROBE}`);
  if (!may("a")) return text;
  const cased = may("A") ? text : text.toLowerCase();
  const bare2 = /[À-ɏ]/.test(cased) && !may("\xE9") ? cased.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "") : cased;
  const joiner = ["-", "_", " ", ".", ""].find((each) => each === "" || may(each)) ?? "";
  const known2 = /* @__PURE__ */ new Map();
  const kept = [...bare2.replace(QUOTES, (mark) => may(mark) ? mark : "")].map((character) => {
    if (/[a-z0-9]/i.test(character)) return character;
    if (!known2.has(character)) known2.set(character, may(character));
    return known2.get(character) ? character : MARK;
  });
  return kept.join("").replace(GAPS, (gap) => gap.includes(" ") ? " " : joiner).replace(ENDS, "");
}
var PROBE = "aaaa";
var MARK = "\uE000";
var QUOTES = /['"`‘’“”«»]/g;
var GAPS = new RegExp(`[-_. ]*${MARK}[-_. ${MARK}]*`, "g");
var ENDS = /^[-_. ]+|[-_. ]+$/g;
function fitted(text, accepts) {
  const single2 = text.replace(/([-_. ])[-_. ]+/g, "$1");
  const begun2 = single2.replace(/^[^A-Za-z]+/, "");
  for (const whole of [single2, begun2]) {
    if (whole !== "" && accepts(whole)) return whole;
    for (let length = whole.length - 1; length * 2 >= whole.length; length--) {
      const cut3 = whole.slice(0, length).replace(/[-_. ]+$/, "");
      if (accepts(cut3)) return cut3;
    }
  }
  return void 0;
}
function keepsEnough(before, after) {
  const size = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").length;
  return size(after) * 2 >= size(before) && size(after) > 0;
}

// src/repair/candidates/provider-check/allowed-text.ts
function allowedText(value) {
  const { name: name2, schema } = value;
  if (typeof value.value !== "string" || schema?.sensitive || isSecretName(name2)) return [];
  const ways = [reformed, strictJson, encoded, respelt2];
  return ways.map((way) => way(value)).find((change3) => change3 !== void 0) ?? [];
}
var reformed = ({ name: name2, text, accepts }) => {
  const arns = rewrittenArns(text).map((arn) => ({ text: arn, how: "as a whole ARN" }));
  const found = [...rewritten3(text), ...arns].find((each) => accepts(each.text));
  return found && change2(`write \`${name2}\` ${found.how}`, 0.75, (each) => rewrite(each, found.text));
};
var strictJson = ({ name: name2, text, literal: literal2, accepts }) => {
  if (literal2?.expression.kind !== "template") return void 0;
  const { file, document, expression } = literal2;
  const title = `write \`${name2}\` as strict JSON`;
  if (!expression.heredoc) {
    const fixed2 = tidyJson(text);
    return fixed2 !== void 0 && accepts(fixed2) ? change2(title, 0.85, (each) => rewrite(each, fixed2)) : void 0;
  }
  const [first] = expression.parts;
  const last = expression.parts.at(-1);
  if (!first || !last) return void 0;
  const range2 = { start: first.range.start, end: last.range.end };
  const fixed = tidyJson(sourceOf(document.bytes, { range: range2 }));
  return fixed !== void 0 && accepts(decodeTemplateText(fixed, true).trimStart()) ? change2(title, 0.85, () => ({ file, range: range2, text: fixed })) : void 0;
};
var encoded = ({ name: name2, text, broken, accepts }) => {
  const isWanted = broken.some(
    ({ rule }) => rule.kind === "format" && rule.format.startsWith("base64")
  );
  if (!isWanted || !accepts(Buffer.from(text).toString("base64"))) return void 0;
  return change2(
    `encode \`${name2}\` as base64`,
    0.7,
    ({ written: written3 }) => replace(written3, `base64encode(${sourceOf(written3.document.bytes, written3.expression)})`)
  );
};
var respelt2 = ({ name: name2, text, literal: literal2, shared, accepts }) => {
  if (accountPlaceholder(text)) return void 0;
  const title = `respell \`${name2}\` as the provider takes it`;
  if (literal2 && !shared) {
    const tidy = tidyText(text, accepts);
    return tidy === void 0 ? void 0 : change2(title, 0.8, (each) => rewrite(each, tidy));
  }
  const wrap = WRAPS.find(({ apply }) => accepts(apply(text)));
  return wrap && change2(
    title,
    0.7,
    ({ written: written3 }) => replace(written3, wrap.write(sourceOf(written3.document.bytes, written3.expression)))
  );
};
var WRAPS = [
  { apply: (text) => text.toLowerCase(), write: (source) => `lower(${source})` },
  { apply: (text) => text.replaceAll("_", "-"), write: (source) => `replace(${source}, "_", "-")` },
  {
    apply: (text) => text.toLowerCase().replaceAll("_", "-"),
    write: (source) => `lower(replace(${source}, "_", "-"))`
  },
  {
    apply: (text) => text.toLowerCase().replaceAll(" ", "-"),
    write: (source) => `lower(replace(${source}, " ", "-"))`
  },
  { apply: (text) => text.replaceAll(" ", "-"), write: (source) => `replace(${source}, " ", "-")` }
];
var change2 = (title, score, edit) => [{ action: "change-value", title, score, edits: (value) => [edit(value)] }];

// src/repair/candidates/provider-check/near-value.ts
var import_fastest_levenshtein6 = __toESM(require_mod(), 1);
function nearValue(allowed3, text, around2) {
  if (text.length > LONGEST3 || letters(text) === "") return void 0;
  return only(
    allowed3.filter((value) => letters(value) === letters(text)),
    0.95
  ) ?? switched(allowed3, text) ?? begun(allowed3, text) ?? byWord(allowed3, text, around2) ?? slip(allowed3, text);
}
var LONGEST3 = 200;
var only = (values, score) => values.length === 1 && values[0] !== void 0 ? { value: values[0], score } : void 0;
var letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
function switched(allowed3, text) {
  const meaning = [ON, OFF].find((words6) => words6.has(letters(text)));
  return meaning ? only(
    allowed3.filter((value) => meaning.has(letters(value))),
    0.9
  ) : void 0;
}
var ON = /* @__PURE__ */ new Set(["true", "enabled", "enable", "yes", "on", "active", "1"]);
var OFF = /* @__PURE__ */ new Set([
  "false",
  "disabled",
  "disable",
  "no",
  "off",
  "inactive",
  "suspended",
  "0"
]);
function begun(allowed3, text) {
  const start = letters(text);
  const found = only(
    start.length < 4 ? [] : allowed3.filter((value) => letters(value).startsWith(start)),
    0.85
  );
  return found && start.length * 2 >= letters(found.value).length ? found : void 0;
}
function byWord(allowed3, text, around2) {
  const said2 = wordsOf(text);
  if (letters(text).length < 2) return void 0;
  const within2 = allowed3.filter(
    (value) => letters(value) !== "" && (isAmong(wordsOf(value), said2) || begins(text, value))
  );
  const longest = Math.max(0, ...within2.map((value) => letters(value).length));
  const named = only(
    within2.filter((value) => letters(value).length === longest),
    0.8
  );
  if (named) return named;
  const related = allowed3.filter((value) => isAmong(said2, wordsOf(value)));
  const first = related.filter((value) => letters(value).startsWith(letters(text)));
  const family2 = first.length > 0 ? first : related;
  return only(family2, 0.8) ?? told(family2, said2, around2) ?? newest(family2);
}
var wordsOf = (text) => text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
var isAmong = (words6, others) => words6.length > 0 && words6.every((word) => others.includes(word));
var begins = (text, value) => {
  const [long, short] = [letters(text).replace(new RegExp("\\p{N}+$", "u"), ""), letters(value)];
  return short.length >= 4 && long.startsWith(short) && short.length * 2 >= long.length;
};
function told(family2, said2, around2) {
  const text = around2.toLowerCase();
  const mentioned = family2.filter((value) => {
    const rest = wordsOf(value).filter((word) => !said2.includes(word) && word.length > 2);
    return rest.length > 0 && rest.every((word) => text.includes(word));
  });
  return only(mentioned, 0.75);
}
function newest(family2) {
  const bare2 = new Set(family2.map((value) => letters(value).replace(new RegExp("\\p{N}", "gu"), "")));
  if (family2.length === 0 || bare2.size !== 1) return void 0;
  const sorted3 = [...family2].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return only(sorted3.slice(-1), 0.55);
}
function slip(allowed3, text) {
  const ranked2 = allowed3.map((value) => ({ value, off: (0, import_fastest_levenshtein6.distance)(letters(value), letters(text)) })).filter(({ value, off }) => off <= Math.min(2, Math.floor(letters(value).length / 4))).sort((a, b) => a.off - b.off);
  const least = ranked2[0]?.off;
  return only(
    ranked2.filter(({ off }) => off === least).map(({ value }) => value),
    0.7
  );
}

// src/repair/candidates/provider-check/value-aliases.ts
var ALIASES2 = {
  // The only integrations of a REST API with a function; AWS_PROXY is the one that needs no templates.
  // Source: registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_integration, "type".
  "aws_api_gateway_integration.type": { lambda: "AWS_PROXY", lambda_proxy: "AWS_PROXY" },
  // `aurora` was Aurora for MySQL 5.6. Source: AWS provider, version 5 upgrade guide, resource aws_rds_cluster.
  "aws_rds_cluster.engine": { aurora: "aurora-mysql" }
};
var aliasOf = (type, argument, value) => ALIASES2[`${type}.${argument}`]?.[value.toLowerCase()];

// src/repair/candidates/provider-check/allowed-value.ts
function allowedValue(value) {
  const allowed3 = allowedIn(value);
  const texts2 = allowed3.filter((each) => typeof each === "string").filter(value.accepts);
  const numbers2 = allowed3.filter((each) => typeof each === "number").filter(value.accepts);
  const known2 = aliasOf(placeOf2(value.path).type, value.name, value.text);
  const near2 = nearValue(texts2, value.text, around(value)) ?? (known2 !== void 0 && texts2.includes(known2) ? { value: known2, score: 0.7 } : void 0);
  const listed2 = typeof value.value === "number" ? nearListed(numbers2, value.value) : void 0;
  return [
    ...near2 ? [setTo(value, near2.value, `set \`${value.name}\` to \`${near2.value}\``, near2.score)] : [],
    ...listed2 ? [setTo(value, listed2.value, `set \`${value.name}\` ${listed2.how}`, listed2.score)] : []
  ];
}
var allowedIn = ({ broken }) => [
  ...new Set(
    broken.flatMap(({ rule, unless }) => [rule, ...unless]).flatMap((rule) => rule.kind === "one-of" ? rule.values : [])
  )
];
var setTo = ({ literal: literal2, shared }, to, title, score) => ({
  action: "change-value",
  title,
  // What is computed, or meant elsewhere too, is cut off from where it came from.
  score: literal2 && !shared ? score : score - 0.2,
  edits: (value) => [rewrite(value, to)]
});
function around({ path, attribute: attribute2, written: written3 }) {
  const { bytes } = written3.document;
  return (path[path.length - 1]?.body.items ?? []).filter((item) => item !== attribute2).map((item) => sourceOf(bytes, item)).join("\n");
}

// src/repair/candidates/provider-check/placeholder.ts
function isPlaceholder(text) {
  return /^<[^<>]*>$|^\[[^[\]]*\]$|^\{\{.*\}\}$|^[xX*.]{3,}$/.test(text.trim()) || wordsIn(text).some((word) => STAND_INS.has(word));
}
var STAND_INS = /* @__PURE__ */ new Set([
  "your",
  "my",
  "example",
  "sample",
  "dummy",
  "placeholder",
  "replace",
  "changeme",
  "todo",
  "insert",
  "xxx",
  "xxxx",
  "xxxxx"
]);
function placeholderWithin(text) {
  const found = /<([^<>]+)>|\b((?:YOUR|your)[_-][\w-]*\w)/.exec(text);
  const [whole = "", bracketed, worded2] = found ?? [];
  const words6 = wordsIn(bracketed ?? worded2 ?? "").filter((word) => !STAND_INS.has(word));
  if (!found || whole === text.trim() || words6.length === 0) return void 0;
  const name2 = words6.join("_");
  if (!/^[a-z]\w*$/.test(name2)) return void 0;
  const after = text.slice(found.index + whole.length);
  return { before: text.slice(0, found.index), name: name2, after };
}
var wordsIn = (text) => text.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);

// src/repair/candidates/provider-check/author-decides.ts
function authorDecides(context, value, all) {
  if (!isUnknowable(value)) return [];
  const within2 = insideText(context, value);
  if (within2) return [within2];
  const whole = isWholeList(value, all);
  const schema = value.schema ?? { ...STRING, name: value.name };
  const wanted = { ...schema, type: whole ? schema.type : elementOf4(schema.type) };
  return fillValue(context, placeOf2(value.path), wanted).filter(isNoLiteral).slice(0, MOST3).map((filled) => ({
    action: "change-value",
    title: `set \`${value.name}\` ${filled.how}`,
    score: 0.85 * filled.score,
    edits: ({ attribute: attribute2, written: written3 }) => [
      whole ? replace({ ...written3, expression: attribute2.value }, filled.text) : replace(written3, filled.text)
    ],
    once: declareVariables(context.scope.view, value.written.file, filled.declares)
  }));
}
var MOST3 = 4;
var isUnknowable = (value) => (value.schema?.sensitive ?? false) || isSecretName(value.name) || isPlaceholder(value.text) || isAddress(value);
var isAddress = ({ broken }) => broken.some(({ rule }) => rule.kind === "format" && /^(?:arn|cidr|ip)/.test(rule.format));
function insideText(context, value) {
  const { view } = context.scope;
  const found = placeholderWithin(value.text);
  if (!found || value.schema?.sensitive) return void 0;
  const name2 = freeVariableName(view, found.name);
  const place = placeOf2(value.path);
  const variable = {
    name: name2,
    type: "string",
    description: `Part of ${[place.type, ...place.path, value.name].join(".")}`,
    sensitive: isSecretName(name2)
  };
  const text = `${quote(found.before).slice(0, -1)}\${var.${name2}}${quote(found.after).slice(1)}`;
  return {
    action: "change-value",
    title: `take the unknown part of \`${value.name}\` from the new variable ${name2}`,
    score: 0.6,
    edits: ({ written: written3 }) => [replace(written3, text)],
    once: declareVariables(view, value.written.file, [variable])
  };
}
function isWholeList({ attribute: attribute2, isKey: isKey2, schema }, all) {
  if (isKey2 || attribute2.value.kind !== "tuple" || typeof schema?.type === "string") return false;
  return attribute2.value.items.every(
    (item) => all.some(({ written: written3 }) => written3.expression === item)
  );
}
var elementOf4 = (type) => typeof type !== "string" && (type[0] === "list" || type[0] === "set") ? type[1] : type;
var isNoLiteral = ({ text }) => /^\[?[a-z]\w*[.(]/.test(text);
var STRING = {
  type: "string",
  required: false,
  optional: true,
  computed: false,
  sensitive: false,
  deprecated: false,
  writeOnly: false
};

// src/repair/candidates/provider-check/checked-arguments.ts
function* checkedArguments(bytes, top, place) {
  yield* inBlock(bytes, [top], place, TOP);
}
function* inBlock(bytes, path, place, above) {
  const body = path[path.length - 1]?.body;
  if (!body) return;
  for (const item of body.items) {
    if (item.kind !== "attribute") continue;
    const at2 = { path, attribute: item, isKey: false };
    yield* inValue(bytes, at2, item.name.text, item.value, place, above);
  }
  for (const { inner: inner3, name: name2, nested: nested3 } of nestedBlocks(body)) {
    const below2 = place.places.get(name2)?.place;
    if (!below2 || !nested3) continue;
    const around2 = nested3 === inner3 ? [...path, inner3] : [...path, inner3, nested3];
    yield* inBlock(bytes, around2, below2, elementOf(argumentOf(above, name2), 0, "list"));
  }
}
function* inValue(bytes, at2, name2, value, place, above) {
  const where = argumentOf(above, name2);
  const facts = place.arguments.get(name2);
  if (facts && facts.values.length > 0) yield { ...at2, name: name2, value, facts, where };
  const below2 = place.places.get(name2)?.place;
  if (!below2) return;
  const elements = value.kind === "tuple" ? value.items : [value];
  for (const element of elements) {
    if (element.kind !== "object") continue;
    const inside4 = value.kind === "tuple" ? elementOf(where, 0, "list") : where;
    for (const { key, value: of } of element.items) {
      const field = objectKey(bytes, key);
      if (field !== void 0)
        yield* inValue(bytes, { ...at2, isKey: true }, field, of, below2, inside4);
    }
  }
}

// src/repair/candidates/provider-check/rule-from-words.ts
function ruleFromWords({ summary, detail }) {
  for (const text of [summary, detail]) {
    const listed2 = /to be one of \[(.*)\], got |value must be one of: \[(.*)\], got: /s.exec(text);
    if (listed2) return oneOf(listed2[1] ?? listed2[2] ?? "");
    const bounds = /^expected (length of )?\S+ to be in the range \((-?\d+) - (-?\d+)\), got /.exec(
      text
    );
    if (bounds) {
      const between = { min: Number(bounds[2]), max: Number(bounds[3]) };
      return bounds[1] ? { kind: "length", unit: "bytes", ...between } : { kind: "range", ...between };
    }
    const bound = /^expected \S+ to be at (least|most) \((-?\d+)\), got /.exec(text);
    if (bound) return { kind: "range", [bound[1] === "least" ? "min" : "max"]: Number(bound[2]) };
  }
  return void 0;
}
function oneOf(list2) {
  const values = [...list2.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value]) => value ?? "");
  return values.length > 0 ? { kind: "one-of", values, ignoreCase: false } : void 0;
}

// src/repair/candidates/provider-check/written-values.ts
var writtenValues = (scope, home) => valuesIn(scope, home, /* @__PURE__ */ new Set());
function valuesIn(scope, home, seen) {
  const { expression } = home;
  const inside4 = (inner3) => inner3.flatMap((each) => valuesIn(scope, { ...home, expression: each }, seen));
  if (expression.kind === "parens") return inside4([expression.inner]);
  if (expression.kind === "tuple") return inside4(expression.items);
  if (expression.kind === "call" && GATHERING.has(expression.name.text))
    return inside4(expression.args);
  if (expression.kind === "conditional") return inside4([expression.whenTrue, expression.whenFalse]);
  const local = localOf(scope, expression);
  if (local && seen.has(local)) return [];
  if (local?.attribute.value.kind === "tuple")
    return valuesIn(scope, homeOf(local), /* @__PURE__ */ new Set([...seen, local]));
  const text = textOf(scope.values.evaluate(expression, home.document.bytes, void 0, []));
  if (text === void 0) return [];
  const shared = local !== void 0 && usesOf2(scope, local) > 1;
  const constant = isConstant(expression) ? home : local && constantOf(local);
  return [{ text, written: home, shared, ...constant && { literal: constant } }];
}
var GATHERING = /* @__PURE__ */ new Set([
  "toset",
  "tolist",
  "concat",
  "compact",
  "distinct",
  "flatten",
  "setunion"
]);
function localOf(scope, expression) {
  if (expression.kind !== "traversal" || expression.root.text !== "local") return void 0;
  const [step] = expression.steps;
  if (step?.kind !== "attribute" || expression.steps.length !== 1) return void 0;
  return scope.view.locals.find(({ name: name2 }) => name2 === step.name);
}
var homeOf = ({ file, document, attribute: attribute2 }) => ({
  file,
  document,
  expression: attribute2.value
});
var constantOf = (local) => isConstant(local.attribute.value) ? homeOf(local) : void 0;
var isConstant = (expression) => expression.kind === "number" || expression.kind === "bool" || expression.kind === "template" && expression.parts.every(({ kind }) => kind === "text");
function usesOf2({ view }, local) {
  let count4 = 0;
  for (const { body } of view.documents.values())
    for (const { attribute: attribute2 } of attributesOf(body))
      walkExpression(attribute2.value, (each) => {
        if (each.kind !== "traversal" || each.root.text !== "local") return;
        const [step] = each.steps;
        if (step?.kind === "attribute" && step.name === local.name) count4 += 1;
      });
  return count4;
}

// src/repair/candidates/provider-check/broken-values.ts
function brokenValues(context, finding, at2) {
  const [top] = at2.path;
  const facts = top && factsOf(context, top);
  if (top && facts) {
    const found = [...checkedArguments(at2.document.bytes, top, facts.place)].filter((argument) => isAt(argument, at2)).flatMap(
      (argument) => brokenIn(context, at2, argument).map((value) => ({
        value,
        isSaid: isSaid(value, argument, finding)
      }))
    );
    const said2 = found.filter(
      (each) => each.isSaid || at2.attribute && !found.some((other) => other.isSaid)
    );
    if (said2.length > 0) return said2.map(({ value }) => value);
  }
  return byWords(context, finding, at2);
}
function isAt({ attribute: attribute2, path }, at2) {
  if (at2.attribute) return attribute2 === at2.attribute;
  const inner3 = at2.path[at2.path.length - 1];
  const outer = at2.path[at2.path.length - 2];
  return path.some(
    (block, index) => block === inner3 || block.type.text === inner3?.type.text && path[index - 1] === outer
  );
}
function brokenIn(context, { file, document }, { value: expression, facts, ...argument }) {
  const schema = argument.isKey ? void 0 : schemaAt(context, argument.path)?.attributes.get(argument.name);
  const accepts = (value) => !facts.values.some((constraint) => isBroken(constraint, value));
  return writtenValues(context.scope, { file, document, expression }).flatMap((written3) => {
    const value = asSent(written3.text, schema?.type);
    const broken = facts.values.filter((constraint) => isBroken(constraint, value));
    return broken.length > 0 ? [{ ...argument, ...written3, schema, value, broken, accepts }] : [];
  });
}
function asSent(text, type) {
  const scalar = typeof type === "string" ? type : type?.[1];
  return scalar === "number" && Number.isFinite(Number(text)) ? Number(text) : text;
}
function isSaid({ broken, value }, { name: name2, where }, finding) {
  const said2 = plain4(`${finding.summary}
${finding.detail}`);
  const filling = { name: name2, key: where.key, dotted: where.dotted, value: String(value) };
  const element = { ...filling, key: `${where.key}.0`, dotted: `${where.dotted}[0]` };
  return broken.some(
    ({ words: words6 }) => [filling, element].some((each) => {
      const { summary, detail } = worded(words6, each);
      return plain4(`${summary}
${detail}`) === said2;
    })
  );
}
var plain4 = (words6) => words6.replace(/\.\d+|\[\d+\]/g, ".#");
function byWords(context, finding, at2) {
  const rule = ruleFromWords(finding);
  const { attribute: attribute2 } = at2;
  if (!rule || !attribute2) return [];
  const words6 = { summary: finding.summary, detail: finding.detail };
  const { name: name2, value } = attribute2;
  const facts = { ...NO_FACTS, values: [{ rule, unless: [], words: words6 }] };
  return brokenIn(context, at2, {
    name: name2.text,
    value,
    path: at2.path,
    attribute: attribute2,
    isKey: false,
    facts,
    where: { path: [], inSet: false, key: name2.text, dotted: name2.text }
  });
}
var NO_FACTS = {
  values: [],
  exactlyOneOf: [],
  atLeastOneOf: [],
  requiredWith: [],
  conflictsWith: [],
  deprecated: void 0
};

// src/repair/candidates/provider-check/drop-empty.ts
function dropEmpty({
  name: name2,
  text,
  schema,
  isKey: isKey2,
  attribute: attribute2,
  written: written3
}) {
  const isAll = attribute2.value === written3.expression;
  if (isKey2 || !isAll || !schema?.optional || !NOTHING4.test(text.trim())) return [];
  return [
    {
      action: "delete-argument",
      title: `remove \`${name2}\`, which is set to nothing`,
      score: 0.6,
      loses: `removes the empty \`${name2}\``,
      edits: (value) => {
        const body = value.path[value.path.length - 1]?.body;
        const { document, file } = value.written;
        return body ? inFile(file, removeItem(document, body, value.attribute)) : [];
      }
    }
  ];
}
var NOTHING4 = /^(?:|none|null|nil|n\/a|default)$/i;

// src/repair/candidates/provider-check/other-version-argument.ts
function otherVersionArgument(context, value) {
  const to = counterpart(context, value);
  if (to === void 0 || value.isKey || !standsInArgument(value)) return [];
  return [false, true].map((stays) => ({
    action: "move-argument",
    title: `move the address of another version from \`${value.name}\` to \`${to}\``,
    score: stays ? 0.85 : 0.9,
    edits: (each) => inFile(each.written.file, moved2(each, to, stays))
  }));
}
var standsInArgument = ({
  attribute: { value },
  written: { expression }
}) => value === expression || value.kind === "tuple" && value.items.includes(expression);
function counterpart(context, { name: name2, text, path }) {
  const address = text.split("/")[0] ?? "";
  const version = isIPv6(address) ? "6" : isIPv4(address) ? "4" : void 0;
  const schema = schemaAt(context, path);
  if (version === void 0 || !schema) return void 0;
  return [...schema.attributes.values()].find(
    (other) => other.name !== name2 && (other.optional || other.required) && withoutVersion(other.name) === withoutVersion(name2) && /ipv6/.test(other.name) === (version === "6")
  )?.name;
}
var withoutVersion = (name2) => name2.split("_").filter((word) => !/^ipv[46]$/.test(word)).join("_");
function moved2({ attribute: attribute2, path, written: written3 }, to, stays) {
  const { document, expression } = written3;
  const block = path[path.length - 1];
  const text = sourceOf(document.bytes, expression);
  const there = attribute(block, to);
  const list2 = attribute2.value.kind === "tuple" ? attribute2.value.items : void 0;
  if (!there && (!list2 || list2.length === 1) && !stays)
    return renameAttribute(document, block.body, attribute2, to);
  if (stays && !(there && list2)) return [];
  const added = there ? joined(there, text) : insertAttribute(document, block, to, list2 ? `[${text}]` : text);
  const taken = list2 && (stays || list2.length > 1) ? [{ range: withComma(attribute2, expression.range), text: "" }] : removeItem(document, block.body, attribute2);
  return added ? [...taken, ...added] : [];
}
function joined({ value }, text) {
  if (value.kind !== "tuple") return void 0;
  const last = value.items[value.items.length - 1];
  const at2 = last ? last.range.end : value.range.start + 1;
  return [{ range: { start: at2, end: at2 }, text: last ? `, ${text}` : text }];
}
function withComma({ value }, item) {
  const items = value.kind === "tuple" ? value.items : [];
  const index = items.findIndex(({ range: range2 }) => range2.start === item.start);
  const [before, next] = [items[index - 1], items[index + 1]];
  if (before) return { start: before.range.end, end: item.end };
  return { start: item.start, end: next?.range.start ?? item.end };
}

// src/repair/candidates/provider-check/own-account.ts
function ownAccount({ scope }, value) {
  const around2 = accountPlaceholder(value.text);
  const filled = around2 && `${around2.before}123456789012${around2.after}`;
  if (!around2 || filled === void 0 || !value.accepts(filled)) return [];
  const declared2 = scope.view.resources.find(
    ({ mode, type }) => mode === "data" && type === "aws_caller_identity"
  );
  const address = declared2?.address ?? "data.aws_caller_identity.current";
  const document = scope.view.documents.get(value.written.file);
  if (!document) return [];
  const text = `${quote(around2.before).slice(0, -1)}\${${address}.account_id}${quote(around2.after).slice(1)}`;
  const declaration6 = appendBlock(document, 'data "aws_caller_identity" "current" {}');
  return [
    {
      action: "change-value",
      title: `take the account of \`${value.name}\` from ${address}`,
      score: 0.8,
      edits: ({ written: written3 }) => [replace(written3, text)],
      once: declared2 ? [] : [{ file: value.written.file, ...declaration6 }]
    }
  ];
}

// src/repair/candidates/provider-check/refused-value.ts
function refusedValue(context, finding, at2) {
  const values = brokenValues(context, finding, at2);
  const [value] = values;
  if (!value) return { abstained: UNSEEN };
  const meant = MEANINGS.map((meaning) => meaning(context, value)).find(({ length }) => length > 0);
  const isAsked = !meant || isAddress(value);
  const changes = [
    ...meant ?? [],
    ...isAsked ? authorDecides(context, value, values) : [],
    ...dropEmpty(value)
  ];
  return changes.length > 0 ? changes.map((change3) => toCandidate(change3, values)) : { abstained: whyNot(value) };
}
var MEANINGS = [
  (_, value) => allowedValue(value),
  (_, value) => allowedNumber(value),
  otherVersionArgument,
  ownAccount,
  (_, value) => allowedText(value)
];
var UNSEEN = "The provider refuses a value that is computed where it cannot be followed, so what to write instead is unknown.";
function whyNot(value) {
  const { name: name2, broken } = value;
  const kinds = new Set(broken.map(({ rule }) => rule.kind));
  if (allowedIn(value).length > 0)
    return `None of the values that \`${name2}\` takes is near to the one it has, so only the author can choose.`;
  if (kinds.has("range"))
    return `The number is far from what \`${name2}\` takes, so its unit cannot be told.`;
  if (kinds.has("length"))
    return `No text of the length that \`${name2}\` takes follows from this one.`;
  if (kinds.has("format"))
    return `What \`${name2}\` has is not in the form it needs, and the right text does not follow from it.`;
  return `No spelling near to the text of \`${name2}\` keeps the provider's rule.`;
}

// src/repair/candidates/provider-check.ts
function providerCheck(context, finding, at2) {
  if (finding.kind === "missing-required-argument" || finding.summary === NULL_REQUIRED)
    return nullArgument(context, at2);
  const [top] = at2.path;
  const facts = top && factsOf(context, top);
  const presence = top && presenceOf(finding, facts);
  switch (presence?.kind) {
    case "none-of":
      return addAlternative(context, presence.names, facts, at2);
    case "alone":
      return addPartner(context, presence, at2);
    case "several-of":
    case "conflict":
      return dropOne(context, presence.names, at2);
    case void 0:
      return finding.summary === UNKNOWN_KEY ? unknownKey(at2) : refusedValue(context, finding, at2);
  }
}
var NULL_REQUIRED = "Missing Configuration for Required Attribute";
var UNKNOWN_KEY = "Invalid or unknown key";
function unknownKey(at2) {
  const { attribute: attribute2 } = at2;
  if (!attribute2) return { abstained: "The provider refuses a name that is not in the source." };
  const name2 = attribute2.name.text;
  return [
    {
      action: "delete-argument",
      title: `remove \`${name2}\`, which the provider sets itself`,
      score: 0.5,
      loses: `removes \`${name2}\``,
      edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2))
    }
  ];
}

// src/repair/candidates/syntax/cut-off.ts
var CUT_OFF = "The file ends in the middle of a value, so what is missing cannot be known.";
var isCutOff = (document) => cutOffs(document).length > 0;
function cutOffs({ bytes, problems }) {
  if (problems.length === 0) return [];
  const starts = headerStarts(bytes);
  return problems.flatMap((problem) => {
    const line = lastLineBehind(bytes, problem, starts);
    return isUnfinished(problem, line.end) || isNameAlone(bytes, problem, line) ? [line] : [];
  });
}
function isUnfinished({ reason, range: range2, insert }, last) {
  const brace = reason === "unclosed" && insert?.text.trim() === "}";
  return UNFINISHED.has(reason) && !brace && (insert?.at ?? range2.end) >= last;
}
var UNFINISHED = /* @__PURE__ */ new Set([
  "bad-expression",
  "unclosed",
  "unterminated-string",
  "unterminated-heredoc"
]);
function isNameAlone(bytes, { reason, range: range2 }, line) {
  const isLast = bytes.toString("latin1", line.end).trim() === "";
  const text = bytes.toString("latin1", line.start, line.end).trim();
  return isLast && reason === "not-an-item" && range2.start >= line.start && /^[\w-]+(?:[ \t]+"[^"\n]*"?){0,2}$/.test(text);
}
function lastLineBehind(bytes, { insert, range: range2 }, starts) {
  const from = insert?.at ?? Math.max(range2.start, range2.end - 1);
  let end = starts.find((start) => start > from) ?? bytes.length;
  while (end > 0 && isSpace(bytes[end - 1])) end--;
  return { start: end === 0 ? 0 : bytes.lastIndexOf(NEWLINE, end - 1) + 1, end };
}
function headerStarts(bytes) {
  const starts = [];
  for (let at2 = bytes.indexOf(NEWLINE) + 1; at2 > 0; at2 = bytes.indexOf(NEWLINE, at2) + 1)
    if (isTopLevelHeader(bytes, at2)) starts.push(at2);
  return starts;
}
var isSpace = (byte) => isBlank(byte) || byte === NEWLINE || byte === RETURN;

// src/repair/candidates/syntax/slip.ts
var placeOf3 = ({ insert, range: range2 }) => insert?.at ?? range2.start;
var LONGEST_LINE = 4096;
function lineAt({ bytes }, offset) {
  const start = lineStart(bytes, offset);
  let end = lineEnd(bytes, offset);
  if (bytes[end - 1] === NEWLINE) end--;
  if (bytes[end - 1] === RETURN) end--;
  end = Math.max(start, end);
  const text = end - start > LONGEST_LINE ? "" : bytes.toString("latin1", start, end);
  return { start, end, text };
}
function* linesFrom(document, offset) {
  for (let at2 = lineStart(document.bytes, offset); at2 < document.bytes.length; ) {
    yield lineAt(document, at2);
    at2 = lineEnd(document.bytes, at2);
  }
}
var textOf6 = ({ bytes }, { start, end }) => bytes.toString("utf8", start, end);
function blocksAround({ body }, offset) {
  const path = [];
  for (let at2 = body; ; ) {
    const block = at2.items.find(
      (item) => item.kind === "block" && item.open.end <= offset && offset <= (item.close?.start ?? item.range.end)
    );
    if (!block) return path;
    path.push(block);
    at2 = block.body;
  }
}
var replaced2 = (range2, text) => ({ range: range2, text });
var inserted = (at2, text) => ({
  range: { start: at2, end: at2 },
  text
});

// src/repair/candidates/syntax/dotted-argument.ts
function dottedArgument(context, { document, file }, problem) {
  const path = blocksAround(document, problem.range.start);
  const block = path.at(-1);
  const first = lineAt(document, problem.range.start);
  const root = DOTTED.exec(first.text)?.[2];
  if (problem.reason !== "not-an-item" || !block || root === void 0) return [];
  const isSet = block.body.items.some(
    (item) => item.kind === "attribute" ? item.name.text === root : item.type.text === root
  );
  const schema = schemaAt(context, path);
  const asBlock3 = schema?.blocks.has(root) ?? false;
  if (isSet || !(asBlock3 || schema?.attributes.has(root))) return [];
  const pairs3 = [];
  let end = first.end;
  for (const line of linesFrom(document, first.start)) {
    const [, , name2, key, value] = DOTTED.exec(line.text) ?? [];
    if (name2 !== root || key === void 0 || value === void 0) break;
    pairs3.push({ name: key, value: Buffer.from(value, "latin1").toString() });
    end = line.end;
  }
  if (pairs3.length === 0) return [];
  const width = Math.max(...pairs3.map(({ name: name2 }) => keyOf4(name2, asBlock3).length));
  const indentation = /^\s*/.exec(first.text)?.[0] ?? "";
  const lines = [
    `${root} ${asBlock3 ? "" : "= "}{`,
    ...pairs3.map(({ name: name2, value }) => `  ${keyOf4(name2, asBlock3).padEnd(width)} = ${value}`),
    "}"
  ];
  const text = indent(lines.join("\n"), indentation).replaceAll("\n", lineBreakOf(document.bytes));
  return [
    {
      action: "fix-syntax",
      title: `write \`${root}.\u2026\` as ${asBlock3 ? "the block" : "the object"} \`${root}\``,
      score: 0.9,
      edits: inFile(file, [{ range: { start: first.start, end }, text }])
    }
  ];
}
var DOTTED = /^(\s*)([A-Za-z_][\w-]*)(?:\.|\[")([\w-]+)(?:"\])?\s*=\s*(\S.*?)\s*$/;
var keyOf4 = (name2, asBlock3) => asBlock3 || /^[A-Za-z_][\w-]*$/.test(name2) ? name2 : `"${name2}"`;

// src/repair/candidates/syntax/block-header.ts
function blockHeader({ document, problem }) {
  if (problem.reason !== "not-an-item") return void 0;
  const line = lineAt(document, problem.range.start);
  const text = headerFrom(line.text);
  if (text !== void 0)
    return {
      title: "write the header of the block as Terraform has it",
      score: 0.9,
      edits: [
        replaced2({ start: line.start, end: line.end }, Buffer.from(text, "latin1").toString())
      ]
    };
  return HEADER_ALONE.test(line.text) ? joinBrace(document, line) : void 0;
}
var TYPES = "resource|data|ephemeral|variable|output|module|provider|locals|terraform|moved|import|removed|check";
var LABEL = `(?:"[^"\\n]*"|'[^'\\n]*'|[\\w-]+)`;
var HEADER_ALONE = new RegExp(`^\\s*(?:${TYPES}|[a-z_]+)(?:\\s+${LABEL}){0,2}\\s*$`);
var HEADER = new RegExp(
  `^(\\s*)(${TYPES}|[a-z_]+)((?:\\s*[(,.]?\\s*${LABEL}){0,2})\\s*[),]?\\s*(=>|=|:)?\\s*\\{\\s*$`
);
function headerFrom(text) {
  if (text.length > 500 || /\S\s{4,}\S/.test(text)) return void 0;
  const [whole, indentation = "", type = "", rest = "", sign] = HEADER.exec(text.trimEnd()) ?? [];
  if (whole === void 0) return void 0;
  const labels = [...rest.matchAll(new RegExp(LABEL, "g"))].map(
    ([label]) => label.replace(/^["']|["']$/g, "")
  );
  const known2 = new RegExp(`^(?:${TYPES})$`).test(type);
  if (!known2 && (labels.length === 0 || sign === void 0)) return void 0;
  const header = [indentation + type, ...labels.map((label) => `"${label}"`), "{"].join(" ");
  return header === text.trimEnd() ? void 0 : header;
}
function joinBrace(document, header) {
  const [, ...below2] = linesFrom(document, header.start);
  const next = below2.find(({ text }) => text.trim() !== "");
  if (next?.text.trim() !== "{") return void 0;
  let end = header.end;
  while (end > header.start && isBlank(document.bytes[end - 1])) end--;
  return {
    title: "put the `{` on the line of its header",
    score: 0.95,
    edits: [replaced2({ start: end, end: next.end }, " {")]
  };
}

// src/repair/candidates/syntax/broken-name.ts
function brokenName({ document, problem }) {
  if (problem.reason !== "not-an-item") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*)([\w-]+(?:\s+[\w-]+)+)\s*=(?!=)/.exec(line.text);
  const [, lead = "", name2 = ""] = found ?? [];
  if (!found || !/[_-]\s|\s_/.test(name2)) return void 0;
  const start = line.start + lead.length;
  return {
    title: `join the parts of the name \`${name2.replace(/\s+/g, "")}\``,
    score: 0.95,
    edits: [replaced2({ start, end: start + name2.length }, name2.replace(/\s+/g, ""))]
  };
}

// src/repair/candidates/syntax/characters.ts
function lookalikes({ document, problem }) {
  const edits = strays(document);
  const isNear = edits.some(
    ({ range: range2 }) => Math.abs(range2.start - problem.range.start) < NEAR2 || range2.start === problem.range.start
  );
  if (!isNear) return void 0;
  return {
    title: "replace characters that only look like blanks and signs",
    score: 0.95,
    edits
  };
}
var NEAR2 = 200;
var MOST_STRAYS = 500;
function strays({ bytes, tokens }) {
  const isCode = (at2) => {
    const token = tokens[tokenIndexAt(tokens, at2)];
    return token === void 0 || at2 < token.start || token.kind !== "text" && token.kind !== "comment" && token.kind !== "bom";
  };
  return [...bytes.toString("latin1").matchAll(STRAY)].filter(({ index }) => isCode(index)).slice(0, MOST_STRAYS).map(
    ({ 0: found, index }) => replaced2(
      { start: index, end: index + found.length },
      MEANT[Buffer.from(found, "latin1").toString()] ?? ""
    )
  );
}
var MEANT = {
  "\xA0": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u202F": " ",
  "\u3000": " ",
  "\u200B": "",
  "\u200C": "",
  "\u200D": "",
  "\u2060": "",
  "\uFEFF": "",
  "\xAD": "",
  "\uFF1D": "=",
  "\uFF1A": ":",
  "\uFF0C": ",",
  "\uFF5B": "{",
  "\uFF5D": "}",
  "\u2013": "-",
  "\u2212": "-"
};
var STRAY = new RegExp(
  Object.keys(MEANT).map((character) => Buffer.from(character).toString("latin1")).join("|"),
  "g"
);

// src/repair/candidates/syntax/close-by-layout.ts
function closeByLayout({ document: { bytes }, problem }) {
  const { insert } = problem;
  if (!insert) return void 0;
  return {
    title: `put the missing \`${insert.text.trim()}\` where the layout ends what it closes`,
    score: 0.8,
    edits: [inserted(insert.at, insert.text.replaceAll("\n", lineBreakOf(bytes)))]
  };
}

// src/repair/candidates/syntax/comment-signs.ts
function commentSign({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*)(<!--|--+|;+|%+|'|REM\b|\/(?=\s))(\s*\S.*?)(\s*-->)?\s*$/.exec(line.text);
  if (!found || found[2] === "'" && found[3]?.includes("'")) return void 0;
  const [, lead = "", sign = "", text = "", end = ""] = found;
  const from = line.start + lead.length;
  const behind2 = from + sign.length + text.length;
  return {
    title: `write the comment behind \`#\` instead of \`${sign}\``,
    score: 0.85,
    edits: [
      replaced2({ start: from, end: from + sign.length }, "#"),
      ...end === "" ? [] : [replaced2({ start: behind2, end: line.end }, "")]
    ]
  };
}
function trailingRemark({ document, problem }) {
  if (problem.reason !== "missing-newline") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = REMARK.exec(line.text);
  if (!found) return void 0;
  const [, code = "", sign = ""] = found;
  const from = line.start + code.length;
  const keep = sign === "(" ? "(" : "";
  return {
    title: "make the remark behind the value a comment",
    score: 0.75,
    edits: [replaced2({ start: from, end: line.start + found[0].length }, ` # ${keep}`)]
  };
}
var VALUE = '(?:"(?:[^"\\\\]|\\\\.)*"|true|false|null|-?[\\d.]+|[\\w.[\\]*-]+|[\\])}])';
var REMARK = new RegExp(
  `^(\\s*[\\w-]+\\s*=\\s*(?:.*\\S)?${VALUE},?)\\s+(\\((?=[^"]*\\)\\s*$)|<-+|-->?|=>|\\u00e2\\u0086\\S|\\u00e2\\u0080\\S|\\/(?=\\s)|\\*)\\s*(?=\\S)`
);
function unendedComment({ document, problem }) {
  if (problem.reason !== "unterminated-comment") return void 0;
  const lines = [];
  for (const line of linesFrom(document, problem.range.start)) {
    if (lines.length > 0 && /^\s*$|^\s*[\w-]+\s*(?:=|\{|")/.test(line.text)) break;
    lines.push(line);
  }
  const last = lines.at(-1);
  if (!last) return void 0;
  return {
    title: "end the comment where its text ends",
    score: 0.7,
    edits: [replaced2({ start: last.end, end: last.end }, " */")]
  };
}

// src/repair/candidates/syntax/comprehensions.ts
function comprehension({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  if (!/\bfor\b/.test(line.text) || !isPlain(line.text)) return void 0;
  for (const [pattern, rewrite2] of FORMS) {
    const found = pattern.exec(line.text);
    if (!found || rewrite2(found) === found[0]) continue;
    if (found[0].startsWith("{") && found[0].includes("=>")) continue;
    const start = line.start + found.index;
    return {
      title: "write the `for` expression as Terraform has it",
      score: 0.85,
      edits: [
        replaced2(
          { start, end: start + found[0].length },
          Buffer.from(rewrite2(found), "latin1").toString()
        )
      ]
    };
  }
  return void 0;
}
var isPlain = (text) => text.length < 500 && !/\S\s{4,}/.test(text);
var NAMES2 = "(\\w+(?:\\s*,\\s*\\w+)?)";
var LIST = "([\\w.*-]+(?:\\[[^\\]]*\\])?(?:\\([^()]*\\))?)";
var CONDITION = "((?:\\s+if\\s+[^\\]}]+?)?)";
var FORMS = [
  [
    new RegExp(
      `\\{\\s*([^{}:]+?)\\s*:\\s*([^{}]+?)\\s+for\\s+${NAMES2}\\s+in\\s+${LIST}${CONDITION}\\s*\\}`
    ),
    ([, key, value, names2, list2, condition2]) => `{ for ${names2} in ${list2} : ${key} => ${value}${condition2} }`
  ],
  [
    new RegExp(
      `\\[\\s*(?!for\\b)([^\\[\\]]+(?:\\[[^\\]]*\\])?[^\\[\\]]*?)\\s+for\\s+${NAMES2}\\s+in\\s+${LIST}${CONDITION}\\s*\\]`
    ),
    ([, value, names2, list2, condition2]) => `[for ${names2} in ${list2} : ${value}${condition2}]`
  ],
  [
    new RegExp(
      `\\[\\s*for\\s+${NAMES2}\\s+in\\s+${LIST}\\s+(?:=>\\s*)?(?!:|if\\b)([^\\]]+(?:\\[[^\\]]*\\])?)\\]`
    ),
    ([, names2, list2, value]) => `[for ${names2} in ${list2} : ${value}]`
  ],
  // The brackets say what comes of it: a list has no keys, a map has.
  [/\{\s*(for\s+[^{}]*?:\s*[^{}:]*?(?:\([^()]*\))?)\s*\}/, ([, inside4]) => `[${inside4}]`],
  [/\[\s*(for\s+[^[\]]*:\s*[^[\]]*=>[^[\]]*?)\s*\]/, ([, inside4]) => `{ ${inside4} }`]
];

// src/repair/candidates/syntax/diff-marks.ts
function diffMarks({ document, problem }) {
  if (problem.reason !== "not-an-item") return void 0;
  const lines = [...linesFrom(document, 0)].filter(({ text }) => text.trim() !== "");
  const marked2 = lines.filter(({ text }) => text.startsWith("+"));
  if (lines.length < 2 || marked2.length * 10 < lines.length * 9) return void 0;
  const blank = marked2.every(({ text }) => text === "+" || text.startsWith("+ "));
  return {
    title: "take off the marks of a patch",
    score: 0.95,
    edits: marked2.map(
      ({ start, text }) => replaced2({ start, end: start + (blank && text.length > 1 ? 2 : 1) }, "")
    )
  };
}

// src/repair/candidates/syntax/equals-column.ts
function gapFor(document, line, name2) {
  if (/[[({]\s*$/.test(line.text)) return 1;
  const near2 = [...run(document, line, "up"), ...run(document, line, "down")];
  const columns = new Set(near2.flatMap(({ text }) => SET.exec(text)?.[1]?.length ?? []));
  const [column] = columns;
  const longest = Math.max(...near2.map(({ text }) => endOfName(text)), name2.length);
  const wanted = columns.size === 1 && column !== void 0 ? column : longest + 1;
  return Math.max(1, wanted - name2.length);
}
var SET = /^(\s*[\w-]+\s*)=\s*[^\s=>]/;
var ANY2 = /^(\s*)("?)([\w-]+)\2(?:\s*(?::=|=>|==|->|<-|:|=)\s*\S|\s+\S+\s*$)/;
function endOfName(text) {
  const [, lead = "", , name2 = ""] = ANY2.exec(text) ?? [];
  return lead.length + name2.length;
}
function run(document, from, way) {
  const lines = [];
  for (let line = from; ; ) {
    const at2 = way === "up" ? line.start - 1 : document.bytes.indexOf(10, line.end) + 1;
    if (at2 <= 0 || at2 >= document.bytes.length) return lines;
    line = lineAt(document, way === "up" ? lineStart(document.bytes, at2) : at2);
    if (!ANY2.test(line.text) || /[[({]\s*$/.test(line.text) || !sameDepth(line, from)) return lines;
    lines.push(line);
  }
}
var sameDepth = (a, b) => depthOf(a) === depthOf(b);
var depthOf = ({ text }) => [...text].findIndex((letter) => !isBlank(letter.charCodeAt(0)));

// src/repair/candidates/syntax/equals-sign.ts
function equalsSign({ document, problem }) {
  if (!REASONS3.has(problem.reason)) return void 0;
  const line = lineAt(document, problem.range.start);
  const found = ASSIGNED.exec(line.text);
  if (!found) return void 0;
  const [, lead = "", sign = ""] = found;
  const place = problem.range.start - line.start;
  const isHere = place >= lead.length - 1 || problem.reason === "not-an-item";
  if (!isHere || place > found[0].length) return void 0;
  const name2 = lead.trimEnd();
  return {
    title: `write \`=\` for \`${sign}\``,
    score: 0.9,
    edits: [
      replaced2(
        { start: line.start + name2.length, end: line.start + found[0].length },
        `${" ".repeat(gapFor(document, line, name2))}= `
      )
    ]
  };
}
var REASONS3 = /* @__PURE__ */ new Set([
  "colon-for-equals",
  "not-an-item",
  "bad-expression",
  "missing-comma"
]);
var ASSIGNED = /^(\s*(?:[\w-]+|"[^"\\$]+")[ \t]*)(:=|=>|==|->|<-|:(?!:))[ \t]*(?=[^\s=>])/;

// src/repair/candidates/syntax/escapes.ts
function escapeSequence({ document: { bytes }, problem }) {
  const { start } = problem.range;
  if (problem.reason !== "bad-expression" || bytes[start] !== BACKSLASH) return void 0;
  if (problem.summary !== "Invalid escape sequence") return void 0;
  const next = String.fromCharCode(bytes[start + 1] ?? 0);
  if (next === "\n" || next === "\r") return void 0;
  if (next === "$" && bytes[start + 2] === 123)
    return {
      title: "escape `${` as Terraform does",
      score: 0.85,
      edits: [replaced2({ start, end: start + 1 }, "$")]
    };
  const plain9 = PLAIN3.has(next);
  return {
    title: plain9 ? "drop the backslash of an escape that HCL does not have" : "double the backslash",
    score: 0.85,
    edits: [replaced2({ start, end: start + 1 }, plain9 ? "" : "\\\\")]
  };
}
var PLAIN3 = /* @__PURE__ */ new Set(["'", "/", "`", "$", "!", "#", "&", "%", "@", " "]);

// src/repair/candidates/syntax/extra-closer.ts
function dropExtraCloser({ document, problem }) {
  const { start } = problem.range;
  const bracket = String.fromCharCode(document.bytes[start] ?? 0);
  const isExtra = problem.reason === "extra-close" || problem.reason === "missing-newline" && /[\])}]/.test(bracket) || problem.reason === "not-an-item" && /[\])]/.test(bracket);
  if (!isExtra) return void 0;
  return {
    title: "drop the closing bracket that closes nothing",
    score: 0.8,
    edits: [replaced2(wholeLineIfAlone(document.bytes, start), "")]
  };
}
function dropEarlyCloser({ document, problem }) {
  if (problem.reason !== "extra-close") return void 0;
  const { bytes, body } = document;
  const early = [...body.items].reverse().find((item) => item.kind === "block" && item.range.end <= problem.range.start);
  if (!early?.close || early.body.range.start === early.close.start) return void 0;
  const depth = (offset) => indentationAt(bytes, offset).length;
  const isDeep = depth(early.close.start) > depth(early.range.start);
  const follows = body.items.filter(
    ({ range: range2 }) => range2.start > early.range.end && range2.end <= problem.range.start
  );
  const belongs = (item) => depth(item.range.start) > depth(early.range.start);
  if (!isDeep && !(follows.length > 0 && follows.every(belongs))) return void 0;
  return {
    title: `drop the brace that closes \`${early.type.text}\` before its end`,
    score: 0.85,
    edits: [replaced2(wholeLineIfAlone(bytes, early.close.start), "")]
  };
}
function wholeLineIfAlone(bytes, at2) {
  const line = { start: lineStart(bytes, at2), end: lineEnd(bytes, at2) };
  return bytes.toString("latin1", line.start, line.end).trim().length === 1 ? line : { start: at2, end: at2 + 1 };
}

// src/repair/candidates/syntax/foreign-type.ts
function foreignType({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*type\s*=\s*)(\S.*?)\s*(?:#.*)?$/.exec(line.text);
  const [, lead = "", type = ""] = found ?? [];
  if (!found || blocksAround(document, line.start)[0]?.type.text !== "variable") return void 0;
  const text = type.replace(/(\w+)<\s*(?:\w+\s*,\s*)?([^<>]+)>/g, "$1($2)").replace(/(\w+)<\s*(?:\w+\s*,\s*)?([^<>]+)>/g, "$1($2)").replace(/(\w+(?:\([^()]*\))?)\[\]/g, "list($1)");
  if (text === type) return void 0;
  const start = line.start + lead.length;
  return {
    title: "write the type as Terraform has it",
    score: 0.92,
    edits: [replaced2({ start, end: start + type.length }, text)]
  };
}

// src/repair/candidates/syntax/brackets.ts
var CLOSES = { "{": "}", "[": "]", "(": ")" };
var OPENS = { "}": "{", "]": "[", ")": "(" };
var closerOf = (kind) => CLOSES[kind];
var isCloser = (kind) => kind !== void 0 && OPENS[kind] !== void 0;
function openBefore(tokens, index) {
  let depth = 0;
  for (let at2 = index - 1; at2 >= 0; at2--) {
    const { kind } = tokens[at2];
    if (OPENS[kind]) depth++;
    else if (CLOSES[kind] && depth-- === 0) return at2;
  }
  return -1;
}
function closeAfter(tokens, index) {
  let depth = 0;
  for (let at2 = index; at2 < tokens.length; at2++) {
    const { kind } = tokens[at2];
    if (CLOSES[kind]) depth++;
    else if (OPENS[kind] && --depth === 0) return at2;
  }
  return -1;
}
function* directlyInside(tokens, open3, close) {
  let depth = 0;
  for (let at2 = open3 + 1; at2 < close; at2++) {
    const token = tokens[at2];
    if (OPENS[token.kind]) depth--;
    if (depth === 0) yield token;
    if (CLOSES[token.kind]) depth++;
  }
}

// src/repair/candidates/syntax/heredoc-lines.ts
var markerOf = (document, start) => /<<-?([A-Za-z_][\w-]*)/.exec(lineAt(document, start).text)?.[1];
function* below(document, start) {
  let isHead = true;
  for (const line of linesFrom(document, start)) {
    if (!isHead) yield line;
    isHead = false;
  }
}

// src/repair/candidates/syntax/heredoc-end.ts
function heredocEnd({ document, problem }) {
  if (problem.reason !== "unterminated-heredoc") return void 0;
  const marker = markerOf(document, problem.range.start);
  if (!marker) return void 0;
  const eol = lineBreakOf(document.bytes);
  const ending = new RegExp(`^(\\s*${marker})(\\s*)([,;]?)(["')\\]}].*)?$`);
  for (const line of below(document, problem.range.start)) {
    const found = ending.exec(line.text);
    if (!found || found[2] === "" && !found[3] && !found[4]) continue;
    const [, end = "", , separator = "", closers = ""] = found;
    const at2 = line.start + end.length;
    const comma = separator === "," && isItem(document, problem.range.start) ? "," : "";
    const rest = comma + closers.replace(/^["']/, "");
    const indentation = indentationAt(document.bytes, problem.range.start);
    return {
      title: "put the end of the heredoc on a line of its own",
      score: 0.95,
      edits: [replaced2({ start: at2, end: line.end }, rest === "" ? "" : eol + indentation + rest)]
    };
  }
  return void 0;
}
function isItem({ tokens }, start) {
  const open3 = tokens[openBefore(tokens, tokenIndexAt(tokens, start))]?.kind;
  return open3 === "[" || open3 === "(";
}
function heredocBefore({ document, problem }) {
  if (problem.reason !== "unterminated-heredoc") return void 0;
  const head = lineAt(document, problem.range.start);
  const marker = markerOf(document, problem.range.start);
  const indentation = indentationAt(document.bytes, problem.range.start);
  if (!marker || indentation === "") return void 0;
  const eol = lineBreakOf(document.bytes);
  for (const line of below(document, head.start)) {
    if (!line.text.startsWith(indentation) || !ITEM.test(line.text.slice(indentation.length)))
      continue;
    return {
      title: `end the heredoc with \`${marker}\` above the next argument`,
      score: 0.85,
      edits: [inserted(line.start, `${marker}${eol}`)]
    };
  }
  return void 0;
}
var ITEM = /^[a-z]\w*(?:\s+=\s+\S|\s+(?:"[^"]*"\s+)?\{\s*$)/;
function heredocMarker({ document, problem }) {
  if (problem.reason !== "unterminated-heredoc") return void 0;
  const marker = markerOf(document, problem.range.start);
  if (!marker) return void 0;
  for (const line of below(document, problem.range.start)) {
    const word = /^\s*([A-Za-z_]{3,})\s*$/.exec(line.text)?.[1];
    if (word === void 0) continue;
    const isMarker = word.toLowerCase() === marker.toLowerCase() || MARKERS.has(word);
    if (!isMarker) continue;
    const start = line.start + line.text.indexOf(word);
    return {
      title: `end the heredoc with \`${marker}\`, as it begins`,
      score: 0.9,
      edits: [replaced2({ start, end: start + word.length }, marker)]
    };
  }
  return void 0;
}
var MARKERS = /* @__PURE__ */ new Set(["EOF", "EOT", "EOL", "EOM", "END", "EOS"]);

// src/repair/candidates/syntax/heredoc-start.ts
function heredocStart({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const found = /(["']?)<<(<?)([-~]?)(\s*)(["'\\]?)([A-Za-z_]\w*)(["']?)\s*$/.exec(line.text);
  if (!found) return void 0;
  const [, outer = "", third = "", dash = "", blank = "", quote2 = "", marker = ""] = found;
  if (outer + third + blank + quote2 === "" && dash !== "~") return void 0;
  const start = line.start + found.index;
  const raw = quote2 !== "" ? bodyEscapes(document, line, marker) : [];
  const end = outer === "" ? [] : dropQuoteBehind(document, line, marker, outer);
  return {
    title: "begin the heredoc as Terraform has it",
    score: 0.95,
    edits: [
      replaced2({ start, end: line.end }, `<<${dash === "" ? "" : "-"}${marker}`),
      ...raw,
      ...end
    ]
  };
}
function bodyEscapes(document, head, marker) {
  const edits = [];
  for (const line of below(document, head.start)) {
    if (line.text.trim() === marker) return edits;
    for (const { index } of line.text.matchAll(/(?<![$%])[$%](?=\{)/g))
      edits.push(inserted(line.start + index, line.text[index]));
  }
  return [];
}
function dropQuoteBehind(document, head, marker, quote2) {
  for (const line of below(document, head.start)) {
    const found = new RegExp(`^(\\s*${marker}\\s*)${quote2}\\s*,?\\s*$`).exec(line.text);
    if (found)
      return [replaced2({ start: line.start + found[1].length, end: line.end }, "")];
  }
  return [];
}

// src/repair/candidates/syntax/inline-declaration.ts
function inlineDeclaration({ document, problem }) {
  if (problem.reason !== "not-an-item") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(variable|output)\s+"?([\w-]+)"?\s*[=:]\s*([^{\s].*?)\s*$/.exec(line.text);
  const [, type = "", name2 = "", value = ""] = found ?? [];
  if (!found || /[{[(]$/.test(value)) return void 0;
  const eol = lineBreakOf(document.bytes);
  const argument = type === "variable" ? "default" : "value";
  const text = Buffer.from(value, "latin1").toString();
  return {
    title: `write the ${type} \`${name2}\` as a block`,
    score: 0.9,
    edits: [replaced2(line, `${type} "${name2}" {${eol}  ${argument} = ${text}${eol}}`)]
  };
}

// src/repair/candidates/syntax/inner-quotes.ts
function innerQuotes({ document, problem }) {
  if (problem.reason !== "missing-newline" && problem.reason !== "missing-comma") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+\s*[=:]\s*")(.*)("\s*,?\s*)$/.exec(line.text);
  if (!found) return void 0;
  const [, lead = "", inside4 = ""] = found;
  if (!/[^"]"+[^"]/.test(inside4)) return void 0;
  const isJson = /^\s*[{[].*[}\]]\s*$/.test(inside4);
  if (!isJson && /"\s*[,+?:=]|[,+?:(]\s*"/.test(inside4)) return void 0;
  const text = inside4.split(/(\$\{[^}]*\})/).map((part, index) => index % 2 === 1 ? part : part.replace(/\\?"/g, '\\"')).join("");
  if (text === inside4) return void 0;
  const start = line.start + lead.length;
  return {
    title: "escape the quotes inside the string",
    score: isJson ? 0.9 : 0.7,
    edits: [
      replaced2({ start, end: start + inside4.length }, Buffer.from(text, "latin1").toString())
    ]
  };
}
function doubledQuote({ document, problem }) {
  if (problem.reason !== "missing-newline") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+\s*[=:]\s*)("+)([^"]+)("+)\s*,?\s*$/.exec(line.text);
  const [, lead = "", open3 = "", inside4 = "", close = ""] = found ?? [];
  if (!found || open3.length + close.length === 2) return void 0;
  const start = line.start + lead.length;
  const end = start + open3.length + inside4.length;
  return {
    title: "drop the quote too many",
    score: 0.92,
    edits: [
      replaced2({ start, end: start + open3.length }, '"'),
      replaced2({ start: end, end: end + close.length }, '"')
    ]
  };
}

// src/repair/candidates/syntax/interpolations.ts
function closeInterpolation({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const found = /("?)\$\{([\w.[\]*-]+)\)?"(?=\s*[,)\]}]*\s*$)/.exec(line.text);
  if (!found) return void 0;
  const [whole, quote2 = "", inside4 = ""] = found;
  return {
    title: "close the interpolation before the string ends",
    score: 0.9,
    edits: [
      // A text that is nothing but a reference is one.
      at(line, found.index, whole.length, quote2 === "" ? `\${${inside4}}"` : inside4)
    ]
  };
}
function unescapeInside({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  for (const found of line.text.matchAll(/("?)\$\{([^}]*)\}("?)/g)) {
    const [whole, open3 = "", inside4 = "", close = ""] = found;
    if (place < found.index || place > found.index + whole.length || !inside4.includes('\\"'))
      continue;
    const plain9 = inside4.replaceAll('\\"', '"');
    const text = open3 && close ? plain9 : `${open3}\${${plain9}}${close}`;
    return {
      title: "take the backslashes out of the interpolation",
      score: 0.9,
      edits: [at(line, found.index, whole.length, Buffer.from(text, "latin1").toString())]
    };
  }
  return void 0;
}
function bareInterpolation({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  if (line.text[place] !== "$") return void 0;
  const whole = /^\$(?:\{\s*([^{}]+?)\s*\}|((?:var|local|data|module|each|self)\.[\w.[\]"-]+))(?=\s*(?:$|[,)\]}#]|\/\/))/.exec(
    line.text.slice(place)
  );
  if (whole)
    return {
      title: "take the interpolation signs off the reference",
      score: 0.9,
      edits: [at(line, place, whole[0].length, whole[1] ?? whole[2])]
    };
  const text = /^[^\s"]*\$\{[^"]*\}[^\s"#]*(?=\s*(?:,\s*)?$)/.exec(line.text.slice(place));
  if (!text) return void 0;
  return {
    title: "quote the text around the interpolation",
    score: 0.85,
    edits: [at(line, place, text[0].length, `"${text[0]}"`)]
  };
}
function foreignTemplate({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  const here = foreignIn(line, FOREIGN, (start, end) => start <= place && place <= end);
  const found = here ?? foreignIn(lineWithComment(document, line, problem), COUNTED, () => true);
  if (!found) return void 0;
  return {
    title: `escape \`${found.sign}{\`, which is not for Terraform`,
    score: 0.88,
    edits: [inserted(found.at, found.sign)]
  };
}
function foreignIn(line, pattern, isHere) {
  for (const { 0: text, index } of line?.text.matchAll(pattern) ?? []) {
    const before = line?.text[index - 1];
    if (before === "$" || before === "%" || !isHere(index, index + text.length)) continue;
    return { at: line.start + index, sign: text[0] };
  }
  return void 0;
}
var MOST_LINES = 60;
function lineWithComment(document, from, { reason }) {
  const down = reason === "unterminated-heredoc";
  let line = from;
  for (let count4 = 0; count4 < MOST_LINES; count4++) {
    if (down ? line.end >= document.bytes.length : line.start === 0) return void 0;
    line = lineAt(document, down ? line.end + 1 : line.start - 1);
    if (foreignIn(line, COUNTED, () => true)) return line;
  }
  return void 0;
}
var COUNTED = /\$\{#[^}]*\}/g;
var FOREIGN = /\$\{\{[^}]*\}\}|\$\{[#!]?[A-Za-z_]\w*(?:\[[@*\w]+\])?(?:[:#%^,/?@+=-][^}]*)?\}|\$\{[#!*@?\d][^}]*\}|%\{(?!~?\s*(?:if|else|endif|for|endfor)\b)[^}]*\}/g;
var at = (line, place, length, text) => replaced2({ start: line.start + place, end: line.start + place + length }, text);

// src/repair/candidates/syntax/line-breaks.ts
function breakAfterBrace({ document, problem }) {
  const { bytes, tokens } = document;
  const { start } = problem.range;
  const isFirst = problem.summary === "Invalid single-argument block definition";
  const open3 = isFirst ? openBefore(tokens, tokenIndexAt(tokens, start)) : -1;
  const brace = tokens[open3];
  const close = open3 < 0 ? void 0 : tokens[closeAfter(tokens, open3)];
  if (brace?.kind !== "{") return void 0;
  const line = lineAt(document, brace.start);
  if (close && close.start < line.end) return void 0;
  const first = tokens[open3 + 1];
  if (!first || first.start > line.end) return void 0;
  const indentation = indentationAt(bytes, brace.start);
  return {
    title: "begin the block on a line of its own",
    score: 0.85,
    edits: [
      replaced2({ start: brace.end, end: first.start }, `${lineBreakOf(bytes)}${indentation}  `)
    ]
  };
}
function breakBeforeBrace({ document, problem }) {
  const { bytes, tokens } = document;
  const { start } = problem.range;
  const index = tokenIndexAt(tokens, start);
  if (problem.reason !== "missing-newline" || tokens[index]?.kind !== "}") return void 0;
  const open3 = tokens[openBefore(tokens, index)];
  if (!open3 || !bytes.subarray(open3.start, start).includes(10)) return void 0;
  let from = start;
  while (isBlank(bytes[from - 1])) from--;
  return {
    title: "put the closing brace on a line of its own",
    score: 0.9,
    edits: [
      replaced2(
        { start: from, end: start },
        `${lineBreakOf(bytes)}${indentationAt(bytes, open3.start)}`
      )
    ]
  };
}
function joinValue({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  if (problem.reason !== "bad-expression" || !/^\s*[\w"-]+\s*=\s*$/.test(line.text))
    return void 0;
  const [, ...below2] = linesFrom(document, line.start);
  const next = below2.find(({ text }) => text.trim() !== "");
  if (!next || !/^\s*(?:["{[]|<<-?\w|\d|true\b|false\b|[a-z]\w*\(|[a-z]\w*\.\w)/.test(next.text))
    return void 0;
  const start = line.start + line.text.trimEnd().length;
  const end = next.start + next.text.length - next.text.trimStart().length;
  return {
    title: "put the value on the line of its name",
    score: 0.9,
    edits: [replaced2({ start, end }, " ")]
  };
}

// src/repair/candidates/syntax/loose-script.ts
function looseScript({ document, problem }) {
  if (problem.reason !== "bad-expression") return void 0;
  const head = lineAt(document, problem.range.start);
  if (!/^\s*[\w-]+\s*=\s*$/.test(head.text)) return void 0;
  const lines = [];
  for (const line of below(document, head.start)) {
    if (/^\s*[\]})]|^\s*[\w-]+\s+=\s/.test(line.text) || /^\s*(?:tags|lifecycle|[a-z_]+ "[^"]*")\s*[={]/.test(line.text))
      break;
    lines.push(line);
  }
  while (lines.at(-1)?.text.trim() === "") lines.pop();
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || !/^\s*#!/.test(first.text)) return void 0;
  const eol = lineBreakOf(document.bytes);
  return {
    title: "put the script in a heredoc",
    score: 0.85,
    edits: [
      replaced2({ start: head.start + head.text.trimEnd().length, end: head.end }, " <<-EOF"),
      inserted(last.end, `${eol}${/^\s*/.exec(first.text)?.[0] ?? ""}EOF`)
    ]
  };
}

// src/repair/candidates/syntax/method-call.ts
function methodCall({ document, problem }) {
  const { tokens } = document;
  const open3 = tokenIndexAt(tokens, problem.range.start);
  const close = tokens[open3]?.kind === "(" ? closeAfter(tokens, open3) : -1;
  const [name2, dot, last] = [tokens[open3 - 1], tokens[open3 - 2], tokens[close]];
  if (!last || !name2 || name2.kind !== "identifier" || dot?.kind !== ".") return void 0;
  const method = METHODS[textOf6(document, name2)];
  const start = startOfValue();
  if (!method || start === void 0) return void 0;
  const receiver = textOf6(document, { start, end: dot.start });
  const given2 = textOf6(document, {
    start: tokens[open3].end,
    end: last.start
  }).trim();
  const args = method.last ? [given2, receiver] : [receiver, given2];
  const text = args.filter((arg) => arg !== "").join(", ");
  return {
    title: `call \`${method.name}\` as the function it is`,
    score: 0.9,
    edits: [replaced2({ start, end: last.end }, `${method.name}(${text})`)]
  };
  function startOfValue() {
    let at2 = open3 - 3;
    for (; ; ) {
      const token = tokens[at2];
      if (!token) return void 0;
      if (isCloser(token.kind)) {
        at2 = openBefore(tokens, at2) - 1;
        if (tokens[at2]?.kind === "identifier") at2--;
      } else if (token.kind === "close-quote") {
        while (tokens[at2] && tokens[at2]?.kind !== "open-quote") at2--;
        at2--;
      } else if (token.kind === "identifier" || token.kind === "number") at2--;
      else return void 0;
      if (tokens[at2]?.kind !== ".") return tokens[at2 + 1]?.start;
      at2--;
    }
  }
}
var METHODS = {
  split: { name: "split", last: true },
  join: { name: "join", last: true },
  replace: { name: "replace" },
  lower: { name: "lower" },
  toLowerCase: { name: "lower" },
  to_lower: { name: "lower" },
  upper: { name: "upper" },
  toUpperCase: { name: "upper" },
  to_upper: { name: "upper" },
  trim: { name: "trimspace" },
  strip: { name: "trimspace" },
  length: { name: "length" },
  size: { name: "length" },
  keys: { name: "keys" },
  values: { name: "values" },
  contains: { name: "contains" },
  includes: { name: "contains" },
  startswith: { name: "startswith" },
  startsWith: { name: "startswith" },
  endswith: { name: "endswith" },
  endsWith: { name: "endswith" },
  substr: { name: "substr" },
  slice: { name: "slice" },
  concat: { name: "concat" },
  merge: { name: "merge" },
  get: { name: "lookup" },
  reverse: { name: "reverse" },
  sort: { name: "sort" },
  flatten: { name: "flatten" },
  distinct: { name: "distinct" },
  toString: { name: "tostring" },
  to_string: { name: "tostring" }
};

// src/repair/candidates/syntax/missing-equals.ts
function missingEquals({ document, problem }) {
  if (problem.reason !== "not-an-item" && problem.reason !== "bad-expression") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+)(\s+)(\S+|"[^"]*"|\[.*\])\s*,?\s*$/.exec(line.text);
  const [, lead = "", blanks = "", value = ""] = found ?? [];
  if (!found || blocksAround(document, line.start).length === 0) return void 0;
  const start = line.start + lead.length;
  const sign = `${" ".repeat(gapFor(document, line, lead))}= `;
  if (CONSTANT.test(value))
    return {
      title: "put the missing `=` behind the name",
      score: 0.9,
      edits: [replaced2({ start, end: start + blanks.length }, sign)]
    };
  if (!/[\d./-]/.test(value) || !/^[\w./:-]+$/.test(value)) return void 0;
  return {
    title: "put the missing `=` and quotes behind the name",
    score: 0.6,
    edits: [replaced2({ start, end: line.end }, `${sign}"${value}"`)]
  };
}
var CONSTANT = /^(?:"[^"]*"|-?\d+(?:\.\d+)?|true|false|\[.*\]|(?:var|local|data|module|each)\.[\w.[\]*-]+|aws_\w+\.[\w.[\]*-]+)$/;

// src/repair/candidates/syntax/multi-line-string.ts
function multiLineString({ document, problem }) {
  if (!REASONS4.has(problem.reason)) return void 0;
  const first = lineAt(document, problem.range.start);
  const [, lead, quote2, begin] = OPENING.exec(first.text) ?? [];
  if (lead === void 0 || quote2 === void 0 || begin === void 0) return void 0;
  if (quote2.length === 1 && quote2 !== '"' && begin.includes(quote2)) return void 0;
  const isRaw = quote2 !== '"';
  const last = endOf(document, first, quote2, begin);
  if (!last) return void 0;
  const { line, at: at2 } = last;
  const start = first.start + lead.length;
  const raw = document.bytes.toString("utf8", start + quote2.length, line.start + at2);
  const text = isRaw ? raw : unescaped(raw);
  if (text === void 0 || /^\s*EOF\s*$/m.test(text)) return void 0;
  const eol = lineBreakOf(document.bytes);
  const body = text.replace(/^[ \t]*\r?\n/, "").replace(/\r?\n[ \t]*$/, "");
  const behind2 = line.text.slice(at2 + quote2.length).replace(/^\s*,?\s*$/, "");
  return {
    title: "write the string of several lines as a heredoc",
    score: 0.85,
    edits: [
      replaced2(
        { start, end: line.end },
        `<<EOF${eol}${body}${eol}EOF${behind2 === "" ? "" : eol + behind2.trim()}`
      )
    ]
  };
}
var REASONS4 = /* @__PURE__ */ new Set([
  "unterminated-string",
  "bad-expression",
  "missing-newline",
  "invalid-character"
]);
var OPENING = /^(\s*[\w-]+\s*[=:]\s*(?:[a-z]\w*\(\s*)?)("""|'''|`|'|"(?!<<))((?:[^"`]|\\")*|\{.*|\[.*)$/;
function endOf(document, first, quote2, begin) {
  const closing = /^\s*[{[]\s*$/.test(begin) ? new RegExp(`^\\s*[}\\]]+\\s*(${quote2})\\s*[,)]*\\s*$`) : new RegExp(`^(?:.*[^\\\\])?(${quote2})\\s*[,)]*\\s*$`);
  const [, ...below2] = linesFrom(document, first.start);
  for (const line of below2.slice(0, MOST_LINES2)) {
    if (/^\}|^[a-z]+ "/.test(line.text)) return void 0;
    if (quote2 === '"' && !/^[{[]/.test(begin.trim()) && /^\s*[\w-]+\s+=\s/.test(line.text))
      return void 0;
    const found = closing.exec(line.text);
    if (found) return { line, at: line.text.lastIndexOf(found[1]) };
  }
  return void 0;
}
var MOST_LINES2 = 200;
function unescaped(text) {
  const plain9 = text.replace(/\\(["\\])/g, "$1");
  return /\\[nrtuU]/.test(text) ? void 0 : plain9;
}

// src/repair/candidates/syntax/numbers.ts
function groupedDigits({ document, problem }) {
  if (problem.reason !== "missing-newline") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+\s*=\s*)(\d{1,3}(?:[,_]\d{3})+)(?=\s*(?:$|#|\/\/))/.exec(line.text);
  if (!found) return void 0;
  const start = line.start + found[1].length;
  const digits = found[2];
  return {
    title: "take the separators out of the number",
    score: 0.9,
    edits: [replaced2({ start, end: start + digits.length }, digits.replace(/[,_]/g, ""))]
  };
}

// src/repair/candidates/syntax/object-literals.ts
function objectInObject({ document, problem }) {
  const { tokens } = document;
  const index = tokenIndexAt(tokens, problem.range.start);
  const here = tokens[index];
  const before = tokens[index - 1]?.kind;
  const isValue = here?.kind === "{" || here?.kind === "[";
  if (problem.reason !== "bad-expression" || !here || !isValue) return void 0;
  if (before !== "identifier" && before !== "close-quote") return void 0;
  return {
    title: "put the missing `=` before the value",
    score: 0.9,
    edits: [inserted(here.start, "= ")]
  };
}
function quoteKey({ document, problem }) {
  if (problem.reason !== "bad-expression" && problem.reason !== "missing-comma") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*)([A-Za-z0-9_][\w./:@*-]*(?: [\w./:@*-]+)*?)\s*(?:=(?!=)|:\s)\s*\S/.exec(
    line.text
  );
  const [, lead = "", key = ""] = found ?? [];
  if (!found || /^[A-Za-z_][\w-]*$/.test(key)) return void 0;
  const start = line.start + lead.length;
  if (problem.range.start > start + key.length + 1) return void 0;
  return {
    title: `quote the key \`${key}\``,
    score: 0.92,
    edits: [replaced2({ start, end: start + key.length }, `"${key}"`)]
  };
}
function otherBrackets({ document, problem }) {
  const { tokens, bytes } = document;
  const here = tokenIndexAt(tokens, problem.range.start);
  const isOpener = closerOf(tokens[here]?.kind ?? "end") !== void 0;
  const open3 = isOpener ? here : openBefore(tokens, here);
  const close = open3 < 0 ? -1 : closeAfter(tokens, open3);
  const [first, last] = [tokens[open3], tokens[close]];
  if (!first || !last) return void 0;
  const inside4 = [...directlyInside(tokens, open3, close)].map(({ kind }) => kind);
  const signs = inside4.filter((kind) => kind === "=" || kind === ":").length;
  const commas = inside4.filter((kind) => kind === ",").length;
  const isList = first.kind === "{" && signs === 0 && commas > 0 && !/^for$/.test(wordBehind());
  const isObject = first.kind === "[" && last.kind === "]" && signs > 0 && commas <= signs;
  if (!isList && !isObject) return void 0;
  const [from, to] = isList ? ["[", "]"] : ["{", "}"];
  const isOneLine2 = !bytes.subarray(first.start, last.end).includes(10);
  const touches2 = (at2) => !isBlank(bytes[at2]);
  const edits = [
    replaced2(
      { start: first.start, end: first.end },
      `${from}${isObject && isOneLine2 && touches2(first.end) ? " " : ""}`
    ),
    replaced2(
      { start: last.start, end: last.end },
      `${isObject && isOneLine2 && touches2(last.start - 1) ? " " : ""}${to}`
    )
  ];
  return {
    title: isList ? "write what has no keys as a list" : "write what has keys as an object",
    score: 0.85,
    edits
  };
  function wordBehind() {
    const next = tokens[open3 + 1];
    return next ? bytes.toString("latin1", next.start, next.end) : "";
  }
}

// src/repair/candidates/syntax/one-line-block.ts
function spreadBlock({ document, problem }) {
  if (problem.reason !== "missing-newline") return void 0;
  const { bytes, tokens } = document;
  let open3 = openBefore(tokens, tokenIndexAt(tokens, problem.range.start));
  for (; ; ) {
    const outer = openBefore(tokens, open3);
    if (outer < 0 || !sameLine(document, tokens[outer], tokens[open3]) || !opensBlock2(tokens, outer))
      break;
    open3 = outer;
  }
  const close = open3 < 0 ? -1 : closeAfter(tokens, open3);
  const [first, last] = [tokens[open3], tokens[close]];
  if (!first || !last || !opensBlock2(tokens, open3) || !sameLine(document, first, last))
    return void 0;
  const lines = linesOf2(document, open3, close, `${indentationAt(bytes, first.start)}  `);
  if (!lines) return void 0;
  const eol = lineBreakOf(bytes);
  const indentation = indentationAt(bytes, first.start);
  return {
    title: "give each argument of the block its own line",
    score: 0.9,
    edits: [
      replaced2(
        { start: first.end, end: last.start },
        `${eol}${lines.join(eol)}${eol}${indentation}`
      )
    ]
  };
}
function opensBlock2(tokens, open3) {
  const before = tokens[open3 - 1]?.kind;
  return tokens[open3]?.kind === "{" && (before === "identifier" || before === "close-quote");
}
var sameLine = ({ bytes }, a, b) => a !== void 0 && b !== void 0 && !bytes.subarray(a.start, b.end).includes(10);
function linesOf2(document, open3, close, indentation) {
  const { bytes, tokens } = document;
  const items = [];
  for (let at2 = open3 + 1; at2 < close; ) {
    const kind = tokens[at2]?.kind;
    if (kind === "," || kind === "invalid") {
      at2++;
      continue;
    }
    const head = headAt(tokens, at2, close);
    if (!head) return void 0;
    const [start, end] = [tokens[at2], tokens[head.end - 1]];
    const name2 = bytes.toString("utf8", start.start, tokens[head.sign - 1].end);
    if (head.kind === "block") {
      const inner3 = linesOf2(document, head.sign, head.end - 1, `${indentation}  `);
      if (!inner3) return void 0;
      items.push({ name: name2, block: inner3 });
    } else {
      const from = tokens[head.sign + 1].start;
      items.push({ name: name2, value: bytes.toString("utf8", from, end.end) });
    }
    at2 = head.end;
  }
  const width = Math.max(...items.map(({ name: name2, block }) => block ? 0 : name2.length));
  return items.flatMap(
    ({ name: name2, value, block }) => block ? [`${indentation}${name2} {`, ...block, `${indentation}}`] : [`${indentation}${name2.padEnd(width)} = ${value}`]
  );
}
function headAt(tokens, at2, close) {
  if (tokens[at2]?.kind !== "identifier") return void 0;
  if (tokens[at2 + 1]?.kind === "=" || tokens[at2 + 1]?.kind === ":") {
    const end2 = endOfValue(tokens, at2 + 2, close);
    return end2 > at2 + 2 ? { kind: "attribute", sign: at2 + 1, end: end2 } : void 0;
  }
  let sign = at2 + 1;
  while (sign < close && ["open-quote", "text", "close-quote"].includes(tokens[sign]?.kind ?? ""))
    sign++;
  const end = tokens[sign]?.kind === "{" ? closeAfter(tokens, sign) : -1;
  return end > 0 && end < close ? { kind: "block", sign, end: end + 1 } : void 0;
}
function endOfValue(tokens, from, close) {
  let depth = 0;
  for (let at2 = from; at2 < close; at2++) {
    const kind = tokens[at2].kind;
    if (closerOf(kind) || OPENING2.has(kind)) depth++;
    else if (isCloser(kind) || CLOSING2.has(kind)) depth--;
    if (depth > 0 || at2 === from) continue;
    if (kind === "," || kind === "invalid") return at2;
    const after = tokens[at2 + 1]?.kind;
    if (kind === "identifier" && (after === "=" || after === "{" || after === "open-quote"))
      return at2;
  }
  return close;
}
var OPENING2 = /* @__PURE__ */ new Set([
  "open-quote",
  "open-interpolation",
  "open-directive"
]);
var CLOSING2 = /* @__PURE__ */ new Set(["close-quote", "close-template"]);

// src/repair/candidates/syntax/operators.ts
function operator({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  for (const [words6, meant] of OPERATORS) {
    for (const found of line.text.matchAll(words6)) {
      const end = found.index + found[0].length;
      if (place < found.index - 1 || place > end + 1 || inString(line.text, found.index)) continue;
      return {
        title: `write \`${meant.trim()}\` for \`${found[0].trim()}\``,
        score: 0.85,
        edits: [replaced2({ start: line.start + found.index, end: line.start + end }, meant)]
      };
    }
  }
  return void 0;
}
var OPERATORS = [
  [/\band\b/g, "&&"],
  [/\bor\b/g, "||"],
  [/\bnot\s+(?=[\w(])/g, "!"],
  [/===/g, "=="],
  [/!==/g, "!="],
  [/<>/g, "!="],
  [/(?<!&)&(?!&)/g, "&&"],
  [/(?<!\|)\|(?!\|)/g, "||"]
];
var inString = (text, index) => (text.slice(0, index).match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
function halfConditional({ document, problem }) {
  if (problem.summary !== "Missing false expression in conditional") return void 0;
  const { start } = problem.range;
  const line = lineAt(document, start);
  const at2 = line.start + line.text.slice(0, start - line.start).trimEnd().length;
  return {
    title: "leave the value unset where the condition is false",
    score: 0.6,
    edits: [replaced2({ start: at2, end: at2 }, " : null")]
  };
}

// src/repair/candidates/syntax/other-quotes.ts
function otherQuotes({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const literal2 = literalIn(line, problem.range.start - line.start);
  if (!literal2) return void 0;
  const { start, end, inside: inside4 } = literal2;
  return {
    title: "write the string in double quotes",
    score: 0.9,
    edits: [
      replaced2(
        { start: line.start + start, end: line.start + end },
        `"${Buffer.from(escaped(inside4), "latin1").toString()}"`
      )
    ]
  };
}
var CURLY_OPEN = "\xE2\x80[\x9C\x9D\x98\x99\x9E\x9A]|\xC2\xAB";
var CURLY_CLOSE = "\xE2\x80[\x9C\x9D\x98\x99]|\xC2\xBB";
var LITERAL = new RegExp(
  [
    `'((?:[^'\\\\]|\\\\.)*)'`,
    "`([^`]*)`",
    `(?:${CURLY_OPEN})(.*?)(?:${CURLY_CLOSE}|")`,
    `"([^"\\s=][^"=]*?)(?:${CURLY_CLOSE})`
  ].join("|"),
  "g"
);
function literalIn({ text }, place) {
  for (const found of text.matchAll(LITERAL)) {
    const end = found.index + found[0].length;
    const before = text.slice(0, found.index).trimEnd().at(-1);
    const behind2 = text.slice(end).trimStart();
    const stands = before === void 0 || /[=:,([{>\w]/.test(before) || before === '"';
    if (end < place || !stands || !/^(?:$|[,)\]}:=.?#{]|\/\/|['"`]|\u00e2|[\w]+\s*=)/.test(behind2))
      continue;
    return {
      start: found.index,
      end,
      inside: found.slice(1).find((part) => part !== void 0) ?? ""
    };
  }
  return void 0;
}
function escaped(inside4) {
  return inside4.split(/(\$\{[^}]*\})/).map(
    (part, index) => index % 2 === 1 ? part : part.replace(/\\'/g, "'").replace(/\\?"/g, '\\"')
  ).join("");
}

// src/repair/candidates/syntax/prose.ts
function dropWrapping({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const alone = WRAPPING.test(line.text);
  const trailing = alone ? void 0 : MARK2.exec(line.text);
  if (!alone && !(trailing && line.start + trailing.index <= problem.range.start)) return void 0;
  return {
    title: /`{3}|~{3}/.test(line.text) ? "drop the Markdown fence" : "drop the mark of the chat",
    score: 0.95,
    edits: [
      alone ? replaced2({ start: line.start, end: lineEndWithBreak(document, line) }, "") : replaced2({ start: line.start + trailing.index, end: line.end }, "")
    ]
  };
}
var BAR = "(?:\\||\xEF\xBD\x9C)";
var TAG = `(?:<${BAR}[\\w\x80-\xFF-]+?${BAR}>|</?s>|\\[/?(?:INST|CODE|ANSWER)\\]|</?(?:code|pre|answer|response)>)`;
var MARK2 = new RegExp(`\\s*${TAG}\\s*$`, "i");
var WRAPPING = new RegExp(`^\\s*(?:\`{3,}.*|~{3,}\\w*|${TAG}+)\\s*$`, "i");
var lineEndWithBreak = ({ bytes }, { end }) => {
  const at2 = bytes.indexOf(10, end);
  return at2 < 0 ? bytes.length : at2 + 1;
};
function commentOut({ document, problem }) {
  if (!REASONS5.has(problem.reason) || problem.range.start >= document.bytes.length)
    return void 0;
  const first = lineAt(document, problem.range.start);
  const outside = blocksAround(document, first.start).length === 0;
  const lines = outside ? paragraph(document, first) : [first];
  if (lines.length === 0 || !isProse(first, outside)) return void 0;
  if (!outside && IN_VALUES.has(problem.reason) && !ASIDE.test(first.text.trim())) return void 0;
  return {
    title: lines.length === 1 ? "make the line that is no Terraform a comment" : `make ${lines.length} lines that are no Terraform comments`,
    score: 0.5,
    edits: lines.map(
      (line) => inserted(line.start + (outside ? 0 : indentationOf(line)), "# ")
    )
  };
}
var REASONS5 = /* @__PURE__ */ new Set([
  "not-an-item",
  "invalid-character",
  "missing-newline",
  "missing-comma",
  "colon-for-equals",
  "bad-expression"
]);
var IN_VALUES = /* @__PURE__ */ new Set(["bad-expression", "missing-comma"]);
function paragraph(document, first) {
  const lines = [];
  for (const line of linesFrom(document, first.start)) {
    if (/^\s*(?:#|\/\/|`{3}|\}\s*$|$)/.test(line.text)) continue;
    if (isTopLevelHeader(document.bytes, line.start) || !isProse(line, true)) break;
    lines.push(line);
  }
  return lines;
}
function isProse({ text }, outside) {
  const line = text.trim();
  if (line === "" || /^(?:#|\/\/)/.test(line)) return false;
  if (/[{[(]$|^[\])}]|<<|^(?:if|else|for)\b.*\{/.test(line)) return false;
  if (/^[\w."-]+\s*(?:=|=>|:=)/.test(line) || /^"[^"]*"\s*(?:[,:]|$)/.test(line)) return false;
  if (ASIDE.test(line)) return true;
  if (/^[\w.[\]"*-]+\s*,$/.test(line)) return false;
  return outside || /^\S+ \S/.test(line) && !/[{}[\]()"=,;]|\w\.\w/.test(line);
}
var ASIDE = /^(?:\.\.\.|\u00e2\u0080\u00a6|[-*>]\s|\d+\.\s|(?:sudo|apt|apt-get|yum|dnf|pip|npm|docker|systemctl|echo|curl|wget|mkdir|chmod|export)\s)/;
var indentationOf = ({ text }) => text.length - text.trimStart().length;

// src/repair/candidates/syntax/quoted-name.ts
function quotedName({ document, problem }) {
  if (problem.reason !== "quoted-name") return void 0;
  const { range: range2 } = problem;
  const name2 = document.bytes.toString("utf8", range2.start + 1, range2.end - 1);
  if (!/^[A-Za-z_][\w-]*$/.test(name2)) return void 0;
  const line = lineAt(document, range2.start);
  const rest = line.text.slice(range2.end - line.start);
  const sign = /^\s*[:=]\s*/.exec(rest)?.[0];
  const comma = /,\s*$/.exec(rest);
  if (sign === void 0) return void 0;
  const lead = line.text.slice(0, range2.start - line.start) + name2;
  return {
    title: "take the quotes off the argument name",
    score: 0.9,
    edits: [
      replaced2(
        { start: range2.start, end: range2.end + sign.length },
        `${name2}${" ".repeat(gapFor(document, line, lead))}= `
      ),
      ...comma ? [replaced2({ start: line.end - comma[0].length, end: line.end }, "")] : []
    ]
  };
}

// src/repair/candidates/syntax/separators.ts
function dropSeparator({ document, problem }) {
  if (problem.reason !== "missing-newline") return void 0;
  const { start } = problem.range;
  const line = lineAt(document, start);
  const rest = line.text.slice(start - line.start);
  const separator = /^[,;]+\s*(?=$|#|\/\/)/.exec(rest);
  if (!separator) return void 0;
  const end = /#|\/\//.test(rest) ? 1 : separator[0].length;
  return {
    title: `drop the \`${rest[0]}\` at the end of the line`,
    score: 0.95,
    edits: [replaced2({ start, end: start + end }, "")]
  };
}
function dropDoubleComma({ document, problem }) {
  const { bytes, tokens } = document;
  const { start } = problem.range;
  const index = tokenIndexAt(tokens, start);
  const before = tokens[index - 1]?.kind;
  const isExtra = tokens[index]?.kind === "," && (before === "," || before === "[" || before === "(");
  if (!isExtra || bytes[start] !== 44) return void 0;
  return {
    title: "drop the comma that separates nothing",
    score: 0.85,
    edits: [replaced2({ start, end: start + 1 }, "")]
  };
}
function missingComma({ document, problem }) {
  if (problem.reason !== "missing-comma") return void 0;
  const { tokens } = document;
  const here = tokenIndexAt(tokens, problem.range.start);
  let last = here - 1;
  while (tokens[last]?.kind === "newline" || tokens[last]?.kind === "comment") last--;
  const end = tokens[last]?.end;
  if (end === void 0) return void 0;
  const touches2 = end === problem.range.start;
  return {
    title: "put the missing comma",
    score: 0.7,
    edits: [inserted(end, touches2 ? ", " : ",")]
  };
}
function breakLine({ document: { bytes }, problem }) {
  if (problem.reason !== "missing-newline") return void 0;
  const { start } = problem.range;
  const rest = bytes.toString("latin1", start, start + 80);
  const next = /^[,;]?[ \t]*(?=[A-Za-z_][\w-]*[ \t]*(?:=[^=]|\{))/.exec(rest);
  if (!next) return void 0;
  let from = start;
  while (from > 0 && bytes[from - 1] === 32) from--;
  return {
    title: "put the missing line break",
    score: 0.7,
    edits: [
      replaced2(
        { start: from, end: start + next[0].length },
        `${lineBreakOf(bytes)}${indentationAt(bytes, start)}`
      )
    ]
  };
}

// src/repair/candidates/syntax/stray-sign.ts
var MOST_PROBLEMS = 8;
var MOST_SIGNS = 12;
var MOST_PARSED = 3e5;
function straySign({ document, problem }) {
  const { bytes, tokens, problems } = document;
  if (problem.insert || problems.length > MOST_PROBLEMS) return void 0;
  const line = lineAt(document, problem.range.start);
  if (line.text === "") return void 0;
  const signs = [];
  for (let at2 = tokenIndexAt(tokens, line.start); (tokens[at2]?.start ?? line.end) < line.end; at2++) {
    const token = tokens[at2];
    if (!NEEDED.has(token.kind) && !/[\w"]/.test(String.fromCharCode(bytes[token.start] ?? 0)))
      signs.push(token);
  }
  for (const { start, end } of signs.slice(0, Math.min(MOST_SIGNS, MOST_PARSED / bytes.length))) {
    const edit = replaced2({ start, end }, "");
    if (parse(applyEdits(bytes, [edit])).problems.length > 0) continue;
    return { title: "drop the sign that makes the line unreadable", score: 0.6, edits: [edit] };
  }
  return void 0;
}
var NEEDED = /* @__PURE__ */ new Set([
  "identifier",
  "number",
  "newline",
  "comment",
  "text",
  "open-quote",
  "close-quote",
  "open-heredoc",
  "close-heredoc",
  "bom",
  "end"
]);

// src/repair/candidates/syntax/open-value.ts
var isOpen = (text) => /^(?:\.{3}|\u00e2\u0080\u00a6|\[\s*\.{3}\s*\]|\{\s*\.{3}\s*\}|<[\w -]+>|\?+|_+|)$/.test(text);

// src/repair/candidates/syntax/unquoted-value.ts
function unquotedValue({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const lead = /^\s*(?:[\w-]+|"[^"]*")\s*[=:]\s*(?=\S)/.exec(line.text)?.[0];
  if (lead === void 0 || problem.range.start < line.start + lead.length) return void 0;
  const value = line.text.slice(lead.length).replace(/\s(?:#|\/\/).*$/, "").trimEnd().replace(/,$/, "").trimEnd();
  if (isOpen(value)) return void 0;
  const start = line.start + lead.length;
  const list2 = /^\[(.*)\]$/.exec(value)?.[1];
  const text = list2 === void 0 ? quoted(value) : quotedList(list2);
  if (text === void 0) return void 0;
  return {
    title: list2 === void 0 ? "quote the value" : "quote the values of the list",
    score: SHAPES.test(value) ? 0.85 : 0.65,
    edits: [replaced2({ start, end: start + value.length }, Buffer.from(text, "latin1").toString())]
  };
}
var SHAPES = /^\[?(?:arn:|https?:\/\/|s3:\/\/|\d+(?:\.\d+){2,}|[\d:-]+$|\/[\w.-]|(?:rate|cron|at)\(|[\w.-]+@[\w.-]+$|\d+%$)/;
function quoted(value) {
  const half = /^([^"\s{}[\]()]+)"$/.exec(value)?.[1] ?? /^"([^"{}[\]()]+)$/.exec(value)?.[1];
  const text = half ?? value;
  return half === void 0 && !isBare(text) ? void 0 : `"${text}"`;
}
function isBare(value) {
  if (/["'`{}[\]\\]|\u00e2\u0080|\$|<<|\?|&&|\|\||[=!<>]=/.test(value)) return false;
  if (/(?:^|[^\w.-])(?:var|local|data|module|each|count|self|path|terraform)\.\w/.test(value))
    return false;
  if (/(?:^|\W)(?:aws|google|azurerm)_\w+\./.test(value)) return false;
  const called = /^([a-z]\w*)\(.*\)$/.exec(value)?.[1];
  if (called !== void 0) return FUNCTIONS[called] === void 0;
  return !/[()*+<>]/.test(value) || /^[\w.:/ -]+\*?$/.test(value) || SHAPES.test(value);
}
function quotedList(inside4) {
  const items = inside4.split(",").map((item) => item.trim());
  const texts2 = items.map(
    (item) => /^(?:"[^"]*"|\d+|true|false|[a-z_]+(?:\.[\w-]+)+)$/.test(item) && !/^\d+(?:\.\d+)+$/.test(item) ? item : item === "" || !isBare(item) ? void 0 : `"${item}"`
  );
  return texts2.includes(void 0) ? void 0 : `[${texts2.join(", ")}]`;
}

// src/repair/candidates/syntax/wrong-closer.ts
function swapCloser({ document: { bytes, tokens }, problem }) {
  if (problem.reason !== "unclosed" || !problem.insert) return void 0;
  const wanted = closerOf(tokens[tokenIndexAt(tokens, problem.range.start)]?.kind ?? "end");
  let next = tokenIndexAt(tokens, problem.insert.at);
  while (tokens[next]?.kind === "newline" || tokens[next]?.kind === "comment") next++;
  const found = tokens[next];
  if (!wanted || !found || !isCloser(found.kind) || found.kind === wanted) return void 0;
  const depth = (offset) => indentationAt(bytes, offset).length;
  if (depth(found.start) !== depth(problem.range.start)) return void 0;
  return {
    title: `close with \`${wanted}\` what \`${closes(wanted)}\` opens`,
    score: 0.9,
    edits: [replaced2({ start: found.start, end: found.end }, wanted)]
  };
}
var closes = (closer) => ({ "}": "{", "]": "[" })[closer] ?? "(";

// src/repair/candidates/syntax/ideas.ts
var IDEAS = [
  diffMarks,
  lookalikes,
  dropWrapping,
  closeByLayout,
  swapCloser,
  dropExtraCloser,
  dropEarlyCloser,
  blockHeader,
  brokenName,
  equalsSign,
  quotedName,
  spreadBlock,
  dropSeparator,
  dropDoubleComma,
  missingEquals,
  inlineDeclaration,
  missingComma,
  breakLine,
  breakAfterBrace,
  breakBeforeBrace,
  joinValue,
  otherQuotes,
  innerQuotes,
  doubledQuote,
  multiLineString,
  heredocStart,
  heredocEnd,
  heredocBefore,
  heredocMarker,
  looseScript,
  escapeSequence,
  closeInterpolation,
  unescapeInside,
  bareInterpolation,
  foreignTemplate,
  objectInObject,
  quoteKey,
  otherBrackets,
  methodCall,
  operator,
  halfConditional,
  comprehension,
  groupedDigits,
  foreignType,
  unquotedValue,
  commentSign,
  trailingRemark,
  unendedComment,
  commentOut,
  straySign
];

// src/repair/candidates/syntax/missing-value.ts
function missingValue(context, located, problem) {
  const { document, file } = located;
  const line = lineAt(document, problem.range.start);
  const found = OPEN.exec(line.text);
  const [, lead = "", name2 = "", sign = "", value = ""] = found ?? [];
  const comment = /#.*$/.exec(value)?.[0];
  const given2 = value.slice(0, value.length - (comment?.length ?? 0)).replace(/,?\s*$/, "");
  if (!found || !isOpen(given2.trim()) || line.end >= document.bytes.length) return [];
  const start = line.start + lead.length;
  const place = { file, range: { start, end: start } };
  const at2 = locate(context, {
    kind: "syntax",
    severity: "error",
    stage: 1,
    summary: "",
    detail: "",
    place
  }) ?? located;
  const schema = schemaAt(context, at2.path)?.attributes.get(name2);
  if (!schema || at2.attribute?.name.text !== name2) return [];
  const from = start + name2.length + sign.length;
  const range2 = { start: from, end: from + value.length };
  const filled = fillValue(context, placeOf2(at2.path), schema).filter(({ text }) => schema.required || !text.startsWith('"')).map(
    (each) => ({
      action: "change-value",
      title: `give \`${name2}\` its value ${each.how}`,
      score: each.score,
      edits: [
        ...inFile(file, [{ range: range2, text: ` ${each.text}${comment ? ` ${comment}` : ""}` }]),
        ...declareVariables(context.scope.view, file, each.declares)
      ]
    })
  );
  if (schema.required) return filled;
  return [
    ...filled,
    {
      action: "fix-syntax",
      title: `leave out \`${name2}\`, which has no value`,
      score: 0.45,
      edits: inFile(file, removeItem(document, bodyOf(at2), at2.attribute))
    }
  ];
}
var OPEN = /^(\s*)([A-Za-z_][\w-]*)(\s*=)(?!=)(.*)$/;

// src/repair/candidates/syntax/repeat.ts
var MOST_REPEATS = 60;
var MOST_PARSED2 = 3e5;
function repeated(idea, first) {
  let done;
  let document = first.document;
  let slip2 = first;
  const most = Math.min(MOST_REPEATS, Math.max(1, MOST_PARSED2 / document.bytes.length));
  for (let count4 = 1; slip2 && count4 <= most; count4++) {
    const mend2 = idea(slip2);
    if (!mend2 || mend2.edits.length === 0) break;
    const edits = joined2(done?.edits ?? [], mend2.edits);
    if (!edits) break;
    const after = parse(applyEdits(document.bytes, sorted2(mend2.edits)));
    const place = placeOf3(slip2.problem);
    const fewer = after.problems.length < slip2.document.problems.length;
    const left = behind(mend2.edits, after, place);
    if (!fewer && left && left.place <= place) break;
    const next = left?.problem;
    done = {
      title: count4 === 1 ? mend2.title : `${done?.title.replace(TIMES, "")} (${count4} times)`,
      score: done?.score ?? mend2.score,
      edits
    };
    document = after;
    slip2 = next && { document: after, problem: next };
  }
  return done;
}
var TIMES = / \(\d+ times\)$/;
function behind(edits, after, place) {
  const map = new EditMap(sorted2(edits));
  for (const problem of after.problems) {
    const at2 = placeOf3(problem);
    const old = map.original({ start: at2, end: at2 })?.start ?? place;
    if (old >= place) return { problem, place: old };
  }
  return void 0;
}
var sorted2 = (edits) => [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
function joined2(before, next) {
  const map = new EditMap(sorted2(before));
  const all = [...before];
  for (const { range: range2, text } of next) {
    const old = before.length === 0 ? range2 : map.original(range2);
    if (!old || all.some((edit) => meet(edit.range, old))) return void 0;
    all.push({ range: old, text });
  }
  return sorted2(all);
}
var meet = (a, b) => a.start === b.start || a.start < b.end && b.start < a.end;

// src/repair/candidates/syntax.ts
function syntax(context, finding, at2) {
  const { document, file } = at2;
  if (document.bytes.length > MOST_BYTES) return { abstained: TOO_LARGE };
  const slips = slipsFor(finding, document);
  const [own] = slips;
  if (!own) return otherFinding(context, finding, at2);
  const foreign = foreignCode(own);
  if (foreign !== void 0) return { abstained: foreign };
  const ends = cutOffs(document);
  const mends = slips.flatMap((slip2) => IDEAS.flatMap((idea) => repeated(idea, slip2) ?? [])).filter(({ edits }) => !edits.some(({ range: range2 }) => ends.some((end) => touches(range2, end))));
  const candidates = [
    ...distinct4(mends).map(
      (mend2) => ({
        action: "fix-syntax",
        title: mend2.title,
        score: mend2.score,
        edits: inFile(file, mend2.edits)
      })
    ),
    ...ends.length > 0 ? [] : missingValue(context, at2, own.problem),
    ...dottedArgument(context, at2, own.problem)
  ];
  if (candidates.length > 0) return candidates;
  return { abstained: ends.length > 0 ? CUT_OFF : reasonFor(own) };
}
var touches = (a, b) => a.start <= b.end && b.start <= a.end;
var MOST_BYTES = 2e5;
var TOO_LARGE = "The file is too large to look for slips of the pen in it.";
function slipsFor({ place }, document) {
  const [first] = document.problems;
  const own = document.problems.find(({ range: range2 }) => range2.start === place?.range.start) ?? first;
  if (!own || !first) return [];
  return (own === first ? [own] : [own, first]).map((problem) => ({ document, problem }));
}
function distinct4(mends) {
  const best = /* @__PURE__ */ new Map();
  for (const mend2 of mends) {
    const key = JSON.stringify(mend2.edits);
    const known2 = best.get(key);
    if (!known2 || known2.score < mend2.score) best.set(key, mend2);
  }
  return [...best.values()];
}
function reasonFor({ problem }) {
  switch (problem.reason) {
    case "unclosed":
    case "extra-close":
      return "The layout does not tell where the brackets belong.";
    case "unterminated-heredoc":
    case "unterminated-string":
      return "Where the text should end cannot be told from what follows it.";
    default:
      return "Terraform cannot read this line, and it may have meant more than one thing.";
  }
}
function foreignCode({ document, problem }) {
  const { text } = lineAt(document, problem.range.start);
  if (/^\s*(?:\}?\s*(?:if|elif|elsif|else|for|foreach|while)\b).*[{:]\s*$/.test(text))
    return "Terraform has no `if` or `for` blocks, and only the author can say which resources `count` or `for_each` should make.";
  if (/^\s*(?:def|function|class|import|from|const|let|return)\b.*[({;:]\s*$/.test(text))
    return "The line is code of another language, and what it should do here cannot be told.";
  return void 0;
}

// src/repair/describe-name.ts
function describeName(name2) {
  const words6 = name2.split(/[_-]/).filter(Boolean).map(asWritten);
  const [first = "", ...rest] = words6;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(" ");
}
function asWritten(word) {
  const lower = word.toLowerCase();
  const plural = lower.endsWith("s") && ABBREVIATIONS.has(lower.slice(0, -1));
  if (plural) return `${lower.slice(0, -1).toUpperCase()}s`;
  return ABBREVIATIONS.has(lower) ? lower.toUpperCase() : word;
}
var ABBREVIATIONS = new Set(
  "acl acm alb ami api arn asg aws az cidr cpu db dns ebs ecr ecs efs eks elb gcp http https iam id ip kms lb mfa nat oidc rds ses sg sns sqs ssh ssl sso tcp tls ttl udp uri url vm vpc vpn waf".split(
    " "
  )
);

// src/repair/argument-types.ts
function argumentTypes({ name: name2, args, spread: spread2 }, type) {
  const builtIn = functionNamed(name2.text);
  return args.map((_, index) => {
    const declared2 = (builtIn?.parameters[index] ?? builtIn?.variadic)?.type;
    const own = declared2 === void 0 || isOpen2(declared2) ? fromResult(name2.text, index, type) : declared2;
    const isSpread = spread2 && index === args.length - 1;
    return isSpread && own !== void 0 ? ["list", own] : own;
  });
}
var isOpen2 = (type) => type === "dynamic" || typeof type !== "string" && type[1] === "dynamic";
function fromResult(name2, index, type) {
  const element = elementOf5(type) ?? "string";
  switch (name2) {
    case "merge":
      return isOpen2(type ?? "dynamic") ? ["map", "string"] : type;
    case "lookup":
      return index === 0 ? ["map", type ?? "string"] : index === 1 ? "string" : type;
    case "element":
      return index === 0 ? ["list", type ?? "string"] : "number";
    case "keys":
    case "values":
      return ["map", name2 === "values" ? element : "string"];
    case "concat":
    case "distinct":
    case "compact":
    case "reverse":
    case "slice":
    case "sort":
    case "tolist":
    case "toset":
    case "flatten":
      return index === 0 || name2 === "concat" ? ["list", element] : void 0;
    case "length":
      return ["list", "string"];
    case "contains":
      return index === 0 ? ["list", "string"] : "string";
    case "one":
      return ["list", type ?? "string"];
    case "coalesce":
    case "try":
    case "nonsensitive":
    case "sensitive":
      return type;
    case "jsonencode":
    case "yamlencode":
      return void 0;
    default:
      return void 0;
  }
}
function elementOf5(type) {
  if (type === void 0 || typeof type === "string") return void 0;
  return type[0] === "object" || type[0] === "tuple" ? void 0 : type[1];
}

// src/repair/expected-type.ts
function expectedType(root, type, reference, end) {
  const found = typeAt(root, type, reference);
  const behind2 = reference.steps.filter(({ range: range2 }) => range2.start >= end);
  return found && throughSteps(behind2, found.type);
}
function typeAt(expression, type, reference) {
  if (expression === reference) return { type };
  const { start, end } = reference.range;
  for (const [child, expected] of childrenOf2(expression, type)) {
    if (child.range.start > start || child.range.end < end) continue;
    const found = typeAt(child, expected, reference);
    if (found) return found;
  }
  return void 0;
}
function childrenOf2(expression, type) {
  switch (expression.kind) {
    case "parens":
      return [[expression.inner, type]];
    case "template": {
      const values = expression.parts.flatMap(
        (part) => part.kind === "text" || !part.value ? [] : [{ value: part.value, part }]
      );
      const isBare2 = expression.parts.length === 1 && !expression.heredoc;
      return values.map(({ value, part }) => {
        if (part.kind === "directive")
          return [value, part.keyword === "for" ? ["list", "string"] : "bool"];
        return [value, isBare2 ? type : "string"];
      });
    }
    case "conditional":
      return [
        [expression.condition, "bool"],
        [expression.whenTrue, type ?? literalType(expression.whenFalse)],
        [expression.whenFalse, type ?? literalType(expression.whenTrue)]
      ];
    case "unary":
      return [[expression.operand, expression.operator === "!" ? "bool" : "number"]];
    case "binary": {
      const { operator: operator2, left, right } = expression;
      if (operator2 === "==" || operator2 === "!=")
        return [
          [left, literalType(right)],
          [right, literalType(left)]
        ];
      const operand2 = operator2 === "&&" || operator2 === "||" ? "bool" : "number";
      return [
        [left, operand2],
        [right, operand2]
      ];
    }
    case "tuple":
      return expression.items.map((item) => [item, elementOf5(type)]);
    case "object":
      return expression.items.flatMap(({ key, value }) => [
        [key, "string"],
        [value, key.kind === "traversal" ? fieldOf2(type, key.root.text) : elementOf5(type)]
      ]);
    case "call":
      return argumentTypes(expression, type).flatMap((own, index) => {
        const arg = expression.args[index];
        return arg ? [[arg, own]] : [];
      });
    case "for":
      return [
        [expression.collection, collectionOf(expression)],
        ...expression.results.map((result) => [result, elementOf5(type)]),
        ...expression.condition ? [[expression.condition, "bool"]] : []
      ];
    case "traversal":
    case "access":
      return expression.steps.flatMap(
        (step) => step.kind === "index" ? [[step.key, void 0]] : []
      );
    default:
      return [];
  }
}
function collectionOf({ names: names2, results, condition: condition2 }) {
  const value = names2.at(-1);
  const fields = {};
  for (const result of condition2 ? [...results, condition2] : results)
    walkExpression(result, (inner3) => {
      if (inner3.kind !== "traversal" || inner3.root.text !== value) return;
      const [step] = inner3.steps;
      if (step?.kind === "attribute") fields[step.name] = "string";
    });
  const element = Object.keys(fields).length > 0 ? ["object", fields] : "string";
  return [names2.length > 1 ? "map" : "list", element];
}
function throughSteps(steps, type) {
  const [step, ...rest] = steps;
  if (!step) return type;
  const inner3 = throughSteps(rest, step.kind === "splat" ? elementOf5(type) : type);
  if (step.kind === "attribute") return ["object", { [step.name]: inner3 ?? "string" }];
  if (step.kind === "splat") return ["list", inner3 ?? "string"];
  return [step.key.kind === "number" || isCount(step.key) ? "list" : "map", inner3 ?? "string"];
}
var isCount = (key) => key.kind === "traversal" && key.root.text === "count";
var literalType = (expression) => expression.kind === "number" || expression.kind === "bool" ? expression.kind : expression.kind === "template" ? "string" : expression.kind === "tuple" ? ["list", "string"] : void 0;
function fieldOf2(type, name2) {
  if (type === void 0 || typeof type === "string") return void 0;
  if (type[0] !== "object") return elementOf5(type);
  return Object.hasOwn(type[1], name2) ? type[1][name2] : void 0;
}

// src/repair/type-from-uses.ts
function typeFromUses(context, uses) {
  const types = uses.map((use) => typeFromUse(context, use)).filter((type) => type !== void 0);
  return types.reduce(together2, void 0) ?? "string";
}
function typeFromUse(context, use) {
  const { attribute: attribute2, reference, end } = use;
  if (attribute2.name.text === "for_each" && isWhole(attribute2.value, reference))
    return eachType(context, use);
  return expectedType(attribute2.value, argumentType(context, use), reference, end);
}
function argumentType(context, { attribute: { name: name2 }, path }) {
  if (name2.text === "count" && path.length === 1) return "number";
  const [top] = path;
  if (top?.type.text === "module") return calledVariable(context, top, name2.text);
  const type = schemaAt(context, path)?.attributes.get(name2.text)?.type;
  return type === "dynamic" ? void 0 : type;
}
function calledVariable({ scope }, call, name2) {
  const called = calledModules(scope.view.module).find((one) => one.name === call.labels[0]?.text);
  if (called?.child.kind !== "local") return void 0;
  const variable = viewModule(called.child.module).variables.find((one) => one.name === name2);
  return variable && withoutOptional(variableConstraint(variable));
}
function eachType(context, { path }) {
  const block = path.at(-1);
  const isDynamic = block?.type.text === "dynamic";
  const root = isDynamic ? block.labels[0]?.text ?? "" : "each";
  if (!block) return ["set", "string"];
  let value;
  let usesKey = false;
  for (const inner3 of attributesOf(block.body, path)) {
    walkExpression(inner3.attribute.value, (expression) => {
      if (expression.kind !== "traversal" || expression.root.text !== root) return;
      const [step] = expression.steps;
      if (step?.kind !== "attribute") return;
      if (step.name === "key") usesKey = true;
      if (step.name !== "value") return;
      const { end } = step.range;
      const use = { file: "", reference: expression, end, ...inner3 };
      const type = expectedType(inner3.attribute.value, argumentType(context, use), expression, end);
      value = together2(value, type ?? "string");
    });
  }
  if (isDynamic && !usesKey) return ["list", value ?? "string"];
  return value === void 0 ? ["set", "string"] : ["map", value];
}
function together2(a, b) {
  if (a === void 0 || a === "dynamic") return b;
  if (b === "dynamic") return a;
  if (typeof a === "string" || typeof b === "string") {
    if (typeof a !== "string") return a;
    return typeof b !== "string" || a === "string" ? b : a;
  }
  if (a[0] === "object" && b[0] === "object") {
    const fields = { ...a[1] };
    for (const [name2, type] of Object.entries(b[1])) fields[name2] = together2(fields[name2], type);
    return ["object", fields];
  }
  if (a[0] === "object" || b[0] === "object" || a[0] === "tuple" || b[0] === "tuple") return a;
  const kind = KINDS.find((one) => a[0] === one || b[0] === one) ?? a[0];
  return [kind, together2(a[1], b[1])];
}
var KINDS = ["map", "list", "set"];

// src/repair/candidates/undeclared/outputs-as-variables.ts
function outputsAsVariables(context, module, uses, at2) {
  const { view } = context.scope;
  const taken = uses.flatMap((use) => {
    const step = use.reference.steps.find(({ range: range2 }) => range2.start >= use.end);
    return step?.kind === "attribute" ? [{ use: { ...use, end: step.range.end }, output: step.name }] : [];
  });
  if (taken.length === 0 || taken.length < uses.length) return [];
  const variables = /* @__PURE__ */ new Map();
  for (const output of new Set(taken.map((each) => each.output))) {
    const own = taken.filter((each) => each.output === output).map(({ use }) => use);
    const used = [...variables.values()].map(({ name: name2 }) => name2);
    const wanted = view.variables.some(({ name: name2 }) => name2 === output) ? `${module}_${output}` : output;
    variables.set(output, {
      name: freeVariableName(view, snakeCase(wanted), used),
      type: typeFromUses(context, own),
      description: `The output ${output} of the module ${module}, which is not called here`,
      sensitive: isSecretName(output)
    });
  }
  return [
    {
      action: "declare",
      title: `take the outputs of \`module.${module}\` from new variables`,
      score: 0.5,
      edits: [
        ...taken.map(
          ({ use, output }) => renameReference(use, `var.${variables.get(output)?.name}`)
        ),
        ...declareVariables(view, at2.file, [...variables.values()])
      ]
    }
  ];
}

// src/repair/candidates/undeclared/bare-word.ts
function bareWord({ scope: { view } }, finding, at2) {
  const reference = referenceAt(at2, finding.place?.range.start ?? -1);
  if (!reference || !at2.attribute) return PART_OF_MORE;
  const { root } = reference;
  const prefixes = [
    ...view.variables.some(({ name: name2 }) => name2 === root.text) ? ["var"] : [],
    ...view.locals.some(({ name: name2 }) => name2 === root.text) ? ["local"] : [],
    ...view.modules.some(({ name: name2 }) => name2 === root.text) ? ["module"] : []
  ];
  const prefixed = prefixes.map(
    (prefix) => ({
      action: "rename-reference",
      title: `refer to \`${prefix}.${root.text}\``,
      score: 0.85,
      edits: inFile(at2.file, [{ range: root.range, text: `${prefix}.${root.text}` }])
    })
  );
  const value = at2.attribute.value;
  const items = value.kind === "tuple" ? value.items : [value];
  if (!items.some((item) => item.kind === "traversal" && isWhole(item, reference)))
    return prefixed.length > 0 ? prefixed : PART_OF_MORE;
  const text = sourceOf(at2.document.bytes, reference);
  return [
    ...prefixed,
    {
      action: "change-value",
      title: `quote \`${text}\``,
      score: 0.6,
      edits: inFile(at2.file, [{ range: reference.range, text: quote(text) }])
    }
  ];
}
var PART_OF_MORE = {
  abstained: "It is no reference to anything that is known here, and part of a larger expression."
};

// src/repair/candidates/invalid-reference.ts
function invalidReference(context, finding, at2) {
  if (providerOf(context.scope, finding.root)) return NAMES_A_PROVIDER;
  return bareWord(context, finding, at2);
}
var NAMES_A_PROVIDER = {
  abstained: "It names a provider where a value belongs, and the value is not to be seen."
};

// src/repair/candidates/undeclared-name.ts
var SLIP2 = 0.84;
function undeclaredName(context, finding, at2) {
  const { view } = context.scope;
  const root = ROOTS2[finding.kind];
  const uses = findReferences(view, [root, finding.name]);
  if (uses.length === 0) return NOT_HERE;
  const renamedTo = (target, score) => ({
    action: "rename-reference",
    title: `refer to \`${target}\` instead of \`${root}.${finding.name}\``,
    edits: uses.map((found2) => renameReference(found2, target)),
    score
  });
  const { draft } = context;
  const declared2 = { var: draft.variables, local: draft.locals, module: draft.modules }[root];
  const slips = declared2.map(({ name: name2 }) => ({ name: name2, likeness: similarity(name2, finding.name) })).filter(({ likeness: likeness6 }) => likeness6 >= SLIP2).map(({ name: name2, likeness: likeness6 }) => renamedTo(`${root}.${name2}`, 0.3 + 0.5 * likeness6));
  const elsewhere = { var: view.locals, local: view.variables, module: [] }[root].filter(({ name: name2 }) => name2 === finding.name).map(({ name: name2 }) => renamedTo(`${root === "var" ? "local" : "var"}.${name2}`, 0.9));
  const found = [...slips, ...elsewhere];
  if (root === "module") {
    const variables = outputsAsVariables(context, finding.name, uses, at2);
    return found.length + variables.length > 0 ? [...found, ...variables] : WHOLE_MODULE;
  }
  return [...found, declaration3(context, finding.name, root, uses)];
}
var ROOTS2 = {
  "undeclared-variable": "var",
  "undeclared-local": "local",
  "undeclared-module": "module"
};
var NOT_HERE = {
  abstained: "The reference stands where its text cannot be followed, so that nothing can be put in its place."
};
var WHOLE_MODULE = {
  abstained: "Nothing calls a module of that name or a near one, and which module was meant is not to be seen."
};
function declaration3(context, name2, root, uses) {
  const { view } = context.scope;
  const file = uses[0]?.file ?? "";
  const free2 = freeVariableName(view, root === "var" ? allowedName(name2, uses) : name2);
  const variable = {
    name: free2,
    type: typeFromUses(context, uses),
    description: describeName(name2),
    sensitive: isSecretName(name2)
  };
  return {
    action: "declare",
    title: root === "var" && free2 === name2 ? `declare the variable \`${free2}\`` : `make \`${root}.${name2}\` the new variable \`${free2}\``,
    edits: [
      ...free2 === name2 && root === "var" ? [] : uses.map((found) => renameReference(found, `var.${free2}`)),
      ...declareVariables(view, file, [variable])
    ],
    score: 0.65
  };
}
function allowedName(name2, uses) {
  const argument = uses[0]?.attribute.name.text ?? "";
  return RESERVED3.has(name2) && argument !== name2 ? argument : name2;
}
var RESERVED3 = /* @__PURE__ */ new Set([
  "count",
  "depends_on",
  "for_each",
  "lifecycle",
  "locals",
  "providers",
  "source",
  "version"
]);

// src/repair/declare-data.ts
function dataSource({ scope }, file, type, name2, lines, resource) {
  const provider = resource && attribute(resource.block, "provider");
  const through = provider && sourceOf(resource.document.bytes, provider.value);
  const own = scope.view.resources.filter((other) => other.mode === "data" && other.type === type);
  const same = own.find((other) => providerTextOf(other) === through && lines.length === 0);
  if (same) return { address: same.address, edits: [] };
  const document = scope.view.documents.get(file);
  if (!document) return void 0;
  const free2 = freeName(name2, new Set(own.map((other) => other.name)), through);
  const body = through === void 0 ? lines : [`provider = ${through}`, ...lines];
  const text = blockLines(`data ${quote(type)} ${quote(free2)}`, body).join("\n");
  return {
    address: `data.${type}.${free2}`,
    edits: [{ file, ...insertAmongData(document, text) }]
  };
}
function providerTextOf({ block, document }) {
  const provider = attribute(block, "provider");
  return provider && sourceOf(document.bytes, provider.value);
}
function freeName(name2, taken, through) {
  const wanted = through?.split(".")[1] ?? name2;
  let free2 = wanted;
  for (let count4 = 2; taken.has(free2); count4++) free2 = `${wanted}_${count4}`;
  return free2;
}
function insertAmongData(document, text) {
  const last = document.body.items.filter((item) => item.kind === "block").filter(({ type }) => AMONG.has(type.text)).at(-1);
  return last ? insertBlockAfter(document, last, text) : appendBlock(document, text);
}
var AMONG = /* @__PURE__ */ new Set(["provider", "data", "terraform"]);

// src/repair/facts/data-sources.ts
var BODIES = {
  aws_availability_zones: ['state = "available"'],
  aws_billing_service_account: [],
  aws_caller_identity: [],
  aws_canonical_user_id: [],
  aws_cloudfront_log_delivery_canonical_user_id: [],
  aws_default_tags: [],
  aws_ebs_default_kms_key: [],
  aws_ec2_managed_prefix_list: ['name = "com.amazonaws.global.cloudfront.origin-facing"'],
  aws_ecr_authorization_token: [],
  aws_elastic_beanstalk_hosted_zone: [],
  aws_elb_hosted_zone_id: [],
  aws_elb_service_account: [],
  aws_iam_account_alias: [],
  aws_ip_ranges: ['services = ["ec2"]'],
  aws_lb_hosted_zone_id: [],
  aws_organizations_organization: [],
  aws_partition: [],
  aws_redshift_service_account: [],
  aws_region: [],
  aws_regions: [],
  aws_ssoadmin_instances: [],
  aws_vpc: ["default = true"]
};
var IMAGES = [
  {
    word: /ubuntu/,
    owner: "099720109477",
    name: "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*"
  },
  { word: /windows/, owner: "amazon", name: "Windows_Server-2022-English-Full-Base-*" },
  { word: /amazon_?linux_?2$|amzn2/, owner: "amazon", name: "amzn2-ami-hvm-*-x86_64-gp2" },
  { word: /ecs/, owner: "amazon", name: "al2023-ami-ecs-hvm-2023.*-x86_64" }
];
function wellKnownDataSource(type, name2) {
  if (type === "aws_ami") return image(name2);
  return Object.hasOwn(BODIES, type) ? BODIES[type] : void 0;
}
function image(name2) {
  const { owner, name: pattern } = IMAGES.find(({ word }) => word.test(name2)) ?? AMAZON_LINUX;
  return [
    "most_recent = true",
    `owners      = ["${owner}"]`,
    "",
    "filter {",
    '  name   = "name"',
    `  values = ["${pattern}"]`,
    "}"
  ];
}
var AMAZON_LINUX = { owner: "amazon", name: "al2023-ami-2023.*-x86_64" };

// src/repair/consumer.ts
function attributesForArgument({ scope }, at2, mode, type) {
  if (!at2.attribute || at2.path.length === 0) return [];
  const place = placeOf2(at2.path);
  const targets2 = targetsIn(place, at2.attribute.name.text, knownFacts(scope, place))(mode, type);
  return targets2.flatMap(({ attributes }) => attributes).filter((name2) => /^\w+$/.test(name2));
}
function attributesTaken({ scope }, at2) {
  if (!at2.attribute || at2.path.length === 0) return [];
  const edges = knownFacts(scope, placeOf2(at2.path)).usageOf(at2.attribute.name.text)?.edges ?? [];
  const names2 = [...edges].sort((a, b) => b.count - a.count).map(({ attribute: attribute2 }) => attribute2);
  return [...new Set(names2)].filter((name2) => /^\w+$/.test(name2)).slice(0, MOST_TAKEN);
}
var MOST_TAKEN = 4;

// src/repair/candidates/undeclared/asked-attributes.ts
var attributesAsked = ({ uses }) => new Set(uses.flatMap(({ reference }) => attributeStep(reference)?.name ?? []));
function attributeStep(reference) {
  const step = resourceSteps(reference)?.rest.find(({ kind }) => kind === "attribute");
  return step?.kind === "attribute" ? step : void 0;
}
function askedAttributes(context, { uses }, mode, type, schema) {
  const edits = [];
  for (const { file, reference, attribute: attribute2, path } of uses) {
    const step = attributeStep(reference);
    if (!step) continue;
    if (schema.attributes.has(step.name) || schema.blocks.has(step.name)) continue;
    const document = context.scope.view.documents.get(file);
    if (!document) return void 0;
    const at2 = { file, document, path, attribute: attribute2 };
    const [usual] = attributesForArgument(context, at2, mode, type).filter(
      (name3) => schema.attributes.has(name3)
    );
    const near2 = exportedLike(type, schema, step.name).find(
      ({ fit, name: name3 }) => fit >= NEAR3 && schema.attributes.has(name3)
    );
    const name2 = near2 && near2.fit >= SURE ? near2.name : usual ?? near2?.name;
    if (name2 === void 0) return void 0;
    edits.push({ file, range: step.range, text: `.${name2}` });
  }
  return edits;
}
var NEAR3 = 0.6;
var SURE = 0.9;

// src/repair/candidates/undeclared/instances.ts
function instancesOf(view, uses) {
  const keys = uses.flatMap((use) => keyOf5(view, use));
  const [first] = keys;
  if (!first) return { kind: "one" };
  if (first.kind === "number") {
    const numbers2 = keys.flatMap((key) => key.kind === "number" ? [key.value] : []);
    if (numbers2.length < keys.length) return UNCLEAR;
    return { kind: "many", line: `count = ${Math.max(...numbers2) + 1}`, key: "count.index" };
  }
  if (first.kind === "text") {
    const texts2 = keys.flatMap((key) => key.kind === "text" ? [key.value] : []);
    if (texts2.length < keys.length) return UNCLEAR;
    const set = [...new Set(texts2)].map(quote).join(", ");
    return { kind: "many", line: `for_each = toset([${set}])`, key: "each.key" };
  }
  if (first.kind === "unclear") return UNCLEAR;
  const same = keys.every((key) => key.kind === "line" && key.line === first.line);
  return same ? { kind: "many", line: first.line, key: first.key } : UNCLEAR;
}
var UNCLEAR = { kind: "unclear" };
var UNCLEAR_KEY = { kind: "unclear" };
function keyOf5(view, { file, reference, path }) {
  const [step] = resourceSteps(reference)?.rest ?? [];
  const bytes = view.documents.get(file)?.bytes;
  if (step?.kind !== "index" || !bytes) return [];
  const text = sourceOf(bytes, step.key);
  if (step.key.kind === "number") return [{ kind: "number", value: Number(text) }];
  const constant = constantString(bytes, step.key);
  if (constant !== void 0) return [{ kind: "text", value: constant }];
  const by = text === "count.index" ? "count" : text === "each.key" ? "for_each" : void 0;
  const own = by && path[0] && attribute(path[0], by);
  if (!by || !own || sourceOf(bytes, own.value).includes("\n")) return [UNCLEAR_KEY];
  const key = by === "count" ? "count.index" : "each.key";
  return [{ kind: "line", line: `${by} = ${sourceOf(bytes, own.value)}`, key }];
}

// src/repair/candidates/undeclared/many-of.ts
function manyOf(body, instances) {
  if (instances.kind !== "many") return body;
  const { line, key } = instances;
  const declares2 = body.declares.map((variable) => {
    const type = key === "count.index" ? "list" : "map";
    return { ...variable, type: [type, variable.type] };
  });
  const names2 = body.declares.map(({ name: name2 }) => name2);
  const lines = body.lines.map((text) => withKey(text, key, names2));
  return { lines: lines.length > 0 ? [line, "", ...lines] : [line], declares: declares2 };
}
function withKey(line, key, variables) {
  const named = /^(\s*(?:\w+_)?(?:name|identifier|bucket)\s+= )"([^"$]+)"$/.exec(line);
  if (named) return `${named[1]}"${named[2]}-\${${key}}"`;
  return variables.reduce(
    (text, name2) => text.replace(new RegExp(`\\bvar\\.${name2}\\b`), `var.${name2}[${key}]`),
    line
  );
}

// src/repair/candidates/undeclared/what-identifies.ts
function whatIdentifies(context, { mode, type, name: name2 }, schema) {
  const place = { mode, type, label: name2, path: [] };
  const facts = knownFacts(context.scope, place);
  const [most] = [...schema.attributes.values()].filter((argument) => argument.optional && argument.type === "string").map((argument) => ({
    argument,
    share: facts.usageOf(argument.name)?.share ?? guess(argument)
  })).filter(({ share: share2 }) => share2 >= OFTEN2).sort((a, b) => b.share - a.share);
  const value = most && fillValue(context, place, most.argument).find(({ declares: declares2 }) => declares2.length > 0);
  return most && value ? { lines: [`${most.argument.name} = ${value.text}`], declares: value.declares } : { lines: [], declares: [] };
}
var OFTEN2 = 0.3;
var guess = ({ name: name2 }) => name2 === "name" ? OFTEN2 : 0;

// src/repair/candidates/undeclared/declare-resource.ts
function declareResource2(context, missing2, at2) {
  const longer = longerTypes(missing2);
  return [...missing2.types, ...longer].flatMap((type) => declaration4(context, missing2, type, at2));
}
function declaration4(context, missing2, { mode, type, score }, at2) {
  const { scope } = context;
  const { provider } = missing2;
  const schema = provider.schemaOf(mode, type);
  const { name: name2, tail } = nameAndAttribute(missing2, schema);
  const address = mode === "resource" ? `${type}.${name2}` : `${mode}.${type}.${name2}`;
  const document = scope.view.documents.get(at2.file);
  if (!schema || !document || scope.resources.has(address)) return [];
  const attributes = askedAttributes(context, missing2, mode, type, schema);
  const instances = instancesOf(scope.view, missing2.uses);
  if (!attributes || instances.kind === "unclear") return [];
  const known2 = mode === "data" ? wellKnownDataSource(type, name2) : void 0;
  const body = known2 ? { lines: known2, declares: [] } : skeleton(context, { mode, type, name: name2 }, schema);
  if (!body) return [];
  const { lines, declares: declares2 } = manyOf(body, instances);
  const header = `${mode} ${quote(type)} ${quote(name2)}`;
  const text = blockLines(header, lines).join("\n");
  const declared2 = {
    file: at2.file,
    ...mode === "data" ? insertAmongData(document, text) : appendBlock(document, text)
  };
  const isSame = address === missing2.path.join(".");
  const base = known2 ? 0.9 : mode === "resource" ? 0.5 : missing2.mode === "data" ? 0.6 : 0.4;
  return [
    {
      action: "declare",
      title: `declare the missing ${mode === "data" ? "data source" : "resource"} \`${type}.${name2}\``,
      edits: [
        declared2,
        ...declareVariables(scope.view, at2.file, declares2),
        ...isSame ? [] : missing2.uses.map((use) => renameReference(use, address + tail)),
        ...attributes
      ],
      score: base * score - 0.03 * declares2.length
    }
  ];
}
function nameAndAttribute(missing2, schema) {
  const { name: name2 } = missing2;
  const whole = attributesAsked(missing2).size === 0;
  const found = [...schema?.attributes.keys() ?? []].find(
    (attribute2) => whole && missing2.mode === "resource" && name2.endsWith(`_${attribute2}`)
  );
  const isOther = missing2.provider.schemaOf("resource", missing2.type) === void 0;
  return found !== void 0 && isOther ? { name: name2.slice(0, -found.length - 1), tail: `.${found}` } : { name: name2, tail: "" };
}
function skeleton(context, { mode, type, name: name2 }, schema) {
  if (SAYS_NOTHING.has(type)) return void 0;
  const made = skeletonOf(context, { mode, type, label: name2, path: [] }, schema);
  return made.lines.length === 0 && mode === "data" ? whatIdentifies(context, { mode, type, name: name2 }, schema) : made;
}
var SAYS_NOTHING = /* @__PURE__ */ new Set([
  "aws_iam_policy_document",
  "archive_file",
  "cloudinit_config",
  "template_file",
  "external",
  "http"
]);
function longerTypes(missing2) {
  const { mode, type, provider } = missing2;
  const asked = attributesAsked(missing2);
  const exportsAll = (schema) => [...asked].every((name2) => schema?.attributes.has(name2) || schema?.blocks.has(name2));
  const own = provider.schemaOf(mode, type);
  if (asked.size === 0 || !own || exportsAll(own)) return [];
  return provider.dataSourceTypes.filter(
    (longer) => longer.startsWith(`${type}_`) && exportsAll(provider.schemaOf("data", longer))
  ).map((longer) => ({ mode: "data", type: longer, score: 0.9, nameFit: 0.9, accepted: 1 }));
}

// src/repair/candidates/undeclared/moved-to.ts
function movedTo({ scope }, { path, uses }) {
  const from = path.join(".");
  return [...scope.view.documents.values()].flatMap(
    ({ body, bytes }) => body.items.flatMap((item) => {
      if (item.kind !== "block" || item.type.text !== "moved") return [];
      const [old, to] = ["from", "to"].map((name2) => {
        const value = attribute(item, name2)?.value;
        return value && sourceOf(bytes, value);
      });
      if (old !== from || to === void 0 || !scope.resources.has(to)) return [];
      return [
        {
          action: "rename-reference",
          title: `refer to \`${to}\`, to which \`${from}\` was moved`,
          edits: uses.map((use) => renameReference(use, to)),
          score: 0.97
        }
      ];
    })
  );
}

// src/repair/own-resources.ts
function ownResources({ scope, draft }) {
  const before = new Set(draft.resources.map(({ address }) => address));
  const lost = draft.resources.filter(({ address }) => !scope.resources.has(address));
  return scope.view.resources.filter(
    ({ address, name: name2 }) => before.has(address) || lost.some((gone) => gone.name === name2)
  );
}

// src/repair/candidates/undeclared/nearest-declared.ts
function nearestDeclared(context, missing2) {
  const own = ownResources(context).filter(
    ({ block, file }) => (
      // A resource does not mean itself.
      missing2.uses.every((use) => use.file !== file || use.path[0] !== block)
    )
  );
  const asked = attributesAsked(missing2);
  return own.flatMap((resource) => {
    const ofSameType = own.filter(
      ({ type, mode }) => type === resource.type && mode === resource.mode
    );
    const score = nearness2(missing2, resource, ofSameType.length);
    const found = score === void 0 || !exports(context, resource, asked) ? [] : [referTo(missing2, resource.address, score)];
    const tail = attributeInName(context, missing2, resource);
    return tail === void 0 ? found : [...found, referTo(missing2, `${resource.address}.${tail}`, 0.85)];
  });
}
var referTo = ({ path, uses }, text, score) => ({
  action: "rename-reference",
  title: `refer to \`${text}\` instead of \`${path.join(".")}\``,
  edits: uses.map((use) => renameReference(use, text)),
  score
});
var SLIP3 = 0.84;
function nearness2(missing2, { type, name: name2, mode }, ofSameType) {
  const likeName = similarity(missing2.name, name2);
  const real = missing2.types.find((near2) => near2.type === type);
  if (type === missing2.type && mode === missing2.mode) {
    if (likeName >= SLIP3) return 0.6 + 0.35 * likeName;
    return ofSameType === 1 ? asTheOnlyOne(missing2, name2) : void 0;
  }
  if (type === missing2.type) return name2 === missing2.name ? 0.95 : void 0;
  if (mode !== missing2.mode) return void 0;
  if (real) {
    if (name2 === missing2.name) return 0.55 + 0.4 * real.score;
    return ofSameType === 1 && likeName >= SLIP3 ? 0.5 + 0.4 * real.score : void 0;
  }
  const likeType = similarity(missing2.type, type);
  return name2 === missing2.name && likeType >= 0.75 ? 0.4 + 0.5 * likeType : void 0;
}
function asTheOnlyOne({ type, name: name2 }, declared2) {
  const [asked, own] = [telling(type, name2), telling(type, declared2)];
  if (/\d$/.test(name2) && /\d$/.test(declared2)) return void 0;
  if (asked.length > 0 && own.length > 0)
    return asked.every((word) => own.includes(word)) || own.every((word) => asked.includes(word)) ? 0.45 : 0.3;
  return 0.55;
}
var telling = (type, name2) => words(snakeCase(name2)).filter(
  (word) => !EMPTY.has(word) && !/^\d+$/.test(word) && !typeWords(type).includes(word)
);
var EMPTY = /* @__PURE__ */ new Set([
  "default",
  "demo",
  "example",
  "main",
  "my",
  "new",
  "sample",
  "sg",
  "test",
  "the",
  "this"
]);
function exports({ scope }, { mode, type, block }, asked) {
  const schema = schemaOf(scope, mode, type, block);
  return schema === void 0 || [...asked].every((name2) => schema.attributes.has(name2) || schema.blocks.has(name2));
}
function attributeInName({ scope }, { type, name: name2 }, resource) {
  if (resource.type !== type || !name2.startsWith(`${resource.name}_`)) return void 0;
  const tail = name2.slice(resource.name.length + 1);
  const schema = schemaOf(scope, resource.mode, type, resource.block);
  return schema?.attributes.has(tail) ? tail : void 0;
}

// src/repair/candidates/undeclared/value-as-variable.ts
function valueAsVariable(context, { name: name2, uses, path }, at2) {
  const taken = uses.map((use) => ({
    use: { ...use, end: use.reference.range.end },
    attribute: onlyAttribute(use)
  }));
  if (taken.length === 0 || taken.some(({ attribute: attribute2 }) => attribute2 === void 0)) return [];
  const attributes = [...new Set(taken.flatMap(({ attribute: attribute2 }) => attribute2 ?? []))];
  const variables = /* @__PURE__ */ new Map();
  for (const attribute2 of attributes) {
    const own = taken.filter((each) => each.attribute === attribute2).map(({ use }) => use);
    const names2 = [...variables.values()].map((variable) => variable.name);
    variables.set(attribute2, {
      name: freeVariableName(context.scope.view, snakeCase(`${name2}_${attribute2}`), names2),
      type: typeFromUses(context, own),
      description: `The ${attribute2} of ${path.join(".")}, which is not declared here`,
      sensitive: isSecretName(attribute2)
    });
  }
  const list2 = [...variables.values()].map((variable) => `\`${variable.name}\``).join(", ");
  return [
    {
      action: "declare",
      title: `take what is used of \`${path.join(".")}\` from the new ${variables.size === 1 ? "variable" : "variables"} ${list2}`,
      score: 0.35,
      edits: [
        ...taken.map(
          ({ use, attribute: attribute2 }) => renameReference(use, `var.${variables.get(attribute2 ?? "")?.name}`)
        ),
        ...declareVariables(context.scope.view, at2.file, [...variables.values()])
      ]
    }
  ];
}
function onlyAttribute({ reference }) {
  const rest = resourceSteps(reference)?.rest ?? [];
  const [step] = rest;
  return rest.length === 1 && step?.kind === "attribute" ? step.name : void 0;
}

// src/repair/candidates/undeclared-resource.ts
function undeclaredResource(context, finding, at2) {
  const { mode, type, name: name2 } = finding;
  const prefix = type.split("_")[0] ?? "";
  const provider = type.includes("_") ? providerOf(context.scope, prefix) : void 0;
  if (!provider && mode === "resource" && !isProviderUsed(context, prefix))
    return bareWord(context, finding, at2);
  if (!provider)
    return {
      abstained: `No schema of the provider \`${prefix}\` is stored, so that nothing can be declared.`
    };
  const path = mode === "resource" ? [type, name2] : [mode, type, name2];
  const uses = findReferences(context.scope.view, path);
  const missing2 = {
    mode,
    type,
    name: name2,
    path,
    uses,
    provider,
    types: typesOf2(context, finding, provider, path)
  };
  const declared2 = declareResource2(context, missing2, at2);
  const found = [
    ...movedTo(context, missing2),
    ...nearestDeclared(context, missing2),
    ...declared2,
    // A variable needs nothing more, and so would win over a declaration that draws in another.
    ...declared2.length > 0 ? [] : valueAsVariable(context, missing2, at2)
  ];
  return found.length > 0 ? found : { abstained: whyNot2(missing2) };
}
function typesOf2({ scope }, { mode, type }, provider, path) {
  if (provider.schemaOf(mode, type)) return [{ mode, type, score: 1, nameFit: 1, accepted: 1 }];
  return nearestTypes(provider, mode, type, evidenceOf(scope.view, path)).slice(0, MOST_TYPES);
}
var MOST_TYPES = 3;
var isProviderUsed = ({ scope: { view } }, prefix) => view.sources.has(prefix) || view.providers.some(({ name: name2 }) => name2 === prefix) || view.resources.some(({ type }) => type.startsWith(`${prefix}_`));
function whyNot2({ type, name: name2, types, mode }) {
  if (types.length === 0)
    return `Nothing like \`${type}.${name2}\` is declared, and \`${type}\` is no type that could be.`;
  const kind = mode === "data" ? "data source" : "resource";
  return `Nothing like \`${type}.${name2}\` is declared, and its uses do not tell what such a ${kind} would have to be.`;
}

// src/repair/flag-name.ts
var isFlag = (name2) => VERB.test(name2) || ADJECTIVE.test(name2);
var VERB = /^(?:is|enable|disable|allow|use|skip|require|manage|auto|force|multi|apply|create|delete|copy|include|ignore|block|restrict|publicly|associate)_/;
var ADJECTIVE = /(?:^|_)(?:enabled?|disabled?|encrypted|required|protection|public|only|access)$/;

// src/repair/fitted-value.ts
function fittedValue(context, document, { name: name2, value }, to, place) {
  const fits = (expression, type) => valueFits(context.scope, document.bytes, expression, type) && makesSense(document, expression, name2, to, type);
  const inner3 = elementOf6(to.type);
  if (inner3 !== void 0 && value.kind === "tuple")
    return value.items.every((item) => fits(item, inner3)) ? asItIs(document, value) : void 0;
  if (fits(value, to.type)) return byAttribute(context, document, value, name2, to, place);
  if (inner3 !== void 0 && fits(value, inner3))
    return { text: (indentation) => `[${moved3(document, value, indentation)}]`, worth: WRAPPED };
  if (value.kind === "tuple" && value.items.length === 1) {
    const [only2] = value.items;
    if (only2 && fits(only2, to.type))
      return {
        ...byAttribute(context, document, only2, name2, to, place),
        worth: WRAPPED
      };
  }
  return void 0;
}
var WRAPPED = 0.92;
var asItIs = (document, value) => ({
  text: (indentation) => moved3(document, value, indentation),
  worth: 1
});
var moved3 = (document, { range: range2 }, indentation) => movedSource(document, range2, indentation);
function elementOf6(type) {
  return typeof type !== "string" && (type[0] === "list" || type[0] === "set") ? type[1] : void 0;
}
function makesSense(document, value, name2, to, type) {
  const text = constantString(document.bytes, value);
  if (text !== void 0 && /_arns?$/.test(to.name)) return text.startsWith("arn:");
  if (type === "bool") return value.kind === "bool" || text !== void 0 || isFlag(name2);
  if (type === "string" && value.kind === "bool") return false;
  if (JSON_TEXT.test(to.name) && value.kind === "traversal") {
    const last = value.steps.at(-1);
    return last?.kind !== "attribute" || !IDENTITY.has(last.name);
  }
  return true;
}
function byAttribute({ scope }, document, value, name2, to, place) {
  const target = value.kind === "traversal" ? resourceSteps(value) : void 0;
  const resource = target && scope.resources.get(target.address);
  const last = value.kind === "traversal" ? value.steps.at(-1) : void 0;
  if (!target || last?.kind !== "attribute" || !IDENTITY.has(last.name))
    return asItIs(document, value);
  const wanted = (place && attributeForArgument(place.type, [...place.path, to.name], target.type)) ?? wantedByName2(name2, to.name);
  if (wanted === void 0 || last.name === wanted) return asItIs(document, value);
  const range2 = { start: value.range.start, end: last.range.start };
  const schema = resource ? schemaOf(scope, target.mode, target.type, resource.block) : providerOf(scope, target.type.split("_")[0] ?? "")?.schemaOf(target.mode, target.type);
  if (!schema?.attributes.has(wanted)) return asItIs(document, value);
  return {
    text: (indentation) => `${moved3(document, { range: range2 }, indentation)}.${wanted}`,
    worth: BY_ATTRIBUTE
  };
}
function wantedByName2(name2, to) {
  const wanted = TAIL.exec(to)?.[1];
  const named = TAIL.exec(name2)?.[1];
  const asks = wanted !== named && (named !== void 0 || wanted === "arn");
  return asks ? wanted : void 0;
}
var JSON_TEXT = /(?:^|_)(?:policy|document)$/;
var TAIL = /_(id|arn|name)s?$/;
var IDENTITY = /* @__PURE__ */ new Set(["id", "arn", "name"]);
var BY_ATTRIBUTE = 0.97;

// src/repair/likeness.ts
var import_fastest_levenshtein7 = __toESM(require_mod(), 1);

// src/repair/word-meanings.ts
function meaningOf(name2) {
  const known2 = meanings.get(name2);
  if (known2) return known2;
  const spelled = words(name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
  const meaning = [...new Set(spelled.flatMap((word) => PLAIN4[word] ?? [word]))];
  if (meanings.size >= MOST_REMEMBERED) meanings.clear();
  meanings.set(name2, meaning);
  return meaning;
}
var meanings = /* @__PURE__ */ new Map();
var MOST_REMEMBERED = 2e4;
var PLAIN4 = {
  num: ["number"],
  node: ["instance"],
  enable: ["enabled"],
  desc: ["description"],
  comment: ["description"],
  env: ["environment"],
  pwd: ["password"],
  sg: ["security", "group"],
  config: ["configuration"],
  conf: ["configuration"],
  identifier: ["id"],
  db: ["database"],
  max: ["maximum"],
  min: ["minimum"],
  secs: ["second"],
  loadbalancer: ["lb"],
  elb: ["lb"],
  alb: ["lb"],
  autoscaling: ["auto", "scaling"],
  autoscale: ["auto", "scaling"],
  cloudwatch: ["cloud", "watch"]
};
var OPPOSITES = [
  ["source", "destination"],
  ["source", "target"],
  ["ingress", "egress"],
  ["minimum", "maximum"],
  ["read", "write"],
  ["start", "end"],
  ["from", "to"],
  ["public", "private"],
  ["allow", "deny"],
  ["include", "exclude"],
  ["inclusion", "exclusion"],
  ["enabled", "disabled"],
  ["primary", "secondary"],
  ["internal", "external"],
  ["ipv4", "ipv6"],
  ["input", "output"],
  ["user", "group"],
  ["hash", "range"]
];
var LIGHT = /* @__PURE__ */ new Set([
  "id",
  "arn",
  "name",
  "label",
  "number",
  "is",
  "enabled",
  "preferred",
  "desired",
  "master",
  "service",
  "iam",
  "aw",
  "default",
  "configuration",
  "info",
  "setting",
  "option",
  "detail",
  "list",
  "unit",
  "at",
  "in",
  "for",
  "of",
  "the",
  "vpc"
]);
var GENERIC = /* @__PURE__ */ new Set([
  "type",
  "class",
  "mode",
  "size",
  "capacity",
  "count",
  "key",
  "value",
  "version",
  "status",
  "state",
  "period",
  "second",
  "minute",
  "hour",
  "day",
  "timeout",
  "window",
  "block",
  "document",
  "action",
  "resource",
  "url",
  "uri",
  "data"
]);
var UNITS2 = /* @__PURE__ */ new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month"
]);
var KINDS2 = [
  /* @__PURE__ */ new Set(["id", "arn"]),
  /* @__PURE__ */ new Set(["name", "label", "title"]),
  /* @__PURE__ */ new Set(["type", "class", "tier"]),
  /* @__PURE__ */ new Set(["mode"]),
  /* @__PURE__ */ new Set(["size", "capacity", "number", "count"]),
  /* @__PURE__ */ new Set(["period", "second", "minute", "hour", "day", "timeout", "interval"]),
  /* @__PURE__ */ new Set(["version"]),
  /* @__PURE__ */ new Set(["key"]),
  /* @__PURE__ */ new Set(["enabled", "disabled"]),
  /* @__PURE__ */ new Set(["port"]),
  /* @__PURE__ */ new Set(["window", "schedule"]),
  /* @__PURE__ */ new Set(["policy", "document"]),
  /* @__PURE__ */ new Set(["hash"]),
  /* @__PURE__ */ new Set(["prefix"]),
  /* @__PURE__ */ new Set(["suffix"]),
  /* @__PURE__ */ new Set(["password", "secret"]),
  /* @__PURE__ */ new Set(["username"]),
  /* @__PURE__ */ new Set(["description", "comment"]),
  /* @__PURE__ */ new Set(["status", "state"])
];
var PACKAGING = /* @__PURE__ */ new Set([
  "configuration",
  "info",
  "setting",
  "option",
  "specification",
  "parameter",
  "property",
  "detail",
  "rule",
  "block",
  "definition"
]);

// src/repair/likeness.ts
function likeness4(name2, to, around2) {
  if (name2 === to) return 1;
  if (lettersOf2(name2) === lettersOf2(to)) return SAME_LETTERS;
  const left = meaningOf(name2);
  const right = meaningOf(to);
  if (OPPOSITES.some(([a, b]) => isOpposed(left, right, a, b) || isOpposed(left, right, b, a)))
    return 0;
  if (isTypo(name2, to)) return TYPO;
  const [shared, extra, lacking] = split2(left, right);
  if (shared.length === 0) return 0;
  if (shared.every((word) => IDENTITY2.has(word)) && extra.length > 0 && lacking.length > 0)
    return 0;
  if (extra.some((word) => UNITS2.has(word)) && lacking.some((word) => UNITS2.has(word))) return 0;
  const kind = commonKind(extra, lacking);
  const isOther = (word) => !kind?.has(word);
  const common2 = sum2(shared.map((word) => sharedWeight(word, around2))) + (kind ? SHARED_GENERIC : 0);
  const apart = sum2([...extra, ...lacking].filter(isOther).map((word) => weightOf(word, around2)));
  const worth2 = common2 / (common2 + APART * apart);
  if (kindsDiffer(extra, lacking)) return worth2 * OTHER_KIND;
  if (isTail(left, right) || isTail(right, left)) return Math.max(worth2, TAIL2);
  return headsDiffer(left, right, around2) ? worth2 * OTHER_HEAD : worth2;
}
var lettersOf2 = (name2) => name2.toLowerCase().replace(/[^a-z0-9]/g, "");
var SAME_LETTERS = 0.98;
var isTypo = (a, b) => a.length >= 3 && (0, import_fastest_levenshtein7.distance)(a, b) <= (Math.min(a.length, b.length) < 7 ? 1 : 2);
var TYPO = 0.93;
var isOpposed = (left, right, a, b) => left.includes(a) && right.includes(b) && !right.includes(a) && !left.includes(b);
function split2(left, right) {
  return [
    left.filter((word) => right.includes(word)),
    left.filter((word) => !right.includes(word)),
    right.filter((word) => !left.includes(word))
  ];
}
function weightOf(word, around2) {
  if (around2.has(word)) return 0.1;
  if (LIGHT.has(word)) return 0.15;
  return GENERIC.has(word) ? 0.35 : 1;
}
function sharedWeight(word, around2) {
  if (LIGHT.has(word) || GENERIC.has(word)) return SHARED_GENERIC;
  return around2.has(word) ? SHARED_AROUND : 1;
}
var SHARED_GENERIC = 0.35;
var SHARED_AROUND = 0.6;
var APART = 0.6;
var OTHER_KIND = 0.5;
var IDENTITY2 = /* @__PURE__ */ new Set(["id", "arn", "name"]);
function kindsDiffer(extra, lacking) {
  if ([...extra, ...lacking].every((word) => IDENTITY2.has(word))) return false;
  const left = kindOf2(extra);
  const right = kindOf2(lacking);
  return left !== void 0 && right !== void 0 && left !== right;
}
function commonKind(extra, lacking) {
  const kind = kindOf2(extra);
  return kind !== void 0 && kind === kindOf2(lacking) ? kind : void 0;
}
var kindOf2 = (of) => [...of].reverse().flatMap((word) => KINDS2.find((kind) => kind.has(word)) ?? [])[0];
function headsDiffer(left, right, around2) {
  const a = headOf(left, around2);
  const b = headOf(right, around2);
  if (a === void 0 || b === void 0 || left.includes(b) || right.includes(a)) return false;
  return kindOf2([a]) === void 0 || kindOf2([a]) !== kindOf2([b]);
}
var OTHER_HEAD = 0.75;
var headOf = (of, around2) => [...of].reverse().find((word) => !LIGHT.has(word) && !around2.has(word));
function isTail(long, short) {
  if (short.length < 2 || short.every((word) => LIGHT.has(word) || GENERIC.has(word))) return false;
  const rest = long.length - short.length;
  return rest > 0 && (short.every((word, index) => long[rest + index] === word) || short.every((word, index) => long[index] === word));
}
var TAIL2 = 0.7;
var sum2 = (numbers2) => numbers2.reduce((total, one) => total + one, 0);

// src/repair/facts/renamed-arguments.ts
var RENAMED4 = {
  "aws_db_instance.name": { to: "db_name", source: "aws 5", shape: /^\w+$/ },
  "aws_elasticache_replication_group.availability_zones": {
    to: "preferred_cache_cluster_azs",
    source: "aws 5"
  },
  "aws_elasticache_replication_group.number_cache_clusters": {
    to: "num_cache_clusters",
    source: "aws 5"
  },
  "aws_elasticache_replication_group.replication_group_description": {
    to: "description",
    source: "aws 5"
  },
  "aws_autoscaling_attachment.alb_target_group_arn": { to: "lb_target_group_arn", source: "aws 5" },
  "aws_msk_cluster.broker_node_group_info.ebs_volume_size": {
    to: "storage_info.ebs_storage_info.volume_size",
    source: "aws 5"
  },
  "aws_route.instance_id": {
    to: "network_interface_id",
    source: "aws 5",
    reference: ["aws_instance", "id", "primary_network_interface_id"]
  },
  "aws_route_table.route.instance_id": {
    to: "network_interface_id",
    source: "aws 5",
    reference: ["aws_instance", "id", "primary_network_interface_id"]
  },
  "aws_default_route_table.route.instance_id": {
    to: "network_interface_id",
    source: "aws 5",
    reference: ["aws_instance", "id", "primary_network_interface_id"]
  },
  "aws.s3_force_path_style": { to: "s3_use_path_style", source: "aws 5" },
  "aws.shared_credentials_file": { to: "shared_credentials_files", source: "aws 5" },
  "aws_eip.vpc": { to: "domain", source: "aws 6", values: { true: '"vpc"' } },
  "aws_flow_log.log_group_name": {
    to: "log_destination",
    source: "aws 6",
    reference: ["aws_cloudwatch_log_group", "name", "arn"]
  },
  "aws_instance.cpu_core_count": { to: "cpu_options.core_count", source: "aws 6" },
  "aws_instance.cpu_threads_per_core": { to: "cpu_options.threads_per_core", source: "aws 6" },
  "aws_batch_compute_environment.compute_environment_name": { to: "name", source: "aws 6" },
  "aws_batch_compute_environment.compute_environment_name_prefix": {
    to: "name_prefix",
    source: "aws 6"
  },
  "aws_dx_gateway_association.vpn_gateway_id": { to: "associated_gateway_id", source: "aws 5" },
  "aws_efs_file_system.reference_name": { to: "creation_token", source: "aws 2" },
  "aws_elasticache_cluster.availability_zones": {
    to: "preferred_availability_zones",
    source: "aws 2"
  },
  "aws_autoscaling_policy.min_adjustment_step": {
    to: "min_adjustment_magnitude",
    source: "aws 2"
  },
  "aws_redshift_cluster.enable_logging": { to: "logging.enable", source: "aws 2" },
  "aws_route53_zone.vpc_id": { to: "vpc.vpc_id", source: "aws 2" },
  "aws_emr_cluster.core_instance_count": {
    to: "core_instance_group.instance_count",
    source: "aws 3"
  },
  "azurerm_storage_account.allow_blob_public_access": {
    to: "allow_nested_items_to_be_public",
    source: "azurerm 3"
  },
  "azurerm_subnet.enforce_private_link_endpoint_network_policies": {
    to: "private_endpoint_network_policies",
    source: "azurerm 4",
    values: { true: '"Disabled"', false: '"Enabled"' }
  },
  "azurerm_subnet.private_endpoint_network_policies_enabled": {
    to: "private_endpoint_network_policies",
    source: "azurerm 4",
    values: { true: '"Enabled"', false: '"Disabled"' }
  },
  "azurerm_subnet.enforce_private_link_service_network_policies": {
    to: "private_link_service_network_policies_enabled",
    source: "azurerm 4",
    values: { true: "false", false: "true" }
  },
  "azurerm_route_table.disable_bgp_route_propagation": {
    to: "bgp_route_propagation_enabled",
    source: "azurerm 4",
    values: { true: "false", false: "true" }
  },
  "azurerm_kubernetes_cluster.api_server_authorized_ip_ranges": {
    to: "api_server_access_profile.authorized_ip_ranges",
    source: "azurerm 4"
  },
  "azurerm.skip_provider_registration": {
    to: "resource_provider_registrations",
    source: "azurerm 4",
    values: { true: '"none"' }
  },
  "aws_db_instance.replica_source_identifier": { to: "replicate_source_db", source: "aws api" },
  "aws_db_instance.replication_source_identifier": { to: "replicate_source_db", source: "aws api" },
  "aws_db_instance.source_db_instance_identifier": { to: "replicate_source_db", source: "aws api" },
  "aws_lambda_function.code": { to: "filename", source: "aws api", call: "file" },
  "aws_route53_record.alias.dns_name": { to: "name", source: "aws api" },
  "aws_route53_record.alias.hosted_zone_id": { to: "zone_id", source: "aws api" },
  "aws_db_instance.master_user_password": { to: "password", source: "aws api" },
  "aws_rds_cluster.master_user_password": { to: "master_password", source: "aws api" },
  "aws_docdb_cluster.master_user_password": { to: "master_password", source: "aws api" },
  "aws_redshift_cluster.master_user_password": { to: "master_password", source: "aws api" },
  // Aurora's instances are resources of their own; a Multi-AZ cluster has a class itself.
  "aws_rds_cluster.instance_class": {
    to: "db_cluster_instance_class",
    source: "aws api",
    unless: ["engine", "aurora"]
  },
  "aws_s3_bucket.name": { to: "bucket", source: "aws api" },
  "aws_route53_zone.domain_name": { to: "name", source: "aws api" },
  "aws_instance.image_id": { to: "ami", source: "aws api" },
  "aws_instance.key_pair": { to: "key_name", source: "aws api" },
  "aws_instance.key_pair_name": { to: "key_name", source: "aws api" },
  "aws_launch_template.ami": { to: "image_id", source: "aws api" },
  "aws_launch_template.ami_id": { to: "image_id", source: "aws api" },
  "aws_launch_configuration.ami": { to: "image_id", source: "aws api" },
  "aws_launch_configuration.ami_id": { to: "image_id", source: "aws api" },
  "aws_lightsail_instance.key_name": { to: "key_pair_name", source: "aws api" },
  "aws_autoscaling_group.subnets": { to: "vpc_zone_identifier", source: "aws api" },
  "aws_autoscaling_group.subnet_ids": { to: "vpc_zone_identifier", source: "aws api" },
  "aws_autoscaling_group.vpc_subnets": { to: "vpc_zone_identifier", source: "aws api" },
  "aws_nat_gateway.eip_id": { to: "allocation_id", source: "aws api" },
  "aws_nat_gateway.eip_allocation_id": { to: "allocation_id", source: "aws api" },
  "aws_nat_gateway.elastic_ip_id": { to: "allocation_id", source: "aws api" },
  "aws_iam_openid_connect_provider.issuer": { to: "url", source: "aws api" },
  "aws_iam_openid_connect_provider.issuer_url": { to: "url", source: "aws api" },
  "aws_iam_openid_connect_provider.oidc_issuer": { to: "url", source: "aws api" },
  "aws_dynamodb_table.partition_key": { to: "hash_key", source: "aws api" },
  "aws_dynamodb_table.sort_key": { to: "range_key", source: "aws api" },
  "aws_dynamodb_table.global_secondary_index.partition_key": { to: "hash_key", source: "aws api" },
  "aws_dynamodb_table.global_secondary_index.sort_key": { to: "range_key", source: "aws api" },
  "aws_dynamodb_table.local_secondary_index.sort_key": { to: "range_key", source: "aws api" },
  "aws_lambda_function.zip_file": { to: "filename", source: "aws api" },
  "aws_lambda_layer_version.zip_file": { to: "filename", source: "aws api" },
  "aws_security_group_rule.destination_security_group_id": {
    to: "source_security_group_id",
    source: "aws api"
  },
  "aws_elastic_beanstalk_application_version.version_label": { to: "name", source: "aws api" },
  "aws_elastic_beanstalk_environment.platform": {
    to: "solution_stack_name",
    source: "aws api",
    beginning: "64bit "
  },
  "aws_route53_resolver_query_log_config.cloudwatch_logs_log_group_arn": {
    to: "destination_arn",
    source: "aws api"
  },
  "aws_route53_resolver_query_log_config.cloud_watch_logs_log_group_arn": {
    to: "destination_arn",
    source: "aws api"
  }
};
var renamedArgument = (path, name2) => Object.hasOwn(RENAMED4, [...path, name2].join(".")) ? RENAMED4[[...path, name2].join(".")] : void 0;
var RENAMED_BLOCKS = {
  "aws_cloudfront_distribution.cache_behavior": "ordered_cache_behavior",
  "aws_ecs_service.placement_strategy": "ordered_placement_strategy",
  "aws_kinesis_firehose_delivery_stream.s3_configuration": "extended_s3_configuration",
  "aws_route53_record.alias_target": "alias"
};
var renamedBlock = (path, name2) => RENAMED_BLOCKS[[...path, name2].join(".")];
var RETIRED = /* @__PURE__ */ new Set([
  "aws.skip_get_ec2_platforms",
  "aws_db_instance.security_group_names",
  "aws_default_vpc.enable_classiclink",
  "aws_default_vpc.enable_classiclink_dns_support",
  "aws_elasticache_cluster.security_group_names",
  "aws_launch_configuration.vpc_classic_link_id",
  "aws_launch_configuration.vpc_classic_link_security_groups",
  "aws_redshift_cluster.cluster_security_groups",
  "aws_vpc.enable_classiclink",
  "aws_vpc.enable_classiclink_dns_support",
  "aws_vpc_peering_connection.allow_classic_link_to_remote_vpc",
  "aws_vpc_peering_connection.allow_vpc_to_remote_classic_link",
  "aws_vpc_peering_connection_accepter.allow_classic_link_to_remote_vpc",
  "aws_vpc_peering_connection_accepter.allow_vpc_to_remote_classic_link",
  "aws_vpc_peering_connection_options.allow_classic_link_to_remote_vpc",
  "aws_vpc_peering_connection_options.allow_vpc_to_remote_classic_link"
]);
var isRetired = (path, name2) => RETIRED.has([...path, name2].join("."));

// src/repair/object-items.ts
function objectsIn2(document, value) {
  const items = value.kind === "tuple" ? value.items : [value];
  const objects2 = items.map((item) => itemsOfObject(document, item));
  return objects2.length > 0 && objects2.every((object) => object !== void 0) ? objects2 : void 0;
}
function itemsOfObject(document, value) {
  if (value.kind === "parens") return itemsOfObject(document, value.inner);
  const [only2] = value.kind === "tuple" ? value.items : encoded2(value);
  if (only2 && (value.kind !== "tuple" || value.items.length === 1))
    return itemsOfObject(document, only2);
  if (value.kind !== "object") return void 0;
  const items = value.items.map(({ key, value: inner3, range: range2 }) => {
    const text = objectKey(document.bytes, key);
    return text !== void 0 && IDENTIFIER.test(text) ? {
      kind: "attribute",
      name: { text, range: key.range },
      equals: { start: key.range.end, end: inner3.range.start },
      value: inner3,
      range: range2
    } : void 0;
  });
  return items.every((item) => item !== void 0) ? items : void 0;
}
var IDENTIFIER = /^[A-Za-z_][\w-]*$/;
var encoded2 = (value) => value.kind === "call" && value.name.text === "jsonencode" ? value.args : [];

// src/repair/referred-types.ts
function namesReferredType(scope, value, name2) {
  const said2 = words(name2).filter((word) => !IDENTITY3.has(word));
  return referredTypes(scope, value).some((type) => {
    const [, ...tail] = words(type);
    const noun = tail.length > 1 && !VAGUE.has(tail.at(-1) ?? "") ? tail.slice(1) : tail;
    const from = said2.length - noun.length;
    return from >= 0 && noun.every((word, index) => said2[from + index] === word);
  });
}
var IDENTITY3 = /* @__PURE__ */ new Set(["id", "arn", "name", "identifier"]);
var VAGUE = /* @__PURE__ */ new Set(["group", "policy", "attachment", "version", "rule"]);
function referredTypes({ resources }, value) {
  const found = [];
  walkExpression(value, (expression, bound) => {
    if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
    const target = resourceSteps(expression);
    if (target && (resources.has(target.address) || target.type.includes("_")))
      found.push(target.type);
  });
  return found;
}

// src/repair/value-evidence.ts
function valueEvidence({ scope }, document, value, place, to) {
  const trust = to.name === "assume_role_policy" ? ofTrustPolicy(scope, document, value) : 0;
  if (trust !== 0) return trust;
  const { constraintsOf, usageOf } = knownFacts(scope, place);
  const said2 = constantOf2(document, value);
  if (said2 !== void 0) return ofConstant(said2, constraintsOf(to.name));
  const types = referredTypes(scope, value);
  const { edges = [] } = usageOf(to.name) ?? {};
  if (types.length === 0)
    return edges.some(({ type }) => isNamedAfterType(value, type)) ? REFERS : 0;
  if (edges.some(({ type }) => types.includes(type))) return REFERS;
  const known2 = edges.reduce((sum3, { count: count4 }) => sum3 + count4, 0);
  if (namesReferredType(scope, value, to.name)) return REFERS;
  return known2 >= MANY && value.kind !== "call" ? REFERS_ELSE : 0;
}
function isNamedAfterType(value, type) {
  let named = false;
  walkExpression(value, (expression) => {
    if (expression.kind !== "traversal" || !GIVEN.has(expression.root.text)) return;
    const [step] = expression.steps;
    const said2 = step?.kind === "attribute" ? words(step.name) : [];
    const noun = words(type).slice(1);
    const stem = said2.slice(0, IDENTITY4.has(said2.at(-1) ?? "") ? -1 : void 0);
    if (noun.length > 0 && noun.every((word, at2) => stem.at(at2 - noun.length) === word))
      named = true;
  });
  return named;
}
var GIVEN = /* @__PURE__ */ new Set(["var", "local"]);
var IDENTITY4 = /* @__PURE__ */ new Set(["id", "arn", "name"]);
function ofTrustPolicy(scope, document, value) {
  const target = value.kind === "traversal" ? resourceSteps(value) : void 0;
  const declared2 = target && scope.resources.get(target.address);
  if (value.kind === "traversal" && !declared2) return 0;
  const text = declared2 ? sourceOf(declared2.document.bytes, declared2.block) : sourceOf(document.bytes, value);
  if (/sts:(?:AssumeRole|\*)|sts:TagSession/i.test(text)) return REFERS;
  return /statement/i.test(text) ? REFUSED : 0;
}
var MANY = 8;
var REFERS = 0.15;
var REFERS_ELSE = -0.15;
var ONE_OF2 = 0.2;
var REFUSED = -1;
function constantOf2({ bytes }, value) {
  if (value.kind === "number") return Number(value.text);
  if (value.kind === "tuple" && value.items.length === 1 && value.items[0])
    return constantString(bytes, value.items[0]);
  return constantString(bytes, value);
}
function ofConstant(said2, constraints) {
  const values = constraints?.values ?? [];
  if (values.some((constraint) => isBroken(constraint, said2))) return REFUSED;
  return values.some(({ rule }) => rule.kind === "one-of") ? ONE_OF2 : 0;
}

// src/repair/whereabouts.ts
var whereaboutsOf = (path) => {
  const place = placeOf2(path);
  return { place, around: /* @__PURE__ */ new Set([...wordsOfType(place.type), ...place.path.flatMap(meaningOf)]) };
};
var inside2 = ({ place, around: around2 }, name2) => ({
  place: { ...place, path: [...place.path, name2] },
  around: /* @__PURE__ */ new Set([...around2, ...meaningOf(name2)])
});
var wordsOfType = (type) => meaningOf(type).slice(1);

// src/repair/mapped-body.ts
function mapBody(context, document, items, schema, at2) {
  const mapped2 = [];
  const lost = [];
  const taken = new Set(
    items.flatMap((item) => item.kind === "attribute" ? [item.name.text] : [])
  );
  for (const item of items) {
    const name2 = item.kind === "attribute" ? item.name.text : nameOfBlock(item);
    const argument = item.kind === "attribute" ? asArgument(context, document, item, schema, at2, taken) : void 0;
    const found = argument ? [argument] : item.kind === "attribute" ? asBlocks2(context, document, item, schema, at2) : asBlock2(context, document, item, schema, at2);
    if (argument) taken.add(argument.name);
    mapped2.push(...found);
    if (found.length === 0) lost.push(name2);
  }
  return { items: mapped2, lost };
}
var LEAST_LIKE2 = 0.67;
function asArgument(context, document, item, schema, at2, taken) {
  const given2 = { name: item.name.text, value: item.value };
  const fit = (to) => {
    const value = fittedValue(context, document, given2, to, at2.place);
    return value && { kind: "argument", name: to.name, value, from: item };
  };
  const own = schema.attributes.get(given2.name);
  if (own) return isSettable2(own) ? fit(own) : void 0;
  const now = renamedArgument([at2.place.type, ...at2.place.path], given2.name);
  const known2 = now && !now.values && !now.reference ? schema.attributes.get(now.to) : void 0;
  if (known2 && !taken.has(known2.name)) return fit(known2);
  const near2 = [...schema.attributes.values()].filter((to) => isSettable2(to) && !taken.has(to.name)).map((to) => ({
    to,
    like: likeness4(given2.name, to.name, at2.around) + (to.required ? REQUIRED2 : 0) + valueEvidence(context, document, item.value, at2.place, to)
  })).filter(({ like: like2 }) => like2 >= LEAST_LIKE2).sort((a, b) => b.like - a.like);
  for (const { to } of near2) {
    const found = fit(to);
    if (found) return found;
  }
  return void 0;
}
var REQUIRED2 = 0.1;
var isSettable2 = ({ optional, required: required2 }) => optional || required2;
function asBlocks2(context, document, { name: name2, value }, schema, at2) {
  const to = blockFor(schema, name2.text, at2.around);
  const objects2 = to ? objectsIn2(document, value) : void 0;
  if (!to || !objects2 || to.maxItems === 1 && objects2.length > 1) return [];
  return objects2.map((items) => nested2(context, document, items, to, at2));
}
function asBlock2(context, document, block, schema, at2) {
  const name2 = nameOfBlock(block);
  const to = blockFor(schema, name2, at2.around);
  if (!to) return [];
  if (block.type.text !== "dynamic")
    return [{ ...nested2(context, document, block.body.items, to, at2), from: block }];
  if (to.name !== name2) return [];
  const body = { items: asTheyAre(document, block), lost: [] };
  return [{ kind: "block", header: `dynamic "${name2}"`, name: name2, body }];
}
var nested2 = (context, document, items, to, at2) => ({
  kind: "block",
  header: to.name,
  name: to.name,
  body: mapBody(context, document, items, to.block, inside2(at2, to.name))
});
var blockFor = (schema, name2, around2) => schema.blocks.get(name2) ?? nearestBlock(schema, name2, around2);
var nearestBlock = (schema, name2, around2) => [...schema.blocks.values()].map((to) => ({ to, like: likeness4(name2, to.name, around2) })).filter(({ like: like2 }) => like2 >= LEAST_LIKE2).sort((a, b) => b.like - a.like)[0]?.to;
function asTheyAre(document, { body }) {
  return body.items.map((item) => {
    if (item.kind === "attribute")
      return {
        kind: "argument",
        name: item.name.text,
        value: {
          text: (indentation) => movedSource(document, item.value.range, indentation),
          worth: 1
        }
      };
    const header = [item.type.text, ...item.labels.map(({ text }) => `"${text}"`)].join(" ");
    return {
      kind: "block",
      header,
      name: nameOfBlock(item),
      body: { items: asTheyAre(document, item), lost: [] }
    };
  });
}
var lostIn = ({ items, lost }) => [
  ...lost,
  ...items.flatMap(
    (item) => item.kind === "block" ? lostIn(item.body).map((name2) => `${item.name}.${name2}`) : []
  )
];
var namesIn2 = ({ items }) => new Set(items.map(({ name: name2 }) => name2));
function share(body) {
  const { kept, all } = count3(body);
  return all === 0 ? 1 : kept / all;
}
function count3({ items, lost }) {
  let kept = 0;
  let all = lost.length;
  for (const item of items) {
    const inner3 = item.kind === "block" ? count3(item.body) : { kept: 0, all: 0 };
    kept += 1 + inner3.kept;
    all += 1 + inner3.all;
  }
  return { kept, all };
}

// src/repair/mapped-lines.ts
var argumentItem = (name2, text) => ({
  kind: "argument",
  name: name2,
  value: { text: () => text, worth: 1 }
});
function linesOf3(items, indentation, skeleton2 = []) {
  const plain9 = skeleton2.findIndex((line) => !ONE_LINE.test(line));
  const filled = skeleton2.slice(0, plain9 < 0 ? void 0 : plain9).map(asItem);
  const rest = plain9 < 0 ? [] : skeleton2.slice(skeleton2[plain9] === "" ? plain9 + 1 : plain9);
  const isBlock = ({ kind }) => kind === "block";
  const own = ownLines(
    [...items.filter((item) => !isBlock(item)), ...filled, ...items.filter(isBlock)],
    indentation
  );
  const added = rest.map((line, index) => index === 0 || line === "" ? line : indentation + line);
  return [
    ...own,
    ...own.length > 0 && added.length > 0 ? [""] : [],
    ...added.length > 0 ? [added.join("\n")] : []
  ];
}
var ONE_LINE = /^([\w-]+) += (.*[^{[(])$/;
function asItem(line) {
  const [, name2 = "", text = ""] = ONE_LINE.exec(line) ?? [];
  return argumentItem(name2, text);
}
function ownLines(items, indentation) {
  const lines = [];
  let run2 = [];
  const flush = () => {
    const width = Math.max(0, ...run2.map(({ name: name2 }) => name2.length));
    lines.push(...run2.map(({ name: name2, text }) => `${name2.padEnd(width)} = ${text}`));
    run2 = [];
  };
  for (const item of items) {
    if (item.kind === "argument") {
      const text = item.value.text(indentation);
      if (text.includes("\n")) flush();
      run2.push({ name: item.name, text });
      if (text.includes("\n")) flush();
      continue;
    }
    flush();
    if (lines.length > 0) lines.push("");
    lines.push(blockText(item.header, item.body.items, indentation));
  }
  flush();
  return lines;
}
function blockText(header, items, indentation, skeleton2 = []) {
  const deeper = `${indentation}  `;
  const lines = linesOf3(items, deeper, skeleton2);
  if (lines.length === 0) return `${header} {}`;
  const inner3 = lines.map((line) => line === "" ? line : deeper + line);
  return [`${header} {`, ...inner3, `${indentation}}`].join("\n");
}

// src/repair/candidates/argument-to-block.ts
function argumentToBlock(context, at2, attribute2) {
  const schema = schemaAt(context, at2.path);
  const { around: around2 } = whereaboutsOf(at2.path);
  return [...schema?.blocks.values() ?? []].map((nested3) => ({ nested: nested3, like: likeness4(attribute2.name.text, nested3.name, around2) })).filter(({ like: like2 }) => like2 >= LEAST_LIKE3).sort((a, b) => b.like - a.like).slice(0, 1).flatMap(({ nested: nested3, like: like2 }) => written2(context, at2, attribute2, nested3, like2));
}
var LEAST_LIKE3 = 0.67;
var ONE_MORE = 0.1;
var NAMES_BLOCK = 0.85;
function written2(context, at2, attribute2, nested3, like2) {
  const { document, path, file } = at2;
  const parent = path.at(-1);
  const bodies = bodiesOf(
    context,
    document,
    attribute2,
    nested3,
    inside2(whereaboutsOf(path), nested3.name),
    like2
  );
  const there = parent ? blocksNamed2(parent.body, nested3.name).length : 0;
  if (!parent || !bodies || bodies.length === 0) return [];
  if (nested3.maxItems > 0 && there + bodies.length > nested3.maxItems) return [];
  const place = placeInFile(document, path);
  const filled = bodies.map((body) => fill(context, at2, nested3, body));
  const lost = bodies.flatMap(lostIn);
  return [
    {
      action: "argument-to-block",
      title: `write \`${attribute2.name.text}\` as ${bodies.length > 1 ? `${bodies.length} \`${nested3.name}\` blocks` : `a \`${nested3.name}\` block`}`,
      edits: [
        ...inFile(
          file,
          inSteps(document, [
            (now) => {
              const block = blockAt(now, place);
              const item = attribute(block, attribute2.name.text);
              return item ? removeItem(now, block.body, item) : [];
            },
            ...filled.map(({ body, rest }) => (now) => [
              insertNestedSource(
                now,
                blockAt(now, place),
                (indentation) => blockText(nested3.name, body.items, indentation, rest)
              )
            ])
          ])
        ),
        ...declareVariables(
          context.scope.view,
          file,
          filled.flatMap(({ declares: declares2 }) => declares2)
        )
      ],
      score: Math.min(0.95, 0.55 + 0.4 * like2) * Math.min(...bodies.map(share)) - (there > 0 ? ONE_MORE : 0),
      ...lost.length > 0 && { loses: `removes ${lost.map((name2) => `\`${name2}\``).join(", ")}` }
    }
  ];
}
function bodiesOf(context, document, { name: name2, value }, nested3, at2, like2) {
  const objects2 = objectsIn2(document, value);
  const bodies = objects2?.map((items) => mapBody(context, document, items, nested3.block, at2));
  if (bodies?.every((body) => share(body) >= LEAST_SHARE)) return bodies;
  return pairs(context, document, value, nested3) ?? (like2 >= NAMES_BLOCK || isOneEach(name2.text, nested3) ? scalars(context, document, name2.text, value, nested3, at2) : void 0);
}
var isOneEach = (name2, { block }) => [...block.attributes.values()].some(
  (to) => to.required && to.name !== name2 && singular(name2) === to.name
);
var LEAST_SHARE = 0.5;
function pairs(context, document, value, { block }) {
  const [key, held] = PAIRS.find(
    ([one, other]) => block.attributes.get(one)?.required && block.attributes.has(other)
  ) ?? [];
  const to = held && block.attributes.get(held);
  if (!key || !to || value.kind !== "object" || value.items.length === 0) return void 0;
  const bodies = value.items.map(({ key: name2, value: inner3 }) => {
    const text = objectKey(document.bytes, name2);
    const fitted2 = fittedValue(context, document, { name: to.name, value: inner3 }, to);
    return text !== void 0 && fitted2 ? {
      items: [
        argumentItem(key, quote(text)),
        { kind: "argument", name: to.name, value: fitted2 }
      ],
      lost: []
    } : void 0;
  });
  return bodies.every((body) => body !== void 0) ? bodies : void 0;
}
var PAIRS = [
  ["name", "value"],
  ["key", "value"],
  ["name", "values"],
  ["key", "values"]
];
function scalars(context, document, name2, value, { block, name: blockName2 }, { around: around2, place }) {
  const values = value.kind === "tuple" ? value.items : [value];
  const settable = [...block.attributes.values()].filter((to) => to.optional || to.required);
  const required2 = settable.filter((to) => to.required);
  const meant = [
    ...settable.filter((to) => value.kind === "bool" && /^enabled?$/.test(to.name)),
    ...settable.filter(
      (to) => likeness4(name2, to.name, around2) >= SAME3 || likeness4(blockName2, to.name, around2) >= SAME3
    ),
    ...required2.length === 1 && value.kind === "tuple" ? required2 : []
  ];
  for (const to of meant) {
    const bodies = values.map((item, index) => {
      const fitted2 = valueEvidence(context, document, item, place, to) < 0 ? void 0 : fittedValue(context, document, { name: to.name, value: item }, to);
      const order = settable.find(
        (other) => other.required && ORDER.test(other.name) && other.type === "number"
      );
      const items = fitted2 ? [{ kind: "argument", name: to.name, value: fitted2 }] : [];
      if (order && value.kind === "tuple") items.push(argumentItem(order.name, String(index + 1)));
      return fitted2 && { items, lost: [] };
    });
    if (bodies.length > 0 && bodies.every((body) => body !== void 0)) return bodies;
  }
  return void 0;
}
var SAME3 = 0.75;
var ORDER = /^(?:order|priority)$/;
function fill(context, { path }, nested3, body) {
  const place = placeOf2(path);
  const { lines, declares: declares2 } = skeletonOf(
    context,
    { ...place, path: [...place.path, nested3.name] },
    nested3.block,
    namesIn2(body)
  );
  return { body, rest: lines, declares: declares2 };
}

// src/repair/new-blocks.ts
function newBlocks(context, { origin, down, present }, given2) {
  const place = placeOf2(origin);
  const declares2 = [];
  const levels = [];
  let schema = schemaAt(context, origin);
  for (const [index, name2] of down.entries()) {
    schema = (schema?.blocks.get(name2) ?? blockFormOf(schema?.attributes.get(name2)))?.block;
    if (index < present.length || !schema) continue;
    const depth = index + 1;
    const inner3 = { ...place, path: [...place.path, ...down.slice(0, depth)] };
    const names2 = [...given2(depth), ...down.slice(depth, depth + 1)];
    const left = /* @__PURE__ */ new Set([...names2, ...unasked(context, inner3, schema)]);
    const skeleton2 = skeletonOf(context, inner3, schema, left);
    declares2.push(...skeleton2.declares);
    levels.push({ name: name2, lines: skeleton2.lines });
  }
  let lines = [];
  for (const { name: name2, lines: own } of levels.reverse()) {
    const gap = own.length > 0 && lines.length > 0 ? [""] : [];
    const body = [...own, ...gap, ...lines].map((line) => line === "" ? "" : `  ${line}`);
    lines = [`${name2} {`, ...body, "}"];
  }
  return { lines, declares: declares2 };
}
function unasked(context, place, schema) {
  const { constraintsOf } = knownFacts(context.scope, place);
  const isAsked = (name2) => {
    const { exactlyOneOf = [], atLeastOneOf = [], requiredWith = [] } = constraintsOf(name2) ?? {};
    return exactlyOneOf.length + atLeastOneOf.length + requiredWith.length > 0;
  };
  return [
    ...[...schema.attributes.values()].filter(({ required: required2 }) => !required2),
    ...[...schema.blocks.values()].filter(({ minItems }) => minItems === 0)
  ].map(({ name: name2 }) => name2).filter((name2) => !isAsked(name2));
}

// src/repair/candidates/move-into-slot.ts
function moveIntoSlots(context, at2, moves) {
  const place = placeInFile(at2.document, at2.path);
  const removals = moves.map(({ attribute: attribute2 }) => removalOf(place, attribute2.name.text));
  return putIntoSlots(context, at2, moves, removals);
}
function putIntoSlots(context, { document, file }, moves, before, after = []) {
  const declares2 = [];
  const insertions = [...groupByBlock(moves).values()].flatMap((group) => {
    const [{ slot }] = group;
    const standing2 = placeInFile(document, [...slot.origin, ...slot.present]);
    const missing2 = slot.down.slice(slot.present.length);
    const made = missing2.length > 0 ? newBlocks(context, { ...slot, down: deepest(group) }, namesAt(group)) : void 0;
    declares2.push(...made?.declares ?? []);
    const creation = made ? [(now) => [insertNestedSource(now, blockAt(now, standing2), onLines(made.lines))]] : [];
    return [...creation, ...group.map(({ slot: own }) => insertion(standing2, own))];
  });
  return {
    edits: [
      ...inFile(file, inSteps(document, [...before, ...insertions, ...after])),
      ...declareVariables(context.scope.view, file, declares2)
    ],
    declares: declares2
  };
}
function groupByBlock(moves) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const move of moves) {
    const { origin, down, present } = move.slot;
    const standing2 = [...origin, ...present].at(-1)?.range.start;
    const key = [standing2, ...down.slice(present.length, present.length + 1)].join(".");
    const group = groups2.get(key);
    if (group) group.push(move);
    else groups2.set(key, [move]);
  }
  return groups2;
}
var deepest = (moves) => moves.reduce(
  (one, { slot: { down } }) => down.length > one.length ? down : one,
  moves[0].slot.down
);
var namesAt = (moves) => (depth) => moves.flatMap(
  ({ slot: { down, attribute: attribute2 } }) => down.length === depth ? [attribute2.name] : []
);
function insertion(standing2, { down, present, value, attribute: attribute2 }) {
  return (now) => {
    let block = blockAt(now, standing2);
    for (const name2 of down.slice(present.length))
      block = blocksNamed2(block.body, name2).at(-1) ?? block;
    return insertAttribute(now, block, attribute2.name, value.text(itemIndentation(now, block)));
  };
}
var removalOf = (place, name2) => (now) => {
  const block = blockAt(now, place);
  const item = attribute(block, name2);
  return item ? removeItem(now, block.body, item) : [];
};

// src/repair/candidates/argument-to-inner-block.ts
function argumentToInnerBlock(context, at2, attribute2) {
  const schema = schemaAt(context, at2.path);
  const parent = at2.path.at(-1);
  if (!schema || !parent) return [];
  return [...schema.blocks.values()].flatMap((outer) => {
    const { around: around2 } = inside2(whereaboutsOf(at2.path), outer.name);
    const standing2 = blocksNamed2(parent.body, outer.name);
    if (standing2.length > 1 || outer.maxItems !== 1) return [];
    return [...outer.block.blocks.values()].filter(
      (inner3) => inner3.maxItems === 1 && likeness4(attribute2.name.text, inner3.name, around2) >= SAME4 && standing2.every(({ body }) => blocksNamed2(body, inner3.name).length === 0)
    ).flatMap((inner3) => {
      const down = [outer.name, inner3.name];
      const found = onlyTaker(context, at2, attribute2, down, inner3.block);
      if (!found) return [];
      const slot = {
        ...found,
        origin: at2.path,
        down,
        present: standing2,
        chosen: false,
        score: TOLD
      };
      const { edits, declares: declares2 } = moveIntoSlots(context, at2, [{ attribute: attribute2, slot }]);
      return [
        {
          action: "move-argument",
          title: `move \`${attribute2.name.text}\` into a \`${down.join(".")}\` block, as \`${found.attribute.name}\``,
          edits,
          score: TOLD - PER_VARIABLE * declares2.length
        }
      ];
    });
  });
}
var SAME4 = 0.9;
var TOLD = 0.75;
var PER_VARIABLE = 0.08;
function onlyTaker(context, { path, document }, { name: name2, value }, down, schema) {
  const { place } = whereaboutsOf(path);
  const inner3 = { ...place, path: [...place.path, ...down] };
  const takers = [...schema.attributes.values()].filter(
    (to) => (to.optional || to.required) && valueEvidence(context, document, value, inner3, to) > 0
  );
  const [only2, ...others] = takers;
  const fitted2 = only2 && fittedValue(context, document, { name: name2.text, value }, only2, inner3);
  return only2 && fitted2 && others.length === 0 ? { attribute: only2, value: fitted2 } : void 0;
}

// src/repair/facts/split-resources.ts
var BEANSTALK = {
  instance_profile: ["aws:autoscaling:launchconfiguration", "IamInstanceProfile"],
  instance_profile_name: ["aws:autoscaling:launchconfiguration", "IamInstanceProfile"],
  iam_instance_profile: ["aws:autoscaling:launchconfiguration", "IamInstanceProfile"],
  instance_type: ["aws:autoscaling:launchconfiguration", "InstanceType"],
  key_name: ["aws:autoscaling:launchconfiguration", "EC2KeyName"],
  security_groups: ["aws:autoscaling:launchconfiguration", "SecurityGroups"],
  security_group_ids: ["aws:autoscaling:launchconfiguration", "SecurityGroups"],
  vpc_security_group_ids: ["aws:autoscaling:launchconfiguration", "SecurityGroups"],
  min_size: ["aws:autoscaling:asg", "MinSize"],
  max_size: ["aws:autoscaling:asg", "MaxSize"],
  min_instances: ["aws:autoscaling:asg", "MinSize"],
  max_instances: ["aws:autoscaling:asg", "MaxSize"],
  min_capacity: ["aws:autoscaling:asg", "MinSize"],
  max_capacity: ["aws:autoscaling:asg", "MaxSize"],
  cooldown: ["aws:autoscaling:asg", "Cooldown"],
  measure_name: ["aws:autoscaling:trigger", "MeasureName"],
  upper_threshold: ["aws:autoscaling:trigger", "UpperThreshold"],
  lower_threshold: ["aws:autoscaling:trigger", "LowerThreshold"],
  vpc_id: ["aws:ec2:vpc", "VPCId"],
  subnets: ["aws:ec2:vpc", "Subnets"],
  subnet_ids: ["aws:ec2:vpc", "Subnets"],
  service_role: ["aws:elasticbeanstalk:environment", "ServiceRole"],
  environment_type: ["aws:elasticbeanstalk:environment", "EnvironmentType"],
  load_balancer_type: ["aws:elasticbeanstalk:environment", "LoadBalancerType"]
};
function optionFor(type, argument) {
  const [namespace, name2] = type === "aws_elastic_beanstalk_environment" && Object.hasOwn(BEANSTALK, argument) ? BEANSTALK[argument] ?? [] : [];
  return namespace === void 0 || name2 === void 0 ? void 0 : { block: "setting", arguments: { namespace, name: name2 }, holds: "value", separator: "," };
}

// src/repair/candidates/argument-to-option.ts
function argumentToOption(at2, attribute2) {
  const { document, path, file } = at2;
  const [resource, ...inner3] = path;
  const name2 = attribute2.name.text;
  const option = optionFor(resource?.labels[0]?.text ?? "", name2);
  if (!resource || inner3.length > 0 || !option) return [];
  const known2 = blocksNamed2(resource.body, option.block).some(
    (block) => isOption(at2, block, option)
  );
  if (known2)
    return [
      {
        action: "delete-argument",
        title: `remove \`${name2}\`, which a \`${option.block}\` block sets`,
        edits: inFile(file, removeItem(document, resource.body, attribute2)),
        score: 0.6,
        loses: `removes \`${name2}\``
      }
    ];
  const place = placeInFile(document, path);
  return [
    {
      action: "argument-to-block",
      title: `write \`${name2}\` as a \`${option.block}\` block`,
      edits: inFile(
        file,
        inSteps(document, [
          removalOf(place, name2),
          (now) => [
            insertNestedSource(
              now,
              blockAt(now, place),
              optionText(document, attribute2.value, option)
            )
          ]
        ])
      ),
      score: 0.93
    }
  ];
}
var optionText = (document, value, option) => (indentation) => {
  const items = Object.entries(option.arguments).map(
    ([key, text2]) => argumentItem(key, quote(text2))
  );
  const text = movedSource(document, value.range, `${indentation}  `);
  const held = value.kind === "tuple" ? `join(${quote(option.separator)}, ${text})` : text;
  return blockText(option.block, [...items, argumentItem(option.holds, held)], indentation);
};
var isOption = ({ document }, block, option) => Object.entries(option.arguments).every(([key, text]) => {
  const value = attribute(block, key)?.value;
  return value !== void 0 && constantString(document.bytes, value) === text;
});

// src/repair/unexpected.ts
function unexpectedArguments(context, path) {
  const schema = schemaAt(context, path);
  const meta = metaOf(path);
  if (!schema) return [];
  return (path.at(-1)?.body.items ?? []).filter(
    (item) => item.kind === "attribute" && !schema.attributes.has(item.name.text) && !meta?.attributes.has(item.name.text)
  );
}

// src/repair/candidates/chosen-block.ts
function chosenBlock(context, at2, attribute2) {
  const { document, path } = at2;
  const block = path.at(-1);
  const word = constantString(document.bytes, attribute2.value)?.toLowerCase().replaceAll("-", "_");
  const nested3 = word === void 0 ? void 0 : schemaAt(context, path)?.blocks.get(word);
  if (!block || !nested3 || blocksNamed2(block.body, nested3.name).length > 0) return [];
  const moves = unexpectedArguments(context, path).flatMap((item) => {
    const to = item === attribute2 ? void 0 : nested3.block.attributes.get(item.name.text);
    const given2 = { name: item.name.text, value: item.value };
    const value = to && (to.optional || to.required) && fittedValue(context, document, given2, to);
    if (!to || !value) return [];
    const slot = {
      origin: path,
      down: [nested3.name],
      present: [],
      attribute: to,
      value,
      chosen: true,
      score: 1
    };
    return [{ attribute: item, slot }];
  });
  const [first, ...more] = moves;
  if (!first) return [];
  const place = placeInFile(document, path);
  const names2 = [...moves.map((move) => move.attribute), attribute2].map(({ name: name2 }) => name2.text);
  const removals = names2.map((name2) => removalOf(place, name2));
  const { edits, declares: declares2 } = putIntoSlots(context, at2, [first, ...more], removals);
  return [
    {
      action: "argument-to-block",
      title: `write \`${attribute2.name.text}\` and what goes with it as a \`${nested3.name}\` block`,
      edits,
      score: 0.93 - 0.08 * declares2.length
    }
  ];
}

// src/repair/companion/companion-text.ts
function companionText(context, document, parent, { type, schema, label, link: link2, body }) {
  const meta = META4.flatMap((name2) => {
    const item = attribute(parent, name2);
    return item ? [argumentItem(name2, movedSource(document, item.value.range, "  "))] : [];
  });
  const linked = link2 ? [argumentItem(link2.argument, `${instanceOf(parent)}.${link2.attribute}`)] : [];
  const items = [...linked, ...body.items];
  const present = namesIn2({ items, lost: [] });
  const skeleton2 = skeletonOf(context, { type, path: [], label }, schema, present);
  const resource = (indentation) => blockText(
    `resource ${quote(type)} ${quote(label)}`,
    [...meta, ...items],
    indentation,
    skeleton2.lines
  );
  return { text: resource(""), declares: skeleton2.declares };
}
var META4 = ["count", "for_each", "provider"];
function instanceOf(parent) {
  const address = parent.labels.map(({ text }) => text).join(".");
  if (attribute(parent, "count")) return `${address}[count.index]`;
  return attribute(parent, "for_each") ? `${address}[each.key]` : address;
}

// src/repair/plain-names.ts
var isPlainName = (name2) => PLAIN5.has(name2);
var PLAIN5 = /* @__PURE__ */ new Set([
  "name",
  "description",
  "comment",
  "type",
  "tags",
  "id",
  "arn",
  "region",
  "enabled",
  "status",
  "version",
  "policy",
  "role",
  "port",
  "protocol"
]);

// src/repair/companion/link-to-parent.ts
function linkTo(parent, own, schema) {
  const [, ...tail] = words(parent);
  const rated2 = [...schema.attributes.values()].flatMap((argument) => {
    const match = argument.type === "string" && (argument.required || argument.optional) ? NAME2.exec(argument.name) : null;
    const stem = words(match?.[1] ?? "");
    const from = tail.length - stem.length;
    if (!match || stem.length === 0 || from < 0 || stem.some((word, index) => tail[from + index] !== word))
      return [];
    const attribute2 = attributeFor(parent, own, argument.name, match[2]);
    return attribute2 ? [{ argument, attribute: attribute2, worth: stem.length + (argument.required ? 0.5 : 0) }] : [];
  });
  const [best] = rated2.sort((a, b) => b.worth - a.worth);
  return best && { argument: best.argument.name, attribute: best.attribute };
}
var NAME2 = /^(.+?)(?:_(id|arn|name|identifier))?$/;
function attributeFor(parent, own, argument, asked) {
  const bare2 = parent.startsWith("aws_iam_") ? "name" : "id";
  const wanted = asked === void 0 ? [bare2, argument] : [argument, asked, ...asked === "identifier" ? ["id"] : []];
  return wanted.find((name2) => own.attributes.has(name2));
}
var isSettable3 = (attribute2) => attribute2 !== void 0 && (attribute2.optional || attribute2.required);

// src/repair/companion/companion-types.ts
function companionTypes(context, parent, part) {
  const type = parent.labels[0]?.text ?? "";
  const provider = providerOf(context.scope, providerNameOf(type, parent));
  const own = provider?.schemaOf("resource", type);
  if (!provider || !own || parent.type.text !== "resource") return [];
  const family2 = type.split("_").slice(0, 2).join("_");
  return provider.resourceTypes.filter((other) => other !== type && other.startsWith(`${family2}_`)).flatMap((other) => rated(provider, type, own, other, part)).sort((a, b) => b.likeness - a.likeness);
}
function rated(provider, type, own, other, part) {
  const like2 = nameLikeness(type, other, part);
  const isPart2 = other.startsWith(`${type}_`);
  if (like2 < LEAST_LIKE4 && !isPart2) return [];
  const schema = provider.schemaOf("resource", other);
  const link2 = schema && linkTo(type, own, schema);
  if (!schema || !link2 || schema.deprecated) return [];
  const takes2 = schema.attributes.get(part)?.optional || schema.attributes.get(part)?.required || schema.blocks.has(part);
  if (like2 < LEAST_LIKE4)
    return takes2 && !isPlainName(part) ? [{ type: other, schema, link: link2, likeness: 0 }] : [];
  return [{ type: other, schema, link: link2, likeness: like2 }];
}
var SAYS = 0.8;
var LEAST_LIKE4 = 0.6;
function nameLikeness(type, other, part) {
  const around2 = new Set(meaningOf(type));
  const rest = other.startsWith(`${type}_`) ? other.slice(type.length + 1) : other.split("_").slice(2).filter((word) => !around2.has(word)).join("_");
  return rest === "" ? 0 : likeness4(part, rest.replace(JOINING, ""), around2);
}
var JOINING = /_(?:association|attachment|membership|configuration)$/;

// src/repair/companion/distinct-variables.ts
function distinctVariables(texts2) {
  const used = /* @__PURE__ */ new Set();
  return texts2.map((one) => {
    let { text } = one;
    const declares2 = one.declares.map((variable) => {
      let name2 = variable.name;
      for (let count4 = 2; used.has(name2); count4++) name2 = `${variable.name}_${count4}`;
      used.add(name2);
      if (name2 !== variable.name)
        text = text.replace(new RegExp(`\\bvar\\.${variable.name}(?![\\w-])`, "g"), `var.${name2}`);
      return { ...variable, name: name2 };
    });
    return { ...one, text, declares: declares2 };
  });
}

// src/repair/companion/free-label.ts
function freeLabel(view, type, label, part, taken = /* @__PURE__ */ new Set()) {
  const used = /* @__PURE__ */ new Set([
    ...taken,
    ...view.resources.filter((resource) => resource.mode === "resource" && resource.type === type).map(({ name: name2 }) => name2)
  ]);
  const names2 = [label, `${label}_${part}`];
  const free2 = names2.find((name2) => !used.has(name2));
  for (let count4 = 2; free2 === void 0; count4++) {
    const name2 = `${label}_${part}_${count4}`;
    if (!used.has(name2)) return name2;
  }
  return free2;
}

// src/repair/companion/parts.ts
function partsOf2(context, document, name2, parts, schema, at2) {
  const [first] = parts;
  if (!first) return void 0;
  if (first.kind === "attribute") return ofArgument(context, document, first, schema, at2);
  const blocks = parts.filter((part) => part.kind === "block");
  const inside4 = schema.blocks.get(name2);
  if (inside4 && (blocks.length === 1 || inside4.maxItems !== 1))
    return [mapBody(context, document, blocks, schema, at2)];
  if (blocks.some(({ type }) => type.text === "dynamic")) return void 0;
  return blocks.map((block) => mapBody(context, document, block.body.items, schema, at2));
}
function ofArgument(context, document, { name: name2, value }, schema, at2) {
  const object = itemsOfObject(document, value);
  if (object && !schema.attributes.has(name2.text))
    return [mapBody(context, document, object, schema, at2)];
  for (const to of targets(context, document, name2.text, value, schema, at2)) {
    const fits = (given2) => {
      const fitted2 = fittedValue(context, document, { name: name2.text, value: given2 }, to);
      return fitted2 && { kind: "argument", name: to.name, value: fitted2 };
    };
    const whole = fits(value);
    if (whole) return [{ items: [whole], lost: [] }];
    const each = value.kind === "tuple" ? value.items.map(fits) : [];
    if (each.length > 0 && each.length <= MOST_COMPANIONS && each.every((item) => item !== void 0))
      return each.map((item) => ({ items: [item], lost: [] }));
  }
  return void 0;
}
var MOST_COMPANIONS = 6;
function targets(context, document, name2, value, schema, at2) {
  return [...schema.attributes.values()].filter(isSettable3).map((to) => ({
    to,
    like: likeness4(name2, to.name, at2.around) + (to.required ? REQUIRED3 : 0) + valueEvidence(context, document, value, at2.place, to)
  })).filter(({ like: like2 }) => like2 >= LEAST_LIKE5).sort((a, b) => b.like - a.like).map(({ to }) => to);
}
var REQUIRED3 = 0.1;
var LEAST_LIKE5 = 0.7;

// src/repair/related-resources.ts
function relatedResources({ view }, own) {
  return view.resources.filter(
    (other) => other.mode === "resource" && other.address !== own.address && (mentions(own, other) || mentions(other, own) || names(own, other) || names(other, own))
  );
}
function mentions(from, to) {
  for (const { attribute: attribute2 } of attributesOf(from.block.body)) {
    let found = false;
    walkExpression(attribute2.value, (expression) => {
      if (expression.kind === "traversal" && resourceSteps(expression)?.address === to.address)
        found = true;
    });
    if (found) return true;
  }
  return false;
}
function names(from, to) {
  const noun = words(to.type).at(-1) ?? "";
  const own = new Set(texts(to, (name2) => CALLED.test(name2)));
  const said2 = texts(from, (name2) => CALLED.test(name2) && words(name2).at(-2) === noun);
  return said2.some((text) => own.has(text));
}
var CALLED = /(?:^|_)(?:name|identifier|id)$/;
var texts = ({ block, document }, is) => block.body.items.filter((item) => item.kind === "attribute" && is(item.name.text)).map(({ value }) => constantString(document.bytes, value)).filter((text) => text !== void 0 && text !== "");

// src/repair/candidates/companion-resource.ts
var MOST_TYPES2 = 3;
function companionResource(context, at2, part) {
  const [parent] = at2.path;
  if (!parent || at2.path.length !== (part.kind === "block" ? 2 : 1)) return [];
  const name2 = part.kind === "attribute" ? part.name.text : nameOfBlock(part);
  const same = part.kind === "attribute" ? [part] : parent.body.items.filter(
    (item) => item.kind === "block" && nameOfBlock(item) === name2
  );
  return companionTypes(context, parent, name2).filter(({ type }) => !isSaid2(context, parent, part, type)).slice(0, MOST_TYPES2).flatMap((type) => declared(context, at2, parent, name2, same, type));
}
function declared(context, at2, parent, name2, parts, { type, schema, link: link2, likeness: like2 }) {
  const { document, file } = at2;
  const label = parent.labels[1]?.text ?? "main";
  const around2 = new Set([parent.labels[0]?.text ?? "", type, name2].flatMap(meaningOf));
  const where = { place: { type, path: [], label }, around: around2 };
  const bodies = partsOf2(context, document, name2, parts, schema, where);
  if (!bodies) return [];
  const taken = /* @__PURE__ */ new Set();
  const made = bodies.map((body) => {
    const label2 = freeLabel(
      context.scope.view,
      type,
      parent.labels[1]?.text ?? "main",
      name2,
      taken
    );
    taken.add(label2);
    return companionText(context, document, parent, { type, schema, label: label2, link: link2, body });
  });
  const texts2 = distinctVariables(made);
  const declares2 = texts2.flatMap((text) => text.declares);
  const lost = bodies.flatMap(lostIn);
  const fit = bodies.reduce((least, body) => Math.min(least, share(body)), 1);
  const isTold = like2 === 0 || like2 >= SAYS || fit === 1 && parts.every(holdsSeveral);
  const isEnough2 = like2 > 0 || declares2.length === 0;
  if (fit < LEAST_SHARE2 || !isTold || !isEnough2) return [];
  const place = placeInFile(document, [parent]);
  const edits = [
    ...inFile(
      file,
      inSteps(document, [
        (now) => [
          insertBlockAfter(now, blockAt(now, place), texts2.map(({ text }) => text).join("\n\n"))
        ],
        ...parts.map(() => (now) => {
          const block = blockAt(now, place);
          const item = block.body.items.find((inner3) => isPart(inner3, name2));
          return item ? removeItem(now, block.body, item) : [];
        })
      ])
    ),
    ...declareVariables(context.scope.view, file, declares2)
  ];
  return [
    {
      action: "to-companion-resource",
      title: `move \`${name2}\` to ${bodies.length > 1 ? `${bodies.length} resources` : "a resource"} \`${type}\``,
      edits,
      score: 0.5 + 0.35 * like2 * fit - PER_VARIABLE2 * declares2.length,
      ...lost.length > 0 && { loses: `removes ${lost.map((one) => `\`${one}\``).join(", ")}` }
    }
  ];
}
function isSaid2(context, parent, part, type) {
  const own = context.scope.view.resources.find(({ block }) => block === parent);
  if (!own || part.kind === "block" || part.value.kind === "tuple") return false;
  if (referredTypes(context.scope, part.value).includes(type)) return true;
  return relatedResources(context.scope, own).some(
    (other) => other.type === type && attribute(other.block, part.name.text) !== void 0
  );
}
var holdsSeveral = (part) => part.kind === "block" && part.body.items.length > 1;
var isPart = (item, name2) => (item.kind === "attribute" ? item.name.text : nameOfBlock(item)) === name2;
var LEAST_SHARE2 = 0.5;
var PER_VARIABLE2 = 0.08;

// src/repair/candidates/group-of-its-own.ts
function groupOfItsOwn(context, at2, attribute2) {
  const [parent, ...inner3] = at2.path;
  const type = parent?.labels[0]?.text ?? "";
  const provider = parent && providerOf(context.scope, providerNameOf(type, parent));
  const schema = provider?.schemaOf("resource", type);
  if (/\b(?:count|each)\./.test(sourceOf(at2.document.bytes, attribute2.value))) return [];
  if (!parent || !provider || !schema || inner3.length > 0 || parent.type.text !== "resource")
    return [];
  return groups(context, at2, attribute2, provider, type, schema).slice(0, 1).flatMap((group) => {
    const named = attribute(parent, group.by);
    const declared2 = context.scope.view.resources.filter(
      (resource) => resource.mode === "resource" && resource.type === group.type
    );
    if (named)
      return alreadyNamed(
        at2,
        attribute2,
        group,
        sourceOf(at2.document.bytes, named.value),
        declared2
      );
    const [only2, ...more] = declared2;
    const isOne = only2 && more.length === 0 && !isRepeated2(only2.block);
    return [
      ...isOne ? [joins(at2, parent, attribute2, group, only2)] : [],
      declares(context, at2, parent, attribute2, group)
    ];
  });
}
function groups(context, { document }, { name: name2, value }, provider, type, schema) {
  const family2 = type.split("_").slice(0, 2).join("_");
  return [...schema.attributes.values()].flatMap((by) => {
    const match = by.type === "string" && (by.optional || by.required) ? GROUP.exec(by.name) : null;
    if (!match?.[1] || isPlainName(name2.text) || likeness4(name2.text, by.name, /* @__PURE__ */ new Set()) >= SAME5)
      return [];
    const types = namesOfGroup(type, family2, match[1]).filter(
      (one) => provider.resourceTypes.includes(one)
    );
    const [found] = types;
    const group = found && provider.schemaOf("resource", found);
    if (!found || !group) return [];
    const around2 = new Set(meaningOf(found));
    const holds = [...group.attributes.values()].filter((to) => to.required && typeof to.type !== "string").filter((to) => likeness4(name2.text, to.name, around2) >= LEAST_LIKE6).sort((a, b) => likeness4(name2.text, b.name, around2) - likeness4(name2.text, a.name, around2))[0];
    const fitted2 = holds && fittedValue(context, document, { name: name2.text, value }, holds);
    if (!holds || !fitted2) return [];
    const attribute2 = match[2] === "arn" || match[2] === "id" ? match[2] : "name";
    return [{ by: by.name, type: found, schema: group, attribute: attribute2, holds, value: fitted2 }];
  });
}
var GROUP = /^(.*group)(?:_(name|id|arn))?$/;
var LEAST_LIKE6 = 0.75;
var SAME5 = 0.7;
function namesOfGroup(type, family2, stem) {
  const [provider = ""] = type.split("_");
  const bare2 = stem.split("_").slice(-2).join("_");
  return [
    `${family2}_${stem}`,
    `${family2}_${bare2}`,
    `${provider}_${stem}`,
    `${provider}_db_${bare2}`
  ];
}
function alreadyNamed(at2, attribute2, { by, holds }, named, declared2) {
  const group = declared2.find(({ address }) => named.startsWith(`${address}.`));
  const held = group && attribute(group.block, holds.name);
  const name2 = attribute2.name.text;
  const same = group && held && plain5(sourceOf(group.document.bytes, held.value)).includes(
    plain5(inside3(sourceOf(at2.document.bytes, attribute2.value)))
  );
  return [
    {
      action: "delete-argument",
      title: `remove \`${name2}\`, which \`${by}\` decides`,
      edits: inFile(
        at2.file,
        removeItem(at2.document, at2.path.at(-1)?.body ?? at2.document.body, attribute2)
      ),
      score: 0.55,
      ...!same && { loses: `removes \`${name2}\`` }
    }
  ];
}
var isRepeated2 = (block) => ["count", "for_each"].some((name2) => attribute(block, name2) !== void 0);
var plain5 = (text) => text.replace(/[\s,]+/g, " ").trim();
var inside3 = (text) => text.replace(/^\[|\]$/g, "").trim();
function joins(at2, parent, attribute2, group, only2) {
  const place = placeInFile(at2.document, [parent]);
  const held = attribute(only2.block, group.holds.name);
  const same = held && plain5(sourceOf(only2.document.bytes, held.value)).includes(
    plain5(inside3(sourceOf(at2.document.bytes, attribute2.value)))
  );
  return {
    action: "move-argument",
    title: `take \`${attribute2.name.text}\` from \`${only2.address}\``,
    edits: inFile(
      at2.file,
      inSteps(at2.document, [
        removalOf(place, attribute2.name.text),
        (now) => insertAttribute(now, blockAt(now, place), group.by, `${only2.address}.${group.attribute}`)
      ])
    ),
    score: same ? 0.92 : 0.6,
    ...!same && {
      loses: `removes \`${attribute2.name.text}\` in favour of those of \`${only2.address}\``
    }
  };
}
function declares(context, at2, parent, attribute2, group) {
  const { document, file } = at2;
  const { type, schema, holds, value, by } = group;
  const label = freeLabel(context.scope.view, type, parent.labels[1]?.text ?? "main", "group");
  const body = { items: [{ kind: "argument", name: holds.name, value }], lost: [] };
  const once = {
    ...parent,
    body: {
      ...parent.body,
      items: parent.body.items.filter(
        (item) => item.kind === "attribute" && item.name.text === "provider"
      )
    }
  };
  const { text, declares: variables } = companionText(context, document, once, {
    type,
    schema,
    label,
    body
  });
  const place = placeInFile(document, [parent]);
  return {
    action: "to-companion-resource",
    title: `move \`${attribute2.name.text}\` to a resource \`${type}\` and refer to it`,
    edits: [
      ...inFile(
        file,
        inSteps(document, [
          (now) => [insertBlockAfter(now, blockAt(now, place), text)],
          removalOf(place, attribute2.name.text),
          (now) => insertAttribute(now, blockAt(now, place), by, `${type}.${label}.${group.attribute}`)
        ])
      ),
      ...declareVariables(context.scope.view, file, variables)
    ],
    score: 0.85 - PER_VARIABLE3 * variables.length
  };
}
var PER_VARIABLE3 = 0.08;

// src/repair/candidates/implied-argument.ts
function impliedArgument(context, at2, attribute2) {
  const { document, path } = at2;
  const twin = rightlyNamed(context, at2, attribute2) ?? namedBlock(at2, attribute2);
  if (twin) return [dropped(at2, attribute2, `which \`${twin}\` says already`)];
  const wanted = referencesIn2(document, attribute2.value);
  const [top] = path;
  const whole = attribute2.value.kind === "tuple" ? attribute2.value.items : [attribute2.value];
  if (!top || wanted.length === 0 || whole.some(({ kind }) => kind !== "traversal")) return [];
  const via = [...attributesOf(top.body)].find(
    ({ attribute: other }) => other !== attribute2 && !isPlainName(other.name.text) && other.name.text !== "depends_on" && wanted.every((reference) => says(context, document, attribute2, other, reference))
  );
  if (!via) return [];
  return [dropped(at2, attribute2, `which follows from \`${via.attribute.name.text}\``)];
}
var dropped = (at2, attribute2, why) => ({
  action: "delete-argument",
  title: `remove \`${attribute2.name.text}\`, ${why}`,
  edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2)),
  score: 0.55
});
function rightlyNamed(context, { document, path }, attribute2) {
  const block = path.at(-1);
  const schema = schemaAt(context, path);
  const { around: around2 } = whereaboutsOf(path);
  const text = (item) => sourceOf(document.bytes, item.value).replace(/\s+/g, " ");
  return block?.body.items.find(
    (item) => item.kind === "attribute" && schema?.attributes.has(item.name.text) === true && text(item) === text(attribute2) && likeness4(attribute2.name.text, item.name.text, around2) >= SAME6
  )?.name.text;
}
var SAME6 = 0.85;
function namedBlock({ document, path }, attribute2) {
  const word = constantString(document.bytes, attribute2.value)?.toLowerCase().replaceAll("-", "_");
  const block = path.at(-1);
  return word !== void 0 && block && blocksNamed2(block.body, word).length > 0 ? word : void 0;
}
var IDENTITY5 = /* @__PURE__ */ new Set(["id", "arn", "name", "identifier"]);
function says({ scope }, document, { name: name2 }, other, wanted) {
  return referencesIn2(document, other.value).some((reference) => {
    if (reference.text === wanted.text) return IDENTITY5.has(wanted.asked ?? "");
    if (reference.address === wanted.address)
      return wanted.asked === name2.text && tellsWhich(reference.asked);
    const through = scope.resources.get(reference.address);
    const same = through && attribute(through.block, name2.text);
    return same !== void 0 && referencesIn2(through?.document ?? document, same.value).some(
      ({ text }) => text === wanted.text
    );
  });
}
var tellsWhich = (asked) => asked === void 0 || IDENTITY5.has(asked) || /_(?:id|identifier|arn)$/.test(asked);
function referencesIn2({ bytes }, value) {
  const found = [];
  walkExpression(value, (expression) => {
    const target = expression.kind === "traversal" ? resourceSteps(expression) : void 0;
    const first = target?.rest.find(({ kind }) => kind === "attribute");
    if (target)
      found.push({
        address: target.address,
        text: sourceOf(bytes, expression),
        asked: first?.kind === "attribute" ? first.name : void 0
      });
  });
  return found;
}

// src/repair/candidates/rename-in-place.ts
function renameInPlace({ document, path, file }, attribute2, slot) {
  const block = path.at(-1);
  const { value } = attribute2;
  const text = block ? slot.value.text(itemIndentation(document, block)) : "";
  const changed = text === sourceOf(document.bytes, value) ? [] : [replaceValue(attribute2, text)];
  const name2 = { range: attribute2.name.range, text: slot.attribute.name };
  return inFile(file, aligned(document, [name2, ...changed]));
}

// src/repair/candidates/known-rename.ts
function knownRename(context, at2, attribute2) {
  const name2 = attribute2.name.text;
  const path = factPath(at2.path);
  if (isRetired(path, name2))
    return [
      {
        action: "delete-argument",
        title: `remove \`${name2}\`, which went with EC2-Classic`,
        edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2)),
        score: CERTAIN
      }
    ];
  const found = renamedArgument(path, name2);
  const fact = found && isExcepted(at2, found) ? void 0 : found;
  const down = fact?.to.split(".").slice(0, -1) ?? [];
  const present = fact && standing(at2.path.at(-1), down);
  const to = fact && attributeAt(context, at2.path, fact.to);
  const value = fact && to && valueFor2(context, at2, attribute2, fact, to);
  if (!fact || !present || !to || !value) return [];
  const slot = {
    origin: at2.path,
    down,
    present,
    attribute: to,
    value,
    chosen: false,
    score: CERTAIN
  };
  return [
    {
      action: down.length === 0 ? "rename-argument" : "move-argument",
      title: `rename \`${name2}\` to \`${fact.to}\``,
      edits: down.length === 0 ? renameInPlace(at2, attribute2, slot) : moveIntoSlots(context, at2, [{ attribute: attribute2, slot }]).edits,
      score: CERTAIN
    }
  ];
}
var CERTAIN = 0.97;
function isExcepted({ document, path }, { unless }) {
  const block = path.at(-1);
  const beside = unless && block && attribute(block, unless[0]);
  const text = beside ? constantString(document.bytes, beside.value) : void 0;
  return unless !== void 0 && (text === void 0 || text.startsWith(unless[1]));
}
var factPath = ([top, ...inner3]) => [
  top?.labels[0]?.text ?? "",
  ...inner3.filter(({ type }) => type.text !== "content").map(nameOfBlock)
];
function standing(block, down) {
  const found = [];
  let at2 = block;
  for (const name2 of down) {
    const blocks = at2 ? blocksNamed2(at2.body, name2) : [];
    if (blocks.length > 1) return void 0;
    at2 = blocks[0];
    if (at2) found.push(at2);
  }
  return found;
}
function attributeAt(context, path, to) {
  const names2 = to.split(".");
  let schema = schemaAt(context, path);
  for (const name2 of names2.slice(0, -1)) schema = schema?.blocks.get(name2)?.block;
  const found = schema?.attributes.get(names2.at(-1) ?? "");
  const taken = path.at(-1)?.body.items.some((item) => item.kind === "attribute" && item.name.text === to);
  return found && (found.optional || found.required) && !taken ? found : void 0;
}
var argumentOf3 = (value) => {
  if (value.kind !== "call") return value.kind === "template" ? value : void 0;
  return FILE_READERS.has(value.name.text) ? value.args[0] : void 0;
};
var FILE_READERS = /* @__PURE__ */ new Set(["file", "filebase64"]);
function valueFor2(context, { document }, { name: name2, value: written3 }, { values, reference, beginning, shape: shape2, call }, to) {
  const value = call ? argumentOf3(written3) : written3;
  if (!value) return void 0;
  const source = sourceOf(document.bytes, value);
  const said2 = constantString(document.bytes, value);
  if (beginning !== void 0 && !said2?.startsWith(beginning)) return void 0;
  if (shape2 && said2 !== void 0 && !shape2.test(said2)) return void 0;
  const given2 = values?.[source];
  if (values) return given2 === void 0 ? void 0 : { text: () => given2, worth: 1 };
  const fitted2 = fittedValue(context, document, { name: name2.text, value }, to);
  if (!reference || !fitted2) return fitted2;
  const [type, from, asked] = reference;
  const steps = [];
  walkExpression(value, (expression) => {
    if (expression.kind !== "traversal" || resourceSteps(expression)?.type !== type) return;
    const last = expression.steps.findLast((step) => step.kind === "attribute");
    if (last?.kind === "attribute" && last.name === from) steps.push(last.range);
  });
  if (steps.length === 0) return void 0;
  let text = document.bytes.subarray(value.range.start, value.range.end);
  for (const { start, end } of steps.reverse())
    text = Buffer.concat([
      text.subarray(0, start - value.range.start),
      Buffer.from(`.${asked}`),
      text.subarray(end - value.range.start)
    ]);
  return { text: () => text.toString("utf8"), worth: 1 };
}

// src/repair/hardly-ever-set.ts
function isHardlyEverSet(scope, place, { name: name2, required: required2 }) {
  if (required2 || place.path.length > 0) return false;
  const { usage, usageOf } = knownFacts(scope, place);
  const declared2 = usage?.of("resource", place.type)?.declared ?? 0;
  return declared2 >= MANY2 && (usageOf(name2)?.share ?? 0) < SELDOM;
}
var MANY2 = 50;
var SELDOM = 5e-3;

// src/repair/ending-slot.ts
function endingSlot(context, document, path, wrong2, isHeld) {
  const said2 = meaningOf(wrong2.name.text);
  const schema = schemaAt(context, path);
  const { place } = whereaboutsOf(path);
  const given2 = { name: wrong2.name.text, value: wrong2.value };
  const free2 = [...schema?.attributes.values() ?? []].filter((to) => (to.optional || to.required) && !isHeld(to.name) && endsIn(to.name, said2)).flatMap((attribute2) => {
    const evidence = valueEvidence(context, document, wrong2.value, place, attribute2);
    const value = evidence < 0 ? void 0 : fittedValue(context, document, given2, attribute2, place);
    return value ? [{ attribute: attribute2, value, evidence, score: 0 }] : [];
  });
  const isLight = said2.every((word) => LIGHT.has(word));
  const told2 = free2.filter(({ evidence }) => evidence > 0);
  const open3 = isLight ? told2 : free2;
  const { usageOf } = knownFacts(context.scope, place);
  const isCurious = ({ attribute: to }) => isHardlyEverSet(context.scope, place, to);
  return onlyOf(
    open3.filter(({ attribute: attribute2 }) => attribute2.required),
    REQUIRED4
  ) ?? onlyOf(told2, TOLD2) ?? onlyOf(
    usualOf(open3, ({ attribute: { name: name2 } }) => usageOf(name2)?.share ?? 0),
    USUAL3
  ) ?? (open3.some(isCurious) ? void 0 : onlyOf(open3, ONLY_LEFT));
}
var endsIn = (name2, said2) => {
  const words6 = meaningOf(name2);
  return words6.length > said2.length && !words6.slice(0, -said2.length).some((word) => NEGATIONS.has(word)) && said2.every((word, index) => words6.at(index - said2.length) === word);
};
var NEGATIONS = /* @__PURE__ */ new Set([
  "skip",
  "disable",
  "disabled",
  "exclude",
  "ignore",
  "no"
]);
function onlyOf([only2, ...others], score) {
  return only2 && others.length === 0 ? { attribute: only2.attribute, value: only2.value, score: score * only2.value.worth } : void 0;
}
function usualOf(endings, share2) {
  const nearlyAll = endings.filter((ending) => share2(ending) >= CUSTOM);
  if (nearlyAll.length > 0) return nearlyAll;
  const [most, next] = [...endings].sort((a, b) => share2(b) - share2(a));
  const isFarAhead = most && next && share2(most) >= OFTEN3 && share2(most) >= FAR_AHEAD * share2(next);
  return isFarAhead ? [most] : [];
}
var CUSTOM = 0.8;
var OFTEN3 = 0.3;
var FAR_AHEAD = 5;
var REQUIRED4 = 0.97;
var TOLD2 = 0.8;
var USUAL3 = 0.76;
var ONLY_LEFT = 0.72;

// src/repair/slot-place.ts
function* placesAround(context, document, path) {
  for (let up = 0; up < path.length; up++) {
    const origin = path.slice(0, path.length - up);
    const came = path[path.length - up];
    if (came?.type.text === "content") return;
    const schema = schemaAt(context, origin);
    const holder = origin.at(-1);
    if (!schema || !holder) continue;
    const start = {
      schema,
      origin,
      down: [],
      present: [],
      holder,
      up,
      wanted: true,
      single: true,
      chosen: false
    };
    yield* within(document, start, came && nameOfBlock(came));
  }
}
function* within(document, place, came) {
  yield place;
  const { schema, down, present, holder, wanted, single: single2 } = place;
  if (down.length >= DEEPEST) return;
  for (const { name: name2, block, minItems, maxItems } of nestedIn(schema)) {
    if (name2 === came) continue;
    const inner3 = {
      ...place,
      schema: block,
      down: [...down, name2],
      single: single2 && maxItems === 1,
      chosen: down.length === 0 ? isChosen(document, place.origin.at(-1)?.body, name2) : place.chosen
    };
    for (const one of holder ? blocksNamed2(holder.body, name2) : [])
      yield* within(document, { ...inner3, present: [...present, one], holder: one, wanted });
    if (!isMade(holder, name2))
      yield* within(document, { ...inner3, holder: void 0, wanted: wanted && minItems > 0 });
  }
}
var DEEPEST = 3;
var nestedIn = (schema) => [
  ...schema.blocks.values(),
  ...[...schema.attributes.values()].flatMap(
    (attribute2) => attribute2.optional || attribute2.required ? blockFormOf(attribute2) ?? [] : []
  )
];
var isMade = (holder, name2) => holder !== void 0 && (attribute(holder, name2) !== void 0 || blocksIn(holder.body).some((one) => nameOfBlock(one) === name2));
var isChosen = ({ bytes }, body, block) => (body?.items ?? []).some(
  (item) => item.kind === "attribute" && constantString(bytes, item.value)?.toLowerCase().replaceAll("-", "_") === block
);

// src/repair/slot-worth.ts
var isWorthIt = (worth2, { down, up }) => worth2 >= (down.length + up === 0 ? 0.67 : 0.6);
function slotWorth(context, document, { name: name2, value }, to, place, at2) {
  const inner3 = new Set(place.down.flatMap(meaningOf));
  if (name2 !== to.name && meaningOf(name2).every((word) => inner3.has(word))) return 0;
  const like2 = likeness4(name2, to.name, at2.around);
  if (like2 < LEAST_LIKE7 && !(to.required && place.down.length + place.up === 0)) return 0;
  const required2 = to.required && place.wanted;
  const evidence = valueEvidence(context, document, value, at2.place, to);
  if (like2 < LEAST_LIKE7)
    return evidence > 0 || evidence === 0 && begins2(name2, to.name) ? ONLY_VALUE : 0;
  const counts = evidence < 0 || required2 || like2 >= TELLING3 ? evidence : 0;
  const chosen2 = place.chosen ? CHOSEN : 0;
  const speaks = Math.max(0, counts) + (required2 ? REQUIRED5 : 0) + chosen2;
  return like2 + // What speaks for it closes part of the gap, so that better names stay better.
  (1 - like2) * Math.min(1, CLOSING3 * speaks) + Math.min(0, counts) - (to.deprecated ? DEPRECATED : 0) - (like2 < NEARLY_SAME && isHardlyEverSet(context.scope, at2.place, to) ? CURIOUS : 0) - distance8(name2, to.name, place);
}
function begins2(name2, to) {
  const said2 = meaningOf(name2);
  return meaningOf(to).every((word, index) => said2[index] === word && !LIGHT.has(word));
}
var LEAST_LIKE7 = 0.55;
var ONLY_VALUE = 0.67;
var TELLING3 = 0.68;
var REQUIRED5 = 0.1;
var CLOSING3 = 2.5;
var CHOSEN = 0.15;
var DEPRECATED = 0.2;
var NEARLY_SAME = 0.85;
var CURIOUS = 0.1;
function distance8(name2, to, { down, up, holder, origin, single: single2, wanted }) {
  if (down.length + up === 0) return 0;
  const said2 = meaningOf(name2);
  const about = down.flatMap(meaningOf).filter((word) => !PACKAGING.has(word) && !LIGHT.has(word));
  const untold = new Set(about.filter((word) => !said2.includes(word))).size;
  const plain9 = isPlain2(said2) || isPlain2(meaningOf(to));
  const told2 = about.some((word) => said2.includes(word));
  if (plain9 && down.length > 0 && (up > 0 || !told2)) {
    const near2 = up === 0 && name2 === to && (holder !== void 0 || origin.length > 1 && single2);
    return near2 ? PLAIN_NEAR : OUT_OF_REACH;
  }
  if (plain9 && up > 0) return PLAIN_OUT;
  const isBeside = up > 0 && down.length > 0;
  if (isBeside && (up > 1 || name2 !== to)) return OUT_OF_REACH;
  const beside = isBeside && holder === void 0 ? BESIDE : 0;
  const words6 = wanted ? PER_WORD / 2 : PER_WORD;
  return PER_STEP * (down.length + up) + words6 * untold + beside;
}
var isPlain2 = (said2) => said2.every((word) => GENERIC.has(word) || LIGHT.has(word));
var PER_STEP = 0.04;
var PER_WORD = 0.05;
var PLAIN_NEAR = 0.15;
var PLAIN_OUT = 0.3;
var OUT_OF_REACH = 1;
var BESIDE = 0.3;

// src/repair/slots.ts
function slotsFor(context, { document, path }, attribute2) {
  const name2 = attribute2.name.text;
  const from = whereaboutsOf(path).around;
  const found = [];
  let taken = 0;
  for (const place of placesAround(context, document, path)) {
    const { schema, origin, down, present, holder } = place;
    const above = whereaboutsOf(origin);
    const at2 = {
      place: { ...above.place, path: [...above.place.path, ...down] },
      around: /* @__PURE__ */ new Set([...from, ...down.flatMap(meaningOf)])
    };
    for (const to of schema.attributes.values()) {
      if (!(to.optional || to.required) || isOwnId(place, to.name)) continue;
      const given2 = { name: name2, value: attribute2.value };
      const worth2 = slotWorth(context, document, given2, to, place, at2);
      if (holdsAlready(holder, to.name)) {
        taken = Math.max(taken, worth2);
        continue;
      }
      const value = isWorthIt(worth2, place) && fittedValue(context, document, given2, to, at2.place);
      if (value)
        found.push({
          origin,
          down,
          present,
          attribute: to,
          value,
          chosen: place.chosen,
          score: worth2 * value.worth
        });
    }
  }
  const ending = endingSlot(
    context,
    document,
    path,
    attribute2,
    (to) => holdsAlready(path.at(-1), to)
  );
  if (ending) putEnding(found, { ...ending, origin: path, down: [], present: [], chosen: false });
  const isMany2 = isPlain2(meaningOf(name2)) && found.filter(isNew).length > 1;
  const twins = /* @__PURE__ */ new Map();
  for (const slot of found) twins.set(keyOf6(slot), (twins.get(keyOf6(slot)) ?? 0) + 1);
  return found.filter((slot) => !(isMany2 && isNew(slot) && !slot.chosen)).filter((slot) => twins.get(keyOf6(slot)) === 1).filter((slot) => isLacking(slot) || slot.score >= Math.min(taken, SURELY)).sort((a, b) => b.score - a.score);
}
function putEnding(found, ending) {
  const known2 = found.findIndex((slot) => keyOf6(slot) === keyOf6(ending));
  if (known2 < 0) found.push(ending);
  else if (found[known2].score < ending.score) found[known2] = ending;
}
var isOwnId = ({ origin, down }, name2) => name2 === "id" && origin.length === 1 && down.length === 0 && origin[0]?.type.text === "resource";
var isLacking = ({ attribute: attribute2, down }) => attribute2.required && down.length === 0;
var SURELY = 0.85;
var keyOf6 = ({ origin, down, attribute: attribute2 }) => [origin.length, ...down, attribute2.name].join(".");
var isNew = ({ down, present }) => present.length < down.length;
var holdsAlready = (block, name2) => block !== void 0 && (attribute(block, name2) !== void 0 || blocksNamed2(block.body, name2).length > 0);

// src/repair/candidates/move-argument.ts
var MOST_SLOTS = 4;
function moveArgument(context, at2, attribute2) {
  return slotsFor(context, at2, attribute2).slice(0, MOST_SLOTS).map((slot) => {
    const moves = [
      { attribute: attribute2, slot },
      ...companions(context, at2, attribute2, slot)
    ];
    const stays = slot.down.length === 0 && slot.origin.length === at2.path.length;
    const { edits, declares: declares2 } = stays ? { edits: renameInPlace(at2, attribute2, slot), declares: [] } : moveIntoSlots(context, at2, moves);
    return {
      action: stays ? "rename-argument" : "move-argument",
      title: titleOf2(at2, moves),
      edits,
      score: CERTAIN2 * slot.score - PER_VARIABLE4 * declares2.length
    };
  });
}
var CERTAIN2 = 0.95;
var PER_VARIABLE4 = 0.08;
function companions(context, at2, attribute2, { origin, down, present, attribute: to }) {
  const made = down.slice(0, present.length + 1);
  if (made.length === present.length) return [];
  const others = unexpectedArguments(context, at2.path).filter((item) => item !== attribute2);
  const taken = /* @__PURE__ */ new Set([[...down, to.name].join(".")]);
  return others.flatMap((other) => {
    const slots = slotsFor(context, at2, other);
    const best = slots.find(
      (slot) => slot.origin.length === origin.length && made.every((name2, depth) => slot.down[depth] === name2)
    );
    const key = [...best?.down ?? [], best?.attribute.name].join(".");
    if (!best || best.score < (slots[0]?.score ?? 0) - AS_GOOD || taken.has(key)) return [];
    taken.add(key);
    return [{ attribute: other, slot: best }];
  });
}
var AS_GOOD = 0.1;
function titleOf2({ path }, moves) {
  const [{ attribute: attribute2, slot }] = moves;
  const name2 = attribute2.name.text;
  const to = slot.attribute.name;
  const stays = slot.down.length === 0 && slot.origin.length === path.length;
  if (stays) return `rename \`${name2}\` to \`${to}\``;
  const what = moves.map((move) => `\`${move.attribute.name.text}\``).join(", ");
  const as = moves.length === 1 && to !== name2 ? `, as \`${to}\`` : "";
  if (slot.down.length === 0)
    return `move ${what} out of \`${nameOfBlock(path.at(-1) ?? path[0])}\`${as}`;
  const there = slot.present.length === slot.down.length ? "the" : "a";
  return `move ${what} into ${there} \`${slot.down.join(".")}\` block${as}`;
}

// src/repair/mapped-edits.ts
function mappedEdits(document, { items }) {
  return items.flatMap((item) => {
    if (item.kind === "block") {
      if (!item.from) return [];
      const isRenamed = item.from.type.text !== "dynamic" && item.from.type.text !== item.name;
      const header = isRenamed ? [renameBlock(item.from, item.name)] : [];
      return [...header, ...mappedEdits(document, item.body)];
    }
    const { from } = item;
    if (!from) return [];
    const text = item.value.text(indentationAt(document.bytes, from.range.start));
    const name2 = from.name.text === item.name ? [] : [{ range: from.name.range, text: item.name }];
    const isSame = text === sourceOf(document.bytes, from.value).replaceAll("\r\n", "\n");
    return [...name2, ...isSame ? [] : [replaceValue(from, text)]];
  });
}

// src/repair/candidates/nearer-type.ts
var MOST_TYPES3 = 6;
function nearerType(context, at2) {
  const [block] = at2.path;
  const [label, name2] = block?.labels ?? [];
  const mode = block?.type.text;
  if (!block || !label || !name2 || mode !== "resource" && mode !== "data") return [];
  const provider = providerOf(context.scope, providerNameOf(label.text, block));
  const own = provider?.schemaOf(mode, label.text);
  if (!provider || !own) return [];
  const items = ownItems(block, mode);
  const mapped2 = (type, schema) => {
    const place = { type, path: [], label: name2.text, mode };
    return mapBody(context, at2.document, items, schema, {
      place,
      around: new Set(wordsOfType(type))
    });
  };
  const now = mapped2(label.text, own);
  const wrong2 = wrongs(own, now);
  if (now.lost.length === 0 || wrong2 < LEAST_WRONG) return [];
  const whole = new Set(
    items.flatMap(
      (item) => item.kind === "attribute" ? referredTypes(context.scope, item.value) : []
    )
  );
  return nearTypes(provider, mode, label.text).flatMap(({ type, like: like2 }) => {
    const schema = provider.schemaOf(mode, type);
    if (!schema || schema.deprecated || whole.has(type)) return [];
    if (!exports2(context, mode, label.text, name2.text, schema)) return [];
    const body = mapped2(type, schema);
    const righted = wrong2 - wrongs(schema, body);
    const least = like2 >= TWIN ? 1 : LEAST_WRONG;
    if (lostIn(body).length > 0 || righted < least || !isInPlace(body)) return [];
    return [
      {
        action: "change-type",
        title: `make ${label.text}.${name2.text} an \`${type}\`, which takes what is written`,
        edits: retyped(context, at2, block, type, body),
        score: Math.min(0.9, 0.3 + 0.25 * like2 + PER_WRONG * righted)
      }
    ];
  });
}
var isInPlace = ({ items }) => items.every(
  (item) => item.from !== void 0 && (item.kind === "argument" || isInPlace(item.body))
);
var LEAST_WRONG = 2;
var TWIN = 0.75;
var PER_WRONG = 0.08;
var nameOf8 = (item) => item.kind === "attribute" ? item.name.text : nameOfBlock(item);
function ownItems(block, mode) {
  const meta = mode === "resource" ? RESOURCE_META : DATA_META;
  return block.body.items.filter(
    (item) => !meta.attributes.has(nameOf8(item)) && !meta.blocks.has(nameOf8(item))
  );
}
function wrongs(schema, body) {
  const names2 = namesIn2(body);
  const missing2 = [
    ...[...schema.attributes.values()].filter(({ required: required2 }) => required2),
    ...[...schema.blocks.values()].filter(({ minItems }) => minItems > 0)
  ].filter(({ name: name2 }) => !names2.has(name2));
  return missing2.length + new Set(lostIn(body)).size;
}
function nearTypes(provider, mode, type) {
  const own = wordsOfType(type);
  const family2 = type.split("_").slice(0, 2).join("_");
  return (mode === "resource" ? provider.resourceTypes : provider.dataSourceTypes).filter((other) => other !== type && !ALIAS.test(other) && isAkin(own, family2, other)).map((other) => ({ type: other, like: similarity(type, other) })).sort((a, b) => b.like - a.like).slice(0, MOST_TYPES3);
}
var ALIAS = /^aws_alb(?:_|$)/;
var isAkin = (own, family2, other) => (other.startsWith(`${family2}_`) || wordsOfType(other).at(-1) === own.at(-1)) && wordsOfType(other).some((word) => own.includes(word));
function exports2({ scope }, mode, type, name2, schema) {
  const path = mode === "resource" ? [type, name2] : [mode, type, name2];
  return findReferences(scope.view, path).every(({ reference }) => {
    const step = resourceSteps(reference)?.rest.find(({ kind }) => kind === "attribute");
    return step?.kind !== "attribute" || schema.attributes.has(step.name) || schema.blocks.has(step.name);
  });
}
function retyped(context, at2, block, type, body) {
  const [label, name2] = block.labels;
  if (!label || !name2) return [];
  const prefix = block.type.text === "data" ? ["data"] : [];
  const contents = inFile(at2.file, [
    { range: label.range, text: quote(type) },
    ...aligned(at2.document, mappedEdits(at2.document, body))
  ]);
  const references3 = renameEverywhere(
    context.scope.view,
    [...prefix, label.text, name2.text],
    [...prefix, type, name2.text].join(".")
  );
  return [
    ...contents,
    ...references3.filter(
      ({ file, range: range2 }) => contents.every((edit) => edit.file !== file || !overlaps(edit.range, range2))
    )
  ];
}

// src/repair/candidates/own-name.ts
function ownName(context, at2, attribute2) {
  const [resource, ...inner3] = at2.path;
  const schema = schemaAt(context, at2.path);
  if (!schema || resource?.type.text !== "resource" || inner3.length > 0) return [];
  const { place } = whereaboutsOf(at2.path);
  const name2 = attribute2.name.text;
  const only2 = name2 === "name" ? ownNamed(schema, resource, place.type) : schema.attributes.get("name");
  const isMeant = name2 === "name" || isNameOfItself(place.type, name2) && isGivenName(context, attribute2.value);
  if (!only2 || !isMeant || !(only2.optional || only2.required)) return [];
  if (attribute(resource, only2.name)) return [];
  const value = fittedValue(context, at2.document, { name: name2, value: attribute2.value }, only2);
  if (!value || valueEvidence(context, at2.document, attribute2.value, place, only2) < 0) return [];
  return [
    {
      action: "rename-argument",
      title: `rename \`${name2}\` to \`${only2.name}\``,
      edits: renameInPlace(at2, attribute2, { attribute: only2, value }),
      score: (name2 === "name" ? 0.85 : AS_NAME) * value.worth
    }
  ];
}
var AS_NAME = 0.9;
function ownNamed(schema, resource, type) {
  if (schema.attributes.has("name")) return void 0;
  const meant = [...schema.attributes.values()].filter(
    (to) => attribute(resource, to.name) === void 0 && isOwn2(type, to)
  );
  const required2 = meant.filter((to) => to.required);
  const [only2, ...others] = required2.length > 0 ? required2 : meant;
  return others.length === 0 ? only2 : void 0;
}
function isGivenName({ scope }, value) {
  if (value.kind === "traversal" && /(?:^|_)(?:id|arn)s?$/.test(lastName(value))) return false;
  return value.kind === "template" || referredTypes(scope, value).length === 0;
}
var lastName = ({ root, steps }) => {
  const last = steps.at(-1);
  return last?.kind === "attribute" ? last.name : root.text;
};
function isOwn2(type, { name: name2, type: held, required: required2, optional }) {
  if (held !== "string" || !(required2 || optional)) return false;
  if (name2 === "identifier") return true;
  const stem = words(/^(.+)_(?:name|identifier|id)$/.exec(name2)?.[1] ?? "");
  const noun = words(type).slice(1);
  const said2 = stem.filter((word) => !KIND.has(word));
  return said2.length > 0 && required2 && said2.every((word, at2) => noun[noun.length - said2.length + at2] === word);
}
var KIND = /* @__PURE__ */ new Set(["relational"]);

// src/repair/candidates/parent-resource.ts
function parentResource(context, at2, attribute2) {
  const { document, path, file } = at2;
  const [child, ...inner3] = path;
  const type = child?.labels[0]?.text ?? "";
  const provider = child && providerOf(context.scope, providerNameOf(type, child));
  const own = provider?.schemaOf("resource", type);
  if (!child || !provider || !own || inner3.length > 0 || child.type.text !== "resource") return [];
  const parentType = type.slice(0, type.lastIndexOf("_"));
  const schema = provider.schemaOf("resource", parentType);
  const link2 = schema && parentType.split("_").length > 2 ? linkTo(parentType, schema, own) : void 0;
  const named = link2 && attribute(child, link2.argument);
  const id = named && constantString(document.bytes, named.value);
  if (!schema || !link2 || !named || id === void 0) return [];
  const declared2 = context.scope.view.resources.some((other) => other.type === parentType);
  const unexpected = unexpectedArguments(context, path);
  const label = freeLabel(
    context.scope.view,
    parentType,
    child.labels[1]?.text ?? "main",
    "parent"
  );
  const where = {
    place: { type: parentType, path: [], label },
    around: new Set([parentType, type].flatMap(meaningOf))
  };
  const taken = mapBody(context, document, unexpected, schema, where);
  if (declared2 || !taken.items.some((item) => item.kind === "argument" && item.from === attribute2))
    return [];
  const shared = agreed(document, child, schema, link2.argument, namesIn2(taken));
  const body = { items: [...shared, ...taken.items], lost: [] };
  const { text, declares: declares2 } = companionText(context, document, child, {
    type: parentType,
    schema,
    label,
    body
  });
  const place = placeInFile(document, path);
  const moved6 = taken.items.flatMap(
    (item) => item.kind === "argument" && item.from ? [item.from] : []
  );
  return [
    {
      action: "to-companion-resource",
      title: `declare the \`${parentType}\` that ${moved6.map(({ name: name2 }) => `\`${name2.text}\``).join(", ")} belong${moved6.length > 1 ? "" : "s"} to`,
      edits: [
        ...inFile(
          file,
          inSteps(document, [
            (now) => [insertBlockAfter(now, blockAt(now, place), text)],
            ...moved6.map(({ name: name2 }) => removalOf(place, name2.text)),
            (now) => {
              const item = attribute(blockAt(now, place), link2.argument);
              return item ? [replaceValue(item, `${parentType}.${label}.${link2.attribute}`)] : [];
            }
          ])
        ),
        ...declareVariables(context.scope.view, file, declares2)
      ],
      score: 0.65 - 0.05 * declares2.length
    }
  ];
}
function agreed(document, child, schema, link2, given2) {
  return child.body.items.flatMap((item) => {
    if (item.kind === "block" || given2.has(item.name.text)) return [];
    const name2 = item.name.text;
    const to = schema.attributes.get(name2);
    const isShared = name2 === link2 || AGREED.test(name2);
    if (!isShared || !to || !(to.optional || to.required)) return [];
    const value = {
      text: (indentation) => movedSource(document, item.value.range, indentation),
      worth: 1
    };
    return [{ kind: "argument", name: name2, value }];
  });
}
var AGREED = /^(?:engine|engine_version|.*_?subnet_group_name)$/;

// src/repair/candidates/provider-check/as-missing-alternative.ts
function asMissingAlternative(context, at2, name2) {
  const [top] = at2.path;
  const facts = top && factsOf(context, top);
  const around2 = facts && placeIn2(facts.place, placeOf2(at2.path).path);
  if (!top || !around2) return [];
  const groups2 = new Map(
    [...around2.arguments.values()].flatMap(({ exactlyOneOf, atLeastOneOf }) => [exactlyOneOf, atLeastOneOf]).filter(({ length }) => length > 0).map((keys) => [keys.join(), keys])
  );
  return [...groups2.values()].flatMap((keys) => {
    const places = keys.flatMap((key) => keyedPlace(context, top, key) ?? []);
    if (places.some(({ items }) => items.length > 0)) return [];
    return places.filter(({ path }) => path.at(-1) === at2.path.at(-1)).flatMap((place) => unknownAsAlternative(at2, place, [name2]));
  });
}
function placeIn2(place, path) {
  const [name2, ...inner3] = path;
  if (name2 === void 0) return place;
  const below2 = place.places.get(name2)?.place;
  return below2 && placeIn2(below2, inner3);
}

// src/repair/candidates/related-argument.ts
function relatedArgument(context, at2, attribute2) {
  const [parent] = at2.path;
  const own = context.scope.view.resources.find(({ block }) => block === parent);
  const name2 = attribute2.name.text;
  const text = sourceOf(at2.document.bytes, attribute2.value);
  const isOwn3 = /\b(?:count|each|self)\./.test(text);
  if (!parent || !own || at2.path.length > 1 || isPlainName(name2) || isOwn3) return [];
  const targets2 = relatedResources(context.scope, own).flatMap(
    (resource) => targetOf(context, at2, own, resource, attribute2)
  );
  if (targets2.length === 0) return [];
  const free2 = targets2.filter(({ resource, to }) => !attribute(resource.block, to.name));
  if (free2.length > 0)
    return [
      {
        action: "move-argument",
        title: `move \`${name2}\` to ${listOf(free2)}`,
        edits: moved4(at2, own, attribute2, free2),
        score: 0.72
      }
    ];
  const isSaid3 = targets2.every(({ resource, to }) => {
    const item = attribute(resource.block, to.name);
    return item && plain6(sourceOf(resource.document.bytes, item.value)) === plain6(text);
  });
  return [
    {
      action: "delete-argument",
      title: `remove \`${name2}\`, which ${listOf(targets2)} sets`,
      edits: inFile(at2.file, removeItem(at2.document, parent.body, attribute2)),
      score: isSaid3 ? REPEATED : 0.55,
      ...!isSaid3 && { loses: `removes \`${name2}\`` }
    }
  ];
}
var REPEATED = 0.75;
var listOf = (targets2) => targets2.map(({ resource }) => `\`${resource.address}\``).join(", ");
var plain6 = (text) => text.replace(/\s+/g, " ");
function targetOf(context, { document }, own, resource, { name: name2, value }) {
  const schema = schemaOf(context.scope, "resource", resource.type, resource.block);
  if (!schema || family(own.type) !== family(resource.type)) return [];
  const around2 = /* @__PURE__ */ new Set([...wordsOfType(own.type), ...wordsOfType(resource.type)]);
  const near2 = [...schema.attributes.values()].filter((to) => (to.optional || to.required) && !isPlainName(to.name)).map((to) => ({ to, like: likeness4(name2.text, to.name, around2) })).filter(({ like: like2 }) => like2 >= SAME7).sort((a, b) => b.like - a.like)[0]?.to;
  const fitted2 = near2 && fittedValue(context, document, { name: name2.text, value }, near2);
  return near2 && fitted2?.worth === 1 ? [{ resource, to: near2, value: fitted2 }] : [];
}
var SAME7 = 0.85;
var family = (type) => type.split("_").slice(0, 2).join("_");
function moved4(at2, own, attribute2, targets2) {
  const from = placeInFile(at2.document, [own.block]);
  const files = /* @__PURE__ */ new Map([
    [own.file, { document: at2.document, steps: [removalOf(from, attribute2.name.text)] }]
  ]);
  for (const { resource, to, value } of targets2) {
    const place = placeInFile(resource.document, [resource.block]);
    const group = files.get(resource.file) ?? { document: resource.document, steps: [] };
    group.steps.push((now) => {
      const block = blockAt(now, place);
      return insertAttribute(now, block, to.name, value.text(itemIndentation(now, block)));
    });
    files.set(resource.file, group);
  }
  return [...files].flatMap(
    ([file, { document, steps }]) => inFile(file, inSteps(document, steps))
  );
}

// src/repair/candidates/variable-argument.ts
function variableArgument(at2, attribute2) {
  const [variable, ...inner3] = at2.path;
  if (!variable || inner3.length > 0 || variable.type.text !== "variable") return [];
  const name2 = attribute2.name.text;
  const { value } = attribute2;
  if (name2 !== "required" && name2 !== "optional" || value.kind !== "bool") return [];
  const isOptional = value.value === (name2 === "optional");
  const hasDefault = attribute(variable, "default") !== void 0;
  if (isOptional && !hasDefault)
    return [
      {
        action: "change-value",
        title: `write \`${name2}\` as a default of null`,
        edits: inFile(at2.file, [
          { range: attribute2.name.range, text: "default" },
          replaceValue(attribute2, "null")
        ]),
        score: 0.9
      }
    ];
  const same = isOptional === hasDefault;
  return [
    {
      action: "delete-argument",
      title: `remove \`${name2}\`, which ${hasDefault ? "a default" : "the absence of a default"} says`,
      edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2)),
      score: 0.8,
      ...!same && { loses: `removes \`${name2}\`` }
    }
  ];
}

// src/repair/candidates/unsupported-argument.ts
function unsupportedArgument2(context, finding, at2) {
  const { attribute: attribute2 } = at2;
  if (!attribute2 || attribute2.name.text !== finding.argument)
    return { abstained: `\`${finding.argument}\` is not where the finding says it is.` };
  if (!schemaAt(context, at2.path))
    return { abstained: `No schema tells what may stand beside \`${finding.argument}\`.` };
  const meant = [
    ...variableArgument(at2, attribute2),
    ...knownRename(context, at2, attribute2),
    ...argumentToOption(at2, attribute2),
    ...chosenBlock(context, at2, attribute2),
    ...moveArgument(context, at2, attribute2),
    ...asMissingAlternative(context, at2, finding.argument),
    ...argumentToBlock(context, at2, attribute2),
    ...argumentToInnerBlock(context, at2, attribute2),
    ...ownName(context, at2, attribute2),
    ...nameTag(context, at2, attribute2),
    ...groupOfItsOwn(context, at2, attribute2),
    ...companionResource(context, at2, attribute2),
    ...relatedArgument(context, at2, attribute2),
    ...parentResource(context, at2, attribute2),
    ...nearerType(context, at2),
    ...impliedArgument(context, at2, attribute2)
  ];
  return [...meant, removal2(at2, attribute2)];
}
function removal2(at2, attribute2) {
  const name2 = attribute2.name.text;
  const block = at2.path.at(-1);
  return {
    action: "delete-argument",
    title: `remove \`${name2}\`, which ${block ? nameOf2(block) : "this place"} has no counterpart for`,
    edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2)),
    score: 0.1,
    loses: `removes \`${name2}\``
  };
}

// src/repair/candidates/attribute/ignored-change.ts
function ignoredChange({ scope }, at2, { root }) {
  const [top] = at2.path;
  const [type] = top?.labels ?? [];
  const value = at2.attribute?.value;
  if (!top || !type || !isMode(top.type.text) || value?.kind !== "tuple") return [];
  const schema = schemaOf(scope, top.type.text, type.text, top);
  const near2 = schema ? exportedLike(type.text, schema, root.text) : [];
  const others = value.items.filter(({ range: range2 }) => range2.start !== root.range.start);
  return [
    ...near2.filter(({ name: name2 }) => schema?.attributes.has(name2)).map(
      ({ name: name2, fit }) => ({
        action: "rename-reference",
        title: `ignore changes of \`${name2}\` instead of \`${root.text}\``,
        score: 0.2 + 0.7 * fit,
        edits: inFile(at2.file, [{ range: root.range, text: name2 }])
      })
    ),
    {
      action: "change-value",
      title: `ignore no changes of \`${root.text}\`, which \`${type.text}\` does not have`,
      score: 0.45,
      edits: inFile(at2.file, [
        {
          range: value.range,
          text: `[${others.map((item) => sourceOf(at2.document.bytes, item)).join(", ")}]`
        }
      ])
    }
  ];
}

// src/repair/candidates/attribute/instance-key.ts
function instanceKeys(context, at2, reference) {
  const split3 = resourceSteps(reference);
  const resource = split3 && context.scope.resources.get(split3.address);
  const [first] = split3?.rest ?? [];
  if (!first || !resource) return [];
  if (first.kind === "index")
    return [
      ...asAttribute(context, at2, resource, first),
      {
        action: "change-value",
        title: "drop the index, there is one instance only",
        score: 0.8,
        edits: inFile(at2.file, [{ range: first.range, text: "" }])
      }
    ];
  const by = attribute(resource.block, "count") ? "count" : "for_each";
  const wanted = wantedType(context, at2, reference);
  const whole = at2.attribute !== void 0 && isWhole(at2.attribute.value, reference);
  const list2 = whole && typeof wanted !== "string";
  const { start } = first.range;
  const insert = (text, title, score) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: { start, end: start }, text }])
  });
  const key = by === "count" ? "count.index" : "each.key";
  const top = at2.path[0];
  const own = top && attribute(top, by) ? [insert(`[${key}]`, `take the instance \`${key}\``, 0.85)] : [];
  if (by === "count")
    return [
      ...own,
      insert(
        "[*]",
        "take every instance",
        list2 || isCounted(at2, reference) ? 0.9 : whole && wanted === "dynamic" ? 0.75 : 0.3
      ),
      insert("[0]", "take the first instance", 0.7)
    ];
  const object = at2.document.bytes.toString("utf8", reference.range.start, start);
  return [
    ...own,
    {
      action: "change-value",
      title: "take every instance",
      score: list2 ? 0.9 : 0.6,
      edits: inFile(at2.file, [
        { range: { start: reference.range.start, end: start }, text: `values(${object})[*]` }
      ])
    }
  ];
}
function isCounted({ attribute: attribute2 }, { range: range2 }) {
  let counted2 = false;
  if (attribute2)
    walkExpression(attribute2.value, (expression) => {
      if (expression.kind === "call" && expression.name.text === "length")
        counted2 ||= expression.args.some(
          (arg) => arg.kind === "traversal" && arg.range.start === range2.start
        );
    });
  return counted2;
}
function asAttribute({ scope }, at2, { mode, type, block }, { key, range: range2 }) {
  const name2 = constantString(at2.document.bytes, key);
  const schema = schemaOf(scope, mode, type, block);
  if (name2 === void 0 || !schema?.attributes.has(name2)) return [];
  return [
    {
      action: "rename-reference",
      title: `take the attribute \`${name2}\` with a dot`,
      score: 0.9,
      edits: inFile(at2.file, [{ range: range2, text: `.${name2}` }])
    }
  ];
}

// src/repair/candidates/attribute/module-output.ts
function moduleOutput({ scope }, at2, { steps }) {
  const [first] = steps;
  const name2 = first?.kind === "attribute" ? first.name : "";
  const wrong2 = steps.slice(1).find((step) => step.kind === "attribute");
  const called = calledModules(scope.view.module).find((call) => call.name === name2);
  if (called?.child.kind !== "local" || !wrong2)
    return { abstained: "The module it calls is not here to be looked at." };
  const outputs = viewModule(called.child.module).outputs.map((output) => output.name);
  const near2 = outputs.map((output) => ({ output, fit: likeness5(name2, wrong2.name, output) })).filter(({ fit }) => fit >= 0.6);
  if (near2.length === 0)
    return {
      abstained: `The module \`${name2}\` has no output like \`${wrong2.name}\`: it has ${outputs.map((output) => `\`${output}\``).join(", ") || "none"}.`
    };
  return near2.map(({ output, fit }) => ({
    action: "rename-reference",
    title: `take the output \`${output}\` of \`module.${name2}\` instead of \`${wrong2.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at2.file, [{ range: wrong2.range, text: `.${output}` }])
  }));
}
function likeness5(module, asked, output) {
  const without2 = (name2) => words(name2).filter((word) => !words(module).includes(word)).join("_");
  const same = without2(asked) !== "" && without2(asked) === without2(output);
  return same ? 0.93 : similarity(asked, output);
}

// src/repair/candidates/attribute/object-field.ts
function objectField({ scope }, at2, reference, start) {
  const index = reference.steps.findIndex(({ range: range2 }) => range2.start === start);
  const step = reference.steps[index];
  const before = {
    ...reference,
    steps: reference.steps.slice(0, index),
    range: { start: reference.range.start, end: start }
  };
  const type = typeOf(scope.values.evaluate(before, at2.document.bytes, void 0, []));
  const name2 = sourceOf(at2.document.bytes, before);
  const fields = fieldsOf(type);
  if (step?.kind !== "attribute" || !fields)
    return { abstained: `\`${name2}\` is no object, so that nothing can be taken of it by name.` };
  const near2 = fields.map((field) => ({ field, fit: similarity(step.name, field) })).filter(({ fit }) => fit >= 0.55);
  if (near2.length === 0)
    return {
      abstained: `\`${name2}\` has no field like \`${step.name}\`: it has ${fields.map((field) => `\`${field}\``).join(", ") || "none"}.`
    };
  return near2.map(({ field, fit }) => ({
    action: "rename-reference",
    title: `take \`${name2}.${field}\` instead of \`.${step.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at2.file, [{ range: step.range, text: `.${field}` }])
  }));
}
var fieldsOf = (type) => typeof type !== "string" && type[0] === "object" ? Object.keys(type[1]) : void 0;

// src/repair/candidates/attribute/as-variable.ts
function asVariable(context, at2, reference, resource, asked) {
  const { view } = context.scope;
  const names2 = [resource.type, resource.name, asked];
  const text = sourceOf(at2.document.bytes, reference);
  const uses = findReferences(
    view,
    resource.mode === "resource" ? names2 : [resource.mode, ...names2]
  ).map((use) => ({ ...use, end: use.reference.range.end })).filter((use) => textOf7(view, use) === text);
  if (uses.length === 0) return [];
  const last = lastNames(reference).at(-1) ?? asked;
  const name2 = freeVariableName(view, snakeCase(`${resource.name}_${last}`));
  const variable = {
    name: name2,
    type: typeFromUses(context, uses),
    description: `The ${last} of ${resource.address}, which its type does not export`,
    sensitive: isSecretName(snakeCase(last))
  };
  return [
    {
      action: "declare",
      title: `take \`${last}\` from the new variable \`${name2}\``,
      score: 0.15,
      edits: [
        ...uses.map((use) => renameReference(use, `var.${name2}`)),
        ...declareVariables(view, at2.file, [variable])
      ],
      loses: `no longer follows \`${resource.address}\``
    }
  ];
}
var textOf7 = ({ documents }, { file, reference }) => {
  const document = documents.get(file);
  return document ? sourceOf(document.bytes, reference) : "";
};
var lastNames = ({ steps }) => steps.flatMap((step) => step.kind === "attribute" ? [step.name] : []);

// src/repair/facts/looked-up-attributes.ts
var ROWS = [
  {
    of: "aws_elastic_beanstalk_environment",
    asked: /zone_id$/,
    lookUp: { type: "aws_elastic_beanstalk_hosted_zone", name: "current", attribute: "id" }
  },
  {
    of: "aws_apprunner_service",
    asked: /zone_id$/,
    lookUp: { type: "aws_apprunner_hosted_zone_id", name: "current", attribute: "id" }
  },
  {
    asked: /^(?:aws_)?region(?:_name)?$/,
    lookUp: { type: "aws_region", name: "current", attribute: "name" }
  },
  {
    asked: /(?:^|_)account(?:_id)?$/,
    lookUp: { type: "aws_caller_identity", name: "current", attribute: "account_id" }
  }
];
var lookUpOf = (type, asked) => type.startsWith("aws_") ? ROWS.find(({ of = type, asked: pattern }) => of === type && pattern.test(asked))?.lookUp : void 0;

// src/repair/candidates/attribute/instance-of.ts
var instanceOf2 = ({ address, block }) => attribute(block, "count") ? `${address}[0]` : address;

// src/repair/candidates/attribute/from-data-source.ts
function fromLookUp(context, at2, reference, resource, asked) {
  const argument = at2.attribute?.name.text ?? "";
  const lookUp = lookUpOf(resource.type, asked) ?? lookUpOf(resource.type, argument);
  const source = lookUp && dataSource(context, at2.file, lookUp.type, lookUp.name, [], resource);
  if (!lookUp || !source) return [];
  return [
    {
      action: source.edits.length === 0 ? "rename-reference" : "declare",
      title: `look it up in the data source \`${lookUp.type}\``,
      score: 0.8,
      edits: [
        ...inFile(at2.file, [replaced3(reference, `${source.address}.${lookUp.attribute}`)]),
        ...source.edits
      ]
    }
  ];
}
function fromCompanion(context, at2, reference, resource, asked) {
  const provider = providerOf(context.scope, resource.type.split("_")[0] ?? "");
  const types = (provider?.dataSourceTypes ?? []).filter(
    (type) => type.startsWith(`${resource.type}_`)
  );
  return types.flatMap((type) => {
    const schema = provider?.schemaOf("data", type);
    if (!schema?.attributes.has(asked)) return [];
    const [key, ...others] = [...schema.attributes.values()].filter(({ required: required2 }) => required2);
    const noun = resource.type.split("_").at(-1);
    if (!key || others.length > 0 || !key.name.startsWith(`${noun}_`)) return [];
    const own = key.name.slice(`${noun}_`.length);
    if (!exports3(context, resource, own)) return [];
    const source = dataSource(context, at2.file, type, resource.name, [
      `${key.name} = ${instanceOf2(resource)}.${own}`
    ]);
    if (!source) return [];
    return [
      {
        action: "declare",
        title: `read it with the data source \`${type}\``,
        score: 0.7,
        edits: [
          ...inFile(at2.file, [replaced3(reference, `${source.address}.${asked}`)]),
          ...source.edits
        ]
      }
    ];
  });
}
var exports3 = ({ scope }, { mode, type, block }, name2) => schemaOf(scope, mode, type, block)?.attributes.has(name2) === true;
var replaced3 = ({ range: range2 }, text) => ({ range: range2, text });

// src/repair/candidates/attribute/from-relatives.ts
function fromRelatives({ scope }, at2, reference, resource, asked) {
  return scope.view.resources.filter((other) => other.block !== at2.path[0] && other.type.startsWith(`${resource.type}_`)).filter(
    (other) => pointsAt(other, resource) && schemaOf(scope, other.mode, other.type, other.block)?.attributes.has(asked) === true
  ).map((other) => ({
    action: "rename-reference",
    title: `refer to \`${other.address}.${asked}\`, which exports it`,
    score: 0.85,
    edits: inFile(at2.file, [replaced4(reference, `${instanceOf2(other)}.${asked}`)])
  }));
}
function fromOrigin({ scope }, at2, reference, resource, asked) {
  const behind2 = reference.steps.slice(
    reference.steps.findIndex((step) => step.kind === "attribute" && step.name === asked) + 1
  );
  return scope.view.resources.filter((other) => resource.type.startsWith(`${other.type}_`) && pointsAt(resource, other)).flatMap((other) => {
    const schema = schemaOf(scope, other.mode, other.type, other.block);
    const [path] = schema ? [...exportedLike(other.type, schema, asked), ...holding(schema, asked, behind2)] : [];
    const tail = behind2.length === 0 ? "" : at2.document.bytes.toString("utf8", behind2[0]?.range.start, reference.range.end);
    return path ? [
      {
        action: "rename-reference",
        title: `refer to \`${other.address}.${path.name}\`, which is where it comes from`,
        score: 0.7,
        edits: inFile(at2.file, [replaced4(reference, path.of(instanceOf2(other)) + tail)])
      }
    ] : [];
  });
}
function pointsAt({ block }, { type, name: name2 }) {
  let points = false;
  for (const { attribute: attribute2 } of attributesOf(block.body))
    walkExpression(attribute2.value, (expression) => {
      if (expression.kind !== "traversal") return;
      const names2 = [
        expression.root.text,
        ...expression.steps.map((step) => step.kind === "attribute" ? step.name : "")
      ];
      const own = names2[0] === "data" ? names2.slice(1) : names2;
      if (own[0] === type && own[1] === name2) points = true;
    });
  return points;
}
var replaced4 = ({ range: range2 }, text) => ({ range: range2, text });

// src/repair/candidates/attribute/from-elsewhere.ts
function fromElsewhere(context, at2, reference, resource, asked) {
  const last = snakeCase(lastNames(reference).at(-1) ?? asked);
  return [
    ...[.../* @__PURE__ */ new Set([asked, last])].flatMap((name2) => [
      ...fromRelatives(context, at2, reference, resource, name2),
      ...fromCompanion(context, at2, reference, resource, name2)
    ]),
    ...fromOrigin(context, at2, reference, resource, asked),
    ...fromLookUp(context, at2, reference, resource, asked),
    ...asTheArgumentAsks(context, at2, reference, resource),
    ...asVariable(context, at2, reference, resource, asked)
  ];
}
function asTheArgumentAsks(context, at2, reference, resource) {
  const { attribute: attribute2 } = at2;
  const schema = attribute2 && schemaAt(context, at2.path)?.attributes.get(attribute2.name.text);
  if (!attribute2 || !schema || !isWhole(attribute2.value, reference)) return [];
  return fillValue(context, placeOf2(at2.path), schema).filter(({ how, declares: declares2 }) => how.startsWith("from ") && declares2.length === 0).filter(({ text }) => !text.startsWith("var.") && !text.startsWith(`${resource.address}.`)).slice(0, 2).map(({ text, score }) => ({
    action: "rename-reference",
    title: `refer to \`${text}\`, as \`${attribute2.name.text}\` asks for`,
    score: 0.5 * score,
    edits: inFile(at2.file, [{ range: attribute2.value.range, text }])
  }));
}

// src/repair/candidates/attribute/resource-attribute.ts
function resourceAttribute(context, at2, wrong2) {
  const found = [
    ...exported(context, at2, wrong2),
    ...fromElsewhere(context, at2, wrong2.reference, wrong2.resource, wrong2.step.name)
  ];
  return found.length > 0 ? found : { abstained: nothingLike(wrong2) };
}
function exported(context, at2, wrong2) {
  const { reference, resource, schema, step, rest } = wrong2;
  const wanted = wantedType(context, at2, reference);
  const usual = attributesForArgument(context, at2, resource.mode, resource.type).filter(
    (name2) => isIp(name2) || !isIp(step.name)
  );
  const taken = attributesTaken(context, at2);
  const { place } = whereaboutsOf(at2.path);
  const argument = at2.attribute?.name.text ?? "";
  const documented = attributeForArgument(place.type, [...place.path, argument], resource.type);
  const behind2 = rest.slice(rest.indexOf(step) + 1);
  const named = [
    ...exportedLike(resource.type, schema, step.name),
    ...asArgument2(resource.type, schema, argument, step.name)
  ];
  const known2 = new Set(named.map(({ name: name2 }) => name2));
  const others = [
    ...usual.map((name2) => plain7(name2, 0.5)),
    ...taken.flatMap((name2) => exportedLike(resource.type, schema, name2)).filter(({ name: name2 }) => isKin(step.name, name2)).flatMap(alike2),
    ...exportedLike(resource.type, schema, argument).filter(({ name: name2 }) => !PLAIN6.has(name2)).map((path) => ({ ...path, fit: 0.6 * path.fit })),
    ...holding(schema, step.name, behind2)
  ].filter(({ name: name2 }) => !known2.has(name2));
  const object = sourceOf(at2.document.bytes, {
    range: { start: reference.range.start, end: step.range.start }
  });
  const tail = sourceOf(at2.document.bytes, {
    range: { start: step.range.end, end: reference.range.end }
  });
  const isOfAnother = ({ name: name2, fit }) => PLAIN6.has(words(step.name).at(-1) ?? "") && fit < BUT_FOR_NOUN && usual.length > 0 && !usual.includes(name2) && name2 !== documented;
  return [...named, ...others].filter(({ type }) => behind2.length > 0 || suits(type, wanted)).map((path) => ({
    action: "rename-reference",
    title: `refer to \`${resource.address}.${path.name}\` instead of \`.${step.name}\``,
    score: Math.min(
      0.95,
      0.2 + 0.7 * path.fit + (usual.includes(path.name) ? 0.1 : 0) + (path.name === documented ? DOCUMENTED2 : 0) - (isOfAnother(path) ? OF_ANOTHER : 0)
    ),
    edits: inFile(at2.file, [{ range: reference.range, text: path.of(object) + tail }])
  }));
}
var BUT_FOR_NOUN = 0.93;
var OF_ANOTHER = 0.1;
var DOCUMENTED2 = 0.2;
var asArgument2 = (type, schema, argument, asked) => PLAIN6.has(asked) && argument.endsWith(`_${asked}`) ? exportedLike(type, schema, argument).filter(({ name: name2 }) => name2 === argument) : [];
var isKin = (asked, name2) => synonymsOf(name2).some((other) => words(other).some((word) => words(asked).includes(word)));
var alike2 = (path) => path.fit >= 0.8 && !PLAIN6.has(path.name) ? [{ ...path, fit: 0.55 * path.fit }] : [];
var PLAIN6 = /* @__PURE__ */ new Set(["id", "arn", "name"]);
var plain7 = (name2, fit) => ({
  of: (object) => `${object}.${name2}`,
  name: name2,
  type: "dynamic",
  fit
});
var nothingLike = ({ resource, step }) => `\`${resource.type}\` exports nothing like \`${step.kind === "attribute" ? step.name : ""}\`, and nothing else in the module tells it.`;

// src/repair/candidates/unsupported-attribute.ts
function unsupportedAttribute(context, finding, at2) {
  const start = finding.place?.range.start ?? -1;
  const reference = referenceAt(at2, start);
  if (!reference) return NO_REFERENCE;
  if (at2.attribute?.name.text === "ignore_changes") return ignoredChange(context, at2, reference);
  if (reference.root.text === "module") return moduleOutput(context, at2, reference);
  const split3 = resourceSteps(reference);
  const resource = split3 && context.scope.resources.get(split3.address);
  if (!resource) return objectField(context, at2, reference, start);
  if (start === reference.range.start) return instanceKeys(context, at2, reference);
  const schema = schemaOf(context.scope, resource.mode, resource.type, resource.block);
  const step = split3.rest.find(({ range: range2 }) => range2.start === start);
  if (!schema || !step) return NO_REFERENCE;
  const isFirst = split3.rest.find(({ kind }) => kind === "attribute") === step;
  return isFirst && step.kind === "attribute" ? resourceAttribute(context, at2, { reference, resource, schema, step, rest: split3.rest }) : nestedStep(context, at2, { reference, resource, schema, step, rest: split3.rest });
}
var NO_REFERENCE = {
  abstained: "It is taken of the result of an expression, of which the schema tells nothing."
};

// src/repair/without.ts
var without = (lost) => lost.length === 0 ? "" : ` without ${lost.map((name2) => `\`${name2}\``).join(", ")}`;

// src/repair/candidates/block-to-argument.ts
function blockToArgument(context, outer, block) {
  const parent = outer.path.at(-1);
  const schema = schemaAt(context, outer.path);
  if (!parent || !schema || block.type.text === "dynamic") return [];
  const name2 = nameOfBlock(block);
  const blocks = blocksIn(parent.body).filter(({ type }) => type.text === name2);
  const { around: around2 } = whereaboutsOf(outer.path);
  return [...schema.attributes.values()].filter((to) => to.name === name2 || !schema.attributes.has(name2)).filter((to) => (to.optional || to.required) && attribute(parent, to.name) === void 0).map((to) => ({ to, like: likeness4(name2, to.name, around2) })).filter(({ like: like2 }) => like2 >= LEAST_LIKE8).flatMap(({ to, like: like2 }) => {
    const written3 = writtenAs(context, outer, blocks, to);
    return written3 ? [candidate2(outer, parent, name2, blocks.length, to, like2, written3)] : [];
  });
}
var LEAST_LIKE8 = 0.8;
function candidate2({ document, path, file }, parent, name2, count4, to, like2, { text, lost }) {
  const place = placeInFile(document, path);
  const value = text(itemIndentation(document, parent));
  return {
    action: "block-to-argument",
    title: `write ${count4 > 1 ? `${count4} blocks` : "the block"} \`${name2}\` as the argument \`${to.name}\`${without(lost)}`,
    edits: inFile(
      file,
      inSteps(document, [
        ...Array.from({ length: count4 }, () => (now) => {
          const { body } = blockAt(now, place);
          const one = blocksIn(body).find(({ type }) => type.text === name2);
          return one ? removeItem(now, body, one) : [];
        }),
        (now) => insertAttribute(now, blockAt(now, place), to.name, value)
      ])
    ),
    score: 0.55 + 0.4 * like2 - (lost.length > 0 ? LOSING : 0),
    ...lost.length > 0 && {
      loses: `removes ${lost.map((one) => `\`${name2}.${one}\``).join(", ")}`
    }
  };
}
var LOSING = 0.15;
function writtenAs(context, outer, blocks, to) {
  const { document } = outer;
  const [only2] = blocks;
  if (!only2) return void 0;
  const { type } = to;
  const kind = typeof type === "string" ? "scalar" : type[0];
  const element = typeof type === "string" ? void 0 : type[1];
  const isObject = Array.isArray(element) && element[0] === "object";
  if (kind === "map")
    return pairs2(document, blocks) ?? (blocks.length === 1 ? asObject(document, only2) : void 0);
  if (kind === "object") return blocks.length === 1 ? asObject(document, only2) : void 0;
  if ((kind === "list" || kind === "set") && isObject) return objects(document, blocks);
  if (kind === "list" || kind === "set" || kind === "scalar")
    return single(context, outer, blocks, to);
  return void 0;
}
function pairs2({ bytes }, blocks) {
  const entries = blocks.map((block) => {
    const key = attribute(block, "key") ?? attribute(block, "name");
    const value = attribute(block, "value");
    const rest = block.body.items.filter((item) => item !== key && item !== value);
    return key && value && { key, value, rest };
  });
  if (!entries.every((entry) => entry !== void 0)) return void 0;
  const keyText = ({ value }) => {
    const text = constantString(bytes, value);
    if (text !== void 0 && /^[A-Za-z_][\w-]*$/.test(text)) return text;
    return value.kind === "template" ? sourceOf(bytes, value) : `(${sourceOf(bytes, value)})`;
  };
  const lines = entries.map(({ key, value }) => ({
    name: keyText(key),
    text: sourceOf(bytes, value.value)
  }));
  if (lines.some(({ text }) => text.includes("\n"))) return void 0;
  const lost = entries.flatMap(
    ({ rest }) => rest.map((item) => item.kind === "attribute" ? item.name.text : item.type.text)
  ).filter((name2) => name2 !== "propagate_at_launch");
  return { text: (indentation) => braces(lines, indentation), lost: [...new Set(lost)] };
}
function asObject(document, block) {
  const items = block.body.items;
  if (items.some((item) => item.kind === "block")) return void 0;
  return {
    text: (indentation) => braces(
      items.flatMap(
        (item) => item.kind === "attribute" ? [
          {
            name: item.name.text,
            text: movedSource(document, item.value.range, `${indentation}  `)
          }
        ] : []
      ),
      indentation
    ),
    lost: []
  };
}
function objects(document, blocks) {
  const written3 = blocks.map((block) => asObject(document, block));
  if (!written3.every((one) => one !== void 0)) return void 0;
  if (written3.length === 1)
    return { text: (indentation) => `[${written3[0]?.text(indentation)}]`, lost: [] };
  return {
    text: (indentation) => `[
${written3.map(({ text }) => `${indentation}  ${text(`${indentation}  `)},
`).join("")}${indentation}]`,
    lost: []
  };
}
function braces(lines, indentation) {
  if (lines.length === 0) return "{}";
  const width = Math.max(...lines.map(({ name: name2, text }) => text.includes("\n") ? 0 : name2.length));
  const rows = lines.map(
    ({ name: name2, text }) => text.includes("\n") ? `${name2} = ${text}` : `${name2.padEnd(width)} = ${text}`
  );
  return `{
${rows.map((row) => `${indentation}  ${row}
`).join("")}${indentation}}`;
}
function single(context, outer, blocks, to) {
  const { document } = outer;
  const isList = typeof to.type !== "string";
  if (!isList && blocks.length > 1) return void 0;
  const { place } = whereaboutsOf(outer.path);
  const values = blocks.map((block) => {
    const given2 = block.body.items.filter((item) => item.kind === "attribute");
    const about = given2.length === 1 ? given2[0] : ABOUT.map((name2) => attribute(block, name2)).find((found) => found !== void 0);
    const fitted2 = about && (to.name === blocks[0]?.type.text || valueEvidence(context, document, about.value, place, to) >= 0) && fittedValue(context, document, { name: about.name.text, value: about.value }, to);
    const lost2 = block.body.items.filter((item) => item !== about).map((item) => item.kind === "attribute" ? item.name.text : item.type.text);
    return fitted2 ? { fitted: fitted2, lost: lost2 } : void 0;
  });
  if (!values.every((value) => value !== void 0)) return void 0;
  const lost = [...new Set(values.flatMap((value) => value.lost))];
  if (values.length === 1)
    return { text: (indentation) => values[0]?.fitted.text(indentation) ?? "", lost };
  const texts2 = values.map(({ fitted: fitted2 }) => fitted2.text(""));
  if (texts2.some((text) => !/^\[.*\]$/.test(text))) return void 0;
  return { text: () => `[${texts2.map((text) => text.slice(1, -1)).join(", ")}]`, lost };
}
var ABOUT = ["name", "value", "arn", "id", "type"];

// src/repair/candidates/block-to-options.ts
function blockToOptions(outer, block) {
  const { document, path, file } = outer;
  const [resource, ...inner3] = path;
  const name2 = nameOfBlock(block);
  if (!resource || inner3.length > 0 || block.type.text === "dynamic") return [];
  const type = resource.labels[0]?.text ?? "";
  const told2 = [];
  const lost = [];
  for (const item of block.body.items) {
    const option = item.kind === "attribute" ? optionFor(type, item.name.text) : void 0;
    const isSet = option && blocksNamed2(resource.body, option.block).some((one) => isOption(outer, one, option));
    if (item.kind === "attribute" && option && !isSet) told2.push({ item, option });
    else lost.push(`${name2}.${item.kind === "attribute" ? item.name.text : nameOfBlock(item)}`);
  }
  const [first] = told2;
  const isOnly = blocksIn(resource.body).filter((one) => nameOfBlock(one) === name2).length === 1;
  if (!first || !isOnly) return [];
  const place = placeInFile(document, path);
  const removal4 = (now) => {
    const { body } = blockAt(now, place);
    const one = blocksIn(body).find((other) => nameOfBlock(other) === name2);
    return one ? removeItem(now, body, one) : [];
  };
  const kept = told2.length / (told2.length + lost.length);
  return [
    {
      action: "move-block",
      title: `write \`${name2}\` as ${told2.length > 1 ? `${told2.length} \`${first.option.block}\` blocks` : `a \`${first.option.block}\` block`}${without(lost)}`,
      edits: inFile(
        file,
        inSteps(document, [
          removal4,
          ...told2.map(({ item, option }) => (now) => [
            insertNestedSource(now, blockAt(now, place), optionText(document, item.value, option))
          ])
        ])
      ),
      score: 0.3 + 0.6 * kept,
      ...lost.length > 0 && { loses: `removes ${lost.map((one) => `\`${one}\``).join(", ")}` }
    }
  ];
}

// src/repair/candidates/block-to-pairs.ts
function blockToPairs(context, outer, block) {
  const { document, path, file } = outer;
  const name2 = nameOfBlock(block);
  const items = block.body.items.filter((item) => item.kind === "attribute");
  const schema = schemaAt(context, path);
  const isWhole2 = items.length > 0 && items.length === block.body.items.length;
  if (!schema || !isWhole2 || block.type.text === "dynamic") return [];
  const { around: around2, place: at2 } = whereaboutsOf(path);
  return [...schema.blocks.values()].flatMap((to) => {
    const value = to.block.attributes.get("value");
    const key = ["name", "key"].find((one) => to.block.attributes.get(one)?.required);
    const like2 = likeness4(name2, to.name, around2);
    if (!value || key === void 0 || to.maxItems === 1 || like2 < LEAST_LIKE9) return [];
    const given2 = [...to.block.attributes.values()].filter(({ required: required2 }) => required2);
    if (given2.some((one) => one !== value && one.name !== key)) return [];
    const inner3 = { ...at2, path: [...at2.path, to.name] };
    const pairs3 = items.map((item) => ({
      item,
      fitted: fittedValue(context, document, { name: "value", value: item.value }, value, inner3)
    }));
    if (items.some((item) => item.name.text === key || item.name.text === "value")) return [];
    if (!pairs3.every(({ fitted: fitted2 }) => fitted2 !== void 0)) return [];
    const place = placeInFile(document, path);
    return [
      {
        action: "rename-block",
        title: `write \`${name2}\` as ${pairs3.length > 1 ? `${pairs3.length} \`${to.name}\` blocks` : `a \`${to.name}\` block`}`,
        edits: inFile(
          file,
          inSteps(document, [
            (now) => {
              const { body } = blockAt(now, place);
              const one = blocksIn(body).find((other) => nameOfBlock(other) === name2);
              return one ? removeItem(now, body, one) : [];
            },
            ...pairs3.map(({ item, fitted: fitted2 }) => (now) => [
              insertNestedSource(
                now,
                blockAt(now, place),
                (indentation) => blockText(
                  to.name,
                  [
                    argumentItem(key, quote(item.name.text)),
                    argumentItem("value", fitted2?.text(`${indentation}  `) ?? "")
                  ],
                  indentation
                )
              )
            ])
          ])
        ),
        score: 0.5 + 0.4 * like2
      }
    ];
  });
}
var LEAST_LIKE9 = 0.6;

// src/repair/candidates/dissolve-block.ts
function dissolveBlock(context, outer, block) {
  const parent = outer.path.at(-1);
  const name2 = nameOfBlock(block);
  const content = block.type.text === "dynamic" ? onlyContent(block) : block;
  if (!parent || !content || blocksIn(parent.body).filter((other) => nameOfBlock(other) === name2).length > 1)
    return [];
  const isPair = content.body.items.some(
    (item) => item.kind === "attribute" && /^values?$/i.test(item.name.text)
  );
  const moves = [];
  const lost = [];
  const taken = /* @__PURE__ */ new Set();
  for (const item of content.body.items) {
    const slot = item.kind === "attribute" && !(isPair && KEYS2.has(item.name.text.toLowerCase())) ? slotFor(context, outer, name2, item, taken) : void 0;
    if (item.kind === "attribute" && slot) {
      taken.add(keyOf7(slot));
      moves.push({ attribute: item, slot: guarded(outer, block, item, slot) });
    } else lost.push(item.kind === "attribute" ? item.name.text : nameOfBlock(item));
  }
  const [first, ...more] = moves;
  if (!first || moves.length < lost.length) return [];
  const place = placeInFile(outer.document, outer.path);
  const removal4 = (now) => {
    const { body } = blockAt(now, place);
    const one = blocksIn(body).find((other) => nameOfBlock(other) === name2);
    return one ? removeItem(now, body, one) : [];
  };
  const { edits, declares: declares2 } = putIntoSlots(context, outer, [first, ...more], [], [removal4]);
  const least = Math.min(...moves.map(({ slot }) => slot.score));
  return [
    {
      action: "move-argument",
      title: `take ${moves.map(({ attribute: attribute2 }) => `\`${attribute2.name.text}\``).join(", ")} out of the block \`${name2}\`${without(lost)}`,
      edits,
      score: 0.84 * least - LOSING2 * lost.length / (lost.length + moves.length) - PER_VARIABLE5 * declares2.length,
      ...lost.length > 0 && {
        loses: `removes ${lost.map((one) => `\`${name2}.${one}\``).join(", ")}`
      }
    }
  ];
}
var KEYS2 = /* @__PURE__ */ new Set(["name", "key"]);
var LOSING2 = 0.6;
var PER_VARIABLE5 = 0.08;
var keyOf7 = ({ origin, down, attribute: attribute2 }) => [origin.length, ...down, attribute2.name].join(".");
function slotFor(context, outer, name2, item, taken) {
  const named = { ...item, name: { ...item.name, text: `${name2}_${item.name.text}` } };
  return [
    ...knownSlot(context, outer, item),
    // The `version` of an option is not that of the engine around it.
    ...slotsFor(context, outer, item).filter(
      ({ attribute: to }) => !isPlain2(meaningOf(item.name.text)) || to.name === item.name.text || to.required
    ),
    ...slotsFor(context, outer, named)
  ].filter((slot) => !taken.has(keyOf7(slot))).filter((slot) => slot.origin.length === outer.path.length).sort((a, b) => b.score - a.score)[0];
}
function knownSlot(context, outer, item) {
  const fact = renamedArgument(factPath(outer.path), item.name.text);
  const to = fact && schemaAt(context, outer.path)?.attributes.get(fact.to);
  const isTaken = outer.path.at(-1)?.body.items.some((other) => other.kind === "attribute" && other.name.text === fact?.to);
  if (!to || isTaken || fact.values || fact.reference || item.value.kind === "call") return [];
  const given2 = { name: item.name.text, value: item.value };
  const value = fittedValue(context, outer.document, given2, to);
  const at2 = { origin: outer.path, down: [], present: [], chosen: false };
  return value ? [{ ...at2, attribute: to, value, score: KNOWN }] : [];
}
var KNOWN = 0.95;
function onlyContent(block) {
  const [content] = blocksNamed2(block.body, "content");
  const name2 = nameOfBlock(block);
  const asks = content?.body.items.some((item) => {
    let found = false;
    if (item.kind === "attribute")
      walkExpression(item.value, (expression) => {
        if (expression.kind === "traversal" && expression.root.text === name2) found = true;
      });
    return found || item.kind === "block";
  });
  return asks ? void 0 : content;
}
function guarded({ document }, block, _item, slot) {
  if (block.type.text !== "dynamic") return slot;
  const each = block.body.items.find(
    (item) => item.kind === "attribute" && item.name.text === "for_each"
  )?.value;
  if (each?.kind !== "conditional") return slot;
  const condition2 = document.bytes.toString(
    "utf8",
    each.condition.range.start,
    each.condition.range.end
  );
  const isEmpty2 = each.whenFalse.kind === "tuple" && each.whenFalse.items.length === 0;
  const { text } = slot.value;
  return isEmpty2 ? {
    ...slot,
    value: {
      ...slot.value,
      text: (indentation) => `${condition2} ? ${text(indentation)} : null`
    }
  } : { ...slot, score: 0 };
}

// src/repair/candidates/file-level-block.ts
function topLevelBlock(at2, block) {
  return [...LABELS].map(([type, labels]) => ({ type, labels, like: similarity(type, block.type.text) })).filter(({ labels, like: like2 }) => labels.length === block.labels.length && like2 >= LEAST_LIKE10).map(({ type, like: like2 }) => ({
    action: "rename-block",
    title: `rename the block \`${block.type.text}\` to \`${type}\``,
    edits: inFile(at2.file, [renameBlock(block, type)]),
    score: like2
  }));
}
var LEAST_LIKE10 = 0.6;
function hoistToFile({ document, file, path }, block) {
  const [top] = path;
  const parent = path.at(-1);
  const labels = LABELS.get(block.type.text);
  if (!top || !parent || !labels || labels.length === 0 || labels.length !== block.labels.length)
    return [];
  const place = placeInFile(document, [top]);
  const at2 = placeInFile(document, [...path, block]);
  return [
    {
      action: "move-block",
      title: `move ${nameOf2(block)} out of ${nameOf2(top)}`,
      edits: inFile(
        file,
        inSteps(document, [
          (now) => [
            insertBlockAfter(now, blockAt(now, place), movedSource(document, block.range, ""))
          ],
          (now) => removeItem(now, blockAt(now, at2.slice(0, -1)).body, blockAt(now, at2))
        ])
      ),
      score: 0.95
    }
  ];
}

// src/repair/candidates/move-block.ts
var MOST_PLACES = 3;
function moveBlock(context, outer, block) {
  const { document, path, file } = outer;
  const parent = path.at(-1);
  if (!parent) return [];
  const name2 = nameOfBlock(block);
  const blocks = blocksIn(parent.body).filter((other) => nameOfBlock(other) === name2);
  return placesFor(context, outer, block).slice(0, MOST_PLACES).flatMap((place) => {
    const from = placeInFile(document, path);
    const standing2 = placeInFile(document, [...place.origin, ...place.present]);
    const missing2 = place.down.slice(place.present.length);
    const made = missing2.length > 0 ? newBlocks(context, place, (depth) => depth === place.down.length ? [place.name] : []) : void 0;
    const renamed3 = place.name !== name2 && block.type.text !== "dynamic";
    const edits = inSteps(document, [
      ...made ? [
        (now) => [
          insertNestedSource(now, blockAt(now, standing2), onLines(made.lines))
        ]
      ] : [],
      ...blocks.map((one) => (now) => {
        let target = blockAt(now, standing2);
        for (const down of missing2) target = blocksNamed2(target.body, down).at(-1) ?? target;
        return [
          insertNestedSource(now, target, (indentation) => {
            const text = movedSource(document, one.range, indentation);
            return renamed3 ? place.name + text.slice(one.type.text.length) : text;
          })
        ];
      }),
      ...blocks.map(() => (now) => {
        const body = blockAt(now, from).body;
        const one = blocksIn(body).find((other) => nameOfBlock(other) === name2);
        return one ? removeItem(now, body, one) : [];
      })
    ]);
    const where = place.down.length === 0 ? `out of \`${nameOfBlock(parent)}\`` : `into ${missing2.length > 0 ? "a" : "the"} \`${place.down.join(".")}\` block`;
    return [
      {
        action: "move-block",
        title: `move the block \`${name2}\` ${where}${renamed3 ? ` as \`${place.name}\`` : ""}`,
        edits: [
          ...inFile(file, edits),
          ...declareVariables(context.scope.view, file, made?.declares ?? [])
        ],
        score: place.score - PER_VARIABLE6 * (made?.declares.length ?? 0)
      }
    ];
  });
}
var PER_VARIABLE6 = 0.08;
function placesFor(context, { path }, block) {
  const found = [];
  const { around: around2 } = whereaboutsOf([...path, block]);
  const name2 = nameOfBlock(block);
  for (let up = 0; up < path.length; up++) {
    const origin = path.slice(0, path.length - up);
    const came = path[path.length - up];
    if (came?.type.text === "content") break;
    const schema = schemaAt(context, origin);
    const holder = origin.at(-1);
    if (!schema || !holder || holder.type.text === "dynamic") continue;
    const visit = (inner3, down, present, body) => {
      if (down.length + up > 0)
        for (const to of inner3.blocks.values()) {
          const like2 = likeness4(name2, to.name, /* @__PURE__ */ new Set([...around2, ...down.flatMap(meaningOf)]));
          const full = to.maxItems > 0 && body !== void 0 && blocksNamed2(body.body, to.name).length >= to.maxItems;
          if (like2 < LEAST_LIKE11 || full) continue;
          const beside = up > 0 && down.length > 0 ? BESIDE2 : 0;
          const made = down.length - present.length;
          const untold = down.slice(present.length).flatMap(meaningOf).filter((word) => !around2.has(word) && !LIGHT.has(word) && !PACKAGING.has(word)).length;
          const score = 0.88 * like2 - PER_STEP2 * (down.length + up) - PER_NEW * made - PER_WORD2 * untold - beside;
          found.push({ origin, down, present, name: to.name, score });
        }
      if (down.length >= DEEPEST2) return;
      for (const nested3 of inner3.blocks.values()) {
        const standing2 = body ? blocksNamed2(body.body, nested3.name) : [];
        if (standing2.length > 1 || down.length === 0 && came && nameOfBlock(came) === nested3.name)
          continue;
        visit(nested3.block, [...down, nested3.name], [...present, ...standing2], standing2[0]);
      }
    };
    visit(schema, [], [], holder);
  }
  return found.filter(({ score }) => score >= LEAST4).sort((a, b) => b.score - a.score);
}
var LEAST_LIKE11 = 0.8;
var LEAST4 = 0.5;
var PER_STEP2 = 0.03;
var PER_NEW = 0.03;
var PER_WORD2 = 0.08;
var BESIDE2 = 0.15;
var DEEPEST2 = 3;

// src/repair/candidates/other-finding/plural-declarations.ts
function pluralDeclarations(at2) {
  const { path, document, file } = at2;
  const block = path.at(-1);
  const kind = block && KINDS3[block.type.text];
  if (!block || !kind || path.length !== 1 || block.labels.length > 0) return [];
  const texts2 = block.body.items.map((item) => declaration5(at2, kind, item));
  if (texts2.length === 0 || texts2.includes(void 0)) return [];
  const text = texts2.join("\n\n").replaceAll("\n", lineBreakOf(document.bytes));
  return [
    {
      action: "rename-block",
      title: `declare each of \`${block.type.text}\` in a block of its own`,
      score: 0.95,
      edits: inFile(file, [{ range: block.range, text }])
    }
  ];
}
var KINDS3 = {
  outputs: { type: "output", argument: "value" },
  variables: { type: "variable", argument: "default" },
  providers: { type: "provider" },
  modules: { type: "module" }
};
function declaration5({ document }, { type, argument }, item) {
  const { bytes } = document;
  if (item.kind === "block") {
    if (item.labels.length > 0) return void 0;
    const inside4 = dedentedSource(document, item.range).slice(item.type.text.length);
    return `${type} "${item.type.text}"${inside4}`;
  }
  const { name: name2, value } = item;
  if (value.kind === "object" && value.items.length > 0 && value.items.every(({ key }) => key.kind === "traversal" && TAKEN.has(key.root.text)))
    return [
      `${type} "${name2.text}" {`,
      ...value.items.map(
        (each) => `  ${sourceOf(bytes, each.key)} = ${sourceOf(bytes, each.value)}`
      ),
      "}"
    ].join("\n");
  if (argument === void 0) return void 0;
  const [first = "", ...rest] = dedentedSource(document, value.range).split("\n");
  const text = [first, ...indent(rest.join("\n"), "  ").split("\n")].join("\n").trimEnd();
  return `${type} "${name2.text}" {
  ${argument} = ${text}
}`;
}
var TAKEN = /* @__PURE__ */ new Set([
  "value",
  "default",
  "type",
  "description",
  "sensitive"
]);

// src/repair/candidates/own-resource.ts
function ownResource(context, outer, block) {
  const { document, path, file } = outer;
  const [parent, ...inner3] = path;
  const schema = schemaAt(context, path);
  const name2 = nameOfBlock(block);
  if (!parent || inner3.length > 0 || !schema || block.type.text === "dynamic") return [];
  const ownType = parent.labels[0]?.text ?? "";
  const provider = providerOf(context.scope, providerNameOf(ownType, parent));
  const family2 = ownType.split("_").slice(0, 2).join("_");
  const list2 = [...schema.attributes.values()].find(
    (to) => (to.optional || to.required) && typeof to.type !== "string" && singular(to.name.replace(TAIL3, "")) === singular(name2) && TAIL3.test(to.name) && attribute(parent, to.name) === void 0
  );
  const type = [`${family2}_${singular(name2)}`, `${ownType.split("_")[0]}_${singular(name2)}`].find(
    (one) => provider?.resourceTypes.includes(one)
  );
  const body = type ? provider?.schemaOf("resource", type) : void 0;
  const tail = list2 && singular(TAIL3.exec(list2.name)?.[1] ?? "");
  if (!list2 || !type || !body || !tail) return [];
  const attribute2 = [`${singular(name2)}_${tail}`, tail].find((one) => body.attributes.has(one));
  if (!attribute2) return [];
  const blocks = blocksIn(parent.body).filter((other) => nameOfBlock(other) === name2);
  const around2 = new Set([type, ownType, name2].flatMap(meaningOf));
  const taken = /* @__PURE__ */ new Set();
  const texts2 = blocks.map((one, index) => {
    const wanted = blocks.length > 1 ? `${parent.labels[1]?.text ?? "main"}_${index + 1}` : parent.labels[1]?.text ?? "main";
    const label = freeLabel(context.scope.view, type, wanted, singular(name2), taken);
    taken.add(label);
    const where = { place: { type, path: [], label }, around: around2 };
    const own = mapBody(context, document, one.body.items, body, where);
    const mapped2 = {
      ...own,
      items: [...own.items, ...fromParent(document, parent, body, own, attribute2)]
    };
    return {
      label,
      mapped: mapped2,
      ...companionText(context, document, withoutCount(parent), {
        type,
        schema: body,
        label,
        body: mapped2
      })
    };
  });
  const made = distinctVariables(texts2);
  if (made.some(({ mapped: mapped2 }) => share(mapped2) < LEAST_SHARE3)) return [];
  const declares2 = made.flatMap((one) => one.declares);
  const lost = [...new Set(made.flatMap(({ mapped: mapped2 }) => lostIn(mapped2)))];
  const place = placeInFile(document, [parent]);
  const references3 = made.map(({ label }) => `${type}.${label}.${attribute2}`);
  const value = references3.length > 1 ? `[
${references3.map((one) => `    ${one},
`).join("")}  ]` : `[${references3[0]}]`;
  return [
    {
      action: "to-companion-resource",
      title: `declare ${made.length > 1 ? `${made.length} resources` : "a resource"} \`${type}\` for \`${name2}\` and list them as \`${list2.name}\``,
      edits: [
        ...inFile(
          file,
          inSteps(document, [
            (now) => [
              insertBlockAfter(now, blockAt(now, place), made.map(({ text }) => text).join("\n\n"))
            ],
            ...blocks.map(() => (now) => {
              const parentNow = blockAt(now, place);
              const one = blocksIn(parentNow.body).find((other) => nameOfBlock(other) === name2);
              return one ? removeItem(now, parentNow.body, one) : [];
            }),
            (now) => insertAttribute(now, blockAt(now, place), list2.name, value)
          ])
        ),
        ...declareVariables(context.scope.view, file, declares2)
      ],
      score: 0.8 - PER_VARIABLE7 * declares2.length,
      ...lost.length > 0 && {
        loses: `removes ${lost.map((one) => `\`${name2}.${one}\``).join(", ")}`
      }
    }
  ];
}
function fromParent(document, parent, schema, own, id) {
  const given2 = namesIn2(own);
  return [...schema.attributes.values()].flatMap(({ name: name2, required: required2 }) => {
    if (!required2 || given2.has(name2)) return [];
    const item = attribute(parent, name2);
    const value = item && constantString(document.bytes, item.value);
    if (value !== void 0) return [argumentItem(name2, quote(value))];
    const named = own.items.find(
      (other) => name2 === id && other.name === id.replace(/id$/, "name")
    );
    return named?.kind === "argument" ? [{ ...named, name: name2 }] : [];
  });
}
var TAIL3 = /_(ids|arns|names)$/;
var LEAST_SHARE3 = 0.5;
var PER_VARIABLE7 = 0.05;
var withoutCount = (parent) => ({
  ...parent,
  body: {
    ...parent.body,
    items: parent.body.items.filter(
      (item) => item.kind === "attribute" && item.name.text === "provider"
    )
  }
});

// src/repair/candidates/related-block.ts
function relatedBlock(context, outer, block) {
  const [parent] = outer.path;
  const own = context.scope.view.resources.find((resource) => resource.block === parent);
  if (!parent || !own || outer.path.length !== 1 || block.type.text === "dynamic") return [];
  const name2 = nameOfBlock(block);
  const [target, ...more] = relatedResources(context.scope, own).filter((resource) => {
    const nested3 = nestedIn2(context, resource, name2);
    return nested3 !== void 0 && takes(nested3, block);
  });
  if (!target || more.length > 0) return [];
  const there = blocksNamed2(target.block.body, name2);
  const most = nestedIn2(context, target, name2)?.maxItems ?? 1;
  const about = (from, inner3) => inner3.body.items[0] ? plain8(from, inner3.body.items[0]) : "";
  const twin = there.find(
    (inner3) => about(target.document, inner3) === about(outer.document, block)
  );
  if (twin || most > 0 && there.length >= most) {
    const isSaid3 = twin && plain8(target.document, twin) === plain8(outer.document, block);
    return [
      {
        action: "delete-block",
        title: `remove \`${name2}\`, which \`${target.address}\` sets`,
        edits: inFile(outer.file, removeItem(outer.document, parent.body, block)),
        score: 0.5,
        ...!isSaid3 && { loses: `removes \`${name2} { \u2026 }\`` }
      }
    ];
  }
  return [
    {
      action: "move-block",
      title: `move the block \`${name2}\` to \`${target.address}\``,
      edits: moved5(outer, parent, block, target),
      score: 0.72
    }
  ];
}
var plain8 = (document, item) => sourceOf(document.bytes, item).replace(/\s+/g, " ");
var nestedIn2 = ({ scope }, { type, block }, name2) => schemaOf(scope, "resource", type, block)?.blocks.get(name2);
function takes({ block: schema }, block) {
  const names2 = block.body.items.map(
    (item) => item.kind === "attribute" ? item.name.text : nameOfBlock(item)
  );
  return names2.length > 1 && names2.every((name2) => schema.attributes.has(name2) || schema.blocks.has(name2));
}
function moved5(outer, parent, block, target) {
  const { document, file } = outer;
  const place = placeInFile(target.document, [target.block]);
  const insertion2 = (now) => [
    insertNestedSource(
      now,
      blockAt(now, place),
      (indentation) => movedSource(document, block.range, indentation)
    )
  ];
  if (target.file !== file)
    return [
      ...inFile(file, removeItem(document, parent.body, block)),
      ...inFile(target.file, inSteps(target.document, [insertion2]))
    ];
  const from = placeInFile(document, [parent, block]);
  return inFile(
    file,
    inSteps(document, [
      insertion2,
      (now) => removeItem(now, blockAt(now, from.slice(0, -1)).body, blockAt(now, from))
    ])
  );
}

// src/repair/candidates/rename-block.ts
function renameBlocks(context, outer, block) {
  const schema = schemaAt(context, outer.path);
  const parent = outer.path.at(-1);
  if (!schema || !parent) return [];
  const name2 = nameOfBlock(block);
  const known2 = renamedBlock(factPath(outer.path), name2);
  const blocks = blocksIn(parent.body).filter((other) => nameOfBlock(other) === name2);
  const targets2 = [...schema.blocks.values(), ...metaOf(outer.path)?.blocks.values() ?? []];
  return targets2.flatMap((to) => {
    const there = blocksNamed2(parent.body, to.name).length;
    if (to.maxItems > 0 && there + blocks.length > to.maxItems) return [];
    const bodies = blocks.map((one) => mapped(context, outer, one, to));
    const isAwaited = there === 0 && to.minItems > 0;
    const worth2 = to.name === known2 ? KNOWN2 : worthOf(outer, block, to, schema, bodies[0], isAwaited);
    if (worth2 === void 0) return [];
    const edits = blocks.flatMap((one, index) => renamed2(outer, one, to.name, bodies[index]));
    return [
      {
        action: "rename-block",
        title: `rename the block \`${name2}\` to \`${to.name}\``,
        edits: inFile(outer.file, aligned(outer.document, edits)),
        score: worth2 - (to.block.deprecated ? DEPRECATED2 : 0)
      }
    ];
  });
}
var KNOWN2 = 0.97;
var DEPRECATED2 = 0.15;
function mapped(context, outer, block, to) {
  const items = contentOf(block)?.body.items ?? [];
  return mapBody(
    context,
    outer.document,
    items,
    to.block,
    inside2(whereaboutsOf(outer.path), to.name)
  );
}
function renamed2({ document }, block, name2, body) {
  const [label] = block.type.text === "dynamic" ? block.labels : [];
  if (label) return [{ range: label.range, text: `"${name2}"` }];
  return [renameBlock(block, name2), ...body ? mappedEdits(document, body) : []];
}
function worthOf(outer, block, to, schema, body, isAwaited) {
  const { around: around2 } = whereaboutsOf(outer.path);
  const like2 = likeness4(nameOfBlock(block), to.name, around2);
  const items = contentOf(block)?.body.items ?? [];
  const accepted = items.length === 0 || !body ? like2 >= SAME8 ? 1 : 0 : share(body);
  if (like2 >= SAME8) return 0.6 + 0.25 * like2 + 0.12 * accepted;
  if (like2 >= LIKE && accepted >= MOST4) return 0.25 + 0.35 * like2 + 0.35 * accepted;
  if (isAwaited && body && items.length > 1 && lostIn(body).length === 0) return AWAITED;
  return holdsAll(to.block, items) && isOnlyOne(schema, items) ? BY_CONTENT : void 0;
}
var SAME8 = 0.85;
var LIKE = 0.4;
var MOST4 = 0.5;
var BY_CONTENT = 0.6;
var AWAITED = 0.8;
var contentOf = (block) => block.type.text === "dynamic" ? blocksNamed2(block.body, "content")[0] : block;
var holdsAll = (schema, items) => items.length > 1 && takesAll(schema, items) && [...schema.attributes.values()].every(
  ({ name: name2, required: required2 }) => !required2 || items.some((item) => nameOf9(item) === name2)
);
var isOnlyOne = (schema, items) => [...schema.blocks.values()].filter(({ block }) => takesAll(block, items)).length === 1;
var takesAll = (schema, items) => items.every((item) => {
  const to = schema.attributes.get(nameOf9(item));
  return schema.blocks.has(nameOf9(item)) || to !== void 0 && (to.optional || to.required);
});
var nameOf9 = (item) => item.kind === "attribute" ? item.name.text : nameOfBlock(item);

// src/repair/candidates/torn-block-name.ts
function tornBlockName(context, outer, block) {
  const [label, ...more] = block.labels;
  if (!label || label.quoted || more.length > 0 || block.type.text === "dynamic") return [];
  const type = block.type.text;
  const name2 = type.endsWith("_") || label.text.startsWith("_") ? type + label.text : `${type}_${label.text}`;
  const schema = schemaAt(context, outer.path);
  const { around: around2 } = whereaboutsOf(outer.path);
  const known2 = [...schema?.blocks.keys() ?? []].some((to) => likeness4(name2, to, around2) >= LIKE2);
  if (!known2 && !type.endsWith("_")) return [];
  return [
    {
      action: "rename-block",
      title: `write \`${type} ${label.text}\` as one name, \`${name2}\``,
      edits: inFile(outer.file, [
        { range: { start: block.type.range.start, end: label.range.end }, text: name2 }
      ]),
      score: known2 ? 0.97 : 0.9
    }
  ];
}
var LIKE2 = 0.9;

// src/repair/candidates/unsupported-block-type.ts
function unsupportedBlockType(context, finding, at2) {
  const block = at2.path.at(-1);
  if (!block || nameOfBlock(block) !== finding.blockType)
    return { abstained: `\`${finding.blockType}\` is not where the finding says it is.` };
  const outer = { ...at2, path: at2.path.slice(0, -1) };
  if (outer.path.length === 0)
    return [
      ...pluralDeclarations(at2),
      ...topLevelBlock(at2, block),
      removal3(outer, block, finding.blockType)
    ];
  const known2 = schemaAt(context, outer.path) !== void 0;
  const own = known2 ? ownResource(context, outer, block) : [];
  return [
    ...known2 ? [
      ...tornBlockName(context, outer, block),
      ...blockToArgument(context, outer, block),
      ...renameBlocks(context, outer, block),
      ...moveBlock(context, outer, block),
      ...blockToOptions(outer, block),
      ...blockToPairs(context, outer, block),
      ...asMissingAlternative(context, outer, finding.blockType),
      ...dissolveBlock(context, outer, block),
      ...own,
      ...companionResource(context, at2, block),
      ...relatedBlock(context, outer, block),
      ...outer.path.length === 1 ? nearerType(context, outer) : []
    ] : [],
    ...hoistToFile(outer, block),
    // One of several that are all meant alike is not taken away alone.
    ...own.length > 0 && isOneOfSeveral(outer, block) ? [] : [removal3(outer, block, finding.blockType)]
  ];
}
function isOneOfSeveral({ path }, block) {
  const beside = blocksIn((path.at(-1) ?? block).body);
  return beside.filter((other) => nameOfBlock(other) === nameOfBlock(block)).length > 1;
}
function removal3(outer, block, name2) {
  const body = outer.path.at(-1)?.body ?? outer.document.body;
  return {
    action: "delete-block",
    title: `remove the block \`${name2}\`, which has no counterpart`,
    edits: inFile(outer.file, removeItem(outer.document, body, block)),
    score: 0.1,
    loses: `removes \`${name2} { \u2026 }\``
  };
}

// src/repair/propose.ts
function propose(context, finding) {
  const at2 = locate(context, finding);
  if (!at2) return { abstained: "Terraform names no place in the source for it." };
  const offered = offersFor(context, finding, at2);
  if ("abstained" in offered) return offered;
  const candidates = offered.filter(({ edits }) => edits.length > 0);
  return candidates.length > 0 ? { candidates } : { abstained: reasonFor2(finding, at2) };
}
function offersFor(context, finding, at2) {
  const hasClass = finding.kind === "read-only-argument" || finding.kind === "deprecated";
  if (finding.stage === 5 && !hasClass) return providerCheck(context, finding, at2);
  switch (finding.kind) {
    case "unsupported-argument":
      return unsupportedArgument2(context, finding, at2);
    case "missing-required-argument":
      return missingRequiredArgument(context, finding, at2);
    case "unsupported-block-type":
      return unsupportedBlockType(context, finding, at2);
    case "insufficient-blocks":
      return insufficientBlocks(context, finding, at2);
    case "too-many-blocks":
      return tooManyBlocks(context, finding, at2);
    case "invalid-resource-type":
      return invalidResourceType(context, finding, at2);
    case "undeclared-resource":
      return undeclaredResource(context, finding, at2);
    case "undeclared-variable":
    case "undeclared-local":
    case "undeclared-module":
      return undeclaredName(context, finding, at2);
    case "invalid-reference":
      return invalidReference(context, finding, at2);
    case "unsupported-attribute":
      return unsupportedAttribute(context, finding, at2);
    case "incorrect-type":
      return incorrectType(context, finding, at2);
    case "read-only-argument":
      return readOnlyArgument(context, finding, at2);
    case "absent-file":
      return absentFile(context, finding, at2);
    case "duplicate":
      return duplicate(context, finding, at2);
    case "syntax":
      return syntax(context, finding, at2);
    case "other":
      return otherFinding(context, finding, at2);
    case "module-not-installed":
    case "missing-provider":
    case "deprecated":
      return [];
  }
}
function reasonFor2(finding, at2) {
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
      return at2 && isCutOff(at2.document) ? CUT_OFF : "The layout does not tell where the brackets belong.";
    default:
      return "No safe edit is known for this kind of finding.";
  }
}

// src/repair/remaining.ts
function remaining(state, after, repaired, steps, { catalogue, leave }) {
  if (after.verdict === "valid") return [];
  const context = contextOf(repaired, catalogue);
  const left = [
    ...after.findings.filter(({ severity }) => severity === "error"),
    ...checkerErrors(repaired, catalogue)
  ];
  const patched = new Set(state.steps.flatMap(({ outside, key }) => outside ? [key] : []));
  const byKey2 = /* @__PURE__ */ new Map();
  for (const finding of left) {
    const key = findingKey(context, finding);
    if (byKey2.has(key) || leave?.has(key)) continue;
    const reason = state.abstained.get(key)?.reason ?? (!isOwnFinding(repaired, finding) ? ELSEWHERE2 : patched.has(key) ? OUTSIDE : reasonFor2(finding));
    const at2 = finding.place && { at: draftPlace(state.history, finding.place, steps) };
    byKey2.set(key, { finding, ...at2, reason });
  }
  return [...byKey2.values()].sort((a, b) => compareFindings(a.finding, b.finding));
}
var ELSEWHERE2 = "It is in a called module, which is repaired by itself.";
var OUTSIDE = "What mends it lies outside the lines in scope: see the patch.";

// src/repair/split-repair.ts
var MOST_PAIRED = 16;
function splitRepair(history, steps, { catalogue, budget }) {
  const keysOf3 = (module) => countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));
  const before = keysOf3(history.draft);
  const stands = (choice) => {
    budget.spend(1);
    const { introduced, resolved: resolved2 } = difference(before, keysOf3(moduleWith(history, choice)));
    return introduced === 0 && resolved2 > 0;
  };
  const groups2 = new Groups(steps);
  for (const step of steps)
    for (const need of history.needs.get(step) ?? []) groups2.join(step, need);
  for (const step of steps) {
    const own = groups2.of(step);
    if (budget.isGone() || stands(own)) continue;
    groups2.join(step, ...partners(history, steps, own, stands));
  }
  return groups2.all();
}
function partners(history, steps, own, stands) {
  const first = Math.min(...own);
  const others = [...steps].filter((step) => !own.has(step)).sort((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b);
  if (steps.size <= MOST_PAIRED)
    for (const other of others) {
      const pair = closed(history, [...own, other]);
      if (pair.has(other) && stands(pair)) return [other];
    }
  return others;
}
var Groups = class {
  groupOf = /* @__PURE__ */ new Map();
  constructor(steps) {
    for (const step of steps) this.groupOf.set(step, /* @__PURE__ */ new Set([step]));
  }
  of(step) {
    return this.groupOf.get(step) ?? /* @__PURE__ */ new Set([step]);
  }
  join(...steps) {
    const union = new Set(
      steps.flatMap((step) => [...this.of(step)]).filter((step) => this.groupOf.has(step))
    );
    for (const step of union) this.groupOf.set(step, union);
  }
  all() {
    return [...new Set(this.groupOf.values())].map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => a[0] - b[0]);
  }
};

// src/repair/apply-candidate.ts
function applyCandidate(module, edits) {
  const replaced5 = new Map(
    [...groupByFile(edits)].map(([file, own]) => {
      const bytes = module.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
      return [file, applyEdits(bytes, own)];
    })
  );
  return withFiles(module, replaced5);
}
function groupByFile(edits) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const edit of edits) groups2.set(edit.file, [...groups2.get(edit.file) ?? [], edit]);
  return groups2;
}

// src/repair/gates/in-scope.ts
function staysInScope(scope, edits, sizeOf3) {
  return edits.every(({ file, range: range2, text }) => {
    const own = scope.filter((place) => place.file === file);
    const isDeclared = own.length > 0 && range2.start === range2.end && (range2.start === sizeOf3(file) || /^\s*(?:variable|data|resource) /.test(text));
    return isDeclared || own.some((place) => place.range.start <= range2.start && range2.end <= place.range.end);
  });
}
function shiftScope(scope, edits) {
  return scope.map((place) => {
    let { start, end } = place.range;
    for (const { file, range: range2, text } of edits) {
      if (file !== place.file) continue;
      const change3 = Buffer.byteLength(text) - (range2.end - range2.start);
      if (range2.end < place.range.start || range2.end === place.range.start && range2.end > range2.start)
        start += change3;
      if (range2.start <= place.range.end) end += change3;
    }
    return { ...place, range: { start, end } };
  });
}

// src/repair/gates/reading.ts
function readingOf(draft, module, last) {
  const were = viewModule(draft).documents;
  const found = module.files.flatMap(({ path, bytes }) => {
    const before = were.get(path);
    if (!before || before.problems.length === 0 || before.bytes === bytes) return [];
    return saysTheSame(before.bytes, bytes) ? [[path, bytes]] : [];
  });
  return found.length === 0 ? last : withFiles(last, new Map(found));
}
function saysTheSame(draft, mended2) {
  const were = wordsOf2(draft);
  let at2 = 0;
  for (const word of wordsOf2(mended2)) {
    let part = were[at2++];
    let joined3 = part?.text ?? "";
    while (part && joined3 !== word.text && isTorn(part, were[at2], joined3, word)) {
      part = were[at2++];
      joined3 += part?.text ?? "";
    }
    if (!part || joined3 !== word.text || !mayBecome(part, word)) return false;
  }
  return at2 === were.length;
}
var isTorn = (part, next, joined3, whole) => !part.isText && next !== void 0 && !next.isText && part.line === next.line && part.next === "identifier" && whole.text.startsWith(joined3);
var mayBecome = (was, is) => was.isText === is.isText && (was.next === is.next || HARMLESS.has(is.next));
var HARMLESS = /* @__PURE__ */ new Set([
  "=",
  ":",
  ",",
  "}",
  "]",
  ")",
  "newline",
  "close-quote",
  "close-template",
  "close-heredoc",
  "end"
]);
var known = /* @__PURE__ */ new WeakMap();
function wordsOf2(bytes) {
  const words6 = known.get(bytes) ?? cutIntoWords(bytes);
  known.set(bytes, words6);
  return words6;
}
function cutIntoWords(bytes) {
  const tokens = scan(bytes).filter(({ kind }) => kind !== "comment" && kind !== "invalid");
  const words6 = [];
  let line = 0;
  for (const [index, { kind, start, end }] of tokens.entries()) {
    if (kind === "newline") line++;
    if (MARKS.has(kind)) continue;
    const text = bytes.toString("utf8", start, end);
    const isText = kind === "text";
    words6.push({
      text: isText ? text.replaceAll("\\", "") : text,
      isText,
      next: tokens[index + 1]?.kind ?? "end",
      line
    });
  }
  return words6;
}
var MARKS = /* @__PURE__ */ new Set([
  "bom",
  "newline",
  "open-quote",
  "close-quote",
  "open-heredoc",
  "close-heredoc",
  "open-interpolation",
  "close-template",
  "end",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  ",",
  ".",
  ":",
  "="
]);

// src/repair/try-candidate.ts
function tryCandidate(state, context, key, candidate3, options) {
  const { module, scope } = state;
  options.budget.spend(1);
  if (candidate3.edits.some(({ file }) => file.endsWith(".json")))
    return refused("it would change a JSON file, which is left to its generator");
  const sizeOf3 = (file) => module.files.find(({ path }) => path === file)?.bytes.length ?? 0;
  const outside = scope !== void 0 && !staysInScope(scope, candidate3.edits, sizeOf3);
  const edited = applyCandidate(module, candidate3.edits);
  const after = contextOf(edited, options.catalogue);
  const before = countKeys(context, checkerErrors(module, options.catalogue));
  const errors = checkerErrors(edited, options.catalogue);
  const now = countKeys(after, errors);
  if ((now.get(key) ?? 0) >= (before.get(key) ?? 1)) return refused("the finding would stay");
  const { introduced, resolved: resolved2 } = difference(before, now);
  if (introduced > 0 && !REVEALING.has(candidate3.action)) {
    const findings = errors.filter((finding) => {
      const of = findingKey(after, finding);
      return (now.get(of) ?? 0) > (before.get(of) ?? 0);
    });
    return { kind: "introduces", module: edited, findings, outside };
  }
  const against = gateAgainst(state, [candidate3], edited, options);
  if (against) return { kind: "refused", ...against };
  return { kind: "passed", module: edited, resolved: resolved2, introduced, outside };
}
function gateAgainst(state, added, edited, { gates }) {
  const history = added.reduce(
    (before, { edits }, index) => withStep(before, state.steps.length + index, edits),
    state.history
  );
  const churn = churnOf(history, new Set(history.needs.keys()));
  const failed2 = moduleGates(
    viewModule(state.draft),
    viewModule(edited),
    state.draftFindings,
    churn,
    {
      ...gates && { settings: gates },
      reading: viewModule(readingOf(state.draft, edited, state.reading))
    }
  ).flatMap((verdict) => verdict.passed ? [] : [verdict]);
  const [first] = failed2;
  return first && {
    reason: first.reason,
    tooMuch: failed2.every(({ gate }) => gate === CHANGES_LITTLE.name)
  };
}
var refused = (reason) => ({ kind: "refused", reason });
var REVEALING = /* @__PURE__ */ new Set([
  "change-type",
  "rename-block",
  "move-block",
  "argument-to-block",
  "fix-syntax",
  "block-to-argument",
  "rename-declaration"
]);

// src/repair/finish-repair.ts
async function finishRepair(before, found, options, validate) {
  const { state } = found;
  const { history, draft, trace } = state;
  const whole = await minimised(found, options, validate);
  const groups2 = splitRepair(history, whole.steps, options);
  const isOutside = (group) => group.some((step) => state.steps[step]?.outside === true);
  const inside4 = groups2.filter((group) => !isOutside(group));
  const own = chosen(state, inside4.flat());
  const isWhole2 = own.numbers.size === whole.steps.size;
  const repaired = isWhole2 ? whole.module : moduleWith(history, own.numbers);
  const after = isWhole2 ? whole.after : repaired === draft ? before : await validate(repaired);
  const applied2 = appliedOf(own.steps, whole.after);
  const churn = churnOf(history, own.numbers);
  const gates = [
    validates(
      after.verdict,
      own.steps.length === 0 ? 0 : introducedBy(before, { state, after }, repaired, own.steps, options)
    ),
    ...moduleGates(viewModule(draft), viewModule(repaired), state.draftFindings, churn, {
      ...options.gates && { settings: options.gates },
      ...options.scope && { scope: options.scope },
      reading: viewModule(state.reading)
    })
  ];
  const failed2 = gates.find(({ passed }) => !passed);
  if (failed2 && !failed2.passed && own.steps.length > 0) {
    const reason = `The repair was withdrawn: ${failed2.reason}.`;
    const refused2 = own.steps.map(({ finding, at: at2 }) => ({ finding, ...at2 && { at: at2 }, reason }));
    const abstained = [...refused2, ...remaining(state, after, repaired, own.numbers, options)];
    return {
      repaired: draft,
      after: before,
      applied: [],
      groups: [],
      abstained,
      gates,
      trace,
      churn: 0
    };
  }
  const outside = chosen(state, groups2.filter(isOutside).flat());
  const index = new Map([...own.numbers].map((number, at2) => [number, at2]));
  return {
    repaired,
    after,
    applied: applied2,
    groups: inside4.map((group) => ({
      applied: group.map((number) => index.get(number)),
      edits: draftEdits(history, new Set(group))
    })),
    ...outside.steps.length > 0 && {
      patch: {
        applied: appliedOf(outside.steps, whole.after),
        module: whole.module,
        after: whole.after
      }
    },
    abstained: remaining(state, after, repaired, own.numbers, options),
    gates,
    trace,
    churn
  };
}
async function minimised({ state, after }, options, validate) {
  const all = new Set(state.steps.keys());
  const later = state.steps.flatMap(({ round }, index) => round > 1 ? [index] : []);
  const lean = neededSteps(state.history, all, new Set(later), options);
  if (lean.size === all.size) return { steps: all, module: state.module, after };
  const module = moduleWith(state.history, lean);
  const said2 = await validate(module);
  const isAsGood = said2.verdict === after.verdict && said2.findings.length <= after.findings.length;
  return isAsGood ? { steps: lean, module, after: said2 } : { steps: all, module: state.module, after };
}
function chosen({ steps }, numbers2) {
  const sorted3 = [...numbers2].sort((a, b) => a - b);
  return { numbers: new Set(sorted3), steps: sorted3.map((number) => steps[number]) };
}
function appliedOf(steps, after) {
  const proof = after.verdict === "valid" && after.tier !== "checker" ? "validated" : "checked";
  return steps.map(({ finding, at: at2, candidate: candidate3, round }) => ({
    finding,
    ...at2 && { at: at2 },
    candidate: candidate3,
    round,
    proof
  }));
}
function introducedBy(before, { state, after }, repaired, steps, { catalogue }) {
  if (after.verdict === "valid" || steps.some(({ candidate: candidate3 }) => REVEALING.has(candidate3.action)))
    return 0;
  const errors = (findings) => findings.filter(({ severity }) => severity === "error");
  const context = contextOf(state.draft, catalogue);
  const known2 = countKeys(context, [...state.draftFindings, ...errors(before.findings)]);
  const now = countKeys(contextOf(repaired, catalogue), [
    ...errors(after.findings),
    ...checkerErrors(repaired, catalogue)
  ]);
  const { introduced } = difference(
    new Map([...known2.keys()].map((key) => [key, Number.POSITIVE_INFINITY])),
    now
  );
  return introduced;
}

// src/repair/ranker.ts
var ruleRanker = {
  score: async ({ candidates }) => candidates.map(({ score }) => score)
};

// src/repair/is-unsure.ts
function isUnsure(context, finding) {
  const [block] = locate(context, finding)?.path ?? [];
  const [type] = block?.labels ?? [];
  if (!block || !type) return false;
  const name2 = block.type.text === "provider" ? type.text : providerNameOf(type.text, block);
  const provider = providerOf(context.scope, name2);
  const choice = provider && context.scope.chosen?.choices.get(canonicalAddress(provider.address));
  return provider?.exactness === "reconstructed" || choice?.how === "nearest";
}

// src/repair/take-step.ts
var takeStep = (state, module, step) => ({
  ...state,
  module,
  reading: readingOf(state.draft, module, state.reading),
  scope: state.scope && shiftScope(state.scope, step.candidate.edits),
  steps: [...state.steps, step],
  history: withStep(state.history, state.steps.length, step.candidate.edits)
});
var placeInDraft = ({ history }, { place }) => place ? { at: draftPlace(history, place) } : {};

// src/repair/look-ahead.ts
var MOST_INTRODUCED = 2;
var MOST_UNDECLARED = 8;
var MOST_SECOND = 6;
function lookAhead(state, first, tried, options) {
  const undeclared = tried.findings.filter(({ kind }) => kind === "undeclared-variable").length;
  if (undeclared > MOST_UNDECLARED || tried.findings.length - undeclared > MOST_INTRODUCED)
    return void 0;
  let at2 = takeStep(state, tried.module, { ...first, outside: tried.outside });
  let worth2 = first.candidate.score;
  const keys = tried.findings.map(
    (finding) => findingKey(contextOf(tried.module, options.catalogue), finding)
  );
  for (const [index, finding] of tried.findings.entries()) {
    const second = mended(at2, finding, keys[index], first.round, options);
    if (!second) return void 0;
    at2 = takeStep(at2, second.module, second.step);
    worth2 -= (1 - second.step.candidate.score) * SHARE_OF_SECOND;
  }
  const steps = at2.steps.slice(state.steps.length);
  const refused2 = gateAgainst(
    state,
    steps.map(({ candidate: candidate3 }) => candidate3),
    at2.module,
    options
  );
  if (refused2) return refused2.tooMuch ? "too much" : void 0;
  return { state: at2, steps, worth: worth2 };
}
var SHARE_OF_SECOND = 0.5;
function mended(state, finding, key, round, options) {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const proposal = propose(context, finding);
  if ("abstained" in proposal) return void 0;
  const best = [...proposal.candidates].filter(({ loses }) => loses === void 0).sort((a, b) => b.score - a.score).slice(0, MOST_SECOND);
  for (const candidate3 of best) {
    const tried = tryCandidate(state, context, key, candidate3, options);
    if (tried.kind === "passed" && tried.introduced === 0)
      return {
        module: tried.module,
        step: {
          finding,
          ...placeInDraft(state, finding),
          key,
          candidate: candidate3,
          round,
          outside: tried.outside
        }
      };
  }
  return void 0;
}

// src/repair/loss.ts
function linesLost({ files }, { edits, loses }) {
  if (loses === void 0) return 0;
  const lost = edits.reduce((sum3, { file, range: range2, text }) => {
    const bytes = files.find(({ path }) => path === file)?.bytes;
    const removed = bytes?.toString("utf8", range2.start, range2.end) ?? "";
    return sum3 + breaksIn(removed) - breaksIn(text);
  }, 0);
  return Math.max(0, lost - 1);
}
var breaksIn = (text) => text.split("\n").length - 1;

// src/repair/trace-trials.ts
function traceMended(round, finding, at2, trials, steps) {
  const [taken, ...others] = steps;
  const together3 = others.map(({ candidate: candidate3 }) => candidate3.title).join(", ");
  return [
    {
      round,
      finding,
      ...at2,
      trials: trials.map(({ candidate: candidate3, score, tried }) => {
        if (candidate3 === taken?.candidate)
          return {
            candidate: candidate3,
            score,
            outcome: "chosen",
            ...together3 && { reason: `together with: ${together3}` }
          };
        return tried.kind === "passed" ? { candidate: candidate3, score, outcome: "not-needed" } : { candidate: candidate3, score, outcome: "rejected", reason: said(tried) };
      })
    },
    ...others.map(
      ({ finding: also, at: there, candidate: candidate3 }) => ({
        round,
        finding: also,
        ...there && { at: there },
        trials: [{ candidate: candidate3, score: candidate3.score, outcome: "chosen" }]
      })
    )
  ];
}
var traceRefused = (trials) => trials.map(({ candidate: candidate3, score, tried }) => ({
  candidate: candidate3,
  score,
  outcome: "rejected",
  reason: said(tried)
}));
function refusal(results) {
  const reasons = [...new Set(results.map(said))];
  return `Every edit that was tried was refused: ${reasons.slice(0, 3).join("; ")}.`;
}
var withoutEarlier = (trace, finding, round) => trace.filter(
  (entry) => entry.round !== round || entry.finding.summary !== finding.summary || entry.finding.detail !== finding.detail || entry.finding.place?.range.start !== finding.place?.range.start || entry.trials.some(({ outcome }) => outcome === "chosen")
);
function said(tried) {
  switch (tried.kind) {
    case "refused":
      return tried.reason;
    case "introduces":
      return `${tried.findings.length} new ${tried.findings.length === 1 ? "finding" : "findings"} would appear`;
    case "passed":
      return "it passed";
  }
}

// src/repair/mend.ts
var MOST_TRIALS = 16;
var MOST_PAIRS = 4;
var PER_RESOLVED = 0.12;
var PER_REVEALED = 0.12;
var PER_LINE_LOST = 0.03;
var MOST_LINES3 = 30;
var FAR_WORSE = 0.4;
var OUTSIDE2 = 2;
async function mend(state, finding, round, options, width) {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const key = findingKey(context, finding);
  const proposal = propose(context, finding);
  const giveUp = (reason, trials2 = []) => [
    abstain2(state, key, finding, round, reason, trials2)
  ];
  if (options.leaveKinds?.has(finding.kind)) return giveUp(SWITCHED_OFF);
  if ("abstained" in proposal) return giveUp(proposal.abstained);
  const unsure = isUnsure(context, finding);
  const offered = proposal.candidates.filter(
    ({ loses }) => loses === void 0 || !(options.lossless || unsure)
  );
  if (offered.length === 0) return giveUp(unsure ? ONLY_UNSURE : ONLY_LOSSY);
  const trials = (await ranked(context, finding, offered, options.ranker)).map(
    ({ candidate: candidate3, score }) => ({
      candidate: candidate3,
      score,
      tried: tryCandidate(state, context, key, candidate3, options)
    })
  );
  const at2 = placeInDraft(state, finding);
  const first = (candidate3) => ({ finding, ...at2, key, candidate: candidate3, round });
  const alone = trials.flatMap(({ candidate: candidate3, score, tried }) => {
    if (tried.kind !== "passed") return [];
    const step = { ...first(candidate3), outside: tried.outside };
    const loss = PER_LINE_LOST * Math.min(MOST_LINES3, linesLost(state.module, candidate3));
    const worth2 = score + bonusOf(tried) - (tried.outside ? OUTSIDE2 : 0) - loss;
    return [{ state: takeStep(state, tried.module, step), steps: [step], worth: worth2 }];
  });
  const pairs3 = isEnough(alone) ? [] : pairsOf2(trials, first, state, options);
  const together3 = pairs3.filter((pair) => pair !== "too much");
  const tooMuch = together3.length < pairs3.length || trials.some(
    ({ tried, candidate: candidate3 }) => tried.kind === "refused" && tried.tooMuch && candidate3.loses === void 0
  );
  const ways = [...alone, ...together3].filter(({ steps }) => !tooMuch || steps.every(isLossless)).sort((a, b) => b.worth - a.worth);
  const [best] = ways;
  if (!best) {
    const heldBack = alone.length + together3.length > 0;
    const reason = heldBack ? TOO_MUCH : refusal(trials.map(({ tried }) => tried));
    return giveUp(reason, traceRefused(trials));
  }
  return ways.filter(({ worth: worth2 }, index) => index < width && best.worth - worth2 <= FAR_WORSE).map((way) => ({
    ...way.state,
    cost: state.cost + 1 - way.worth,
    trace: [...state.trace, ...traceMended(round, finding, at2, trials, way.steps)]
  }));
}
var bonusOf = ({ resolved: resolved2, introduced }) => PER_RESOLVED * (resolved2 - 1) - PER_REVEALED * introduced;
var isEnough = (ways) => ways.some(({ steps }) => steps.every((step) => isLossless(step) && !step.outside));
var isLossless = ({ candidate: candidate3 }) => candidate3.loses === void 0;
function pairsOf2(trials, first, state, options) {
  return trials.filter(({ tried, candidate: candidate3 }) => tried.kind === "introduces" && candidate3.loses === void 0).slice(0, MOST_PAIRS).flatMap(({ candidate: candidate3, tried, score }) => {
    if (tried.kind !== "introduces") return [];
    const pair = lookAhead(state, first(candidate3), tried, options);
    if (!pair || pair === "too much") return pair ? [pair] : [];
    return [{ ...pair, worth: pair.worth - candidate3.score + score }];
  });
}
var TOO_MUCH = "What keeps everything the author wrote would change more of the draft than the `churn` gate allows.";
var SWITCHED_OFF = "Repairs of this class are switched off in the configuration.";
var ONLY_UNSURE = "Only removing it would help, and the schema that says so is not the very one of the release in use.";
var ONLY_LOSSY = "Only removing it would help, and nothing is removed from a module that cannot be proven valid.";
async function ranked(context, finding, candidates, ranker) {
  const scores = await ranker.score({ context, finding, candidates });
  return candidates.map((candidate3, index) => ({ candidate: candidate3, score: scores[index] ?? 0 })).sort((a, b) => b.score - a.score).slice(0, MOST_TRIALS);
}
function abstain2(state, key, finding, round, reason, trials) {
  const at2 = placeInDraft(state, finding);
  return {
    ...state,
    abstained: new Map([...state.abstained, [key, { finding, ...at2, reason }]]),
    trace: [
      ...withoutEarlier(state.trace, finding, round),
      { round, finding, ...at2, trials, reason }
    ]
  };
}

// src/repair/next-finding.ts
function nextFinding(state, options) {
  const { catalogue, leave } = options;
  const context = contextOf(state.module, catalogue);
  const open3 = openFindings(state, options);
  const unreadable2 = new Set(
    open3.filter(({ kind }) => kind === "syntax").map(({ place }) => place?.file)
  );
  return open3.filter((finding) => {
    const key = findingKey(context, finding);
    const isReadable = finding.kind === "syntax" || !unreadable2.has(finding.place?.file);
    return isReadable && !state.abstained.has(key) && !leave?.has(key);
  }).sort((a, b) => a.stage - b.stage || priority(a) - priority(b))[0];
}
var openFindings = (state, { catalogue }) => (
  // What stands in a called module is mended where that module is repaired.
  checkerErrors(state.module, catalogue).filter(
    (finding) => isOwnFinding(state.module, finding) && isInScope(state, finding)
  )
);
function isInScope({ scope }, { place }) {
  if (scope === void 0) return true;
  return place !== void 0 && scope.some(
    ({ file, range: range2 }) => file === place.file && range2.start <= place.range.start && place.range.start <= range2.end
  );
}
function priority({ kind }) {
  const index = FIRST.indexOf(kind);
  return index < 0 ? FIRST.length : index;
}
var FIRST = [
  "invalid-resource-type",
  "unsupported-block-type",
  "unsupported-argument",
  "read-only-argument",
  "undeclared-resource",
  "missing-required-argument",
  "insufficient-blocks"
];

// src/repair/search.ts
var MOST_STEPS = 80;
var BEAM_WIDTH = 3;
var NARROW_AFTER = 0.7;
function startSearch(draft, options) {
  return {
    draft,
    module: draft,
    reading: draft,
    steps: [],
    history: startHistory(draft),
    cost: 0,
    abstained: /* @__PURE__ */ new Map(),
    trace: [],
    draftFindings: checkerErrors(draft, options.catalogue),
    scope: options.scope
  };
}
async function settle(start, round, options, extra = []) {
  const narrow = await follow(start, round, options, extra, 1);
  if (isGood(start, narrow, options) || options.budget.isGone(NARROW_AFTER)) return narrow;
  const wide = await follow(start, round, options, extra, BEAM_WIDTH);
  return isBetter(wide, narrow, options) ? wide : narrow;
}
async function follow(start, round, options, extra, width) {
  let state = { ...start, abstained: /* @__PURE__ */ new Map() };
  for (const finding of extra) state = (await mend(state, finding, round, options, 1))[0] ?? state;
  const { abstained } = state;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = state.steps.length;
    state = await beam({ ...state, abstained }, round, options, width);
    if (state.steps.length === before) break;
  }
  return state;
}
var MOST_PASSES = 3;
async function beam(start, round, options, width) {
  let open3 = [start];
  let best;
  while (open3.length > 0) {
    const children = [];
    for (const state of open3) {
      options.signal?.throwIfAborted();
      const finding = state.steps.length < MOST_STEPS && !options.budget.isGone() ? nextFinding(state, options) : void 0;
      if (finding) children.push(...await mend(state, finding, round, options, width));
      else if (!best || isBetter(state, best, options)) best = state;
    }
    open3 = distinct5(children).sort((a, b) => promise(a, options) - promise(b, options)).slice(0, options.budget.isGone(NARROW_AFTER) ? 1 : width);
  }
  return best ?? start;
}
function distinct5(states) {
  const seen = /* @__PURE__ */ new Map();
  for (const state of states) {
    const key = `${state.module.files.map(({ bytes }) => bytes.toString("latin1")).join("\0")}\0${[...state.abstained.keys()].join("\0")}`;
    const known2 = seen.get(key);
    if (!known2 || state.cost < known2.cost) seen.set(key, state);
  }
  return [...seen.values()];
}
var promise = (state, options) => state.cost + state.abstained.size * PER_ABSTAINED + openFindings(state, options).length * PER_OPEN;
var PER_OPEN = 0.3;
var PER_ABSTAINED = 1.5;
function isBetter(a, b, options) {
  const left = openFindings(a, options).length - openFindings(b, options).length;
  return left < 0 || left === 0 && a.cost < b.cost;
}
var isGood = (start, { steps, ...state }, options) => openFindings({ ...state, steps }, options).length === 0 && steps.slice(start.steps.length).every(({ candidate: candidate3, outside }) => candidate3.loses === void 0 && !outside);

// src/repair/repair-module.ts
async function repairModule(draft, options) {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const before = await options.validate(draft, options.signal);
  const since = options.base && await compared(draft, before, options.base, options);
  const search = {
    catalogue: options.catalogue,
    ranker: options.ranker ?? ruleRanker,
    budget: new Budget(options.budget ?? DEFAULT_BUDGET, now),
    ...options.scope && { scope: options.scope },
    ...options.gates && { gates: options.gates },
    ...options.leaveKinds && { leaveKinds: options.leaveKinds },
    ...since && { leave: since.leave },
    ...options.signal && { signal: options.signal }
  };
  const start = startSearch(draft, search);
  const outcome = before.verdict === "valid" ? { state: start, after: before } : await bestEffort(start, before, search, options);
  const finished = await finishRepair(
    before,
    outcome,
    search,
    (module) => options.validate(module, options.signal)
  );
  return {
    ...finished,
    ...since && { existed: since.existed },
    before,
    draft,
    ms: now() - started
  };
}
async function compared(draft, before, base, { catalogue, validate, signal }) {
  const told2 = (module, { findings }) => ({
    context: contextOf(module, catalogue),
    findings: [findings, checkerErrors(module, catalogue)]
  });
  const head = told2(draft, before);
  const { added, existed } = sinceBase(told2(base, await validate(base, signal)), head);
  const keys = (findings) => findings.map((finding) => findingKey(head.context, finding));
  const ours = new Set(keys(added));
  return { existed, leave: new Set(keys(existed).filter((key) => !ours.has(key))) };
}
async function bestEffort(start, before, search, options) {
  const outcome = await rounds(start, before, search, options);
  const lossy = outcome.state.steps.some(({ candidate: candidate3 }) => candidate3.loses !== void 0);
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
    const seen = onlySeenBy(outcome.after, state.module, search);
    const settled = await settle(state, round, search, seen);
    if (settled.steps.length === state.steps.length)
      return { state: settled, after: outcome.after };
    outcome = { state: settled, after: await options.validate(settled.module, options.signal) };
    if (outcome.after.verdict === "valid") return outcome;
  }
  return outcome;
}
function onlySeenBy(validation, module, { catalogue, scope, leave }) {
  const context = contextOf(module, catalogue);
  const known2 = countKeys(context, checkerErrors(module, catalogue));
  return validation.findings.filter(
    (finding) => finding.severity === "error" && finding.place !== void 0 && isOwnFinding(module, finding) && !known2.has(findingKey(context, finding)) && !leave?.has(findingKey(context, finding)) && scope === void 0
  );
}

// src/schema/user-schemas.ts
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join as join4 } from "node:path";

// src/schema/pack.ts
import { brotliCompressSync, constants as constants2 } from "node:zlib";

// src/schema/pack-chunk.ts
function newChunk() {
  const types = table();
  const attributes = table();
  const blocks = table();
  const addAttribute = ([name2, a]) => {
    const nested3 = a.nested_type && [a.nested_type.nesting_mode, add(a.nested_type)];
    const more = {
      ...a.deprecation_message && { d: a.deprecation_message },
      ...nested3 && { n: nested3 }
    };
    const type = nested3 ? -1 : types.add(a.type);
    const line = [name2, type, bits(ATTRIBUTE_FLAGS, (flag) => a[flag])];
    return attributes.add(Object.keys(more).length > 0 ? [...line, more] : line);
  };
  const add = (block) => {
    const used = Object.entries(block.attributes ?? {}).map(addAttribute);
    const nested3 = Object.entries(block.block_types ?? {}).sort(([a], [b]) => a < b ? -1 : 1).map(([name2, b]) => [
      name2,
      b.nesting_mode,
      add(b.block),
      b.min_items ?? 0,
      b.max_items ?? 0,
      ...b.unsure ? [1] : []
    ]);
    const message = block.deprecation_message;
    return blocks.add([
      differences(used.sort((a, b) => a - b)),
      nested3,
      bits(BLOCK_FLAGS, (flag) => block[flag]),
      ...message ? [message] : []
    ]);
  };
  const index = { resource: [], data: [], ephemeral: [] };
  return {
    index,
    add,
    length: () => types.characters() + attributes.characters() + blocks.characters(),
    text: () => [
      JSON.stringify({
        types: types.lines.length,
        attributes: attributes.lines.length,
        ...index
      }),
      ...types.lines,
      ...attributes.lines,
      ...blocks.lines
    ].join("\n")
  };
}
var ATTRIBUTE_FLAGS = [
  "required",
  "optional",
  "computed",
  "sensitive",
  "deprecated",
  "write_only",
  "unsure"
];
var BLOCK_FLAGS = ["deprecated", "unsure"];
var bits = (flags, has) => flags.reduce((all, flag, bit) => all | (has(flag) ? 1 << bit : 0), 0);
var differences = (sorted3) => sorted3.map((n, i) => n - (sorted3[i - 1] ?? 0));
function table() {
  const lines = [];
  const indexOf = /* @__PURE__ */ new Map();
  let characters = 0;
  const add = (value) => {
    const line = JSON.stringify(value);
    const known2 = indexOf.get(line);
    if (known2 !== void 0) return known2;
    characters += line.length;
    indexOf.set(line, lines.length);
    return lines.push(line) - 1;
  };
  return { lines, add, characters: () => characters };
}

// src/schema/pack.ts
function packSchema(address, version, schema, effort = "most") {
  const chunks = [];
  let chunk = newChunk();
  let first = "";
  let last = "";
  const close = () => {
    chunks.push({ first, body: compress(chunk.text(), effort) });
    chunk = newChunk();
  };
  chunk.index.provider = chunk.add(schema.provider.block);
  const types = typesOf3(schema);
  for (const [mode, name2, one] of types) {
    if (chunk.length() > CHUNK_CHARACTERS && name2 !== last) {
      close();
      first = name2;
    }
    last = name2;
    chunk.index[mode].push([name2, chunk.add(one.block), one.version ?? 0]);
  }
  close();
  const names2 = compress(JSON.stringify(namesOf2(types)), effort);
  const header = Buffer.from(
    JSON.stringify({
      address,
      version,
      exactness: schema.exactness ?? "exact",
      ...schema.functions && { functions: signatures(schema.functions) },
      names: names2.length,
      chunks: chunks.map(({ first: first2, body }) => ({ bytes: body.length, first: first2 }))
    })
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const bodies = chunks.map(({ body }) => body);
  return Buffer.concat([Buffer.from("IDS3"), length, header, names2, ...bodies]);
}
var CHUNK_CHARACTERS = 24 * 1024;
function typesOf3(schema) {
  const of = (mode, schemas) => byName(schemas).map(([name2, one]) => [mode, name2, one]);
  return [
    ...of("resource", schema.resource_schemas),
    ...of("data", schema.data_source_schemas),
    ...of("ephemeral", schema.ephemeral_resource_schemas)
  ].sort(([, a], [, b]) => a < b ? -1 : a > b ? 1 : 0);
}
var namesOf2 = (types) => {
  const of = (mode) => types.filter(([each]) => each === mode).map(([, name2]) => name2);
  return { resource: of("resource"), data: of("data"), ephemeral: of("ephemeral") };
};
var signatures = (functions) => byName(functions).map(([name2, { parameters, variadic_parameter: variadic, return_type }]) => ({
  name: name2,
  parameters: (parameters ?? []).map(parameter),
  ...variadic && { variadic: parameter(variadic) },
  returns: return_type
}));
var parameter = ({ name: name2, type }) => ({ name: name2, type });
var byName = (record) => Object.entries(record ?? {}).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
function compress(text, effort) {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants2.BROTLI_PARAM_QUALITY]: effort === "most" ? constants2.BROTLI_MAX_QUALITY : 5,
      [constants2.BROTLI_PARAM_MODE]: constants2.BROTLI_MODE_TEXT,
      [constants2.BROTLI_PARAM_SIZE_HINT]: bytes.length
    }
  });
}

// src/schema/user-schemas.ts
var SCHEMAS_VARIABLE = "IAC_DPO_SCHEMAS";
function userSchemasDirectory(env) {
  const named = env[SCHEMAS_VARIABLE];
  if (named) return named;
  const cache = env.XDG_CACHE_HOME?.startsWith("/") ? env.XDG_CACHE_HOME : void 0;
  return join4(cache ?? join4(env.HOME || homedir(), ".cache"), "iac-dpo", "schemas");
}
function addedSchemas(env) {
  const directory = userSchemasDirectory(env);
  return existsSync(join4(directory, "manifest.json")) ? directory : void 0;
}
function addSchema(directory, { address, version, schema, source }) {
  const bytes = packSchema(address, version, schema, "quick");
  const entry = {
    file: `${address.replaceAll(/[^\w.-]/g, "-")}-${version.replaceAll(/[^\w.-]/g, "-")}.pack`,
    address,
    version,
    exactness: "exact",
    sha256: sha256Of(bytes),
    source
  };
  mkdirSync(directory, { recursive: true });
  replaceFile(join4(directory, entry.file), bytes);
  const others = manifestIn(directory).files.filter(({ file }) => file !== entry.file);
  const manifest = { files: [...others, entry] };
  replaceFile(join4(directory, "manifest.json"), `${JSON.stringify(manifest, null, 2)}
`);
  return entry;
}
var manifestIn = (directory) => existsSync(join4(directory, "manifest.json")) ? readManifest(directory, `delete ${directory} and add your schemas again`) : { files: [] };
function replaceFile(path, content) {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, content);
  renameSync(fresh, path);
}

// src/terraform/opentofu-files.ts
function asOpenTofu(module) {
  const all = [...module.files, ...module.assets];
  const paths = new Set(all.map(({ path }) => path));
  const isReplaced = ({ path }) => paths.has(replacementOf(path) ?? "");
  const promoted = module.assets.filter(({ path }) => NATIVE.test(path));
  const kept = module.files.filter((file) => !isReplaced(file));
  const children = module.children && new Map([...module.children].map(readByOpenTofu));
  return {
    ...module,
    files: [...kept, ...promoted].toSorted((a, b) => a.path < b.path ? -1 : 1),
    assets: module.assets.filter((file) => !NATIVE.test(file.path) && !isReplaced(file)),
    ...children && { children }
  };
}
var NATIVE = /^[^./][^/]*\.tofu$/;
var REPLACEABLE = /^([^./][^/]*)\.tf(\.json)?$/;
function replacementOf(path) {
  const [, name2, json = ""] = REPLACEABLE.exec(path) ?? [];
  return name2 === void 0 ? void 0 : `${name2}.tofu${json}`;
}
var readByOpenTofu = ([name2, child]) => [
  name2,
  child.kind === "local" ? { ...child, module: asOpenTofu(child.module) } : child
];

// src/usage/open-usage.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join5 } from "node:path";
import { brotliDecompressSync } from "node:zlib";

// src/usage/unpack-usage.ts
function unpackUsage(text) {
  const lines = text.split("\n");
  const header = JSON.parse(lines[0] ?? "");
  const types = {
    resource: new Map(Object.entries(header.resource)),
    data: new Map(Object.entries(header.data)),
    ephemeral: /* @__PURE__ */ new Map()
  };
  const known2 = /* @__PURE__ */ new Map();
  const typeAt2 = (line) => {
    const usage = known2.get(line) ?? typeUsage(JSON.parse(lines[line] ?? ""));
    known2.set(line, usage);
    return usage;
  };
  let edges;
  return {
    of: (mode, type) => {
      const line = types[mode].get(type);
      return line === void 0 ? void 0 : typeAt2(line);
    },
    edgesOf: (argument) => {
      edges ??= new Map(
        Object.entries(JSON.parse(lines[header.edges] ?? "")).map(
          ([name2, packed]) => [name2, packed.map(edgeUsage)]
        )
      );
      return edges.get(argument) ?? [];
    },
    principalOf: (argument) => Object.hasOwn(header.principals, argument) ? header.principals[argument] : void 0
  };
}
var typeUsage = ({ n, p }) => ({
  declared: n,
  at: new Map(Object.entries(p).map(([path, packed]) => [path, pathUsage(packed)]))
});
var pathUsage = ({ s, n, v = 0, w = 100, l = [], e = [] }) => ({
  share: s / 100,
  count: n,
  variable: v / 100,
  plain: w / 100,
  literals: l.map(([text, share2, brings = []]) => ({ text, share: share2 / 100, brings })),
  edges: e.map(edgeUsage)
});
function edgeUsage([to, count4, share2, drawn, several]) {
  const names2 = to.split(".");
  const mode = names2[0] === "data" ? "data" : "resource";
  const [type = "", ...attribute2] = mode === "data" ? names2.slice(1) : names2;
  return {
    mode,
    type,
    attribute: attribute2.join("."),
    count: count4,
    share: share2 / 100,
    drawn: drawn / 100,
    several: several / 100
  };
}

// src/usage/open-usage.ts
function openUsage(directory) {
  const known2 = opened.get(directory);
  if (known2) return known2;
  const files = readManifest2(directory);
  const read2 = /* @__PURE__ */ new Map();
  const find = (address) => {
    const entry = files.find((file) => file.address === address);
    if (!entry) return void 0;
    const usage = read2.get(entry.file) ?? unpackUsage(unpacked(directory, entry));
    read2.set(entry.file, usage);
    return usage;
  };
  opened.set(directory, find);
  return find;
}
var opened = /* @__PURE__ */ new Map();
var manifestSchema = external_exports.object({ files: external_exports.array(entryFor("br").omit({ version: true })) });
function readManifest2(directory) {
  const path = join5(directory, "usage-manifest.json");
  return existsSync2(path) ? readManifestOf(manifestSchema, path, CURE).files : [];
}
var MAX_UNPACKED_BYTES = 16 * 1024 * 1024;
function unpacked(directory, entry) {
  const bytes = readVerified(directory, entry, CURE);
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString("utf8");
  } catch (cause) {
    throw new SchemaError(`Cannot unpack ${join5(directory, entry.file)}; ${CURE}.`, { cause });
  }
}
var CURE = "reinstall iac-dpo";

// src/usage/with-usage.ts
function withUsage(catalogue, usage) {
  const { forModule } = catalogue;
  const views = /* @__PURE__ */ new WeakMap();
  return {
    ...catalogue,
    usage,
    ...forModule && {
      forModule: (module) => {
        const view = forModule(module);
        const known2 = views.get(view) ?? { ...view, usage };
        views.set(view, known2);
        return known2;
      }
    }
  };
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
  config: 6,
  interrupted: 130
};
var EXIT_CODE_HELP = `
Exit codes:
  0    nothing is left to fix
  1    findings remain, or a part could not be judged
  2    wrong usage
  3    input could not be read, or a file could not be written
  4    the engine or the controller that was asked for is not there or failed
  5    internal error
  6    the configuration cannot be used
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
  const [engine, image2, rootfs] = [value("engine"), value("image"), value("rootfs")];
  const [globalArguments, runArguments] = [value("globalArguments"), value("runArguments")];
  if (!(engine || image2 || rootfs || globalArguments || runArguments)) return void 0;
  return [
    {
      engine: engineName(engine ?? (rootfs ? "podman" : "docker")),
      ...image2 && { image: image2 },
      ...rootfs && { rootfs },
      ...globalArguments && { globalArguments: words3(globalArguments) },
      ...runArguments && { runArguments: words3(runArguments) }
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
var words3 = (text) => text.split(" ").filter((word) => word !== "");

// src/controller/failure-words.ts
function failureWords({ description, failures }) {
  const counts = [...failures].filter(([, count4]) => count4 > 0);
  if (counts.length === 0) return void 0;
  const told2 = counts.map(([reason, count4]) => `${count4} \xD7 ${reason}`).join(", ");
  return `${description.name} gave no answer ${told2}; the rules decided there`;
}

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

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
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
    const hunks2 = [];
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
            hunks2.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks2) {
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
      hunks: hunks2
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

// src/controller/prompt/plain-line.ts
function plainLine(text, limit = LINE_LIMIT) {
  const line = text.replace(/\t/g, "  ").replace(BREAKING, " ").replace(INVISIBLE, "").replace(/<(?=\|)/g, "< ").replace(/\|(?=>)/g, "| ").trimEnd();
  return line.length <= limit ? line : `${wellFormed(line.slice(0, limit - 1))}\u2026`;
}
var LINE_LIMIT = 160;
var BREAKING = /[\n\r\v\f\u0085\u2028\u2029]/g;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
var wellFormed = (text) => text.replace(/[\ud800-\udbff]$/, "");

// src/controller/prompt/edit-text.ts
function editText(module, candidate3, file) {
  const after = applyCandidate(module, candidate3.edits);
  const lines = after.files.flatMap(({ path, bytes }) => {
    const old = module.files.find((other) => other.path === path)?.bytes;
    if (old?.equals(bytes)) return [];
    const name2 = path === file ? "" : `${plainLine(path, NAME_LIMIT)} `;
    return hunks(linesOf4(old), linesOf4(bytes)).map((hunk) => hunk.replace(/^/, name2));
  });
  const cut3 = lines.join("\n").split("\n");
  const shown = cut3.length > MOST_LINES4 ? [...cut3.slice(0, MOST_LINES4), "\u2026"] : cut3;
  return `${shown.join("\n")}
#end
`;
}
var MOST_LINES4 = 40;
var NAME_LIMIT = 64;
var linesOf4 = (bytes) => bytes === void 0 || bytes.length === 0 ? [] : bytes.toString("utf8").split("\n");
function hunks(before, after) {
  const found = [];
  let line = 0;
  let removed = 0;
  for (const { value, added, removed: isRemoved, count: count4 } of diffArrays(before, after)) {
    if (isRemoved) {
      removed = count4;
      found.push(range(line, removed));
      line += count4;
    } else if (added) {
      const head = removed > 0 ? found.pop() : range(line, 0);
      found.push([head, ...value.map((text) => `|${plainLine(text)}`)].join("\n"));
      removed = 0;
    } else {
      line += count4;
      removed = 0;
    }
  }
  return found;
}
var range = (before, count4) => count4 === 0 ? `${before}+` : count4 === 1 ? `${before + 1}` : `${before + 1}-${before + count4}`;

// src/controller/prompt/diagnostic.ts
function diagnosticLine(finding, where) {
  return plainLine(`${words4(finding)} in ${where}`);
}
function words4(finding) {
  switch (finding.kind) {
    case "unsupported-argument":
      return `unsupported argument ${name(finding.argument)}`;
    case "missing-required-argument":
      return `missing required argument ${name(finding.argument)}`;
    case "unsupported-block-type":
      return `unsupported block ${name(finding.blockType)}`;
    case "insufficient-blocks":
      return `missing block ${name(finding.blockType)}`;
    case "too-many-blocks":
      return `too many blocks ${name(finding.blockType)}`;
    case "invalid-resource-type":
      return `invalid ${finding.mode} type ${name(finding.type)}`;
    case "undeclared-resource":
      return `undeclared ${finding.mode} ${name(finding.type)}.${name(finding.name)}`;
    case "undeclared-variable":
      return `undeclared variable ${name(finding.name)}`;
    case "undeclared-local":
      return `undeclared local ${name(finding.name)}`;
    case "undeclared-module":
      return `undeclared module ${name(finding.name)}`;
    case "invalid-reference":
      return `invalid reference ${name(finding.root)}`;
    case "unsupported-attribute":
      return `unsupported attribute ${name(finding.attribute)}`;
    case "incorrect-type":
      return `wrong type for ${name(finding.argument)}, required: ${name(finding.required)}`;
    case "absent-file":
      return `absent file in ${name(finding.function)}`;
    case "duplicate":
      return `duplicate ${finding.what} ${name(finding.name)}`;
    case "read-only-argument":
      return `read-only argument ${name(finding.argument)}`;
    case "module-not-installed":
      return `module not installed ${name(finding.name)}`;
    case "missing-provider":
      return `missing provider ${name(finding.provider)}`;
    case "syntax":
    case "deprecated":
    case "other":
      return `${finding.kind}: ${name(finding.summary, SUMMARY_LIMIT)}`;
  }
}
var name = (text, limit = NAME_LIMIT2) => plainLine(text, limit);
var NAME_LIMIT2 = 64;
var SUMMARY_LIMIT = 120;

// src/controller/prompt/facts.ts
function factsFor(context, finding) {
  const lines = asksForAddress(finding) ? [...addresses(context, finding), ...argumentsAt(context, finding)] : [...argumentsAt(context, finding), ...addresses(context, finding)];
  return lines.slice(0, MOST_FACTS).map((line) => plainLine(line, FACT_LIMIT));
}
var MOST_FACTS = 12;
var FACT_LIMIT = 96;
var MOST_ARGUMENTS = 8;
var asksForAddress = ({ kind }) => kind.startsWith("undeclared-") || kind === "missing-required-argument";
function argumentsAt(context, finding) {
  const at2 = locate(context, finding);
  const holder = at2?.path.at(-1);
  const schema = at2 && schemaAt(context, at2.path);
  if (!holder || !schema) return [];
  const wrong2 = nameIn2(finding);
  const near2 = (name2) => wrong2 === void 0 ? 0 : name2 === wrong2 ? 1 : likeness4(wrong2, name2, NOTHING5);
  const settable = [...schema.attributes.values()].filter(({ name: name2, required: required2, optional }) => (required2 || optional) && !attribute(holder, name2)).map((argument) => ({
    line: `argument ${argument.name} ${typeWords2(argument)}${argument.required ? " required" : ""}`,
    worth: near2(argument.name) + (argument.required ? 1 : 0)
  }));
  const blocks = [...schema.blocks.values()].filter(({ name: name2 }) => blocksNamed(holder.body, name2).length === 0).map(({ name: name2, minItems }) => ({
    line: `block ${name2}${minItems > 0 ? " required" : ""}`,
    worth: near2(name2) + (minItems > 0 ? 1 : 0)
  }));
  return [...settable, ...blocks].filter(({ worth: worth2 }) => worth2 > 0).sort((a, b) => b.worth - a.worth || (a.line < b.line ? -1 : 1)).slice(0, MOST_ARGUMENTS).map(({ line }) => line);
}
var NOTHING5 = /* @__PURE__ */ new Set();
function nameIn2(finding) {
  if ("argument" in finding) return finding.argument;
  if ("blockType" in finding) return finding.blockType;
  return "attribute" in finding ? finding.attribute : void 0;
}
var typeWords2 = ({ type, nested: nested3 }) => nested3 ? "object" : typeof type === "string" ? type : `${type[0]} of ${inner2(type[1])}`;
var inner2 = (type) => typeof type === "string" ? type : "object";
function addresses({ scope: { view } }, finding) {
  const type = "type" in finding ? finding.type : void 0;
  const variables = view.variables.map(({ name: name2 }) => `declared var.${name2}`);
  if (finding.kind === "undeclared-variable") return variables;
  const resources = view.resources.map((resource) => ({
    line: `declared ${resource.address}`,
    isNear: resource.type === type
  }));
  return [...resources.filter(({ isNear }) => isNear), ...resources.filter(({ isNear }) => !isNear)].map(({ line }) => line).concat(variables);
}

// src/controller/prompt/window.ts
function windowAround(document, place) {
  const { bytes } = document;
  const at2 = bytes.subarray(0, place.start).filter((byte) => byte === LINE_FEED2).length;
  const first = Math.max(0, at2 - LINES_BEFORE);
  return {
    lines: wholeFile(document).lines.filter(
      ({ number }) => number > first && number <= first + MOST_LINES5
    )
  };
}
var wholeFile = ({ bytes, comments }) => ({
  lines: withoutRanges(bytes, comments).split("\n").map((line, index) => ({ number: index + 1, text: plainLine(line) })).filter(({ text }) => text !== "")
});
var MOST_LINES5 = 40;
var LINES_BEFORE = 26;
var LINE_FEED2 = 10;
function withoutRanges(bytes, ranges) {
  let text = "";
  let from = 0;
  for (const { start, end } of ranges) {
    const comment = bytes.toString("utf8", start, end);
    text += bytes.toString("utf8", from, start) + comment.replace(/[^\n]+/g, "");
    from = end;
  }
  return text + bytes.toString("utf8", from);
}

// src/controller/prompt/prompt.ts
function promptFor(context, finding) {
  const at2 = locate(context, finding);
  if (!at2 || !finding.place) return void 0;
  const { lines } = windowAround(at2.document, finding.place.range);
  return [
    "#finding",
    `-${diagnosticLine(finding, whereIs(at2.path))}`,
    "#facts",
    ...factsFor(context, finding).map((fact) => `-${fact}`),
    "#code",
    ...lines.map(({ number, text }) => `${number}|${text}`),
    "#edit",
    ""
  ].join("\n");
}
function whereIs([top, ...inner3]) {
  if (!top) return "the file";
  return [top.labels[0]?.text ?? top.type.text, ...inner3.map(nameOfBlock)].join(" ");
}

// src/controller/ranking/rank-with-controller.ts
var UNTRAINED = { model: 0.1, length: 0.25 };
var rankWithController = (controller, weights, signal) => ({
  score: async (request) => {
    const rules = request.candidates.map(({ score }) => score);
    const asked = likeliest(request.candidates);
    const prompt = asked.length > 1 ? promptFor(request.context, request.finding) : void 0;
    if (prompt === void 0) return rules;
    const edits = asked.map((candidate3) => textOf8(request, candidate3));
    const logs = await controller.score(prompt, edits, signal).catch((error) => {
      signal?.throwIfAborted();
      if (error instanceof ControllerError) return void 0;
      throw error;
    });
    if (!logs) return rules;
    const shares = softmax(
      logs.map((log, index) => log + weights.length * (edits[index]?.length ?? 0))
    );
    const share2 = new Map(asked.map((candidate3, index) => [candidate3, shares[index] ?? 0]));
    return request.candidates.map(
      (candidate3) => (1 - weights.model) * candidate3.score + weights.model * (share2.get(candidate3) ?? 0)
    );
  }
});
var MOST_ASKED = 12;
var likeliest = (candidates) => [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_ASKED);
var textOf8 = ({ context, finding }, candidate3) => editText(context.scope.view.module, candidate3, finding.place?.file ?? "");
function softmax(logs) {
  const most = Math.max(...logs);
  const powers = logs.map((log) => Math.exp(log - most));
  const sum3 = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum3);
}

// src/cli/wire-ranker.ts
async function wireRanker({ controller: folder, device }, signal) {
  const { openController } = await import("./chunk-2BDCQ524.js");
  const controller = await openController(folder, { device });
  return {
    ranker: rankWithController(controller, UNTRAINED, signal),
    failed: () => failureWords(controller),
    [Symbol.asyncDispose]: () => controller[Symbol.asyncDispose]()
  };
}

// src/cli/wire-services.ts
function wireServices(env) {
  let opened2;
  const catalogue = () => {
    opened2 ??= {
      ...withUsage(
        openCatalogue(schemasDirectory(), addedSchemas(env)),
        openUsage(schemasDirectory())
      ),
      constraints: openConstraints(schemasDirectory())
    };
    return opened2;
  };
  return {
    readModule,
    validator: (engine, core) => openValidator(engine, core, catalogue(), env),
    ranker: wireRanker,
    repair: (module, { validator, ...options }) => repairModule(validator.core === "tofu" ? asOpenTofu(module) : module, {
      ...options,
      catalogue: catalogue(),
      validate: validator.validate
    })
  };
}
async function openValidator(engine, core, catalogue, env) {
  const containers = containerSettings(env);
  const terraform = await import("./chunk-B4O2TVOW.js");
  const found = await terraform.openValidator(engine, catalogue, {
    environment: env,
    core,
    ...containers && { containers }
  });
  if (found.kind === "checker")
    return checker(catalogue, engine === "auto" ? found.why : void 0);
  const { validator } = found;
  if (validator.core === "terraform") return validator;
  return {
    ...validator,
    validate: (module, signal) => validator.validate(asOpenTofu(module), signal)
  };
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
  return stripVTControlCharacters(text).replaceAll("\r\n", "\n").replaceAll("\r", "\u240D").replace(INVISIBLE2, "");
}
function cleanLine(text, limit = LINE_LIMIT2) {
  const line = cleanText(text).replace(/\s+/g, " ").trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}\u2026`;
}
function withoutCommands(text) {
  return text.split("\n").map((line) => isCommand(line) ? `| ${line}` : line).join("\n").replaceAll("##[", "# #[");
}
var LINE_LIMIT2 = 300;
var INVISIBLE2 = new RegExp("[^\\P{Cc}\\n\\t]|\\p{Cf}|\\u2028|\\u2029", "gu");
var isCommand = (line) => stripVTControlCharacters(line).trimStart().startsWith("::");

// src/report/remaining-findings.ts
function unexplainedFindings(repair) {
  const told2 = [...repair.abstained.map(({ finding }) => finding), ...existedFindings(repair)];
  const explained = new Set(told2.map(words5));
  return repair.after.findings.filter((finding) => finding.severity === "error" && !explained.has(words5(finding))).sort(compareFindings);
}
var existedFindings = ({ existed = [] }) => existed;
var countLeft = (repair) => repair.abstained.length + unexplainedFindings(repair).length;
var gatesPassed = (repair) => repair.gates.every((gate) => gate.passed);
var words5 = (finding) => [finding.kind, finding.summary, finding.detail, finding.place?.file].join("\0");

// src/cli/services.ts
var ENGINES = ["auto", "container", "local", "checker"];

// src/cli/options.ts
import { availableParallelism } from "node:os";

// src/cli/config-file.ts
import { join as join6, relative as relative2, resolve } from "node:path";

// src/config/config.ts
var DEFAULT_CONFIG = {
  gates: SAFE_GATES,
  ignore: [],
  leave: /* @__PURE__ */ new Set(),
  limits: {}
};

// src/cli/config-file.ts
var CONFIG_FILE = ".iac-dpo.yml";
async function findConfig(directory, flag, cwd) {
  if (flag === false) return { config: DEFAULT_CONFIG };
  const isNamed = typeof flag === "string";
  const path = isNamed ? resolve(cwd, flag) : join6(directory, CONFIG_FILE);
  const file = cleanLine(isNamed ? flag : relative2(cwd, path));
  const text = await readText(path, file, isNamed);
  if (text === void 0) return { config: DEFAULT_CONFIG };
  try {
    const { readConfig } = await import("./chunk-76EA5RCF.js");
    return { config: readConfig(text), file };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new CliError(EXIT.config, `${file}: ${cleanLine(error.message, MOST_WORDS)}`, {
      cause: error
    });
  }
}
var MOST_WORDS = 800;
async function readText(path, file, isNamed) {
  const bytes = await readRegularFile(path, MOST_BYTES2).catch((error) => {
    if (error.code === "ENOENT" && !isNamed) return void 0;
    return error.code === "ENOENT" ? "there is no such file" : unreadable(error);
  });
  if (bytes === void 0) return void 0;
  if (typeof bytes === "string") {
    const next = isNamed ? "check --config" : "make it a regular file, or pass --no-config";
    throw new CliError(EXIT.config, `cannot read ${file}: ${bytes}. Next: ${next}.`);
  }
  return bytes.toString("utf8");
}
var MOST_BYTES2 = 131072;

// src/cli/options.ts
var pathArgument = () => new Argument("[path...]", "module directories").default(["."], ".");
var engineOption = () => new Option(
  "--engine <engine>",
  "who proves a repair: terraform in a container, terraform on PATH, or our own checker"
).choices(ENGINES).default("auto");
var coreOption = () => new Option("--core <core>", "which program judges; auto prefers terraform").choices(["auto", ...CORES]).default("auto");
var maxRoundsOption = () => new Option("--max-rounds <n>", "validate and repair a module at most this often").argParser(atLeastOne).default(DEFAULT_ROUNDS);
var controllerOption = () => new Option(
  "--controller <folder>",
  "a model that has a say in which of several edits is taken; none: the rules alone"
).default(NO_CONTROLLER);
var NO_CONTROLLER = "none";
var deviceOption = () => new Option("--device <device>", "what the controller runs on").choices(["cpu", "cuda"]).default("cpu");
var configOption = () => new Option(
  "--config <path>",
  `the configuration (default: ${CONFIG_FILE} in the directory named)`
);
var noConfigOption = () => new Option("--no-config", "use no configuration: every gate is on");
var jobsOption = () => new Option("--jobs <n>", "rows worked on at once (default: the number of cores)").argParser(atLeastOne).default(availableParallelism(), "");
var DEFAULT_ROUNDS = 5;
function atLeastOne(value) {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new InvalidArgumentError("It must be a whole number, 1 or more.");
  return Number(value);
}

// src/cli/open-validator.ts
async function openValidator2(services, { engine, core }, warn2) {
  const validator = await services.validator(engine, core).catch((error) => {
    if (error instanceof CliError) throw error;
    const words6 = cleanLine(error instanceof Error ? error.message : String(error));
    throw new CliError(EXIT.validator, `--engine ${engine}: ${words6}`, { cause: error });
  });
  if (validator.notice !== void 0) warn2(cleanLine(validator.notice));
  return validator;
}

// src/report/belief.ts
var TIER_WORDS = {
  checker: "checked, not validated",
  validator: "validated",
  provider: "validated with the provider"
};
function verdictWords(validation) {
  switch (validation.verdict) {
    case "valid":
      return `valid (${TIER_WORDS[validation.tier]}${schemaWords(validation.schemas)})`;
    case "invalid":
      return `invalid (says ${validation.tier === "checker" ? "our checker" : "terraform"}${schemaWords(validation.schemas)})`;
    case "unknown":
      return `not validated: ${validation.reason.replace(/^not validated: /, "")}`;
  }
}
function schemaWords(schemas = []) {
  const words6 = schemas.map(({ provider, version, exactness, how, wanted }) => {
    const doubts = [
      ...how === "nearest" ? [`the nearest stored to "${wanted ?? ""}"`] : [],
      ...exactness === "reconstructed" ? ["reconstructed"] : []
    ];
    const name2 = `${provider.replace(/^hashicorp\//, "")} ${version}`;
    return doubts.length === 0 ? name2 : `${name2} [${doubts.join(", ")}]`;
  });
  return words6.map((word) => `, ${word}`).join("");
}
var PROOF_WORDS = {
  validated: "validated: terraform accepts this",
  checked: "checked, not validated: the in-process checker accepts this, terraform has not seen it"
};

// src/report/coloured-diff.ts
function colouredDiff(files, colours) {
  return files.map((file) => fileText(file, colours)).join("");
}
function fileText({ path, status, hunks: hunks2 }, colours) {
  const name2 = cleanLine(path);
  const head = [
    colours.bold(`--- ${status === "added" ? "/dev/null" : `a/${name2}`}`),
    colours.bold(`+++ b/${name2}`)
  ];
  const body = hunks2.flatMap(({ header, lines }) => [
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
var LINE_FEED3 = 10;
function lineNumber(bytes, offset) {
  let line = 1;
  let at2 = bytes.indexOf(LINE_FEED3);
  while (at2 !== -1 && at2 < offset) {
    line += 1;
    at2 = bytes.indexOf(LINE_FEED3, at2 + 1);
  }
  return line;
}

// src/report/draft-line.ts
function draftLine(finding, repair) {
  const { applied: applied2, abstained, trace, patch, before, draft } = repair;
  const told2 = [...applied2, ...abstained, ...trace, ...patch?.applied ?? []];
  const place = told2.find((one) => one.finding === finding)?.at ?? (before.findings.includes(finding) ? finding.place : void 0);
  const file = draft.files.find(({ path }) => path === place?.file);
  return file && place && lineNumber(file.bytes, place.range.start);
}

// src/report/module-path.ts
import { posix as posix6 } from "node:path";
var modulePath = (module, file) => posix6.join(module.label, file);

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
  if (!patch) return [wholeFile2(a, b)];
  return patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    header: `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`,
    lines
  }));
}
var CONTEXT_LINES = 3;
var MAX_CHANGED_LINES = 2e3;
function wholeFile2(a, b) {
  const [removed, added] = [marked("-", a), marked("+", b)];
  const count4 = (lines) => lines.filter((line) => !line.startsWith("\\")).length;
  return {
    header: `@@ -${span(1, count4(removed))} +${span(1, count4(added))} @@`,
    lines: [...removed, ...added]
  };
}
function marked(mark, text) {
  if (text === "") return [];
  const lines = text.split("\n").map((line) => mark + line);
  return text.endsWith("\n") ? lines.slice(0, -1) : [...lines, "\\ No newline at end of file"];
}
var span = (start, lines) => lines === 0 ? `${start - 1},0` : lines === 1 ? `${start}` : `${start},${lines}`;

// src/module/file-in-tree.ts
import { posix as posix7 } from "node:path";
function fileInTree(root, path) {
  const pending = [{ module: root, directory: "" }];
  const seen = /* @__PURE__ */ new Set();
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { module, directory } = next;
    if (seen.has(directory)) continue;
    seen.add(directory);
    const found = [...module.files, ...module.assets].find(
      (file) => posix7.join(directory, file.path) === path
    );
    if (found) return { path, bytes: found.bytes };
    for (const child of module.children?.values() ?? []) {
      if (child.kind !== "local") continue;
      const below2 = directoryFrom(directory, child.directory);
      pending.push({ module: child.module, directory: below2 });
    }
  }
  return void 0;
}

// src/report/finding-words.ts
function findingWords({ summary, detail }) {
  const line = cleanLine(detail);
  const clause = (/^.*?[.;?!](?=\s|$)/.exec(line)?.[0] ?? line).replace(/;$/, ".");
  return clause === "" || clause === cleanLine(summary) ? cleanLine(summary) : `${cleanLine(summary)}: ${clause}`;
}
function placeWords2({ place }, module, line) {
  const path = cleanLine(modulePath(module, place?.file ?? ""));
  return line === void 0 ? path : `${path}:${line}`;
}
function findingLine({ place }, module) {
  const file = place && fileInTree(module, place.file);
  return file && lineNumber(file.bytes, place.range.start);
}

// src/report/loosened-gates.ts
var loosenedGates = (gates) => gates.flatMap(({ gate, loosened }) => loosened === void 0 ? [] : [{ gate, loosened }]);

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
    repair.applied.map((applied2) => appliedText(applied2, repair, colours)).join(""),
    abstainedTexts(repair, colours),
    unexplainedText(repair, colours),
    existedText(repair, colours),
    patchText(repair, colours),
    failedGates(repair.gates, colours),
    looseGates(repair.gates, colours)
  ];
  return withoutCommands(parts.filter((part) => part !== "").join("\n"));
}
function headline(repair, colours) {
  const { before, after, draft, ms } = repair;
  const name2 = colours.bold(cleanLine(modulePath(draft, "")));
  const paint = after.verdict === "valid" ? colours.green : colours.yellow;
  const verdict = before.verdict === "valid" && after.verdict === "valid" ? `nothing to repair: ${verdictWords(after)}` : `${before.verdict} \u2192 ${cleanLine(verdictWords(after))}`;
  return `${name2}  ${paint(verdict)}  ${colours.dim(`${Math.round(ms)} ms`)}
`;
}
function appliedText({ finding, candidate: candidate3, proof }, repair, colours) {
  const believed = proof === "validated" ? colours.green : colours.yellow;
  return [
    wrong(finding, repair, colours),
    `  ${colours.green("\u2714")} ${cleanLine(candidate3.title)}`,
    ...candidate3.loses === void 0 ? [] : [`    ${colours.yellow(cleanLine(candidate3.loses))}`],
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
  const groups2 = [...places].map(
    ([reason, lines]) => [...lines, `  ${colours.yellow("\u2013")} left as it is: ${cleanLine(reason)}
`].join("\n")
  );
  return groups2.join("");
}
function unexplainedText(repair, colours) {
  return unexplainedFindings(repair).map(
    (finding) => `${wrong(finding, repair, colours)}
  ${colours.red("\u2718")} still wrong: no repair found
`
  ).join("");
}
function existedText(repair, colours) {
  const lines = existedFindings(repair).map((finding) => {
    const place = placeWords2(finding, repair.draft, findingLine(finding, repair.draft));
    return `${colours.cyan(place)}  ${findingWords(finding)}`;
  });
  return lines.length === 0 ? "" : [...lines, `  ${colours.dim("\u2013")} there before the change, and left as it was
`].join(
    "\n"
  );
}
function patchText({ patch, repaired }, colours) {
  if (!patch) return "";
  const titles = patch.applied.map(({ candidate: candidate3 }) => `  ${cleanLine(candidate3.title)}
`);
  return [
    `${colours.yellow("proposed")} outside the scope, not applied:
`,
    ...titles,
    colouredDiff(diffModules(repaired, patch.module), colours)
  ].join("");
}
function wrong(finding, repair, colours) {
  const place = placeWords2(finding, repair.draft, draftLine(finding, repair));
  return `${colours.cyan(place)}  ${findingWords(finding)}`;
}
function failedGates(gates, colours) {
  return gates.flatMap(
    (gate) => gate.passed ? [] : [`${colours.red("gate")} ${gate.gate}: ${cleanLine(gate.reason)}
`]
  ).join("");
}
var looseGates = (gates, colours) => loosenedGates(gates).map(({ gate, loosened }) => `${colours.yellow("loosened")} ${gate}: ${cleanLine(loosened)}
`).join("");

// src/cli/read-modules.ts
import { readdir as readdir3, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, join as join8, relative as relative3, resolve as resolve2 } from "node:path";

// src/module/read-module-index.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join7, posix as posix8 } from "node:path";
async function readModuleIndex(top) {
  const cost = { folders: 0, files: 0, parsed: 0 };
  const directories = /* @__PURE__ */ new Map();
  const mentions2 = /* @__PURE__ */ new Map();
  await enter("", 0);
  const callers = /* @__PURE__ */ new Map();
  return {
    directories,
    cost,
    callersOf: (directory) => {
      const found = (mentions2.get(directory) ?? []).filter((mention) => {
        const calls = callers.get(mention) ?? calledFrom(mention);
        callers.set(mention, calls);
        return calls.has(directory);
      });
      return [...new Set(found.map((mention) => mention.directory))].sort();
    }
  };
  async function enter(folder, depth) {
    if (cost.folders >= MAX_FOLDERS) return;
    cost.folders += 1;
    const entries = await readdir2(join7(top, folder), { withFileTypes: true }).catch(
      () => []
    );
    const files = entries.filter((entry) => entry.isFile());
    const terraform = files.filter(({ name: name2 }) => isTerraformFile(name2));
    if (terraform.length > 0) index(folder, files, terraform);
    if (depth >= MAX_DEPTH2) return;
    const below2 = entries.filter((entry) => entry.isDirectory()).map(({ name: name2 }) => folder === "" ? name2 : `${folder}/${name2}`).filter((path) => whyUnsafe(path) === void 0 && !posix8.basename(path).startsWith("."));
    for (let from = 0; from < below2.length; from += AT_ONCE)
      await Promise.all(below2.slice(from, from + AT_ONCE).map((path) => enter(path, depth + 1)));
  }
  function index(directory, files, terraform) {
    let hasBackend = false;
    for (const { name: name2 } of terraform) {
      const path = join7(top, directory, name2);
      const { maxTerraformFileBytes } = DEFAULT_LIMITS;
      const bytes = readRegularFileSync(path, maxTerraformFileBytes);
      cost.files += 1;
      if (!bytes) continue;
      const text = bytes.toString("latin1");
      hasBackend ||= BACKEND.test(text);
      if (!text.includes("module")) continue;
      const mention = { directory, file: { path: name2, bytes } };
      for (const [, source = ""] of bytes.toString("utf8").matchAll(LOCAL_SOURCE)) {
        const called = resolved(directory, source);
        if (called !== void 0) mentions2.set(called, [...mentions2.get(called) ?? [], mention]);
      }
    }
    const marks = files.map(({ name: name2 }) => name2).filter((name2) => OF_A_ROOT.test(name2));
    directories.set(directory, { marks, hasBackend });
  }
  function calledFrom({ directory, file }) {
    cost.parsed += 1;
    const isJson = file.path.endsWith(".json");
    const calls = callsIn({
      label: "",
      files: isJson ? [] : moduleBlocks(file),
      assets: isJson ? [file] : [],
      skipped: []
    });
    const called = calls.flatMap(
      ({ source }) => typeof source === "string" ? resolved(directory, source) ?? [] : []
    );
    return new Set(called);
  }
}
function moduleBlocks(file) {
  const text = file.bytes.toString("latin1");
  if (/\/\*|<</.test(text)) return [file];
  return [...text.matchAll(MODULE_HEADER)].map(({ index }) => {
    const end = text.indexOf("\n}", index);
    const bytes = file.bytes.subarray(index, end < 0 ? text.length : end + 2);
    return { path: `${index}.tf`, bytes };
  });
}
var MODULE_HEADER = /^[ \t]*module\b/gm;
function resolved(directory, source) {
  const meant = readSource(source);
  if (meant.kind !== "local") return void 0;
  const path = directoryFrom(directory, meant.path);
  return path === ".." || path.startsWith("../") ? void 0 : path;
}
var MAX_FOLDERS = 1e5;
var MAX_DEPTH2 = 32;
var AT_ONCE = 8;
var LOCAL_SOURCE = /"(\.{1,2}[/\\][^"\n]*)"/g;
var BACKEND = /\b(?:backend[ \t]*"|cloud[ \t]*\{|"(?:backend|cloud)"[ \t]*:)/;
var OF_A_ROOT = /^(?:\.terraform\.lock\.hcl|.*\.tfvars(?:\.json)?)$/;

// src/module/discover-modules.ts
async function discoverModules(top) {
  const index = await readModuleIndex(top);
  return [...index.directories.keys()].sort().map((directory) => describe2(index, directory));
}
function describe2(index, directory) {
  const calledBy = index.callersOf(directory).filter((caller) => caller !== directory);
  const known2 = index.directories.get(directory);
  const isMarked = known2 !== void 0 && (known2.hasBackend || known2.marks.length > 0);
  const role = calledBy.length === 0 ? "root" : isMarked ? "both" : "child";
  return { directory, role, calledBy };
}

// src/cli/read-modules.ts
async function readModules(paths, cwd, readModule2) {
  const directories = [...new Set(paths.map((path) => resolve2(cwd, path)))];
  const modules = /* @__PURE__ */ new Map();
  for (const directory of directories) {
    for (const located of await readNamed(directory, cwd, readModule2))
      modules.set(located.directory, located);
  }
  return [...modules.values()];
}
async function readNamed(directory, cwd, readModule2) {
  const label = labelOf(directory, cwd);
  await assertDirectory2(directory, label);
  try {
    return [{ module: { ...await readModule2(directory), label }, directory, root: directory }];
  } catch (error) {
    if (!(error instanceof ModuleReadError)) throw error;
    const roots = await readRoots(directory, cwd, readModule2);
    if (roots.length > 0) return roots;
    const below2 = await modulesBelow(directory, label);
    const message = cleanLine(error.message.replaceAll(directory, label));
    throw new CliError(EXIT.input, below2 === "" ? message : `${message} Next: name ${below2}.`, {
      cause: error
    });
  }
}
async function readRoots(top, cwd, readModule2) {
  const found = await discoverModules(top);
  const isModule = found.some(({ directory }) => directory === "");
  if (isModule) return [];
  const tree = await gitRoot(top) ?? top;
  const roots = [];
  for (const { directory: below2, role } of found) {
    if (role === "child") continue;
    const directory = join8(top, below2);
    try {
      const module = await readModule2(directory, { tree });
      roots.push({ module: { ...module, label: labelOf(directory, cwd) }, directory, root: top });
    } catch (error) {
      if (error instanceof ModuleReadError) return [];
      throw error;
    }
  }
  return roots;
}
function labelOf(directory, cwd) {
  const below2 = relative3(cwd, directory) || ".";
  return (below2.startsWith("..") ? directory : below2).replaceAll("\\", "/");
}
async function assertDirectory2(directory, label) {
  const name2 = cleanLine(label);
  const stats = await stat2(directory).catch((error) => {
    const words6 = READ_ERRORS[error.code ?? ""] ?? cleanLine(error.message);
    throw new CliError(EXIT.input, `cannot read ${name2}: ${words6}`, { cause: error });
  });
  if (stats.isDirectory()) return;
  const parent = cleanLine(dirname2(label));
  throw new CliError(
    EXIT.usage,
    `${name2} is a file, and terraform works on directories. Next: name ${parent}, with --scope ${name2}:1-9 for some of its lines.`
  );
}
var READ_ERRORS = {
  ENOENT: "there is no such directory. Next: check the path.",
  EACCES: "permission denied. Next: run as a user who may read it.",
  ELOOP: "its symbolic links run in a circle."
};
var MODULES_NAMED = 5;
async function modulesBelow(directory, label) {
  const entries = await readdir3(directory, { withFileTypes: true }).catch(() => []);
  const found = [];
  for (const entry of entries.filter((one) => one.isDirectory() && !one.name.startsWith("."))) {
    const names2 = await readdir3(join8(directory, entry.name)).catch(() => []);
    if (names2.some((name2) => name2.endsWith(".tf"))) found.push(join8(label, entry.name));
  }
  return found.sort().slice(0, MODULES_NAMED).map((name2) => cleanLine(name2)).join(" or ");
}

// src/cli/write-repair.ts
import { randomBytes } from "node:crypto";
import { link, lstat as lstat3, open as open2, readFile, rename as rename2, rm } from "node:fs/promises";
import { basename, dirname as dirname3, join as join9 } from "node:path";
async function writeRepair({ draft, repaired }, directory) {
  const changes = repaired.files.flatMap((file) => {
    const old = draft.files.find(({ path }) => path === file.path);
    return old?.bytes.equals(file.bytes) ? [] : [{ file, old, path: join9(directory, file.path) }];
  });
  for (const { old, path } of changes) await assertAsRead(path, old);
  for (const { file, old, path } of changes) await replace2(path, file.bytes, old !== void 0);
}
async function assertAsRead(path, old) {
  const stats = await lstat3(path).catch(() => void 0);
  const same = old ? stats?.isFile() === true && (await readFile(path)).equals(old.bytes) : stats === void 0;
  if (same) return;
  throw new CliError(
    EXIT.input,
    `${cleanLine(path)} changed since it was read, nothing was written. Next: run the repair again.`
  );
}
async function replace2(path, bytes, exists) {
  const temporary = join9(dirname3(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const mode = exists ? (await lstat3(path)).mode & 4095 : NEW_FILE_MODE;
    const handle = await open2(temporary, "wx", mode);
    try {
      if (exists) await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (exists ? rename2(temporary, path) : link(temporary, path));
  } catch (error) {
    const words6 = cleanLine(error.message);
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(path)}: ${words6}. Next: check the permissions of its folder.`,
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
  ModuleReadError,
  moduleFromText,
  modulePath,
  findingWords,
  placeWords2 as placeWords,
  findingLine,
  unexplainedFindings,
  existedFindings,
  countLeft,
  gatesPassed,
  findConfig,
  ENGINES,
  pathArgument,
  engineOption,
  coreOption,
  maxRoundsOption,
  controllerOption,
  NO_CONTROLLER,
  deviceOption,
  configOption,
  noConfigOption,
  jobsOption,
  DEFAULT_ROUNDS,
  atLeastOne,
  openValidator2 as openValidator,
  draftLine,
  diffModules,
  TIER_WORDS,
  verdictWords,
  colouredDiff,
  loosenedGates,
  skippedLines,
  terminalReport,
  readModules,
  assertDirectory2 as assertDirectory,
  DEFAULT_BUDGET,
  writeRepair,
  SCHEMAS_VARIABLE,
  userSchemasDirectory,
  addedSchemas,
  addSchema,
  wireServices
};
