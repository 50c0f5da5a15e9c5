import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { structuredPatch } from 'diff';
import type { FilePatch, HunkLine } from '../../src/patch/patch.ts';
import { folderWith } from '../support/temporary.ts';

export interface CommitOptions {
  /** Texts by path; undefined takes the file away. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly message?: string;
  /** `Name <address>` */
  readonly author?: string;
  readonly committer?: string;
  /** By default what the branch has. */
  readonly parents?: readonly string[];
  readonly branch?: string;
}

export const PERSON = 'Maria Silva <maria@example.com>';
export const BY_CLAUDE = 'Add logging\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
export const BY_CURSOR = 'Add logging\n\nCo-authored-by: Cursor <cursoragent@cursor.com>\n';
export const BY_PERSON = 'Add logging\n';

/** A real repository in a folder of its own. */
export class GitRepository {
  readonly directory: string;
  private seconds = 1_790_000_000;
  private readonly heads = new Map<string, string>();

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async create(): Promise<GitRepository> {
    const repository = new GitRepository(await folderWith());
    repository.git('init', '-q', '-b', 'main');
    return repository;
  }

  /** Makes one commit and gives back its hash. */
  commit(options: CommitOptions = {}): string {
    return this.commitAll([options])[0] as string;
  }

  /** Makes commits one after the other, in one process, since each costs a tenth of a second. */
  commitAll(all: readonly CommitOptions[]): readonly string[] {
    const input: Buffer[] = [];
    all.forEach((options, index) => {
      input.push(...this.fastImport(options, index + 1));
    });
    input.push(...all.map((_, index) => Buffer.from(`get-mark :${index + 1}\n`)));
    const shas = this.run(['fast-import', '--quiet', '--force'], Buffer.concat(input))
      .trim()
      .split('\n');
    all.forEach(({ branch = 'main' }, index) => {
      this.heads.set(branch, shas[index] as string);
    });
    return shas;
  }

  /** Brings the files of the branch into the folder, for commands that work there. */
  checkOut(branch = 'main'): void {
    this.git('checkout', '-q', '-f', branch, '--');
    this.git('reset', '-q', '--hard');
  }

  git(...args: string[]): string {
    return this.run(args);
  }

  head(): string {
    return this.git('rev-parse', 'HEAD').trim();
  }

  write(path: string, text: string): void {
    const absolute = join(this.directory, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }

  run(args: readonly string[], input: Buffer | string = ''): string {
    return execFileSync('git', args, {
      cwd: this.directory,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'Maria Silva',
        GIT_AUTHOR_EMAIL: 'maria@example.com',
        GIT_COMMITTER_NAME: 'Maria Silva',
        GIT_COMMITTER_EMAIL: 'maria@example.com',
      },
    });
  }

  private fastImport(options: CommitOptions, mark: number): readonly Buffer[] {
    const { files = {}, message = BY_PERSON, author = PERSON, committer = PERSON } = options;
    const { branch = 'main' } = options;
    const before = mark > 1 ? [`:${mark - 1}`] : [this.heads.get(branch)].filter(isThere);
    const [first, ...others] = options.parents ?? before;
    this.seconds += 60;
    return [
      line(`commit refs/heads/${branch}`),
      line(`mark :${mark}`),
      line(`author ${author} ${this.seconds} +0000`),
      line(`committer ${committer} ${this.seconds} +0000`),
      data(message),
      ...(first === undefined ? [] : [line(`from ${first}`)]),
      ...others.map((other) => line(`merge ${other}`)),
      ...Object.entries(files).flatMap(([path, text]) =>
        text === undefined
          ? [line(`D ${JSON.stringify(path)}`)]
          : [line(`M 100644 inline ${JSON.stringify(path)}`), data(text)],
      ),
      line(''),
    ];
  }
}

const isThere = (value: string | undefined): value is string => value !== undefined;
const line = (text: string): Buffer => Buffer.from(`${text}\n`);
const data = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([line(`data ${bytes.length}`), bytes, line('')]);
};

/** The change of one file as a pull request shows it. */
export function patchOf(
  path: string,
  before: string,
  after: string,
  previousPath = path,
): FilePatch {
  const { hunks } = structuredPatch('a', 'b', before, after, '', '', { context: 3 });
  return {
    path,
    ...(previousPath !== path && { previousPath }),
    status: before === '' ? 'added' : previousPath === path ? 'modified' : 'renamed',
    hunks: hunks.map(({ oldStart, newStart, lines }) => ({
      lines: hunkLines(oldStart, newStart, lines),
    })),
  };
}

function hunkLines(oldStart: number, newStart: number, lines: readonly string[]): HunkLine[] {
  let oldLine = oldStart;
  let newLine = newStart;
  return lines
    .filter((text) => !text.startsWith('\\'))
    .map((marked): HunkLine => {
      const text = marked.slice(1);
      if (marked.startsWith('+')) return { kind: 'added', newLine: newLine++, text };
      if (marked.startsWith('-')) return { kind: 'removed', oldLine: oldLine++, text };
      return { kind: 'context', oldLine: oldLine++, newLine: newLine++, text };
    });
}
