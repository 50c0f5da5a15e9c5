/**
 * Repairs Terraform from a program: the schema proposes, the validator proves. Nothing is written to a disk and terraform
 * never runs in a directory that is named; `docs/api.md` has examples.
 *
 * @packageDocumentation
 */

/** What a candidate does; the class prior of the ranking is per action. */
export declare type Action = 'rename-argument' | 'move-argument' | 'argument-to-block' | 'to-companion-resource' | 'delete-argument' | 'add-argument' | 'block-to-argument' | 'rename-block' | 'move-block' | 'delete-block' | 'add-block' | 'change-type' | 'rename-reference' | 'declare' | 'change-value' | 'guard-file' | 'drop-duplicate' | 'rename-declaration' | 'fix-syntax';

/**
 * An edit that was made.
 *
 * @public
 */
export declare interface AppliedRepair {
    readonly action: Action;
    /** One clause in the imperative. */
    readonly title: string;
    /** What the author loses by it. */
    readonly loses?: string;
    /** Higher is preferred; comparable between edits for one finding only. */
    readonly score: number;
    /** Absent: the rules. */
    readonly writtenBy?: 'controller';
    /** In offsets of the text that its round began with. */
    readonly edits: readonly Edit[];
    /** From 1. */
    readonly round: number;
    /** `validated`: terraform accepted the module with it. `checked`: only the checker did. */
    readonly proof: 'validated' | 'checked';
    /** It mends no error. */
    readonly modernises?: true;
    readonly finding: Finding;
}

/** A span of a file in UTF-8 bytes: `start` inclusive, `end` exclusive, both zero-based. */
export declare interface ByteRange {
    readonly start: number;
    readonly end: number;
}

/**
 * A file after the repair.
 *
 * @public
 */
export declare interface ChangedFile {
    /** Relative to the module, with `/`. */
    readonly path: string;
    readonly text: string;
}

/** Replaces the bytes of `range` in `file` by `text`. Edits of one candidate never overlap. */
export declare interface Edit {
    readonly file: string;
    readonly range: ByteRange;
    readonly text: string;
}

/**
 * A module in memory.
 *
 * @public
 */
export declare interface FilesSource {
    /**
     * By path, relative to the module and with `/`. What terraform reads is `*.tf` at the top; everything else is there for
     * `file()` and its like. `.terraform.lock.hcl` says which releases of providers are meant.
     */
    readonly files: Readonly<Record<string, string | Uint8Array>>;
    /** What the result calls the module. Default: `.` */
    readonly name?: string;
}

/** A diagnostic in scope. `summary` and `detail` are terraform's words: untrusted text, never posted raw. */
export declare type Finding = FindingDetails & {
    readonly severity: Severity;
    readonly stage: Stage;
    readonly summary: string;
    readonly detail: string;
    /** Absent where terraform gives none ("Missing required provider"). */
    readonly place?: Place;
};

/** What is wrong, with the fields a repair needs. `place` tells where; the tree tells the block. */
export declare type FindingDetails = {
    readonly kind: 'unsupported-argument';
    readonly argument: string;
    readonly suggestion?: Suggestion;
} | {
    readonly kind: 'missing-required-argument';
    readonly argument: string;
} | {
    readonly kind: 'unsupported-block-type';
    readonly blockType: string;
    readonly suggestion?: Suggestion;
} | {
    readonly kind: 'insufficient-blocks';
    readonly blockType: string;
    readonly minimum: number;
} | {
    readonly kind: 'too-many-blocks';
    readonly blockType: string;
    readonly maximum: number;
} | {
    readonly kind: 'invalid-resource-type';
    readonly mode: ResourceMode;
    readonly type: string;
    readonly provider: string;
    readonly suggestion?: string;
} | {
    readonly kind: 'undeclared-resource';
    readonly mode: ResourceMode;
    readonly type: string;
    readonly name: string;
} | {
    readonly kind: 'undeclared-variable';
    readonly name: string;
    readonly suggestion?: string;
} | {
    readonly kind: 'undeclared-local';
    readonly name: string;
    readonly suggestion?: string;
} | {
    readonly kind: 'undeclared-module';
    readonly name: string;
    readonly suggestion?: string;
}
/** A bare word such as `true_` or `example.id` whose first name means nothing. */
| {
    readonly kind: 'invalid-reference';
    readonly root: string;
} | {
    readonly kind: 'unsupported-attribute';
    readonly attribute: string;
    /** What the attribute was looked up on, as terraform names it: an address, or undefined for a value. */
    readonly on?: string;
    readonly suggestion?: string;
} | {
    readonly kind: 'incorrect-type';
    readonly argument: string;
    readonly required: string;
}
/** `function` is the one called; `path` is undefined when it is not a constant in the source. */
| {
    readonly kind: 'absent-file';
    readonly function: string;
    readonly path?: string;
} | {
    readonly kind: 'duplicate';
    readonly what: 'resource' | 'data' | 'variable' | 'output' | 'local' | 'module' | 'provider' | 'attribute' | 'other';
    readonly name: string;
} | {
    readonly kind: 'module-not-installed';
    readonly name: string;
} | {
    readonly kind: 'missing-provider';
    readonly provider: string;
} | {
    readonly kind: 'read-only-argument';
    readonly argument: string;
} | {
    readonly kind: 'syntax';
} | {
    readonly kind: 'deprecated';
} | {
    readonly kind: 'other';
};

