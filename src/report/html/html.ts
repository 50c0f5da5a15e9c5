import { visibleText } from './visible-text.ts';

/** Markup that is safe to show: only `html` makes it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Content = Html | string | number | undefined | readonly Content[];

/**
 * Markup of our own with contents in it. Everything but `Html` becomes text of which nothing is hidden, also between the
 * quotes of an attribute.
 */
export const html = (ours: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(ours.reduce((markup, part, index) => markup + markupOf(contents[index - 1]) + part));

function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return escaped(content);
  return typeof content === 'number' ? `${content}` : content.map(markupOf).join('');
}

const escaped = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (one) => ENTITIES[one] ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
