#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORKS,
  MODES,
  packageWith
} from "./chunk-A774Y5FL.js";
import {
  PROOF_WORDS,
  countWords,
  diffBlock,
  diffText,
  draftLine,
  durationWords,
  explainReport,
  fenced,
  lineText,
  mendedSteps,
  modernisedSteps,
  outdatedFindings,
  patchEntry,
  plainDiff,
  programOf,
  repositoryPath,
  sarifReport,
  skippedLines,
  suggestionWords,
  suggestionsOf,
  terminalReport,
  textLines,
  totals,
  unitsOf,
  verdictWords
} from "./chunk-2FNBOBOE.js";
import {
  StoppedError,
  answered,
  countErrors
} from "./chunk-PE4QDSL2.js";
import {
  once
} from "./chunk-ZX4T3MX2.js";
import {
  diffModules,
  hclHues,
  writeRepair
} from "./chunk-CDZV5BJM.js";
import {
  moduleHash
} from "./chunk-QNWTO7TH.js";
import {
  abstentionJson,
  appliedJson,
  outdatedJson,
  repairsJson,
  scopePlaces,
  validationJson,
  validationsJson
} from "./chunk-WNXDABFS.js";
import {
  ALLOWED_LICENCES,
  Argument,
  Budget,
  Command,
  CommanderError,
  DEFAULT_BUDGET,
  DEFAULT_ROUNDS,
  Help,
  InvalidArgumentError,
  NO_CONTROLLER,
  Option,
  askedOf,
  atLeastOne,
  choicesOf,
  configOption,
  controllerOption,
  coreOption,
  deviceOption,
  engineOption,
  findingLine,
  findingWords,
  jobsOption,
  maxRoundsOption,
  moderniseOption,
  moduleFromText,
  noConfigOption,
  openRanker,
  parseSourceRow,
  pathArgument,
  placeWords,
  planRepairs,
  ruleRanker,
  splitOf,
  tellFailures,
  templateOf,
  validatorFor,
  whoDecides,
  wireServices
} from "./chunk-NTW2N4EU.js";
import "./chunk-G23YRJXD.js";
import "./chunk-336RCNH2.js";
import "./chunk-B5GKYM4K.js";
import {
  modulePath
} from "./chunk-3INAY5OC.js";
import {
  applyCandidate,
  countLeft,
  existedFindings,
  gatesPassed,
  unexplainedFindings
} from "./chunk-2NM3UQP4.js";
import {
  compareFindings
} from "./chunk-VVXDL6RD.js";
import {
  diffArrays,
  diffWordsWithSpace
} from "./chunk-TX7YJLK7.js";
import {
  GATES,
  HAZARDS
} from "./chunk-HFS5E6KP.js";
import "./chunk-BBA7IVQQ.js";
import {
  lineWidth
} from "./chunk-PQZ44GD4.js";
import {
  EngineError
} from "./chunk-MDLE5RBH.js";
import {
  openSchemas,
  require_picocolors,
  useColour
} from "./chunk-O32DBOJL.js";
import {
  VERSION,
  wrap
} from "./chunk-PY7EPOMC.js";
import {
  findConfig
} from "./chunk-N526KJFQ.js";
import "./chunk-KJJ3YXJI.js";
import {
  CliError,
  EXIT,
  EXIT_CODE_HELP,
  HeldError,
  SCHEMAS_VARIABLE,
  addSchema,
  assertDirectory,
  discoverModules,
  hold,
  nearestOf,
  readModules,
  userSchemasDirectory
} from "./chunk-DTIVZYPU.js";
import {
  LOCK_FILE,
  SchemaError,
  lockedVersions
} from "./chunk-DZMTIEFW.js";
import {
  canonicalAddress,
  parseVersion
} from "./chunk-ARRKEDXX.js";
import {
  ModuleReadError,
  gitRoot
} from "./chunk-DCR5WNRV.js";
import {
  DEFAULT_LIMITS,
  cleanLine,
  withoutCommands
} from "./chunk-BNL5HEYF.js";
import "./chunk-RESCFQAA.js";
import {
  replaceFile
} from "./chunk-745CZATK.js";
import "./chunk-W6LCXMSJ.js";
import {
  ConfigError
} from "./chunk-WJXJ7YE4.js";
import "./chunk-OF22M7YM.js";
import "./chunk-WYD6KFTX.js";
import {
  CHURN_CAP
} from "./chunk-JDRZOA65.js";
import "./chunk-SHN3AHZV.js";
import {
  EndpointError,
  MOST_ANSWER_TOKENS
} from "./chunk-EJHOZYQU.js";
import "./chunk-BWTFSKFN.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";
import {
  __callDispose,
  __commonJS,
  __require,
  __toESM,
  __using
} from "./chunk-NLBF54U6.js";

// node_modules/cli-progress/lib/eta.js
var require_eta = __commonJS({
  "node_modules/cli-progress/lib/eta.js"(exports, module) {
    var ETA = class {
      constructor(length, initTime, initValue) {
        this.etaBufferLength = length || 100;
        this.valueBuffer = [initValue];
        this.timeBuffer = [initTime];
        this.eta = "0";
      }
      // add new values to calculation buffer
      update(time, value, total) {
        this.valueBuffer.push(value);
        this.timeBuffer.push(time);
        this.calculate(total - value);
      }
      // fetch estimated time
      getTime() {
        return this.eta;
      }
      // eta calculation - request number of remaining events
      calculate(remaining) {
        const currentBufferSize = this.valueBuffer.length;
        const buffer = Math.min(this.etaBufferLength, currentBufferSize);
        const v_diff = this.valueBuffer[currentBufferSize - 1] - this.valueBuffer[currentBufferSize - buffer];
        const t_diff = this.timeBuffer[currentBufferSize - 1] - this.timeBuffer[currentBufferSize - buffer];
        const vt_rate = v_diff / t_diff;
        this.valueBuffer = this.valueBuffer.slice(-this.etaBufferLength);
        this.timeBuffer = this.timeBuffer.slice(-this.etaBufferLength);
        const eta = Math.ceil(remaining / vt_rate / 1e3);
        if (isNaN(eta)) {
          this.eta = "NULL";
        } else if (!isFinite(eta)) {
          this.eta = "INF";
        } else if (eta > 1e7) {
          this.eta = "INF";
        } else if (eta < 0) {
          this.eta = 0;
        } else {
          this.eta = eta;
        }
      }
    };
    module.exports = ETA;
  }
});

// node_modules/cli-progress/lib/terminal.js
var require_terminal = __commonJS({
  "node_modules/cli-progress/lib/terminal.js"(exports, module) {
    var _readline = __require("readline");
    var Terminal = class {
      constructor(outputStream) {
        this.stream = outputStream;
        this.linewrap = true;
        this.dy = 0;
      }
      // save cursor position + settings
      cursorSave() {
        if (!this.stream.isTTY) {
          return;
        }
        this.stream.write("\x1B7");
      }
      // restore last cursor position + settings
      cursorRestore() {
        if (!this.stream.isTTY) {
          return;
        }
        this.stream.write("\x1B8");
      }
      // show/hide cursor
      cursor(enabled) {
        if (!this.stream.isTTY) {
          return;
        }
        if (enabled) {
          this.stream.write("\x1B[?25h");
        } else {
          this.stream.write("\x1B[?25l");
        }
      }
      // change cursor positionn
      cursorTo(x = null, y = null) {
        if (!this.stream.isTTY) {
          return;
        }
        _readline.cursorTo(this.stream, x, y);
      }
      // change relative cursor position
      cursorRelative(dx = null, dy = null) {
        if (!this.stream.isTTY) {
          return;
        }
        this.dy = this.dy + dy;
        _readline.moveCursor(this.stream, dx, dy);
      }
      // relative reset
      cursorRelativeReset() {
        if (!this.stream.isTTY) {
          return;
        }
        _readline.moveCursor(this.stream, 0, -this.dy);
        _readline.cursorTo(this.stream, 0, null);
        this.dy = 0;
      }
      // clear to the right from cursor
      clearRight() {
        if (!this.stream.isTTY) {
          return;
        }
        _readline.clearLine(this.stream, 1);
      }
      // clear the full line
      clearLine() {
        if (!this.stream.isTTY) {
          return;
        }
        _readline.clearLine(this.stream, 0);
      }
      // clear everyting beyond the current line
      clearBottom() {
        if (!this.stream.isTTY) {
          return;
        }
        _readline.clearScreenDown(this.stream);
      }
      // add new line; increment counter
      newline() {
        this.stream.write("\n");
        this.dy++;
      }
      // write content to output stream
      // @TODO use string-width to strip length
      write(s, rawWrite = false) {
        if (this.linewrap === true && rawWrite === false) {
          this.stream.write(s.substr(0, this.getWidth()));
        } else {
          this.stream.write(s);
        }
      }
      // control line wrapping
      lineWrapping(enabled) {
        if (!this.stream.isTTY) {
          return;
        }
        this.linewrap = enabled;
        if (enabled) {
          this.stream.write("\x1B[?7h");
        } else {
          this.stream.write("\x1B[?7l");
        }
      }
      // tty environment ?
      isTTY() {
        return this.stream.isTTY === true;
      }
      // get terminal width
      getWidth() {
        return this.stream.columns || (this.stream.isTTY ? 80 : 200);
      }
    };
    module.exports = Terminal;
  }
});

// node_modules/ansi-regex/index.js
var require_ansi_regex = __commonJS({
  "node_modules/ansi-regex/index.js"(exports, module) {
    "use strict";
    module.exports = ({ onlyFirst = false } = {}) => {
      const pattern = [
        "[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)",
        "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"
      ].join("|");
      return new RegExp(pattern, onlyFirst ? void 0 : "g");
    };
  }
});

// node_modules/strip-ansi/index.js
var require_strip_ansi = __commonJS({
  "node_modules/strip-ansi/index.js"(exports, module) {
    "use strict";
    var ansiRegex = require_ansi_regex();
    module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
  }
});

// node_modules/is-fullwidth-code-point/index.js
var require_is_fullwidth_code_point = __commonJS({
  "node_modules/is-fullwidth-code-point/index.js"(exports, module) {
    "use strict";
    var isFullwidthCodePoint = (codePoint) => {
      if (Number.isNaN(codePoint)) {
        return false;
      }
      if (codePoint >= 4352 && (codePoint <= 4447 || // Hangul Jamo
      codePoint === 9001 || // LEFT-POINTING ANGLE BRACKET
      codePoint === 9002 || // RIGHT-POINTING ANGLE BRACKET
      // CJK Radicals Supplement .. Enclosed CJK Letters and Months
      11904 <= codePoint && codePoint <= 12871 && codePoint !== 12351 || // Enclosed CJK Letters and Months .. CJK Unified Ideographs Extension A
      12880 <= codePoint && codePoint <= 19903 || // CJK Unified Ideographs .. Yi Radicals
      19968 <= codePoint && codePoint <= 42182 || // Hangul Jamo Extended-A
      43360 <= codePoint && codePoint <= 43388 || // Hangul Syllables
      44032 <= codePoint && codePoint <= 55203 || // CJK Compatibility Ideographs
      63744 <= codePoint && codePoint <= 64255 || // Vertical Forms
      65040 <= codePoint && codePoint <= 65049 || // CJK Compatibility Forms .. Small Form Variants
      65072 <= codePoint && codePoint <= 65131 || // Halfwidth and Fullwidth Forms
      65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510 || // Kana Supplement
      110592 <= codePoint && codePoint <= 110593 || // Enclosed Ideographic Supplement
      127488 <= codePoint && codePoint <= 127569 || // CJK Unified Ideographs Extension B .. Tertiary Ideographic Plane
      131072 <= codePoint && codePoint <= 262141)) {
        return true;
      }
      return false;
    };
    module.exports = isFullwidthCodePoint;
    module.exports.default = isFullwidthCodePoint;
  }
});

// node_modules/emoji-regex/index.js
var require_emoji_regex = __commonJS({
  "node_modules/emoji-regex/index.js"(exports, module) {
    "use strict";
    module.exports = function() {
      return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
    };
  }
});

// node_modules/string-width/index.js
var require_string_width = __commonJS({
  "node_modules/string-width/index.js"(exports, module) {
    "use strict";
    var stripAnsi = require_strip_ansi();
    var isFullwidthCodePoint = require_is_fullwidth_code_point();
    var emojiRegex = require_emoji_regex();
    var stringWidth = (string) => {
      if (typeof string !== "string" || string.length === 0) {
        return 0;
      }
      string = stripAnsi(string);
      if (string.length === 0) {
        return 0;
      }
      string = string.replace(emojiRegex(), "  ");
      let width = 0;
      for (let i = 0; i < string.length; i++) {
        const code = string.codePointAt(i);
        if (code <= 31 || code >= 127 && code <= 159) {
          continue;
        }
        if (code >= 768 && code <= 879) {
          continue;
        }
        if (code > 65535) {
          i++;
        }
        width += isFullwidthCodePoint(code) ? 2 : 1;
      }
      return width;
    };
    module.exports = stringWidth;
    module.exports.default = stringWidth;
  }
});

// node_modules/cli-progress/lib/format-value.js
var require_format_value = __commonJS({
  "node_modules/cli-progress/lib/format-value.js"(exports, module) {
    module.exports = function formatValue(v, options, type) {
      if (options.autopadding !== true) {
        return v;
      }
      function autopadding(value, length) {
        return (options.autopaddingChar + value).slice(-length);
      }
      switch (type) {
        case "percentage":
          return autopadding(v, 3);
        default:
          return v;
      }
    };
  }
});

// node_modules/cli-progress/lib/format-bar.js
var require_format_bar = __commonJS({
  "node_modules/cli-progress/lib/format-bar.js"(exports, module) {
    module.exports = function formatBar(progress, options) {
      const completeSize = Math.round(progress * options.barsize);
      const incompleteSize = options.barsize - completeSize;
      return options.barCompleteString.substr(0, completeSize) + options.barGlue + options.barIncompleteString.substr(0, incompleteSize);
    };
  }
});

// node_modules/cli-progress/lib/format-time.js
var require_format_time = __commonJS({
  "node_modules/cli-progress/lib/format-time.js"(exports, module) {
    module.exports = function formatTime(t, options, roundToMultipleOf) {
      function round(input) {
        if (roundToMultipleOf) {
          return roundToMultipleOf * Math.round(input / roundToMultipleOf);
        } else {
          return input;
        }
      }
      function autopadding(v) {
        return (options.autopaddingChar + v).slice(-2);
      }
      if (t > 3600) {
        return autopadding(Math.floor(t / 3600)) + "h" + autopadding(round(t % 3600 / 60)) + "m";
      } else if (t > 60) {
        return autopadding(Math.floor(t / 60)) + "m" + autopadding(round(t % 60)) + "s";
      } else if (t > 10) {
        return autopadding(round(t)) + "s";
      } else {
        return autopadding(t) + "s";
      }
    };
  }
});

// node_modules/cli-progress/lib/formatter.js
var require_formatter = __commonJS({
  "node_modules/cli-progress/lib/formatter.js"(exports, module) {
    var _stringWidth = require_string_width();
    var _defaultFormatValue = require_format_value();
    var _defaultFormatBar = require_format_bar();
    var _defaultFormatTime = require_format_time();
    module.exports = function defaultFormatter(options, params, payload) {
      let s = options.format;
      const formatTime = options.formatTime || _defaultFormatTime;
      const formatValue = options.formatValue || _defaultFormatValue;
      const formatBar = options.formatBar || _defaultFormatBar;
      const percentage = Math.floor(params.progress * 100) + "";
      const stopTime = params.stopTime || Date.now();
      const elapsedTime = Math.round((stopTime - params.startTime) / 1e3);
      const context = Object.assign({}, payload, {
        bar: formatBar(params.progress, options),
        percentage: formatValue(percentage, options, "percentage"),
        total: formatValue(params.total, options, "total"),
        value: formatValue(params.value, options, "value"),
        eta: formatValue(params.eta, options, "eta"),
        eta_formatted: formatTime(params.eta, options, 5),
        duration: formatValue(elapsedTime, options, "duration"),
        duration_formatted: formatTime(elapsedTime, options, 1)
      });
      s = s.replace(/\{(\w+)\}/g, function(match, key) {
        if (typeof context[key] !== "undefined") {
          return context[key];
        }
        return match;
      });
      const fullMargin = Math.max(0, params.maxWidth - _stringWidth(s) - 2);
      const halfMargin = Math.floor(fullMargin / 2);
      switch (options.align) {
        // fill start-of-line with whitespaces
        case "right":
          s = fullMargin > 0 ? " ".repeat(fullMargin) + s : s;
          break;
        // distribute whitespaces to left+right
        case "center":
          s = halfMargin > 0 ? " ".repeat(halfMargin) + s : s;
          break;
        // default: left align, no additional whitespaces
        case "left":
        default:
          break;
      }
      return s;
    };
  }
});

// node_modules/cli-progress/lib/options.js
var require_options = __commonJS({
  "node_modules/cli-progress/lib/options.js"(exports, module) {
    function mergeOption(v, defaultValue) {
      if (typeof v === "undefined" || v === null) {
        return defaultValue;
      } else {
        return v;
      }
    }
    module.exports = {
      // set global options
      parse: function parse2(rawOptions, preset) {
        const options = {};
        const opt = Object.assign({}, preset, rawOptions);
        options.throttleTime = 1e3 / mergeOption(opt.fps, 10);
        options.stream = mergeOption(opt.stream, process.stderr);
        options.terminal = mergeOption(opt.terminal, null);
        options.clearOnComplete = mergeOption(opt.clearOnComplete, false);
        options.stopOnComplete = mergeOption(opt.stopOnComplete, false);
        options.barsize = mergeOption(opt.barsize, 40);
        options.align = mergeOption(opt.align, "left");
        options.hideCursor = mergeOption(opt.hideCursor, false);
        options.linewrap = mergeOption(opt.linewrap, false);
        options.barGlue = mergeOption(opt.barGlue, "");
        options.barCompleteChar = mergeOption(opt.barCompleteChar, "=");
        options.barIncompleteChar = mergeOption(opt.barIncompleteChar, "-");
        options.format = mergeOption(opt.format, "progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}");
        options.formatTime = mergeOption(opt.formatTime, null);
        options.formatValue = mergeOption(opt.formatValue, null);
        options.formatBar = mergeOption(opt.formatBar, null);
        options.etaBufferLength = mergeOption(opt.etaBuffer, 10);
        options.etaAsynchronousUpdate = mergeOption(opt.etaAsynchronousUpdate, false);
        options.progressCalculationRelative = mergeOption(opt.progressCalculationRelative, false);
        options.synchronousUpdate = mergeOption(opt.synchronousUpdate, true);
        options.noTTYOutput = mergeOption(opt.noTTYOutput, false);
        options.notTTYSchedule = mergeOption(opt.notTTYSchedule, 2e3);
        options.emptyOnZero = mergeOption(opt.emptyOnZero, false);
        options.forceRedraw = mergeOption(opt.forceRedraw, false);
        options.autopadding = mergeOption(opt.autopadding, false);
        options.gracefulExit = mergeOption(opt.gracefulExit, false);
        return options;
      },
      // derived options: instance specific, has to be created for every bar element
      assignDerivedOptions: function assignDerivedOptions(options) {
        options.barCompleteString = options.barCompleteChar.repeat(options.barsize + 1);
        options.barIncompleteString = options.barIncompleteChar.repeat(options.barsize + 1);
        options.autopaddingChar = options.autopadding ? mergeOption(options.autopaddingChar, "   ") : "";
        return options;
      }
    };
  }
});

// node_modules/cli-progress/lib/generic-bar.js
var require_generic_bar = __commonJS({
  "node_modules/cli-progress/lib/generic-bar.js"(exports, module) {
    var _ETA = require_eta();
    var _Terminal = require_terminal();
    var _formatter = require_formatter();
    var _options = require_options();
    var _EventEmitter = __require("events");
    module.exports = class GenericBar extends _EventEmitter {
      constructor(options) {
        super();
        this.options = _options.assignDerivedOptions(options);
        this.terminal = this.options.terminal ? this.options.terminal : new _Terminal(this.options.stream);
        this.value = 0;
        this.startValue = 0;
        this.total = 100;
        this.lastDrawnString = null;
        this.startTime = null;
        this.stopTime = null;
        this.lastRedraw = Date.now();
        this.eta = new _ETA(this.options.etaBufferLength, 0, 0);
        this.payload = {};
        this.isActive = false;
        this.formatter = typeof this.options.format === "function" ? this.options.format : _formatter;
      }
      // internal render function
      render(forceRendering = false) {
        const params = {
          progress: this.getProgress(),
          eta: this.eta.getTime(),
          startTime: this.startTime,
          stopTime: this.stopTime,
          total: this.total,
          value: this.value,
          maxWidth: this.terminal.getWidth()
        };
        if (this.options.etaAsynchronousUpdate) {
          this.updateETA();
        }
        const s = this.formatter(this.options, params, this.payload);
        const forceRedraw = forceRendering || this.options.forceRedraw || this.options.noTTYOutput && !this.terminal.isTTY();
        if (forceRedraw || this.lastDrawnString != s) {
          this.emit("redraw-pre");
          this.terminal.cursorTo(0, null);
          this.terminal.write(s);
          this.terminal.clearRight();
          this.lastDrawnString = s;
          this.lastRedraw = Date.now();
          this.emit("redraw-post");
        }
      }
      // start the progress bar
      start(total, startValue, payload) {
        this.value = startValue || 0;
        this.total = typeof total !== "undefined" && total >= 0 ? total : 100;
        this.startValue = startValue || 0;
        this.payload = payload || {};
        this.startTime = Date.now();
        this.stopTime = null;
        this.lastDrawnString = "";
        this.eta = new _ETA(this.options.etaBufferLength, this.startTime, this.value);
        this.isActive = true;
        this.emit("start", total, startValue);
      }
      // stop the bar
      stop() {
        this.isActive = false;
        this.stopTime = Date.now();
        this.emit("stop", this.total, this.value);
      }
      // update the bar value
      // update(value, payload)
      // update(payload)
      update(arg0, arg1 = {}) {
        if (typeof arg0 === "number") {
          this.value = arg0;
          this.eta.update(Date.now(), arg0, this.total);
        }
        const payloadData = (typeof arg0 === "object" ? arg0 : arg1) || {};
        this.emit("update", this.total, this.value);
        for (const key in payloadData) {
          this.payload[key] = payloadData[key];
        }
        if (this.value >= this.getTotal() && this.options.stopOnComplete) {
          this.stop();
        }
      }
      // calculate the actual progress value
      getProgress() {
        let progress = this.value / this.total;
        if (this.options.progressCalculationRelative) {
          progress = (this.value - this.startValue) / (this.total - this.startValue);
        }
        if (isNaN(progress)) {
          progress = this.options && this.options.emptyOnZero ? 0 : 1;
        }
        progress = Math.min(Math.max(progress, 0), 1);
        return progress;
      }
      // update the bar value
      // increment(delta, payload)
      // increment(payload)
      increment(arg0 = 1, arg1 = {}) {
        if (typeof arg0 === "object") {
          this.update(this.value + 1, arg0);
        } else {
          this.update(this.value + arg0, arg1);
        }
      }
      // get the total (limit) value
      getTotal() {
        return this.total;
      }
      // set the total (limit) value
      setTotal(total) {
        if (typeof total !== "undefined" && total >= 0) {
          this.total = total;
        }
      }
      // force eta calculation update (long running processes)
      updateETA() {
        this.eta.update(Date.now(), this.value, this.total);
      }
    };
  }
});