/** One gate's word on a repair. `loosened` says what the configuration takes from the gate, and what that let through. */
export declare type GateVerdict = {
    readonly gate: string;
    readonly passed: true;
    readonly loosened?: string;
} | {
    readonly gate: string;
    readonly passed: false;
    readonly reason: string;
    readonly loosened?: string;
};

/**
 * A verdict and what it rests on.
 *
 * @public
 */
export declare interface Judgement {
    /** `unknown` is neither good nor bad: something was not seen, and `reason` says what. */
    readonly verdict: 'valid' | 'invalid' | 'unknown';
    /** Who said it. Only `validator` and `provider` are terraform; `checker` is an approximation of ours. */
    readonly tier: Tier;
    readonly findings: readonly PlacedFinding[];
    /** The provider releases that the verdict rests on. */
    readonly schemas?: readonly UsedSchema[];
    /** Only where the verdict is `unknown`. */
    readonly reason?: string;
}

/**
 * A finding that no edit was safe for.
 *
 * @public
 */
export declare interface LeftFinding {
    readonly finding: Finding;
    /** One sentence. */
    readonly reason: string;
}

/**
 * What became of one module. Nothing is written.
 *
 * @public
 */
export declare interface ModuleRepair {
    /** As it was named, with `/`. */
    readonly path: string;
    /** What was not read, and why. */
    readonly skipped: readonly SkippedEntry[];
    readonly before: Judgement;
    /** Of the repaired module; the same as `before` where nothing was safe to change. */
    readonly after: Judgement;
    /** In the order they were made. */
    readonly applied: readonly AppliedRepair[];
    readonly abstained: readonly LeftFinding[];
    /** Rules that the repair was held against. Where one did not pass nothing was changed. */
    readonly gates: readonly GateVerdict[];
    /** Changed bytes per byte of the draft, 0 or more. */
    readonly churn: number;
    /** Wall milliseconds. */
    readonly ms: number;
    /** The whole new text of every file that changed or is new. */
    readonly files: readonly ChangedFile[];
    /** What would help but lies outside the scope. */
    readonly patch?: ProposedPatch;
    /** Deprecated and left, with the reasons; only where `modernise` was asked for. */
    readonly outdated?: readonly LeftFinding[];
}

/**
 * The word on one module.
 *
 * @public
 */
export declare interface ModuleValidation extends Judgement {
    readonly path: string;
    /** What was not read, and why: silence never means "no problem". */
    readonly skipped: readonly SkippedEntry[];
}

/** Where a finding points: a file of the module and a byte range in it (may be empty). */
export declare interface Place {
    readonly file: string;
    readonly range: ByteRange;
}

/**
 * A finding with its line. Its words may quote the module: treat them as untrusted text.
 *
 * @public
 */
export declare type PlacedFinding = Finding & {
    /** From 1; absent where the finding has no place. */
    readonly line?: number;
};

/**
 * Edits outside the scope, proposed and not made.
 *
 * @public
 */
export declare interface ProposedPatch {
    readonly applied: readonly AppliedRepair[];
    /** Of the repaired module with the patch in it. */
    readonly after: Judgement;
    /** With it made after the repair. */
    readonly files: readonly ChangedFile[];
}

/**
 * Repairs modules, several with one engine. Rejects with an Error whose message ends with what to do next: a directory
 * without Terraform, an engine that is not there, a configuration that cannot be used.
 *
 * @public
 */
export declare function repair(source: Source | readonly Source[], options?: RepairOptions): Promise<RepairResult>;

