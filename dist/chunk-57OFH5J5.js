import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORKS,
  isHosted,
  packageWith
} from "./chunk-A774Y5FL.js";
import {
  colouredDiff,
  diffModules,
  replaceFile
} from "./chunk-CDZV5BJM.js";
import "./chunk-3INAY5OC.js";
import "./chunk-TX7YJLK7.js";
import {
  providersOf
} from "./chunk-X43ZM4NK.js";
import {
  openSchemas,
  require_picocolors,
  useColour
} from "./chunk-O32DBOJL.js";
import {
  CliError,
  EXIT,
  assertDirectory,
  discoverModules
} from "./chunk-DTIVZYPU.js";
import "./chunk-DZMTIEFW.js";
import {
  compareVersions,
  parseVersion,
  parseVersionConstraint
} from "./chunk-ARRKEDXX.js";
import {
  ModuleReadError,
  gitRoot,
  readModule,
  readRegularFile,
  unreadable
} from "./chunk-DCR5WNRV.js";
import {
  CONFIG_FILE,
  cleanLine
} from "./chunk-BNL5HEYF.js";
import "./chunk-RESCFQAA.js";
import "./chunk-WYD6KFTX.js";
import "./chunk-JDRZOA65.js";
import {
  attribute,
  constantString,
  viewModule
} from "./chunk-SHN3AHZV.js";
import "./chunk-TZ2VFOMX.js";
import {
  __toESM
} from "./chunk-NLBF54U6.js";

// src/cli/run-init.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { resolve } from "node:path";

// src/init/init-report.ts
function initReport({ survey: survey2, choices, files }, colours) {
  const rows = [
    ["repository", `${survey2.top}${survey2.isGit ? "" : " (no git repository: written here)"}`],
    ["roots", rootWords(survey2)],
    ["judge", `${survey2.core.core} ${survey2.core.version}, ${survey2.core.why}`],
    ["providers", survey2.providers.map(providerWords).join(", ") || "none"],
    ["runner", choices.runner.join(", ")],
    ...choices.mode === "report" ? [["mode", "report: nothing is posted"]] : [["forks", `${choices.forks}: ${FORKS[choices.forks]}`]]
  ];
  return [
    ...rows.map(
      ([name, words]) => `${colours.bold(name.padEnd(12))}${cleanLine(words, MOST_WORDS)}
`
    ),
    ...survey2.providers.filter(({ release }) => !release).map(noSchema),
    "\n",
    colouredDiff(diffModules(asModule(files, oldText), asModule(files, newText)), colours),
    ...files.filter(({ state }) => state === "same").map(({ path }) => `${colours.dim(`${path} is there already, as it would be written`)}
`),
    ...files.filter(({ state }) => state === "differs").map(
      ({ path }) => `${colours.yellow(`${path} is there and differs: it would be replaced`)}
`
    )
  ].join("");
}
function initJson({ survey: survey2, choices, files }, written) {
  const content = {
    formatVersion: 1,
    ...survey2,
    choices,
    files: files.map(({ path, state, text }) => ({ path, state, text })),
    written
  };
  return `${JSON.stringify(content, null, 2)}
`;
}
var MOST_WORDS = 400;
var MOST_NAMES = 6;
function rootWords({ roots, children }) {
  if (roots.length === 0) return "none yet; the workflow waits for pull requests with .tf files";
  const names = roots.slice(0, MOST_NAMES).map((root) => root || ".");
  const more = roots.length > MOST_NAMES ? ` and ${roots.length - MOST_NAMES} more` : "";
  const called = children === 0 ? "" : `; ${children} modules that others call`;
  return `${names.join(", ")}${more}${called}`;
}
var providerWords = ({ address, release }) => release ? `${address} ${release.version}${release.how === "nearest" ? ` (nearest to ${release.wanted})` : ""}` : `${address} (no schema)`;
var noSchema = ({ address }) => `${" ".repeat(12)}${cleanLine(address)}: what is written for it is not validated. Next: iac-dpo schema add
`;
var asModule = (files, textOf) => ({
  label: ".",
  files: files.flatMap((file) => {
    const text = textOf(file);
    return text === void 0 ? [] : [{ path: file.path, bytes: Buffer.from(text) }];
  }),
  assets: [],
  skipped: []
});
var oldText = (file) => file.state === "new" ? void 0 : file.old;
var newText = (file) => file.text;

// src/init/config-for.ts
function configFor({ notMeant: notMeant2, hasConfig }) {
  const folders = notMeant2.filter((folder) => /^[\w./-]+$/.test(folder));
  if (hasConfig || folders.length === 0) return [];
  const lines = folders.map((folder) => `  - ${folder}/**
`);
  return [{ path: CONFIG_FILE, text: `${WHY}ignore:
${lines.join("")}` }];
}
var WHY = "# Nothing in here is repaired. Every gate is on; docs/configuration.md tells the rest.\n";

