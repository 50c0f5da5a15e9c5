var __knownSymbol = (name, symbol) =>
  (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for('Symbol.' + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== 'object' && typeof value !== 'function') __typeError('Object expected');
    var dispose, inner;
    if (async) dispose = value[__knownSymbol('asyncDispose')];
    if (dispose === void 0) {
      dispose = value[__knownSymbol('dispose')];
      if (async) inner = dispose;
    }
    if (typeof dispose !== 'function') __typeError('Object not disposable');
    if (inner)
      dispose = function () {
        try {
          inner.call(this);
        } catch (e) {
          return Promise.reject(e);
        }
      };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E =
    typeof SuppressedError === 'function'
      ? SuppressedError
      : (e, s, m, _) => (
          (_ = Error(m)), (_.name = 'SuppressedError'), (_.error = e), (_.suppressed = s), _
        );
  var fail = (e) =>
    (error = hasError
      ? new E(e, error, 'An error was suppressed during disposal')
      : ((hasError = true), e));
  var next = (it) => {
    while ((it = stack.pop())) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// src/schema/catalogue.ts
import { createHash } from 'node:crypto';
// bench/run-drafts.ts
import { readFileSync, readFileSync as readFileSync2 } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';

// src/schema/unpack.ts
function unpackSchema(text) {
  const lines = text.split('\n');
  const header = JSON.parse(lines[0] ?? '');
  const firstAttribute = 1 + header.types;
  const firstBlock = firstAttribute + header.attributes;
  const parsed = (line) => JSON.parse(lines[line] ?? '');
  const typeAt = memoised((index) => parsed(1 + index));
  const attributeAt = memoised((index) => attribute(parsed(firstAttribute + index), typeAt));
  const blockAt = memoised((index) => block(parsed(firstBlock + index), attributeAt, blockAt));
  const types = {
    resource: new Map(header.resource.map((entry) => [entry[0], entry])),
    data: new Map(header.data.map((entry) => [entry[0], entry])),
    ephemeral: new Map(header.ephemeral.map((entry) => [entry[0], entry])),
  };
  return {
    address: header.address,
    version: header.version,
    provider: blockAt(header.provider),
    resourceTypes: [...types.resource.keys()],
    dataSourceTypes: [...types.data.keys()],
    ephemeralTypes: [...types.ephemeral.keys()],
    functions: header.functions,
    schemaOf: (mode, type) => {
      const entry = types[mode].get(type);
      return entry && blockAt(entry[1]);
    },
    schemaVersionOf: (mode, type) => types[mode].get(type)?.[2] ?? 0,
  };
}
function attribute([name, type, flags], typeAt) {
  const has = (bit) => (flags & (1 << bit)) !== 0;
  return {
    name,
    type: typeAt(type),
    required: has(0),
    optional: has(1),
    computed: has(2),
    sensitive: has(3),
    deprecated: has(4),
    writeOnly: has(5),
  };
}
function block([attributeSteps, nested, deprecated], attributeAt, blockAt) {
  let index = 0;
  const attributes = attributeSteps.map((step) => {
    index += step;
    return attributeAt(index);
  });
  attributes.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    attributes: new Map(attributes.map((a) => [a.name, a])),
    blocks: new Map(nested.map((entry) => [entry[0], nestedBlock(entry, blockAt)])),
    deprecated: deprecated === 1,
  };
}
function nestedBlock([name, nesting, index, minItems, maxItems], blockAt) {
  return {
    name,
    nesting,
    minItems,
    maxItems,
    get block() {
      return blockAt(index);
    },
  };
}
function memoised(compute) {
  const known = /* @__PURE__ */ new Map();
  return (index) => {
    const found = known.get(index);
    if (found !== void 0) return found;
    const value = compute(index);
    known.set(index, value);
    return value;
  };
}

// src/schema/catalogue.ts
var SchemaError = class extends Error {
  name = 'SchemaError';
};
var MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
function openCatalogue(directory) {
  const { files } = readManifest(directory);
  const opened2 = /* @__PURE__ */ new Map();
  const open2 = (entry) => {
    const known = opened2.get(entry.file);
    if (known) return known;
    const schema = unpackSchema(readVerified(directory, entry));
    opened2.set(entry.file, schema);
    return schema;
  };
  return {
    find: (nameOrAddress) => {
      const wanted = canonicalAddress(nameOrAddress);
      const entry = files.find((file2) => canonicalAddress(file2.address) === wanted);
      return entry && open2(entry);
    },
    providers: files.map(({ address, version }) => ({ address, version })),
  };
}
function canonicalAddress(nameOrAddress) {
  const parts = nameOrAddress.toLowerCase().split('/');
  if (parts.length === 1) return `hashicorp/${parts[0]}`;
  return parts.length === 3 && PUBLIC_REGISTRIES.has(parts[0] ?? '')
    ? parts.slice(1).join('/')
    : parts.join('/');
}
var PUBLIC_REGISTRIES = /* @__PURE__ */ new Set(['registry.terraform.io', 'registry.opentofu.org']);
var manifestSchema = z.object({
  files: z.array(
    z.object({
      file: z.string().regex(/^[\w.-]+\.br$/),
      address: z.string(),
      version: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
function readManifest(directory) {
  const path = join(directory, 'manifest.json');
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new SchemaError(`Cannot read ${path}; reinstall iac-dpo or rebuild the schemas.`, {
      cause,
    });
  }
}
function readVerified(directory, entry) {
  const path = join(directory, entry.file);
  try {
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== entry.sha256) throw new Error(`sha256 is ${sha256}, not ${entry.sha256}`);
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');
  } catch (cause) {
    throw new SchemaError(`${path} is not the file of the manifest; reinstall iac-dpo.`, { cause });
  }
}

// src/schema/schemas-directory.ts
import { existsSync } from 'node:fs';
import { dirname, join as join2 } from 'node:path';
import { fileURLToPath } from 'node:url';

function schemasDirectory(from = import.meta.url) {
  const start = dirname(fileURLToPath(from));
  for (let at = start; ; at = dirname(at)) {
    const candidate = join2(at, 'schemas');
    if (existsSync(join2(candidate, 'manifest.json'))) return candidate;
    if (at === dirname(at)) break;
  }
  throw new SchemaError(`No schemas/manifest.json at or above ${start}; reinstall iac-dpo.`);
}

// src/terraform/engine/container-engine.ts
import { randomBytes } from 'node:crypto';

// src/terraform/sandbox.ts
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname as dirname2, join as join3 } from 'node:path';

// src/module/unsafe-path.ts
function whyUnsafe(path) {
  if (path.length > MAX_PATH_CHARACTERS) return 'its path is too long';
  if (UNUSUAL.test(path)) return 'its name holds a control character or a backslash';
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..')) {
    return 'its path leads outside the module';
  }
  return names.map((name) => whyNeverTaken(name.toLowerCase())).find((reason2) => reason2);
}
var MAX_PATH_CHARACTERS = 500;
var UNUSUAL = /[\u0000-\u001f\u007f\\]/;
function whyNeverTaken(name) {
  if (NEVER_ENTERED.has(name)) return `${name} is never taken from a module`;
  if (name === '.terraform.lock.hcl') return 'a lock file is not needed to validate';
  if (/^terraform\.tfstate/.test(name))
    return 'state may hold secrets and is not needed to validate';
  return void 0;
}
var NEVER_ENTERED = /* @__PURE__ */ new Set(['.terraform', 'terraform.d', '.git', 'node_modules']);

// src/terraform/sandbox.ts
async function temporaryFolder() {
  return disposable(await mkdtemp(join3(tmpdir(), 'iac-dpo-')));
}
async function openSandbox(options) {
  const { path, module, rewrite, rootInside } = options;
  const sources = [...module.files, ...module.assets];
  const taken = sources.filter((source) => whyUnsafe(source.path) === void 0);
  const leftOut = sources.filter((source) => !taken.includes(source)).map((source) => source.path);
  await mkdir(path);
  try {
    const folders = new Set(taken.map((source) => dirname2(join3(WORK, source.path))));
    for (const folder of ['', WORK, HOME, MIRROR, ...folders]) {
      await makeFolder(join3(path, folder));
    }
    await makeFile(join3(path, 'cli.tfrc'), cliConfiguration(rootInside(path)));
    for (const source of taken) {
      await makeFile(join3(path, WORK, source.path), rewrite(source.path, source.bytes));
    }
  } catch (error) {
    await rm(path, REMOVE_ALL);
    throw error;
  }
  return { ...disposable(path), leftOut };
}
var WORK = 'iac-dpo-work';
var HOME = 'iac-dpo-home';
var MIRROR = 'mirror';
var terraformEnvironment = (rootInside, reattach) => ({
  HOME: `${rootInside}/${HOME}`,
  CHECKPOINT_DISABLE: '1',
  TF_IN_AUTOMATION: '1',
  TF_CLI_CONFIG_FILE: `${rootInside}/cli.tfrc`,
  // Does not exist, and so holds no planted providers or modules.
  TF_DATA_DIR: `${rootInside}/data`,
  TF_REATTACH_PROVIDERS: reattach,
});
var cliConfiguration = (rootInside) => `disable_checkpoint = true
provider_installation {
  filesystem_mirror {
    path = ${JSON.stringify(`${rootInside}/${MIRROR}`)}
  }
}
`;
async function makeFolder(path) {
  await mkdir(path, { recursive: true });
  await chmod(path, 493);
}
async function makeFile(path, content) {
  await writeFile(path, content, { flag: 'wx' });
  await chmod(path, 420);
}
var disposable = (path) => ({
  path,
  [Symbol.asyncDispose]: () => rm(path, REMOVE_ALL),
});
var REMOVE_ALL = { recursive: true, force: true, maxRetries: 3 };

// src/terraform/engine/container-arguments.ts
var SANDBOX_INSIDE = '/iac-dpo';
function containerArguments(settings, name, task, limits) {
  const { image, rootfs, program = 'terraform' } = settings;
  const source = rootfs === void 0 ? [image ?? DEFAULT_IMAGE] : ['--rootfs', rootfs];
  return [
    ...(settings.globalArguments ?? []),
    'run',
    '--rm',
    `--name=${name}`,
    `--entrypoint=${program}`,
    ...lockedDown(limits),
    // podman takes `--pull` only with an image.
    ...(rootfs === void 0 ? ['--pull=never'] : []),
    ...(task.sandbox === void 0 ? [] : mounted(task.sandbox)),
    ...Object.entries(task.environment ?? {}).map(([key, value]) => `--env=${key}=${value}`),
    ...(settings.runArguments ?? []),
    ...source,
    ...task.program,
  ];
}
var DEFAULT_IMAGE = 'hashicorp/terraform:1.11.4';
var mounted = (sandbox) => [
  `--volume=${sandbox}:${SANDBOX_INSIDE}:ro`,
  `--workdir=${SANDBOX_INSIDE}/${WORK}`,
];
function lockedDown({ memoryBytes }) {
  return [
    '--network=none',
    '--read-only',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    // `nobody`; the sandbox is readable for all, the folder above it for us alone.
    '--user=65534:65534',
    `--memory=${memoryBytes}`,
    // Equal to the memory: no swap on top.
    `--memory-swap=${memoryBytes}`,
    // Go starts a thread per blocked system call; 64 was never reached.
    '--pids-limit=64',
    '--cpus=2',
    // Where a sweep finds what a crash of ours left behind.
    '--label=iac-dpo',
  ];
}

// src/terraform/engine/engine.ts
var VALIDATE_ARGUMENTS = ['validate', '-json', '-no-tests', '-no-color'];
var DEFAULT_ENGINE_LIMITS = {
  // A validation takes 0.1 s bare and 0.5 s in a container; 1 MiB of blocks, the most we read, 28 s.
  timeoutMs: 4e4,
  // Usual is 70 MB; 1 MiB of blocks takes 560 MB.
  memoryBytes: 1024 * 1024 * 1024,
};

// src/terraform/engine/engine-error.ts
var EngineError = class extends Error {
  name = 'EngineError';
  fault;
  /** The first of the sentences, for the reason of a verdict. */
  what;
  constructor(fault, what, next, options) {
    super(`${what}. ${next}.`, options);
    this.fault = fault;
    this.what = what;
  }
  /** True where another module may fare better: the fault lies in this one, not in the set-up. */
  get isAboutOneModule() {
    return this.fault === 'killed' || this.fault === 'timeout' || this.fault === 'garbage-output';
  }
};

// src/terraform/engine/judge-output.ts
function judgeOutput({ end, stdout, stderr }, { program, limits }) {
  switch (end.kind) {
    case 'not-started':
      throw end.cause?.code === 'ENOENT'
        ? new EngineError('not-found', `${program} is not on PATH`, 'Install it', end)
        : new EngineError('cannot-exec', `${program} could not be started`, CHECK_INSTALL, end);
    case 'timed-out':
      throw new EngineError(
        'timeout',
        `${program} was stopped after ${limits.timeoutMs / 1e3} s`,
        'Make the module smaller, or give it more time',
      );
    case 'too-much-output':
      throw new EngineError('garbage-output', `${program} printed without end`, CHECK_INSTALL);
    case 'signalled':
      throw new EngineError('killed', `${program} was killed by ${end.signal}`, MORE_MEMORY);
    case 'exited':
      if (stdout.trim() !== '') return stdout;
      throw silentExit(program, end.code, stderr);
  }
}
var CHECK_INSTALL = 'Check that it is a working terraform 1.6 or later';
var MORE_MEMORY = 'Make the module smaller, or allow more memory';
function silentExit(program, code, stderr) {
  if (OUT_OF_MEMORY.test(stderr)) {
    return new EngineError('killed', `${program} ran out of memory`, MORE_MEMORY);
  }
  const signal = SIGNAL_OF_EXIT[code];
  if (signal) return new EngineError('killed', `${program} was killed by ${signal}`, MORE_MEMORY);
  if (code === 126 || code === 127) {
    return new EngineError('cannot-exec', `${program} could not be started`, CHECK_INSTALL);
  }
  return new EngineError(
    'garbage-output',
    `${program} ended with code ${code} and printed nothing`,
    CHECK_INSTALL,
  );
}
var OUT_OF_MEMORY = /out of memory|cannot allocate memory/;
var SIGNAL_OF_EXIT = {
  134: 'SIGABRT',
  137: 'SIGKILL, most likely for its memory',
  139: 'SIGSEGV',
  152: 'SIGXCPU',
};

// src/terraform/engine/run-program.ts
import { execa } from 'execa';

var MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
async function runProgram(file2, args, options) {
  const { cwd, environment, timeoutMs, signal } = options;
  signal?.throwIfAborted();
  const subprocess = execa(file2, args, {
    cwd,
    env: environment,
    extendEnv: false,
    detached: true,
    reject: false,
    stdin: 'ignore',
    maxBuffer: MAX_OUTPUT_BYTES,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
    stripFinalNewline: false,
  });
  const killGroup = () => killProcessGroup(subprocess.pid);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup();
  }, timeoutMs);
  signal?.addEventListener('abort', killGroup, { once: true });
  process.once('exit', killGroup);
  try {
    const result = await subprocess;
    signal?.throwIfAborted();
    return { end: endOf(result, timedOut), stdout: result.stdout, stderr: result.stderr };
  } finally {
    killGroup();
    clearTimeout(timer);
    signal?.removeEventListener('abort', killGroup);
    process.removeListener('exit', killGroup);
  }
}
function endOf(result, timedOut) {
  if (timedOut) return { kind: 'timed-out' };
  if (result.isMaxBuffer) return { kind: 'too-much-output' };
  if (result.signal) return { kind: 'signalled', signal: result.signal };
  if (result.exitCode !== void 0) return { kind: 'exited', code: result.exitCode };
  return { kind: 'not-started', cause: result.cause };
}
function killProcessGroup(pid) {
  if (pid === void 0) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

// src/terraform/engine/terraform-version.ts
import { z as z2 } from 'zod';

var versionSchema = z2.object({ terraform_version: z2.string().regex(/^\d+\.\d+\.\d+[\w.+-]*$/) });
function versionIn(stdout) {
  try {
    return versionSchema.parse(JSON.parse(stdout)).terraform_version;
  } catch {
    return void 0;
  }
}

// src/terraform/engine/container-engine.ts
async function openContainerEngine(options) {
  const { settings, folder, limits = DEFAULT_ENGINE_LIMITS } = options;
  const run = containerRunner(settings, folder, clientEnvironment(options.environment), limits);
  const answer2 = await run({ program: ['version', '-json'] }, void 0);
  const version = versionIn(answer2.stdout);
  if (!version) throw startFault(settings, answer2, limits);
  return {
    description: `terraform ${version} in ${settings.engine}`,
    rootInside: () => SANDBOX_INSIDE,
    // Terraform itself, in its own PID namespace.
    reattachPid: 1,
    validate: async ({ sandbox, environment, signal }) => {
      const task = { program: VALIDATE_ARGUMENTS, sandbox: sandbox.path, environment };
      const result = await run(task, signal);
      if (isClientFault(result)) throw startFault(settings, result, limits);
      return judgeOutput(result, { program: `terraform in ${settings.engine}`, limits });
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
function containerRunner(settings, cwd, environment, limits) {
  const prefix = `iac-dpo-${randomBytes(6).toString('hex')}`;
  let count2 = 0;
  const client = (args, timeoutMs, signal) =>
    runProgram(settings.engine, args, { cwd, environment, timeoutMs, signal });
  return async (task, signal) => {
    count2 += 1;
    const name = `${prefix}-${count2}`;
    let hasEnded = false;
    try {
      const args = containerArguments(settings, name, task, limits);
      const result = await client(args, limits.timeoutMs, signal);
      hasEnded = result.end.kind === 'exited' || result.end.kind === 'not-started';
      return result;
    } finally {
      if (!hasEnded) {
        const remove = [...(settings.globalArguments ?? []), 'rm', '--force', name];
        await client(remove, REMOVE_TIMEOUT_MS, void 0);
      }
    }
  };
}
var REMOVE_TIMEOUT_MS = 15e3;
var CLIENT_VARIABLES = [
  'PATH',
  'HOME',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS_VERIFY',
  'CONTAINER_HOST',
  'CONTAINERS_CONF',
];
function clientEnvironment(environment) {
  const known = CLIENT_VARIABLES.map((name) => [name, environment[name]]);
  return Object.fromEntries(known.filter((entry) => entry[1] !== void 0));
}
var isClientFault = ({ end, stdout, stderr }) =>
  end.kind === 'not-started' ||
  (end.kind === 'exited' &&
    stdout.trim() === '' &&
    ([125, 126, 127].includes(end.code) || DAEMON_DOWN.test(stderr)));
function startFault(settings, result, limits) {
  const { engine: engine2 } = settings;
  const { end, stderr } = result;
  if (end.kind === 'not-started' && end.cause?.code === 'ENOENT') {
    return new EngineError(
      'not-found',
      `${engine2} is not on PATH`,
      'Install docker or podman',
      end,
    );
  }
  const cause = new Error(stderr.slice(0, MAX_STDERR_CHARACTERS));
  if (DAEMON_DOWN.test(stderr)) {
    return new EngineError(
      'daemon-down',
      `${engine2} cannot reach its service`,
      `Start it and check with \`${engine2} info\``,
      { cause },
    );
  }
  if (NO_IMAGE.test(stderr)) {
    const image = settings.image ?? settings.rootfs ?? '';
    const next = `Fetch it with \`${engine2} pull ${image}\``;
    return new EngineError('cannot-exec', `${engine2} does not have ${image}`, next, { cause });
  }
  if (end.kind === 'exited') {
    const what = `${engine2} could not start terraform (code ${end.code})`;
    const next = `Try \`${engine2} run --rm\` with the same image or root folder`;
    return new EngineError('cannot-exec', what, next, { cause });
  }
  try {
    judgeOutput(result, { program: engine2, limits });
  } catch (error) {
    if (error instanceof EngineError) return error;
  }
  return new EngineError('garbage-output', `${engine2} gave no version`, 'Check the image', {
    cause,
  });
}
var MAX_STDERR_CHARACTERS = 2e3;
var DAEMON_DOWN =
  /cannot connect to|is the docker daemon running|connection refused|docker\.sock|podman\.sock/i;
var NO_IMAGE = /unable to find image|no such image|image not known|pull access denied/i;

// src/terraform/engine/confinement.ts
import { constants } from 'node:fs';
// src/terraform/engine/local-engine.ts
import { access, copyFile, link, open, realpath, rm as rm2 } from 'node:fs/promises';
import { delimiter, join as join4, join as join5 } from 'node:path';

async function findProgram(name, path) {
  for (const directory of path.split(delimiter).filter((entry) => entry.startsWith('/'))) {
    const candidate = join4(directory, name);
    const isExecutable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isExecutable) return realpath(candidate);
  }
  return void 0;
}
function limited(command, limits) {
  const script = [
    `ulimit -d ${Math.ceil(limits.memoryBytes / 1024)}`,
    // CPU seconds: ends a terraform whose parent, this process, died and took its timer along.
    `ulimit -t ${Math.ceil((limits.timeoutMs / 1e3) * CPU_SECONDS_PER_SECOND)}`,
    'ulimit -c 0',
    // Nothing has to be written; pipes do not count.
    'ulimit -f 0',
  ].map((line) => `${line} 2>/dev/null`);
  return ['/bin/sh', '-c', `${script.join('; ')}; exec "$@"`, 'sh', ...command];
}
var CPU_SECONDS_PER_SECOND = 4;
var rooted = (root, cwd, program) => [
  'unshare',
  '--map-root-user',
  '--net',
  '--ipc',
  '--uts',
  `--root=${root}`,
  `--wd=${cwd}`,
  program,
];
async function placeProgram(program, target) {
  await link(program, target).catch(() =>
    copyFile(program, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
  );
}
async function isNativeProgram(path) {
  const file2 = await open(path);
  try {
    const { buffer, bytesRead } = await file2.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(ELF_MAGIC);
  } finally {
    await file2.close();
  }
}
var ELF_MAGIC = Buffer.from([127, 69, 76, 70]);

// src/terraform/engine/local-engine.ts
async function openLocalEngine(options) {
  const { program, searchPath, folder, limits = DEFAULT_ENGINE_LIMITS } = options;
  const path = program.startsWith('/') ? program : await findProgram(program, searchPath);
  if (!path) {
    throw new EngineError(
      'not-found',
      `${program} is not on PATH`,
      'Install it (https://developer.hashicorp.com/terraform/install) or use a container',
    );
  }
  const version = await askVersion(path, searchPath, folder);
  const name = /tofu/.test(path) ? 'tofu' : 'terraform';
  const placed = await placeRooted(path, folder);
  const how = placed ? 'confined by a user namespace' : 'not confined: it can read local files';
  return {
    description: `${name} ${version}, ${how}`,
    rootInside: (sandboxPath) => (placed ? '' : sandboxPath),
    reattachPid: process.pid,
    validate: async ({ sandbox, environment, signal }) => {
      const command = placed ? await rootedCommand(placed, sandbox) : [path];
      const [file2 = path, ...args] = limited([...command, ...VALIDATE_ARGUMENTS], limits);
      const result = await runProgram(file2, args, {
        cwd: join5(sandbox.path, WORK),
        // `unshare` must be found even where PATH names only terraform's folder.
        environment: { ...environment, PATH: `${searchPath}:${SYSTEM_PATH}` },
        timeoutMs: limits.timeoutMs,
        signal,
      });
      return judgeOutput(result, { program: name, limits });
    },
    [Symbol.asyncDispose]: async () => {
      if (placed) await rm2(placed, { force: true });
    },
  };
}
var PROGRAM_INSIDE = '/terraform';
var VERSION_TIMEOUT_MS = 1e4;
async function askVersion(path, searchPath, folder) {
  const result = await runVersion([path], searchPath, folder);
  const version = versionIn(result.stdout);
  if (version) return version;
  throw new EngineError(
    result.end.kind === 'timed-out' ? 'timeout' : 'cannot-exec',
    `${path} does not answer \`version -json\``,
    'Check that it is a working terraform 1.6 or later, or use a container',
  );
}
async function placeRooted(path, folder) {
  if (process.platform !== 'linux' || !(await isNativeProgram(path))) return void 0;
  const placed = join5(folder, 'terraform');
  await placeProgram(path, placed);
  const result = await runVersion(rooted(folder, '/', PROGRAM_INSIDE), SYSTEM_PATH, folder);
  if (versionIn(result.stdout)) return placed;
  await rm2(placed, { force: true });
  return void 0;
}
var SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';
async function rootedCommand(placed, sandbox) {
  await placeProgram(placed, join5(sandbox.path, PROGRAM_INSIDE));
  return rooted(sandbox.path, `/${WORK}`, PROGRAM_INSIDE);
}
var runVersion = ([file2 = '', ...args], searchPath, folder) =>
  runProgram(file2, [...args, 'version', '-json'], {
    cwd: folder,
    environment: { PATH: searchPath, HOME: folder, CHECKPOINT_DISABLE: '1' },
    timeoutMs: VERSION_TIMEOUT_MS,
    signal: void 0,
  });

// src/terraform/detect-engine.ts
async function detectEngine(request, options) {
  if (request === 'checker') return { kind: 'checker', why: 'the checker was asked for' };
  const attempts = [
    ...(request === 'local' ? [] : containerAttempts(options)),
    ...(request === 'container' ? [] : localAttempts(options)),
  ];
  const failures = [];
  for (const attempt of attempts) {
    try {
      const engine2 = await attempt();
      return { kind: 'terraform', engine: engine2, why: reason(engine2, failures) };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      failures.push(error);
    }
  }
  if (request !== 'auto') throw mostTelling(failures);
  return { kind: 'checker', why: `no terraform answers: ${words(failures)}` };
}
function containerAttempts(options) {
  const { folder, environment, limits, containers = DEFAULT_CONTAINERS } = options;
  return containers.map((settings) => () => {
    const container = { settings, environment, folder };
    return openContainerEngine(limits ? { ...container, limits } : container);
  });
}
var DEFAULT_CONTAINERS = [
  { engine: 'docker', image: DEFAULT_IMAGE },
  { engine: 'podman', image: DEFAULT_IMAGE },
];
function localAttempts(options) {
  const { folder, environment, limits, programs = ['terraform', 'tofu'] } = options;
  return programs.map((program) => () => {
    const local = { program, searchPath: environment['PATH'] ?? '', folder };
    return openLocalEngine(limits ? { ...local, limits } : local);
  });
}
var reason = (engine2, failures) =>
  failures.length === 0 ? engine2.description : `${engine2.description} (${words(failures)})`;
var words = (failures) => failures.map((failure) => failure.what).join('; ');
function mostTelling(failures) {
  const [first2] = [...failures.filter((failure) => failure.fault !== 'not-found'), ...failures];
  return first2 ?? new EngineError('not-found', 'No engine is configured', 'Name one');
}

// src/terraform/validator.ts
import { join as join7 } from 'node:path';

// src/finding/absent-file.ts
function absentFile({ detail, subject, calledAs }) {
  const path = WORDS.map((words2) => words2.exec(detail)?.[1]).find((found) => found !== void 0);
  if (path === void 0) return void 0;
  const named = /^Call to function "([^"]+)" failed/.exec(detail)?.[1];
  return {
    kind: 'absent-file',
    function: calledAs ?? named ?? '',
    // Terraform names the value; only where it stands in the source as it is can a repair change it.
    ...(isConstantIn(subject, path) && { path }),
  };
}
var WORDS = [
  /no file exists at "([^"]*)"/,
  /no file exists at (\S+?)[;.]/,
  /failed: open ([^]+?): no such file or directory/,
];
function isConstantIn(subject, path) {
  return (
    !/[$%]\{/.test(subject) &&
    (subject === '' || !/^\s*[A-Za-z_][\w.]*\s*$/.test(subject)) &&
    path !== ''
  );
}

// src/finding/duplicate-of.ts
function duplicateOf({ summary, detail }) {
  const found = WORDS2.find(({ words: words2 }) => words2.test(summary));
  if (!found) return void 0;
  return { kind: 'duplicate', what: found.what, name: found.name.exec(detail)?.[1] ?? '' };
}
var NAMED = /named "([^"]+)"/;
var WORDS2 = [
  { what: 'data', words: /^Duplicate data ".*" configuration$/, name: NAMED },
  { what: 'resource', words: /^Duplicate resource ".*" configuration$/, name: NAMED },
  { what: 'variable', words: /^Duplicate variable declaration$/, name: NAMED },
  { what: 'output', words: /^Duplicate output definition$/, name: NAMED },
  { what: 'local', words: /^Duplicate local value definition$/, name: NAMED },
  { what: 'module', words: /^Duplicate module call$/, name: NAMED },
  { what: 'provider', words: /^Duplicate provider configuration$/, name: /"([^"]+)"/ },
  { what: 'attribute', words: /^Attribute redefined$/, name: /^The argument "([^"]+)"/ },
  { what: 'other', words: /^Duplicate (?!argument in)/, name: NAMED },
];