// node_modules/cli-progress/lib/single-bar.js
var require_single_bar = __commonJS({
  "node_modules/cli-progress/lib/single-bar.js"(exports, module) {
    var _GenericBar = require_generic_bar();
    var _options = require_options();
    module.exports = class SingleBar extends _GenericBar {
      constructor(options, preset) {
        super(_options.parse(options, preset));
        this.timer = null;
        if (this.options.noTTYOutput && this.terminal.isTTY() === false) {
          this.options.synchronousUpdate = false;
        }
        this.schedulingRate = this.terminal.isTTY() ? this.options.throttleTime : this.options.notTTYSchedule;
        this.sigintCallback = null;
      }
      // internal render function
      render() {
        if (this.timer) {
          clearTimeout(this.timer);
          this.timer = null;
        }
        super.render();
        if (this.options.noTTYOutput && this.terminal.isTTY() === false) {
          this.terminal.newline();
        }
        this.timer = setTimeout(this.render.bind(this), this.schedulingRate);
      }
      update(current, payload) {
        if (!this.timer) {
          return;
        }
        super.update(current, payload);
        if (this.options.synchronousUpdate && this.lastRedraw + this.options.throttleTime * 2 < Date.now()) {
          this.render();
        }
      }
      // start the progress bar
      start(total, startValue, payload) {
        if (this.options.noTTYOutput === false && this.terminal.isTTY() === false) {
          return;
        }
        if (this.sigintCallback === null && this.options.gracefulExit) {
          this.sigintCallback = this.stop.bind(this);
          process.once("SIGINT", this.sigintCallback);
          process.once("SIGTERM", this.sigintCallback);
        }
        this.terminal.cursorSave();
        if (this.options.hideCursor === true) {
          this.terminal.cursor(false);
        }
        if (this.options.linewrap === false) {
          this.terminal.lineWrapping(false);
        }
        super.start(total, startValue, payload);
        this.render();
      }
      // stop the bar
      stop() {
        if (!this.timer) {
          return;
        }
        if (this.sigintCallback) {
          process.removeListener("SIGINT", this.sigintCallback);
          process.removeListener("SIGTERM", this.sigintCallback);
          this.sigintCallback = null;
        }
        this.render();
        super.stop();
        clearTimeout(this.timer);
        this.timer = null;
        if (this.options.hideCursor === true) {
          this.terminal.cursor(true);
        }
        if (this.options.linewrap === false) {
          this.terminal.lineWrapping(true);
        }
        this.terminal.cursorRestore();
        if (this.options.clearOnComplete) {
          this.terminal.cursorTo(0, null);
          this.terminal.clearLine();
        } else {
          this.terminal.newline();
        }
      }
    };
  }
});

// node_modules/cli-progress/lib/multi-bar.js
var require_multi_bar = __commonJS({
  "node_modules/cli-progress/lib/multi-bar.js"(exports, module) {
    var _Terminal = require_terminal();
    var _BarElement = require_generic_bar();
    var _options = require_options();
    var _EventEmitter = __require("events");
    module.exports = class MultiBar extends _EventEmitter {
      constructor(options, preset) {
        super();
        this.bars = [];
        this.options = _options.parse(options, preset);
        this.options.synchronousUpdate = false;
        this.terminal = this.options.terminal ? this.options.terminal : new _Terminal(this.options.stream);
        this.timer = null;
        this.isActive = false;
        this.schedulingRate = this.terminal.isTTY() ? this.options.throttleTime : this.options.notTTYSchedule;
        this.loggingBuffer = [];
        this.sigintCallback = null;
      }
      // add a new bar to the stack
      create(total, startValue, payload, barOptions = {}) {
        const bar2 = new _BarElement(Object.assign(
          {},
          // global options
          this.options,
          // terminal instance
          {
            terminal: this.terminal
          },
          // overrides
          barOptions
        ));
        this.bars.push(bar2);
        if (this.options.noTTYOutput === false && this.terminal.isTTY() === false) {
          return bar2;
        }
        if (this.sigintCallback === null && this.options.gracefulExit) {
          this.sigintCallback = this.stop.bind(this);
          process.once("SIGINT", this.sigintCallback);
          process.once("SIGTERM", this.sigintCallback);
        }
        if (!this.isActive) {
          if (this.options.hideCursor === true) {
            this.terminal.cursor(false);
          }
          if (this.options.linewrap === false) {
            this.terminal.lineWrapping(false);
          }
          this.timer = setTimeout(this.update.bind(this), this.schedulingRate);
        }
        this.isActive = true;
        bar2.start(total, startValue, payload);
        this.emit("start");
        return bar2;
      }
      // remove a bar from the stack
      remove(bar2) {
        const index = this.bars.indexOf(bar2);
        if (index < 0) {
          return false;
        }
        this.bars.splice(index, 1);
        this.update();
        this.terminal.newline();
        this.terminal.clearBottom();
        return true;
      }
      // internal update routine
      update() {
        if (this.timer) {
          clearTimeout(this.timer);
          this.timer = null;
        }
        this.emit("update-pre");
        this.terminal.cursorRelativeReset();
        this.emit("redraw-pre");
        if (this.loggingBuffer.length > 0) {
          this.terminal.clearLine();
          while (this.loggingBuffer.length > 0) {
            this.terminal.write(this.loggingBuffer.shift(), true);
          }
        }
        for (let i = 0; i < this.bars.length; i++) {
          if (i > 0) {
            this.terminal.newline();
          }
          this.bars[i].render();
        }
        this.emit("redraw-post");
        if (this.options.noTTYOutput && this.terminal.isTTY() === false) {
          this.terminal.newline();
          this.terminal.newline();
        }
        this.timer = setTimeout(this.update.bind(this), this.schedulingRate);
        this.emit("update-post");
        if (this.options.stopOnComplete && !this.bars.find((bar2) => bar2.isActive)) {
          this.stop();
        }
      }
      stop() {
        clearTimeout(this.timer);
        this.timer = null;
        if (this.sigintCallback) {
          process.removeListener("SIGINT", this.sigintCallback);
          process.removeListener("SIGTERM", this.sigintCallback);
          this.sigintCallback = null;
        }
        this.isActive = false;
        if (this.options.hideCursor === true) {
          this.terminal.cursor(true);
        }
        if (this.options.linewrap === false) {
          this.terminal.lineWrapping(true);
        }
        this.terminal.cursorRelativeReset();
        this.emit("stop-pre-clear");
        if (this.options.clearOnComplete) {
          this.terminal.clearBottom();
        } else {
          for (let i = 0; i < this.bars.length; i++) {
            if (i > 0) {
              this.terminal.newline();
            }
            this.bars[i].render();
            this.bars[i].stop();
          }
          this.terminal.newline();
        }
        this.emit("stop");
      }
      log(s) {
        this.loggingBuffer.push(s);
      }
    };
  }
});

// node_modules/cli-progress/presets/legacy.js
var require_legacy = __commonJS({
  "node_modules/cli-progress/presets/legacy.js"(exports, module) {
    module.exports = {
      format: "progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",
      barCompleteChar: "=",
      barIncompleteChar: "-"
    };
  }
});

// node_modules/cli-progress/presets/shades-classic.js
var require_shades_classic = __commonJS({
  "node_modules/cli-progress/presets/shades-classic.js"(exports, module) {
    module.exports = {
      format: " {bar} {percentage}% | ETA: {eta}s | {value}/{total}",
      barCompleteChar: "\u2588",
      barIncompleteChar: "\u2591"
    };
  }
});

// node_modules/cli-progress/presets/shades-grey.js
var require_shades_grey = __commonJS({
  "node_modules/cli-progress/presets/shades-grey.js"(exports, module) {
    module.exports = {
      format: " \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",
      barCompleteChar: "\u2588",
      barIncompleteChar: "\u2591"
    };
  }
});

// node_modules/cli-progress/presets/rect.js
var require_rect = __commonJS({
  "node_modules/cli-progress/presets/rect.js"(exports, module) {
    module.exports = {
      format: " {bar}\u25A0 {percentage}% | ETA: {eta}s | {value}/{total}",
      barCompleteChar: "\u25A0",
      barIncompleteChar: " "
    };
  }
});

// node_modules/cli-progress/presets/index.js
var require_presets = __commonJS({
  "node_modules/cli-progress/presets/index.js"(exports, module) {
    var _legacy = require_legacy();
    var _shades_classic = require_shades_classic();
    var _shades_grey = require_shades_grey();
    var _rect = require_rect();
    module.exports = {
      legacy: _legacy,
      shades_classic: _shades_classic,
      shades_grey: _shades_grey,
      rect: _rect
    };
  }
});

// node_modules/cli-progress/cli-progress.js
var require_cli_progress = __commonJS({
  "node_modules/cli-progress/cli-progress.js"(exports, module) {
    var _SingleBar = require_single_bar();
    var _MultiBar = require_multi_bar();
    var _Presets = require_presets();
    var _Formatter = require_formatter();
    var _defaultFormatValue = require_format_value();
    var _defaultFormatBar = require_format_bar();
    var _defaultFormatTime = require_format_time();
    module.exports = {
      Bar: _SingleBar,
      SingleBar: _SingleBar,
      MultiBar: _MultiBar,
      Presets: _Presets,
      Format: {
        Formatter: _Formatter,
        BarFormat: _defaultFormatBar,
        ValueFormat: _defaultFormatValue,
        TimeFormat: _defaultFormatTime
      }
    };
  }
});

// src/cli/batch-command.ts
import { resolve } from "node:path";

// src/batch/draft-row.ts
import { createHash } from "node:crypto";
async function* draftRowsIn(lines2, field) {
  let number2 = 0;
  for await (const line3 of lines2) {
    number2 += 1;
    if (line3.trim() !== "") yield parseDraftRow(line3, number2, field);
  }
}
function parseDraftRow(line3, number2, field) {
  const id = `line-${number2}`;
  const malformed = (id2, error) => ({
    state: "malformed",
    id: id2,
    draftSha256: sha256Of(line3),
    error
  });
  let value;
  try {
    value = JSON.parse(line3);
  } catch (error) {
    return malformed(id, `not JSON: ${error.message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return malformed(id, "not a JSON object");
  const row = value;
  const own = typeof row.id === "string" || typeof row.id === "number" ? row.id : id;
  const text2 = row[field];
  return typeof text2 === "string" ? { state: "draft", id: own, draftSha256: sha256Of(text2), text: text2 } : malformed(own, `no text in field "${field}"`);
}
var sha256Of = (text2) => createHash("sha256").update(text2).digest("hex");

// src/storage/whole-lines.ts
async function readWholeLines(file, rowStart, onLine) {
  let whole2 = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) {
    const text2 = Buffer.concat([rest, chunk]);
    const end = text2.lastIndexOf(LINE_FEED) + 1;
    for (const line3 of text2.subarray(0, end).toString("utf8").split("\n"))
      if (line3 !== "") onLine(line3);
    whole2 += end;
    rest = text2.subarray(end);
  }
  if (rest.length === 0) return;
  const start = rest.toString("latin1", 0, rowStart.length);
  if (!rowStart.startsWith(start)) throw new Error("the last line is no output row");
  await file.truncate(whole2);
}
var LINE_FEED = 10;

// src/batch/finished-rows.ts
async function readFinishedRows(output) {
  const finished = /* @__PURE__ */ new Map();
  await readWholeLines(output, ROW_START, (line3) => count(line3, finished));
  return finished;
}
var ROW_START = '{"id":';
function count(line3, finished) {
  const { id, draftSha256 } = ROW.parse(JSON.parse(line3));
  const key = keyOf(id, draftSha256);
  finished.set(key, (finished.get(key) ?? 0) + 1);
}
var keyOf = (id, draftSha256) => JSON.stringify([id, draftSha256]);
var ROW = external_exports.object({
  id: external_exports.union([external_exports.string(), external_exports.number()]),
  draftSha256: external_exports.string().optional(),
  repaired: external_exports.string().optional(),
  error: external_exports.string().optional()
}).refine(({ repaired, error }) => repaired !== void 0 || error !== void 0);
function unclaimed(finished) {
  const left = new Map(finished);
  const claim = (key) => {
    const count4 = left.get(key) ?? 0;
    if (count4 > 0) left.set(key, count4 - 1);
    return count4 > 0;
  };
  return {
    claim: ({ id, draftSha256 }) => claim(keyOf(id, draftSha256)) || claim(keyOf(id)),
    ids: () => [...left].flatMap(([key, count4]) => {
      const [id, draftSha256] = JSON.parse(key);
      return count4 > 0 && draftSha256 !== null ? [id] : [];
    })
  };
}

// src/batch/changed-rows.ts
async function changedRows(lines2, field, finished) {
  const left = unclaimed(finished);
  const open3 = /* @__PURE__ */ new Set();
  for await (const row of draftRowsIn(lines2, field)) if (!left.claim(row)) open3.add(row.id);
  return left.ids().filter((id) => open3.has(id));
}

// src/batch/module-text.ts
function moduleText(draft2, repaired) {
  const own = new Set(draft2.files.map(({ path }) => path));
  return [
    ...repaired.files.filter(({ path }) => own.has(path)),
    ...repaired.files.filter(({ path }) => !own.has(path))
  ].reduce((text2, { bytes }) => joined(text2, bytes.toString("utf8")), "");
}
var joined = (text2, more) => text2 === "" || text2.endsWith("\n") ? text2 + more : `${text2}
${more}`;

// src/batch/output-row.ts
function repairRow(key, draft2, repair2) {
  return line(key, {
    repaired: isUnchanged(repair2) ? draft2 : moduleText(repair2.draft, repair2.repaired),
    before: validationJson(repair2.before, repair2.draft),
    after: validationJson(repair2.after, repair2.repaired),
    applied: repair2.applied.map(appliedJson),
    abstained: repair2.abstained.map(abstentionJson),
    ...outdatedJson(repair2),
    gates: repair2.gates,
    churn: repair2.churn,
    ms: repair2.ms
  });
}
var errorRow = (key, error, draft2) => line(key, { error, repaired: draft2 });
var line = ({ id, draftSha256 }, row) => `${JSON.stringify({ id, draftSha256, ...row })}
`;
var isUnchanged = ({ draft: draft2, repaired }) => repaired.files.every(
  (file) => draft2.files.some((old) => old.path === file.path && old.bytes.equals(file.bytes))
);

// src/batch/run-batch.ts
async function runBatch(batch2) {
  const rows = draftRows(batch2);
  const workers = Array.from({ length: batch2.jobs }, () => work(rows, batch2));
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
async function work(rows, batch2) {
  for await (const row of rows) {
    if (batch2.signal.aborted) return;
    const result = await workOn(row, batch2);
    if (!result) return;
    await batch2.append(result.line);
    batch2.onRow(result.outcome);
  }
}
async function* draftRows({ lines: lines2, field, finished, onRow }) {
  const left = unclaimed(finished);
  for await (const row of draftRowsIn(lines2, field))
    if (left.claim(row)) onRow({ state: "resumed" });
    else yield row;
}
async function workOn(row, batch2) {
  if (row.state === "malformed")
    return { line: errorRow(row, row.error), outcome: { state: "failed" } };
  try {
    const repair2 = await batch2.repair(moduleFromText(String(row.id), row.text));
    return { line: repairRow(row, row.text, repair2), outcome: { state: "repaired", repair: repair2 } };
  } catch (error) {
    if (batch2.signal.aborted) return void 0;
    if (batch2.isFatal(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return { line: errorRow(row, message, row.text), outcome: { state: "failed" } };
  }
}

// src/batch/tally.ts
var NOTHING_YET = {
  resumed: 0,
  failed: 0,
  repaired: 0,
  validBefore: 0,
  validAfter: 0
};
function counted(tally, outcome) {
  if (outcome.state !== "repaired") return { ...tally, [outcome.state]: tally[outcome.state] + 1 };
  const { before, after } = outcome.repair;
  return {
    ...tally,
    repaired: tally.repaired + 1,
    validBefore: tally.validBefore + Number(before.verdict === "valid"),
    validAfter: tally.validAfter + Number(after.verdict === "valid")
  };
}
var doneRows = (tally) => tally.resumed + tally.failed + tally.repaired;
function tallyLine(tally) {
  const parts = [
    `${tally.repaired} rows worked on`,
    `valid ${tally.validBefore} \u2192 ${tally.validAfter}`,
    ...tally.failed > 0 ? [`${tally.failed} failed (see "error" in their rows)`] : [],
    ...tally.resumed > 0 ? [`${tally.resumed} were finished before`] : []
  ];
  return parts.join(", ");
}

// src/cli/batch-files.ts
import { createReadStream } from "node:fs";
import { open, realpath, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
var readLines = (path) => createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
async function countRows(path) {
  let rows = 0;
  try {
    for await (const line3 of readLines(path)) rows += line3.trim() === "" ? 0 : 1;
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `cannot read ${cleanLine(path)}: ${cleanLine(error.message)}. Next: check the path.`,
      {
        cause: error
      }
    );
  }
  return rows;
}
async function openOutput(path, input) {
  const existing = await stat(path).catch(() => void 0);
  if (existing && await realpath(path) === await realpath(input)) {
    throw new CliError(EXIT.usage, "IN and OUT are the same file. Next: name another OUT.");
  }
  return open(path, "a+").catch((error) => unwritable(path, error));
}
function lineAppender(file) {
  let written = Promise.resolve();
  return (line3) => {
    written = written.then(() => file.appendFile(line3));
    return written;
  };
}
function holdOutput(path, name) {
  try {
    return hold(path);
  } catch (error) {
    if (!(error instanceof HeldError)) return unwritable(name, error);
    throw new CliError(EXIT.input, cleanLine(error.message, MOST_WORDS), { cause: error });
  }
}
var MOST_WORDS = 1e3;
function unwritable(path, error) {
  throw new CliError(
    EXIT.input,
    `cannot write ${cleanLine(path)}: ${cleanLine(error.message)}. Next: check that its folder exists.`,
    { cause: error }
  );
}

// src/cli/batch-progress.ts
var import_cli_progress = __toESM(require_cli_progress(), 1);

// src/batch/pace.ts
function paceWords(done, total, seconds) {
  if (done === 0 || seconds <= 0) return "measuring";
  const rate = done / seconds;
  return `${rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)} rows/s, ${duration((total - done) / rate)} left`;
}
function duration(seconds) {
  const whole2 = Math.ceil(seconds);
  const [hours, minutes, rest] = [
    Math.floor(whole2 / 3600),
    Math.floor(whole2 / 60) % 60,
    whole2 % 60
  ];
  if (hours > 0) return `${hours}h${pad(minutes)}m`;
  return minutes > 0 ? `${minutes}m${pad(rest)}s` : `${rest}s`;
}
var pad = (value) => String(value).padStart(2, "0");

// src/cli/batch-progress.ts
function batchProgress(total, stderr, now) {
  const start = now();
  const pace = ({ done, resumed }) => paceWords(done - resumed, total - resumed, (now() - start) / 1e3);
  return stderr.isTTY ? bar(total, pace) : lines(total, stderr, now, pace);
}
function bar(total, pace) {
  const single = new import_cli_progress.SingleBar({
    format: "{bar} {value}/{total}  {pace}",
    hideCursor: true,
    stream: process.stderr
  });
  single.start(total, 0, { pace: "measuring" });
  return {
    update: (rows) => single.update(rows.done, { pace: pace(rows) }),
    stop: () => single.stop()
  };
}
function lines(total, stderr, now, pace) {
  let last = now();
  return {
    update: (rows) => {
      if (now() - last < LINE_EVERY_MS) return;
      last = now();
      stderr.write(`${rows.done}/${total} rows, ${pace(rows)}
`);
    },
    stop: () => {
    }
  };
}
var LINE_EVERY_MS = 1e4;

// src/cli/examples.ts
var withExamples = (command, examples) => command.addHelpText("after", ({ command: command2 }) => {
  const width = command2.configureOutput().getOutHelpWidth?.() ?? Number.POSITIVE_INFINITY;
  return `
Examples:
${exampleLines(examples, width).join("\n")}`;
});
function exampleLines(examples, width) {
  const longest = Math.max(...examples.map(([line3]) => line3.length));
  const beside = examples.map(([line3, does]) => `  ${line3.padEnd(longest)}  ${does}`);
  if (beside.every((line3) => line3.length <= width)) return beside;
  return examples.flatMap(([line3, does]) => [
    `  ${line3}`,
    ...wrap(does, width - BELOW.length).map((words3) => BELOW + words3)
  ]);
}
var BELOW = " ".repeat(6);

// src/cli/batch-command.ts
function batchCommand(context, exit) {
  const command = new Command("batch").description(
    "Repair every row of a JSONL corpus. Rows are appended to OUT as they finish, so not in input order; run it again to go on where it stopped. Exits with 1 when a row could not be worked on."
  ).argument("<in>", "JSONL with an id and a draft a row").argument("<out>", "JSONL to append to").addOption(new Option("--field <name>", "the field that holds the draft").default("draft")).addOption(new Option("--json", "print the counts at the end as JSON on standard output")).addOption(jobsOption()).addOption(engineOption()).addOption(coreOption()).addOption(controllerOption()).addOption(deviceOption()).addOption(maxRoundsOption()).addOption(moderniseOption()).addOption(configOption("the working directory")).addOption(noConfigOption()).action(
    async (input, output, flags) => exit(await batch(input, output, flags, context))
  );
  return withExamples(command, [
    ["iac-dpo batch drafts.jsonl repaired.jsonl", 'rows of {"id": \u2026, "draft": "\u2026"}'],
    ["iac-dpo batch texts.jsonl repaired.jsonl --field text", "the draft in another field"],
    ["iac-dpo batch drafts.jsonl repaired.jsonl --engine checker --jobs 2", "without terraform"]
  ]);
}
async function batch(input, output, flags, context) {
  var _stack = [];
  try {
    const [from, to] = [resolve(context.cwd, input), resolve(context.cwd, output)];
    const total = await countRows(from);
    const { config } = await findConfig(context.cwd, flags.config, context.cwd);
    const _ = __using(_stack, holdOutput(to, output));
    const file = await openOutput(to, from);
    try {
      const finished = await finishedRows(file, output);
      if (finished.size > 0)
        refuseChanged(await changedRows(readLines(from), flags.field, finished), output);
      const tally = await work2(from, file, finished, total, flags, askedOf(config, flags), context);
      if (flags.json) context.stdout.write(`${JSON.stringify(tally)}
`);
      else context.stderr.write(`${tallyLine(tally)}
`);
      return tally.failed > 0 ? EXIT.findingsRemain : EXIT.ok;
    } finally {
      await file.close();
    }
  } catch (_2) {
    var _error = _2, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var finishedRows = (file, name) => readFinishedRows(file).catch((error) => {
  throw new CliError(
    EXIT.input,
    `${name} is not the output of a batch. Next: name another OUT.`,
    { cause: error }
  );
});
function refuseChanged(ids, output) {
  const [first] = ids;
  if (first === void 0) return;
  const more = ids.length > 1 ? ` and ${ids.length - 1} more` : "";
  throw new CliError(
    EXIT.input,
    `the draft of ${cleanLine(String(first))}${more} is not the one that ${cleanLine(output)} has a row of. Next: name another OUT, or take these rows out of it.`
  );
}
function unwritable2(error) {
  const words3 = cleanLine(error.message);
  throw new CliError(EXIT.input, `cannot write OUT: ${words3}. Next: make room and run it again.`, {
    cause: error
  });
}
async function work2(from, file, finished, total, flags, asked, context) {
  var _stack = [];
  try {
    const validator = __using(_stack, await validatorFor(context, flags), true);
    const opened2 = __using(_stack, await openRanker(flags, context), true);
    const { signal, stderr } = context;
    stderr.write(`${total} rows, ${validator.description}, ${flags.jobs} at once
`);
    const progress = batchProgress(total, stderr, Date.now);
    let tally = NOTHING_YET;
    const append2 = lineAppender(file);
    try {
      await runBatch({
        lines: readLines(from),
        field: flags.field,
        jobs: flags.jobs,
        finished,
        signal,
        isFatal: (error) => error instanceof EngineError,
        repair: (module) => context.services.repair(module, {
          ...asked,
          validator,
          ...whoDecides(opened2),
          signal
        }),
        append: (line3) => append2(line3).catch(unwritable2),
        onRow: (outcome) => {
          tally = counted(tally, outcome);
          progress.update({ done: doneRows(tally), resumed: tally.resumed });
        }
      });
    } finally {
      progress.stop();
    }
    tellFailures(opened2, context);
    return tally;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/cli/choices.ts
function suggestChoices({ options, registeredArguments }) {
  const all = [...options, ...registeredArguments];
  for (const taker of all) {
    const values3 = taker.argChoices;
    if (values3) taker.argParser((value) => chosen(value, values3));
  }
}
function chosen(value, values3) {
  if (values3.includes(value)) return value;
  const near = nearestOf(value, values3);
  const meant2 = near === void 0 ? "" : ` (Did you mean ${near}?)`;
  throw new InvalidArgumentError(`Allowed choices are ${values3.join(", ")}.${meant2}`);
}

// src/cli/completion/posix-quoted.ts
var posixQuoted = (text2) => `'${text2.replaceAll("'", "'\\''")}'`;

// src/cli/completion/bash.ts
function bashCompletion(name, tree) {
  const fn = `_${name.replaceAll("-", "_")}`;
  return `# bash completion for ${name}, written by \`${name} completion bash\`
${fn}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" path='' words='' i
  # bash takes the = of --option=value for a word.
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $prev == = ]]; then
    prev="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path/\${COMP_WORDS[i]}" in
      ${below(tree)}) path="\${path:+$path }\${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$path/$prev" in