// src/init/fill-template.ts
function fillTemplate(template, { core, branch }, { runner, action }) {
  const running = withRunner(template, runner);
  const judged = core.core === "tofu" ? withTofu(running, core.version) : withTerraform(running, core.version);
  return withAction(withBranch(judged, branch), action);
}
function withRunner(text, runner) {
  const labels = runner.length === 1 ? runner[0] : `[${runner.join(", ")}]`;
  return text.replace(/^( +runs-on: )[^#\n]*?( #.*)?$/gm, `$1${labels}$2`);
}
var withTerraform = (text, version) => text.replace(/^( +terraform_version: )[\d.]+/m, `$1${version}`);
var withTofu = (text, version) => text.replace(
  SETUP_TERRAFORM,
  (_, why, bare) => [
    `      - uses: ${SETUP_TOFU}`,
    "        with:",
    `          tofu_version: ${version}${why}`,
    `          tofu_wrapper: false${bare}`
  ].join("\n")
).replace(
  OUR_STEP,
  (step, inputs) => `${step}${inputs === void 0 ? "        with:\n" : ""}          core: tofu
`
);
var SETUP_TERRAFORM = /^ {6}- uses: hashicorp\/setup-terraform@.*\n {8}with:\n {10}terraform_version: [\d.]+(.*)\n {10}terraform_wrapper: false(.*)/m;
var SETUP_TOFU = "opentofu/setup-opentofu@a1320f892987e89d278cc92dc5adc984fb93aca4 # v2.0.2";
var OUR_STEP = /^ {6,8}(?:- )?uses: OWNER\/iac-dpo@.*\n( {8}with:\n)?/m;
var withBranch = (text, branch) => branch === void 0 ? text : text.replace(/^( +branches: )\[main\]$/m, `$1[${branch}]`);
var withAction = (text, action) => action ? text.replace(PLACEHOLDER_HINT, "").replaceAll("OWNER/iac-dpo", action.repository).replaceAll("0".repeat(40), action.commit) : text;
var PLACEHOLDER_HINT = /^# Replace OWNER .*\n/m;

// src/init/plan-files.ts
var planFiles = (survey2, choices, templates) => [
  ...workflows(choices).map(([name, file]) => ({
    path: `.github/workflows/${file}`,
    text: fillTemplate(templates.get(name) ?? "", survey2, choices)
  })),
  ...configFor(survey2)
];
function workflows({ mode, forks, device }) {
  if (mode === "report") return [["report-only.yml", "iac-dpo-report.yml"]];
  if (device === "cuda") return [["self-hosted-l40s.yml", "iac-dpo.yml"]];
  return BY_FORKS[forks];
}
var BY_FORKS = {
  split: [
    ["fork-split/analyse.yml", "iac-dpo-analyse.yml"],
    ["fork-split/post.yml", "iac-dpo-post.yml"]
  ],
  report: [["same-repository.yml", "iac-dpo.yml"]],
  none: [["own-branches.yml", "iac-dpo.yml"]]
};

// src/init/survey.ts
import { lstat } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/init/default-branch.ts
import { join } from "node:path";
async function defaultBranch(top) {
  const path = join(top, ".git/refs/remotes/origin/HEAD");
  const bytes = await readRegularFile(path, MOST_BYTES).catch(() => void 0);
  const text = typeof bytes === "string" ? void 0 : bytes?.toString("utf8");
  return /^ref: refs\/remotes\/origin\/([A-Za-z0-9][\w./-]*)\n?$/.exec(text ?? "")?.[1];
}
var MOST_BYTES = 512;

// src/init/find-core.ts
var VERSION_FILES = [
  ".opentofu-version",
  ".terraform-version",
  ".tool-versions",
  "mise.toml",
  ".mise.toml"
];
function findCore(files, modules) {
  const wish = VERSION_FILES.map((name) => wishIn(name, files.get(name))).find(Boolean);
  const core = wish?.core ?? (modules.some(isForTofu) ? "tofu" : "terraform");
  const named = wish && parseVersion(wish.version);
  if (wish && named && isExact(wish.version) && compareVersions(named, OLDEST) >= 0)
    return { core, version: wish.version, why: `from ${wish.file}` };
  return { core, ...allowedVersion(core, modules.flatMap(requiredVersions)) };
}
var STANDARD = { terraform: "1.11.4", tofu: "1.11.6" };
var OLDEST = { major: 1, minor: 6, patch: 0, prerelease: "" };
function wishIn(file, text = "") {
  if (file === ".opentofu-version" || file === ".terraform-version") {
    const version2 = text.trim().replace(/^v/, "");
    const core = file === ".opentofu-version" ? "tofu" : "terraform";
    return version2 === "" ? void 0 : { core, version: version2, file };
  }
  const pattern = file === ".tool-versions" ? IN_ASDF : IN_MISE;
  const [, name, version] = pattern.exec(text) ?? [];
  if (name === void 0 || version === void 0) return void 0;
  return { core: name === "opentofu" ? "tofu" : "terraform", version, file };
}
var IN_ASDF = /^(opentofu|terraform)[ \t]+v?(\S+)/m;
var IN_MISE = /^(opentofu|terraform)[ \t]*=[ \t]*"v?([^"\n]*)"/m;
var isExact = (version) => /^\d+\.\d+\.\d+$/.test(version);
var isForTofu = ({ assets, lockFile }) => assets.some(({ path }) => /^[^/]+\.tofu(\.json)?$/.test(path)) || (lockFile?.includes("registry.opentofu.org/") ?? false);
function allowedVersion(core, required) {
  const standard = STANDARD[core];
  const constraints = required.flatMap((text) => {
    const parsed = parseVersionConstraint(text);
    return parsed.kind === "constraint" ? [parsed.constraint] : [];
  });
  const allows = (version) => constraints.every((one) => one.allows(version));
  const known = parseVersion(standard);
  if (constraints.length === 0) return { version: standard, why: "nothing asks for another" };
  if (known && allows(known)) return { version: standard, why: "as required_version allows" };
  const [newest] = constraints.flatMap(({ named }) => named).filter((version) => allows(version) && compareVersions(version, OLDEST) >= 0).sort((a, b) => compareVersions(b, a));
  if (newest) {
    const { major, minor, patch } = newest;
    return { version: `${major}.${minor}.${patch}`, why: "as required_version asks" };
  }
  return {
    version: standard,
    why: `required_version (${required.join("; ")}) names none that is ${OLDEST.major}.${OLDEST.minor} or newer; it is not held against a repair`
  };
}
var requiredVersions = (module) => [...viewModule(module).documents.values()].flatMap(
  ({ bytes, body }) => body.items.filter((item) => item.kind === "block" && item.type.text === "terraform").map((block) => attribute(block, "required_version")).flatMap((found) => (found && constantString(bytes, found.value)) ?? [])
);

