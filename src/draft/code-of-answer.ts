/**
 * The Terraform of a model's answer: what its fenced blocks hold, else the whole answer. Fences of other
 * languages (a shell command beside the code) are left out where one of Terraform, or of none, is there.
 */
export function codeOfAnswer(answer: string): string {
  const blocks = [...answer.matchAll(FENCE)].map(([, , language, code]) => ({
    language: language?.toLowerCase() ?? '',
    code: code ?? '',
  }));
  const ours = blocks.filter(({ language }) => TERRAFORM.has(language));
  if (ours.length > 0) return ours.map(({ code }) => code).join('\n');
  return blocks.length > 0 ? '' : answer;
}

/**
 * CommonMark: three or more backticks or tildes, closed by as many; an answer that was cut never closes it. Each run
 * ends where it can only end, so that a megabyte of one sort is not tried in all its parts.
 */
const FENCE =
  /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[ \t]*(?![ \t])([\w+.-]*)(?![\w+.-])[^\n]*\n([\s\S]*?)(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm;

const TERRAFORM: ReadonlySet<string> = new Set(['', 'terraform', 'tf', 'hcl', 'hcl2']);
