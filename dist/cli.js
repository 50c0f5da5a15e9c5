#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EngineError
} from "./chunk-MDLE5RBH.js";
import {
  ALLOWED_LICENCES,
  Argument,
  Budget,
  CliError,
  Command,
  CommanderError,
  DEFAULT_BUDGET,
  EXIT,
  EXIT_CODE_HELP,
  InvalidArgumentError,
  Option,
  SCHEMAS_VARIABLE,
  VERSION,
  addSchema,
  addedSchemas,
  askedOf,
  assertDirectory,
  atLeastOne,
  choicesOf,
  configOption,
  controllerOption,
  coreOption,
  countLeft,
  deviceOption,
  diffModules,
  engineOption,
  existedFindings,
  explainReport,
  findConfig,
  findingLine,
  findingWords,
  gatesPassed,
  jobsOption,
  maxRoundsOption,
  moderniseOption,
  moduleFromText,
  modulePath,
  noConfigOption,
  openRanker,
  openValidator,
  parseSourceRow,
  pathArgument,
  placeWords,
  plainDiff,
  planRepairs,
  readModules,
  ruleRanker,
  sarifReport,
  skippedLines,
  splitOf,
  tellFailures,
  templateOf,
  terminalReport,
  userSchemasDirectory,
  verdictWords,
  whoDecides,
  wireServices,
  writeRepair
} from "./chunk-EG23YKLU.js";
import "./chunk-LA323DMQ.js";
import {
  LOCK_FILE,
  SchemaError,
  lockedVersions,
  openCatalogue,
  schemasDirectory
} from "./chunk-AMHJTMGC.js";
import "./chunk-ZE7G5O5J.js";
import {
  DEFAULT_LIMITS,
  StoppedError,
  answered,
  cleanLine,
  lineStarts,
  withoutCommands
} from "./chunk-UAODU32L.js";
import {
  canonicalAddress,
  compareFindings,
  parseVersion
} from "./chunk-43BJ2WLE.js";
import {
  CHURN_CAP,
  ConfigError,
  GATES,
  HAZARDS
} from "./chunk-7QGQPV2H.js";
import "./chunk-ZJ7L7X2O.js";
import "./chunk-NNXHVQ7L.js";
import "./chunk-JWS7RCGH.js";
import {
  __callDispose,
  __commonJS,
  __require,
  __toESM,
  __using
} from "./chunk-JFMPI6Y5.js";

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

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open3, close, replace = open3) => (input) => {
      let string = "" + input, index = string.indexOf(close, open3.length);
      return ~index ? open3 + replaceClose(string, close, replace, index) + close : open3 + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/cli/batch-command.ts
import { resolve } from "node:path";

// src/batch/finished-rows.ts
var rowKey = (id) => JSON.stringify(id);
async function readFinishedRows(output) {
  const finished = /* @__PURE__ */ new Map();
  let whole = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of output.createReadStream({ start: 0, autoClose: false })) {
    const text = Buffer.concat([rest, chunk]);
    const end = text.lastIndexOf(LINE_FEED) + 1;
    for (const line2 of text.subarray(0, end).toString("utf8").split("\n")) count(line2, finished);
    whole += end;
    rest = text.subarray(end);
  }
  if (rest.length > 0) await output.truncate(whole);
  return finished;
}
var LINE_FEED = 10;
function count(line2, finished) {
  if (line2 === "") return;
  const { id } = JSON.parse(line2);
  finished.set(rowKey(id), (finished.get(rowKey(id)) ?? 0) + 1);
}

