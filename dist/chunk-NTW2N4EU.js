import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openConstraints
} from "./chunk-G23YRJXD.js";
import {
  DATA_META,
  LABELS,
  RESOURCE_META,
  blockFormOf,
  bodyOf,
  checkModule,
  checkerErrors,
  contextOf,
  countKeys,
  difference,
  findingKey,
  impliedType,
  inFile,
  isMode,
  locate,
  metaOf,
  nameOf,
  nestedBlocks,
  providerOf,
  resolveResource,
  resourceSteps,
  saysTheSame,
  schemaAt,
  schemaOf,
  subjectOf,
  typeOfExpression,
  usedBy,
  variableConstraint,
  withoutBlanks
} from "./chunk-336RCNH2.js";
import {
  TOP,
  argumentOf,
  cidrOf,
  elementOf,
  isBroken,
  isIPv4,
  isIPv6,
  worded
} from "./chunk-B5GKYM4K.js";
import {
  modulePath
} from "./chunk-3INAY5OC.js";
import {
  applyCandidate,
  applyEdits,
  isOwnFinding,
  withFiles
} from "./chunk-2NM3UQP4.js";
import {
  compareFindings
} from "./chunk-VVXDL6RD.js";
import {
  diffArrays
} from "./chunk-TX7YJLK7.js";
import {
  CHANGES_LITTLE,
  FILE_FUNCTIONS,
  FILE_FUNCTIONS2,
  FUNCTIONS,
  contains,
  convert,
  findReferences,
  functionNamed,
  isIgnored,
  linesAround,
  moduleGates,
  overlaps,
  ownValue,
  renameEverywhere,
  renameReference,
  textOf,
  typeOf,
  unknown,
  validates,
  withoutOptional
} from "./chunk-HFS5E6KP.js";
import {
  containerSettings,
  findConfig,
  findModel
} from "./chunk-N526KJFQ.js";
import {
  CORES
} from "./chunk-KJJ3YXJI.js";
import {
  CliError,
  EXIT,
  addedSchemas,
  assertDirectory
} from "./chunk-DTIVZYPU.js";
import {
  SchemaError,
  entryFor,
  openCatalogue,
  readManifestOf,
  readVerified,
  schemasDirectory
} from "./chunk-DZMTIEFW.js";
import {
  canonicalAddress,
  parseVersionConstraint,
  providerNameOf
} from "./chunk-ARRKEDXX.js";
import {
  ModuleReadError,
  readModule
} from "./chunk-DCR5WNRV.js";
import {
  CONFIG_FILE,
  cleanLine
} from "./chunk-BNL5HEYF.js";
import {
  calledModules,
  directoryFrom
} from "./chunk-RESCFQAA.js";
import {
  modelCache,
  modelSource
} from "./chunk-745CZATK.js";
import {
  ControllerError
} from "./chunk-W6LCXMSJ.js";
import {
  attributesOf,
  blocksOf,
  walkExpression
} from "./chunk-OF22M7YM.js";
import {
  require_mod
} from "./chunk-WYD6KFTX.js";
import {
  BACKSLASH,
  NEWLINE,
  PRECEDENCE,
  PUNCTUATION,
  RETURN,
  attribute,
  blocksNamed,
  constantString,
  decodeTemplateText,
  indentationAt,
  isBlank,
  isTopLevelHeader,
  lineEnd,
  lineStart,
  objectKey,
  parse,
  quote,
  scan,
  sourceOf,
  tokenIndexAt,
  viewModule
} from "./chunk-SHN3AHZV.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-NLBF54U6.js";

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
          cmd.registeredArguments.forEach((argument4) => {
            argument4.description = argument4.description || cmd._argsDescription[argument4.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument4) => argument4.description)) {
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
      argumentTerm(argument4) {
        return argument4.name();
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
        return helper.visibleArguments(cmd).reduce((max, argument4) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument4))
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
      argumentDescription(argument4) {
        const extraInfo = [];
        if (argument4.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument4.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument4.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument4.defaultValueDescription || JSON.stringify(argument4.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument4.description) {
            return `${argument4.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument4.description;
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
          const group2 = getGroup(item);
          if (!result.has(group2)) result.set(group2, []);
        });
        visibleItems.forEach((item) => {
          const group2 = getGroup(item);
          if (!result.has(group2)) {
            result.set(group2, []);
          }
          result.get(group2).push(item);
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
        const argumentList = helper.visibleArguments(cmd).map((argument4) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument4)),
            helper.styleArgumentDescription(helper.argumentDescription(argument4))
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
        optionGroups.forEach((options, group2) => {
          const optionList = options.map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(this.formatItemList(group2, optionList, helper));
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
        commandGroups.forEach((commands, group2) => {
          const commandList = commands.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group2, commandList, helper));
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
        const distance8 = editDistance(word, candidate3);
        const length = Math.max(word.length, candidate3.length);
        const similarity2 = (length - distance8) / length;
        if (similarity2 > minSimilarity) {
          if (distance8 < bestDistance) {
            bestDistance = distance8;
            similar = [candidate3];
          } else if (distance8 === bestDistance) {
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
      argument(name2, description, parseArg, defaultValue2) {
        const argument4 = this.createArgument(name2, description);
        if (typeof parseArg === "function") {
          argument4.default(defaultValue2).argParser(parseArg);
        } else {
          argument4.default(parseArg);
        }
        this.addArgument(argument4);
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
      addArgument(argument4) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument4.required && argument4.defaultValue !== void 0 && argument4.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument4.name()}'`
          );
        }
        this.registeredArguments.push(argument4);
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
      _optionEx(config, flags, description, fn, defaultValue2) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue2).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue2).argParser(fn);
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
      option(flags, description, parseArg, defaultValue2) {
        return this._optionEx({}, flags, description, parseArg, defaultValue2);
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
      requiredOption(flags, description, parseArg, defaultValue2) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue2
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
        const myParseArg = (argument4, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument4.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument4.name()}'.`;
            parsedValue = this._callParseArg(
              argument4,
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

// src/module/module-from-text.ts
function moduleFromText(label, text) {
  const main = { path: "main.tf", bytes: Buffer.from(text, "utf8") };
  return { label, files: [main], assets: [], skipped: [] };
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
  spend(count3) {
    this.tried += count3;
  }
  /** Whether more than `share` of it (0 to 1, inclusive) is gone. */
  isGone(share2 = 1) {
    return this.tried >= this.limits.candidates * share2 || this.now() >= this.end - this.limits.ms * (1 - share2);
  }
};

// src/repair/ranker.ts
var ruleRanker = {
  score: async ({ candidates }) => candidates.map(({ score }) => score)
};

// src/repair/base-findings.ts
function sinceBase(base, head) {
  const before = byKey(base);
  const existed = /* @__PURE__ */ new Set();
  for (const [key, findings] of byKey(head)) {
    const known3 = before.get(key) ?? [];
    const lines = new Set(known3.map((finding2) => lineOf(base.context, finding2)));
    const isOldLine = (finding2) => lines.has(lineOf(head.context, finding2));
    const sorted2 = [...findings.filter(isOldLine), ...findings.filter((one) => !isOldLine(one))];
    for (const finding2 of sorted2.slice(0, known3.length)) existed.add(finding2);
  }
  const all = [...byKey(head).values()].flat();
  return {
    added: all.filter((finding2) => !existed.has(finding2)),
    existed: all.filter((finding2) => existed.has(finding2))
  };
}
function byKey({ context, findings }) {
  const most = /* @__PURE__ */ new Map();
  for (const tier of findings) {
    const own2 = /* @__PURE__ */ new Map();
    for (const finding2 of tier.filter(({ severity }) => severity === "error")) {
      const key = findingKey(context, finding2);
      const alike3 = own2.get(key) ?? [];
      alike3.push(finding2);
      own2.set(key, alike3);
    }
    for (const [key, list2] of own2)
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

// src/repair/history.ts
function startHistory(draft) {
  const files = new Map(
    draft.files.map(({ path, bytes }) => [path, [{ bytes, by: void 0, removedBy: void 0 }]])
  );
  return { draft, files, needs: /* @__PURE__ */ new Map() };
}
function withStep(history, step2, edits) {
  const files = new Map(history.files);
  const needs2 = /* @__PURE__ */ new Set();
  for (const { file, range: range2, text } of [...edits].reverse().sort((a, b) => b.range.start - a.range.start)) {
    const pieces = cut(cut(files.get(file) ?? [], range2.start), range2.end);
    const start = indexAt(pieces, range2.start);
    const end2 = range2.end > range2.start ? indexAt(pieces, range2.end) : start;
    const before = pieces.slice(0, start).findLast(isLive);
    const after = pieces.slice(end2).find(isLive);
    if (before?.by !== void 0 && before.by === after?.by) needs2.add(before.by);
    const inner3 = pieces.slice(start, end2).map((piece) => {
      if (isLive(piece) && piece.by !== void 0) needs2.add(piece.by);
      return isLive(piece) ? { ...piece, removedBy: step2 } : piece;
    });
    const written4 = { bytes: Buffer.from(text), by: step2, removedBy: void 0 };
    files.set(file, [...pieces.slice(0, start), written4, ...inner3, ...pieces.slice(end2)]);
  }
  needs2.delete(step2);
  return { ...history, files, needs: new Map([...history.needs, [step2, needs2]]) };
}
var withoutTraces = (history) => ({
  ...history,
  files: new Map(
    [...history.files].map(([path, pieces]) => [
      path,
      pieces.filter(({ bytes, by }) => by === void 0 || bytes.length > 0)
    ])
  )
});
function closed(history, choice) {
  const left = new Set(choice);
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const step2 of left) {
      if ([...history.needs.get(step2) ?? []].every((need) => left.has(need))) continue;
      left.delete(step2);
      shrunk = true;
    }
  }
  return left;
}
function moduleWith({ draft, files }, choice) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const [path, pieces] of files) {
    const isChanged = pieces.some((piece) => piece.by === void 0 !== isIn(piece, choice));
    const shown2 = pieces.filter((piece) => isIn(piece, choice));
    if (isChanged) texts2.set(path, Buffer.concat(shown2.map(({ bytes }) => bytes)));
  }
  return texts2.size === 0 ? draft : withFiles(draft, texts2);
}
function draftEdits({ files }, choice) {
  return [...files].flatMap(([file, pieces]) => {
    const edits = [];
    let at2 = 0;
    let open;
    const close = () => {
      if (open && (open.parts.length > 0 || at2 > open.start))
        edits.push({
          file,
          range: { start: open.start, end: at2 },
          text: Buffer.concat(open.parts).toString("utf8")
        });
      open = void 0;
    };
    for (const piece of pieces) {
      const own2 = piece.by === void 0;
      const shown2 = isIn(piece, choice);
      if (own2 && shown2) close();
      else if (own2 !== shown2) open ??= { start: at2, parts: [] };
      if (shown2 && !own2 && piece.bytes.length > 0) open?.parts.push(piece.bytes);
      if (own2) at2 += piece.bytes.length;
    }
    close();
    return edits;
  });
}
function draftPlace({ files }, { file, range: range2 }, choice = "all") {
  const isShown = (piece) => choice === "all" ? isLive(piece) : isIn(piece, choice);
  let live = 0;
  let own2 = 0;
  for (const piece of files.get(file) ?? []) {
    const length = piece.bytes.length;
    if (isShown(piece) && range2.start < live + length) {
      const start = own2 + (piece.by === void 0 ? range2.start - live : 0);
      const end2 = start + (piece.by === void 0 ? Math.min(range2.end, live + length) - range2.start : 0);
      return { file, range: { start, end: end2 } };
    }
    if (isShown(piece)) live += length;
    if (piece.by === void 0) own2 += length;
  }
  return { file, range: { start: own2, end: own2 } };
}
var isLive = ({ removedBy }) => removedBy === void 0;
var isIn = ({ by, removedBy }, choice) => (by === void 0 || choice.has(by)) && (removedBy === void 0 || !choice.has(removedBy));
function cut(pieces, offset) {
  let live = 0;
  for (const [index, piece] of pieces.entries()) {
    if (!isLive(piece)) continue;
    const inside5 = offset - live;
    if (inside5 > 0 && inside5 < piece.bytes.length)
      return [
        ...pieces.slice(0, index),
        { ...piece, bytes: piece.bytes.subarray(0, inside5) },
        { ...piece, bytes: piece.bytes.subarray(inside5) },
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
  for (const line of parts.flatMap(({ added: added2 }) => added2)) count(arrived, line, 1);
  return parts.reduce((sum3, { removed, text, left }) => {
    const moved8 = left.filter((line) => count(arrived, line, -1) >= 0);
    const gone = Buffer.byteLength(removed) - moved8.reduce((all, line) => all + line.length, 0);
    return sum3 + Math.max(gone, Buffer.byteLength(text));
  }, 0);
}
function unpaired(removed, text) {
  const stays = /* @__PURE__ */ new Map();
  for (const line of removed) count(stays, line, 1);
  const added2 = text.filter((line) => count(stays, line, -1) < 0);
  const again = /* @__PURE__ */ new Map();
  for (const line of text) count(again, line, 1);
  return { left: removed.filter((line) => count(again, line, -1) < 0), added: added2 };
}
var linesOf = (text) => text.split("\n").map((line) => line.replace(/\s+/g, "")).filter((line) => line !== "");
function count(counts, line, change3) {
  const now = (counts.get(line) ?? 0) + change3;
  counts.set(line, now);
  return now;
}

// src/repair/minimise.ts
function neededSteps(history, steps2, kept, { catalogue, budget }) {
  const keysWith = (choice) => {
    const module = moduleWith(history, choice);
    return countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));
  };
  let lean = steps2;
  const wanted = keysWith(lean);
  for (const step2 of [...steps2].reverse()) {
    if (!lean.has(step2) || kept.has(step2) || budget.isGone()) continue;
    budget.spend(1);
    const fewer = closed(
      history,
      [...lean].filter((other) => other !== step2)
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
function insertFirst(document, block3, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const indentation = itemIndentation(document, block3);
  const line = indentation + text.replaceAll("\n", eol);
  if (!isOneLine(bytes, block3)) {
    const below2 = lineEnd(bytes, block3.open.start);
    const text2 = bytes[below2 - 1] === NEWLINE ? line + eol : eol + line;
    return { range: { start: below2, end: below2 }, text: text2 };
  }
  const { start, end: end2 } = block3.body.range;
  const inner3 = bytes.toString("utf8", start, end2).trim();
  const kept = inner3 === "" ? "" : `${indentation}${inner3}${eol}`;
  const outer = indentationAt(bytes, block3.range.start);
  return { range: { start, end: end2 }, text: `${eol}${kept}${line}${eol}${outer}` };
}
function itemIndentation(document, block3) {
  const first = block3.body.items.find(
    (item) => !sharesLine(document.bytes, block3.open.start, item.range.start)
  );
  if (first) return indentationAt(document.bytes, first.range.start);
  return `${indentationAt(document.bytes, block3.range.start)}  `;
}
function endOfItemLine({ bytes, tokens }, item) {
  const { end: end2 } = item.range;
  for (let index = tokenIndexAt(tokens, Math.max(item.range.start, end2 - 1)); ; index++) {
    const token2 = tokens[index];
    if (token2 === void 0 || token2.kind === "end") return bytes.length;
    if (token2.kind === "newline" && token2.start >= end2) return token2.end;
  }
}
var isOneLine = (bytes, block3) => block3.close !== void 0 && !bytes.subarray(block3.open.end, block3.close.start).includes(NEWLINE);
var sharesLine = (bytes, a, b) => lineStart(bytes, a) === lineStart(bytes, b);

// src/hcl/edit/block.ts
function insertNestedBlock(document, block3, text) {
  const { bytes } = document;
  const last2 = block3.body.items[block3.body.items.length - 1];
  const indented = indent(text, itemIndentation(document, block3)).trimStart();
  if (last2 === void 0 || isOneLine(bytes, block3)) return insertFirst(document, block3, indented);
  const eol = lineBreakOf(bytes);
  const at2 = endOfItemLine(document, last2);
  const own2 = itemIndentation(document, block3) + indented.replaceAll("\n", eol) + eol;
  return { range: { start: at2, end: at2 }, text: eol + own2 };
}
function appendBlock(document, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at2 = bytes.length;
  const lead = at2 === 0 ? "" : bytes[at2 - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at2, end: at2 }, text: lead + text.replaceAll("\n", eol) + eol };
}
function insertBlockAfter(document, block3, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at2 = endOfItemLine(document, block3);
  const lead = bytes[at2 - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at2, end: at2 }, text: lead + text.replaceAll("\n", eol) + eol };
}
var renameBlock = (block3, type) => ({
  range: block3.type.range,
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
  const own2 = view.documents.get("variables.tf");
  if (own2) return [{ file: "variables.tf", ...appendBlock(own2, text) }];
  const last2 = view.variables.filter((variable) => variable.file === file).at(-1);
  if (last2) return [{ file, ...insertBlockAfter(last2.document, last2.block, text) }];
  const document = view.documents.get(file);
  return document ? [{ file, ...appendBlock(document, text) }] : [];
}
function freeVariableName(view, wanted, taken = []) {
  const used = /* @__PURE__ */ new Set([...view.variables.map(({ name: name3 }) => name3), ...taken]);
  const base = RESERVED.has(wanted) ? `${wanted}_value` : wanted;
  let name2 = base;
  for (let count3 = 2; used.has(name2); count3++) name2 = `${base}_${count3}`;
  return name2;
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
var isRequiredBlock = (type, path) => ownValue(REQUIRED, type)?.includes(path.join(".")) ?? false;
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
var oneOfGroups = (type) => ownValue(ONE_OF, type) ?? [];

// src/repair/name-groups.ts
function groupsIn({ place, facts, names: names2, schema }) {
  const own2 = names2.flatMap((name2) => {
    const { exactlyOneOf = [], atLeastOneOf = [] } = facts.constraintsOf(name2) ?? {};
    return [exactlyOneOf, atLeastOneOf].map((keys) => keys.map((key) => nameIn(place, key)));
  });
  const framework = topGroups(place, facts).flatMap(
    (group2) => group2.kind === "exactly-one" || group2.kind === "at-least-one" ? [group2.names] : []
  );
  const told3 = oneOfGroups(place.type).map((paths) => paths.map((path) => nameIn(place, path)));
  const distinct5 = /* @__PURE__ */ new Map();
  for (const group2 of [...own2, ...framework, ...told3]) {
    const here = group2.filter(
      (name2) => name2 !== void 0 && (schema.attributes.has(name2) || schema.blocks.has(name2))
    );
    if (here.length > 0 && here.length === group2.length) distinct5.set(here.join(), here);
  }
  return [...distinct5.values()];
}
var partnersOf = ({ place, facts }, name2) => (facts.constraintsOf(name2)?.requiredWith ?? []).flatMap((key) => nameIn(place, key) ?? []);
function foesOf({ place, facts, names: names2 }, name2) {
  const against = (one) => {
    const { conflictsWith = [], exactlyOneOf = [] } = facts.constraintsOf(one) ?? {};
    return [...conflictsWith, ...exactlyOneOf].flatMap((key) => nameIn(place, key) ?? []);
  };
  const framework = topGroups(place, facts).flatMap((group2) => {
    if (group2.kind === "exactly-one") return group2.names.includes(name2) ? group2.names : [];
    if (group2.kind !== "conflict") return [];
    return group2.name === name2 ? [group2.with] : group2.with === name2 ? [group2.name] : [];
  });
  const back = names2.filter((other) => against(other).includes(name2));
  return [...against(name2), ...back, ...framework].filter((other) => other !== name2);
}
var topGroups = ({ path }, { constraints }) => path.length > 0 ? [] : constraints?.groups ?? [];
function nameIn({ path }, key) {
  const names2 = key.split(".").filter((step2) => !/^\d+$/.test(step2));
  const name2 = names2.pop();
  return names2.join(".") === path.join(".") ? name2 : void 0;
}

// src/repair/asked-names.ts
function askedNames(body, present) {
  const { names: names2 } = body;
  const asked = new Set(names2.filter((name2) => isRequired(body, name2)));
  for (const group2 of groupsIn(body)) {
    const isMet = group2.some((name2) => asked.has(name2) || present.has(name2));
    if (!isMet) asked.add(mostUsual(body, group2));
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
var isSingle = ({ nesting, block: block3 }) => nesting === "single" && [...block3.attributes.values()].some(({ required }) => required);
function mostUsual({ schema, facts, fill: fill2 }, group2) {
  const worth2 = (name2) => {
    const isBlock = schema.blocks.has(name2);
    const filled2 = isBlock ? void 0 : fill2(name2);
    const usage = facts.usageOf(name2);
    const sure = filled2?.declares.length === 0 ? 0.2 * filled2.score : 0;
    const drawn = (usage?.edges ?? []).filter(({ type }) => filled2?.text.includes(`${type}.`));
    const reference = Math.max(0, ...drawn.map((edge) => edge.drawn));
    const old = schema.attributes.get(name2)?.deprecated ? 0.5 : 0;
    return (usage?.share ?? 0) + reference + sure - old - (isBlock ? 0.01 : 0);
  };
  return group2.reduce((best2, name2) => worth2(name2) > worth2(best2) ? name2 : best2);
}

// src/repair/dependents.ts
function dependentsOf(scope, { top, mode, type, label }) {
  const declared2 = scope.view.resources.find(({ block: block3 }) => block3 === top)?.address;
  const self = declared2 ?? `${mode === "data" ? "data." : ""}${type}.${label}`;
  const uses = usesIn(scope.view);
  const found = /* @__PURE__ */ new Set([self]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [address, used] of uses) {
      if (found.has(address) || ![...found].some((known3) => used.has(known3))) continue;
      found.add(address);
      grew = true;
    }
  }
  return found;
}
function usesIn(view) {
  const known3 = remembered.get(view);
  if (known3) return known3;
  const uses = new Map([
    ...view.resources.map(
      (resource) => [resource.address, usedBy(expressionsOf(resource))]
    ),
    ...view.locals.map(
      ({ name: name2, attribute: attribute2 }) => [`local.${name2}`, usedBy([attribute2.value])]
    )
  ]);
  remembered.set(view, uses);
  return uses;
}
var remembered = /* @__PURE__ */ new WeakMap();
var expressionsOf = ({ block: block3 }) => [...attributesOf(block3.body)].map(({ attribute: attribute2 }) => attribute2.value);

// src/repair/similarity.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function similarity(a, b) {
  if (a === b) return 1;
  const left = words(a);
  const right = words(b);
  const shared = left.filter((word) => right.includes(word)).length;
  const overlap = shared / (/* @__PURE__ */ new Set([...left, ...right])).size;
  if (overlap === 1) return 0.98;
  if (isSlip(a, b)) return 0.9;
  const letters2 = 1 - (0, import_fastest_levenshtein.distance)(a, b) / Math.max(a.length, b.length);
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
  return (0, import_fastest_levenshtein.distance)(...first) <= (shorter < 7 ? 1 : 2);
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

// src/repair/fill-existing-name.ts
function existingNames(draft, place, { name: name2, type }) {
  return [
    ...draft.variables.filter((variable) => convertible(variable, type)).map((variable) => ({ root: "var", own: variable.name })),
    ...draft.locals.map((local) => ({ root: "local", own: local.name }))
  ].flatMap(({ root, own: own2 }) => {
    const score = worthOf(draft, place, name2, root, own2);
    const text = `${root}.${own2}`;
    return score === void 0 ? [] : [{ text, score, declares: [], how: `from ${text}` }];
  });
}
function worthOf(draft, place, name2, root, own2) {
  const nearness3 = Math.max(similarity(own2, name2), similarity(own2, `${place.label}_${name2}`));
  if (nearness3 >= SAME) return NAMED_ALIKE * nearness3;
  if (!speaksOf(own2, place, name2)) return void 0;
  return findReferences(draft, [root, own2]).length === 0 ? WAITING : IN_USE;
}
var SAME = 0.9;
var NAMED_ALIKE = 0.85;
var WAITING = 0.78;
var IN_USE = 0.7;
function speaksOf(own2, { type, label, path }, name2) {
  const [said2, asked, inner3] = [words(own2), words(name2), path.flatMap((step2) => words(step2))];
  const known3 = new Set([type, label, name2, "name"].flatMap((text) => words(text)).concat(inner3));
  const isSame = said2.at(-1) === asked.at(-1) || stem(said2) === stem(asked);
  const isOfBlock = inner3.length === 0 || inner3.some((word) => said2.includes(word));
  const isWhole2 = asked.every((word) => word === "name" || said2.includes(word));
  return isSame && isOfBlock && isWhole2 && said2.every((word) => known3.has(word));
}
var stem = (said2) => said2.length > 1 && said2.at(-1) === "name" ? said2.at(-2) : said2.at(-1);
function convertible({ block: block3, document }, type) {
  const written4 = attribute(block3, "type")?.value;
  const constraint = written4 ? sourceOf(document.bytes, written4).replaceAll('"', "") : "any";
  if (constraint === "any") return true;
  if (typeof type === "string") return PRIMITIVES.has(constraint);
  return (type[0] === "list" || type[0] === "set") && /^(?:list|set)\(/.test(constraint) && typeof type[1] === "string";
}
var PRIMITIVES = /* @__PURE__ */ new Set(["string", "number", "bool"]);

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
  return path.map((block3) => {
    const index = blocksIn(body).indexOf(block3);
    body = block3.body;
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
var nameOfBlock = (block3) => block3.type.text === "dynamic" ? block3.labels[0]?.text ?? "" : block3.type.text;

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
    (blocks, name2) => blocks.flatMap((block3) => blocksNamed2(block3.body, name2)),
    [top]
  );
  const names2 = beside.flatMap(({ body }) => blocksIn(body).map(nameOfBlock));
  const told3 = choices.filter((choice) => {
    const word = choice.toLowerCase().replaceAll("-", "_");
    return names2.some((name2) => name2 === word || name2.startsWith(`${word}_`));
  });
  return told3.length === 1 ? told3[0] : void 0;
}
function toldChoice({ documents }, choices) {
  const long = choices.filter((choice) => choice.length >= TELLING);
  if (choices.length < 2 || long.length === 0) return void 0;
  const said2 = /* @__PURE__ */ new Set();
  for (const { body, bytes } of documents.values())
    for (const { attribute: attribute2 } of attributesOf(body))
      walkExpression(attribute2.value, (expression) => {
        if (expression.kind !== "template") return;
        const { start, end: end2 } = expression.range;
        for (const word of bytes.toString("utf8", start, end2).toLowerCase().split(/\W+/))
          said2.add(word);
      });
  const told3 = long.filter((choice) => said2.has(choice.toLowerCase()));
  return told3.length === 1 ? told3[0] : void 0;
}
var TELLING = 5;

// src/repair/fill-literal.ts
function literals(place, schema, facts, view) {
  const { usageOf, constraintsOf } = facts;
  const { name: name2, type } = schema;
  const constraints = constraintsOf(name2);
  const found = [];
  const known3 = typicalValue(place.type, [...place.path, name2]);
  if (known3 !== void 0) found.push({ text: known3, score: 0.8 });
  const choices = choicesOf(constraints);
  const told3 = choiceOfBlock(place, choices) ?? (isWhereabouts(place.path, name2) ? toldChoice(view, choices) : void 0);
  if (told3 !== void 0)
    found.push({
      text: quote(told3),
      score: 0.75,
      how: `as ${quote(told3)}, which the module speaks of`
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
var NOTHING = /^"(?:NO_\w+|NONE)"$/i;
function habitsOf({ path }, { name: name2, required }, usage, choices) {
  if (!usage || GUARDING.test(name2) || ENABLING.test(name2)) return [];
  const isChoice = required && choices.length > 1;
  return inOneSpelling(usage.literals).filter(({ text, share: share2, brings }) => {
    if (IS_NUMBER.test(text)) return share2 > USUAL_NUMBER;
    if (!isChoice || NOTHING.test(text)) return true;
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
  const referred = (usage?.edges ?? []).reduce((sum3, { count: count3 }) => sum3 + count3, 0);
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
  const [, stem2 = ""] = /^(.*?)_?(?:name|identifier)$/.exec(name2) ?? [];
  return stem2 === "" ? OWN.test(name2) : words(type).includes(words(stem2).at(-1) ?? "");
}
var OWN = /^(?:name|identifier|id|key)$|(?:^|_)(?:prefix|title|description|cidr_block|priority)$/;

// src/repair/fill-neighbour.ts
function fromNeighbours(scope, place, { name: name2 }, { usageOf }, closed3) {
  const tells = tellsApart(place.type, name2);
  const found = neighboursOf(scope, place, name2).filter(
    ({ value, text, label }) => !text.includes("\n") && !isNamedAfter(text, label, place) && isPortable(value) && ![...usedBy([value])].some((used) => closed3.has(used)) && !(tells && !isResource(value))
  );
  const alike3 = found.filter(({ same: same2 }) => same2);
  const elsewhere = words(name2).length > 1 ? found.filter(
    ({ value, same: same2 }) => isReference(value) && (same2 || isUsualTarget(value, usageOf(name2)))
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
  const own2 = words(place.label);
  return /^(?:var|local)\./.test(text) && label !== place.label && words(label).every((word) => said2.includes(word)) && !own2.every((word) => said2.includes(word));
}
function isUsualTarget(value, usage) {
  const { edges = [], count: count3 = 0 } = usage ?? {};
  const target = value.kind === "traversal" && isResource(value) ? resourceSteps(value) : void 0;
  if (!target || count3 < ENOUGH || edges.length === 0) return true;
  return edges.some(({ type, share: share2 }) => type === target.type && share2 >= OFTEN);
}
var OFTEN = 0.3;
var ENOUGH = 3;
function neighboursOf(scope, place, name2) {
  return scope.view.resources.flatMap(
    ({ block: block3, type, document, address, name: label }) => [...attributesOf(block3.body)].filter(({ attribute: attribute2 }) => attribute2.name.text === name2).map(({ attribute: { value }, path }) => ({
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
var isResource = (value) => value.kind === "traversal" && !NAMED.has(value.root.text) && resourceSteps(value) !== void 0;
var NAMED = /* @__PURE__ */ new Set(["var", "local", "module", "path", "terraform"]);
function counted(neighbours, base) {
  const byText = /* @__PURE__ */ new Map();
  for (const neighbour of neighbours)
    byText.set(neighbour.text, [...byText.get(neighbour.text) ?? [], neighbour]);
  return [...byText.values()].flatMap((group2) => {
    const [first] = group2;
    if (!first) return [];
    const share2 = group2.length / neighbours.length;
    const { text, value, at: at2 } = first;
    const score = base + 0.4 * share2;
    return [
      { text, score, declares: [], how: `as ${at2} has it`, value, share: share2, times: group2.length }
    ];
  });
}

// src/repair/affinity.ts
function affinity(scope, place, name2) {
  const taken = takenBy(scope, place, name2);
  const order = new Map(scope.view.resources.map((resource, index) => [resource, index]));
  const self = scope.view.resources.findIndex(({ block: block3 }) => block3 === place.top);
  const argument4 = new Set(words(name2));
  const consumer = /* @__PURE__ */ new Set([...words(place.type).slice(1), ...namesIn(place.label)]);
  return (resource) => {
    const own2 = namesIn(resource.name);
    const said2 = own2.filter((word) => argument4.has(word)).length / Math.max(1, own2.length);
    const shared = own2.some((word) => consumer.has(word)) ? 1 : 0;
    const at2 = order.get(resource) ?? 0;
    const before = self < 0 || at2 < self ? 1 : 0;
    const distance8 = self < 0 ? 0 : Math.abs(self - at2) / Math.max(1, scope.view.resources.length);
    return 0.35 * similarity(own2.join("_"), namesIn(place.label).join("_")) + 0.2 * said2 + 0.15 * shared + 0.15 * (taken.has(resource.address) ? 0 : 1) + 0.05 * before + 0.1 * (1 - distance8);
  };
}
var namesIn = (label) => words(label.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
function takenBy(scope, place, name2) {
  return usedBy(
    scope.view.resources.filter(({ type, block: block3 }) => type === place.type && block3 !== place.top).flatMap(
      ({ block: block3 }) => [...attributesOf(block3.body)].filter(({ attribute: attribute2 }) => attribute2.name.text === name2).map(({ attribute: attribute2 }) => attribute2.value)
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
function attributeForArgument(type, path, referred) {
  const attributes2 = ATTRIBUTES[[type, ...path].join(".")] ?? {};
  return ownValue(attributes2, referred);
}

// src/repair/wanted-targets.ts
function targetsIn(place, name2, { usage, usageOf }) {
  const own2 = usageOf(name2);
  const byName = usage ? alike(name2).map((other) => usage.edgesOf(other)).find((edges) => edges.length > 0) : void 0;
  const wanted = wantedByName(place, name2);
  const isKnown = (own2?.count ?? 0) >= ENOUGH2;
  return (mode, type) => {
    const known3 = mode === "resource" ? attributeForArgument(place.type, [...place.path, name2], type) : void 0;
    if (known3 !== void 0) return [{ attributes: [known3], score: DOCUMENTED, several: false }];
    const exact = learned(own2?.edges ?? [], mode, type, name2, 0.4, 0.55);
    if (exact.length > 0) return exact;
    const others = isKnown ? [] : learned(byName ?? [], mode, type, name2, 0.35, 0.5);
    if (others.length > 0) return others;
    const fit = wanted ? typeFit(wanted.stem, type, place.type) : 0;
    if (!wanted || fit < 0.7) return [];
    const doubt = isKnown && (own2?.edges.length ?? 0) > 0 ? 0.6 : 1;
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
  const own2 = edges.filter((edge) => edge.mode === mode && edge.type === type);
  const count3 = own2.reduce((sum3, edge) => sum3 + edge.count, 0);
  const share2 = own2.reduce((sum3, edge) => sum3 + edge.share, 0);
  if (own2.length === 0 || share2 === 0) return [];
  const chances = count3 / share2;
  const likely = (count3 + 0.5) / (chances + 1);
  const named2 = own2.filter(({ attribute: attribute2 }) => name2.endsWith(`_${attribute2}`));
  const ordered = [...named2, ...own2.filter((edge) => !named2.includes(edge))];
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
  const stem2 = singular(name2);
  return NOUNS.has(stem2) ? { stem: stem2, attributes: ["id"] } : void 0;
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
function typeFit(stem2, type, consumer) {
  const tail = words(type).slice(1);
  const wanted = words(stem2);
  const asked = wanted.at(-1) === "role" ? ["role"] : wanted;
  const endsAlike = asked.every((word, index) => tail[tail.length - asked.length + index] === word);
  if (!endsAlike) return 0;
  const exact = tail.length === asked.length ? 0.2 : 0;
  const sameService = tail[0] === words(consumer)[1] ? 0.1 : 0;
  return 0.75 + Math.min(0.25, exact + sameService);
}

// src/repair/fill-reference.ts
function references(scope, place, { name: name2, type }, facts, closed3) {
  const targetsOf = targetsIn(place, name2, facts);
  const near2 = affinity(scope, place, name2);
  const found = scope.view.resources.filter(({ address }) => !closed3.has(address)).flatMap(
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
  const [best2] = found;
  if (!best2?.target.several) return void 0;
  const alike3 = scope.view.resources.flatMap(
    (resource) => found.filter(
      (one) => one.resource === resource && resource.type === best2.resource.type && resource.mode === best2.resource.mode && one.wanted === best2.wanted
    )
  );
  const isOne = ({ resource }) => !isMany(scope, resource, place) && typeof attributeType(scope, resource, best2.wanted) === "string";
  if (alike3.length < 2 || !alike3.every(isOne)) return void 0;
  const texts2 = alike3.map(({ resource }) => instance(scope, resource, best2.wanted, place, true));
  return {
    text: listed(texts2),
    score: best2.score + NEARNESS,
    declares: [],
    how: `from ${best2.resource.address} and ${alike3.length - 1} more`
  };
}
function fitting(scope, place, resource, wanted, type) {
  const own2 = attributeType(scope, resource, wanted);
  if (own2 === void 0) return void 0;
  const many = isMany(scope, resource, place);
  if (isCollection(type)) {
    if (typeof own2 === "string") return listed([instance(scope, resource, wanted, place, true)]);
    return many ? void 0 : instance(scope, resource, wanted, place, true);
  }
  if (typeof own2 !== "string" || typeof type !== "string") return void 0;
  return instance(scope, resource, wanted, place, false);
}
var isCollection = (type) => typeof type !== "string" && (type[0] === "list" || type[0] === "set") && typeof type[1] === "string";
var listed = (texts2) => texts2.length === 1 && texts2[0]?.includes("[*]") ? texts2[0] : `[${texts2.join(", ")}]`;
function attributeType(scope, resource, wanted) {
  const { mode, type, block: block3, address } = resource;
  if (!schemaOf(scope, mode, type, block3)) return void 0;
  const key = attribute(block3, "count") || attribute(block3, "for_each") ? "[0]" : "";
  const [item] = parse(Buffer.from(`x = ${address}${key}.${wanted}
`)).body.items;
  if (item?.kind !== "attribute" || item.value.kind !== "traversal") return void 0;
  const steps2 = resourceSteps(item.value);
  const resolved = steps2 && resolveResource(scope, resource, steps2.rest);
  return resolved?.kind === "type" ? resolved.type : void 0;
}
function isMany(scope, resource, place) {
  const { block: block3 } = resource;
  return (attribute(block3, "count") !== void 0 || attribute(block3, "for_each") !== void 0) && sharedKey(scope, resource, place) === void 0;
}
function instance(scope, resource, wanted, place, all) {
  const { address, block: block3 } = resource;
  const key = sharedKey(scope, resource, place);
  if (key) return `${address}[${key}].${wanted}`;
  if (attribute(block3, "count")) return `${address}[${all ? "*" : "0"}].${wanted}`;
  if (attribute(block3, "for_each")) return `values(${address})[${all ? "*" : "0"}].${wanted}`;
  return `${address}.${wanted}`;
}
function sharedKey(scope, resource, { top }) {
  const self = scope.view.resources.find(({ block: block3 }) => block3 === top);
  const isShared = (name2) => {
    const own2 = self && textOf2(self, name2);
    return own2 !== void 0 && own2 === textOf2(resource, name2);
  };
  if (isShared("count")) return "count.index";
  return isShared("for_each") ? "each.key" : void 0;
}
function textOf2({ block: block3, document }, name2) {
  const argument4 = attribute(block3, name2);
  return argument4 && sourceOf(document.bytes, argument4.value);
}

// src/repair/facts/same-values.ts
var SAME2 = {
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
  const rows = Object.entries(ownValue(SAME2, type) ?? {});
  return [
    ...rows.filter(([first]) => first === path).map(([, second]) => second),
    ...rows.filter(([, second]) => second === path).map(([first]) => first)
  ];
}

// src/repair/fill-same-value.ts
function sameValue(scope, place, name2) {
  const written4 = writtenIn(scope, place);
  const textsAt = (path) => written4.filter((one) => one.path === path).map(({ text }) => text);
  const own2 = [...place.path, name2].join(".");
  const known3 = new Set(textsAt(own2));
  const others = sameValues(place.type, own2).flatMap(
    (path) => textsAt(path).map((text) => ({ text, path }))
  );
  return others.map(({ text, path }, index) => ({
    text,
    score: (known3.has(text) ? 0.6 : 0.9) - 0.02 * index,
    declares: [],
    how: `as \`${path}\` has it`
  }));
}
function writtenIn(scope, { top, written: written4 = [] }) {
  const document = scope.view.resources.find(({ block: block3 }) => block3 === top)?.document;
  if (!top || !document) return written4;
  const present = [...attributesOf(top.body)].map(({ attribute: attribute2, path }) => ({
    path: [...nestedNames(path), attribute2.name.text].join("."),
    text: sourceOf(document.bytes, attribute2.value)
  }));
  return [...present.filter(({ text }) => !text.includes("\n")), ...written4];
}

// src/repair/fill-subnet-range.ts
function subnetRange(scope, place, name2) {
  if (place.type !== "aws_subnet" || name2 !== "cidr_block" || place.path.length > 0) return [];
  const vpc = vpcOf(scope, place.top);
  const whole = vpc && rangeIn(scope, vpc);
  if (!whole || whole.prefix > LONGEST_PREFIX) return [];
  const bits = Math.min(8, LONGEST_PREFIX + 4 - whole.prefix);
  const size = 2 ** (32 - whole.prefix - bits);
  const others = scope.view.resources.filter(
    ({ type, block: block3 }) => type === "aws_subnet" && block3 !== place.top
  );
  const taken = others.map((subnet) => takenBy2(scope, subnet, whole.start, size));
  if (taken.some((range2) => range2 === void 0)) return [];
  for (let part = 1; part < 2 ** bits; part++) {
    const start = whole.start + part * size;
    if (taken.some((range2) => range2 && range2.start < start + size && start < range2.end)) continue;
    const text = `cidrsubnet(${vpc.address}.cidr_block, ${bits}, ${part})`;
    return [{ text, score: 0.72, declares: [], how: `as a free part of ${vpc.address}` }];
  }
  return [];
}
var LONGEST_PREFIX = 24;
function vpcOf(scope, subnet) {
  const value = subnet && attribute(subnet, "vpc_id")?.value;
  const vpcs = scope.view.resources.filter(
    ({ type, mode, block: block3 }) => type === "aws_vpc" && mode === "resource" && !attribute(block3, "count") && !attribute(block3, "for_each")
  );
  if (!value) return vpcs.length === 1 ? vpcs[0] : void 0;
  const referred = value.kind === "traversal" ? resourceSteps(value)?.address : void 0;
  return vpcs.find(({ address }) => address === referred);
}
function rangeIn({ view }, { block: block3, document }) {
  const value = attribute(block3, "cidr_block")?.value;
  if (!value) return void 0;
  const [, name2] = /^var\.(\w+)$/.exec(sourceOf(document.bytes, value)) ?? [];
  const variable = view.variables.find((declared2) => declared2.name === name2);
  const given = variable && attribute(variable.block, "default")?.value;
  const text = variable && given ? constantString(variable.document.bytes, given) : constantString(document.bytes, value);
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
  const [, bits, part] = /^cidrsubnet\([\w.-]+, (\d+), (\d+)\)$/.exec(source) ?? [];
  const prefix = 32 - Math.log2(size);
  if (part === void 0 || Number(bits) > prefix) return void 0;
  const own2 = start + Number(part) * size;
  return { start: own2, end: own2 + size, prefix };
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
  ({ type, block: block3 }) => [...attributesOf(block3.body)].filter(({ attribute: attribute2 }) => usedBy([attribute2.value]).has(address)).map(({ attribute: attribute2, path }) => [type, ...nestedNames(path), attribute2.name.text].join("."))
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
  if (!provider) return NOTHING2;
  const mode = modeOf(provider, place);
  const { usage: find } = scope.catalogue;
  const usage = find?.(provider.address);
  const constraints = scope.constraints?.(provider)?.of(mode, place.type);
  const counted3 = usage?.of(mode, place.type)?.at;
  const inner3 = constraints && placeIn(constraints.place, place.path);
  return {
    ...usage && { usage },
    ...constraints && { constraints },
    usageOf: (name2) => counted3?.get([...place.path, name2].join(".")),
    constraintsOf: (name2) => inner3?.arguments.get(name2)
  };
}
var NOTHING2 = { usageOf: () => void 0, constraintsOf: () => void 0 };
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
  const closed3 = dependentsOf(context.scope, place);
  return merged([
    ...references(context.scope, place, schema, facts, closed3),
    ...fromNeighbours(context.scope, place, schema, facts, closed3),
    ...sameValue(context.scope, place, schema.name),
    ...trustPolicy(context.scope, place, schema.name, facts),
    ...subnetRange(context.scope, place, schema.name),
    ...existingNames(context.draft, place, schema),
    ...literals(place, schema, facts, context.draft),
    newVariable(context.scope.view, place, schema, facts)
  ]);
}
function merged(filled2) {
  const byText = /* @__PURE__ */ new Map();
  for (const value of filled2) {
    const known3 = byText.get(value.text);
    const best2 = known3 && known3.score >= value.score ? known3 : value;
    const bonus = known3 ? AGREEMENT : 0;
    byText.set(value.text, { ...best2, score: Math.min(SUREST, best2.score + bonus) });
  }
  return [...byText.values()].sort((a, b) => b.score - a.score);
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
  const filled2 = fill2(name2);
  if (!filled2) return false;
  if (filled2.declares.length > 0) return usage.share >= LAW;
  const isDrawn = usage.edges.some(
    ({ drawn, count: count3, type }) => drawn >= HABIT2 && count3 >= ENOUGH3 && filled2.text.includes(`${type}.`)
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
    fill: remembered2((name2) => {
      const attribute2 = schema.attributes.get(name2);
      return attribute2 && fillValue(context, place, attribute2)[0];
    })
  };
  const asked = askedNames(body, present);
  const usual = usualNames(body, asked, present);
  return {
    values: [...schema.attributes.keys()].flatMap((name2) => {
      const filled2 = asked.has(name2) || usual.has(name2) ? body.fill(name2) : void 0;
      return filled2 ? [{ name: name2, filled: filled2 }] : [];
    }),
    blocks: [...schema.blocks.values()].filter(({ name: name2 }) => asked.has(name2) || usual.has(name2)).map((nested3) => ({
      nested: nested3,
      times: Math.max(1, nested3.minItems),
      habit: !asked.has(nested3.name)
    }))
  };
}
function remembered2(compute) {
  const known3 = /* @__PURE__ */ new Map();
  return (name2) => {
    const found = known3.get(name2) ?? { value: compute(name2) };
    known3.set(name2, found);
    return found.value;
  };
}

// src/repair/skeleton.ts
var MAX_DEPTH = 6;
function skeletonOf(context, place, schema, present = /* @__PURE__ */ new Set()) {
  if (place.path.length > MAX_DEPTH) return { lines: [], declares: [], written: [] };
  const { values, blocks } = contentsOf(context, place, schema, present);
  const lines = attributeLines(values);
  const declares2 = values.flatMap(({ filled: filled2 }) => filled2.declares);
  let written4 = [
    ...place.written ?? [],
    ...values.map(({ name: name2, filled: filled2 }) => ({
      path: [...place.path, name2].join("."),
      text: filled2.text
    }))
  ];
  for (const { nested: nested3, times: times2, habit } of blocks) {
    for (let count3 = 0; count3 < times2; count3++) {
      const inner3 = skeletonOf(
        context,
        { ...place, path: [...place.path, nested3.name], written: written4, declared: declares2 },
        nested3.block
      );
      if (habit && (inner3.lines.length === 0 || inner3.declares.length > 0)) break;
      if (lines.length > 0) lines.push("");
      lines.push(...blockLines(nested3.name, inner3.lines));
      written4 = inner3.written;
      declares2.push(...inner3.declares);
    }
  }
  return { lines, declares: uniqueByName(declares2), written: written4 };
}
function attributeLines(values) {
  const short = values.filter(({ filled: filled2 }) => !filled2.text.includes("\n"));
  const width = Math.max(0, ...short.map(({ name: name2 }) => name2.length));
  const lines = short.map(({ name: name2, filled: filled2 }) => `${name2.padEnd(width)} = ${filled2.text}`);
  for (const { name: name2, filled: filled2 } of values) {
    if (!filled2.text.includes("\n")) continue;
    if (lines.length > 0) lines.push("");
    lines.push(...`${name2} = ${filled2.text}`.split("\n"));
  }
  return lines;
}
function blockLines(header, body) {
  return body.length === 0 ? [`${header} {}`] : [`${header} {`, ...indent(body.join("\n"), "  ").split("\n"), "}"];
}
function placeOf(path) {
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
function keyMaterial(path, argument4) {
  if (/\.pub$/.test(path) || argument4 === "public_key")
    return { name: "public_key", description: "Public key in OpenSSH format", sensitive: false };
  if (argument4 === "private_key" || /(?:^|\/)id_(?:rsa|ed25519|ecdsa|dsa)$|\.key$/.test(path))
    return { name: "private_key", description: "Private key in PEM format", sensitive: true };
  return void 0;
}

// src/repair/candidates/absent-file/nearest-file.ts
import { posix } from "node:path";
function nearestFile({ assets }, path) {
  const name2 = posix.basename(path);
  const same2 = assets.filter((asset) => posix.basename(asset.path) === name2);
  const [only2, ...others] = same2;
  return only2 && others.length === 0 && only2.path !== posix.normalize(path) ? only2.path : void 0;
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
function absentFile(context, finding2, at2) {
  const call = callAt(finding2, at2);
  const [argument4] = call?.args ?? [];
  if (!call || !argument4 || !at2.attribute) return NO_CALL;
  const found = moved(context, finding2, at2, argument4);
  const name2 = at2.attribute.name.text;
  const isRequired2 = schemaAt(context, at2.path)?.attributes.get(name2)?.required ?? false;
  const key = keyMaterial(finding2.path ?? "", name2);
  const around3 = textAround(at2, call);
  const guards = around3 && !isRequired2 ? [guard(at2, argument4, around3, call, key !== void 0)] : [];
  const variables = around3 && TEXTS.has(call.name.text) ? [fromVariable(context, at2, call, argument4, key, guards.length === 0)] : [];
  const candidates = [...found, ...guards, ...variables];
  if (candidates.length > 0) return candidates;
  return around3 ? OF_THE_FILE : BUILT_FROM;
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
function moved({ scope }, finding2, at2, argument4) {
  const path = finding2.path && nearestFile(scope.view.module, finding2.path);
  if (!path) return [];
  return [
    {
      action: "change-value",
      title: `read \`${path}\`, where the file of that name is`,
      score: 0.9,
      edits: inFile(at2.file, [{ range: argument4.range, text: quote(path) }])
    }
  ];
}
function guard(at2, argument4, around3, call, isKey) {
  const { bytes } = at2.document;
  const path = sourceOf(bytes, argument4);
  const value = around3.kind === "template" ? call : around3;
  return {
    action: "guard-file",
    title: `read ${path} only if it exists`,
    edits: inFile(at2.file, [
      { range: around3.range, text: `fileexists(${path}) ? ${sourceOf(bytes, value)} : null` }
    ]),
    score: isKey ? 0.5 : 0.8
  };
}
function fromVariable(context, at2, call, argument4, key, isOnly) {
  const { view } = context.scope;
  const attribute2 = at2.attribute?.name.text ?? "content";
  const reads = isOnly || key ? sameReads(context, at2, call) : [{ file: at2.file, range: call.range }];
  const own2 = `${placeOf(at2.path).label.replaceAll("-", "_")}_${attribute2}`;
  const name2 = freeVariableName(view, key?.name ?? (reads.length > 1 ? attribute2 : own2));
  return {
    action: "declare",
    title: `take the content of ${sourceOf(at2.document.bytes, argument4)} from the new variable \`${name2}\``,
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
function callAt(finding2, at2) {
  const start = finding2.place?.range.start;
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
    const last2 = this.#edits.length - 1;
    return { start: this.#starts[0] ?? 0, end: this.#endOf(last2) };
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
  const before = placedGaps(linesAround(bytes, document.tokens, touched));
  const wanted = wantedGaps(linesAround(after, scan(after), map.touched), (gap) => {
    const old = map.original(gap);
    return old && before.get(old.end);
  });
  const result = [...sorted2];
  for (const { gap, blanks } of wanted.reverse()) {
    const inserted2 = map.insertedBy(gap);
    const text = " ".repeat(blanks);
    const old = map.original(gap);
    if (inserted2) {
      const { range: range2, text: before2 } = result[inserted2.index];
      const source = Buffer.from(before2);
      const { at: at2 } = inserted2;
      const end2 = at2 + gap.end - gap.start;
      const rewritten4 = `${source.subarray(0, at2)}${text}${source.subarray(end2)}`;
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
      const common3 = commonColumn(before);
      for (const [index, { cell, columns }] of chain.entries()) {
        const old = before[index];
        const column = old ? old.isPadded ? old.column : void 0 : common3;
        const least = Math.min(1, sizeOf(cell));
        const kept = column === void 0 ? sizeOf(cell) : Math.max(least, column - columns);
        const own2 = trusted ? widest - columns + 1 : kept;
        sizes.set(cell, own2);
        if (own2 !== sizeOf(cell)) wanted.push({ gap: cell.gap, blanks: own2 });
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
  let open;
  for (const line of lines) {
    const cell = line[kind];
    if (!cell) {
      open = void 0;
      continue;
    }
    if (!open) {
      open = [];
      chains.push(open);
    }
    const { assign } = line;
    const before = kind === "comment" && assign ? (sizes.get(assign) ?? sizeOf(assign)) + assign.columns : 0;
    open.push({ cell, columns: line.lead + before });
  }
  return chains;
}
var sizeOf = ({ gap }) => gap.end - gap.start;
var widestOf = (chain) => chain.reduce((widest, { columns }) => Math.max(widest, columns), 0);

// src/hcl/edit/remove-item.ts
function removeItem(document, body, item) {
  const { bytes } = document;
  const start = lineStart(bytes, item.range.start);
  const end2 = endOfItemLine(document, item);
  if (standsAlone(document, item)) {
    const range2 = withBlankLine(bytes, { start, end: end2 });
    return aligned(document, [{ range: range2, text: "" }]);
  }
  const onlyItem = body.items.length === 1 && isBlankBetween(bytes, body.range.start, item.range.start) && isBlankBetween(bytes, item.range.end, body.range.end);
  return aligned(document, [{ range: onlyItem ? body.range : item.range, text: "" }]);
}
function standsAlone(document, item) {
  const { bytes, tokens } = document;
  const start = lineStart(bytes, item.range.start);
  const end2 = endOfItemLine(document, item);
  return !tokens.some(
    (token2) => token2.kind !== "newline" && token2.kind !== "comment" && token2.kind !== "end" && token2.kind !== "bom" && (token2.start >= start && token2.end <= item.range.start || token2.start >= item.range.end && token2.end <= end2)
  );
}
var isBlankBetween = (bytes, start, end2) => bytes.subarray(start, end2).every((byte) => isBlank(byte));
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
var opensBlock = (bytes, start, end2) => bytes.toString("latin1", start, end2).trimEnd().endsWith("{");

// src/hcl/edit/attribute.ts
var renameAttribute = (document, _body, attribute2, name2) => aligned(document, [{ range: attribute2.name.range, text: name2 }]);
var replaceValue = (attribute2, text) => ({
  range: attribute2.value.range,
  text
});
function insertAttribute(document, block3, name2, value) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const text = `${name2} = ${value}`;
  const anchor = isOneLine(bytes, block3) ? void 0 : anchorFor(block3);
  if (anchor === void 0) return aligned(document, [insertFirst(document, block3, text)]);
  const at2 = endOfItemLine(document, anchor);
  const line = itemIndentation(document, block3) + text.replaceAll("\n", eol);
  const onNewLine = at2 === 0 || bytes[at2 - 1] === NEWLINE;
  const inserted2 = { range: { start: at2, end: at2 }, text: onNewLine ? line + eol : eol + line };
  return aligned(document, [inserted2]);
}
function anchorFor(block3) {
  const firstBlock = block3.body.items.findIndex((item) => item.kind === "block");
  const leading = firstBlock < 0 ? block3.body.items : block3.body.items.slice(0, firstBlock);
  const attributes2 = leading.filter((item) => item.kind === "attribute");
  const plain11 = attributes2.filter((item) => !TRAILING.has(item.name.text));
  return plain11[plain11.length - 1] ?? attributes2[attributes2.length - 1];
}
var TRAILING = /* @__PURE__ */ new Set(["tags", "tags_all", "depends_on", "lifecycle"]);

// src/repair/moved-source.ts
function movedSource(document, { start, end: end2 }, indentation) {
  const { bytes } = document;
  const outer = indentationAt(bytes, start);
  const heredocs = heredocsIn(document, { start, end: end2 });
  const parts = [];
  for (let at2 = start; at2 < end2; ) {
    const newline = bytes.indexOf(NEWLINE, at2);
    const next = newline < 0 || newline >= end2 ? end2 : newline + 1;
    const line = bytes.toString("utf8", at2, next).replace(/\r\n$/, "\n");
    const keeps = at2 === start || heredocs.some((range2) => range2.start < at2 && at2 < range2.end);
    parts.push(keeps || line === "\n" ? line : indentation + withoutIndentation(line, outer));
    at2 = next;
  }
  return parts.join("");
}
function heredocsIn({ tokens, bytes }, { start, end: end2 }) {
  const found = [];
  let open;
  for (const token2 of tokens) {
    if (token2.start < start || token2.end > end2) continue;
    if (token2.kind === "open-heredoc") open ??= token2.start;
    if (token2.kind === "close-heredoc" && open !== void 0) {
      found.push({ start: lineStart(bytes, open), end: token2.end });
      open = void 0;
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
  const last2 = parent.body.items.at(-1);
  if (last2 === void 0 || isOneLine(bytes, parent)) return insertFirst(document, parent, text);
  const eol = lineBreakOf(bytes);
  const at2 = endOfItemLine(document, last2);
  const lines = `${indentation}${text.replaceAll("\n", eol)}${eol}`;
  return { range: { start: at2, end: at2 }, text: eol + lines };
}
var onLines = (lines) => (indentation) => lines.map((line, index) => index === 0 || line === "" ? line : indentation + line).join("\n");

// src/repair/stepwise-edit.ts
function inSteps(document, steps2) {
  let pieces = [{ start: 0, end: document.bytes.length }];
  let current = document;
  for (const [index, step2] of steps2.entries()) {
    pieces = applied(pieces, step2(current));
    if (index < steps2.length - 1) current = parse(textOf3(document, pieces));
  }
  return editsOf(document, pieces);
}
function applied(pieces, edits) {
  const sorted2 = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end
  );
  const result = [];
  let at2 = 0;
  for (const { range: range2, text } of sorted2) {
    result.push(...cut2(pieces, at2, range2.start));
    if (text !== "") result.push({ added: Buffer.from(text) });
    at2 = range2.end;
  }
  return [...result, ...cut2(pieces, at2, Number.POSITIVE_INFINITY)];
}
function cut2(pieces, start, end2) {
  const result = [];
  let at2 = 0;
  for (const piece of pieces) {
    const size = sizeOf2(piece);
    const from = Math.max(start - at2, 0);
    const to = Math.min(end2 - at2, size);
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
  let added2 = [];
  for (const piece of [...pieces, { start: bytes.length, end: bytes.length }]) {
    if ("added" in piece) {
      added2.push(piece.added);
      continue;
    }
    const text = Buffer.concat(added2).toString("utf8");
    if (text !== "" || piece.start > at2)
      edits.push({ range: { start: at2, end: piece.start }, text });
    added2 = [];
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
      abstained: `The \`${name2}\` blocks say different things of \`${nameOf2(clash2)}\`, and only the author knows which one counts.`
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
            const last2 = blocksNamed2(body, name2).at(-1);
            return last2 ? removeItem(now, body, last2) : [];
          }
        )
      ])
    ),
    score: 0.8
  };
}
var nameOf2 = (item) => item.kind === "attribute" ? item.name.text : item.type.text;
function clashes(document, first, others, item, { block: schema }) {
  const blocks = [first, ...others].filter((block3) => !block3.body.items.includes(item));
  if (item.kind === "block") {
    const isOnce = (schema.blocks.get(item.type.text)?.maxItems ?? 0) === 1;
    return isOnce && blocks.some((block3) => blocksNamed2(block3.body, item.type.text).length > 0);
  }
  return blocks.some((block3) => {
    const same2 = attribute(block3, item.name.text);
    return same2 !== void 0 && plain(document, same2) !== plain(document, item);
  });
}
var plain = ({ bytes }, { value }) => sourceOf(bytes, value).replace(/\s+/g, " ");
function put(from, now, block3, item) {
  if (item.kind === "block")
    return [
      insertNestedSource(now, block3, (indentation) => movedSource(from, item.range, indentation))
    ];
  if (attribute(block3, item.name.text)) return [];
  const value = movedSource(from, item.value.range, itemIndentation(now, block3));
  return insertAttribute(now, block3, item.name.text, value);
}

// src/repair/candidates/block-count.ts
function insufficientBlocks(context, finding2, at2) {
  const block3 = at2.path.at(-1);
  const nested3 = schemaAt(context, at2.path)?.blocks.get(finding2.blockType);
  if (!block3 || !nested3)
    return { abstained: `No schema tells what a \`${finding2.blockType}\` block holds.` };
  const place = placeOf(at2.path);
  const { lines, declares: declares2 } = skeletonOf(
    context,
    { ...place, path: [...place.path, nested3.name] },
    nested3.block
  );
  return [
    {
      action: "add-block",
      title: `add the required block \`${nested3.name}\` to ${nameOf(block3)}`,
      edits: [
        ...inFile(at2.file, [
          insertNestedBlock(at2.document, block3, blockLines(nested3.name, lines).join("\n"))
        ]),
        ...declareVariables(context.scope.view, at2.file, declares2)
      ],
      score: 0.6 - 0.05 * declares2.length
    }
  ];
}
function tooManyBlocks(context, finding2, at2) {
  const block3 = at2.path.at(-1);
  const outer = { ...at2, path: at2.path.slice(0, -1) };
  const parent = outer.path.at(-1);
  const nested3 = schemaAt(context, outer.path)?.blocks.get(finding2.blockType);
  if (!block3 || !parent || !nested3)
    return { abstained: `No schema tells what a \`${finding2.blockType}\` block holds.` };
  const text = plain2(at2, block3);
  const twin = parent.body.items.find(
    (item) => item.kind === "block" && item !== block3 && item.type.text === finding2.blockType && plain2(at2, item) === text
  );
  if (!twin) {
    const merged2 = mergeBlocks(outer, finding2.blockType, nested3);
    return "abstained" in merged2 ? merged2 : [merged2];
  }
  return [
    {
      action: "drop-duplicate",
      title: `drop the second \`${finding2.blockType}\` block, which repeats the first`,
      edits: inFile(at2.file, removeItem(at2.document, parent.body, block3)),
      score: 0.9
    }
  ];
}
var plain2 = (at2, block3) => sourceOf(at2.document.bytes, block3).replace(/\s+/g, " ");

// src/repair/snake-case.ts
var snakeCase = (name2) => name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toLowerCase();

// src/repair/candidates/duplicate/alias-provider.ts
function aliasProvider({ scope }, second) {
  const { file, document, block: block3 } = second;
  const provider = block3.labels[0]?.text ?? "";
  if (attribute(block3, "alias")) return [];
  const declared2 = new Set(scope.view.providers.map(({ alias }) => alias));
  const region = attribute(block3, "region") ?? attribute(block3, "location");
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
      edits: inFile(file, insertAttribute(document, block3, "alias", quote(wanted))),
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
      const [step2] = value.steps;
      if (value.root.text === provider && step2?.kind === "attribute") found.add(step2.name);
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
    const twins = first.block.body.items.filter((own2) => nameOf3(own2) === nameOf3(item));
    if (twins.length === 0) missing2.push(item);
    else if (!twins.some((own2) => textOf4(first, own2) === textOf4(second, item))) return void 0;
  }
  const incomplete = missing2.length < second.block.body.items.length || isSmall(second);
  if (!incomplete) return void 0;
  const text = missing2.length === 0 ? "" : written(second, missing2);
  if (text.includes("<<")) return void 0;
  return text === "" ? [] : [{ file: first.file, ...insertNestedBlock(first.document, first.block, text) }];
}
var isSmall = ({ block: block3 }) => block3.body.items.length <= 2;
var nameOf3 = (item) => item.kind === "attribute" ? item.name.text : item.type.text;
var textOf4 = ({ document }, item) => normal(sourceOf(document.bytes, item).replace(/^(\S+)\s*=\s*/, "$1 = "));
function written({ document }, items) {
  const attributes2 = items.filter((item) => item.kind === "attribute");
  const width = Math.max(0, ...attributes2.map(({ name: name2 }) => name2.text.length));
  const lines = attributes2.map((item) => {
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
function duplicate(context, finding2, at2) {
  if (finding2.what === "attribute" || finding2.what === "local")
    return repeatedAttribute(context, at2, finding2);
  const second = blockAt2(at2);
  const first = second && firstTwin(context, second);
  if (!second || !first) return FIRST_ELSEWHERE;
  const title = nameOf4(finding2, second);
  const same2 = sameText(first, second);
  if (same2) return [drop(second, `drop the second ${title}, which repeats the first`, 0.95)];
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
    ...finding2.what === "provider" ? aliasProvider(context, second) : [],
    ...RENAMED.has(finding2.what) ? rename(context, second) : [],
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
  const block3 = path.at(-1);
  if (!block3) return void 0;
  const around3 = path.at(-2);
  return around3 ? { file, document, block: block3, body: around3.body, around: around3 } : { file, document, block: block3, body: document.body };
}
var nameOf4 = ({ name: name2 }, { block: block3 }) => `\`${name2 === "" ? block3.type.text : name2}\``;
function firstTwin(context, second) {
  const all = [...context.scope.view.documents].flatMap(
    ([file, document]) => document.body.items.flatMap((item) => {
      if (item.kind !== "block") return [];
      const inner3 = item.body.items.flatMap(
        (inside5) => inside5.kind === "block" && item.type.text === "terraform" ? [{ file, document, block: inside5, body: item.body }] : []
      );
      return [{ file, document, block: item, body: document.body }, ...inner3];
    })
  );
  const twin = all.find(({ block: block3 }) => keyOf(block3) === keyOf(second.block));
  return twin && twin.block !== second.block && !twin.file.endsWith(".json") ? twin : void 0;
}
var keyOf = ({ type, labels }) => [type.text, ...labels.map(({ text }) => text)].join(" ");
var removal = ({ file, document, body, block: block3, around: around3 }) => inFile(
  file,
  around3 && body.items.length === 1 ? removeItem(document, document.body, around3) : removeItem(document, body, block3)
);
var drop = (second, title, score) => ({
  action: "drop-duplicate",
  title,
  edits: removal(second),
  score
});
function rename(context, { file, block: block3 }) {
  const label = block3.labels.at(-1);
  if (!label) return [];
  const taken = new Set(
    [...context.scope.view.documents.values()].flatMap(
      ({ body }) => body.items.flatMap((item) => item.kind === "block" ? [item.labels.at(-1)?.text] : [])
    )
  );
  let name2 = `${label.text}_2`;
  for (let count3 = 3; taken.has(name2); count3++) name2 = `${label.text}_${count3}`;
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
function missingMembers(at2, schema, required) {
  const { attribute: attribute2, document, file } = at2;
  const names2 = [...required.matchAll(/"([^"]+)"/g)].map(([, name3]) => name3);
  if (!attribute2 || !/attributes? .* (?:is|are) required/.test(required)) return [];
  const objects2 = objectsIn(attribute2.value);
  if (objects2 === void 0 || objects2.length === 0) return [];
  const { bytes } = document;
  const name2 = attribute2.name.text;
  const blocks = blockFormOf(schema) && objects2.map((object) => membersOf(bytes, object));
  const indentation = indentationAt(bytes, attribute2.range.start);
  const asBlocks2 = blocks?.every((members) => members !== void 0) && ownLine(bytes, at2) ? [
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
    ...asBlocks2,
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
  const last2 = object.items.at(-1);
  if (!last2 || absent.length === 0) return [];
  const isOneLine3 = !bytes.subarray(object.range.start, object.range.end).includes(10);
  const between = isOneLine3 ? ", " : `${lineBreakOf(bytes)}${indentationAt(bytes, last2.range.start)}`;
  const text = absent.map((name2) => `${between}${name2} = null`).join("");
  return [{ range: { start: last2.range.end, end: last2.range.end }, text }];
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
  const given = constantString(bytes, value);
  if (given?.trim() === "")
    return [{ title: "write nothing as an empty map", score: 0.9, text: "{}" }];
  if (given !== void 0)
    return /^\s*\{[\s\S]*\}\s*$/.test(given) ? [{ title: "decode the JSON", score: 0.6, text: `jsondecode(${text})` }] : [];
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
  if (key !== void 0 && value !== void 0) return `${nameOf5(key)} = ${quote(value)}`;
  if (item.kind !== "object" || item.items.length !== 2) return void 0;
  const member = (names2) => item.items.find((each) => names2.includes(objectKey(bytes, each.key)?.toLowerCase() ?? ""))?.value;
  const [name2, given] = [member(["key", "name"]), member(["value"])];
  const word = name2 && constantString(bytes, name2);
  return word === void 0 || !given ? void 0 : `${nameOf5(word)} = ${sourceOf(bytes, given)}`;
}
var nameOf5 = (key) => /^[A-Za-z_][\w-]*$/.test(key) ? key : quote(key);

// src/repair/candidates/incorrect-type/spelled-out.ts
function numberOf(text) {
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
function reshaped(document, value, required) {
  const inner3 = INSIDE.exec(required);
  if (inner3) return insideOf(document, value, inner3[1], inner3[3]);
  const text = sourceOf(document.bytes, value);
  const wanted = WANTED.exec(required)?.[1];
  const forms = formsOf(document, value, wanted, required, text);
  return forms.map(({ title, score, text: to }) => ({
    title,
    score,
    edits: [{ range: value.range, text: to }]
  }));
}
var INSIDE = /^(?:element|attribute) (?:"([^"]+)"|(\d+)): ([\s\S]+)$/;
var WANTED = /^(?:an? )?(string|number|bool|list|set|map|object|tuple)\b/;
function formsOf(document, value, wanted, required, text) {
  switch (wanted) {
    case "list":
    case "set":
    case "tuple":
      return asList(document, value, /of (?:object|map)/.test(required), text);
    case "map":
    case "object":
      return asMap(document, value, text);
    case "string":
      return asString(document, value, text);
    case "number":
      return numberOf(constantString(document.bytes, value)).map((digits) => ({
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
  const given = constantString(document.bytes, value);
  const encoded3 = argumentOf2(value, "jsonencode");
  if (encoded3) return [unwrapped(document, encoded3)];
  if (given?.trim() === "" || value.kind === "object" && value.items.length === 0)
    return [{ title: "write nothing as an empty list", score: 0.9, text: "[]" }];
  const parts = given?.split(",").map((part) => part.trim()) ?? [];
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
function insideOf(document, value, where, rest) {
  const elements = value.kind === "tuple" ? value.items : value.kind === "object" ? value.items.filter(({ key }) => where === void 0 || objectKey(document.bytes, key) === where).map((item) => item.value) : [];
  const found = elements.flatMap((element) => reshaped(document, element, rest));
  const titles = [...new Set(found.map(({ title }) => title))];
  return titles.map((title) => {
    const same2 = found.filter((each) => each.title === title);
    return {
      title,
      score: Math.max(...same2.map(({ score }) => score)),
      edits: same2.flatMap(({ edits }) => edits)
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
  const stem2 = /^(?:(.+)_)?(?:name|identifier)$/.exec(name2);
  if (!stem2) return false;
  const said2 = words(stem2[1] ?? "");
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
  const named2 = schema?.attributes.get("name");
  if (!schema?.attributes.get("tags")?.optional || named2?.optional || named2?.required) return [];
  if (!valueFits(context.scope, document.bytes, attribute2.value, "string")) return [];
  if (resource.body.items.some((item) => item.kind === "attribute" && /^tags?_/.test(item.name.text)))
    return [];
  const tags = attribute(resource, "tags");
  if (tags && tags.value.kind !== "object") return [];
  const name2 = sourceOf(document.bytes, attribute2.value);
  const known3 = tags && tagNamed(document, tags, "Name");
  const place = placeInFile(document, path);
  const removal4 = (now) => {
    const block3 = blockAt(now, place);
    const item = attribute(block3, called);
    return item ? removeItem(now, block3.body, item) : [];
  };
  if (known3 === void 0)
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
      ...known3 !== name2 && { loses: `removes \`${called}\`` }
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
  const block3 = blockAt(now, place);
  const tags = attribute(block3, "tags");
  const outer = indentationAt(bytes, tags?.range.start ?? block3.range.start) + (tags ? "" : "  ");
  const whole = `{
${outer}  Name = ${name2}
${outer}}`;
  if (!tags) return insertAttribute(now, block3, "tags", whole);
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
function incorrectType(context, finding2, at2) {
  const { attribute: attribute2, document } = at2;
  if (!attribute2) return NO_FORM;
  const name2 = attribute2.name.text;
  const schema = schemaAt(context, at2.path)?.attributes.get(name2) ?? metaOf(at2.path)?.attributes.get(name2);
  const candidates = [
    ...missingMembers(at2, schema, finding2.required),
    ...reshaped(document, attribute2.value, finding2.required).map(
      ({ title, score, edits }) => ({
        action: "change-value",
        title: `${title}: \`${finding2.argument}\``,
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
function readOnlyArgument(context, finding2, at2) {
  const { attribute: attribute2 } = at2;
  if (!attribute2) return [];
  return [
    ...nameTag(context, at2, attribute2),
    {
      action: "delete-argument",
      title: `remove \`${finding2.argument}\`, which the provider sets itself`,
      score: 0.5,
      loses: `removes \`${finding2.argument}\``,
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
  const rows = mode === "data" ? DATA_SOURCES : RESOURCES;
  const found = ownValue(rows, type);
  return typeof found === "string" ? { type: found } : found;
}

// src/repair/change-type.ts
function changeType(context, at2, { block: block3, label, name: name2 }, from, to) {
  const path = from.mode === "resource" ? [from.type, name2.text] : [from.mode, from.type, name2.text];
  const address = to.mode === "resource" ? `${to.type}.${name2.text}` : `${to.mode}.${to.type}.${name2.text}`;
  const filters = renamedType(from.mode, from.type)?.filters ?? {};
  return [
    ...to.mode === from.mode ? [] : [{ file: at2.file, range: block3.type.range, text: to.mode }],
    { file: at2.file, range: label.range, text: quote(to.type) },
    ...Object.entries(filters).flatMap(([argument4, filter]) => {
      const written4 = attribute(block3, argument4);
      return written4 ? [asFilter(at2, written4, filter)] : [];
    }),
    ...renameEverywhere(context.scope.view, path, address)
  ];
}
function asFilter({ file, document: { bytes } }, written4, filter) {
  const inner3 = `${indentationAt(bytes, written4.range.start)}  `;
  const lines = [
    "filter {",
    `${inner3}name   = ${quote(filter)}`,
    `${inner3}values = [${sourceOf(bytes, written4.value)}]`,
    `${inner3.slice(2)}}`
  ];
  return { file, range: written4.range, text: lines.join(lineBreakOf(bytes)) };
}

// src/repair/argument-index.ts
function argumentIndex(provider) {
  const known3 = indexes.get(provider);
  if (known3) return known3;
  const index = /* @__PURE__ */ new Map();
  const add = (name2, type) => {
    const types = index.get(name2);
    if (types) types.push(type);
    else index.set(name2, [type]);
  };
  for (const type of provider.resourceTypes) {
    const schema = provider.schemaOf("resource", type);
    if (!schema) continue;
    for (const { name: name2, optional, required } of schema.attributes.values())
      if (optional || required) add(name2, type);
    for (const name2 of schema.blocks.keys()) add(name2, type);
  }
  indexes.set(provider, index);
  return index;
}
var indexes = /* @__PURE__ */ new WeakMap();

// src/repair/type-words.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);

// src/repair/facts/service-names.ts
var PREFIXES = {
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
var servicePrefixes = (name2) => ownValue(PREFIXES, name2);
var typeNoun = (name2) => ownValue(NOUNS2, name2);

// src/repair/type-words.ts
function vocabularyOf(provider) {
  const known3 = vocabularies.get(provider);
  if (known3) return known3;
  const apart = (types) => types.map((type) => ({ type, words: typeWords(type), letters: lettersOf(type) }));
  const resource = apart(provider.resourceTypes);
  const data = apart(provider.dataSourceTypes);
  const ephemeral = apart(provider.ephemeralTypes);
  const all = [...resource, ...data];
  const counts = /* @__PURE__ */ new Map();
  for (const { words: words5 } of all)
    for (const word of new Set(words5)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = {
    resource,
    data,
    ephemeral,
    words: [...counts.keys()],
    services: new Set(all.flatMap(({ words: words5 }) => words5.slice(0, 1))),
    weightOf: (word) => Math.log((all.length + 1) / (counts.get(word) ?? 1))
  };
  vocabularies.set(provider, vocabulary);
  return vocabulary;
}
var vocabularies = /* @__PURE__ */ new WeakMap();
var lettersOf = (type) => type.replaceAll("_", "");
var typeWords = (type) => type.toLowerCase().split("_").slice(1).filter(Boolean).map(typeWord);
var typeWord = (word) => word.length > 3 ? singular(word) : word;
function readings(words5) {
  const byService = [1, 2, 3].flatMap(
    (length) => (servicePrefixes(words5.slice(0, length).join("")) ?? []).map((prefix) => [
      ...prefix.split("_").filter(Boolean).map(typeWord),
      ...words5.slice(length)
    ])
  );
  const all = [words5, ...byService.map((reading) => reading.filter(isNoEcho))];
  return [...all, ...all.flatMap(withOtherNouns)];
}
var isNoEcho = (word, at2, words5) => word !== words5[at2 - 1];
function withOtherNouns(words5) {
  return words5.flatMap(
    (_, at2) => [1, 2].flatMap((length) => {
      const noun = at2 + length <= words5.length && typeNoun(words5.slice(at2, at2 + length).join(""));
      return noun ? [[...words5.slice(0, at2), ...noun.split("_"), ...words5.slice(at2 + length)]] : [];
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
  return (0, import_fastest_levenshtein2.distance)(a, b) === 1 && !/\d/.test(a + b);
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
  const [best2] = alone.flatMap(([service2]) => {
    const own2 = resource.filter(({ words: words5 }) => words5[0] === service2 && words5.length > 1);
    return own2.map(({ type, words: words5 }) => ({
      type,
      pointers: pointersTo(provider, words5.slice(1).join("_"), own2, type)
    }));
  }).filter(({ pointers }) => pointers > 0).sort((a, b) => b.pointers - a.pointers || a.type.length - b.type.length);
  return best2?.type;
}
function pointersTo(provider, noun, own2, self) {
  const names2 = ["", "_id", "_arn", "_name", "_identifier", "_url"].map((ending) => noun + ending);
  return own2.filter(({ type }) => {
    const schema = type === self ? void 0 : provider.schemaOf("resource", type);
    return names2.some((name2) => {
      const argument4 = schema?.attributes.get(name2);
      return argument4?.required || argument4?.optional;
    });
  }).length;
}

// src/repair/type-evidence.ts
function evidenceOf(view, path, block3) {
  const uses = findReferences(view, path);
  const written4 = (block3?.body.items ?? []).map((item) => item.kind === "attribute" ? item.name.text : item.type.text).filter((name2) => !META.has(name2));
  return {
    written: written4,
    around: new Set([path.at(-1) ?? "", ...written4].flatMap((name2) => typeWords(`_${name2}`))),
    declared: new Set(view.resources.map(({ type }) => typeWords(type).at(-1) ?? "")),
    refersTo: new Set(block3 ? typesReferredTo(block3) : []),
    asked: uses.flatMap(({ reference }) => {
      const step2 = resourceSteps(reference)?.rest.find(({ kind }) => kind === "attribute");
      return step2?.kind === "attribute" ? [step2.name] : [];
    }),
    fills: [...view.documents.values()].flatMap(
      ({ body }) => [...attributesOf(body)].flatMap(({ attribute: { name: name2, value } }) => {
        const whole = uses.some(({ reference }) => reference === value);
        const stem2 = /^(.+)_(?:ids?|arns?|names?)$/.exec(name2.text)?.[1];
        return whole && stem2 !== void 0 ? [stem2] : [];
      })
    )
  };
}
var typesReferredTo = (block3) => [...usedBy([...attributesOf(block3.body)].map(({ attribute: attribute2 }) => attribute2.value))].map(
  (address) => address.split(".")[0] ?? ""
);
var META = new Set(
  [RESOURCE_META, DATA_META].flatMap(({ attributes: attributes2, blocks }) => [
    ...attributes2.keys(),
    ...blocks.keys()
  ])
);
function acceptance({ written: written4, asked }, schema) {
  const settable = [...schema.attributes.values()].filter(({ optional, required }) => optional || required).map(({ name: name2 }) => name2).concat([...schema.blocks.keys()]);
  const taken = written4.map((name2) => Math.max(0, ...settable.map((own2) => nearness(name2, own2))));
  const exported2 = asked.map(
    (name2) => schema.attributes.has(name2) || schema.blocks.has(name2) ? 1 : 0
  );
  const missing2 = [...schema.attributes.values()].filter(
    ({ name: name2, required }) => required && !written4.some((own2) => nearness(own2, name2) > 0)
  );
  const weights = written4.map((name2) => COMMON.has(name2) ? 0.4 : 1);
  const total = sum(weights) + 0.5 * exported2.length + (written4.length > 0 ? 0.5 * missing2.length : 0);
  if (total === 0) return 0.5;
  return (sum(taken.map((share2, at2) => share2 * (weights[at2] ?? 1))) + 0.5 * sum(exported2)) / total;
}
function needs({ written: written4, around: around3, declared: declared2 }, schema) {
  const wanted = [...schema.attributes.values()].flatMap(({ name: name2, required }) => {
    const stem2 = required && !written4.includes(name2) && /^(.+)_(?:ids?|arns?|names?)$/.exec(name2);
    return stem2 ? [typeWords(`_${stem2[1]}`).at(-1) ?? ""] : [];
  });
  const worth2 = wanted.map(
    (noun) => around3.has(noun) || noun === "resource" ? 0 : declared2.has(noun) ? 0.06 : -0.12
  );
  return Math.max(-0.24, Math.min(0.12, sum(worth2)));
}
var COMMON = /* @__PURE__ */ new Set(["name", "tags", "description", "id", "arn", "type"]);
function nearness(written4, own2) {
  if (written4 === own2) return 1;
  const [left, right] = [words(written4), words(own2)];
  if (!left.some((word) => right.includes(word)))
    return written4[0] === own2[0] && similarity(written4, own2) >= SLIP ? 0.6 : 0;
  const within2 = left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1) && (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)));
  return within2 ? 0.7 : similarity(written4, own2) >= SLIP ? 0.6 : 0;
}
var SLIP = 0.88;
var sum = (numbers2) => numbers2.reduce((total, each) => total + each, 0);

// src/repair/type-name-fit.ts
function typesNamedLike(vocabulary, mode, name2, around3 = /* @__PURE__ */ new Set()) {
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
    return [{ type: candidate3.type, fit: bestFit(vocabulary, said2, candidate3, around3) }];
  });
  return fits.filter(({ fit }) => fit >= LEAST).sort((a, b) => b.fit - a.fit);
}
var LEAST = 0.25;
function bestFit(vocabulary, said2, { words: words5 }, around3) {
  return Math.max(
    ...said2.map((reading, index) => {
      const asWritten2 = index === 0 ? 0 : 0.02;
      return fitOf(vocabulary, reading, words5, around3) - asWritten2;
    })
  );
}
function fitOf(vocabulary, said2, words5, around3) {
  if (said2.length === 0) return 0;
  if (said2.join("") === words5.join("")) return 1;
  const shared = said2.filter((word) => words5.some((other) => sameWord(word, other)));
  if (shared.length === 0) return 0;
  const left = said2.filter((word) => !words5.some((other) => sameWord(word, other)));
  const right = words5.filter((word) => !said2.some((other) => sameWord(word, other)));
  const sum3 = (list2) => list2.reduce((total, word) => total + vocabulary.weightOf(word), 0);
  const unsaid = right.filter((word) => !around3.has(word));
  const missing2 = sum3(unsaid) + SAID_AROUND * (sum3(right) - sum3(unsaid));
  const overlap = sum3(shared) / (sum3(shared) + sum3(left) + missing2);
  if (left.length === 0 && right.length === 0) return 0.95;
  const within2 = left.length === 0 || right.length === 0 ? WITHIN_BONUS : 0;
  const sameNoun = sameWord(said2.at(-1) ?? "", words5.at(-1) ?? "") ? NOUN_BONUS : 0;
  const fit = Math.min(MOST_BY_WORDS, overlap + within2) + sameNoun;
  return fit * service(vocabulary, said2, words5, left);
}
var SAID_AROUND = 0.4;
var WITHIN_BONUS = 0.12;
var NOUN_BONUS = 0.06;
var MOST_BY_WORDS = 0.86;
function service({ services }, said2, words5, left) {
  const [first = ""] = said2;
  const own2 = words5.some((word) => sameWord(word, first)) || left.length === 0;
  return own2 || !services.has(first) ? 1 : OTHER_SERVICE;
}
var OTHER_SERVICE = 0.6;

// src/repair/nearest-type.ts
function nearestTypes(provider, mode, type, evidence) {
  const modes = mode === "data" ? ["data", "resource"] : ["resource", "data"];
  const byName = modes.flatMap(
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
  const sure = byName.some(
    ({ score, accepted }) => score >= LEAST2 && (accepted >= TAKES || !isTold)
  );
  return [...byName, ...sure || mode !== "resource" ? [] : byContents(provider, type, evidence)].filter(({ score }) => score >= LEAST2).sort((a, b) => b.score - a.score || (a.type < b.type ? -1 : 1));
}
var LEAST2 = 0.5;
var TAKES = 0.3;
var MOST_NAMED2 = 24;
var OTHER_MODE = 0.3;
function namedLike(provider, mode, type, { around: around3 }) {
  const like2 = typesNamedLike(vocabularyOf(provider), mode, type, around3).slice(0, MOST_NAMED2);
  const meant = like2.filter((named2) => !isOfWholeSet(named2.type) || isOfWholeSet(type));
  const known3 = [
    { type: renamedType(mode, type)?.type, fit: RENAMED2 },
    { type: mode === "resource" ? mainType(provider, type) : void 0, fit: MAIN }
  ].flatMap(({ type: real, fit }) => real === void 0 ? [] : [{ type: real, fit }]);
  const first = new Set(known3.map((named2) => named2.type));
  return [...known3, ...meant.filter((named2) => !first.has(named2.type))];
}
var isOfWholeSet = (type) => typeWords(type).includes("exclusive");
var RENAMED2 = 0.99;
var MAIN = 0.94;
function rate(provider, evidence, wrong, mode, type, nameFit) {
  const schema = provider.schemaOf(mode, type);
  if (!schema) return [];
  const accepted = acceptance(evidence, schema);
  const filling = evidence.fills.some((stem2) => endsWith(type, stem2)) ? FILLS_BONUS : 0;
  const attached = mode === "resource" && evidence.refersTo.has(type) ? ATTACHED_LOSS : 0;
  const mixed = NAME_SHARE * nameFit + (1 - NAME_SHARE) * accepted + filling - attached + needs(evidence, schema);
  const explained = EXPLAINED_BONUS * explainedShare(schema, wrong, type);
  const isSure2 = nameFit > MAIN || nameFit === MAIN && (evidence.written.length < 2 || accepted > 0.3);
  const score = isSure2 ? 0.9 + 0.08 * accepted : Math.min(0.89, mixed + explained);
  return [{ mode, type, nameFit, accepted, score }];
}
function explainedShare(schema, wrong, type) {
  const said2 = typeWords(wrong);
  const own2 = new Set(typeWords(type));
  const left = said2.filter((word) => !own2.has(word));
  if (left.length === 0 || [...own2].every((word) => said2.includes(word))) return 0;
  const names2 = [...schema.attributes.keys(), ...schema.blocks.keys()];
  const known3 = new Set(names2.flatMap((name2) => typeWords(`_${name2}`)));
  return left.filter((word) => known3.has(word)).length / left.length;
}
var EXPLAINED_BONUS = 0.1;
var NAME_SHARE = 0.6;
var FILLS_BONUS = 0.15;
var ATTACHED_LOSS = 0.2;
var endsWith = (type, stem2) => typeWords(type).join("_").endsWith(typeWords(`_${stem2}`).join("_"));
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
    typesNamedLike(vocabularyOf(provider), "resource", type).map((named2) => [
      named2.type,
      named2.fit
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
  const best2 = found.sort((a, b) => b.weight - a.weight || (a.whole < b.whole ? -1 : 1))[0];
  return best2 && { whole: best2.whole, part: best2.part, name: best2.name, exact: best2.exact };
}
var DEPTH = 3;
function restBehind(said2, { words: words5 }, services) {
  const [service2 = ""] = words5;
  if (said2[0] !== service2 || !services.has(service2)) return [];
  const shared = words5.findIndex((word, at2) => !sameWord(word, said2[at2] ?? ""));
  return said2.slice(shared < 0 ? words5.length : Math.max(1, shared));
}
function findPart(schema, rest, depth) {
  const deep = DEEPER * (DEPTH - depth);
  const settable = [...schema.attributes.values()].filter(
    ({ optional, required }) => optional || required
  );
  const asPart = (part, name2) => {
    const like2 = likeness(rest, name2, part);
    const exact = like2 === EXACT && part === "block";
    return like2 > 0 ? [{ part, name: name2, exact, weight: like2 - deep + (exact ? 0.1 : 0) }] : [];
  };
  const parts = [
    ...settable.flatMap(({ name: name2 }) => asPart("argument", name2)),
    ...[...schema.blocks].flatMap(([name2, { block: block3 }]) => [
      ...asPart("block", name2),
      ...depth > 1 ? [findPart(block3, rest, depth - 1) ?? []].flat() : []
    ])
  ];
  return parts.sort((a, b) => b.weight - a.weight)[0];
}
var DEEPER = 0.3;
function likeness(rest, name2, part) {
  const said2 = rest.join("");
  const own2 = name2.split("_").map(typeWord).join("");
  if (said2 === own2) return EXACT;
  const ends = part === "block" && rest.length > 1 && own2.endsWith(said2);
  if (said2.length >= 5 && said2.length >= HALF * own2.length && (own2.startsWith(said2) || ends))
    return 1 + said2.length / own2.length;
  const begins4 = part === "block" && own2.length >= 5 && said2.startsWith(own2);
  return begins4 && own2.length >= HALF * said2.length ? 1 + own2.length / said2.length : 0;
}
var EXACT = 3;
var HALF = 0.4;

// src/repair/candidates/invalid-resource-type.ts
var MOST = 8;
function invalidResourceType(context, finding2, at2) {
  const { view, catalogue } = context.scope;
  const [block3] = at2.path;
  const [label, name2] = block3?.labels ?? [];
  const provider = catalogue.find(finding2.provider);
  if (!block3 || !provider || !label || !name2 || label.text !== finding2.type) return NO_SCHEMA;
  const { mode, type } = finding2;
  const evidence = evidenceOf(view, addressPath(mode, type, name2.text), block3);
  const near2 = nearestTypes(provider, mode, type, evidence);
  const part = mode === "resource" ? partOfType(provider, type, commonness(context, provider)) : void 0;
  if (part && !isSure(near2[0], evidence, part)) return { abstained: belongsTo(finding2, part) };
  const taken = new Set(view.resources.map(({ address }) => address));
  const free2 = near2.filter(
    (real) => !taken.has(addressPath(real.mode, real.type, name2.text).join("."))
  );
  if (free2.length === 0) return { abstained: nothingNear(finding2, near2[0], name2.text) };
  return free2.slice(0, MOST).map((real) => ({
    action: "change-type",
    title: titleOf(finding2, real),
    edits: changeType(context, at2, { block: block3, label, name: name2 }, finding2, real),
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
function isSure(near2, { written: written4 }, { exact }) {
  if (!near2) return false;
  const fits = written4.length > 1 && near2.accepted >= 0.5 && near2.nameFit >= 0.4;
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
function missingRequiredArgument(context, finding2, at2) {
  const block3 = at2.path.at(-1);
  const name2 = finding2.argument;
  const schema = argumentSchema(context, at2, name2);
  if (!block3 || !schema) return [];
  const below2 = `
${itemIndentation(at2.document, block3)}`;
  return fillValue(context, placeOf(at2.path), schema).map((filled2) => ({
    action: "add-argument",
    title: `add \`${name2}\` to ${nameOf(block3)} ${filled2.how}`,
    edits: [
      ...inFile(
        at2.file,
        insertAttribute(at2.document, block3, name2, filled2.text.replaceAll("\n", below2))
      ),
      ...declareVariables(context.scope.view, at2.file, filled2.declares)
    ],
    score: filled2.score
  }));
}
var argumentSchema = (context, at2, name2) => schemaAt(context, at2.path)?.attributes.get(name2) ?? metaOf(at2.path)?.attributes.get(name2);

// src/repair/candidates/extraneous-label.ts
function extraneousLabel(context, finding2, at2) {
  const block3 = at2.path.at(-1);
  const label = block3?.labels.find(({ range: range2 }) => range2.start === finding2.place?.range.start);
  if (!block3 || !label || !finding2.summary.startsWith("Extraneous label")) return [];
  const from = block3.labels[block3.labels.indexOf(label) - 1]?.range.end ?? block3.type.range.end;
  const dropped2 = { range: { start: from, end: label.range.end }, text: "" };
  const present = new Set(
    block3.body.items.map((item) => item.kind === "attribute" ? item.name.text : item.type.text)
  );
  const naming = [...schemaAt(context, at2.path)?.attributes.values() ?? []].filter(
    ({ name: name2, type, required, optional }) => type === "string" && (required || optional && name2 === "name") && !present.has(name2) && NAMING.has(name2)
  );
  return [
    ...naming.map(({ name: name2 }) => ({
      action: "fix-syntax",
      title: `write the label of \`${block3.type.text}\` as its \`${name2}\``,
      score: 0.9,
      edits: inFile(at2.file, [
        dropped2,
        ...insertAttribute(at2.document, block3, name2, quote(label.text))
      ])
    })),
    {
      action: "fix-syntax",
      title: `drop the label of \`${block3.type.text}\``,
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
  const isList2 = (type) => type === "list" || type === "set";
  if (isList2(kind) && isList2(to[0])) return suits(inner3, to[1]);
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
  return Object.entries(fields).flatMap(([name2, own2]) => [
    {
      of: (object) => `${object}.${name2}`,
      name: name2,
      type: own2,
      fit: likeness2(type, asked, name2)
    },
    ...inside(name2, own2, asked),
    ...oneOrMany(name2, own2, likeness2(type, asked, name2))
  ]).filter(({ fit }) => fit >= LEAST3).sort((a, b) => b.fit - a.fit);
}
var LEAST3 = 0.5;
function oneOrMany(name2, type, fit) {
  const own2 = fit - 0.03;
  if (type === "string")
    return [{ of: (object) => `[${object}.${name2}]`, name: name2, type: ["list", "string"], fit: own2 }];
  if (typeof type === "string" || type[0] !== "list" && type[0] !== "set") return [];
  const [kind, inner3] = type;
  const of = (object) => kind === "list" ? `${object}.${name2}[0]` : `tolist(${object}.${name2})[0]`;
  return inner3 === "string" ? [{ of, name: `${name2}[0]`, type: inner3, fit: own2 }] : [];
}
function likeness2(type, asked, name2) {
  if (asked === name2) return 1;
  if (withoutNoun(type, asked).includes(name2)) return 0.95;
  if (withoutNoun(type, name2).includes(asked)) return 0.93;
  if (PLAIN2.has(name2) || PLAIN2.has(asked)) return 0;
  if (isNumber(name2) !== isNumber(asked) || isIp(name2) !== isIp(asked)) return 0;
  const [said2, own2] = [words(asked), words(name2)];
  const abbreviated = said2.every((word, index) => own2[index] === word);
  const within2 = said2.every((word) => own2.includes(word)) || own2.every((word) => said2.includes(word));
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
  const last2 = noun.at(-1) ?? "";
  const joined4 = first !== last2 && first.startsWith(last2) ? [name2.slice(last2.length)] : [];
  return [...byWords2, ...joined4];
}
function inside(name2, type, asked) {
  const element = elementOf2(type);
  if (!element) return [];
  const [said2, own2] = [words(asked), words(name2)];
  if (!own2.every((word, index) => said2[index] === word)) return [];
  const field = asked.split("_").slice(own2.length).join("_");
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
function elementOf2(type) {
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
  const field = behind2.find((step2) => step2.kind === "attribute")?.name;
  const exportedType = impliedType(schema);
  if (field === void 0 || typeof exportedType === "string" || exportedType[0] !== "object")
    return [];
  const indexed = behind2[0]?.kind !== "attribute";
  return Object.entries(exportedType[1]).flatMap(([name2, type]) => {
    const element = elementOf2(type);
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
function stepOfWhole(at2, wrong) {
  const { reference, resource } = wrong;
  if (at2.path[0] !== resource.block) return [];
  const names2 = (resourceSteps(reference)?.rest ?? []).flatMap(
    (step2) => step2.kind === "attribute" ? [step2.name] : []
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
  const own2 = items.filter(
    (item) => item.kind === "attribute" ? item.name.text === name2 : item.type.text === name2
  );
  const [only2] = own2;
  if (own2.length !== 1 || !only2) return void 0;
  if (only2.kind === "attribute") return inner3.length === 0 ? only2.value : void 0;
  return writtenAt(only2.body.items, inner3);
}

// src/repair/candidates/attribute/nested-step.ts
function nestedStep(context, at2, wrong) {
  const { resource, rest, step: step2 } = wrong;
  const before = rest.slice(0, rest.indexOf(step2));
  const resolved = resolveResource(context.scope, resource, before);
  if (resolved.kind !== "type") return UNKNOWN;
  const { type } = resolved;
  if (typeof type === "string") return ofText(at2, wrong);
  if (type[0] === "object") return nearestField(at2, wrong, type[1]);
  const candidates = ofCollection(at2, wrong, type[0]);
  return candidates.length > 0 ? candidates : UNKNOWN;
}
var UNKNOWN = {
  abstained: "What is taken here has no such part, and its type does not tell which is meant."
};
function ofCollection(at2, wrong, kind) {
  const { reference, step: step2 } = wrong;
  const inner3 = stepOfWhole(at2, wrong);
  const { start } = step2.range;
  const whole = { start: reference.range.start, end: start };
  const object = sourceOf(at2.document.bytes, { range: whole });
  const isIndex = step2.kind === "index";
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
function nearestField(at2, { step: step2 }, fields) {
  if (step2.kind !== "attribute") return UNKNOWN;
  const near2 = Object.keys(fields).map((name2) => ({ name: name2, fit: similarity(step2.name, name2) })).filter(({ fit }) => fit >= 0.5);
  if (near2.length === 0)
    return {
      abstained: `What is taken here has no field like \`${step2.name}\`: it has ${Object.keys(
        fields
      ).map((name2) => `\`${name2}\``).join(", ")}.`
    };
  return near2.map(({ name: name2, fit }) => ({
    action: "rename-reference",
    title: `take \`.${name2}\` instead of \`.${step2.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at2.file, [{ range: step2.range, text: `.${name2}` }])
  }));
}
function ofText(at2, { reference, resource, schema, step: step2, rest }) {
  const { bytes } = at2.document;
  const last2 = rest[rest.indexOf(step2) - 1];
  const name2 = last2?.kind === "attribute" ? last2.name : "";
  const whole = { start: reference.range.start, end: step2.range.start };
  const text = sourceOf(bytes, { range: whole });
  const behind2 = { start: step2.range.start, end: reference.range.end };
  const argument4 = at2.attribute?.name.text ?? "";
  const [named2] = exportedLike(resource.type, schema, argument4).filter(({ fit }) => fit >= 0.6);
  return [
    ...holdsJson(name2) ? [
      {
        action: "change-value",
        title: `decode the JSON in \`${name2}\``,
        score: 0.85,
        edits: inFile(at2.file, [{ range: whole, text: `jsondecode(${text})` }])
      }
    ] : [],
    ...named2 ? [
      {
        action: "rename-reference",
        title: `refer to \`${resource.address}.${named2.name}\`, as \`${argument4}\` asks for`,
        score: 0.5,
        edits: inFile(at2.file, [{ range: reference.range, text: named2.of(resource.address) }])
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
function invalidIndex(context, finding2, at2) {
  const start = finding2.place?.range.start ?? -1;
  const reference = referenceAt(at2, start);
  const step2 = reference?.steps.find(({ range: range2 }) => range2.start === start);
  if (!reference || !step2) return OF_A_RESULT;
  const split3 = resourceSteps(reference);
  const resource = split3 && context.scope.resources.get(split3.address);
  const schema = resource && schemaOf(context.scope, resource.mode, resource.type, resource.block);
  if (resource && schema && split3)
    return nestedStep(context, at2, { reference, resource, schema, step: step2, rest: split3.rest });
  if (finding2.detail.startsWith("This value does not have any indices"))
    return [
      {
        action: "change-value",
        title: "drop the index, there is one value only",
        score: 0.8,
        edits: inFile(at2.file, [{ range: step2.range, text: "" }])
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
  const { start, end: end2 } = place.range;
  let exact;
  let around3;
  walkExpression(attribute2.value, (expression) => {
    const { range: range2 } = expression;
    if (range2.start === start && range2.end === end2) exact ??= expression;
    if (range2.start <= start && start < range2.end) around3 = expression;
  });
  return exact ?? around3;
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
var ambiguousKey = (context, finding2, at2) => {
  const key = expressionAt(at2, finding2);
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
var conditionalTypes = (_context, finding2, at2) => {
  const start = finding2.place?.range.start ?? -1;
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
  const given = at2.attribute;
  if (!top || !given) return WRITTEN_OUT;
  const words5 = bareWords(context, given.value);
  if (words5)
    return [
      {
        action: "change-value",
        title: `quote the value of \`${given.name.text}\``,
        score: 0.8,
        edits: inFile(at2.file, [{ range: words5.range, text: `"${textOf5(at2, words5)}"` }])
      }
    ];
  const isDefault = top.type.text === "variable" && given.name.text === "default" && at2.path.length === 1;
  if (isDefault) return defaultAsLocal(context, at2);
  const written4 = withDefaults(context.scope.view, at2, given.value);
  const reason = REASONS2.get(top.type.text);
  return written4 ?? (reason === void 0 ? WRITTEN_OUT : abstain(reason));
};
var WRITTEN_OUT = abstain(
  "Terraform reads this value before it knows any variable, so it has to be written out, and its value is not to be seen."
);
var REASONS2 = /* @__PURE__ */ new Map([
  [
    "module",
    "The source of a module is read before any variable has a value, and which module is meant is not to be seen."
  ],
  [
    "terraform",
    "The settings of Terraform itself are read before any variable has a value, so they have to be written out."
  ]
]);
function bareWords({ scope: { view } }, value) {
  if (value.kind !== "traversal" || ROOTS.has(value.root.text)) return void 0;
  const isText2 = value.steps.every(({ kind }) => kind === "attribute");
  const isType = view.resources.some(({ type }) => type === value.root.text);
  return isText2 && !isType ? value : void 0;
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
  const block3 = at2.path[0];
  const name2 = block3?.labels[0]?.text;
  if (!block3 || !at2.attribute || name2 === void 0) return WRITTEN_OUT;
  if (view.locals.some((local2) => local2.name === name2)) return WRITTEN_OUT;
  const uses = findReferences(view, ["var", name2]).filter(
    ({ file, reference }) => file !== at2.file || !contains(block3.range, reference.range)
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
          insertBlockAfter(at2.document, block3, local)
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
function literalOf(view, { root, steps: steps2 }) {
  const [step2, ...others] = steps2;
  if (root.text !== "var" || step2?.kind !== "attribute" || others.length > 0) return void 0;
  const variable = view.variables.find(({ name: name2 }) => name2 === step2.name);
  const value = variable && attribute(variable.block, "default")?.value;
  if (!variable || !value) return void 0;
  const whole = variable.document.bytes.toString("utf8", value.range.start, value.range.end);
  const text = constantString(variable.document.bytes, value);
  if (text !== void 0 && !whole.startsWith("<<")) return { whole, inside: whole.slice(1, -1) };
  return value.kind === "bool" || value.kind === "number" ? { whole, inside: whole } : void 0;
}

// src/repair/candidates/other-finding/count-index.ts
var unrepeated = (context, finding2, at2) => {
  const start = finding2.place?.range.start ?? -1;
  const [block3] = at2.path;
  const around3 = expressionsAround(at2, start);
  const symbol = around3.at(-1);
  if (!block3 || symbol?.kind !== "traversal") return NO_NUMBER;
  const root = symbol.root.text === "each" ? "each" : "count";
  const dynamic = root === "each" ? iteratorAround(at2) : void 0;
  if (dynamic) return [asIterator(at2, dynamic)];
  const unknown2 = root === "each" ? NO_KEYS : NO_NUMBER;
  if (block3.type.text === "output") return ofAll(context, at2, around3, root) ?? unknown2;
  if (!REPEATABLE.has(block3.type.text)) return unknown2;
  const indexed = indexedBy(block3, root);
  const found = indexed.flatMap((reference) => repetitionOf(context, at2, reference, root) ?? []);
  const [text, ...others] = [...new Set(found)];
  if (text === void 0 || others.length > 0) return unknown2;
  const name2 = root === "each" ? "for_each" : "count";
  return [
    {
      action: "add-argument",
      title: `repeat the block by \`${name2}\`, as what it indexes is`,
      score: 0.8,
      edits: inFile(at2.file, [insertFirst(at2.document, block3, `${name2} = ${text}`)])
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
  const block3 = path.findLast(({ type }) => type.text === "dynamic");
  const label = block3?.labels[0]?.text;
  const iterator = block3 && attribute(block3, "iterator")?.value;
  const name2 = iterator?.kind === "traversal" ? iterator.root.text : label;
  return block3 && name2 !== void 0 ? { block: block3, name: name2 } : void 0;
}
function asIterator(at2, { block: block3, name: name2 }) {
  const uses = [];
  for (const { attribute: item, path } of attributesOf(block3.body)) {
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
function indexedBy(block3, root) {
  const found = [];
  for (const { attribute: item } of attributesOf(block3.body)) {
    walkExpression(item.value, (expression) => {
      if (expression.kind === "traversal" && keyStep(expression, root)) found.push(expression);
    });
  }
  return found;
}
var keyStep = (reference, root) => reference.steps.find(
  (step2) => step2.kind === "index" && step2.key.kind === "traversal" && step2.key.root.text === root
);
var VALUES = /* @__PURE__ */ new Set(["var", "local", "module", "each", "count", "self"]);
function repetitionOf({ scope }, { document }, reference, root) {
  const step2 = keyStep(reference, root);
  if (!step2) return void 0;
  const before = document.bytes.toString("utf8", reference.range.start, step2.range.start);
  const split3 = VALUES.has(reference.root.text) ? void 0 : resourceSteps(reference);
  const resource = split3 && scope.resources.get(split3.address);
  const isResource3 = split3?.rest[0] === step2;
  if (!isResource3) return root === "count" ? `length(${before})` : before;
  if (!resource) return void 0;
  const by = attribute(resource.block, root === "count" ? "count" : "for_each")?.value;
  if (!by) return void 0;
  return root === "count" ? `length(${before})` : sourceOf(resource.document.bytes, by);
}
function ofAll({ scope }, at2, around3, root) {
  const reference = around3.find(
    (expression) => expression.kind === "traversal" && keyStep(expression, root) !== void 0
  );
  const step2 = reference && keyStep(reference, root);
  if (!reference || !step2 || at2.attribute?.value.range.start !== reference.range.start)
    return void 0;
  const split3 = resourceSteps(reference);
  const by = split3 && scope.resources.get(split3.address);
  if (!by || split3.rest[0] !== step2) return void 0;
  const { bytes } = at2.document;
  const rest = bytes.toString("utf8", step2.range.end, reference.range.end);
  const all = bytes.toString("utf8", reference.range.start, step2.range.start);
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
var cycle = (context, finding2) => {
  const names2 = finding2.summary.replace(/^Cycle: /, "").split(", ");
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
    const edits = pair.map((link) => valueFor(link, circle));
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
  for (const link of links) {
    const key = `${link.from.address} ${link.to}`;
    pairs3.set(key, [...pairs3.get(key) ?? [], link]);
  }
  return [...pairs3.values()];
}
function valueFor({ from, to, attribute: own2, reference }, circle) {
  const target = circle.get(to);
  const [step2, ...others] = resourceSteps(reference)?.rest ?? [];
  if (!target || step2?.kind !== "attribute" || others.length > 0) return void 0;
  const name2 = step2.name === "id" && IDENTIFYING_ARGUMENTS[target.type] || step2.name;
  const value = attribute(target.block, name2)?.value;
  if (!value || refersToResources(value)) return void 0;
  const { bytes } = target.document;
  const text = sourceOf(bytes, value);
  const interpolation = interpolationAround(own2.value, reference);
  if (!interpolation) return { file: from.file, range: reference.range, text };
  const constant2 = constantString(bytes, value);
  return constant2 === void 0 || text.startsWith("<<") ? { file: from.file, range: reference.range, text } : { file: from.file, range: interpolation, text: text.slice(1, -1) };
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
  return links.filter(isOrder).flatMap((link) => {
    const { value } = link.attribute;
    if (value.kind !== "tuple") return [];
    const against = links.some(({ attribute: each }) => each.name.text !== "depends_on");
    return [
      {
        action: "delete-argument",
        title: `do not make \`${link.from.address}\` wait for \`${link.to}\`, which needs it`,
        score: against ? 0.7 : 0.5,
        loses: `no longer orders \`${link.from.address}\` after \`${link.to}\``,
        edits: withoutItem(link).map((edit) => ({ file: link.from.file, ...edit }))
      }
    ];
  });
}
function withoutItem({ from, attribute: own2, reference }) {
  const { document, block: block3 } = from;
  const items = own2.value.kind === "tuple" ? own2.value.items : [];
  const index = items.findIndex(({ range: range2 }) => contains(range2, reference.range));
  if (items.length < 2) return removeItem(document, block3.body, own2);
  const [start, end2] = index + 1 < items.length ? [items[index]?.range.start, items[index + 1]?.range.start] : [items[index - 1]?.range.end, items[index]?.range.end];
  return [{ range: { start: start ?? 0, end: end2 ?? 0 }, text: "" }];
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
var defaultValue = (_context, finding2, at2) => {
  const block3 = at2.path.at(-1);
  const type = block3 && attribute(block3, "type");
  const given = at2.attribute;
  if (!block3 || !given) return DISAGREE;
  if (/null default value/.test(finding2.detail)) {
    const nullable = attribute(block3, "nullable");
    if (!nullable) return DISAGREE;
    return [
      {
        action: "delete-argument",
        title: "let the variable be null, as its default is",
        score: 0.6,
        edits: inFile(at2.file, removeItem(at2.document, block3.body, nullable))
      }
    ];
  }
  if (!type) return DISAGREE;
  const required = /constraint: ([\s\S]*?)\.?$/.exec(finding2.detail)?.[1] ?? "";
  const missing2 = /attribute "([^"]+)" is required/.exec(required)?.[1];
  const own2 = typeOfLiteral(given.value);
  return [
    ...reshaped(at2.document, given.value, required).map(
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
    ...own2 === "any" || missing2 !== void 0 || isEmpty(given.value) ? [] : [
      {
        action: "change-value",
        title: "give the variable the type of its default",
        score: 0.7,
        edits: inFile(at2.file, [replaceValue(type, own2)])
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
  const block3 = at2.path.at(-1);
  if (!block3) return BOTH;
  const usesEach = symbolsIn(block3, "each").length > 0;
  const usesCount = symbolsIn(block3, "count").length > 0;
  if (usesEach === usesCount) return BOTH;
  const name2 = usesEach ? "count" : "for_each";
  const item = attribute(block3, name2);
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
function symbolsIn(block3, root) {
  const found = [];
  for (const { attribute: each } of attributesOf(block3.body)) {
    walkExpression(each.value, (expression, bound) => {
      if (expression.kind === "traversal" && expression.root.text === root && !bound.has(root))
        found.push(expression);
    });
  }
  return found;
}

// src/repair/candidates/other-finding/element-keys.ts
function keysOf(context, at2, block3, value) {
  const known3 = attributesOf2(context.scope.view, at2, value);
  const used = new Set(
    symbolsIn(block3, "each").flatMap(
      ({ steps: [first, second] }) => first?.kind === "attribute" && first.name === "value" && second?.kind === "attribute" ? [second.name] : []
    )
  );
  return KEYS.filter((key) => known3?.has(key) ?? used.has(key)).slice(0, 1);
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
  const [step2] = value.steps;
  const name2 = step2?.kind === "attribute" ? step2.name : void 0;
  const local = view.locals.find((each) => value.root.text === "local" && each.name === name2);
  return local && { bytes: local.document.bytes, expression: local.attribute.value };
}
function variableBehind(view, value) {
  if (value.kind !== "traversal" || value.root.text !== "var") return void 0;
  const [step2] = value.steps;
  const variable = view.variables.find(
    ({ name: name2 }) => step2?.kind === "attribute" && name2 === step2.name
  );
  const type = variable && attribute(variable.block, "type")?.value;
  return variable && type ? sourceOf(variable.document.bytes, type) : void 0;
}

// src/repair/candidates/other-finding/for-each-argument.ts
var forEachArgument = (context, finding2, at2) => {
  const given = at2.attribute;
  const block3 = at2.path.at(-1);
  if (!given || !block3) return NO_MAP;
  const isDynamic = block3.type.text === "dynamic";
  const text = textOf5(at2, given.value);
  const type = /value of type ([\s\S]*?)\.?$/.exec(finding2.detail)?.[1] ?? "";
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: given.value.range, text: to }])
  });
  if (isDynamic)
    return type.startsWith("bool") ? [change3("make one block where the flag is set", 0.85, `${text} ? [1] : []`)] : [change3("wrap in a list", 0.75, `[${text}]`)];
  if (/^(?:number|bool)/.test(type))
    return asCount(at2, block3, given.value, type.startsWith("bool"));
  if (type.startsWith("string")) return [change3("make it a set", 0.75, `toset([${text}])`)];
  const inner3 = innerOf(given.value);
  const list2 = inner3 ? textOf5(at2, inner3) : text;
  const isObjects = /object|map/.test(type) || hasObjects(context.scope.view, at2, inner3 ?? given.value);
  const byKey2 = isObjects ? keysOf(context, at2, block3, inner3 ?? given.value).map(
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
function asCount(at2, block3, value, isFlag2) {
  const name2 = attribute(block3, "for_each")?.name;
  const uses = symbolsIn(block3, "each");
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
  const [own2] = parameters;
  if (parameters.length === 1 && own2 && typeof own2.type !== "string")
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
var functionArguments = (_context, finding2, at2) => {
  const start = finding2.place?.range.start ?? -1;
  const calls = expressionsAround(at2, start).filter((each) => each.kind === "call");
  const named2 = /function "([^"]+)"/i.exec(finding2.detail)?.[1];
  const call = calls.findLast(({ name: name3 }) => named2 === void 0 || name3.text === named2) ?? calls.at(-1);
  if (!call) return UNUSABLE;
  const name2 = call.name.text;
  const index = call.args.findIndex(({ range: range2 }) => range2.start <= start && start < range2.end);
  const candidates = [
    .../ function arguments$/.test(finding2.summary) ? [] : exchangedArguments(at2, call),
    ...replaced(at2, call),
    ...wrapped2(at2, call, index, finding2.detail),
    ...spread(at2, call, index),
    ...completedArguments(at2, call, finding2.summary),
    ...shortenedArguments(at2, call, finding2.summary)
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
  const isText2 = first?.kind === "template";
  const name2 = call.name.text;
  if (name2 === "contains" && isText2)
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
  const last2 = call.args.length - 1;
  const place = index < 0 ? last2 : index;
  if (!variadic || call.spread || place !== last2 || place < parameters.length) return [];
  if (call.args[place]?.kind !== "tuple" && call.args[place]?.kind !== "for") return [];
  const texts2 = argumentTexts(at2, call);
  return [
    calledWith(at2, call, `give \`${call.name.text}\` the elements of the list`, 0.85, [
      ...texts2.slice(0, -1),
      `${texts2[last2]}...`
    ])
  ];
}

// src/repair/candidates/other-finding/interpolated-value.ts
var interpolatedValue = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  if (!written4) return NO_TEXT;
  const text = textOf5(at2, written4);
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: written4.range, text: to }])
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
var invalidName = (context, finding2, at2) => {
  const block3 = at2.path.at(-1);
  const label = block3?.labels.find(({ range: range2 }) => range2.start === finding2.place?.range.start);
  if (!block3 || !label) return NO_LABEL;
  const reserved = /reserved/.test(finding2.detail);
  const plain11 = reserved ? freeVariableName(context.scope.view, label.text) : allowed2(label.text);
  const name2 = free(context, at2, plain11);
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
  const [type, own2] = top?.labels ?? [];
  switch (top?.type.text) {
    case "resource":
      return own2?.text === name2 ? [type?.text ?? "", name2] : void 0;
    case "data":
    case "ephemeral":
      return own2?.text === name2 ? [top.type.text, type?.text ?? "", name2] : void 0;
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
    (lists[top.type.text] ?? view.resources).filter((other) => !("type" in other) || other.type === type?.text).filter(({ block: block3 }) => block3 !== top).map((other) => other.name)
  );
  let found = name2;
  for (let count3 = 2; taken.has(found); count3++) found = `${name2}_${count3}`;
  return found;
}

// src/repair/candidates/other-finding/missing-label.ts
var missingLabel = (context, _finding, at2) => {
  const block3 = at2.path.at(-1);
  if (!block3) return UNKNOWN_NAME;
  const found = nameFor2(context.scope.view, block3);
  if (!found) return UNKNOWN_NAME;
  const end2 = block3.labels.at(-1)?.range.end ?? block3.type.range.end;
  return [
    {
      action: "fix-syntax",
      title: `name the ${block3.type.text} \`${found.name}\``,
      score: found.isReferredTo ? 0.9 : 0.6,
      edits: inFile(at2.file, [{ range: { start: end2, end: end2 }, text: ` "${found.name}"` }])
    }
  ];
};
var UNKNOWN_NAME = abstain(
  "The block has no name, and nothing in the module says what it should be called."
);
function nameFor2(view, block3) {
  const [label] = block3.labels;
  switch (block3.type.text) {
    case "resource":
    case "data": {
      if (!label) return void 0;
      const prefix = block3.type.text === "data" ? ["data", label.text] : [label.text];
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
      const name2 = onlyUndeclared(view, [block3.type.text === "variable" ? "var" : "module"]);
      return name2 === void 0 ? void 0 : { name: name2, isReferredTo: true };
    }
    case "output": {
      const name2 = outputName(block3);
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
          ...expression.steps.map((step2) => step2.kind === "attribute" ? step2.name : "")
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
function outputName(block3) {
  const value = attribute(block3, "value")?.value;
  if (value?.kind !== "traversal") return void 0;
  const last2 = value.steps.at(-1);
  if (last2?.kind !== "attribute" || value.steps.length < 2) return void 0;
  return `${value.root.text.replace(/^[a-z]+_/, "")}_${last2.name}`;
}

// src/repair/candidates/other-finding/module-source.ts
var moduleSource = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  const text = written4 && constantString(at2.document.bytes, written4);
  const meant = /use "(\.{1,2}\/[^"]+)" instead/.exec(finding2.detail)?.[1] ?? (text && `./${text}`);
  if (!written4 || !text || !meant || !/^[\w./-]+$/.test(text)) return NO_SOURCE;
  return [
    {
      action: "change-value",
      title: `write the source as the path \`${meant}\``,
      score: 0.85,
      edits: inFile(at2.file, [{ range: written4.range, text: `"${meant}"` }])
    }
  ];
};
var NO_SOURCE = abstain(
  "The source is no address of a module, and which one is meant is not to be seen."
);

// src/repair/candidates/other-finding/operand.ts
var operand = (_context, finding2, at2) => {
  const start = finding2.place?.range.start ?? -1;
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
  return condition(_context, finding2, at2);
};
function partsOf(sum3) {
  return sum3.kind === "binary" && sum3.operator === "+" ? [...partsOf(sum3.left), ...partsOf(sum3.right)] : [sum3];
}
function pieceOf(at2, part) {
  const text = textOf5(at2, part);
  return part.kind === "template" && !part.heredoc ? text.slice(1, -1) : `\${${text}}`;
}
var condition = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  if (!written4) return NO_BOOL;
  const text = textOf5(at2, written4);
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: written4.range, text: to }])
  });
  if (written4.kind === "template") {
    const words5 = boolOf(constantString(at2.document.bytes, written4));
    return words5.length > 0 ? words5.map((word) => change3("write it as true or false", 0.85, word)) : NO_BOOL;
  }
  const isLength = written4.kind === "call" && written4.name.text === "length";
  if (isLength) return [change3("ask whether there are any", 0.9, `${text} > 0`)];
  if (written4.kind === "traversal" || written4.kind === "call")
    return [
      change3("ask whether there are any", 0.7, `length(${text}) > 0`),
      change3("ask whether it is set", 0.6, `${text} != null`)
    ];
  return NO_BOOL;
};
var NO_BOOL = abstain(
  "The value is of a type that the operation does not take, and what was meant is not to be seen."
);
var countValue = (context, finding2, at2) => {
  const given = at2.attribute;
  if (given?.name.text !== "count" || !/number required/.test(finding2.detail))
    return condition(context, finding2, at2);
  const text = textOf5(at2, given.value);
  const change3 = (title, score, to) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: given.value.range, text: to }])
  });
  if (given.value.kind === "template") return NO_BOOL;
  if (given.value.kind === "bool")
    return [change3("count one or none", 0.9, text === "true" ? "1" : "0")];
  return [
    change3("count one where the flag is set", 0.8, `${text} ? 1 : 0`),
    change3("count the elements", 0.75, `length(${text})`)
  ];
};

// src/repair/candidates/other-finding/provider-alias.ts
var providerAlias = (context, finding2, at2) => {
  const [, name2, alias] = /^No provider "([^"]+)" with the alias "([^"]+)"/.exec(finding2.detail) ?? [];
  if (name2 === void 0 || alias === void 0 || !at2.attribute) return NO_ALIAS;
  if (name2 === "var" || name2 === "local" || name2 === "each") return BY_VARIABLE;
  const { providers } = context.scope.view;
  const isKnown = providerOf(context.scope, name2) !== void 0;
  const own2 = providers.filter((provider) => provider.name === name2);
  const near2 = own2.flatMap((provider) => {
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
    ...isKnown ? [declaration(context, at2, name2, alias)] : [],
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
function declaration(context, at2, name2, alias) {
  const { view, catalogue } = context.scope;
  const provider = catalogue.find(view.sources.get(name2) ?? name2)?.provider;
  const takesRegion = provider?.attributes.has("region") ?? false;
  const named2 = regionIn(alias);
  const variable = {
    name: freeVariableName(view, `${alias.replaceAll("-", "_")}_region`),
    type: "string",
    description: `Region of the provider configuration ${name2}.${alias}`,
    sensitive: false
  };
  const region = named2 === void 0 ? `var.${variable.name}` : `"${named2}"`;
  const body = takesRegion ? [`alias  = "${alias}"`, `region = ${region}`] : [`alias = "${alias}"`];
  const text = blockLines(`provider "${name2}"`, body).join("\n");
  return {
    action: "declare",
    title: `declare the provider configuration \`${name2}.${alias}\``,
    score: named2 === void 0 ? 0.65 : 0.8,
    edits: [
      placed(context, at2, name2, text),
      ...takesRegion && named2 === void 0 ? declareVariables(view, at2.file, [variable]) : []
    ]
  };
}
function placed({ scope: { view } }, at2, name2, text) {
  const last2 = view.providers.filter((provider) => provider.name === name2).at(-1);
  return last2 ? { file: last2.file, ...insertBlockAfter(last2.document, last2.block, text) } : { file: at2.file, ...appendBlock(at2.document, text) };
}
function regionIn(alias) {
  const found = /(?:^|[_-])(us|eu|ap|ca|sa|af|me|il|mx|cn)[_-]?(gov)?[_-]?(north|south|east|west|central|northeast|northwest|southeast|southwest)[_-]?(\d)$/.exec(
    alias.toLowerCase()
  );
  return found?.slice(1).filter((part) => part !== void 0).join("-");
}

// src/repair/candidates/other-finding/provider-name.ts
var providerName = (context, _finding, at2) => {
  const block3 = at2.path[0];
  const inUse = defaultConfiguration(at2, void 0);
  if (inUse.length > 0) return inUse;
  const label = block3?.type.text === "provider" ? block3.labels[0] : void 0;
  if (!block3 || !label) return NO_PROVIDER;
  const [name2, alias] = split(context, label.text) ?? [];
  if (name2 === void 0) return NO_PROVIDER;
  const own2 = attribute(block3, "alias");
  const target = alias === void 0 || own2 ? name2 : `${name2}.${alias}`;
  return [
    {
      action: "rename-declaration",
      title: `name the provider \`${target}\``,
      score: 0.85,
      edits: [
        ...inFile(at2.file, [
          { range: label.range, text: `"${name2}"` },
          ...alias === void 0 || own2 ? [] : insertAttribute(at2.document, block3, "alias", `"${alias}"`)
        ]),
        ...usesOf(context, label.text, target)
      ]
    }
  ];
};
var NO_PROVIDER = abstain("It is no name that a provider may have, and none is like it.");
function split(context, name2) {
  const words5 = name2.trim().toLowerCase().split(/[_.\s]+/);
  for (let count3 = words5.length; count3 > 0; count3--) {
    const provider = words5.slice(0, count3).join("-");
    if (!providerOf(context.scope, provider)) continue;
    const alias = words5.slice(count3).join("_");
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
var provisionerKeyword = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  const word = written4 && textOf5(at2, written4).replace(/"/g, "").toLowerCase();
  const known3 = WORDS[`${at2.attribute?.name.text}/${word}`];
  if (!written4 || known3 === void 0) return NO_WORD;
  return [
    {
      action: "change-value",
      title: `write \`${known3}\``,
      score: 0.9,
      edits: inFile(at2.file, [{ range: written4.range, text: known3 }])
    }
  ];
};
var NO_WORD = abstain("Terraform has no such word here, and none means the same.");
var WORDS = {
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
  const block3 = at2.path.at(-1);
  if (!block3 || at2.path.length !== 1) return MISPLACED;
  const source = indent(dedentedSource(at2.document, block3.range), "  ");
  const text = `terraform {
${source}
}`.replaceAll("\n", lineBreakOf(at2.document.bytes));
  return [
    {
      action: "move-block",
      title: "put `required_providers` into a `terraform` block",
      score: 0.95,
      edits: inFile(at2.file, [{ range: block3.range, text }])
    }
  ];
};
var MISPLACED = abstain("Where the block belongs cannot be told from where it stands.");
var blockForValue = (_context, _finding, at2) => {
  const block3 = at2.path.at(-1);
  if (!block3 || block3.labels.length > 0 || !block3.body.items.every(({ kind }) => kind === "attribute"))
    return NESTED;
  const brace = block3.open.start;
  return [
    {
      action: "block-to-argument",
      title: `write \`${block3.type.text}\` as a value`,
      score: 0.9,
      edits: inFile(at2.file, [{ range: { start: brace, end: brace }, text: "= " }])
    }
  ];
};
var NESTED = abstain("Only values stand here, and a block with labels or blocks inside is none.");
var providerSetting = (context, finding2, at2) => {
  const value = at2.attribute?.value;
  if (!at2.attribute || value?.kind !== "object") return MISPLACED;
  const { bytes } = at2.document;
  const item = value.items.find(({ key }) => key.range.start === finding2.place?.range.start);
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
  const known3 = context.scope.catalogue.find(context.scope.view.sources.get(provider) ?? provider);
  const own2 = context.scope.view.providers.find(
    (each) => each.name === provider && each.alias === void 0
  );
  const isSet = own2?.block.body.items.some(
    (each) => each.kind === "attribute" && each.name.text === name2
  );
  const text = sourceOf(bytes, item.value);
  const takes2 = known3?.provider.attributes.has(name2) && !isSet;
  const moved8 = takes2 ? [
    {
      action: "move-argument",
      title: `move \`${name2}\` into the provider block`,
      score: 0.9,
      edits: own2 ? [
        ...dropped2,
        ...inFile(own2.file, insertAttribute(own2.document, own2.block, name2, text))
      ] : [...dropped2, ...inFile(at2.file, [newProvider(at2, provider, name2, text)])]
    }
  ] : [];
  return [
    ...moved8,
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
var providerSource = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  const text = written4 && constantString(at2.document.bytes, written4);
  if (!written4 || text === void 0) return NO_ADDRESS;
  const parts = text.replace(/\s+/g, "").replace(/^https?:\/\//, "").replace(/^registry\.terraform\.io\//, "").replace(/^providers\//, "").split("/").filter((part) => part !== "" && !/^v?\d[\d.]*$|^latest$/.test(part));
  const address = parts.slice(0, 2).join("/");
  if (!/^[a-z\d](?:[a-z\d-]*[a-z\d])?\/[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(address) || address === text)
    return NO_ADDRESS;
  return [
    {
      action: "change-value",
      title: `write the source as \`${address}\``,
      score: 0.85,
      edits: inFile(at2.file, [{ range: written4.range, text: `"${address}"` }])
    }
  ];
};
var NO_ADDRESS = abstain(
  "The source is no address of a provider, and which one is meant is not to be seen."
);

// src/repair/candidates/other-finding/sensitive-output.ts
var sensitiveOutput = (_context, _finding, at2) => {
  const block3 = at2.path.at(-1);
  if (!block3) return NO_OUTPUT;
  return [
    {
      action: "add-argument",
      title: "mark the output as sensitive",
      score: 0.95,
      edits: inFile(at2.file, insertAttribute(at2.document, block3, "sensitive", "true"))
    }
  ];
};
var NO_OUTPUT = abstain("The output that shows a secret does not stand here.");

// src/repair/candidates/other-finding/static-list.ts
var staticList = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  const name2 = at2.attribute?.name.text;
  if (!written4 || name2 !== "ignore_changes" && name2 !== "depends_on" && name2 !== "replace_triggered_by")
    return NO_LIST;
  const text = constantString(at2.document.bytes, written4) ?? textOf5(at2, written4);
  const change3 = (title, to, score) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: written4.range, text: to }])
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
var wholeObject = (_context, finding2, at2) => {
  const start = finding2.place?.range.start;
  const reference = expressionAt(at2, finding2);
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
var staticReference = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  const text = written4 && constantString(at2.document.bytes, written4);
  if (!written4 || text === void 0 || !/^[A-Za-z_][\w-]*(?:\.[\w-]+|\[[^\]]*\])+$/.test(text))
    return NO_ADDRESS2;
  return [
    {
      action: "change-value",
      title: "take the quotes off the address",
      score: 0.95,
      edits: inFile(at2.file, [{ range: written4.range, text }])
    }
  ];
};
var NO_ADDRESS2 = abstain("Only the address of an object can stand here, and this is none.");

// src/repair/candidates/other-finding/symbol-attribute.ts
var import_fastest_levenshtein3 = __toESM(require_mod(), 1);
var symbolAttribute = (_context, finding2, at2) => {
  const reference = expressionAt(at2, finding2);
  const step2 = reference?.kind === "traversal" ? reference.steps[0] : void 0;
  if (reference?.kind !== "traversal" || step2?.kind !== "attribute") return NOTHING_LIKE_IT;
  const names2 = ATTRIBUTES3.get(reference.root.text) ?? [];
  const known3 = RENAMED3[`${reference.root.text}.${step2.name}`] ?? nearest(step2.name, names2);
  if (known3 === void 0) return NOTHING_LIKE_IT;
  return [
    {
      action: "rename-reference",
      title: `refer to \`${reference.root.text}.${known3}\``,
      score: 0.85,
      edits: inFile(at2.file, [{ range: step2.range, text: `.${known3}` }])
    }
  ];
};
var NOTHING_LIKE_IT = abstain("The object has no such attribute, and none is like it.");
function nearest(name2, names2) {
  if (names2.length === 1) return names2[0];
  return names2.find((known3) => known3.startsWith(name2) || (0, import_fastest_levenshtein3.distance)(known3, name2) < 3);
}
var ATTRIBUTES3 = /* @__PURE__ */ new Map([
  ["path", ["module", "root", "cwd"]],
  ["terraform", ["workspace", "applying"]],
  ["count", ["index"]],
  ["each", ["key", "value"]]
]);
var RENAMED3 = {
  "terraform.env": "workspace",
  "each.id": "key",
  "each.name": "key",
  "each.item": "value",
  "each.this": "value"
};

// src/repair/candidates/other-finding/type-specification.ts
var import_fastest_levenshtein4 = __toESM(require_mod(), 1);
var typeSpecification = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  if (!written4 || !at2.attribute) return UNKNOWN_TYPE;
  const whole = callAround(at2.attribute.value, written4);
  const node = /requires one argument/.test(finding2.detail) && whole ? whole : written4;
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
      const last2 = node.args.at(-1);
      const name2 = constructorNamed(node.name.text);
      if (!name2 || !last2) return bare(at2, node.name.text);
      if (name2 !== "object" && name2 !== "tuple" && node.args.length > 1)
        return name2 === "map" ? [`map(${inner(at2, last2)})`] : [`tuple([${node.args.map((arg) => inner(at2, arg)).join(", ")}])`];
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
  const known3 = text.replace(
    /[A-Za-z]\w*(?!\w*\s*=)/g,
    (word) => keyword(word) ?? constructorNamed(word) ?? word
  );
  const isType = /^[a-z(){}[\],\s=\w]+$/.test(known3) && /^[a-z]/.test(known3);
  if (!isType) return [];
  return [
    /^(?:list|set|map)$/.test(known3) ? `${known3}(any)` : known3 === "object" || known3 === "tuple" ? "any" : known3
  ];
}
function bare({ path }, word) {
  const type = keyword(word);
  if (type) return [type];
  const name2 = constructorNamed(word);
  if (name2 === "list" || name2 === "set" || name2 === "map") return [`${name2}(any)`];
  if (name2 === void 0) return [];
  const block3 = path.at(-1);
  const value = block3 && attribute(block3, "default")?.value;
  const known3 = value && typeOfLiteral(value);
  return known3 && known3 !== "any" ? [known3, "any"] : ["any"];
}
var keyword = (word) => near(word, KEYWORDS, ALIASES);
var constructorNamed = (word) => near(word, CONSTRUCTORS, ALIASES);
function near(word, names2, aliases) {
  const lower = word.toLowerCase();
  const alias = ownValue(aliases, lower);
  if (alias !== void 0) return names2.includes(alias) ? alias : void 0;
  return names2.find((name2) => name2 === lower) ?? (lower.length < 4 ? void 0 : names2.find((name2) => (0, import_fastest_levenshtein4.distance)(name2, lower) === 1));
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
var unknownFunction = (_context, finding2, at2) => {
  const start = finding2.place?.range.start ?? -1;
  const call = expressionsAround(at2, start).findLast(
    (expression) => expression.kind === "call" && expression.name.range.start === start
  );
  if (!call) return UNKNOWN2;
  const name2 = call.name.text;
  const written4 = rewritten(at2, call);
  if (written4 !== void 0) return [change(at2, call, written4, 0.9)];
  const known3 = sameName(name2) ?? foreign(name2.toLowerCase().replaceAll("_", ""));
  if (known3 !== void 0) return [renamed(at2, call, known3, 0.9)];
  const near2 = /Did you mean "([^"]+)"\?/.exec(finding2.detail)?.[1];
  if (near2 !== void 0 && name2.length > 4) return [renamed(at2, call, near2, 0.6)];
  return abstain(`Terraform has no function \`${name2}\`, and none is known that does the same.`);
};
var UNKNOWN2 = abstain("Terraform has no such function, and none is known that does the same.");
function sameName(name2) {
  const letters2 = name2.toLowerCase().replaceAll("_", "");
  return Object.keys(FUNCTIONS).find(
    (known3) => known3.replaceAll("_", "") === letters2 && known3 !== name2
  );
}
var foreign = (name2) => ownValue(FOREIGN_FUNCTIONS, name2);
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
  const block3 = at2.path.at(-1);
  if (name2 === void 0 || !block3) return OF_NOTHING;
  const meant = [];
  const others = [];
  for (const { attribute: attribute2 } of attributesOf(block3.body)) {
    if (attribute2.name.text !== "condition") continue;
    walkExpression(attribute2.value, (expression, bound) => {
      if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
      const { root, steps: steps2 } = expression;
      const [step2] = steps2;
      const isValue = step2?.kind === "attribute" && ["value", "self", "this"].includes(step2.name);
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
    others.map(({ steps: [step2] }) => step2?.kind === "attribute" ? step2.name : "")
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
var versionConstraint = (_context, finding2, at2) => {
  const written4 = expressionAt(at2, finding2);
  if (!written4) return UNREADABLE;
  if (written4.kind === "number") return [rewritten2(at2, written4.range, textOf5(at2, written4))];
  const text = constantString(at2.document.bytes, written4);
  if (text === void 0) return UNREADABLE;
  if (ANY.test(text)) return leftOut(at2, written4.range);
  const version = respelled2(text.trim());
  return version !== void 0 && parseVersionConstraint(version).kind === "constraint" ? [rewritten2(at2, written4.range, version)] : UNREADABLE;
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
  const plain11 = term.replace(/^=>/, ">=").replace(/^=</, "<=").replace(/^===?/, "=").replace(/^≥/, ">=").replace(/^≤/, "<=").replace(/^~(?=\d)/, "~> ").replace(/^([<>=!~]+)(?=[v\d])/, "$1 ");
  const [, from, to] = /^v?(\d[\d.]*)\s+-\s+v?(\d[\d.]*)$/.exec(plain11) ?? [];
  if (from && to) return `>= ${from}, <= ${to}`;
  const [, least] = /^v?(\d[\d.]*)\+$/.exec(plain11) ?? [];
  if (least) return `>= ${least}`;
  const [, operator2 = "", fixed] = /^(~>\s*|\^|=\s*)?v?(\d+(?:\.\d+)?)\.[x*](?:\.[x*])?$/i.exec(plain11) ?? [];
  if (fixed !== void 0 && operator2 !== "^") return `~> ${fixed}.0`;
  const [, major, minor = "0", patch] = /^\^\s*v?(\d+)(?:\.(\d+|[x*]))?(?:\.(\d+))?/.exec(plain11) ?? [];
  if (major === void 0) return plain11;
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
function otherFinding(context, finding2, at2) {
  const { summary, detail } = finding2;
  const found = CLASSES.find(
    ({ of, says: says2 }) => of.test(summary) && (says2 === void 0 || says2.test(detail))
  );
  const offered = found ? found.propose(context, finding2, at2) : [];
  if ("abstained" in offered) return offered;
  if (offered.length > 0) return offered.map((candidate3) => alignedIn(context, candidate3));
  return {
    abstained: REASONS.find(({ of }) => of.test(summary))?.reason ?? UNKNOWN3
  };
}
function alignedIn({ scope }, candidate3) {
  const files = [...new Set(candidate3.edits.map(({ file }) => file))];
  const edits = files.flatMap((file) => {
    const own2 = candidate3.edits.filter((edit) => edit.file === file);
    const document = scope.view.documents.get(file);
    return document ? inFile(file, aligned(document, own2)) : own2;
  });
  return { ...candidate3, edits };
}
var UNKNOWN3 = "No safe edit is known for this kind of finding.";
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
  { of: /^Invalid default value for variable$/, propose: defaultValue },
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
  const around3 = placeOf(place.path);
  if (schema.kind === "attribute") {
    const filled2 = fillValue(context, around3, schema.attribute);
    return (isIdentifier(schema.attribute) ? identifying(around3.label, filled2) : filled2).map(
      (each) => ({ place, ...each })
    );
  }
  const inside5 = { ...around3, path: [...around3.path, name2] };
  const { lines, declares: declares2 } = skeletonOf(context, inside5, schema.block.block);
  if (!lines.some((line) => line.includes("=")))
    return references2(context, place, inside5, schema.block.block);
  const text = blockLines(name2, lines).join("\n");
  const sure = [...schema.block.block.attributes.values()].filter(({ required }) => required).map((argument4) => fillValue(context, inside5, argument4)[0]?.score ?? 0);
  const score = Math.min(MOST_SURE, ...sure) - 0.03 * declares2.length;
  return [{ place, text, score, declares: declares2, how: "" }];
}
var isIdentifier = ({ name: name2, type }) => type === "string" && /(?:^|_)identifier$/.test(name2);
var identifying = (label, filled2) => [
  { text: quote(label.replaceAll("_", "-")), score: 0.7, declares: [], how: "after its label" },
  ...filled2.filter(({ declares: declares2 }) => declares2.length > 0)
];
function references2(context, place, inside5, { attributes: attributes2 }) {
  return [...attributes2.values()].filter(({ optional }) => optional).flatMap(
    (argument4) => fillValue(context, inside5, argument4).filter(({ text }) => /^(?:data\.)?[a-z]\w*\.\w+[.[]/.test(text)).map(({ text, score, how }) => ({
      place,
      text: blockLines(place.name, [`${argument4.name} = ${text}`]).join("\n"),
      score: Math.min(MOST_SURE, score),
      declares: [],
      how
    }))
  ).sort((a, b) => b.score - a.score);
}
var MOST_SURE = 0.7;
function insertItems(document, items) {
  const block3 = items[0]?.place.path.at(-1);
  if (!block3) return [];
  const isBlock = ({ place }) => place.schema.kind === "block";
  const there = items.flatMap(({ place, text }) => {
    const [item] = place.items;
    return item?.kind === "attribute" ? [replaceValue(item, text)] : [];
  });
  const [first, ...others] = items.filter(
    (item) => !isBlock(item) && item.place.items.length === 0
  );
  const blanks = itemIndentation(document, block3);
  const rest = others.map(({ place, text }) => `
${blanks}${place.name} = ${text}`).join("");
  const blocks = items.filter(isBlock).map(({ text }) => text);
  return [
    ...there,
    ...first ? insertAttribute(document, block3, first.place.name, `${first.text}${rest}`) : [],
    ...blocks.length > 0 ? [insertNestedBlock(document, block3, blocks.join("\n\n"))] : []
  ];
}

// src/repair/candidates/provider-check/keyed-place.ts
function keyedPlace(context, top, key) {
  const steps2 = key.split(".");
  const name2 = steps2.pop();
  if (name2 === void 0) return void 0;
  let path = [top];
  for (const [index, step2] of steps2.entries()) {
    if (/^\d+$/.test(step2)) continue;
    const which = Number(steps2[index + 1] ?? 0);
    const around3 = path[path.length - 1];
    const found = [...nestedBlocks(around3.body)].filter(({ name: of }) => of === step2)[which];
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
  const block3 = schema.blocks.get(name2);
  return block3 && { kind: "block", block: block3 };
}
function itemsNamed(path, name2) {
  const block3 = path[path.length - 1];
  const written4 = attribute(block3, name2);
  if (written4) return [written4];
  return [...nestedBlocks(block3.body)].filter(({ name: of }) => of === name2).map(({ inner: inner3 }) => inner3);
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
function asBlock(document, block3, { name: name2, schema }) {
  if (schema.kind !== "block") return void 0;
  const arguments_ = block3.body.items.filter((item) => item.kind === "attribute");
  if (arguments_.length === 0 || arguments_.length < block3.body.items.length) return void 0;
  const renamed5 = counterparts(arguments_, schema.block.block);
  return renamed5 && [renameBlock(block3, name2), ...aligned(document, renamed5)];
}
function counterparts(arguments_, { attributes: attributes2 }) {
  const free2 = new Set(
    [...attributes2.values()].filter(({ required, optional }) => required || optional).map(({ name: name2 }) => name2).filter((name2) => !arguments_.some((each) => each.name.text === name2))
  );
  const renamed5 = [];
  for (const { name: name2 } of arguments_) {
    if (attributes2.has(name2.text)) continue;
    const [best2] = [...free2].map((to) => ({ to, likeness: similarity(name2.text, to) })).sort((a, b) => b.likeness - a.likeness);
    if (!best2 || best2.likeness < LEAST_LIKE) return void 0;
    free2.delete(best2.to);
    renamed5.push({ range: name2.range, text: best2.to });
  }
  return renamed5;
}
var LEAST_LIKE = 0.4;
function asFileName(document, argument4, { name: name2, schema }) {
  const { value } = argument4;
  const [path] = value.kind === "call" ? value.args : [];
  const isFile = value.kind === "call" && FILE_FUNCTIONS2.has(value.name.text) && path !== void 0 && constantString(document.bytes, path) !== void 0;
  if (!isFile || schema.kind !== "attribute" || !/(?:^|_)file_?name$/.test(name2)) return void 0;
  return aligned(document, [
    { range: argument4.name.range, text: name2 },
    replaceValue(argument4, sourceOf(document.bytes, path))
  ]);
}

// src/repair/candidates/provider-check/unknown-items.ts
function unknownItems(context, path) {
  const block3 = path[path.length - 1];
  const schema = schemaAt(context, path);
  const meta = metaOf(path);
  if (!block3 || !schema) return [];
  const names2 = [
    ...block3.body.items.flatMap((item) => item.kind === "attribute" ? [item.name.text] : []),
    ...[...nestedBlocks(block3.body)].map(({ name: name2 }) => name2)
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
  const { usageOf } = knownFacts(scope, placeOf(place.path));
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
  return fillings(context, place).slice(0, MOST_WAYS).map((filled2) => [filled2, ...beside]);
}
var neededBy = ({ name: name2 }, facts) => facts?.place.arguments.get(name2)?.requiredWith ?? [];
function usualWith({ scope }, { name: name2, path }, facts) {
  const { usageOf } = knownFacts(scope, placeOf(path));
  const own2 = usageOf(name2)?.share ?? 0;
  return [...facts?.place.arguments ?? []].filter(([other, { requiredWith }]) => other !== name2 && requiredWith.includes(name2)).filter(([other]) => own2 > 0 && (usageOf(other)?.share ?? 0) >= NEARLY_ALWAYS * own2).map(([other]) => other);
}
var NEARLY_ALWAYS = 0.8;
var isUnset = ({ items }) => items.every((item) => item.kind === "attribute" && item.value.kind === "null");
var MOST_WAYS = 2;
var isInvented = ([first]) => (first?.declares.length ?? 0) > 0;
function scoreOf(items, place, usual) {
  const least = Math.min(...items.map(({ score }) => score));
  const own2 = isInvented(items) ? least * (0.5 + usual / 2) : least;
  return Math.min(0.95, own2 + (namesItself(place) ? 0.1 : 0)) - 0.03 * (items.length - 1);
}
function candidate({ scope }, { file, document }, items, score) {
  const [first, ...beside] = items;
  const place = first.place;
  const also = beside.length > 0 ? ` with ${list(beside.map((item) => item.place.name))}` : "";
  const to = nameOf(place.path.at(-1));
  return {
    action: place.schema.kind === "block" ? "add-block" : "add-argument",
    title: `add \`${place.name}\`${also} to ${to} ${first?.how}`.trim(),
    score,
    edits: [
      ...inFile(file, insertItems(document, items)),
      ...declareVariables(scope.view, file, distinct(items.flatMap(({ declares: declares2 }) => declares2)))
    ]
  };
}
var distinct = (variables) => [
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
  const own2 = keyedPlace(context, top, name2);
  const places = needs2.map((need) => keyedPlace(context, top, need));
  const missing2 = places.filter((place) => place?.items.length === 0).filter((place) => place !== void 0);
  const block3 = missing2[0]?.path.at(-1);
  if (!own2 || !block3 || places.includes(void 0) || missing2.some(({ path }) => path.at(-1) !== block3))
    return { abstained: `What \`${name2}\` needs belongs into a block that is not there.` };
  const unknown2 = unknownItems(context, missing2[0]?.path ?? []);
  const names2 = missing2.map((place) => `\`${place.name}\``).join(", ");
  if (unknown2.length > 0)
    return {
      abstained: `\`${name2}\` needs ${names2}, which \`${unknown2[0]}\` may stand for; that has to be settled first.`
    };
  const [first, ...others] = missing2.map((place) => fillings(context, place));
  const rest = others.flatMap((ways) => ways[0] ?? []);
  const added2 = (first ?? []).slice(0, MOST2).map((filled2) => {
    const items = [filled2, ...rest];
    const least = Math.min(...items.map(({ score }) => score));
    return {
      action: filled2.place.schema.kind === "block" ? "add-block" : "add-argument",
      title: `add ${names2}, which \`${name2}\` needs, to ${nameOf(block3)} ${filled2.how}`.trim(),
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
  return [...added2, ...dropItem(at2, own2, 0.12, "has no use alone")];
}
var MOST2 = 3;

// src/repair/candidates/provider-check/facts-of.ts
var factsOf = ({ scope }, top) => knownFacts(scope, placeOf([top])).constraints;

// src/repair/candidates/provider-check/null-argument.ts
function nullArgument(context, { attribute: attribute2, path, file }) {
  const name2 = attribute2?.name.text ?? "";
  const schema = schemaAt(context, path)?.attributes.get(name2);
  if (!attribute2 || !schema)
    return { abstained: "The provider wants an argument that is null where it cannot be seen." };
  return fillValue(context, placeOf(path), schema).map((filled2) => ({
    action: "change-value",
    title: `set \`${name2}\` ${filled2.how}`,
    score: filled2.score,
    edits: [
      ...inFile(file, [replaceValue(attribute2, filled2.text)]),
      ...declareVariables(context.scope.view, file, filled2.declares)
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
  const group2 = facts?.groups.find(
    (each) => "words" in each && each.words.summary === summary && each.words.detail === detail
  );
  if (group2?.kind === "conflict") return { kind: "conflict", names: [group2.name, group2.with] };
  if (group2?.kind === "needs") return { kind: "alone", name: group2.name, needs: [group2.other] };
  return void 0;
}
var MISSING = "Missing Attribute Configuration";

// src/repair/candidates/provider-check/change.ts
function toCandidate({ edits, once = [], ...change3 }, values) {
  const everywhere = distinct2([...values.flatMap(edits), ...once]);
  const first = distinct2([...values.slice(0, 1).flatMap(edits), ...once]);
  return { ...change3, edits: doOverlap(everywhere) ? first : everywhere };
}
function distinct2(edits) {
  const keyOf7 = ({ file, range: range2, text }) => `${file}:${range2.start}:${range2.end}:${text}`;
  return [...new Map(edits.map((edit) => [keyOf7(edit), edit])).values()];
}
function doOverlap(edits) {
  return edits.some(
    (edit, index) => edits.slice(index + 1).some((other) => edit.file === other.file && clash(edit, other))
  );
}
var clash = ({ range: range2 }, { range: other }) => overlaps(range2, other) || range2.start === other.start && range2.end === other.end;
function rewrite({ literal: literal2, written: written4, schema, shared }, value) {
  const text = typeof value === "number" ? String(value) : literalOf2(value, schema?.type === "number");
  return replace(literal2 && !shared ? literal2 : written4, text);
}
var literalOf2 = (text, isNumber2) => isNumber2 && /^-?\d+(?:\.\d+)?$/.test(text) ? text : quote(text);
var replace = ({ file, expression }, text) => ({
  file,
  range: expression.range,
  text
});

// src/repair/candidates/provider-check/near-number.ts
function nearNumbers(value, bounds, name2) {
  const inside5 = (number) => number >= (bounds.min ?? Number.NEGATIVE_INFINITY) && number <= (bounds.max ?? Number.POSITIVE_INFINITY);
  const unit = unitOf(name2, bounds);
  const spans2 = (unit ? UNITS[unit] : []).flatMap((per) => {
    const converted = value / per;
    return Number.isInteger(converted) && inside5(converted) ? [{ value: converted, how: `in ${unit}`, score: 0.8 }] : [];
  });
  const whole = Math.ceil(value);
  const rounded = Number.isInteger(value) || !inside5(whole) ? [] : [{ value: whole, how: "as a whole number", score: 0.6 }];
  return spans2.length > 0 ? spans2.slice(0, 1) : [...rounded, ...clamped(value, bounds)];
}
var UNITS = {
  days: [86400, 24],
  hours: [3600, 60],
  minutes: [60],
  seconds: [1e3]
};
function unitOf(name2, { max }) {
  const named2 = Object.keys(UNITS).find(
    (unit) => new RegExp(`(?:^|_)${unit.slice(0, -1)}s?(?:_|$)`).test(name2)
  );
  if (named2 || max === void 0) return named2;
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
  const sorted2 = [...allowed3].sort((a, b) => a - b);
  const next = sorted2.find((each) => each > value);
  const last2 = sorted2[sorted2.length - 1];
  if (!(value > 0) || last2 === void 0 || value > last2 * FAR) return void 0;
  return { value: next ?? last2, how: "as the next number that is allowed", score: 0.55 };
}

// src/repair/candidates/provider-check/allowed-number.ts
function allowedNumber(value) {
  const { value: number, broken, accepts: accepts2, name: name2 } = value;
  if (typeof number !== "number") return [];
  const rules = broken.map(({ rule }) => rule);
  if (!rules.some(({ kind }) => kind === "range" || kind === "whole-number")) return [];
  return nearNumbers(number, boundsOf(rules), name2).filter((near2) => accepts2(near2.value)).map((near2) => ({
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
  const tokens = [...text.matchAll(TOKENS)].map(([token2]) => token2);
  const written4 = [];
  const open = [];
  let before = "";
  let indentation = /^[ \t]*/.exec(text)?.[0] ?? "";
  for (const token2 of tokens) {
    if (/^(?:\/\/|\/\*|#)/.test(token2)) {
      trimLast(written4);
      continue;
    }
    indentation = /\n([ \t]*)$/.exec(token2)?.[1] ?? indentation;
    if (/^\s/.test(token2)) {
      written4.push(token2);
      continue;
    }
    const strict = strictToken(token2);
    if (CLOSING.has(strict) && before === ",") dropLast(written4, ",");
    if (ENDS_VALUE.test(before) && BEGINS_VALUE.test(strict)) addAfterLast(written4, ",");
    if (strict === "{") open.push({ bracket: "}", indentation });
    if (strict === "[") open.push({ bracket: "]", indentation });
    if (CLOSING.has(strict) && open.pop()?.bracket !== strict) return void 0;
    written4.push(strict);
    before = strict;
  }
  if (before === ",") dropLast(written4, ",");
  const isLong = text.trim().includes("\n");
  const closed3 = open.reverse().map((each) => isLong ? `
${each.indentation}${each.bracket}` : each.bracket).join("");
  const made = written4.join("").trimEnd() + closed3 + (/\s*$/.exec(text)?.[0] ?? "");
  return isStrict(made) ? made : void 0;
}
var LONGEST = 5e4;
var TOKENS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/|\s+|[{}[\],:=]|[^\s{}[\],:="'#]+|./g;
var CLOSING = /* @__PURE__ */ new Set(["}", "]"]);
var ENDS_VALUE = /^(?:"|\}|\]|-?\d|true|false|null)/;
var BEGINS_VALUE = /^(?:"|\{|\[|-?\d|true|false|null)/;
function strictToken(token2) {
  if (token2 === "=") return ":";
  if (token2.startsWith("'")) return JSON.stringify(token2.slice(1, -1).replace(/\\'/g, "'"));
  if (/^[A-Za-z_]/.test(token2)) return WORDS2.get(token2) ?? JSON.stringify(token2);
  return token2;
}
var WORDS2 = /* @__PURE__ */ new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["True", "true"],
  ["False", "false"],
  ["None", "null"]
]);
function dropLast(written4, token2) {
  written4.splice(written4.lastIndexOf(token2), 1);
}
function trimLast(written4) {
  const last2 = written4.pop();
  if (last2 !== void 0) written4.push(last2.replace(/[ \t]+$/, ""));
}
function addAfterLast(written4, token2) {
  const last2 = written4.findLastIndex((each) => !/^\s/.test(each));
  written4.splice(last2 + 1, 0, token2);
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
function tidyText(text, accepts2) {
  if (text.length > LONGEST2) return void 0;
  if (/^arn:|:\/\/|[\n{}]/.test(text)) return nameOf6(text, accepts2);
  const slight = SLIGHT.map((change3) => change3(text)).find(
    (changed) => changed !== text && changed !== "" && accepts2(changed)
  );
  if (slight !== void 0) return slight;
  const plain11 = respelt(text, accepts2);
  const tidied = [plain11, fitted(plain11, accepts2)].find(
    (changed) => changed !== void 0 && changed !== text && accepts2(changed)
  );
  return tidied !== void 0 && keepsEnough(text, tidied) ? tidied : void 0;
}
var LONGEST2 = 512;
function nameOf6(text, accepts2) {
  const name2 = /^arn:.*[:/]([^:/]+)$/.exec(text)?.[1];
  return name2 !== void 0 && accepts2(name2) ? name2 : void 0;
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
function respelt(text, accepts2) {
  const may = (character) => accepts2(`${PROBE}${character}${PROBE}`);
  if (!may("a")) return text;
  const cased = may("A") ? text : text.toLowerCase();
  const bare2 = /[À-ɏ]/.test(cased) && !may("\xE9") ? cased.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "") : cased;
  const joiner = ["-", "_", " ", ".", ""].find((each) => each === "" || may(each)) ?? "";
  const known3 = /* @__PURE__ */ new Map();
  const kept = [...bare2.replace(QUOTES, (mark) => may(mark) ? mark : "")].map((character) => {
    if (/[a-z0-9]/i.test(character)) return character;
    if (!known3.has(character)) known3.set(character, may(character));
    return known3.get(character) ? character : MARK;
  });
  return kept.join("").replace(GAPS, (gap) => gap.includes(" ") ? " " : joiner).replace(ENDS, "");
}
var PROBE = "aaaa";
var MARK = "\uE000";
var QUOTES = /['"`‘’“”«»]/g;
var GAPS = new RegExp(`[-_. ]*${MARK}[-_. ${MARK}]*`, "g");
var ENDS = /^[-_. ]+|[-_. ]+$/g;
function fitted(text, accepts2) {
  const single2 = text.replace(/([-_. ])[-_. ]+/g, "$1");
  const begun2 = single2.replace(/^[^A-Za-z]+/, "");
  for (const whole of [single2, begun2]) {
    if (whole !== "" && accepts2(whole)) return whole;
    for (let length = whole.length - 1; length * 2 >= whole.length; length--) {
      const cut3 = whole.slice(0, length).replace(/[-_. ]+$/, "");
      if (accepts2(cut3)) return cut3;
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
var reformed = ({ name: name2, text, accepts: accepts2 }) => {
  const arns = rewrittenArns(text).map((arn) => ({ text: arn, how: "as a whole ARN" }));
  const found = [...rewritten3(text), ...arns].find((each) => accepts2(each.text));
  return found && change2(`write \`${name2}\` ${found.how}`, 0.75, (each) => rewrite(each, found.text));
};
var strictJson = ({ name: name2, text, literal: literal2, accepts: accepts2 }) => {
  if (literal2?.expression.kind !== "template") return void 0;
  const { file, document, expression } = literal2;
  const title = `write \`${name2}\` as strict JSON`;
  if (!expression.heredoc) {
    const fixed2 = tidyJson(text);
    return fixed2 !== void 0 && accepts2(fixed2) ? change2(title, 0.85, (each) => rewrite(each, fixed2)) : void 0;
  }
  const [first] = expression.parts;
  const last2 = expression.parts.at(-1);
  if (!first || !last2) return void 0;
  const range2 = { start: first.range.start, end: last2.range.end };
  const fixed = tidyJson(sourceOf(document.bytes, { range: range2 }));
  return fixed !== void 0 && accepts2(decodeTemplateText(fixed, true).trimStart()) ? change2(title, 0.85, () => ({ file, range: range2, text: fixed })) : void 0;
};
var encoded = ({ name: name2, text, broken, accepts: accepts2 }) => {
  const isWanted = broken.some(
    ({ rule }) => rule.kind === "format" && rule.format.startsWith("base64")
  );
  if (!isWanted || !accepts2(Buffer.from(text).toString("base64"))) return void 0;
  return change2(
    `encode \`${name2}\` as base64`,
    0.7,
    ({ written: written4 }) => replace(written4, `base64encode(${sourceOf(written4.document.bytes, written4.expression)})`)
  );
};
var respelt2 = ({ name: name2, text, literal: literal2, shared, accepts: accepts2 }) => {
  if (accountPlaceholder(text)) return void 0;
  const title = `respell \`${name2}\` as the provider takes it`;
  if (literal2 && !shared) {
    const tidy = tidyText(text, accepts2);
    return tidy === void 0 ? void 0 : change2(title, 0.8, (each) => rewrite(each, tidy));
  }
  const wrap = WRAPS.find(({ apply }) => accepts2(apply(text)));
  return wrap && change2(
    title,
    0.7,
    ({ written: written4 }) => replace(written4, wrap.write(sourceOf(written4.document.bytes, written4.expression)))
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
var import_fastest_levenshtein5 = __toESM(require_mod(), 1);
function nearValue(allowed3, text, around3) {
  if (text.length > LONGEST3 || letters(text) === "") return void 0;
  return only(
    allowed3.filter((value) => letters(value) === letters(text)),
    0.95
  ) ?? switched(allowed3, text) ?? begun(allowed3, text) ?? byWord(allowed3, text, around3) ?? slip(allowed3, text);
}
var LONGEST3 = 200;
var only = (values, score) => values.length === 1 && values[0] !== void 0 ? { value: values[0], score } : void 0;
var letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
function switched(allowed3, text) {
  const meaning = [ON, OFF].find((words5) => words5.has(letters(text)));
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
function byWord(allowed3, text, around3) {
  const said2 = wordsOf(text);
  if (letters(text).length < 2) return void 0;
  const within2 = allowed3.filter(
    (value) => letters(value) !== "" && (isAmong(wordsOf(value), said2) || begins(text, value))
  );
  const longest = Math.max(0, ...within2.map((value) => letters(value).length));
  const named2 = only(
    within2.filter((value) => letters(value).length === longest),
    0.8
  );
  if (named2) return named2;
  const related = allowed3.filter((value) => isAmong(said2, wordsOf(value)));
  const first = related.filter((value) => letters(value).startsWith(letters(text)));
  const family2 = first.length > 0 ? first : related;
  return only(family2, 0.8) ?? told(family2, said2, around3) ?? newest(family2);
}
var wordsOf = (text) => text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
var isAmong = (words5, others) => words5.length > 0 && words5.every((word) => others.includes(word));
var begins = (text, value) => {
  const [long, short] = [letters(text).replace(new RegExp("\\p{N}+$", "u"), ""), letters(value)];
  return short.length >= 4 && long.startsWith(short) && short.length * 2 >= long.length;
};
function told(family2, said2, around3) {
  const text = around3.toLowerCase();
  const mentioned = family2.filter((value) => {
    const rest = wordsOf(value).filter((word) => !said2.includes(word) && word.length > 2);
    return rest.length > 0 && rest.every((word) => text.includes(word));
  });
  return only(mentioned, 0.75);
}
function newest(family2) {
  const bare2 = new Set(family2.map((value) => letters(value).replace(new RegExp("\\p{N}", "gu"), "")));
  if (family2.length === 0 || bare2.size !== 1) return void 0;
  const sorted2 = [...family2].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return only(sorted2.slice(-1), 0.55);
}
function slip(allowed3, text) {
  const ranked2 = allowed3.map((value) => ({ value, off: (0, import_fastest_levenshtein5.distance)(letters(value), letters(text)) })).filter(({ value, off }) => off <= Math.min(2, Math.floor(letters(value).length / 4))).sort((a, b) => a.off - b.off);
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
function aliasOf(type, argument4, value) {
  const aliases = ALIASES2[`${type}.${argument4}`] ?? {};
  const given = value.toLowerCase();
  return ownValue(aliases, given);
}

// src/repair/candidates/provider-check/allowed-value.ts
function allowedValue(value) {
  const allowed3 = allowedIn(value);
  const texts2 = allowed3.filter((each) => typeof each === "string").filter(value.accepts);
  const numbers2 = allowed3.filter((each) => typeof each === "number").filter(value.accepts);
  const known3 = aliasOf(placeOf(value.path).type, value.name, value.text);
  const near2 = nearValue(texts2, value.text, around(value)) ?? (known3 !== void 0 && texts2.includes(known3) ? { value: known3, score: 0.7 } : void 0);
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
function around({ path, attribute: attribute2, written: written4 }) {
  const { bytes } = written4.document;
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
  const words5 = wordsIn(bracketed ?? worded2 ?? "").filter((word) => !STAND_INS.has(word));
  if (!found || whole === text.trim() || words5.length === 0) return void 0;
  const name2 = words5.join("_");
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
  const wanted = { ...schema, type: whole ? schema.type : elementOf3(schema.type) };
  return fillValue(context, placeOf(value.path), wanted).filter(isNoLiteral).slice(0, MOST3).map((filled2) => ({
    action: "change-value",
    title: `set \`${value.name}\` ${filled2.how}`,
    score: 0.85 * filled2.score,
    edits: ({ attribute: attribute2, written: written4 }) => [
      whole ? replace({ ...written4, expression: attribute2.value }, filled2.text) : replace(written4, filled2.text)
    ],
    once: declareVariables(context.scope.view, value.written.file, filled2.declares)
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
  const place = placeOf(value.path);
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
    edits: ({ written: written4 }) => [replace(written4, text)],
    once: declareVariables(view, value.written.file, [variable])
  };
}
function isWholeList({ attribute: attribute2, isKey, schema }, all) {
  if (isKey || attribute2.value.kind !== "tuple" || typeof schema?.type === "string") return false;
  return attribute2.value.items.every(
    (item) => all.some(({ written: written4 }) => written4.expression === item)
  );
}
var elementOf3 = (type) => typeof type !== "string" && (type[0] === "list" || type[0] === "set") ? type[1] : type;
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
    const around3 = nested3 === inner3 ? [...path, inner3] : [...path, inner3, nested3];
    yield* inBlock(bytes, around3, below2, elementOf(argumentOf(above, name2), 0, "list"));
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
    const inside5 = value.kind === "tuple" ? elementOf(where, 0, "list") : where;
    for (const { key, value: of } of element.items) {
      const field = objectKey(bytes, key);
      if (field !== void 0)
        yield* inValue(bytes, { ...at2, isKey: true }, field, of, below2, inside5);
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
  const inside5 = (inner3) => inner3.flatMap((each) => valuesIn(scope, { ...home, expression: each }, seen));
  if (expression.kind === "parens") return inside5([expression.inner]);
  if (expression.kind === "tuple") return inside5(expression.items);
  if (expression.kind === "call" && GATHERING.has(expression.name.text))
    return inside5(expression.args);
  if (expression.kind === "conditional") return inside5([expression.whenTrue, expression.whenFalse]);
  const local = localOf(scope, expression);
  if (local && seen.has(local)) return [];
  if (local?.attribute.value.kind === "tuple")
    return valuesIn(scope, homeOf(local), /* @__PURE__ */ new Set([...seen, local]));
  const text = textOf(scope.values.evaluate(expression, home.document.bytes, void 0, []));
  if (text === void 0) return [];
  const shared = local !== void 0 && usesOf2(scope, local) > 1;
  const constant2 = isConstant(expression) ? home : local && constantOf(local);
  return [{ text, written: home, shared, ...constant2 && { literal: constant2 } }];
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
  const [step2] = expression.steps;
  if (step2?.kind !== "attribute" || expression.steps.length !== 1) return void 0;
  return scope.view.locals.find(({ name: name2 }) => name2 === step2.name);
}
var homeOf = ({ file, document, attribute: attribute2 }) => ({
  file,
  document,
  expression: attribute2.value
});
var constantOf = (local) => isConstant(local.attribute.value) ? homeOf(local) : void 0;
var isConstant = (expression) => expression.kind === "number" || expression.kind === "bool" || expression.kind === "template" && expression.parts.every(({ kind }) => kind === "text");
function usesOf2({ view }, local) {
  let count3 = 0;
  for (const { body } of view.documents.values())
    for (const { attribute: attribute2 } of attributesOf(body))
      walkExpression(attribute2.value, (each) => {
        if (each.kind !== "traversal" || each.root.text !== "local") return;
        const [step2] = each.steps;
        if (step2?.kind === "attribute" && step2.name === local.name) count3 += 1;
      });
  return count3;
}

// src/repair/candidates/provider-check/broken-values.ts
function brokenValues(context, finding2, at2) {
  const [top] = at2.path;
  const facts = top && factsOf(context, top);
  if (top && facts) {
    const found = [...checkedArguments(at2.document.bytes, top, facts.place)].filter((argument4) => isAt(argument4, at2)).flatMap(
      (argument4) => brokenIn(context, at2, argument4).map((value) => ({
        value,
        isSaid: isSaid(value, argument4, finding2)
      }))
    );
    const said2 = found.filter(
      (each) => each.isSaid || at2.attribute && !found.some((other) => other.isSaid)
    );
    if (said2.length > 0) return said2.map(({ value }) => value);
  }
  return byWords(context, finding2, at2);
}
function isAt({ attribute: attribute2, path }, at2) {
  if (at2.attribute) return attribute2 === at2.attribute;
  const inner3 = at2.path[at2.path.length - 1];
  const outer = at2.path[at2.path.length - 2];
  return path.some(
    (block3, index) => block3 === inner3 || block3.type.text === inner3?.type.text && path[index - 1] === outer
  );
}
function brokenIn(context, { file, document }, { value: expression, facts, ...argument4 }) {
  const schema = argument4.isKey ? void 0 : schemaAt(context, argument4.path)?.attributes.get(argument4.name);
  const accepts2 = (value) => !facts.values.some((constraint) => isBroken(constraint, value));
  return writtenValues(context.scope, { file, document, expression }).flatMap((written4) => {
    const value = asSent(written4.text, schema?.type);
    const broken = facts.values.filter((constraint) => isBroken(constraint, value));
    return broken.length > 0 ? [{ ...argument4, ...written4, schema, value, broken, accepts: accepts2 }] : [];
  });
}
function asSent(text, type) {
  const scalar = typeof type === "string" ? type : type?.[1];
  return scalar === "number" && Number.isFinite(Number(text)) ? Number(text) : text;
}
function isSaid({ broken, value }, { name: name2, where }, finding2) {
  const said2 = plain4(`${finding2.summary}
${finding2.detail}`);
  const filling = { name: name2, key: where.key, dotted: where.dotted, value: String(value) };
  const element = { ...filling, key: `${where.key}.0`, dotted: `${where.dotted}[0]` };
  return broken.some(
    ({ words: words5 }) => [filling, element].some((each) => {
      const { summary, detail } = worded(words5, each);
      return plain4(`${summary}
${detail}`) === said2;
    })
  );
}
var plain4 = (words5) => words5.replace(/\.\d+|\[\d+\]/g, ".#");
function byWords(context, finding2, at2) {
  const rule = ruleFromWords(finding2);
  const { attribute: attribute2 } = at2;
  if (!rule || !attribute2) return [];
  const words5 = { summary: finding2.summary, detail: finding2.detail };
  const { name: name2, value } = attribute2;
  const facts = { ...NO_FACTS, values: [{ rule, unless: [], words: words5 }] };
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
  isKey,
  attribute: attribute2,
  written: written4
}) {
  const isAll = attribute2.value === written4.expression;
  if (isKey || !isAll || !schema?.optional || !NOTHING3.test(text.trim())) return [];
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
var NOTHING3 = /^(?:|none|null|nil|n\/a|default)$/i;

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
function moved2({ attribute: attribute2, path, written: written4 }, to, stays) {
  const { document, expression } = written4;
  const block3 = path[path.length - 1];
  const text = sourceOf(document.bytes, expression);
  const there = attribute(block3, to);
  const list2 = attribute2.value.kind === "tuple" ? attribute2.value.items : void 0;
  if (!there && (!list2 || list2.length === 1) && !stays)
    return renameAttribute(document, block3.body, attribute2, to);
  if (stays && !(there && list2)) return [];
  const added2 = there ? joined(there, text) : insertAttribute(document, block3, to, list2 ? `[${text}]` : text);
  const taken = list2 && (stays || list2.length > 1) ? [{ range: withComma(attribute2, expression.range), text: "" }] : removeItem(document, block3.body, attribute2);
  return added2 ? [...taken, ...added2] : [];
}
function joined({ value }, text) {
  if (value.kind !== "tuple") return void 0;
  const last2 = value.items[value.items.length - 1];
  const at2 = last2 ? last2.range.end : value.range.start + 1;
  return [{ range: { start: at2, end: at2 }, text: last2 ? `, ${text}` : text }];
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
  const around3 = accountPlaceholder(value.text);
  const filled2 = around3 && `${around3.before}123456789012${around3.after}`;
  if (!around3 || filled2 === void 0 || !value.accepts(filled2)) return [];
  const declared2 = scope.view.resources.find(
    ({ mode, type }) => mode === "data" && type === "aws_caller_identity"
  );
  const address = declared2?.address ?? "data.aws_caller_identity.current";
  const document = scope.view.documents.get(value.written.file);
  if (!document) return [];
  const text = `${quote(around3.before).slice(0, -1)}\${${address}.account_id}${quote(around3.after).slice(1)}`;
  const declaration7 = appendBlock(document, 'data "aws_caller_identity" "current" {}');
  return [
    {
      action: "change-value",
      title: `take the account of \`${value.name}\` from ${address}`,
      score: 0.8,
      edits: ({ written: written4 }) => [replace(written4, text)],
      once: declared2 ? [] : [{ file: value.written.file, ...declaration7 }]
    }
  ];
}

// src/repair/candidates/provider-check/refused-value.ts
function refusedValue(context, finding2, at2) {
  const values = brokenValues(context, finding2, at2);
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
function providerCheck(context, finding2, at2) {
  if (finding2.kind === "missing-required-argument" || finding2.summary === NULL_REQUIRED)
    return nullArgument(context, at2);
  const [top] = at2.path;
  const facts = top && factsOf(context, top);
  const presence = top && presenceOf(finding2, facts);
  switch (presence?.kind) {
    case "none-of":
      return addAlternative(context, presence.names, facts, at2);
    case "alone":
      return addPartner(context, presence, at2);
    case "several-of":
    case "conflict":
      return dropOne(context, presence.names, at2);
    case void 0:
      return finding2.summary === UNKNOWN_KEY ? unknownKey(at2) : refusedValue(context, finding2, at2);
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
function isUnfinished({ reason, range: range2, insert }, last2) {
  const brace = reason === "unclosed" && insert?.text.trim() === "}";
  return UNFINISHED.has(reason) && !brace && (insert?.at ?? range2.end) >= last2;
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
  let end2 = starts.find((start) => start > from) ?? bytes.length;
  while (end2 > 0 && isSpace(bytes[end2 - 1])) end2--;
  return { start: end2 === 0 ? 0 : bytes.lastIndexOf(NEWLINE, end2 - 1) + 1, end: end2 };
}
function headerStarts(bytes) {
  const starts = [];
  for (let at2 = bytes.indexOf(NEWLINE) + 1; at2 > 0; at2 = bytes.indexOf(NEWLINE, at2) + 1)
    if (isTopLevelHeader(bytes, at2)) starts.push(at2);
  return starts;
}
var isSpace = (byte) => isBlank(byte) || byte === NEWLINE || byte === RETURN;

// src/repair/candidates/syntax/slip.ts
var placeOf2 = ({ insert, range: range2 }) => insert?.at ?? range2.start;
var LONGEST_LINE = 4096;
function lineAt({ bytes }, offset) {
  const start = lineStart(bytes, offset);
  let end2 = lineEnd(bytes, offset);
  if (bytes[end2 - 1] === NEWLINE) end2--;
  if (bytes[end2 - 1] === RETURN) end2--;
  end2 = Math.max(start, end2);
  const text = end2 - start > LONGEST_LINE ? "" : bytes.toString("latin1", start, end2);
  return { start, end: end2, text };
}
function* linesFrom(document, offset) {
  for (let at2 = lineStart(document.bytes, offset); at2 < document.bytes.length; ) {
    yield lineAt(document, at2);
    at2 = lineEnd(document.bytes, at2);
  }
}
var textOf6 = ({ bytes }, { start, end: end2 }) => bytes.toString("utf8", start, end2);
function blocksAround({ body }, offset) {
  const path = [];
  for (let at2 = body; ; ) {
    const block3 = at2.items.find(
      (item) => item.kind === "block" && item.open.end <= offset && offset <= (item.close?.start ?? item.range.end)
    );
    if (!block3) return path;
    path.push(block3);
    at2 = block3.body;
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
  const block3 = path.at(-1);
  const first = lineAt(document, problem.range.start);
  const root = DOTTED.exec(first.text)?.[2];
  if (problem.reason !== "not-an-item" || !block3 || root === void 0) return [];
  const isSet = block3.body.items.some(
    (item) => item.kind === "attribute" ? item.name.text === root : item.type.text === root
  );
  const schema = schemaAt(context, path);
  const asBlock3 = schema?.blocks.has(root) ?? false;
  if (isSet || !(asBlock3 || schema?.attributes.has(root))) return [];
  const pairs3 = [];
  let end2 = first.end;
  for (const line of linesFrom(document, first.start)) {
    const [, , name2, key, value] = DOTTED.exec(line.text) ?? [];
    if (name2 !== root || key === void 0 || value === void 0) break;
    pairs3.push({ name: key, value: Buffer.from(value, "latin1").toString() });
    end2 = line.end;
  }
  if (pairs3.length === 0) return [];
  const width = Math.max(...pairs3.map(({ name: name2 }) => keyOf2(name2, asBlock3).length));
  const indentation = /^\s*/.exec(first.text)?.[0] ?? "";
  const lines = [
    `${root} ${asBlock3 ? "" : "= "}{`,
    ...pairs3.map(({ name: name2, value }) => `  ${keyOf2(name2, asBlock3).padEnd(width)} = ${value}`),
    "}"
  ];
  const text = indent(lines.join("\n"), indentation).replaceAll("\n", lineBreakOf(document.bytes));
  return [
    {
      action: "fix-syntax",
      title: `write \`${root}.\u2026\` as ${asBlock3 ? "the block" : "the object"} \`${root}\``,
      score: 0.9,
      edits: inFile(file, [{ range: { start: first.start, end: end2 }, text }])
    }
  ];
}
var DOTTED = /^(\s*)([A-Za-z_][\w-]*)(?:\.|\[")([\w-]+)(?:"\])?\s*=\s*(\S.*?)\s*$/;
var keyOf2 = (name2, asBlock3) => asBlock3 || /^[A-Za-z_][\w-]*$/.test(name2) ? name2 : `"${name2}"`;

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
  const known3 = new RegExp(`^(?:${TYPES})$`).test(type);
  if (!known3 && (labels.length === 0 || sign === void 0)) return void 0;
  const header = [indentation + type, ...labels.map((label) => `"${label}"`), "{"].join(" ");
  return header === text.trimEnd() ? void 0 : header;
}
function joinBrace(document, header) {
  const [, ...below2] = linesFrom(document, header.start);
  const next = below2.find(({ text }) => text.trim() !== "");
  if (next?.text.trim() !== "{") return void 0;
  let end2 = header.end;
  while (end2 > header.start && isBlank(document.bytes[end2 - 1])) end2--;
  return {
    title: "put the `{` on the line of its header",
    score: 0.95,
    edits: [replaced2({ start: end2, end: next.end }, " {")]
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
    const token2 = tokens[tokenIndexAt(tokens, at2)];
    return token2 === void 0 || at2 < token2.start || token2.kind !== "text" && token2.kind !== "comment" && token2.kind !== "bom";
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
  const [, lead = "", sign = "", text = "", end2 = ""] = found;
  const from = line.start + lead.length;
  const behind2 = from + sign.length + text.length;
  return {
    title: `write the comment behind \`#\` instead of \`${sign}\``,
    score: 0.85,
    edits: [
      replaced2({ start: from, end: from + sign.length }, "#"),
      ...end2 === "" ? [] : [replaced2({ start: behind2, end: line.end }, "")]
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
  const last2 = lines.at(-1);
  if (!last2) return void 0;
  return {
    title: "end the comment where its text ends",
    score: 0.7,
    edits: [replaced2({ start: last2.end, end: last2.end }, " */")]
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
var NAMES = "(\\w+(?:\\s*,\\s*\\w+)?)";
var LIST = "([\\w.*-]+(?:\\[[^\\]]*\\])?(?:\\([^()]*\\))?)";
var CONDITION = "((?:\\s+if\\s+[^\\]}]+?)?)";
var FORMS = [
  [
    new RegExp(
      `\\{\\s*([^{}:]+?)\\s*:\\s*([^{}]+?)\\s+for\\s+${NAMES}\\s+in\\s+${LIST}${CONDITION}\\s*\\}`
    ),
    ([, key, value, names2, list2, condition2]) => `{ for ${names2} in ${list2} : ${key} => ${value}${condition2} }`
  ],
  [
    new RegExp(
      `\\[\\s*(?!for\\b)([^\\[\\]]+(?:\\[[^\\]]*\\])?[^\\[\\]]*?)\\s+for\\s+${NAMES}\\s+in\\s+${LIST}${CONDITION}\\s*\\]`
    ),
    ([, value, names2, list2, condition2]) => `[for ${names2} in ${list2} : ${value}${condition2}]`
  ],
  [
    new RegExp(
      `\\[\\s*for\\s+${NAMES}\\s+in\\s+${LIST}\\s+(?:=>\\s*)?(?!:|if\\b)([^\\]]+(?:\\[[^\\]]*\\])?)\\]`
    ),
    ([, names2, list2, value]) => `[for ${names2} in ${list2} : ${value}]`
  ],
  // The brackets say what comes of it: a list has no keys, a map has.
  [/\{\s*(for\s+[^{}]*?:\s*[^{}:]*?(?:\([^()]*\))?)\s*\}/, ([, inside5]) => `[${inside5}]`],
  [/\[\s*(for\s+[^[\]]*:\s*[^[\]]*=>[^[\]]*?)\s*\]/, ([, inside5]) => `{ ${inside5} }`]
];

// src/repair/candidates/syntax/diff-marks.ts
function diffMarks({ document, problem }) {
  if (problem.reason !== "not-an-item") return void 0;
  const lines = [...linesFrom(document, 0)].filter(({ text }) => text.trim() !== "");
  const marked = lines.filter(({ text }) => text.startsWith("+"));
  if (lines.length < 2 || marked.length * 10 < lines.length * 9) return void 0;
  const blank = marked.every(({ text }) => text === "+" || text.startsWith("+ "));
  return {
    title: "take off the marks of a patch",
    score: 0.95,
    edits: marked.map(
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
  const plain11 = PLAIN3.has(next);
  return {
    title: plain11 ? "drop the backslash of an escape that HCL does not have" : "double the backslash",
    score: 0.85,
    edits: [replaced2({ start, end: start + 1 }, plain11 ? "" : "\\\\")]
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
function* directlyInside(tokens, open, close) {
  let depth = 0;
  for (let at2 = open + 1; at2 < close; at2++) {
    const token2 = tokens[at2];
    if (OPENS[token2.kind]) depth--;
    if (depth === 0) yield token2;
    if (CLOSES[token2.kind]) depth++;
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
    const [, end2 = "", , separator = "", closers = ""] = found;
    const at2 = line.start + end2.length;
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
  const open = tokens[openBefore(tokens, tokenIndexAt(tokens, start))]?.kind;
  return open === "[" || open === "(";
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
    const isMarker2 = word.toLowerCase() === marker.toLowerCase() || MARKERS.has(word);
    if (!isMarker2) continue;
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
  const end2 = outer === "" ? [] : dropQuoteBehind(document, line, marker, outer);
  return {
    title: "begin the heredoc as Terraform has it",
    score: 0.95,
    edits: [
      replaced2({ start, end: line.end }, `<<${dash === "" ? "" : "-"}${marker}`),
      ...raw,
      ...end2
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
  const argument4 = type === "variable" ? "default" : "value";
  const text = Buffer.from(value, "latin1").toString();
  return {
    title: `write the ${type} \`${name2}\` as a block`,
    score: 0.9,
    edits: [replaced2(line, `${type} "${name2}" {${eol}  ${argument4} = ${text}${eol}}`)]
  };
}

// src/repair/candidates/syntax/inner-quotes.ts
function innerQuotes({ document, problem }) {
  if (problem.reason !== "missing-newline" && problem.reason !== "missing-comma") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+\s*[=:]\s*")(.*)("\s*,?\s*)$/.exec(line.text);
  if (!found) return void 0;
  const [, lead = "", inside5 = ""] = found;
  if (!/[^"]"+[^"]/.test(inside5)) return void 0;
  const isJson = /^\s*[{[].*[}\]]\s*$/.test(inside5);
  if (!isJson && /"\s*[,+?:=]|[,+?:(]\s*"/.test(inside5)) return void 0;
  const text = inside5.split(/(\$\{[^}]*\})/).map((part, index) => index % 2 === 1 ? part : part.replace(/\\?"/g, '\\"')).join("");
  if (text === inside5) return void 0;
  const start = line.start + lead.length;
  return {
    title: "escape the quotes inside the string",
    score: isJson ? 0.9 : 0.7,
    edits: [
      replaced2({ start, end: start + inside5.length }, Buffer.from(text, "latin1").toString())
    ]
  };
}
function doubledQuote({ document, problem }) {
  if (problem.reason !== "missing-newline") return void 0;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+\s*[=:]\s*)("+)([^"]+)("+)\s*,?\s*$/.exec(line.text);
  const [, lead = "", open = "", inside5 = "", close = ""] = found ?? [];
  if (!found || open.length + close.length === 2) return void 0;
  const start = line.start + lead.length;
  const end2 = start + open.length + inside5.length;
  return {
    title: "drop the quote too many",
    score: 0.92,
    edits: [
      replaced2({ start, end: start + open.length }, '"'),
      replaced2({ start: end2, end: end2 + close.length }, '"')
    ]
  };
}

// src/repair/candidates/syntax/interpolations.ts
function closeInterpolation({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const found = /("?)\$\{([\w.[\]*-]+)\)?"(?=\s*[,)\]}]*\s*$)/.exec(line.text);
  if (!found) return void 0;
  const [whole, quote2 = "", inside5 = ""] = found;
  return {
    title: "close the interpolation before the string ends",
    score: 0.9,
    edits: [
      // A text that is nothing but a reference is one.
      at(line, found.index, whole.length, quote2 === "" ? `\${${inside5}}"` : inside5)
    ]
  };
}
function unescapeInside({ document, problem }) {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  for (const found of line.text.matchAll(/("?)\$\{([^}]*)\}("?)/g)) {
    const [whole, open = "", inside5 = "", close = ""] = found;
    if (place < found.index || place > found.index + whole.length || !inside5.includes('\\"'))
      continue;
    const plain11 = inside5.replaceAll('\\"', '"');
    const text = open && close ? plain11 : `${open}\${${plain11}}${close}`;
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
  const here = foreignIn(line, FOREIGN, (start, end2) => start <= place && place <= end2);
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
  for (let count3 = 0; count3 < MOST_LINES; count3++) {
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
  const open = isFirst ? openBefore(tokens, tokenIndexAt(tokens, start)) : -1;
  const brace = tokens[open];
  const close = open < 0 ? void 0 : tokens[closeAfter(tokens, open)];
  if (brace?.kind !== "{") return void 0;
  const line = lineAt(document, brace.start);
  if (close && close.start < line.end) return void 0;
  const first = tokens[open + 1];
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
  const open = tokens[openBefore(tokens, index)];
  if (!open || !bytes.subarray(open.start, start).includes(10)) return void 0;
  let from = start;
  while (isBlank(bytes[from - 1])) from--;
  return {
    title: "put the closing brace on a line of its own",
    score: 0.9,
    edits: [
      replaced2(
        { start: from, end: start },
        `${lineBreakOf(bytes)}${indentationAt(bytes, open.start)}`
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
  const end2 = next.start + next.text.length - next.text.trimStart().length;
  return {
    title: "put the value on the line of its name",
    score: 0.9,
    edits: [replaced2({ start, end: end2 }, " ")]
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
  const last2 = lines.at(-1);
  if (!first || !last2 || !/^\s*#!/.test(first.text)) return void 0;
  const eol = lineBreakOf(document.bytes);
  return {
    title: "put the script in a heredoc",
    score: 0.85,
    edits: [
      replaced2({ start: head.start + head.text.trimEnd().length, end: head.end }, " <<-EOF"),
      inserted(last2.end, `${eol}${/^\s*/.exec(first.text)?.[0] ?? ""}EOF`)
    ]
  };
}

// src/repair/candidates/syntax/method-call.ts
function methodCall({ document, problem }) {
  const { tokens } = document;
  const open = tokenIndexAt(tokens, problem.range.start);
  const close = tokens[open]?.kind === "(" ? closeAfter(tokens, open) : -1;
  const [name2, dot, last2] = [tokens[open - 1], tokens[open - 2], tokens[close]];
  if (!last2 || !name2 || name2.kind !== "identifier" || dot?.kind !== ".") return void 0;
  const called = textOf6(document, name2);
  const method = ownValue(METHODS, called);
  const start = startOfValue();
  if (!method || start === void 0) return void 0;
  const receiver = textOf6(document, { start, end: dot.start });
  const given = textOf6(document, {
    start: tokens[open].end,
    end: last2.start
  }).trim();
  const args = method.last ? [given, receiver] : [receiver, given];
  const text = args.filter((arg) => arg !== "").join(", ");
  return {
    title: `call \`${method.name}\` as the function it is`,
    score: 0.9,
    edits: [replaced2({ start, end: last2.end }, `${method.name}(${text})`)]
  };
  function startOfValue() {
    let at2 = open - 3;
    for (; ; ) {
      const token2 = tokens[at2];
      if (!token2) return void 0;
      if (isCloser(token2.kind)) {
        at2 = openBefore(tokens, at2) - 1;
        if (tokens[at2]?.kind === "identifier") at2--;
      } else if (token2.kind === "close-quote") {
        while (tokens[at2] && tokens[at2]?.kind !== "open-quote") at2--;
        at2--;
      } else if (token2.kind === "identifier" || token2.kind === "number") at2--;
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
  const last2 = endOf(document, first, quote2, begin);
  if (!last2) return void 0;
  const { line, at: at2 } = last2;
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
  const plain11 = text.replace(/\\(["\\])/g, "$1");
  return /\\[nrtuU]/.test(text) ? void 0 : plain11;
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
  const open = isOpener ? here : openBefore(tokens, here);
  const close = open < 0 ? -1 : closeAfter(tokens, open);
  const [first, last2] = [tokens[open], tokens[close]];
  if (!first || !last2) return void 0;
  const inside5 = [...directlyInside(tokens, open, close)].map(({ kind }) => kind);
  const signs = inside5.filter((kind) => kind === "=" || kind === ":").length;
  const commas = inside5.filter((kind) => kind === ",").length;
  const isList2 = first.kind === "{" && signs === 0 && commas > 0 && !/^for$/.test(wordBehind());
  const isObject = first.kind === "[" && last2.kind === "]" && signs > 0 && commas <= signs;
  if (!isList2 && !isObject) return void 0;
  const [from, to] = isList2 ? ["[", "]"] : ["{", "}"];
  const isOneLine3 = !bytes.subarray(first.start, last2.end).includes(10);
  const touches2 = (at2) => !isBlank(bytes[at2]);
  const edits = [
    replaced2(
      { start: first.start, end: first.end },
      `${from}${isObject && isOneLine3 && touches2(first.end) ? " " : ""}`
    ),
    replaced2(
      { start: last2.start, end: last2.end },
      `${isObject && isOneLine3 && touches2(last2.start - 1) ? " " : ""}${to}`
    )
  ];
  return {
    title: isList2 ? "write what has no keys as a list" : "write what has keys as an object",
    score: 0.85,
    edits
  };
  function wordBehind() {
    const next = tokens[open + 1];
    return next ? bytes.toString("latin1", next.start, next.end) : "";
  }
}

// src/repair/candidates/syntax/one-line-block.ts
function spreadBlock({ document, problem }) {
  if (problem.reason !== "missing-newline") return void 0;
  const { bytes, tokens } = document;
  let open = openBefore(tokens, tokenIndexAt(tokens, problem.range.start));
  for (; ; ) {
    const outer = openBefore(tokens, open);
    if (outer < 0 || !sameLine(document, tokens[outer], tokens[open]) || !opensBlock2(tokens, outer))
      break;
    open = outer;
  }
  const close = open < 0 ? -1 : closeAfter(tokens, open);
  const [first, last2] = [tokens[open], tokens[close]];
  if (!first || !last2 || !opensBlock2(tokens, open) || !sameLine(document, first, last2))
    return void 0;
  const lines = linesOf2(document, open, close, `${indentationAt(bytes, first.start)}  `);
  if (!lines) return void 0;
  const eol = lineBreakOf(bytes);
  const indentation = indentationAt(bytes, first.start);
  return {
    title: "give each argument of the block its own line",
    score: 0.9,
    edits: [
      replaced2(
        { start: first.end, end: last2.start },
        `${eol}${lines.join(eol)}${eol}${indentation}`
      )
    ]
  };
}
function opensBlock2(tokens, open) {
  const before = tokens[open - 1]?.kind;
  return tokens[open]?.kind === "{" && (before === "identifier" || before === "close-quote");
}
var sameLine = ({ bytes }, a, b) => a !== void 0 && b !== void 0 && !bytes.subarray(a.start, b.end).includes(10);
function linesOf2(document, open, close, indentation) {
  const { bytes, tokens } = document;
  const items = [];
  for (let at2 = open + 1; at2 < close; ) {
    const kind = tokens[at2]?.kind;
    if (kind === "," || kind === "invalid") {
      at2++;
      continue;
    }
    const head = headAt(tokens, at2, close);
    if (!head) return void 0;
    const [start, end2] = [tokens[at2], tokens[head.end - 1]];
    const name2 = bytes.toString("utf8", start.start, tokens[head.sign - 1].end);
    if (head.kind === "block") {
      const inner3 = linesOf2(document, head.sign, head.end - 1, `${indentation}  `);
      if (!inner3) return void 0;
      items.push({ name: name2, block: inner3 });
    } else {
      const from = tokens[head.sign + 1].start;
      items.push({ name: name2, value: bytes.toString("utf8", from, end2.end) });
    }
    at2 = head.end;
  }
  const width = Math.max(...items.map(({ name: name2, block: block3 }) => block3 ? 0 : name2.length));
  return items.flatMap(
    ({ name: name2, value, block: block3 }) => block3 ? [`${indentation}${name2} {`, ...block3, `${indentation}}`] : [`${indentation}${name2.padEnd(width)} = ${value}`]
  );
}
function headAt(tokens, at2, close) {
  if (tokens[at2]?.kind !== "identifier") return void 0;
  if (tokens[at2 + 1]?.kind === "=" || tokens[at2 + 1]?.kind === ":") {
    const end3 = endOfValue(tokens, at2 + 2, close);
    return end3 > at2 + 2 ? { kind: "attribute", sign: at2 + 1, end: end3 } : void 0;
  }
  let sign = at2 + 1;
  while (sign < close && ["open-quote", "text", "close-quote"].includes(tokens[sign]?.kind ?? ""))
    sign++;
  const end2 = tokens[sign]?.kind === "{" ? closeAfter(tokens, sign) : -1;
  return end2 > 0 && end2 < close ? { kind: "block", sign, end: end2 + 1 } : void 0;
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
  for (const [words5, meant] of OPERATORS) {
    for (const found of line.text.matchAll(words5)) {
      const end2 = found.index + found[0].length;
      if (place < found.index - 1 || place > end2 + 1 || inString(line.text, found.index)) continue;
      return {
        title: `write \`${meant.trim()}\` for \`${found[0].trim()}\``,
        score: 0.85,
        edits: [replaced2({ start: line.start + found.index, end: line.start + end2 }, meant)]
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
  const { start, end: end2, inside: inside5 } = literal2;
  return {
    title: "write the string in double quotes",
    score: 0.9,
    edits: [
      replaced2(
        { start: line.start + start, end: line.start + end2 },
        `"${Buffer.from(escaped(inside5), "latin1").toString()}"`
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
    const end2 = found.index + found[0].length;
    const before = text.slice(0, found.index).trimEnd().at(-1);
    const behind2 = text.slice(end2).trimStart();
    const stands = before === void 0 || /[=:,([{>\w]/.test(before) || before === '"';
    if (end2 < place || !stands || !/^(?:$|[,)\]}:=.?#{]|\/\/|['"`]|\u00e2|[\w]+\s*=)/.test(behind2))
      continue;
    return {
      start: found.index,
      end: end2,
      inside: found.slice(1).find((part) => part !== void 0) ?? ""
    };
  }
  return void 0;
}
function escaped(inside5) {
  return inside5.split(/(\$\{[^}]*\})/).map(
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
var lineEndWithBreak = ({ bytes }, { end: end2 }) => {
  const at2 = bytes.indexOf(10, end2);
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
  const end2 = /#|\/\//.test(rest) ? 1 : separator[0].length;
  return {
    title: `drop the \`${rest[0]}\` at the end of the line`,
    score: 0.95,
    edits: [replaced2({ start, end: start + end2 }, "")]
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
  let last2 = here - 1;
  while (tokens[last2]?.kind === "newline" || tokens[last2]?.kind === "comment") last2--;
  const end2 = tokens[last2]?.end;
  if (end2 === void 0) return void 0;
  const touches2 = end2 === problem.range.start;
  return {
    title: "put the missing comma",
    score: 0.7,
    edits: [inserted(end2, touches2 ? ", " : ",")]
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
    const token2 = tokens[at2];
    if (!NEEDED.has(token2.kind) && !/[\w"]/.test(String.fromCharCode(bytes[token2.start] ?? 0)))
      signs.push(token2);
  }
  for (const { start, end: end2 } of signs.slice(0, Math.min(MOST_SIGNS, MOST_PARSED / bytes.length))) {
    const edit = replaced2({ start, end: end2 }, "");
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
  if (called !== void 0) return !Object.hasOwn(FUNCTIONS, called);
  return !/[()*+<>]/.test(value) || /^[\w.:/ -]+\*?$/.test(value) || SHAPES.test(value);
}
function quotedList(inside5) {
  const items = inside5.split(",").map((item) => item.trim());
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
  const given = value.slice(0, value.length - (comment?.length ?? 0)).replace(/,?\s*$/, "");
  if (!found || !isOpen(given.trim()) || line.end >= document.bytes.length) return [];
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
  const filled2 = fillValue(context, placeOf(at2.path), schema).filter(({ text }) => schema.required || !text.startsWith('"')).map(
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
  if (schema.required) return filled2;
  return [
    ...filled2,
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
  for (let count3 = 1; slip2 && count3 <= most; count3++) {
    const mend2 = idea(slip2);
    if (!mend2 || mend2.edits.length === 0) break;
    const edits = joined2(done?.edits ?? [], mend2.edits);
    if (!edits) break;
    const after = parse(applyEdits(document.bytes, sorted(mend2.edits)));
    const place = placeOf2(slip2.problem);
    const fewer = after.problems.length < slip2.document.problems.length;
    const left = behind(mend2.edits, after, place);
    if (!fewer && left && left.place <= place) break;
    const next = left?.problem;
    done = {
      title: count3 === 1 ? mend2.title : `${done?.title.replace(TIMES, "")} (${count3} times)`,
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
  const map = new EditMap(sorted(edits));
  for (const problem of after.problems) {
    const at2 = placeOf2(problem);
    const old = map.original({ start: at2, end: at2 })?.start ?? place;
    if (old >= place) return { problem, place: old };
  }
  return void 0;
}
var sorted = (edits) => [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
function joined2(before, next) {
  const map = new EditMap(sorted(before));
  const all = [...before];
  for (const { range: range2, text } of next) {
    const old = before.length === 0 ? range2 : map.original(range2);
    if (!old || all.some((edit) => meet(edit.range, old))) return void 0;
    all.push({ range: old, text });
  }
  return sorted(all);
}
var meet = (a, b) => a.start === b.start || a.start < b.end && b.start < a.end;

// src/repair/candidates/syntax.ts
function syntax(context, finding2, at2) {
  const { document, file } = at2;
  if (document.bytes.length > MOST_BYTES) return { abstained: TOO_LARGE };
  const slips = slipsFor(finding2, document);
  const [own2] = slips;
  if (!own2) return otherFinding(context, finding2, at2);
  const foreign2 = foreignCode(own2);
  if (foreign2 !== void 0) return { abstained: foreign2 };
  const ends = cutOffs(document);
  const mends = slips.flatMap((slip2) => IDEAS.flatMap((idea) => repeated(idea, slip2) ?? [])).filter(({ edits }) => !edits.some(({ range: range2 }) => ends.some((end2) => touches(range2, end2))));
  const candidates = [
    ...distinct3(mends).map(
      (mend2) => ({
        action: "fix-syntax",
        title: mend2.title,
        score: mend2.score,
        edits: inFile(file, mend2.edits)
      })
    ),
    ...ends.length > 0 ? [] : missingValue(context, at2, own2.problem),
    ...dottedArgument(context, at2, own2.problem)
  ];
  if (candidates.length > 0) return candidates;
  return { abstained: ends.length > 0 ? CUT_OFF : reasonFor(own2) };
}
var touches = (a, b) => a.start <= b.end && b.start <= a.end;
var MOST_BYTES = 2e5;
var TOO_LARGE = "The file is too large to look for slips of the pen in it.";
function slipsFor({ place }, document) {
  const [first] = document.problems;
  const own2 = document.problems.find(({ range: range2 }) => range2.start === place?.range.start) ?? first;
  if (!own2 || !first) return [];
  return (own2 === first ? [own2] : [own2, first]).map((problem) => ({ document, problem }));
}
function distinct3(mends) {
  const best2 = /* @__PURE__ */ new Map();
  for (const mend2 of mends) {
    const key = JSON.stringify(mend2.edits);
    const known3 = best2.get(key);
    if (!known3 || known3.score < mend2.score) best2.set(key, mend2);
  }
  return [...best2.values()];
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
  const words5 = name2.split(/[_-]/).filter(Boolean).map(asWritten);
  const [first = "", ...rest] = words5;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(" ");
}
function asWritten(word) {
  const lower = word.toLowerCase();
  const plural2 = lower.endsWith("s") && ABBREVIATIONS.has(lower.slice(0, -1));
  if (plural2) return `${lower.slice(0, -1).toUpperCase()}s`;
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
    const own2 = declared2 === void 0 || isOpen2(declared2) ? fromResult(name2.text, index, type) : declared2;
    const isSpread = spread2 && index === args.length - 1;
    return isSpread && own2 !== void 0 ? ["list", own2] : own2;
  });
}
var isOpen2 = (type) => type === "dynamic" || typeof type !== "string" && type[1] === "dynamic";
function fromResult(name2, index, type) {
  const element = elementOf4(type) ?? "string";
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
function elementOf4(type) {
  if (type === void 0 || typeof type === "string") return void 0;
  return type[0] === "object" || type[0] === "tuple" ? void 0 : type[1];
}

// src/repair/expected-type.ts
function expectedType(root, type, reference, end2) {
  const found = typeAt(root, type, reference);
  const behind2 = reference.steps.filter(({ range: range2 }) => range2.start >= end2);
  return found && throughSteps(behind2, found.type);
}
function typeAt(expression, type, reference) {
  if (expression === reference) return { type };
  const { start, end: end2 } = reference.range;
  for (const [child, expected2] of childrenOf(expression, type)) {
    if (child.range.start > start || child.range.end < end2) continue;
    const found = typeAt(child, expected2, reference);
    if (found) return found;
  }
  return void 0;
}
function childrenOf(expression, type) {
  switch (expression.kind) {
    case "parens":
      return [[expression.inner, type]];
    case "template": {
      const values = expression.parts.flatMap(
        (part) => part.kind === "text" || !part.value ? [] : [{ value: part.value, part }]
      );
      const isBare3 = expression.parts.length === 1 && !expression.heredoc;
      return values.map(({ value, part }) => {
        if (part.kind === "directive")
          return [value, part.keyword === "for" ? ["list", "string"] : "bool"];
        return [value, isBare3 ? type : "string"];
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
      return expression.items.map((item) => [item, elementOf4(type)]);
    case "object":
      return expression.items.flatMap(({ key, value }) => [
        [key, "string"],
        [value, key.kind === "traversal" ? fieldOf(type, key.root.text) : elementOf4(type)]
      ]);
    case "call":
      return argumentTypes(expression, type).flatMap((own2, index) => {
        const arg = expression.args[index];
        return arg ? [[arg, own2]] : [];
      });
    case "for":
      return [
        [expression.collection, collectionOf(expression)],
        ...expression.results.map((result) => [result, elementOf4(type)]),
        ...expression.condition ? [[expression.condition, "bool"]] : []
      ];
    case "traversal":
    case "access":
      return expression.steps.flatMap(
        (step2) => step2.kind === "index" ? [[step2.key, void 0]] : []
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
      const [step2] = inner3.steps;
      if (step2?.kind === "attribute") fields[step2.name] = "string";
    });
  const element = Object.keys(fields).length > 0 ? ["object", fields] : "string";
  return [names2.length > 1 ? "map" : "list", element];
}
function throughSteps(steps2, type) {
  const [step2, ...rest] = steps2;
  if (!step2) return type;
  const inner3 = throughSteps(rest, step2.kind === "splat" ? elementOf4(type) : type);
  if (step2.kind === "attribute") return ["object", { [step2.name]: inner3 ?? "string" }];
  if (step2.kind === "splat") return ["list", inner3 ?? "string"];
  return [step2.key.kind === "number" || isCount(step2.key) ? "list" : "map", inner3 ?? "string"];
}
var isCount = (key) => key.kind === "traversal" && key.root.text === "count";
var literalType = (expression) => expression.kind === "number" || expression.kind === "bool" ? expression.kind : expression.kind === "template" ? "string" : expression.kind === "tuple" ? ["list", "string"] : void 0;
function fieldOf(type, name2) {
  if (type === void 0 || typeof type === "string") return void 0;
  if (type[0] !== "object") return elementOf4(type);
  return ownValue(type[1], name2);
}

// src/repair/type-from-uses.ts
function typeFromUses(context, uses) {
  const types = uses.map((use) => typeFromUse(context, use)).filter((type) => type !== void 0);
  return types.reduce(together2, void 0) ?? "string";
}
function typeFromUse(context, use) {
  const { attribute: attribute2, reference, end: end2 } = use;
  if (attribute2.name.text === "for_each" && isWhole(attribute2.value, reference))
    return eachType(context, use);
  return expectedType(attribute2.value, argumentType(context, use), reference, end2);
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
  const block3 = path.at(-1);
  const isDynamic = block3?.type.text === "dynamic";
  const root = isDynamic ? block3.labels[0]?.text ?? "" : "each";
  if (!block3) return ["set", "string"];
  let value;
  let usesKey = false;
  for (const inner3 of attributesOf(block3.body, path)) {
    walkExpression(inner3.attribute.value, (expression) => {
      if (expression.kind !== "traversal" || expression.root.text !== root) return;
      const [step2] = expression.steps;
      if (step2?.kind !== "attribute") return;
      if (step2.name === "key") usesKey = true;
      if (step2.name !== "value") return;
      const { end: end2 } = step2.range;
      const use = { file: "", reference: expression, end: end2, ...inner3 };
      const type = expectedType(inner3.attribute.value, argumentType(context, use), expression, end2);
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
    const fields = new Map(Object.entries(a[1]));
    for (const [name2, type] of Object.entries(b[1]))
      fields.set(name2, together2(fields.get(name2), type));
    return ["object", Object.fromEntries(fields)];
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
    const step2 = use.reference.steps.find(({ range: range2 }) => range2.start >= use.end);
    return step2?.kind === "attribute" ? [{ use: { ...use, end: step2.range.end }, output: step2.name }] : [];
  });
  if (taken.length === 0 || taken.length < uses.length) return [];
  const variables = /* @__PURE__ */ new Map();
  for (const output of new Set(taken.map((each) => each.output))) {
    const own2 = taken.filter((each) => each.output === output).map(({ use }) => use);
    const used = [...variables.values()].map(({ name: name2 }) => name2);
    const wanted = view.variables.some(({ name: name2 }) => name2 === output) ? `${module}_${output}` : output;
    variables.set(output, {
      name: freeVariableName(view, snakeCase(wanted), used),
      type: typeFromUses(context, own2),
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
function bareWord({ scope: { view } }, finding2, at2) {
  const reference = referenceAt(at2, finding2.place?.range.start ?? -1);
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
function invalidReference(context, finding2, at2) {
  if (providerOf(context.scope, finding2.root)) return NAMES_A_PROVIDER;
  return bareWord(context, finding2, at2);
}
var NAMES_A_PROVIDER = {
  abstained: "It names a provider where a value belongs, and the value is not to be seen."
};

// src/repair/candidates/undeclared-name.ts
var SLIP2 = 0.84;
function undeclaredName(context, finding2, at2) {
  const { view } = context.scope;
  const root = ROOTS2[finding2.kind];
  const uses = findReferences(view, [root, finding2.name]);
  if (uses.length === 0) return NOT_HERE;
  const renamedTo = (target, score) => ({
    action: "rename-reference",
    title: `refer to \`${target}\` instead of \`${root}.${finding2.name}\``,
    edits: uses.map((found2) => renameReference(found2, target)),
    score
  });
  const { draft } = context;
  const declared2 = { var: draft.variables, local: draft.locals, module: draft.modules }[root];
  const slips = declared2.map(({ name: name2 }) => ({ name: name2, likeness: similarity(name2, finding2.name) })).filter(({ likeness: likeness6 }) => likeness6 >= SLIP2).map(({ name: name2, likeness: likeness6 }) => renamedTo(`${root}.${name2}`, 0.3 + 0.5 * likeness6));
  const elsewhere = { var: view.locals, local: view.variables, module: [] }[root].filter(({ name: name2 }) => name2 === finding2.name).map(({ name: name2 }) => renamedTo(`${root === "var" ? "local" : "var"}.${name2}`, 0.9));
  const found = [...slips, ...elsewhere];
  if (root === "module") {
    const variables = outputsAsVariables(context, finding2.name, uses, at2);
    return found.length + variables.length > 0 ? [...found, ...variables] : WHOLE_MODULE;
  }
  return [...found, declaration2(context, finding2.name, root, uses)];
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
function declaration2(context, name2, root, uses) {
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
  const argument4 = uses[0]?.attribute.name.text ?? "";
  return RESERVED2.has(name2) && argument4 !== name2 ? argument4 : name2;
}
var RESERVED2 = /* @__PURE__ */ new Set([
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
  const own2 = scope.view.resources.filter((other) => other.mode === "data" && other.type === type);
  const same2 = own2.find((other) => providerTextOf(other) === through && lines.length === 0);
  if (same2) return { address: same2.address, edits: [] };
  const document = scope.view.documents.get(file);
  if (!document) return void 0;
  const free2 = freeName(name2, new Set(own2.map((other) => other.name)), through);
  const body = through === void 0 ? lines : [`provider = ${through}`, ...lines];
  const text = blockLines(`data ${quote(type)} ${quote(free2)}`, body).join("\n");
  return {
    address: `data.${type}.${free2}`,
    edits: [{ file, ...insertAmongData(document, text) }]
  };
}
function providerTextOf({ block: block3, document }) {
  const provider = attribute(block3, "provider");
  return provider && sourceOf(document.bytes, provider.value);
}
function freeName(name2, taken, through) {
  const wanted = through?.split(".")[1] ?? name2;
  let free2 = wanted;
  for (let count3 = 2; taken.has(free2); count3++) free2 = `${wanted}_${count3}`;
  return free2;
}
function insertAmongData(document, text) {
  const last2 = document.body.items.filter((item) => item.kind === "block").filter(({ type }) => AMONG.has(type.text)).at(-1);
  return last2 ? insertBlockAfter(document, last2, text) : appendBlock(document, text);
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
  return ownValue(BODIES, type);
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
  const place = placeOf(at2.path);
  const targets2 = targetsIn(place, at2.attribute.name.text, knownFacts(scope, place))(mode, type);
  return targets2.flatMap(({ attributes: attributes2 }) => attributes2).filter((name2) => /^\w+$/.test(name2));
}
function attributesTaken({ scope }, at2) {
  if (!at2.attribute || at2.path.length === 0) return [];
  const edges = knownFacts(scope, placeOf(at2.path)).usageOf(at2.attribute.name.text)?.edges ?? [];
  const names2 = [...edges].sort((a, b) => b.count - a.count).map(({ attribute: attribute2 }) => attribute2);
  return [...new Set(names2)].filter((name2) => /^\w+$/.test(name2)).slice(0, MOST_TAKEN);
}
var MOST_TAKEN = 4;

// src/repair/candidates/undeclared/asked-attributes.ts
var attributesAsked = ({ uses }) => new Set(uses.flatMap(({ reference }) => attributeStep(reference)?.name ?? []));
function attributeStep(reference) {
  const step2 = resourceSteps(reference)?.rest.find(({ kind }) => kind === "attribute");
  return step2?.kind === "attribute" ? step2 : void 0;
}
function askedAttributes(context, { uses }, mode, type, schema) {
  const edits = [];
  for (const { file, reference, attribute: attribute2, path } of uses) {
    const step2 = attributeStep(reference);
    if (!step2) continue;
    if (schema.attributes.has(step2.name) || schema.blocks.has(step2.name)) continue;
    const document = context.scope.view.documents.get(file);
    if (!document) return void 0;
    const at2 = { file, document, path, attribute: attribute2 };
    const [usual] = attributesForArgument(context, at2, mode, type).filter(
      (name3) => schema.attributes.has(name3)
    );
    const near2 = exportedLike(type, schema, step2.name).find(
      ({ fit, name: name3 }) => fit >= NEAR3 && schema.attributes.has(name3)
    );
    const name2 = near2 && near2.fit >= SURE ? near2.name : usual ?? near2?.name;
    if (name2 === void 0) return void 0;
    edits.push({ file, range: step2.range, text: `.${name2}` });
  }
  return edits;
}
var NEAR3 = 0.6;
var SURE = 0.9;

// src/repair/candidates/undeclared/instances.ts
function instancesOf(view, uses) {
  const keys = uses.flatMap((use) => keyOf3(view, use));
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
  const same2 = keys.every((key) => key.kind === "line" && key.line === first.line);
  return same2 ? { kind: "many", line: first.line, key: first.key } : UNCLEAR;
}
var UNCLEAR = { kind: "unclear" };
var UNCLEAR_KEY = { kind: "unclear" };
function keyOf3(view, { file, reference, path }) {
  const [step2] = resourceSteps(reference)?.rest ?? [];
  const bytes = view.documents.get(file)?.bytes;
  if (step2?.kind !== "index" || !bytes) return [];
  const text = sourceOf(bytes, step2.key);
  if (step2.key.kind === "number") return [{ kind: "number", value: Number(text) }];
  const constant2 = constantString(bytes, step2.key);
  if (constant2 !== void 0) return [{ kind: "text", value: constant2 }];
  const by = text === "count.index" ? "count" : text === "each.key" ? "for_each" : void 0;
  const own2 = by && path[0] && attribute(path[0], by);
  if (!by || !own2 || sourceOf(bytes, own2.value).includes("\n")) return [UNCLEAR_KEY];
  const key = by === "count" ? "count.index" : "each.key";
  return [{ kind: "line", line: `${by} = ${sourceOf(bytes, own2.value)}`, key }];
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
  const named2 = /^(\s*(?:\w+_)?(?:name|identifier|bucket)\s+= )"([^"$]+)"$/.exec(line);
  if (named2) return `${named2[1]}"${named2[2]}-\${${key}}"`;
  return variables.reduce(
    (text, name2) => text.replace(new RegExp(`\\bvar\\.${name2}\\b`), `var.${name2}[${key}]`),
    line
  );
}

// src/repair/candidates/undeclared/what-identifies.ts
function whatIdentifies(context, { mode, type, name: name2 }, schema) {
  const place = { mode, type, label: name2, path: [] };
  const facts = knownFacts(context.scope, place);
  const [most] = [...schema.attributes.values()].filter((argument4) => argument4.optional && argument4.type === "string").map((argument4) => ({
    argument: argument4,
    share: facts.usageOf(argument4.name)?.share ?? guess(argument4)
  })).filter(({ share: share2 }) => share2 >= OFTEN2).sort((a, b) => b.share - a.share);
  const value = most && fillValue(context, place, most.argument).find(({ declares: declares2 }) => declares2.length > 0);
  return most && value ? { lines: [`${most.argument.name} = ${value.text}`], declares: value.declares } : { lines: [], declares: [] };
}
var OFTEN2 = 0.3;
var guess = ({ name: name2 }) => name2 === "name" ? OFTEN2 : 0;

// src/repair/candidates/undeclared/declare-resource.ts
function declareResource(context, missing2, at2) {
  const longer = longerTypes(missing2);
  return [...missing2.types, ...longer].flatMap((type) => declaration3(context, missing2, type, at2));
}
function declaration3(context, missing2, { mode, type, score }, at2) {
  const { scope } = context;
  const { provider } = missing2;
  const schema = provider.schemaOf(mode, type);
  const { name: name2, tail } = nameAndAttribute(missing2, schema);
  const address = mode === "resource" ? `${type}.${name2}` : `${mode}.${type}.${name2}`;
  const document = scope.view.documents.get(at2.file);
  if (!schema || !document || scope.resources.has(address)) return [];
  const attributes2 = askedAttributes(context, missing2, mode, type, schema);
  const instances = instancesOf(scope.view, missing2.uses);
  if (!attributes2 || instances.kind === "unclear") return [];
  const known3 = mode === "data" ? wellKnownDataSource(type, name2) : void 0;
  const body = known3 ? { lines: known3, declares: [] } : skeleton(context, { mode, type, name: name2 }, schema);
  if (!body) return [];
  const { lines, declares: declares2 } = manyOf(body, instances);
  const header = `${mode} ${quote(type)} ${quote(name2)}`;
  const text = blockLines(header, lines).join("\n");
  const declared2 = {
    file: at2.file,
    ...mode === "data" ? insertAmongData(document, text) : appendBlock(document, text)
  };
  const isSame = address === missing2.path.join(".");
  const base = known3 ? 0.9 : mode === "resource" ? 0.5 : missing2.mode === "data" ? 0.6 : 0.4;
  return [
    {
      action: "declare",
      title: `declare the missing ${mode === "data" ? "data source" : "resource"} \`${type}.${name2}\``,
      edits: [
        declared2,
        ...declareVariables(scope.view, at2.file, declares2),
        ...isSame ? [] : missing2.uses.map((use) => renameReference(use, address + tail)),
        ...attributes2
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
  const own2 = provider.schemaOf(mode, type);
  if (asked.size === 0 || !own2 || exportsAll(own2)) return [];
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
  const own2 = ownResources(context).filter(
    ({ block: block3, file }) => (
      // A resource does not mean itself.
      missing2.uses.every((use) => use.file !== file || use.path[0] !== block3)
    )
  );
  const asked = attributesAsked(missing2);
  return own2.flatMap((resource) => {
    const ofSameType = own2.filter(
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
  const [asked, own2] = [telling(type, name2), telling(type, declared2)];
  if (/\d$/.test(name2) && /\d$/.test(declared2)) return void 0;
  if (asked.length > 0 && own2.length > 0)
    return asked.every((word) => own2.includes(word)) || own2.every((word) => asked.includes(word)) ? 0.45 : 0.3;
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
function exports({ scope }, { mode, type, block: block3 }, asked) {
  const schema = schemaOf(scope, mode, type, block3);
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
  const attributes2 = [...new Set(taken.flatMap(({ attribute: attribute2 }) => attribute2 ?? []))];
  const variables = /* @__PURE__ */ new Map();
  for (const attribute2 of attributes2) {
    const own2 = taken.filter((each) => each.attribute === attribute2).map(({ use }) => use);
    const names2 = [...variables.values()].map((variable) => variable.name);
    variables.set(attribute2, {
      name: freeVariableName(context.scope.view, snakeCase(`${name2}_${attribute2}`), names2),
      type: typeFromUses(context, own2),
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
  const [step2] = rest;
  return rest.length === 1 && step2?.kind === "attribute" ? step2.name : void 0;
}

// src/repair/candidates/undeclared-resource.ts
function undeclaredResource(context, finding2, at2) {
  const { mode, type, name: name2 } = finding2;
  const prefix = type.split("_")[0] ?? "";
  const provider = type.includes("_") ? providerOf(context.scope, prefix) : void 0;
  if (!provider && mode === "resource" && !isProviderUsed(context, prefix))
    return bareWord(context, finding2, at2);
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
    types: typesOf(context, finding2, provider, path)
  };
  const declared2 = declareResource(context, missing2, at2);
  const found = [
    ...movedTo(context, missing2),
    ...nearestDeclared(context, missing2),
    ...declared2,
    // A variable needs nothing more, and so would win over a declaration that draws in another.
    ...declared2.length > 0 ? [] : valueAsVariable(context, missing2, at2)
  ];
  return found.length > 0 ? found : { abstained: whyNot2(missing2) };
}
function typesOf({ scope }, { mode, type }, provider, path) {
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
  const inner3 = elementOf5(to.type);
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
function elementOf5(type) {
  return typeof type !== "string" && (type[0] === "list" || type[0] === "set") ? type[1] : void 0;
}
function makesSense(document, value, name2, to, type) {
  const text = constantString(document.bytes, value);
  if (text !== void 0 && /_arns?$/.test(to.name)) return text.startsWith("arn:");
  if (type === "bool") return value.kind === "bool" || text !== void 0 || isFlag(name2);
  if (type === "string" && value.kind === "bool") return false;
  if (JSON_TEXT.test(to.name) && value.kind === "traversal") {
    const last2 = value.steps.at(-1);
    return last2?.kind !== "attribute" || !IDENTITY.has(last2.name);
  }
  return true;
}
function byAttribute({ scope }, document, value, name2, to, place) {
  const target = value.kind === "traversal" ? resourceSteps(value) : void 0;
  const resource = target && scope.resources.get(target.address);
  const last2 = value.kind === "traversal" ? value.steps.at(-1) : void 0;
  if (!target || last2?.kind !== "attribute" || !IDENTITY.has(last2.name))
    return asItIs(document, value);
  const wanted = (place && attributeForArgument(place.type, [...place.path, to.name], target.type)) ?? wantedByName2(name2, to.name);
  if (wanted === void 0 || last2.name === wanted) return asItIs(document, value);
  const range2 = { start: value.range.start, end: last2.range.start };
  const schema = resource ? schemaOf(scope, target.mode, target.type, resource.block) : providerOf(scope, target.type.split("_")[0] ?? "")?.schemaOf(target.mode, target.type);
  if (!schema?.attributes.has(wanted)) return asItIs(document, value);
  return {
    text: (indentation) => `${moved3(document, { range: range2 }, indentation)}.${wanted}`,
    worth: BY_ATTRIBUTE
  };
}
function wantedByName2(name2, to) {
  const wanted = TAIL.exec(to)?.[1];
  const named2 = TAIL.exec(name2)?.[1];
  const asks = wanted !== named2 && (named2 !== void 0 || wanted === "arn");
  return asks ? wanted : void 0;
}
var JSON_TEXT = /(?:^|_)(?:policy|document)$/;
var TAIL = /_(id|arn|name)s?$/;
var IDENTITY = /* @__PURE__ */ new Set(["id", "arn", "name"]);
var BY_ATTRIBUTE = 0.97;

// src/repair/likeness.ts
var import_fastest_levenshtein6 = __toESM(require_mod(), 1);

// src/repair/word-meanings.ts
function meaningOf(name2) {
  const known3 = meanings.get(name2);
  if (known3) return known3;
  const spelled = words(name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
  const meaning = [...new Set(spelled.flatMap(plain5))];
  if (meanings.size >= MOST_REMEMBERED) meanings.clear();
  meanings.set(name2, meaning);
  return meaning;
}
var plain5 = (word) => ownValue(PLAIN4, word) ?? [word];
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
function likeness4(name2, to, around3) {
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
  const common3 = sum2(shared.map((word) => sharedWeight(word, around3))) + (kind ? SHARED_GENERIC : 0);
  const apart = sum2([...extra, ...lacking].filter(isOther).map((word) => weightOf(word, around3)));
  const worth2 = common3 / (common3 + APART * apart);
  if (kindsDiffer(extra, lacking)) return worth2 * OTHER_KIND;
  if (isTail(left, right) || isTail(right, left)) return Math.max(worth2, TAIL2);
  return headsDiffer(left, right, around3) ? worth2 * OTHER_HEAD : worth2;
}
var lettersOf2 = (name2) => name2.toLowerCase().replace(/[^a-z0-9]/g, "");
var SAME_LETTERS = 0.98;
var isTypo = (a, b) => a.length >= 3 && (0, import_fastest_levenshtein6.distance)(a, b) <= (Math.min(a.length, b.length) < 7 ? 1 : 2);
var TYPO = 0.93;
var isOpposed = (left, right, a, b) => left.includes(a) && right.includes(b) && !right.includes(a) && !left.includes(b);
function split2(left, right) {
  return [
    left.filter((word) => right.includes(word)),
    left.filter((word) => !right.includes(word)),
    right.filter((word) => !left.includes(word))
  ];
}
function weightOf(word, around3) {
  if (around3.has(word)) return 0.1;
  if (LIGHT.has(word)) return 0.15;
  return GENERIC.has(word) ? 0.35 : 1;
}
function sharedWeight(word, around3) {
  if (LIGHT.has(word) || GENERIC.has(word)) return SHARED_GENERIC;
  return around3.has(word) ? SHARED_AROUND : 1;
}
var SHARED_GENERIC = 0.35;
var SHARED_AROUND = 0.6;
var APART = 0.6;
var OTHER_KIND = 0.5;
var IDENTITY2 = /* @__PURE__ */ new Set(["id", "arn", "name"]);
function kindsDiffer(extra, lacking) {
  if ([...extra, ...lacking].every((word) => IDENTITY2.has(word))) return false;
  const left = kindOf(extra);
  const right = kindOf(lacking);
  return left !== void 0 && right !== void 0 && left !== right;
}
function commonKind(extra, lacking) {
  const kind = kindOf(extra);
  return kind !== void 0 && kind === kindOf(lacking) ? kind : void 0;
}
var kindOf = (of) => [...of].reverse().flatMap((word) => KINDS2.find((kind) => kind.has(word)) ?? [])[0];
function headsDiffer(left, right, around3) {
  const a = headOf(left, around3);
  const b = headOf(right, around3);
  if (a === void 0 || b === void 0 || left.includes(b) || right.includes(a)) return false;
  return kindOf([a]) === void 0 || kindOf([a]) !== kindOf([b]);
}
var OTHER_HEAD = 0.75;
var headOf = (of, around3) => [...of].reverse().find((word) => !LIGHT.has(word) && !around3.has(word));
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
var renamedArgument = (path, name2) => ownValue(RENAMED4, [...path, name2].join("."));
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
  const known3 = edges.reduce((sum3, { count: count3 }) => sum3 + count3, 0);
  if (namesReferredType(scope, value, to.name)) return REFERS;
  return known3 >= MANY && value.kind !== "call" ? REFERS_ELSE : 0;
}
function isNamedAfterType(value, type) {
  let named2 = false;
  walkExpression(value, (expression) => {
    if (expression.kind !== "traversal" || !GIVEN.has(expression.root.text)) return;
    const [step2] = expression.steps;
    const said2 = step2?.kind === "attribute" ? words(step2.name) : [];
    const noun = words(type).slice(1);
    const stem2 = said2.slice(0, IDENTITY4.has(said2.at(-1) ?? "") ? -1 : void 0);
    if (noun.length > 0 && noun.every((word, at2) => stem2.at(at2 - noun.length) === word))
      named2 = true;
  });
  return named2;
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
  const place = placeOf(path);
  return { place, around: /* @__PURE__ */ new Set([...wordsOfType(place.type), ...place.path.flatMap(meaningOf)]) };
};
var inside2 = ({ place, around: around3 }, name2) => ({
  place: { ...place, path: [...place.path, name2] },
  around: /* @__PURE__ */ new Set([...around3, ...meaningOf(name2)])
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
    const argument4 = item.kind === "attribute" ? asArgument(context, document, item, schema, at2, taken) : void 0;
    const found = argument4 ? [argument4] : item.kind === "attribute" ? asBlocks(context, document, item, schema, at2) : asBlock2(context, document, item, schema, at2);
    if (argument4) taken.add(argument4.name);
    mapped2.push(...found);
    if (found.length === 0) lost.push(name2);
  }
  return { items: mapped2, lost };
}
var LEAST_LIKE2 = 0.67;
function asArgument(context, document, item, schema, at2, taken) {
  const given = { name: item.name.text, value: item.value };
  const fit = (to) => {
    const value = fittedValue(context, document, given, to, at2.place);
    return value && { kind: "argument", name: to.name, value, from: item };
  };
  const own2 = schema.attributes.get(given.name);
  if (own2) return isSettable2(own2) ? fit(own2) : void 0;
  const now = renamedArgument([at2.place.type, ...at2.place.path], given.name);
  const known3 = now && !now.values && !now.reference ? schema.attributes.get(now.to) : void 0;
  if (known3 && !taken.has(known3.name)) return fit(known3);
  const near2 = [...schema.attributes.values()].filter((to) => isSettable2(to) && !taken.has(to.name)).map((to) => ({
    to,
    like: likeness4(given.name, to.name, at2.around) + (to.required ? REQUIRED2 : 0) + valueEvidence(context, document, item.value, at2.place, to)
  })).filter(({ like: like2 }) => like2 >= LEAST_LIKE2).sort((a, b) => b.like - a.like);
  for (const { to } of near2) {
    const found = fit(to);
    if (found) return found;
  }
  return void 0;
}
var REQUIRED2 = 0.1;
var isSettable2 = ({ optional, required }) => optional || required;
function asBlocks(context, document, { name: name2, value }, schema, at2) {
  const to = blockFor(schema, name2.text, at2.around);
  const objects2 = to ? objectsIn2(document, value) : void 0;
  if (!to || !objects2 || to.maxItems === 1 && objects2.length > 1) return [];
  return objects2.map((items) => nested(context, document, items, to, at2));
}
function asBlock2(context, document, block3, schema, at2) {
  const name2 = nameOfBlock(block3);
  const to = blockFor(schema, name2, at2.around);
  if (!to) return [];
  if (block3.type.text !== "dynamic")
    return [{ ...nested(context, document, block3.body.items, to, at2), from: block3 }];
  if (to.name !== name2) return [];
  const body = { items: asTheyAre(document, block3), lost: [] };
  return [{ kind: "block", header: `dynamic "${name2}"`, name: name2, body }];
}
var nested = (context, document, items, to, at2) => ({
  kind: "block",
  header: to.name,
  name: to.name,
  body: mapBody(context, document, items, to.block, inside2(at2, to.name))
});
var blockFor = (schema, name2, around3) => schema.blocks.get(name2) ?? nearestBlock(schema, name2, around3);
var nearestBlock = (schema, name2, around3) => [...schema.blocks.values()].map((to) => ({ to, like: likeness4(name2, to.name, around3) })).filter(({ like: like2 }) => like2 >= LEAST_LIKE2).sort((a, b) => b.like - a.like)[0]?.to;
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
  const { kept, all } = count2(body);
  return all === 0 ? 1 : kept / all;
}
function count2({ items, lost }) {
  let kept = 0;
  let all = lost.length;
  for (const item of items) {
    const inner3 = item.kind === "block" ? count2(item.body) : { kept: 0, all: 0 };
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
  const plain11 = skeleton2.findIndex((line) => !ONE_LINE.test(line));
  const filled2 = skeleton2.slice(0, plain11 < 0 ? void 0 : plain11).map(asItem);
  const rest = plain11 < 0 ? [] : skeleton2.slice(skeleton2[plain11] === "" ? plain11 + 1 : plain11);
  const isBlock = ({ kind }) => kind === "block";
  const own2 = ownLines(
    [...items.filter((item) => !isBlock(item)), ...filled2, ...items.filter(isBlock)],
    indentation
  );
  const added2 = rest.map((line, index) => index === 0 || line === "" ? line : indentation + line);
  return [
    ...own2,
    ...own2.length > 0 && added2.length > 0 ? [""] : [],
    ...added2.length > 0 ? [added2.join("\n")] : []
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
  const { around: around3 } = whereaboutsOf(at2.path);
  return [...schema?.blocks.values() ?? []].map((nested3) => ({ nested: nested3, like: likeness4(attribute2.name.text, nested3.name, around3) })).filter(({ like: like2 }) => like2 >= LEAST_LIKE3).sort((a, b) => b.like - a.like).slice(0, 1).flatMap(({ nested: nested3, like: like2 }) => written2(context, at2, attribute2, nested3, like2));
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
  const filled2 = bodies.map((body) => fill(context, at2, nested3, body));
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
              const block3 = blockAt(now, place);
              const item = attribute(block3, attribute2.name.text);
              return item ? removeItem(now, block3.body, item) : [];
            },
            ...filled2.map(({ body, rest }) => (now) => [
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
          filled2.flatMap(({ declares: declares2 }) => declares2)
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
var isOneEach = (name2, { block: block3 }) => [...block3.attributes.values()].some(
  (to) => to.required && to.name !== name2 && singular(name2) === to.name
);
var LEAST_SHARE = 0.5;
function pairs(context, document, value, { block: block3 }) {
  const [key, held] = PAIRS.find(
    ([one, other]) => block3.attributes.get(one)?.required && block3.attributes.has(other)
  ) ?? [];
  const to = held && block3.attributes.get(held);
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
function scalars(context, document, name2, value, { block: block3, name: blockName }, { around: around3, place }) {
  const values = value.kind === "tuple" ? value.items : [value];
  const settable = [...block3.attributes.values()].filter((to) => to.optional || to.required);
  const required = settable.filter((to) => to.required);
  const meant = [
    ...settable.filter((to) => value.kind === "bool" && /^enabled?$/.test(to.name)),
    ...settable.filter(
      (to) => likeness4(name2, to.name, around3) >= SAME3 || likeness4(blockName, to.name, around3) >= SAME3
    ),
    ...required.length === 1 && value.kind === "tuple" ? required : []
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
  const place = placeOf(path);
  const { lines, declares: declares2 } = skeletonOf(
    context,
    { ...place, path: [...place.path, nested3.name] },
    nested3.block,
    namesIn2(body)
  );
  return { body, rest: lines, declares: declares2 };
}

// src/repair/new-blocks.ts
function newBlocks(context, { origin, down, present }, given) {
  const place = placeOf(origin);
  const declares2 = [];
  const levels = [];
  let schema = schemaAt(context, origin);
  for (const [index, name2] of down.entries()) {
    schema = (schema?.blocks.get(name2) ?? blockFormOf(schema?.attributes.get(name2)))?.block;
    if (index < present.length || !schema) continue;
    const depth = index + 1;
    const inner3 = { ...place, path: [...place.path, ...down.slice(0, depth)] };
    const names2 = [...given(depth), ...down.slice(depth, depth + 1)];
    const left = /* @__PURE__ */ new Set([...names2, ...unasked(context, inner3, schema)]);
    const skeleton2 = skeletonOf(context, inner3, schema, left);
    declares2.push(...skeleton2.declares);
    levels.push({ name: name2, lines: skeleton2.lines });
  }
  let lines = [];
  for (const { name: name2, lines: own2 } of levels.reverse()) {
    const gap = own2.length > 0 && lines.length > 0 ? [""] : [];
    const body = [...own2, ...gap, ...lines].map((line) => line === "" ? "" : `  ${line}`);
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
    ...[...schema.attributes.values()].filter(({ required }) => !required),
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
  const insertions = [...groupByBlock(moves).values()].flatMap((group2) => {
    const [{ slot }] = group2;
    const standing2 = placeInFile(document, [...slot.origin, ...slot.present]);
    const missing2 = slot.down.slice(slot.present.length);
    const made = missing2.length > 0 ? newBlocks(context, { ...slot, down: deepest(group2) }, namesAt(group2)) : void 0;
    declares2.push(...made?.declares ?? []);
    const creation = made ? [(now) => [insertNestedSource(now, blockAt(now, standing2), onLines(made.lines))]] : [];
    return [...creation, ...group2.map(({ slot: own2 }) => insertion(standing2, own2))];
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
    const group2 = groups2.get(key);
    if (group2) group2.push(move);
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
    let block3 = blockAt(now, standing2);
    for (const name2 of down.slice(present.length))
      block3 = blocksNamed2(block3.body, name2).at(-1) ?? block3;
    return insertAttribute(now, block3, attribute2.name, value.text(itemIndentation(now, block3)));
  };
}
var removalOf = (place, name2) => (now) => {
  const block3 = blockAt(now, place);
  const item = attribute(block3, name2);
  return item ? removeItem(now, block3.body, item) : [];
};

// src/repair/candidates/argument-to-inner-block.ts
function argumentToInnerBlock(context, at2, attribute2) {
  const schema = schemaAt(context, at2.path);
  const parent = at2.path.at(-1);
  if (!schema || !parent) return [];
  return [...schema.blocks.values()].flatMap((outer) => {
    const { around: around3 } = inside2(whereaboutsOf(at2.path), outer.name);
    const standing2 = blocksNamed2(parent.body, outer.name);
    if (standing2.length > 1 || outer.maxItems !== 1) return [];
    return [...outer.block.blocks.values()].filter(
      (inner3) => inner3.maxItems === 1 && likeness4(attribute2.name.text, inner3.name, around3) >= SAME4 && standing2.every(({ body }) => blocksNamed2(body, inner3.name).length === 0)
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
function optionFor(type, argument4) {
  const [namespace, name2] = type === "aws_elastic_beanstalk_environment" && Object.hasOwn(BEANSTALK, argument4) ? BEANSTALK[argument4] ?? [] : [];
  return namespace === void 0 || name2 === void 0 ? void 0 : { block: "setting", arguments: { namespace, name: name2 }, holds: "value", separator: "," };
}

// src/repair/candidates/argument-to-option.ts
function argumentToOption(at2, attribute2) {
  const { document, path, file } = at2;
  const [resource, ...inner3] = path;
  const name2 = attribute2.name.text;
  const option = optionFor(resource?.labels[0]?.text ?? "", name2);
  if (!resource || inner3.length > 0 || !option) return [];
  const known3 = blocksNamed2(resource.body, option.block).some(
    (block3) => isOption(at2, block3, option)
  );
  if (known3)
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
var isOption = ({ document }, block3, option) => Object.entries(option.arguments).every(([key, text]) => {
  const value = attribute(block3, key)?.value;
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
  const block3 = path.at(-1);
  const word = constantString(document.bytes, attribute2.value)?.toLowerCase().replaceAll("-", "_");
  const nested3 = word === void 0 ? void 0 : schemaAt(context, path)?.blocks.get(word);
  if (!block3 || !nested3 || blocksNamed2(block3.body, nested3.name).length > 0) return [];
  const moves = unexpectedArguments(context, path).flatMap((item) => {
    const to = item === attribute2 ? void 0 : nested3.block.attributes.get(item.name.text);
    const given = { name: item.name.text, value: item.value };
    const value = to && (to.optional || to.required) && fittedValue(context, document, given, to);
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
function companionText(context, document, parent, { type, schema, label, link, body }) {
  const meta = META2.flatMap((name2) => {
    const item = attribute(parent, name2);
    return item ? [argumentItem(name2, movedSource(document, item.value.range, "  "))] : [];
  });
  const linked = link ? [argumentItem(link.argument, `${instanceOf(parent)}.${link.attribute}`)] : [];
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
var META2 = ["count", "for_each", "provider"];
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
function linkTo(parent, own2, schema) {
  const [, ...tail] = words(parent);
  const rated2 = [...schema.attributes.values()].flatMap((argument4) => {
    const match = argument4.type === "string" && (argument4.required || argument4.optional) ? NAME2.exec(argument4.name) : null;
    const stem2 = words(match?.[1] ?? "");
    const from = tail.length - stem2.length;
    if (!match || stem2.length === 0 || from < 0 || stem2.some((word, index) => tail[from + index] !== word))
      return [];
    const attribute2 = attributeFor(parent, own2, argument4.name, match[2]);
    return attribute2 ? [{ argument: argument4, attribute: attribute2, worth: stem2.length + (argument4.required ? 0.5 : 0) }] : [];
  });
  const [best2] = rated2.sort((a, b) => b.worth - a.worth);
  return best2 && { argument: best2.argument.name, attribute: best2.attribute };
}
var NAME2 = /^(.+?)(?:_(id|arn|name|identifier))?$/;
function attributeFor(parent, own2, argument4, asked) {
  const bare2 = parent.startsWith("aws_iam_") ? "name" : "id";
  const wanted = asked === void 0 ? [bare2, argument4] : [argument4, asked, ...asked === "identifier" ? ["id"] : []];
  return wanted.find((name2) => own2.attributes.has(name2));
}
var isSettable3 = (attribute2) => attribute2 !== void 0 && (attribute2.optional || attribute2.required);

// src/repair/companion/companion-types.ts
function companionTypes(context, parent, part) {
  const type = parent.labels[0]?.text ?? "";
  const provider = providerOf(context.scope, providerNameOf(type, parent));
  const own2 = provider?.schemaOf("resource", type);
  if (!provider || !own2 || parent.type.text !== "resource") return [];
  const family2 = type.split("_").slice(0, 2).join("_");
  return provider.resourceTypes.filter((other) => other !== type && other.startsWith(`${family2}_`)).flatMap((other) => rated(provider, type, own2, other, part)).sort((a, b) => b.likeness - a.likeness);
}
function rated(provider, type, own2, other, part) {
  const like2 = nameLikeness(type, other, part);
  const isPart2 = other.startsWith(`${type}_`);
  if (like2 < LEAST_LIKE4 && !isPart2) return [];
  const schema = provider.schemaOf("resource", other);
  const link = schema && linkTo(type, own2, schema);
  if (!schema || !link || schema.deprecated) return [];
  const takes2 = schema.attributes.get(part)?.optional || schema.attributes.get(part)?.required || schema.blocks.has(part);
  if (like2 < LEAST_LIKE4)
    return takes2 && !isPlainName(part) ? [{ type: other, schema, link, likeness: 0 }] : [];
  return [{ type: other, schema, link, likeness: like2 }];
}
var SAYS = 0.8;
var LEAST_LIKE4 = 0.6;
function nameLikeness(type, other, part) {
  const around3 = new Set(meaningOf(type));
  const rest = other.startsWith(`${type}_`) ? other.slice(type.length + 1) : other.split("_").slice(2).filter((word) => !around3.has(word)).join("_");
  return rest === "" ? 0 : likeness4(part, rest.replace(JOINING, ""), around3);
}
var JOINING = /_(?:association|attachment|membership|configuration)$/;

// src/repair/companion/distinct-variables.ts
function distinctVariables(texts2) {
  const used = /* @__PURE__ */ new Set();
  return texts2.map((one) => {
    let { text } = one;
    const declares2 = one.declares.map((variable) => {
      let name2 = variable.name;
      for (let count3 = 2; used.has(name2); count3++) name2 = `${variable.name}_${count3}`;
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
  for (let count3 = 2; free2 === void 0; count3++) {
    const name2 = `${label}_${part}_${count3}`;
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
  const inside5 = schema.blocks.get(name2);
  if (inside5 && (blocks.length === 1 || inside5.maxItems !== 1))
    return [mapBody(context, document, blocks, schema, at2)];
  if (blocks.some(({ type }) => type.text === "dynamic")) return void 0;
  return blocks.map((block3) => mapBody(context, document, block3.body.items, schema, at2));
}
function ofArgument(context, document, { name: name2, value }, schema, at2) {
  const object = itemsOfObject(document, value);
  if (object && !schema.attributes.has(name2.text))
    return [mapBody(context, document, object, schema, at2)];
  for (const to of targets(context, document, name2.text, value, schema, at2)) {
    const fits = (given) => {
      const fitted2 = fittedValue(context, document, { name: name2.text, value: given }, to);
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
function relatedResources({ view }, own2) {
  return view.resources.filter(
    (other) => other.mode === "resource" && other.address !== own2.address && (mentions(own2, other) || mentions(other, own2) || names(own2, other) || names(other, own2))
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
  const own2 = new Set(texts(to, (name2) => CALLED.test(name2)));
  const said2 = texts(from, (name2) => CALLED.test(name2) && words(name2).at(-2) === noun);
  return said2.some((text) => own2.has(text));
}
var CALLED = /(?:^|_)(?:name|identifier|id)$/;
var texts = ({ block: block3, document }, is) => block3.body.items.filter((item) => item.kind === "attribute" && is(item.name.text)).map(({ value }) => constantString(document.bytes, value)).filter((text) => text !== void 0 && text !== "");

// src/repair/candidates/companion-resource.ts
var MOST_TYPES2 = 3;
function companionResource(context, at2, part) {
  const [parent] = at2.path;
  if (!parent || at2.path.length !== (part.kind === "block" ? 2 : 1)) return [];
  const name2 = part.kind === "attribute" ? part.name.text : nameOfBlock(part);
  const same2 = part.kind === "attribute" ? [part] : parent.body.items.filter(
    (item) => item.kind === "block" && nameOfBlock(item) === name2
  );
  return companionTypes(context, parent, name2).filter(({ type }) => !isSaid2(context, parent, part, type)).slice(0, MOST_TYPES2).flatMap((type) => declared(context, at2, parent, name2, same2, type));
}
function declared(context, at2, parent, name2, parts, { type, schema, link, likeness: like2 }) {
  const { document, file } = at2;
  const label = parent.labels[1]?.text ?? "main";
  const around3 = new Set([parent.labels[0]?.text ?? "", type, name2].flatMap(meaningOf));
  const where = { place: { type, path: [], label }, around: around3 };
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
    return companionText(context, document, parent, { type, schema, label: label2, link, body });
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
          const block3 = blockAt(now, place);
          const item = block3.body.items.find((inner3) => isPart(inner3, name2));
          return item ? removeItem(now, block3.body, item) : [];
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
  const own2 = context.scope.view.resources.find(({ block: block3 }) => block3 === parent);
  if (!own2 || part.kind === "block" || part.value.kind === "tuple") return false;
  if (referredTypes(context.scope, part.value).includes(type)) return true;
  return relatedResources(context.scope, own2).some(
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
  return groups(context, at2, attribute2, provider, type, schema).slice(0, 1).flatMap((group2) => {
    const named2 = attribute(parent, group2.by);
    const declared2 = context.scope.view.resources.filter(
      (resource) => resource.mode === "resource" && resource.type === group2.type
    );
    if (named2)
      return alreadyNamed(
        at2,
        attribute2,
        group2,
        sourceOf(at2.document.bytes, named2.value),
        declared2
      );
    const [only2, ...more] = declared2;
    const isOne = only2 && more.length === 0 && !isRepeated(only2.block);
    return [
      ...isOne ? [joins(at2, parent, attribute2, group2, only2)] : [],
      declares(context, at2, parent, attribute2, group2)
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
    const group2 = found && provider.schemaOf("resource", found);
    if (!found || !group2) return [];
    const around3 = new Set(meaningOf(found));
    const holds2 = [...group2.attributes.values()].filter((to) => to.required && typeof to.type !== "string").filter((to) => likeness4(name2.text, to.name, around3) >= LEAST_LIKE6).sort((a, b) => likeness4(name2.text, b.name, around3) - likeness4(name2.text, a.name, around3))[0];
    const fitted2 = holds2 && fittedValue(context, document, { name: name2.text, value }, holds2);
    if (!holds2 || !fitted2) return [];
    const attribute2 = match[2] === "arn" || match[2] === "id" ? match[2] : "name";
    return [{ by: by.name, type: found, schema: group2, attribute: attribute2, holds: holds2, value: fitted2 }];
  });
}
var GROUP = /^(.*group)(?:_(name|id|arn))?$/;
var LEAST_LIKE6 = 0.75;
var SAME5 = 0.7;
function namesOfGroup(type, family2, stem2) {
  const [provider = ""] = type.split("_");
  const bare2 = stem2.split("_").slice(-2).join("_");
  return [
    `${family2}_${stem2}`,
    `${family2}_${bare2}`,
    `${provider}_${stem2}`,
    `${provider}_db_${bare2}`
  ];
}
function alreadyNamed(at2, attribute2, { by, holds: holds2 }, named2, declared2) {
  const group2 = declared2.find(({ address }) => named2.startsWith(`${address}.`));
  const held = group2 && attribute(group2.block, holds2.name);
  const name2 = attribute2.name.text;
  const same2 = group2 && held && plain6(sourceOf(group2.document.bytes, held.value)).includes(
    plain6(inside3(sourceOf(at2.document.bytes, attribute2.value)))
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
      ...!same2 && { loses: `removes \`${name2}\`` }
    }
  ];
}
var isRepeated = (block3) => ["count", "for_each"].some((name2) => attribute(block3, name2) !== void 0);
var plain6 = (text) => text.replace(/[\s,]+/g, " ").trim();
var inside3 = (text) => text.replace(/^\[|\]$/g, "").trim();
function joins(at2, parent, attribute2, group2, only2) {
  const place = placeInFile(at2.document, [parent]);
  const held = attribute(only2.block, group2.holds.name);
  const same2 = held && plain6(sourceOf(only2.document.bytes, held.value)).includes(
    plain6(inside3(sourceOf(at2.document.bytes, attribute2.value)))
  );
  return {
    action: "move-argument",
    title: `take \`${attribute2.name.text}\` from \`${only2.address}\``,
    edits: inFile(
      at2.file,
      inSteps(at2.document, [
        removalOf(place, attribute2.name.text),
        (now) => insertAttribute(now, blockAt(now, place), group2.by, `${only2.address}.${group2.attribute}`)
      ])
    ),
    score: same2 ? 0.92 : 0.6,
    ...!same2 && {
      loses: `removes \`${attribute2.name.text}\` in favour of those of \`${only2.address}\``
    }
  };
}
function declares(context, at2, parent, attribute2, group2) {
  const { document, file } = at2;
  const { type, schema, holds: holds2, value, by } = group2;
  const label = freeLabel(context.scope.view, type, parent.labels[1]?.text ?? "main", "group");
  const body = { items: [{ kind: "argument", name: holds2.name, value }], lost: [] };
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
          (now) => insertAttribute(now, blockAt(now, place), by, `${type}.${label}.${group2.attribute}`)
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
  const wanted = referencesIn(document, attribute2.value);
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
  const block3 = path.at(-1);
  const schema = schemaAt(context, path);
  const { around: around3 } = whereaboutsOf(path);
  const text = (item) => sourceOf(document.bytes, item.value).replace(/\s+/g, " ");
  return block3?.body.items.find(
    (item) => item.kind === "attribute" && schema?.attributes.has(item.name.text) === true && text(item) === text(attribute2) && likeness4(attribute2.name.text, item.name.text, around3) >= SAME6
  )?.name.text;
}
var SAME6 = 0.85;
function namedBlock({ document, path }, attribute2) {
  const word = constantString(document.bytes, attribute2.value)?.toLowerCase().replaceAll("-", "_");
  const block3 = path.at(-1);
  return word !== void 0 && block3 && blocksNamed2(block3.body, word).length > 0 ? word : void 0;
}
var IDENTITY5 = /* @__PURE__ */ new Set(["id", "arn", "name", "identifier"]);
function says({ scope }, document, { name: name2 }, other, wanted) {
  return referencesIn(document, other.value).some((reference) => {
    if (reference.text === wanted.text) return IDENTITY5.has(wanted.asked ?? "");
    if (reference.address === wanted.address)
      return wanted.asked === name2.text && tellsWhich(reference.asked);
    const through = scope.resources.get(reference.address);
    const same2 = through && attribute(through.block, name2.text);
    return same2 !== void 0 && referencesIn(through?.document ?? document, same2.value).some(
      ({ text }) => text === wanted.text
    );
  });
}
var tellsWhich = (asked) => asked === void 0 || IDENTITY5.has(asked) || /_(?:id|identifier|arn)$/.test(asked);
function referencesIn({ bytes }, value) {
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
  const block3 = path.at(-1);
  const { value } = attribute2;
  const text = block3 ? slot.value.text(itemIndentation(document, block3)) : "";
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
  const fact = renamedArgument(path, name2);
  return fact ? renameBy(context, at2, attribute2, fact) : [];
}
function renameBy(context, at2, attribute2, fact) {
  const name2 = attribute2.name.text;
  const down = fact.to.split(".").slice(0, -1);
  const present = isExcepted(at2, fact) ? void 0 : standing(at2.path.at(-1), down);
  const to = attributeAt(context, at2.path, fact.to);
  const value = to && valueFor2(context, at2, attribute2, fact, to);
  if (!present || !to || !value) return [];
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
  const block3 = path.at(-1);
  const beside = unless && block3 && attribute(block3, unless[0]);
  const text = beside ? constantString(document.bytes, beside.value) : void 0;
  return unless !== void 0 && (text === void 0 || text.startsWith(unless[1]));
}
var factPath = ([top, ...inner3]) => [
  top?.labels[0]?.text ?? "",
  ...inner3.filter(({ type }) => type.text !== "content").map(nameOfBlock)
];
function standing(block3, down) {
  const found = [];
  let at2 = block3;
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
function valueFor2(context, { document }, { name: name2, value: written4 }, { values, reference, beginning, shape, call }, to) {
  const value = call ? argumentOf3(written4) : written4;
  if (!value) return void 0;
  const source = sourceOf(document.bytes, value);
  const said2 = constantString(document.bytes, value);
  if (beginning !== void 0 && !said2?.startsWith(beginning)) return void 0;
  if (shape && said2 !== void 0 && !shape.test(said2)) return void 0;
  const given = values?.[source];
  if (values) return given === void 0 ? void 0 : { text: () => given, worth: 1 };
  const fitted2 = fittedValue(context, document, { name: name2.text, value }, to);
  if (!reference || !fitted2) return fitted2;
  const [type, from, asked] = reference;
  const steps2 = [];
  walkExpression(value, (expression) => {
    if (expression.kind !== "traversal" || resourceSteps(expression)?.type !== type) return;
    const last2 = expression.steps.findLast((step2) => step2.kind === "attribute");
    if (last2?.kind === "attribute" && last2.name === from) steps2.push(last2.range);
  });
  if (steps2.length === 0) return void 0;
  let text = document.bytes.subarray(value.range.start, value.range.end);
  for (const { start, end: end2 } of steps2.reverse())
    text = Buffer.concat([
      text.subarray(0, start - value.range.start),
      Buffer.from(`.${asked}`),
      text.subarray(end2 - value.range.start)
    ]);
  return { text: () => text.toString("utf8"), worth: 1 };
}

// src/repair/hardly-ever-set.ts
function isHardlyEverSet(scope, place, { name: name2, required }) {
  if (required || place.path.length > 0) return false;
  const { usage, usageOf } = knownFacts(scope, place);
  const declared2 = usage?.of("resource", place.type)?.declared ?? 0;
  return declared2 >= MANY2 && (usageOf(name2)?.share ?? 0) < SELDOM;
}
var MANY2 = 50;
var SELDOM = 5e-3;

// src/repair/ending-slot.ts
function endingSlot(context, document, path, wrong, isHeld) {
  const said2 = meaningOf(wrong.name.text);
  const schema = schemaAt(context, path);
  const { place } = whereaboutsOf(path);
  const given = { name: wrong.name.text, value: wrong.value };
  const free2 = [...schema?.attributes.values() ?? []].filter((to) => (to.optional || to.required) && !isHeld(to.name) && endsIn(to.name, said2)).flatMap((attribute2) => {
    const evidence = valueEvidence(context, document, wrong.value, place, attribute2);
    const value = evidence < 0 ? void 0 : fittedValue(context, document, given, attribute2, place);
    return value ? [{ attribute: attribute2, value, evidence, score: 0 }] : [];
  });
  const isLight = said2.every((word) => LIGHT.has(word));
  const told3 = free2.filter(({ evidence }) => evidence > 0);
  const open = isLight ? told3 : free2;
  const { usageOf } = knownFacts(context.scope, place);
  const isCurious = ({ attribute: to }) => isHardlyEverSet(context.scope, place, to);
  return onlyOf(
    open.filter(({ attribute: attribute2 }) => attribute2.required),
    REQUIRED4
  ) ?? onlyOf(told3, TOLD2) ?? onlyOf(
    usualOf(open, ({ attribute: { name: name2 } }) => usageOf(name2)?.share ?? 0),
    USUAL3
  ) ?? (open.some(isCurious) ? void 0 : onlyOf(open, ONLY_LEFT));
}
var endsIn = (name2, said2) => {
  const words5 = meaningOf(name2);
  return words5.length > said2.length && !words5.slice(0, -said2.length).some((word) => NEGATIONS.has(word)) && said2.every((word, index) => words5.at(index - said2.length) === word);
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
  for (const { name: name2, block: block3, minItems, maxItems } of nestedIn(schema)) {
    if (name2 === came) continue;
    const inner3 = {
      ...place,
      schema: block3,
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
var isChosen = ({ bytes }, body, block3) => (body?.items ?? []).some(
  (item) => item.kind === "attribute" && constantString(bytes, item.value)?.toLowerCase().replaceAll("-", "_") === block3
);

// src/repair/slot-worth.ts
var isWorthIt = (worth2, { down, up }) => worth2 >= (down.length + up === 0 ? 0.67 : 0.6);
function slotWorth(context, document, { name: name2, value }, to, place, at2) {
  const inner3 = new Set(place.down.flatMap(meaningOf));
  if (name2 !== to.name && meaningOf(name2).every((word) => inner3.has(word))) return 0;
  const like2 = likeness4(name2, to.name, at2.around);
  if (like2 < LEAST_LIKE7 && !(to.required && place.down.length + place.up === 0)) return 0;
  const required = to.required && place.wanted;
  const evidence = valueEvidence(context, document, value, at2.place, to);
  if (like2 < LEAST_LIKE7)
    return evidence > 0 || evidence === 0 && begins2(name2, to.name) ? ONLY_VALUE : 0;
  const counts = evidence < 0 || required || like2 >= TELLING3 ? evidence : 0;
  const chosen2 = place.chosen ? CHOSEN : 0;
  const speaks = Math.max(0, counts) + (required ? REQUIRED5 : 0) + chosen2;
  return like2 + // What speaks for it closes part of the gap, so that better names stay better.
  (1 - like2) * Math.min(1, CLOSING3 * speaks) + Math.min(0, counts) - (to.deprecated ? DEPRECATED : 0) - (like2 < NEARLY_SAME && isHardlyEverSet(context.scope, at2.place, to) ? CURIOUS : 0) - distance7(name2, to.name, place);
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
function distance7(name2, to, { down, up, holder, origin, single: single2, wanted }) {
  if (down.length + up === 0) return 0;
  const said2 = meaningOf(name2);
  const about = down.flatMap(meaningOf).filter((word) => !PACKAGING.has(word) && !LIGHT.has(word));
  const untold = new Set(about.filter((word) => !said2.includes(word))).size;
  const plain11 = isPlain2(said2) || isPlain2(meaningOf(to));
  const told3 = about.some((word) => said2.includes(word));
  if (plain11 && down.length > 0 && (up > 0 || !told3)) {
    const near2 = up === 0 && name2 === to && (holder !== void 0 || origin.length > 1 && single2);
    return near2 ? PLAIN_NEAR : OUT_OF_REACH;
  }
  if (plain11 && up > 0) return PLAIN_OUT;
  const isBeside = up > 0 && down.length > 0;
  if (isBeside && (up > 1 || name2 !== to)) return OUT_OF_REACH;
  const beside = isBeside && holder === void 0 ? BESIDE : 0;
  const words5 = wanted ? PER_WORD / 2 : PER_WORD;
  return PER_STEP * (down.length + up) + words5 * untold + beside;
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
      const given = { name: name2, value: attribute2.value };
      const worth2 = slotWorth(context, document, given, to, place, at2);
      if (holdsAlready(holder, to.name)) {
        taken = Math.max(taken, worth2);
        continue;
      }
      const value = isWorthIt(worth2, place) && fittedValue(context, document, given, to, at2.place);
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
  for (const slot of found) twins.set(keyOf4(slot), (twins.get(keyOf4(slot)) ?? 0) + 1);
  return found.filter((slot) => !(isMany2 && isNew(slot) && !slot.chosen)).filter((slot) => twins.get(keyOf4(slot)) === 1).filter((slot) => isLacking(slot) || slot.score >= Math.min(taken, SURELY)).sort((a, b) => b.score - a.score);
}
function putEnding(found, ending) {
  const known3 = found.findIndex((slot) => keyOf4(slot) === keyOf4(ending));
  if (known3 < 0) found.push(ending);
  else if (found[known3].score < ending.score) found[known3] = ending;
}
var isOwnId = ({ origin, down }, name2) => name2 === "id" && origin.length === 1 && down.length === 0 && origin[0]?.type.text === "resource";
var isLacking = ({ attribute: attribute2, down }) => attribute2.required && down.length === 0;
var SURELY = 0.85;
var keyOf4 = ({ origin, down, attribute: attribute2 }) => [origin.length, ...down, attribute2.name].join(".");
var isNew = ({ down, present }) => present.length < down.length;
var holdsAlready = (block3, name2) => block3 !== void 0 && (attribute(block3, name2) !== void 0 || blocksNamed2(block3.body, name2).length > 0);

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
    const best2 = slots.find(
      (slot) => slot.origin.length === origin.length && made.every((name2, depth) => slot.down[depth] === name2)
    );
    const key = [...best2?.down ?? [], best2?.attribute.name].join(".");
    if (!best2 || best2.score < (slots[0]?.score ?? 0) - AS_GOOD || taken.has(key)) return [];
    taken.add(key);
    return [{ attribute: other, slot: best2 }];
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
  const [block3] = at2.path;
  const [label, name2] = block3?.labels ?? [];
  const mode = block3?.type.text;
  if (!block3 || !label || !name2 || mode !== "resource" && mode !== "data") return [];
  const provider = providerOf(context.scope, providerNameOf(label.text, block3));
  const own2 = provider?.schemaOf(mode, label.text);
  if (!provider || !own2) return [];
  const items = ownItems(block3, mode);
  const mapped2 = (type, schema) => {
    const place = { type, path: [], label: name2.text, mode };
    return mapBody(context, at2.document, items, schema, {
      place,
      around: new Set(wordsOfType(type))
    });
  };
  const now = mapped2(label.text, own2);
  const wrong = wrongs(own2, now);
  if (now.lost.length === 0 || wrong < LEAST_WRONG) return [];
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
    const righted = wrong - wrongs(schema, body);
    const least = like2 >= TWIN ? 1 : LEAST_WRONG;
    if (lostIn(body).length > 0 || righted < least || !isInPlace(body)) return [];
    return [
      {
        action: "change-type",
        title: `make ${label.text}.${name2.text} an \`${type}\`, which takes what is written`,
        edits: retyped(context, at2, block3, type, body),
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
var nameOf7 = (item) => item.kind === "attribute" ? item.name.text : nameOfBlock(item);
function ownItems(block3, mode) {
  const meta = mode === "resource" ? RESOURCE_META : DATA_META;
  return block3.body.items.filter(
    (item) => !meta.attributes.has(nameOf7(item)) && !meta.blocks.has(nameOf7(item))
  );
}
function wrongs(schema, body) {
  const names2 = namesIn2(body);
  const missing2 = [
    ...[...schema.attributes.values()].filter(({ required }) => required),
    ...[...schema.blocks.values()].filter(({ minItems }) => minItems > 0)
  ].filter(({ name: name2 }) => !names2.has(name2));
  return missing2.length + new Set(lostIn(body)).size;
}
function nearTypes(provider, mode, type) {
  const own2 = wordsOfType(type);
  const family2 = type.split("_").slice(0, 2).join("_");
  return (mode === "resource" ? provider.resourceTypes : provider.dataSourceTypes).filter((other) => other !== type && !ALIAS.test(other) && isAkin(own2, family2, other)).map((other) => ({ type: other, like: similarity(type, other) })).sort((a, b) => b.like - a.like).slice(0, MOST_TYPES3);
}
var ALIAS = /^aws_alb(?:_|$)/;
var isAkin = (own2, family2, other) => (other.startsWith(`${family2}_`) || wordsOfType(other).at(-1) === own2.at(-1)) && wordsOfType(other).some((word) => own2.includes(word));
function exports2({ scope }, mode, type, name2, schema) {
  const path = mode === "resource" ? [type, name2] : [mode, type, name2];
  return findReferences(scope.view, path).every(({ reference }) => {
    const step2 = resourceSteps(reference)?.rest.find(({ kind }) => kind === "attribute");
    return step2?.kind !== "attribute" || schema.attributes.has(step2.name) || schema.blocks.has(step2.name);
  });
}
function retyped(context, at2, block3, type, body) {
  const [label, name2] = block3.labels;
  if (!label || !name2) return [];
  const prefix = block3.type.text === "data" ? ["data"] : [];
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
    (to) => attribute(resource, to.name) === void 0 && isOwn(type, to)
  );
  const required = meant.filter((to) => to.required);
  const [only2, ...others] = required.length > 0 ? required : meant;
  return others.length === 0 ? only2 : void 0;
}
function isGivenName({ scope }, value) {
  if (value.kind === "traversal" && /(?:^|_)(?:id|arn)s?$/.test(lastName(value))) return false;
  return value.kind === "template" || referredTypes(scope, value).length === 0;
}
var lastName = ({ root, steps: steps2 }) => {
  const last2 = steps2.at(-1);
  return last2?.kind === "attribute" ? last2.name : root.text;
};
function isOwn(type, { name: name2, type: held, required, optional }) {
  if (held !== "string" || !(required || optional)) return false;
  if (name2 === "identifier") return true;
  const stem2 = words(/^(.+)_(?:name|identifier|id)$/.exec(name2)?.[1] ?? "");
  const noun = words(type).slice(1);
  const said2 = stem2.filter((word) => !KIND.has(word));
  return said2.length > 0 && required && said2.every((word, at2) => noun[noun.length - said2.length + at2] === word);
}
var KIND = /* @__PURE__ */ new Set(["relational"]);

// src/repair/candidates/parent-resource.ts
function parentResource(context, at2, attribute2) {
  const { document, path, file } = at2;
  const [child, ...inner3] = path;
  const type = child?.labels[0]?.text ?? "";
  const provider = child && providerOf(context.scope, providerNameOf(type, child));
  const own2 = provider?.schemaOf("resource", type);
  if (!child || !provider || !own2 || inner3.length > 0 || child.type.text !== "resource") return [];
  const parentType = type.slice(0, type.lastIndexOf("_"));
  const schema = provider.schemaOf("resource", parentType);
  const link = schema && parentType.split("_").length > 2 ? linkTo(parentType, schema, own2) : void 0;
  const named2 = link && attribute(child, link.argument);
  const id = named2 && constantString(document.bytes, named2.value);
  if (!schema || !link || !named2 || id === void 0) return [];
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
  const shared = agreed(document, child, schema, link.argument, namesIn2(taken));
  const body = { items: [...shared, ...taken.items], lost: [] };
  const { text, declares: declares2 } = companionText(context, document, child, {
    type: parentType,
    schema,
    label,
    body
  });
  const place = placeInFile(document, path);
  const moved8 = taken.items.flatMap(
    (item) => item.kind === "argument" && item.from ? [item.from] : []
  );
  return [
    {
      action: "to-companion-resource",
      title: `declare the \`${parentType}\` that ${moved8.map(({ name: name2 }) => `\`${name2.text}\``).join(", ")} belong${moved8.length > 1 ? "" : "s"} to`,
      edits: [
        ...inFile(
          file,
          inSteps(document, [
            (now) => [insertBlockAfter(now, blockAt(now, place), text)],
            ...moved8.map(({ name: name2 }) => removalOf(place, name2.text)),
            (now) => {
              const item = attribute(blockAt(now, place), link.argument);
              return item ? [replaceValue(item, `${parentType}.${label}.${link.attribute}`)] : [];
            }
          ])
        ),
        ...declareVariables(context.scope.view, file, declares2)
      ],
      score: 0.65 - 0.05 * declares2.length
    }
  ];
}
function agreed(document, child, schema, link, given) {
  return child.body.items.flatMap((item) => {
    if (item.kind === "block" || given.has(item.name.text)) return [];
    const name2 = item.name.text;
    const to = schema.attributes.get(name2);
    const isShared = name2 === link || AGREED.test(name2);
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
  const around3 = facts && placeIn2(facts.place, placeOf(at2.path).path);
  if (!top || !around3) return [];
  const groups2 = new Map(
    [...around3.arguments.values()].flatMap(({ exactlyOneOf, atLeastOneOf }) => [exactlyOneOf, atLeastOneOf]).filter(({ length }) => length > 0).map((keys) => [keys.join(), keys])
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
  const own2 = context.scope.view.resources.find(({ block: block3 }) => block3 === parent);
  const name2 = attribute2.name.text;
  const text = sourceOf(at2.document.bytes, attribute2.value);
  const isOwn2 = /\b(?:count|each|self)\./.test(text);
  if (!parent || !own2 || at2.path.length > 1 || isPlainName(name2) || isOwn2) return [];
  const targets2 = relatedResources(context.scope, own2).flatMap(
    (resource) => targetOf(context, at2, own2, resource, attribute2)
  );
  if (targets2.length === 0) return [];
  const free2 = targets2.filter(({ resource, to }) => !attribute(resource.block, to.name));
  if (free2.length > 0)
    return [
      {
        action: "move-argument",
        title: `move \`${name2}\` to ${listOf(free2)}`,
        edits: moved4(at2, own2, attribute2, free2),
        score: 0.72
      }
    ];
  const isSaid3 = targets2.every(({ resource, to }) => {
    const item = attribute(resource.block, to.name);
    return item && plain7(sourceOf(resource.document.bytes, item.value)) === plain7(text);
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
var plain7 = (text) => text.replace(/\s+/g, " ");
function targetOf(context, { document }, own2, resource, { name: name2, value }) {
  const schema = schemaOf(context.scope, "resource", resource.type, resource.block);
  if (!schema || family(own2.type) !== family(resource.type)) return [];
  const around3 = /* @__PURE__ */ new Set([...wordsOfType(own2.type), ...wordsOfType(resource.type)]);
  const near2 = [...schema.attributes.values()].filter((to) => (to.optional || to.required) && !isPlainName(to.name)).map((to) => ({ to, like: likeness4(name2.text, to.name, around3) })).filter(({ like: like2 }) => like2 >= SAME7).sort((a, b) => b.like - a.like)[0]?.to;
  const fitted2 = near2 && fittedValue(context, document, { name: name2.text, value }, near2);
  return near2 && fitted2?.worth === 1 ? [{ resource, to: near2, value: fitted2 }] : [];
}
var SAME7 = 0.85;
var family = (type) => type.split("_").slice(0, 2).join("_");
function moved4(at2, own2, attribute2, targets2) {
  const from = placeInFile(at2.document, [own2.block]);
  const files = /* @__PURE__ */ new Map([
    [own2.file, { document: at2.document, steps: [removalOf(from, attribute2.name.text)] }]
  ]);
  for (const { resource, to, value } of targets2) {
    const place = placeInFile(resource.document, [resource.block]);
    const group2 = files.get(resource.file) ?? { document: resource.document, steps: [] };
    group2.steps.push((now) => {
      const block3 = blockAt(now, place);
      return insertAttribute(now, block3, to.name, value.text(itemIndentation(now, block3)));
    });
    files.set(resource.file, group2);
  }
  return [...files].flatMap(
    ([file, { document, steps: steps2 }]) => inFile(file, inSteps(document, steps2))
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
  const same2 = isOptional === hasDefault;
  return [
    {
      action: "delete-argument",
      title: `remove \`${name2}\`, which ${hasDefault ? "a default" : "the absence of a default"} says`,
      edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2)),
      score: 0.8,
      ...!same2 && { loses: `removes \`${name2}\`` }
    }
  ];
}

// src/repair/candidates/unsupported-argument.ts
function unsupportedArgument(context, finding2, at2) {
  const { attribute: attribute2 } = at2;
  if (!attribute2 || attribute2.name.text !== finding2.argument)
    return { abstained: `\`${finding2.argument}\` is not where the finding says it is.` };
  if (!schemaAt(context, at2.path))
    return { abstained: `No schema tells what may stand beside \`${finding2.argument}\`.` };
  const meant = [
    ...variableArgument(at2, attribute2),
    ...knownRename(context, at2, attribute2),
    ...argumentToOption(at2, attribute2),
    ...chosenBlock(context, at2, attribute2),
    ...moveArgument(context, at2, attribute2),
    ...asMissingAlternative(context, at2, finding2.argument),
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
  const block3 = at2.path.at(-1);
  return {
    action: "delete-argument",
    title: `remove \`${name2}\`, which ${block3 ? nameOf(block3) : "this place"} has no counterpart for`,
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
  const own2 = top && attribute(top, by) ? [insert(`[${key}]`, `take the instance \`${key}\``, 0.85)] : [];
  if (by === "count")
    return [
      ...own2,
      insert(
        "[*]",
        "take every instance",
        list2 || isCounted(at2, reference) ? 0.9 : whole && wanted === "dynamic" ? 0.75 : 0.3
      ),
      insert("[0]", "take the first instance", 0.7)
    ];
  const object = at2.document.bytes.toString("utf8", reference.range.start, start);
  return [
    ...own2,
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
  let counted3 = false;
  if (attribute2)
    walkExpression(attribute2.value, (expression) => {
      if (expression.kind === "call" && expression.name.text === "length")
        counted3 ||= expression.args.some(
          (arg) => arg.kind === "traversal" && arg.range.start === range2.start
        );
    });
  return counted3;
}
function asAttribute({ scope }, at2, { mode, type, block: block3 }, { key, range: range2 }) {
  const name2 = constantString(at2.document.bytes, key);
  const schema = schemaOf(scope, mode, type, block3);
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
function moduleOutput({ scope }, at2, { steps: steps2 }) {
  const [first] = steps2;
  const name2 = first?.kind === "attribute" ? first.name : "";
  const wrong = steps2.slice(1).find((step2) => step2.kind === "attribute");
  const called = calledModules(scope.view.module).find((call) => call.name === name2);
  if (called?.child.kind !== "local" || !wrong)
    return { abstained: "The module it calls is not here to be looked at." };
  const outputs = viewModule(called.child.module).outputs.map((output) => output.name);
  const near2 = outputs.map((output) => ({ output, fit: likeness5(name2, wrong.name, output) })).filter(({ fit }) => fit >= 0.6);
  if (near2.length === 0)
    return {
      abstained: `The module \`${name2}\` has no output like \`${wrong.name}\`: it has ${outputs.map((output) => `\`${output}\``).join(", ") || "none"}.`
    };
  return near2.map(({ output, fit }) => ({
    action: "rename-reference",
    title: `take the output \`${output}\` of \`module.${name2}\` instead of \`${wrong.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at2.file, [{ range: wrong.range, text: `.${output}` }])
  }));
}
function likeness5(module, asked, output) {
  const without3 = (name2) => words(name2).filter((word) => !words(module).includes(word)).join("_");
  const same2 = without3(asked) !== "" && without3(asked) === without3(output);
  return same2 ? 0.93 : similarity(asked, output);
}

// src/repair/candidates/attribute/object-field.ts
function objectField({ scope }, at2, reference, start) {
  const index = reference.steps.findIndex(({ range: range2 }) => range2.start === start);
  const step2 = reference.steps[index];
  const before = {
    ...reference,
    steps: reference.steps.slice(0, index),
    range: { start: reference.range.start, end: start }
  };
  const type = typeOf(scope.values.evaluate(before, at2.document.bytes, void 0, []));
  const name2 = sourceOf(at2.document.bytes, before);
  const fields = fieldsOf(type);
  if (step2?.kind !== "attribute" || !fields)
    return { abstained: `\`${name2}\` is no object, so that nothing can be taken of it by name.` };
  const near2 = fields.map((field) => ({ field, fit: similarity(step2.name, field) })).filter(({ fit }) => fit >= 0.55);
  if (near2.length === 0)
    return {
      abstained: `\`${name2}\` has no field like \`${step2.name}\`: it has ${fields.map((field) => `\`${field}\``).join(", ") || "none"}.`
    };
  return near2.map(({ field, fit }) => ({
    action: "rename-reference",
    title: `take \`${name2}.${field}\` instead of \`.${step2.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at2.file, [{ range: step2.range, text: `.${field}` }])
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
  const last2 = lastNames(reference).at(-1) ?? asked;
  const name2 = freeVariableName(view, snakeCase(`${resource.name}_${last2}`));
  const variable = {
    name: name2,
    type: typeFromUses(context, uses),
    description: `The ${last2} of ${resource.address}, which its type does not export`,
    sensitive: isSecretName(snakeCase(last2))
  };
  return [
    {
      action: "declare",
      title: `take \`${last2}\` from the new variable \`${name2}\``,
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
var lastNames = ({ steps: steps2 }) => steps2.flatMap((step2) => step2.kind === "attribute" ? [step2.name] : []);

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
var instanceOf2 = ({ address, block: block3 }) => attribute(block3, "count") ? `${address}[0]` : address;

// src/repair/candidates/attribute/from-data-source.ts
function fromLookUp(context, at2, reference, resource, asked) {
  const argument4 = at2.attribute?.name.text ?? "";
  const lookUp = lookUpOf(resource.type, asked) ?? lookUpOf(resource.type, argument4);
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
    const [key, ...others] = [...schema.attributes.values()].filter(({ required }) => required);
    const noun = resource.type.split("_").at(-1);
    if (!key || others.length > 0 || !key.name.startsWith(`${noun}_`)) return [];
    const own2 = key.name.slice(`${noun}_`.length);
    if (!exports3(context, resource, own2)) return [];
    const source = dataSource(context, at2.file, type, resource.name, [
      `${key.name} = ${instanceOf2(resource)}.${own2}`
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
var exports3 = ({ scope }, { mode, type, block: block3 }, name2) => schemaOf(scope, mode, type, block3)?.attributes.has(name2) === true;
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
    reference.steps.findIndex((step2) => step2.kind === "attribute" && step2.name === asked) + 1
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
function pointsAt({ block: block3 }, { type, name: name2 }) {
  let points = false;
  for (const { attribute: attribute2 } of attributesOf(block3.body))
    walkExpression(attribute2.value, (expression) => {
      if (expression.kind !== "traversal") return;
      const names2 = [
        expression.root.text,
        ...expression.steps.map((step2) => step2.kind === "attribute" ? step2.name : "")
      ];
      const own2 = names2[0] === "data" ? names2.slice(1) : names2;
      if (own2[0] === type && own2[1] === name2) points = true;
    });
  return points;
}
var replaced4 = ({ range: range2 }, text) => ({ range: range2, text });

// src/repair/candidates/attribute/from-elsewhere.ts
function fromElsewhere(context, at2, reference, resource, asked) {
  const last2 = snakeCase(lastNames(reference).at(-1) ?? asked);
  return [
    ...[.../* @__PURE__ */ new Set([asked, last2])].flatMap((name2) => [
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
  return fillValue(context, placeOf(at2.path), schema).filter(({ how, declares: declares2 }) => how.startsWith("from ") && declares2.length === 0).filter(({ text }) => !text.startsWith("var.") && !text.startsWith(`${resource.address}.`)).slice(0, 2).map(({ text, score }) => ({
    action: "rename-reference",
    title: `refer to \`${text}\`, as \`${attribute2.name.text}\` asks for`,
    score: 0.5 * score,
    edits: inFile(at2.file, [{ range: attribute2.value.range, text }])
  }));
}

// src/repair/candidates/attribute/resource-attribute.ts
function resourceAttribute(context, at2, wrong) {
  const found = [
    ...exported(context, at2, wrong),
    ...fromElsewhere(context, at2, wrong.reference, wrong.resource, wrong.step.name)
  ];
  return found.length > 0 ? found : { abstained: nothingLike(wrong) };
}
function exported(context, at2, wrong) {
  const { reference, resource, schema, step: step2, rest } = wrong;
  const wanted = wantedType(context, at2, reference);
  const usual = attributesForArgument(context, at2, resource.mode, resource.type).filter(
    (name2) => isIp(name2) || !isIp(step2.name)
  );
  const taken = attributesTaken(context, at2);
  const { place } = whereaboutsOf(at2.path);
  const argument4 = at2.attribute?.name.text ?? "";
  const documented = attributeForArgument(place.type, [...place.path, argument4], resource.type);
  const behind2 = rest.slice(rest.indexOf(step2) + 1);
  const named2 = [
    ...exportedLike(resource.type, schema, step2.name),
    ...asArgument2(resource.type, schema, argument4, step2.name)
  ];
  const known3 = new Set(named2.map(({ name: name2 }) => name2));
  const others = [
    ...usual.map((name2) => plain8(name2, 0.5)),
    ...taken.flatMap((name2) => exportedLike(resource.type, schema, name2)).filter(({ name: name2 }) => isKin(step2.name, name2)).flatMap(alike2),
    ...exportedLike(resource.type, schema, argument4).filter(({ name: name2 }) => !PLAIN6.has(name2)).map((path) => ({ ...path, fit: 0.6 * path.fit })),
    ...holding(schema, step2.name, behind2)
  ].filter(({ name: name2 }) => !known3.has(name2));
  const object = sourceOf(at2.document.bytes, {
    range: { start: reference.range.start, end: step2.range.start }
  });
  const tail = sourceOf(at2.document.bytes, {
    range: { start: step2.range.end, end: reference.range.end }
  });
  const isOfAnother = ({ name: name2, fit }) => PLAIN6.has(words(step2.name).at(-1) ?? "") && fit < BUT_FOR_NOUN && usual.length > 0 && !usual.includes(name2) && name2 !== documented;
  return [...named2, ...others].filter(({ type }) => behind2.length > 0 || suits(type, wanted)).map((path) => ({
    action: "rename-reference",
    title: `refer to \`${resource.address}.${path.name}\` instead of \`.${step2.name}\``,
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
var asArgument2 = (type, schema, argument4, asked) => PLAIN6.has(asked) && argument4.endsWith(`_${asked}`) ? exportedLike(type, schema, argument4).filter(({ name: name2 }) => name2 === argument4) : [];
var isKin = (asked, name2) => synonymsOf(name2).some((other) => words(other).some((word) => words(asked).includes(word)));
var alike2 = (path) => path.fit >= 0.8 && !PLAIN6.has(path.name) ? [{ ...path, fit: 0.55 * path.fit }] : [];
var PLAIN6 = /* @__PURE__ */ new Set(["id", "arn", "name"]);
var plain8 = (name2, fit) => ({
  of: (object) => `${object}.${name2}`,
  name: name2,
  type: "dynamic",
  fit
});
var nothingLike = ({ resource, step: step2 }) => `\`${resource.type}\` exports nothing like \`${step2.kind === "attribute" ? step2.name : ""}\`, and nothing else in the module tells it.`;

// src/repair/candidates/unsupported-attribute.ts
function unsupportedAttribute(context, finding2, at2) {
  const start = finding2.place?.range.start ?? -1;
  const reference = referenceAt(at2, start);
  if (!reference) return NO_REFERENCE;
  if (at2.attribute?.name.text === "ignore_changes") return ignoredChange(context, at2, reference);
  if (reference.root.text === "module") return moduleOutput(context, at2, reference);
  const split3 = resourceSteps(reference);
  const resource = split3 && context.scope.resources.get(split3.address);
  if (!resource) return objectField(context, at2, reference, start);
  if (start === reference.range.start) return instanceKeys(context, at2, reference);
  const schema = schemaOf(context.scope, resource.mode, resource.type, resource.block);
  const step2 = split3.rest.find(({ range: range2 }) => range2.start === start);
  if (!schema || !step2) return NO_REFERENCE;
  const isFirst = split3.rest.find(({ kind }) => kind === "attribute") === step2;
  return isFirst && step2.kind === "attribute" ? resourceAttribute(context, at2, { reference, resource, schema, step: step2, rest: split3.rest }) : nestedStep(context, at2, { reference, resource, schema, step: step2, rest: split3.rest });
}
var NO_REFERENCE = {
  abstained: "It is taken of the result of an expression, of which the schema tells nothing."
};

// src/repair/without.ts
var without = (lost) => lost.length === 0 ? "" : ` without ${lost.map((name2) => `\`${name2}\``).join(", ")}`;

// src/repair/candidates/block-to-argument.ts
function blockToArgument(context, outer, block3) {
  const parent = outer.path.at(-1);
  const schema = schemaAt(context, outer.path);
  if (!parent || !schema || block3.type.text === "dynamic") return [];
  const name2 = nameOfBlock(block3);
  const blocks = blocksIn(parent.body).filter(({ type }) => type.text === name2);
  const { around: around3 } = whereaboutsOf(outer.path);
  return [...schema.attributes.values()].filter((to) => to.name === name2 || !schema.attributes.has(name2)).filter((to) => (to.optional || to.required) && attribute(parent, to.name) === void 0).map((to) => ({ to, like: likeness4(name2, to.name, around3) })).filter(({ like: like2 }) => like2 >= LEAST_LIKE8).flatMap(({ to, like: like2 }) => {
    const written4 = writtenAs(context, outer, blocks, to);
    return written4 ? [candidate2(outer, parent, name2, blocks.length, to, like2, written4)] : [];
  });
}
var LEAST_LIKE8 = 0.8;
function candidate2({ document, path, file }, parent, name2, count3, to, like2, { text, lost }) {
  const place = placeInFile(document, path);
  const value = text(itemIndentation(document, parent));
  return {
    action: "block-to-argument",
    title: `write ${count3 > 1 ? `${count3} blocks` : "the block"} \`${name2}\` as the argument \`${to.name}\`${without(lost)}`,
    edits: inFile(
      file,
      inSteps(document, [
        ...Array.from({ length: count3 }, () => (now) => {
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
  const entries = blocks.map((block3) => {
    const key = attribute(block3, "key") ?? attribute(block3, "name");
    const value = attribute(block3, "value");
    const rest = block3.body.items.filter((item) => item !== key && item !== value);
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
function asObject(document, block3) {
  const items = block3.body.items;
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
  const written4 = blocks.map((block3) => asObject(document, block3));
  if (!written4.every((one) => one !== void 0)) return void 0;
  if (written4.length === 1)
    return { text: (indentation) => `[${written4[0]?.text(indentation)}]`, lost: [] };
  return {
    text: (indentation) => `[
${written4.map(({ text }) => `${indentation}  ${text(`${indentation}  `)},
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
  const isList2 = typeof to.type !== "string";
  if (!isList2 && blocks.length > 1) return void 0;
  const { place } = whereaboutsOf(outer.path);
  const values = blocks.map((block3) => {
    const given = block3.body.items.filter((item) => item.kind === "attribute");
    const about = given.length === 1 ? given[0] : ABOUT.map((name2) => attribute(block3, name2)).find((found) => found !== void 0);
    const fitted2 = about && (to.name === blocks[0]?.type.text || valueEvidence(context, document, about.value, place, to) >= 0) && fittedValue(context, document, { name: about.name.text, value: about.value }, to);
    const lost2 = block3.body.items.filter((item) => item !== about).map((item) => item.kind === "attribute" ? item.name.text : item.type.text);
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
function blockToOptions(outer, block3) {
  const { document, path, file } = outer;
  const [resource, ...inner3] = path;
  const name2 = nameOfBlock(block3);
  if (!resource || inner3.length > 0 || block3.type.text === "dynamic") return [];
  const type = resource.labels[0]?.text ?? "";
  const told3 = [];
  const lost = [];
  for (const item of block3.body.items) {
    const option = item.kind === "attribute" ? optionFor(type, item.name.text) : void 0;
    const isSet = option && blocksNamed2(resource.body, option.block).some((one) => isOption(outer, one, option));
    if (item.kind === "attribute" && option && !isSet) told3.push({ item, option });
    else lost.push(`${name2}.${item.kind === "attribute" ? item.name.text : nameOfBlock(item)}`);
  }
  const [first] = told3;
  const isOnly = blocksIn(resource.body).filter((one) => nameOfBlock(one) === name2).length === 1;
  if (!first || !isOnly) return [];
  const place = placeInFile(document, path);
  const removal4 = (now) => {
    const { body } = blockAt(now, place);
    const one = blocksIn(body).find((other) => nameOfBlock(other) === name2);
    return one ? removeItem(now, body, one) : [];
  };
  const kept = told3.length / (told3.length + lost.length);
  return [
    {
      action: "move-block",
      title: `write \`${name2}\` as ${told3.length > 1 ? `${told3.length} \`${first.option.block}\` blocks` : `a \`${first.option.block}\` block`}${without(lost)}`,
      edits: inFile(
        file,
        inSteps(document, [
          removal4,
          ...told3.map(({ item, option }) => (now) => [
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
function blockToPairs(context, outer, block3) {
  const { document, path, file } = outer;
  const name2 = nameOfBlock(block3);
  const items = block3.body.items.filter((item) => item.kind === "attribute");
  const schema = schemaAt(context, path);
  const isWhole2 = items.length > 0 && items.length === block3.body.items.length;
  if (!schema || !isWhole2 || block3.type.text === "dynamic") return [];
  const { around: around3, place: at2 } = whereaboutsOf(path);
  return [...schema.blocks.values()].flatMap((to) => {
    const value = to.block.attributes.get("value");
    const key = ["name", "key"].find((one) => to.block.attributes.get(one)?.required);
    const like2 = likeness4(name2, to.name, around3);
    if (!value || key === void 0 || to.maxItems === 1 || like2 < LEAST_LIKE9) return [];
    const given = [...to.block.attributes.values()].filter(({ required }) => required);
    if (given.some((one) => one !== value && one.name !== key)) return [];
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
function dissolveBlock(context, outer, block3) {
  const parent = outer.path.at(-1);
  const name2 = nameOfBlock(block3);
  const content = block3.type.text === "dynamic" ? onlyContent(block3) : block3;
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
      taken.add(keyOf5(slot));
      moves.push({ attribute: item, slot: guarded(outer, block3, item, slot) });
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
var keyOf5 = ({ origin, down, attribute: attribute2 }) => [origin.length, ...down, attribute2.name].join(".");
function slotFor(context, outer, name2, item, taken) {
  const named2 = { ...item, name: { ...item.name, text: `${name2}_${item.name.text}` } };
  return [
    ...knownSlot(context, outer, item),
    // The `version` of an option is not that of the engine around it.
    ...slotsFor(context, outer, item).filter(
      ({ attribute: to }) => !isPlain2(meaningOf(item.name.text)) || to.name === item.name.text || to.required
    ),
    ...slotsFor(context, outer, named2)
  ].filter((slot) => !taken.has(keyOf5(slot))).filter((slot) => slot.origin.length === outer.path.length).sort((a, b) => b.score - a.score)[0];
}
function knownSlot(context, outer, item) {
  const fact = renamedArgument(factPath(outer.path), item.name.text);
  const to = fact && schemaAt(context, outer.path)?.attributes.get(fact.to);
  const isTaken = outer.path.at(-1)?.body.items.some((other) => other.kind === "attribute" && other.name.text === fact?.to);
  if (!to || isTaken || fact.values || fact.reference || item.value.kind === "call") return [];
  const given = { name: item.name.text, value: item.value };
  const value = fittedValue(context, outer.document, given, to);
  const at2 = { origin: outer.path, down: [], present: [], chosen: false };
  return value ? [{ ...at2, attribute: to, value, score: KNOWN }] : [];
}
var KNOWN = 0.95;
function onlyContent(block3) {
  const [content] = blocksNamed2(block3.body, "content");
  const name2 = nameOfBlock(block3);
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
function guarded({ document }, block3, _item, slot) {
  if (block3.type.text !== "dynamic") return slot;
  const each = block3.body.items.find(
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
function topLevelBlock(at2, block3) {
  return [...LABELS].map(([type, labels]) => ({ type, labels, like: similarity(type, block3.type.text) })).filter(({ labels, like: like2 }) => labels.length === block3.labels.length && like2 >= LEAST_LIKE10).map(({ type, like: like2 }) => ({
    action: "rename-block",
    title: `rename the block \`${block3.type.text}\` to \`${type}\``,
    edits: inFile(at2.file, [renameBlock(block3, type)]),
    score: like2
  }));
}
var LEAST_LIKE10 = 0.6;
function hoistToFile({ document, file, path }, block3) {
  const [top] = path;
  const parent = path.at(-1);
  const labels = LABELS.get(block3.type.text);
  if (!top || !parent || !labels || labels.length === 0 || labels.length !== block3.labels.length)
    return [];
  const place = placeInFile(document, [top]);
  const at2 = placeInFile(document, [...path, block3]);
  return [
    {
      action: "move-block",
      title: `move ${nameOf(block3)} out of ${nameOf(top)}`,
      edits: inFile(
        file,
        inSteps(document, [
          (now) => [
            insertBlockAfter(now, blockAt(now, place), movedSource(document, block3.range, ""))
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
function moveBlock(context, outer, block3) {
  const { document, path, file } = outer;
  const parent = path.at(-1);
  if (!parent) return [];
  const name2 = nameOfBlock(block3);
  const blocks = blocksIn(parent.body).filter((other) => nameOfBlock(other) === name2);
  return placesFor(context, outer, block3).slice(0, MOST_PLACES).flatMap((place) => {
    const from = placeInFile(document, path);
    const standing2 = placeInFile(document, [...place.origin, ...place.present]);
    const missing2 = place.down.slice(place.present.length);
    const made = missing2.length > 0 ? newBlocks(context, place, (depth) => depth === place.down.length ? [place.name] : []) : void 0;
    const renamed5 = place.name !== name2 && block3.type.text !== "dynamic";
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
            return renamed5 ? place.name + text.slice(one.type.text.length) : text;
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
        title: `move the block \`${name2}\` ${where}${renamed5 ? ` as \`${place.name}\`` : ""}`,
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
function placesFor(context, { path }, block3) {
  const found = [];
  const { around: around3 } = whereaboutsOf([...path, block3]);
  const name2 = nameOfBlock(block3);
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
          const like2 = likeness4(name2, to.name, /* @__PURE__ */ new Set([...around3, ...down.flatMap(meaningOf)]));
          const full = to.maxItems > 0 && body !== void 0 && blocksNamed2(body.body, to.name).length >= to.maxItems;
          if (like2 < LEAST_LIKE11 || full) continue;
          const beside = up > 0 && down.length > 0 ? BESIDE2 : 0;
          const made = down.length - present.length;
          const untold = down.slice(present.length).flatMap(meaningOf).filter((word) => !around3.has(word) && !LIGHT.has(word) && !PACKAGING.has(word)).length;
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
  const block3 = path.at(-1);
  const kind = block3 && KINDS3.get(block3.type.text);
  if (!block3 || !kind || path.length !== 1 || block3.labels.length > 0) return [];
  const texts2 = block3.body.items.map((item) => declaration4(at2, kind, item));
  if (texts2.length === 0 || texts2.includes(void 0)) return [];
  const text = texts2.join("\n\n").replaceAll("\n", lineBreakOf(document.bytes));
  return [
    {
      action: "rename-block",
      title: `declare each of \`${block3.type.text}\` in a block of its own`,
      score: 0.95,
      edits: inFile(file, [{ range: block3.range, text }])
    }
  ];
}
var KINDS3 = /* @__PURE__ */ new Map([
  ["outputs", { type: "output", argument: "value" }],
  ["variables", { type: "variable", argument: "default" }],
  ["providers", { type: "provider" }],
  ["modules", { type: "module" }]
]);
function declaration4({ document }, { type, argument: argument4 }, item) {
  const { bytes } = document;
  if (item.kind === "block") {
    if (item.labels.length > 0) return void 0;
    const inside5 = dedentedSource(document, item.range).slice(item.type.text.length);
    return `${type} "${item.type.text}"${inside5}`;
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
  if (argument4 === void 0) return void 0;
  const [first = "", ...rest] = dedentedSource(document, value.range).split("\n");
  const text = [first, ...indent(rest.join("\n"), "  ").split("\n")].join("\n").trimEnd();
  return `${type} "${name2.text}" {
  ${argument4} = ${text}
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
function ownResource(context, outer, block3) {
  const { document, path, file } = outer;
  const [parent, ...inner3] = path;
  const schema = schemaAt(context, path);
  const name2 = nameOfBlock(block3);
  if (!parent || inner3.length > 0 || !schema || block3.type.text === "dynamic") return [];
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
  const around3 = new Set([type, ownType, name2].flatMap(meaningOf));
  const taken = /* @__PURE__ */ new Set();
  const texts2 = blocks.map((one, index) => {
    const wanted = blocks.length > 1 ? `${parent.labels[1]?.text ?? "main"}_${index + 1}` : parent.labels[1]?.text ?? "main";
    const label = freeLabel(context.scope.view, type, wanted, singular(name2), taken);
    taken.add(label);
    const where = { place: { type, path: [], label }, around: around3 };
    const own2 = mapBody(context, document, one.body.items, body, where);
    const mapped2 = {
      ...own2,
      items: [...own2.items, ...fromParent(document, parent, body, own2, attribute2)]
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
function fromParent(document, parent, schema, own2, id) {
  const given = namesIn2(own2);
  return [...schema.attributes.values()].flatMap(({ name: name2, required }) => {
    if (!required || given.has(name2)) return [];
    const item = attribute(parent, name2);
    const value = item && constantString(document.bytes, item.value);
    if (value !== void 0) return [argumentItem(name2, quote(value))];
    const named2 = own2.items.find(
      (other) => name2 === id && other.name === id.replace(/id$/, "name")
    );
    return named2?.kind === "argument" ? [{ ...named2, name: name2 }] : [];
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
function relatedBlock(context, outer, block3) {
  const [parent] = outer.path;
  const own2 = context.scope.view.resources.find((resource) => resource.block === parent);
  if (!parent || !own2 || outer.path.length !== 1 || block3.type.text === "dynamic") return [];
  const name2 = nameOfBlock(block3);
  const [target, ...more] = relatedResources(context.scope, own2).filter((resource) => {
    const nested3 = nestedIn2(context, resource, name2);
    return nested3 !== void 0 && takes(nested3, block3);
  });
  if (!target || more.length > 0) return [];
  const there = blocksNamed2(target.block.body, name2);
  const most = nestedIn2(context, target, name2)?.maxItems ?? 1;
  const about = (from, inner3) => inner3.body.items[0] ? plain9(from, inner3.body.items[0]) : "";
  const twin = there.find(
    (inner3) => about(target.document, inner3) === about(outer.document, block3)
  );
  if (twin || most > 0 && there.length >= most) {
    const isSaid3 = twin && plain9(target.document, twin) === plain9(outer.document, block3);
    return [
      {
        action: "delete-block",
        title: `remove \`${name2}\`, which \`${target.address}\` sets`,
        edits: inFile(outer.file, removeItem(outer.document, parent.body, block3)),
        score: 0.5,
        ...!isSaid3 && { loses: `removes \`${name2} { \u2026 }\`` }
      }
    ];
  }
  return [
    {
      action: "move-block",
      title: `move the block \`${name2}\` to \`${target.address}\``,
      edits: moved5(outer, parent, block3, target),
      score: 0.72
    }
  ];
}
var plain9 = (document, item) => sourceOf(document.bytes, item).replace(/\s+/g, " ");
var nestedIn2 = ({ scope }, { type, block: block3 }, name2) => schemaOf(scope, "resource", type, block3)?.blocks.get(name2);
function takes({ block: schema }, block3) {
  const names2 = block3.body.items.map(
    (item) => item.kind === "attribute" ? item.name.text : nameOfBlock(item)
  );
  return names2.length > 1 && names2.every((name2) => schema.attributes.has(name2) || schema.blocks.has(name2));
}
function moved5(outer, parent, block3, target) {
  const { document, file } = outer;
  const place = placeInFile(target.document, [target.block]);
  const insertion3 = (now) => [
    insertNestedSource(
      now,
      blockAt(now, place),
      (indentation) => movedSource(document, block3.range, indentation)
    )
  ];
  if (target.file !== file)
    return [
      ...inFile(file, removeItem(document, parent.body, block3)),
      ...inFile(target.file, inSteps(target.document, [insertion3]))
    ];
  const from = placeInFile(document, [parent, block3]);
  return inFile(
    file,
    inSteps(document, [
      insertion3,
      (now) => removeItem(now, blockAt(now, from.slice(0, -1)).body, blockAt(now, from))
    ])
  );
}

// src/repair/candidates/rename-block.ts
function renameBlocks(context, outer, block3) {
  const schema = schemaAt(context, outer.path);
  const parent = outer.path.at(-1);
  if (!schema || !parent) return [];
  const name2 = nameOfBlock(block3);
  const known3 = renamedBlock(factPath(outer.path), name2);
  const blocks = blocksIn(parent.body).filter((other) => nameOfBlock(other) === name2);
  const targets2 = [...schema.blocks.values(), ...metaOf(outer.path)?.blocks.values() ?? []];
  return targets2.flatMap((to) => {
    const there = blocksNamed2(parent.body, to.name).length;
    if (to.maxItems > 0 && there + blocks.length > to.maxItems) return [];
    const bodies = blocks.map((one) => mapped(context, outer, one, to));
    const isAwaited = there === 0 && to.minItems > 0;
    const worth2 = to.name === known3 ? KNOWN2 : worthOf2(outer, block3, to, schema, bodies[0], isAwaited);
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
function mapped(context, outer, block3, to) {
  const items = contentOf(block3)?.body.items ?? [];
  return mapBody(
    context,
    outer.document,
    items,
    to.block,
    inside2(whereaboutsOf(outer.path), to.name)
  );
}
function renamed2({ document }, block3, name2, body) {
  const [label] = block3.type.text === "dynamic" ? block3.labels : [];
  if (label) return [{ range: label.range, text: `"${name2}"` }];
  return [renameBlock(block3, name2), ...body ? mappedEdits(document, body) : []];
}
function worthOf2(outer, block3, to, schema, body, isAwaited) {
  const { around: around3 } = whereaboutsOf(outer.path);
  const like2 = likeness4(nameOfBlock(block3), to.name, around3);
  const items = contentOf(block3)?.body.items ?? [];
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
var contentOf = (block3) => block3.type.text === "dynamic" ? blocksNamed2(block3.body, "content")[0] : block3;
var holdsAll = (schema, items) => items.length > 1 && takesAll(schema, items) && [...schema.attributes.values()].every(
  ({ name: name2, required }) => !required || items.some((item) => nameOf8(item) === name2)
);
var isOnlyOne = (schema, items) => [...schema.blocks.values()].filter(({ block: block3 }) => takesAll(block3, items)).length === 1;
var takesAll = (schema, items) => items.every((item) => {
  const to = schema.attributes.get(nameOf8(item));
  return schema.blocks.has(nameOf8(item)) || to !== void 0 && (to.optional || to.required);
});
var nameOf8 = (item) => item.kind === "attribute" ? item.name.text : nameOfBlock(item);

// src/repair/candidates/torn-block-name.ts
function tornBlockName(context, outer, block3) {
  const [label, ...more] = block3.labels;
  if (!label || label.quoted || more.length > 0 || block3.type.text === "dynamic") return [];
  const type = block3.type.text;
  const name2 = type.endsWith("_") || label.text.startsWith("_") ? type + label.text : `${type}_${label.text}`;
  const schema = schemaAt(context, outer.path);
  const { around: around3 } = whereaboutsOf(outer.path);
  const known3 = [...schema?.blocks.keys() ?? []].some((to) => likeness4(name2, to, around3) >= LIKE2);
  if (!known3 && !type.endsWith("_")) return [];
  return [
    {
      action: "rename-block",
      title: `write \`${type} ${label.text}\` as one name, \`${name2}\``,
      edits: inFile(outer.file, [
        { range: { start: block3.type.range.start, end: label.range.end }, text: name2 }
      ]),
      score: known3 ? 0.97 : 0.9
    }
  ];
}
var LIKE2 = 0.9;

// src/repair/candidates/unsupported-block-type.ts
function unsupportedBlockType(context, finding2, at2) {
  const block3 = at2.path.at(-1);
  if (!block3 || nameOfBlock(block3) !== finding2.blockType)
    return { abstained: `\`${finding2.blockType}\` is not where the finding says it is.` };
  const outer = { ...at2, path: at2.path.slice(0, -1) };
  if (outer.path.length === 0)
    return [
      ...pluralDeclarations(at2),
      ...topLevelBlock(at2, block3),
      removal3(outer, block3, finding2.blockType)
    ];
  const known3 = schemaAt(context, outer.path) !== void 0;
  const own2 = known3 ? ownResource(context, outer, block3) : [];
  return [
    ...known3 ? [
      ...tornBlockName(context, outer, block3),
      ...blockToArgument(context, outer, block3),
      ...renameBlocks(context, outer, block3),
      ...moveBlock(context, outer, block3),
      ...blockToOptions(outer, block3),
      ...blockToPairs(context, outer, block3),
      ...asMissingAlternative(context, outer, finding2.blockType),
      ...dissolveBlock(context, outer, block3),
      ...own2,
      ...companionResource(context, at2, block3),
      ...relatedBlock(context, outer, block3),
      ...outer.path.length === 1 ? nearerType(context, outer) : []
    ] : [],
    ...hoistToFile(outer, block3),
    // One of several that are all meant alike is not taken away alone.
    ...own2.length > 0 && isOneOfSeveral(outer, block3) ? [] : [removal3(outer, block3, finding2.blockType)]
  ];
}
function isOneOfSeveral({ path }, block3) {
  const beside = blocksIn((path.at(-1) ?? block3).body);
  return beside.filter((other) => nameOfBlock(other) === nameOfBlock(block3)).length > 1;
}
function removal3(outer, block3, name2) {
  const body = outer.path.at(-1)?.body ?? outer.document.body;
  return {
    action: "delete-block",
    title: `remove the block \`${name2}\`, which has no counterpart`,
    edits: inFile(outer.file, removeItem(outer.document, body, block3)),
    score: 0.1,
    loses: `removes \`${name2} { \u2026 }\``
  };
}

// src/repair/propose.ts
function propose(context, finding2) {
  const at2 = locate(context, finding2);
  if (!at2) return { abstained: "Terraform names no place in the source for it." };
  const offered = offersFor(context, finding2, at2);
  if ("abstained" in offered) return offered;
  const candidates = offered.filter(({ edits }) => edits.length > 0);
  return candidates.length > 0 ? { candidates } : { abstained: reasonFor2(finding2, at2) };
}
function offersFor(context, finding2, at2) {
  const hasClass = finding2.kind === "read-only-argument" || finding2.kind === "deprecated";
  if (finding2.stage === 5 && !hasClass) return providerCheck(context, finding2, at2);
  switch (finding2.kind) {
    case "unsupported-argument":
      return unsupportedArgument(context, finding2, at2);
    case "missing-required-argument":
      return missingRequiredArgument(context, finding2, at2);
    case "unsupported-block-type":
      return unsupportedBlockType(context, finding2, at2);
    case "insufficient-blocks":
      return insufficientBlocks(context, finding2, at2);
    case "too-many-blocks":
      return tooManyBlocks(context, finding2, at2);
    case "invalid-resource-type":
      return invalidResourceType(context, finding2, at2);
    case "undeclared-resource":
      return undeclaredResource(context, finding2, at2);
    case "undeclared-variable":
    case "undeclared-local":
    case "undeclared-module":
      return undeclaredName(context, finding2, at2);
    case "invalid-reference":
      return invalidReference(context, finding2, at2);
    case "unsupported-attribute":
      return unsupportedAttribute(context, finding2, at2);
    case "incorrect-type":
      return incorrectType(context, finding2, at2);
    case "read-only-argument":
      return readOnlyArgument(context, finding2, at2);
    case "absent-file":
      return absentFile(context, finding2, at2);
    case "duplicate":
      return duplicate(context, finding2, at2);
    case "syntax":
      return syntax(context, finding2, at2);
    case "other":
      return otherFinding(context, finding2, at2);
    case "module-not-installed":
    case "missing-provider":
    case "deprecated":
      return [];
  }
}
function reasonFor2(finding2, at2) {
  switch (finding2.kind) {
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
function remaining(state, after, repaired, steps2, { catalogue, leave }) {
  if (after.verdict === "valid") return [];
  const context = contextOf(repaired, catalogue);
  const left = [
    ...after.findings.filter(({ severity }) => severity === "error"),
    ...checkerErrors(repaired, catalogue)
  ];
  const patched = new Set(state.steps.flatMap(({ outside, key }) => outside ? [key] : []));
  const byKey2 = /* @__PURE__ */ new Map();
  for (const finding2 of left) {
    const key = findingKey(context, finding2);
    if (byKey2.has(key) || leave?.has(key)) continue;
    const reason = state.abstained.get(key)?.reason ?? (!isOwnFinding(repaired, finding2) ? ELSEWHERE2 : patched.has(key) ? OUTSIDE : reasonFor2(finding2));
    const at2 = finding2.place && { at: draftPlace(state.history, finding2.place, steps2) };
    byKey2.set(key, { finding: finding2, ...at2, reason });
  }
  return [...byKey2.values()].sort((a, b) => compareFindings(a.finding, b.finding));
}
var ELSEWHERE2 = "It is in a called module, which is repaired by itself.";
var OUTSIDE = "What mends it lies outside the lines in scope: see the patch.";

// src/repair/split-repair.ts
var MOST_PAIRED = 16;
function splitRepair(history, steps2, { catalogue, budget }, keysOf2 = (module) => countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue))) {
  const alone = standsAlone2(history, keysOf2);
  const stands = (choice) => {
    budget.spend(1);
    return alone(choice);
  };
  const groups2 = new Groups(steps2);
  for (const step2 of steps2)
    for (const need of history.needs.get(step2) ?? []) groups2.join(step2, need);
  for (const step2 of steps2) {
    const own2 = groups2.of(step2);
    if (budget.isGone() || stands(own2)) continue;
    groups2.join(step2, ...partners(history, steps2, own2, stands));
  }
  return groups2.all();
}
function standsAlone2(history, keysOf2) {
  const before = keysOf2(history.draft);
  return (choice) => {
    const { introduced, resolved } = difference(before, keysOf2(moduleWith(history, choice)));
    return introduced === 0 && resolved > 0;
  };
}
function partners(history, steps2, own2, stands) {
  const first = Math.min(...own2);
  const others = [...steps2].filter((step2) => !own2.has(step2)).sort((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b);
  if (steps2.size <= MOST_PAIRED)
    for (const other of others) {
      const pair = closed(history, [...own2, other]);
      if (pair.has(other) && stands(pair)) return [other];
    }
  return others;
}
var Groups = class {
  groupOf = /* @__PURE__ */ new Map();
  constructor(steps2) {
    for (const step2 of steps2) this.groupOf.set(step2, /* @__PURE__ */ new Set([step2]));
  }
  of(step2) {
    return this.groupOf.get(step2) ?? /* @__PURE__ */ new Set([step2]);
  }
  join(...steps2) {
    const union = new Set(
      steps2.flatMap((step2) => [...this.of(step2)]).filter((step2) => this.groupOf.has(step2))
    );
    for (const step2 of union) this.groupOf.set(step2, union);
  }
  all() {
    return [...new Set(this.groupOf.values())].map((group2) => [...group2].sort((a, b) => a - b)).sort((a, b) => a[0] - b[0]);
  }
};

// src/repair/gates/in-scope.ts
function staysInScope(scope, edits, sizeOf3) {
  return edits.every(({ file, range: range2, text }) => {
    const own2 = scope.filter((place) => place.file === file);
    const isDeclared = own2.length > 0 && range2.start === range2.end && (range2.start === sizeOf3(file) || /^\s*(?:variable|data|resource) /.test(text));
    return isDeclared || own2.some((place) => place.range.start <= range2.start && range2.end <= place.range.end);
  });
}
function shiftScope(scope, edits) {
  return scope.map((place) => {
    let { start, end: end2 } = place.range;
    for (const { file, range: range2, text } of edits) {
      if (file !== place.file) continue;
      const change3 = Buffer.byteLength(text) - (range2.end - range2.start);
      if (range2.end < place.range.start || range2.end === place.range.start && range2.end > range2.start)
        start += change3;
      if (range2.start <= place.range.end) end2 += change3;
    }
    return { ...place, range: { start, end: end2 } };
  });
}

// src/repair/gates/reading.ts
function readingOf(draft, module, last2) {
  const were = viewModule(draft).documents;
  const found = module.files.flatMap(({ path, bytes }) => {
    const before = were.get(path);
    if (!before || before.problems.length === 0 || before.bytes === bytes) return [];
    return saysTheSame2(before.bytes, bytes) ? [[path, bytes]] : [];
  });
  return found.length === 0 ? last2 : withFiles(last2, new Map(found));
}
function saysTheSame2(draft, mended2) {
  const were = wordsOf2(draft);
  let at2 = 0;
  for (const word of wordsOf2(mended2)) {
    let part = were[at2++];
    let joined4 = part?.text ?? "";
    while (part && joined4 !== word.text && isTorn(part, were[at2], joined4, word)) {
      part = were[at2++];
      joined4 += part?.text ?? "";
    }
    if (!part || joined4 !== word.text || !mayBecome(part, word)) return false;
  }
  return at2 === were.length;
}
var isTorn = (part, next, joined4, whole) => !part.isText && next !== void 0 && !next.isText && part.line === next.line && part.next === "identifier" && whole.text.startsWith(joined4);
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
  const words5 = known.get(bytes) ?? cutIntoWords(bytes);
  known.set(bytes, words5);
  return words5;
}
function cutIntoWords(bytes) {
  const tokens = scan(bytes).filter(({ kind }) => kind !== "comment" && kind !== "invalid");
  const words5 = [];
  let line = 0;
  for (const [index, { kind, start, end: end2 }] of tokens.entries()) {
    if (kind === "newline") line++;
    if (MARKS.has(kind)) continue;
    const text = bytes.toString("utf8", start, end2);
    const isText2 = kind === "text";
    words5.push({
      text: isText2 ? text.replaceAll("\\", "") : text,
      isText: isText2,
      next: tokens[index + 1]?.kind ?? "end",
      line
    });
  }
  return words5;
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
  const { introduced, resolved } = difference(before, now);
  if (introduced > 0 && !REVEALING.has(candidate3.action)) {
    const findings = errors.filter((finding2) => {
      const of = findingKey(after, finding2);
      return (now.get(of) ?? 0) > (before.get(of) ?? 0);
    });
    return { kind: "introduces", module: edited, findings, outside };
  }
  const against = gateAgainst(state, [candidate3], edited, options);
  if (against) return { kind: "refused", ...against };
  return { kind: "passed", module: edited, resolved, introduced, outside };
}
function gateAgainst(state, added2, edited, { gates }) {
  const history = added2.reduce(
    (before, { edits }, index) => withStep(before, state.steps.length + index, edits),
    state.history
  );
  const churn = churnOf(history, new Set(history.needs.keys()));
  const failed = moduleGates(
    viewModule(state.draft),
    viewModule(edited),
    state.draftFindings,
    churn,
    {
      ...gates && { settings: gates },
      reading: viewModule(readingOf(state.draft, edited, state.reading))
    }
  ).flatMap((verdict) => verdict.passed ? [] : [verdict]);
  const [first] = failed;
  return first && {
    reason: first.reason,
    tooMuch: failed.every(({ gate }) => gate === CHANGES_LITTLE.name)
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
  const isOutside = (group2) => group2.some((step2) => state.steps[step2]?.outside === true);
  const inside5 = groups2.filter((group2) => !isOutside(group2));
  const own2 = chosen(state, inside5.flat());
  const isWhole2 = own2.numbers.size === whole.steps.size;
  const repaired = isWhole2 ? whole.module : moduleWith(history, own2.numbers);
  const after = isWhole2 ? whole.after : repaired === draft ? before : await validate(repaired);
  const applied2 = appliedOf(own2.steps, whole.after);
  const churn = churnOf(history, own2.numbers);
  const gates = [
    validates(
      after.verdict,
      own2.steps.length === 0 ? 0 : introducedBy(before, { state, after }, repaired, own2.steps, options)
    ),
    ...moduleGates(viewModule(draft), viewModule(repaired), state.draftFindings, churn, {
      ...options.gates && { settings: options.gates },
      ...options.scope && { scope: options.scope },
      reading: viewModule(state.reading)
    })
  ];
  const failed = gates.find(({ passed }) => !passed);
  if (failed && !failed.passed && own2.steps.length > 0) {
    const reason = `The repair was withdrawn: ${failed.reason}.`;
    const refused3 = own2.steps.map(({ finding: finding2, at: at2 }) => ({ finding: finding2, ...at2 && { at: at2 }, reason }));
    const abstained = [...refused3, ...remaining(state, after, repaired, own2.numbers, options)];
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
  const index = new Map([...own2.numbers].map((number, at2) => [number, at2]));
  return {
    repaired,
    after,
    applied: applied2,
    groups: inside5.map((group2) => ({
      applied: group2.map((number) => index.get(number)),
      edits: draftEdits(history, new Set(group2))
    })),
    ...outside.steps.length > 0 && {
      patch: {
        applied: appliedOf(outside.steps, whole.after),
        module: whole.module,
        after: whole.after
      }
    },
    abstained: remaining(state, after, repaired, own2.numbers, options),
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
function chosen({ steps: steps2 }, numbers2) {
  const sorted2 = [...numbers2].sort((a, b) => a - b);
  return { numbers: new Set(sorted2), steps: sorted2.map((number) => steps2[number]) };
}
function appliedOf(steps2, after) {
  const proof = after.verdict === "valid" && after.tier !== "checker" ? "validated" : "checked";
  return steps2.map(({ finding: finding2, at: at2, candidate: candidate3, round }) => ({
    finding: finding2,
    ...at2 && { at: at2 },
    candidate: candidate3,
    round,
    proof
  }));
}
function introducedBy(before, { state, after }, repaired, steps2, { catalogue }) {
  if (after.verdict === "valid" || steps2.some(({ candidate: candidate3 }) => REVEALING.has(candidate3.action)))
    return 0;
  const errors = (findings) => findings.filter(({ severity }) => severity === "error");
  const context = contextOf(state.draft, catalogue);
  const known3 = countKeys(context, [...state.draftFindings, ...errors(before.findings)]);
  const now = countKeys(contextOf(repaired, catalogue), [
    ...errors(after.findings),
    ...checkerErrors(repaired, catalogue)
  ]);
  const { introduced } = difference(
    new Map([...known3.keys()].map((key) => [key, Number.POSITIVE_INFINITY])),
    now
  );
  return introduced;
}

// src/repair/modernise/deprecated-items.ts
function deprecatedItems(context) {
  const { scope } = context;
  return [...scope.view.documents].flatMap(
    ([file, { body }]) => file.endsWith(".json") ? [] : body.items.flatMap((item) => item.kind === "block" ? inTop(context, file, item) : [])
  );
}
function inTop(context, file, block3) {
  const schema = schemaAt(context, [block3]);
  const [label] = block3.labels;
  if (!schema || !label || !(isMode(block3.type.text) || block3.type.text === "provider")) return [];
  const facts = factsOf2(context.scope, block3);
  const words5 = facts?.deprecated;
  if (words5 || schema.deprecated && isMode(block3.type.text))
    return [
      {
        finding: told2(file, label.range, words5 ?? typeWords2(label.text, schema)),
        what: "type",
        block: block3
      }
    ];
  return inside4(file, [block3], schema, facts?.place);
}
function factsOf2(scope, block3) {
  const type = block3.labels[0]?.text ?? "";
  const mode = block3.type.text;
  const provider = isMode(mode) && providerOf(scope, providerNameOf(type, block3));
  return provider && isMode(mode) ? scope.constraints?.(provider)?.of(mode, type) : void 0;
}
function inside4(file, path, schema, facts) {
  const seen = /* @__PURE__ */ new Set();
  const body = path.at(-1)?.body;
  if (!body) return [];
  return body.items.flatMap((item) => {
    const name2 = item.kind === "attribute" ? item.name.text : nameOfBlock(item);
    const words5 = facts?.arguments.get(name2)?.deprecated;
    if (item.kind === "attribute") {
      const of = schema.attributes.get(name2);
      if (!(words5 || of?.deprecated) || !of || item.value.kind === "null") return [];
      const said2 = words5 ? filledIn(words5, path, name2) : argumentWords(name2, of.deprecation);
      return [
        { finding: told2(file, item.name.range, said2), what: "argument", path, attribute: item }
      ];
    }
    const nested3 = schema.blocks.get(name2)?.block;
    const own2 = item.type.text === "dynamic" ? contentOf2(item) : [item];
    if (words5 || nested3?.deprecated) {
      if (seen.has(name2)) return [];
      seen.add(name2);
      const said2 = words5 ? filledIn(words5, path, name2) : argumentWords(name2, nested3?.deprecation);
      const blocks = blocksIn(body).filter((block3) => nameOfBlock(block3) === name2);
      const [finding2, ...also] = blocks.map(({ type }) => told2(file, type.range, said2));
      return finding2 ? [{ finding: finding2, what: "block", path, block: item, also }] : [];
    }
    if (!nested3) return [];
    const around3 = item.type.text === "dynamic" ? [...path, item] : path;
    return own2.flatMap(
      (block3) => inside4(file, [...around3, block3], nested3, facts?.places.get(name2)?.place)
    );
  });
}
var contentOf2 = ({ body }) => body.items.filter((item) => item.kind === "block" && item.type.text === "content");
var filledIn = (words5, path, name2) => {
  const names2 = [...path.slice(1).map(nameOfBlock), name2];
  return worded(words5, { name: name2, key: names2.join("."), dotted: names2.join("."), value: "" });
};
var argumentWords = (name2, why) => ({
  summary: "Argument is deprecated",
  detail: why ?? `${name2} is deprecated.`
});
var typeWords2 = (type, { deprecation }) => ({
  summary: "Deprecated Resource",
  detail: deprecation ?? `${type} is deprecated.`
});
var told2 = (file, { start, end: end2 }, { summary, detail }) => ({
  kind: "deprecated",
  severity: "warning",
  stage: 5,
  summary,
  detail,
  place: { file, range: { start, end: end2 } }
});

// src/repair/modernise/deprecated-references.ts
function deprecatedReferences({ scope }) {
  const found = [];
  for (const [file, { body }] of scope.view.documents) {
    if (file.endsWith(".json")) continue;
    for (const { attribute: attribute2 } of attributesOf(body))
      walkExpression(attribute2.value, (reference, bound) => {
        if (reference.kind !== "traversal" || bound.has(reference.root.text)) return;
        const target = resourceSteps(reference);
        const resource = target && scope.resources.get(target.address);
        const step2 = target?.rest.find(({ kind }) => kind === "attribute");
        if (!resource || step2?.kind !== "attribute") return;
        const schema = schemaOf(scope, resource.mode, resource.type, resource.block);
        if (!schema?.attributes.get(step2.name)?.deprecated) return;
        const { start, end: end2 } = step2.range;
        found.push({
          finding: {
            kind: "deprecated",
            severity: "warning",
            stage: 4,
            summary: "Deprecated attribute",
            detail: `The attribute "${step2.name}" is deprecated. Refer to the provider documentation for details.`,
            place: { file, range: { start, end: end2 } }
          },
          what: "reference",
          reference,
          step: step2
        });
      });
  }
  return found;
}

// src/repair/modernise/bare-interpolations.ts
function bareInterpolations(document, value) {
  const found = [];
  const keys = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Set([value]);
  walkExpression(value, (expression) => {
    if (expression.kind === "object") for (const { key } of expression.items) keys.add(key);
    for (const child of looseChildren(expression)) open.add(child);
    const inner3 = onlyInterpolation(document, expression);
    if (!inner3 || found.some(({ range: range2 }) => range2.end >= expression.range.end)) return;
    const isLoose = open.has(expression) || isTight(inner3);
    const text = sourceOf(document.bytes, inner3);
    const needs2 = keys.has(expression) || !isLoose || text.includes("\n") && !isClosed(inner3);
    found.push({ range: expression.range, text: needs2 ? `(${text})` : text });
  });
  return found;
}
function onlyInterpolation(document, expression) {
  if (expression.kind !== "template" || expression.heredoc) return void 0;
  const [part, second] = expression.parts;
  if (part?.kind !== "interpolation" || second) return void 0;
  return hasComment(document, part) || part.value.kind === "invalid" ? void 0 : part.value;
}
var hasComment = ({ comments }, { range: range2 }) => comments.some(({ start, end: end2 }) => range2.start <= start && end2 <= range2.end);
function looseChildren(expression) {
  switch (expression.kind) {
    case "call":
      return expression.spread ? [] : expression.args;
    case "tuple":
      return expression.items;
    case "object":
      return expression.items.map(({ value }) => value);
    case "parens":
      return [expression.inner];
    default:
      return [];
  }
}
var isTight = ({ kind }) => kind === "traversal" || kind === "call" || kind === "template" || kind === "parens";
var isClosed = ({ kind }) => kind === "call" || kind === "tuple" || kind === "object" || kind === "for" || kind === "parens";

// src/repair/modernise/dot-indexes.ts
function dotIndexes({ bytes }, value) {
  const found = [];
  walkExpression(value, (expression) => {
    if (expression.kind !== "traversal" && expression.kind !== "access") return;
    for (const step2 of expression.steps) {
      if (step2.kind === "splat") return;
      if (step2.kind !== "index" || bytes[step2.range.start] !== DOT) continue;
      const digits = bytes.toString("utf8", step2.range.start + 1, step2.range.end);
      if (/^\d+$/.test(digits)) found.push({ range: step2.range, text: `[${digits}]` });
    }
  });
  return found.sort((a, b) => a.range.start - b.range.start);
}
var DOT = 46;

// src/repair/modernise/old-spellings.ts
function oldSpellings({ scope }) {
  return [...scope.view.documents].flatMap(
    ([file, document]) => file.endsWith(".json") ? [] : [...attributesOf(document.body)].flatMap(
      ({ attribute: attribute2 }) => SPELLINGS.flatMap(({ summary, detail, title, find }) => {
        const edits = find(document, attribute2.value);
        const [first] = edits;
        if (!first) return [];
        const { name: name2 } = attribute2;
        return [
          {
            finding: finding(file, first, summary, detail),
            what: "spelling",
            title: title(name2.text, edits.length),
            edits
          }
        ];
      })
    )
  );
}
var SPELLINGS = [
  {
    summary: "Interpolation-only expressions are deprecated",
    detail: "Terraform 0.11 and earlier required all non-constant expressions to be provided via interpolation syntax, but this pattern is now deprecated. Leave just the inner expression.",
    title: (name2, count3) => `write ${count3 === 1 ? "the expression" : `${count3} expressions`} of \`${name2}\` without quotes`,
    find: bareInterpolations
  },
  {
    summary: "List items should be accessed using square brackets",
    detail: "Terraform 0.11 and earlier wrote the index of an item after a dot.",
    title: (name2, count3) => `write ${count3 === 1 ? "the index" : `${count3} indexes`} in \`${name2}\` in brackets`,
    find: dotIndexes
  }
];
var finding = (file, { range: { start, end: end2 } }, summary, detail) => ({
  kind: "deprecated",
  severity: "warning",
  stage: 4,
  summary,
  detail,
  place: { file, range: { start, end: end2 } }
});

// src/repair/modernise/deprecations.ts
function deprecations(context) {
  const found = [
    ...deprecatedItems(context),
    ...deprecatedReferences(context),
    ...oldSpellings(context)
  ];
  return [...found, ...otherWarnings(context, found)].sort(
    (a, b) => compareFindings(a.finding, b.finding)
  );
}
function otherWarnings(context, found) {
  const { module } = context.scope.view;
  const covered = found.flatMap((one) => rangeOf2(one));
  return checkModule(module, context.scope.catalogue).findings.filter(
    (finding2) => finding2.kind === "deprecated" && finding2.place !== void 0 && isOwnFinding(module, finding2)
  ).filter(
    ({ place, stage }) => (
      // Terraform's own words on what is inside are words of their own.
      stage < 5 || !covered.some(({ file, range: range2 }) => file === place?.file && contains(range2, place.range))
    )
  ).map((finding2) => ({ finding: finding2, ...warned(context, finding2) }));
}
function rangeOf2({ finding: { place }, ...one }) {
  if (!place) return [];
  switch (one.what) {
    case "argument":
      return [{ file: place.file, range: one.attribute.range }];
    case "block":
    case "type":
      return [{ file: place.file, range: one.block.range }];
    default:
      return [];
  }
}
function warned(context, finding2) {
  const at2 = locate(context, finding2);
  const block3 = at2?.path[0];
  const { summary, place } = finding2;
  if (place && /^Quoted (?:references|keywords) are deprecated$/.test(summary))
    return { what: "quoted", range: place.range };
  if (block3 && at2.attribute && summary.startsWith("Version constraints inside provider"))
    return { what: "provider-version", block: block3, attribute: at2.attribute };
  return { what: "other" };
}

// src/repair/modernise/try-modern.ts
var MENDED = -1;
function tryModern(state, context, key, candidate3, options) {
  const { module, scope, history } = state;
  options.budget.spend(1);
  const sizeOf3 = (file) => module.files.find(({ path }) => path === file)?.bytes.length ?? 0;
  if (candidate3.edits.some(({ file }) => file.endsWith(".json")))
    return refused2("it would change a JSON file, which is left to its generator");
  if (scope && !staysInScope(scope, candidate3.edits, sizeOf3))
    return refused2("it would change lines outside the scope");
  const { needs: needs2 } = withStep(history, state.steps.length, candidate3.edits);
  if (needs2.get(state.steps.length)?.has(MENDED))
    return refused2("it touches what mends an error; run again once that is in");
  const edited = applyCandidate(module, candidate3.edits);
  const after = contextOf(edited, options.catalogue, state.draft);
  const worse = difference(
    countKeys(context, checkerErrors(module, options.catalogue)),
    countKeys(after, checkerErrors(edited, options.catalogue))
  ).introduced;
  if (worse > 0) return refused2(counted2(worse, "new finding"));
  const [before, now] = [findingsOf(context), findingsOf(after)];
  const often = (of, findings) => countKeys(of, findings).get(key) ?? 0;
  if (often(after, now) >= Math.max(1, often(context, before)))
    return refused2("the finding would stay");
  const { introduced } = difference(wordsOf3(before), wordsOf3(now));
  if (introduced > 0) return refused2(counted2(introduced, "new deprecation"));
  const against = gateAgainst(state, [candidate3], edited, options);
  return against ? refused2(against.reason) : { kind: "passed", module: edited };
}
var everyFinding = (context) => deprecations(context).flatMap(
  (one) => one.what === "block" ? [one.finding, ...one.also] : [one.finding]
);
var findingsOf = (context) => deprecations(context).map(({ finding: finding2 }) => finding2);
function wordsOf3(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const { summary, detail } of findings) {
    const words5 = `${summary}
${detail}`;
    counts.set(words5, (counts.get(words5) ?? 0) + 1);
  }
  return counts;
}
var counted2 = (count3, what) => `${count3} ${what}${count3 === 1 ? "" : "s"} would appear`;
var refused2 = (reason) => ({ kind: "refused", reason });

// src/repair/modernise/proven-groups.ts
async function provenGroups(state, before, options) {
  const { history, steps: steps2 } = state;
  const why = /* @__PURE__ */ new Map();
  const takeBack = (groups2, reason) => {
    for (const step2 of groups2.flat()) why.set(steps2[step2]?.key ?? "", reason);
  };
  const keysOf2 = (module) => {
    const context = contextOf(module, options.catalogue, state.draft);
    const errors = countKeys(context, checkerErrors(module, options.catalogue));
    return new Map([...errors, ...wordsOf3(findingsOf(context))]);
  };
  const all = splitRepair(history, new Set(steps2.keys()), options, keysOf2);
  const stands = standsAlone2(history, keysOf2);
  const whole = all.filter((group2) => stands(new Set(group2)));
  takeBack(
    all.filter((group2) => !whole.includes(group2)),
    NOT_ALONE
  );
  const moduleOf = (groups2) => moduleWith(history, /* @__PURE__ */ new Set([MENDED, ...groups2.flat()]));
  const said2 = async (groups2) => {
    const module = moduleOf(groups2);
    return { module, after: groups2.length === 0 ? before : await options.validate(module) };
  };
  const isNoWorse = ({ module, after }) => after.verdict === before.verdict && difference(
    countKeys(contextOf(moduleOf([]), options.catalogue), before.findings),
    countKeys(contextOf(module, options.catalogue), after.findings)
  ).introduced === 0;
  const together3 = await said2(whole);
  if (isNoWorse(together3)) return { groups: whole, ...together3, why };
  let kept = {
    groups: [],
    ...await said2([])
  };
  for (const group2 of whole) {
    const groups2 = [...kept.groups, group2];
    const next = await said2(groups2);
    if (isNoWorse(next)) kept = { groups: groups2, ...next };
    else takeBack([group2], REFUSED2);
  }
  return { ...kept, why };
}
var NOT_ALONE = "What would take its place makes sense only with what mends the errors; run again once that is in.";
var REFUSED2 = "With what would take its place terraform says something that it did not say before.";

// src/repair/is-unsure.ts
function isUnsure(context, finding2) {
  const { exactness, how } = sourceOf2(context, finding2);
  return exactness === "reconstructed" || how === "nearest";
}
var isOfOtherRelease = (context, finding2) => sourceOf2(context, finding2).how === "nearest";
function sourceOf2(context, finding2) {
  const [block3] = locate(context, finding2)?.path ?? [];
  const [type] = block3?.labels ?? [];
  if (!block3 || !type) return {};
  const name2 = block3.type.text === "provider" ? type.text : providerNameOf(type.text, block3);
  const provider = providerOf(context.scope, name2);
  const choice = provider && context.scope.chosen?.choices.get(canonicalAddress(provider.address));
  return {
    ...provider && { exactness: provider.exactness },
    ...choice && { how: choice.how }
  };
}

// src/repair/take-step.ts
var takeStep = (state, module, step2) => ({
  ...state,
  module,
  reading: readingOf(state.draft, module, state.reading),
  scope: state.scope && shiftScope(state.scope, step2.candidate.edits),
  steps: [...state.steps, step2],
  history: withStep(state.history, state.steps.length, step2.candidate.edits)
});
var placeInDraft = ({ history }, { place }) => place ? { at: draftPlace(history, place) } : {};

// src/repair/modernise/old-forms.ts
function oldForm(document, attribute2, { form, to }, siblings) {
  const { name: name2, value } = attribute2;
  const text = constantString(document.bytes, value);
  const unclear = { abstained: `\`${name2.text}\` is no constant that could be written anew.` };
  switch (form) {
    case "day":
      return text !== void 0 && /^\d{4}-\d\d-\d\d$/.test(text) ? [argumentItem(to, quote(`${text}T00:00:00Z`))] : unclear;
    case "redirect": {
      const [, protocol, host] = /^(?:(https?):\/\/)?([\w.-]+)$/.exec(text ?? "") ?? [];
      if (host === void 0) return unclear;
      const said2 = protocol === void 0 ? [] : [argumentItem("protocol", quote(protocol))];
      return [block(to, [argumentItem("host_name", quote(host)), ...said2])];
    }
    case "prefix":
      return tagsIn(siblings) ? [] : [block(to, [same(document, attribute2, "prefix")])];
    case "tags":
      return filterOf(document, to, attribute2, siblings);
  }
}
function filterOf(document, to, tags, siblings) {
  const { value } = tags;
  if (value.kind !== "object") return { abstained: "How many tags there are is not known here." };
  const prefix = argumentOf4(siblings, "prefix");
  const [only2, second] = value.items;
  if (!only2) return [];
  if (prefix || second) {
    const both = prefix ? [same(document, prefix, "prefix")] : [];
    return [block(to, [block("and", [...both, same(document, tags, "tags")])])];
  }
  const { key } = only2;
  const isWord = key.kind === "traversal" && key.steps.length === 0;
  const name2 = isWord ? argumentItem("key", quote(key.root.text)) : same(document, { value: key }, "key");
  return [block(to, [block("tag", [name2, same(document, only2, "value")])])];
}
var tagsIn = (siblings) => {
  const tags = argumentOf4(siblings, "tags");
  return tags !== void 0 && !(tags.value.kind === "object" && tags.value.items.length === 0);
};
var argumentOf4 = (items, name2) => items.find((item) => item.kind === "attribute" && item.name.text === name2);
var same = (document, { value }, name2) => ({
  kind: "argument",
  name: name2,
  value: { text: (indentation) => movedSource(document, value.range, indentation), worth: 1 }
});
var block = (name2, items) => ({
  kind: "block",
  header: name2,
  name: name2,
  body: { items, lost: [] }
});
var isAbstained = (found) => "abstained" in found;

// src/repair/next-finding.ts
function nextFinding(state, options) {
  const { catalogue, leave } = options;
  const context = contextOf(state.module, catalogue);
  const open = openFindings(state, options);
  const unreadable = new Set(
    open.filter(({ kind }) => kind === "syntax").map(({ place }) => place?.file)
  );
  return open.filter((finding2) => {
    const key = findingKey(context, finding2);
    const isReadable = finding2.kind === "syntax" || !unreadable.has(finding2.place?.file);
    return isReadable && !state.abstained.has(key) && !leave?.has(key);
  }).sort((a, b) => a.stage - b.stage || priority(a) - priority(b))[0];
}
var openFindings = (state, { catalogue }) => (
  // What stands in a called module is mended where that module is repaired.
  checkerErrors(state.module, catalogue).filter(
    (finding2) => isOwnFinding(state.module, finding2) && isInScope(state, finding2)
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

// src/repair/modernise/open-deprecations.ts
function openDeprecations({ scope }, context, { base, catalogue }) {
  const before = base && contextOf(base, catalogue);
  const known3 = new Set(
    before && deprecations(before).map(({ finding: finding2 }) => findingKey(before, finding2))
  );
  return deprecations(context).filter(({ finding: finding2 }) => isInScope({ scope }, finding2)).map((one) => ({ one, key: findingKey(context, one.finding) })).filter(({ key }) => !known3.has(key));
}

// src/repair/facts/moved-parts.ts
var ENABLED = ['"Enabled"', '"Disabled"'];
var BUCKET = ["bucket", "id"];
var PARTS = {
  "aws_s3_bucket.acl": { type: "aws_s3_bucket_acl", link: BUCKET },
  "aws_s3_bucket.acceleration_status": {
    type: "aws_s3_bucket_accelerate_configuration",
    link: BUCKET,
    as: "status"
  },
  "aws_s3_bucket.request_payer": {
    type: "aws_s3_bucket_request_payment_configuration",
    link: BUCKET,
    as: "payer"
  },
  "aws_s3_bucket.policy": {
    type: "aws_s3_bucket_policy",
    link: BUCKET,
    // Services that look for leave to write before they are set up.
    first: /^aws_(?:cloudtrail|config_delivery_channel|lb|alb|elb|flow_log|s3_bucket_logging|s3_bucket_inventory|ses_receipt_rule)$/
  },
  "aws_s3_bucket.versioning": {
    type: "aws_s3_bucket_versioning",
    link: BUCKET,
    shape: {
      needs: ["enabled"],
      arguments: {
        enabled: {
          to: "versioning_configuration.status",
          values: { true: '"Enabled"' },
          otherwise: 'A bucket that never was versioned is "Disabled" in the new resource, one that was is "Suspended", and the source does not tell which it is.'
        },
        mfa_delete: {
          to: "versioning_configuration.mfa_delete",
          values: { false: null },
          otherwise: "Deletion by MFA needs the serial and token of a device, which are not here."
        }
      }
    },
    first: /^aws_s3_bucket_replication_configuration$/,
    together: ["replication_configuration"]
  },
  "aws_s3_bucket.server_side_encryption_configuration": {
    type: "aws_s3_bucket_server_side_encryption_configuration",
    link: BUCKET,
    shape: { blocks: { rule: "same" } }
  },
  "aws_s3_bucket.logging": {
    type: "aws_s3_bucket_logging",
    link: BUCKET,
    shape: {
      needs: ["target_bucket"],
      arguments: { target_bucket: "target_bucket", target_prefix: "target_prefix" },
      adds: { target_prefix: '""' }
    }
  },
  "aws_s3_bucket.website": {
    type: "aws_s3_bucket_website_configuration",
    link: BUCKET,
    shape: {
      arguments: {
        index_document: "index_document.suffix",
        error_document: "error_document.key",
        redirect_all_requests_to: { form: "redirect", to: "redirect_all_requests_to" },
        routing_rules: "routing_rules"
      }
    },
    attributes: ["website_endpoint", "website_domain"]
  },
  "aws_s3_bucket.cors_rule": {
    type: "aws_s3_bucket_cors_configuration",
    link: BUCKET,
    several: { in: "cors_rule" },
    shape: {
      arguments: {
        allowed_headers: "allowed_headers",
        allowed_methods: "allowed_methods",
        allowed_origins: "allowed_origins",
        expose_headers: "expose_headers",
        max_age_seconds: "max_age_seconds"
      }
    }
  },
  "aws_s3_bucket.lifecycle_rule": {
    type: "aws_s3_bucket_lifecycle_configuration",
    link: BUCKET,
    several: { in: "rule" },
    shape: {
      needs: ["enabled"],
      arguments: {
        id: "id",
        enabled: {
          to: "status",
          values: { true: ENABLED[0], false: ENABLED[1] },
          either: ENABLED
        },
        prefix: { form: "prefix", to: "filter" },
        tags: { form: "tags", to: "filter" },
        abort_incomplete_multipart_upload_days: "abort_incomplete_multipart_upload.days_after_initiation"
      },
      blocks: {
        expiration: {
          to: "expiration",
          shape: {
            arguments: {
              date: { form: "day", to: "date" },
              days: "days",
              expired_object_delete_marker: "expired_object_delete_marker"
            }
          }
        },
        transition: {
          to: "transition",
          shape: {
            arguments: {
              date: { form: "day", to: "date" },
              days: "days",
              storage_class: "storage_class"
            }
          }
        },
        noncurrent_version_expiration: {
          to: "noncurrent_version_expiration",
          shape: { arguments: { days: "noncurrent_days" } }
        },
        noncurrent_version_transition: {
          to: "noncurrent_version_transition",
          shape: { arguments: { days: "noncurrent_days", storage_class: "storage_class" } }
        }
      },
      adds: { id: '"rule-#"', filter: "" }
    }
  },
  "aws_s3_bucket.object_lock_configuration": {
    type: "aws_s3_bucket_object_lock_configuration",
    link: BUCKET,
    shape: {
      needs: ["object_lock_enabled"],
      arguments: { object_lock_enabled: { to: "", values: { '"Enabled"': null } } },
      blocks: { rule: "same" }
    },
    parent: { object_lock_enabled: "true" }
  },
  "aws_iam_role.inline_policy": {
    type: "aws_iam_role_policy",
    link: ["role", "id"],
    several: "each",
    shape: { needs: ["name", "policy"], arguments: { name: "name", policy: "policy" } },
    first: /^aws_(?:eks_\w+|batch_compute_environment|ecs_service|emr_cluster)$/
  },
  "aws_iam_role.managed_policy_arns": {
    type: "aws_iam_role_policy_attachment",
    link: ["role", "name"],
    as: "policy_arn",
    several: "each",
    first: /^aws_(?:eks_\w+|batch_compute_environment|ecs_service|emr_cluster)$/
  },
  "aws_redshift_cluster.logging": {
    type: "aws_redshift_logging",
    link: ["cluster_identifier", "cluster_identifier"],
    shape: {
      needs: ["enable"],
      arguments: {
        enable: {
          to: "",
          values: { true: null },
          otherwise: "Logging that is off is a resource that is not there, and its settings would go with it."
        },
        bucket_name: "bucket_name",
        s3_key_prefix: "s3_key_prefix",
        log_destination_type: "log_destination_type",
        log_exports: "log_exports"
      }
    }
  },
  "aws_redshift_cluster.snapshot_copy": {
    type: "aws_redshift_snapshot_copy",
    link: ["cluster_identifier", "cluster_identifier"],
    shape: {
      arguments: {
        destination_region: "destination_region",
        retention_period: "retention_period",
        grant_name: "snapshot_copy_grant_name"
      }
    }
  }
};
var movedPart = (type, name2) => ownValue(PARTS, `${type}.${name2}`);

// src/repair/modernise/wait-for.ts
function dependentsOf2(view, { type, name: name2 }, types) {
  const blocks = new Set(findReferences(view, [type, name2]).map(({ path }) => path[0]));
  return view.resources.filter(
    (resource) => types.test(resource.type) && blocks.has(resource.block)
  );
}
function waitFor({ file, document, block: block3 }, addresses2) {
  const written4 = attribute(block3, "depends_on")?.value;
  const text = addresses2.join(", ");
  if (!written4) return inFile(file, insertAttribute(document, block3, "depends_on", `[${text}]`));
  if (written4.kind !== "tuple") return void 0;
  const last2 = written4.items.at(-1);
  const at2 = last2 ? last2.range.end : written4.range.start + 1;
  return [{ file, range: { start: at2, end: at2 }, text: last2 ? `, ${text}` : text }];
}

// src/repair/modernise/bucket-ownership.ts
var CONTROLS = "aws_s3_bucket_ownership_controls";
function bucketOwnership(context, bucket) {
  const { view } = context.scope;
  const [known3] = dependentsOf2(view, bucket, new RegExp(`^${CONTROLS}$`));
  if (known3)
    return isEnforced(known3) ? { abstained: "ACLs are switched off for this bucket (`BucketOwnerEnforced`)." } : { address: known3.address };
  const schema = schemaOf(context.scope, "resource", CONTROLS, bucket.block);
  if (!schema) return { abstained: `This release of the provider has no \`${CONTROLS}\`.` };
  const label = freeLabel(view, CONTROLS, bucket.name, "ownership");
  const rule = argumentItem("object_ownership", quote("BucketOwnerPreferred"));
  const { text } = companionText(context, bucket.document, bucket.block, {
    type: CONTROLS,
    schema,
    label,
    link: { argument: "bucket", attribute: "id" },
    body: {
      items: [{ kind: "block", header: "rule", name: "rule", body: { items: [rule], lost: [] } }],
      lost: []
    }
  });
  return { address: `${CONTROLS}.${label}`, text };
}
var isEnforced = ({ document, block: block3 }) => [...attributesOf(block3.body)].some(
  ({ attribute: attribute2 }) => attribute2.name.text === "object_ownership" && constantString(document.bytes, attribute2.value) === "BucketOwnerEnforced"
);

// src/repair/modernise/follow-attributes.ts
function followAttributes(view, { type, name: name2 }, attributes2, address) {
  if (address === void 0 || attributes2.length === 0) return [];
  return findReferences(view, [type, name2]).filter(({ reference }) => {
    const step2 = resourceSteps(reference)?.rest.find(({ kind }) => kind === "attribute");
    return step2?.kind === "attribute" && attributes2.includes(step2.name);
  }).map((found) => renameReference(found, address));
}

// src/repair/modernise/reshape.ts
function reshape(document, items, shape, number) {
  const names2 = new Set(items.map(nameOf9));
  const missing2 = shape.needs?.find((name2) => !names2.has(name2));
  if (missing2 !== void 0)
    return { abstained: `It does not set \`${missing2}\`, and what holds then is not known here.` };
  const made = [];
  for (const item of items) {
    const found = item.kind === "attribute" ? argument(document, item, own(shape.arguments, item.name.text), items) : nested2(document, item, shape);
    if (isAbstained(found)) return found;
    for (const { path, item: one } of found) put2(made, path, one);
  }
  for (const [name2, text] of Object.entries(shape.adds ?? {}))
    if (!made.some((node) => node.name === name2)) made.push(added(name2, text, number));
  return made.sort((a, b) => Number(a.kind === "block") - Number(b.kind === "block"));
}
var nameOf9 = (item) => item.kind === "attribute" ? item.name.text : nameOfBlock(item);
function argument(document, attribute2, rule, siblings) {
  const { name: name2, value } = attribute2;
  if (rule === void 0)
    return { abstained: `Where \`${name2.text}\` went is not known for certain.` };
  const [...path] = (typeof rule === "string" ? rule : rule.to).split(".");
  const last2 = path.pop() ?? "";
  if (typeof rule === "string") {
    const text2 = (indentation) => movedSource(document, value.range, indentation);
    return [{ path, item: { kind: "argument", name: last2, value: { text: text2, worth: 1 } } }];
  }
  if ("form" in rule) {
    const items = oldForm(document, attribute2, rule, siblings);
    return isAbstained(items) ? items : items.map((item) => ({ path: [], item }));
  }
  const key = constantString(document.bytes, value);
  const source = sourceOf(document.bytes, value);
  const given = [own(rule.values, source), own(rule.values, key)];
  if (given.includes(null)) return [];
  const text = given.find((one) => one !== void 0);
  if (typeof text === "string") return [{ path, item: argumentItem(last2, text) }];
  const isTruth = value.kind === "traversal" || value.kind === "call" || value.kind === "parens";
  if (rule.either && isTruth)
    return [{ path, item: argumentItem(last2, `${source} ? ${rule.either.join(" : ")}`) }];
  return {
    abstained: rule.otherwise ?? `What becomes of this value of \`${name2.text}\` is not known for certain.`
  };
}
function nested2(document, block3, shape) {
  const name2 = nameOfBlock(block3);
  const rule = own(shape.blocks, name2);
  if (rule === void 0) return { abstained: `Where \`${name2}\` went is not known for certain.` };
  if (rule === "same")
    return asTheyAre(document, asOnly(block3)).map((item) => ({ path: [], item }));
  if (block3.type.text === "dynamic")
    return { abstained: `\`${name2}\` is a dynamic block, whose items would get other names.` };
  const items = reshape(document, block3.body.items, rule.shape, 1);
  if (isAbstained(items)) return items;
  const body = { items, lost: [] };
  return [{ path: [], item: { kind: "block", header: rule.to, name: rule.to, body } }];
}
var own = (table, word) => table !== void 0 && word !== void 0 ? ownValue(table, word) : void 0;
var asOnly = (block3) => ({
  ...block3,
  body: { items: [block3], range: block3.range }
});
function put2(nodes, [first, ...rest], item) {
  if (first === void 0) {
    nodes.push(item);
    return;
  }
  const items = [...blockNamed(nodes, first)?.body.items ?? []];
  put2(items, rest, item);
  const block3 = {
    kind: "block",
    header: first,
    name: first,
    body: { items, lost: [] }
  };
  const at2 = nodes.findIndex((node) => node.kind === "block" && node.name === first);
  nodes.splice(at2 < 0 ? nodes.length : at2, at2 < 0 ? 0 : 1, block3);
}
var blockNamed = (nodes, name2) => nodes.find((node) => {
  return node.kind === "block" && node.name === name2;
});
var added = (name2, text, number) => text === "" ? { kind: "block", header: name2, name: name2, body: { items: [], lost: [] } } : argumentItem(name2, text.replace("#", String(number)));

// src/repair/modernise/part-bodies.ts
function partBodies(document, name2, items, part, schema) {
  const bodies = bodiesOf2(document, name2, items, part);
  if (isAbstained(bodies)) return bodies;
  for (const body of bodies) {
    const lacking = missing(schema, /* @__PURE__ */ new Set([...namesIn2({ items: body, lost: [] }), part.link[0]]));
    if (lacking !== void 0)
      return { abstained: `\`${part.type}\` also wants \`${lacking}\`, which is not said here.` };
  }
  return bodies;
}
function bodiesOf2(document, name2, items, part) {
  const [first] = items;
  if (first?.kind === "attribute") {
    if (part.shape)
      return { abstained: `\`${name2}\` is written as an argument and not as a block.` };
    return fromArgument(document, part.as ?? name2, first, part);
  }
  const { shape, several } = part;
  const blocks = items.filter((item) => item.kind === "block");
  if (!shape) return { abstained: `\`${name2}\` is written as a block and not as an argument.` };
  if (blocks.some(({ type }) => type.text === "dynamic"))
    return { abstained: `\`${name2}\` is a dynamic block, whose items would get other names.` };
  const bodies = [];
  for (const [index, { body }] of blocks.entries()) {
    const made = reshape(document, body.items, shape, index + 1);
    if (isAbstained(made)) return made;
    bodies.push(made);
  }
  if (several === "each") return bodies;
  if (several !== void 0) return [bodies.map((body) => blockItem(several.in, body))];
  const [only2, second] = bodies;
  if (!only2 || second) return { abstained: `Only one \`${name2}\` can be meant.` };
  return only2.length === 0 ? [] : [only2];
}
function fromArgument(document, name2, { value }, { several }) {
  if (several === void 0) {
    const text = (indentation) => movedSource(document, value.range, indentation);
    return [[{ kind: "argument", name: name2, value: { text, worth: 1 } }]];
  }
  if (value.kind !== "tuple" || value.items.length === 0)
    return { abstained: "How many there are is not known here." };
  return value.items.map((item) => [argumentItem(name2, sourceOf(document.bytes, item))]);
}
var blockItem = (name2, items) => ({
  kind: "block",
  header: name2,
  name: name2,
  body: { items, lost: [] }
});
function missing(schema, names2) {
  const wanted = [
    ...[...schema.attributes.values()].filter(({ required }) => required),
    ...[...schema.blocks.values()].filter(({ minItems }) => minItems > 0)
  ];
  return wanted.find(({ name: name2 }) => !names2.has(name2))?.name;
}

// src/repair/modernise/part-comments.ts
function partComments(document, item) {
  const { bytes, comments } = document;
  const first = lineStart(bytes, item.range.start);
  const last2 = endOfItemLine(document, item);
  let start = first;
  for (const comment of [...comments].reverse()) {
    const line = lineStart(bytes, comment.start);
    const isAlone = bytes.toString("utf8", line, comment.start).trim() === "";
    if (isAlone && lineEnd(bytes, Math.max(comment.end - 1, line)) === start && comment.end <= start)
      start = line;
  }
  const isOwn2 = item.kind === "block" || isGap(document, last2);
  const from = isOwn2 ? start : first;
  const lines = comments.filter((comment) => from <= comment.start && comment.end <= last2).flatMap((comment) => bytes.toString("utf8", comment.start, comment.end).split("\n")).map((line) => line.trim()).filter((line) => line !== "");
  return { lines, ...from < first && { above: { start: from, end: first } } };
}
function isGap({ bytes }, at2) {
  const line = bytes.toString("utf8", at2, lineEnd(bytes, at2)).trim();
  return line === "" || line === "}";
}

// src/repair/modernise/candidates/move-part.ts
function movePart(context, parent, name2, part) {
  const { view } = context.scope;
  const { document, file } = parent;
  const schema = schemaOf(context.scope, "resource", part.type, parent.block);
  if (!schema) return { abstained: `This release of the provider has no \`${part.type}\`.` };
  const against = objection(context, parent, part);
  if (against !== void 0) return { abstained: against };
  const items = itemsNamed2(parent.block, name2);
  const bodies = partBodies(document, name2, items, withSaid(parent, part), schema);
  if (isAbstained(bodies)) return bodies;
  const ownership = part.type === ACL ? bucketOwnership(context, parent) : void 0;
  if (ownership && isAbstained(ownership)) return ownership;
  const waits = ownership ? [argumentItem("depends_on", `[${ownership.address}]`)] : [];
  const taken = /* @__PURE__ */ new Set();
  const made = bodies.map((body) => {
    const label = freeLabel(view, part.type, parent.name, name2, taken);
    taken.add(label);
    const [argument4, from] = part.link;
    return companionText(context, document, parent.block, {
      type: part.type,
      schema,
      label,
      link: { argument: argument4, attribute: from },
      body: { items: [...body, ...waits], lost: [] }
    }).text;
  });
  const addresses2 = [...taken].map((label) => `${part.type}.${label}`);
  const later = part.first && made.length > 0 ? dependentsOf2(view, parent, part.first) : [];
  const waiting = later.map((resource) => waitFor(resource, addresses2));
  if (waiting.some((edits) => edits === void 0))
    return { abstained: "What has to wait for it says what it waits for in a way of its own." };
  const comments = items.flatMap((item) => partComments(document, item).lines);
  const [first, ...others] = made;
  const texts2 = [
    ...ownership?.text === void 0 ? [] : [ownership.text],
    ...first === void 0 ? [] : [[...comments, first].join("\n"), ...others]
  ];
  return {
    action: made.length === 0 ? "move-argument" : "to-companion-resource",
    title: titleOf3(name2, part, made.length, ownership?.text !== void 0),
    edits: [
      ...inFile(file, inSteps(document, steps(context, parent, name2, items.length, texts2, part))),
      ...waiting.flatMap((edits) => edits ?? []),
      ...followAttributes(view, parent, part.attributes ?? [], addresses2[0])
    ],
    score: 1
  };
}
var ACL = "aws_s3_bucket_acl";
function objection({ scope: { view } }, parent, part) {
  const { block: block3, document } = parent;
  const beside = part.together?.find((other) => itemsNamed2(block3, other).length > 0);
  if (beside !== void 0) return `\`${beside}\` of the same resource cannot do without it.`;
  const same2 = dependentsOf2(view, parent, new RegExp(`^${part.type}$`));
  if (part.several !== "each" && same2.length > 0)
    return `There is a resource \`${part.type}\` for it already, and the two may differ.`;
  for (const [name2, text] of Object.entries(part.parent ?? {})) {
    const said2 = attribute(block3, name2);
    if (said2 && sourceOf(document.bytes, said2.value) !== text)
      return `\`${name2}\` of the same resource says something else.`;
  }
  return void 0;
}
function withSaid({ block: block3 }, part) {
  const said2 = new Set(Object.keys(part.parent ?? {}).filter((name2) => attribute(block3, name2)));
  const { shape } = part;
  if (!shape?.needs || said2.size === 0) return part;
  return { ...part, shape: { ...shape, needs: shape.needs.filter((name2) => !said2.has(name2)) } };
}
var itemsNamed2 = (block3, name2) => block3.body.items.filter(
  (item) => (item.kind === "attribute" ? item.name.text : nameOfBlock(item)) === name2
);
function steps(context, { block: block3, document }, name2, count3, texts2, part) {
  const place = placeInFile(document, [block3]);
  const anchor = placeInFile(document, [lastCompanion(context, document, block3)]);
  const firstItem = (now) => itemsNamed2(blockAt(now, place), name2)[0];
  return [
    (now) => texts2.length === 0 ? [] : [insertBlockAfter(now, blockAt(now, anchor), texts2.join("\n\n"))],
    ...Array.from({ length: count3 }, () => [
      (now) => {
        const item = firstItem(now);
        const above = item && partComments(now, item).above;
        return above ? [{ range: above, text: "" }] : [];
      },
      (now) => {
        const item = firstItem(now);
        return item ? removeItem(now, blockAt(now, place).body, item) : [];
      }
    ]).flat(),
    ...Object.entries(part.parent ?? {}).map(
      ([argument4, text]) => (now) => {
        const parent = blockAt(now, place);
        return attribute(parent, argument4) ? [] : insertAttribute(now, parent, argument4, text);
      }
    )
  ];
}
function lastCompanion({ draft, scope }, document, block3) {
  const known3 = new Set(draft.resources.map(({ address }) => address));
  let last2 = block3;
  for (const item of document.body.items.slice(document.body.items.indexOf(block3) + 1)) {
    const resource = scope.view.resources.find((one) => one.block === item);
    if (!resource || known3.has(resource.address)) break;
    last2 = resource.block;
  }
  return last2;
}
function titleOf3(name2, { type }, count3, isOwned) {
  if (count3 === 0) return `say \`${name2}\` with the argument that took its place`;
  const to = count3 === 1 ? `a resource \`${type}\`` : `${count3} resources \`${type}\``;
  return `move \`${name2}\` to ${to}${isOwned ? ", with the ownership controls that an ACL needs" : ""}`;
}

// src/repair/modernise/candidates/provider-version.ts
function providerVersion({ scope: { view } }, at2, block3, version) {
  const name2 = block3.labels[0]?.text ?? "";
  const wanted = constantString(at2.document.bytes, version.value);
  if (wanted === void 0) return { abstained: "The version is no constant." };
  const required = requirement(view, name2, wanted) ?? inFile(at2.file, [newBlock(at2, block3, name2, wanted)]);
  if (!("length" in required)) return required;
  return [
    {
      action: "move-argument",
      title: "move `version` to `required_providers`",
      edits: [...inFile(at2.file, removeItem(at2.document, block3.body, version)), ...required],
      score: 1
    }
  ];
}
function requirement(view, name2, wanted) {
  const blocks = [...view.documents].flatMap(
    ([file, document]) => file.endsWith(".json") ? [] : blocksNamed2(document.body, "terraform").map((block3) => ({ file, document, block: block3 }))
  );
  const lists = blocks.flatMap(
    ({ block: block3, ...where }) => blocksNamed2(block3.body, "required_providers").map((list3) => ({ ...where, list: list3 }))
  );
  for (const { file, document, list: list3 } of lists) {
    const entry = attribute(list3, name2);
    if (!entry) continue;
    const edits = joined3(document, entry.value, wanted);
    return edits ? inFile(file, edits) : { abstained: "What `required_providers` says of it is no constant." };
  }
  const [list2] = lists;
  if (list2) {
    const indentation = itemIndentation(list2.document, list2.list);
    const text = entryOf(wanted).join(`
${indentation}`);
    return inFile(list2.file, insertAttribute(list2.document, list2.list, name2, text));
  }
  const [first] = blocks;
  if (!first) return void 0;
  return inFile(first.file, [
    insertNestedBlock(first.document, first.block, listText(name2, wanted))
  ]);
}
function joined3(document, value, wanted) {
  const { bytes } = document;
  if (value.kind !== "object") return withConstraint(bytes, value, wanted);
  const version = value.items.find(({ key }) => objectKey(bytes, key) === "version");
  if (version) return withConstraint(bytes, version.value, wanted);
  const last2 = value.items.at(-1);
  if (!last2) return void 0;
  const line = bytes.toString("utf8", lineStart(bytes, last2.range.start), last2.range.start);
  const at2 = { start: last2.range.end, end: last2.range.end };
  const text = `version = ${quote(wanted)}`;
  if (line.trim() !== "") return [{ range: at2, text: `, ${text}` }];
  return aligned(document, [{ range: at2, text: `${lineBreakOf(bytes)}${line}${text}` }]);
}
function withConstraint(bytes, value, wanted) {
  const known3 = constantString(bytes, value);
  if (known3 === void 0) return void 0;
  const parts = known3.split(",").map((part) => part.trim());
  const added2 = wanted.split(",").map((part) => part.trim()).filter((part) => !parts.includes(part));
  if (added2.length === 0) return [];
  return [{ range: value.range, text: quote([known3, ...added2].join(", ")) }];
}
var entryOf = (wanted) => ["{", `  version = ${quote(wanted)}`, "}"];
var listText = (name2, wanted) => ["required_providers {", `  ${name2} = ${entryOf(wanted).join("\n  ")}`, "}"].join("\n");
function newBlock({ document }, block3, name2, wanted) {
  const { bytes } = document;
  const start = partComments(document, block3).above?.start ?? lineStart(bytes, block3.range.start);
  const lines = [
    "terraform {",
    `  ${listText(name2, wanted).split("\n").join("\n  ")}`,
    "}",
    "",
    ""
  ];
  return {
    range: { start, end: start },
    text: lines.join("\n").replaceAll("\n", lineBreakOf(bytes))
  };
}

// src/repair/facts/successors.ts
var ARGUMENTS = {
  "aws_cloudwatch_event_rule.is_enabled": {
    to: "state",
    values: { true: '"ENABLED"', false: '"DISABLED"' }
  },
  "aws_iam_policy_document.source_json": { to: "source_policy_documents" },
  "aws_iam_policy_document.override_json": { to: "override_policy_documents" },
  "aws_s3_bucket_lifecycle_configuration.rule.prefix": { to: "filter.prefix" }
};
var successorArgument = (path, name2) => ownValue(ARGUMENTS, [...path, name2].join("."));
var ATTRIBUTES4 = {
  "data.aws_region.name": "region",
  "aws_opensearch_domain.kibana_endpoint": "dashboard_endpoint",
  "data.aws_opensearch_domain.kibana_endpoint": "dashboard_endpoint"
};
var successorAttribute = (type, name2) => ownValue(ATTRIBUTES4, `${type}.${name2}`);

// src/repair/modernise/candidates/successor-argument.ts
function successorOf(context, at2, attribute2, words5) {
  const name2 = attribute2.name.text;
  const path = factPath(at2.path);
  if (isRetired(path, name2)) return knownRename(context, at2, attribute2);
  const fact = renamedArgument(path, name2) ?? successorArgument(path, name2) ?? named(context, at2, attribute2, words5);
  if (!fact) return { abstained: withoutSuccessor(words5) };
  const found = renameBy(context, at2, attribute2, fact);
  return found.length > 0 ? found : {
    abstained: `\`${fact.to}\` took its place, and what this value becomes there is not known for certain.`
  };
}
function named(context, { path }, { name: name2 }, words5) {
  const to = /\buse `?([a-z][a-z0-9_]*)`? instead/i.exec(words5)?.[1];
  const schema = schemaAt(context, path);
  const [from, successor] = [schema?.attributes.get(name2.text), schema?.attributes.get(to ?? "")];
  const block3 = path.at(-1);
  if (to === void 0 || !from || !successor || !block3 || attribute(block3, to)) return void 0;
  const isSettable4 = (successor.optional || successor.required) && !successor.deprecated;
  return isSettable4 && takesIt(from, successor) ? { to } : void 0;
}
var takesIt = ({ type }, { type: to }) => JSON.stringify(type) === JSON.stringify(to) || typeof to !== "string" && (to[0] === "list" || to[0] === "set") && JSON.stringify(type) === JSON.stringify(to[1]);
function withoutSuccessor(words5) {
  const type = /\b(?:use|consider) (?:the )?`?([a-z]+_\w+)`? (?:resource|data source)/i.exec(
    words5
  )?.[1];
  if (type !== void 0)
    return `The provider points to \`${type}\`, and how it takes this over is not known for certain.`;
  if (/no longer support|will be removed|removed in/i.test(words5))
    return "The provider names no argument or type that takes its place, and only the author can do without it.";
  return "Nothing that surely takes its place is known.";
}

// src/repair/modernise/candidates/successor-attribute.ts
function successorOfReference({ scope: { view } }, file, reference, step2) {
  const target = resourceSteps(reference);
  if (!target) return NOTHING4;
  const { mode, type, name: name2 } = target;
  const to = successorAttribute(mode === "resource" ? type : `${mode}.${type}`, step2.name);
  const rename2 = (edit, title) => [
    { action: "rename-reference", title, edits: [edit], score: 1 }
  ];
  if (to !== void 0)
    return rename2(
      { file, range: step2.range, text: `.${to}` },
      `ask for \`${to}\` instead of \`${step2.name}\``
    );
  const part = mode === "resource" ? movedPart(type, step2.name.replace(/_(?:endpoint|domain)$/, "")) : void 0;
  if (!part?.attributes?.includes(step2.name)) return NOTHING4;
  const [holder, second] = dependentsOf2(view, { type, name: name2 }, new RegExp(`^${part.type}$`));
  const names2 = target.rest[0] === void 0 ? void 0 : target.rest[0].range.start;
  if (!holder || second || names2 === void 0) return NOTHING4;
  return rename2(
    { file, range: { start: reference.range.start, end: names2 }, text: holder.address },
    `ask \`${holder.type}\` for \`${step2.name}\``
  );
}
var NOTHING4 = { abstained: "Nothing that surely says the same is known." };

// src/repair/modernise/candidates/successor-type.ts
function successorType(context, at2, block3, words5, base) {
  const [label, name2] = block3.labels;
  const mode = block3.type.text;
  if (!label || !name2 || !isMode(mode)) return { abstained: withoutSuccessor(words5) };
  const from = label.text;
  const to = renamedType(mode, from)?.type ?? namedType(words5);
  const schema = to === void 0 ? void 0 : schemaOf(context.scope, mode, to, block3);
  if (to === void 0 || !schema || schema.deprecated)
    return { abstained: withoutSuccessor(words5) };
  const meta = mode === "resource" ? RESOURCE_META : DATA_META;
  const odd = block3.body.items.map((item) => item.kind === "attribute" ? item.name.text : nameOfBlock(item)).find(
    (one) => ![schema, meta].some(({ attributes: attributes2, blocks }) => attributes2.has(one) || blocks.has(one))
  );
  if (odd !== void 0) return { abstained: `\`${to}\` takes its place and has no \`${odd}\`.` };
  const isKnown = base?.resources.some((one) => one.type === from && one.name === name2.text);
  if (mode === "resource" && isKnown)
    return {
      abstained: `What is deployed would be destroyed and created anew as \`${to}\`; it has to be imported by hand.`
    };
  return [
    {
      action: "change-type",
      title: titleOf4(mode, `${from}.${name2.text}`, to, base !== void 0),
      edits: changeType(
        context,
        at2,
        { block: block3, label, name: name2 },
        { mode, type: from },
        { mode, type: to }
      ),
      score: 1
    }
  ];
}
var namedType = (words5) => /\buse (?:the )?`?([a-z][a-z0-9]*_\w+)`? (?:resource|data source) instead/i.exec(words5)?.[1];
var titleOf4 = (mode, address, to, isNew3) => mode !== "resource" || isNew3 ? `make ${address} an \`${to}\`` : `make ${address} an \`${to}\`; one that is deployed already has to be imported first, or it is destroyed and created anew`;

// src/repair/modernise/propose-modern.ts
function proposeModern(context, one, base) {
  const at2 = locate(context, one.finding);
  if (!at2) return { abstained: "Terraform names no place in the source for it." };
  const { detail } = one.finding;
  switch (one.what) {
    case "argument":
      return moved6(context, one.path.length, at2, one.attribute.name.text) ?? successorOf(
        context,
        { ...at2, path: one.path, attribute: one.attribute },
        one.attribute,
        detail
      );
    case "block":
      return moved6(context, one.path.length, at2, nameOfBlock(one.block)) ?? {
        abstained: withoutSuccessor(detail)
      };
    case "type":
      return successorType(context, at2, one.block, detail, base);
    case "reference":
      return successorOfReference(context, at2.file, one.reference, one.step);
    case "provider-version":
      return providerVersion(context, at2, one.block, one.attribute);
    case "quoted": {
      const { start, end: end2 } = one.range;
      const text = sourceOf(at2.document.bytes, { range: { start: start + 1, end: end2 - 1 } });
      return [inPlace("write what is meant without quotes", at2, [{ range: one.range, text }])];
    }
    case "spelling":
      return [inPlace(one.title, at2, one.edits)];
    case "other":
      return { abstained: withoutSuccessor(detail) };
  }
}
var inPlace = (title, { file, document }, edits) => ({
  action: "change-value",
  title,
  edits: inFile(file, aligned(document, edits)),
  score: 1
});
function moved6(context, depth, { path: [block3] }, name2) {
  const parent = context.scope.view.resources.find((resource) => resource.block === block3);
  const part = depth === 1 && parent?.mode === "resource" ? movedPart(parent.type, name2) : void 0;
  if (!parent || !part) return void 0;
  const found = movePart(context, parent, name2, part);
  return isAbstained(found) ? found : [found];
}

// src/repair/modernise/renew.ts
var MOST_STEPS = 80;
var MOST_PASSES = 3;
function renew(start, options) {
  let renewed = { state: start, left: /* @__PURE__ */ new Map() };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = renewed.state.steps.length;
    renewed = onePass(renewed.state, start.module, options);
    if (renewed.state.steps.length === before) break;
  }
  return renewed;
}
function onePass(start, mended2, options) {
  let state = { ...start, trace: start.trace.filter(({ reason }) => !reason) };
  const left = /* @__PURE__ */ new Map();
  for (; ; ) {
    options.signal?.throwIfAborted();
    if (state.steps.length >= MOST_STEPS || options.budget.isGone()) return { state, left };
    const context = contextOf(state.module, options.catalogue, state.draft);
    const next = openDeprecations(state, context, options).filter(({ key }) => !left.has(key)).sort((a, b) => rankOf(a.one) - rankOf(b.one))[0];
    if (!next) return { state, left };
    const after = step(state, mended2, next.one, next.key, options);
    if (after.reason !== void 0) left.set(next.key, after.reason);
    state = after.state;
  }
}
var rankOf = ({ what }) => what === "spelling" || what === "quoted" ? 2 : what === "reference" ? 1 : 0;
function step(state, mended2, one, key, options) {
  const { finding: finding2 } = one;
  const round = 1;
  const at2 = placeInDraft(state, finding2);
  const traced = (trials2, reason) => [
    ...state.trace,
    { round, finding: finding2, ...at2, trials: trials2, ...reason !== void 0 && { reason }, modernises: true }
  ];
  const giveUp = (reason, trials2 = []) => ({
    state: { ...state, trace: traced(trials2, reason) },
    reason
  });
  if (options.leaveKinds?.has("deprecated")) return giveUp(SWITCHED_OFF);
  const context = contextOf(state.module, options.catalogue, mended2);
  if (finding2.stage === 5 && isOfOtherRelease(context, finding2)) return giveUp(OTHER_RELEASE);
  const proposal = proposeModern(context, one, options.base && viewModule(options.base));
  if (isAbstained(proposal)) return giveUp(proposal.abstained);
  const trials = [];
  for (const candidate3 of proposal) {
    const tried = tryModern(state, context, key, candidate3, options);
    const { score } = candidate3;
    if (tried.kind === "passed") {
      trials.push({ candidate: candidate3, score, outcome: "chosen" });
      const taken = takeStep(state, tried.module, {
        finding: finding2,
        ...at2,
        key,
        candidate: candidate3,
        round,
        outside: false
      });
      return {
        state: { ...taken, history: withoutTraces(taken.history), trace: traced(trials) }
      };
    }
    trials.push({ candidate: candidate3, score, outcome: "rejected", reason: tried.reason });
  }
  const [first] = trials;
  return giveUp(
    `What would take its place was refused: ${first?.reason ?? "nothing changes"}.`,
    trials
  );
}
var OTHER_RELEASE = "The schema that says so is of another release than the module asks for, which may not know what takes its place.";
var SWITCHED_OFF = "Repairs of this class are switched off in the configuration.";

// src/repair/modernise/still-there.ts
function stillThere({ draft, history }, choice, options, reasonOf) {
  const context = contextOf(moduleWith(history, choice), options.catalogue, draft);
  return openDeprecations({ scope: void 0 }, context, options).map(({ one: { finding: finding2 }, key }) => {
    const at2 = finding2.place && { at: draftPlace(history, finding2.place, choice) };
    return { finding: finding2, ...at2, reason: reasonOf(key) };
  }).filter(({ finding: finding2, at: at2 }) => {
    const { scope } = options;
    return isInScope({ scope }, at2 ? { ...finding2, place: at2 } : finding2);
  }).sort((a, b) => compareFindings(a.finding, b.finding));
}

// src/repair/modernise/modernise.ts
async function modernise(found, finished, options) {
  const start = startOf(found, finished, options);
  const asItIs2 = /* @__PURE__ */ new Set([MENDED]);
  const untouched = whyUntouched(finished);
  if (untouched !== void 0)
    return { ...finished, outdated: stillThere(start, asItIs2, options, () => untouched) };
  const { state, left } = renew(start, options);
  const { groups: groups2, module, after, why } = await provenGroups(state, finished.after, options);
  const steps2 = groups2.flat();
  const { draft } = found;
  const churn = churnOf(state.history, /* @__PURE__ */ new Set([MENDED, ...steps2]));
  const [validates2] = finished.gates;
  const gates = moduleGates(viewModule(draft), viewModule(module), start.draftFindings, churn, {
    ...options.gates && { settings: options.gates },
    ...options.scope && { scope: options.scope },
    reading: viewModule(state.reading)
  });
  const isHeld = steps2.length > 0 && gates.every(({ passed }) => passed);
  const reasonOf = (key) => left.get(key) ?? why.get(key) ?? (isHeld ? UNTRIED : WITHDRAWN);
  const trace = [...finished.trace, ...state.trace];
  if (!isHeld || !validates2)
    return { ...finished, trace, outdated: stillThere(start, asItIs2, options, reasonOf) };
  const index = new Map(steps2.map((step2, at2) => [step2, finished.applied.length + at2]));
  return {
    ...finished,
    repaired: module,
    after,
    applied: [...finished.applied, ...appliedOf2(state, steps2, after)],
    groups: [
      ...finished.groups,
      ...groups2.map((group2) => ({
        applied: group2.map((step2) => index.get(step2)),
        edits: draftEdits(state.history, new Set(group2))
      }))
    ],
    gates: [validates2, ...gates],
    outdated: stillThere(state, /* @__PURE__ */ new Set([MENDED, ...steps2]), options, reasonOf),
    trace,
    churn
  };
}
var UNTRIED = "There is more of it than one repair takes on; run again once the rest is in.";
var WITHDRAWN = "What would take its place did not stand with the rest of the repair.";
function whyUntouched({ after, gates, patch }) {
  if (after.verdict === "invalid" || gates.some(({ passed }) => !passed))
    return "The module has errors left, and only a module without any proves that nothing is lost.";
  return patch && "What is proposed outside the scope comes first.";
}
function startOf(found, { applied: applied2, repaired }, options) {
  const { draft, history, steps: steps2 } = found;
  const taken = new Set(applied2.map(({ candidate: candidate3 }) => candidate3));
  const own2 = new Set(steps2.flatMap(({ candidate: candidate3 }, step2) => taken.has(candidate3) ? [step2] : []));
  const edits = draftEdits(history, own2);
  const context = contextOf(draft, options.catalogue);
  return {
    draft,
    module: repaired,
    reading: found.reading,
    draftFindings: [...found.draftFindings, ...everyFinding(context)],
    scope: options.scope && shiftScope(options.scope, edits),
    steps: [],
    history: edits.length === 0 ? startHistory(draft) : withoutTraces(withStep(startHistory(draft), MENDED, edits)),
    cost: 0,
    abstained: /* @__PURE__ */ new Map(),
    trace: []
  };
}
function appliedOf2({ steps: steps2 }, numbers2, after) {
  const proof = after.verdict === "valid" && after.tier !== "checker" ? "validated" : "checked";
  return numbers2.flatMap((number) => {
    const step2 = steps2[number];
    if (!step2) return [];
    const { finding: finding2, at: at2, candidate: candidate3, round } = step2;
    return [{ finding: finding2, ...at2 && { at: at2 }, candidate: candidate3, round, proof, modernises: true }];
  });
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

// src/repair/consequences.ts
function consequences(module, candidate3, { resolved, introduced, outside }) {
  const bonus = PER_RESOLVED * (resolved - 1) - PER_REVEALED * introduced;
  const loss = PER_LINE_LOST * Math.min(MOST_LINES3, linesLost(module, candidate3));
  return bonus - loss - (outside ? OUTSIDE2 : 0);
}
var PER_RESOLVED = 0.12;
var PER_REVEALED = 0.12;
var PER_LINE_LOST = 0.03;
var MOST_LINES3 = 30;
var OUTSIDE2 = 2;

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
    (finding2) => findingKey(contextOf(tried.module, options.catalogue), finding2)
  );
  for (const [index, finding2] of tried.findings.entries()) {
    const second = mended(at2, finding2, keys[index], first.round, options);
    if (!second) return void 0;
    at2 = takeStep(at2, second.module, second.step);
    worth2 -= (1 - second.step.candidate.score) * SHARE_OF_SECOND;
  }
  const steps2 = at2.steps.slice(state.steps.length);
  const refused3 = gateAgainst(
    state,
    steps2.map(({ candidate: candidate3 }) => candidate3),
    at2.module,
    options
  );
  if (refused3) return refused3.tooMuch ? "too much" : void 0;
  return { state: at2, steps: steps2, worth: worth2 };
}
var SHARE_OF_SECOND = 0.5;
function mended(state, finding2, key, round, options) {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const proposal = propose(context, finding2);
  if ("abstained" in proposal) return void 0;
  const best2 = [...proposal.candidates].filter(({ loses }) => loses === void 0).sort((a, b) => b.score - a.score).slice(0, MOST_SECOND);
  for (const candidate3 of best2) {
    const tried = tryCandidate(state, context, key, candidate3, options);
    if (tried.kind === "passed" && tried.introduced === 0)
      return {
        module: tried.module,
        step: {
          finding: finding2,
          ...placeInDraft(state, finding2),
          key,
          candidate: candidate3,
          round,
          outside: tried.outside
        }
      };
  }
  return void 0;
}

// src/repair/trace-trials.ts
function traceMended(round, finding2, at2, trials, steps2) {
  const [taken, ...others] = steps2;
  const together3 = others.map(({ candidate: candidate3 }) => candidate3.title).join(", ");
  return [
    {
      round,
      finding: finding2,
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
var withoutEarlier = (trace, finding2, round) => trace.filter(
  (entry) => entry.round !== round || entry.finding.summary !== finding2.summary || entry.finding.detail !== finding2.detail || entry.finding.place?.range.start !== finding2.place?.range.start || entry.trials.some(({ outcome }) => outcome === "chosen")
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

// src/repair/try-all.ts
var MOST_TRIALS = 16;
var tryAll = (state, context, key, candidates, options) => [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_TRIALS).map((candidate3) => ({
  candidate: candidate3,
  score: candidate3.score,
  tried: tryCandidate(state, context, key, candidate3, options)
}));
var isEnough = (trials) => trials.some(
  ({ tried, candidate: candidate3 }) => tried.kind === "passed" && candidate3.loses === void 0 && !tried.outside
);
function isOpen3(trials) {
  const alone = isEnough(trials);
  return ({ tried }) => tried.kind === "passed" || tried.kind === "introduces" && !alone;
}

// src/repair/mend.ts
var MOST_PAIRS = 4;
var FAR_WORSE = 0.4;
async function mend(state, finding2, round, options, width) {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const key = findingKey(context, finding2);
  const proposal = propose(context, finding2);
  const giveUp = (reason, trials2 = []) => [
    abstain2(state, key, finding2, round, reason, trials2)
  ];
  if (options.leaveKinds?.has(finding2.kind)) return giveUp(SWITCHED_OFF2);
  if ("abstained" in proposal) return giveUp(proposal.abstained);
  const unsure = isUnsure(context, finding2);
  const offered = proposal.candidates.filter(
    ({ loses }) => loses === void 0 || !(options.lossless || unsure)
  );
  if (offered.length === 0) return giveUp(unsure ? ONLY_UNSURE : ONLY_LOSSY);
  const trials = await ranked(
    context,
    finding2,
    tryAll(state, context, key, await withWritten(context, finding2, offered, options), options),
    options
  );
  const at2 = placeInDraft(state, finding2);
  const first = (candidate3) => ({ finding: finding2, ...at2, key, candidate: candidate3, round });
  const alone = trials.flatMap(({ candidate: candidate3, score, tried }) => {
    if (tried.kind !== "passed") return [];
    const step2 = { ...first(candidate3), outside: tried.outside };
    const worth2 = score + consequences(state.module, candidate3, tried);
    return [{ state: takeStep(state, tried.module, step2), steps: [step2], worth: worth2 }];
  });
  const pairs3 = isEnough(trials) ? [] : pairsOf2(trials, first, state, options);
  const together3 = pairs3.filter((pair) => pair !== "too much");
  const tooMuch = together3.length < pairs3.length || trials.some(
    ({ tried, candidate: candidate3 }) => tried.kind === "refused" && tried.tooMuch && candidate3.loses === void 0
  );
  const ways = [...alone, ...together3].filter(({ steps: steps2 }) => !tooMuch || steps2.every(isLossless)).sort((a, b) => b.worth - a.worth);
  const [best2] = ways;
  if (!best2) {
    const heldBack = alone.length + together3.length > 0;
    const reason = heldBack ? TOO_MUCH : refusal(trials.map(({ tried }) => tried));
    return giveUp(reason, traceRefused(trials));
  }
  return ways.filter(({ worth: worth2 }, index) => index < width && best2.worth - worth2 <= FAR_WORSE).map((way) => ({
    ...way.state,
    cost: state.cost + 1 - way.worth,
    trace: [...state.trace, ...traceMended(round, finding2, at2, trials, way.steps)]
  }));
}
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
var SWITCHED_OFF2 = "Repairs of this class are switched off in the configuration.";
var ONLY_UNSURE = "Only removing it would help, and the schema that says so is not the very one of the release in use.";
var ONLY_LOSSY = "Only removing it would help, and nothing is removed from a module that cannot be proven valid.";
async function withWritten(context, finding2, candidates, { author }) {
  if (!author) return candidates;
  const shown2 = structuredClone(candidates);
  return [...candidates, ...await author.write({ context, finding: finding2, candidates: shown2 })];
}
async function ranked(context, finding2, trials, { ranker }) {
  const asked = trials.filter(isOpen3(trials));
  if (asked.length < 2) return trials;
  const candidates = asked.map(({ candidate: candidate3 }) => candidate3);
  const shown2 = structuredClone(candidates);
  const scores = await ranker.score({ context, finding: finding2, candidates: shown2 });
  const scoreOf2 = new Map(candidates.map((candidate3, index) => [candidate3, scores[index] ?? 0]));
  return trials.map((trial) => ({ ...trial, score: scoreOf2.get(trial.candidate) ?? trial.score })).sort((a, b) => b.score - a.score);
}
function abstain2(state, key, finding2, round, reason, trials) {
  const at2 = placeInDraft(state, finding2);
  return {
    ...state,
    abstained: new Map([...state.abstained, [key, { finding: finding2, ...at2, reason }]]),
    trace: [
      ...withoutEarlier(state.trace, finding2, round),
      { round, finding: finding2, ...at2, trials, reason }
    ]
  };
}

// src/repair/search.ts
var MOST_STEPS2 = 80;
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
  for (const finding2 of extra) state = (await mend(state, finding2, round, options, 1))[0] ?? state;
  const { abstained } = state;
  for (let pass = 0; pass < MOST_PASSES2; pass++) {
    const before = state.steps.length;
    state = await beam({ ...state, abstained }, round, options, width);
    if (state.steps.length === before) break;
  }
  return state;
}
var MOST_PASSES2 = 3;
async function beam(start, round, options, width) {
  let open = [start];
  let best2;
  while (open.length > 0) {
    const children = [];
    for (const state of open) {
      options.signal?.throwIfAborted();
      const finding2 = state.steps.length < MOST_STEPS2 && !options.budget.isGone() ? nextFinding(state, options) : void 0;
      if (finding2) children.push(...await mend(state, finding2, round, options, width));
      else if (!best2 || isBetter(state, best2, options)) best2 = state;
    }
    open = distinct4(children).sort((a, b) => promise(a, options) - promise(b, options)).slice(0, options.budget.isGone(NARROW_AFTER) ? 1 : width);
  }
  return best2 ?? start;
}
function distinct4(states) {
  const seen = /* @__PURE__ */ new Map();
  for (const state of states) {
    const key = `${state.module.files.map(({ bytes }) => bytes.toString("latin1")).join("\0")}\0${[...state.abstained.keys()].join("\0")}`;
    const known3 = seen.get(key);
    if (!known3 || state.cost < known3.cost) seen.set(key, state);
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
var isGood = (start, { steps: steps2, ...state }, options) => openFindings({ ...state, steps: steps2 }, options).length === 0 && steps2.slice(start.steps.length).every(({ candidate: candidate3, outside }) => candidate3.loses === void 0 && !outside);

// src/repair/repair-module.ts
var DEFAULT_ROUNDS = 5;
async function repairModule(draft, options) {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const before = await options.validate(draft, options.signal);
  const since = options.base && await compared(draft, before, options.base, options);
  const search = {
    catalogue: options.catalogue,
    ranker: options.ranker ?? ruleRanker,
    budget: new Budget(options.budget ?? DEFAULT_BUDGET, now),
    ...options.author && { author: options.author },
    ...options.scope && { scope: options.scope },
    ...options.gates && { gates: options.gates },
    ...options.leaveKinds && { leaveKinds: options.leaveKinds },
    ...since && { leave: since.leave },
    ...options.signal && { signal: options.signal }
  };
  const start = startSearch(draft, search);
  const outcome = before.verdict === "valid" ? { state: start, after: before } : await bestEffort(start, before, search, options);
  const validate = (module) => options.validate(module, options.signal);
  const finished = await finishRepair(before, outcome, search, validate);
  const { base } = options;
  const modernised = options.modernise ? await modernise(outcome.state, finished, { ...search, validate, ...base && { base } }) : finished;
  return {
    ...modernised,
    ...since && { existed: since.existed },
    before,
    draft,
    ms: now() - started
  };
}
async function compared(draft, before, base, { catalogue, validate, signal }) {
  const told3 = (module, { findings }) => ({
    context: contextOf(module, catalogue),
    findings: [findings, checkerErrors(module, catalogue)]
  });
  const head = told3(draft, before);
  const { added: added2, existed } = sinceBase(told3(base, await validate(base, signal)), head);
  const keys = (findings) => findings.map((finding2) => findingKey(head.context, finding2));
  const ours = new Set(keys(added2));
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
  const known3 = countKeys(context, checkerErrors(module, catalogue));
  return validation.findings.filter(
    (finding2) => finding2.severity === "error" && finding2.place !== void 0 && isOwnFinding(module, finding2) && !known3.has(findingKey(context, finding2)) && !leave?.has(findingKey(context, finding2)) && scope === void 0
  );
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
function editText(module, edits, file) {
  const after = applyCandidate(module, edits);
  const lines = after.files.flatMap(({ path, bytes }) => {
    const old = module.files.find((other) => other.path === path)?.bytes;
    if (old?.equals(bytes)) return [];
    const name2 = path === file ? "" : `${plainLine(path, NAME_LIMIT)} `;
    return hunks(linesOf4(old), linesOf4(bytes)).map((hunk) => hunk.replace(/^/, name2));
  });
  const cut3 = lines.join("\n").split("\n");
  const shown2 = cut3.length > MOST_LINES4 ? [...cut3.slice(0, MOST_LINES4), "\u2026"] : cut3;
  return `${shown2.join("\n")}
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
  for (const { value, added: added2, removed: isRemoved, count: count3 } of changesOf(before, after)) {
    if (isRemoved) {
      removed = count3;
      found.push(range(line, removed));
      line += count3;
    } else if (added2) {
      const head = removed > 0 ? found.pop() : range(line, 0);
      found.push([head, ...value.map((text) => `|${plainLine(text)}`)].join("\n"));
      removed = 0;
    } else {
      line += count3;
      removed = 0;
    }
  }
  return found;
}
var range = (before, count3) => count3 === 0 ? `${before}+` : count3 === 1 ? `${before + 1}` : `${before + 1}-${before + count3}`;
var MOST_CHANGED_LINES = 2e3;
var changesOf = (before, after) => diffArrays(before, after, { maxEditLength: MOST_CHANGED_LINES }) ?? [
  { value: before, removed: true, added: false, count: before.length },
  { value: after, removed: false, added: true, count: after.length }
];

// src/controller/prompt/diagnostic.ts
function diagnosticLine(finding2, where) {
  return plainLine(`${words3(finding2)} in ${where}`);
}
function words3(finding2) {
  switch (finding2.kind) {
    case "unsupported-argument":
      return `unsupported argument ${name(finding2.argument)}`;
    case "missing-required-argument":
      return `missing required argument ${name(finding2.argument)}`;
    case "unsupported-block-type":
      return `unsupported block ${name(finding2.blockType)}`;
    case "insufficient-blocks":
      return `missing block ${name(finding2.blockType)}`;
    case "too-many-blocks":
      return `too many blocks ${name(finding2.blockType)}`;
    case "invalid-resource-type":
      return `invalid ${finding2.mode} type ${name(finding2.type)}`;
    case "undeclared-resource":
      return `undeclared ${finding2.mode} ${name(finding2.type)}.${name(finding2.name)}`;
    case "undeclared-variable":
      return `undeclared variable ${name(finding2.name)}`;
    case "undeclared-local":
      return `undeclared local ${name(finding2.name)}`;
    case "undeclared-module":
      return `undeclared module ${name(finding2.name)}`;
    case "invalid-reference":
      return `invalid reference ${name(finding2.root)}`;
    case "unsupported-attribute":
      return `unsupported attribute ${name(finding2.attribute)}`;
    case "incorrect-type":
      return `wrong type for ${name(finding2.argument)}, required: ${name(finding2.required)}`;
    case "absent-file":
      return `absent file in ${name(finding2.function)}`;
    case "duplicate":
      return `duplicate ${finding2.what} ${name(finding2.name)}`;
    case "read-only-argument":
      return `read-only argument ${name(finding2.argument)}`;
    case "module-not-installed":
      return `module not installed ${name(finding2.name)}`;
    case "missing-provider":
      return `missing provider ${name(finding2.provider)}`;
    case "syntax":
    case "deprecated":
    case "other":
      return `${finding2.kind}: ${name(finding2.summary, SUMMARY_LIMIT)}`;
  }
}
var name = (text, limit = NAME_LIMIT2) => plainLine(text, limit);
var NAME_LIMIT2 = 64;
var SUMMARY_LIMIT = 120;

// src/controller/prompt/facts.ts
function factsFor(context, finding2) {
  const lines = asksForAddress(finding2) ? [...addresses(context, finding2), ...argumentsAt(context, finding2)] : [...argumentsAt(context, finding2), ...addresses(context, finding2)];
  return lines.slice(0, MOST_FACTS).map((line) => plainLine(line, FACT_LIMIT));
}
var MOST_FACTS = 12;
var FACT_LIMIT = 96;
var MOST_ARGUMENTS = 8;
var asksForAddress = ({ kind }) => kind.startsWith("undeclared-") || kind === "missing-required-argument";
function argumentsAt(context, finding2) {
  const at2 = locate(context, finding2);
  const holder = at2?.path.at(-1);
  const schema = at2 && schemaAt(context, at2.path);
  if (!holder || !schema) return [];
  const wrong = nameIn2(finding2);
  const near2 = (name2) => wrong === void 0 ? 0 : name2 === wrong ? 1 : likeness4(wrong, name2, NOTHING5);
  const settable = [...schema.attributes.values()].filter(({ name: name2, required, optional }) => (required || optional) && !attribute(holder, name2)).map((argument4) => ({
    line: `argument ${argument4.name} ${typeWords3(argument4)}${argument4.required ? " required" : ""}`,
    worth: near2(argument4.name) + (argument4.required ? 1 : 0)
  }));
  const blocks = [...schema.blocks.values()].filter(({ name: name2 }) => blocksNamed(holder.body, name2).length === 0).map(({ name: name2, minItems }) => ({
    line: `block ${name2}${minItems > 0 ? " required" : ""}`,
    worth: near2(name2) + (minItems > 0 ? 1 : 0)
  }));
  return [...settable, ...blocks].filter(({ worth: worth2 }) => worth2 > 0).sort((a, b) => b.worth - a.worth || (a.line < b.line ? -1 : 1)).slice(0, MOST_ARGUMENTS).map(({ line }) => line);
}
var NOTHING5 = /* @__PURE__ */ new Set();
function nameIn2(finding2) {
  if ("argument" in finding2) return finding2.argument;
  if ("blockType" in finding2) return finding2.blockType;
  return "attribute" in finding2 ? finding2.attribute : void 0;
}
var typeWords3 = ({ type, nested: nested3 }) => nested3 ? "object" : typeof type === "string" ? type : `${type[0]} of ${inner2(type[1])}`;
var inner2 = (type) => typeof type === "string" ? type : "object";
function addresses({ scope: { view } }, finding2) {
  const type = "type" in finding2 ? finding2.type : void 0;
  const variables = view.variables.map(({ name: name2 }) => `declared var.${name2}`);
  if (finding2.kind === "undeclared-variable") return variables;
  const resources = view.resources.map((resource) => ({
    line: `declared ${resource.address}`,
    isNear: resource.type === type
  }));
  return [...resources.filter(({ isNear }) => isNear), ...resources.filter(({ isNear }) => !isNear)].map(({ line }) => line).concat(variables);
}

// src/controller/prompt/window.ts
function windowAround(document, place) {
  const { bytes } = document;
  const at2 = bytes.subarray(0, place.start).filter((byte) => byte === LINE_FEED).length;
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
var MOST_LINES5 = 28;
var LINES_BEFORE = 18;
var LINE_FEED = 10;
function withoutRanges(bytes, ranges) {
  let text = "";
  let from = 0;
  for (const { start, end: end2 } of ranges) {
    const comment = bytes.toString("utf8", start, end2);
    text += bytes.toString("utf8", from, start) + comment.replace(/[^\n]+/g, "");
    from = end2;
  }
  return text + bytes.toString("utf8", from);
}

// src/controller/prompt/prompt.ts
var PROMPT_VERSION = 1;
function promptFor(context, finding2) {
  const at2 = locate(context, finding2);
  if (!at2 || !finding2.place) return void 0;
  const { lines } = windowAround(at2.document, finding2.place.range);
  return [
    "#finding",
    `-${diagnosticLine(finding2, whereIs(at2.path))}`,
    "#facts",
    ...factsFor(context, finding2).map((fact) => `-${fact}`),
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

// src/preference/choices/asked.ts
function ask(state, context, question, options) {
  const { finding: finding2 } = question;
  const prompt = promptFor(context, finding2);
  const proposal = propose(context, finding2);
  if (prompt === void 0 || "abstained" in proposal) return void 0;
  const key = findingKey(context, finding2);
  const tryMore = (candidates2) => tryAll(state, context, key, candidates2, options);
  const { candidates } = proposal;
  return { question, context, prompt, candidates, trials: tryMore(candidates), tryMore };
}
function choiceOf({ question, context, prompt }, trials) {
  const { module } = context.scope.view;
  const { finding: finding2, inverse, class: name2, how } = question;
  const gold = textOfAll(applyCandidate(module, inverse));
  const open = trials.flatMap(
    ({ candidate: candidate3, tried }) => tried.kind === "passed" ? [{ candidate: candidate3, tried }] : []
  );
  const right = open.findIndex(({ tried }) => saysTheSame(textOfAll(tried.module), gold));
  const textOf10 = (edits) => editText(module, edits, finding2.place?.file ?? "");
  const optionOf = (candidate3, worth2) => ({
    edit: textOf10(candidate3.edits),
    action: candidate3.action,
    score: candidate3.score,
    worth: worth2,
    lossy: candidate3.loses !== void 0,
    ...candidate3.writtenBy && { writtenBy: candidate3.writtenBy }
  });
  return {
    prompt,
    options: open.map(
      ({ candidate: candidate3, tried }) => optionOf(candidate3, candidate3.score + consequences(module, candidate3, tried))
    ),
    ...right >= 0 && { right },
    truth: textOf10(inverse),
    refused: trials.filter(({ tried }) => tried.kind !== "passed").slice(0, MOST_REFUSED).map(({ candidate: candidate3 }) => optionOf(candidate3, candidate3.score)),
    class: name2,
    how
  };
}
var MOST_REFUSED = 4;
var textOfAll = ({ files }) => files.map(({ bytes }) => bytes.toString("utf8")).join("\n");

// src/preference/choices/choices-of.ts
var choicesOf2 = (module, questions, options) => askAll(module, questions, options).map((asked) => choiceOf(asked, asked.trials));
function askAll(module, questions, options) {
  const state = startSearch(module, options);
  const context = contextOf(module, options.catalogue);
  return questions.flatMap((question) => ask(state, context, question, options) ?? []);
}

// src/preference/choices/split-of.ts
import { createHash } from "node:crypto";
function splitOf(group2) {
  const tenth = createHash("sha256").update(`split ${group2}`).digest().readUInt32BE() % 10;
  return tenth === 0 ? "test" : tenth === 1 ? "dev" : "train";
}

// src/preference/choices/template-of.ts
import { createHash as createHash2 } from "node:crypto";
function templateOf(text) {
  const plain11 = text.replace(/^([ \t]*\w+[ \t]+)"([^"\n]*)"/gm, "$1$2").replace(/"(?:[^"\\\n]|\\.)*"/g, '""').replace(/\d+/g, "0");
  return createHash2("sha256").update(withoutBlanks(plain11)).digest("hex").slice(0, 16);
}

// src/preference/pairs/source-row.ts
function parseSourceRow(line, field, licence) {
  let value;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { malformed: `not JSON: ${error.message}` };
  }
  const row = ROW.safeParse(value);
  if (!row.success) return { malformed: row.error.issues.map(({ message }) => message).join("; ") };
  const { id, group: group2, repo, prompt, [field]: text, licence: own2 = licence } = row.data;
  if (text === void 0) return { malformed: `no text in field "${field}"` };
  if (own2 === void 0) return { malformed: "no licence" };
  return { id: String(id), text, group: group2 ?? repo ?? prompt ?? String(id), licence: own2 };
}
var ROW = external_exports.object({
  id: external_exports.union([external_exports.string(), external_exports.number()]),
  text: external_exports.string().min(1).optional(),
  draft: external_exports.string().min(1).optional(),
  group: external_exports.string().optional(),
  repo: external_exports.string().optional(),
  prompt: external_exports.string().optional(),
  licence: external_exports.string().optional()
});
var ALLOWED_LICENCES = /* @__PURE__ */ new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "Unlicense"
]);

// src/preference/drafts/proven-steps.ts
function provenSteps({ draft, applied: applied2, trace }) {
  const kept = new Set(applied2.map(({ candidate: candidate3 }) => candidate3));
  let before = draft;
  return lastSearch(trace).flatMap(({ finding: finding2, trials }) => {
    const taken = trials.find(({ outcome }) => outcome === "chosen")?.candidate;
    if (!taken) return [];
    const step2 = { before, finding: finding2, inverse: taken.edits, class: finding2.kind, how: "proven" };
    before = applyCandidate(before, taken.edits);
    return kept.has(taken) && isLossless2(taken) ? [step2] : [];
  });
}
var isLossless2 = ({ loses }) => loses === void 0;
function lastSearch(trace) {
  const start = trace.findLastIndex(({ round }, index) => round < (trace[index - 1]?.round ?? 0));
  return trace.slice(Math.max(0, start));
}

// src/preference/drafts/draft-choices.ts
function draftChoiceMaker(catalogue, validate) {
  const seen = /* @__PURE__ */ new Set();
  const now = () => 0;
  return async ({ id, text, group: group2, licence }, signal) => {
    if (!ALLOWED_LICENCES.has(licence)) return "licence";
    const split3 = splitOf(group2);
    if (split3 !== "train") return "held-out";
    const template = templateOf(text);
    if (seen.has(template)) return "seen";
    seen.add(template);
    const options = { catalogue, validate, signal, now, maxRounds: DEFAULT_ROUNDS };
    const repair = await repairModule(moduleFromText(id, text), options);
    if (repair.before.verdict === "valid") return "valid";
    if (repair.after.verdict !== "valid") return "not-mended";
    const rows = provenSteps(repair).flatMap(({ before, ...question }) => {
      const budget = new Budget(DEFAULT_BUDGET, now);
      const [choice] = choicesOf2(before, [question], { catalogue, ranker: ruleRanker, budget });
      return choice ? decided(choice) : [];
    });
    return rows.length === 0 ? "undecided" : rows.map((row) => ({ id, source: "draft", split: split3, template, licence, ...row }));
  };
}
function decided({ options, right, ...choice }) {
  const proven = right === void 0 ? void 0 : options[right];
  if (!proven) return [];
  const kept = options.filter((option) => option === proven || option.lossy);
  if (kept.length + choice.refused.length < 2) return [];
  return [{ ...choice, options: kept, right: kept.indexOf(proven) }];
}

// src/preference/faults/balanced-mix.ts
function balancedMix(wanted, made) {
  const classes = Object.keys(wanted);
  const sum3 = (counts) => classes.reduce((total, each) => total + (counts[each] ?? 0), 0);
  const [wantedSum, madeSum] = [sum3(wanted), sum3(made)];
  return Object.fromEntries(
    classes.map((each) => {
      const share2 = (wanted[each] ?? 0) / wantedSum;
      const due = share2 * (madeSum + MEMORY);
      const lag = due / ((made[each] ?? 0) + share2 * MEMORY);
      return [each, share2 * Math.min(MOST_BOOST, lag ** STRENGTH)];
    })
  );
}
var MEMORY = 50;
var STRENGTH = 3;
var MOST_BOOST = 50;

// src/preference/faults/draft-counts.json
var draft_counts_default = {
  classes: {
    "renamed-argument": 0.1647,
    "undeclared-resource": 0.128,
    "undeclared-variable": 0.1119,
    "invented-argument": 0.1031,
    "missing-argument": 0.0934,
    "invented-type": 0.0789,
    "absent-file": 0.0711,
    "invented-block": 0.043,
    "missing-block": 0.0291,
    "misspelt-value": 0.0284,
    "missing-alternative": 0.0253,
    "folded-companion": 0.0242,
    "renamed-block": 0.0216,
    "wrong-attribute": 0.0184,
    unexplained: 0.0181,
    "moved-argument": 0.01,
    syntax: 8e-3,
    "read-only-argument": 57e-4,
    "moved-block": 44e-4,
    "block-as-argument": 43e-4,
    "argument-as-block": 29e-4,
    "wrong-type": 2e-3,
    "invalid-reference": 18e-4,
    duplicate: 17e-4
  },
  renameRules: {
    "prefix-dropped": 226,
    none: 95,
    "suffix-dropped": 41,
    "suffix-swapped": 31,
    synonym: 31,
    number: 19,
    "suffix-added": 17,
    case: 11,
    "prefix-added": 10,
    qualifier: 9,
    "word-dropped": 7,
    flag: 1
  },
  typeRules: {
    none: 74,
    "service-renamed": 44,
    "word-added": 32,
    "word-dropped": 10,
    joined: 9,
    split: 4,
    "word-swapped": 2,
    number: 1,
    swapped: 1
  },
  faultsPerDraft: {
    "1": 306,
    "2": 154,
    "3": 102,
    "4": 77,
    "5": 57,
    "6": 50,
    "7": 37,
    "8": 30,
    "9": 20,
    "10": 20,
    "11": 13,
    "12": 11,
    "13": 2,
    "14": 5,
    "16": 4,
    "17": 1,
    "18": 2,
    "19": 1,
    "20": 1,
    "22": 1,
    "26": 1,
    "44": 1
  },
  corpora: {
    gpt4: {
      drafts: 413,
      invalid: 164,
      faults: {
        "undeclared-resource": 64,
        "renamed-argument": 61,
        "absent-file": 42,
        "undeclared-variable": 35,
        "missing-argument": 16,
        "invented-type": 10,
        "invented-block": 5,
        "missing-alternative": 5,
        "missing-block": 5,
        unexplained: 3,
        "invented-argument": 2,
        "moved-argument": 2,
        syntax: 2,
        "wrong-attribute": 2,
        "folded-companion": 1
      }
    },
    "gpt5-mini": {
      drafts: 151,
      invalid: 31,
      faults: {
        "absent-file": 20,
        syntax: 6,
        "undeclared-resource": 4,
        "block-as-argument": 1,
        "invented-block": 1,
        "missing-argument": 1,
        "renamed-argument": 1,
        unexplained: 1
      }
    },
    "local-llm": {
      drafts: 882,
      invalid: 701,
      faults: {
        "invented-argument": 466,
        "missing-argument": 424,
        "undeclared-variable": 378,
        "renamed-argument": 337,
        "undeclared-resource": 275,
        "invented-type": 167,
        "missing-alternative": 157,
        "invented-block": 130,
        "misspelt-value": 117,
        "renamed-block": 99,
        "missing-block": 98,
        "wrong-attribute": 69,
        "folded-companion": 66,
        "moved-argument": 64,
        unexplained: 56,
        "absent-file": 31,
        "read-only-argument": 15,
        "argument-as-block": 13,
        "block-as-argument": 13,
        "moved-block": 12,
        syntax: 11,
        "wrong-type": 11,
        duplicate: 8,
        "invalid-reference": 4
      }
    }
  }
};

// src/preference/faults/draft-mix.ts
var DRAFT_MIX = draft_counts_default.classes;
var FAULTS_PER_DRAFT = Object.entries(draft_counts_default.faultsPerDraft).map(([faults, drafts]) => [Number(faults), drafts]);
var RENAMES = draft_counts_default.renameRules;
var TYPE_RENAMES = draft_counts_default.typeRules;

// src/preference/faults/ground.ts
function groundOf(module, catalogue, random) {
  const context = contextOf(module, catalogue);
  const view = viewModule(module);
  const resources = view.resources.filter(({ file }) => file.endsWith(".tf"));
  const bodies = resources.flatMap((resource) => bodiesIn(context, resource, [resource.block]));
  return { module, view, context, random, resources, bodies };
}
function bodiesIn(context, resource, path) {
  const block3 = path.at(-1);
  const schema = schemaAt(context, path);
  if (!schema || block3.type.text === "dynamic" || block3.close === void 0) return [];
  const { file, document } = resource;
  const names2 = path.slice(1).map(({ type }) => type.text);
  const inner3 = block3.body.items.flatMap(
    (item) => item.kind === "block" ? bodiesIn(context, resource, [...path, item]) : []
  );
  return [{ file, document, resource, path, block: block3, schema, names: names2 }, ...inner3];
}
var argumentsOf = ({ bodies }) => bodies.flatMap(
  (place) => place.block.body.items.flatMap((item) => {
    const of = item.kind === "attribute" ? place.schema.attributes.get(item.name.text) : void 0;
    return item.kind === "attribute" && of ? [{ ...place, attribute: item, of }] : [];
  })
);
var accepts = ({ schema, names: names2 }, name2) => schema.attributes.has(name2) || schema.blocks.has(name2) || names2.length === 0 && META3.has(name2);
var META3 = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "connection",
  "provisioner",
  "dynamic"
]);
var holds = ({ body }, name2) => body.items.some((item) => (item.kind === "attribute" ? item.name : item.type).text === name2);

// src/random/uniform.ts
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

// src/preference/faults/random.ts
function randomFrom(seed) {
  const next = uniform(seed);
  const below2 = (limit) => Math.floor(next() * limit);
  return {
    below: below2,
    chance: (share2) => next() < share2,
    pick: (from) => from[below2(from.length)],
    weighted: (from, weight) => {
      const weights = from.map(weight);
      let left = next() * weights.reduce((sum3, one) => sum3 + one, 0);
      return from.find((_, index) => {
        left -= weights[index] ?? 0;
        return left < 0;
      });
    },
    shuffled: (from) => {
      const list2 = [...from];
      for (let last2 = list2.length - 1; last2 > 0; last2--) {
        const other = below2(last2 + 1);
        [list2[last2], list2[other]] = [list2[other], list2[last2]];
      }
      return list2;
    }
  };
}
function seedFrom(...parts) {
  let hash = 2166136261;
  for (const byte of Buffer.from(parts.join("\0")))
    hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash;
}

// src/preference/faults/extract-variables.ts
function extractVariables(module, catalogue, { seed, count: count3 }) {
  const ground = groundOf(module, catalogue, randomFrom(seed));
  const { random, view } = ground;
  const taken = new Set(view.variables.map(({ name: name2 }) => name2));
  const chosen2 = [];
  for (let left = constantsOf(ground); chosen2.length < count3 && left.length > 0; ) {
    const one = random.weighted(left, ({ weight }) => weight);
    if (!one) break;
    left = left.filter((other) => other !== one && other.name !== one.name);
    if (!taken.has(one.name)) chosen2.push(one);
  }
  const [first] = chosen2;
  const document = first && view.documents.get(first.file);
  if (!first || !document) return module;
  const declared2 = chosen2.map((one) => declaration5(one, random.chance(DESCRIBED))).join("\n\n");
  const edits = [
    ...chosen2.map(({ file, attribute: attribute2, name: name2 }) => ({
      file,
      range: attribute2.value.range,
      text: `var.${name2}`
    })),
    random.chance(0.5) ? { file: first.file, ...appendBlock(document, declared2) } : { file: first.file, range: { start: 0, end: 0 }, text: `${declared2}

` }
  ];
  const edited = applyCandidate(module, edits);
  return checkerErrors(edited, catalogue).length > 0 ? module : edited;
}
var DESCRIBED = 0.6;
function constantsOf(ground) {
  const { view, context } = ground;
  const own2 = argumentsOf(ground).flatMap(({ file, document, resource, names: names2, attribute: attribute2, of }) => {
    const { type, name: label, block: top } = resource;
    const usage = knownFacts(context.scope, { type, label, top, path: names2 }).usageOf(of.name);
    const name2 = PLAIN7.has(of.name) ? `${type.split("_").at(-1)}_${of.name}` : of.name;
    return constant(file, document, attribute2, name2, usage?.variable ?? 0);
  });
  const regions = view.providers.flatMap(
    ({ file, document, block: block3 }) => attributesNamed(block3, "region").flatMap(
      (attribute2) => constant(file, document, attribute2, ground.random.chance(0.6) ? "region" : "aws_region", 1)
    )
  );
  return [...own2, ...regions].filter(({ file }) => file.endsWith(".tf"));
}
var PLAIN7 = /* @__PURE__ */ new Set(["name", "id", "arn", "type", "description", "value"]);
var attributesNamed = ({ body }, name2) => body.items.filter(
  (item) => item.kind === "attribute" && item.name.text === name2
);
function constant(file, document, attribute2, name2, weight) {
  const { value } = attribute2;
  const source = sourceOf(document.bytes, value);
  const type = value.kind === "template" ? "string" : value.kind;
  if (type !== "string" && type !== "number" && type !== "bool") return [];
  if (type === "string" && (constantString(document.bytes, value) === void 0 || source.includes("\n") || source.startsWith("<<")))
    return [];
  return weight < LEAST_USED ? [] : [{ file, attribute: attribute2, name: name2, type, source, weight }];
}
var LEAST_USED = 0.05;
function declaration5({ name: name2, type, source }, described) {
  const isSecret = /password|secret|token/.test(name2);
  const lines = [
    ...described ? [["description", `"The ${name2.replaceAll("_", " ")}."`]] : [],
    ["type", type],
    isSecret ? ["sensitive", "true"] : ["default", source]
  ];
  const width = Math.max(...lines.map(([key = ""]) => key.length));
  const body = lines.map(([key = "", value]) => `  ${key.padEnd(width)} = ${value}
`).join("");
  return `variable "${name2}" {
${body}}`;
}

// src/preference/faults/collide.ts
var collide = (a, b) => touch(a, b) || hidesFrom(a, b) || hidesFrom(b, a);
var isTangled = ({ edits }) => edits.some(
  (one, index) => edits.slice(index + 1).some((other) => one.file === other.file && overlaps(one.range, other.range))
);
function touch(a, b) {
  const sideBySide = isRemoval(a) && isRemoval(b);
  return a.edits.some(
    (one) => b.edits.some(
      (other) => one.file === other.file && (sideBySide ? overlaps(one.range, other.range) : one.range.start <= other.range.end && other.range.start <= one.range.end)
    )
  );
}
var isRemoval = ({ edits: [only2, ...others] }) => only2 !== void 0 && others.length === 0 && only2.text === "";
function hidesFrom({ hides, edits }, { expects: { within: within2 } }) {
  const covers = ({ file, range: range2 }) => within2?.file === file && contains(range2, within2.range);
  return hides !== void 0 && covers(hides) || edits.some(covers);
}

// src/preference/faults/first-draw.ts
function firstDraw({ random }, places, attempt) {
  for (const place of random.shuffled(places).slice(0, MOST_PLACES2)) {
    const draw = attempt(place);
    if (draw) return draw;
  }
  return void 0;
}
var MOST_PLACES2 = 24;
var rangeIn2 = (file, { range: range2 }) => ({
  file,
  range: range2
});
var around2 = (file, blocks) => ({
  file,
  range: { start: blocks[0]?.range.start ?? 0, end: blocks.at(-1)?.range.end ?? 0 }
});

// src/preference/faults/classes/absent-file.ts
var absentFile2 = (ground) => firstDraw(
  ground,
  argumentsOf(ground).filter(({ of }) => of.type === "string"),
  (place) => hashed(place) ?? read(ground, place)
);
function hashed({ file, document, block: block3, schema, attribute: attribute2, of }) {
  if (of.name === "source_code_hash")
    return {
      how: "hash",
      edits: [{ file, range: attribute2.value.range, text: PACKAGE_HASH }],
      expects: { kinds: ["absent-file"], within: rangeIn2(file, attribute2) }
    };
  const path = constantString(document.bytes, attribute2.value);
  if (of.name !== "filename" || path === void 0 || !schema.attributes.has("source_code_hash"))
    return void 0;
  if (holds(block3, "source_code_hash")) return void 0;
  const value = `filebase64sha256(${sourceOf(document.bytes, attribute2.value)})`;
  return {
    how: "hash",
    edits: inFile(file, insertAttribute(document, block3, "source_code_hash", value)),
    expects: { kinds: ["absent-file"], within: rangeIn2(file, block3) }
  };
}
var PACKAGE_HASH = 'filebase64sha256("lambda_function_payload.zip")';
function read({ random }, { file, document, attribute: attribute2, of }) {
  const found = READ.find(({ names: names2 }) => names2.test(of.name));
  if (!found || !random.chance(found.likelihood) || !isText(document, attribute2.value))
    return void 0;
  const prefix = random.pick(PREFIXES2) ?? "";
  const path = found.path.startsWith("~") ? quote(found.path) : `"${prefix}${found.path}"`;
  return {
    how: "text",
    edits: [{ file, range: attribute2.value.range, text: `file(${path})` }],
    expects: { kinds: ["absent-file"], within: rangeIn2(file, attribute2) }
  };
}
function isText({ bytes }, value) {
  if (value.kind === "call") return value.name.text === "jsonencode";
  if (value.kind === "traversal") return value.root.text === "var";
  const text = constantString(bytes, value) ?? "";
  return value.kind === "template" && (value.heredoc || text.length > LEAST_TEXT);
}
var LEAST_TEXT = 60;
var PREFIXES2 = ["", "", "./", "${path.module}/"];
var READ = [
  { names: /^public_key$/, path: "~/.ssh/id_rsa.pub", likelihood: 1 },
  { names: /^private_key$/, path: "private_key.pem", likelihood: 1 },
  { names: /^certificate_body$/, path: "certificate.pem", likelihood: 1 },
  { names: /^buildspec$/, path: "buildspec.yml", likelihood: 1 },
  { names: /^user_data$/, path: "user_data.sh", likelihood: 0.5 },
  { names: /^(?:assume_role_policy|policy)$/, path: "policy.json", likelihood: 0.3 },
  {
    names: /^(?:template_body|definition|container_definitions|content|body)$/,
    path: "definition.json",
    likelihood: 0.4
  }
];

// src/preference/faults/classes/argument-as-block.ts
var argumentAsBlock = (ground) => firstDraw(ground, argumentsOf(ground), ({ file, document, block: block3, attribute: attribute2, of }) => {
  const { value, name: name2 } = attribute2;
  if (value.kind !== "object" || value.items.length === 0) return void 0;
  if (!value.items.every((item) => isBare2(document, item))) return void 0;
  if (!standOnLines(document, value.items)) return void 0;
  return {
    how: "map",
    edits: inFile(file, [
      { range: { start: name2.range.end, end: value.range.start }, text: " " }
    ]),
    expects: {
      kinds: ["unsupported-block-type"],
      name: of.name,
      within: rangeIn2(file, block3)
    }
  };
});
var isBare2 = ({ bytes }, { key, value }) => key.kind === "traversal" && key.steps.length === 0 && bytes.toString("utf8", key.range.end, value.range.start).trim() === "=";
var standOnLines = ({ bytes }, items) => items.every(({ range: range2 }, index) => {
  const next = items[index + 1];
  const behind2 = bytes.toString("utf8", range2.end, next?.range.start ?? range2.end + 1);
  return !behind2.includes(",") && behind2.includes("\n");
});

// src/preference/faults/nested-in.ts
var nestedIn3 = (bodies) => bodies.flatMap((place) => {
  const known3 = blocksOf2(place.block).filter(({ type }) => place.schema.blocks.has(type.text));
  const names2 = new Set(known3.map(({ type }) => type.text));
  return [...names2].map((name2) => ({
    place,
    name: name2,
    blocks: known3.filter(({ type }) => type.text === name2)
  }));
});
var blocksOf2 = ({ body }) => body.items.filter((item) => item.kind === "block");

// src/preference/faults/classes/block-as-argument.ts
var blockAsArgument = (ground) => firstDraw(
  ground,
  nestedIn3(ground.bodies).filter(({ blocks }) => blocks.every(isPlain3)),
  ({ place: { file, block: block3, schema }, name: name2, blocks }) => {
    const isList2 = blocks.length > 1 || schema.blocks.get(name2)?.maxItems !== 1 && ground.random.chance(0.5);
    if (!areNeighbours(block3, blocks)) return void 0;
    const edits = blocks.flatMap((one, index) => {
      const before = index === 0 ? { start: one.type.range.end, end: one.open.start } : void 0;
      const next = blocks[index + 1];
      const between = one.close && next && { start: one.close.end, end: next.open.start };
      return [
        ...before ? [{ range: before, text: isList2 ? " = [" : " = " }] : [],
        ...innerEdits(one),
        ...between ? [{ range: between, text: ", " }] : []
      ];
    });
    const close = blocks.at(-1)?.range.end ?? 0;
    const end2 = isList2 ? [{ range: { start: close, end: close }, text: "]" }] : [];
    return {
      how: isList2 ? "list" : "map",
      edits: inFile(file, [...edits, ...end2]),
      expects: {
        kinds: ["unsupported-argument"],
        name: name2,
        within: rangeIn2(file, block3)
      },
      hides: around2(file, blocks)
    };
  }
);
function isPlain3({ body, labels, close }) {
  const names2 = body.items.map((item) => item.kind === "block" ? item.type.text : item.name.text);
  return close !== void 0 && labels.length === 0 && new Set(names2).size === names2.length && body.items.every((item) => item.kind === "attribute" || isPlain3(item));
}
var innerEdits = ({ body }) => body.items.flatMap(
  (item) => item.kind === "block" ? [
    { range: { start: item.type.range.end, end: item.open.start }, text: " = " },
    ...innerEdits(item)
  ] : []
);
var areNeighbours = ({ body }, blocks) => {
  const first = body.items.indexOf(blocks[0]);
  return blocks.every((one, index) => body.items[first + index] === one);
};

// src/preference/faults/classes/duplicate.ts
var duplicate2 = (ground) => {
  const way = ground.random.weighted(WAYS, ({ weight }) => weight);
  return way?.draw(ground);
};
var WAYS = [
  { weight: 4, draw: declaration6 },
  { weight: 2, draw: argument2 },
  { weight: 1, draw: nestedBlock }
];
function declaration6(ground) {
  const { resources, variables, outputs } = ground.view;
  const declared2 = [...resources, ...variables, ...outputs].filter(
    ({ file, document }) => file.endsWith(".tf") ? document.body.items.length > 0 : false
  );
  return firstDraw(ground, declared2, ({ file, document, block: block3, name: name2 }) => {
    const text = sourceOf(document.bytes, block3).replaceAll("\r\n", "\n");
    return {
      how: block3.type.text,
      edits: inFile(file, [insertBlockAfter(document, block3, text)]),
      expects: { kinds: ["duplicate"], name: name2 }
    };
  });
}
function argument2(ground) {
  return firstDraw(ground, argumentsOf(ground), ({ file, document, block: block3, attribute: attribute2 }) => {
    if (sourceOf(document.bytes, attribute2.value).includes("\n")) return void 0;
    return {
      how: "argument",
      edits: inFile(file, [repeated2(document, attribute2)]),
      expects: {
        kinds: ["duplicate"],
        name: attribute2.name.text,
        within: rangeIn2(file, block3)
      }
    };
  });
}
function nestedBlock(ground) {
  const once = nestedIn3(ground.bodies).filter(
    ({ place, name: name2, blocks }) => place.schema.blocks.get(name2)?.maxItems === 1 && blocks.length === 1
  );
  return firstDraw(
    ground,
    once,
    ({ place: { file, document, block: block3 }, name: name2, blocks: [only2] }) => only2 && {
      how: "nested block",
      edits: inFile(file, [repeated2(document, only2)]),
      expects: { kinds: ["too-many-blocks"], name: name2, within: rangeIn2(file, block3) }
    }
  );
}
function repeated2(document, item) {
  const { bytes } = document;
  const at2 = endOfItemLine(document, item);
  const text = `${indentationAt(bytes, item.range.start)}${sourceOf(bytes, item)}
`;
  return { range: { start: at2, end: at2 }, text };
}

// src/preference/faults/classes/folded-companion.ts
var foldedCompanion = (ground) => firstDraw(ground, ground.resources, (companion) => {
  const parent = parentOf(ground, companion);
  return parent && folded(ground, companion, parent);
});
function parentOf(ground, companion) {
  const { mode, type, name: name2, block: block3, file } = companion;
  if (mode !== "resource" || findReferences(ground.view, [type, name2]).length > 0) return void 0;
  for (const item of block3.body.items) {
    if (item.kind !== "attribute" || item.value.kind !== "traversal") continue;
    const [step2] = item.value.steps;
    const parentType = item.value.root.text;
    if (step2?.kind !== "attribute" || !isFamily(parentType, type)) continue;
    const place = ground.bodies.find(
      ({ resource, names: names2 }) => resource.type === parentType && resource.name === step2.name && names2.length === 0
    );
    if (place && place.file === file && place.resource.mode === "resource")
      return { place, link: item };
  }
  return void 0;
}
var isFamily = (parent, type) => parent !== type && words4(parent) === words4(type);
var words4 = (type) => type.split("_").slice(0, 2).join("_");
function folded(ground, { type, block: block3, document, file }, { place, link }) {
  const items = block3.body.items.filter(
    (item) => item !== link && !(item.kind === "attribute" && META4.has(item.name.text))
  );
  const isRepeated2 = holds(block3, "count") || holds(block3, "for_each");
  if (items.length === 0 || isRepeated2 || sourceOf(document.bytes, block3).includes("<<"))
    return void 0;
  const removal4 = removeItem(document, ground.view.documents.get(file)?.body ?? block3.body, block3);
  const [only2] = items;
  const isOne = items.length === 1 && only2?.kind === "attribute";
  const name2 = isOne ? only2.name.text : partName(place.resource.type, type);
  if (name2 === "" || accepts(place, name2) || holds(place.block, name2)) return void 0;
  const added2 = isOne ? insertAttribute(document, place.block, name2, movedSource(document, only2.value.range, "  ")) : [insertNestedBlock(document, place.block, `${name2} {
${linesOf5(items)}}`)];
  if (removal4.some((one) => added2.some((other) => touch2(one.range, other.range)))) return void 0;
  return {
    how: isOne ? "argument" : "block",
    edits: inFile(file, [...removal4, ...added2]),
    expects: {
      kinds: [isOne ? "unsupported-argument" : "unsupported-block-type"],
      name: name2,
      within: rangeIn2(file, place.block)
    }
  };
  function linesOf5(inner3) {
    return inner3.map(({ range: range2 }) => `  ${movedSource(document, range2, "  ")}
`).join("");
  }
}
var META4 = /* @__PURE__ */ new Set(["depends_on", "provider"]);
function partName(parent, type) {
  if (type.startsWith(`${parent}_`)) return type.slice(parent.length + 1);
  const own2 = new Set(parent.split("_"));
  return type.split("_").filter((word) => !own2.has(word)).join("_");
}
var touch2 = (a, b) => a.start <= b.end && b.start <= a.end;

// src/preference/faults/classes/invalid-reference.ts
var invalidReference2 = (ground) => firstDraw(ground, argumentsOf(ground), ({ file, document, attribute: attribute2 }) => {
  const text = constantString(document.bytes, attribute2.value);
  if (text === void 0 || !/^[A-Za-z][\w-]*$/.test(text) || LITERALS.has(text))
    return void 0;
  return {
    how: "quotes lost",
    edits: [{ file, range: attribute2.value.range, text }],
    expects: {
      kinds: ["invalid-reference"],
      name: text,
      within: rangeIn2(file, attribute2)
    }
  };
});
var LITERALS = /* @__PURE__ */ new Set(["true", "false", "null"]);

// src/preference/faults/has-counterpart.ts
function hasCounterpart(ground, place, name2) {
  const around3 = new Set([place.resource.type, ...place.names].flatMap((one) => one.split("_")));
  const isLike = (other) => !holds(place.block, other) && likeness4(name2, other, around3) >= SAME9;
  const { attributes: attributes2, blocks } = place.schema;
  const settable = [...attributes2.values()].filter(
    ({ optional, required }) => optional || required
  );
  return settable.some((other) => isLike(other.name)) || [...blocks.keys()].some(isLike) || ground.bodies.some((other) => other.resource === place.resource && accepts(other, name2)) || place.names.length === 0 && companionTypes(ground.context, place.block, name2).length > 0;
}
var SAME9 = 0.7;

// src/preference/faults/neighbour-types.ts
function neighbourTypes({ context, random }, { type, block: block3 }) {
  const provider = providerOf(context.scope, providerNameOf(type, block3));
  if (!provider) return [];
  const family2 = type.split("_").slice(0, 2).join("_");
  const others = provider.resourceTypes.filter(
    (other) => other !== type && other.startsWith(`${family2}_`)
  );
  return random.shuffled(others).slice(0, MOST5).flatMap((other) => provider.schemaOf("resource", other) ?? []);
}
var MOST5 = 4;

// src/preference/faults/classes/invented-argument.ts
var inventedArgument = (ground) => firstDraw(ground, ground.bodies, (place) => {
  const { random } = ground;
  if (place.names.length > 0 && !random.chance(NESTED2)) return void 0;
  const source = random.weighted(SOURCES, ({ weight }) => weight);
  const made = source?.make(ground, place);
  if (!source || !made || accepts(place, made.name) || holds(place.block, made.name))
    return void 0;
  if (hasCounterpart(ground, place, made.name)) return void 0;
  const { file, document, block: block3 } = place;
  return {
    how: source.how,
    edits: inFile(file, insertAttribute(document, block3, made.name, made.value)),
    expects: {
      kinds: ["unsupported-argument"],
      name: made.name,
      within: rangeIn2(file, block3)
    }
  };
});
var NESTED2 = 0.2;
var SOURCES = [
  { how: "of another resource", weight: 3, make: ofAnotherResource },
  { how: "a name", weight: 0.6, make: aName },
  { how: "of a neighbouring type", weight: 6, make: ofNeighbouringType }
];
function ofAnotherResource(ground, place) {
  const others = argumentsOf(ground).filter(
    ({ resource, attribute: attribute2, document, names: names2 }) => resource.type !== place.resource.type && resource.mode === "resource" && names2.length > 0 === place.names.length > 0 && isShort(sourceOf(document.bytes, attribute2.value))
  );
  const other = ground.random.pick(others);
  if (!other || speaksOf2(other.attribute, place)) return void 0;
  return { name: other.of.name, value: sourceOf(other.document.bytes, other.attribute.value) };
}
var isShort = (text) => text.length < 80 && !text.includes("\n");
var speaksOf2 = ({ value }, { resource, document }) => /\b(?:each|count|self)\./.test(sourceOf(document.bytes, value)) || sourceOf(document.bytes, value).includes(resource.name);
function aName({ random }, { resource }) {
  const last2 = resource.type.split("_").at(-1) ?? "";
  const name2 = random.pick(["name", "description", `${last2}_name`]);
  return name2 === void 0 ? void 0 : { name: name2, value: quote(resource.name.replaceAll("_", "-")) };
}
function ofNeighbouringType(ground, place) {
  const { random } = ground;
  const schema = random.pick(neighbourTypes(ground, place.resource));
  const settable = [...schema?.attributes.values() ?? []].filter(
    ({ optional, required, deprecated }) => (optional || required) && !deprecated
  );
  const argument4 = random.pick(settable);
  if (!argument4) return void 0;
  const value = LITERALS2[typeof argument4.type === "string" ? argument4.type : argument4.type[0]];
  return value === void 0 ? void 0 : { name: argument4.name, value };
}
var LITERALS2 = {
  bool: "true",
  number: "1",
  string: '"example"',
  list: '["example"]',
  set: '["example"]'
};

// src/preference/faults/classes/invented-block.ts
var inventedBlock = (ground) => firstDraw(
  ground,
  ground.bodies.filter(({ names: names2 }) => names2.length < 2),
  (place) => {
    const { file, document, block: block3, resource } = place;
    const made = ground.random.chance(0.7) ? ofNeighbouringType2(ground, place) : common2(ground, resource.type);
    if (!made || accepts(place, made.name) || holds(block3, made.name)) return void 0;
    if (hasCounterpart(ground, place, made.name)) return void 0;
    const text = `${made.name} {
${made.lines.map((line) => `  ${line}
`).join("")}}`;
    return {
      how: made.how,
      edits: inFile(file, [insertNestedBlock(document, block3, text)]),
      expects: {
        kinds: ["unsupported-block-type"],
        name: made.name,
        within: rangeIn2(file, block3)
      }
    };
  }
);
function ofNeighbouringType2(ground, { resource }) {
  const blocks = neighbourTypes(ground, resource).flatMap((schema) => [...schema.blocks.values()]);
  const chosen2 = ground.random.pick(blocks.filter(({ name: name2 }) => name2 !== "timeouts"));
  if (!chosen2) return void 0;
  return {
    how: "of a neighbouring type",
    name: chosen2.name,
    lines: linesFor(ground, chosen2.block)
  };
}
function linesFor({ random }, { attributes: attributes2 }) {
  const simple = [...attributes2.values()].filter(
    ({ type, computed }) => typeof type === "string" && !computed && type !== "dynamic"
  );
  const chosen2 = random.shuffled(simple).slice(0, 2);
  const width = Math.max(...chosen2.map(({ name: name2 }) => name2.length));
  return chosen2.map(
    ({ name: name2, type }) => `${name2.padEnd(width)} = ${LITERALS3[type] ?? '"example"'}`
  );
}
var LITERALS3 = {
  bool: "true",
  number: "1",
  string: '"example"'
};
function common2({ random }, type) {
  const last2 = type.split("_").at(-1) ?? "";
  const name2 = random.pick([
    "encryption_configuration",
    "logging",
    "monitoring",
    "policy",
    "settings",
    `${last2}_configuration`
  ]);
  return name2 === void 0 ? void 0 : { how: "made up", name: name2, lines: ["enabled = true"] };
}

// src/preference/faults/type-words.ts
var SERVICES = [
  ["db", "rds", "database", "rds_db"],
  ["lb", "elbv2", "elb", "application_load_balancer"],
  ["cloudwatch_event", "eventbridge", "event"],
  ["cloudwatch_log", "logs", "cloudwatch_logs"],
  ["sfn", "stepfunctions", "step_function"],
  ["msk", "kafka"],
  ["kinesis_firehose", "firehose"],
  ["api_gateway", "apigateway"],
  ["apigatewayv2", "api_gateway_v2", "api_gatewayv2"],
  ["opensearch", "elasticsearch_service"],
  ["efs", "elastic_file_system"],
  ["dynamodb", "dynamo_db"],
  ["acm", "certificate_manager"],
  ["ssm", "systems_manager"],
  ["launch", "ec2_launch"],
  ["instance", "ec2_instance", "ec2"],
  ["security_group", "ec2_security_group", "vpc_security_group"],
  ["internet_gateway", "vpc_internet_gateway"],
  ["autoscaling", "auto_scaling", "ec2_autoscaling"],
  ["codepipeline", "code_pipeline"],
  ["iam_openid_connect", "iam_oidc", "iam_openidconnect"]
].map((names2) => names2.map((name2) => name2.split("_")));
var ADDED = [
  ...["set", "group", "configuration", "config", "instance", "attachment", "association", "policy"],
  ...["settings", "rule", "access", "resource", "role", "endpoint"]
];
var NOUNS3 = [
  ["configuration", "config", "settings", "options"],
  ["attachment", "association", "membership"],
  ["policy", "rule", "statement"],
  ["record", "record_set", "alias"],
  ["zone", "hosted_zone"],
  ["balancer", "lb"],
  ["ami", "image"],
  ["log", "logs", "logging"],
  ["instance", "server", "node"],
  ["notification", "event", "trigger"],
  ["group", "pool"]
];
var COMPOUNDS = [
  ["secrets", "manager"],
  ["elasti", "cache"],
  ["code", "build"],
  ["code", "deploy"],
  ["code", "commit"],
  ["code", "pipeline"],
  ["code", "artifact"],
  ["cloud", "front"],
  ["cloud", "watch"],
  ["cloud", "trail"],
  ["api", "gatewayv2"],
  ["auto", "scaling"],
  ["route", "53"],
  ["open", "search"],
  ["security", "hub"],
  ["guard", "duty"],
  ["kinesis", "analyticsv2"],
  ["net", "workmanager"],
  ["dynamo", "db"]
];

// src/preference/faults/type-rules.ts
var TYPE_RULES = [
  "service-renamed",
  "word-dropped",
  "word-added",
  "word-swapped",
  "joined",
  "split",
  "number"
];
function wrongTypes(type) {
  const [provider = "", ...words5] = type.split("_");
  const found = /* @__PURE__ */ new Map();
  for (const rule of TYPE_RULES)
    for (const made of MAKERS[rule](words5)) {
      const wrong = [provider, ...made].join("_");
      if (made.length > 0 && wrong !== type && !found.has(wrong))
        found.set(wrong, { rule, type: wrong });
    }
  return [...found.values()];
}
var MAKERS = {
  // aws_db_instance → aws_rds_instance
  "service-renamed": (words5) => SERVICES.filter((names2) => names2.some((name2) => begins3(words5, name2))).flatMap((names2) => {
    const own2 = names2.find((name2) => begins3(words5, name2)) ?? [];
    return names2.filter((name2) => name2 !== own2).map((name2) => [...name2, ...words5.slice(own2.length)]);
  }),
  // aws_cloudwatch_metric_alarm → aws_cloudwatch_alarm
  "word-dropped": (words5) => words5.length < 2 ? [] : words5.map((_, index) => words5.filter((_2, other) => other !== index)),
  // aws_route53_record → aws_route53_record_set
  "word-added": (words5) => ADDED.map((word) => [...words5, ...word.split("_")]),
  "word-swapped": (words5) => words5.flatMap(
    (word, index) => NOUNS3.filter((set) => set.includes(word)).flat().filter((other) => other !== word).map((other) => [...words5.slice(0, index), ...other.split("_"), ...words5.slice(index + 1)])
  ),
  // aws_elastic_beanstalk_environment → aws_elasticbeanstalk_environment
  joined: (words5) => words5.slice(1).map((_, index) => [
    ...words5.slice(0, index),
    `${words5[index]}${words5[index + 1]}`,
    ...words5.slice(index + 2)
  ]),
  // aws_secretsmanager_secret → aws_secrets_manager_secret
  split: (words5) => words5.flatMap(
    (word, index) => COMPOUNDS.filter(([a, b]) => word === `${a}${b}`).map((pair) => [
      ...words5.slice(0, index),
      ...pair,
      ...words5.slice(index + 1)
    ])
  ),
  number: (words5) => words5.map((word, index) => [
    ...words5.slice(0, index),
    word.endsWith("s") ? word.slice(0, -1) : `${word}s`,
    ...words5.slice(index + 1)
  ])
};
var begins3 = (words5, name2) => name2.length > 0 && name2.every((word, index) => words5[index] === word);

// src/preference/faults/classes/invented-type.ts
var inventedType = (ground) => {
  const { random, context } = ground;
  const rules = [ruleOf(random), ruleOf(random), ruleOf(random)];
  const isSwap = random.chance(SWAPPED);
  for (const rule of rules) {
    const draw = firstDraw(ground, ground.resources, (resource) => {
      const { type, block: block3 } = resource;
      const provider = providerOf(context.scope, providerNameOf(type, block3));
      if (!provider || resource.mode === "ephemeral" || !rule) return void 0;
      return isSwap ? swapped(ground, resource, provider) : renamed3(ground, resource, provider, rule);
    });
    if (draw) return draw;
  }
  return void 0;
};
var ruleOf = (random) => random.weighted(TYPE_RULES, ruleWeight);
var SWAPPED = 0.03;
function renamed3(ground, { mode, type, name: name2, block: block3, file, address }, provider, rule) {
  const { random, view } = ground;
  const known3 = new Set(mode === "data" ? provider.dataSourceTypes : provider.resourceTypes);
  const wrong = random.pick(
    wrongTypes(type).filter((choice) => choice.rule === rule && !known3.has(choice.type))
  );
  const label = block3.labels[0];
  if (!wrong || !label) return void 0;
  const prefix = mode === "data" ? "data." : "";
  return {
    how: wrong.rule,
    edits: [
      { file, range: label.range, text: label.quoted ? `"${wrong.type}"` : wrong.type },
      ...renameEverywhere(view, address.split("."), `${prefix}${wrong.type}.${name2}`)
    ],
    ...expected(file, block3, wrong.type)
  };
}
function swapped({ view }, { mode, type, name: name2, block: block3, file, address }, provider) {
  const others = mode === "data" ? provider.resourceTypes : provider.dataSourceTypes;
  if (others.includes(type)) return void 0;
  const [other, prefix] = mode === "data" ? ["resource", ""] : ["data", "data."];
  const references3 = renameEverywhere(view, address.split("."), `${prefix}${type}.${name2}`);
  return {
    how: `${mode} as ${other}`,
    edits: [{ file, range: block3.type.range, text: other }, ...references3],
    ...expected(file, block3, type)
  };
}
var expected = (file, block3, name2) => ({
  expects: { kinds: ["invalid-resource-type"], name: name2, within: rangeIn2(file, block3) },
  hides: rangeIn2(file, block3)
});
var ruleWeight = (rule) => (TYPE_RENAMES[rule] ?? 0) + 0.5;

// src/preference/faults/classes/missing-alternative.ts
var missingAlternative = (ground) => firstDraw(
  ground,
  argumentsOf(ground).filter((place) => !place.of.required && isAskedFor(ground, place)),
  ({ file, document, block: block3, attribute: attribute2, resource }) => ({
    how: "one of several",
    edits: inFile(file, removeItem(document, block3.body, attribute2)),
    expects: {
      kinds: ["other"],
      within: rangeIn2(file, resource.block),
      summary: /^(?:Invalid combination of arguments|Missing required argument|.*Missing Attribute.*)/
    }
  })
);
function isAskedFor({ context }, { resource, names: names2, of }) {
  const { type, name: label, block: top } = resource;
  const facts = knownFacts(context.scope, { type, label, top, path: names2 });
  const own2 = facts.constraintsOf(of.name);
  const path = [...names2.flatMap((name2) => [name2, "0"]), of.name].join(".");
  const others = facts.constraints?.place.arguments.values() ?? [];
  return (own2?.exactlyOneOf.length ?? 0) > 0 || (own2?.atLeastOneOf.length ?? 0) > 0 || [...others].some(({ requiredWith }) => requiredWith.includes(path)) || [...facts.constraints?.groups ?? []].some(
    (group2) => "names" in group2 && group2.names.includes(of.name)
  );
}

// src/preference/faults/classes/missing-argument.ts
var missingArgument = (ground) => firstDraw(
  ground,
  argumentsOf(ground).filter(({ of }) => of.required),
  ({ file, document, block: block3, attribute: attribute2, of }) => ({
    how: block3.labels.length > 0 ? "of the resource" : "of a block",
    edits: inFile(file, removeItem(document, block3.body, attribute2)),
    expects: {
      kinds: ["missing-required-argument"],
      name: of.name,
      within: rangeIn2(file, block3)
    }
  })
);

// src/preference/faults/classes/missing-block.ts
var missingBlock = (ground) => firstDraw(
  ground,
  nestedIn3(ground.bodies).filter(
    ({ place, name: name2 }) => (place.schema.blocks.get(name2)?.minItems ?? 0) > 0
  ),
  ({ place: { file, document, block: block3 }, name: name2, blocks }) => ({
    how: blocks.length > 1 ? "several" : "one",
    edits: inFile(
      file,
      blocks.flatMap((one) => removeItem(document, block3.body, one))
    ),
    expects: { kinds: ["insufficient-blocks"], name: name2, within: rangeIn2(file, block3) }
  })
);

// src/preference/faults/classes/misspelt-value.ts
var misspeltValue = (ground) => firstDraw(ground, argumentsOf(ground), (place) => {
  const { file, document, attribute: attribute2 } = place;
  const text = constantString(document.bytes, attribute2.value);
  if (text === void 0 || text === "" || /[\n"$]/.test(text) || !isChecked(ground, place))
    return void 0;
  const ways = WAYS2.flatMap(({ how, weight, write }) => {
    const wrong = write(text);
    return wrong === text || wrong === "" ? [] : [{ how, weight, wrong }];
  });
  const way = ground.random.weighted(ways, ({ weight }) => weight);
  if (!way) return void 0;
  return {
    how: way.how,
    edits: [{ file, range: attribute2.value.range, text: quote(way.wrong) }],
    expects: { kinds: ["other"], within: rangeIn2(file, attribute2) }
  };
});
function isChecked({ context }, { resource, names: names2, of }) {
  const { type, name: label, block: top } = resource;
  const facts = knownFacts(context.scope, { type, label, top, path: names2 }).constraintsOf(of.name);
  return (facts?.values ?? []).some(
    ({ rule }) => rule.kind === "one-of" ? !rule.ignoreCase : rule.kind === "matches" || rule.kind === "differs"
  );
}
var WAYS2 = [
  { how: "lower case", weight: 3, write: (text) => text.toLowerCase() },
  { how: "upper case", weight: 2, write: (text) => text.toUpperCase() },
  {
    how: "capitalised",
    weight: 2,
    write: (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()
  },
  { how: "underscores", weight: 4, write: (text) => text.replaceAll(/[-. ]/g, "_") },
  { how: "hyphens", weight: 2, write: (text) => text.replaceAll(/[_. ]/g, "-") },
  { how: "word lost", weight: 2, write: (text) => text.split(/[-_. ]/)[0] ?? "" }
];

// src/preference/faults/classes/moved-argument.ts
var movedArgument = (ground) => firstDraw(ground, pairsOf3(ground), (pair) => {
  if (ground.random.chance(PUSHED)) return pushed(ground, pair);
  return ground.random.chance(DISSOLVED) ? dissolved(pair) : hoisted(ground, pair);
});
var PUSHED = 0.15;
var DISSOLVED = 0.3;
var pairsOf3 = ({ bodies }) => bodies.flatMap((inner3) => {
  const around3 = inner3.path.at(-2);
  const outer = bodies.find(({ block: block3 }) => block3 === around3);
  return outer ? [{ outer, inner: inner3 }] : [];
});
function hoisted({ random }, { outer, inner: inner3 }) {
  const movable = known2(inner3).filter(({ name: name2 }) => isForeign(outer, name2.text));
  const attribute2 = random.pick(movable);
  if (!attribute2) return void 0;
  return moved7(
    inner3,
    outer,
    attribute2,
    "hoisted",
    removeItem(inner3.document, inner3.block.body, attribute2)
  );
}
function dissolved({ outer, inner: inner3 }) {
  const attributes2 = known2(inner3);
  const { document, file } = inner3;
  const [first] = attributes2;
  if (!first || attributes2.length < inner3.block.body.items.length) return void 0;
  if (!attributes2.every(({ name: name2 }) => isForeign(outer, name2.text))) return void 0;
  const indentation = indentationAt(document.bytes, inner3.block.range.start);
  const lines = attributes2.map(({ range: range2 }) => movedSource(document, range2, indentation));
  return {
    how: "dissolved block",
    edits: inFile(file, [{ range: inner3.block.range, text: lines.join(`
${indentation}`) }]),
    expects: {
      kinds: ["unsupported-argument"],
      name: first.name.text,
      within: rangeIn2(file, outer.block)
    }
  };
}
function pushed({ random }, { outer, inner: inner3 }) {
  const movable = known2(outer).filter(({ name: name2 }) => isForeign(inner3, name2.text));
  const attribute2 = random.pick(movable);
  if (!attribute2) return void 0;
  return moved7(
    outer,
    inner3,
    attribute2,
    "pushed",
    removeItem(outer.document, outer.block.body, attribute2)
  );
}
function moved7(from, to, attribute2, how, removal4) {
  const { document, file } = from;
  const added2 = insertion2(document, to.block, attribute2);
  if (removal4.some((one) => added2.some((other) => touch3(one, other)))) return void 0;
  return {
    how,
    edits: inFile(file, [...removal4, ...added2]),
    expects: {
      kinds: ["unsupported-argument"],
      name: attribute2.name.text,
      within: rangeIn2(file, to.block)
    }
  };
}
function insertion2(document, block3, { name: name2, value }) {
  const inside5 = `${indentationAt(document.bytes, block3.range.start)}  `;
  return insertAttribute(document, block3, name2.text, movedSource(document, value.range, inside5));
}
var known2 = ({ block: block3, schema }) => block3.body.items.filter(
  (item) => item.kind === "attribute" && schema.attributes.has(item.name.text)
);
var isForeign = (place, name2) => !accepts(place, name2) && !holds(place.block, name2);
var touch3 = (a, b) => a.range.start <= b.range.end && b.range.start <= a.range.end;

// src/preference/faults/classes/moved-block.ts
var movedBlock = (ground) => firstDraw(
  ground,
  nestedIn3(ground.bodies).filter(({ place }) => place.names.length > 0),
  ({ place: inner3, name: name2, blocks: [block3] }) => {
    const around3 = inner3.path.at(-2);
    const outer = ground.bodies.find((place) => place.block === around3);
    if (!outer || !block3 || accepts(outer, name2) || holds(outer.block, name2)) return void 0;
    const { document, file } = inner3;
    if (sourceOf(document.bytes, block3).includes("<<")) return void 0;
    const expects = {
      kinds: ["unsupported-block-type"],
      name: name2,
      within: rangeIn2(file, outer.block)
    };
    const text = dedentedSource(document, block3.range);
    if (inner3.block.body.items.length === 1) {
      const indentation = indentationAt(document.bytes, inner3.block.range.start);
      const lines = indent(text, indentation).trimStart();
      return {
        how: "unwrapped",
        edits: inFile(file, [{ range: inner3.block.range, text: lines }]),
        expects
      };
    }
    const removal4 = removeItem(document, inner3.block.body, block3);
    const added2 = insertNestedBlock(document, outer.block, text);
    const touches2 = removal4.some(
      ({ range: range2 }) => range2.start <= added2.range.end && added2.range.start <= range2.end
    );
    if (touches2) return void 0;
    return { how: "hoisted", edits: inFile(file, [...removal4, added2]), expects };
  }
);

// src/preference/faults/classes/read-only-argument.ts
var readOnlyArgument2 = (ground) => firstDraw(ground, ground.bodies, ({ file, document, block: block3, schema, resource }) => {
  const { random } = ground;
  const chosen2 = random.weighted(
    [...schema.attributes.values()].filter(
      ({ name: name2, computed, optional, required, type }) => computed && !optional && !required && typeof type === "string" && !holds(block3, name2)
    ),
    ({ name: name2 }) => ASKED_FOR.test(name2) ? 8 : 1
  );
  if (!chosen2) return void 0;
  const value = LITERALS4[chosen2.type] ?? quote(resource.name.replaceAll("_", "-"));
  return {
    how: chosen2.type,
    edits: inFile(file, insertAttribute(document, block3, chosen2.name, value)),
    expects: {
      kinds: ["read-only-argument"],
      name: chosen2.name,
      within: rangeIn2(file, block3)
    }
  };
});
var ASKED_FOR = /^(?:name|region|port|.*password|.*_name|storage_encrypted|kms_key_id|policy|dns_name|endpoint|version)$/;
var LITERALS4 = { bool: "true", number: "3306" };

// src/preference/faults/name-forms.ts
var join = (words5) => words5.join("_");
var replaced5 = (words5, at2, by) => [
  ...words5.slice(0, at2),
  ...by,
  ...words5.slice(at2 + 1)
];
var capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
var otherNumber = (word) => {
  if (word.length > 3 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return `${word}es`;
  return word.length > 2 && word.endsWith("s") ? word.slice(0, -1) : plural(word);
};
var plural = (word) => /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch)$/.test(word) ? `${word}es` : `${word}s`;

// src/preference/faults/rename-words.ts
var STANDS_ALONE = /* @__PURE__ */ new Set([
  ...["name", "type", "policy", "role", "password", "username", "port", "version", "description"],
  ...["engine", "subnets", "bucket", "key", "value", "size", "status", "protocol", "domain", "arn"]
]);
var ENDINGS2 = /* @__PURE__ */ new Set([
  ...["id", "ids", "arn", "arns", "name", "names", "identifier", "type", "list", "enabled"],
  ...["configuration", "config", "settings", "document", "days", "count", "size", "key", "info"]
]);
function endingsFor(type) {
  if (type === void 0)
    return ["configuration", "config", "settings", "options", "rule", "policy"];
  if (type === "bool") return ["enabled"];
  if (type === "number") return ["count", "size", "days", "seconds", "in_days"];
  if (typeof type !== "string") return ["ids", "list", "arns"];
  return ["name", "id", "arn", "type", "identifier", "document", "block"];
}
var SWAPS = [
  ["id", "arn", "name", "identifier"],
  ["ids", "arns", "names"],
  ["type", "class"],
  ["size", "capacity", "count", "units"],
  ["seconds", "days", "minutes", "period", "timeout"],
  ["configuration", "config", "settings", "options", "info"]
];
var SYNONYMS2 = [
  ["identifier", "id", "name"],
  ["configuration", "config", "settings"],
  ["maximum", "max"],
  ["minimum", "min"],
  ["description", "comment", "desc"],
  ["username", "user", "user_name"],
  ["database", "db"],
  ["environment", "env"],
  ["instance", "node", "broker"],
  ["size", "capacity"],
  ["destination", "target"],
  ["policy", "policy_document"],
  ["subnet", "vpc_subnet"],
  ["subnets", "subnet_ids", "vpc_zone_identifier"],
  ["group", "groups", "group_name"],
  ["certificate", "cert"],
  ["balancer", "lb"],
  ["parameter", "param"],
  ["retention", "retention_period", "retention_days"],
  ["members", "users"],
  ["rule", "policy", "statement"],
  ["logs", "logging", "log"],
  ["encrypted", "encryption", "encryption_enabled"],
  ["action", "actions"],
  ["alias", "alias_target"],
  ["password", "user_password"],
  ["setting", "option_setting"]
];
var FLAGS = /* @__PURE__ */ new Set(["enable", "enabled", "is", "allow", "use"]);
var COUNTS = /* @__PURE__ */ new Set(["number", "of", "num", "count", "desired"]);
var QUALIFIERS = [
  "preferred",
  "desired",
  "default",
  "master",
  "db",
  "iam",
  "vpc",
  "target"
];
var COMPOUNDS2 = [
  ["build", "spec"],
  ["user", "name"],
  ["host", "name"],
  ["key", "space"],
  ["web", "hook"],
  ["file", "name"],
  ["time", "out"],
  ["code", "build"],
  ["time", "zone"],
  ["file", "system"],
  ["cloud", "watch"],
  ["through", "put"],
  ["end", "point"]
];

// src/preference/faults/rename-rules.ts
var RENAME_RULES = [
  "prefix-dropped",
  "prefix-added",
  "suffix-dropped",
  "suffix-added",
  "suffix-swapped",
  "number",
  "word-dropped",
  "synonym",
  "flag",
  "count",
  "qualifier",
  "joined",
  "split",
  "case"
];
function wrongNames(named2) {
  const words5 = named2.name.split("_");
  const found = /* @__PURE__ */ new Map();
  for (const rule of RENAME_RULES)
    for (const name2 of MAKERS2[rule](words5, named2))
      if (name2 !== named2.name && name2 !== "" && !found.has(name2) && /^[A-Za-z]/.test(name2))
        found.set(name2, { rule, name: name2 });
  return [...found.values()];
}
var MAKERS2 = {
  // db_name → name, vpc_security_group_ids → security_group_ids
  "prefix-dropped": (words5) => words5.slice(1).flatMap((_, index) => {
    const rest = words5.slice(index + 1);
    return rest.length === 1 && !STANDS_ALONE.has(rest[0] ?? "") ? [] : [join(rest)];
  }),
  // name → environment_name, bucket → s3_bucket
  "prefix-added": (words5, { around: around3 }) => {
    const own2 = around3.slice(1);
    const prefixes = own2.flatMap((_, index) => [own2.slice(index), own2.slice(0, index + 1)]);
    return prefixes.filter((prefix) => !prefix.some((word) => words5.includes(word))).map((prefix) => join([...prefix, ...words5]));
  },
  // role_arn → role, solution_stack_name → solution_stack
  "suffix-dropped": (words5) => words5.length > 1 && ENDINGS2.has(words5.at(-1) ?? "") ? [join(words5.slice(0, -1))] : [],
  // bucket → bucket_name, role → role_arn
  "suffix-added": (words5, { type }) => ENDINGS2.has(words5.at(-1) ?? "") ? [] : endingsFor(type).map((ending) => join([...words5, ending])),
  // db_subnet_group_name → db_subnet_group_id, instance_class → instance_type
  "suffix-swapped": (words5) => SWAPS.filter((set) => set.includes(words5.at(-1) ?? "")).flat().map((word) => join([...words5.slice(0, -1), word])),
  // subnet_ids → subnet_id, tag → tags
  number: (words5) => words5.map((word, index) => join(replaced5(words5, index, [otherNumber(word)]))),
  // preferred_backup_window → preferred_window
  "word-dropped": (words5) => words5.length < 3 ? [] : words5.slice(1, -1).map((_, index) => join(replaced5(words5, index + 1, []))),
  synonym: (words5) => words5.flatMap(
    (word, index) => SYNONYMS2.filter((set) => set.includes(word)).flat().map((other) => join(replaced5(words5, index, [other])))
  ),
  // enable_dns_support ↔ dns_support_enabled
  flag: (words5, { type }) => {
    if (type !== "bool") return [];
    const bare2 = words5.filter((word) => !FLAGS.has(word));
    return [
      join(["enable", ...bare2]),
      join([...bare2, "enabled"]),
      join(["is", ...bare2]),
      join(bare2)
    ];
  },
  // node_count → number_of_nodes, num_nodes, nodes
  count: (words5, { type }) => {
    if (type !== "number") return [];
    const bare2 = words5.filter((word) => !COUNTS.has(word));
    const many = join([...bare2.slice(0, -1), plural(bare2.at(-1) ?? "")]);
    return [
      `number_of_${many}`,
      `num_${many}`,
      `${join(bare2)}_count`,
      `desired_${join(bare2)}_count`
    ];
  },
  // backup_window → preferred_backup_window, username → master_username
  qualifier: (words5) => QUALIFIERS.filter((one) => !words5.includes(one)).map((one) => join([one, ...words5])),
  // user_data → userdata
  joined: (words5) => words5.slice(1).map(
    (_, index) => join([
      ...words5.slice(0, index),
      `${words5[index]}${words5[index + 1]}`,
      ...words5.slice(index + 2)
    ])
  ),
  // buildspec → build_spec
  split: (words5) => words5.flatMap(
    (word, index) => COMPOUNDS2.filter(([a, b]) => word === `${a}${b}`).map(
      (pair) => join(replaced5(words5, index, pair))
    )
  ),
  // backup_retention_period → backup_Retention_period, backupRetentionPeriod
  case: (words5) => words5.length < 2 ? [] : [
    words5.map((word, index) => index === 0 ? word : capital(word)).join(""),
    ...words5.map((word, index) => join(replaced5(words5, index, [capital(word)])))
  ]
};

// src/preference/faults/wrong-name.ts
function wrongNameFor({ context, random }, place, rule, name2, type) {
  const choices = wrongNames({ name: name2, around: aroundOf(place), ...type && { type } }).filter(
    (wrong) => wrong.rule === rule && !accepts(place, wrong.name) && !holds(place.block, wrong.name)
  );
  if (choices.length === 0) return void 0;
  const { type: resourceType, block: block3 } = place.resource;
  const provider = providerOf(context.scope, providerNameOf(resourceType, block3));
  const index = provider && argumentIndex(provider);
  const unknown2 = SHORTENING.has(rule) ? 0 : 1;
  return random.weighted(choices, (choice) => index?.has(choice.name) ? KNOWN_ELSEWHERE : unknown2)?.name;
}
var KNOWN_ELSEWHERE = 4;
var SHORTENING = /* @__PURE__ */ new Set(["prefix-dropped", "word-dropped"]);
var aroundOf = ({ resource, names: names2 }) => [
  ...new Set([resource.type, ...names2].flatMap((name2) => name2.split("_")))
];
function drawnRules(random) {
  const left = new Set(RENAME_RULES);
  return Array.from({ length: MOST_RULES }, () => {
    const rule = random.weighted([...left], weightOf2);
    if (rule) left.delete(rule);
    return rule;
  }).filter((rule) => rule !== void 0);
}
var MOST_RULES = 4;
var weightOf2 = (rule) => (RENAMES[rule] ?? 0) + 0.5;

// src/preference/faults/classes/renamed-argument.ts
var renamedArgument2 = (ground) => {
  const places = argumentsOf(ground).filter((place) => ground.random.chance(likelihood(place)));
  for (const rule of drawnRules(ground.random)) {
    const draw = firstDraw(ground, places, (place) => renamed4(ground, place, rule));
    if (draw) return draw;
  }
  return void 0;
};
var likelihood = ({ of, names: names2 }) => (of.required ? 0.15 : 1) * (names2.length > 0 ? 0.15 : 1);
function renamed4(ground, place, rule) {
  const { file, document, block: block3, attribute: attribute2, of } = place;
  const wrong = wrongNameFor(ground, place, rule, of.name, of.type);
  if (wrong === void 0) return void 0;
  return {
    how: rule,
    edits: inFile(file, renameAttribute(document, block3.body, attribute2, wrong)),
    expects: { kinds: ["unsupported-argument"], name: wrong, within: rangeIn2(file, block3) },
    // Terraform looks at no reference of an argument that it does not know.
    hides: rangeIn2(file, attribute2)
  };
}

// src/preference/faults/classes/renamed-block.ts
var renamedBlock2 = (ground) => {
  const places = nestedIn3(ground.bodies);
  for (const rule of drawnRules(ground.random)) {
    const draw = firstDraw(ground, places, ({ place, name: name2, blocks }) => {
      const { file } = place;
      const wrong = wrongNameFor(ground, place, rule, name2);
      if (wrong === void 0) return void 0;
      const edits = blocks.map((block3) => renameBlock(block3, wrong));
      return {
        how: rule,
        edits: inFile(file, edits),
        expects: {
          kinds: ["unsupported-block-type"],
          name: wrong,
          within: rangeIn2(file, place.block)
        },
        hides: around2(file, blocks)
      };
    });
    if (draw) return draw;
  }
  return void 0;
};

// src/preference/faults/syntax-slips.ts
var SYNTAX_SLIPS = [
  { how: "truncated", weight: 10, write: truncated },
  { how: "closing bracket lost", weight: 4, write: closerLost },
  { how: "arguments on one line", weight: 3, write: onOneLine },
  { how: "colon for equals", weight: 1, write: colonForEquals },
  { how: "quote lost", weight: 1, write: quoteLost },
  { how: "comma lost", weight: 1, write: commaLost },
  { how: "bracket too many", weight: 1, write: closerTooMany },
  { how: "value lost", weight: 1, write: valueLost },
  { how: "heredoc end lost", weight: 1, write: heredocEndLost },
  { how: "Markdown fence", weight: 1, write: fenced },
  { how: "prose", weight: 1, write: prose },
  { how: "shell prompt", weight: 1, write: shell }
];
function truncated({ bytes, body }, random) {
  const least = Math.floor(bytes.length * 0.6);
  const at2 = least + random.below(bytes.length - least);
  const cut3 = body.items.some(({ range: range2 }) => range2.start + 10 < at2 && at2 < range2.end - 1);
  const isInside = ((bytes[at2] ?? 0) & 192) === 128;
  return cut3 && !isInside ? [{ range: { start: at2, end: bytes.length }, text: "" }] : [];
}
function closerLost(document, random) {
  const token2 = random.pick(tokensOf(document, ["}", "]", ")"]));
  if (!token2) return [];
  const { bytes } = document;
  const line = { start: lineStart(bytes, token2.start), end: lineEnd(bytes, token2.start) };
  const isAlone = bytes.toString("utf8", line.start, line.end).trim().length === 1;
  return [{ range: isAlone ? line : token2, text: "" }];
}
function onOneLine(document, random) {
  const blocks = [...blocksOf(document.body)].filter(
    ({ block: { body } }) => body.items.length > 1 && body.items.length < 4 && body.items.every((item) => item.kind === "attribute" && isOneLine2(document, item))
  );
  const found = random.pick(blocks)?.block;
  if (!found) return [];
  const items = found.body.items.map((item) => sourceOf(document.bytes, item));
  return [{ range: found.body.range, text: ` ${items.join(random.chance(0.7) ? ", " : " ")} ` }];
}
var isOneLine2 = ({ bytes }, item) => !sourceOf(bytes, item).includes("\n");
function colonForEquals(document, random) {
  const found = random.pick(attributes(document));
  return found ? [{ range: { start: found.name.range.end, end: found.equals.end }, text: ":" }] : [];
}
function quoteLost(document, random) {
  const token2 = random.pick(tokensOf(document, ["close-quote"]));
  return token2 ? [{ range: token2, text: "" }] : [];
}
function commaLost(document, random) {
  const token2 = random.pick(tokensOf(document, [","]));
  return token2 ? [{ range: token2, text: "" }] : [];
}
function closerTooMany(document, random) {
  const found = random.pick(
    document.body.items.filter((item) => item.kind === "block")
  );
  return found ? [{ range: { start: found.range.end, end: found.range.end }, text: "\n}" }] : [];
}
function valueLost(document, random) {
  const found = random.pick(attributes(document).filter((item) => isOneLine2(document, item)));
  return found ? [{ range: found.value.range, text: "" }] : [];
}
function heredocEndLost({ bytes, tokens }, random) {
  const token2 = random.pick(tokens.filter(({ kind }) => kind === "close-heredoc"));
  if (!token2) return [];
  return [
    { range: { start: lineStart(bytes, token2.start), end: lineEnd(bytes, token2.start) }, text: "" }
  ];
}
function fenced({ bytes }, random) {
  const open = {
    range: { start: 0, end: 0 },
    text: random.chance(0.5) ? "```hcl\n" : "```terraform\n"
  };
  const close = { range: { start: bytes.length, end: bytes.length }, text: "```\n" };
  return random.chance(0.5) ? [open, close] : [close];
}
function prose({ bytes }, random) {
  const isFirst = random.chance(0.5);
  const at2 = isFirst ? 0 : bytes.length;
  const text = isFirst ? "Here is the Terraform configuration that creates the resources:\n\n" : "\nThis configuration creates the resources that you asked for. Replace the placeholder values with your own.\n";
  return [{ range: { start: at2, end: at2 }, text }];
}
function shell({ bytes }, random) {
  const text = random.pick([
    "$ terraform init\n$ terraform apply\n",
    "\nterraform init\nterraform apply\n"
  ]);
  return text === void 0 ? [] : [{ range: { start: bytes.length, end: bytes.length }, text }];
}
var attributes = ({ body }) => [...attributesOf(body)].map(({ attribute: attribute2 }) => attribute2);
var tokensOf = ({ tokens }, kinds) => tokens.filter(({ kind }) => kinds.includes(kind)).map(({ start, end: end2 }) => ({ start, end: end2 }));

// src/preference/faults/classes/syntax.ts
var syntax2 = (ground) => {
  const { random, module, view } = ground;
  const files = module.files.flatMap(({ path, bytes }) => {
    const document = view.documents.get(path);
    return document && bytes.length > 0 ? [{ path, document }] : [];
  });
  return firstDraw(ground, files, ({ path, document }) => {
    const slip2 = random.weighted(SYNTAX_SLIPS, ({ weight }) => weight);
    const edits = slip2?.write(document, random) ?? [];
    if (!slip2 || edits.length === 0) return void 0;
    return {
      how: slip2.how,
      edits: edits.map((edit) => ({ file: path, ...edit })),
      expects: { kinds: ["syntax"] }
    };
  });
};

// src/preference/faults/only-use.ts
function onlyUse(uses) {
  const [only2, ...others] = uses;
  return only2 && others.length === 0 ? { within: rangeIn2(only2.file, only2.reference) } : {};
}

// src/preference/faults/classes/undeclared-local.ts
var undeclaredLocal = (ground) => firstDraw(
  ground,
  ground.view.locals.filter(({ file }) => file.endsWith(".tf")),
  ({ file, document, attribute: attribute2, name: name2 }) => {
    const around3 = document.body.items.find(
      (item) => item.kind === "block" && item.body.items.includes(attribute2)
    );
    const uses = findReferences(ground.view, ["local", name2]);
    if (!around3 || uses.length === 0) return void 0;
    const isOnly = around3.body.items.length === 1;
    return {
      how: "not declared",
      edits: inFile(
        file,
        isOnly ? removeItem(document, document.body, around3) : removeItem(document, around3.body, attribute2)
      ),
      expects: { kinds: ["undeclared-local"], name: name2, ...onlyUse(uses) }
    };
  }
);

// src/preference/faults/slip-of.ts
function slipOf(random, name2, isTaken) {
  const words5 = name2.split("_");
  const choices = [
    words5.length > 1 ? words5.slice(1).join("_") : "",
    words5.length > 1 ? words5.slice(0, -1).join("_") : "",
    name2.endsWith("s") ? name2.slice(0, -1) : `${name2}s`,
    `my_${name2}`,
    `${name2}_1`,
    "main",
    "example",
    "default"
  ];
  return random.pick(
    choices.filter((choice) => /^[A-Za-z_]/.test(choice) && choice !== name2 && !isTaken(choice))
  );
}

// src/preference/faults/classes/undeclared-resource.ts
var undeclaredResource2 = (ground) => firstDraw(
  ground,
  ground.resources,
  (resource) => ground.random.chance(SLIPS) ? slipped(ground, resource) : leftOut2(ground, resource)
);
var SLIPS = 0.01;
function leftOut2({ view }, resource) {
  const { document, block: block3, file, address, mode } = resource;
  const outside = findReferences(view, address.split(".")).filter(({ path }) => path[0] !== block3);
  const isOnly = view.resources.every(
    (other) => other === resource || other.mode !== mode || other.type !== resource.type
  );
  if (outside.length === 0 || !isOnly) return void 0;
  return {
    how: mode === "data" ? "no data source" : "no resource",
    edits: inFile(file, removeItem(document, document.body, block3)),
    expects: { kinds: ["undeclared-resource"], name: address, ...onlyUse(outside) }
  };
}
function slipped({ view, random }, resource) {
  const { address, name: name2 } = resource;
  const found = random.pick(
    findReferences(view, address.split(".")).filter(({ path }) => path[0] !== resource.block)
  );
  const wrong = slipOf(
    random,
    name2,
    (other) => view.resources.some((one) => one.address === `${address.slice(0, -name2.length)}${other}`)
  );
  if (!found || wrong === void 0) return void 0;
  const text = `${address.slice(0, -name2.length)}${wrong}`;
  return {
    how: "another label",
    edits: [renameReference(found, text)],
    expects: { kinds: ["undeclared-resource"], name: text, ...onlyUse([found]) }
  };
}

// src/preference/faults/classes/undeclared-variable.ts
var undeclaredVariable = (ground) => firstDraw(
  ground,
  ground.view.variables.filter(({ file }) => file.endsWith(".tf")),
  (variable) => ground.random.chance(SLIPS2) ? slipped2(ground, variable) : leftOut3(ground, variable)
);
var SLIPS2 = 0.01;
function leftOut3({ view }, { file, document, block: block3, name: name2 }) {
  const uses = findReferences(view, ["var", name2]).filter(({ path }) => path[0] !== block3);
  if (uses.length === 0) return void 0;
  return {
    how: "not declared",
    edits: inFile(file, removeItem(document, document.body, block3)),
    expects: { kinds: ["undeclared-variable"], name: name2, ...onlyUse(uses) }
  };
}
function slipped2({ view, random }, { name: name2, block: block3 }) {
  const found = random.pick(
    findReferences(view, ["var", name2]).filter(({ path }) => path[0] !== block3)
  );
  const wrong = slipOf(random, name2, (other) => view.variables.some((one) => one.name === other));
  if (!found || wrong === void 0) return void 0;
  return {
    how: "another name",
    edits: [renameReference(found, `var.${wrong}`)],
    expects: { kinds: ["undeclared-variable"], name: wrong, ...onlyUse([found]) }
  };
}

// src/preference/faults/classes/wrong-attribute.ts
var wrongAttribute = (ground) => firstDraw(
  ground,
  ground.resources.flatMap(
    (resource) => findReferences(ground.view, resource.address.split(".")).filter(({ path }) => path[0] !== resource.block).map((found) => ({ resource, found }))
  ),
  ({ resource, found }) => withoutIndex(resource, found) ?? (ground.random.chance(INSIDE2) ? withoutInnerIndex(found) : void 0) ?? otherAttribute(ground, resource, found)
);
var INSIDE2 = 0.5;
function withoutIndex({ block: block3 }, found) {
  const [index, next] = stepsBehind(found);
  const isMany2 = attribute(block3, "count") ?? attribute(block3, "for_each");
  if (!isMany2 || index?.kind === "attribute" || !index || next?.kind !== "attribute")
    return void 0;
  return {
    how: "instance key lost",
    edits: [{ file: found.file, range: index.range, text: "" }],
    expects: { kinds: ["unsupported-attribute"], within: rangeIn2(found.file, found.reference) }
  };
}
function withoutInnerIndex(found) {
  const steps2 = stepsBehind(found);
  const at2 = steps2.findIndex(
    (step3, index) => step3.kind === "index" && index > 0 && steps2[index + 1]?.kind === "attribute"
  );
  const step2 = steps2[at2];
  if (!step2) return void 0;
  return {
    how: "index lost",
    edits: [{ file: found.file, range: step2.range, text: "" }],
    expects: { kinds: ["unsupported-attribute"], within: rangeIn2(found.file, found.reference) }
  };
}
function otherAttribute({ context, random }, { mode, type, block: block3 }, found) {
  const schema = schemaOf(context.scope, mode, type, block3);
  const step2 = stepsBehind(found).find(({ kind }) => kind === "attribute");
  if (!schema || step2?.kind !== "attribute" || !schema.attributes.has(step2.name)) return void 0;
  const last2 = type.split("_").at(-1) ?? "";
  const wrong = random.pick(
    [...OFTEN4, `${last2}_id`, `${last2}_name`, `${last2}_arn`, ...relatedTo(step2.name)].filter(
      (name2) => name2 !== step2.name && !schema.attributes.has(name2) && !schema.blocks.has(name2)
    )
  );
  if (wrong === void 0) return void 0;
  return {
    how: "another attribute",
    edits: [{ file: found.file, range: step2.range, text: `.${wrong}` }],
    expects: {
      kinds: ["unsupported-attribute"],
      name: wrong,
      within: rangeIn2(found.file, found.reference)
    }
  };
}
var OFTEN4 = ["arn", "name", "endpoint", "dns_name", "zone_id", "zone_name", "url", "address"];
var relatedTo = (name2) => [
  `${name2}_name`,
  name2.replace(/_?(?:name|id|arn)$/, "") || "id",
  name2.replace(/_id$/, "_arn"),
  name2.replace(/_name$/, "_id")
];
var stepsBehind = ({ reference, end: end2 }) => reference.steps.filter(({ range: range2 }) => range2.start >= end2);

// src/preference/faults/classes/wrong-type.ts
var wrongType = (ground) => firstDraw(ground, argumentsOf(ground), (place) => {
  const ways = WAYS3.flatMap(({ how, weight, write }) => {
    const text = write(place, ground);
    return text === void 0 ? [] : [{ how, weight, text }];
  });
  const way = ground.random.weighted(ways, ({ weight }) => weight);
  if (!way) return void 0;
  const { file, attribute: attribute2, of } = place;
  return {
    how: way.how,
    edits: [{ file, range: attribute2.value.range, text: way.text }],
    expects: {
      kinds: ["incorrect-type"],
      name: of.name,
      within: rangeIn2(file, attribute2)
    }
  };
});
var WAYS3 = [
  // subnet_ids = [a] → subnet_ids = a
  {
    how: "list unwrapped",
    weight: 3,
    write: ({ attribute: { value }, of, document }) => value.kind === "tuple" && value.items.length === 1 && isList(of) && value.items[0] ? sourceOf(document.bytes, value.items[0]) : void 0
  },
  // vpc_id = a → vpc_id = [a]
  {
    how: "wrapped in a list",
    weight: 2,
    write: ({ attribute: { value }, of, document }) => of.type === "string" && (value.kind === "traversal" || value.kind === "template") && !isHeredoc(value) ? `[${sourceOf(document.bytes, value)}]` : void 0
  },
  // policy = jsonencode({…}) → policy = {…}
  {
    how: "jsonencode lost",
    weight: 3,
    write: ({ attribute: { value }, document }) => value.kind === "call" && value.name.text === "jsonencode" && value.args[0] ? sourceOf(document.bytes, value.args[0]) : void 0
  },
  // backup_retention_period = 7 → "7 days"; port = 80 → "HTTP"
  {
    how: "number with a unit",
    weight: 3,
    write: ({ attribute: { value }, of, document }) => {
      if (value.kind !== "number" || of.type !== "number") return void 0;
      if (of.name === "port") return '"HTTP"';
      const unit = UNITS3.find(([words5]) => words5.test(of.name))?.[1];
      return unit === void 0 ? void 0 : `"${sourceOf(document.bytes, value)} ${unit}"`;
    }
  },
  // enabled = true → "enabled"
  {
    how: "flag as a word",
    weight: 1,
    write: ({ attribute: { value }, of }) => value.kind === "bool" && of.type === "bool" ? value.value ? '"enabled"' : '"disabled"' : void 0
  }
];
var isList = ({ type }) => typeof type !== "string" && (type[0] === "list" || type[0] === "set");
var isHeredoc = (value) => value.kind === "template" && value.heredoc;
var UNITS3 = [
  [/day|retention/, "days"],
  [/second|timeout|interval|period|ttl/, "seconds"],
  [/minute/, "minutes"],
  [/size|storage|memory/, "GB"]
];

// src/preference/faults/draws.ts
var DRAWS = {
  "renamed-argument": renamedArgument2,
  "moved-argument": movedArgument,
  "block-as-argument": blockAsArgument,
  "invented-argument": inventedArgument,
  "read-only-argument": readOnlyArgument2,
  "renamed-block": renamedBlock2,
  "moved-block": movedBlock,
  "argument-as-block": argumentAsBlock,
  "invented-block": inventedBlock,
  "folded-companion": foldedCompanion,
  "missing-argument": missingArgument,
  "missing-alternative": missingAlternative,
  "missing-block": missingBlock,
  "invented-type": inventedType,
  "undeclared-resource": undeclaredResource2,
  "undeclared-variable": undeclaredVariable,
  "undeclared-local": undeclaredLocal,
  "invalid-reference": invalidReference2,
  "wrong-attribute": wrongAttribute,
  "wrong-type": wrongType,
  "misspelt-value": misspeltValue,
  "absent-file": absentFile2,
  duplicate: duplicate2,
  syntax: syntax2
};

// src/preference/faults/fault-class.ts
var FAULT_CLASSES = [
  "renamed-argument",
  "moved-argument",
  "block-as-argument",
  "invented-argument",
  "read-only-argument",
  "renamed-block",
  "moved-block",
  "argument-as-block",
  "invented-block",
  "folded-companion",
  "missing-argument",
  "missing-alternative",
  "missing-block",
  "invented-type",
  "undeclared-resource",
  "undeclared-variable",
  "undeclared-local",
  "invalid-reference",
  "wrong-attribute",
  "wrong-type",
  "misspelt-value",
  "absent-file",
  "duplicate",
  "syntax"
];

// src/preference/faults/draw-faults.ts
function drawFaults(ground, held, wanted, mix, fruitless) {
  const { random } = ground;
  const fresh = [];
  for (let tries = 0; fresh.length < wanted && tries < wanted * TRIES_A_FAULT; tries++) {
    const others = [...held, ...fresh];
    const chosen2 = random.weighted(FAULT_CLASSES, (each) => {
      if (fruitless.has(each)) return 0;
      const isMore = others.some((other) => other.class === each);
      return (mix[each] ?? 0) * (isMore ? CONTAGION[each] ?? 1 : 1);
    });
    if (!chosen2) break;
    const draw = DRAWS[chosen2](ground);
    if (draw && isTangled(draw)) continue;
    if (!draw) fruitless.add(chosen2);
    else if (!others.some((other) => collide(other, draw))) fresh.push({ ...draw, class: chosen2 });
  }
  return fresh;
}
var TRIES_A_FAULT = 6;
var CONTAGION = { "undeclared-variable": 10, "missing-argument": 3 };

// src/preference/faults/expected-finding.ts
function findingsFor(expected2, edits, findings) {
  const taken = /* @__PURE__ */ new Set();
  return expected2.map((one) => {
    const within2 = one.within && afterEdits(one.within, edits);
    const found = findings.find((finding2) => !taken.has(finding2) && matches(finding2, one, within2));
    if (found) taken.add(found);
    return found;
  });
}
function matches(finding2, { kinds, name: name2, summary }, within2) {
  if (!kinds.includes(finding2.kind)) return false;
  if (name2 !== void 0 && subjectOf(finding2) !== name2) return false;
  if (summary && !summary.test(finding2.summary)) return false;
  if (!within2) return true;
  const at2 = finding2.place;
  return at2 !== void 0 && at2.file === within2.file && within2.range.start <= at2.range.start && at2.range.start <= within2.range.end;
}
function afterEdits({ file, range: range2 }, edits) {
  let { start, end: end2 } = range2;
  for (const edit of edits) {
    if (edit.file !== file) continue;
    const grown = Buffer.byteLength(edit.text) - (edit.range.end - edit.range.start);
    if (edit.range.end < range2.start) start += grown;
    if (edit.range.start <= range2.end) end2 += grown;
  }
  return { file, range: { start, end: end2 } };
}

// src/preference/faults/inverse-edits.ts
function inverseEdits(module, groups2) {
  const undone = groups2.map(() => []);
  const files = new Set(groups2.flatMap((group2) => group2.map(({ file }) => file)));
  for (const file of files) {
    const bytes = module.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
    let shift = 0;
    for (const { edit, group: group2 } of inOrder(groups2, file)) {
      const { start, end: end2 } = edit.range;
      const length = Buffer.byteLength(edit.text);
      undone[group2]?.push({
        file,
        range: { start: start + shift, end: start + shift + length },
        text: bytes.toString("utf8", start, end2)
      });
      shift += length - (end2 - start);
    }
  }
  return undone;
}
var inOrder = (groups2, file) => groups2.flatMap(
  (edits, group2) => edits.filter((edit) => edit.file === file).map((edit) => ({ edit, group: group2 }))
).sort(({ edit: a }, { edit: b }) => a.range.start - b.range.start || a.range.end - b.range.end);

// src/preference/faults/inject-faults.ts
function injectFaults(module, catalogue, { seed, count: count3, mix = DRAFT_MIX }) {
  const none = { module, faults: [], dropped: {} };
  if (checkerErrors(module, catalogue).length > 0) return none;
  const ground = groundOf(module, catalogue, randomFrom(seed));
  const dropped2 = {};
  let made = { ...none, drawn: [] };
  const fruitless = /* @__PURE__ */ new Set();
  for (let round = 0; round < MOST_ROUNDS && made.drawn.length < count3; round++) {
    const fresh = drawFaults(ground, made.drawn, count3 - made.drawn.length, mix, fruitless);
    if (fresh.length === 0) break;
    made = settle2(module, catalogue, inOrder2([...made.drawn, ...fresh]), (lost) => {
      dropped2[lost] = (dropped2[lost] ?? 0) + 1;
    });
  }
  return { module: made.module, faults: made.faults, dropped: dropped2 };
}
var MOST_ROUNDS = 3;
var inOrder2 = (drawn) => [...drawn].sort(
  ({ edits: [a] }, { edits: [b] }) => !a || !b || a.file === b.file ? (a?.range.start ?? 0) - (b?.range.start ?? 0) : a.file < b.file ? -1 : 1
);
function settle2(valid, catalogue, drawn, drop2) {
  const edits = drawn.flatMap((draw) => draw.edits);
  const module = applyCandidate(valid, edits);
  const findings = findingsFor(
    drawn.map(({ expects }) => expects),
    edits,
    checkerErrors(module, catalogue)
  );
  if (findings.every((finding2) => finding2 !== void 0)) {
    const inverse = inverseEdits(
      valid,
      drawn.map((draw) => draw.edits)
    );
    const faults = drawn.flatMap((draw, index) => {
      const finding2 = findings[index];
      return finding2 ? [
        {
          class: draw.class,
          how: draw.how,
          edits: draw.edits,
          inverse: inverse[index] ?? [],
          finding: finding2
        }
      ] : [];
    });
    return { module, faults, drawn };
  }
  for (const [index, { class: lost }] of drawn.entries()) if (!findings[index]) drop2(lost);
  return settle2(
    valid,
    catalogue,
    drawn.filter((_, index) => findings[index] !== void 0),
    drop2
  );
}

// src/preference/faults/fault-maker.ts
function faultMaker(catalogue, seed) {
  const made = {};
  return (id, source) => {
    if (!isKnownValid(source, catalogue)) return { kind: "unproven" };
    const own2 = seedFrom(seed, id);
    const random = randomFrom(seedFrom(own2, "row"));
    const wanted = random.weighted(FAULTS_PER_DRAFT, ([, drafts]) => drafts)?.[0] ?? 1;
    const gold = random.chance(EXTRACTED) ? extractVariables(source, catalogue, { seed: own2, count: 1 + random.below(4) }) : source;
    const mix = balancedMix(KNOWN3, made);
    const { module, faults, dropped: dropped2 } = injectFaults(gold, catalogue, {
      seed: own2,
      count: wanted,
      mix
    });
    if (faults.length === 0) return { kind: "no-room", dropped: dropped2 };
    for (const { class: each } of faults) made[each] = (made[each] ?? 0) + 1 / faults.length;
    return { kind: "made", seed: own2, gold, wanted, module, faults, dropped: dropped2 };
  };
}
function isKnownValid(module, catalogue) {
  const { verdict, schemas } = checkModule(module, catalogue);
  return verdict === "valid" && (schemas ?? []).every(({ how }) => how !== "nearest");
}
var KNOWN3 = Object.fromEntries(
  Object.entries(DRAFT_MIX).filter(([name2]) => name2 !== "unexplained")
);
var EXTRACTED = 0.5;

// src/preference/pairs/break-text.ts
function textBreaker(catalogue, seed) {
  const make = faultMaker(catalogue, seed);
  const seen = /* @__PURE__ */ new Map();
  return ({ id, text, group: group2, licence }) => {
    if (!ALLOWED_LICENCES.has(licence)) return "licence";
    const template = templateOf(text);
    const known3 = seen.get(template);
    if (known3 !== void 0 && known3 !== group2) return "seen";
    seen.set(template, group2);
    const made = make(id, moduleFromText(id, text));
    if (made.kind !== "made") return made.kind;
    return { ...made, id, split: splitOf(group2), template, licence };
  };
}

// src/preference/pairs/held-out.ts
function heldOutMaker(catalogue, seed) {
  const breakText = textBreaker(catalogue, seed);
  return (row) => {
    const broken = breakText(row);
    if (typeof broken === "string") return broken;
    const { id, split: split3, module, gold } = broken;
    const textOf10 = ({ files }) => files[0]?.bytes.toString("utf8") ?? "";
    return split3 === "test" ? [{ id, draft: textOf10(module), gold: textOf10(gold) }] : [];
  };
}

// src/preference/choices/sampled-choice.ts
async function sampledChoice(asked, { ranker, author }) {
  const { context, candidates, trials } = asked;
  const { finding: finding2 } = asked.question;
  const shown2 = structuredClone(candidates);
  const written4 = author ? await author.write({ context, finding: finding2, candidates: shown2 }) : [];
  const known3 = new Set(candidates.map(keyOf6));
  const own2 = written4.filter((candidate3) => !known3.has(keyOf6(candidate3)));
  const all = [...asked.tryMore(own2), ...trials];
  const choice = choiceOf(asked, all);
  const open = all.flatMap(({ candidate: candidate3, tried }) => tried.kind === "passed" ? [candidate3] : []);
  const likes = await ranker.score({ context, finding: finding2, candidates: structuredClone(open) });
  return {
    ...choice,
    options: choice.options.map((option, index) => {
      const liked = likes[index];
      return { ...option, ...liked !== void 0 && { liked } };
    })
  };
}
var keyOf6 = ({ edits }) => JSON.stringify(edits);

// src/preference/pairs/make-choices.ts
function choiceMaker(catalogue, seed, sampler) {
  const breakText = textBreaker(catalogue, seed);
  return async (row) => {
    const broken = breakText(row);
    if (typeof broken === "string") return broken;
    const { id, split: split3, template, licence, module, faults } = broken;
    const budget = new Budget(DEFAULT_BUDGET, () => 0);
    const options = { catalogue, ranker: ruleRanker, budget };
    const choices = [];
    for (const asked of askAll(module, faults, options))
      choices.push(await (sampler ? sampledChoice(asked, sampler) : choiceOf(asked, asked.trials)));
    return choices.map((choice) => ({ id, source: "fault", split: split3, template, licence, ...choice }));
  };
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
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";
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
  const known3 = /* @__PURE__ */ new Map();
  const typeAt2 = (line) => {
    const usage = known3.get(line) ?? typeUsage(JSON.parse(lines[line] ?? ""));
    known3.set(line, usage);
    return usage;
  };
  let edges;
  return {
    of: (mode, type) => {
      const line = types[mode].get(type);
      return line === void 0 ? void 0 : typeAt2(line);
    },
    edgesOf: (argument4) => {
      edges ??= new Map(
        Object.entries(JSON.parse(lines[header.edges] ?? "")).map(
          ([name2, packed]) => [name2, packed.map(edgeUsage)]
        )
      );
      return edges.get(argument4) ?? [];
    },
    principalOf: (argument4) => ownValue(header.principals, argument4)
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
function edgeUsage([to, count3, share2, drawn, several]) {
  const names2 = to.split(".");
  const mode = names2[0] === "data" ? "data" : "resource";
  const [type = "", ...attribute2] = mode === "data" ? names2.slice(1) : names2;
  return {
    mode,
    type,
    attribute: attribute2.join("."),
    count: count3,
    share: share2 / 100,
    drawn: drawn / 100,
    several: several / 100
  };
}

// src/usage/open-usage.ts
function openUsage(directory) {
  const known3 = opened.get(directory);
  if (known3) return known3;
  const files = readManifest(directory);
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
function readManifest(directory) {
  const path = join2(directory, "usage-manifest.json");
  return existsSync(path) ? readManifestOf(manifestSchema, path, CURE).files : [];
}
var MAX_UNPACKED_BYTES = 16 * 1024 * 1024;
function unpacked(directory, entry) {
  const bytes = readVerified(directory, entry, CURE);
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString("utf8");
  } catch (cause) {
    throw new SchemaError(`Cannot unpack ${join2(directory, entry.file)}; ${CURE}.`, { cause });
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
        const known3 = views.get(view) ?? { ...view, usage };
        views.set(view, known3);
        return known3;
      }
    }
  };
}

// src/controller/failure-words.ts
function failureWords({ description, failures }) {
  const counts = [...failures].filter(([, count3]) => count3 > 0);
  if (counts.length === 0) return void 0;
  const told3 = counts.map(([reason, count3]) => `${count3} \xD7 ${reason}`).join(", ");
  return `${description.name} gave no answer ${told3}; the rules decided there`;
}

// src/controller/constrain/accept-text.ts
function acceptText({ start, readOn: readOn2, mayEnd: mayEnd2 }) {
  const known3 = [{ text: "", state: start }];
  return (text, ended) => {
    while (!text.startsWith(last(known3).text)) known3.pop();
    const { text: before, state } = last(known3);
    if (text === before) return ended && mayEnd2(state);
    const next = readOn2(state, text.slice(before.length));
    if (next === void 0 || ended && !mayEnd2(next)) return false;
    known3.push({ text, state: next });
    return true;
  };
}
var last = (items) => items[items.length - 1];

// src/controller/constrain/lexeme.ts
var NONE = { kind: "none" };
var insideOf2 = (frame) => frame.kind === "template" && frame.form === "heredoc" ? { kind: "line", text: void 0, returned: false } : NONE;

// src/controller/constrain/token.ts
var token = (kind, text = "") => ({ kind, text });

// src/controller/constrain/read-in-template.ts
function readInTemplate(frame, lexeme, character, emit) {
  const goOn = (next) => ({ frame, lexeme: next });
  switch (lexeme.kind) {
    case "marker": {
      const { sign, count: count3 } = lexeme;
      if (character === sign) return goOn({ kind: "marker", sign, count: count3 + 1 });
      if (character === "{" && count3 === 1) return openSequence(sign, emit);
      return readInTemplate(frame, textOf8(frame), character, emit);
    }
    case "escape":
      return readEscape(lexeme.text + character, goOn);
    case "line":
      return readLine(frame, lexeme, character, goOn, emit);
    default:
      if (character === '"') return emit(token("close-quote"));
      if (character === "\n" || character === "\r") return void 0;
      if (character === "\\") return goOn({ kind: "escape", text: "\\" });
      return isMarker(character) ? goOn({ kind: "marker", sign: character, count: 1 }) : goOn(NONE);
  }
}
var isMarker = (character) => character === "$" || character === "%";
var textOf8 = ({ form }) => form === "heredoc" ? { kind: "line", text: void 0, returned: false } : NONE;
function openSequence(sign, emit) {
  const opened2 = emit(token(sign === "$" ? "open-interpolation" : "open-directive"));
  return opened2 && { ...opened2, lexeme: { kind: "open-sequence" } };
}
function readEscape(text, goOn) {
  const selector = text[1] ?? "";
  const digits = text.slice(2);
  if (selector !== "u" && selector !== "U")
    return 'nrt"\\'.includes(selector) ? goOn(NONE) : void 0;
  const length = selector === "u" ? 4 : 8;
  if (!/^[0-9a-fA-F]*$/.test(digits) || !isEncodable(digits, length)) return void 0;
  return goOn(digits.length === length ? NONE : { kind: "escape", text });
}
function isEncodable(digits, length) {
  const least = Number.parseInt(digits.padEnd(length, "0"), 16);
  const most = Number.parseInt(digits.padEnd(length, "f"), 16);
  return least <= 1114111 && !(least >= 55296 && most <= 57343);
}
function readLine({ marker }, { text, returned }, character, goOn, emit) {
  if (character === "\n") {
    if (text?.trim() !== marker) return goOn({ kind: "line", text: "", returned: false });
    return emit(token("close-heredoc"), token("newline"));
  }
  if (returned) return void 0;
  if (character === "\r") return goOn({ kind: "line", text, returned: true });
  if (isMarker(character)) return goOn({ kind: "marker", sign: character, count: 1 });
  const longer = text === void 0 ? void 0 : text + character;
  const begun2 = longer?.trim() ?? "";
  const mayEnd2 = longer !== void 0 && marker.startsWith(begun2);
  return goOn({ kind: "line", text: mayEnd2 ? longer : void 0, returned: false });
}

// src/controller/constrain/bound-names.ts
function boundNames(frame) {
  const found = /* @__PURE__ */ new Set();
  for (let outer = frame.parent; outer; outer = outer.parent)
    for (const name2 of namesGivenBy(outer)) found.add(name2);
  return found;
}
function namesGivenBy(frame) {
  if (frame.kind === "for") return frame.phase === "after-collection" ? [] : frame.bound;
  return frame.kind === "template" ? frame.directives.flatMap(({ bound }) => bound) : [];
}

// src/controller/constrain/frame.ts
var MAX_DEPTH2 = 160;
function push(parent, fields) {
  const depth = parent.depth + 1;
  return depth > MAX_DEPTH2 ? void 0 : { ...fields, parent, depth };
}
var pushExpression = (parent, isKey = false) => push(parent, { kind: "expression", phase: "operand", newlines: parent.newlines, isKey });
function beginExpression(parent, isKey = false) {
  const again = pushExpression(parent, isKey);
  return again && { again };
}
var emptyBody = (isFile, words5) => ({
  kind: "body",
  phase: "item",
  newlines: true,
  isFile,
  name: "",
  set: /* @__PURE__ */ new Set(),
  args: /* @__PURE__ */ new Set(),
  ...words5 && { words: words5 }
});

// src/controller/constrain/vocabulary.ts
var ANY_STEPS = {};
var ANY_WORD = { has: () => true, starts: () => true };
var wordsIn2 = (...sets) => {
  const all = new Set(sets.flatMap((set) => [...set]));
  return { has: (word) => all.has(word), starts: (beginning) => startsOne(all, beginning) };
};
function startsOne(words5, beginning) {
  for (const word of words5) if (word.startsWith(beginning)) return true;
  return false;
}

// src/controller/constrain/take-in-expression.ts
function takeInExpression(frame, { kind, text }, vocabulary) {
  switch (frame.phase) {
    case "operand":
      return takeOperand(frame, { kind, text }, vocabulary);
    case "word":
      if (kind === "(" && frame.callable) return openCall(frame);
      if (kind === "::" && frame.callable && !vocabulary)
        return { ...frame, phase: "function-scope" };
      return frame.valued ? takeAfter(frame, kind) : void 0;
    case "after":
    case "names":
      return takeAfter(frame, kind);
    case "dot":
      if (kind === "*") return { ...picked(frame), phase: "names" };
      return takeStep2(frame, { kind, text }, "after");
    case "names-dot":
      return takeStep2(frame, { kind, text }, "names");
    case "bracket":
      if (kind === "*") return { ...frame, phase: "star" };
      return openIndex(frame);
    case "star":
      return kind === "]" ? picked(frame) : void 0;
    case "function-scope":
      return kind === "word" ? { ...frame, phase: "function-named" } : void 0;
    case "function-named":
      if (kind === "::") return { ...frame, phase: "function-scope" };
      return kind === "(" ? openCall(frame) : void 0;
    case "when-true":
      return kind === ":" ? { ...plain10(frame), phase: "operand" } : void 0;
  }
}
var plain10 = ({ parent, depth, newlines }) => ({
  kind: "expression",
  phase: "after",
  depth,
  newlines,
  ...parent && { parent }
});
function takeOperand(frame, { kind, text }, vocabulary) {
  const after = plain10(frame);
  switch (kind) {
    case "word":
      return { ...after, phase: "word", ...meaningOf2(frame, text, vocabulary) };
    case "number":
      return NUMBER.test(text) ? after : void 0;
    case "-":
    case "!":
      return { ...after, phase: "operand" };
    case "open-quote":
      return push(after, { ...TEMPLATE, form: "quoted", marker: "" });
    case "open-heredoc":
      return endsLine(frame) ? push(after, { ...TEMPLATE, form: "heredoc", marker: text }) : void 0;
    case "(": {
      const parens = push(after, { kind: "parens", phase: "after", newlines: false });
      return parens && pushExpression(parens);
    }
    case "[":
      return push(after, { kind: "tuple", phase: "first", newlines: false });
    case "{":
      return push(after, { kind: "object", phase: "first", newlines: true });
    default:
      return void 0;
  }
}
function endsLine({ newlines, parent }) {
  if (!newlines || parent?.kind === "body") return true;
  return parent?.kind === "object" && parent.phase === "after";
}
var NUMBER = /^\d+(\.\d*)?([eE][+-]?\d+)?$/;
var TEMPLATE = { kind: "template", directives: [], newlines: false };
function meaningOf2(frame, text, vocabulary) {
  if (!vocabulary || frame.isKey) return { callable: true, valued: true };
  if (LITERALS5.has(text) || boundNames(frame).has(text)) return { valued: true };
  const names2 = vocabulary.references.get(text);
  return { callable: vocabulary.functions.has(text), ...names2 && { names: names2, valued: true } };
}
var LITERALS5 = /* @__PURE__ */ new Set(["true", "false", "null"]);
function takeAfter(frame, kind) {
  if (kind === ".") return { ...frame, phase: frame.phase === "names" ? "names-dot" : "dot" };
  if (frame.names?.unfinished) return void 0;
  if (kind === "[") return { ...frame, phase: "bracket" };
  if (PRECEDENCE[kind] !== void 0) return { ...plain10(frame), phase: "operand" };
  if (kind === "?") return pushExpression({ ...plain10(frame), phase: "when-true" });
  return { again: frame.parent };
}
function takeStep2(frame, { kind, text }, phase) {
  if (kind === "number")
    return text.includes(".") || !NUMBER.test(text) ? void 0 : { ...picked(frame), phase };
  if (kind !== "word") return void 0;
  const { names: names2 } = frame;
  const next = names2 && (names2.steps ? names2.steps.get(text) : ANY_STEPS);
  return { ...plain10(frame), phase, ...next && { names: next } };
}
function picked(frame) {
  const names2 = frame.names?.many ? frame.names : void 0;
  return { ...plain10(frame), ...names2 && { names: names2 } };
}
function openCall(frame) {
  return push(plain10(frame), { kind: "call", phase: "item", newlines: false });
}
function openIndex(frame) {
  const index = push(picked(frame), { kind: "index", phase: "after", newlines: false });
  const again = index && pushExpression(index);
  return again && { again };
}
function wordsOfExpression(frame, vocabulary, after) {
  switch (frame.phase) {
    case "operand":
      return roots(frame, vocabulary);
    case "word":
    case "after":
    case "names":
      if (frame.names?.unfinished || frame.phase === "word" && !frame.valued) return void 0;
      return after(frame.parent);
    case "dot":
    case "names-dot":
      return frame.names?.steps ? wordsIn2(frame.names.steps.keys()) : ANY_WORD;
    case "bracket":
      return roots(frame, vocabulary);
    case "function-scope":
      return ANY_WORD;
    default:
      return void 0;
  }
}
function roots(frame, vocabulary) {
  if (!vocabulary || frame.kind === "expression" && frame.isKey) return ANY_WORD;
  const { references: references3, functions } = vocabulary;
  const sets = [references3, functions, LITERALS5, boundNames(frame)];
  return {
    has: (word) => sets.some((set) => set.has(word)),
    starts: (beginning) => sets.some((set) => startsOne(set.keys(), beginning))
  };
}

// src/controller/constrain/take-in-body.ts
function takeInBody(frame, { kind, text }) {
  switch (frame.phase) {
    case "item":
      if (kind === "newline") return frame;
      if (kind === "word") return { ...frame, phase: "named", name: text };
      return end(frame, kind);
    case "named":
      if (kind === "=") return argument3(frame);
      return kind === "open-quote" || kind === "{" || kind === "word" ? block2(frame) : void 0;
    case "after-value": {
      const next = { ...frame, phase: "item" };
      return kind === "newline" ? next : kind === "end" ? { again: next } : void 0;
    }
  }
}
function end(frame, kind) {
  if (kind !== (frame.isFile ? "end" : "}")) return void 0;
  for (const name2 of frame.words?.required ?? []) if (!frame.set.has(name2)) return void 0;
  return frame.isFile ? { kind: "done", depth: 0, newlines: true } : frame.parent;
}
function argument3({ name: name2, words: words5, ...frame }) {
  if (frame.args.has(name2) || words5 && !words5.arguments.has(name2)) return void 0;
  return pushExpression({
    ...frame,
    name: name2,
    ...words5 && { words: words5 },
    phase: "after-value",
    set: new Set(frame.set).add(name2),
    args: new Set(frame.args).add(name2)
  });
}
function block2(frame) {
  const { name: name2, words: words5 } = frame;
  const found = words5?.blocks.get(name2);
  if (words5 && (!found || found.once && frame.set.has(name2))) return void 0;
  const after = { ...frame, phase: "item", set: new Set(frame.set).add(name2) };
  const again = push(after, {
    kind: "block",
    phase: "labels",
    newlines: true,
    name: name2,
    ...found && { words: found.words() }
  });
  return again && { again };
}
function takeInBlock(frame, { kind, text }) {
  switch (frame.phase) {
    case "labels":
      if (kind === "{") return { ...frame, phase: "opened" };
      if (frame.words) return void 0;
      if (kind === "open-quote")
        return push(frame, {
          kind: "template",
          form: "label",
          marker: "",
          directives: [],
          newlines: false
        });
      return kind === "word" ? frame : void 0;
    case "opened":
      if (kind === "word") return { ...frame, phase: "single-named", name: text };
      return kind === "newline" || kind === "}" ? openBody(frame) : void 0;
    case "single-named":
      if (kind !== "=" || frame.words && !frame.words.arguments.has(frame.name)) return void 0;
      return pushExpression({ ...frame, phase: "after-single" });
    case "after-single":
      return kind === "}" && hasAll(frame) ? { ...frame, phase: "end" } : void 0;
    case "end":
      if (kind !== "newline" && kind !== "end") return void 0;
      return kind === "end" ? { again: frame.parent } : frame.parent;
  }
}
function openBody({ words: words5, ...frame }) {
  const after = { ...frame, phase: "end" };
  const again = push(after, emptyBody(false, words5));
  return again && { again };
}
var hasAll = ({ words: words5, name: name2 }) => [...words5?.required ?? []].every((required) => required === name2);
function wordsOfBody({ phase, words: words5, set, args }) {
  if (phase !== "item") return phase === "named" && !words5 ? ANY_WORD : void 0;
  if (!words5) return ANY_WORD;
  const isFree = ([name2, { once }]) => !once || !set.has(name2);
  return wordsIn2(
    [...words5.arguments].filter((name2) => !args.has(name2)),
    [...words5.blocks].filter(isFree).map(([name2]) => name2)
  );
}
function wordsOfBlock({ phase, words: words5 }) {
  if (phase === "labels") return words5 ? void 0 : ANY_WORD;
  if (phase === "opened") return words5 ? wordsIn2(words5.arguments) : ANY_WORD;
  return void 0;
}

// src/controller/constrain/take-in-brackets.ts
function takeInBrackets(frame, token2) {
  const { kind } = token2;
  switch (frame.kind) {
    case "parens":
      return kind === ")" ? frame.parent : void 0;
    case "index":
      return kind === "]" ? frame.parent : void 0;
    case "call":
      return takeInCall(frame, kind);
    case "tuple":
      return takeInTuple(frame, token2);
    case "object":
      return takeInObject(frame, token2);
  }
}
function takeInCall(frame, kind) {
  if (kind === ")") return frame.parent;
  if (frame.phase === "item") return beginExpression({ ...frame, phase: "after" });
  if (frame.phase === "spread") return void 0;
  if (kind === ",") return { ...frame, phase: "item" };
  return kind === "..." ? { ...frame, phase: "spread" } : void 0;
}
function takeInTuple(frame, token2) {
  if (token2.kind === "]") return frame.parent;
  if (frame.phase === "after") return token2.kind === "," ? { ...frame, phase: "item" } : void 0;
  return frame.phase === "first" && isFor(token2) ? openFor(frame, "]") : beginExpression({ ...frame, phase: "after" });
}
function takeInObject(frame, token2) {
  const { kind } = token2;
  switch (frame.phase) {
    case "first":
    case "item":
      if (kind === "newline") return frame;
      if (kind === "}") return frame.parent;
      return frame.phase === "first" && isFor(token2) ? openFor(frame, "}") : beginExpression({ ...frame, phase: "sign" }, true);
    case "sign":
      return kind === "=" || kind === ":" ? pushExpression({ ...frame, phase: "after" }) : void 0;
    default:
      if (kind === "}") return frame.parent;
      return kind === "," || kind === "newline" ? { ...frame, phase: "item" } : void 0;
  }
}
var isFor = ({ kind, text }) => kind === "word" && text === "for";
var openFor = ({ parent, depth }, close) => ({
  kind: "for",
  close,
  phase: "name",
  bound: [],
  newlines: false,
  depth,
  parent
});

// src/controller/constrain/take-in-for.ts
function takeInFor(frame, { kind, text }) {
  const word = kind === "word" ? text : void 0;
  switch (frame.phase) {
    case "name":
    case "second":
      return word === void 0 ? void 0 : {
        ...frame,
        phase: frame.phase === "name" ? "after-name" : "after-second",
        bound: [...frame.bound, word]
      };
    case "after-name":
      if (kind === ",") return { ...frame, phase: "second" };
      return word === "in" ? pushExpression({ ...frame, phase: "after-collection" }) : void 0;
    case "after-second":
      return word === "in" ? pushExpression({ ...frame, phase: "after-collection" }) : void 0;
    case "after-collection":
      return kind === ":" ? pushExpression({ ...frame, phase: "after-result" }) : void 0;
    case "after-result":
      if (frame.close === "]") return takeEnd(frame, kind, word);
      return kind === "=>" ? pushExpression({ ...frame, phase: "after-value" }) : void 0;
    case "after-value":
      return kind === "..." ? { ...frame, phase: "after-dots" } : takeEnd(frame, kind, word);
    case "after-dots":
      return takeEnd(frame, kind, word);
    case "after-condition":
      return kind === frame.close ? frame.parent : void 0;
  }
}
function takeEnd(frame, kind, word) {
  if (kind === frame.close) return frame.parent;
  return word === "if" ? pushExpression({ ...frame, phase: "after-condition" }) : void 0;
}
function wordsOfFor({ phase, close }) {
  switch (phase) {
    case "name":
    case "second":
      return ANY_WORD;
    case "after-name":
    case "after-second":
      return IN;
    case "after-result":
      return close === "]" ? IF : void 0;
    case "after-value":
    case "after-dots":
      return IF;
    default:
      return void 0;
  }
}
var IN = wordsIn2(["in"]);
var IF = wordsIn2(["if"]);

// src/controller/constrain/take-in-template.ts
function takeInTemplate(frame, { kind }) {
  switch (kind) {
    case "close-quote":
    case "close-heredoc":
      return frame.directives.length === 0 ? frame.parent : void 0;
    case "open-interpolation": {
      const open = frame.form !== "label" && push(frame, { ...SEQUENCE, kind: "interpolation" });
      return open ? pushExpression(open) : void 0;
    }
    case "open-directive":
      return frame.form === "label" ? void 0 : push(frame, { ...SEQUENCE, kind: "directive", phase: "keyword" });
    default:
      return void 0;
  }
}
var SEQUENCE = { phase: "close", keyword: "", bound: [], newlines: false };
function takeInSequence(frame, { kind, text }) {
  const word = kind === "word" ? text : void 0;
  switch (frame.phase) {
    case "keyword":
      return word !== void 0 && keywords(frame).includes(word) ? openDirective(frame, word) : void 0;
    case "name":
    case "second":
      return word === void 0 ? void 0 : {
        ...frame,
        phase: frame.phase === "name" ? "after-name" : "after-second",
        bound: [...frame.bound, word]
      };
    case "after-name":
      if (kind === ",") return { ...frame, phase: "second" };
      return word === "in" ? pushExpression({ ...frame, phase: "close" }) : void 0;
    case "after-second":
      return word === "in" ? pushExpression({ ...frame, phase: "close" }) : void 0;
    case "close":
      return kind === "}" || kind === "close-template" ? closed2(frame) : void 0;
  }
}
function keywords({ parent }) {
  const open = parent.directives.at(-1)?.keyword;
  switch (open) {
    case void 0:
      return ["if", "for"];
    case "if":
      return ["if", "for", "else", "endif"];
    case "else":
      return ["if", "for", "endif"];
    case "for":
      return ["if", "for", "endfor"];
  }
}
function openDirective(frame, keyword2) {
  if (keyword2 === "for") return { ...frame, keyword: keyword2, phase: "name" };
  const close = { ...frame, keyword: keyword2, phase: "close" };
  return keyword2 === "if" ? pushExpression(close) : close;
}
function closed2({ kind, keyword: keyword2, bound, parent }) {
  const template = parent;
  if (kind === "interpolation") return template;
  const { directives } = template;
  return { ...template, directives: nextDirectives(directives, keyword2, bound) };
}
function nextDirectives(open, keyword2, bound) {
  if (keyword2 === "if" || keyword2 === "for") return [...open, { keyword: keyword2, bound }];
  const outer = open.slice(0, -1);
  return keyword2 === "else" ? [...outer, { keyword: keyword2, bound: [] }] : outer;
}
function wordsOfSequence(frame) {
  switch (frame.phase) {
    case "keyword":
      return wordsIn2(keywords(frame));
    case "name":
    case "second":
      return ANY_WORD;
    case "after-name":
    case "after-second":
      return IN;
    case "close":
      return void 0;
  }
}

// src/controller/constrain/take-token.ts
function takeToken(start, token2, vocabulary) {
  let frame = start;
  for (; ; ) {
    if (token2.kind === "newline" && !frame.newlines) return frame;
    if (token2.kind === "word" && !wordsAt(frame, vocabulary)?.has(token2.text)) return void 0;
    const taken = takeIn(frame, token2, vocabulary);
    if (taken === void 0 || !("again" in taken)) return taken;
    frame = taken.again;
  }
}
function takeIn(frame, token2, vocabulary) {
  switch (frame.kind) {
    case "body":
      return takeInBody(frame, token2);
    case "block":
      return takeInBlock(frame, token2);
    case "expression":
      return takeInExpression(frame, token2, vocabulary);
    case "for":
      return takeInFor(frame, token2);
    case "template":
      return takeInTemplate(frame, token2);
    case "interpolation":
    case "directive":
      return takeInSequence(frame, token2);
    case "done":
      return void 0;
    default:
      return takeInBrackets(frame, token2);
  }
}
function wordsAt(frame, vocabulary) {
  switch (frame.kind) {
    case "body":
      return wordsOfBody(frame);
    case "block":
      return wordsOfBlock(frame);
    case "expression":
      return wordsOfExpression(frame, vocabulary, (outer) => wordsAt(outer, vocabulary));
    case "for":
      return wordsOfFor(frame);
    case "interpolation":
    case "directive":
      return wordsOfSequence(frame);
    case "object":
      return frame.phase === "first" || frame.phase === "item" ? ANY_WORD : void 0;
    case "tuple":
    case "call":
      return wordsOfItem(frame.phase, roots(frame, vocabulary));
    default:
      return void 0;
  }
}
function wordsOfItem(phase, items) {
  if (phase === "item") return items;
  if (phase !== "first") return void 0;
  return {
    has: (word) => FOR.has(word) || items.has(word),
    starts: (beginning) => FOR.starts(beginning) || items.starts(beginning)
  };
}
var FOR = wordsIn2(["for"]);

// src/controller/constrain/read-character.ts
function readCharacter(reading, character, vocabulary) {
  const { frame, lexeme } = reading;
  const emit = (...tokens) => {
    let taken = frame;
    for (const next of tokens) taken = taken && takeToken(taken, next, vocabulary);
    return taken && { frame: taken, lexeme: insideOf2(taken) };
  };
  const goOn = (next) => ({ frame, lexeme: next });
  const after = (next) => {
    const taken = emit(next);
    return taken && readCharacter(taken, character, vocabulary);
  };
  switch (lexeme.kind) {
    case "none":
      return frame.kind === "template" ? readInTemplate(frame, lexeme, character, emit) : readCode(frame, character, emit);
    case "marker":
    case "escape":
    case "line":
      return frame.kind === "template" ? readInTemplate(frame, lexeme, character, emit) : void 0;
    case "start":
      return character === "\uFEFF" ? goOn(NONE) : readCode(frame, character, emit);
    case "open-sequence":
      return character === "~" ? goOn(NONE) : readCode(frame, character, emit);
    case "word":
      return CONTINUES.test(character) ? goOn({ kind: "word", text: lexeme.text + character }) : after(token("word", lexeme.text));
    case "number":
      return readNumber(lexeme, character, goOn, () => endNumber(reading, vocabulary), vocabulary);
    case "sign":
      return readSign(lexeme.text, character, goOn, after, emit);
    case "return":
      return character === "\n" ? emit(token("newline")) : void 0;
    case "line-comment":
      return character === "\n" ? emit(token("newline")) : reading;
    case "block-comment":
      if (lexeme.star && character === "/") return goOn(NONE);
      return goOn({ kind: "block-comment", star: character === "*" });
    case "heredoc-start":
      return readHeredocStart(lexeme.text, character, goOn, emit);
  }
}
function readCode(frame, character, emit) {
  const goOn = (lexeme) => ({ frame, lexeme });
  if (character === " " || character === "	") return goOn(NONE);
  if (character === "\n") return emit(token("newline"));
  if (character === "\r") return goOn({ kind: "return" });
  if (character === "#") return goOn({ kind: "line-comment" });
  if (character === '"') return emit(token("open-quote"));
  if (DIGIT.test(character)) return goOn({ kind: "number", text: character, pending: "" });
  if (STARTS.test(character)) return goOn({ kind: "word", text: character });
  const begun2 = SIGNS.filter((sign) => sign.startsWith(character));
  const isWhole2 = begun2.length === 1 && begun2[0] === character && !LONGER.has(character);
  if (isWhole2) return emit(token(character));
  return begun2.length > 0 || LONGER.has(character) ? goOn({ kind: "sign", text: character }) : void 0;
}
var SIGNS = PUNCTUATION;
var LONGER = /* @__PURE__ */ new Set(["/", "<", "~"]);
var DIGIT = /^[0-9]$/;
var STARTS = /^[\p{ID_Start}_]$/u;
var CONTINUES = /^[\p{ID_Continue}_-]$/u;
function readSign(text, character, goOn, after, emit) {
  const longer = text + character;
  if (longer === "//") return goOn({ kind: "line-comment" });
  if (longer === "/*") return goOn({ kind: "block-comment", star: false });
  if (longer === "<<") return goOn({ kind: "heredoc-start", text: "" });
  if (longer === "~}") return emit(token("close-template"));
  if (SIGNS.some((sign) => sign.startsWith(longer))) return goOn({ kind: "sign", text: longer });
  return SIGNS.includes(text) ? after(token(text)) : void 0;
}
function readNumber({ text, pending }, character, goOn, end2, vocabulary) {
  const longer = pending + character;
  if (DIGIT.test(character))
    return NUMBER.test(text + longer) ? goOn({ kind: "number", text: text + longer, pending: "" }) : void 0;
  if (BEGINS_MORE.test(longer)) return goOn({ kind: "number", text, pending: longer });
  const ended = end2();
  return ended && readCharacter(ended, character, vocabulary);
}
var BEGINS_MORE = /^\.*(?:[eE][+-]?)?$/;
function endNumber({ frame, lexeme }, vocabulary) {
  if (lexeme.kind !== "number") return void 0;
  const taken = takeToken(frame, token("number", lexeme.text), vocabulary);
  let reading = taken && { frame: taken, lexeme: NONE };
  for (const character of lexeme.pending)
    reading = reading && readCharacter(reading, character, vocabulary);
  return reading;
}
function readHeredocStart(text, character, goOn, emit) {
  const marker = text.replace(/^-/, "").replace(/\r$/, "");
  if (character === "\n") {
    const opened2 = marker === "" ? void 0 : emit(token("open-heredoc", marker));
    return opened2 && { ...opened2, lexeme: { kind: "line", text: "", returned: false } };
  }
  if (text.endsWith("\r")) return void 0;
  const goesOn = marker === "" ? STARTS.test(character) || text === "" && character === "-" : CONTINUES.test(character) || character === "\r";
  return goesOn ? goOn({ kind: "heredoc-start", text: text + character }) : void 0;
}

// src/controller/constrain/could-go-on.ts
function couldGoOn(reading, vocabulary) {
  const { frame, lexeme } = reading;
  const takes2 = (kind, text = "") => takeToken(frame, token(kind, text), vocabulary) !== void 0;
  switch (lexeme.kind) {
    case "word":
      return couldBeWord(reading, lexeme.text, vocabulary);
    case "number": {
      const longer = `${lexeme.text}${lexeme.pending}0`;
      if (NUMBER.test(longer) && takes2("number", longer)) return true;
      const ended = endNumber(reading, vocabulary);
      return ended !== void 0 && couldGoOn(ended, vocabulary);
    }
    case "sign":
      return couldBeSign(lexeme.text, takes2);
    case "return":
    case "line-comment":
      return takes2("newline");
    case "heredoc-start":
      return takes2("open-heredoc", "EOT");
    default:
      return true;
  }
}
function couldBeWord({ frame }, text, vocabulary) {
  return wordsAt(frame, vocabulary)?.starts(text) ?? false;
}
function couldBeSign(text, takes2) {
  if (text === "/") return true;
  if (text === "~") return takes2("close-template");
  if (text === "<" && takes2("open-heredoc")) return true;
  return PUNCTUATION.some((sign) => sign.startsWith(text) && takes2(sign));
}

// src/controller/constrain/constraint.ts
function emptyText(goal, vocabulary) {
  const file = { ...emptyBody(true), depth: 0 };
  switch (goal.kind) {
    case "file":
      return { reading: { frame: file, lexeme: { kind: "start" } }, floor: 0, vocabulary };
    case "value": {
      const frame = pushExpression({ ...file, phase: "after-value" });
      return { reading: { frame, lexeme: NONE }, floor: 1, vocabulary };
    }
    case "block": {
      const fields = { kind: "block", phase: "opened", newlines: true, name: "" };
      const words5 = goal.words && { words: goal.words };
      const frame = push(file, { ...fields, ...words5 });
      return { reading: { frame, lexeme: NONE }, floor: 1, vocabulary };
    }
  }
}
function readOn(state, more) {
  let { reading } = state;
  for (const character of more) {
    const next = readCharacter(reading, character, state.vocabulary);
    if (!next || next.frame.depth < state.floor || !couldGoOn(next, state.vocabulary))
      return void 0;
    reading = next;
  }
  return { ...state, reading };
}
function mayEnd({ reading, floor, vocabulary }) {
  const isFile = floor === 0;
  const last2 = isFile ? reading : readCharacter(reading, "\n", vocabulary);
  const settled = last2 && settle3(last2, vocabulary);
  const end2 = settled && takeToken(settled, token("end"), vocabulary);
  return end2?.kind === "done";
}
function settle3(reading, vocabulary) {
  const { frame, lexeme } = reading;
  const take = (kind, text = "") => takeToken(frame, token(kind, text), vocabulary);
  switch (lexeme.kind) {
    case "none":
    case "start":
    case "line-comment":
      return frame;
    case "word":
      return take("word", lexeme.text);
    case "number": {
      const ended = endNumber(reading, vocabulary);
      return ended && settle3(ended, vocabulary);
    }
    // A sign that waits for its end is one that something has to follow.
    default:
      return void 0;
  }
}

// src/controller/fill/edit-lines.ts
var END = "\n#end";
var editLines = (start) => ({
  start: { text: start, end: "" },
  readOn: (state, more) => {
    let lines = state;
    for (const character of more) lines = lines && readCharacter2(lines, character);
    return lines;
  },
  mayEnd: ({ text, end: end2 }) => (end2 === "" || end2 === END) && mayEnd(text)
});
function readCharacter2({ text, end: end2 }, character) {
  if (end2 === "\n" && character === "|") return withMore(text, "\n");
  if (character === "\n" || end2 !== "") {
    const longer = end2 + character;
    const goesOn = longer === "\n" && readOn(text, "\n") !== void 0;
    return goesOn || `${END}
`.startsWith(longer) && mayEnd(text) ? { text, end: longer } : void 0;
  }
  return UNSEEN2.test(character) ? void 0 : withMore(text, character);
}
function withMore(text, more) {
  const next = readOn(text, more);
  return next && !next.reading.lexeme.kind.endsWith("-comment") ? { text: next, end: "" } : void 0;
}
var UNSEEN2 = /[\p{C}\p{Zl}\p{Zp}\uFFFD]/u;
var textOfLines = (lines) => lines.replaceAll("\n|", "\n");

// src/controller/fill/slot.ts
function slotFor2(finding2, candidates) {
  const best2 = [...candidates].sort((a, b) => b.score - a.score);
  for (const candidate3 of best2) {
    const slot = slotIn(finding2, candidate3);
    if (slot) return slot;
  }
  return void 0;
}
function slotIn(finding2, candidate3) {
  if (candidate3.loses !== void 0) return void 0;
  for (const edit of candidate3.edits) {
    if (edit.file !== finding2.place?.file) continue;
    const bytes = Buffer.from(edit.text);
    const { body, problems } = parse(bytes);
    if (problems.length > 0) continue;
    for (const item of body.items) {
      const made = madeUp(finding2, candidate3, item);
      if (made) return { candidate: candidate3, edit, ...made, head: headOf2(bytes, made.range.start) };
    }
  }
  return void 0;
}
function madeUp(finding2, candidate3, item) {
  switch (finding2.kind) {
    case "missing-required-argument":
      return item.kind === "attribute" && item.name.text === finding2.argument ? valueIn(candidate3, item) : void 0;
    case "insufficient-blocks":
      return item.kind === "block" && item.type.text === finding2.blockType ? blockIn(item) : void 0;
    case "undeclared-resource":
      return candidate3.action === "declare" && item.kind === "block" && isResource2(item) ? blockIn(item) : void 0;
    default:
      return void 0;
  }
}
function valueIn({ edits }, { name: name2, equals, value }) {
  if (value.kind === "traversal" && edits.length === 1) return void 0;
  const range2 = { start: equals.end, end: value.range.end };
  return { kind: "value", range: range2, name: name2.text, labels: [] };
}
function blockIn({ type, labels, open, range: range2 }) {
  return {
    kind: "block",
    range: { start: open.end, end: range2.end },
    name: type.text,
    labels: labels.map(({ text }) => text)
  };
}
var isResource2 = ({ type, labels }) => (type.text === "resource" || type.text === "data") && labels.length === 2;
var headOf2 = (bytes, at2) => bytes.toString("utf8", bytes.lastIndexOf("\n", at2 - 1) + 1, at2);
var declaredVariables = ({ edits }) => edits.flatMap(variablesIn);
function variablesIn({ text }) {
  const { items } = parse(Buffer.from(text)).body;
  const blocks = items.filter((item) => item.kind === "block");
  const isOnly = blocks.length === items.length && blocks.every(({ type }) => type.text === "variable");
  return isOnly ? blocks.map(({ labels }) => labels[0]?.text ?? "") : [];
}

// src/controller/fill/filled-candidate.ts
function filledCandidate(slot, text, score) {
  const { candidate: candidate3, edit } = slot;
  const edits = candidate3.edits.flatMap((other) => {
    if (other === edit) return [{ ...edit, text: filled(slot, text) }];
    const variables = variablesIn(other);
    const isNeedless = variables.length > 0 && !variables.some((name2) => refersTo(text, name2));
    return isNeedless ? [] : [other];
  });
  return {
    ...candidate3,
    title: titleOf5(slot),
    edits,
    score,
    writtenBy: "controller"
  };
}
function filled({ edit, range: range2, kind }, text) {
  const bytes = Buffer.from(edit.text);
  const written4 = kind === "value" ? ` ${text.trim()}` : text.trimEnd();
  const lines = edit.text.includes("\r\n") ? written4.replaceAll("\n", "\r\n") : written4;
  return `${bytes.subarray(0, range2.start)}${lines}${bytes.subarray(range2.end)}`;
}
var refersTo = (text, variable) => [...text.matchAll(/\bvar\.([\w-]+)/g)].some(([, name2]) => name2 === variable);
function titleOf5({ kind, name: name2, labels }) {
  const what = labels.length > 0 ? labels.join(".") : name2;
  return kind === "value" ? `add \`${what}\` as the controller writes it` : `add the block \`${what}\` as the controller writes it`;
}

// src/controller/constrain/module-vocabulary.ts
function moduleVocabulary(context, top, variables = []) {
  const { view } = context.scope;
  const declared2 = view.resources.filter(({ block: block3 }) => block3 !== top);
  const inMode = (mode) => byType(
    declared2.filter((resource) => resource.mode === mode).map(({ type, name: name2, block: block3 }) => ({ type, name: name2, names: resourceNames(context, block3) }))
  );
  return {
    references: new Map([
      ...inMode("resource"),
      ...group("data", inMode("data")),
      ...group("var", anything([...view.variables.map(({ name: name2 }) => name2), ...variables])),
      ...group("local", anything(view.locals.map(({ name: name2 }) => name2))),
      ...group("module", anything(view.modules.map(({ name: name2 }) => name2))),
      ...group("path", anything(["module", "root", "cwd"])),
      ...group("terraform", anything(["workspace"])),
      ...has(top, "for_each") ? group("each", anything(["key", "value"])) : [],
      ...has(top, "count") ? group("count", anything(["index"])) : []
    ]),
    functions: WRITTEN_FUNCTIONS
  };
}
var group = (name2, steps2) => steps2.size === 0 ? [] : [[name2, { steps: steps2, unfinished: true }]];
var anything = (names2) => new Map(names2.filter((name2) => name2 !== "").map((name2) => [name2, ANY_STEPS]));
var has = (top, name2) => top !== void 0 && attribute(top, name2) !== void 0;
function byType(resources) {
  const types = /* @__PURE__ */ new Map();
  for (const { type, name: name2, names: names2 } of resources)
    types.set(type, (types.get(type) ?? /* @__PURE__ */ new Map()).set(name2, names2));
  return new Map([...types].map(([type, steps2]) => [type, { steps: steps2, unfinished: true }]));
}
function resourceNames(context, block3) {
  const schema = schemaAt(context, [block3]);
  if (!schema) return ANY_STEPS;
  const names2 = [...schema.attributes.keys(), ...schema.blocks.keys()];
  return { steps: anything(names2), many: true };
}
var UNSETTLED = ["timestamp", "plantimestamp", "uuid", "bcrypt"];
var WRITTEN_FUNCTIONS = new Set(
  Object.keys(FUNCTIONS).filter(
    (name2) => !Object.hasOwn(FILE_FUNCTIONS, name2) && !UNSETTLED.includes(name2)
  )
);

// src/controller/constrain/schema-words.ts
function schemaWords({ attributes: attributes2, blocks }) {
  const settable = [...attributes2.values()].filter(
    ({ required, optional, deprecated }) => required || optional && !deprecated
  );
  const nested3 = [...blocks.values()].filter(
    ({ minItems, block: block3 }) => minItems > 0 || !block3.deprecated
  );
  return {
    arguments: new Set(settable.map(({ name: name2 }) => name2)),
    blocks: new Map(
      nested3.map(({ name: name2, block: block3, nesting, maxItems }) => [
        name2,
        {
          words: () => schemaWords(block3),
          once: maxItems === 1 || nesting === "single" || nesting === "group"
        }
      ])
    ),
    required: /* @__PURE__ */ new Set([
      ...settable.filter(({ required }) => required).map(({ name: name2 }) => name2),
      ...nested3.filter(({ minItems }) => minItems > 0).map(({ name: name2 }) => name2)
    ])
  };
}

// src/controller/fill/slot-constraint.ts
function slotConstraint(context, at2, slot) {
  const isTop = slot.labels.length > 0;
  const vocabulary = moduleVocabulary(
    context,
    isTop ? void 0 : at2.path[0],
    declaredVariables(slot.candidate)
  );
  if (slot.kind === "value") return emptyText({ kind: "value" }, vocabulary);
  const schema = isTop ? resourceSchema(context, slot) : nestedSchema(context, at2, slot.name);
  return schema && emptyText({ kind: "block", words: schemaWords(schema) }, vocabulary);
}
var nestedSchema = (context, at2, name2) => schemaAt(context, at2.path)?.blocks.get(name2)?.block;
function resourceSchema(context, { name: name2, labels }) {
  const place = { start: 0, end: 0 };
  const word = (text) => ({ text, range: place });
  return schemaAt(context, [
    {
      kind: "block",
      type: word(name2),
      labels: labels.map((text) => ({ ...word(text), quoted: true })),
      open: place,
      body: { items: [], range: place },
      range: place
    }
  ]);
}

// src/controller/fill/author-with-controller.ts
function authorWithController(controller, { leastSure, signal } = {}) {
  const repairs = /* @__PURE__ */ new WeakMap();
  return {
    write: async (request) => {
      const { draft } = request.context;
      const answers = repairs.get(draft) ?? /* @__PURE__ */ new Map();
      repairs.set(draft, answers);
      const task = taskFor(request);
      if (!task || answers.size >= MOST_TEXTS && !answers.has(task.key)) return [];
      const answer = answers.get(task.key) ?? answerOf(controller, task, leastSure ?? UNFITTED, signal);
      answers.set(task.key, answer);
      const text = await answer;
      const { slot } = task;
      const score = leastSure === void 0 ? slot.candidate.score - BEHIND : best(request.candidates) + AHEAD;
      const candidate3 = text === void 0 ? void 0 : filledCandidate(slot, text, score);
      return candidate3 && isNew2(candidate3, request.candidates) ? [candidate3] : [];
    }
  };
}
var BEHIND = 0.02;
var AHEAD = 0.01;
var best = (candidates) => Math.max(...candidates.map(({ score }) => score));
var MOST_TEXTS = 8;
function taskFor({ context, finding: finding2, candidates }) {
  const slot = slotFor2(finding2, candidates);
  const at2 = slot && locate(context, finding2);
  const prompt = slot && promptFor(context, finding2);
  if (!slot || !at2 || prompt === void 0) return void 0;
  const edit = editText(context.scope.view.module, slot.candidate.edits, at2.file);
  const head = `
|${plainLine(slot.head)}`;
  const place = edit.indexOf(head);
  const constraint = slotConstraint(context, at2, slot);
  if (place < 0 || !constraint) return void 0;
  const end2 = place + head.length;
  const prefix = prompt + edit.slice(0, end2);
  return { slot, prefix, draft: edit.slice(end2), constraint: editLines(constraint), key: prefix };
}
var answerOf = (controller, task, leastSure, signal) => written3(controller, task, leastSure, signal).catch((error) => {
  signal?.throwIfAborted();
  if (error instanceof ControllerError) return void 0;
  throw error;
});
async function written3(controller, { slot, prefix, draft, constraint }, leastSure, signal) {
  const { text, end: end2, tokens } = await controller.write(
    prefix,
    { draft, stop: [END], maxTokens: MOST_TOKENS[slot.kind], accept: acceptText(constraint) },
    signal
  );
  const isWhole2 = (end2 === "stop" || end2 === "end-of-text") && acceptText(constraint)(text, true);
  if (!isWhole2) return void 0;
  const [log = Number.NEGATIVE_INFINITY] = await controller.score(
    prefix,
    [`${text}${END}
`],
    signal
  );
  return log / Math.max(1, tokens) >= leastSure ? textOfLines(text) : void 0;
}
var MOST_TOKENS = { value: 96, block: 256 };
var UNFITTED = -1.5;
var isNew2 = ({ edits }, candidates) => {
  const own2 = JSON.stringify(edits);
  return !candidates.some((other) => JSON.stringify(other.edits) === own2);
};

// src/controller/ranking/worth-together.ts
function worthTogether(all, { length, rules }) {
  const said2 = all.map((one) => one.log + length * one.length);
  const most = Math.max(...said2);
  return all.map(
    ({ worth: worth2 }, index) => worth2 - Math.min(MOST_TAKEN2, (most - (said2[index] ?? most)) / rules)
  );
}
var MOST_TAKEN2 = 1;

// src/controller/ranking/rank-with-controller.ts
var UNTRAINED = { length: 0.25, rules: 200 };
var rankWithController = (controller, weights, signal) => ({
  score: async (request) => {
    const rules = request.candidates.map(({ score }) => score);
    const asked = likeliest(request.candidates);
    const prompt = asked.length > 1 ? promptFor(request.context, request.finding) : void 0;
    if (prompt === void 0) return rules;
    const edits = asked.map((candidate3) => textOf9(request, candidate3));
    const logs = await controller.score(prompt, edits, signal).catch((error) => {
      signal?.throwIfAborted();
      if (error instanceof ControllerError) return void 0;
      throw error;
    });
    if (!logs) return rules;
    const worths = worthTogether(
      asked.map(({ score }, index) => ({
        worth: score,
        log: logs[index] ?? 0,
        length: edits[index]?.length ?? 0
      })),
      weights
    );
    const worthOf3 = new Map(asked.map((candidate3, index) => [candidate3, worths[index] ?? 0]));
    return request.candidates.map(
      (candidate3) => worthOf3.get(candidate3) ?? candidate3.score - MOST_TAKEN2
    );
  }
});
var MOST_ASKED = 12;
var likeliest = (candidates) => [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_ASKED);
var textOf9 = ({ context, finding: finding2 }, candidate3) => editText(context.scope.view.module, candidate3.edits, finding2.place?.file ?? "");

// src/cli/wire-ranker.ts
async function wireRanker({ controller: named2, device }, signal) {
  const folder = await findModel(modelSource(named2), modelCache(process.env), signal);
  const { openController } = await import("./chunk-ZAKKG6AX.js");
  const controller = await openController(folder, { device, signal });
  const { description } = controller;
  return {
    name: description.name,
    ranker: rankWithController(controller, description.rankWeights ?? UNTRAINED, signal),
    ...writes(description) && {
      author: authorWithController(controller, { ...description.fill, signal })
    },
    failed: () => failureWords(controller),
    [Symbol.asyncDispose]: () => controller[Symbol.asyncDispose]()
  };
}
var writes = ({ promptVersion }) => promptVersion === PROMPT_VERSION;

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
    catalogue,
    choices: (seed, sampler) => choiceMaker(catalogue(), seed, sampler),
    draftChoices: ({ validate }) => draftChoiceMaker(catalogue(), validate),
    heldOut: (seed) => heldOutMaker(catalogue(), seed),
    repair: (module, { validator, ...options }) => repairModule(validator.core === "tofu" ? asOpenTofu(module) : module, {
      ...options,
      catalogue: catalogue(),
      validate: validator.validate
    })
  };
}
async function openValidator(engine, core, catalogue, env) {
  const containers = containerSettings(env);
  const terraform = await import("./chunk-JNW3ZHMQ.js");
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

// src/cli/options.ts
import { availableParallelism } from "node:os";

// src/cli/services.ts
var ENGINES = ["auto", "container", "local", "checker"];

// src/cli/options.ts
var pathArgument = () => new Argument("[path...]", "module directories").default(["."], ".");
var engineOption = () => new Option(
  "--engine <engine>",
  "who proves a repair: terraform in a container, terraform on PATH, or our own checker"
).choices(ENGINES).default("auto");
var coreOption = () => new Option("--core <core>", "which program judges; auto prefers terraform").choices(["auto", ...CORES]).default("auto");
var maxRoundsOption = () => new Option(
  "--max-rounds <n>",
  `validate and repair a module at most this often (default: the configuration's, else ${DEFAULT_ROUNDS})`
).argParser(atLeastOne);
var moderniseOption = () => new Option(
  "--modernise",
  "also write what is deprecated the newer way, once the errors are mended"
);
var controllerOption = () => new Option(
  "--controller <model>",
  "a model that has a say in which of several edits is taken: a folder, or https://\u2026/manifest.json#sha256=HEX; none: the rules alone"
).default(NO_CONTROLLER);
var NO_CONTROLLER = "none";
var deviceOption = () => new Option("--device <device>", "what the controller runs on").choices(["cpu", "cuda"]).default("cpu");
var configOption = (where) => new Option("--config <path>", `the configuration (default: ${CONFIG_FILE} in ${where})`);
var noConfigOption = () => new Option("--no-config", "use no configuration: every gate is on");
var jobsOption = () => new Option("--jobs <n>", "rows worked on at once").argParser(atLeastOne).default(availableParallelism(), "the number of cores");
function atLeastOne(value) {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new InvalidArgumentError("It must be a whole number, 1 or more.");
  return Number(value);
}

// src/cli/rules-alone.ts
var RULES_ALONE = {
  name: "rules",
  ranker: void 0,
  failed: () => void 0,
  [Symbol.asyncDispose]: async () => {
  }
};

// src/cli/open-ranker.ts
import { resolve } from "node:path";
async function openRanker({ controller, device }, { services, cwd, signal }) {
  if (controller === NO_CONTROLLER) return RULES_ALONE;
  try {
    const source = modelSource(controller);
    const named2 = source.kind === "folder" ? resolve(cwd, source.path) : controller;
    return await services.ranker({ controller: named2, device }, signal);
  } catch (error) {
    if (!(error instanceof ControllerError)) throw error;
    const words5 = cleanLine(error.message);
    const next = error.reason === "no-runtime" ? "let npm_config_registry name a registry that has it, or take --controller none" : "name another folder, or none";
    throw new CliError(
      EXIT.validator,
      `--controller ${cleanLine(shown(controller))}: ${words5} Next: ${next}.`,
      { cause: error }
    );
  }
}
var shown = (controller) => controller.replace(/\?[^#]*/, "");
function tellFailures({ failed }, { stderr }) {
  const words5 = failed();
  if (words5 !== void 0) stderr.write(`iac-dpo: ${cleanLine(words5)}
`);
}
var whoDecides = ({ ranker, author }) => ({
  ...ranker && { ranker },
  ...author && { author }
});

// src/cli/open-validator.ts
import { tmpdir } from "node:os";
var validatorFor = ({ services, stderr }, flags) => openValidator2(services, flags, (notice) => stderr.write(`iac-dpo: ${notice}
`));
async function openValidator2(services, { engine, core }, warn) {
  const validator = await services.validator(engine, core).catch((error) => {
    if (error instanceof CliError) throw error;
    if (isAboutTemporary(error)) throw noTemporaryFolder(error);
    const words5 = cleanLine(error instanceof Error ? error.message : String(error));
    throw new CliError(EXIT.validator, `--engine ${engine}: ${words5}`, { cause: error });
  });
  if (validator.notice !== void 0) warn(cleanLine(validator.notice));
  return validator;
}
var isAboutTemporary = (error) => error?.syscall === "mkdtemp";
var noTemporaryFolder = (error) => new CliError(
  EXIT.validator,
  `cannot make a folder in ${cleanLine(tmpdir())} (${error.code}). Next: let TMPDIR name a folder that can be written, or pass --engine checker.`,
  { cause: error }
);

// src/cli/base-module.ts
import { join as join3, relative, resolve as resolve2 } from "node:path";
async function readBase({ directory, root }, base, cwd, readModule2) {
  const top = resolve2(cwd, base);
  await assertDirectory(top, base);
  if (top === root)
    throw new CliError(
      EXIT.usage,
      `--base ${cleanLine(base)} is the directory that is repaired. Next: name a checkout of the commit before the change.`
    );
  try {
    return await readModule2(join3(top, relative(root, directory)));
  } catch (error) {
    if (error instanceof ModuleReadError) return void 0;
    throw error;
  }
}

// src/cli/ignored-files.ts
import { join as join4, relative as relative2 } from "node:path";

// src/config/inline-ignores.ts
function ignoredRanges({ bytes, body, comments }) {
  const blocks = Array.from(blocksOf(body), ({ block: block3 }) => block3);
  return comments.flatMap(({ start, end: end2 }) => {
    if (!ASKS.test(bytes.toString("utf8", start, Math.min(end2, start + LONGEST4)))) return [];
    const line = lineAround(bytes, start);
    const isAlone = bytes.toString("utf8", line.start, start).trim() === "";
    const meant = isAlone ? lineAround(bytes, line.end) : line;
    const block3 = openedIn(blocks, meant);
    return [
      block3 ? { start: line.start, end: lineAround(bytes, block3.range.end).end } : { start: line.start, end: meant.end }
    ];
  });
}
var ASKS = /^(?:#|\/\/)\s*iac-dpo:ignore\b/;
var LONGEST4 = 200;
var LINE_FEED2 = 10;
function lineAround(bytes, at2) {
  const from = at2 === 0 ? 0 : bytes.lastIndexOf(LINE_FEED2, at2 - 1) + 1;
  const feed = bytes.indexOf(LINE_FEED2, at2);
  return { start: from, end: feed < 0 ? bytes.length : feed + 1 };
}
function openedIn(blocks, { start, end: end2 }) {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (blocks[middle].range.start < start) low = middle + 1;
    else high = middle;
  }
  const block3 = blocks[low];
  return block3 && block3.range.start < end2 ? block3 : void 0;
}

// src/config/asked-to-leave.ts
function withoutAsked({ files }, scope) {
  const asked = new Map(
    files.flatMap(({ path, bytes }) => {
      const ranges = bytes.includes("iac-dpo:ignore") ? ignoredRanges(parse(bytes)) : [];
      return ranges.length === 0 ? [] : [[path, ranges]];
    })
  );
  if (asked.size === 0) return scope;
  const whole = files.map(({ path, bytes }) => ({
    file: path,
    range: { start: 0, end: bytes.length }
  }));
  return (scope ?? whole).flatMap(
    ({ file, range: range2 }) => without2(range2, asked.get(file) ?? []).map((left) => ({ file, range: left }))
  );
}
function without2({ start, end: end2 }, asked) {
  const left = [];
  let from = start;
  for (const out of asked) {
    if (out.end <= from) continue;
    if (out.start >= end2) break;
    if (out.start > from) left.push({ start: from, end: out.start });
    from = out.end;
  }
  if (from < end2 || from === start) left.push({ start: from, end: end2 });
  return left;
}

// src/cli/ignored-files.ts
function scopeWithout({ module, directory, root }, patterns, scope) {
  const isOut = (file) => isIgnored(relative2(root, join4(directory, file)).replaceAll("\\", "/"), patterns);
  const kept = module.files.filter(({ path }) => !isOut(path));
  if (kept.length === module.files.length) return withoutAsked(module, scope);
  const left = scope?.filter(({ file }) => !isOut(file)) ?? kept.map(({ path, bytes }) => ({ file: path, range: { start: 0, end: bytes.length } }));
  return withoutAsked(module, left);
}

// src/cli/repair-plan.ts
async function planRepairs(modules, scopes, flags, context) {
  const configs = /* @__PURE__ */ new Map();
  const plans = [];
  for (const [index, located] of modules.entries()) {
    const { root } = located;
    const found = configs.get(root) ?? await findConfig(root, flags.config, context.cwd);
    configs.set(root, found);
    const scope = scopeWithout(located, found.config.ignore, scopes?.[index]);
    if (scope?.length === 0 && !scopes) {
      context.stderr.write(`iac-dpo: ${located.module.label} is ignored by ${found.file}
`);
      continue;
    }
    const base = flags.base === void 0 ? void 0 : await readBase(located, flags.base, context.cwd, context.services.readModule);
    plans.push({
      located,
      options: { ...askedOf(found.config, flags), ...scope && { scope }, ...base && { base } }
    });
  }
  return plans;
}
var askedOf = ({ gates, leave, limits, modernise: modernise2 }, flags) => ({
  maxRounds: flags.maxRounds ?? limits.maxRounds ?? DEFAULT_ROUNDS,
  budget: budgetOf(limits),
  gates,
  leaveKinds: leave,
  modernise: flags.modernise ?? modernise2
});
var budgetOf = ({ maxCandidates, maxSeconds }) => ({
  candidates: maxCandidates ?? DEFAULT_BUDGET.candidates,
  ms: maxSeconds === void 0 ? DEFAULT_BUDGET.ms : maxSeconds * 1e3
});

// src/module/file-in-tree.ts
import { posix as posix2 } from "node:path";
function fileInTree(root, path) {
  const pending = [{ module: root, directory: "" }];
  const seen = /* @__PURE__ */ new Set();
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { module, directory } = next;
    if (seen.has(directory)) continue;
    seen.add(directory);
    const found = [...module.files, ...module.assets].find(
      (file) => posix2.join(directory, file.path) === path
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
  const file = place && fileInTree(module, place.file);
  return file && lineNumber(file.bytes, place.range.start);
}

export {
  CommanderError,
  InvalidArgumentError,
  Command,
  Argument,
  Option,
  Help,
  moduleFromText,
  lineNumber,
  findingWords,
  placeWords,
  findingLine,
  DEFAULT_BUDGET,
  Budget,
  ruleRanker,
  DEFAULT_ROUNDS,
  ENGINES,
  pathArgument,
  engineOption,
  coreOption,
  maxRoundsOption,
  moderniseOption,
  controllerOption,
  NO_CONTROLLER,
  deviceOption,
  configOption,
  noConfigOption,
  jobsOption,
  atLeastOne,
  RULES_ALONE,
  openRanker,
  tellFailures,
  whoDecides,
  validatorFor,
  openValidator2 as openValidator,
  withoutAsked,
  planRepairs,
  askedOf,
  templateOf,
  parseSourceRow,
  ALLOWED_LICENCES,
  splitOf,
  choicesOf2 as choicesOf,
  wireServices
};