// src/finding/syntax-summaries.ts
var isSyntaxSummary = (summary) =>
  SUMMARIES.has(summary) ||
  /^(Unclosed|Unterminated|Unbalanced|Missing .* (separator|parenthesis|bracket|delimiter))\b/.test(
    summary,
  );
var SUMMARIES = /* @__PURE__ */ new Set([
  'Ambiguous attribute key',
  'Argument definition required',
  'Argument or block definition required',
  'Extra characters after expression',
  'Extra characters after interpolation expression',
  'Illegal Unicode sequence',
  'Invalid %-keyword in template',
  'Invalid argument name',
  'Invalid attribute name',
  'Invalid block definition',
  'Invalid character',
  'Invalid character encoding',
  'Invalid default argument',
  'Invalid escape sequence',
  'Invalid expanding argument value',
  'Invalid expression',
  "Invalid 'for' expression",
  'Invalid legacy index syntax',
  'Invalid multi-line string',
  'Invalid number literal',
  'Invalid object key expression',
  'Invalid single-argument block definition',
  'Invalid string literal',
  'Invalid template',
  'Invalid template control sequence',
  'Invalid template directive',
  'Invalid template interpolation value',
  'Missing argument separator',
  'Missing attribute separator',
  'Missing attribute value',
  'Missing close brace',
  'Missing closing brace',
  'Missing condition',
  'Missing expression',
  'Missing false expression in conditional',
  'Missing heredoc terminator',
  'Missing item separator',
  'Missing key/value separator',
  'Missing newline after argument',
  'Missing newline after block definition',
  'Missing value separator',
  'Missing close bracket on index',
  'Missing name for attribute',
  'Nested splat expression not allowed',
  'Single quotes are not valid',
  'Unexpected endfor directive',
  'Unexpected endif directive',
  'Unsupported operator',
]);

