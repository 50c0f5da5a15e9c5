import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MOST_CONFIG_BYTES,
  OURSELVES,
  commandIn,
  isOurSummary,
  ourComments,
  ourPatches,
  readExisting,
  unreadableConfig,
  writeMarker
} from "./chunk-QNR6RKUM.js";
import {
  openGitHub,
  unquotePath
} from "./chunk-SHY4KHWK.js";
import {
  mayWrite
} from "./chunk-ASDTSXZR.js";
import {
  Context,
  require_tunnel
} from "./chunk-MT7QK7PC.js";
import "./chunk-WEM4D6HY.js";
import {
  PROOF_WORDS,
  TIER_WORDS,
  countWords,
  diffBlock,
  draftLine,
  durationWords,
  explainReport,
  fenced,
  loosenedGates,
  mendedSteps,
  modernisedSteps,
  outdatedFindings,
  patchEntry,
  programOf,
  repositoryPath,
  sarifReport,
  suggestionWords,
  suggestionsOf,
  terminalReport,
  titleWords,
  totalsTable,
  verdictWords
} from "./chunk-2FNBOBOE.js";
import {
  MOVED,
  StoppedError,
  answered,
  codeBlock,
  codeSpan,
  countErrors,
  findingId,
  isAtLeast,
  sentence
} from "./chunk-PE4QDSL2.js";
import "./chunk-ZX4T3MX2.js";
import {
  PLAIN,
  colouredDiff,
  diffModules,
  writeRepair
} from "./chunk-CDZV5BJM.js";
import {
  moduleHash
} from "./chunk-QNWTO7TH.js";
import {
  ENGINES,
  NO_CONTROLLER,
  RULES_ALONE,
  askedOf,
  atLeastOne,
  findingLine,
  findingWords,
  lineNumber,
  openValidator,
  placeWords,
  whoDecides,
  wireServices,
  withoutAsked
} from "./chunk-NTW2N4EU.js";
import "./chunk-G23YRJXD.js";
import {
  checkerErrors,
  contextOf,
  lineStarts
} from "./chunk-336RCNH2.js";
import "./chunk-B5GKYM4K.js";
import {
  modulePath
} from "./chunk-3INAY5OC.js";
import {
  countLeft,
  existedFindings,
  gatesPassed,
  unexplainedFindings
} from "./chunk-2NM3UQP4.js";
import "./chunk-VVXDL6RD.js";
import "./chunk-TX7YJLK7.js";
import {
  readConfig
} from "./chunk-BABVN22J.js";
import {
  isIgnored,
  whyNoPattern
} from "./chunk-HFS5E6KP.js";
import "./chunk-BBA7IVQQ.js";
import {
  require_undici
} from "./chunk-55L4JRVW.js";
import {
  execa
} from "./chunk-2T6YC74J.js";
import {
  VERSION
} from "./chunk-PY7EPOMC.js";
import "./chunk-N526KJFQ.js";
import {
  CORES
} from "./chunk-KJJ3YXJI.js";
import {
  readModules
} from "./chunk-DTIVZYPU.js";
import "./chunk-DZMTIEFW.js";
import "./chunk-ARRKEDXX.js";
import {
  ModuleReadError,
  readModule,
  readRegularFile
} from "./chunk-DCR5WNRV.js";
import {
  CONFIG_FILE,
  DEFAULT_CONFIG,
  DEFAULT_LIMITS,
  cleanLine,
  withoutCommands
} from "./chunk-BNL5HEYF.js";
import {
  directoryOf,
  isOwnConfiguration,
  isTerraformFile,
  whyUnsafe
} from "./chunk-RESCFQAA.js";
import "./chunk-745CZATK.js";
import "./chunk-W6LCXMSJ.js";
import {
  ConfigError
} from "./chunk-WJXJ7YE4.js";
import "./chunk-OF22M7YM.js";
import "./chunk-WYD6KFTX.js";
import "./chunk-JDRZOA65.js";
import "./chunk-SHN3AHZV.js";
import "./chunk-BWTFSKFN.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-NLBF54U6.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected2(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected2);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row3) => {
      const cells = row3.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label2, content) {
    const element = this.wrap("details", this.wrap("summary", label2) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/report/annotations.ts
function annotations(repairs) {
  const all = repairs.flatMap((repair) => [
    ...mendedSteps(repair).map(
      ({ finding, candidate }) => annotation("warning", finding, repair, `Repaired: ${candidate.title}`)
    ),
    ...repair.abstained.map(
      ({ finding, reason }) => annotation("error", finding, repair, `Left as it is: ${reason}`)
    ),
    ...unexplainedFindings(repair).map(
      (finding) => annotation("error", finding, repair, "No repair found")
    ),
    ...modernisedSteps(repair).map(
      ({ finding, candidate }) => annotation("warning", finding, repair, `Modernised: ${candidate.title}`)
    )
  ]);
  return ["warning", "error"].flatMap(
    (level) => all.filter((one) => one.level === level).slice(0, PER_LEVEL)
  );
}
var PER_LEVEL = 10;
function annotation(level, finding, repair, done) {
  const line = draftLine(finding, repair);
  return {
    level,
    title: cleanLine(finding.summary),
    message: `${findingWords(finding)}
${cleanLine(done)}`,
    ...finding.place && { file: modulePath(repair.draft, finding.place.file) },
    ...line !== void 0 && { startLine: line }
  };
}

// src/action/outputs.ts
function tellRepairs(repairs) {
  const annotate = { warning, error };
  for (const { level, message, ...where } of annotations(repairs)) annotate[level](message, where);
  setOutput("verdict", worst(repairs));
  setOutput(
    "repaired",
    repairs.reduce((sum, repair) => sum + mendedSteps(repair).length, 0)
  );
  setOutput(
    "abstained",
    repairs.reduce((sum, repair) => sum + countLeft(repair), 0)
  );
}
async function writeSummary(markdown) {
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
}
function worst(repairs) {
  const verdicts = repairs.map(({ after }) => after.verdict);
  if (verdicts.includes("invalid")) return "invalid";
  return verdicts.length === 0 || verdicts.includes("unknown") ? "unknown" : "valid";
}

// src/action/tell-failure.ts
async function tellFailure(error2) {
  const words = error2 instanceof Error ? error2.message : String(error2);
  setFailed(words);
  const told = await Promise.allSettled([
    writeSummary(`### IaC-DPO: the run did not finish

${sentence(words)}
`),
    (async () => setOutput("outcome", "failed"))()
  ]);
  for (const one of told) if (one.status === "rejected") warning(String(one.reason));
}

// src/pull-request/explanation.ts
function explanation(modules) {
  if (modules.length === 0) return "Nothing on this pull request is in scope.\n";
  let text = "";
  for (const [index, { repair, directory }] of modules.entries()) {
    const section = `${codeSpan(directory || ".")}

<details><summary>Candidates</summary>

${codeBlock(explainReport(repair, PLAIN), "text")}
</details>

`;
    if (text.length + section.length > MOST_CHARACTERS)
      return `${text}${modules.length - index} more modules do not fit here; \`iac-dpo repair --explain\` prints them.
`;
    text += section;
  }
  return text;
}
var MOST_CHARACTERS = 6e4;

// src/pull-request/look.ts
import { mkdir as mkdir3 } from "node:fs/promises";
import { join as join4 } from "node:path";

// src/provenance/belief.ts
function beliefOf(evidence2) {
  const doubts = (says) => evidence2.filter((one) => one.says === says).map(({ weight }) => 1 - weight).sort((a, b) => a - b);
  return (1 - product(doubts("model"))) * product(doubts("person"));
}
var product = (factors) => factors.reduce((all, factor) => all * factor, 1);

// src/provenance/signals/identities.ts
var DISCLOSURE = "chaoss/disclosure detection/constants.go";
var SURVEY = "survey of the Users API, 2026-07";
var SEEN = "seen in public commits";
var ACCOUNTS = [
  // Coding agent, `copilot-swe-agent[bot]` to people.
  { tool: "GitHub Copilot", id: 198982749, login: "Copilot", source: DISCLOSURE },
  // github.com: Autofix, accepted suggestions.
  { tool: "GitHub Copilot", id: 175728472, login: "Copilot", source: "dotnet/docs#53666" },
  // CLI and app, beside a Copilot-Session trailer.
  { tool: "GitHub Copilot", id: 223556219, login: "Copilot", source: SEEN },
  { tool: "GitHub Copilot", id: 167198135, login: "copilot[bot]", source: DISCLOSURE },
  { tool: "Claude", id: 209825114, login: "claude[bot]", source: DISCLOSURE },
  { tool: "Claude", id: 215619710, login: "anthropic-claude[bot]", source: DISCLOSURE },
  { tool: "Claude Code", id: 208546643, login: "claude-code-action[bot]", source: DISCLOSURE },
  { tool: "Cursor", id: 206951365, login: "cursor[bot]", source: DISCLOSURE },
  { tool: "Cursor", id: 201670782, login: "cursoragent[bot]", source: SURVEY },
  {
    tool: "OpenAI Codex",
    id: 199175422,
    login: "chatgpt-codex-connector[bot]",
    source: DISCLOSURE
  },
  { tool: "OpenAI Codex", id: 215057067, login: "openai-codex[bot]", source: DISCLOSURE },
  { tool: "Devin", id: 158243242, login: "devin-ai-integration[bot]", source: DISCLOSURE },
  { tool: "Jules", id: 161369871, login: "google-labs-jules[bot]", source: SURVEY },
  {
    tool: "Gemini Code Assist",
    id: 176961590,
    login: "gemini-code-assist[bot]",
    source: DISCLOSURE
  },
  { tool: "Amazon Q", id: 208079219, login: "amazon-q-developer[bot]", source: DISCLOSURE },
  { tool: "Cline", id: 205137888, login: "cline[bot]", source: DISCLOSURE },
  { tool: "Continue", id: 230936708, login: "continue[bot]", source: DISCLOSURE },
  { tool: "Cody", id: 201248094, login: "sourcegraph-cody[bot]", source: DISCLOSURE },
  { tool: "JetBrains AI", id: 220155983, login: "jetbrains-ai[bot]", source: DISCLOSURE },
  { tool: "Factory Droid", id: 138933559, login: "factory-droid[bot]", source: SEEN }
];
var EMAILS = [
  // Other agents reuse it (cdxgen): a language model all the same.
  { tool: "Claude", email: "noreply@anthropic.com", source: "Claude Code documentation" },
  { tool: "GitHub Copilot", email: "copilot@github.com", source: "VS Code git.addAICoAuthor" },
  { tool: "Cursor", email: "cursoragent@cursor.com", source: DISCLOSURE },
  { tool: "OpenAI Codex", email: "noreply@openai.com", source: "openai/codex#11617" },
  { tool: "OpenAI Codex", email: "codex@openai.com", source: "openai/codex#18095" },
  { tool: "aider", email: "aider@aider.chat", source: "Aider-AI/aider aider/repo.py" },
  { tool: "aider", email: "noreply@aider.chat", source: DISCLOSURE },
  { tool: "Amp", email: "amp@ampcode.com", source: SEEN },
  { tool: "OpenHands", email: "openhands@all-hands.dev", source: "OpenHands system prompt" },
  { tool: "Junie", email: "junie@jetbrains.com", source: SEEN },
  { tool: "Crush", email: "crush@charm.land", source: "charmbracelet/crush bash tool" },
  { tool: "Codebuff", email: "noreply@codebuff.com", source: DISCLOSURE }
];

// src/provenance/identify.ts
function identify(person) {
  const email = person.email.trim().toLowerCase();
  return ACCOUNTS.find(({ id }) => id === person.account?.id || id === noreplyId(email)) ?? EMAILS.find((signal) => signal.email === email);
}
function noreplyId(email) {
  const [, id] = /^(\d{1,12})\+[^@\s]+@users\.noreply\.github\.com$/.exec(email) ?? [];
  return id === void 0 ? void 0 : Number(id);
}
function personOf(text) {
  const [, name = "", email] = /^([^<>]*)<([^<>\s]+)>/.exec(text) ?? [];
  return email === void 0 ? void 0 : { name: name.trim(), email };
}

// src/provenance/message/trailers.ts
function parseMessage(message) {
  const read = message.length <= MOST_CHARACTERS2 ? message : message.slice(0, message.indexOf("\n"));
  const lines2 = read.split("\n").map((line) => line.replace(/\r$/, ""));
  const start = startOfTrailers(lines2);
  return { text: lines2.slice(0, start), trailers: trailersOf(lines2.slice(start)) };
}
var MOST_CHARACTERS2 = 256 * 1024;
function startOfTrailers(lines2) {
  const endOfTitle = lines2.findIndex((line) => isBlank(line) && !isComment(line));
  if (endOfTitle < 0) return lines2.length;
  let onlySpaces = true;
  let recognised = false;
  let trailers = 0;
  let others = 0;
  let continuations = 0;
  for (let at = lines2.length - 1; at >= endOfTitle; at--) {
    const line = lines2[at];
    if (isComment(line)) {
      others += continuations;
      continuations = 0;
    } else if (isBlank(line)) {
      if (onlySpaces) continue;
      others += continuations;
      const isBlock = recognised && trailers * 3 >= others || trailers > 0 && others === 0;
      return isBlock ? at + 1 : lines2.length;
    } else {
      onlySpaces = false;
      if (GIT_GENERATED.test(line)) {
        recognised = true;
        trailers += 1;
        continuations = 0;
      } else if (separatorOf(line) > 0) {
        trailers += 1;
        continuations = 0;
      } else if (/^\s/.test(line)) continuations += 1;
      else {
        others += 1 + continuations;
        continuations = 0;
      }
    }
  }
  return lines2.length;
}
var GIT_GENERATED = /^(?:Signed-off-by: |\(cherry picked from commit )/;
var isBlank = (line) => /^\s*$/.test(line);
var isComment = (line) => line.startsWith("#");
function trailersOf(lines2) {
  const trailers = [];
  let isOpen = false;
  for (const line of lines2) {
    const last = trailers.at(-1);
    if (isOpen && last && /^\s/.test(line)) {
      const value = `${last.value} ${line.trim()}`.trim();
      trailers[trailers.length - 1] = { ...last, value };
      continue;
    }
    const trailer = trailerOf(line);
    isOpen = trailer !== void 0;
    if (trailer) trailers.push(trailer);
  }
  return trailers;
}
function trailerOf(line) {
  const separator = separatorOf(line);
  if (separator <= 0) return void 0;
  return {
    key: line.slice(0, separator).trim().toLowerCase(),
    value: line.slice(separator + 1).trim()
  };
}
function separatorOf(line) {
  const [head] = /^[A-Za-z0-9-]+[ \t]*(?=:)/.exec(line) ?? [];
  return head === void 0 ? -1 : head.length;
}

// src/provenance/message/closing-lines.ts
function closingLines({ text }, isMark) {
  const lines2 = text.slice(1);
  const closing = [];
  let paragraph = [];
  for (const line of ["", ...lines2].reverse()) {
    if (line.trim() !== "") paragraph.push(line.trim());
    else if (isOfMarks(paragraph, isMark)) {
      closing.push(...paragraph);
      paragraph = [];
    } else break;
  }
  return closing;
}
var isOfMarks = (paragraph, isMark) => paragraph.length === 0 || paragraph.some(isMark) && paragraph.every((line) => isMark(line) || trailerOf(line));

// src/provenance/message/squashed.ts
function squashedMessages(message) {
  if (message.length > MOST_CHARACTERS3) return [];
  const lines2 = message.replaceAll("\r\n", "\n").split("\n");
  const ruledOff = lines2.lastIndexOf("---------");
  if (ruledOff > 0) return byBullets(lines2.slice(1, ruledOff));
  const heading = lines2.findIndex((line) => /^Squashed commit of the following:$/.test(line));
  return heading >= 0 ? byHeaders(lines2.slice(heading + 1)) : [];
}
var MOST_CHARACTERS3 = 256 * 1024;
function byBullets(lines2) {
  return sectionsOf(lines2, (line, before) => line.startsWith("* ") && before === "").map(
    ([subject = "", ...rest]) => ({ message: [subject.slice(2), ...rest].join("\n") })
  );
}
function byHeaders(lines2) {
  return sectionsOf(lines2, (line) => /^commit [0-9a-f]{40,64}$/.test(line)).map((section) => {
    const author = section.find((line) => line.startsWith("Author: "))?.slice("Author: ".length);
    const message = section.filter((line) => line === "" || line.startsWith("    ")).map((line) => line.slice(4)).join("\n").trim();
    return { message, ...author !== void 0 && { author: author.trim() } };
  });
}
function sectionsOf(lines2, starts) {
  const sections = [];
  lines2.forEach((line, at) => {
    if (starts(line, lines2[at - 1] ?? "")) sections.push([line]);
    else sections.at(-1)?.push(line);
  });
  return sections;
}

// src/provenance/short-text.ts
function shortText(text, limit = MOST_SHOWN) {
  const line = text.slice(0, limit * 8).replace(/\s+/g, " ").replace(INVISIBLE, "").trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join("")}\u2026`;
}
var MOST_SHOWN = 100;
var INVISIBLE = new RegExp("\\p{Cc}|\\p{Cf}|\\p{Cs}|\\u2028|\\u2029", "gu");

// src/provenance/signals/marks.ts
var CLAUDE_SESSION = String.raw`https://claude\.ai/code/session_\w+`;
var LINES = [
  {
    tool: "Claude Code",
    line: /^(?:🤖 )?Generated with \[Claude Code\]\(https:\/\/claude\.(?:com\/claude-code|ai\/code)\)$/,
    in: "both",
    source: "Claude Code documentation"
  },
  {
    tool: "Claude Code",
    line: new RegExp(`^(?:${CLAUDE_SESSION}|\\[[^\\]]{0,60}\\]\\(${CLAUDE_SESSION}\\))$`),
    in: "both",
    source: "seen in public commits"
  },
  {
    tool: "Crush",
    line: /^💘 Generated with (?:Crush|\[Crush\]\(https:\/\/[\w./-]*crush[\w./-]*\))$/,
    in: "both",
    source: "charmbracelet/crush bash tool"
  },
  {
    tool: "Cursor",
    line: /^Made with \[Cursor\]\(https:\/\/cursor\.com\/?\)$/,
    in: "both",
    source: "superdurable/dex#310"
  },
  {
    tool: "Cursor",
    line: /^(?:<div>)?<a href="https:\/\/cursor\.com\/(?:agents|background-agent)\b[^"<>]*">.*$/,
    in: "bodies",
    source: "mattermost/mattermost#36493"
  },
  {
    tool: "Cursor",
    line: /^\[[^\]]{0,60}\]\(https:\/\/cursor\.com\/agents\b[^()\s]*\)$/,
    in: "bodies",
    source: "mattermost/mattermost#36493"
  },
  {
    // Bugbot, which only reviews, puts it into anybody's description.
    tool: "Cursor",
    line: /^<!-- CURSOR_SUMMARY -->$/,
    in: "bodies",
    weight: 0.2,
    source: "cdxgen, coderbuds/ai-detector"
  },
  {
    tool: "Devin",
    line: /^[-*]?\s*(?:\*\*)?Link to Devin (?:run|session)(?:\*\*)?:?(?:\*\*)?:?\s+https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]+$/,
    in: "bodies",
    source: "seen in public pull requests"
  },
  {
    tool: "Devin",
    line: /^https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]{32}$/,
    in: "bodies",
    source: "seen in public pull requests"
  },
  {
    tool: "Jules",
    line: /^\*PR created automatically by Jules for task \[\d+\]\(https:\/\/jules\.google\.com\/task\/\d+\)(?: started by @[\w-]+)?\*$/,
    in: "bodies",
    source: "seen in public pull requests"
  },
  {
    tool: "OpenAI Codex",
    line: /^\[Codex Task\]\(https:\/\/chatgpt\.com\/(?:codex\/tasks|s)\/[\w-]+\)$/,
    in: "bodies",
    source: "seen in public pull requests"
  },
  {
    tool: "OpenAI Codex",
    line: /^https:\/\/chatgpt\.com\/codex\/tasks\/task_e_[0-9a-f]{32}$/,
    in: "bodies",
    source: "seen in public pull requests"
  },
  {
    // A ticked box of a template: the author says so.
    tool: "a generative AI tool",
    line: /^[-*] \[[xX]\] This contribution was assisted or created by Generative AI tools\.$/,
    in: "bodies",
    weight: 0.9,
    source: "chaoss/disclosure detection/constants.go"
  }
];
var MAYBE_A_NAME = 0.4;
var HARDLY_A_NAME = 0.6;
var DISCLOSURE2 = "chaoss/disclosure detection/constants.go";
var AFFIXES = [
  {
    tool: "aider",
    at: "end-of-author-name",
    pattern: /^\S.* \(aider\)$/,
    source: "Aider-AI/aider aider/repo.py"
  },
  {
    tool: "aider",
    at: "start-of-subject",
    pattern: /^aider: \S/,
    source: "Aider-AI/aider aider/repo.py"
  },
  ...Object.entries({
    copilot: ["GitHub Copilot", HARDLY_A_NAME],
    codex: ["OpenAI Codex", void 0],
    cursor: ["Cursor", void 0],
    cline: ["Cline", void 0],
    aider: ["aider", void 0],
    devin: ["Devin", MAYBE_A_NAME],
    claude: ["Claude Code", MAYBE_A_NAME],
    gemini: ["Gemini CLI", MAYBE_A_NAME]
  }).map(
    ([name, [tool, weight]]) => ({
      tool,
      at: "branch",
      pattern: new RegExp(`^${name}/.`),
      ...weight !== void 0 && { weight },
      source: DISCLOSURE2
    })
  ),
  {
    // With the second it was made at: Devin's own, not a person's.
    tool: "Devin",
    at: "branch",
    pattern: /^devin\/1\d{9}-/,
    weight: 0.7,
    source: "seen in public pull requests"
  }
];
var LABELS = [
  { tool: "OpenAI Codex", label: "codex", source: "cdxgen" },
  { tool: "Replit Agent", label: "replit-ai", source: "cdxgen" },
  { tool: "a generative AI tool", label: "ai-detected", source: "chaoss/disclosure action" }
];

