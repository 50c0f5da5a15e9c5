import { gunzipSync } from 'node:zlib';
import { notFound, Refusal, validationFailed } from '../http/refusal.ts';
import type { Call, Reply, Route } from '../http/route.ts';
import { nodeId } from '../json/user-json.ts';
import { write } from '../rules/permissions.ts';
import type { CheckRun } from '../state.ts';
import type { World } from '../world.ts';

const REPOSITORY = '/repos/{owner}/{repo}';

/** The two places for findings that are no comments: check runs and code scanning. */
export const FINDING_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: `${REPOSITORY}/check-runs`,
    need: write('checks'),
    handle: createCheckRun,
  },
  {
    method: 'PATCH',
    path: `${REPOSITORY}/check-runs/{check_run_id}`,
    need: write('checks'),
    handle: updateCheckRun,
  },
  {
    method: 'POST',
    path: `${REPOSITORY}/code-scanning/sarifs`,
    need: write('security-events'),
    handle: uploadSarif,
  },
];

function createCheckRun({ world, body }: Call): Reply {
  const run: CheckRun = {
    id: world.nextId(),
    name: String(body.name),
    headSha: String(body.head_sha),
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  if (world.repository.resolve(run.headSha) === null)
    throw validationFailed([
      {
        resource: 'CheckRun',
        code: 'custom',
        field: 'head_sha',
        message: `No commit found for SHA: ${run.headSha}`,
      },
    ]);
  update(world, run, body);
  world.state.checkRuns.push(run);
  return { status: 201, body: checkRunJson(world, run) };
}

/** Annotations are added to those of earlier requests. */
function updateCheckRun({ world, variables, body }: Call): Reply {
  const run = world.state.checkRuns.find(({ id }) => id === Number(variables.check_run_id));
  if (run === undefined) throw notFound();
  update(world, run, body);
  return { status: 200, body: checkRunJson(world, run) };
}

// biome-ignore lint/suspicious/noExplicitAny: the description is its type.
function update(world: World, run: CheckRun, body: any): void {
  const annotations = body.output?.annotations ?? [];
  if (annotations.length > world.limits.annotationsPerRequest)
    throw new Refusal(422, {
      message: `Invalid request.\n\nNo more than ${world.limits.annotationsPerRequest} items are allowed; ${annotations.length} were supplied.`,
      documentation_url: 'https://docs.github.com/rest/checks/runs',
      status: '422',
    });
  run.name = body.name ?? run.name;
  run.conclusion = body.conclusion ?? run.conclusion;
  // "Providing conclusion will automatically set the status parameter to completed."
  run.status = run.conclusion === null ? (body.status ?? run.status) : 'completed';
  run.title = body.output?.title ?? run.title;
  run.summary = body.output?.summary ?? run.summary;
  run.text = body.output?.text ?? run.text;
  run.annotations.push(...annotations);
}

function checkRunJson(world: World, run: CheckRun): Record<string, unknown> {
  const url = `${world.url}/repos/${world.owner}/${world.name}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    url,
    html_url: `${world.url}/${world.owner}/${world.name}/runs/${run.id}`,
    details_url: null,
    external_id: '',
    status: run.status,
    conclusion: run.conclusion,
    started_at: world.now(),
    completed_at: run.conclusion === null ? null : world.now(),
    check_suite: { id: 5 },
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: null,
    pull_requests: [],
  };
}

/** "You must compress the SARIF-formatted analysis data that you want to upload, using gzip, and then translate the contents … into a Base64-encoded string." */
function uploadSarif({ world, body }: Call): Reply {
  let document: unknown;
  try {
    document = JSON.parse(gunzipSync(Buffer.from(String(body.sarif), 'base64')).toString());
  } catch {
    throw new Refusal(400, {
      message: 'Invalid SARIF. Could not decode or decompress.',
      status: '400',
    });
  }
  const id = `00000000-0000-4000-8000-${String(world.nextId()).padStart(12, '0')}`;
  world.state.sarifs.push({ id, commit: String(body.commit_sha), ref: String(body.ref), document });
  const url = `${world.url}/repos/${world.owner}/${world.name}/code-scanning/sarifs/${id}`;
  return { status: 202, body: { id, url } };
}
