import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Clusters } from './clusters.ts';
import { isHalf } from './join-names.ts';
import { discourse, type Discourse } from './discourse.ts';
import type { Mention, RoleClue } from './mention.ts';
import { ANTECEDENTS } from './nominal-antecedents.ts';
import { type Pronoun, pronounAt } from './pronoun.ts';
import { type PronounScene, resolvePronoun } from './resolve-pronoun.ts';
import { isWe, reportVoice } from './report-voice.ts';
import { lists } from './word-sets.ts';
import { singular } from './words-of.ts';
import type { Zone, Zones } from './zones.ts';

/** A pronoun or pointing noun phrase that was resolved: to which mention, and by which rule. */
export interface Pointer {
  readonly to: Mention;
  readonly rule: string;
  readonly probability: number;
}

/** What reading in text order finds out. */
export interface Pointers {
  /** By token of the pronoun. */
  readonly pronouns: ReadonlyMap<number, Pointer>;
  /** By id of the nominal mention. */
  readonly nominals: ReadonlyMap<number, Pointer>;
}

/** What the walk goes over; `onPronoun` sees every scene (to measure or to fit weights). */
export interface WalkInput {
  readonly tree: TreeView;
  readonly mentions: readonly Mention[];
  readonly roles: readonly RoleClue[];
  readonly table: Clusters;
  readonly ofToken: ReadonlyMap<number, number>;
  readonly quotationAt: (token: number) => number;
  /** What stands under a picture or in a headline is no antecedent of words in the text. */
  readonly zones: Zones;
  readonly onPronoun?: (pronoun: Pronoun, scene: PronounScene) => void;
}

/** Reads mentions and pronouns in text order and gives each that points back what it points to. O(tokens). */
export function walk({ tree, mentions, roles, table, ofToken, quotationAt, zones, onPronoun }: WalkInput): Pointers {
  const discourses: Readonly<Record<Zone, Discourse>> = {
    text: discourse(),
    headline: discourse(),
    picture: discourse(),
  };
  const pronouns = new Map<number, Pointer>();
  const nominals = new Map<number, Pointer>();
  const offices = new Map<string, RoleClue[]>();
  const pronounsOf = new Map<number, Set<Pronoun['set']>>();
  const mentionsOf = new Map<number, number>();
  const waiting = [...roles].sort((a, b) => a.range.first - b.range.first);
  const voice = reportVoice(tree, table);
  let lastSpeaker: number | undefined;
  let next = 0;

  const enter = (token: TokenIndex, mention: Mention, isPronoun: boolean): void => {
    const root = table.root(mention.id);
    discourses[zones.zoneOf(token)].add({
      token,
      mention,
      pronoun: isPronoun,
      sentence: tree.sentenceOf(token),
      quotation: quotationAt(token),
    });
    mentionsOf.set(root, (mentionsOf.get(root) ?? 0) + 1);
    if (speaks(tree, token) && zones.zoneOf(token) === 'text') lastSpeaker = root;
  };
  const enterNominal = (mention: Mention): void => {
    if (
      (mention.form !== 'nominal' && !isHalf(mention)) ||
      table.root(mention.id) !== mention.id ||
      (mention.form === 'nominal' && table.members(mention.id).length > 1)
    )
      return;
    for (const [rule, antecedent] of ANTECEDENTS) {
      const to = antecedent(mention, { tree, table, before: discourses[zones.zoneOf(mention.head)], offices });
      if (to && table.join(to.id, mention.id)) {
        nominals.set(mention.id, { to, rule, probability: 0.85 });
        return;
      }
    }
  };
  const rootAt = (token: TokenIndex): number | undefined => {
    const id = pronouns.get(token)?.to.id ?? ofToken.get(token);
    return id === undefined ? undefined : table.root(id);
  };
  for (let i = 0; i < tree.size; i++) {
    const token = i as TokenIndex;
    for (let role = waiting[0]; role && role.range.first <= i; role = waiting[0]) {
      const key = officeKey(role.title);
      offices.set(key, [...(offices.get(key) ?? []).slice(-MOST_HOLDERS), role]);
      waiting.shift();
    }
    while ((mentions[next]?.head ?? tree.size) < i) next++;
    const mention = mentions[next];
    if (mention?.head === i) {
      enterNominal(mention);
      voice.hear(mention);
      enter(token, mention, false);
      continue;
    }
    if (isWe(tree, token) && quotationAt(i) < 0) {
      const to = voice.at(tree.sentenceOf(token));
      if (to) pronouns.set(i, { to, rule: 'report-voice', probability: VOICE });
      continue;
    }
    const pronoun = pronounAt(tree, token, quotationAt(i));
    if (!pronoun) continue;
    const scene: PronounScene = {
      tree,
      table,
      before: discourses[zones.zoneOf(token)],
      later: laterInSentence(tree, mentions, next, pronoun),
      pronounsOf,
      mentionsOf,
      lastSpeaker,
      rootAt,
      sentenceOf: (id) => mentions[id]?.sentence ?? 0,
    };
    onPronoun?.(pronoun, scene);
    const found = resolvePronoun(pronoun, scene);
    if (!found) continue;
    pronouns.set(i, { to: found.mention, rule: 'pronoun', probability: found.probability });
    const root = table.root(found.mention.id);
    pronounsOf.set(root, (pronounsOf.get(root) ?? new Set()).add(pronoun.set));
    enter(token, found.mention, true);
  }
  return { pronouns, nominals };
}

const MOST_HOLDERS = 20;
/** How sure it is that a text in its own voice goes on with the body that it named. */
const VOICE = 0.8;
const MOST_LATER = 20;

/** The last word of a title, before "of" or "for": "minister". */
export function officeKey(title: string): string {
  const head = title.toLowerCase().split(/ (?:of|for|to|at|in|on) /)[0] ?? '';
  return singular(head.split(/[\s-]+/).at(-1) ?? '');
}

function laterInSentence(
  tree: TreeView,
  mentions: readonly Mention[],
  from: number,
  { sentence }: Pronoun,
): readonly Mention[] {
  const { end } = tree.sentence(sentence);
  const found: Mention[] = [];
  for (let i = from; i < mentions.length && found.length < MOST_LATER; i++) {
    const mention = mentions[i];
    if (!mention || mention.head >= end) break;
    found.push(mention);
  }
  return found;
}

function speaks(tree: TreeView, token: TokenIndex): boolean {
  const verb = tree.head(token);
  return verb !== undefined && tree.baseRelation(token) === 'nsubj' && lists.speechVerbs.has(tree.lemma(verb));
}