// src/provenance/signals/trailers.ts
var PEOPLE_KEYS = /* @__PURE__ */ new Set(["co-authored-by", "co-developed-by"]);
var TOOL_KEYS = /* @__PURE__ */ new Map([
  // Help may have been a small one, yet who writes the line thinks it worth saying.
  [
    "assisted-by",
    { weight: 0.8, source: "Linux Documentation/process/coding-assistants.rst, 2026-01" }
  ],
  ["generated-by", { source: "libkrun#687" }]
]);
var UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
var TRAILERS = [
  {
    tool: "Cursor",
    key: "made-with",
    value: /^(?:Cursor|\[Cursor\]\(https:\/\/cursor\.com\/?\))$/,
    source: "superdurable/dex#310"
  },
  {
    tool: "GitHub Copilot",
    key: "copilot-session",
    value: new RegExp(`^${UUID}$`, "i"),
    source: "seen in public commits"
  },
  {
    tool: "GitHub Copilot",
    key: "agent-logs-url",
    value: new RegExp(`^https://[\\w.-]+/[\\w.-]+/[\\w.-]+/sessions/${UUID}$`, "i"),
    source: "seen in public commits"
  },
  {
    tool: "Claude Code",
    key: "claude-session",
    value: /^https:\/\/claude\.ai\/code\/session_\w+$/,
    source: "seen in public commits"
  },
  {
    tool: "Amp",
    key: "amp-thread-id",
    value: /^https:\/\/ampcode\.com\/threads\/T-[\w-]+$/,
    source: "seen in public commits"
  },
  {
    tool: "Replit Agent",
    key: "replit-commit-author",
    // `Deployment` is Replit too, but wrote nothing.
    value: /^(?:Agent|Assistant)$/,
    source: "chaoss/disclosure detection/constants.go"
  },
  {
    tool: "Replit Agent",
    key: "replit-commit-session-id",
    value: new RegExp(`^${UUID}$`, "i"),
    source: "chaoss/disclosure detection/constants.go"
  },
  ...[
    "entire-metadata",
    "entire-metadata-task",
    "entire-strategy",
    "entire-session",
    "entire-condensation",
    "entire-source-ref",
    "entire-checkpoint",
    "entire-agent"
  ].map((key) => ({
    tool: "an agent recorded by Entire",
    key,
    value: /^[\w.:/+@#-][\w.:/+@# -]*$/,
    // It ties the commit to a session with an agent; which lines the agent wrote it does not say.
    weight: 0.8,
    source: "chaoss/disclosure detection/constants.go"
  }))
];
function namedTool(value) {
  const product2 = PRODUCTS.find(
    (name) => value.toLowerCase().startsWith(name.toLowerCase()) && /^(?:$|[\s,(:/])/.test(value.slice(name.length))
  );
  if (product2 !== void 0) return product2;
  const [, agent = "", model = ""] = /^([\w .-]{2,40}):([\w./-]{2,80})(?:\s|$)/.exec(value) ?? [];
  const known = AGENTS.find((name) => name.toLowerCase() === agent.toLowerCase());
  return known !== void 0 && /[\d-]/.test(model) ? known : void 0;
}
var PRODUCTS = [
  "Claude Code",
  "GitHub Copilot",
  "OpenAI Codex",
  "Codex CLI",
  "Cursor AI",
  "Cursor Agent",
  "Gemini CLI",
  "Gemini Code Assist",
  "Amazon Q Developer",
  "JetBrains AI",
  "Factory Droid",
  "ChatGPT"
];
var AGENTS = [
  "Claude",
  "Copilot",
  "Codex",
  "Cursor",
  "Gemini",
  "aider",
  "Amp",
  "Cline",
  "Crush",
  "Devin",
  "Goose",
  "Jules",
  "Junie",
  "Kiro",
  "OpenCode",
  "OpenHands",
  "Windsurf"
];

// src/provenance/signals/weights.ts
var WEIGHTS = {
  // Nobody else can commit with the account, short of forging it on purpose.
  author: 0.98,
  // The agent may only have rebased or amended what a person wrote.
  committer: 0.85,
  // Written by the agent itself; the person may have had a hand in it too.
  "co-author": 0.95,
  // aider sets it on edits of its own only.
  "author-name": 0.95,
  // As a co-author, but some tools add theirs to every commit made beside them.
  trailer: 0.9,
  footer: 0.9,
  // A component of the same name is written so as well: "aider: pin the version".
  subject: 0.6,
  // Recorded while the lines were written.
  note: 0.97,
  // The same, but lines are counted at a moment before the commit and may be off by some.
  trace: 0.85,
  // The agent opened it; people push to its branch as well.
  "opened-by": 0.85,
  // The agent wrote the description, so it was there at the end; not all need be its own.
  body: 0.8,
  title: 0.6,
  // People name branches too, some after themselves.
  branch: 0.5,
  // Anybody with triage rights sets it, for whatever reason.
  label: 0.6
};
var KNOWN_PERSON = 0.95;
var MIXED = 0.8;
var SAME_CONTENT = 0.95;
var UNSIGNED_BESIDE_SIGNED = 0.5;

// src/provenance/strongest.ts
function strongest(evidence2) {
  const kept = /* @__PURE__ */ new Map();
  for (const one of [...evidence2].sort(byStrength)) {
    const key = JSON.stringify([one.says, one.tool, one.channel, one.commit]);
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}
var byStrength = (a, b) => b.weight - a.weight || compare(orderOf(a), orderOf(b));
var orderOf = ({ says, tool, channel, commit: commit2, seen }) => [says, tool, channel, commit2 ?? "", seen].join("\n");
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/provenance/commit-evidence.ts
function evidenceOfCommit(commit2) {
  const { author, committer } = commit2;
  const marks = [
    ...personMarks("author", author),
    ...personMarks("committer", committer),
    ...messageMarks(commit2.message),
    ...squashedMessages(commit2.message).flatMap(({ message, author: written }) => [
      ...messageMarks(message),
      ...personMarks("author", written === void 0 ? void 0 : personOf(written))
    ])
  ];
  return strongest(
    marks.map(({ seen, weight, ...mark }) => ({
      ...mark,
      says: "model",
      weight: weight ?? WEIGHTS[mark.channel],
      seen: shortText(seen),
      commit: commit2.sha
    }))
  );
}
function personMarks(channel, person) {
  if (!person) return [];
  const seen = `${person.name} <${person.email}>`;
  const identity = identify(person);
  return [
    ...identity ? [{ tool: identity.tool, channel, seen, source: identity.source }] : [],
    ...AFFIXES.filter(
      ({ at, pattern }) => at === "end-of-author-name" && pattern.test(shortText(person.name))
    ).map(({ tool, source }) => ({ tool, channel: "author-name", seen, source }))
  ];
}
function messageMarks(message) {
  const parsed2 = parseMessage(message);
  const [subject = ""] = parsed2.text;
  return [
    ...AFFIXES.filter(({ at, pattern }) => at === "start-of-subject" && pattern.test(subject)).map(
      ({ tool, weight, source }) => ({
        tool,
        channel: "subject",
        weight,
        seen: subject,
        source
      })
    ),
    ...parsed2.trailers.flatMap(trailerMarks),
    ...closingLines(parsed2, isOfTool).flatMap((line) => [
      ...footersOf(line),
      ...trailersIn(line).flatMap(trailerMarks)
    ])
  ];
}
var isOfTool = (line) => footersOf(line).length > 0 || trailersIn(line).some((trailer) => ownMarks(trailer).length > 0);
var trailersIn = (line) => {
  const trailer = trailerOf(line);
  return trailer ? [trailer] : [];
};
var footersOf = (line) => LINES.filter((signal) => signal.in !== "bodies" && signal.line.test(line)).map(
  ({ tool, weight, source }) => ({ tool, channel: "footer", weight, seen: line, source })
);
function trailerMarks({ key, value }) {
  if (PEOPLE_KEYS.has(key)) {
    const identity = identityIn(value);
    return identity ? [{ ...identity, channel: "co-author", seen: value }] : [];
  }
  const seen = `${key}: ${value}`;
  const naming = TOOL_KEYS.get(key);
  if (naming) {
    const tool = identityIn(value)?.tool ?? namedTool(value);
    return tool === void 0 ? [] : [{ ...naming, tool, channel: "trailer", seen }];
  }
  return ownMarks({ key, value });
}
var ownMarks = ({ key, value }) => TRAILERS.filter((signal) => signal.key === key && signal.value.test(value)).map(
  ({ tool, weight, source }) => ({
    tool,
    channel: "trailer",
    weight,
    seen: `${key}: ${value}`,
    source
  })
);
function identityIn(value) {
  const person = personOf(value);
  const identity = person && identify(person);
  return identity && { tool: identity.tool, source: identity.source };
}

// src/provenance/line-writers.ts
function lineWriters({ commits, blame: blame2 }, attributed) {
  const knownCommits = new Map(commits.map((commit2) => [commit2.sha, commit2]));
  const beliefs = new Map(attributed.map((commit2) => [commit2.sha, commit2]));
  const blamedFiles = /* @__PURE__ */ new Map();
  const leastBelieved = /* @__PURE__ */ new Map();
  return (path, line) => {
    const ranges = blame2.get(path);
    if (!ranges) {
      const writer = leastBelieved.get(path) ?? leastBelievedOf(path, commits, beliefs);
      leastBelieved.set(path, writer);
      return writer;
    }
    const lines2 = blamedFiles.get(path) ?? byLine(ranges);
    blamedFiles.set(path, lines2);
    const blamed = lines2.get(line);
    const commit2 = blamed && knownCommits.get(blamed.commit);
    const belief = blamed && beliefs.get(blamed.commit);
    if (!blamed || !commit2 || !belief) return void 0;
    const { original, start } = blamed;
    return {
      commit: belief,
      ...original && {
        original: { commit: commit2, path: original.path, line: original.start + line - start }
      }
    };
  };
}
function byLine(ranges) {
  const lines2 = /* @__PURE__ */ new Map();
  for (const range of ranges)
    for (let line = range.start; line <= range.end; line++) lines2.set(line, range);
  return lines2;
}
function leastBelievedOf(path, commits, beliefs) {
  const [least] = commits.filter(({ parents, paths }) => parents.length < 2 && (paths?.includes(path) ?? true)).flatMap(({ sha }) => beliefs.get(sha) ?? []).sort((a, b) => a.belief - b.belief);
  return least ? { commit: least } : {};
}

// src/provenance/lines/line-ranges.ts
function parseLineRanges(text) {
  if (!/^\d{1,7}(?:-\d{1,7})?(?:,\d{1,7}(?:-\d{1,7})?)*$/.test(text)) return void 0;
  const ranges = text.split(",").map((part) => {
    const [start = 0, end = start] = part.split("-").map(Number);
    return { start, end };
  });
  return ranges.every(({ start, end }) => start >= 1 && start <= end) ? ranges : void 0;
}
var holds = ({ start, end }, line) => start <= line && line <= end;

// src/provenance/lines/parsed.ts
var rejected = (why) => ({
  ok: false,
  why
});
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/provenance/lines/authorship-note.ts
function parseAuthorshipNote(text) {
  if (text.length > MAX_NOTE_CHARACTERS) return rejected("is too large");
  const lines2 = text.replaceAll("\r\n", "\n").split("\n");
  const divider = lines2.indexOf("---");
  if (divider < 0) return rejected("has no line --- between attestations and metadata");
  const metadata = METADATA.safeParse(jsonOf(lines2.slice(divider + 1).join("\n")));
  if (!metadata.success) return rejected("has no metadata of schema authorship/3.0.0");
  const note = /* @__PURE__ */ new Map();
  let attestations;
  let ranges = 0;
  for (const line of lines2.slice(0, divider)) {
    if (line.trim() === "") continue;
    if (!/^\s/.test(line)) {
      const path = pathOf(line);
      attestations = note.get(path) ?? [];
      note.set(path, attestations);
      continue;
    }
    const entry2 = entryOf(line, metadata.data);
    if (!entry2 || !attestations)
      return rejected(`has an entry that is none: ${shortText(line, 60)}`);
    ranges += entry2.length;
    if (ranges > MAX_RANGES) return rejected(`has more than ${MAX_RANGES} ranges of lines`);
    attestations.push(...entry2);
  }
  return { ok: true, value: note };
}
var MAX_NOTE_CHARACTERS = 4 * 1024 * 1024;
var MAX_RANGES = 1e4;
var session = external_exports.object({
  agent_id: external_exports.object({ tool: external_exports.string(), model: external_exports.string().optional() }).optional()
});
var METADATA = external_exports.object({
  schema_version: external_exports.literal("authorship/3.0.0"),
  prompts: external_exports.record(external_exports.string(), session).default({}),
  sessions: external_exports.record(external_exports.string(), session).default({})
});
var pathOf = (line) => /^"(.*)"$/.exec(line)?.[1] ?? line;
var ENTRY = /^ {2}(?:(s_[0-9a-f]{4,64})(?:::t_[0-9a-f]{4,64})?|(h_[0-9a-f]{4,64})|([0-9a-f]{16}|[0-9a-f]{7})) +([\d,-]+)$/;
function entryOf(line, { sessions, prompts }) {
  const [, sessionKey, personKey, promptKey, lines2 = ""] = ENTRY.exec(line) ?? [];
  const ranges = parseLineRanges(lines2);
  if (!ranges) return void 0;
  if (personKey !== void 0)
    return ranges.map((range) => ({ ...range, says: "person", tool: "a person" }));
  const [records, key] = sessionKey === void 0 ? [prompts, promptKey ?? ""] : [sessions, sessionKey];
  const agent = Object.hasOwn(records, key) ? records[key]?.agent_id : void 0;
  const tool = agent ? agentName(agent.tool) : "an agent";
  return ranges.map((range) => ({ ...range, says: "model", tool }));
}
function agentName(name) {
  return AGENT_NAMES.get(name.toLowerCase()) ?? (shortText(name, 40) || "an agent");
}
var AGENT_NAMES = /* @__PURE__ */ new Map([
  ["claude", "Claude Code"],
  ["claude-code", "Claude Code"],
  ["cursor", "Cursor"],
  ["codex", "OpenAI Codex"],
  ["github-copilot", "GitHub Copilot"],
  ["github-copilot-cli", "GitHub Copilot"],
  ["copilot", "GitHub Copilot"],
  ["gemini", "Gemini CLI"],
  ["amp", "Amp"],
  ["opencode", "OpenCode"]
]);

// src/provenance/lines/agent-trace.ts
var TRACE_PATH = ".agent-trace/traces.jsonl";
function parseTraces(text) {
  if (text.length > MAX_TRACE_CHARACTERS)
    return { ranges: [], gaps: [`${TRACE_PATH} is too large and was not read.`] };
  const lines2 = text.split("\n").filter((line) => line.trim() !== "");
  const records = lines2.slice(0, MAX_RECORDS).map((line) => RECORD.safeParse(jsonOf(line)));
  const ranges = records.flatMap(({ data }) => data ? rangesOf(data) : []);
  const bad = records.filter(({ success }) => !success).length;
  const gaps = [
    ...bad > 0 ? [`${bad} of ${lines2.length} lines of ${TRACE_PATH} are no Agent Trace record.`] : [],
    ...lines2.length > MAX_RECORDS || ranges.length > MAX_RANGES2 ? [`${TRACE_PATH} has more records than are read; the later ones were passed over.`] : []
  ];
  return { ranges: ranges.slice(0, MAX_RANGES2), gaps };
}
var MAX_TRACE_CHARACTERS = 8 * 1024 * 1024;
var MAX_RECORDS = 2e4;
var MAX_RANGES2 = 2e4;
var contributor = external_exports.object({
  type: external_exports.enum(["human", "ai", "mixed", "unknown"]),
  model_id: external_exports.string().max(250).optional()
});
var lineNumber2 = external_exports.int().min(1).max(1e7);
var RECORD = external_exports.object({
  version: external_exports.string().regex(/^[01]\.\d{1,4}(?:\.\d{1,4})?$/),
  vcs: external_exports.object({ type: external_exports.string(), revision: external_exports.string().max(200) }).optional(),
  tool: external_exports.object({ name: external_exports.string().optional() }).optional(),
  files: external_exports.array(
    external_exports.object({
      path: external_exports.string(),
      conversations: external_exports.array(
        external_exports.object({
          contributor: contributor.optional(),
          ranges: external_exports.array(
            external_exports.object({
              start_line: lineNumber2,
              end_line: lineNumber2,
              content_hash: external_exports.string().max(200).optional(),
              contributor: contributor.optional()
            })
          )
        })
      )
    })
  )
});
function rangesOf({ vcs, tool, files }) {
  const revision = vcs?.type === "git" ? vcs.revision.toLowerCase() : void 0;
  return files.flatMap(
    ({ path, conversations }) => conversations.flatMap(
      ({ contributor: whole, ranges }) => ranges.flatMap(({ start_line, end_line, content_hash, contributor: own }) => {
        const said = SAYS[own?.type ?? whole?.type ?? "unknown"];
        if (!said || start_line > end_line) return [];
        return {
          path,
          start: start_line,
          end: end_line,
          ...revision !== void 0 && { revision },
          ...content_hash !== void 0 && { hash: content_hash.toLowerCase() },
          ...said,
          tool: said.says === "person" ? "a person" : agentName(tool?.name ?? "an agent")
        };
      })
    )
  );
}
var SAYS = {
  human: { says: "person", weight: KNOWN_PERSON },
  ai: { says: "model", weight: WEIGHTS.trace },
  mixed: { says: "model", weight: MIXED }
};

// src/provenance/lines/content-hash.ts
import { createHash } from "node:crypto";
var isKnownHash = (hash) => HASHES.has(hash.split(":")[0] ?? "");
function hasHash(lines2, hash) {
  const [algorithm = "", hex2] = hash.split(":");
  const compute = HASHES.get(algorithm);
  if (!compute) return false;
  const text = lines2.join("\n");
  return [text, `${text}
`].some((content) => compute(Buffer.from(content)) === hex2);
}
var HASHES = /* @__PURE__ */ new Map([
  ["sha256", (bytes) => createHash("sha256").update(bytes).digest("hex")],
  ["sha1", (bytes) => createHash("sha1").update(bytes).digest("hex")],
  ["murmur3", (bytes) => murmur3(bytes).toString(16).padStart(8, "0")]
]);
function murmur3(bytes) {
  let hash = 0;
  const whole = bytes.length - bytes.length % 4;
  for (let at = 0; at < whole; at += 4) {
    hash ^= scramble(bytes.readInt32LE(at));
    hash = Math.imul(rotate(hash, 13), 5) + 3864292196;
  }
  let rest = 0;
  for (let at = bytes.length - 1; at >= whole; at--) rest = rest << 8 | bytes[at];
  hash ^= scramble(rest) ^ bytes.length;
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
var scramble = (block) => Math.imul(rotate(Math.imul(block, 3432918353), 15), 461845907);
var rotate = (value, bits) => value << bits | value >>> 32 - bits;

// src/provenance/lines/line-evidence.ts
function readLineRecords({ notes, traces, commits }) {
  const parsed2 = commits.flatMap(({ sha }) => {
    const text = notes.get(sha);
    return text === void 0 ? [] : [{ sha, note: parseAuthorshipNote(text) }];
  });
  const noteOf = new Map(
    parsed2.flatMap(({ sha, note }) => note.ok ? [[sha, note.value]] : [])
  );
  const { ranges, gaps } = parseTraces(traces ?? "");
  const traced = byPath(ranges);
  const budget = { characters: MAX_HASHED_CHARACTERS };
  return {
    ofLine: (original) => [
      ...noteEvidence(noteOf, original),
      ...traceEvidence(traced.get(original.path) ?? [], original)
    ],
    ofContent: (path, hunk) => contentEvidence(traced.get(path) ?? [], hunk, budget),
    gaps: [
      ...parsed2.flatMap(
        ({ sha, note }) => note.ok ? [] : [`The git-ai note of commit ${sha.slice(0, 7)} ${note.why} and was ignored.`]
      ),
      ...gaps
    ]
  };
}
function byPath(ranges) {
  const groups = /* @__PURE__ */ new Map();
  for (const range of ranges) {
    const group = groups.get(range.path);
    if (group) group.push(range);
    else groups.set(range.path, [range]);
  }
  return groups;
}
var MAX_HASHED_CHARACTERS = 8 * 1024 * 1024;
function noteEvidence(notes, { commit: commit2, path, line }) {
  return heldBy(notes.get(commit2.sha)?.get(path) ?? [], line).map(({ tool, says, start, end }) => ({
    tool,
    channel: "note",
    says,
    weight: says === "person" ? KNOWN_PERSON : WEIGHTS.note,
    seen: `lines ${start}-${end} of the commit's file`,
    source: "git-ai authorship/3.0.0",
    commit: commit2.sha
  }));
}
function traceEvidence(traced, { commit: commit2, line }) {
  const isOfCommit = ({ revision }) => revision !== void 0 && (revision === commit2.sha || commit2.parents.includes(revision));
  return heldBy(traced, line, isOfCommit).map((range) => ({
    ...asEvidence(range, range.weight),
    commit: commit2.sha
  }));
}
function heldBy(ranges, line, fits = () => true) {
  const held = [];
  for (const range of ranges) {
    if (!holds(range, line) || !fits(range)) continue;
    const isNew = held.every(({ says, tool }) => says !== range.says || tool !== range.tool);
    if (isNew && held.push(range) === MOST_AGENTS_A_LINE) break;
  }
  return held;
}
var MOST_AGENTS_A_LINE = 10;
function contentEvidence(traced, hunk, budget) {
  const lines2 = hunk.lines.filter((line) => line.kind !== "removed");
  const texts = lines2.map(({ text }) => text);
  const found2 = /* @__PURE__ */ new Map();
  for (const range of traced) {
    const { hash, start, end } = range;
    if (hash === void 0 || !isKnownHash(hash)) continue;
    const length = end - start + 1;
    const weight = range.weight === WEIGHTS.trace ? SAME_CONTENT : range.weight;
    for (let at = 0; at + length <= texts.length; at++) {
      const window = texts.slice(at, at + length);
      budget.characters -= window.reduce((sum, text) => sum + text.length + 1, 0);
      if (budget.characters < 0) return found2;
      if (!hasHash(window, hash)) continue;
      for (const { newLine } of lines2.slice(at, at + length)) {
        found2.set(newLine, [...found2.get(newLine) ?? [], asEvidence(range, weight)]);
      }
    }
  }
  return found2;
}
var asEvidence = ({ tool, says, start, end }, weight) => ({
  tool,
  channel: "trace",
  says,
  weight,
  seen: `lines ${start}-${end} in ${TRACE_PATH}`,
  source: "cursor/agent-trace 0.1.0"
});

// src/provenance/message/body-lines.ts
function bodyLines(body) {
  const lines2 = [];
  let fence;
  let isComment3 = false;
  for (const raw of body.slice(0, MOST_CHARACTERS4).split("\n")) {
    const line = raw.trimEnd();
    const [mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.slice(1) ?? [];
    if (fence !== void 0) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = void 0;
    } else if (isComment3) {
      isComment3 = !line.includes("-->");
    } else if (mark !== void 0) {
      fence = mark;
    } else if (line.includes("<!--") && !line.includes("-->", line.indexOf("<!--"))) {
      isComment3 = true;
    } else if (!/^(?: {4}|\t| {0,3}>)/.test(line)) {
      lines2.push(line.trim());
    }
  }
  return lines2.filter((line) => line !== "" && line.length <= LONGEST_LINE);
}
var MOST_CHARACTERS4 = 4 * 65536;
var LONGEST_LINE = 2e3;

// src/provenance/pull-request-evidence.ts
function evidenceOfPullRequest(pullRequest) {
  const { title, body, headBranch, labels, author } = pullRequest;
  const opener = author && identify({ name: author.login, email: "", account: author });
  const affixed = (at, text) => AFFIXES.filter((signal) => signal.at === at && signal.pattern.test(text));
  return strongest([
    ...opener ? [found("opened-by", opener, author.login)] : [],
    ...bodyLines(body).flatMap(
      (line) => LINES.filter((signal) => signal.in !== "messages" && signal.line.test(line)).map(
        (signal) => found("body", signal, line)
      )
    ),
    // A squash makes the subject of its title.
    ...affixed("start-of-subject", title).map((signal) => found("title", signal, title)),
    ...affixed("branch", headBranch).map((signal) => found("branch", signal, headBranch)),
    ...labels.flatMap(
      (label2) => LABELS.filter((signal) => signal.label === label2.toLowerCase()).map(
        (signal) => found("label", signal, label2)
      )
    )
  ]);
}
var found = (channel, signal, seen) => ({
  tool: signal.tool,
  channel,
  says: "model",
  weight: signal.weight ?? WEIGHTS[channel],
  seen: shortText(seen),
  source: signal.source
});

// src/provenance/evidence-line.ts
function evidenceLine({ tool, seen, commit: commit2, channel, says }) {
  const where = commit2 === void 0 ? "A commit" : `Commit ${commit2.slice(0, 7)}`;
  const of = commit2 === void 0 ? "" : ` of commit ${commit2.slice(0, 7)}`;
  const wrote = says === "person" ? "a person typed these lines" : `${tool} wrote these lines`;
  const sentences = {
    author: `${where} was written by ${tool}`,
    committer: `${where} was committed by ${tool}`,
    "co-author": `${where} names ${tool} as a co-author`,
    "author-name": `${where} was made with ${tool}, as the name of its author says`,
    trailer: `${where} has a trailer that ${tool} leaves`,
    footer: `${where} ends with a line that ${tool} leaves`,
    subject: `${where} has a subject as ${tool} writes them`,
    note: `The git-ai note${of} says that ${wrote}`,
    trace: `An Agent Trace record${of} says that ${wrote}`,
    "opened-by": `The pull request was opened by ${tool}`,
    body: `The description of the pull request has a line that ${tool} leaves`,
    title: `The pull request has a title as ${tool} writes them`,
    branch: `The branch is named as ${tool} names them`,
    label: `The pull request has a label that stands for ${tool}`
  };
  return `${sentences[channel]} (\u201C${seen}\u201D).`;
}

// src/provenance/scope-decision.ts
function decideScope(believed, mode, { labels }, generated) {
  const { path } = believed;
  if (generated.has(path))
    return leave(".gitattributes marks the file as generated (linguist-generated).");
  switch (mode.kind) {
    case "detected":
      return byBelief(believed, mode.threshold);
    case "all":
      return take("every hunk is (scope: all).");
    case "label":
      return labels.some((label2) => label2.toLowerCase() === mode.name.toLowerCase()) ? take(`the pull request has the label \u201C${mode.name}\u201D.`) : leave(`the pull request does not have the label \u201C${mode.name}\u201D.`);
    case "paths": {
      const patterns = mode.patterns.join(", ");
      return isIgnored(path, mode.patterns) ? take(`its path is one of ${patterns}.`) : leave(`its path is none of ${patterns}.`);
    }
  }
}
function byBelief({ belief, evidence: evidence2, isOlder }, threshold) {
  if (isOlder) return leave("no commit of the pull request wrote it.");
  const model = evidence2.find(({ says }) => says === "model");
  const person = evidence2.find(({ says }) => says === "person");
  const figures = `belief ${belief.toFixed(2)}, threshold ${threshold}`;
  if (model && belief >= threshold)
    return take(`a language model wrote it (${figures}): ${inside(model)}`);
  if (person) return leave(`a person wrote it (${figures}): ${inside(person)}`);
  return model ? leave(`the signs of a language model are too weak (${figures}): ${inside(model)}`) : leave("nothing says that a language model wrote it.");
}
var take = (because) => ({
  inScope: true,
  why: `In scope because ${because}`
});
var leave = (because) => ({
  inScope: false,
  why: `Left alone because ${because}`
});
function inside(evidence2) {
  const line = evidenceLine(evidence2);
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

// src/provenance/scope-mode.ts
var DEFAULT_THRESHOLD = 0.75;
function parseScopeMode(text) {
  const [, kind = "", rest] = /^([^:]*)(?::([\s\S]*))?$/.exec(text.trim()) ?? [];
  const value = rest?.trim();
  if (kind === "all" && value === void 0) return { kind };
  if (kind === "detected") return { kind, threshold: thresholdOf(value) };
  if (kind === "label" && value) return { kind, name: value };
  if (kind === "paths" && value) return { kind, patterns: patternsOf(value) };
  throw new ConfigError(
    `The scope must be detected, detected:THRESHOLD, all, label:NAME or paths:GLOB, not ${JSON.stringify(text.slice(0, 60))}. Next: correct it.`
  );
}
function thresholdOf(value) {
  if (value === void 0) return DEFAULT_THRESHOLD;
  const threshold = /^\d(?:\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
  if (threshold > 0 && threshold <= 1) return threshold;
  throw new ConfigError(
    `The threshold of the scope must be above 0 and at most 1, not ${JSON.stringify(value.slice(0, 60))}. Next: write detected:${DEFAULT_THRESHOLD}, or detected alone.`
  );
}
function patternsOf(value) {
  const patterns = value.split(/[,\n]/).map((pattern) => pattern.trim());
  for (const pattern of patterns) {
    const why = whyNoPattern(pattern);
    if (why !== void 0)
      throw new ConfigError(
        `The pattern ${JSON.stringify(pattern.slice(0, 60))} of the scope ${why}. Next: write it as a path from the top of the repository, such as paths:modules/**.`
      );
  }
  return patterns;
}

// src/provenance/attribute.ts
function attribute(request) {
  const { files, history, pullRequest, mode } = request;
  const commits = history.commits.map(attributeCommit);
  const general = evidenceOfPullRequest(pullRequest);
  const records = readLineRecords(history);
  const writers = lineWriters(history, commits);
  const isSigned = commits.some(({ belief }) => belief >= DEFAULT_THRESHOLD);
  const attributeHunk = (path, hunk, index) => {
    const byContent = records.ofContent(path, hunk);
    const lines2 = hunk.lines.flatMap((line) => {
      if (line.kind !== "added") return [];
      const writer = writers(path, line.newLine);
      if (!writer) return [{ line: line.newLine, belief: 0, evidence: [], isOlder: true }];
      const own = writer.commit?.evidence ?? [];
      const evidence2 = [
        ...own,
        ...writer.original ? records.ofLine(writer.original) : [],
        ...byContent.get(line.newLine) ?? [],
        ...isSigned && own.length === 0 ? general.map(doubted) : general
      ];
      const kept = strongest(evidence2);
      return [{ line: line.newLine, belief: beliefOf(kept), evidence: kept, isOlder: false }];
    });
    return runsOf(lines2).map(({ start, end, ...run2 }) => ({
      path,
      hunk: index,
      lines: { start, end },
      belief: run2.belief,
      evidence: run2.evidence,
      ...decideScope({ path, ...run2 }, mode, pullRequest, history.generated)
    }));
  };
  return {
    hunks: files.filter(isTerraform).flatMap(
      ({ path, hunks }) => hunks.flatMap((hunk, index) => attributeHunk(path, hunk, index))
    ),
    commits,
    pullRequest: general,
    gaps: [...history.gaps, ...records.gaps]
  };
}
function attributeCommit(commit2) {
  const evidence2 = evidenceOfCommit(commit2);
  return { sha: commit2.sha, belief: beliefOf(evidence2), evidence: evidence2 };
}
var isTerraform = ({ path, status }) => path.endsWith(".tf") && status !== "removed";
var doubted = (evidence2) => ({
  ...evidence2,
  weight: evidence2.weight * UNSIGNED_BESIDE_SIGNED
});
function runsOf(lines2) {
  const runs = [];
  for (const line of lines2) {
    const run2 = runs.at(-1);
    const before = run2?.at(-1);
    const goesOn = before?.line === line.line - 1 && before.belief === line.belief && before.isOlder === line.isOlder;
    if (run2 && goesOn) run2.push(line);
    else runs.push([line]);
  }
  return runs.map((run2) => {
    const [first, last] = [run2[0], run2.at(-1)];
    return {
      start: first.line,
      end: last.line,
      belief: first.belief,
      isOlder: first.isOlder,
      evidence: strongest(run2.flatMap(({ evidence: evidence2 }) => evidence2))
    };
  });
}

// src/provenance/git/git-error.ts
var GitError = class extends Error {
  name = "GitError";
};

// src/provenance/git/parse-blame.ts
function parseBlame(output) {
  const blamed = [];
  const boundaries = /* @__PURE__ */ new Set();
  let entry2;
  for (const line of output.split("\n")) {
    const [, commit2, original, start, count] = /^([0-9a-f]{40,64}) (\d+) (\d+) (\d+)$/.exec(line) ?? [];
    if (commit2 !== void 0)
      entry2 = { commit: commit2, original: Number(original), start: Number(start), count: Number(count) };
    else if (!entry2) continue;
    else if (line === "boundary") boundaries.add(entry2.commit);
    else if (line.startsWith("filename ")) {
      if (!boundaries.has(entry2.commit)) {
        const path = unquotePath(line.slice("filename ".length));
        blamed.push({
          start: entry2.start,
          end: entry2.start + entry2.count - 1,
          commit: entry2.commit,
          original: { path, start: entry2.original }
        });
      }
      entry2 = void 0;
    }
  }
  return blamed;
}

// src/provenance/git/run-git.ts
import { devNull } from "node:os";
async function runGit({ directory, signal }, args, { input = "", indexFile } = {}) {
  signal?.throwIfAborted();
  const result = await execa("git", [...SAFE_ARGUMENTS, `safe.directory=${directory}`, ...args], {
    cwd: directory,
    env: { ...environment(), ...indexFile !== void 0 && { GIT_INDEX_FILE: indexFile } },
    extendEnv: false,
    input,
    encoding: "buffer",
    stripFinalNewline: false,
    reject: false,
    timeout: MAX_MILLISECONDS,
    killSignal: "SIGKILL",
    maxBuffer: MAX_OUTPUT_BYTES,
    ...signal && { cancelSignal: signal }
  });
  signal?.throwIfAborted();
  if (!result.failed) return Buffer.from(result.stdout);
  throw new GitError(`git ${args[0]} ${whyFailed(result)}.`, { cause: result });
}
var MAX_MILLISECONDS = 6e4;
var MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
var SAFE_ARGUMENTS = [
  "--no-pager",
  "--no-replace-objects",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...[
    "core.quotePath=false",
    `core.hooksPath=${devNull}`,
    "core.fsmonitor=false",
    `core.attributesFile=${devNull}`,
    "core.pager=cat",
    "diff.external=",
    "log.showSignature=false",
    "protocol.allow=never",
    // A setting that marks commits as unknown would change who is blamed.
    "blame.ignoreRevsFile=",
    "blame.markUnblamableLines=false",
    "blame.markIgnoredLines=false"
  ].flatMap((setting) => ["-c", setting]),
  // The checkout may be another user's, as in containers; the caller named it.
  "-c"
];
function environment() {
  return {
    PATH: process.env.PATH ?? "",
    // Windows finds no libraries without it.
    ...process.env.SYSTEMROOT !== void 0 && { SYSTEMROOT: process.env.SYSTEMROOT },
    LC_ALL: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    // Not even from a path: releases of git that do not know the line above would run `remote.*.uploadpack` for that.
    GIT_ALLOW_PROTOCOL: "none"
  };
}
function whyFailed({ timedOut, isMaxBuffer, code, exitCode }) {
  if (timedOut) return `took more than ${MAX_MILLISECONDS / 1e3} seconds`;
  if (isMaxBuffer) return `printed more than ${MAX_OUTPUT_BYTES / 1024 / 1024} MiB`;
  if (code === "ENOENT") return "was not found; install git and put it on PATH";
  return `failed with exit code ${exitCode ?? "unknown"}; see whether the checkout is whole`;
}

// src/provenance/git/read-blame.ts
async function readBlame(repository, range, { path, hunks }, commits) {
  const added = hunks.flatMap(
    ({ lines: lines2 }) => lines2.flatMap((line) => line.kind === "added" ? [line.newLine] : [])
  );
  const writers = await blame(repository, range, path, FOLLOW);
  const ours = (blamed) => blamed.filter(({ commit: commit2 }) => commits.has(commit2));
  const written = ours(writers);
  if (added.every((line) => written.some(({ start, end }) => start <= line && line <= end)))
    return written;
  const placers = await blame(repository, range, path, []);
  return [...ours(placers), ...written];
}
var FOLLOW = ["-w", "-M60", "-C60"];
async function blame(repository, { base, head }, path, follow) {
  const output = await runGit(repository, [
    "blame",
    "--incremental",
    "--no-textconv",
    "--no-progress",
    ...follow,
    `${base}..${head}`,
    "--",
    path
  ]);
  return parseBlame(output.toString("utf8"));
}

// src/provenance/git/read-blobs.ts
async function readBlobs(repository, names) {
  const there = await hashesOf(repository, names);
  const texts = /* @__PURE__ */ new Map();
  if (there.size === 0) return texts;
  const output = await runGit(repository, ["cat-file", "--batch"], {
    input: lines([...there.values()])
  });
  let at = 0;
  for (const name of there.keys()) {
    const endOfHeader = output.indexOf("\n", at);
    const size2 = Number(output.toString("utf8", at, endOfHeader).split(" ")[2]);
    const start = endOfHeader + 1;
    texts.set(name, output.toString("utf8", start, start + size2));
    at = start + size2 + 1;
  }
  return texts;
}
var MAX_BYTES = MAX_TRACE_CHARACTERS;
var MAX_BYTES_TOGETHER = 32 * 1024 * 1024;
async function hashesOf(repository, names) {
  const output = await runGit(repository, ["cat-file", "--batch-check"], { input: lines(names) });
  const answers = output.toString("utf8").split("\n");
  const hashes = /* @__PURE__ */ new Map();
  let together = 0;
  names.forEach((name, index) => {
    const [, hash, size2] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(answers[index] ?? "") ?? [];
    if (hash === void 0 || Number(size2) > MAX_BYTES) return;
    together += Number(size2);
    if (together <= MAX_BYTES_TOGETHER) hashes.set(name, hash);
  });
  return hashes;
}
var lines = (items) => items.map((item) => `${item}
`).join("");

// src/provenance/git/read-commits.ts
async function readCommits(repository, { base, head }) {
  const output = await runGit(repository, [
    "log",
    "-z",
    "--no-color",
    "--no-show-signature",
    "--no-notes",
    "--no-mailmap",
    "--encoding=UTF-8",
    `--max-count=${MOST_COMMITS + 1}`,
    `--format=${FIELDS.join("%x00")}`,
    "--end-of-options",
    `${base}..${head}`,
    "--"
  ]);
  const values = output.toString("utf8").split("\0");
  const commits = [];
  for (let at = 0; at + FIELDS.length <= values.length; at += FIELDS.length)
    commits.push(commitOf(values.slice(at, at + FIELDS.length)));
  return {
    commits: commits.slice(0, MOST_COMMITS),
    gaps: commits.length > MOST_COMMITS ? [`Only the newest ${MOST_COMMITS} commits were read; lines of older ones are left alone.`] : []
  };
}
var MOST_COMMITS = 2e3;
var FIELDS = ["%H", "%P", "%an", "%ae", "%cn", "%ce", "%B"];
function commitOf([sha = "", parents = "", ...rest]) {
  const [name = "", email = "", committer = "", committerEmail = "", message = ""] = rest;
  return {
    sha,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    author: { name, email },
    committer: { name: committer, email: committerEmail },
    message
  };
}

// src/provenance/git/read-generated.ts
import { mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function readGenerated(repository, head, files) {
  if (files.length === 0) return /* @__PURE__ */ new Set();
  const folder = await mkdtemp(join(tmpdir(), "iac-dpo-attributes-"));
  try {
    const indexFile = join(folder, "index");
    await runGit(repository, ["read-tree", head], { indexFile });
    const output = await runGit(
      repository,
      ["check-attr", "--cached", "-z", "--stdin", "linguist-generated"],
      { indexFile, input: files.map(({ path }) => `${path}\0`).join("") }
    );
    return new Set(markedIn(output.toString("utf8").split("\0")));
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
function markedIn(values) {
  const marked = [];
  for (let at = 0; at + 2 < values.length; at += 3) {
    if (["set", "true"].includes(values[at + 2])) marked.push(values[at]);
  }
  return marked;
}

// src/provenance/git/read-notes.ts
var NOTES_REF = "refs/notes/ai";
async function readNotes(repository, commits) {
  const refs = await runGit(repository, ["for-each-ref", "--format=%(refname)", NOTES_REF]);
  if (refs.toString("utf8").trim() !== NOTES_REF) return { notes: /* @__PURE__ */ new Map(), gaps: [] };
  const list = await runGit(repository, ["notes", `--ref=${NOTES_REF}`, "list"]);
  const blobs = /* @__PURE__ */ new Map();
  for (const line of list.toString("utf8").split("\n")) {
    const [blob = "", commit2 = ""] = line.split(" ");
    if (commits.has(commit2)) blobs.set(commit2, blob);
  }
  const texts = await readBlobs(repository, [...blobs.values()]);
  const notes = /* @__PURE__ */ new Map();
  const gaps = [];
  for (const [commit2, blob] of blobs) {
    const text = texts.get(blob);
    if (text === void 0)
      gaps.push(`The git-ai note of commit ${commit2.slice(0, 7)} is too large and was not read.`);
    else notes.set(commit2, text);
  }
  return { notes, gaps };
}

// src/provenance/git/read-history.ts
async function readHistory(repository, range, files) {
  await assertThere(repository, range);
  const { commits, gaps } = await readCommits(repository, range);
  const shas = new Set(commits.map(({ sha }) => sha));
  const wanted = files.filter(
    ({ path, hunks }) => path.endsWith(".tf") && hunks.some(({ lines: lines2 }) => lines2.some(({ kind }) => kind === "added"))
  );
  const notes = await orGap(() => readNotes(repository, shas), NO_NOTES);
  const traces = await orGap(() => readTraces(repository, range.head), {});
  const generated = await orGap(
    () => readGenerated(repository, range.head, wanted),
    /* @__PURE__ */ new Set()
  );
  const blame2 = /* @__PURE__ */ new Map();
  const unblamed = [];
  for (const file of wanted) {
    const { value, gaps: why } = await orGap(
      () => readBlame(repository, range, file, shas),
      void 0
    );
    if (value) blame2.set(file.path, value);
    unblamed.push(...why.map((gap) => `${shortText(file.path)} was not blamed: ${gap}`));
  }
  return {
    commits,
    blame: blame2,
    notes: notes.value.notes,
    ...traces.value,
    generated: generated.value,
    gaps: [
      ...gaps,
      ...[notes, traces, generated].flatMap((part) => part.gaps),
      ...notes.value.gaps,
      ...unblamed
    ]
  };
}
var NO_NOTES = { notes: /* @__PURE__ */ new Map(), gaps: [] };
async function assertThere(repository, range) {
  const { base, head } = range;
  for (const name of ["base", "head"])
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(range[name]))
      throw new GitError(
        `The ${name} of the pull request is no whole commit hash. Next: pass all of its digits.`
      );
  const output = await runGit(repository, ["cat-file", "--batch-check"], {
    input: `${base}
${head}
`
  });
  const answers = output.toString("utf8").split("\n");
  const missing = [base, head].find((_, index) => !/^\S+ commit /.test(answers[index] ?? ""));
  if (missing !== void 0)
    throw new GitError(
      `Commit ${missing.slice(0, 7)} is not in the checkout. Next: check out with fetch-depth: 0.`
    );
}
async function orGap(read, otherwise) {
  try {
    return { value: await read(), gaps: [] };
  } catch (error2) {
    if (!(error2 instanceof GitError)) throw error2;
    return { value: otherwise, gaps: [error2.message] };
  }
}
async function readTraces(repository, head) {
  const traces = (await readBlobs(repository, [`${head}:${TRACE_PATH}`])).get(
    `${head}:${TRACE_PATH}`
  );
  return traces === void 0 ? {} : { traces };
}

// src/pull-request/read-attribution.ts
async function readAttribution({ github, scope: mode }, pull, files, mergeBase, checkout) {
  const { value: listed, gaps: unlisted } = answered(await github.commits(pull));
  const history = withAccounts(
    await historyOf(pull, files, mergeBase, checkout, listed.map(asCommit)),
    listed
  );
  const { title, body, labels, head, author } = pull;
  const pullRequest = { title, body, labels, headBranch: head.branch, ...author && { author } };
  const attribution = attribute({ files, history, pullRequest, mode });
  const unread = checkout ? [...attribution.gaps, ...notInCheckout(listed, history)] : [];
  const gaps = [...unlisted, ...unread.map((message) => ({ kind: "history", message }))];
  return { attribution, gaps };
}
function notInCheckout(listed, { commits }) {
  const shown = new Set(commits.map(({ sha }) => sha));
  const missing = listed.filter(({ sha }) => !shown.has(sha)).length;
  if (missing === 0) return [];
  return [
    `${missing} commits of the pull request are not in the checkout; check out with fetch-depth: 0.`
  ];
}
async function historyOf({ head }, files, base, checkout, commits) {
  const unblamed = (gaps) => ({
    commits,
    blame: /* @__PURE__ */ new Map(),
    notes: /* @__PURE__ */ new Map(),
    generated: /* @__PURE__ */ new Set(),
    gaps
  });
  if (!checkout) return unblamed([NO_CHECKOUT]);
  try {
    return await readHistory(checkout, { base, head: head.sha }, files);
  } catch (error2) {
    if (!(error2 instanceof GitError)) throw error2;
    return unblamed([error2.message]);
  }
}
var NO_CHECKOUT = "There is no checkout with the history of the pull request, so that a line counts as written by a language model only where every commit that may have written it was. Next: check out with fetch-depth: 0.";
function withAccounts(history, listed) {
  const known = new Map(listed.map((commit2) => [commit2.sha, commit2]));
  return {
    ...history,
    commits: history.commits.map((commit2) => {
      const told = known.get(commit2.sha);
      return told ? { ...commit2, author: personOf2(told.author), committer: personOf2(told.committer) } : commit2;
    })
  };
}
var asCommit = ({ sha, message, parents, author, committer }) => ({
  sha,
  message,
  parents,
  author: personOf2(author),
  committer: personOf2(committer)
});
var personOf2 = ({ name, email, account }) => ({
  name,
  email,
  ...account && { account }
});

// src/pull-request/repair-modules.ts
import { join as join2, posix } from "node:path";

// src/pull-request/scope-places.ts
function scopePlaces(module, directory, hunks) {
  const places = module.files.flatMap(({ path, bytes }) => {
    const own = hunks.filter(
      (hunk) => hunk.inScope && hunk.path === repositoryPath(directory, path)
    );
    if (own.length === 0) return [];
    const starts = lineStarts(bytes);
    const at = (line) => starts[line - 1] ?? bytes.length;
    return own.map(({ lines: lines2 }) => ({
      file: path,
      range: { start: at(lines2.start), end: at(lines2.end + 1) }
    }));
  });
  return withoutAsked(module, places) ?? places;
}

// src/pull-request/repair-modules.ts
async function repairModules({ repair, signal, tell }, hunks, config, { head, base }, leftOut) {
  const wanted = hunks.filter(({ path, inScope }) => inScope && !isIgnored(path, config.ignore));
  const directories = [...new Set(wanted.map(({ path }) => directoryOf(path)))].sort();
  const modules = [];
  const skipped = [];
  for (const directory of directories) {
    signal.throwIfAborted();
    if (leftOut.some(({ path }) => isPartOf(directory, path))) {
      skipped.push({ path: directory || ".", reason: "a terraform file of it was left out" });
      continue;
    }
    const draft = await moduleAt(head, directory);
    if (!("module" in draft)) {
      skipped.push({ path: directory || ".", reason: draft.why });
      continue;
    }
    const before = await moduleAt(base, directory);
    const { module } = draft;
    const repaired = await repair(module, {
      scope: scopePlaces(module, directory, wanted),
      ..."module" in before && { base: before.module },
      config,
      signal
    });
    modules.push({ repair: repaired, directory });
    tell(
      withoutCommands(
        `${cleanLine(directory || ".")}: ${repaired.before.verdict} \u2192 ${repaired.after.verdict}, ${repaired.applied.length} repaired, ${repaired.abstained.length} left`
      )
    );
  }
  return { modules, skipped };
}
var isPartOf = (directory, path) => directoryOf(path) === directory && isOwnConfiguration(posix.basename(path));
async function moduleAt(tree, directory) {
  try {
    const module = await readModule(join2(tree, directory), { tree });
    return { module: { ...module, label: directory || "." } };
  } catch (error2) {
    if (!(error2 instanceof ModuleReadError)) throw error2;
    return { why: "no terraform file of it can be read" };
  }
}

// src/pull-request/snapshot/api-tree-source.ts
var apiTreeSource = (github) => ({
  isCostly: true,
  list: async (commit2) => {
    const { value, gaps } = answered(await github.tree(commit2));
    return {
      files: value.filter(({ kind }) => kind === "file"),
      links: value.filter(({ kind }) => kind === "symlink").map(({ path }) => path),
      gaps
    };
  },
  read: async (commit2, entries) => {
    const found2 = /* @__PURE__ */ new Map();
    for (const { path, size: size2 } of entries) {
      const file = answered(await github.fileAt(commit2, path, size2));
      if (file.kind === "file") found2.set(path, file.bytes);
    }
    return found2;
  }
});

// src/pull-request/snapshot/git-tree-source.ts
var gitTreeSource = (repository) => ({
  isCostly: false,
  list: async (commit2) => {
    const output = await runGit(repository, [
      "ls-tree",
      "-r",
      "-z",
      "--long",
      "--full-tree",
      commit2
    ]);
    const lines2 = output.toString("utf8").split("\0");
    if (lines2.pop() !== "") throw notWhole();
    return { files: lines2.flatMap(regularFile), links: lines2.flatMap(link), gaps: [] };
  },
  read: async (_, entries) => {
    const found2 = /* @__PURE__ */ new Map();
    for (const some of inParts(entries)) {
      const input = some.map(({ sha }) => `${sha}
`).join("");
      const output = await runGit(repository, ["cat-file", "--batch"], { input });
      let at = 0;
      for (const { path, sha, size: size2 } of some) {
        const start = output.indexOf(LINE_FEED, at) + 1;
        const end = start + size2;
        const head = output.toString("utf8", at, Math.max(at, start - 1));
        if (head !== `${sha} blob ${size2}` || output[end] !== LINE_FEED) throw notWhole();
        found2.set(path, output.subarray(start, end));
        at = end + 1;
      }
    }
    return found2;
  }
});
async function hasCommit(repository, commit2) {
  const output = await runGit(repository, ["cat-file", "--batch-check"], { input: `${commit2}
` });
  return /^\S+ commit /.test(output.toString("utf8"));
}
var LINE_FEED = 10;
var notWhole = () => new GitError(
  "The checkout lacks files of the pull request. Next: check out without a filter, or do not check out."
);
function regularFile(line) {
  const [, sha, size2, path] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
  return sha && path ? [{ path, sha, size: Number(size2) }] : [];
}
var link = (line) => {
  const [, path] = /^120000 blob [0-9a-f]+ +\d+\t([\s\S]+)$/.exec(line) ?? [];
  return path ? [path] : [];
};
var MOST_BYTES_AT_ONCE = 24 * 1024 * 1024;
function inParts(entries) {
  const parts = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry2 of entries) {
    if (bytes + entry2.size > MOST_BYTES_AT_ONCE) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(entry2);
    bytes += entry2.size;
  }
  return parts;
}

// src/pull-request/snapshot/write-snapshot.ts
import { mkdir as mkdir2, truncate, writeFile as writeFile2 } from "node:fs/promises";
import { dirname, join as join3, posix as posix2 } from "node:path";
async function writeSnapshot(source, commit2, { files, links, gaps }, near, folder) {
  const isWanted = ({ path }) => isTerraformFile(posix2.basename(path)) || MARKS.test(path) || isIn(near, path);
  const wanted = files.filter(isWanted).sort(nearestFirst(near));
  const leftOut = gaps.map(({ path = ".", message }) => ({ path, reason: message }));
  for (const path of links)
    if (isTerraformFile(posix2.basename(path)) && isIn(near, path))
      leftOut.push({ path, reason: "it is a link, which is not followed" });
  const most = source.isCostly ? MOST_REQUESTS : MOST_FILES;
  const taken = [];
  const large = [];
  let bytes = 0;
  for (const entry2 of wanted) {
    const reason = whyUnsafe(LOCK_FILE.test(entry2.path) ? posix2.dirname(entry2.path) : entry2.path);
    if (reason !== void 0) leftOut.push({ path: entry2.path, reason });
    else if (entry2.size > DEFAULT_LIMITS.maxAssetBytes) large.push(entry2);
    else if (taken.length >= most || bytes + entry2.size > MOST_BYTES) {
      if (isIn(near, entry2.path))
        leftOut.push({ path: entry2.path, reason: "the commit holds more than is looked at" });
    } else {
      taken.push(entry2);
      bytes += entry2.size;
    }
  }
  const read = await source.read(commit2, taken);
  for (const { path } of taken) {
    const content = read.get(path);
    if (content === void 0) leftOut.push({ path, reason: "it could not be read" });
    else leftOut.push(...await write(folder, path, content));
  }
  for (const { path, size: size2 } of large) {
    const missing = await write(folder, path, Buffer.alloc(0));
    if (missing.length === 0) await truncate(join3(folder, path), size2);
    leftOut.push(...missing);
  }
  return leftOut;
}
var LOCK_FILE = /(?:^|\/)\.terraform\.lock\.hcl$/;
var MARKS = /(?:^|\/)(?:\.terraform\.lock\.hcl|[^/]*\.tfvars(?:\.json)?)$/;
var MOST_REQUESTS = 300;
var MOST_FILES = 2e4;
var MOST_BYTES = 256 * 1024 * 1024;
function isIn(directories, path) {
  for (let at = posix2.dirname(path); ; at = posix2.dirname(at)) {
    if (directories.has(at === "." ? "" : at)) return true;
    if (at === "." || at === "/") return false;
  }
}
function nearestFirst(near) {
  const rank = ({ path }) => (isIn(near, path) ? 0 : 2) + (isTerraformFile(posix2.basename(path)) ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}
async function write(folder, path, bytes) {
  const file = join3(folder, path);
  try {
    await mkdir2(dirname(file), { recursive: true });
    await writeFile2(file, bytes, { flag: "wx" });
    return [];
  } catch (error2) {
    const reason = NO_PLACE.get(error2.code ?? "");
    if (reason === void 0) throw error2;
    return [{ path, reason }];
  }
}
var SAME_NAME = "another file of the commit has the same name here";
var NO_PLACE = /* @__PURE__ */ new Map([
  ["EEXIST", SAME_NAME],
  ["ENOTDIR", SAME_NAME],
  ["EISDIR", SAME_NAME],
  ["ENAMETOOLONG", "its name is too long for this machine"]
]);

// src/pull-request/look.ts
async function look(request) {
  const { github, scratch, directories } = request;
  const pull = answered(await github.pullRequest());
  if (request.head !== void 0 && request.head !== pull.head.sha) throw new StoppedError(MOVED);
  const mergeBase = answered(await github.mergeBase(pull));
  const isWanted = (path) => path.endsWith(".tf") && isBelow(directories, path);
  const changed = answered(await github.changedFiles(pull, isWanted));
  const files = changed.value.filter(({ path }) => isWanted(path));
  const checkout = await checkoutWith(request, [pull.head.sha, mergeBase]);
  const { attribution, gaps } = await readAttribution(request, pull, files, mergeBase, checkout);
  const seen = { pull, files, attribution };
  const untold = [...changed.gaps, ...gaps].map(asLeftOut);
  const near = new Set(
    attribution.hunks.flatMap(({ path, inScope }) => inScope ? [directoryOf(path)] : [])
  );
  if (near.size === 0) return { ...seen, modules: [], skipped: untold };
  const config = await branchConfig(request, pull.base.sha);
  const source = sourceOf(request, checkout);
  const base = await source.list(mergeBase);
  const snapshots = { head: join4(scratch, "head"), base: join4(scratch, "base") };
  const head = await source.list(pull.head.sha);
  const missing = await snapshot(source, pull.head.sha, head, near, snapshots.head);
  await snapshot(source, mergeBase, base, near, snapshots.base);
  const { modules, skipped } = await repairModules(
    request,
    attribution.hunks,
    config,
    snapshots,
    missing
  );
  return { ...seen, modules, skipped: [...untold, ...missing, ...skipped] };
}
var isBelow = (directories, path) => directories.some((directory) => directory === "" || path.startsWith(`${directory}/`));
async function checkoutWith({ checkout }, commits) {
  if (!checkout) return void 0;
  for (const commit2 of commits)
    if (!await hasCommit(checkout, commit2).catch(() => false)) return void 0;
  return checkout;
}
var sourceOf = ({ github }, checkout) => checkout ? gitTreeSource(checkout) : apiTreeSource(github);
async function branchConfig(request, commit2) {
  const source = sourceOf(request, await checkoutWith(request, [commit2]));
  const { files } = await source.list(commit2);
  const entry2 = files.find(({ path }) => path === CONFIG_FILE);
  if (!entry2) return DEFAULT_CONFIG;
  const text = entry2.size <= MOST_CONFIG_BYTES ? await source.read(commit2, [entry2]) : void 0;
  const bytes = text?.get(CONFIG_FILE);
  if (!bytes) throw unreadableConfig();
  return request.readConfig(bytes.toString("utf8"));
}
async function snapshot(source, commit2, listing, near, folder) {
  await mkdir3(folder, { recursive: true });
  return writeSnapshot(source, commit2, listing, near, folder);
}
var asLeftOut = ({ path = "pull request", message }) => ({ path, reason: message });

// src/action/may-ask.ts
async function mayAsk({ github }, login) {
  if (mayWrite(answered(await github.permission(login)))) return true;
  const words = `${cleanLine(login)} may not write to the repository, so the command is not followed.`;
  notice(words);
  await writeSummary(`${sentence(words)}
`);
  return false;
}

// src/action/on-pull-request.ts
import { writeFile as writeFile4 } from "node:fs/promises";

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/report/summary/hunk-evidence.ts
function hunkEvidence(repair) {
  const changes = changesOf(repair);
  return diffModules(repair.draft, repair.repaired).flatMap(
    (file) => file.hunks.map((hunk) => {
      const diff = colouredDiff([{ ...file, hunks: [hunk] }], PLAIN);
      const steps = changes.filter((change) => isIn2(change, file, hunk)).flatMap(({ steps: steps2 }) => steps2);
      const lines2 = steps.map((step) => evidence(step, repair));
      return `
${codeBlock(diff, "diff")}
${[...new Set(lines2)].join("")}`;
    })
  );
}
var changesOf = ({ draft, groups, applied }) => groups.flatMap((group) => {
  const steps = group.applied.flatMap((index) => applied[index] ?? []);
  return group.edits.map(({ file, range }) => {
    const bytes = draft.files.find(({ path: path2 }) => path2 === file)?.bytes;
    const path = modulePath(draft, file).replace(/^\//, "");
    if (!bytes) return { path, steps };
    const to = lineNumber(bytes, Math.max(range.start, range.end - 1));
    return { path, steps, lines: { from: lineNumber(bytes, range.start), to } };
  });
});
function isIn2({ path, lines: lines2 }, file, { oldStart, lines: shown }) {
  if (path !== file.path) return false;
  const last = oldStart + shown.filter((line) => /^[ -]/.test(line)).length - 1;
  return lines2 === void 0 || lines2.from <= last && lines2.to >= oldStart;
}
function evidence({ finding, candidate, proof, round }, repair) {
  const place = placeWords(finding, repair.draft, draftLine(finding, repair));
  const loses = candidate.loses === void 0 ? "" : `; ${sentence(candidate.loses)}`;
  return `- ${codeSpan(place)} ${codeSpan(findingWords(finding))}: ${sentence(candidate.title)}${loses}; ${PROOF_WORDS[proof]} (round ${round}).
`;
}

// src/report/summary/limit.ts
var SUMMARY_LIMIT = 1024 * 1024;

// src/report/summary/module-picture.ts
import { posix as posix3 } from "node:path";
function modulePicture(repairs) {
  const touched = repairs.toSorted((a, b) => countErrors(b.before) - countErrors(a.before));
  const nodes = /* @__PURE__ */ new Map();
  for (const repair of touched)
    if (!nodes.has(pathOf2(repair))) nodes.set(pathOf2(repair), { repair, id: `m${nodes.size}` });
  for (const { called } of touched.flatMap(callsOf))
    if (!nodes.has(called)) nodes.set(called, { id: `m${nodes.size}` });
  const shown = new Map([...nodes].slice(0, MOST_NODES));
  const edges = touched.flatMap(callsOf).flatMap(({ caller, called }) => {
    const [from, to] = [shown.get(caller), shown.get(called)];
    return from && to ? [`  ${from.id} --> ${to.id}`] : [];
  }).slice(0, MOST_EDGES);
  if (nodes.size < 2) return "";
  const more = nodes.size - shown.size;
  return [
    "```mermaid",
    "flowchart LR",
    ...[...shown].map(([path, node]) => `  ${nodeText(path, node)}`),
    ...more > 0 ? [`  more["${more} more modules"]`] : [],
    ...new Set(edges),
    // Outlines alone, which can be read on a light and a dark page.
    "  classDef valid stroke:#1a7f37,stroke-width:3px",
    "  classDef invalid stroke:#cf222e,stroke-width:3px",
    "  classDef unknown stroke:#9a6700,stroke-width:3px,stroke-dasharray:5",
    "```",
    ""
  ].join("\n");
}
var MOST_NODES = 40;
var MOST_EDGES = 200;
var pathOf2 = ({ draft }) => posix3.normalize(draft.label);
function callsOf(repair) {
  const caller = pathOf2(repair);
  return [...repair.repaired.children?.values() ?? []].flatMap(
    (child) => child.kind === "local" ? [{ caller, called: posix3.join(caller, child.directory) }] : []
  );
}
function nodeText(path, { id, repair }) {
  if (!repair) return `${id}["${label(path)}"]`;
  const { before, after } = repair;
  const [from, to] = [countErrors(before), countErrors(after)];
  const counts = from === to ? countWords(from, "error") : `${countWords(from, "error")} \u2192 ${to}`;
  return `${id}["${label(path)}<br/>${counts}"]:::${after.verdict}`;
}
function label(path) {
  const plain = path.replace(/[^\p{L}\p{N}._/-]/gu, "_");
  return plain.length <= MOST_LABEL ? plain : `\u2026${plain.slice(1 - MOST_LABEL)}`;
}
var MOST_LABEL = 48;

// src/suggest/fit-sections.ts
function fitSections(sections, limit) {
  const filled = sections.filter(({ entries }) => entries.length > 0);
  let left = limit - filled.reduce((sum, section) => sum + size(frame(section, [])), 0);
  return filled.map((section) => {
    const shown = section.entries.filter((entry2) => {
      if (size(entry2) > left) return false;
      left -= size(entry2);
      return true;
    });
    return frame(section, shown);
  }).join("");
}
function frame({ head, entries, foot = "" }, shown) {
  const missing = entries.length - shown.length;
  const note = missing === 0 ? "" : `
${missing} more left out here for want of room.
`;
  return head + shown.join("") + note + foot;
}
var size = (text) => Buffer.byteLength(text);

// src/suggest/body-limit.ts
var BODY_LIMIT = 6e4;

// src/suggest/outcome.ts
function outcomeOf({ modules, skipped, failed }) {
  if (failed !== void 0) return "failed";
  const isPartly = modules.some(
    ({ repair: { draft, before, after } }) => draft.skipped.length > 0 || before.verdict === "unknown" || after.verdict === "unknown"
  );
  if (skipped.length > 0 || isPartly) return "incomplete";
  const isWrong = modules.some(
    ({ repair }) => countErrors(repair.before) > 0 || repair.before.verdict === "invalid"
  );
  return isWrong ? "findings" : "ok";
}

// src/suggest/review-body.ts
function reviewBody({ post, patches }, { signing, ...audit }) {
  const comments = post.length === 0 ? [] : [countWords(post.length, "repair")];
  const diffs = patches.length === 0 ? [] : [`${countWords(patches.length, "patch")} below`];
  const refusal2 = post.length === 0 ? "" : ` ${HOW_TO_REFUSE}`;
  const head = `${[...comments, ...diffs].join(", ")}.${refusal2}
`;
  const sections = fitSections(
    [{ head: "", entries: patches.map(patchEntry) }],
    BODY_LIMIT - Buffer.byteLength(head)
  );
  const fingerprints = patches.map(({ fingerprint }) => fingerprint);
  const marker = writeMarker({ kind: "review", patches: fingerprints, ...audit }, signing);
  return `${head}${sections}
${marker}`;
}
var hasReview = ({ post, patches }) => post.length + patches.length > 0;
var HOW_TO_REFUSE = "Resolve a comment, give it a thumbs down or reply `/iac-dpo ignore`, and it does not come back.";

// src/suggest/suggestion-comment.ts
import { createHash as createHash2 } from "node:crypto";
var isPlaced = (suggestion) => suggestion.shown.as !== "patch";
function suggestionComment(suggestion, { signing, ...audit }) {
  const { shown, fingerprint, findings, steps, proof } = suggestion;
  const text = shown.as === "suggestion" ? shown.text : shown.diff;
  const marker = writeMarker(
    {
      kind: shown.as,
      fingerprint,
      findings: [...findings],
      stage: Math.max(...steps.map(({ finding }) => finding.stage)),
      path: shown.path,
      proof: proof.kind,
      text: createHash2("sha256").update(text).digest("hex"),
      ...audit
    },
    signing
  );
  const block = shown.as === "suggestion" ? fenced(text, "suggestion") : diffBlock(text);
  return [...suggestionWords(suggestion), "", block, marker].join("\n");
}

// src/suggest/summary-sections.ts
function summarySections(summary2) {
  const { modules, plan, skipped, evidence: evidence2 } = summary2;
  const unread = [...skipped, ...modules.flatMap(unreadOf)];
  const existed = modules.flatMap(existedEntries);
  return [
    { head: "\n| module | now | with all repairs |\n|---|---|---|\n", entries: modules.map(row) },
    { head: "\n**For a person**\n\n", entries: modules.flatMap(leftEntries) },
    {
      head: "\n**Not looked at**\n\n",
      entries: unread.map(({ path, reason }) => entry(path, sentence(reason)))
    },
    { head: "\n**Repairs that are not offered**\n\n", entries: plan.told.map(toldEntry) },
    { head: "\n**Loosened gates**\n\n", entries: modules.flatMap(gateEntries) },
    collapsed(`${countWords(existed.length, "error")} from before this change`, existed),
    collapsed(
      "Which lines count as LLM-written",
      evidence2.map(({ path, lines: lines2, words }) => entry(`${path}:${lines2}`, sentence(words)))
    )
  ];
}
var entry = (place, markdown) => `- ${codeSpan(place)} ${markdown}
`;
var collapsed = (title, entries) => ({
  head: `
<details><summary>${title}</summary>

`,
  entries,
  foot: "\n</details>\n"
});
var unreadOf = ({ repair: { draft, before }, directory }) => [
  ...draft.skipped.map(({ path, reason }) => ({ path: repositoryPath(directory, path), reason })),
  ...before.verdict === "unknown" ? [{ path: directory || ".", reason: before.reason }] : []
];
function row({ repair: { before, after, applied }, directory }) {
  const cell = (validation) => `${countWords(countErrors(validation), "error")}, ${sentence(verdictWords(validation))}`;
  const repaired = applied.length === 0 ? "no repairs" : cell(after);
  return `| ${codeSpan(directory || ".")} | ${cell(before)} | ${repaired} |
`;
}
function leftEntries(module) {
  const { repair } = module;
  const failed = repair.gates.flatMap(
    (gate) => gate.passed ? [] : [`- Gate ${codeSpan(gate.gate)}: ${sentence(gate.reason)}
`]
  );
  return [
    ...repair.abstained.map(({ finding, reason }) => findingEntry(module, finding, reason)),
    ...unexplainedFindings(repair).map(
      (finding) => findingEntry(module, finding, "no repair found")
    ),
    ...failed
  ];
}
var existedEntries = (module) => existedFindings(module.repair).map(
  (finding) => findingEntry(module, finding, "left", findingLine(finding, module.repair.draft))
);
function findingEntry({ repair, directory }, finding, reason, line = draftLine(finding, repair)) {
  const place = placeWords(finding, { ...repair.draft, label: directory }, line);
  return entry(place, `${codeSpan(findingWords(finding))}: ${sentence(reason)}`);
}
function toldEntry({ suggestion, why }) {
  const { shown, directory } = suggestion;
  const place = shown.as === "patch" ? directory || "." : `${shown.path}:${shown.lines.from}`;
  return entry(place, `${titleWords(suggestion)} (${why})`);
}
var gateEntries = ({ repair, directory }) => loosenedGates(repair.gates).map(
  ({ gate, loosened }) => entry(directory || ".", `${codeSpan(gate)}: ${sentence(loosened)}`)
);

// src/suggest/summary-comment.ts
function summaryComment(summary2, { signing, ...audit }) {
  const head = [
    `### ${summaryTitle(summary2)}`,
    "",
    ...summary2.failed === void 0 ? [] : [`> **Stopped:** ${sentence(summary2.failed)}`, ""],
    `${looked(summary2)} at ${codeSpan(audit.head.slice(0, SHORT_SHA))}.${refusal(summary2)}`,
    ""
  ].join("\n");
  const room = BODY_LIMIT - Buffer.byteLength(head);
  const sections = fitSections(summarySections(summary2), room);
  return `${head}${sections}
${writeMarker({ kind: "summary", ...audit }, signing)}`;
}
var SHORT_SHA = 7;
function summaryTitle(summary2) {
  const errors = summary2.modules.reduce((sum, { repair }) => sum + countErrors(repair.before), 0);
  const found2 = [countWords(errors, "error"), ...offers(summary2)].join(", ");
  const titles = {
    ok: summary2.modules.length === 0 ? "nothing to look at" : "no errors",
    findings: found2,
    incomplete: `${found2}; not everything was looked at`,
    failed: "the run did not finish"
  };
  return `IaC-DPO: ${titles[outcomeOf(summary2)]}`;
}
function offers({ plan: { post, patches, kept } }) {
  const all = [...post, ...patches, ...kept];
  const of = (...kinds) => all.filter(({ shown }) => kinds.includes(shown.as)).length;
  const [suggestions, diffs, whole] = [of("suggestion"), of("diff"), of("patch")];
  return [
    ...suggestions > 0 ? [countWords(suggestions, "suggestion")] : [],
    ...diffs + whole > 0 ? [countWords(diffs + whole, "patch")] : []
  ];
}
function looked({ modules }) {
  const files = modules.reduce((sum, { repair }) => sum + repair.draft.files.length, 0);
  return `Looked at ${countWords(modules.length, "module")} (${countWords(files, "file")})`;
}
var refusal = ({ plan: { post, kept } }) => [...post, ...kept].some(isPlaced) ? ` ${HOW_TO_REFUSE}` : "";

// src/suggest/job-summary.ts
function jobSummary(summary2) {
  const repairs = summary2.modules.map(({ repair }) => repair);
  const head = [
    `## ${summaryTitle(summary2)}`,
    "",
    ...summary2.failed === void 0 ? [] : [`> **Stopped:** ${sentence(summary2.failed)}`, ""],
    totalsTable(repairs),
    modulePicture(repairs)
  ].join("\n");
  const sections = [
    ...summarySections(summary2),
    {
      head: "\n**What changes, and why it is believed**\n",
      entries: repairs.flatMap(hunkEvidence)
    }
  ];
  return head + fitSections(sections, SUMMARY_LIMIT - Buffer.byteLength(head));
}

// src/suggest/examined.ts
function examined({ repair, directory }, { catalogue }) {
  const { draft, before, applied, abstained } = repair;
  const context2 = contextOf(draft, catalogue);
  const ids = (found2) => found2.map((one) => findingId(context2, directory, one));
  const placed = (findings) => findings.map((finding) => ({ finding, ...finding.place && { at: finding.place } }));
  const lists = [
    ids(placed(before.findings)),
    ids(placed(checkerErrors(draft, catalogue))),
    ids([...applied, ...repair.patch?.applied ?? [], ...abstained])
  ];
  return { directory, findings: mostOfEach(lists), seenTo: seenTo(before) };
}
function mostOfEach(lists) {
  const most = /* @__PURE__ */ new Map();
  for (const list of lists)
    for (const [id, times] of countEach(list)) most.set(id, Math.max(times, most.get(id) ?? 0));
  return [...most].flatMap(([id, times]) => Array(times).fill(id)).sort();
}
function seenTo({ tier, verdict, findings }) {
  if (tier === "checker" || verdict === "unknown") return 0;
  const stages = findings.flatMap(({ severity, stage }) => severity === "error" ? [stage] : []);
  return Math.min(LAST_STAGE, ...stages);
}
var LAST_STAGE = 5;
function countEach(all) {
  const counts = /* @__PURE__ */ new Map();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

// src/suggest/match-posted.ts
function matchPosted(suggestions, posted) {
  const matched = /* @__PURE__ */ new Map();
  const free = new Set(
    posted.filter(({ state }) => state === "open" || state === "discussed").sort((a, b) => (a.comment.line ?? 0) - (b.comment.line ?? 0))
  );
  const match = (fits) => {
    for (const suggestion of suggestions) {
      if (matched.has(suggestion)) continue;
      const found2 = [...free].find(
        (one) => one.marker.fingerprint === suggestion.fingerprint && fits(suggestion, one)
      );
      if (found2 === void 0) continue;
      matched.set(suggestion, found2);
      free.delete(found2);
    }
  };
  match(({ shown }, { comment }) => comment.line === shown.lines.to);
  match(() => true);
  return matched;
}

// src/suggest/retirements.ts
function retirements(posted, matched, live, suggestions, examined2) {
  const taken = new Set(matched.values());
  const covered = countEach(suggestions.flatMap(({ findings }) => findings));
  return posted.flatMap((one) => {
    const { comment } = one;
    if (taken.has(one)) return [];
    if (isHalfHidden(one)) return [{ comment, why: "gone" }];
    if (one.state !== "open" && one.state !== "outdated") return [];
    const module = examined2.find(({ directory }) => directory === directoryOf(comment.path));
    if (module === void 0 || one.marker.findings.some(isLeft(module, covered))) return [];
    if (live.some((suggestion) => replaces(suggestion, one))) return [{ comment, why: "replaced" }];
    return module.seenTo >= one.marker.stage ? [{ comment, why: "gone" }] : [];
  });
}
var isHalfHidden = ({ comment }) => comment.resolvedBy === "us" && comment.hiddenAs === void 0 && !comment.isApplied && comment.humanReplies === 0;
function isLeft({ findings }, covered) {
  const there = countEach(findings);
  return (id) => (there.get(id) ?? 0) > (covered.get(id) ?? 0);
}
function replaces({ fingerprint, findings }, { marker, state }) {
  if (fingerprint === marker.fingerprint) return state === "outdated";
  return marker.findings.some((id) => findings.includes(id));
}

// src/suggest/spoken-for.ts
function spokenFor(suggestions, posted, matched) {
  const taken = new Set(matched.values());
  const about = (state) => countEach(
    posted.flatMap((one) => one.state === state && !taken.has(one) ? one.marker.findings : [])
  );
  const words = [
    ["dismissed", about("dismissed")],
    ["under discussion", about("discussed")]
  ];
  const spoken = /* @__PURE__ */ new Map();
  for (const suggestion of suggestions) {
    const wanted = countEach(suggestion.findings);
    const found2 = words.find(
      ([, left2]) => [...wanted].every(([id, times]) => (left2.get(id) ?? 0) >= times)
    );
    if (found2 === void 0) continue;
    const [word2, left] = found2;
    for (const [id, times] of wanted) left.set(id, (left.get(id) ?? 0) - times);
    spoken.set(suggestion, word2);
  }
  return spoken;
}

// src/suggest/plan-review.ts
var DEFAULT_LIMITS2 = { comments: 20, patches: 20 };
var DEFAULT_LEAST_PROOF = "no-new-errors";
function planReview({
  suggestions,
  examined: examined2,
  existing,
  ourselves: ourselves2,
  heads,
  limits = DEFAULT_LIMITS2,
  leastProof = DEFAULT_LEAST_PROOF
}) {
  if (heads.examined !== heads.current) return { kind: "head-moved" };
  const posted = ourComments(existing, ourselves2);
  const sorted = [...suggestions].sort(compareSuggestions);
  const matched = matchPosted(sorted.filter(isPlaced), posted);
  const patches = ourPatches(existing, ourselves2);
  const isThere = (suggestion) => matched.has(suggestion) || !isPlaced(suggestion) && patches.has(suggestion.fingerprint);
  const left = sorted.filter((suggestion) => !isThere(suggestion));
  const refused = spokenFor(left, posted, matched);
  const isProven = ({ proof }) => isAtLeast(proof.kind, leastProof);
  const open2 = left.filter((suggestion) => !refused.has(suggestion));
  const isOld = (suggestion) => posted.some(({ marker }) => marker.findings.some((id) => suggestion.findings.includes(id)));
  const proven = open2.filter(isProven);
  const wanted = [...proven.filter(isOld), ...proven.filter((one) => !isOld(one))];
  const kept = sorted.filter(isThere);
  const retire = retirements(posted, matched, [...kept, ...wanted], suggestions, examined2);
  const standing = posted.filter((one) => isStanding(one) && !isRetired(one.comment, retire));
  const post = wanted.filter(isPlaced).slice(0, Math.max(0, limits.comments - standing.length));
  const keptPatches = kept.filter((one) => !isPlaced(one)).length;
  const newPatches = wanted.filter((one) => !isPlaced(one)).slice(0, Math.max(0, limits.patches - keptPatches));
  const offered = /* @__PURE__ */ new Set([...post, ...newPatches]);
  const told = left.flatMap((suggestion) => {
    if (offered.has(suggestion)) return [];
    const why = refused.get(suggestion) ?? (isProven(suggestion) ? "over the limit" : "not proven");
    return [{ suggestion, why }];
  });
  return {
    kind: "review",
    post: post.sort(compareSuggestions).reverse(),
    patches: newPatches,
    kept,
    retire,
    told
  };
}
var isStanding = ({ state }) => state === "open" || state === "discussed";
var isRetired = (comment, retire) => retire.some((one) => one.comment === comment);
function compareSuggestions(a, b) {
  const other = sortKey(b);
  const [one, against] = sortKey(a).map((value, index) => [value, other[index] ?? 0]).find(([mine, its]) => mine !== its) ?? [0, 0];
  return one < against ? -1 : one > against ? 1 : 0;
}
var sortKey = ({ shown, directory, fingerprint }) => shown.as === "patch" ? [1, directory, "", 0, fingerprint] : [0, directory, shown.path, shown.lines.from, fingerprint];

// src/pull-request/review.ts
async function review(request, seen) {
  const { github } = request;
  const run2 = { ...request.audit, head: seen.pull.head.sha };
  const self = answered(await github.self());
  const existing = await readExisting(github, seen.pull, self, headTexts(seen));
  const plan = planOf(request, seen, existing, answered(await github.headSha()));
  if (plan.kind === "head-moved") throw new StoppedError(MOVED);
  const problems = [];
  let posted = 0;
  if (hasReview(plan)) {
    const body = reviewBody(plan, run2);
    const answer = await github.postReview({
      headSha: run2.head,
      body,
      // Its last line, which no other review has: it names the head and every patch.
      marker: body.split("\n").at(-1) ?? "",
      comments: plan.post.map((one) => newComment(one, run2))
    });
    if (answer.kind === "done") posted = plan.post.length + plan.patches.length;
    else if (answer.kind === "head-moved" || answer.kind === "forbidden")
      throw new StoppedError(answer);
    else problems.push(answer.message);
  }
  const hidden = await github.minimiseOutdated(plan.retire.map(({ comment }) => comment.id));
  const resolved = await github.resolveThreads([
    ...existing.comments.filter(isHalfRetired).map(({ threadId }) => threadId),
    ...plan.retire.flatMap(
      ({ comment }) => hidden.done.includes(comment.id) ? [comment.threadId] : []
    )
  ]);
  const told = {
    modules: seen.modules,
    skipped: seen.skipped,
    evidence: evidenceOf(seen),
    plan: posted > 0 || !hasReview(plan) ? plan : { ...plan, post: [], patches: [] },
    ...problems[0] !== void 0 && { failed: problems[0] }
  };
  const summary2 = summaryComment(told, run2);
  const written = await github.putComment({
    marker: SUMMARY_MARKER,
    body: summary2,
    isMeant: (body) => isOurSummary({ author: OURSELVES, body }, ourselves(request))
  });
  problems.push(...hidden.problems.map(({ message }) => message));
  for (const { kind, message } of resolved.problems)
    if (kind !== "forbidden") problems.push(message);
  if (written.kind !== "done") problems.push(written.message);
  else
    for (const twin of written.value.duplicates) {
      const deleted = await github.deleteOwn({ ...twin, on: "conversation" });
      if (deleted.kind !== "done") problems.push(deleted.message);
    }
  const outcome = outcomeOf(told);
  return {
    // What was found is not told in full.
    outcome: problems.length > 0 && outcome !== "failed" ? "incomplete" : outcome,
    summary: summary2,
    jobSummary: jobSummary(told),
    seen,
    posted,
    problems
  };
}
var isHalfRetired = ({ hiddenAs, resolvedBy, humanReplies }) => hiddenAs === "outdated" && resolvedBy === void 0 && humanReplies === 0;
function planOf(request, seen, existing, current) {
  const { catalogue, validator, limits } = request;
  return planReview({
    suggestions: seen.modules.flatMap(
      (module) => suggestionsOf(module, seen.files, { catalogue, validator })
    ),
    examined: seen.modules.map((module) => examined(module, { catalogue })),
    existing,
    ourselves: ourselves(request),
    heads: { examined: seen.pull.head.sha, current },
    limits
  });
}
var ourselves = ({ audit: { signing } }) => ({
  author: OURSELVES,
  ...signing && { signing }
});
var evidenceOf = ({ attribution: { hunks } }) => hunks.map(({ path, lines: { start, end }, evidence: evidence2, why }) => ({
  path,
  lines: start === end ? `${start}` : `${start}-${end}`,
  // The strongest is in `why` already.
  words: [why, ...evidence2.slice(1, MOST_EVIDENCE).map(evidenceLine)].join(" ")
}));
var MOST_EVIDENCE = 3;
function newComment(suggestion, run2) {
  const { path, lines: lines2 } = suggestion.shown;
  return {
    path,
    side: "RIGHT",
    line: lines2.to,
    ...lines2.from < lines2.to && { startLine: lines2.from },
    body: suggestionComment(suggestion, run2)
  };
}
var SUMMARY_MARKER = '<!-- iac-dpo:v1 {"kind":"summary"';
function headTexts({ modules }) {
  return new Map(
    modules.flatMap(
      ({ repair: { draft }, directory }) => draft.files.map(
        ({ path, bytes }) => [directory ? `${directory}/${path}` : path, bytes]
      )
    )
  );
}

// src/pull-request/run-pull-request.ts
var suggest = async (request) => suggestSeen(request, await look(request));
async function suggestSeen(request, seen) {
  try {
    return await review(request, seen);
  } catch (error2) {
    if (!(error2 instanceof StoppedError) || error2.problem.kind !== "forbidden") throw error2;
    const told = reportOf(request, seen);
    return { ...told, problems: [error2.message] };
  }
}
var report = async (request) => reportOf(request, await look(request));
function reportOf(request, seen) {
  const { sha } = seen.pull.head;
  const plan = planOf(request, seen, { comments: [], reviews: [] }, sha);
  if (plan.kind === "head-moved") throw new Error("a head cannot move from itself");
  const told = { modules: seen.modules, skipped: seen.skipped, evidence: evidenceOf(seen), plan };
  const summary2 = summaryComment(told, { ...request.audit, head: sha });
  return {
    outcome: outcomeOf(told),
    summary: summary2,
    jobSummary: jobSummary(told),
    seen,
    posted: 0,
    problems: []
  };
}

// src/pull-request/commit-repairs.ts
async function commit(request) {
  const seen = await look(request);
  const repaired = seen.modules.filter(({ repair }) => repair.applied.length > 0);
  if (repaired.length === 0 || seen.pull.fromFork || !repaired.every(isSafe))
    return suggestSeen(request, seen);
  const answer = await request.github.commitToHead(seen.pull, commitOf2(repaired));
  if (answer.kind === "forbidden" || answer.kind === "not-found" || answer.kind === "rejected") {
    const suggested = await suggestSeen(request, seen);
    return { ...suggested, problems: [answer.message, ...suggested.problems] };
  }
  if (answer.kind !== "done") throw new StoppedError(answer);
  request.tell(`Committed ${answer.value.slice(0, 7)} to the branch.`);
  return { ...reportOf(request, seen), posted: repaired.length };
}
var isSafe = ({ repair }) => repair.after.verdict === "valid" && repair.after.tier !== "checker" && gatesPassed(repair) && repair.applied.every(({ candidate }) => candidate.loses === void 0);
function commitOf2(repaired) {
  const files = /* @__PURE__ */ new Map();
  for (const { repair, directory } of repaired)
    for (const { path, bytes } of repair.repaired.files) {
      const before = repair.draft.files.find((file) => file.path === path);
      if (!before?.bytes.equals(bytes)) files.set(repositoryPath(directory, path), bytes);
    }
  const titles = repaired.flatMap(
    ({ repair }) => repair.applied.map(({ candidate }) => `- ${inert(cleanLine(candidate.title))}`)
  );
  const mended = repaired.reduce((sum, { repair }) => sum + mendedSteps(repair).length, 0);
  return {
    headline: `Repair ${mended} Terraform ${mended === 1 ? "error" : "errors"}`,
    body: `${titles.slice(0, MOST_TITLES).join("\n")}

Validated by terraform before it was committed.
`,
    files
  };
}
var MOST_TITLES = 50;
var inert = (title) => title.replace(/[@#](?=\w)|\bGH(?=-\d)|:(?=\/\/)/gi, "$& ");

// src/pull-request/verdicts/record-verdicts.ts
function recordVerdicts(validate) {
  const said = /* @__PURE__ */ new Map();
  return {
    validate: async (module, signal) => {
      const validation = await validate(module, signal);
      const { tier, verdict, schemas = [] } = validation;
      if (tier !== "checker" && verdict !== "unknown") {
        const hash = moduleHash(module);
        const used = schemas.map(({ provider, version, exactness, how }) => ({
          provider,
          version,
          exactness,
          how
        }));
        said.set(hash, { module: hash, tier, verdict, schemas: used });
      }
      return validation;
    },
    verdicts: () => [...said.values()]
  };
}

// src/pull-request/verdicts/verdict-file.ts
function parseVerdictFile(bytes) {
  if (bytes.length > MOST_VERDICT_BYTES)
    throw new Error(
      `it has ${bytes.length} bytes, and more than ${MOST_VERDICT_BYTES} are not read`
    );
  let value;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch (error3) {
    throw new Error("it is not JSON", { cause: error3 });
  }
  const { data, error: error2 } = FILE.safeParse(value);
  if (data) return data;
  const [issue2] = error2.issues;
  throw new Error(`it is no verdict file (${issue2?.path.join(".") || "the whole"})`, {
    cause: error2
  });
}
var writeVerdictFile = (file) => `${JSON.stringify(file, null, 1)}
`;
var MOST_VERDICT_BYTES = 1024 * 1024;
var MOST_VERDICTS = 2e3;
var hex = (digits) => external_exports.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
var word = external_exports.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ./,_+-]{0,99}$/);
var FILE = external_exports.strictObject({
  version: external_exports.literal(1),
  pullRequest: external_exports.int().positive(),
  head: hex(40),
  /** `terraform 1.11.4` */
  validator: word,
  verdicts: external_exports.array(
    external_exports.strictObject({
      /** `moduleHash` of what was judged. */
      module: hex(64),
      tier: external_exports.enum(["validator", "provider"]),
      verdict: external_exports.enum(["valid", "invalid"]),
      schemas: external_exports.array(
        external_exports.strictObject({
          provider: word,
          version: word,
          exactness: external_exports.enum(["exact", "reconstructed"]),
          how: external_exports.enum(["default", "locked", "allowed", "nearest"])
        })
      ).max(50)
    })
  ).max(MOST_VERDICTS)
});

// src/action/run-request.ts
import { posix as posix4 } from "node:path";
function requestOf(number, { token, scope, paths, maxRounds, maxSuggestions, signingKey }, { services, validator, opened, second }, program, { folder: scratch, signal }) {
  if (token === "")
    throw new Error("Input token: it is empty. Next: leave it out, or pass a token that may read.");
  setSecret(token);
  if (signingKey !== "") setSecret(signingKey);
  const { owner, repo } = context.repo;
  const github = openGitHub({
    token,
    apiUrl: context.apiUrl,
    userAgent: `iac-dpo/${VERSION}`,
    repository: { owner, name: repo },
    number,
    maxFileBytes: DEFAULT_LIMITS.maxTerraformFileBytes,
    signal,
    second,
    onWait: (seconds) => info(`Waiting ${seconds} s, as GitHub asks.`)
  });
  const workspace = process.env.GITHUB_WORKSPACE;
  const audience = `${owner}/${repo}#${number}`;
  return {
    github,
    ...workspace && { checkout: { directory: workspace, signal } },
    scope,
    directories: paths.map((path) => posix4.normalize(path).replace(/^\.$|\/$/g, "")),
    limits: { ...DEFAULT_LIMITS2, comments: maxSuggestions },
    repair: (module, { config, ...options }) => services.repair(module, {
      ...askedOf(config, {}),
      ...config.limits.maxRounds === void 0 && { maxRounds },
      ...options,
      validator,
      ...whoDecides(opened)
    }),
    readConfig,
    catalogue: services.catalogue(),
    validator: program,
    audit: {
      tool: VERSION,
      controller: opened.name,
      ...signingKey !== "" && { signing: { key: signingKey, audience } }
    },
    scratch,
    signal,
    tell: info
  };
}

// src/action/scratch.ts
import { mkdtemp as mkdtemp2, rm as rm3 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join5 } from "node:path";
async function inScratch(signal, work) {
  const folder = await mkdtemp2(join5(process.env.RUNNER_TEMP ?? tmpdir2(), "iac-dpo-"));
  try {
    return await work({ folder, signal });
  } finally {
    await rm3(folder, { recursive: true, force: true });
  }
}

// src/action/tell-result.ts
async function tellResult({
  outcome,
  jobSummary: jobSummary2,
  seen,
  posted,
  problems
}) {
  tellRepairs(seen.modules.map(({ repair }) => repair));
  setOutput("outcome", outcome);
  setOutput("suggested", posted);
  for (const problem of problems) warning(cleanLine(problem));
  await writeSummary(jobSummary2);
}

// src/action/tell-sarif.ts
import { writeFile as writeFile3 } from "node:fs/promises";
async function tellSarif(file, repairs, engine) {
  if (file === "") return;
  await writeFile3(file, sarifReport(repairs, { version: VERSION, engine }));
  setOutput("sarif", file);
}

// src/action/on-pull-request.ts
var pullRequestNumber = () => context.payload.pull_request?.number;
var RUNS = {
  suggest,
  report,
  commit,
  post: suggest
};
async function runOnPullRequest(number, inputs, staff, askedBy) {
  const recorded = recordVerdicts(staff.validator.validate);
  const validator = inputs.verdictsFile === "" ? staff.validator : { ...staff.validator, validate: recorded.validate };
  const program = programOf(validator);
  const result = await inScratch(staff.signal, async (scratch) => {
    const request = requestOf(number, inputs, { ...staff, validator }, program, scratch);
    if (askedBy !== void 0 && !await mayAsk(request, askedBy)) return void 0;
    return RUNS[inputs.mode](request);
  });
  if (!result) return;
  if (inputs.verdictsFile !== "") {
    const file = writeVerdictFile({
      version: 1,
      pullRequest: number,
      head: result.seen.pull.head.sha,
      validator: program,
      verdicts: recorded.verdicts()
    });
    await writeFile4(inputs.verdictsFile, file);
  }
  await tellSarif(
    inputs.sarif,
    result.seen.modules.map(({ repair }) => repair),
    validator.description
  );
  await tellResult(result);
}

// src/action/answer-comment.ts
async function answerComment({ command, pullRequest, id, login }, inputs, staff) {
  if (command === "rerun") return runOnPullRequest(pullRequest, inputs, staff, login);
  const program = programOf(staff.validator);
  await inScratch(staff.signal, async (scratch) => {
    const request = requestOf(pullRequest, inputs, staff, program, scratch);
    if (!await mayAsk(request, login)) return;
    const { modules } = await look(request);
    const marker = `<!-- iac-dpo:v1 answer to ${id} -->`;
    const text = explanation(modules);
    const answer = await request.github.putComment({
      marker,
      body: `${text}
${marker}`,
      isMeant: (body) => body.trimEnd().endsWith(`
${marker}`)
    });
    answered(answer);
    await writeSummary(text);
  });
}

// src/action/cancellation.ts
function cancellation() {
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error("The run was cancelled."));
  process.once("SIGTERM", interrupt).once("SIGINT", interrupt);
  return {
    signal: stop.signal,
    [Symbol.dispose]: () => void process.off("SIGTERM", interrupt).off("SIGINT", interrupt)
  };
}

// src/action/comment-event.ts
var isComment2 = () => context.eventName === "issue_comment";
function commentCommand() {
  const { issue: issue2, comment, action } = context.payload;
  if (!isComment2() || action !== "created") return void 0;
  if (issue2?.pull_request === void 0) return void 0;
  const command = commandIn(String(comment?.body ?? ""));
  const login = comment?.user?.login;
  const id = comment?.id;
  if (command === void 0 || command === "ignore") return void 0;
  if (typeof login !== "string" || typeof id !== "number") return void 0;
  return { command, pullRequest: issue2.number, id, login };
}

// src/report/markdown-summary.ts
function markdownSummary2(repairs) {
  const head = `## IaC-DPO

${totalsTable(repairs)}
${modulePicture(repairs)}`;
  const sections = [];
  let room = SUMMARY_LIMIT - ROOM_FOR_THE_LAST_LINE - Buffer.byteLength(head);
  for (const repair of repairs) {
    const section = [full, short].map((render) => render(repair)).find((one) => Buffer.byteLength(one) <= room);
    if (section === void 0) break;
    sections.push(section);
    room -= Buffer.byteLength(section);
  }
  const left = repairs.length - sections.length;
  const last = left === 0 ? "" : `
${left} more modules did not fit here.
`;
  return `${head}${sections.join("")}${last}`;
}
var ROOM_FOR_THE_LAST_LINE = 200;
function full(repair) {
  const { patch } = repair;
  const proposed = patch ? colouredDiff(diffModules(repair.repaired, patch.module), PLAIN) : "";
  return [
    short(repair),
    ...hunkEvidence(repair),
    ...proposed === "" ? [] : [`
Proposed outside the scope, not applied:

${codeBlock(proposed, "diff")}`]
  ].join("");
}
function short(repair) {
  const { before, after, draft, ms } = repair;
  const rows = [
    ...mendedSteps(repair).map((applied) => appliedRow(applied, repair, "")),
    ...repair.abstained.map(
      ({ finding, reason }) => row2(finding, repair, sentence(reason), "abstained")
    ),
    ...unexplainedFindings(repair).map(
      (finding) => row2(finding, repair, "no repair found", "still wrong")
    ),
    ...(repair.patch?.applied ?? []).map(
      ({ finding, candidate }) => row2(finding, repair, sentence(candidate.title), "proposed, not applied")
    ),
    ...modernisedSteps(repair).map((applied) => appliedRow(applied, repair, "modernised, ")),
    ...outdatedFindings(repair).map(
      ({ finding, reason }) => row2(finding, repair, sentence(reason), "deprecated, left")
    ),
    ...existedFindings(repair).map(
      (finding) => row2(finding, repair, "left", "there before the change", findingLine(finding, draft))
    )
  ];
  const table = rows.length === 0 ? [] : ["", "| where | what | done | believed |", "|---|---|---|---|", ...rows];
  const gates = repair.gates.flatMap(
    (gate) => gate.passed ? [] : ["", `Gate ${codeSpan(gate.gate)}: ${sentence(gate.reason)}`]
  );
  const loosened = loosenedGates(repair.gates).flatMap(({ gate, loosened: words }) => [
    "",
    `Gate ${codeSpan(gate)} is loosened: ${sentence(words)}`
  ]);
  const skipped = draft.skipped.map(
    ({ path, reason }) => `
Skipped ${codeSpan(path)}: ${sentence(reason)}`
  );
  const title = `
### ${codeSpan(modulePath(draft, ""))}

${before.verdict} \u2192 ${sentence(verdictWords(after))}; ${countWords(countErrors(before), "error")} \u2192 ${countErrors(after)}; ${durationWords(ms)}`;
  return `${[title, ...skipped, ...table, ...gates, ...loosened].join("\n")}
`;
}
function appliedRow({ finding, candidate, proof }, repair, kind) {
  const loses = candidate.loses === void 0 ? "" : ` (${sentence(candidate.loses)})`;
  const believed = proof === "validated" ? TIER_WORDS.validator : TIER_WORDS.checker;
  return row2(finding, repair, `${sentence(candidate.title)}${loses}`, `${kind}${believed}`);
}
function row2(finding, repair, done, believed, line = draftLine(finding, repair)) {
  const place = placeWords(finding, repair.draft, line);
  return `| ${codeSpan(place)} | ${codeSpan(findingWords(finding))} | ${done} | ${believed} |`;
}

// src/action/directories.ts
async function repairDirectories(inputs, staff) {
  const { services, validator } = staff;
  const modules = await readModules(inputs.paths, process.cwd(), services.readModule);
  const repairs = [];
  try {
    for (const located of modules) repairs.push(await repairOne(located, inputs, staff));
  } finally {
    tellRepairs(repairs);
    await writeSummary(markdownSummary2(repairs));
    await tellSarif(inputs.sarif, repairs, validator.description);
  }
}
async function repairOne({ module, directory }, { maxRounds, write: write2 }, { services, validator, opened, signal }) {
  const repair = await services.repair(module, {
    validator,
    maxRounds,
    ...whoDecides(opened),
    signal
  });
  info(terminalReport(repair, PLAIN));
  if (write2 && gatesPassed(repair)) await writeRepair(repair, directory);
  return repair;
}

// src/action/inputs.ts
var MODES = ["suggest", "report", "commit", "post"];
var readInputs = () => ({
  mode: oneOf("mode", MODES),
  paths: getMultilineInput("path", { required: true }),
  scope: parsed("scope", parseScopeMode),
  engine: oneOf("engine", ENGINES),
  core: oneOf("core", ["auto", ...CORES]),
  maxRounds: parsed("max-rounds", atLeastOne),
  maxSuggestions: parsed("max-suggestions", atLeastOne),
  write: getBooleanInput("write"),
  controller: getInput("controller"),
  device: oneOf("device", ["cpu", "cuda"]),
  token: getInput("token"),
  signingKey: getInput("signing-key"),
  verdictsFile: getInput("verdicts-file"),
  sarif: getInput("sarif")
});
function oneOf(name, known) {
  const value = getInput(name);
  const found2 = known.find((one) => one === value);
  if (found2) return found2;
  throw new Error(
    `Input ${name}: ${JSON.stringify(value.slice(0, 60))} is none we know. Next: take one of ${known.join(", ")}.`
  );
}
function parsed(name, parse) {
  try {
    return parse(getInput(name));
  } catch (error2) {
    throw new Error(`Input ${name}: ${error2.message}`, { cause: error2 });
  }
}

// src/pull-request/verdicts/recorded-verdicts.ts
function recordedVerdicts({ verdicts }, check) {
  const said = new Map(verdicts.map((verdict) => [verdict.module, verdict]));
  return async (module, signal) => {
    const checked = await check(module, signal);
    const known = said.get(moduleHash(module));
    if (known === void 0) return { ...checked, verdict: "unknown", reason: NOT_JUDGED };
    const { tier, verdict, schemas } = known;
    if (verdict === "valid" && checked.verdict !== "valid")
      return { ...checked, verdict: "unknown", reason: DISAGREE };
    return { tier, verdict, schemas, findings: checked.findings };
  };
}
var NOT_JUDGED = "the analysis did not judge this text";
var DISAGREE = "the analysis calls it valid, and our checker sees an error in it";

// src/action/post-for-fork.ts
async function postForFork(inputs, staff) {
  const file = await readVerdicts(inputs.verdictsFile);
  if (context.payload.workflow_run?.head_sha !== file.head)
    throw new Error(
      "Input verdicts-file: it is about another commit than the run of this event. Next: download the artifact of that very run."
    );
  const check = staff.validator.validate;
  const validator = {
    ...staff.validator,
    validate: recordedVerdicts(file, check)
  };
  const program = `${file.validator}, as the analysis without rights reports,`;
  const result = await inScratch(staff.signal, async (scratch) => {
    const request = requestOf(file.pullRequest, inputs, { ...staff, validator }, program, scratch);
    await expectBranch(request);
    return suggest({ ...request, head: file.head });
  });
  await tellResult(result);
}
async function expectBranch({ github }) {
  const { head } = answered(await github.pullRequest());
  const ran = context.payload.workflow_run;
  if (ran?.head_repository?.full_name === head.repository && ran?.head_branch === head.branch)
    return;
  throw new Error(
    "Input verdicts-file: it names a pull request of another branch than the run of this event. Next: download the artifact of that very run."
  );
}
async function readVerdicts(path) {
  try {
    const bytes = await readRegularFile(path, MOST_VERDICT_BYTES);
    if (typeof bytes === "string") throw new Error(`it is ${bytes}`);
    return parseVerdictFile(bytes);
  } catch (error2) {
    const words = cleanLine(error2.message);
    throw new Error(
      `Input verdicts-file: ${words}. Next: pass the file that mode "report" wrote.`,
      { cause: error2 }
    );
  }
}

// src/main.ts
async function run(services, second = 1e3) {
  var _stack = [];
  try {
    const inputs = readInputs();
    const asked = commentCommand();
    const number = pullRequestNumber();
    if (isComment2() && asked === void 0) return;
    const cancelled = __using(_stack, cancellation());
    const { signal } = cancelled;
    const validator = __using(_stack, await openValidator(services, inputs, warning), true);
    signal.throwIfAborted();
    const opened = __using(_stack, await rankerOf(services, inputs, signal), true);
    signal.throwIfAborted();
    const staff = { services, validator, opened, signal, second };
    if (inputs.mode === "post") await postForFork(inputs, staff);
    else if (asked) await answerComment(asked, inputs, staff);
    else if (number === void 0 || inputs.write) await repairDirectories(inputs, staff);
    else await runOnPullRequest(number, inputs, staff);
    const words = opened.failed();
    if (words !== void 0) warning(words);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var rankerOf = async (services, { controller, device }, signal) => controller === NO_CONTROLLER ? RULES_ALONE : services.ranker({ controller, device }, signal);

// src/index.ts
await run(wireServices(process.env)).catch(tellFailure);