// src/finding/details-of.ts
function detailsOf(raw) {
  if (raw.severity === 'warning') {
    return { kind: /deprecat/i.test(raw.summary) ? 'deprecated' : 'other' };
  }
  for (const read of READERS) {
    const details = read(raw);
    if (details) return details;
  }
  return { kind: 'other' };
}
var READERS = [
  ({ detail }) => {
    const argument = first(/^An argument named "([^"]+)" is not expected here/, detail);
    return argument && { kind: 'unsupported-argument', argument, ...suggestedForm(detail) };
  },
  ({ detail }) => {
    const argument = first(/^The argument "([^"]+)" is required, but no definition/, detail);
    return argument && { kind: 'missing-required-argument', argument };
  },
  ({ detail }) => {
    const blockType = first(/^Blocks of type "([^"]+)" are not expected here/, detail);
    return blockType && { kind: 'unsupported-block-type', blockType, ...suggestedForm(detail) };
  },
  ({ detail }) => {
    const [, minimum, blockType] =
      /^At least (\d+) "([^"]+)" blocks are required/.exec(detail) ?? [];
    return blockType && { kind: 'insufficient-blocks', blockType, minimum: Number(minimum) };
  },
  // hcldec has words of its own for a block that must come exactly once.
  ({ summary, detail }) => {
    const blockType = first(/^A (\S+) block is required/, detail);
    const isMissing = /^Missing .* block$/.test(summary);
    return isMissing && blockType && { kind: 'insufficient-blocks', blockType, minimum: 1 };
  },
  ({ detail }) => {
    const [, maximum, blockType] =
      /^No more than (\d+) "([^"]+)" blocks are allowed/.exec(detail) ?? [];
    return blockType && { kind: 'too-many-blocks', blockType, maximum: Number(maximum) };
  },
  ({ summary, detail }) => {
    const blockType = first(/^Only one (\S+) block is allowed/, detail);
    return /^Duplicate .* block$/.test(summary) && blockType
      ? { kind: 'too-many-blocks', blockType, maximum: 1 }
      : void 0;
  },
  invalidType,
  undeclared,
  unsupportedAttribute,
  ({ detail }) => {
    const [, argument, required] =
      /^Inappropriate value for attribute "([^"]+)": ([^]+?)\.?$/.exec(detail) ?? [];
    return argument && required && { kind: 'incorrect-type', argument, required };
  },
  absentFile,
  duplicateOf,
  ({ summary, detail, context }) => {
    if (summary !== 'Module not installed') return void 0;
    const name = first(/^module "([^"]+)"/, context ?? '');
    return { kind: 'module-not-installed', name: name ?? first(/"([^"]+)"/, detail) ?? '' };
  },
  ({ summary, detail }) => {
    if (summary !== 'Missing required provider') return void 0;
    return { kind: 'missing-provider', provider: first(/provider (\S+?),? but/, detail) ?? '' };
  },
  ({ detail, subject }) => {
    const argument = first(/^Can't configure a value for "([^"]+)"/, detail);
    if (argument) return { kind: 'read-only-argument', argument: lastStep(argument) };
    const isReadOnly = /^Cannot set value for this attribute as the provider/.test(detail);
    return (
      isReadOnly && { kind: 'read-only-argument', argument: first(/^([\w-]+)/, subject) ?? '' }
    );
  },
  ({ summary }) => isSyntaxSummary(summary) && { kind: 'syntax' },
];
var MODES = {
  resource: 'resource',
  managed: 'resource',
  data: 'data',
  ephemeral: 'ephemeral',
};
function invalidType({ detail }) {
  const declared =
    /^The provider (\S+) does not support (resource|data|ephemeral) (?:type|source|resource|resource type) "([^"]+)"/.exec(
      detail,
    );
  const referred =
    /^An? (managed|data|ephemeral) resource type "([^"]+)" is not supported by provider "([^"]+)"/.exec(
      detail,
    );
  const [mode, type, provider] = declared
    ? [declared[2], declared[3], declared[1]]
    : [referred?.[1], referred?.[2], referred?.[3]];
  if (!mode || !type || !provider) return void 0;
  const details = {
    kind: 'invalid-resource-type',
    mode: MODES[mode] ?? 'resource',
    type,
    provider,
  };
  return { ...details, ...suggestedName(detail) };
}
function undeclared({ summary, detail, subject }) {
  const [, mode, type, resource] =
    /^An? (managed|data|ephemeral) resource "([^"]+)" "([^"]+)" has not been declared/.exec(
      detail,
    ) ?? [];
  if (mode && type && resource) {
    return { kind: 'undeclared-resource', mode: MODES[mode] ?? 'resource', type, name: resource };
  }
  const named = NAMED2.flatMap(({ kind, words: words2 }) => {
    const name = first(words2, detail);
    return name ? [{ kind, name, ...suggestedName(detail) }] : [];
  })[0];
  if (named) return named;
  const isReference = summary === 'Invalid reference' || summary === 'Variables not allowed here';
  const root = first(/^([\w-]+)/, subject);
  return isReference && root ? { kind: 'invalid-reference', root } : void 0;
}
var NAMED2 = [
  { kind: 'undeclared-variable', words: /^An input variable with the name "([^"]+)" has not been/ },
  { kind: 'undeclared-local', words: /^A local value with the name "([^"]+)" has not been/ },
  { kind: 'undeclared-module', words: /^No module call named "([^"]+)" is declared/ },
];
function unsupportedAttribute({ summary, detail, subject }) {
  if (summary !== 'Unsupported attribute') return void 0;
  const quoted = first(/\b(?:attribute|output value) (?:named )?"([^"]+)"/, detail);
  const attribute2 = quoted ?? first(/([\w-]+)$/, subject) ?? '';
  const end = `.${attribute2}`;
  const on = subject.endsWith(end) ? subject.slice(0, -end.length) : '';
  return {
    kind: 'unsupported-attribute',
    attribute: attribute2,
    ...(on !== '' && { on }),
    ...suggestedName(detail),
  };
}
function suggestedForm(detail) {
  const block2 = first(/Did you mean to define a block of type "([^"]+)"/, detail);
  if (block2) return { suggestion: { as: 'block', name: block2 } };
  const argument = first(/Did you mean to define argument "([^"]+)"/, detail);
  if (argument) return { suggestion: { as: 'argument', name: argument } };
  const name = first(DID_YOU_MEAN, detail);
  return name
    ? { suggestion: { as: detail.startsWith('Blocks') ? 'block' : 'argument', name } }
    : {};
}
function suggestedName(detail) {
  const suggestion = first(DID_YOU_MEAN, detail);
  return suggestion ? { suggestion } : {};
}
var DID_YOU_MEAN = /Did you mean "([^"]+)"\?/;
var first = (pattern, text) => pattern.exec(text)?.[1];
var lastStep = (path) => path.slice(path.lastIndexOf('.') + 1);