// src/batch/draft-row.ts
function parseDraftRow(line2, number, field) {
  const id = `line-${number}`;
  let value;
  try {
    value = JSON.parse(line2);
  } catch (error) {
    return { state: "malformed", id, error: `not JSON: ${error.message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { state: "malformed", id, error: "not a JSON object" };
  }
  const row = value;
  const own = typeof row.id === "string" || typeof row.id === "number" ? row.id : id;
  const text = row[field];
  return typeof text === "string" ? { state: "draft", id: own, text } : { state: "malformed", id: own, error: `no text in field "${field}"` };
}

// src/report/json-report.ts
var FORMAT_VERSION = 1;
function repairsJson(repairs) {
  return document(repairs.map(repairJson));
}
function validationsJson(results) {
  return document(
    results.map(({ module, validation }) => ({
      path: modulePath(module, ""),
      skipped: module.skipped,
      ...validationJson(validation, module)
    }))
  );
}
function validationJson(validation, module) {
  return {
    ...validation,
    findings: validation.findings.map((finding) => ({
      ...finding,
      line: findingLine(finding, module)
    }))
  };
}
function appliedJson({ finding, candidate, round, proof, modernises }) {
  return {
    ...candidateJson(candidate),
    round,
    proof,
    ...modernises && { modernises },
    finding: findingJson(finding)
  };
}
var abstentionJson = ({ finding, reason: reason2 }) => ({
  finding: findingJson(finding),
  reason: reason2
});
function repairJson(repair2) {
  const { draft, repaired, before, after, gates, churn, ms } = repair2;
  const existed = existedFindings(repair2);
  return {
    path: modulePath(draft, ""),
    skipped: draft.skipped,
    before: validationJson(before, draft),
    after: validationJson(after, repaired),
    applied: repair2.applied.map(appliedJson),
    abstained: repair2.abstained.map(abstentionJson),
    gates,
    churn,
    ms,
    files: changedFiles(draft, repaired),
    ...repair2.patch && { patch: patchJson(repair2.patch, repaired) },
    ...existed.length > 0 && { existed: existed.map(findingJson) },
    ...outdatedJson(repair2)
  };
}
var outdatedJson = ({ outdated }) => outdated ? { outdated: outdated.map(abstentionJson) } : {};
var patchJson = ({ applied, module, after }, repaired) => ({
  applied: applied.map(appliedJson),
  after: validationJson(after, module),
  files: changedFiles(repaired, module)
});
var candidateJson = ({ action, title, edits, score, loses, writtenBy }) => ({
  action,
  title,
  loses,
  score,
  ...writtenBy && { writtenBy },
  edits
});
var findingJson = (finding) => finding;
function changedFiles(before, after) {
  return after.files.filter(
    (file) => !before.files.some((old) => old.path === file.path && old.bytes.equals(file.bytes))
  ).map((file) => ({ path: file.path, text: file.bytes.toString("utf8") }));
}
var document = (modules) => `${JSON.stringify({ formatVersion: FORMAT_VERSION, modules }, null, 2).replaceAll("##[", "#\\u0023[")}
`;

// src/batch/module-text.ts
function moduleText(draft, repaired) {
  const own = new Set(draft.files.map(({ path }) => path));
  return [
    ...repaired.files.filter(({ path }) => own.has(path)),
    ...repaired.files.filter(({ path }) => !own.has(path))
  ].reduce((text, { bytes }) => joined(text, bytes.toString("utf8")), "");
}
var joined = (text, more) => text === "" || text.endsWith("\n") ? text + more : `${text}
${more}`;

// src/batch/output-row.ts
function repairRow(id, draft, repair2) {
  return line({
    id,
    repaired: isUnchanged(repair2) ? draft : moduleText(repair2.draft, repair2.repaired),
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
var errorRow = (id, error, draft) => line({ id, error, repaired: draft });
var line = (row) => `${JSON.stringify(row)}
`;
var isUnchanged = ({ draft, repaired }) => repaired.files.every(
  (file) => draft.files.some((old) => old.path === file.path && old.bytes.equals(file.bytes))
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
  const left = new Map(finished);
  let number = 0;
  for await (const line2 of lines2) {
    number += 1;
    if (line2.trim() === "") continue;
    const row = parseDraftRow(line2, number, field);
    const done = left.get(rowKey(row.id)) ?? 0;
    if (done > 0) left.set(rowKey(row.id), done - 1);
    if (done > 0) onRow({ state: "resumed" });
    else yield row;
  }
}
async function workOn(row, batch2) {
  if (row.state === "malformed")
    return { line: errorRow(row.id, row.error), outcome: { state: "failed" } };
  try {
    const repair2 = await batch2.repair(moduleFromText(String(row.id), row.text));
    return { line: repairRow(row.id, row.text, repair2), outcome: { state: "repaired", repair: repair2 } };
  } catch (error) {
    if (batch2.signal.aborted) return void 0;
    if (batch2.isFatal(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return { line: errorRow(row.id, message, row.text), outcome: { state: "failed" } };
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
    for await (const line2 of readLines(path)) rows += line2.trim() === "" ? 0 : 1;
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
  return open(path, "a+").catch((error) => {
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(path)}: ${cleanLine(error.message)}. Next: check that its folder exists.`,
      {
        cause: error
      }
    );
  });
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
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60
  ];
  if (hours > 0) return `${hours}h${pad(minutes)}m`;
  return minutes > 0 ? `${minutes}m${pad(rest)}s` : `${rest}s`;
}
var pad = (value) => String(value).padStart(2, "0");

