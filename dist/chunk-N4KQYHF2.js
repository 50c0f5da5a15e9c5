import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EngineError
} from "./chunk-MDLE5RBH.js";
import {
  execa
} from "./chunk-2T6YC74J.js";
import {
  coresFor
} from "./chunk-KJJ3YXJI.js";
import {
  isOwnJson
} from "./chunk-RESCFQAA.js";
import {
  attributesOf,
  isCallName,
  walkExpression
} from "./chunk-OF22M7YM.js";
import {
  attribute,
  constantString,
  objectKey,
  quote,
  viewModule
} from "./chunk-SHN3AHZV.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";

// src/terraform/sandbox.ts
import { chmodSync, mkdirSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// src/terraform/folders-up.ts
function inSandbox(path) {
  const [up = ""] = /^(?:\.\.(?:\/|$))*/.exec(path) ?? [];
  const count = up.split("..").length - 1;
  if (count < 2) return path;
  const rest = path.slice(up.length);
  return rest === "" ? folder(count) : `${folder(count)}/${rest}`;
}
var outOfSandbox = (text) => text.replace(
  /\.\.\/iac-dpo-up-(\d\d?)\b/g,
  (_, count) => Array(Number(count)).fill("..").join("/")
);
var folder = (count) => `../iac-dpo-up-${count}`;

// src/terraform/module-stub.ts
function stubText({ module, call }) {
  const variables = new Set(call.blocks.flatMap(({ block }) => argumentNames(block.body.items)));
  return [
    requiredProviders({ module, call }),
    ...[...variables].map((name) => `variable "${name}" {
  type = any
}
`),
    ...[...outputsUsed(module, call.name)].map((name) => `output "${name}" {
  value = null
}
`)
  ].join("");
}
var argumentNames = (items) => items.flatMap((item) => {
  const { name } = item;
  return item.kind === "attribute" && !isCallName(name.text) ? [name.text] : [];
});
function outputsUsed(module, name) {
  const direct = /* @__PURE__ */ new Set();
  const steps = /* @__PURE__ */ new Set();
  let handedOn = false;
  for (const document of viewModule(module).documents.values()) {
    for (const { attribute: at } of attributesOf(document.body)) {
      walkExpression(at.value, (expression) => {
        if (expression.kind !== "traversal" && expression.kind !== "access") return;
        for (const step of expression.steps) if (step.kind === "attribute") steps.add(step.name);
        if (expression.kind === "access" || expression.root.text !== "module") return;
        const [called, first, second] = expression.steps;
        if (called?.kind !== "attribute" || called.name !== name) return;
        const key = first?.kind === "index" && constantString(document.bytes, first.key);
        if (key) direct.add(key);
        const output = first?.kind === "attribute" ? first : second;
        if (output?.kind === "attribute") direct.add(output.name);
        else handedOn = true;
      });
    }
  }
  const json = module.assets.filter(({ path }) => isOwnJson(path));
  const inJson = json.flatMap(
    ({ bytes }) => [...bytes.toString("utf8").matchAll(/\.([\p{L}_][\p{L}\p{N}_-]*)/gu)].map(([, step]) => step)
  );
  const names = [...direct, ...handedOn ? steps : [], ...inJson];
  return new Set(names.filter((each) => each !== void 0 && NAME.test(each)));
}
var NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
function requiredProviders({ module, call }) {
  const { sources } = viewModule(module);
  const required = /* @__PURE__ */ new Map();
  for (const { document, block } of call.blocks) {
    const providers = attribute(block, "providers")?.value;
    for (const { key, value } of providers?.kind === "object" ? providers.items : []) {
      if (value.kind !== "traversal") continue;
      const [step] = key.kind === "traversal" ? key.steps : [];
      const name = key.kind === "traversal" ? key.root.text : objectKey(document.bytes, key);
      if (name === void 0 || !NAME.test(name)) continue;
      const source = sources.get(value.root.text) ?? `hashicorp/${value.root.text}`;
      const entry = required.get(name) ?? { source, aliases: /* @__PURE__ */ new Set() };
      if (step?.kind === "attribute") entry.aliases.add(`${name}.${step.name}`);
      required.set(name, entry);
    }
  }
  if (required.size === 0) return "";
  const lines = [...required].map(
    ([name, { source, aliases }]) => `    ${name} = {
      source = ${quote(source)}
      configuration_aliases = [${[...aliases].join(", ")}]
    }
`
  );
  return `terraform {
  required_providers {
${lines.join("")}  }
}
`;
}

// src/terraform/modules-manifest.ts
function modulesManifest(calls, stubDirectory) {
  const records = calls.map(({ key, source, to }) => ({
    Key: key,
    Source: source,
    Dir: to.kind === "stub" ? stubDirectory(to.stub) : inSandbox(to.path) || "."
  }));
  return JSON.stringify({ Modules: [{ Key: "", Source: "", Dir: "." }, ...records] });
}

// src/terraform/sandbox.ts
async function temporaryFolder() {
  return disposable(await mkdtemp(join(tmpdir(), "iac-dpo-")));
}
async function openSandbox(options) {
  const { path, tree, rootInside } = options;
  const files = new Map([
    ["cli.tfrc", cliConfiguration(rootInside(path))],
    ...[...tree.copies].map(([name, bytes]) => [join(WORK, inSandbox(name)), bytes]),
    ...tree.stubs.map((stub, i) => [join(STUBS, String(i), "main.tf"), stubText(stub)])
  ]);
  if (tree.calls.length > 0) {
    const up = "../".repeat(WORK.split("/").length);
    const manifest = modulesManifest(tree.calls, (stub) => `${up}${STUBS}/${stub}`);
    files.set(join(DATA, "modules/modules.json"), manifest);
  }
  await mkdir(path);
  try {
    const folders = /* @__PURE__ */ new Set([".", ...[WORK, HOME, MIRROR].flatMap(withFoldersAbove)]);
    for (const file of files.keys())
      for (const folder2 of withFoldersAbove(dirname(file))) folders.add(folder2);
    for (const folder2 of folders) makeFolder(join(path, folder2));
    for (const [file, content] of files) await makeFile(join(path, file), content);
  } catch (error) {
    await rm(path, REMOVE_ALL);
    throw error;
  }
  return disposable(path);
}
var WORK = "iac-dpo-tree/iac-dpo-work";
var HOME = "iac-dpo-home";
var STUBS = "iac-dpo-stubs";
var DATA = "data";
var MIRROR = "mirror";
var terraformEnvironment = (rootInside, reattach) => ({
  HOME: `${rootInside}/${HOME}`,
  CHECKPOINT_DISABLE: "1",
  TF_IN_AUTOMATION: "1",
  TF_CLI_CONFIG_FILE: `${rootInside}/cli.tfrc`,
  // Holds our own `modules.json` or does not exist, and so no planted providers or modules.
  TF_DATA_DIR: `${rootInside}/${DATA}`,
  TF_REATTACH_PROVIDERS: reattach,
  // Terraform lives for a tenth of a second: without the garbage collector a validation takes a quarter
  // less time. Past the soft limit it collects as usual, far below the hard one of the engines.
  GOGC: "off",
  GOMEMLIMIT: "400MiB"
});
var cliConfiguration = (rootInside) => `disable_checkpoint = true
provider_installation {
  filesystem_mirror {
    path = ${JSON.stringify(`${rootInside}/${MIRROR}`)}
  }
}
`;
function makeFolder(path) {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 493);
}
function withFoldersAbove(folder2) {
  const parent = dirname(folder2);
  return parent === "." ? [folder2] : [...withFoldersAbove(parent), folder2];
}
async function makeFile(path, content) {
  await writeFile(path, content, { flag: "wx" });
  await chmod(path, 420);
}
var disposable = (path) => ({
  path,
  [Symbol.asyncDispose]: () => rm(path, REMOVE_ALL)
});
var REMOVE_ALL = { recursive: true, force: true, maxRetries: 3 };

