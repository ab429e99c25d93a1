import { codeSpanEnds } from './code-spans.ts';
import { EmphasisMarks } from './emphasis.ts';
import { decodedEntity } from './entities.ts';
import { linkTarget } from './link-target.ts';

/** Labels of link reference definitions, as `labelOf` writes them. */
export type Labels = ReadonlySet<string>;

const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** Tags of HTML whose words are shown as they are. */
const TAG =
  /^<\/?(?:a|abbr|b|br|center|cite|del|details|div|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|mark|p|q|s|small|span|strong|sub|summary|sup|u)(?:\s[^<>]{0,1000})?\/?>/i;
const AUTOLINK = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/i;

interface Bracket {
  /** Index of its part. */
  readonly part: number;
  readonly at: number;
  readonly isImage: boolean;
}

/**
 * The words of a paragraph of Markdown: emphasis, link targets, pictures (but for their titles), code marks, escapes and
 * simple tags taken off; footnote marks stay. O(length).
 */
export function inlineText(source: string, labels: Labels): string {
  const parts: string[] = [];
  const brackets: Bracket[] = [];
  const emphasis = new EmphasisMarks(parts);
  const codeEnds = codeSpanEnds(source);
  let at = 0;
  /** What is special at `at`, and where it ends; undefined where it is a letter like any other. */
  const special: Readonly<Record<string, () => number | undefined>> = {
    '\\': () => {
      const next = source.charAt(at + 1);
      if (next === '\n' || next === '\r') return at + 1;
      if (!PUNCTUATION.test(next)) return undefined;
      parts.push(next);
      return at + 2;
    },
    '`': () => {
      const span = codeEnds.get(at);
      if (!span) return undefined;
      parts.push(span.words);
      return span.end;
    },
    '<': () => {
      const rest = source.slice(at, at + 2100);
      const link = AUTOLINK.exec(rest);
      if (link) parts.push(link[1] ?? '');
      const found = link ?? TAG.exec(rest);
      if (found && /^<br\b/i.test(found[0])) parts.push('\n');
      return found ? at + found[0].length : undefined;
    },
    '&': () => {
      const entity = decodedEntity(source, at);
      if (!entity) return undefined;
      parts.push(entity.character);
      return entity.end;
    },
    '*': () => emphasis.run(source, at),
    _: () => emphasis.run(source, at),
    '~': () => (source.startsWith('~~', at) ? emphasis.run(source, at) : undefined),
    '!': () => (source.charAt(at + 1) === '[' ? open(true) : undefined),
    '[': () => open(false),
    ']': () => close(),
  };
  const open = (isImage: boolean): number => {
    brackets.push({ part: parts.length, at, isImage });
    parts.push(isImage ? '![' : '[');
    return at + (isImage ? 2 : 1);
  };
  const close = (): number | undefined => {
    const opening = brackets.pop();
    if (!opening) return undefined;
    const from = opening.at + (opening.isImage ? 2 : 1);
    const target = linkTarget(source, { from, to: at }, labels);
    if (!target) return undefined;
    if (opening.isImage) {
      emphasis.forget(opening.part);
      parts.length = opening.part;
      parts.push(target.title);
    } else parts[opening.part] = '';
    return target.end;
  };
  let plain = 0;
  while (at < source.length) {
    const handler = SPECIAL.test(source.charAt(at)) ? special[source.charAt(at)] : undefined;
    if (!handler) {
      at++;
      continue;
    }
    if (plain < at) parts.push(source.slice(plain, at));
    plain = at;
    const end = handler();
    if (end === undefined) at++;
    else {
      at = end;
      plain = end;
    }
  }
  if (plain < at) parts.push(source.slice(plain, at));
  return parts.join('');
}

const SPECIAL = /[\\`<&*_~![\]]/;