// src/init/not-meant.ts
function notMeant(directories) {
  const folders = directories.flatMap((directory) => {
    const parts = directory.split("/");
    const at = parts.findIndex((part) => NAMES.has(part));
    return at < 0 ? [] : [parts.slice(0, at + 1).join("/")];
  });
  return [...new Set(folders)].sort();
}
var NAMES = /* @__PURE__ */ new Set([
  "cdktf.out",
  "fixtures",
  "node_modules",
  "testdata",
  "third_party",
  "vendor"
]);

// src/init/top-files.ts
import { join as join2 } from "node:path";
async function readTopFiles(top) {
  const found = /* @__PURE__ */ new Map();
  for (const name of VERSION_FILES) {
    const bytes = await readRegularFile(join2(top, name), MOST_BYTES2).catch(() => void 0);
    if (bytes !== void 0 && typeof bytes !== "string") found.set(name, bytes.toString("utf8"));
  }
  return found;
}
var MOST_BYTES2 = 65536;

// src/init/survey.ts
async function survey(directory, catalogue) {
  const git = await gitRoot(directory);
  const top = git ?? directory;
  const found = await discoverModules(top);
  const apart = notMeant(found.map(({ directory: directory2 }) => directory2));
  const meant = found.filter(
    ({ directory: directory2 }) => !apart.some((folder) => `${directory2}/`.startsWith(`${folder}/`))
  );
  const roots = meant.filter(({ role }) => role !== "child").map(({ directory: directory2 }) => directory2);
  const modules = await readRoots(top, roots.slice(0, MOST_ROOTS_READ));
  return {
    top,
    isGit: git !== void 0,
    roots,
    children: meant.length - roots.length,
    core: findCore(await readTopFiles(top), modules),
    providers: providersOf(modules, catalogue),
    branch: await defaultBranch(top),
    notMeant: apart,
    hasConfig: await isThere(join3(top, CONFIG_FILE))
  };
}
var MOST_ROOTS_READ = 100;
var isThere = (path) => lstat(path).then(
  () => true,
  () => false
);
async function readRoots(top, roots) {
  const modules = [];
  for (const root of roots) {
    try {
      modules.push(await readModule(join3(top, root), { tree: top }));
    } catch (error) {
      if (!(error instanceof ModuleReadError)) throw error;
    }
  }
  return modules;
}