// src/terraform/engine/container-arguments.ts
var SANDBOX_INSIDE = "/iac-dpo";
var LABEL = "iac-dpo";
function containerArguments(settings, { name, run }, task, limits) {
  const { engine, image = "", rootfs, runArguments = [] } = settings;
  return [
    "run",
    "--rm",
    `--name=${name}`,
    `--label=${LABEL}=${run}`,
    `--entrypoint=${task.core}`,
    ...lockedDown(limits),
    ...engine === "podman" ? PODMAN_ONLY : [],
    // podman takes `--pull` only with an image.
    ...rootfs === void 0 ? ["--pull=never"] : [],
    ...task.sandbox === void 0 ? [] : mounted(engine, task.sandbox),
    ...Object.entries(task.environment ?? {}).map(([key, value]) => `--env=${key}=${value}`),
    ...runArguments,
    ...rootfs === void 0 ? [image] : ["--rootfs", rootfs],
    ...task.program
  ];
}
var mounted = (engine, sandbox) => [
  // docker knows no further mount options; a program planted in the module could not be started anyway.
  `--volume=${sandbox}:${SANDBOX_INSIDE}:${engine === "podman" ? "ro,noexec,nosuid,nodev" : "ro"}`,
  `--workdir=${SANDBOX_INSIDE}/${WORK}`
];
function lockedDown({ memoryBytes, timeoutMs }) {
  const cpuSeconds = Math.ceil(timeoutMs / 1e3) * CPUS;
  return [
    "--network=none",
    "--read-only",
    // The one place that can be written: 16 MB that are gone with the container and count as its memory.
    "--tmpfs=/tmp:rw,noexec,nosuid,nodev,size=16m",
    // No /dev/shm, and nobody else's shared memory.
    "--ipc=none",
    "--cap-drop=ALL",
    "--security-opt=no-new-privileges",
    // `nobody`; the sandbox is readable for all, the folder above it for us alone.
    "--user=65534:65534",
    `--memory=${memoryBytes}`,
    // Equal to the memory: no swap on top.
    `--memory-swap=${memoryBytes}`,
    // Go starts a thread per blocked system call; 64 was never reached.
    "--pids-limit=64",
    `--cpus=${CPUS}`,
    // Ends a terraform whose parent, this process, died and took its timer along.
    `--ulimit=cpu=${cpuSeconds}:${cpuSeconds}`,
    "--ulimit=core=0:0",
    // Output without end must not land in a log of the engine.
    "--log-driver=none"
  ];
}
var CPUS = 2;
var PODMAN_ONLY = [
  // Else `--read-only` comes with writable /run, /tmp and /var/tmp without a size.
  "--read-only-tmpfs=false",
  // Else /etc/hosts holds the host names of this machine, which `file()` would read.
  "--no-hosts"
];