${values(tree)}
    *)
      case "$path/$cur" in
${words(tree)}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F ${fn} ${name}
`;
}
var below = (tree) => tree.flatMap(({ path, commands }) => commands.map(({ word }) => posixQuoted(`${path}/${word}`))).join(" | ");
function values(tree) {
  const takers = /* @__PURE__ */ new Map();
  for (const { path, options } of tree)
    for (const { word, takesValue, values: values3 } of options)
      if (takesValue) {
        const key = values3.join(" ");
        takers.set(key, [...takers.get(key) ?? [], posixQuoted(`${path}/${word}`)]);
      }
  return [...takers].map(([offered, patterns]) => `    ${patterns.join(" | ")}) words=${posixQuoted(offered)} ;;`).join("\n");
}
var words = (tree) => tree.flatMap(({ path, commands, options, values: values3 }) => {
  const flags = options.map(({ word }) => word).join(" ");
  const offered = [...commands.map(({ word }) => word), ...values3].join(" ");
  return [
    `        ${posixQuoted(`${path}/-`)}*) words=${posixQuoted(flags)} ;;`,
    `        ${posixQuoted(`${path}/`)}*) words=${posixQuoted(offered)} ;;`
  ];
}).join("\n");

// src/cli/first-clause.ts
function firstClause(text2) {
  const [clause = ""] = text2.split(/(?<=[a-z)])[.:;] /);
  return clause.replace(/\.$/, "");
}

// src/cli/completion/command-tree.ts
function commandTree(command, path = "") {
  const help = command.createHelp();
  const below3 = help.visibleCommands(command);
  const one = {
    path,
    description: firstClause(command.description()),
    commands: below3.map((each) => ({
      word: each.name(),
      description: firstClause(each.description())
    })),
    options: help.visibleOptions(command).flatMap(completedOption),
    values: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])
  };
  const deeper = below3.filter((each) => command.commands.includes(each));
  return [
    one,
    ...deeper.flatMap(
      (each) => commandTree(each, path === "" ? each.name() : `${path} ${each.name()}`)
    )
  ];
}
function completedOption(option) {
  const { long, short, description, required, optional, argChoices } = option;
  if (long === void 0 || long === null) return [];
  return [
    {
      word: long,
      ...short && { short },
      description: firstClause(description),
      takesValue: required || optional,
      values: argChoices ?? []
    }
  ];
}

// src/cli/completion/fish.ts
function fishCompletion(name, tree) {
  const lines2 = tree.flatMap((one) => commandLines(name, one));
  return `# fish completion for ${name}, written by \`${name} completion fish\`
${lines2.join("\n")}
`;
}
function commandLines(name, { path, commands, options, values: values3 }) {
  const here = `complete -c ${name} -n ${quoted(
    condition(
      path,
      commands.map(({ word }) => word)
    )
  )}`;
  return [
    ...commands.map(({ word, description }) => `${here} -f -a ${word} -d ${quoted(description)}`),
    ...values3.length === 0 ? [] : [`${here} -f -a ${quoted(values3.join(" "))}`],
    ...options.map((option) => `${here} ${optionWords(option)}`)
  ];
}
function condition(path, below3) {
  const seen = path.split(" ").filter((word) => word !== "");
  return [
    ...seen.map((word) => `__fish_seen_subcommand_from ${word}`),
    ...below3.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below3.join(" ")}`]
  ].join("; and ");
}
function optionWords({ word, short, description, takesValue, values: values3 }) {
  return [
    ...short ? [`-s ${short.slice(1)}`] : [],
    `-l ${word.slice(2)}`,
    ...takesValue ? [values3.length === 0 ? "-r" : `-x -a ${quoted(values3.join(" "))}`] : [],
    `-d ${quoted(description)}`
  ].join(" ");
}
var quoted = (text2) => `'${text2.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

// src/cli/completion/zsh.ts
function zshCompletion(name, tree) {
  const fn = `_${name}`;
  return `#compdef ${name}
# zsh completion for ${name}, written by \`${name} completion zsh\`
${fn}() {
  local path_='' i
  local -a offered
  for ((i = 2; i < CURRENT; i++)); do
    case "$path_/\${words[i]}" in
      (${below2(tree)}) path_="\${path_:+$path_ }\${words[i]}" ;;
    esac
  done
  case "$path_/\${words[CURRENT - 1]}" in
${values2(tree)}
  esac
  case "$path_/\${words[CURRENT]}" in
${offers(tree)}
  esac
  if (( $#offered )); then _describe '${name}' offered; else _files; fi
}
if [[ "\${funcstack[1]}" == ${fn} ]]; then ${fn} "$@"; else compdef ${fn} ${name}; fi
`;
}
var below2 = (tree) => tree.flatMap(({ path, commands }) => commands.map(({ word }) => posixQuoted(`${path}/${word}`))).join("|");
var values2 = (tree) => tree.flatMap(
  ({ path, options }) => options.filter(({ takesValue }) => takesValue).map(({ word, values: values3 }) => {
    const offer = values3.length === 0 ? "_files" : `offered=(${values3.map(posixQuoted).join(" ")}); _describe 'value' offered`;
    return `    (${posixQuoted(`${path}/${word}`)}) ${offer}; return ;;`;
  })
).join("\n");
var offers = (tree) => tree.flatMap(({ path, commands, options, values: values3 }) => [
  `    (${posixQuoted(`${path}/-`)}*) offered=(${options.map(described).join(" ")}) ;;`,
  `    (${posixQuoted(`${path}/`)}*) offered=(${[...commands.map(described), ...values3.map(posixQuoted)].join(" ")}) ;;`
]).join("\n");
var described = ({ word, description }) => posixQuoted(`${word}:${description.replaceAll(":", "\\:")}`);

// src/cli/completion-command.ts
var SHELLS = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion
};
function completionCommand({ stdout }, exit) {
  const command = new Command("completion").description("Print what completes commands, options and values in a shell.").addArgument(new Argument("<shell>", "the shell").choices(Object.keys(SHELLS))).action((shell) => {
    const program = command.parent ?? command;
    stdout.write(SHELLS[shell]?.(program.name(), commandTree(program)) ?? "");
    exit(EXIT.ok);
  });
  return withExamples(command, [
    ["iac-dpo completion bash > ~/.local/share/bash-completion/completions/iac-dpo", "bash"],
    ["iac-dpo completion zsh > ~/.zfunc/_iac-dpo", "zsh, with ~/.zfunc on fpath"],
    ["iac-dpo completion fish > ~/.config/fish/completions/iac-dpo.fish", "fish"]
  ]);
}

// src/cli/dashboard-command.ts
import { resolve as resolve3 } from "node:path";

// src/report/html/visible-text.ts
var visibleText = (text2) => text2.replaceAll("\r\n", "\n").replace(INVISIBLE, (character) => {
  const code = character.codePointAt(0) ?? 0;
  return `\u2039U+${code.toString(16).toUpperCase().padStart(4, "0")}\u203A`;
});
var INVISIBLE = new RegExp("[^\\P{Cc}\\n\\t]|\\p{Cf}|\\u2028|\\u2029", "gu");

// src/report/html/html.ts
var Html = class {
  markup;
  constructor(markup) {
    this.markup = markup;
  }
};
var html = (ours, ...contents) => new Html(ours.reduce((markup, part, index) => markup + markupOf(contents[index - 1]) + part));
function markupOf(content) {
  if (content === void 0) return "";
  if (content instanceof Html) return content.markup;
  if (typeof content === "string") return escaped(content);
  return typeof content === "number" ? `${content}` : content.map(markupOf).join("");
}
var escaped = (text2) => visibleText(text2).replace(/[&<>"']/g, (one) => ENTITIES[one] ?? "");
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};

// src/report/html/style.ts
var STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f7f9; --line: #d5d9df; --ink: #1a1e24; --soft: #4d5560; --link: #005a9e;
  --good: #0072b2; --stay: #b36b00; --bad: #b34700;
  --removed: #fdecea; --removed-word: #f8cdc7; --added: #e5f1fb; --added-word: #bfdef7;
  --keyword: #6639ba; --string: #0a3069; --number: #0550ae; --comment: #4d5560;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --card: #1d2128; --line: #3a414b; --ink: #e8ebef; --soft: #b1bac4; --link: #7cc0f5;
    --good: #56b4e9; --stay: #e6a817; --bad: #f0803c;
    --removed: #3b2020; --removed-word: #63302a; --added: #16304a; --added-word: #1b4a74;
    --keyword: #dcbdff; --string: #b6e3ff; --number: #9ecbff; --comment: #c3cbd4;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 90rem; padding: 1.5rem 1.25rem 4rem;
  background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
  counter-reset: shown;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.3rem; }
h2 code { font-size: 1.15rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
p { margin: 0.4rem 0; }
.soft { color: var(--soft); }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre, .diff table { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
pre { margin: 0.4rem 0; padding: 0.5rem 0.75rem; border-radius: 0.35rem; background: var(--card); white-space: pre-wrap; }
select { max-width: 100%; min-height: 2.25rem; margin-left: 0.4rem; padding: 0.25rem 0.5rem; border: 1px solid var(--soft); border-radius: 0.35rem; background: var(--page); color: inherit; font: inherit; }
.filters { position: sticky; z-index: 1; top: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-top: 2rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); background: var(--page); }
.plain { border-collapse: collapse; font-size: 0.95rem; }
.plain th, .plain td { padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; font-variant-numeric: tabular-nums; }
.plain thead th { font-weight: 600; }
.scroll { position: relative; overflow-x: auto; }
.module { scroll-margin-top: 4.5rem; }
summary { cursor: pointer; padding: 0.3rem 0; }
.finding { counter-increment: shown; margin: 0.4rem 0; padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--page); }
.inside { margin: 0 0 0.75rem; padding-left: 1.1rem; border-left: 2px solid var(--line); }
ol { padding-left: 1.6rem; }
ul.inside { padding-left: 2rem; }
.fate { display: inline-block; min-width: 11rem; margin-right: 0.5rem; padding-left: 0.5rem; border-left: 0.4rem solid var(--soft); font-size: 0.9rem; font-weight: 600; }
.fate.validated, .fate.modernised { border-color: var(--good); }
.fate.checked, .fate.proposed { border-color: var(--stay); }
.fate.abstained, .fate.still-wrong { border-color: var(--bad); }
.chosen { font-weight: 600; }
.score { color: var(--soft); font-variant-numeric: tabular-nums; }
.count::after { content: "Findings shown: " counter(shown); font-weight: 600; }
.diff { margin: 0.75rem 0; border: 1px solid var(--line); border-radius: 0.4rem; }
.diff figcaption { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0.35rem 0.75rem; border-bottom: 1px solid var(--line); background: var(--card); font-size: 0.9rem; }
.diff table { width: 100%; min-width: 40rem; border-collapse: collapse; table-layout: fixed; }
.diff th { padding: 0.25rem 0.6rem; text-align: left; font-family: system-ui, sans-serif; font-weight: 600; }
.diff col.number { width: 3.6rem; }
.diff td { padding: 0 0.5rem; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
.diff td.number { color: var(--soft); text-align: right; user-select: none; }
.diff .none { background: var(--card); }
.diff .removed { background: var(--removed); }
.diff .added { background: var(--added); }
.diff .number.removed { box-shadow: inset 3px 0 var(--bad); }
.diff .number.added { box-shadow: inset 3px 0 var(--good); }
.diff mark { border-radius: 2px; background: var(--removed-word); color: inherit; }
.diff .added mark { background: var(--added-word); }
.diff .gap td { padding: 0.15rem; background: var(--card); color: var(--soft); text-align: center; }
.diff .folded, .diff:has(input:checked) .gap { display: none; }
.diff:has(input:checked) .folded { display: table-row-group; }
.keyword { color: var(--keyword); }
.string { color: var(--string); }
.number:not(td) { color: var(--number); }
.comment { color: var(--comment); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3rem; font-size: 0.9rem; }
@media (max-width: 46rem) { body { padding: 1rem 0.75rem 3rem; } .fate { display: block; } }
@media print { .filters { display: none; } }
`;

// src/fleet/totals.ts
function totalsOf(rows) {
  const worked = rows.filter((row) => "before" in row);
  const sum2 = (value) => worked.reduce((total, row) => total + value(row), 0);
  return {
    modules: rows.length,
    invalidBefore: sum2(({ before }) => Number(before === "invalid")),
    invalidAfter: sum2(({ after }) => Number(after === "invalid")),
    unknownAfter: sum2(({ after }) => Number(after === "unknown")),
    failed: rows.length - worked.length,
    errors: sum2(({ errors }) => sumOf(errors)),
    repaired: sum2(({ repaired }) => repaired),
    ms: sum2(({ ms }) => ms)
  };
}
function kindsOf(rows) {
  const kinds = /* @__PURE__ */ new Map();
  for (const row of rows)
    if ("errors" in row)
      for (const [kind, count4] of Object.entries(row.errors))
        kinds.set(kind, (kinds.get(kind) ?? 0) + count4);
  return [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
var sumOf = (counts3) => Object.values(counts3).reduce((total, count4) => total + count4, 0);
function byRepository(rows) {
  const found = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const modules = found.get(row.repository) ?? /* @__PURE__ */ new Map();
    modules.set(row.path, row);
    found.set(row.repository, modules);
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([name, modules]) => [name, [...modules.values()]]);
}

// src/fleet/dashboard.ts
function dashboard(rows, lost, at) {
  const repositories = byRepository(rows);
  const kept = repositories.flatMap(([, own]) => own);
  const totals2 = totalsOf(kept);
  return `<!doctype html>
${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Terraform of ${repositories.length} repositories</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>Terraform of ${repositories.length} repositories</h1>
<p>${headline(totals2)}</p>
<p class="soft">Written ${at} by iac-dpo dashboard.${lost > 0 ? ` ${lost} lines were no rows of a scan and are left out.` : ""}</p>
<h2>What is wrong</h2>
${kindTable(kept)}
<h2>Repositories</h2>
${repositories.map(([name, own]) => section(name, own))}
</main>
</body>
</html>`.markup}
`;
}
function headline({ modules, invalidBefore, invalidAfter, unknownAfter, failed }) {
  return `${modules} modules: ${invalidBefore} invalid before repair, ${invalidAfter} after. ${unknownAfter} could not be judged, ${failed} could not be worked on.`;
}
var kindTable = (rows) => html`<div class="scroll"><table class="plain">
<thead><tr><th scope="col">kind of error</th><th scope="col">errors</th></tr></thead>
<tbody>${kindsOf(rows).map(
  ([kind, count4]) => html`<tr><th scope="row">${kind}</th><td>${count4}</td></tr>`
)}</tbody></table></div>`;
function section(name, rows) {
  const { modules, invalidBefore, invalidAfter, failed } = totalsOf(rows);
  return html`<details>
<summary><strong>${cleanLine(name)}</strong>: ${modules} modules, ${invalidBefore} invalid, ${invalidAfter} after repair${failed > 0 ? `, ${failed} not worked on` : ""}</summary>
<div class="scroll"><table class="plain">
<thead><tr><th scope="col">module</th><th scope="col">before</th><th scope="col">after</th><th scope="col">errors</th><th scope="col">repaired</th><th scope="col">left</th></tr></thead>
<tbody>${rows.map(line2)}</tbody></table></div>
</details>`;
}
var line2 = (row) => "failed" in row ? html`<tr><th scope="row">${cleanLine(row.path)}</th><td colspan="5">${cleanLine(row.failed)}</td></tr>` : html`<tr><th scope="row">${cleanLine(row.path)}</th><td>${row.before}</td><td>${row.after}</td><td>${sumOf(row.errors)}</td><td>${row.repaired}</td><td>${sumOf(row.abstained)}</td></tr>`;

// src/fleet/scan-row.ts
function scanRow(repository, path, repair2) {
  const { before, after, applied, abstained, ms } = repair2;
  const errors = before.findings.filter(({ severity }) => severity === "error");
  return {
    repository,
    path,
    before: before.verdict,
    after: after.verdict,
    errors: countsOf(errors.map(({ kind }) => kind)),
    repaired: applied.length,
    abstained: countsOf(abstained.map(({ finding }) => finding.kind)),
    ms: Math.round(ms)
  };
}
var failedRow = (repository, path, failed) => ({
  repository,
  path,
  failed
});
function parseScanRow(line3) {
  try {
    return ROW2.safeParse(JSON.parse(line3)).data;
  } catch {
    return void 0;
  }
}
var verdict = external_exports.enum(["valid", "invalid", "unknown"]);
var count2 = external_exports.int().nonnegative();
var counts = external_exports.record(external_exports.string().regex(/^[a-z-]{1,40}$/), count2);
var WHERE = { repository: external_exports.string().max(200), path: external_exports.string().max(4096) };
var ROW2 = external_exports.union([
  external_exports.strictObject({
    ...WHERE,
    before: verdict,
    after: verdict,
    /** Before. */
    errors: counts,
    repaired: count2,
    abstained: counts,
    ms: count2
  }),
  external_exports.strictObject({ ...WHERE, failed: external_exports.string().max(2e3) })
]);
function countsOf(kinds) {
  const found = {};
  for (const kind of kinds) found[kind] = (found[kind] ?? 0) + 1;
  return found;
}

// src/cli/write-report-file.ts
import { writeFile } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";
async function writeReportFile(file, text2, cwd) {
  try {
    await writeFile(resolve2(cwd, file), text2);
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(file)}: ${cleanLine(error.message)}. Next: name a file in a directory that is there.`,
      { cause: error }
    );
  }
}

// src/cli/dashboard-command.ts
function dashboardCommand(context, exit) {
  const command = new Command("dashboard").description("Write one page about many repositories from what `iac-dpo scan` found in each.").argument("<scan...>", "JSONL files of scans").requiredOption("--out <file>", "the page, HTML; what is there is replaced").action(
    async (scans, { out }) => exit(await writeDashboard(scans, out, context))
  );
  return withExamples(command, [
    ["iac-dpo dashboard scan-1.jsonl scan-2.jsonl --out fleet.html", "one page"]
  ]);
}
async function writeDashboard(scans, out, { cwd, stderr }) {
  const rows = [];
  let lost = 0;
  for (const scan2 of scans) {
    await countRows(resolve3(cwd, scan2));
    for await (const line3 of readLines(resolve3(cwd, scan2))) {
      if (line3.trim() === "") continue;
      const row = parseScanRow(line3);
      if (row) rows.push(row);
      else lost += 1;
    }
  }
  await writeReportFile(out, dashboard(rows, lost, (/* @__PURE__ */ new Date()).toISOString()), cwd);
  if (lost > 0) stderr.write(`iac-dpo: ${lost} lines were no rows of a scan
`);
  return lost > 0 ? EXIT.findingsRemain : EXIT.ok;
}

// src/cli/demo-command.ts
var import_picocolors3 = __toESM(require_picocolors(), 1);

// src/cli/repair-command.ts
var import_picocolors2 = __toESM(require_picocolors(), 1);

// src/cli/list-gates.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { resolve as resolve4 } from "node:path";
async function listGates(paths, flag, context) {
  const colours2 = import_picocolors.default.createColors(useColour(context.stdout, context.env));
  for (const path of paths) {
    const directory = resolve4(context.cwd, path);
    await assertDirectory(directory, path);
    context.stdout.write(gateList(await findConfig(directory, flag, context.cwd), colours2));
  }
  return EXIT.ok;
}
function gateList({ config, file }, colours2) {
  const { off, allow, churn } = config.gates;
  const state = (isOff, on, loose) => isOff ? colours2.yellow(loose.padEnd(WIDTH)) : colours2.green(on.padEnd(WIDTH));
  const lines2 = GATES.flatMap((gate) => [
    `${state(off.has(gate.id), gate.always ? "always" : "on", "off")}${colours2.bold(gate.id)}${gate.id === "churn" ? cap(churn) : ""}`,
    `${" ".repeat(WIDTH)}${gate.name}. ${colours2.dim(gate.reason)}`,
    ...gate.id === "no-hazard" ? HAZARDS.flatMap(({ id, words: words3, reason: reason2 }) => [
      `${" ".repeat(WIDTH)}${state(allow.has(id), "refused", "allowed")}${colours2.bold(id)}`,
      `${" ".repeat(2 * WIDTH)}${words3}. ${colours2.dim(reason2)}`
    ]) : []
  ]);
  const head = file === void 0 ? "No configuration: every gate is on." : `Gates as ${file} sets them.`;
  return `${[head, "", ...lines2].join("\n")}
`;
}
var WIDTH = 9;
var cap = (churn) => ` (at most ${Math.round(churn * 100)} % of the draft${churn > CHURN_CAP ? `, ${CHURN_CAP * 100} % by default` : ""})`;

// src/cli/print-format.ts
import { relative, sep } from "node:path";

// src/suggest/whole-files.ts
var wholeFiles = (module, directory) => module.files.map(({ path, bytes }) => ({
  path: repositoryPath(directory, path),
  status: "added",
  hunks: [
    {
      lines: textLines(bytes).map(
        (line3, index) => ({
          kind: "added",
          newLine: index + 1,
          text: lineText(line3) ?? ""
        })
      )
    }
  ]
}));

