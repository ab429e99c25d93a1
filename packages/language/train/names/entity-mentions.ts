import type { TreebankSentence } from '../conllu.ts';

/** A mention of GUM's entity layer: words `[first, end)`. */
export interface Mention {
  readonly first: number;
  readonly end: number;
  /** GUM's entity type: person, organization, place, time, event, object, abstract, animal, plant, substance. */
  readonly type: string;
}

interface Opened {
  readonly id: string;
  readonly type: string;
  readonly first: number;
}

/** Reads the brackets of `Entity=`: "(3-person-new-…" opens, "3)" closes, one of several parts ("[2/3]") only counts when it is the first. */
export function mentionsOf({ entities }: TreebankSentence): readonly Mention[] {
  const open: Opened[] = [];
  const mentions: Mention[] = [];
  for (const [at, entity] of entities.entries()) {
    for (const bracket of entity.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      const body = bracket.replace(/[()]/g, '');
      const [id = '', type = ''] = body.split('-');
      if (bracket.startsWith('(') && bracket.endsWith(')')) mentions.push({ first: at, end: at + 1, type });
      else if (bracket.startsWith('(')) open.push({ id, type, first: at });
      else {
        const last = open.findLastIndex((one) => one.id === body);
        const [closed] = last < 0 ? [] : open.splice(last, 1);
        if (closed !== undefined && !/\[(?!1\/)/.test(closed.id))
          mentions.push({ first: closed.first, end: at + 1, type: closed.type });
      }
    }
  }
  return mentions;
}
