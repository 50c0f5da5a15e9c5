import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FORMS = '.github/ISSUE_TEMPLATE';

const words = z.string().min(1);
const validations = z.strictObject({ required: z.boolean() }).optional();
const field = {
  id: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  validations,
};
const said = { label: words, description: words.optional() };

/** What GitHub takes of an issue form; it shows nothing of a form that has a mistake. */
const FORM = z.strictObject({
  name: words,
  description: words,
  labels: z.array(words),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('markdown'),
        attributes: z.strictObject({ value: words }),
      }),
      z.strictObject({
        type: z.literal('textarea'),
        ...field,
        attributes: z.strictObject({ ...said, render: words.optional() }),
      }),
      z.strictObject({ type: z.literal('input'), ...field, attributes: z.strictObject(said) }),
      z.strictObject({
        type: z.literal('dropdown'),
        ...field,
        attributes: z.strictObject({ ...said, options: z.array(words).min(2) }),
      }),
    ]),
  ),
});

test.each(readdirSync(FORMS).filter((name) => name !== 'config.yml'))(
  '%s is a form that GitHub shows',
  (name) => {
    const { body } = FORM.parse(parse(readFileSync(join(FORMS, name), 'utf8')));
    const ids = body.flatMap((one) => (one.type === 'markdown' ? [] : [one.id]));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  },
);
