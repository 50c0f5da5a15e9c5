import { existsSync } from 'node:fs';
import { CORPORA, CORPUS_FOLDER, rowsOf } from '../evaluation/corpora.ts';

/** The drafts of the pull requests, taken in turn: of the corpora where they are, else of our own. */
export function loadDrafts(): readonly string[] {
  if (!existsSync(CORPUS_FOLDER)) return OWN;
  const [corpus] = CORPORA;
  const rows = corpus ? rowsOf(corpus) : [];
  const step = Math.max(1, Math.floor(rows.length / MOST));
  return rows
    .filter((_, at) => at % step === 0)
    .map(({ draft }) => draft)
    .slice(0, MOST);
}

/** Few, so that each comes many times and caches have all there is to know. */
const MOST = 20;

const OWN: readonly string[] = [
  'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n',
  'resource "aws_sns_topic" "t" {\n  name = "t"\n}\n',
  'resource "aws_s3_bucket" "b" {\n  bucket = var.name\n}\n',
  'resource "aws_db_instance" "d" {\n  instance_class = "db.t3.micro"\n  name = "orders"\n',
];
