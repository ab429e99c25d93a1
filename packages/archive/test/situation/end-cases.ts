import { keyOf } from './fact-story.ts';
import { by, type Case, IN_LERWICK, ON_FERRIES, THREAT } from './outcome-case.ts';

/** What else becomes of a line: ruled out, called off, past its time, answered. The facts of the line have the first keys. */
export const END_CASES: readonly Case[] = [
  {
    title: 'an agreement of both sides rules it out; the calling-off of the same day stands beside it',
    told: (s) => ({
      line: [
        s.prospect('3-15 report: council threat storm Lerwick'),
        s.prospect('3-16 report: council threat enter Lerwick'),
      ],
      evidence: [
        { kind: 'event', fact: s.event('3-20 report: council AGREE - 3-20', { words: 'signed' }) },
        { kind: 'statement', fact: s.statement('3-20 report: envoy the offensive had been called off') },
      ],
      words: { 3: 'The council and the league signed a ten-day truce, averting an assault on Lerwick.' },
    }),
    outcome: 'averted 2030-03-20',
    why: 'agreement-excludes',
    keys: [3, 4],
  },
  {
    title: 'an agreement about something else may bear on it, no more',
    told: (s) => ({
      line: [s.prospect('3-15 report: council threat storm Lerwick')],
      evidence: [{ kind: 'event', fact: s.event('3-20 report: council RETREAT - 3-20', { mode: 'ceasefire' }) }],
      words: { 2: 'The council and the rangers paused their fight over Yell.' },
    }),
    outcome: 'open undefined',
    why: 'may-have-come',
    possible: [2],
  },
  {
    title: 'a trade agreement, with a truce far off in the paragraph',
    told: (s) => ({
      line: [s.prospect('3-15 report: council threat storm Lerwick')],
      evidence: [{ kind: 'event', fact: s.event('3-20 report: council AGREE - 3-20', { words: 'signed' }) }],
      words: {
        2: 'The council signed a contract for new fishing boats with a yard in Norway, as people in Lerwick hoped for a truce.',
      },
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'an agreement of others does not bind the holder',
    told: (s) => ({
      line: [s.prospect(THREAT, ON_FERRIES)],
      evidence: [{ kind: 'event', fact: s.event('3-20 report: council RETREAT ferries 3-20', { mode: 'ceasefire' }) }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'the holder calls it off',
    told: (s) => ({
      line: [s.prospect('3-15 report: council threat storm Lerwick')],
      evidence: [
        { kind: 'statement', fact: s.statement('3-18 report: council the assault on Lerwick was called off') },
      ],
    }),
    outcome: 'withdrawn 2030-03-18',
    why: 'called-off',
    keys: [2],
  },
  ...[
    'council the assault on Unst was called off',
    'league the assault on Lerwick was called off',
    'council it would not call off the assault on Lerwick',
    'council the concert was called off',
    'council its troops were withdrawn from Lerwick',
  ].map((note): Case => ({
    title: `near miss: ${note}`,
    told: (s) => ({
      line: [s.prospect('3-15 report: council threat storm Lerwick')],
      evidence: [{ kind: 'statement', fact: s.statement(`3-18 report: ${note}`) }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  })),
  {
    title: 'a deadline passes on its day',
    told: (s) => ({
      line: [s.prospect('3-15 report: council deadline its deadline for the release', by('3-20'))],
      evidence: [],
    }),
    outcome: 'lapsed 2030-03-21',
    why: 'deadline-passed',
  },
  {
    title: 'a deadline that is put off has its new horizon',
    told: (s) => ({
      line: [
        s.prospect('3-15 report: council deadline its deadline for the release', by('3-20')),
        s.prospect('3-19 report: council deadline its deadline for the release', by('6-30')),
      ],
      evidence: [],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'a threat without a time never lapses',
    told: (s) => ({ line: [s.prospect('1-1 report: council threat storm Lerwick')], evidence: [] }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'a warning of what then happened there, whoever did it',
    told: (s) => ({
      line: [s.prospect('3-15 report: mission warning an attack on Lerwick would be a disaster', IN_LERWICK)],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: - ASSAULT - 3-26', { place: keyOf('Lerwick') }) }],
    }),
    outcome: 'came-true 2030-03-26',
    why: 'event-told',
    keys: [2],
  },
  {
    title: 'a warning of an attack there, and an attack elsewhere',
    told: (s) => ({
      line: [s.prospect('3-15 report: mission warning an attack on Lerwick would be a disaster', IN_LERWICK)],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: - ASSAULT - 3-26', { place: keyOf('Unst') }) }],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'a forecast with a day, and the count of that day',
    told: (s) => ({
      line: [s.prospect('3-19 report: league forecast nine pilots could be handed over on Friday', by('3-22'))],
      evidence: [{ kind: 'figure', fact: s.figure('3-22 report: 9 released pilot') }],
    }),
    outcome: 'came-true 2030-03-22',
    why: 'count-told',
    keys: [2],
  },
  {
    title: 'a plan, and a count that names no doer',
    told: (s) => ({
      line: [s.prospect('3-19 report: league plan free the pilots')],
      evidence: [{ kind: 'figure', fact: s.figure('3-22 report: 9 released pilot') }],
    }),
    outcome: 'open undefined',
    why: 'may-have-come',
    possible: [2],
  },
  {
    title: 'a plan with a day, and a count that names no doer',
    told: (s) => ({
      line: [s.prospect('3-19 report: league plan free the pilots on Friday', by('3-22'))],
      evidence: [{ kind: 'figure', fact: s.figure('3-22 report: 9 released pilot') }],
    }),
    outcome: 'lapsed 2030-03-26',
    why: 'horizon-passed',
    possible: [2],
  },
  {
    title: 'an offer that is accepted',
    told: (s) => ({
      line: [s.prospect('3-19 report: mission offer a truce of ten days')],
      evidence: [
        {
          kind: 'position',
          fact: s.position('3-22 report: league accepts ceasefire', { counterpart: keyOf('mission') }),
        },
      ],
    }),
    outcome: 'came-true 2030-03-22',
    why: 'offer-accepted',
    keys: [2],
  },
  {
    title: 'an offer that is turned down stays open',
    told: (s) => ({
      line: [s.prospect('3-19 report: mission offer a truce of ten days')],
      evidence: [
        {
          kind: 'position',
          fact: s.position('3-22 report: league rejects ceasefire', { counterpart: keyOf('mission') }),
        },
      ],
    }),
    outcome: 'open undefined',
    why: 'offer-turned-down',
    keys: [2],
  },
  {
    title: 'a truce that is accepted from somebody else',
    told: (s) => ({
      line: [s.prospect('3-19 report: mission offer a truce of ten days')],
      evidence: [
        {
          kind: 'position',
          fact: s.position('3-22 report: league accepts ceasefire', { counterpart: keyOf('council') }),
        },
      ],
    }),
    outcome: 'open undefined',
    why: 'nothing-told',
  },
  {
    title: 'a truce that is accepted, nobody says whose',
    told: (s) => ({
      line: [s.prospect('3-19 report: mission offer a truce of ten days')],
      evidence: [{ kind: 'position', fact: s.position('3-22 report: league accepts ceasefire', { words: 'truce' }) }],
    }),
    outcome: 'open undefined',
    why: 'may-have-come',
    possible: [2],
  },
  {
    title: 'what its own report says became of it',
    told: (s) => ({
      line: [s.prospect('3-19 report: harbour plan move the ferries', { outcome: 'withdrawn' })],
      evidence: [],
    }),
    outcome: 'withdrawn 2030-03-19',
    why: 'told-by-report',
    keys: [1],
  },
  {
    title: 'the first thing that settles it stands',
    told: (s) => ({
      line: [s.prospect(THREAT, ON_FERRIES)],
      evidence: [
        { kind: 'event', fact: s.event('3-27 report: rangers ASSAULT ferries 3-26') },
        { kind: 'statement', fact: s.statement('3-22 report: rangers the attack on the ferries was called off') },
      ],
    }),
    outcome: 'withdrawn 2030-03-22',
    why: 'called-off',
    keys: [3],
  },
];