// src/suggest/gitlab-discussions.ts
var gitLabDiscussions = (modules, options) => modules.flatMap((module) => {
  const { repair: repair2, directory } = module;
  const files = wholeFiles(repair2.draft, directory);
  return suggestionsOf(module, files, options).map(
    (suggestion) => discussion(withinReach(suggestion, repair2.draft))
  );
});
function withinReach(suggestion, draft2) {
  const { shown, edited, directory } = suggestion;
  if (shown.as !== "suggestion" || shown.lines.to - shown.lines.from <= 2 * MOST_LINES)
    return suggestion;
  const { path, lines: lines2 } = shown;
  const diff = diffText(draft2, edited, directory);
  const why = "it replaces more lines than GitLab lets a suggestion replace";
  return { ...suggestion, shown: { as: "diff", path, lines: lines2, diff, why } };
}
function discussion(suggestion) {
  const { shown } = suggestion;
  if (shown.as === "patch") return { body: patchEntry(suggestion).trimStart() };
  const { from, to } = shown.lines;
  const above = Math.min(to - from, MOST_LINES);
  const at = shown.as === "suggestion" ? from + above : to;
  const block2 = shown.as === "suggestion" ? fenced(shown.text, `suggestion:-${above}+${to - at}`) : diffBlock(shown.diff);
  return {
    body: [...suggestionWords(suggestion), "", block2].join("\n"),
    position: { position_type: "text", old_path: shown.path, new_path: shown.path, new_line: at }
  };
}
var MOST_LINES = 100;

// src/suggest/mail-message.ts
function mailMessage({ subject, words: words3, diff, number: number2, of, version }) {
  const count4 = of === 1 ? "[PATCH]" : `[PATCH ${number2}/${of}]`;
  const body = Buffer.concat([
    Buffer.from(`${words3}
---
`),
    diff,
    Buffer.from(`-- 
iac-dpo ${version}

`)
  ]);
  const isPlain = isUtf8(body) && !body.includes("\r");
  const head = [
    SEPARATOR,
    `From: ${AUTHOR}`,
    `Subject: ${count4} ${headerText(subject)}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    `Content-Transfer-Encoding: ${isPlain ? "8bit" : "base64"}`,
    "",
    ""
  ].join("\n");
  return Buffer.concat([Buffer.from(head), isPlain ? body : base64(body)]);
}
var SEPARATOR = "From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001";
var AUTHOR = "IaC-DPO <iac-dpo@localhost>";
var base64 = (body) => Buffer.from(`${body.toString("base64").replace(/.{76}/g, "$&\n")}

`);
function headerText(text2) {
  if (/^[ -~]*$/.test(text2)) return text2;
  const words3 = [];
  let word = "";
  for (const letter of text2) {
    if (Buffer.byteLength(word + letter) > ENCODED_BYTES) {
      words3.push(word);
      word = "";
    }
    word += letter;
  }
  return [...words3, word].map((one) => `=?UTF-8?B?${Buffer.from(one).toString("base64")}?=`).join("\n ");
}
var ENCODED_BYTES = 45;
function isUtf8(bytes) {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
var UTF8 = new TextDecoder("utf-8", { fatal: true });

// src/suggest/mail-patches.ts
function mailPatches(modules, { catalogue, version }) {
  const patches = modules.flatMap((module) => patchesOf(module, { catalogue }));
  return Buffer.concat(
    patches.map(
      (patch, index) => mailMessage({ ...patch, number: index + 1, of: patches.length, version })
    )
  );
}
function patchesOf(module, options) {
  const { repair: repair2, directory } = module;
  const named2 = (one) => ({ ...one, label: directory });
  const units = unitsOf(module, wholeFiles(repair2.draft, directory), options);
  const stages = inTurn(units, repair2);
  return stages.map(({ applied, edited }, index) => {
    const steps = applied.map((step) => repair2.applied[step]);
    const before = stages[index - 1]?.edited ?? repair2.draft;
    return {
      subject: cleanLine(`${directory && `${directory}: `}${titleOf(steps)}`, SUBJECT_CHARACTERS),
      words: wordsOf(steps, { ...repair2, draft: named2(repair2.draft) }, stages.length === 1),
      diff: plainDiff(diffModules(named2(before), named2(edited)))
    };
  });
}
function inTurn(units, { draft: draft2, repaired, applied }) {
  const stages = units.map((unit, index) => ({
    applied: unit.applied,
    edited: index === units.length - 1 ? repaired : applyCandidate(
      draft2,
      units.slice(0, index + 1).flatMap(({ edits }) => edits)
    )
  }));
  const all = applyCandidate(
    draft2,
    units.flatMap(({ edits }) => edits)
  );
  const isExact = diffModules(all, repaired).length === 0;
  return stages.length <= 1 || isExact ? stages : [{ applied: [...applied.keys()], edited: repaired }];
}
var titleOf = ([first, ...rest]) => `${first?.candidate.title ?? ""}${rest.length > 0 ? ` and ${rest.length} more` : ""}`;
var SUBJECT_CHARACTERS = 100;
function wordsOf(steps, repair2, isWhole) {
  const lines2 = steps.flatMap((step) => {
    const { finding, candidate } = step;
    const place = placeWords(finding, repair2.draft, draftLine(finding, repair2));
    return [
      `- ${place}: ${findingWords(finding)}`,
      `  ${cleanLine(candidate.title)}${candidate.loses === void 0 ? "" : `, which ${cleanLine(candidate.loses)}`}`
    ];
  });
  const after = cleanLine(verdictWords(repair2.after));
  const proof = isWhole ? `With it the module is ${after}.` : `With all patches of this module it is ${after}; by itself this one is checked, not validated.`;
  return [...lines2, "", proof].join("\n");
}

// src/cli/print-format.ts
var FORMATS = ["gitlab-suggestions", "mail"];
async function printFormat(format, repairs, validator, { services, stdout }) {
  const catalogue = services.catalogue();
  const modules = await Promise.all(
    repairs.map(async ({ located, repair: repair2 }) => ({
      repair: repair2,
      directory: await repositoryDirectory(located)
    }))
  );
  if (format === "mail") stdout.write(mailPatches(modules, { catalogue, version: VERSION }));
  else {
    const discussions = gitLabDiscussions(modules, { catalogue, validator: programOf(validator) });
    stdout.write(`${JSON.stringify(discussions, null, 2).replaceAll("##[", "#\\u0023[")}
`);
  }
}
async function repositoryDirectory({ directory, module }) {
  const top = await gitRoot(directory);
  const path = top === void 0 ? module.label : relative(top, directory).split(sep).join("/");
  return path === "." ? "" : path.replace(/^\/+/, "");
}

// src/cli/scope-option.ts
function parseScope(value, earlier = []) {
  const match = /^(.+):(\d+)-(\d+)$/s.exec(value);
  const scope = match && { file: match[1] ?? "", start: Number(match[2]), end: Number(match[3]) };
  if (!scope) throw new InvalidArgumentError("It has the form FILE:START-END, e.g. main.tf:12-30.");
  if (scope.start < 1 || scope.end < scope.start) {
    throw new InvalidArgumentError("Lines count from 1, and START must not lie after END.");
  }
  return [...earlier, scope];
}

// src/report/html/html-report.ts
import { createHash as createHash2 } from "node:crypto";

// src/report/html/told-findings.ts
var FATES = [
  "validated",
  "checked",
  "abstained",
  "still-wrong",
  "proposed",
  "existed",
  "modernised",
  "outdated",
  "gone"
];
var FATE_WORDS = {
  validated: "repaired, validated",
  checked: "repaired, only checked",
  abstained: "left as it is",
  "still-wrong": "still wrong",
  proposed: "proposed outside the scope",
  existed: "there before the change",
  modernised: "modernised",
  outdated: "deprecated, left",
  gone: "gone with other edits"
};
function toldFindings(repair2) {
  const tell = (finding, fate, more = {}, line3 = draftLine(finding, repair2)) => {
    const place = placeWords(finding, repair2.draft, line3);
    const tried = repair2.trace.filter((entry) => isSame(entry.finding, finding));
    return { finding, place, fate, ...more, tried };
  };
  const told3 = [
    ...mendedSteps(repair2).map((applied) => tell(applied.finding, applied.proof, { applied })),
    ...repair2.abstained.map(({ finding, reason: reason2 }) => tell(finding, "abstained", { reason: reason2 })),
    ...unexplainedFindings(repair2).map((finding) => tell(finding, "still-wrong")),
    ...(repair2.patch?.applied ?? []).map(
      (applied) => tell(applied.finding, "proposed", { applied })
    ),
    ...modernisedSteps(repair2).map((applied) => tell(applied.finding, "modernised", { applied })),
    ...outdatedFindings(repair2).map(({ finding, reason: reason2 }) => tell(finding, "outdated", { reason: reason2 })),
    ...existedFindings(repair2).map(
      (finding) => tell(finding, "existed", {}, findingLine(finding, repair2.draft))
    )
  ];
  const gone = repair2.trace.filter(
    (entry, index) => !told3.some(({ finding }) => isSame(finding, entry.finding)) && repair2.trace.findIndex(({ finding }) => isSame(finding, entry.finding)) === index
  );
  return [...told3, ...gone.map(({ finding }) => tell(finding, "gone"))];
}
var isSame = (a, b) => a === b || a.kind === b.kind && a.place?.file === b.place?.file && a.place?.range.start === b.place?.range.start && findingWords(a) === findingWords(b);

// src/report/html/filters.ts
function filtersFor(findings) {
  const kinds = [...new Set(findings.map(({ finding }) => finding.kind))].sort();
  const fates = FATES.filter((fate) => findings.some((one) => one.fate === fate));
  const options = (values3) => values3.map(([value, words3]) => html`<option value="${value}">${words3}</option>`);
  return {
    form: html`<form class="filters" aria-label="Findings to be shown">
<label>Class of finding <select id="class" autocomplete="off"><option value="">any</option>${options(kinds.map((kind) => [kind, kind]))}</select></label>
<label>What became of it <select id="fate" autocomplete="off"><option value="">anything</option>${options(fates.map((fate) => [fate, FATE_WORDS[fate]]))}</select></label>
</form>
`,
    style: [void 0, ...kinds].flatMap((kind) => [void 0, ...fates].map((fate) => hide(kind, fate))).join("")
  };
}
function hide(kind, fate) {
  if (kind === void 0 && fate === void 0) return "";
  const chosen2 = (kind === void 0 ? "" : `:has(#class option[value="${kind}"]:checked)`) + (fate === void 0 ? "" : `:has(#fate option[value="${fate}"]:checked)`);
  const like = (kind === void 0 ? "" : `[data-class="${kind}"]`) + (fate === void 0 ? "" : `[data-fate="${fate}"]`);
  return `body${chosen2} .finding:not(${like}),body${chosen2} .module:not(:has(.finding${like})){display:none}
`;
}

// src/report/html/fold.ts
function fold(rows, isWorthSeeing) {
  const seen = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    if (isWorthSeeing(row)) seen.fill(1, Math.max(0, index - CONTEXT), index + CONTEXT + 1);
  });
  const runs = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (end < rows.length && seen[end] === seen[start]) end++;
    const folded = seen[start] === 0 && end - start >= LEAST_FOLDED;
    runs.push({ folded, rows: rows.slice(start, end) });
    start = end;
  }
  return runs;
}
var CONTEXT = 3;
var LEAST_FOLDED = 4;

// src/report/html/line-pieces.ts
function linePieces(pieces, stretches) {
  const hues = inCharacters(pieces.map(({ text: text2 }) => text2).join(""), stretches);
  let [at, index] = [0, 0];
  const shown = pieces.map(({ text: text2, differs }) => {
    const start = at;
    const stop = at + text2.length;
    const parts = [];
    while (at < stop) {
      while ((hues[index]?.end ?? stop) <= at) index++;
      const { hue, end } = hues[index] ?? NO_HUE;
      const to = Math.min(end, stop);
      const part = text2.slice(at - start, to - start);
      parts.push(hue === "plain" ? html`${part}` : html`<span class="${hue}">${part}</span>`);
      at = to;
    }
    return differs ? html`<mark>${parts}</mark>` : html`${parts}`;
  });
  return html`${shown}`;
}
var NO_HUE = { hue: "plain", end: Number.POSITIVE_INFINITY };
function inCharacters(line3, stretches) {
  const bytes = Buffer.from(line3, "utf8");
  let characters = 0;
  return stretches.map(({ hue, end }, index) => {
    characters += bytes.toString("utf8", stretches[index - 1]?.end ?? 0, end).length;
    return { hue, end: characters };
  });
}

// src/report/html/align-lines.ts
function alignLines(removed, added) {
  if (removed.length * added.length > MOST_PAIRS || isTooLong(removed, added))
    return inTurn2(removed, added);
  const best = scores(removed, added);
  const pairs2 = [];
  let [i, j] = [0, 0];
  const alone = { left: [], right: [] };
  while (i < removed.length && j < added.length) {
    const [left, right] = [removed[i] ?? "", added[j] ?? ""];
    const here = best[i]?.[j] ?? 0;
    if (here === (best[i + 1]?.[j] ?? 0)) {
      alone.left.push(left);
      i++;
    } else if (here === (best[i]?.[j + 1] ?? 0)) {
      alone.right.push(right);
      j++;
    } else {
      pairs2.push(...inTurn2(alone.left.splice(0), alone.right.splice(0)), [left, right]);
      i++;
      j++;
    }
  }
  const rest = inTurn2([...alone.left, ...removed.slice(i)], [...alone.right, ...added.slice(j)]);
  return [...pairs2, ...rest];
}
function similarity(left, right) {
  const [a, b] = [wordsOf2(left), wordsOf2(right)];
  if (a.length + b.length === 0) return 1;
  const left2 = /* @__PURE__ */ new Map();
  for (const word of a) left2.set(word, (left2.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count4 = left2.get(word) ?? 0;
    if (count4 > 0) common++;
    left2.set(word, count4 - 1);
  }
  return 2 * common / (a.length + b.length);
}
var MOST_PAIRS = 9e4;
var MOST_READ = 4e7;
function isTooLong(removed, added) {
  const length = (lines2) => lines2.reduce((sum2, line3) => sum2 + line3.length, 0);
  return length(removed) * added.length + length(added) * removed.length > MOST_READ;
}
var FAINT = 0.3;
function scores(removed, added) {
  const best = Array.from(
    { length: removed.length + 1 },
    () => new Array(added.length + 1).fill(0)
  );
  for (let i = removed.length - 1; i >= 0; i--) {
    const row = best[i] ?? [];
    const below3 = best[i + 1] ?? [];
    for (let j = added.length - 1; j >= 0; j--) {
      const like = similarity(removed[i] ?? "", added[j] ?? "");
      const paired = like < FAINT ? 0 : like + (below3[j + 1] ?? 0);
      row[j] = Math.max(paired, below3[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}
var inTurn2 = (left, right) => Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
  left[index],
  right[index]
]);
var wordsOf2 = (line3) => line3.match(/\w+/g) ?? [];

// src/report/html/side-by-side.ts
function sideBySide(before, after) {
  const [a, b] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(a, b, { maxEditLength: MOST_EDITS }) ?? [
    { value: a, removed: true, added: false },
    { value: b, removed: false, added: true }
  ];
  const rows = [];
  const at = { left: 1, right: 1 };
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    if (!change) break;
    if (!change.removed && !change.added) {
      for (const line3 of change.value) rows.push(sameRow(line3, at.left++, at.right++));
      continue;
    }
    const next = changes[index + 1];
    const replaced = change.removed && next?.added ? next.value : void 0;
    const removed = change.removed ? change.value : [];
    const added = replaced ?? (change.added ? change.value : []);
    if (replaced) index++;
    for (const [left, right] of alignLines(removed, added)) rows.push(changedRow(left, right, at));
  }
  return rows;
}
var MOST_EDITS = 1e3;
var ALIKE = 0.3;
var LONG = 4e3;
var linesOf = (text2) => text2 === "" ? [] : (text2.endsWith("\n") ? text2.slice(0, -1) : text2).split("\n");
var sameRow = (text2, left, right) => ({
  left: { number: left, kind: "same", pieces: whole(text2) },
  right: { number: right, kind: "same", pieces: whole(text2) }
});
function changedRow(left, right, at) {
  const [before, after] = piecesOf(left, right);
  return {
    ...before && { left: { number: at.left++, kind: "removed", pieces: before } },
    ...after && { right: { number: at.right++, kind: "added", pieces: after } }
  };
}
function piecesOf(left, right) {
  if (left === void 0 || right === void 0 || left.length + right.length > LONG || similarity(left, right) < ALIKE)
    return [
      left === void 0 ? void 0 : whole(left),
      right === void 0 ? void 0 : whole(right)
    ];
  const words3 = diffWordsWithSpace(left, right);
  return [
    words3.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, differs: removed })),
    words3.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, differs: added }))
  ];
}
var whole = (text2) => [{ text: text2, differs: false }];

// src/report/html/diff-table.ts
function diffTable({ path, status, before, after }) {
  const rows = sideBySide(textOf(before), textOf(after));
  const hues = { left: hclHues(before), right: hclHues(after) };
  const whole2 = rows.length <= MOST_ROWS;
  const cells = (line3, side) => {
    if (!line3) return html`<td class="number none"></td><td class="none"></td>`;
    const pieces = linePieces(line3.pieces, hues[side][line3.number - 1] ?? []);
    return html`<td class="number ${line3.kind}">${line3.number}</td><td class="${line3.kind}">${SPOKEN[line3.kind]}${pieces}</td>`;
  };
  const row = ({ left, right }) => html`<tr>${cells(left, "left")}${cells(right, "right")}</tr>\n`;
  const runs = fold(rows, (one) => !isEqual(one));
  const hidden = runs.some(({ folded }) => folded);
  return html`<figure class="diff">
<figcaption><code>${path}</code>${status === "added" ? " (new)" : ""}
${hidden && whole2 ? html`<label><input type="checkbox" autocomplete="off"> show all lines of ${path}</label>` : ""}</figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="changes of ${path}">
<table>
<colgroup><col class="number"><col><col class="number"><col></colgroup>
<thead><tr><th scope="colgroup" colspan="2">before</th><th scope="colgroup" colspan="2">after</th></tr></thead>
${runs.map(
    (run) => run.folded ? html`<tbody class="gap"><tr><td colspan="4">${run.rows.length} equal lines</td></tr></tbody>
${whole2 ? html`<tbody class="folded">${run.rows.map(row)}</tbody>` : ""}` : html`<tbody>${run.rows.map(row)}</tbody>`
  )}
</table>
</div>
</figure>
`;
}
var textOf = (bytes) => bytes.toString("utf8").replaceAll("\r\n", "\n");
var MOST_ROWS = 2e3;
var isEqual = ({ left, right }) => left?.kind === "same" && right?.kind === "same";
var SPOKEN = {
  same: void 0,
  removed: html`<span class="unseen">removed: </span>`,
  added: html`<span class="unseen">added: </span>`
};

// src/report/html/proof-tree.ts
function proofTree({ proof, candidate }, repair2) {
  const { before, after, gates } = repair2;
  const passed = gates.filter((gate) => gate.passed).length;
  return html`<details class="proof">
<summary>Proof: ${PROOF_WORDS[proof]}</summary>
<ul class="inside">
<li>the module before: ${countWords(countErrors(before), "error")}, ${cleanLine(verdictWords(before))}</li>
<li>with all repairs: ${countWords(countErrors(after), "error")}, ${cleanLine(verdictWords(after))}</li>
<li>${together(candidate, repair2)}</li>
<li>${passed} of ${countWords(gates.length, "gate")} passed</li>
</ul>
</details>`;
}
function together(candidate, { applied, groups }) {
  const index = applied.findIndex((one) => one.candidate === candidate);
  const others = groups.find((group) => group.applied.includes(index))?.applied.length ?? 1;
  return others > 1 ? `stands together with ${countWords(others - 1, "other step")} of this module` : "can be accepted by itself";
}

// src/report/html/words.ts
var words2 = (text2) => html`${cleanLine(text2).split(/(`[^`]+`)/).map((part) => /^`[^`]+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part)}`;

// src/report/html/finding-tree.ts
function findingTree(told3, repair2) {
  const { finding, place, fate, reason: reason2 } = told3;
  const tried = trialsOf(told3);
  return html`<details class="finding" data-class="${finding.kind}" data-fate="${fate}">
<summary><span class="fate ${fate}">${FATE_WORDS[fate]}</span> <code>${place}</code> ${findingWords(finding)}</summary>
<div class="inside">
<p class="soft">class <code>${finding.kind}</code>, stage ${finding.stage} of 5, ${finding.severity}</p>
<pre>${`${finding.summary}
${finding.detail}`.trim()}</pre>
${reason2 === void 0 ? "" : html`<p><strong>Left as it is:</strong> ${words2(reason2)}</p>`}
${tried.length === 0 ? html`<p class="soft">No candidate was tried.</p>` : html`<p>${countWords(tried.length, "candidate")}, best first:</p>
<ol>${tried.map((one) => html`<li>${candidateTree(one, told3, repair2)}</li>\n`)}</ol>`}
</div>
</details>
`;
}
function trialsOf({ tried, applied }) {
  const told3 = tried.flatMap(({ round: round2, trials }) => trials.map((trial) => ({ trial, round: round2 })));
  if (!applied || told3.some(({ trial }) => isTaken(trial, applied.candidate))) return told3;
  const { candidate, round } = applied;
  return [{ trial: { candidate, score: candidate.score, outcome: "chosen" }, round }, ...told3];
}
var isTaken = ({ outcome, candidate }, { title }) => outcome === "chosen" && candidate.title === title;
var OUTCOME = {
  chosen: "\u2714 chosen",
  rejected: "\u2718 rejected",
  "not-needed": "\xB7 not needed"
};
function candidateTree({ trial, round }, { applied }, repair2) {
  const { candidate, score, outcome, reason: reason2 } = trial;
  const proof = applied && isTaken(trial, applied.candidate) ? proofTree(applied, repair2) : "";
  return html`<details class="candidate">
<summary><span class="${outcome}">${OUTCOME[outcome]}</span> <span class="score">${score.toFixed(2)}</span> ${words2(candidate.title)}</summary>
<div class="inside">
<p class="soft">round ${round}, <code>${candidate.action}</code>, proposed by ${candidate.writtenBy === "controller" ? "the model" : "the rules"}</p>
${reason2 === void 0 ? "" : html`<p>${words2(reason2)}</p>`}
${candidate.loses === void 0 ? "" : html`<p><strong>Takes away:</strong> ${words2(candidate.loses)}</p>`}
${candidate.edits.slice(0, MOST_EDITS2).map(editText)}
${candidate.edits.length > MOST_EDITS2 ? html`<p class="soft">and ${candidate.edits.length - MOST_EDITS2} more edits</p>` : ""}
${proof}
</div>
</details>`;
}
var MOST_EDITS2 = 10;
var MOST_CHARACTERS = 2e3;
function editText({ file, range: { start, end }, text: text2 }) {
  const where = html`<code>${file}</code>, bytes ${start} to ${end} of the text of that step`;
  if (text2 === "") return html`<p>${where}: removed</p>`;
  const more = text2.length - MOST_CHARACTERS;
  return html`<p>${where}: ${start === end ? "inserted" : "replaced by"}</p>
<pre>${text2.slice(0, MOST_CHARACTERS)}${more > 0 ? ` \u2026 ${more} more characters` : ""}</pre>`;
}

// src/report/html/module-section.ts
function moduleSection(repair2, findings, id) {
  const { draft: draft2, repaired, before, after, churn, ms, patch } = repair2;
  const changes = diffModules(draft2, repaired);
  return html`<section class="module" id="${id}">