/**
 * What `repair` can be asked for.
 *
 * @public
 */
export declare interface RepairOptions extends ValidateOptions {
    /** Only findings in these lines are repaired. Default: all. */
    readonly scope?: readonly ScopeLines[];
    /** Whether what is deprecated is written the newer way too. Default: as the configuration says, else no. */
    readonly modernise?: boolean;
    /** How often a module is validated and repaired again, 1 or more. Default: as the configuration says, else 5. */
    readonly maxRounds?: number;
    /** The path of a configuration, or `false` for none. Default: `.iac-dpo.yml` in the directory, none for files in memory. */
    readonly config?: string | false;
    /** A model that has a say in which edit is taken: a folder, or a URL with `#sha256=HEX`. Default: none. */
    readonly controller?: string;
    /** What the model runs on. Default: `cpu`. */
    readonly device?: 'cpu' | 'cuda';
}

/**
 * What `iac-dpo repair --json` prints. New fields may come; `formatVersion` rises when one changes its meaning or goes.
 *
 * @public
 */
export declare interface RepairResult {
    readonly formatVersion: 1;
    /** In the order they were asked for. Without those that the configuration leaves out. */
    readonly modules: readonly ModuleRepair[];
}

export declare type ResourceMode = 'resource' | 'data' | 'ephemeral';

/**
 * Lines of a file, counted from 1, both ends inclusive.
 *
 * @public
 */
export declare interface ScopeLines {
    /** A path of `files`, or relative to `cwd`. */
    readonly file: string;
    readonly start: number;
    readonly end: number;
}

export declare type Severity = 'error' | 'warning';

export declare interface SkippedEntry {
    readonly path: string;
    readonly reason: string;
}

/**
 * What is judged: a directory, or files that need not be on a disk. Of a directory without `.tf` files the root modules
 * below it are meant.
 *
 * @public
 */
export declare type Source = string | FilesSource;

/**
 * The stage of `terraform validate` a finding belongs to; an earlier stage hides every later one.
 * 1 parse and decode, 2 modules present and called rightly, 3 providers present,
 * 4 references, schema and functions, 5 the provider's own checks.
 */
export declare type Stage = 1 | 2 | 3 | 4 | 5;

/** "Did you mean" of terraform itself: another name, or the other form of the same name. */
export declare type Suggestion = {
    readonly as: 'argument';
    readonly name: string;
} | {
    readonly as: 'block';
    readonly name: string;
};

/**
 * Who gave the verdict, weakest first. Only `validator` and `provider` may be shown as "validated":
 * `checker` is our own approximation, `validator` is terraform over a replayed schema,
 * `provider` is terraform with the real provider.
 */
export declare type Tier = 'checker' | 'validator' | 'provider';

export declare interface UsedSchema {
    /** `hashicorp/aws` */
    readonly provider: string;
    readonly version: string;
    /** From the provider itself, or put together from what else tells of it. */
    readonly exactness: 'exact' | 'reconstructed';
    /** `nearest`: the release that the module asks for is not stored. */
    readonly how: 'default' | 'locked' | 'allowed' | 'nearest';
    /** What the module asks for, in its own words: untrusted. */
    readonly wanted?: string;
}

/**
 * Says whether modules are valid, and who says so. Rejects as `repair` does; an invalid module is a result, no error.
 *
 * @public
 */
export declare function validate(source: Source | readonly Source[], options?: ValidateOptions): Promise<ValidateResult>;

/**
 * What `validate` and `repair` have in common.
 *
 * @public
 */
export declare interface ValidateOptions {
    /**
     * Who judges: terraform in a container, terraform on PATH, or the in-process checker, whose word is an approximation.
     * Default: `auto`, the first of them that is there.
     */
    readonly engine?: 'auto' | 'container' | 'local' | 'checker';
    /** Which program judges. Default: `auto`, which prefers terraform. */
    readonly core?: 'auto' | 'terraform' | 'tofu';
    /** Where relative paths begin. Default: the working directory of the process. */
    readonly cwd?: string;
    /** Ends the work; the promise is rejected with its reason. */
    readonly signal?: AbortSignal;
    /** Told what a user should know and no result says, e.g. that there is no terraform. One sentence without line end. */
    readonly onNotice?: (sentence: string) => void;
}

/**
 * What `iac-dpo validate --json` prints.
 *
 * @public
 */
export declare interface ValidateResult {
    readonly formatVersion: 1;
    readonly modules: readonly ModuleValidation[];
}

export { }