// src/finding/finding.ts
function compareFindings(a, b) {
  return (
    compare(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.range.start ?? -1) - (b.place?.range.start ?? -1) ||
    compare(a.summary, b.summary) ||
    compare(a.detail, b.detail)
  );
}
var compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// src/finding/stage-of.ts
function stageOf(raw, details) {
  switch (details.kind) {
    case 'syntax':
    case 'duplicate':
      return { stage: 1, certain: true };
    case 'module-not-installed':
      return { stage: 2, certain: true };
    case 'missing-provider':
      return { stage: 3, certain: true };
    case 'unsupported-argument':
    case 'unsupported-block-type':
    case 'missing-required-argument':
    case 'insufficient-blocks':
    case 'too-many-blocks':
      return { stage: stageOfBlock(raw.context), certain: false };
    case 'read-only-argument':
      return { stage: 5, certain: true };
    case 'deprecated':
      return { stage: raw.severity === 'warning' ? 5 : 4, certain: false };
    case 'other':
      return { stage: DECODING.test(raw.summary) ? 1 : 4, certain: DECODING.test(raw.summary) };
    default:
      return { stage: 4, certain: true };
  }
}
function stageOfBlock(context) {
  if (context?.startsWith('module ')) return 2;
  return /^(resource|data|ephemeral|provider) /.test(context ?? '') ? 4 : 1;
}
var DECODING =
  /^(Extraneous label|Missing (name|type)|Invalid ((resource|data source|data|variable|output|module|provider|local value) (type )?name|(type specification|default value for variable|version constraint|data type|required_providers|provider (local name|reference|source)|module source|module instance name|backend|provisioner|connection|lifecycle|sensitive|argument name|escape sequence|depends_on|ignore_changes|"?count"?|"?for_each"?)\b)|Unsuitable value type|Variables not allowed|Functions? (call )?not allowed|Unsupported (Terraform Core version|backend)|Reserved |Multiple |Override |Missing (provider|base)|No (default|module) |Missing module source)/;

