import { note, type Note } from '@onrecord/model';
import { feedProblems } from '../notes.ts';
import { decodeEntities } from './entities.ts';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_TAG } from './limits.ts';
import { type Attributes, parseTag, tagEnd } from './tag.ts';

/** What is told of a document while it is scanned. Opens and closes are balanced, but for those left open where it is cut off. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  /** A piece of text; one text may come in several. References are decoded, CDATA is as it was. */
  readonly text: (words: string) => void;
  readonly close: () => void;
}

/** How a document ended. */
export interface XmlEnd {
  /** Why it was given up; nothing was told after that. */
  readonly problem: Note | undefined;
  /** It ended inside an element or a tag. */
  readonly isCut: boolean;
  /** Places where it is no well-formed XML. */
  readonly mended: number;
}

type Mode = 'content' | 'comment' | 'cdata' | 'instruction' | 'doctype' | 'declaration';

const ENDS = { comment: '-->', cdata: ']]>', instruction: '?>', declaration: '>' } as const;
/** Text that comes in small pieces is put together first, so that a long tag is not looked through again for each. */
const PIECE = 64 * 1024;
/** The longest of "<![CDATA[", "<!DOCTYPE" and "<!NOTATION". */
const LONGEST_START = 10;
const LONGEST_REFERENCE = 40;
/** Elements of HTML that have no end tag; they stand unescaped in broken feeds. */
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input']);

