import { keyOf } from './fact-story.ts';
import { by, type Case, IN_LERWICK, ON_FERRIES, THREAT } from './outcome-case.ts';

/** Whether an announced act was done, and near misses in which it was not. The facts of the line have the first keys. */
export const ACT_CASES: readonly Case[] = [
  {
    title: 'the holder did it to whom it had threatened',
    told: (s) => ({
      line: [s.prospect(THREAT, ON_FERRIES)],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: rangers ASSAULT ferries 3-26') }],
    }),
    outcome: 'came-true 2030-03-26',
    why: 'act-told',
    keys: [2],
  },
  {
    title: 'one of its side did it, where it had threatened to',
    told: (s) => ({
      line: [s.prospect('3-19 report: council threat storm Lerwick', IN_LERWICK)],
      evidence: [{ kind: 'event', fact: s.event('3-21 report: envoy ASSAULT - 3-20', { place: keyOf('Lerwick') }) }],
    }),
    outcome: 'came-true 2030-03-20',
    why: 'act-told',
    keys: [2],
  },
  {
    title: 'the doer claims it, and the words around say what was attacked',
    told: (s) => ({
      line: [s.prospect('3-19 report: rangers threat attack any convoy that carries pilots')],
      evidence: [{ kind: 'event', fact: s.event('3-27 rangers: rangers ASSAULT - -') }],
      words: { 2: 'Gunmen attacked a convoy and killed six pilots. The rangers said they had done it.' },
    }),
    outcome: 'came-true 2030-03-27',
    why: 'act-told',
    keys: [2],
  },
  {
    title: 'the words around name a convoy, but not of which kind',
    told: (s) => ({
      line: [s.prospect('3-19 report: rangers threat attack any convoy that carries pilots')],
      evidence: [{ kind: 'event', fact: s.event('3-27 rangers: rangers ASSAULT - -') }],
      words: { 2: 'The rangers said they had shot at a convoy of fishing boats.' },
    }),
    outcome: 'open undefined',
    why: 'may-have-come',
    possible: [2],
  },
  {
    title: 'the words around name the town that was threatened: no proof that it was attacked',
    told: (s) => ({
      line: [s.prospect('3-19 report: council threat storm Lerwick')],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: council ASSAULT - 3-26') }],
      words: { 2: 'The council said its men had returned fire on the road. In Lerwick the shops were open.' },
    }),
    outcome: 'open undefined',
    why: 'may-have-come',
    possible: [2],
  },
  {
    title: 'an attack of the same day, in the report that tells the threat',
    told: (s) => ({
      line: [s.prospect(THREAT, ON_FERRIES)],
      evidence: [{ kind: 'event', fact: s.event('3-19 report: rangers ASSAULT ferries 3-19', { report: 1 }) }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'to hold back an attack is no attack',
    told: (s) => ({
      line: [s.prospect('3-19 report: rangers promise hold back the attack')],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: rangers ASSAULT - 3-26') }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'an act without a day that nobody claims may be an older one',
    told: (s) => ({
      line: [s.prospect(THREAT, ON_FERRIES)],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: rangers ASSAULT ferries -') }],
    }),
    outcome: 'open undefined',
    why: 'may-have-come',
    possible: [2],
  },
  {
    title: 'the doer claims it, and nothing says what was attacked',
    told: (s) => ({
      line: [s.prospect('3-19 report: rangers threat attack any convoy that carries pilots')],
      evidence: [{ kind: 'event', fact: s.event('3-27 rangers: rangers ASSAULT - -') }],
      words: { 2: 'The rangers said they had done it.' },
    }),
    outcome: 'open undefined',
    why: 'may-have-come',
    possible: [2],
  },
  ...[
    '3-27 report: league ASSAULT ferries 3-26',
    '3-27 report: rangers ASSAULT harbour 3-26',
    '3-27 report: rangers COERCE ferries 3-26',
    '3-19 report: rangers ASSAULT ferries 3-12',
    '5-30 report: rangers ASSAULT ferries 5-29',
  ].map((note): Case => ({
    title: `near miss: ${note}`,
    told: (s) => ({
      line: [s.prospect(THREAT, ON_FERRIES)],
      evidence: [{ kind: 'event', fact: s.event(note) }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  })),
  ...(['planned', 'threatened', 'possible', 'denied', 'negated'] as const).map((realis): Case => ({
    title: `an act that is ${realis} is no act`,
    told: (s) => ({
      line: [s.prospect(THREAT, ON_FERRIES)],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: rangers ASSAULT ferries 3-26', { realis }) }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  })),
  {
    title: 'another kind of attack than was threatened',
    told: (s) => ({
      line: [s.prospect(THREAT, { act: { ...ON_FERRIES.act, mode: 'aerial' } })],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: rangers ASSAULT ferries 3-26', { mode: 'abduction' }) }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'after the horizon and its grace it is no longer that act',
    told: (s) => ({
      line: [s.prospect(THREAT, { ...ON_FERRIES, ...by('3-21') })],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: rangers ASSAULT ferries 3-26') }],
    }),
    outcome: 'lapsed 2030-03-25',
    why: 'horizon-passed',
  },
  {
    title: 'a threat not to do something does not come true by doing it',
    told: (s) => ({
      line: [s.prospect('3-19 report: rangers promise not attack the ferries', ON_FERRIES)],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: rangers ASSAULT ferries 3-26') }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
];