// src/finding/classify.ts
function classify(diagnostics) {
  const judged = diagnostics.map((raw) => {
    const details = detailsOf(raw);
    return { raw, details, stage: stageOf(raw, details) };
  });
  const certain = judged.flatMap(({ raw, stage }) =>
    raw.severity === 'error' && stage.certain ? [stage.stage] : [],
  );
  const reached = certain.length === 0 ? void 0 : Math.min(...certain);
  return judged
    .map(({ raw, details, stage }) => ({
      ...details,
      severity: raw.severity,
      stage: stage.certain ? stage.stage : (reached ?? stage.stage),
      summary: raw.summary,
      detail: raw.detail,
      ...(raw.place && { place: raw.place }),
    }))
    .sort(compareFindings);
}

// src/terraform/core-version.ts
function withoutCoreVersion(bytes) {
  const text = bytes.toString('latin1');
  if (!text.includes('required_version')) return bytes;
  const blanked = text.replace(REQUIRED_VERSION, (all, before, constraint) =>
    CONSTRAINT.test(constraint) ? before + ' '.repeat(all.length - before.length) : all,
  );
  return Buffer.from(blanked, 'latin1');
}
var REQUIRED_VERSION = /((?:^|\{)[ \t]*)required_version[ \t]*=[ \t]*"([^"\n]*)"/gm;
var CONSTRAINT =
  /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?\d[\w.+-]*\s*(,\s*(=|!=|>=|<=|>|<|~>)?\s*v?\d[\w.+-]*\s*)*$/;

