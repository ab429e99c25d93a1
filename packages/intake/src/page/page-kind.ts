import { note, type Note } from '@onrecord/model';
import { isTeaser } from './body/article-blocks.ts';
import { pageProblems } from './notes.ts';
import { CONSENT, NOT_FOUND, PAYWALL } from './page-kind-words.ts';
import type { TextBlock } from './text-block.ts';

/** What tells an article from other pages. */
export interface PageEvidence {
  /** What Readability found, before teasers and prompts were taken out. */
  readonly found: readonly TextBlock[];
  /** The paragraphs of the report's body. */
  readonly body: readonly TextBlock[];
  /** `<title>` and main heading. */
  readonly titles: readonly string[];
  /** All that the page shows, furniture included. */
  readonly all: string;
  /** The metadata says that this page is an article: type, date of publication. */
  readonly isDeclared: boolean;
  /** Its markup has a place for one: `<article>`, microdata. */
  readonly isMarked: boolean;
  /** The metadata says that the article is not free to read. */
  readonly isPaid: boolean;
}

/** Fewer words than this are an article only where the markup says so. */
const FEW = 40;
/** A page with more words than this says what it says at length: no error page, no teaser of a paid article. */
const SHORT = 180;
/** Links to articles that make a front. */
const FRONT_LINKS = 5;
/** Sentences about cookies that make a wall. */
const CONSENT_SENTENCES = 2;

/** The reason why a page gives no report; undefined for an article. */
export function pageProblem(evidence: PageEvidence): Note | undefined {
  const words = wordCount(evidence.body);
  if (words < SHORT && !evidence.isDeclared && evidence.titles.some((title) => NOT_FOUND.test(title)))
    return note(pageProblems.notFound);
  if (words < SHORT && (evidence.isPaid || PAYWALL.test(evidence.all)) && words < 2 * SHORT)
    return note(pageProblems.paywall);
  if (isFront(evidence)) return note(pageProblems.sectionFront);
  const isWall = (evidence.all.match(CONSENT)?.length ?? 0) >= CONSENT_SENTENCES;
  if (isWall && !evidence.isDeclared && (words < FEW || isAboutConsent(evidence.body)))
    return note(pageProblems.consent);
  if (words === 0 || (words < FEW && !evidence.isDeclared && !evidence.isMarked)) return note(pageProblems.noArticle);
  return undefined;
}

/** Words of running text, in scripts without spaces counted as two characters each. */
export function wordCount(blocks: readonly TextBlock[]): number {
  let count = 0;
  for (const { text, role } of blocks) {
    if (role === 'boilerplate') continue;
    count += text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
    count += Math.floor(
      (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/gu)?.length ??
        0) / 2,
    );
  }
  return count;
}

/** Headlines that are links, with a paragraph each or none. Links behind the last paragraph are those of an article's foot. */
function isFront({ found, isDeclared }: PageEvidence): boolean {
  if (isDeclared) return false;
  const isParagraph = (block: TextBlock): boolean => block.text.length >= 60 && !isTeaser(block);
  const paragraphs = found.filter(isParagraph).length;
  const among = paragraphs < 3 ? found : found.slice(0, found.findLastIndex(isParagraph));
  const teasers = among.filter(isTeaser).length;
  return teasers >= FRONT_LINKS && teasers >= paragraphs * 0.6;
}

function isAboutConsent(body: readonly TextBlock[]): boolean {
  const text = body.map((block) => block.text).join('\n');
  return (text.match(CONSENT)?.length ?? 0) >= CONSENT_SENTENCES && wordCount(body) < 2 * SHORT;
}
