import type { Channel, Evidence } from './evidence.ts';

/** One sentence on a piece of evidence for whoever reviews. Plain text: what was seen in it needs escaping for Markdown. */
export function evidenceLine({ tool, seen, commit, channel, says }: Evidence): string {
  const where = commit === undefined ? 'A commit' : `Commit ${commit.slice(0, 7)}`;
  const of = commit === undefined ? '' : ` of commit ${commit.slice(0, 7)}`;
  const wrote = says === 'person' ? 'a person typed these lines' : `${tool} wrote these lines`;
  const sentences: Readonly<Record<Channel, string>> = {
    author: `${where} was written by ${tool}`,
    committer: `${where} was committed by ${tool}`,
    'co-author': `${where} names ${tool} as a co-author`,
    'author-name': `${where} was made with ${tool}, as the name of its author says`,
    trailer: `${where} has a trailer that ${tool} leaves`,
    footer: `${where} ends with a line that ${tool} leaves`,
    subject: `${where} has a subject as ${tool} writes them`,
    note: `The git-ai note${of} says that ${wrote}`,
    trace: `An Agent Trace record${of} says that ${wrote}`,
    'opened-by': `The pull request was opened by ${tool}`,
    body: `The description of the pull request has a line that ${tool} leaves`,
    title: `The pull request has a title as ${tool} writes them`,
    branch: `The branch is named as ${tool} names them`,
    label: `The pull request has a label that stands for ${tool}`,
  };
  return `${sentences[channel]} (“${seen}”).`;
}