// src/cli/batch-progress.ts
function batchProgress(total, stderr, now) {
  const start = now();
  const pace = (tally) => paceWords(doneRows(tally) - tally.resumed, total - tally.resumed, (now() - start) / 1e3);
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
    update: (tally) => single.update(doneRows(tally), { pace: pace(tally) }),
    stop: () => single.stop()
  };
}
function lines(total, stderr, now, pace) {
  let last = now();
  return {
    update: (tally) => {
      if (now() - last < LINE_EVERY_MS) return;
      last = now();
      stderr.write(`${doneRows(tally)}/${total} rows, ${pace(tally)}
`);
    },
    stop: () => {
    }
  };
}
var LINE_EVERY_MS = 1e4;

// src/cli/batch-command.ts
function batchCommand(context, exit) {
  return new Command("batch").description(
    "Repair every row of a JSONL corpus. Rows are appended to OUT as they finish, so not in input order; run it again to go on where it stopped. Exits with 1 when a row could not be worked on."
  ).argument("<in>", "JSONL with an id and a draft a row").argument("<out>", "JSONL to append to").addOption(new Option("--field <name>", "the field that holds the draft").default("draft")).addOption(jobsOption()).addOption(engineOption()).addOption(coreOption()).addOption(controllerOption()).addOption(deviceOption()).addOption(maxRoundsOption()).addOption(moderniseOption()).addOption(configOption("the working directory")).addOption(noConfigOption()).action(
    async (input, output, flags) => exit(await batch(input, output, flags, context))
  );
}
async function batch(input, output, flags, context) {
  const [from, to] = [resolve(context.cwd, input), resolve(context.cwd, output)];
  const total = await countRows(from);
  const { config } = await findConfig(context.cwd, flags.config, context.cwd);
  const file = await openOutput(to, from);
  try {
    const finished = await finishedRows(file, output);
    const tally = await work2(from, file, finished, total, flags, askedOf(config, flags), context);
    context.stderr.write(`${tallyLine(tally)}
`);
    return tally.failed > 0 ? EXIT.findingsRemain : EXIT.ok;
  } finally {
    await file.close();
  }
}
var finishedRows = (file, name) => readFinishedRows(file).catch((error) => {
  throw new CliError(
    EXIT.input,
    `${name} is not the output of a batch. Next: name another OUT.`,
    { cause: error }
  );
});
function unwritable(error) {
  const words = cleanLine(error.message);
  throw new CliError(EXIT.input, `cannot write OUT: ${words}. Next: make room and run it again.`, {
    cause: error
  });
}
async function work2(from, file, finished, total, flags, asked, context) {
  var _stack = [];
  try {
    const validator = __using(_stack, await openValidator(
      context.services,
      flags,
      (notice) => context.stderr.write(`iac-dpo: ${notice}
`)
    ), true);
    const opened2 = __using(_stack, await openRanker(flags, context), true);
    const { signal, stderr } = context;
    stderr.write(`${total} rows, ${validator.description}, ${flags.jobs} at once
`);
    const progress = batchProgress(total, stderr, Date.now);
    let tally = NOTHING_YET;
    let written = Promise.resolve();
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
        // One after the other: overlapping appends could mix two lines.
        append: async (line2) => {
          written = written.then(() => file.appendFile(line2)).catch(unwritable);
          await written;
        },
        onRow: (outcome) => {
          tally = counted(tally, outcome);
          progress.update(tally);
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

// src/cli/feedback-command.ts
import { writeFile } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";

// src/preference/feedback/feedback-choice.ts
function feedbackChoice({ draft, finding, committed }, catalogue) {
  const inverse = [committed];
  const budget = new Budget(DEFAULT_BUDGET, () => 0);
  const [choice] = choicesOf(
    draft,
    [{ class: "syntax", how: "committed", edits: [], inverse, finding }],
    { catalogue, ranker: ruleRanker, budget }
  );
  if (choice?.right === void 0) return void 0;
  return { ...choice, right: choice.right, class: finding.kind };
}

// src/preference/feedback/feedback-row.ts
function feedbackRow(feedback2, decision, learning) {
  const choice = decision && learning && feedbackChoice(decision, learning.catalogue);
  if (!choice) return { ...feedback2, split: "none" };
  const text = decision.draft.files.map(({ bytes }) => bytes.toString("utf8")).join("\n");
  const split = splitOf(feedback2.repository);
  return { ...feedback2, split, template: templateOf(text), licence: learning.licence, ...choice };
}

// src/cli/feedback-command.ts
function feedbackCommand(context, exit) {
  return new Command("feedback").description(
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
  ).action(
    async (repository, flags) => exit(await feedback(repository, flags, context))
  );
}
async function feedback(repository, { out, pull, since, licence, author }, { services, cwd, stderr, env, signal }) {
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
  const { collected, left } = await told(async () => {
    const { collectRepository } = await import("./chunk-KOLTN4AA.js");
    const { openGitHub } = await import("./chunk-X3IESA4A.js");
    const { listPulls } = await import("./chunk-H5FCREYH.js");
    const open3 = (number) => openGitHub({ ...settings, number, maxFileBytes: DEFAULT_LIMITS.maxTerraformFileBytes });
    const pulls = pull?.map((number) => ({ number })) ?? answered(await listPulls(settings, since));
    return collectRepository(pulls, { open: open3, author, catalogue, isHome: isHome(repository, env) });
  });
  if (collected.length === 0 && left.size > 0) refuse(repository, left);
  const rows = collected.map(
    ({ feedback: feedback2, decision }) => feedbackRow(feedback2, decision, licence && catalogue ? { licence, catalogue } : void 0)
  );
  await write(resolve2(cwd, out), out, rows);
  stderr.write(`${summary(rows)}${leftWords(left)}
`);
  return EXIT.ok;
}
function tokenOf({ GITHUB_TOKEN, GH_TOKEN }) {
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (token) return token;
  throw new CliError(
    EXIT.usage,
    "there is no token to ask GitHub with. Next: set GITHUB_TOKEN or GH_TOKEN to one that may read the repository."
  );
}
var isHome = ({ owner: owner2, name }, { GITHUB_REPOSITORY }) => GITHUB_REPOSITORY?.toLowerCase() === `${owner2}/${name}`.toLowerCase();
async function told(work3) {
  try {
    return await work3();
  } catch (error) {
    if (error instanceof StoppedError)
      throw new CliError(EXIT.input, cleanLine(error.message, MOST_WORDS), { cause: error });
    if (error instanceof ConfigError)
      throw new CliError(
        EXIT.config,
        `.iac-dpo.yml of the repository: ${cleanLine(error.message, MOST_WORDS)}`,
        { cause: error }
      );
    throw error;
  }
}
var MOST_WORDS = 800;
function refuse({ owner: owner2, name }, left) {
  const [why = "refused"] = left.keys();
  throw new CliError(EXIT.config, `${owner2}/${name} ${REFUSALS[why]}`);
}
var REFUSALS = {
  refused: "says no to feedback, so nothing was collected. Next: ask its owners, who may take `feedback: false` out of .iac-dpo.yml.",
  "not-given": "has not agreed to feedback, and the token is not that of a workflow of its own. Next: ask its owners for `feedback: true` in .iac-dpo.yml.",
  "no-branch": "has none of the branches any more that the pull requests were made to, so nobody agreed to feedback. Next: name other pull requests."
};
async function write(path, name, rows) {
  try {
    await writeFile(path, rows.map((row) => `${JSON.stringify(row)}
`).join(""));
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(name)}: ${cleanLine(error.message)}. Next: check that its folder exists.`,
      { cause: error }
    );
  }
}
function summary(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const outcomes = [...counts].map(([outcome, count3]) => `, ${count3} ${outcome}`).join("");
  const learned = rows.filter(({ split }) => split !== "none").length;
  return `${rows.length} suggestions${outcomes}; ${learned} to train with`;
}
var leftWords = (left) => left.size === 0 ? "" : `; left out: ${[...left].map(([why, count3]) => `${count3} pull requests (${LEFT[why]})`).join(", ")}`;
var LEFT = {
  refused: "feedback: false",
  "not-given": "nobody agreed",
  "no-branch": "their base branch is gone"
};
function repositoryNamed(value) {
  const [, owner2, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(value) ?? [];
  if (owner2 && name) return { owner: owner2, name };
  throw new InvalidArgumentError("take OWNER/REPO, such as octo-org/infrastructure.");
}
function date(value) {
  const found = new Date(value);
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value) && !Number.isNaN(found.getTime())) return found;
  throw new InvalidArgumentError("take a date, such as 2026-01-31 or 2026-01-31T12:00:00Z.");
}

// src/cli/pairs-command.ts
import { createWriteStream } from "node:fs";
import { writeFile as writeFile2 } from "node:fs/promises";
import { resolve as resolve3 } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

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
  /** Markdown. `seconds`: wall time of making them. */
  toMarkdown(seed, seconds) {
    const sorted = [...this.lengths].sort((a, b) => a - b);
    const at = (share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const perMinute = seconds > 0 ? Math.round(60 * this.rows / seconds) : 0;
    return [
      "# Data card",
      "",
      `${this.rows} choices, seed ${seed}, ${seconds.toFixed(0)} s (${perMinute} a minute). Characters of a prompt: median ${at(0.5)}, p95 ${at(0.95)}.`,
      "",
      `Sources left out: ${this.malformed} malformed${[...this.skipped].map(([reason2, count3]) => `, ${count3} ${REASONS[reason2]}`).join("")}.`,
      ...[...this.counts].flatMap(([title, values]) => ["", ...table(title, values, this.rows)]),
      ""
    ].join("\n");
  }
  count(title, value) {
    const values = this.counts.get(title) ?? /* @__PURE__ */ new Map();
    values.set(value, (values.get(value) ?? 0) + 1);
    this.counts.set(title, values);
  }
};
var REASONS = {
  unproven: "that the checker cannot call valid",
  "no-room": "without room for a fault",
  licence: "whose licence does not allow it",
  seen: "that differ from another one in names alone"
};
var table = (title, values, rows) => [
  `| ${title} | rows | share |`,
  "|---|--:|--:|",
  ...[...values].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([value, count3]) => `| ${value} | ${count3} | ${(100 * count3 / rows).toFixed(1)} % |`)
];

// src/preference/pairs/pairs-of.ts
function pairsOf({ prompt, options, right, truth }) {
  const chosen = right === void 0 ? truth : options[right]?.edit;
  if (chosen === void 0) return [];
  return options.filter((option, index) => index !== right && option.edit !== chosen).sort((a, b) => Number(b.lossy) - Number(a.lossy) || b.worth - a.worth).slice(0, MOST_REJECTED).map((option) => ({ prompt, chosen, rejected: option.edit, rejectedFor: reason(option) }));
}
var MOST_REJECTED = 4;
var reason = ({ lossy }) => lossy ? "loses" : "differs";

// src/cli/pairs-command.ts
function pairsCommand(context, exit) {
  return new Command("pairs").description(
    "Make data to train a controller with: breaks valid Terraform as drafts are broken, and writes for each fault what a repair could do and what gives the text back. The same input and seed give the same rows."
  ).argument("<in>", "JSONL of valid texts: id, text, licence (SPDX), and group or repo").argument("<out>", "JSONL to write; what is there is replaced").addOption(new Option("--seed <n>", "which faults are drawn").argParser(wholeNumber).default(1)).addOption(
    new Option("--shard <i/n>", "the i-th of n parts, from 1; alike texts fall into one part").argParser(shard).default({ index: 0, of: 1 }, "1/1")
  ).addOption(
    new Option(
      "--format <format>",
      "choices: a row a decision, with all options; pairs: prompt, chosen, rejected, as TRL reads them"
    ).choices(["choices", "pairs"]).default("choices")
  ).addOption(
    new Option("--card <file>", "write a data card in Markdown: counts by source and class")
  ).action(
    async (input, output, flags) => exit(await pairs(input, output, flags, context))
  );
}
async function pairs(input, output, { seed, shard: shard2, format, card }, { services, cwd, stderr, signal }) {
  const [from, to] = [resolve3(cwd, input), resolve3(cwd, output)];
  if (from === to)
    throw new CliError(EXIT.usage, "IN and OUT are the same file. Next: name another OUT.");
  const total = await countRows(from);
  const started = performance.now();
  const make = services.choices(seed);
  const counts = new DataCard();
  let written = 0;
  async function* lines2() {
    for await (const line2 of readLines(from)) {
      if (line2.trim() === "") continue;
      for (const row of rowsOf(line2)) {
        written += 1;
        yield `${JSON.stringify(row)}
`;
      }
    }
  }
  function rowsOf(line2) {
    const row = parseSourceRow(line2);
    if ("malformed" in row) {
      counts.dropMalformed();
      return [];
    }
    if (Number.parseInt(templateOf(row.text).slice(0, 8), 16) % shard2.of !== shard2.index) return [];
    const choices = make(row);
    if (typeof choices === "string") {
      counts.skip(choices);
      return [];
    }
    for (const choice of choices) counts.add(choice);
    return format === "choices" ? choices : choices.flatMap(pairRows);
  }
  await pipeline(Readable.from(lines2()), createWriteStream(to), { signal }).catch(
    (error) => {
      signal.throwIfAborted();
      if (error.syscall === void 0) throw error;
      throw new CliError(
        EXIT.input,
        `cannot write ${cleanLine(output)}: ${cleanLine(error.message)}. Next: check that its folder exists.`,
        { cause: error }
      );
    }
  );
  const markdown = counts.toMarkdown(seed, (performance.now() - started) / 1e3);
  if (card !== void 0) await writeFile2(resolve3(cwd, card), markdown);
  stderr.write(`${written} rows from ${total} texts
`);
  return EXIT.ok;
}
var pairRows = (choice) => {
  const { id, split, template, licence, class: fault, how } = choice;
  return pairsOf(choice).map((pair) => ({
    ...pair,
    id,
    split,
    template,
    licence,
    class: fault,
    how
  }));
};
function wholeNumber(value) {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("take a whole number, 0 or more.");
}
function shard(value) {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const found = { index: Number(index) - 1, of: Number(of) };
  if (found.index >= 0 && found.index < found.of) return found;
  throw new InvalidArgumentError("take i/n with i from 1 to n, such as 2/8.");
}

// src/cli/repair-command.ts
var import_picocolors2 = __toESM(require_picocolors(), 1);

// src/cli/colour.ts
function useColour(output, env) {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return true;
  return output.isTTY === true && env.TERM !== "dumb";
}

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
    ...gate.id === "no-hazard" ? HAZARDS.flatMap(({ id, words, reason: reason2 }) => [
      `${" ".repeat(WIDTH)}${state(allow.has(id), "refused", "allowed")}${colours2.bold(id)}`,
      `${" ".repeat(2 * WIDTH)}${words}. ${colours2.dim(reason2)}`
    ]) : []
  ]);
  const head = file === void 0 ? "No configuration: every gate is on." : `Gates as ${file} sets them.`;
  return `${[head, "", ...lines2].join("\n")}
`;
}
var WIDTH = 9;
var cap = (churn) => ` (at most ${Math.round(churn * 100)} % of the draft${churn > CHURN_CAP ? `, ${CHURN_CAP * 100} % by default` : ""})`;

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

// src/cli/scope-places.ts
import { relative, resolve as resolve5 } from "node:path";
function scopePlaces(scopes, modules, cwd) {
  const owners = scopes.map((scope) => owner(scope, modules, cwd));
  return modules.map(
    (module) => owners.flatMap((one) => one.module === module ? [one.place] : [])
  );
}
function owner(scope, modules, cwd) {
  const path = resolve5(cwd, scope.file);
  for (const module of modules) {
    const file = module.module.files.find((one) => resolve5(module.directory, one.path) === path);
    if (file) return { module, place: { file: file.path, range: byteRange(scope, file) } };
  }
  const known = modules.flatMap(
    (one) => one.module.files.map((file) => relative(cwd, resolve5(one.directory, file.path)))
  );
  throw new CliError(
    EXIT.usage,
    `--scope ${cleanLine(scope.file)}: no such file in the modules named. Next: take one of ${cleanLine(known.join(", "))}.`
  );
}
function byteRange({ file: name, start, end }, { bytes }) {
  const starts = lineStarts(bytes);
  const [from, to] = [starts[start - 1], starts[end] ?? bytes.length];
  if (from === void 0 || end > starts.length) {
    throw new CliError(
      EXIT.usage,
      `--scope ${cleanLine(name)}:${start}-${end}: the file has ${starts.length} lines. Next: end at ${starts.length} or before.`
    );
  }
  return { start: from, end: to };
}

// src/cli/write-sarif.ts
import { writeFile as writeFile3 } from "node:fs/promises";
import { resolve as resolve6 } from "node:path";
async function writeSarif(file, repairs, engine, cwd) {
  try {
    await writeFile3(resolve6(cwd, file), sarifReport(repairs, { version: VERSION, engine }));
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(file)}: ${cleanLine(error.message)}. Next: name a file in a directory that is there.`,
      { cause: error }
    );
  }
}

// src/cli/repair-command.ts
function repairCommand(context, exit) {
  return new Command("repair").description(
    "Repair modules: print the diff, what was wrong, what was done, and why it is believed."
  ).addArgument(pathArgument()).addOption(new Option("--write", "write the repaired files, where every gate passed")).addOption(
    new Option("--json", "print one JSON document").conflicts(["diff", "explain", "quiet"])
  ).addOption(
    new Option("--diff", "print only a unified diff that `git apply` takes").conflicts([
      "explain",
      "quiet"
    ])
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
    ).conflicts(["write", "json", "diff", "explain", "quiet", "sarif"])
  ).addOption(
    new Option(
      "--explain",
      "print every candidate, its score and why it was taken or not"
    ).conflicts("quiet")
  ).addOption(new Option("--quiet", "print nothing but errors; the exit code tells")).addOption(
    new Option("--sarif <file>", "also write a SARIF log, e.g. for code scanning on GitHub")
  ).action(
    async (paths, flags) => exit(
      flags.gates ? await listGates(paths, flags.config, context) : await repair(paths, flags, context)
    )
  );
}
async function repair(paths, flags, context) {
  var _stack = [];
  try {
    const modules = await readModules(paths, context.cwd, context.services.readModule);
    const scopes = flags.scope && scopePlaces(flags.scope, modules, context.cwd);
    const plans = await planRepairs(modules, scopes, flags, context);
    const validator = __using(_stack, await openValidator(
      context.services,
      flags,
      (notice) => context.stderr.write(`iac-dpo: ${notice}
`)
    ), true);
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
    if (flags.sarif !== void 0)
      await writeSarif(flags.sarif, repairs, validator.description, context.cwd);
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
  else if (!flags.json && !flags.quiet) {
    const colours2 = import_picocolors2.default.createColors(useColour(context.stdout, context.env));
    context.stdout.write(`${terminalReport(outcome, colours2)}
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

// src/cli/schema-command.ts
import { resolve as resolve8 } from "node:path";
var import_picocolors3 = __toESM(require_picocolors(), 1);

// src/cli/add-schemas.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve as resolve7 } from "node:path";
import { createGunzip } from "node:zlib";

// src/schema/read-source-schema.ts
function readSourceSchemas(text) {
  const document2 = asObject(parsed(text), "it", 0);
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
function parsed(text) {
  try {
    return JSON.parse(text);
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
  return { version: count2(given.version, at), block: block(given.block ?? {}, at, 0) };
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
    min_items: count2(given.min_items, at),
    max_items: count2(given.max_items, at)
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
function named(value, at, depth, read2) {
  const entries = Object.entries(asObject(value ?? {}, at, depth));
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      if (!/^[\p{L}\p{N}_-]{1,256}$/u.test(name)) fail(`${at}.${name}`, "a name");
      return [name, read2(inner, `${at}.${name}`, depth + 1)];
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
function count2(value, at) {
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
  const path = file === "-" ? file : resolve7(context.cwd, file);
  const label = file === "-" ? "standard input" : cleanLine(file);
  const schemas = meant(parse(await read(path, label), label), options, label);
  const locked = await lockedBeside(file === "-" ? context.cwd : dirname(path));
  const versions = [...schemas.keys()].map(
    (address) => options.version ?? locked.get(canonicalAddress(address)) ?? unversioned(address)
  );
  for (const version of versions) assertVersion(version);
  for (const [index, [address, schema2]] of [...schemas].entries()) {
    const version = versions[index] ?? "";
    add({ address, version, schema: schema2, source: `schema add ${label}` }, options.directory);
    const types = Object.keys(schema2.resource_schemas).length;
    context.stdout.write(
      `added ${address} ${version}: ${types} resource types, in ${cleanLine(options.directory)}
`
    );
  }
  return EXIT.ok;
}
var MAX_BYTES = 64 * 1024 * 1024;
async function read(path, label) {
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
function parse(text, label) {
  try {
    return readSourceSchemas(text);
  } catch (error) {
    throw unusable(label, error);
  }
}
function unusable(label, error) {
  const words = cleanLine(error.message);
  return new CliError(
    EXIT.input,
    `cannot use ${label}: ${words}. Next: give it what \`terraform providers schema -json\` prints.`,
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
  const bytes = await readFile(join(folder, LOCK_FILE)).catch(() => void 0);
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
    const words = cleanLine(error.message);
    const next = error instanceof SchemaError ? "do that" : "check the folder, or pass --schemas";
    throw new CliError(
      EXIT.input,
      `cannot write to ${cleanLine(directory)}: ${words}. Next: ${next}.`,
      {
        cause: error
      }
    );
  }
}

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
    ...body.some((line2) => line2.includes("unsure")) ? [UNSURE] : [],
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
var indented = (lines2) => lines2.map((line2) => `  ${line2}`);

// src/cli/schema-command.ts
function schemaCommand(context, exit) {
  const command = new Command("schema").description(
    "Show the provider schemas that are stored, and add your own."
  );
  command.command("add").description(
    `Add the output of \`terraform providers schema -json\`. It is verified and packed into a folder of your own: $${SCHEMAS_VARIABLE}, else iac-dpo/schemas in your cache folder.`
  ).argument("<file>", "that output, .json or .json.gz; - for standard input").addOption(new Option("--name <provider>", "which provider of the file (default: all)")).addOption(
    new Option(
      "--version <version>",
      "the release it is of (default: what .terraform.lock.hcl beside FILE says)"
    )
  ).addOption(schemasOption()).action(async (file, flags) => {
    const directory = directoryOf(flags, context);
    exit(await addSchemas(file, { ...flags, directory }, context));
  });
  command.command("list").description("List the stored releases of every provider, the newest first.").addOption(schemasOption()).action((flags) => {
    context.stdout.write(schemaList(open2(flags, context), colours(context)));
    exit(EXIT.ok);
  });
  command.command("show").description("Show the arguments and blocks of a type, or of a provider itself.").argument(
    "<type>",
    "a resource, data source (data.TYPE), ephemeral resource (ephemeral.TYPE) or provider"
  ).addOption(new Option("--provider <name>", "whose type it is, e.g. google-beta")).addOption(new Option("--version <version>", "of which release")).addOption(schemasOption()).action((type, flags) => {
    context.stdout.write(schemaPage(open2(flags, context), type, flags, colours(context)));
    exit(EXIT.ok);
  });
  return command;
}
var schemasOption = () => new Option(
  "--schemas <folder>",
  `the folder of your own schemas, instead of $${SCHEMAS_VARIABLE}`
);
var directoryOf = (flags, context) => userSchemasDirectory(withFolder(flags, context));
var withFolder = ({ schemas }, { cwd, env }) => schemas === void 0 ? env : { ...env, [SCHEMAS_VARIABLE]: resolve8(cwd, schemas) };
function open2(flags, context) {
  try {
    return openCatalogue(schemasDirectory(), addedSchemas(withFolder(flags, context)));
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new CliError(EXIT.input, `${error.message} Next: do that and run it again.`, {
      cause: error
    });
  }
}
var colours = (context) => import_picocolors3.default.createColors(useColour(context.stdout, context.env));

// src/cli/validate-command.ts
var import_picocolors4 = __toESM(require_picocolors(), 1);

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
  return new Command("validate").description("Say whether modules are valid, and who says so.").addArgument(pathArgument()).addOption(new Option("--json", "print one JSON document")).addOption(engineOption()).addOption(coreOption()).action(
    async (paths, flags) => exit(await validate(paths, flags, context))
  );
}
async function validate(paths, flags, context) {
  var _stack = [];
  try {
    const modules = await readModules(paths, context.cwd, context.services.readModule);
    const validator = __using(_stack, await openValidator(
      context.services,
      flags,
      (notice) => context.stderr.write(`iac-dpo: ${notice}
`)
    ), true);
    const colours2 = import_picocolors4.default.createColors(useColour(context.stdout, context.env));
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

// src/cli/program.ts
function createProgram(context, exit) {
  const program = new Command("iac-dpo").description(
    "Repairs LLM-written Terraform, and says for every change whether terraform accepted it."
  ).enablePositionalOptions().version(VERSION, "-V, --version", "print the version").helpCommand("help [command]", "print the help of a command").addHelpText("after", EXIT_CODE_HELP);
  for (const create of [
    repairCommand,
    validateCommand,
    batchCommand,
    schemaCommand,
    pairsCommand,
    feedbackCommand
  ]) {
    program.addCommand(create(context, exit));
  }
  for (const command of withSubcommands(program)) {
    command.helpOption("-h, --help", "print this help").exitOverride().configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      // One line, with where to look next.
      outputError: (text, write2) => write2(`${sentence(text)} Next: see ${helpOf(command)}
`)
    });
  }
  return program;
}
var withSubcommands = (command) => [
  command,
  ...command.commands.flatMap(withSubcommands)
];
var HELP_WIDTH = 100;
var helpOf = (command) => `${namesOf(command).join(" ")} --help`;
var namesOf = (command) => command.parent ? [...namesOf(command.parent), command.name()] : [command.name()];
var sentence = (text) => text.trim().replaceAll("\n", " ").replace(/[^.?)]$/, "$&.");

// src/cli/main.ts
async function main(args, context) {
  let code = EXIT.ok;
  const program = createProgram(context, (given) => {
    code = given;
  });
  try {
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
  const text = error instanceof Error ? debug && error.stack || error.message : String(error);
  stderr.write(`iac-dpo: internal error: ${text}${debug ? "" : " (DEBUG=1 prints where)"}
`);
  return EXIT.internal;
}

// src/cli/process-context.ts
function processContext(services) {
  process.stdout.on("error", exitQuietlyOnClosedPipe);
  return {
    services,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    signal: abortOnInterrupt()
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