// src/terraform/replay/open-replays.ts
import { basename, join as join6 } from 'node:path';

// src/terraform/replay/wire.ts
function bytesField(field2, value) {
  const payload = typeof value === 'string' ? Buffer.from(value) : value;
  return Buffer.concat([varint((field2 << 3) | WIRE_LENGTH), varint(payload.length), payload]);
}
function numberField(field2, value) {
  return value === 0 ? EMPTY : Buffer.concat([varint((field2 << 3) | WIRE_VARINT), varint(value)]);
}
var flagField = (field2, value) => numberField(field2, value ? 1 : 0);
var mapField = (field2, key, value) =>
  bytesField(field2, Buffer.concat([bytesField(1, key), bytesField(2, value)]));
var WIRE_VARINT = 0;
var WIRE_LENGTH = 2;
var EMPTY = Buffer.alloc(0);
function varint(value) {
  const bytes = [];
  let rest2 = value;
  for (; rest2 >= 128; rest2 = Math.floor(rest2 / 128)) bytes.push((rest2 % 128) | 128);
  bytes.push(rest2);
  return Buffer.from(bytes);
}

// src/terraform/replay/encode-schema.ts
function encodeSchema(block2, schemaVersion) {
  return Buffer.concat([numberField(1, schemaVersion), bytesField(2, encodeBlock(block2))]);
}
var EMPTY_SCHEMA = bytesField(2, Buffer.alloc(0));
function encodeFunction(signature) {
  return Buffer.concat([
    ...signature.parameters.map((parameter) => bytesField(1, encodeParameter(parameter))),
    ...(signature.variadic ? [bytesField(2, encodeParameter(signature.variadic))] : []),
    bytesField(3, bytesField(1, JSON.stringify(signature.returns))),
  ]);
}
var encodeParameter = (parameter) =>
  Buffer.concat([bytesField(1, parameter.name), bytesField(2, JSON.stringify(parameter.type))]);
var encodedBlocks = /* @__PURE__ */ new WeakMap();
function encodeBlock(block2) {
  const known = encodedBlocks.get(block2);
  if (known) return known;
  const encoded = Buffer.concat([
    ...[...block2.attributes.values()].map((a) => bytesField(2, encodeAttribute(a))),
    ...[...block2.blocks.values()].map((nested) =>
      bytesField(
        3,
        Buffer.concat([
          bytesField(1, nested.name),
          bytesField(2, encodeBlock(nested.block)),
          numberField(3, NESTING[nested.nesting]),
          numberField(4, nested.minItems),
          numberField(5, nested.maxItems),
        ]),
      ),
    ),
    flagField(6, block2.deprecated),
  ]);
  encodedBlocks.set(block2, encoded);
  return encoded;
}
function encodeAttribute(attribute2) {
  return Buffer.concat([
    bytesField(1, attribute2.name),
    bytesField(2, JSON.stringify(attribute2.type)),
    flagField(4, attribute2.required),
    flagField(5, attribute2.optional),
    flagField(6, attribute2.computed),
    flagField(7, attribute2.sensitive),
    flagField(9, attribute2.deprecated),
    flagField(10, attribute2.writeOnly),
  ]);
}
var NESTING = { single: 1, list: 2, set: 3, map: 4, group: 5 };

