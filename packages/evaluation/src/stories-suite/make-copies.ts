import type { Reading } from '@onrecord/model';

/** How outlets change an agency's text, each made by rule of a report. */
export const COPY_KINDS = [
  'another headline',
  'another outlet and byline',
  'cut to 60 %',
  'cut to its first third',
  'two sentences put in',
  'every fifth sentence left out',
  'some numbers corrected',
  'headline, cut and sentences at once',
] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export type Copies = Readonly<Record<CopyKind, string>>;

/** Invented: they are put into copies, or above them. */
const HEADLINE = 'What is known so far: a summary of the day';
const BYLINE = 'By Colm Arreda and our wire services';
const OUTLET = 'Published: Invented Evening Courier, all rights reserved';
const SENTENCES = [
  'Our correspondent adds that shops in the district were open again by the afternoon.',
  'A spokeswoman for the council told this newspaper that she had nothing further to say.',
] as const;

/** Copies of a report, as an outlet might print it: a text each, with its blocks read anew afterwards. Deterministic. */
export function makeCopies({ report: { text, blocks } }: Pick<Reading, 'report'>): Copies {
  const body = blocks
    .filter(({ role }) => role === 'body' || role === 'list')
    .map(({ start, end }) => text.slice(start, end));
  const sentences = body.map((paragraph) => paragraph.split(/(?<=[.!?]["”’]?)\s+(?=\p{Lu}|["“])/u));
  const page = (headline: string, paragraphs: readonly string[]): string => [headline, ...paragraphs].join('\n\n');
  const own = blocks.find(({ role }) => role === 'headline');
  const title = own === undefined ? 'Report' : text.slice(own.start, own.end);
  const cut = cutTo(sentences, 0.6);
  return {
    'another headline': page(HEADLINE, body),
    'another outlet and byline': page(title, [BYLINE, OUTLET, ...body]),
    'cut to 60 %': page(title, cut.map(joined)),
    'cut to its first third': page(title, cutTo(sentences, 1 / 3).map(joined)),
    'two sentences put in': page(title, withSentences(body)),
    'every fifth sentence left out': page(title, withoutEveryFifth(sentences).map(joined)),
    'some numbers corrected': page(title, withOtherNumbers(body)),
    'headline, cut and sentences at once': page(HEADLINE, [
      BYLINE,
      ...withSentences(withOtherNumbers(cut.map(joined))),
    ]),
  };
}

function joined(sentences: readonly string[]): string {
  return sentences.join(' ');
}

/** Whole sentences from the beginning, to about that share of the words; one at least. */
function cutTo(paragraphs: readonly (readonly string[])[], share: number): readonly (readonly string[])[] {
  const length = (sentence: string): number => sentence.split(/\s+/).length;
  let left = paragraphs.flat().reduce((sum, sentence) => sum + length(sentence), 0) * share;
  return paragraphs
    .map((sentences) =>
      sentences.filter((sentence) => {
        const keep = left > 0;
        left -= length(sentence);
        return keep;
      }),
    )
    .filter((sentences) => sentences.length > 0);
}

function withSentences(paragraphs: readonly string[]): readonly string[] {
  const half = Math.ceil(paragraphs.length / 2);
  return [...paragraphs.slice(0, half), SENTENCES[0], ...paragraphs.slice(half), SENTENCES[1]];
}

function withoutEveryFifth(paragraphs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let count = 0;
  return paragraphs.map((sentences) => sentences.filter(() => ++count % 5 !== 0)).filter(({ length }) => length > 0);
}

/** Every third number one higher. */
function withOtherNumbers(paragraphs: readonly string[]): readonly string[] {
  let count = 0;
  return paragraphs.map((paragraph) =>
    paragraph.replace(/\b\d{1,3}\b/g, (number) => (++count % 3 === 0 ? `${Number(number) + 1}` : number)),
  );
}