/**
 * Scans XML piece by piece in one linear pass, without a document type: no entity beyond those of `entities.ts` means anything, nothing is ever
 * loaded, and what declares entities, nests too deeply or is too much is given up with its reason. A document type
 * without declarations of its own (RSS 0.91 has one) is skipped. What is not well-formed is mended as a reader of feeds has to: bare
 * "&" and "<" are text, an end tag closes what was left open inside, one without a start is ignored.
 * XML 1.0 (5th edition); holds one tag or `PIECE`, whichever is more.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #open: string[] = [];
  #mode: Mode = 'content';
  #pending = '';
  #rest = '';
  #quote = '';
  #elements = 0;
  #mended = 0;
  #isCut = false;
  #problem: Note | undefined;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** The next piece. The problem, once there is one. */
  write(piece: string): Note | undefined {
    this.#pending += piece;
    if (this.#pending.length >= PIECE) this.#scan(false);
    return this.#problem;
  }

  end(): XmlEnd {
    this.#scan(true);
    const isCut = this.#isCut || this.#mode !== 'content' || this.#open.length > 0;
    return { problem: this.#problem, isCut, mended: this.#mended };
  }

  #scan(isLast: boolean): void {
    if (this.#problem) return;
    this.#rest += this.#pending;
    this.#pending = '';
    let at = 0;
    while (at < this.#rest.length && !this.#problem) {
      const next = this.#mode === 'content' ? this.#content(at, isLast) : this.#inside(at, this.#mode);
      // Nothing more can be told before the next piece.
      if (next === at) break;
      at = next;
    }
    this.#rest = this.#rest.slice(at);
    if (isLast && this.#rest !== '') this.#isCut = true;
  }

  /** Goes on in something that has its own end. */
  #inside(at: number, mode: Exclude<Mode, 'content'>): number {
    if (mode === 'doctype') return this.#doctype(at);
    const end = this.#rest.indexOf(ENDS[mode], at);
    // The end may be cut between two pieces.
    const to = end === -1 ? Math.max(at, this.#rest.length - ENDS[mode].length + 1) : end;
    if (mode === 'cdata' && to > at) this.#handler.text(this.#rest.slice(at, to));
    if (end === -1) return to;
    this.#mode = 'content';
    return end + ENDS[mode].length;
  }

  #doctype(at: number): number {
    const end = this.#quote === '' ? this.#rest.slice(at).search(/[>["']/) : this.#rest.indexOf(this.#quote, at) - at;
    if (end < 0) return this.#rest.length;
    const sign = this.#rest.charAt(at + end);
    if (this.#quote !== '') this.#quote = '';
    else if (sign === '>') this.#mode = 'content';
    else if (sign === '[') this.#fail(feedProblems.entities, { words: '<!DOCTYPE ... [' });
    else this.#quote = sign;
    return at + end + 1;
  }

  #content(at: number, isLast: boolean): number {
    const start = this.#rest.indexOf('<', at);
    if (start !== at) return this.#text(at, start === -1 ? this.#rest.length : start, isLast);
    if (!isLast && this.#rest.length - start < LONGEST_START) return at;
    const second = this.#rest.charAt(start + 1);
    if (second === '!') return this.#markup(start);
    if (second === '?') return this.#enter('instruction', start + 2);
    if (second === '/') return this.#endTag(start);
    if (/[A-Za-z_:\u0080-\uffff]/.test(second)) return this.#startTag(start);
    this.#mended++;
    this.#handler.text('<');
    return start + 1;
  }

  #text(at: number, end: number, isLast: boolean): number {
    let to = end;
    if (!isLast && end === this.#rest.length) {
      const reference = this.#rest.lastIndexOf('&');
      if (reference >= at && end - reference < LONGEST_REFERENCE) to = reference;
    }
    if (to === at) return at;
    const { text, bare } = decodeEntities(this.#rest.slice(at, to));
    this.#mended += bare;
    this.#handler.text(text);
    return to;
  }

  #markup(start: number): number {
    const words = this.#rest.slice(start, start + LONGEST_START);
    if (words.startsWith('<!--')) return this.#enter('comment', start + 4);
    if (words.startsWith('<![CDATA[')) return this.#enter('cdata', start + 9);
    if (/^<!doctype/i.test(words)) return this.#enter('doctype', start + 9);
    if (/^<!(?:entity|element|attlist|notation)/i.test(words)) this.#fail(feedProblems.entities, { words });
    this.#mended++;
    return this.#enter('declaration', start + 2);
  }

  #enter(mode: Mode, at: number): number {
    this.#mode = mode;
    return at;
  }

  #startTag(start: number): number {
    const end = tagEnd(this.#rest, start + 1);
    if ((end === -1 ? this.#rest.length : end) - start > MAX_TAG)
      this.#fail(feedProblems.tagTooLong, { limit: MAX_TAG });
    if (end === -1 || this.#problem) return start;
    const { name, attributes, isEmpty, bare } = parseTag(this.#rest.slice(start + 1, end));
    this.#mended += bare;
    if (++this.#elements > MAX_ELEMENTS) this.#fail(feedProblems.tooManyElements, { limit: MAX_ELEMENTS });
    if (this.#open.length >= MAX_DEPTH) this.#fail(feedProblems.tooDeep, { limit: MAX_DEPTH });
    if (this.#problem) return start;
    this.#handler.open(name, attributes);
    if (isEmpty || VOID.has(name)) this.#handler.close();
    else this.#open.push(name);
    return end + 1;
  }

  #endTag(start: number): number {
    const end = this.#rest.indexOf('>', start);
    if (end === -1) {
      if (this.#rest.length - start > MAX_TAG) this.#fail(feedProblems.tagTooLong, { limit: MAX_TAG });
      return start;
    }
    const name = this.#rest
      .slice(start + 2, end)
      .trim()
      .toLowerCase();
    const opened = this.#open.lastIndexOf(name);
    if (opened === -1 && !VOID.has(name)) this.#mended++;
    if (opened !== -1) {
      this.#mended += this.#open.length - opened - 1;
      while (this.#open.length > opened) {
        this.#open.pop();
        this.#handler.close();
      }
    }
    return end + 1;
  }

  #fail(
    kind: (typeof feedProblems)[keyof typeof feedProblems],
    details: Readonly<Record<string, string | number>>,
  ): void {
    this.#problem ??= note(kind, { details });
  }
}