// src/terraform/replay/schema-reply.ts
function schemaReply(schema, mentioned) {
  const used = MODES2.flatMap((mode) =>
    namesOf(schema, mode)
      .filter((type) => mentioned === 'everything' || mentioned.has(type))
      .map((type) => mapField(FIELD[mode], type, encodedType(schema, mode, type))),
  );
  return Buffer.concat([namesOnly(schema), ...used]);
}
function mentionedIn(module) {
  const texts = [...module.files, ...module.assets.filter((asset) => isConfiguration(asset.path))];
  const words2 = /* @__PURE__ */ new Set();
  for (const { bytes } of texts) {
    const text = bytes.toString('latin1');
    if (UNICODE_ESCAPE.test(text)) return 'everything';
    for (const word of text.match(WORD) ?? []) words2.add(word);
  }
  return words2;
}
var WORD = /[A-Za-z_][\w-]*/g;
var UNICODE_ESCAPE = /\\[uU]/;
var isConfiguration = (path) => path.endsWith('.tf.json');
var MODES2 = ['resource', 'data', 'ephemeral'];
var FIELD = { resource: 2, data: 3, ephemeral: 8 };
function namesOf(schema, mode) {
  if (mode === 'resource') return schema.resourceTypes;
  return mode === 'data' ? schema.dataSourceTypes : schema.ephemeralTypes;
}
var namesOnlyOf = /* @__PURE__ */ new WeakMap();
function namesOnly(schema) {
  const known = namesOnlyOf.get(schema);
  if (known) return known;
  const encoded = Buffer.concat([
    bytesField(1, encodeSchema(schema.provider, 0)),
    ...(schema.functions ?? []).map((f) => mapField(7, f.name, encodeFunction(f))),
    ...MODES2.flatMap((mode) =>
      namesOf(schema, mode).map((type) => mapField(FIELD[mode], type, EMPTY_SCHEMA)),
    ),
  ]);
  namesOnlyOf.set(schema, encoded);
  return encoded;
}
function encodedType(schema, mode, type) {
  const block2 = schema.schemaOf(mode, type);
  return block2 ? encodeSchema(block2, schema.schemaVersionOf(mode, type)) : EMPTY_SCHEMA;
}

// src/terraform/replay/serve-replay.ts
import { chmod as chmod2 } from 'node:fs/promises';
import { Server, ServerCredentials } from '@grpc/grpc-js';

async function serveReplay(socketPath, schemaReply2) {
  const server = new Server(SERVER_OPTIONS);
  server.addService(PROVIDER, {
    GetSchema: answer(() => schemaReply2),
    GetResourceIdentitySchemas: answer(() => EMPTY2),
    // Request and response both hold nothing but `DynamicValue config = 1`.
    PrepareProviderConfig: answer((request) => request),
    ValidateResourceTypeConfig: answer(() => EMPTY2),
    ValidateDataSourceConfig: answer(() => EMPTY2),
    ValidateEphemeralResourceConfig: answer(() => EMPTY2),
    Stop: answer(() => EMPTY2),
  });
  server.addService(HEALTH, { Check: answer(() => SERVING) });
  await new Promise((resolve, reject) => {
    const done = (error) => (error ? reject(error) : resolve());
    server.bindAsync(`unix:${socketPath}`, ServerCredentials.createInsecure(), done);
  });
  await chmod2(socketPath, 511);
  return { [Symbol.asyncDispose]: async () => server.forceShutdown() };
}
var SERVER_OPTIONS = {
  'grpc.max_send_message_length': 64 * 1024 * 1024,
  'grpc.max_receive_message_length': 16 * 1024 * 1024,
};
var EMPTY2 = Buffer.alloc(0);
var SERVING = Buffer.from([8, 1]);
var PROVIDER = service('tfplugin5.Provider', [
  'GetSchema',
  'GetResourceIdentitySchemas',
  'PrepareProviderConfig',
  'ValidateResourceTypeConfig',
  'ValidateDataSourceConfig',
  'ValidateEphemeralResourceConfig',
  'Stop',
]);
var HEALTH = service('grpc.health.v1.Health', ['Check']);
function service(name, methods) {
  const asIs = (bytes) => bytes;
  const definitions = methods.map((method) => [
    method,
    {
      path: `/${name}/${method}`,
      requestStream: false,
      responseStream: false,
      requestSerialize: asIs,
      requestDeserialize: asIs,
      responseSerialize: asIs,
      responseDeserialize: asIs,
    },
  ]);
  return Object.fromEntries(definitions);
}
var answer = (respond) => (call, reply) => reply(null, respond(call.request));

