import { READERS } from '../../bench/fuzz-readers/readers.ts';
import { tried } from '../../bench/fuzz-readers/try-input.ts';
import { INHERITED_NAMES } from '../../bench/fuzz-readers/words.ts';

/** Where a draft may write a name; a table that is asked for one of `INHERITED_NAMES` must have none. */
const PLACES: readonly ((name: string) => string)[] = [
  (name) => `${name} {\n  a = 1\n}\n`,
  (name) => `${name} "a" "b" {\n  a = var.x\n  lifecycle {\n  }\n}\n`,
  (name) => `resource "${name}" "a" {\n  name = "x"\n}\n`,
  (name) => `resource "aws_${name}" "a" {\n  name = "x"\n}\n`,
  (name) => `data "${name}" "${name}" {\n}\n`,
  (name) => `resource "aws_sqs_queue" "${name}" {\n  ${name} = "x"\n}\n`,
  (name) => `resource "aws_sqs_queue" "a" {\n  name = "x"\n  ${name} {\n  }\n}\n`,
  (name) =>
    `resource "aws_sqs_queue" "a" {\n  dynamic "${name}" {\n    for_each = [1]\n    content {}\n  }\n}\n`,
  (name) => `locals {\n  ${name} = ${name}("a", 1)\n}\n`,
  (name) => `locals {\n  a = ${name}\n  b = ${name}.c\n  c = ${name}.d[0].e\n}\n`,
  (name) =>
    `locals {\n  a = local.${name}\n  b = var.${name}\n  c = module.${name}.x\n  d = path.${name}\n}\n`,
  (name) =>
    `resource "aws_sqs_queue" "a" {\n}\noutput "o" {\n  value = aws_sqs_queue.a.${name}\n}\n`,
  (name) =>
    `resource "aws_sqs_queue" "a" {\n  policy = "{${name}: ${name}}"\n  name = ${name}.a.id\n}\n`,
  (name) => `locals {\n  a = "%{ if true }%{ ${name} }%{ endif }"\n}\n`,
  (name) => `locals {\n  a = "%{ for x in [] }%{ ${name} }"\n  b = { ${name} = 1 }.${name}\n}\n`,
  (name) => `variable "${name}" {\n  type = ${name}\n}\n`,
  (name) => `variable "a" {\n  type = ${name}(string)\n  default = null\n}\n`,
  (name) => `variable "a" {\n  type = object({ ${name} = string })\n  default = {}\n}\n`,
  (name) => `provider "${name}" {\n  alias = "${name}"\n}\n`,
  (name) =>
    `terraform {\n  ${name} "a" {}\n  required_providers {\n    ${name} = {\n      ${name} = "x"\n    }\n  }\n}\n`,
  (name) =>
    `resource "aws_sqs_queue" "a" {\n  provider = ${name}.${name}\n  depends_on = [${name}.a]\n}\n`,
  (name) =>
    `resource "aws_instance" "a" {\n  provisioner "${name}" {\n    when = ${name}\n  }\n}\n`,
  (name) =>
    `moved {\n  from = ${name}.a\n  to = ${name}.b\n}\nimport {\n  to = ${name}.c\n  id = "${name}"\n}\n`,
  (name) => `module "${name}" {\n  source = "./${name}"\n  ${name} = 1\n}\n`,
  (name) =>
    `check "${name}" {\n  data "${name}" "a" {}\n  assert {\n    condition = ${name}.a\n  }\n}\n`,
  (name) =>
    `locals {\n  a = [for ${name} in {} : ${name}.b]\n  b = provider::${name}::${name}(1)\n}\n`,
  (name) =>
    `locals {\n  a = formatdate("${name}", timestamp())\n  b = uuidv5("${name}", "a")\n  c = jsondecode("{\\"${name}\\": 1}").${name}\n}\n`,
];

const CHECKED: readonly string[] = ['hcl', 'hcl-strict', 'checker', 'prompt', 'repair'];

test.each(INHERITED_NAMES)('%s is a name like any other', async (name) => {
  const wrong: string[] = [];
  for (const place of PLACES) {
    for (const reader of READERS.filter((one) => CHECKED.includes(one.name))) {
      const { words } = await tried(reader, Buffer.from(place(name)));
      if (words !== undefined) wrong.push(`${reader.name}: ${words}\n${place(name)}`);
    }
  }
  expect(wrong.join('\n')).toBe('');
});