// src/terraform/engine/run-program.ts
var MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
async function runProgram(file, args, options) {
  const { cwd, environment, timeoutMs, signal } = options;
  signal?.throwIfAborted();
  const subprocess = execa(file, args, {
    cwd,
    env: environment,
    extendEnv: false,
    detached: true,
    reject: false,
    stdin: "ignore",
    killSignal: "SIGKILL",
    // Collected below: execa would put all of it into an error's message, escaped, which takes
    // seconds where it is binary.
    buffer: false
  });
  const killGroup = () => killProcessGroup(subprocess.pid);
  let stopped;
  const stop = (why) => {
    stopped ??= why;
    killGroup();
  };
  const timer = setTimeout(() => stop("timed-out"), timeoutMs);
  const output = [subprocess.stdout, subprocess.stderr].map(
    (stream) => collect(stream, () => stop("too-much-output"))
  );
  signal?.addEventListener("abort", killGroup, { once: true });
  process.once("exit", killGroup);
  try {
    const result = await subprocess;
    const [stdout = "", stderr = ""] = await Promise.all(output);
    signal?.throwIfAborted();
    return { end: stopped ? { kind: stopped } : endOf(result), stdout, stderr };
  } finally {
    killGroup();
    clearTimeout(timer);
    signal?.removeEventListener("abort", killGroup);
    process.removeListener("exit", killGroup);
  }
}
async function collect(stream, onTooMuch) {
  const chunks = [];
  let size = 0;
  stream.on("data", (chunk) => {
    if (size > MAX_OUTPUT_BYTES) return;
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_OUTPUT_BYTES) onTooMuch();
  });
  await new Promise(
    (resolve) => stream.once("close", resolve).once("error", () => resolve())
  );
  return Buffer.concat(chunks).toString("utf8", 0, MAX_OUTPUT_BYTES);
}
function endOf(result) {
  if (result.signal) return { kind: "signalled", signal: result.signal };
  if (result.exitCode !== void 0) return { kind: "exited", code: result.exitCode };
  return { kind: "not-started", cause: result.cause };
}
function killProcessGroup(pid) {
  if (pid === void 0) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

// src/terraform/engine/container-client.ts
function containerClient({ settings, environment, folder: folder2 }) {
  const { engine, globalArguments = [] } = settings;
  const known = CLIENT_VARIABLES.map((name) => [name, environment[name]]);
  const own = Object.fromEntries(
    known.filter((entry) => entry[1] !== void 0)
  );
  return (args, timeoutMs, signal) => runProgram(engine, [...globalArguments, ...args], {
    cwd: folder2,
    environment: own,
    timeoutMs,
    signal
  });
}
var CLIENT_VARIABLES = [
  "PATH",
  "HOME",
  "XDG_RUNTIME_DIR",
  "XDG_CONFIG_HOME",
  "XDG_DATA_HOME",
  "DOCKER_HOST",
  "DOCKER_CONTEXT",
  "DOCKER_CONFIG",
  "DOCKER_CERT_PATH",
  "DOCKER_TLS_VERIFY",
  "CONTAINER_HOST",
  "CONTAINERS_CONF",
  "CONTAINERS_STORAGE_CONF"
];

// src/terraform/engine/judge-output.ts
function judgeOutput({ end, stdout, stderr }, { program, limits }) {
  switch (end.kind) {
    case "not-started":
      throw end.cause?.code === "ENOENT" ? new EngineError("not-found", `${program} is not on PATH`, "Install it", end) : new EngineError("cannot-exec", `${program} could not be started`, CHECK_INSTALL, end);
    case "timed-out":
      throw new EngineError(
        "timeout",
        `${program} was stopped after ${limits.timeoutMs / 1e3} s`,
        "Make the module smaller, or give it more time"
      );
    case "too-much-output":
      throw new EngineError("garbage-output", `${program} printed without end`, CHECK_INSTALL);
    case "signalled":
      throw new EngineError("killed", `${program} was killed by ${end.signal}`, MORE_MEMORY);
    case "exited":
      if (stdout.trim() !== "") return stdout;
      throw silentExit(program, end.code, stderr);
  }
}
var CHECK_INSTALL = "Check that it is a working terraform 1.6 or later";
var MORE_MEMORY = "Make the module smaller, or allow more memory";
function silentExit(program, code, stderr) {
  if (OUT_OF_MEMORY.test(stderr)) {
    return new EngineError("killed", `${program} ran out of memory`, MORE_MEMORY);
  }
  const signal = SIGNAL_OF_EXIT[code];
  if (signal) return new EngineError("killed", `${program} was killed by ${signal}`, MORE_MEMORY);
  if (code === 126 || code === 127) {
    return new EngineError("cannot-exec", `${program} could not be started`, CHECK_INSTALL);
  }
  return new EngineError(
    "garbage-output",
    `${program} ended with code ${code} and printed nothing`,
    CHECK_INSTALL
  );
}
var OUT_OF_MEMORY = /out of memory|cannot allocate memory/;
var SIGNAL_OF_EXIT = {
  134: "SIGABRT",
  137: "SIGKILL, most likely for its memory",
  139: "SIGSEGV",
  152: "SIGXCPU"
};

// src/terraform/engine/container-fault.ts
var isClientFault = ({ end, stdout, stderr }) => end.kind === "not-started" || end.kind === "exited" && stdout.trim() === "" && ([125, 126, 127].includes(end.code) || DAEMON_DOWN.test(stderr));
function clientFault(settings, core, result, limits) {
  const { engine } = settings;
  const { end, stderr } = result;
  if (end.kind === "not-started" && end.cause?.code === "ENOENT") {
    const next2 = "Install docker or podman, or take `--engine local`";
    return new EngineError("not-found", `${engine} is not on PATH`, next2, end);
  }
  const cause = new Error(stderr.slice(0, MAX_STDERR_CHARACTERS));
  if (DAEMON_DOWN.test(stderr)) {
    const next2 = `Start it and check with \`${engine} info\``;
    return new EngineError("daemon-down", `${engine} cannot reach its service`, next2, { cause });
  }
  if (NO_IMAGE.test(stderr)) return noImage(settings, cause);
  if (end.kind === "exited" && end.code === 127) {
    const what2 = `${engine} found no ${core} in ${sourceOf(settings)}`;
    const next2 = "Name an image that has it; container/README.md says how to build one";
    return new EngineError("cannot-exec", what2, next2, { cause });
  }
  const judged = [125, 126].includes(codeOf(end)) ? void 0 : faultIn(result, engine, limits);
  if (judged && (judged.fault !== "garbage-output" || end.kind !== "exited")) return judged;
  if (result.stdout.trim() !== "") {
    const what2 = `${engine} gave no version of ${core}`;
    return new EngineError("garbage-output", what2, `Check ${sourceOf(settings)}`, { cause });
  }
  const what = `${engine} could not start ${core} (code ${codeOf(end)})`;
  const next = `Try \`${engine} run --rm\` with ${sourceOf(settings)}`;
  return new EngineError("cannot-exec", what, next, { cause });
}
var codeOf = (end) => end.kind === "exited" ? end.code : -1;
function faultIn(result, program, limits) {
  try {
    judgeOutput(result, { program, limits });
    return void 0;
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
}
function noImage(settings, cause) {
  const image = sourceOf(settings);
  const next = image.startsWith("iac-dpo/") ? "Build it as container/README.md says" : `Fetch it with \`${settings.engine} pull ${image}\``;
  return new EngineError("cannot-exec", `${settings.engine} does not have ${image}`, next, {
    cause
  });
}
var sourceOf = ({ image, rootfs }) => rootfs ?? image ?? "";
var MAX_STDERR_CHARACTERS = 2e3;
var DAEMON_DOWN = /cannot connect to|is the docker daemon running|connection refused|docker\.sock|podman\.sock/i;
var NO_IMAGE = /unable to find image|no such image|image not known|pull access denied/i;

// src/terraform/engine/container-runner.ts
import { randomBytes } from "node:crypto";

// src/terraform/engine/container-name.ts
var containerName = (run, untilSeconds, number) => `iac-dpo-${run}-${untilSeconds}-${number}`;
var overdueNames = (names, nowSeconds2) => names.filter((name) => {
  const until = NAME2.exec(name)?.[1];
  return until !== void 0 && Number(until) < nowSeconds2;
});
var NAME2 = /^iac-dpo-[0-9a-f]+-(\d{1,12})-\d+$/;

// src/terraform/engine/container-runner.ts
function containerRunner(client, settings, limits) {
  const run = randomBytes(6).toString("hex");
  let count = 0;
  let mayHaveLeft = false;
  return {
    run: async (task, timeoutMs, signal) => {
      count += 1;
      const name = containerName(
        run,
        nowSeconds() + Math.ceil(timeoutMs / 1e3) + GRACE_SECONDS,
        count
      );
      let hasEnded = false;
      try {
        const args = containerArguments(settings, { name, run }, task, limits);
        const result = await client(args, timeoutMs, signal);
        hasEnded = result.end.kind === "exited" || result.end.kind === "not-started";
        return result;
      } finally {
        if (!hasEnded) {
          mayHaveLeft = true;
          await remove([name]);
        }
      }
    },
    sweepOverdue: async () => {
      const names = await namesWith(`label=${LABEL}`);
      await remove(overdueNames(names, nowSeconds()));
    },
    [Symbol.asyncDispose]: async () => {
      if (mayHaveLeft) await remove(await namesWith(`label=${LABEL}=${run}`));
    }
  };
  async function namesWith(filter) {
    const args = ["ps", "--all", `--filter=${filter}`, "--format={{.Names}}"];
    const { stdout } = await client(args, CLEAN_TIMEOUT_MS);
    return stdout.split("\n").filter((name) => name.startsWith("iac-dpo-"));
  }
  async function remove(names) {
    for (const name of names) await client(["rm", "--force", name], CLEAN_TIMEOUT_MS);
  }
}
var nowSeconds = () => Math.floor(Date.now() / 1e3);
var GRACE_SECONDS = 60;
var CLEAN_TIMEOUT_MS = 5e3;

// src/terraform/engine/engine.ts
var VALIDATE_ARGUMENTS = [
  "validate",
  "-json",
  "-no-tests",
  "-no-color"
];
var DEFAULT_ENGINE_LIMITS = {
  // A validation takes 0.1 s bare and 0.5 s in a container; 1 MiB of blocks, the most we read, 28 s.
  timeoutMs: 4e4,
  // Usual is 70 MB; 1 MiB of blocks takes 560 MB.
  memoryBytes: 1024 * 1024 * 1024
};

// src/terraform/engine/terraform-version.ts
var versionSchema = external_exports.object({ terraform_version: external_exports.string().regex(/^\d+\.\d+\.\d+[\w.+-]*$/) });
function versionIn(stdout) {
  try {
    return versionSchema.parse(JSON.parse(stdout)).terraform_version;
  } catch {
    return void 0;
  }
}

// src/terraform/engine/container-engine.ts
async function openContainerEngine(options) {
  const { settings, core, limits = DEFAULT_ENGINE_LIMITS } = options;
  const runner = containerRunner(containerClient(options), settings, limits);
  const program = `${core} in ${settings.engine}`;
  const probe = { ...limits, timeoutMs: Math.min(limits.timeoutMs, PROBE_TIMEOUT_MS) };
  const [answer] = await Promise.all([
    runner.run({ core, program: ["version", "-json"] }, probe.timeoutMs),
    runner.sweepOverdue()
  ]);
  const version = versionIn(answer.stdout);
  if (!version) throw clientFault(settings, core, answer, probe);
  return {
    description: `${core} ${version} in ${settings.engine}`,
    core,
    isConfined: true,
    rootInside: () => SANDBOX_INSIDE,
    // Terraform itself, in its own PID namespace.
    reattachPid: 1,
    validate: async ({ sandbox, environment, signal }) => {
      const task = { core, program: VALIDATE_ARGUMENTS, sandbox: sandbox.path, environment };
      const result = await runner.run(task, limits.timeoutMs, signal);
      if (isClientFault(result)) throw clientFault(settings, core, result, limits);
      return judgeOutput(result, { program, limits });
    },
    [Symbol.asyncDispose]: () => runner[Symbol.asyncDispose]()
  };
}
var PROBE_TIMEOUT_MS = 15e3;

// src/terraform/engine/container-settings.ts
var DEFAULT_IMAGES = {
  terraform: [
    "iac-dpo/terraform",
    "docker.io/hashicorp/terraform:1.11.4@sha256:5820b87995595425074f881500a037b0ccd41158d0d9b44d78f5f120612f2d3d"
  ],
  tofu: ["iac-dpo/tofu"]
};
var containersOf = (settings, core) => settings.image === void 0 && settings.rootfs === void 0 ? DEFAULT_IMAGES[core].map((image) => ({ ...settings, image })) : [settings];

// src/terraform/engine/local-engine.ts
import { rm as rm2 } from "node:fs/promises";
import { basename, join as join3 } from "node:path";

// src/terraform/engine/confinement.ts
import { constants } from "node:fs";
import { access, copyFile, link, open, realpath } from "node:fs/promises";
import { delimiter, join as join2 } from "node:path";
async function findProgram(name, path) {
  for (const directory of path.split(delimiter).filter((entry) => entry.startsWith("/"))) {
    const candidate = join2(directory, name);
    const isExecutable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false
    );
    if (isExecutable) return realpath(candidate);
  }
  return void 0;
}
function limited(command, limits) {
  const script = [
    `ulimit -d ${Math.ceil(limits.memoryBytes / 1024)}`,
    // CPU seconds: ends a terraform whose parent, this process, died and took its timer along.
    `ulimit -t ${Math.ceil(limits.timeoutMs / 1e3 * CPU_SECONDS_PER_SECOND)}`,
    "ulimit -c 0",
    // Nothing has to be written; pipes do not count.
    "ulimit -f 0"
  ].map((line) => `${line} 2>/dev/null`);
  return ["/bin/sh", "-c", `${script.join("; ")}; exec "$@"`, "sh", ...command];
}
var CPU_SECONDS_PER_SECOND = 4;
var rooted = (root, cwd, program) => [
  "unshare",
  "--map-root-user",
  "--net",
  "--ipc",
  "--uts",
  `--root=${root}`,
  `--wd=${cwd}`,
  program
];
async function placeProgram(program, target) {
  await link(program, target).catch(
    () => copyFile(program, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  );
}
async function isNativeProgram(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(ELF_MAGIC);
  } finally {
    await file.close();
  }
}
var ELF_MAGIC = Buffer.from([127, 69, 76, 70]);

// src/terraform/engine/local-engine.ts
async function openLocalEngine(options) {
  const { core: asked, searchPath, folder: folder2, limits = DEFAULT_ENGINE_LIMITS } = options;
  const path = await findProgram(asked, searchPath);
  if (!path) {
    const next = `Install it (${INSTALL[asked]}) or use a container`;
    throw new EngineError("not-found", `${asked} is not on PATH`, next);
  }
  const version = await askVersion(path, searchPath, folder2);
  const core = basename(path) === "tofu" ? "tofu" : asked;
  const placed = await placeRooted(path, folder2);
  const how = placed ? "confined by a user namespace" : "not confined: it can read local files";
  return {
    description: `${core} ${version}, ${how}`,
    core,
    isConfined: placed !== void 0,
    rootInside: (sandboxPath) => placed ? "" : sandboxPath,
    reattachPid: process.pid,
    validate: async ({ sandbox, environment, signal }) => {
      const command = placed ? await rootedCommand(placed, sandbox) : [path];
      const [file = path, ...args] = limited([...command, ...VALIDATE_ARGUMENTS], limits);
      const result = await runProgram(file, args, {
        cwd: join3(sandbox.path, WORK),
        // `unshare` must be found even where PATH names only terraform's folder.
        environment: { ...environment, PATH: `${searchPath}:${SYSTEM_PATH}` },
        timeoutMs: limits.timeoutMs,
        signal
      });
      return judgeOutput(result, { program: core, limits });
    },
    [Symbol.asyncDispose]: async () => {
      if (placed) await rm2(placed, { force: true });
    }
  };
}
var INSTALL = {
  terraform: "https://developer.hashicorp.com/terraform/install",
  tofu: "https://opentofu.org/docs/intro/install"
};
var PROGRAM_INSIDE = "/terraform";
var VERSION_TIMEOUT_MS = 1e4;
async function askVersion(path, searchPath, folder2) {
  const result = await runVersion([path], searchPath, folder2);
  const version = versionIn(result.stdout);
  if (version) return version;
  throw new EngineError(
    result.end.kind === "timed-out" ? "timeout" : "cannot-exec",
    `${path} does not answer \`version -json\``,
    "Check that it is a working terraform 1.6 or later, or use a container"
  );
}
async function placeRooted(path, folder2) {
  if (process.platform !== "linux" || !await isNativeProgram(path)) return void 0;
  const placed = join3(folder2, "terraform");
  await placeProgram(path, placed);
  const result = await runVersion(rooted(folder2, "/", PROGRAM_INSIDE), SYSTEM_PATH, folder2);
  if (versionIn(result.stdout)) return placed;
  await rm2(placed, { force: true });
  return void 0;
}
var SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin";
async function rootedCommand(placed, sandbox) {
  await placeProgram(placed, join3(sandbox.path, PROGRAM_INSIDE));
  return rooted(sandbox.path, `/${WORK}`, PROGRAM_INSIDE);
}
var runVersion = ([file = "", ...args], searchPath, folder2) => runProgram(file, [...args, "version", "-json"], {
  cwd: folder2,
  environment: { PATH: searchPath, HOME: folder2, CHECKPOINT_DISABLE: "1" },
  timeoutMs: VERSION_TIMEOUT_MS,
  signal: void 0
});

// src/terraform/detect-engine.ts
async function detectEngine(request, options) {
  if (request === "checker") return { kind: "checker", why: "the checker was asked for" };
  const attempts = [
    ...request === "local" ? [] : containerAttempts(options),
    ...request === "container" ? [] : localAttempts(options)
  ];
  const failures = /* @__PURE__ */ new Map();
  for (const { host, open: open2 } of attempts) {
    if (isGone(failures.get(host))) continue;
    try {
      const engine = await open2();
      return { kind: "terraform", engine, why: reason(engine, [...failures.values()]) };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (!failures.has(host) || isGone(error)) failures.set(host, error);
    }
  }
  const all = [...failures.values()];
  if (request !== "auto") throw mostTelling(all);
  return { kind: "checker", why: `no terraform answers: ${words(all)}` };
}
var isGone = (failure) => failure !== void 0 && ["not-found", "daemon-down", "timeout"].includes(failure.fault);
function containerAttempts(options) {
  const { folder: folder2, environment, limits, core = "auto", containers = DEFAULT_CONTAINERS } = options;
  return coresFor(core).flatMap(
    (one) => containers.flatMap((settings) => containersOf(settings, one)).map((settings) => ({
      host: settings.engine,
      open: () => {
        const container = { settings, core: one, environment, folder: folder2 };
        return openContainerEngine(limits ? { ...container, limits } : container);
      }
    }))
  );
}
var DEFAULT_CONTAINERS = [
  { engine: "docker" },
  { engine: "podman" }
];
function localAttempts(options) {
  const { folder: folder2, environment, limits, core = "auto" } = options;
  return coresFor(core).map((one) => ({
    host: one,
    open: () => {
      const local = { core: one, searchPath: environment.PATH ?? "", folder: folder2 };
      return openLocalEngine(limits ? { ...local, limits } : local);
    }
  }));
}
var reason = (engine, failures) => failures.length === 0 ? engine.description : `${engine.description} (${words(failures)})`;
var words = (failures) => failures.map((failure) => failure.what).join("; ");
function mostTelling(failures) {
  const [first] = [...failures.filter((failure) => failure.fault !== "not-found"), ...failures];
  return first ?? new EngineError("not-found", "No engine is configured", "Name one");
}

export {
  outOfSandbox,
  temporaryFolder,
  openSandbox,
  WORK,
  HOME,
  STUBS,
  terraformEnvironment,
  detectEngine
};