// src/terraform/replay/open-replays.ts
async function openReplays(module, catalogue, folder, folderInside) {
  const mentioned = mentionedIn(module);
  const used = catalogue.providers.filter(({ address }) => isMentioned(address, mentioned));
  const servers = [];
  const providers = [];
  const close = async () => {
    await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
  };
  try {
    for (const [index, { address }] of used.entries()) {
      const schema = catalogue.find(address);
      if (!schema) continue;
      const socket = `p${index}`;
      servers.push(await serveReplay(join6(folder, socket), schemaReply(schema, mentioned)));
      providers.push({ address, socketPath: `${folderInside}/${socket}` });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { providers, [Symbol.asyncDispose]: close };
}
function isMentioned(address, mentioned) {
  if (mentioned === 'everything') return true;
  const name = basename(address);
  return [...mentioned].some((word) => word === name || word.startsWith(`${name}_`));
}

// src/terraform/replay/reattach.ts
function reattachProviders(providers, pid) {
  const entries = providers.flatMap(({ address, socketPath }) =>
    allAddresses(address).map((full) => [
      full,
      {
        Protocol: 'grpc',
        ProtocolVersion: 5,
        Pid: pid,
        Test: true,
        Addr: { Network: 'unix', String: socketPath },
      },
    ]),
  );
  return JSON.stringify(Object.fromEntries(entries));
}
function allAddresses(address) {
  const canonical = canonicalAddress(address);
  return canonical.split('/').length === 2
    ? [...PUBLIC_REGISTRIES].map((registry) => `${registry}/${canonical}`)
    : [canonical];
}

// src/terraform/terraform-json.ts
import { z as z3 } from 'zod';

function parseTerraformJson(output, module, places) {
  const start = output.search(/^\{/m);
  try {
    const report = reportSchema.parse(JSON.parse(output.slice(Math.max(start, 0))));
    return report.diagnostics.map((diagnostic) => rawDiagnostic(diagnostic, module, places));
  } catch (cause) {
    throw new EngineError(
      'garbage-output',
      'terraform printed something other than its JSON',
      'Check that it is terraform or tofu 1.6 or later',
      { cause },
    );
  }
}
var position = z3.object({ byte: z3.number().int().nonnegative() });
var diagnosticSchema = z3.object({
  severity: z3.enum(['error', 'warning']).catch('error'),
  summary: z3.string(),
  detail: z3.string().default(''),
  range: z3.object({ filename: z3.string(), start: position, end: position }).optional(),
  snippet: z3
    .object({
      context: z3.string().nullish(),
      function_call: z3.object({ called_as: z3.string() }).nullish(),
    })
    .optional(),
});
var reportSchema = z3.object({
  format_version: z3.string().regex(/^1\./),
  valid: z3.boolean(),
  diagnostics: z3.array(diagnosticSchema).default([]),
});
function rawDiagnostic(diagnostic, module, places) {
  const { severity, summary, detail, range, snippet } = diagnostic;
  const file2 = range && fileNamed(module, range.filename);
  const context = snippet?.context ?? void 0;
  const calledAs = snippet?.function_call?.called_as;
  const common = {
    severity,
    summary: withoutOurFolders(summary, places),
    detail: withoutOurFolders(detail, places),
    ...(context !== void 0 && { context }),
    ...(calledAs !== void 0 && { calledAs }),
  };
  if (!file2 || range.start.byte > file2.bytes.length) return { ...common, subject: '' };
  const start = range.start.byte;
  const end = Math.max(start, Math.min(range.end.byte, file2.bytes.length));
  const subject = file2.bytes.subarray(start, Math.min(end, start + MAX_SUBJECT_BYTES));
  return {
    ...common,
    place: { file: file2.path, range: { start, end } },
    subject: subject.toString('utf8'),
  };
}
var MAX_SUBJECT_BYTES = 400;
var fileNamed = (module, path) =>
  module.files.find((file2) => file2.path === path) ??
  module.assets.find((asset) => asset.path === path);
var withoutOurFolders = (text, { work, home }) => text.replaceAll(home, '~').replaceAll(work, '.');

// src/terraform/verdict-of.ts
function verdictOf(findings, unseen) {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const limits = errors.filter((error) => limitIn(error) !== void 0);
  const tier = 'validator';
  if (errors.length > limits.length) return { verdict: 'invalid', tier, findings };
  const reasons = [
    .../* @__PURE__ */ new Set([...unseen, ...limits.flatMap((error) => limitIn(error) ?? [])]),
  ];
  return reasons.length > 0
    ? { verdict: 'unknown', tier, findings, reason: reasons.join('; ') }
    : { verdict: 'valid', tier, findings };
}
function unseenFiles(module, leftOut) {
  const skipped = module.skipped.filter(({ path }) => isJudged(path));
  return [
    ...skipped.map(({ path, reason: reason2 }) => `${path} was not read: ${reason2}`),
    ...leftOut.filter(isJudged).map((path) => `${path} was not read`),
  ];
}
var isJudged = (path) => !path.includes('/') && /\.(tf|tofu)(\.json)?$/.test(path);
function limitIn(error) {
  if (error.kind === 'module-not-installed') {
    return `module "${error.name}" is not installed, so nothing after it was checked`;
  }
  if (error.kind === 'missing-provider') {
    return `not validated: no schema for ${canonicalAddress(error.provider)}`;
  }
  if (error.summary === 'Unsupported Terraform Core version') {
    return 'the module asks for another version of terraform';
  }
  return void 0;
}

// src/terraform/validator.ts
function createValidator({ catalogue, engine: engine2, folder }) {
  let count2 = 0;
  return {
    description: engine2.description,
    validate: async (module, signal) => {
      var _stack = [];
      try {
        count2 += 1;
        const sandbox = __using(
          _stack,
          await openSandbox({
            path: join7(folder, String(count2)),
            module,
            rewrite: (path, bytes) => (path.endsWith('.tf') ? withoutCoreVersion(bytes) : bytes),
            rootInside: engine2.rootInside,
          }),
          true,
        );
        const unseen = unseenFiles(module, sandbox.leftOut);
        try {
          const findings = await findingsIn(module, sandbox, signal);
          return verdictOf(findings, unseen);
        } catch (error) {
          if (!(error instanceof EngineError && error.isAboutOneModule)) throw error;
          return { verdict: 'unknown', tier: 'validator', findings: [], reason: error.what };
        }
      } catch (_) {
        var _error = _,
          _hasError = true;
      } finally {
        var _promise = __callDispose(_stack, _error, _hasError);
        _promise && (await _promise);
      }
    },
    [Symbol.asyncDispose]: () => engine2[Symbol.asyncDispose](),
  };
  async function findingsIn(module, sandbox, signal) {
    var _stack = [];
    try {
      const root = engine2.rootInside(sandbox.path);
      const replays = __using(
        _stack,
        await openReplays(module, catalogue, sandbox.path, root),
        true,
      );
      const reattach = reattachProviders(replays.providers, engine2.reattachPid);
      const environment = terraformEnvironment(root, reattach);
      const output = await engine2.validate({ sandbox, environment, signal });
      const places = { work: `${root}/${WORK}`, home: `${root}/${HOME}` };
      return classify(parseTerraformJson(output, module, places));
    } catch (_) {
      var _error = _,
        _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && (await _promise);
    }
  }
}

// src/terraform/open-validator.ts
async function openValidator(request, catalogue, options) {
  const folder = await temporaryFolder();
  try {
    const detected = await detectEngine(request, { ...options, folder: folder.path });
    if (detected.kind === 'checker') {
      await folder[Symbol.asyncDispose]();
      return detected;
    }
    const { engine: engine2, why } = detected;
    const validator = createValidator({ catalogue, engine: engine2, folder: folder.path });
    const dispose = async () => {
      await validator[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    };
    return { kind: 'terraform', why, validator: { ...validator, [Symbol.asyncDispose]: dispose } };
  } catch (error) {
    await folder[Symbol.asyncDispose]();
    throw error;
  }
}

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
};

// src/module/read-module.ts
function moduleFromText(label, text) {
  const main = { path: 'main.tf', bytes: Buffer.from(text, 'utf8') };
  return { label, files: [main], assets: [], skipped: [] };
}

// bench/run-drafts.ts
var [file = '', field = 'draft', count = '20', engine = 'local', ...rest] = process.argv.slice(2);
var rows = readFileSync2(file, 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l))
  .filter((r) => r.cloud === void 0 || r.cloud === 'AWS')
  .slice(0, Number(count));
var t0 = performance.now();
var opened = await openValidator(engine, openCatalogue(schemasDirectory()), {
  environment: process.env,
  ...(rest[0] && JSON.parse(rest[0])),
});
console.log(opened.why, Math.round(performance.now() - t0));
if (opened.kind === 'checker') process.exit(1);
var times = [];
var verdicts = {};
var kinds = {};
var others = {};
for (const [i, row] of rows.entries()) {
  const t = performance.now();
  const v = await opened.validator.validate(moduleFromText(String(i), row[field] ?? ''));
  times.push(performance.now() - t);
  verdicts[v.verdict] = (verdicts[v.verdict] ?? 0) + 1;
  if (v.verdict === 'unknown' && !/not installed|no schema/.test(v.reason))
    console.log(i, v.reason);
  for (const f of v.findings) {
    const k = `${f.severity} ${f.stage} ${f.kind}`;
    kinds[k] = (kinds[k] ?? 0) + 1;
    if (f.kind === 'other' || process.env['ALL']) {
      const o = `${f.severity} ${f.stage} | ${f.summary} | ${f.detail.slice(0, 200)} | ${JSON.stringify(f.place)}`;
      others[o] = (others[o] ?? 0) + 1;
    }
    if (process.env['SHOW'] === f.kind) console.log(JSON.stringify(f));
  }
}
await opened.validator[Symbol.asyncDispose]();
times.sort((a, b) => a - b);
console.log(
  verdicts,
  'median',
  times[times.length >> 1],
  'p95',
  times[Math.floor(times.length * 0.95)],
);
console.log(kinds);
for (const [o, n] of Object.entries(others).sort((a, b) => b[1] - a[1])) console.log(n, o);
