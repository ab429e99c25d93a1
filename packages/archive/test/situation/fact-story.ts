import type { EventType, ProspectType, Stance } from '@onrecord/model';
import type { Day } from '../../src/rows/day.ts';
import type {
  ClaimantKey,
  EventFact,
  FactBase,
  FigureFact,
  PositionFact,
  ProspectFact,
  StatementFact,
} from '../../src/rows/facts.ts';

/** Invented parties and places of the stories; their index is their key. */
const NAMES = [
  'clinic',
  'hospital',
  'council',
  'league',
  'rangers',
  'mission',
  'governor',
  'envoy',
  'harbour',
  'ferries',
  'Lerwick',
  'Unst',
  'Yell',
] as const;
export type Name = (typeof NAMES)[number];

export function keyOf(name: Name): number {
  return NAMES.indexOf(name) + 1;
}

/** The envoy speaks for the council. */
export function bodyOf(actor: number): number {
  return actor === keyOf('envoy') ? keyOf('council') : actor;
}

export function isName(word: string): word is Name {
  return (NAMES as readonly string[]).includes(word);
}

/** "3-16" is 2030-03-16. */
export function day(short: string): Day {
  const [month = '', date = ''] = short.split('-');
  return `2030-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

export interface FactStory {
  figure(note: string, more?: Partial<FigureFact>): FigureFact;
  position(note: string, more?: Partial<PositionFact>): PositionFact;
  prospect(note: string, more?: Partial<ProspectFact>): ProspectFact;
  event(note: string, more?: Partial<EventFact>): EventFact;
  statement(note: string, more?: Partial<StatementFact>): StatementFact;
}

/**
 * Builds facts from notes. Each starts with the day it is told and on whose word ("3-2 clinic: ...", "report", "unnamed"); each is of a
 * report and story of its own unless `more` says otherwise. Keys count up.
 */
export function factStory(): FactStory {
  let key = 0;
  const start = (note: string): readonly [FactBase, string] => {
    const found = /^(\S+) (\S+): (.*)$/u.exec(note);
    if (!found) throw new Error(`"${note}" is no note`);
    const [, told = '', by = '', rest = ''] = found;
    key += 1;
    const base = { key, report: key, story: key, outlet: `outlet ${String(key)}`, when: undefined, confidence: 1 };
    return [{ ...base, told: told === '-' ? undefined : day(told), claimant: claimantOf(by) }, rest];
  };
  return {
    /** "3-2 clinic: >=57 killed person": count, measure, counted. */
    figure(note, more = {}) {
      const [base, rest] = start(note);
      const [count = '', measure = '', counted = ''] = rest.split(' ');
      return { ...base, measure, counted, ...NO_FIGURE, ...countOf(count), ...more };
    },
    /** "3-16 league: league demands ceasefire": party, stance, issue. */
    position(note, more = {}) {
      const [base, rest] = start(note);
      const [party = '', stance = '', issue = ''] = rest.split(' ');
      const who = isName(party) ? keyOf(party) : undefined;
      return {
        ...base,
        party: who,
        stance: stance as Stance,
        issue,
        counterpart: undefined,
        hasCondition: false,
        words: '',
        ...more,
      };
    },
    /** "3-19 report: rangers threat attack any convoy": holder, type, words. */
    prospect(note, more = {}) {
      const [base, rest] = start(note);
      const [holder = '', type = '', ...words] = rest.split(' ');
      return {
        ...base,
        type: type as ProspectType,
        holder: isName(holder) ? keyOf(holder) : undefined,
        words: words.join(' '),
        act: undefined,
        horizon: undefined,
        hasCondition: false,
        outcome: 'open',
        ...more,
      };
    },
    /** "3-27 report: rangers ASSAULT ferries 3-26": doer or "-", type, recipient or "-", day or "-". */
    event(note, more = {}) {
      const [base, rest] = start(note);
      const [actor = '', type = '', recipient = '', on = '-'] = rest.split(' ');
      return {
        ...base,
        when: on === '-' ? undefined : { from: day(on), to: day(on) },
        type: type as EventType,
        mode: undefined,
        realis: 'actual',
        actors: isName(actor) ? [keyOf(actor)] : [],
        recipients: isName(recipient) ? [keyOf(recipient)] : [],
        place: undefined,
        words: '',
        ...more,
      };
    },
    /** "3-20 report: council the landing had been called off": speaker, words. */
    statement(note, more = {}) {
      const [base, rest] = start(note);
      const [speaker = '', ...words] = rest.split(' ');
      const who = isName(speaker) ? keyOf(speaker) : undefined;
      return {
        ...base,
        speaker: who,
        addressee: undefined,
        act: 'assert',
        mode: 'indirect',
        words: words.join(' '),
        ...more,
      };
    },
  };
}

const NO_FIGURE = {
  affected: undefined,
  place: undefined,
  since: undefined,
  basis: 'total',
  realis: 'actual',
  isPart: false,
  revises: undefined,
  event: undefined,
} as const;

function claimantOf(by: string): ClaimantKey {
  if (isName(by)) return { by: 'actor', actor: keyOf(by) };
  if (by === 'report' || by === 'unnamed') return { by };
  throw new Error(`"${by}" is nobody in these stories`);
}

/** "41", "~600", ">=12", "<=300", "10..15"; "?" for several. */
export function countOf(note: string): Pick<FigureFact, 'value' | 'min' | 'max' | 'approximate'> {
  const approximate = note.startsWith('~');
  const plain = approximate ? note.slice(1) : note;
  const none = { value: undefined, min: undefined, max: undefined, approximate };
  if (plain === '?') return none;
  if (plain.startsWith('>=')) return { ...none, min: Number(plain.slice(2)) };
  if (plain.startsWith('<=')) return { ...none, max: Number(plain.slice(2)) };
  const [low = '', high] = plain.split('..');
  return high === undefined ? { ...none, value: Number(low) } : { ...none, min: Number(low), max: Number(high) };
}
