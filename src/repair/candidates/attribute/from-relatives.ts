import { schemaOf } from '../../../check/scope.ts';
import type { Traversal } from '../../../hcl/expression.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';
import type { DeclaredResource } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { exportedLike, holding } from '../../exported-attribute.ts';
import { instanceOf } from './instance-of.ts';

/** A resource that points at this one and exports it: the version of a secret has its text. */
export function fromRelatives(
  { scope }: RepairContext,
  at: Located,
  reference: Traversal,
  resource: DeclaredResource,
  asked: string,
): Candidate[] {
  return scope.view.resources
    .filter((other) => other.block !== at.path[0] && other.type.startsWith(`${resource.type}_`))
    .filter(
      (other) =>
        pointsAt(other, resource) &&
        schemaOf(scope, other.mode, other.type, other.block)?.attributes.has(asked) === true,
    )
    .map((other) => ({
      action: 'rename-reference',
      title: `refer to \`${other.address}.${asked}\`, which exports it`,
      score: 0.85,
      edits: inFile(at.file, [replaced(reference, `${instanceOf(other)}.${asked}`)]),
    }));
}

/** What it is about itself exports it: the records of a validation are those of its certificate. */
export function fromOrigin(
  { scope }: RepairContext,
  at: Located,
  reference: Traversal,
  resource: DeclaredResource,
  asked: string,
): Candidate[] {
  const behind = reference.steps.slice(
    reference.steps.findIndex((step) => step.kind === 'attribute' && step.name === asked) + 1,
  );
  return scope.view.resources
    .filter((other) => resource.type.startsWith(`${other.type}_`) && pointsAt(resource, other))
    .flatMap((other): Candidate[] => {
      const schema = schemaOf(scope, other.mode, other.type, other.block);
      const [path] = schema
        ? [...exportedLike(other.type, schema, asked), ...holding(schema, asked, behind)]
        : [];
      const tail =
        behind.length === 0
          ? ''
          : at.document.bytes.toString('utf8', behind[0]?.range.start, reference.range.end);
      return path
        ? [
            {
              action: 'rename-reference',
              title: `refer to \`${other.address}.${path.name}\`, which is where it comes from`,
              score: 0.7,
              edits: inFile(at.file, [replaced(reference, path.of(instanceOf(other)) + tail)]),
            },
          ]
        : [];
    });
}

/** Whether a block refers to a resource, be it as a resource or as the data source of the same name. */
function pointsAt({ block }: DeclaredResource, { type, name }: DeclaredResource): boolean {
  let points = false;
  for (const { attribute } of attributesOf(block.body))
    walkExpression(attribute.value, (expression) => {
      if (expression.kind !== 'traversal') return;
      const names = [
        expression.root.text,
        ...expression.steps.map((step) => (step.kind === 'attribute' ? step.name : '')),
      ];
      const own = names[0] === 'data' ? names.slice(1) : names;
      if (own[0] === type && own[1] === name) points = true;
    });
  return points;
}

const replaced = ({ range }: Traversal, text: string) => ({ range, text });
