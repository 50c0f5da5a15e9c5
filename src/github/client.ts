import { z } from 'zod';
import type { Asked } from './asked.ts';
import { PAGE_SIZE } from './limits.ts';
import { type OctokitSettings, openOctokit } from './open-octokit.ts';
import { plainWords } from './plain-words.ts';
import { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';
import { readable } from './readable.ts';
import { untilAborted } from './until-aborted.ts';

/** GitHub's API, bound to one repository. Every method throws a ProblemError, and the signal's reason when aborted. */
export interface Client {
  readonly repository: Repository;
  /** One GET. `{owner}` and `{repo}` of a route are filled in here and below. */
  readonly read: <T>(what: string, request: Request<T>) => Promise<T>;
  /** The same as a text, in the media type that is asked for. */
  readonly readText: (what: string, request: Omit<Request<never>, 'answer'>) => Promise<string>;
  /** A list, page by page. */
  readonly list: <T>(what: string, request: ListRequest<T>) => Promise<Listed<T>>;
  /** One write, which is sent once, or again where GitHub surely did nothing. */
  readonly write: <T>(what: string, request: Request<T>) => Promise<T>;
  readonly query: <T>(what: string, request: GraphqlRequest<T>) => Promise<T>;
  readonly mutate: <T>(what: string, request: GraphqlRequest<T>) => Promise<T>;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

export interface Request<T> {
  /** `GET /repos/{owner}/{repo}/pulls/{number}` */
  readonly route: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
}

export interface ListRequest<T> extends Omit<Request<T>, 'answer'> {
  readonly item: z.ZodType<T>;
  readonly mostPages: number;
}

export interface Listed<T> {
  readonly items: readonly T[];
  /** False where there are more pages than were read. */
  readonly complete: boolean;
}

export interface GraphqlRequest<T> {
  readonly query: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
}

export interface ClientSettings extends OctokitSettings {
  readonly repository: Repository;
}

export function openClient(settings: ClientSettings): Client {
  const { repository, token, signal } = settings;
  const octokit = openOctokit(settings);
  const here = { owner: repository.owner, repo: repository.name };

  const clean = (words: string): string => plainWords(words, token);

  async function told<T>({ what, doing }: Asking, work: () => Promise<T>): Promise<T> {
    try {
      // A write under way is let finish; a read may be waiting for a limit.
      return await (doing === 'read' ? untilAborted(work(), signal) : work());
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ProblemError) throw error;
      throw new ProblemError(problemOf(error, { what, doing, clean }), { cause: error });
    }
  }

  const one =
    (doing: Asked['doing']) =>
    <T>(what: string, request: Request<T>): Promise<T> =>
      told({ what, doing }, async () => {
        const { route } = request;
        // Octokit sends what a route has no place for as a query.
        const where = route.includes('{owner}') ? here : {};
        const { data } = await octokit.request(route, { ...where, ...request.with });
        return readable(request.answer, data);
      });

  const graphql =
    (doing: Asked['doing']) =>
    <T>(what: string, request: GraphqlRequest<T>): Promise<T> =>
      told({ what, doing }, async () => {
        const data = await octokit.graphql(request.query, {
          ...request.with,
          request: { isRead: doing === 'read' },
        });
        return readable(request.answer, data);
      });

  return {
    repository,
    read: one('read'),
    write: one('write'),
    query: graphql('read'),
    mutate: graphql('write'),
    readText: (what, request) =>
      told({ what, doing: 'read' }, async () => {
        const { data } = await octokit.request(request.route, { ...here, ...request.with });
        return readable(TEXT, data);
      }),
    list: (what, { route, with: parameters, item, mostPages }) =>
      told({ what, doing: 'read' }, async () => {
        const pages = octokit.paginate.iterator(route, {
          ...here,
          per_page: PAGE_SIZE,
          ...parameters,
        });
        const items = [];
        let read = 0;
        for await (const { data } of pages) {
          if (read++ === mostPages) return { items, complete: false };
          items.push(...readable(item.array(), data));
        }
        return { items, complete: true };
      }),
  };
}

type Asking = Pick<Asked, 'what' | 'doing'>;

const TEXT = z.string();