<h2><code>${cleanLine(modulePath(draft2, ""))}</code></h2>
<p><strong>${before.verdict} → ${cleanLine(verdictWords(after))}</strong>; ${countWords(countErrors(before), "error")} → ${countErrors(after)}; <span class="soft">${Math.round(churn * 100)} % of the text changed, ${durationWords(ms)}</span></p>
${skipped(repair2)}
<h3>Findings</h3>
${findings.length === 0 ? html`<p>Nothing is wrong.</p>` : findings.map((told3) => findingTree(told3, repair2))}
${changes.length === 0 ? "" : html`<h3>Changes</h3>\n${changes.map(diffTable)}`}
${patch ? html`<h3>Proposed outside the scope, not applied</h3>\n${diffModules(repaired, patch.module).map(diffTable)}` : ""}
${gateList2(repair2)}
</section>
`;
}
var skipped = ({ draft: draft2 }) => draft2.skipped.length === 0 ? "" : html`<h3>Not read</h3>
<ul>${draft2.skipped.map(({ path, reason: reason2 }) => html`<li><code>${cleanLine(path)}</code>: ${words2(reason2)}</li>`)}</ul>`;
function gateList2({ gates }) {
  if (gates.length === 0) return "";
  const failed = gates.filter((gate) => !gate.passed).length;
  const passed = failed === 0 ? "all passed" : `${failed} did not pass`;
  return html`<details class="gates"${failed === 0 ? "" : OPEN}>
<summary>${countWords(gates.length, "gate")}: ${passed}</summary>
<ul class="inside">${gates.map(
    (gate) => html`<li>${gate.passed ? "\u2714" : "\u2718"} ${gate.gate}${gate.passed ? "" : `: ${words2(gate.reason)}`}${gate.loosened === void 0 ? "" : ` (loosened: ${words2(gate.loosened)})`}</li>\n`
  )}</ul>
</details>`;
}
var OPEN = html` open`;

// src/report/html/html-report.ts
function htmlReport(repairs, { version, engine, at }) {
  const told3 = repairs.map((repair2) => ({ repair: repair2, findings: toldFindings(repair2) }));
  const all = told3.flatMap(({ findings }) => findings);
  const { form, style } = filtersFor(all);
  const body = html`<header>
<h1>IaC-DPO: what was found and repaired</h1>
<p class="soft">Version ${version}, judged by ${cleanLine(engine)}, <time datetime="${at}">${at.slice(0, 16).replace("T", " ")} UTC</time>.</p>
</header>
<main>
<section aria-labelledby="totals"><h2 id="totals">In all</h2>${totalsTable(repairs)}</section>
${repairs.length > 1 ? moduleTable(repairs) : ""}
${all.length > 0 ? form : ""}
${told3.map(({ repair: repair2, findings }, index) => moduleSection(repair2, findings, `m${index}`))}
${all.length > 0 ? html`<p class="count"></p>` : ""}
</main>
<footer><p class="soft">What was tried stands with the text it writes and not as a diff, because a repair does not keep the text of every step. Nothing of this page was asked of a server, and no script runs in it.</p></footer>
`;
  return page(body, STYLE + style);
}
function totalsTable(repairs) {
  const { rows, words: words3 } = totals(repairs);
  return html`<table class="plain"><thead><tr><th scope="col">of all modules</th><th scope="col">before</th><th scope="col">after</th></tr></thead>
<tbody>${rows.map(({ what, before, after }) => html`<tr><th scope="row">${what}</th><td>${before}</td><td>${after}</td></tr>`)}</tbody></table>
<p>${words3}</p>`;
}
var moduleTable = (repairs) => html`<nav aria-labelledby="modules"><h2 id="modules">Modules</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="modules"><table class="plain">
<thead><tr><th scope="col">module</th><th scope="col">verdict</th><th scope="col">errors before</th><th scope="col">after</th><th scope="col">left</th><th scope="col">time</th></tr></thead>
<tbody>${repairs.map(
  (repair2, index) => html`<tr><th scope="row"><a href="#m${index}">${cleanLine(modulePath(repair2.draft, ""))}</a></th><td>${repair2.after.verdict}</td><td>${countErrors(repair2.before)}</td><td>${countErrors(repair2.after)}</td><td>${countLeft(repair2)}</td><td>${durationWords(repair2.ms)}</td></tr>\n`
)}</tbody></table></div></nav>
`;
function page(body, style) {
  const hash = createHash2("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>IaC-DPO: what was found and repaired</title>
<style>${style}</style>
</head>
<body>
${body.markup}</body>
</html>
`;
}

// src/cli/write-html.ts
var writeHtml = (file, repairs, engine, cwd) => writeReportFile(
  file,
  htmlReport(repairs, { version: VERSION, engine, at: (/* @__PURE__ */ new Date()).toISOString() }),
  cwd
);

// src/cli/write-sarif.ts
var writeSarif = (file, repairs, engine, cwd) => writeReportFile(file, sarifReport(repairs, { version: VERSION, engine }), cwd);

// src/cli/repair-command.ts
function repairCommand(context, exit) {
  const command = new Command("repair").description(
    "Repair modules: print the diff, what was wrong, what was done, and why it is believed."
  ).addArgument(pathArgument()).addOption(new Option("--write", "write the repaired files, where every gate passed")).addOption(
    new Option("--json", "print one JSON document").conflicts(["diff", "explain", "quiet"])
  ).addOption(
    new Option("--diff", "print only a unified diff that `git apply` takes").conflicts([
      "explain",
      "quiet"
    ])
  ).addOption(
    new Option(
      "--format <format>",
      "print what another program takes: threads for a merge request of GitLab, or a mailbox for `git am`"
    ).choices(FORMATS).conflicts(["json", "diff", "explain", "quiet", "gates"])
  ).addOption(engineOption()).addOption(coreOption()).addOption(controllerOption()).addOption(deviceOption()).addOption(
    new Option(
      "--scope <file:start-end>",
      "repair only findings in these lines (repeatable)"
    ).argParser(parseScope)
  ).addOption(
    new Option(
      "--base <dir>",
      "the directory before a change: repair only findings that the change added"
    )
  ).addOption(maxRoundsOption()).addOption(moderniseOption()).addOption(configOption("the directory named")).addOption(noConfigOption()).addOption(
    new Option(
      "--gates",
      "list the gates that a repair must pass, with their reasons and settings, and stop"
    ).conflicts(["write", "json", "diff", "explain", "quiet", "sarif", "html"])
  ).addOption(
    new Option(
      "--explain",
      "print every candidate, its score and why it was taken or not"
    ).conflicts("quiet")
  ).addOption(new Option("--quiet", "print nothing but errors; the exit code tells")).addOption(
    new Option("--sarif <file>", "also write a SARIF log, e.g. for code scanning on GitHub")
  ).addOption(
    new Option(
      "--html <file>",
      "also write a page: diffs side by side, what was tried for each finding, and its proof"
    )
  ).action(
    async (paths, flags) => exit(
      flags.gates ? await listGates(paths, flags.config, context) : await repair(paths, flags, context)
    )
  );
  return withExamples(command, [
    ["iac-dpo repair infra", "print the diff and the reasons; write nothing"],
    ["iac-dpo repair infra --write", "write the files, where every gate passed"],
    ["iac-dpo repair infra --diff > repair.patch", "a patch for `git apply`"],
    ["iac-dpo repair infra --format mail > repair.mbox", "a commit a repair, for `git am`"],
    ["iac-dpo repair infra --scope infra/main.tf:1-20", "change nothing but these lines"],
    ["iac-dpo repair infra --base before/infra", "only what a change brought in"],
    ["iac-dpo repair infra --engine checker --explain", "every edit that was tried, no terraform"],
    ["iac-dpo repair infra --json --engine checker", "for a program to read"]
  ]);
}
async function repair(paths, flags, context) {
  var _stack = [];
  try {
    const modules = await readModules(paths, context.cwd, context.services.readModule);
    const scopes = flags.scope && scopePlaces(flags.scope, modules, context.cwd);
    const plans = await planRepairs(modules, scopes, flags, context);
    const validator = __using(_stack, await validatorFor(context, flags), true);
    const opened2 = __using(_stack, await openRanker(flags, context), true);
    const repairs = [];
    for (const { located, options } of plans) {
      context.signal.throwIfAborted();
      const outcome = await context.services.repair(located.module, {
        ...options,
        ...whoDecides(opened2),
        validator,
        signal: context.signal
      });
      repairs.push(outcome);
      await show(outcome, located, flags, context);
    }
    if (flags.json) context.stdout.write(repairsJson(repairs));
    if (flags.format) {
      const pairs2 = plans.map(({ located }, at) => ({ located, repair: repairs[at] }));
      await printFormat(flags.format, pairs2, validator, context);
    }
    if (flags.sarif !== void 0)
      await writeSarif(flags.sarif, repairs, validator.description, context.cwd);
    if (flags.html !== void 0)
      await writeHtml(flags.html, repairs, validator.description, context.cwd);
    tellFailures(opened2, context);
    return repairs.every(isDone) ? EXIT.ok : EXIT.findingsRemain;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function show(outcome, located, flags, context) {
  const changes = diffModules(outcome.draft, outcome.repaired);
  if (flags.diff) context.stdout.write(plainDiff(changes));
  else if (!flags.json && !flags.format && !flags.quiet) {
    const colours2 = import_picocolors2.default.createColors(useColour(context.stdout, context.env));
    const width = lineWidth(context.stdout, context.env);
    context.stdout.write(`${terminalReport(outcome, colours2, width)}
`);
    if (flags.explain) context.stdout.write(`${explainReport(outcome, colours2)}
`);
  }
  if (!flags.write || changes.length === 0) return;
  if (gatesPassed(outcome)) await writeRepair(outcome, located.directory);
  else
    context.stderr.write(`iac-dpo: ${located.module.label} is not written: a gate did not pass
`);
}
var isDone = (outcome) => (outcome.after.verdict === "valid" || existedFindings(outcome).length > 0) && countLeft(outcome) === 0 && gatesPassed(outcome);

// src/cli/demo-command.ts
var EXAMPLES = {
  "single-file": "one file with three errors, each with a safe repair",
  "with-variables": "a module of several files",
  "must-abstain": "errors that no edit may paper over"
};
function demoCommand(context, exit) {
  const command = new Command("demo").description(
    "Repair an example that comes with this program: shows the diff and why it is believed. It needs no account and no network, and writes nothing."
  ).addArgument(
    new Argument("[example]", "which one").choices(Object.keys(EXAMPLES)).default("single-file")
  ).addOption(new Option("--json", "print one JSON document").conflicts("quiet")).addOption(engineOption()).addOption(coreOption()).action(
    async (example, flags) => exit(await runDemo(context, example, flags))
  );
  return withExamples(command, [
    ["iac-dpo demo", EXAMPLES["single-file"]],
    ["iac-dpo demo must-abstain", EXAMPLES["must-abstain"]],
    ["iac-dpo demo with-variables --engine checker", `${EXAMPLES["with-variables"]}, no terraform`]
  ]);
}
async function runDemo(context, example = "single-file", flags = { engine: "auto", core: "auto" }) {
  const { stdout, env, signal } = context;
  const path = `examples/${example}`;
  const asked = { ...flags, controller: NO_CONTROLLER, device: "cpu", config: false };
  const there = { ...context, cwd: packageWith(`${path}/main.tf`) };
  const { dim } = import_picocolors3.default.createColors(useColour(stdout, env));
  if (!flags.json) stdout.write(`${dim(`${path}: ${EXAMPLES[example]}.`)}

`);
  await repair([path], asked, there);
  signal.throwIfAborted();
  if (!flags.json) stdout.write(NEXT);
  return EXIT.ok;
}
var NEXT = `
Nothing was written. Next:
  iac-dpo repair DIR          the same for a module of yours
  iac-dpo doctor              what proves repairs on this machine
  iac-dpo init                suggestions on the pull requests of a repository
`;

// src/cli/doctor-command.ts
function doctorCommand(context, exit) {
  const command = new Command("doctor").description(
    "Look at what a repair needs here: node, terraform, containers, schemas, model, configuration, folders, token; and say what to do about each. It takes the options of `repair`, and exits with 7 where a repair with them would not run."
  ).addArgument(new Argument("[dir]", "a directory of modules").default(".")).addOption(engineOption()).addOption(coreOption()).addOption(controllerOption()).addOption(configOption("the directory named")).addOption(noConfigOption()).addOption(
    new Option(
      "--github <owner/repo>",
      "ask GitHub what the token in GITHUB_TOKEN or GH_TOKEN may do there"
    ).argParser(repositoryName)
  ).addOption(new Option("--json", "print one JSON document")).action(async (directory, flags) => {
    const { doctor } = await import("./chunk-JMAJKWIZ.js");
    exit(await doctor(directory, flags, context));
  });
  return withExamples(command, [
    ["iac-dpo doctor", "of the directory you are in"],
    ["iac-dpo doctor infra --engine checker", "as `repair infra --engine checker` would run"],
    ["iac-dpo doctor --json", "for a program to read"]
  ]);
}
function repositoryName(value) {
  if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value)) return value;
  throw new InvalidArgumentError("take OWNER/REPO, such as octo-org/infrastructure.");
}

// src/cli/draft-command.ts
import { resolve as resolve5 } from "node:path";

// src/draft/code-of-answer.ts
function codeOfAnswer(answer) {
  const blocks = [...answer.matchAll(FENCE)].map(([, , language, code]) => ({
    language: language?.toLowerCase() ?? "",
    code: code ?? ""
  }));
  const ours = blocks.filter(({ language }) => TERRAFORM.has(language));
  if (ours.length > 0) return ours.map(({ code }) => code).join("\n");
  return blocks.length > 0 ? "" : answer;
}
var FENCE = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[ \t]*(?![ \t])([\w+.-]*)(?![\w+.-])[^\n]*\n([\s\S]*?)(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm;
var TERRAFORM = /* @__PURE__ */ new Set(["", "terraform", "tf", "hcl", "hcl2"]);

// src/draft/prompt-row.ts
import { createHash as createHash3 } from "node:crypto";
function parsePromptRow(line3) {
  let value;
  try {
    value = JSON.parse(line3);
  } catch (error) {
    return { malformed: `not JSON: ${error.message}` };
  }
  const row = ROW3.safeParse(value);
  if (!row.success) return { malformed: row.error.issues.map(({ message }) => message).join("; ") };
  const { id, prompt, group, licence } = row.data;
  return {
    id: String(id),
    prompt,
    group: group ?? prompt,
    ...licence !== void 0 && { licence }
  };
}
var ROW3 = external_exports.object({
  id: external_exports.union([external_exports.string(), external_exports.number()]),
  prompt: external_exports.string().min(1),
  group: external_exports.string().optional(),
  licence: external_exports.string().optional()
});
var promptSha256 = (prompt) => createHash3("sha256").update(prompt).digest("hex");

// src/draft/draft-all.ts
async function draftAll(drafting) {
  const asks = asksOf(drafting);
  const run = { failures: 0, isSpent: false };
  const workers = Array.from({ length: drafting.jobs }, () => work3(asks, run, drafting));
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return run.isSpent ? "spent" : "done";
}
var ChangedPromptError = class extends Error {
  name = "ChangedPromptError";
};
var MOST_FAILURES = 3;
async function work3(asks, run, drafting) {
  const { endpoint, spending, signal, append: append2, onRow } = drafting;
  for await (const ask of asks) {
    if (signal.aborted || run.isSpent) return;
    const messages = messagesFor(ask.prompt);
    const most = mostTokens(messages);
    if (!await spending.reserve(most)) {
      run.isSpent = true;
      return;
    }
    let used = most;
    try {
      const answer = await endpoint.answer(messages, signal);
      used = answer.tokens;
      run.failures = 0;
      const row = rowOf(ask, answer, drafting);
      await append2(row);
      onRow(row.left ?? "drafted");
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof EndpointError)) throw error;
      onRow("failed");
      run.failures += 1;
      if (run.failures >= MOST_FAILURES) throw error;
    } finally {
      spending.settle(most, used);
    }
  }
}
async function* asksOf(drafting) {
  const { prompts, samples, finished, onRow } = drafting;
  for await (const row of prompts)
    for (let sample = 1; sample <= samples; sample++) {
      const ask = { ...row, id: sample === 1 ? row.id : `${row.id}#${sample}` };
      const known = finished.get(ask.id);
      if (!known) yield ask;
      else if (isOf(known, ask, drafting)) onRow("resumed");
      else throw new ChangedPromptError(ask.id);
    }
}
var isOf = (known, { prompt }, { endpoint }) => known.promptSha256 === promptSha256(prompt) && known.model === endpoint.model;
function rowOf({ id, prompt, ...row }, { text: text2, cut, tokens }, { endpoint: { model }, temperature: temperature2 }) {
  const draft2 = codeOfAnswer(text2);
  const left = cut ? "cut" : draft2.trim() === "" ? "no-code" : void 0;
  return {
    id,
    model,
    temperature: temperature2,
    promptSha256: promptSha256(prompt),
    prompt,
    ...row,
    tokens,
    ...left ? { left } : { draft: draft2 }
  };
}
var messagesFor = (prompt) => [
  { role: "system", content: SYSTEM },
  { role: "user", content: prompt }
];
var SYSTEM = "You write Terraform. Answer with the whole configuration as one file, in one ```hcl block and nothing else.";
var mostTokens = (messages) => ({
  prompt: messages.reduce((sum2, { content }) => sum2 + Buffer.byteLength(content) + 16, 0),
  answer: MOST_ANSWER_TOKENS
});

// src/draft/drafted-row.ts
async function readDraftedRows(file) {
  const finished = /* @__PURE__ */ new Map();
  await readWholeLines(file, ROW_START2, (line3) => {
    const row = FINISHED.parse(JSON.parse(line3));
    finished.set(row.id, row);
  });
  return finished;
}
var ROW_START2 = '{"id":';
var FINISHED = external_exports.object({
  id: external_exports.string(),
  model: external_exports.string(),
  promptSha256: external_exports.string(),
  tokens: external_exports.object({ prompt: external_exports.number(), answer: external_exports.number() })
});

// src/draft/spending.ts
var Spending = class {
  spent;
  reserved = NOTHING;
  asking = 0;
  waiting = [];
  limits;
  constructor(limits, before) {
    this.limits = limits;
    this.spent = before.reduce((sum2, one) => plus(sum2, one), NOTHING);
  }
  /**
   * Sets aside what one answer may cost at most; false where it is too much. Where answers that are on their way may
   * turn out cheaper, it waits for them.
   */
  async reserve(most) {
    while (!this.fits(plus(plus(this.spent, this.reserved), most))) {
      if (this.asking === 0) return false;
      await new Promise((settled) => this.waiting.push(settled));
    }
    this.asking += 1;
    this.reserved = plus(this.reserved, most);
    return true;
  }
  /** An answer has come, or none will. An endpoint that does not count has used all that was set aside. */
  settle(most, used) {
    const isCounted = used.prompt + used.answer > 0;
    this.asking -= 1;
    this.reserved = plus(this.reserved, most, -1);
    this.spent = plus(this.spent, isCounted ? used : most);
    const { waiting } = this;
    this.waiting = [];
    for (const settled of waiting) settled();
  }
  /** Tokens, and what they cost where prices are known. */
  total() {
    const { cost } = this.limits;
    const tokens = this.spent.prompt + this.spent.answer;
    return { tokens, ...cost && { cost: costOf(this.spent, cost.prices) } };
  }
  fits(wanted) {
    const { tokens, cost } = this.limits;
    if (wanted.prompt + wanted.answer > tokens) return false;
    return cost === void 0 || costOf(wanted, cost.prices) <= cost.most;
  }
};
var NOTHING = { prompt: 0, answer: 0 };
var plus = (one, other, times = 1) => ({
  prompt: one.prompt + times * other.prompt,
  answer: one.answer + times * other.answer
});
var costOf = ({ prompt, answer }, prices2) => (prompt * prices2.prompt + answer * prices2.answer) / 1e6;

// src/cli/shard-option.ts
var shardOption = () => new Option("--shard <i/n>", "the i-th of n parts, from 1; alike texts fall into one part").argParser(shard).default({ index: 0, of: 1 }, "1/1");
var isInShard = (text2, { index, of }) => Number.parseInt(templateOf(text2).slice(0, 8), 16) % of === index;
function shard(value) {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const found = { index: Number(index) - 1, of: Number(of) };
  if (found.index >= 0 && found.index < found.of) return found;
  throw new InvalidArgumentError("take i/n with i from 1 to n, such as 2/8.");
}