// src/cli/workflow-templates.ts
import { readdir, readFile } from "node:fs/promises";
import { join as join4, sep } from "node:path";
async function readTemplates(packageFolder) {
  const folder = join4(packageFolder, "examples/workflows");
  const names = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    names.filter((name) => name.endsWith(".yml")).map(async (name) => {
      const text = await readFile(join4(folder, name), "utf8");
      return [name.split(sep).join("/"), text];
    })
  );
  return new Map(texts);
}

// src/cli/write-planned.ts
import { lstat as lstat2, mkdir } from "node:fs/promises";
import { dirname, join as join5 } from "node:path";
async function compareWithDisk(top, planned) {
  const states = [];
  for (const file of planned) {
    const old = await readOld(top, file.path);
    if (old === void 0) states.push({ ...file, state: "new" });
    else states.push({ ...file, state: old === file.text ? "same" : "differs", old });
  }
  return states;
}
async function writePlanned(top, files) {
  for (const { path, text, state } of files) {
    const target = join5(top, path);
    await mkdir(dirname(target), { recursive: true }).catch((error) => {
      const words = cleanLine(error.message);
      throw new CliError(
        EXIT.input,
        `cannot make ${cleanLine(dirname(path))}: ${words}. Next: check its permissions.`,
        { cause: error }
      );
    });
    await replaceFile(target, Buffer.from(text), state === "differs");
  }
}
async function readOld(top, path) {
  for (const folder of foldersAbove(path)) {
    const entry = await lstat2(join5(top, folder)).catch(() => void 0);
    if (entry && !entry.isDirectory()) throw inTheWay(folder, "not a directory");
  }
  const bytes = await readRegularFile(join5(top, path), MOST_BYTES3).catch(
    (error) => error.code === "ENOENT" ? void 0 : unreadable(error)
  );
  if (typeof bytes === "string") throw inTheWay(path, bytes);
  return bytes?.toString("utf8");
}
function foldersAbove(path) {
  const folder = dirname(path);
  return folder === "." ? [] : [...foldersAbove(folder), folder];
}
var inTheWay = (path, why) => new CliError(EXIT.input, `cannot write ${path}: ${why}. Next: move it out of the way.`);
var MOST_BYTES3 = 1024 * 1024;

// src/cli/run-init.ts
async function init(directory, flags, context) {
  const { cwd, env, stdout, ask } = context;
  const path = resolve(cwd, directory);
  await assertDirectory(path, directory);
  const choices = consistent(flags);
  const found = await survey(path, openSchemas(env));
  const planned = planFiles(found, choices, await readTemplates(packageWith("examples/workflows")));
  const files = await compareWithDisk(found.top, planned);
  const open = files.filter(({ state }) => state !== "same");
  const replacing = files.some(({ state }) => state === "differs");
  if (!flags.json) {
    const colours = import_picocolors.default.createColors(useColour(stdout, env));
    stdout.write(initReport({ survey: found, choices, files }, colours));
  }
  const asked = flags.overwrite || flags.write;
  if (flags.write && !flags.overwrite && replacing) throw wouldReplace(files);
  const question = replacing ? "Write these files, replacing what differs?" : "Write these files?";
  const write = open.length > 0 && (asked ?? (!flags.json && ask !== void 0 && await ask(question)));
  if (write) await writePlanned(found.top, open);
  if (flags.json) stdout.write(initJson({ survey: found, choices, files }, write));
  else stdout.write(lastWords(write, open.length, choices));
  return EXIT.ok;
}
function consistent({ mode, forks, runner, device, action }) {
  const hosted = isHosted(runner);
  if (device === "cuda" && hosted)
    throw new CliError(
      EXIT.usage,
      `--device cuda: ${runner.join(", ")} has no GPU of yours. Next: name yours with --runner self-hosted,linux,x64,LABEL.`
    );
  const own = !hosted && mode === "suggest";
  if (own && forks !== void 0 && forks !== "none")
    throw new CliError(
      EXIT.usage,
      `--forks ${forks}: a pull request from a fork must not reach a machine of yours (${runner.join(", ")}). Next: take --forks none, or a runner of GitHub such as --runner ubuntu-24.04.`
    );
  return {
    mode,
    runner,
    device,
    forks: forks ?? (own ? "none" : "split"),
    ...action && { action }
  };
}
function wouldReplace(files) {
  const names = files.filter(({ state }) => state === "differs").map(({ path }) => path);
  return new CliError(
    EXIT.input,
    `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} there and would change, so nothing was written. Next: read the diff above, then pass --overwrite, or change it by hand.`
  );
}
function lastWords(written, files, { action }) {
  if (files === 0) return "Everything is there as it would be written.\n";
  if (!written) return "Nothing was written. Next: iac-dpo init --write\n";
  const pin = action ? "" : "replace OWNER and the zeros by the repository of the action and the commit you reviewed (or pass --action), ";
  return `Written. Next: ${pin}then commit, and open a pull request that changes a .tf file.
`;
}
export {
  init
};
