import { note, type Note } from '@onrecord/model';
import type { GivenFields } from '../sources/source-item.ts';
import { articleBlocks } from './body/article-blocks.ts';
import { dataBody } from './body/data-body.ts';
import { withMissedParts } from './body/missed-parts.ts';
import { readable } from './body/readable.ts';
import { walkBlocks } from './block-walker.ts';
import { findHead, type ArticleHead } from './head/article-head.ts';
import type { ArticleField, Origin } from './metadata/claim.ts';
import { fieldsOf, pageFacts, type ArticleContext, type PageFacts } from './metadata/page-facts.ts';
import { titleKey } from './metadata/titles.ts';
import { pageNotes } from './notes.ts';
import { pageProblem, wordCount } from './page-kind.ts';
import { elementsOf, rawText, type PageElement } from './page-node.ts';
import { MAX_ELEMENTS, parsePage, type ParsedPage } from './parse-page.ts';
import { emptied, withoutFurniture } from './prune.ts';
import { shownSource } from './shown-source.ts';
import { withSureBodies } from './sure-bodies.ts';
import { joinBlocks, type MarkedText, type TextBlock } from './text-block.ts';
import { MAX_DEPTH } from './tree-builder.ts';

/** A report out of a page. */
export interface Article extends MarkedText {
  readonly status: 'article';
  readonly given: GivenFields;
  /** Which part of the page each field was taken from. */
  readonly origins: Readonly<Partial<Record<ArticleField, Origin>>>;
  readonly notes: readonly Note[];
}

/** An article, or the one reason why the page gives none. */
export type ArticleOutcome = Article | { readonly status: 'refused'; readonly problem: Note };

/**
 * The report on a page: text as shown (headline, standfirst, byline, body with captions where they stand), what the markup
 * says of its parts, and what the page says of it. Menus, related links, share bars, prompts and comments are left out. Never
 * throws; O(length) but for Readability, whose time grows with the number of elements (at most `MAX_ELEMENTS`).
 */
export async function articleOf(html: string, context: ArticleContext = {}): Promise<ArticleOutcome> {
  const parsed = await parsePage(html);
  const source = shownSource(parsed.root);
  return source === undefined ? articleIn(parsed, html, context) : articleIn(await parsePage(source), source, context);
}

async function articleIn(parsed: ParsedPage, html: string, context: ArticleContext): Promise<ArticleOutcome> {
  const page = withoutFurniture(parsed.root);
  const facts = pageFacts(parsed, page, html, context);
  const head = findHead(page, facts.clues);
  const body = await bodyOf(page, head, facts);
  const titles = [head.headline?.text ?? '', ...facts.clues.titles.slice(-1)];
  const all = rawText(parsed.root).replace(/\s+/g, ' ');
  const problem = pageProblem({ ...facts, ...body, body: body.blocks, isMarked: isMarked(page), titles, all });
  if (problem) return { status: 'refused', problem };

  const top = headBlocks(head, body.byline, body.isFromData ? facts.dataTitle : undefined);
  const { text, marks } = joinBlocks([...top, ...withSureBodies(body.blocks)]);
  const shown = {
    headline: top[0]?.role === 'headline' ? top[0].text : undefined,
    byline: body.byline,
    dates: body.dates,
  };
  const { given, origins, notes } = fieldsOf(facts, shown, text, context);
  return { status: 'article', text, marks, given, origins, notes: [...pageNotesOf(parsed, body, facts), ...notes] };
}

interface Body {
  readonly found: readonly TextBlock[];
  readonly blocks: readonly TextBlock[];
  readonly byline: string | undefined;
  readonly dates: readonly string[];
  readonly isFromData: boolean;
}

/** From this share of the words in the metadata on, what the page shows is the article. */
const SHOWN = 0.35;

async function bodyOf(page: PageElement, head: ArticleHead, facts: PageFacts): Promise<Body> {
  const parts = [head.headline, head.standfirst, head.byline].filter((part) => part !== undefined);
  const elements = [...parts.map(({ element }) => element), ...head.dateElements];
  const rest = emptied(page, new Set(elements.map(({ order }) => order)));
  const tree = await readable(rest, head.headline?.text ?? '');
  const headline = head.headline?.element.order;
  const found = tree ? withMissedParts(rest, walkBlocks(tree), headline) : [];
  const above = { texts: parts.map(({ text }) => text), hasByline: head.byline !== undefined, headline };
  const { blocks, byline, dates } = articleBlocks(found, above);
  const body = { found, byline: head.byline?.text ?? byline, dates: [...head.dates, ...dates] };
  const data = facts.isPaid ? [] : await dataBody(facts.article);
  const isFromData = wordCount(blocks) < wordCount(data) * SHOWN;
  return { ...body, blocks: isFromData ? data : blocks, isFromData };
}

function headBlocks(
  head: ArticleHead,
  byline: string | undefined,
  dataTitle: string | undefined,
): readonly TextBlock[] {
  const block = (text: string | undefined, role: 'headline' | 'standfirst' | 'byline'): readonly TextBlock[] =>
    text === undefined ? [] : [{ text, role, credits: [], linked: 0, element: 'root', order: -1, isApart: false }];
  const headline = head.headline?.text ?? dataTitle;
  const standfirst = head.standfirst?.text;
  const isSame = standfirst !== undefined && headline !== undefined && titleKey(standfirst) === titleKey(headline);
  return [
    ...block(headline, 'headline'),
    ...block(isSame ? undefined : standfirst, 'standfirst'),
    ...block(byline, 'byline'),
  ];
}

function isMarked(page: PageElement): boolean {
  for (const { name, attributes } of elementsOf(page)) {
    if (name === 'article' || attributes['itemprop'] === 'articleBody') return true;
  }
  return false;
}

function pageNotesOf(parsed: ParsedPage, body: Body, facts: PageFacts): readonly Note[] {
  const { broken, scripts } = facts;
  return [
    ...(parsed.isCut ? [note(pageNotes.cut, { details: { limit: MAX_ELEMENTS } })] : []),
    ...(parsed.isFlattened ? [note(pageNotes.flattened, { details: { limit: MAX_DEPTH } })] : []),
    ...(parsed.isUnfinished ? [note(pageNotes.unfinished)] : []),
    ...(parsed.isStruck ? [note(pageNotes.struckOut)] : []),
    ...(body.isFromData ? [note(pageNotes.bodyFromData)] : []),
    ...(facts.isPaid ? [note(pageNotes.shownFree)] : []),
    ...(broken > 0 ? [note(pageNotes.brokenMetadata, { details: { count: broken, all: scripts } })] : []),
  ];
}