// src/cli/draft-options.ts
var draftOptions = () => [
  new Option("--model <name>", "the drafting model (default: IAC_DPO_MODEL of the environment)"),
  new Option("--max-tokens <n>", "read and written together, earlier runs of OUT included").argParser(wholeNumber).default(1e6),
  new Option("--max-cost <amount>", "the same in money; needs --prices").argParser(above0),
  new Option(
    "--prices <read,written>",
    "of a million tokens, in the currency of --max-cost"
  ).argParser(prices),
  new Option("--samples <n>", "drafts of each prompt").argParser(atLeastOne).default(1),
  new Option("--temperature <t>", "0: always the likeliest word; more: more varied, up to 2").argParser(temperature).default(0),
  new Option("--jobs <n>", "prompts asked at once").argParser(atLeastOne).default(4),
  shardOption(),
  new Option("--json", "print the counts at the end as JSON on standard output")
];
function endpointSettings(flags, env) {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = env;
  const model = flags.model ?? env.IAC_DPO_MODEL;
  const usage = (words3) => new CliError(EXIT.usage, words3);
  if (!model) throw usage("there is no model to ask. Next: name one with --model.");
  if (!apiKey)
    throw usage("there is no key. Next: set OPENAI_API_KEY; any word will do where none is asked.");
  if (flags.maxCost !== void 0 && !flags.prices)
    throw usage("--max-cost needs --prices. Next: name what a million tokens cost.");
  if (flags.samples > 1 && flags.temperature === 0)
    throw usage("at temperature 0 all samples are alike. Next: name a --temperature above 0.");
  const { temperature: temperature2 } = flags;
  return { apiKey, model, temperature: temperature2, ...baseUrl && { baseUrl } };
}
var spendingLimits = ({ maxTokens: tokens, maxCost: most, prices: prices2 }) => ({
  tokens,
  ...most !== void 0 && prices2 && { cost: { most, prices: prices2 } }
});
function wholeNumber(value) {
  if (/^[1-9]\d{0,11}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("take a whole number, 1 or more.");
}
function above0(value) {
  const amount = number(value);
  if (amount > 0) return amount;
  throw new InvalidArgumentError("take a number above 0.");
}
function temperature(value) {
  const found = number(value);
  if (found <= 2) return found;
  throw new InvalidArgumentError("take a number from 0 to 2.");
}
function prices(value) {
  const [prompt, answer, ...more] = value.split(",").map(number);
  if (prompt !== void 0 && answer !== void 0 && more.length === 0 && prompt + answer >= 0)
    return { prompt, answer };
  throw new InvalidArgumentError("take two numbers, such as 0.4,1.6.");
}
var number = (text2) => /^\d{1,9}(\.\d{1,6})?$/.test(text2) ? Number(text2) : Number.NaN;

// src/cli/draft-command.ts
function draftCommand(context, exit) {
  const command = new Command("draft").description(
    "Ask a language model for Terraform, prompt by prompt, to learn from with draft-pairs or to measure with batch. Rows are appended to OUT as they come; run it again to go on where it stopped. The model is behind an OpenAI-compatible endpoint: OPENAI_API_KEY, and OPENAI_BASE_URL where it is not OpenAI. Exits with 1 where a prompt was not answered or the budget did not last."
  ).argument("<in>", "JSONL of prompts: id, prompt, and licence (SPDX) and group where known").argument("<out>", "JSONL to append to").action(
    async (input, output, flags) => exit(await draft(input, output, flags, context))
  );
  for (const option of draftOptions()) command.addOption(option);
  return withExamples(command, [
    ["iac-dpo draft prompts.jsonl fresh.jsonl --model gpt-5.4-mini", "one draft a prompt"],
    [
      "iac-dpo draft prompts.jsonl fresh.jsonl --max-cost 5 --prices 0.4,1.6",
      "for at most 5 dollars, where a million tokens cost so much"
    ],
    [
      "iac-dpo draft prompts.jsonl fresh.jsonl --samples 4 --temperature 0.8",
      "four of each, as varied as the temperature"
    ]
  ]);
}
async function draft(input, output, flags, context) {
  var _stack = [];
  try {
    const { cwd, env, stdout, stderr, signal } = context;
    const settings = endpointSettings(flags, env);
    const [from, to] = [resolve5(cwd, input), resolve5(cwd, output)];
    const total = await countRows(from) * flags.samples;
    const _ = __using(_stack, holdOutput(to, output));
    const file = await openOutput(to, from);
    try {
      const finished = await finishedRows2(file, output);
      const before = [...finished.values()].map(({ tokens }) => tokens);
      const spending = new Spending(spendingLimits(flags), before);
      const tally = { ...NOTHING_YET2 };
      const { openEndpoint } = await import("./chunk-V5B3RYIM.js");
      stderr.write(`${total} drafts by ${cleanLine(settings.model)}, ${flags.jobs} at once
`);
      const progress = batchProgress(total, stderr, Date.now);
      const onRow = (outcome, drafts = 1) => {
        tally[outcome] += drafts;
        progress.update({ done: sum(Object.values(tally)), resumed: tally.resumed });
      };
      const append2 = lineAppender(file);
      const end = await draftAll({
        prompts: promptsIn(from, flags.shard, (outcome) => onRow(outcome, flags.samples)),
        endpoint: openEndpoint(settings),
        temperature: flags.temperature,
        samples: flags.samples,
        jobs: flags.jobs,
        finished,
        spending,
        signal,
        onRow: (outcome) => onRow(outcome),
        append: (row) => append2(`${JSON.stringify(row)}
`).catch((error) => unwritable(output, error))
      }).catch((error) => told(error, output)).finally(() => progress.stop());
      signal.throwIfAborted();
      const { other, ...counts3 } = tally;
      const spent = spending.total();
      if (flags.json) stdout.write(`${JSON.stringify({ ...counts3, spent, end })}
`);
      else stderr.write(`${summary(counts3, spent, end)}
`);
      return end === "spent" || counts3.failed + counts3.malformed > 0 ? EXIT.findingsRemain : EXIT.ok;
    } finally {
      await file.close();
    }
  } catch (_2) {
    var _error = _2, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var NOTHING_YET2 = {
  drafted: 0,
  resumed: 0,
  cut: 0,
  "no-code": 0,
  failed: 0,
  malformed: 0,
  other: 0
};
var finishedRows2 = (file, name) => readDraftedRows(file).catch((cause) => {
  throw new CliError(
    EXIT.input,
    `${cleanLine(name)} is not the output of iac-dpo draft. Next: name another OUT.`,
    { cause }
  );
});
async function* promptsIn(from, shard2, onLine) {
  const ids = /* @__PURE__ */ new Set();
  for await (const line3 of readLines(from)) {
    if (line3.trim() === "") continue;
    const row = parsePromptRow(line3);
    if ("malformed" in row || ids.has(row.id)) onLine("malformed");
    else {
      ids.add(row.id);
      if (isInShard(row.prompt, shard2)) yield row;
      else onLine("other");
    }
  }
}
function told(error, output) {
  if (error instanceof EndpointError)
    throw new CliError(
      EXIT.validator,
      `${cleanLine(error.message)} What was answered is in ${cleanLine(output)}. Next: run it again to go on.`,
      { cause: error }
    );
  if (error instanceof ChangedPromptError)
    throw new CliError(
      EXIT.input,
      `the row ${cleanLine(error.message)} of ${cleanLine(output)} is of another prompt or model. Next: name another OUT.`,
      { cause: error }
    );
  throw error;
}
function summary(counts3, { tokens, cost }, end) {
  const words3 = Object.entries(counts3).flatMap(
    ([name, count4]) => count4 > 0 || name === "drafted" ? [`${count4} ${name}`] : []
  );
  const spent = `${tokens} tokens${cost === void 0 ? "" : `, ${cost.toFixed(2)} in all`}`;
  const over = end === "spent" ? "; the budget did not last, raise it to go on" : "";
  return `${words3.join(", ")}; ${spent}${over}`;
}
var sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

// src/preference/pairs/data-card.ts
var DataCard = class {
  counts = /* @__PURE__ */ new Map();
  lengths = [];
  rows = 0;
  skipped = /* @__PURE__ */ new Map();
  malformed = 0;
  add(row) {
    this.rows += 1;
    this.lengths.push(row.prompt.length);
    this.count("source", row.source);
    this.count("split", row.split);
    this.count("licence", row.licence);
    this.count("class", row.class);
    this.count("options that pass", row.options.length > 4 ? "5 or more" : `${row.options.length}`);
    this.count("the right one is", row.right === void 0 ? "not offered by rules" : "offered");
  }
  skip(reason2) {
    this.skipped.set(reason2, (this.skipped.get(reason2) ?? 0) + 1);
  }
  dropMalformed() {
    this.malformed += 1;
  }
  /** How many texts were left out, by reason. */
  left() {
    return { malformed: this.malformed, ...Object.fromEntries(this.skipped) };
  }
  /** Markdown. `made`: how, in words; `seconds`: wall time of making them. */
  toMarkdown(made, seconds) {
    const sorted = [...this.lengths].sort((a, b) => a - b);
    const at = (share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const perMinute = seconds > 0 ? Math.round(60 * this.rows / seconds) : 0;
    return [
      "# Data card",
      "",
      `${this.rows} choices, ${made}, ${seconds.toFixed(0)} s (${perMinute} a minute). Characters of a prompt: median ${at(0.5)}, p95 ${at(0.95)}.`,
      "",
      `Sources left out: ${this.malformed} malformed${[...this.skipped].map(([reason2, count4]) => `, ${count4} ${REASONS[reason2]}`).join("")}.`,
      ...[...this.counts].flatMap(([title, values3]) => ["", ...table(title, values3, this.rows)]),
      ""
    ].join("\n");
  }
  count(title, value) {
    const values3 = this.counts.get(title) ?? /* @__PURE__ */ new Map();
    values3.set(value, (values3.get(value) ?? 0) + 1);
    this.counts.set(title, values3);
  }
};
var REASONS = {
  unproven: "that the checker cannot call valid",
  "no-room": "without room for a fault",
  licence: "whose licence does not allow it",
  seen: "that differ from another one in names alone",
  "held-out": "of the dev and test split, which are there to measure with",
  valid: "that are right as they are",
  "not-mended": "whose repair is not proven as a whole",
  undecided: "of which the verdict decides nothing"
};
var table = (title, values3, rows) => [
  `| ${title} | rows | share |`,
  "|---|--:|--:|",
  ...[...values3].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([value, count4]) => `| ${value} | ${count4} | ${(100 * count4 / rows).toFixed(1)} % |`)
];

// src/cli/choice-output.ts
import { resolve as resolve6 } from "node:path";

// src/preference/pairs/pairs-of.ts
function pairsOf({ prompt, options, right, truth, refused }) {
  const chosen2 = right === void 0 ? truth : options[right]?.edit;
  if (chosen2 === void 0) return [];
  const passing = options.filter((_, index) => index !== right).sort((a, b) => Number(b.lossy) - Number(a.lossy) || likeliness(b) - likeliness(a)).map((option) => ({ prompt, chosen: chosen2, rejected: option.edit, rejectedFor: reason(option) }));
  const failing = refused.map(
    ({ edit }) => ({ prompt, chosen: chosen2, rejected: edit, rejectedFor: "refused" })
  );
  return [...passing, ...failing].filter(({ rejected }) => rejected !== chosen2).slice(0, MOST_REJECTED);
}
var likeliness = ({ liked, worth }) => liked ?? worth;
var MOST_REJECTED = 4;
var reason = ({ lossy }) => lossy ? "loses" : "differs";

// src/cli/choice-output.ts
var FORMAT_HELP = {
  choices: "choices: a row a decision, with all options",
  pairs: "pairs: prompt, chosen, rejected, as TRL reads them"
};
var cardOption = () => new Option("--card <file>", "write a data card in Markdown: counts by source and class");
var countsOption = () => new Option("--json", "print the counts at the end as JSON on standard output");
function rowsOfChoice(row, format) {
  if (format === "choices") return [row];
  const { id, source, split, template, licence, class: name, how } = row;
  const provenance = { id, source, split, template, licence, class: name, how };
  return pairsOf(row).map((pair) => ({ ...pair, ...provenance }));
}
async function tellChoices(counts3, { rows, texts }, { made, seconds }, { card, json }, { cwd, stdout, stderr }) {
  if (card !== void 0) await replaceFile(resolve6(cwd, card), counts3.toMarkdown(made, seconds));
  if (json) stdout.write(`${JSON.stringify({ rows, texts, left: counts3.left() })}
`);
  else stderr.write(`${rows} rows from ${texts} texts
`);
}

// src/cli/rows-file.ts
import { resolve as resolve7 } from "node:path";
async function rewriteRows({ input, output }, rowsOf, { cwd, signal }) {
  var _stack = [];
  try {
    const [from, to] = [resolve7(cwd, input), resolve7(cwd, output)];
    if (from === to)
      throw new CliError(EXIT.usage, "IN and OUT are the same file. Next: name another OUT.");
    const texts = await countRows(from);
    const _ = __using(_stack, holdOutput(to, output));
    let rows = 0;
    async function* lines2() {
      for await (const line3 of readLines(from)) {
        if (line3.trim() === "") continue;
        signal.throwIfAborted();
        for (const row of await rowsOf(line3)) {
          rows += 1;
          yield `${JSON.stringify(row)}
`;
        }
      }
    }
    await replaceFile(to, lines2(), signal).catch((error) => {
      signal.throwIfAborted();
      if (error.syscall === void 0) throw error;
      unwritable(output, error);
    });
    return { texts, rows };
  } catch (_2) {
    var _error = _2, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// src/cli/draft-pairs-command.ts
function draftPairsCommand(context, exit) {
  const command = new Command("draft-pairs").description(
    "Make data to train a controller with from what models wrote: repairs each draft, and of those that are proven as a whole writes for each step the edit that was proven against those that take something away, and those that the checker or a gate refuses. The same input gives the same rows."
  ).argument("<in>", "JSONL of drafts: id, draft, licence (SPDX), and group, repo or prompt").argument("<out>", "JSONL to write; what is there is replaced").addOption(
    new Option("--licence <spdx>", "of rows that name none").choices([...ALLOWED_LICENCES])
  ).addOption(shardOption()).addOption(
    new Option("--format <format>", `${FORMAT_HELP.choices}; ${FORMAT_HELP.pairs}`).choices(["choices", "pairs"]).default("choices")
  ).addOption(cardOption()).addOption(countsOption()).addOption(engineOption()).addOption(coreOption()).action(
    async (input, output, flags) => exit(await draftPairs(input, output, flags, context))
  );
  return withExamples(command, [
    ["iac-dpo draft-pairs drafts.jsonl choices.jsonl --licence MIT", "what `iac-dpo draft` wrote"],
    ["iac-dpo draft-pairs drafts.jsonl part-2.jsonl --shard 2/8", "one of eight parts"]
  ]);
}
async function draftPairs(input, output, flags, context) {
  var _stack = [];
  try {
    const { licence, shard: shard2, format } = flags;
    const started = performance.now();
    const counts3 = new DataCard();
    const validator = __using(_stack, await validatorFor(context, flags), true);
    const choices = context.services.draftChoices(validator);
    const made = await rewriteRows({ input, output }, rowsOf, context);
    const seconds = (performance.now() - started) / 1e3;
    const by = `proven by ${validator.description}`;
    await tellChoices(counts3, made, { made: by, seconds }, flags, context);
    return EXIT.ok;
    async function rowsOf(line3) {
      const row = parseSourceRow(line3, "draft", licence);
      if ("malformed" in row) {
        counts3.dropMalformed();
        return [];
      }
      if (!isInShard(row.text, shard2)) return [];
      const found = await choices(row, context.signal);
      if (typeof found === "string") {
        counts3.skip(found);
        return [];
      }
      return found.flatMap((one) => {
        counts3.add(one);
        return rowsOfChoice(one, format);
      });
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/cli/feedback-command.ts
import { resolve as resolve8 } from "node:path";

// src/preference/feedback/feedback-choice.ts
function feedbackChoice({ draft: draft2, finding, committed }, catalogue) {
  const budget = new Budget(DEFAULT_BUDGET, () => 0);
  const [choice] = choicesOf(
    draft2,
    [{ class: finding.kind, how: "committed", inverse: [committed], finding }],
    { catalogue, ranker: ruleRanker, budget }
  );
  if (choice?.right === void 0) return void 0;
  return { ...choice, right: choice.right };
}

// src/preference/feedback/feedback-row.ts
function feedbackRow(feedback2, decision, learning) {
  const choice = decision && learning && feedbackChoice(decision, learning.catalogue);
  if (!choice) return { ...feedback2, split: "none" };
  const text2 = decision.draft.files.map(({ bytes }) => bytes.toString("utf8")).join("\n");
  const split = splitOf(feedback2.repository);
  const { licence } = learning;
  return { ...feedback2, source: "feedback", split, template: templateOf(text2), licence, ...choice };
}

// src/cli/feedback-command.ts
function feedbackCommand(context, exit) {
  const command = new Command("feedback").description(
    "Collect what became of our suggestions on pull requests: committed, edited, dismissed, discussed, open or gone. What people with write access committed as it was becomes data to train a controller with. The token is that of GITHUB_TOKEN or GH_TOKEN; it need only read."
  ).addArgument(
    new Argument("<owner/repo>", "the repository on GitHub").argParser(repositoryNamed)
  ).requiredOption("--out <file>", "JSONL to write, a row a suggestion; what is there is replaced").addOption(
    new Option("--pull <n>", "only this pull request; may be repeated (default: all)").argParser(
      (value, before = []) => [...before, atLeastOne(value)]
    )
  ).addOption(
    new Option("--since <date>", "only pull requests updated at or after, such as 2026-01-31").argParser(date).conflicts("pull")
  ).addOption(
    new Option(
      "--licence <spdx>",
      "of the code of the repository; without it no row has anything to train with"
    ).choices([...ALLOWED_LICENCES])
  ).option(
    "--author <login>",
    "who posted the suggestions, such as github-actions[bot] (default: whom the token speaks for)"
  ).option("--json", "print the counts at the end as JSON on standard output").action(
    async (repository, flags) => exit(await feedback(repository, flags, context))
  );
  return withExamples(command, [
    ["iac-dpo feedback octo-org/infra --out feedback.jsonl", "of all pull requests"],
    ["iac-dpo feedback octo-org/infra --out feedback.jsonl --pull 7", "of one"],
    [
      "iac-dpo feedback octo-org/infra --out feedback.jsonl --licence MIT",
      "with rows to train a controller with"
    ]
  ]);
}
async function feedback(repository, { out, pull, since, licence, author, json }, { services, cwd, stdout, stderr, env, signal }) {
  var _stack = [];
  try {
    const to = resolve8(cwd, out);
    const _ = __using(_stack, holdOutput(to, out));
    const settings = {
      repository,
      token: tokenOf(env),
      apiUrl: env.GITHUB_API_URL || "https://api.github.com",
      userAgent: `iac-dpo/${VERSION}`,
      signal,
      onWait: (seconds) => stderr.write(`Waiting ${seconds} s, as GitHub asks.
`)
    };
    const catalogue = licence === void 0 ? void 0 : services.catalogue();
    const { collected, left } = await told2(async () => {
      const { collectRepository } = await import("./chunk-LMKH7LPJ.js");
      const { openGitHub } = await import("./chunk-Q7FNGNRY.js");
      const { listPulls } = await import("./chunk-PSXBPLBG.js");
      const open3 = (number2) => openGitHub({ ...settings, number: number2, maxFileBytes: DEFAULT_LIMITS.maxTerraformFileBytes });
      const pulls = pull?.map((number2) => ({ number: number2 })) ?? answered(await listPulls(settings, since));
      return collectRepository(pulls, { open: open3, author, catalogue, isHome: isHome(repository, env) });
    });
    if (collected.length === 0 && left.size > 0) refuse(repository, left);
    const rows = collected.map(
      ({ feedback: feedback2, decision }) => feedbackRow(feedback2, decision, licence && catalogue ? { licence, catalogue } : void 0)
    );
    await write(to, out, rows);
    if (json)
      stdout.write(`${JSON.stringify({ ...counts2(rows), left: Object.fromEntries(left) })}
`);
    else stderr.write(`${summary2(rows)}${leftWords(left)}
`);
    return EXIT.ok;
  } catch (_2) {
    var _error = _2, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function tokenOf({ GITHUB_TOKEN, GH_TOKEN }) {
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (token) return token;
  throw new CliError(
    EXIT.usage,
    "there is no token to ask GitHub with. Next: set GITHUB_TOKEN or GH_TOKEN to one that may read the repository."
  );
}
var isHome = ({ owner, name }, { GITHUB_REPOSITORY }) => GITHUB_REPOSITORY?.toLowerCase() === `${owner}/${name}`.toLowerCase();
async function told2(work4) {
  try {
    return await work4();
  } catch (error) {
    if (error instanceof StoppedError)
      throw new CliError(EXIT.input, cleanLine(error.message, MOST_WORDS2), { cause: error });
    if (error instanceof ConfigError)
      throw new CliError(
        EXIT.config,
        `.iac-dpo.yml of the repository: ${cleanLine(error.message, MOST_WORDS2)}`,
        { cause: error }
      );
    throw error;
  }
}
var MOST_WORDS2 = 800;
function refuse({ owner, name }, left) {
  const [why = "refused"] = left.keys();
  throw new CliError(EXIT.config, `${owner}/${name} ${REFUSALS[why]}`);
}
var REFUSALS = {
  refused: "says no to feedback, so nothing was collected. Next: ask its owners, who may take `feedback: false` out of .iac-dpo.yml.",
  "not-given": "has not agreed to feedback, and the token is not that of a workflow of its own. Next: ask its owners for `feedback: true` in .iac-dpo.yml.",
  "no-branch": "has none of the branches any more that the pull requests were made to, so nobody agreed to feedback. Next: name other pull requests."
};
async function write(path, name, rows) {
  const text2 = rows.map((row) => `${JSON.stringify(row)}
`).join("");
  await replaceFile(path, text2).catch((error) => unwritable(name, error));
}
function counts2(rows) {
  const outcomes = {};
  for (const { outcome } of rows) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const toTrainWith = rows.filter(({ split }) => split !== "none").length;
  return { suggestions: rows.length, outcomes, toTrainWith };
}
function summary2(rows) {
  const { suggestions, outcomes, toTrainWith } = counts2(rows);
  const words3 = Object.entries(outcomes).map(([outcome, count4]) => `, ${count4} ${outcome}`);
  return `${suggestions} suggestions${words3.join("")}; ${toTrainWith} to train with`;
}
var leftWords = (left) => left.size === 0 ? "" : `; left out: ${[...left].map(([why, count4]) => `${count4} pull requests (${LEFT[why]})`).join(", ")}`;
var LEFT = {
  refused: "feedback: false",
  "not-given": "nobody agreed",
  "no-branch": "their base branch is gone"
};
function repositoryNamed(value) {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(value) ?? [];
  if (owner && name) return { owner, name };
  throw new InvalidArgumentError("take OWNER/REPO, such as octo-org/infrastructure.");
}
function date(value) {
  const found = new Date(value);
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value) && !Number.isNaN(found.getTime())) return found;
  throw new InvalidArgumentError("take a date, such as 2026-01-31 or 2026-01-31T12:00:00Z.");
}

// src/cli/help-items.ts
var NARROWEST_TEXT = 20;
var helpItems = {
  minWidthToWrap: NARROWEST_TEXT,
  subcommandDescription: (command) => firstClause(command.description()),
  formatItem: (term, termWidth, description, helper) => {
    const width = helper.helpWidth ?? Number.POSITIVE_INFINITY;
    if (description === "" || width - termWidth - GAPS >= SIDE_BY_SIDE)
      return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
    const lines2 = helper.boxWrap(description, width - BELOW2.length).split("\n");
    return [`  ${term}`, ...lines2.map((line3) => BELOW2 + line3)].join("\n");
  }
};
var SIDE_BY_SIDE = 36;
var GAPS = 4;
var BELOW2 = " ".repeat(6);

// src/cli/hook-command.ts
import { dirname, resolve as resolve9 } from "node:path";
function hookCommand(context, exit) {
  const command = new Command("hook").description(
    "Repair the modules that files belong to, for pre-commit. Says nothing of modules that are right; exits with 1 where one is not, written or not."
  ).addArgument(new Argument("[file...]", "files that are about to be committed")).addOption(new Option("--write", "write the repaired files, where every gate passed")).addOption(engineOption()).addOption(coreOption()).addOption(controllerOption()).addOption(deviceOption()).addOption(maxRoundsOption()).addOption(configOption("the working directory")).addOption(noConfigOption()).action(
    async (files, flags) => exit(await hook(files, flags, context))
  );
  return withExamples(command, [
    ["iac-dpo hook infra/main.tf infra/outputs.tf", "one module, as it stands"],
    ["iac-dpo hook --write infra/main.tf", "write the repair, and stop the commit"]
  ]);
}
async function hook(files, flags, context) {
  var _stack = [];
  try {
    const { services, cwd, signal } = context;
    const directories = [...new Set(files.map((file) => dirname(resolve9(cwd, file))))];
    if (directories.length === 0) return EXIT.ok;
    const found = await readModules(directories, cwd, services.readModule);
    const modules = found.map((located) => ({ ...located, root: cwd }));
    const plans = await planRepairs(modules, void 0, flags, context);
    const validator = __using(_stack, await validatorFor(context, flags), true);
    const opened2 = __using(_stack, await openRanker(flags, context), true);
    let isRight = true;
    for (const { located, options } of plans) {
      signal.throwIfAborted();
      const decided = { ...whoDecides(opened2), validator, signal };
      const outcome = await services.repair(located.module, { ...options, ...decided });
      if (wasRight(outcome)) continue;
      isRight = false;
      await show(outcome, located, flags, context);
    }
    tellFailures(opened2, context);
    return isRight ? EXIT.ok : EXIT.findingsRemain;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var wasRight = (outcome) => diffModules(outcome.draft, outcome.repaired).length === 0 && countLeft(outcome) === 0 && gatesPassed(outcome);

// src/cli/init-command.ts
function initCommand(context, exit) {
  const command = new Command("init").description(
    "Write the GitHub workflows for a repository: looks at its roots, terraform or tofu version and providers, shows what it would write, and writes with --write or when you say yes."
  ).addArgument(new Argument("[dir]", "the repository, or a directory in it").default(".")).addOption(
    new Option(
      "--mode <mode>",
      "suggest: posts repairs on pull requests; report: no token that may"
    ).choices(MODES).default("suggest")
  ).addOption(
    new Option(
      "--forks <policy>",
      "what pull requests from forks get: suggestions from two workflows that share no rights, a report, or nothing; a runner of your own allows nothing (default: split, there none)"
    ).choices(Object.keys(FORKS))
  ).addOption(
    new Option("--runner <labels>", "runs-on, separated by commas, such as self-hosted,linux,x64").argParser(labels).default(["ubuntu-24.04"], "ubuntu-24.04")
  ).addOption(
    new Option("--device <device>", "cuda: a controller on the GPU of a runner of your own").choices(["cpu", "cuda"]).default("cpu")
  ).addOption(
    new Option(
      "--action <owner/repo@commit>",
      "where the action is, and the commit that you reviewed, in 40 hexadecimal digits"
    ).argParser(actionReference)
  ).addOption(new Option("--write", "write what is not there yet")).addOption(new Option("--overwrite", "write, and replace what is there and differs")).addOption(new Option("--json", "print one JSON document")).action(async (directory, flags) => {
    const { init } = await import("./chunk-57OFH5J5.js");
    exit(await init(directory, flags, context));
  });
  return withExamples(command, [
    ["iac-dpo init", "show what would be written"],
    ["iac-dpo init --write", "write it"],
    ["iac-dpo init --forks report", "one workflow; pull requests from forks get a report"],
    ["iac-dpo init --runner self-hosted,linux,x64", "a runner of your own, no forks"],
    ["iac-dpo init --mode report --json", "alerts only, for a program to read"]
  ]);
}
function labels(value) {
  const found = value.split(",").map((label) => label.trim());
  if (found.length <= 10 && found.every((label) => /^[A-Za-z0-9][\w.-]{0,99}$/.test(label)))
    return found;
  throw new InvalidArgumentError(
    "take labels of a runner, such as ubuntu-24.04 or self-hosted,linux."
  );
}
function actionReference(value) {
  const [, repository, commit] = /^([\w.-]{1,100}\/[\w.-]{1,100})@([0-9a-f]{40})$/.exec(value) ?? [];
  if (repository && commit) return { repository, commit };
  throw new InvalidArgumentError(
    "take OWNER/REPO@COMMIT with the 40 hexadecimal digits of a commit; a tag may be moved."
  );
}

// src/cli/lsp-command.ts
import { setImmediate } from "node:timers/promises";
function lspCommand(context, exit) {
  return new Command("lsp").description("Serve an editor: findings as one types, proven repairs as code actions.").addOption(new Option("--stdio", "speak over standard input and output, as it always does")).addOption(engineOption()).addOption(coreOption()).addOption(controllerOption()).addOption(deviceOption()).addOption(maxRoundsOption()).addOption(moderniseOption()).addOption(configOption("the workspace folder")).addOption(noConfigOption()).action(async (flags) => exit(await lsp(flags, context)));
}
async function lsp(flags, context) {
  var _stack = [];
  try {
    const { serveStreams } = await import("./chunk-HOVSIIHS.js");
    const needs = __using(_stack, needsOf(flags, context), true);
    const { stdin: input, stdout: output } = process;
    const isOrderly = await serveStreams(needs, { input, output }, context.signal);
    return isOrderly ? EXIT.ok : EXIT.findingsRemain;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function needsOf(flags, context) {
  const { services, signal } = context;
  const opened2 = [];
  const keep = (resource) => {
    opened2.push(resource);
    return resource;
  };
  const checker = once(async () => keep(await services.validator("checker", flags.core)));
  const validator = once(async () => keep(await validatorFor(context, flags)));
  const ranker = once(async () => keep(await openRanker(flags, context)));
  return {
    version: VERSION,
    readModule: services.readModule,
    check: async (module) => (await checker()).validate(module),
    repair: async (located, stop) => {
      const [plan] = await planRepairs([located], void 0, flags, context);
      if (!plan) return void 0;
      const decides = whoDecides(await ranker());
      return services.repair(located.module, {
        ...plan.options,
        ...decides,
        ranker: yielding(decides.ranker ?? ruleRanker),
        validator: await validator(),
        signal: AbortSignal.any([signal, stop])
      });
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(opened2.map((one) => one[Symbol.asyncDispose]()));
    }
  };
}
var yielding = (ranker) => ({
  score: async (request) => {
    await setImmediate();
    return ranker.score(request);
  }
});

// src/cli/pairs-command.ts
function pairsCommand(context, exit) {
  const command = new Command("pairs").description(
    "Make data to train a controller with: breaks valid Terraform as drafts are broken, and writes for each fault what a repair could do and what gives the text back. The same input and seed give the same rows."
  ).argument("<in>", "JSONL of valid texts: id, text, licence (SPDX), and group or repo").argument("<out>", "JSONL to write; what is there is replaced").addOption(new Option("--seed <n>", "which faults are drawn").argParser(wholeNumber2).default(1)).addOption(shardOption()).addOption(
    new Option(
      "--format <format>",
      `${FORMAT_HELP.choices}; ${FORMAT_HELP.pairs}; held-out: a row a text of the test split, with its faults and without, to measure a model on`
    ).choices(["choices", "pairs", "held-out"]).default("choices")
  ).addOption(
    new Option(
      "--controller <model>",
      "also what this model writes itself, and its order of what is wrong: for a second round; slow"
    ).default(NO_CONTROLLER)
  ).addOption(deviceOption()).addOption(cardOption()).addOption(countsOption()).action(
    async (input, output, flags) => exit(await pairs(input, output, flags, context))
  );
  return withExamples(command, [
    [
      "iac-dpo pairs modules.jsonl choices.jsonl --card card.md",
      "a row a decision, and what is in it"
    ],
    ["iac-dpo pairs modules.jsonl pairs.jsonl --format pairs --seed 7", "as TRL reads them"],
    ["iac-dpo pairs modules.jsonl part-2.jsonl --shard 2/8", "one of eight parts"]
  ]);
}
async function pairs(input, output, flags, context) {
  var _stack = [];
  try {
    const { seed, shard: shard2, format } = flags;
    const started = performance.now();
    const opened2 = __using(_stack, await openRanker(flags, context), true);
    const { ranker, author } = opened2;
    const sampler = ranker && { ranker, ...author && { author } };
    const choices = context.services.choices(seed, sampler);
    const heldOut = context.services.heldOut(seed);
    const counts3 = new DataCard();
    const made = await rewriteRows({ input, output }, rowsOf, context);
    const seconds = (performance.now() - started) / 1e3;
    const how = sampler ? `seed ${seed}, sampled by ${opened2.name}` : `seed ${seed}`;
    await tellChoices(counts3, made, { made: how, seconds }, flags, context);
    tellFailures(opened2, context);
    return EXIT.ok;
    async function rowsOf(line3) {
      const row = parseSourceRow(line3, "text");
      if ("malformed" in row) {
        counts3.dropMalformed();
        return [];
      }
      if (!isInShard(row.text, shard2)) return [];
      const found = format === "held-out" ? heldOut(row) : await choices(row);
      if (typeof found === "string") {
        counts3.skip(found);
        return [];
      }
      return found.flatMap((one) => {
        if ("draft" in one || format === "held-out") return [one];
        counts3.add(one);
        return rowsOfChoice(one, format);
      });
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function wholeNumber2(value) {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("take a whole number, 0 or more.");
}

// src/cli/plan-shards-command.ts
import { readFile } from "node:fs/promises";
import { resolve as resolve10 } from "node:path";
import { text } from "node:stream/consumers";

// src/fleet/plan-shards.ts
var MOST_SHARDS = 256;
function planShards(repositories, most) {
  const unique = [...new Map(repositories.map((one) => [one.name, one])).values()];
  const count4 = Math.min(most, MOST_SHARDS, unique.length);
  const parts = Array.from({ length: count4 }, () => ({ weight: 0, names: [] }));
  for (const { name, weight } of unique.sort(heaviestFirst)) {
    const lightest = parts.reduce((a, b) => b.weight < a.weight ? b : a);
    lightest.names.push(name);
    lightest.weight += weight + 1;
  }
  return parts.map(({ names }, index) => ({
    shard: index + 1,
    repositories: names.sort().join(" ")
  }));
}
var heaviestFirst = (a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1);

// src/fleet/read-repositories.ts
function readRepositories(text2) {
  if (text2.trimStart().startsWith("[")) return fromGh(text2);
  return text2.split("\n").map((line3) => line3.trim()).filter((line3) => line3 !== "" && !line3.startsWith("#")).map(fromLine);
}
function fromGh(text2) {
  const rows = external_exports.array(ROW4).safeParse(parsed(text2));
  if (rows.success)
    return rows.data.map(({ nameWithOwner: name, diskUsage: weight }) => ({ name, weight }));
  const [issue] = rows.error.issues;
  throw new Error(`entry ${issue?.path.join(".") || "list"}: ${issue?.message}`);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    throw new Error("the list begins like JSON and is none", { cause: error });
  }
}
var NAME = /^[A-Za-z0-9-]{1,39}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
var ROW4 = external_exports.object({
  nameWithOwner: external_exports.string().regex(NAME, "is no owner/name"),
  diskUsage: external_exports.number().nonnegative().default(1)
});
function fromLine(line3) {
  const [name = "", weight = "1", ...rest] = line3.split(/\s+/);
  if (!NAME.test(name) || !/^\d{1,15}$/.test(weight) || rest.length > 0)
    throw new Error(`"${line3.slice(0, 100)}" is no line of owner/name and a weight`);
  return { name, weight: Number(weight) };
}

// src/cli/plan-shards-command.ts
function planShardsCommand(context, exit) {
  const command = new Command("plan-shards").description(
    "Divide a list of repositories into parts of about the same size, as a matrix for GitHub Actions."
  ).argument(
    "<list>",
    "what `gh repo list OWNER --json nameWithOwner,diskUsage` prints, or lines of owner/name and a weight; - for standard input"
  ).addOption(
    new Option("--shards <n>", `at most this many parts, 1 to ${MOST_SHARDS}`).argParser(shards).default(16)
  ).action(async (list, flags) => {
    const repositories = parsed2(await read(list, context.cwd), list);
    const include = planShards(repositories, flags.shards);
    context.stdout.write(`${JSON.stringify({ include })}
`);
    exit(EXIT.ok);
  });
  return withExamples(command, [
    ["iac-dpo plan-shards repositories.txt", "at most 16 parts"],
    ["iac-dpo plan-shards repositories.json --shards 64", "for more runners"]
  ]);
}
var read = (list, cwd) => (list === "-" ? text(process.stdin) : readFile(resolve10(cwd, list), "utf8")).catch(
  (error) => {
    throw new CliError(
      EXIT.input,
      `cannot read ${cleanLine(list)}: ${cleanLine(error.message)}. Next: check the path.`,
      { cause: error }
    );
  }
);
function parsed2(list, name) {
  try {
    return readRepositories(list);
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `${cleanLine(name)}: ${cleanLine(error.message)}. Next: write a line of owner/name for each repository.`,
      { cause: error }
    );
  }
}
function shards(value) {
  const count4 = Number(value);
  if (/^\d{1,3}$/.test(value) && count4 >= 1 && count4 <= MOST_SHARDS) return count4;
  throw new InvalidArgumentError(`take a whole number from 1 to ${MOST_SHARDS}.`);
}

// src/cli/quiet.ts
function quietContext(program, context) {
  let quiet = false;
  program.hook("preAction", (_, command) => {
    quiet = command.opts().quiet === true;
  });
  const unlessQuiet = (output) => ({
    write: (text2) => quiet || output.write(text2),
    get isTTY() {
      return !quiet && output.isTTY === true;
    },
    get columns() {
      return output.columns;
    }
  });
  return {
    ...context,
    stdout: unlessQuiet(context.stdout),
    stderr: unlessQuiet(context.stderr),
    get ask() {
      return quiet ? void 0 : context.ask;
    }
  };
}
function withQuiet(command) {
  for (const below3 of command.commands) withQuiet(below3);
  const has = command.options.some(({ long }) => long === "--quiet");
  if (command.commands.length > 0 || has) return command;
  return command.addOption(
    new Option("--quiet", "print nothing but errors; the exit code tells").conflicts("json")
  );
}

// src/cli/scan-command.ts
import { appendFile } from "node:fs/promises";
import { join, resolve as resolve11 } from "node:path";
function scanCommand(context, exit) {
  const command = new Command("scan").description(
    "Say of every root module below a directory what is wrong and what could be repaired, as JSONL of counts and paths, without code. Changes nothing. For many repositories: see docs/scaling.md."
  ).argument("<directory>", "a clone of the repository").requiredOption("--name <owner/name>", "what the rows call the repository").addOption(new Option("--out <file>", "JSONL to append to").makeOptionMandatory()).addOption(engineOption()).addOption(coreOption()).action(async (directory, flags) => exit(await scan(directory, flags, context)));
  return withExamples(command, [
    ["iac-dpo scan infra --name example/infra --out scan.jsonl", "one row a module"]
  ]);
}
async function scan(directory, flags, context) {
  var _stack = [];
  try {
    const { cwd, stderr, signal } = context;
    const top = resolve11(cwd, directory);
    await assertDirectory(top, directory);
    const validator = __using(_stack, await validatorFor(context, flags), true);
    const roots = (await discoverModules(top)).filter(({ role }) => role !== "child");
    let failed = 0;
    for (const { directory: path } of roots) {
      signal.throwIfAborted();
      const row = await rowOf2(flags.name, top, path, validator, context);
      failed += "failed" in row ? 1 : 0;
      await append(resolve11(cwd, flags.out), row, flags.out);
    }
    stderr.write(`${roots.length} modules, ${failed} of them could not be worked on
`);
    return failed > 0 ? EXIT.findingsRemain : EXIT.ok;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function rowOf2(repository, top, path, validator, { services, signal }) {
  try {
    const module = await services.readModule(join(top, path), { tree: top });
    const options = { validator, maxRounds: DEFAULT_ROUNDS, signal };
    return scanRow(repository, path, await services.repair(module, options));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModuleReadError)) throw error;
    return failedRow(repository, path, cleanLine(error.message.replaceAll(top, ".")));
  }
}
var append = (file, row, told3) => appendFile(file, `${JSON.stringify(row)}
`).catch((error) => {
  throw new CliError(
    EXIT.input,
    `cannot write ${cleanLine(told3)}: ${cleanLine(error.message)}. Next: check that its folder exists.`,
    { cause: error }
  );
});

// src/cli/schema-command.ts
import { resolve as resolve13 } from "node:path";
var import_picocolors4 = __toESM(require_picocolors(), 1);

// src/cli/add-schemas.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { dirname as dirname2, join as join2, resolve as resolve12 } from "node:path";
import { createGunzip } from "node:zlib";

// src/schema/read-source-schema.ts
function readSourceSchemas(text2) {
  const document2 = asObject(parsed3(text2), "it", 0);
  const schemas = document2.provider_schemas;
  if (schemas === void 0) throw new SchemaError('it has no "provider_schemas"');
  const entries = Object.entries(asObject(schemas, "provider_schemas", 0));
  return new Map(
    entries.map(([address, one]) => {
      if (!/^[\w.:-]+\/[\w-]+\/[\w-]+$/.test(address)) fail(`"${address}"`, "a provider address");
      return [address, provider(one, address)];
    })
  );
}
function parsed3(text2) {
  try {
    return JSON.parse(text2);
  } catch (cause) {
    throw new SchemaError("it is not JSON", { cause });
  }
}
function provider(value, at) {
  const given = asObject(value, at, 0);
  return {
    provider: given.provider === void 0 ? { block: {} } : schema(given.provider, at),
    resource_schemas: named(given.resource_schemas, at, 0, schema),
    data_source_schemas: named(given.data_source_schemas, at, 0, schema),
    ephemeral_resource_schemas: named(given.ephemeral_resource_schemas, at, 0, schema),
    ...given.functions !== void 0 && {
      functions: named(given.functions, at, 0, signature)
    }
  };
}
function schema(value, at) {
  const given = asObject(value, at, 0);
  return { version: count3(given.version, at), block: block(given.block ?? {}, at, 0) };
}
function block(value, at, depth) {
  const given = asObject(value, at, depth);
  return {
    attributes: named(given.attributes, at, depth + 1, attribute),
    block_types: named(given.block_types, at, depth + 1, nestedBlock),
    ...flagsOf(given, at, ["deprecated"]),
    ...messageOf(given, at)
  };
}
function nestedBlock(value, at, depth) {
  const given = asObject(value, at, depth);
  return {
    nesting_mode: oneOf(given.nesting_mode, ["single", "group", "list", "set", "map"], at),
    block: block(given.block ?? {}, at, depth + 1),
    min_items: count3(given.min_items, at),
    max_items: count3(given.max_items, at)
  };
}
var FLAGS = [
  "required",
  "optional",
  "computed",
  "sensitive",
  "deprecated",
  "write_only"
];
function attribute(value, at, depth) {
  const given = asObject(value, at, depth);
  const rest = { ...flagsOf(given, at, FLAGS), ...messageOf(given, at) };
  if (given.nested_type === void 0) return { type: ctyType(given.type, at, depth + 1), ...rest };
  const nested = asObject(given.nested_type, at, depth);
  return {
    nested_type: {
      attributes: named(nested.attributes, at, depth + 1, attribute),
      nesting_mode: oneOf(nested.nesting_mode, ["single", "list", "set", "map"], at)
    },
    ...rest
  };
}
var PRIMITIVES = ["string", "number", "bool", "dynamic"];
function ctyType(value, at, depth) {
  assertShallow(depth, at);
  if (!Array.isArray(value)) return oneOf(value, PRIMITIVES, at);
  const kind = oneOf(value[0], ["list", "set", "map", "tuple", "object"], at);
  if (kind === "tuple") {
    if (!Array.isArray(value[1])) fail(at, "a list of types");
    return [kind, value[1].map((one) => ctyType(one, at, depth + 1))];
  }
  if (kind !== "object") return [kind, ctyType(value[1], at, depth + 1)];
  const fields = Object.entries(asObject(value[1], at, depth));
  return [
    "object",
    Object.fromEntries(fields.map(([name, one]) => [name, ctyType(one, at, depth + 1)]))
  ];
}
function signature(value, at) {
  const given = asObject(value, at, 0);
  const parameters = given.parameters ?? [];
  if (!Array.isArray(parameters)) fail(at, "a list of parameters");
  const variadic = given.variadic_parameter;
  return {
    parameters: parameters.map((one) => parameter(one, at)),
    ...variadic !== void 0 && { variadic_parameter: parameter(variadic, at) },
    return_type: ctyType(given.return_type, at, 0)
  };
}
function parameter(value, at) {
  const given = asObject(value, at, 0);
  const name = typeof given.name === "string" ? given.name : "";
  return { name, type: ctyType(given.type, at, 0) };
}
function named(value, at, depth, read3) {
  const entries = Object.entries(asObject(value ?? {}, at, depth));
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      if (!/^[\p{L}\p{N}_-]{1,256}$/u.test(name)) fail(`${at}.${name}`, "a name");
      return [name, read3(inner, `${at}.${name}`, depth + 1)];
    })
  );
}
var MAX_DEPTH = 200;
function assertShallow(depth, at) {
  if (depth > MAX_DEPTH) throw new SchemaError(`${shortened(at)} is too deep`);
}
function asObject(value, at, depth) {
  assertShallow(depth, at);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value;
  }
  return fail(at, "an object");
}
function oneOf(value, allowed, at) {
  const found = allowed.find((one) => one === value);
  return found ?? fail(at, `one of ${allowed.join(", ")} where it says ${JSON.stringify(value)}`);
}
function count3(value, at) {
  if (value === void 0) return 0;
  const valid = Number.isSafeInteger(value) && value >= 0;
  return valid ? value : fail(at, "a count");
}
function flagsOf(given, at, names) {
  const flags = {};
  for (const name of names) {
    if (given[name] === true) flags[name] = true;
    else if (given[name] !== void 0 && given[name] !== false) fail(`${at}.${name}`, "a boolean");
  }
  return flags;
}
function messageOf(given, at) {
  const message = given.deprecation_message;
  if (message === void 0 || message === "") return {};
  return typeof message === "string" ? { deprecation_message: message } : fail(at, "a message");
}
function fail(at, expected) {
  throw new SchemaError(`${shortened(at)} is not ${expected}`);
}
var shortened = (at) => at.length <= 120 ? at : `\u2026${at.slice(-119)}`;

// src/cli/add-schemas.ts
async function addSchemas(file, options, context) {
  const path = file === "-" ? file : resolve12(context.cwd, file);
  const label = file === "-" ? "standard input" : cleanLine(file);
  const schemas = meant(parse(await read2(path, label), label), options, label);
  const locked = await lockedBeside(file === "-" ? context.cwd : dirname2(path));
  const versions = [...schemas.keys()].map(
    (address) => options.version ?? locked.get(canonicalAddress(address)) ?? unversioned(address)
  );
  for (const version of versions) assertVersion(version);
  const added = [];
  for (const [index, [address, schema2]] of [...schemas].entries()) {
    const version = versions[index] ?? "";
    add({ address, version, schema: schema2, source: `schema add ${label}` }, options.directory);
    const types = Object.keys(schema2.resource_schemas).length;
    added.push({ address, version, resourceTypes: types });
    if (options.json) continue;
    context.stdout.write(
      `added ${address} ${version}: ${types} resource types, in ${cleanLine(options.directory)}
`
    );
  }
  if (options.json)
    context.stdout.write(
      `${JSON.stringify({ formatVersion: 1, directory: options.directory, added }, null, 2)}
`
    );
  return EXIT.ok;
}
var MAX_BYTES = 64 * 1024 * 1024;
async function read2(path, label) {
  const chunks = [];
  let bytes = 0;
  try {
    const source = path === "-" ? process.stdin : createReadStream2(path);
    const stream = path.endsWith(".gz") ? source.pipe(createGunzip()) : source;
    source.on("error", (error) => stream.destroy(error));
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw new SchemaError(`it holds more than ${MAX_BYTES >> 20} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw unusable(label, error);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function parse(text2, label) {
  try {
    return readSourceSchemas(text2);
  } catch (error) {
    throw unusable(label, error);
  }
}
function unusable(label, error) {
  const words3 = cleanLine(error.message);
  return new CliError(
    EXIT.input,
    `cannot use ${label}: ${words3}. Next: give it what \`terraform providers schema -json\` prints.`,
    { cause: error }
  );
}
function meant(schemas, { name, version }, label) {
  const addresses = [...schemas.keys()];
  const found = addresses.filter((address) => name === void 0 || isNamed(address, name));
  const names = addresses.map((address) => cleanLine(address)).join(", ") || "no provider";
  if (found.length === 0) {
    const what = name === void 0 ? "nothing to add" : `no ${cleanLine(name)}`;
    throw new CliError(
      EXIT.input,
      `${label} holds ${names}, ${what}. Next: check FILE and --name.`
    );
  }
  if (version !== void 0 && found.length > 1) {
    throw new CliError(
      EXIT.usage,
      `--version is of one provider, and ${label} holds ${names}. Next: pass --name.`
    );
  }
  return new Map([...schemas].filter(([address]) => found.includes(address)));
}
var isNamed = (address, name) => canonicalAddress(address) === canonicalAddress(name) || address.endsWith(`/${name}`);
async function lockedBeside(folder) {
  const bytes = await readFile2(join2(folder, LOCK_FILE)).catch(() => void 0);
  return bytes && bytes.length < MAX_LOCK_BYTES ? lockedVersions(bytes) : /* @__PURE__ */ new Map();
}
var MAX_LOCK_BYTES = 1024 * 1024;
function unversioned(address) {
  throw new CliError(
    EXIT.usage,
    `the version of ${cleanLine(address)} is not known: schemas do not say it. Next: pass --version, or put ${LOCK_FILE} beside FILE.`
  );
}
function assertVersion(version) {
  if (parseVersion(version)) return;
  throw new CliError(
    EXIT.usage,
    `"${cleanLine(version)}" is no version. Next: pass one like 5.100.0.`
  );
}
function add(schema2, directory) {
  try {
    addSchema(directory, schema2);
  } catch (error) {
    const words3 = cleanLine(error.message);
    const next = error instanceof SchemaError ? "do that" : "check the folder, or pass --schemas";
    throw new CliError(
      EXIT.input,
      `cannot write to ${cleanLine(directory)}: ${words3}. Next: ${next}.`,
      {
        cause: error
      }
    );
  }
}

// src/cli/find-schema-type.ts
import { basename } from "node:path";
function findSchemaType(catalogue, name, question) {
  const [, prefix, type = ""] = /^(?:(resource|data|ephemeral)\.)?(.*)$/s.exec(name) ?? [];
  const modes = prefix ? [prefix] : ["resource", "data", "ephemeral"];
  for (const address of addressesFor(catalogue, type, question)) {
    const provider2 = opened(catalogue, address, question);
    if (!prefix && isNameOf(address, type)) {
      return { provider: provider2, title: `provider ${type}`, block: provider2.provider };
    }
    const [mode, other] = modes.filter((each) => provider2.schemaOf(each, type) !== void 0);
    const block2 = mode && provider2.schemaOf(mode, type);
    if (!mode || !block2) continue;
    return {
      provider: provider2,
      title: `${mode} ${type}`,
      block: block2,
      ...other && { also: `${other}.${type}` }
    };
  }
  const where = question.provider ? cleanLine(question.provider) : "no stored provider";
  throw new CliError(
    EXIT.input,
    `${where} has ${question.provider ? "no" : "a"} type ${cleanLine(name)}. Next: see iac-dpo schema list, or pass --provider.`
  );
}
function addressesFor(catalogue, type, { provider: provider2 }) {
  const addresses = catalogue.providers.map(({ address }) => address);
  if (provider2 === void 0) {
    const likely = addresses.filter((address) => isNameOf(address, type.split("_")[0] ?? ""));
    return [...likely, ...addresses.filter((address) => !likely.includes(address))];
  }
  const found = addresses.filter(
    (address) => canonicalAddress(address) === canonicalAddress(provider2) || isNameOf(address, provider2)
  );
  if (found.length > 0) return found;
  throw new CliError(
    EXIT.usage,
    `no schema of ${cleanLine(provider2)} is stored. Next: see iac-dpo schema list, or add it with iac-dpo schema add.`
  );
}
var isNameOf = (address, name) => basename(address) === name;
function opened(catalogue, address, { version }) {
  try {
    const wanted = version === void 0 ? void 0 : { locked: version, constraints: [] };
    const choice = catalogue.choose(address, wanted);
    const found = catalogue.find(address, wanted);
    if (found && choice?.how !== "nearest") return found;
    const held = catalogue.releases.filter((one) => one.address === address).map((one) => one.version);
    throw new CliError(
      EXIT.usage,
      `${address} ${cleanLine(version ?? "")} is not stored. Next: pass one of ${held.join(", ")}, or add it with iac-dpo schema add.`
    );
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new CliError(EXIT.input, `${error.message} Next: do that and run it again.`, {
      cause: error
    });
  }
}

// src/cli/schema-json.ts
function schemaListJson({ providers, releases }) {
  const standard = new Set(providers.map(({ address, version }) => `${address} ${version}`));
  return document({
    releases: releases.map((release) => ({
      ...release,
      standard: standard.has(`${release.address} ${release.version}`)
    }))
  });
}
function schemaPageJson(catalogue, type, question) {
  const { provider: provider2, title, block: block2, also } = findSchemaType(catalogue, type, question);
  const { address, version, exactness } = provider2;
  return document({
    title,
    provider: { address, version, exactness },
    ...also !== void 0 && { also },
    block: blockJson(block2, "", /* @__PURE__ */ new Map())
  });
}
function blockJson(block2, path, seen) {
  const sameAs = seen.get(block2);
  if (sameAs !== void 0 && block2.blocks.size > 0) return { sameAs };
  seen.set(block2, path);
  const { attributes, blocks, ...rest } = block2;
  return {
    ...rest,
    attributes: [...attributes.values()].map(attributeJson),
    blocks: [...blocks.values()].map(({ block: inner, ...nested }) => ({
      ...nested,
      block: blockJson(inner, path === "" ? nested.name : `${path}.${nested.name}`, seen)
    }))
  };
}
var attributeJson = ({ nested, ...attribute2 }) => ({
  ...attribute2,
  ...nested && {
    nested: { ...nested, attributes: [...nested.attributes.values()].map(attributeJson) }
  }
});
var document = (content) => `${JSON.stringify({ formatVersion: 1, ...content }, null, 2)}
`;

// src/cli/schema-list.ts
function schemaList(catalogue, colours2) {
  const standard = new Set(
    catalogue.providers.map(({ address, version }) => `${address} ${version}`)
  );
  const width = Math.max(...catalogue.releases.map(({ version }) => version.length));
  let last = "";
  const lines2 = catalogue.releases.flatMap(({ address, version, exactness, source }) => {
    const head = address === last ? [] : [colours2.bold(cleanLine(address))];
    last = address;
    const mark = standard.has(`${address} ${version}`) ? "*" : " ";
    const from = colours2.dim(cleanLine(source));
    return [...head, `  ${mark} ${version.padEnd(width)}  ${exactness.padEnd(13)}  ${from}`];
  });
  return `${lines2.join("\n")}

${LEGEND}
`;
}
var LEGEND = `* is used where neither the lock file nor required_providers ask for another version.
exact is the provider's own schema; reconstructed is read from generated code (docs/schemas.md).`;

// src/cli/schema-page.ts
function schemaPage(catalogue, type, question, colours2) {
  const { provider: provider2, title, block: block2, also } = findSchemaType(catalogue, type, question);
  const head = [
    colours2.bold(title),
    `${cleanLine(provider2.address)} ${provider2.version}, ${provider2.exactness}`,
    ...block2.deprecated ? [colours2.yellow(deprecationOf(block2))] : []
  ];
  const body = blockLines(block2, colours2, /* @__PURE__ */ new Set());
  const foot = [
    ...body.some((line3) => line3.includes("unsure")) ? [UNSURE] : [],
    ...also === void 0 ? [] : [`There is also ${also}.`]
  ];
  return `${[...head, "", ...body, ...foot.length > 0 ? ["", ...foot] : []].join("\n")}
`;
}
var UNSURE = "unsure: read from generated code, which does not tell it for certain.";
function blockLines(block2, colours2, seen) {
  const attributes = [...block2.attributes.values()].sort(requiredFirst);
  const lines2 = attributeLines(attributes, colours2);
  for (const nested of block2.blocks.values()) {
    const inner = nested.block;
    const head = `${colours2.cyan(nested.name)} { ${boundsOf(nested)} }`;
    if (seen.has(inner) && inner.blocks.size > 0) {
      lines2.push(`${head} ${colours2.dim("as above")}`);
      continue;
    }
    seen.add(inner);
    lines2.push(head, ...indented(blockLines(inner, colours2, seen)));
  }
  if (block2.unsure) lines2.push(colours2.dim("more may stand here (unsure)"));
  return lines2;
}
function attributeLines(attributes, colours2) {
  const rows = attributes.map((attribute2) => ({ attribute: attribute2, kind: kindOf(attribute2) }));
  const names = Math.min(40, Math.max(0, ...rows.map(({ attribute: attribute2 }) => attribute2.name.length)));
  const kinds = Math.min(20, Math.max(0, ...rows.map(({ kind }) => kind.length)));
  return rows.flatMap(({ attribute: attribute2, kind }) => {
    const flags = colours2.dim(flagsOf2(attribute2));
    const inner = [...attribute2.nested?.attributes.values() ?? []].sort(requiredFirst);
    return [
      `${attribute2.name.padEnd(names)}  ${kind.padEnd(kinds)}  ${flags}`,
      ...indented(attributeLines(inner, colours2))
    ];
  });
}
var kindOf = ({ nested, type }) => nested ? nestedKind(nested.nesting) : typeWords(type);
var nestedKind = (nesting) => nesting === "single" ? "object:" : `${nesting} of objects:`;
function flagsOf2(attribute2) {
  const { required, optional, computed, sensitive, writeOnly, deprecated, unsure } = attribute2;
  return [
    required && "required",
    optional && "optional",
    computed && (optional ? "computed" : "read-only"),
    sensitive && "sensitive",
    writeOnly && "write-only",
    deprecated && deprecationOf(attribute2),
    unsure && "unsure"
  ].filter(Boolean).join(", ");
}
var deprecationOf = ({ deprecation }) => deprecation === void 0 ? "deprecated" : `deprecated: ${cleanLine(deprecation)}`;
function boundsOf({ nesting, minItems, maxItems, unsure }) {
  const kind = nesting === "single" || nesting === "group" ? "at most one" : `${nesting} of blocks`;
  const bounds = [
    minItems > 0 && `at least ${minItems}`,
    maxItems > 0 && `at most ${maxItems}`,
    unsure && "unsure"
  ].filter(Boolean);
  return [kind, ...bounds].join(", ");
}
function typeWords(type) {
  if (type === "dynamic") return "any";
  if (typeof type === "string") return type;
  if (type[0] === "tuple") return `tuple([${type[1].map(typeWords).join(", ")}])`;
  if (type[0] !== "object") return `${type[0]}(${typeWords(type[1])})`;
  const fields = Object.entries(type[1]).map(([name, inner]) => `${name} = ${typeWords(inner)}`);
  return `object({ ${fields.join(", ")} })`;
}
var requiredFirst = (a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
var rank = ({ required, optional }) => required ? 0 : optional ? 1 : 2;
var indented = (lines2) => lines2.map((line3) => `  ${line3}`);

// src/cli/schema-command.ts
function schemaCommand(context, exit) {
  const command = new Command("schema").description(
    "Show the provider schemas that are stored, and add your own."
  );
  const add2 = command.command("add").description(
    `Add the output of \`terraform providers schema -json\`. It is verified and packed into a folder of your own: $${SCHEMAS_VARIABLE}, else iac-dpo/schemas in your cache folder.`
  ).argument("<file>", "that output, .json or .json.gz; - for standard input").addOption(new Option("--name <provider>", "which provider of the file (default: all)")).addOption(
    new Option(
      "--version <version>",
      "the release it is of (default: what .terraform.lock.hcl beside FILE says)"
    )
  ).addOption(schemasOption()).addOption(jsonOption()).action(async (file, flags) => {
    const directory = directoryOf(flags, context);
    exit(await addSchemas(file, { ...flags, directory }, context));
  });
  withExamples(add2, [
    ["iac-dpo schema add schema.json --version 1.2.3", "of one provider"],
    ["iac-dpo schema add infra/schema.json", "versions as in infra/.terraform.lock.hcl"],
    ["iac-dpo schema add schema.json --name acme/cloud --version 1.2.3", "one of several"]
  ]);
  const list = command.command("list").description("List the stored releases of every provider, the newest first.").addOption(schemasOption()).addOption(jsonOption()).action((flags) => {
    const catalogue = open2(flags, context);
    context.stdout.write(
      flags.json ? schemaListJson(catalogue) : schemaList(catalogue, colours(context))
    );
    exit(EXIT.ok);
  });
  withExamples(list, [
    ["iac-dpo schema list", "what is stored, the newest first"],
    ["iac-dpo schema list --schemas mine --json", "for a program to read"]
  ]);
  const show2 = command.command("show").description("Show the arguments and blocks of a type, or of a provider itself.").argument(
    "<type>",
    "a resource, data source (data.TYPE), ephemeral resource (ephemeral.TYPE) or provider"
  ).addOption(new Option("--provider <name>", "whose type it is, e.g. google-beta")).addOption(new Option("--version <version>", "of which release")).addOption(schemasOption()).addOption(jsonOption()).action((type, flags) => {
    const catalogue = open2(flags, context);
    context.stdout.write(
      flags.json ? schemaPageJson(catalogue, type, flags) : schemaPage(catalogue, type, flags, colours(context))
    );
    exit(EXIT.ok);
  });
  withExamples(show2, [
    ["iac-dpo schema show aws_s3_bucket", "a resource"],
    ["iac-dpo schema show data.aws_ami --version 6.69.1", "a data source, of one release"],
    ["iac-dpo schema show google_project --provider google-beta", "of one provider"]
  ]);
  return command;
}
var jsonOption = () => new Option("--json", "print one JSON document");
var schemasOption = () => new Option(
  "--schemas <folder>",
  `the folder of your own schemas, instead of $${SCHEMAS_VARIABLE}`
);
var directoryOf = (flags, context) => userSchemasDirectory(withFolder(flags, context));
var withFolder = ({ schemas }, { cwd, env }) => schemas === void 0 ? env : { ...env, [SCHEMAS_VARIABLE]: resolve13(cwd, schemas) };
var open2 = (flags, context) => openSchemas(withFolder(flags, context));
var colours = (context) => import_picocolors4.default.createColors(useColour(context.stdout, context.env));

// src/cli/validate-command.ts
var import_picocolors5 = __toESM(require_picocolors(), 1);

// src/report/validation-report.ts
function validationReport(module, validation, colours2) {
  const paint = validation.verdict === "valid" ? colours2.green : colours2.yellow;
  const head = `${colours2.bold(cleanLine(modulePath(module, "")))}  ${paint(cleanLine(verdictWords(validation)))}
`;
  const findings = [...validation.findings].sort(compareFindings).map((finding) => {
    const severity = finding.severity === "error" ? colours2.red("error") : colours2.yellow("warning");
    return `${colours2.cyan(placeWords(finding, module, findingLine(finding, module)))}  ${severity}  ${findingWords(finding)}
`;
  });
  return withoutCommands(head + skippedLines(module, colours2) + findings.join(""));
}

// src/cli/validate-command.ts
function validateCommand(context, exit) {
  const command = new Command("validate").description("Say whether modules are valid, and who says so.").addArgument(pathArgument()).addOption(new Option("--json", "print one JSON document")).addOption(engineOption()).addOption(coreOption()).action(
    async (paths, flags) => exit(await validate(paths, flags, context))
  );
  return withExamples(command, [
    ["iac-dpo validate infra", "by the best judge there is"],
    ["iac-dpo validate infra --engine checker", "by our own checker, in milliseconds"],
    ["iac-dpo validate infra --json", "for a program to read"]
  ]);
}
async function validate(paths, flags, context) {
  var _stack = [];
  try {
    const modules = await readModules(paths, context.cwd, context.services.readModule);
    const validator = __using(_stack, await validatorFor(context, flags), true);
    const colours2 = import_picocolors5.default.createColors(useColour(context.stdout, context.env));
    const results = [];
    for (const { module } of modules) {
      const validation = await validator.validate(module, context.signal);
      results.push({ module, validation });
      if (!flags.json) context.stdout.write(validationReport(module, validation, colours2));
    }
    if (flags.json) context.stdout.write(validationsJson(results));
    return results.every(({ validation }) => validation.verdict === "valid") ? EXIT.ok : EXIT.findingsRemain;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/cli/watch-command.ts
import { resolve as resolve14 } from "node:path";
function watchCommand(context, exit) {
  const command = new Command("watch").description("Repair modules again whenever a file of theirs changes, until Ctrl-C.").addArgument(pathArgument()).addOption(new Option("--write", "write the repaired files, where every gate passed")).addOption(engineOption()).addOption(coreOption()).addOption(controllerOption()).addOption(deviceOption()).addOption(maxRoundsOption()).addOption(moderniseOption()).addOption(configOption("the directory named")).addOption(noConfigOption()).action(
    async (paths, flags) => exit(await watch(paths, flags, context))
  );
  return withExamples(command, [
    ["iac-dpo watch infra", "print what is wrong, and its repair, as files are saved"],
    ["iac-dpo watch infra --write", "write the repairs too"]
  ]);
}
async function watch(paths, flags, context) {
  var _stack = [];
  try {
    const { services, cwd, signal } = context;
    await readModules(paths, cwd, services.readModule);
    const { fileChanges } = await import("./chunk-6RVYQET7.js");
    const validator = __using(_stack, await validatorFor(context, flags), true);
    const opened2 = __using(_stack, await openRanker(flags, context), true);
    const decided = { ...whoDecides(opened2), validator, signal };
    const known = /* @__PURE__ */ new Map();
    const round = () => repairChanged(paths, known, decided, flags, context);
    await round();
    const directories = paths.map((path) => resolve14(cwd, path));
    for await (const _2 of fileChanges(directories, signal)) await round();
    return EXIT.ok;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function repairChanged(paths, known, decided, flags, context) {
  try {
    for (const located of await readModules(paths, context.cwd, context.services.readModule)) {
      const hash = moduleHash(located.module);
      if (known.get(located.directory) === hash) continue;
      known.set(located.directory, hash);
      known.set(located.directory, await repairOne(located, decided, flags, context));
    }
  } catch (error) {
    if (context.signal.aborted) return;
    if (!(error instanceof CliError)) throw error;
    context.stderr.write(`iac-dpo: ${error.message}
`);
  }
}
async function repairOne(located, decided, flags, context) {
  const [plan] = await planRepairs([located], void 0, flags, context);
  if (!plan) return moduleHash(located.module);
  const outcome = await context.services.repair(located.module, { ...plan.options, ...decided });
  await show(outcome, located, flags, context);
  const isWritten = flags.write && gatesPassed(outcome);
  return moduleHash(isWritten ? outcome.repaired : located.module);
}

// src/cli/wrong-usage.ts
import { statSync } from "node:fs";
import { resolve as resolve15 } from "node:path";
function wrongUsage(text2, command, cwd) {
  const word = /^error: unknown command '(.*?)'/s.exec(text2)?.[1];
  const next = word !== void 0 && isDirectory(resolve15(cwd, word)) ? `iac-dpo repair ${cleanLine(word)}` : `see ${namesOf(command).join(" ")} --help`;
  return `${sentence(cleanLine(text2, MOST_WORDS3))} Next: ${next}
`;
}
var MOST_WORDS3 = 800;
var isDirectory = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
var namesOf = (command) => command.parent ? [...namesOf(command.parent), command.name()] : [command.name()];
var sentence = (text2) => text2.replace(/[^.?)]$/, "$&.");

// src/cli/program.ts
function createProgram(context, exit) {
  const program = new Command("iac-dpo").description(
    "Repairs LLM-written Terraform, and says for every change whether terraform accepted it."
  ).enablePositionalOptions().version(VERSION, "-V, --version", "print the version").helpCommand("help [command]", "print the help of a command").addHelpText("after", EXIT_CODE_HELP);
  const quietable = quietContext(program, context);
  for (const create of [
    demoCommand,
    repairCommand,
    validateCommand,
    watchCommand,
    hookCommand,
    initCommand,
    doctorCommand,
    batchCommand,
    schemaCommand,
    pairsCommand,
    draftCommand,
    draftPairsCommand,
    feedbackCommand,
    planShardsCommand,
    scanCommand,
    dashboardCommand
  ]) {
    program.addCommand(withQuiet(create(quietable, exit)));
  }
  for (const create of [completionCommand, lspCommand]) program.addCommand(create(context, exit));
  for (const command of withSubcommands(program)) {
    suggestChoices(command);
    command.helpOption("-h, --help", "print this help").exitOverride().configureHelp(helpItems).configureOutput({
      writeOut: (text2) => context.stdout.write(text2),
      writeErr: (text2) => context.stderr.write(text2),
      getOutHelpWidth: () => helpWidth(context.stdout, context),
      getErrHelpWidth: () => helpWidth(context.stderr, context),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text2, write2) => write2(wrongUsage(text2, command, context.cwd))
    });
  }
  return program;
}
var withSubcommands = (command) => [
  command,
  ...command.commands.flatMap(withSubcommands)
];
var HELP_WIDTH = 100;
var helpWidth = (output, { env }) => Math.min(HELP_WIDTH, lineWidth(output, env) ?? HELP_WIDTH);

// src/cli/welcome.ts
var import_picocolors6 = __toESM(require_picocolors(), 1);
async function welcome(context) {
  const { stdout, env, ask } = context;
  const { bold, cyan, dim } = import_picocolors6.default.createColors(useColour(stdout, env));
  const commands = FIRST.map(([line3, does]) => `  ${cyan(line3.padEnd(LINE))}  ${does}`);
  stdout.write(
    [
      `${bold("iac-dpo")} ${dim(VERSION)} repairs Terraform that a language model wrote.`,
      "",
      "It finds what `terraform validate` rejects, proposes edits from the schema of",
      "the provider, and keeps only those that terraform accepts. Where no edit is",
      "safe it leaves the text as it is and says why. It needs no account and no",
      "network, and writes nothing unless you say --write.",
      "",
      ...commands,
      "",
      `${dim("All commands: iac-dpo --help. Examples of one: iac-dpo repair --help.")}`,
      ""
    ].join("\n")
  );
  return ask && await ask("See it repair an example now?") ? runDemo(context) : EXIT.ok;
}
var FIRST = [
  ["iac-dpo demo", "a broken example: the diff, and why it is believed"],
  ["iac-dpo repair DIR", "a module of yours; prints, writes nothing"],
  ["iac-dpo repair DIR --write", "the same, and writes the files"],
  ["iac-dpo doctor", "what proves repairs here, and what is missing"],
  ["iac-dpo init", "the GitHub workflow for the repository you are in"]
];
var LINE = Math.max(...FIRST.map(([line3]) => line3.length));

// src/cli/main.ts
async function main(args, context) {
  let code = EXIT.ok;
  const program = createProgram(context, (given) => {
    code = given;
  });
  try {
    if (args.length === 0) return await welcome(context);
    await program.parseAsync(args, { from: "user" });
    return context.signal.aborted ? EXIT.interrupted : code;
  } catch (error) {
    return failure(error, context.signal, context.stderr, context.env.DEBUG !== void 0);
  }
}
function failure(error, signal, stderr, debug) {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (signal.aborted) {
    stderr.write("iac-dpo: interrupted\n");
    return EXIT.interrupted;
  }
  if (error instanceof CliError) {
    stderr.write(`iac-dpo: ${error.message}
`);
    return error.exitCode;
  }
  if (error instanceof EngineError) {
    stderr.write(`iac-dpo: ${cleanLine(error.message)}
`);
    return EXIT.validator;
  }
  const text2 = error instanceof Error ? debug && error.stack || error.message : String(error);
  stderr.write(`iac-dpo: internal error: ${text2}${debug ? "" : " (DEBUG=1 prints where)"}
`);
  return EXIT.internal;
}

// src/cli/ask.ts
import { createInterface as createInterface2 } from "node:readline/promises";
function askOnTerminal(signal) {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return void 0;
  return async (question) => {
    const terminal = createInterface2({ input: process.stdin, output: process.stdout });
    const ended = new Promise((resolve16) => terminal.once("close", () => resolve16("")));
    try {
      const answer = await Promise.race([
        terminal.question(`${question} [y/N] `, { signal }),
        ended
      ]);
      return /^y(es)?$/i.test(answer.trim());
    } finally {
      terminal.close();
    }
  };
}

// src/cli/process-context.ts
function processContext(services) {
  process.stdout.on("error", exitQuietlyOnClosedPipe);
  const signal = abortOnInterrupt();
  const ask = askOnTerminal(signal);
  return {
    services,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    signal,
    ...ask && { ask }
  };
}
function exitQuietlyOnClosedPipe(error) {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.ok);
}
function abortOnInterrupt() {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT.interrupted);
      controller.abort(new Error(`stopped by ${name}`));
    });
  }
  return controller.signal;
}

// src/cli.ts
process.exitCode = await main(process.argv.slice(2), processContext(wireServices(process.env)));
