import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { type Described, description, followed } from './description.ts';
import { jsonSchema } from './json-schema.ts';

/** What an operation was asked. `path` is the description's template. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed; `undefined` where nothing was sent. */
  readonly body: unknown;
}

/** What is wrong with a request by GitHub's description, in sentences; empty where it fits. */
export function requestFaults({ method, path, query, body }: Asked): string[] {
  const operation = description().paths[path]?.[method.toLowerCase()];
  if (operation === undefined) return [`GitHub has no ${method} ${path}`];
  const faults: string[] = [];
  const parameters = (operation.parameters ?? []).map(followed);
  for (const [name, value] of query) {
    const parameter = parameters.find(
      (each: Described) => each.in === 'query' && each.name === name,
    );
    if (parameter === undefined) faults.push(`${method} ${path} has no parameter ${name}`);
    else
      faults.push(
        ...mismatches(parameter.schema, fromText(parameter.schema, value), `?${name}`, true),
      );
  }
  const wanted = followed(operation.requestBody);
  const schema = wanted?.content?.['application/json']?.schema;
  if (body !== undefined && schema === undefined) faults.push(`${method} ${path} takes no body`);
  if (body === undefined && wanted?.required === true)
    faults.push(`${method} ${path} needs a body`);
  if (body !== undefined && schema !== undefined)
    faults.push(...mismatches(schema, body, 'body', true));
  return faults;
}

/** The same for an answer. Refusals that an operation does not list are held against GitHub's general ones. */
export function responseFaults(
  method: string,
  path: string,
  status: number,
  body: unknown,
): string[] {
  const operation = description().paths[path]?.[method.toLowerCase()];
  const response = followed(operation?.responses?.[status]);
  if (response === undefined && status < 400) return [`${method} ${path} never answers ${status}`];
  if (typeof body === 'string') return [];
  const schema = response?.content?.['application/json']?.schema;
  if (schema !== undefined) return mismatches(schema, body, `${status}`, false);
  if (body === undefined) return [];
  return mismatches(GENERAL_REFUSAL, body, `${status}`, false);
}

const GENERAL_REFUSAL = {
  anyOf: ['basic-error', 'validation-error', 'validation-error-simple'].map((name) => ({
    $ref: `#/components/schemas/${name}`,
  })),
};

/** Query parameters are text; the description says what they are meant as. */
function fromText(schema: Described, text: string): unknown {
  const type = followed(schema).type;
  if (type === 'integer' || type === 'number') return Number(text);
  if (type === 'boolean') return text === 'true';
  return text;
}

/** Open for answers, closed for requests; each compiles a schema when it is first met. */
const validators = [validatorsOf(false), validatorsOf(true)] as const;

function mismatches(schema: Described, value: unknown, where: string, closed: boolean): string[] {
  const validate = validators[closed ? 1 : 0](schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${where}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function validatorsOf(closed: boolean): (schema: Described) => ValidateFunction {
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true, inlineRefs: false });
  formats.default(ajv);
  const compiled = new Map<Described, ValidateFunction>();
  const added = new Set<string>();
  const prepare = (schema: Described): Described => {
    const converted = jsonSchema(schema, closed);
    for (const name of converted.components) {
      if (added.has(name)) continue;
      added.add(name);
      ajv.addSchema(prepare(description().components.schemas[name]), `component:${name}`);
    }
    return converted.schema;
  };
  return (schema) => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const made = ajv.compile(prepare(schema));
    compiled.set(schema, made);
    return made;
  };
}
