import { describe, expect, it } from 'vitest';
import {
  buildBrief,
  plainText,
  type Brief,
  type BriefInput,
  type Occurrence,
  type SaidItem,
} from '../../src/brief/index.ts';
import { ASSEMBLY, cite, FRONT, NORRIN } from './invented-actors.ts';
import { INPUT } from './invented-input.ts';

function read(brief: Brief): string {
  return brief.sections
    .map(({ title, sentences, empty, restWords }) =>
      [
        `# ${title}`,
        ...(sentences.length === 0
          ? [empty]
          : sentences.map(({ parts, notes }) => `${plainText(parts)} ${notes.join(' ')}`)),
        ...(restWords === undefined ? [] : [restWords]),
      ].join('\n'),
    )
    .join('\n\n');
}

const EXPECTED = `\
# Positions that moved
On a ceasefire, the Saltmarsh Front moved from rejecting ‘any pause without the road’ (8 March, according to the Highland Assembly) to accepting ‘a pause of ten days’, on the condition ‘if the road to Rio Grande was reopened’ (19 March, by its own account). 1 2

# Counts that disagree, changed or are new
The counts of people injured in Tolhuin are at least 12 (according to the Lakeside Clinic, 14 March) and 19 (according to the Highland Assembly, 14 March), which may both hold. 3 4 5
According to the Lakeside Clinic, at least 12 people were injured in Tolhuin (two independent texts); the count before it was at least 10 (13 March). 3 5 6
According to the Highland Assembly, 3 were killed in Tolhuin (of whom or what is not said; one text). 4

# What happened, as told
Three independent texts report that there was a restriction in Rio Grande (‘closed’). 7
According to the Highland Assembly, the Saltmarsh Front used firearms against the Highland Assembly in Tolhuin on 12 March (‘opened fire’; two independent texts); the Saltmarsh Front denied it (one text). 8 9
Invented Courier reports that Adela Norrin and Tobin Marrick [inferred] were to meet or talk between 18 and 24 March. 10
The mediators demanded that the surveyors be released (‘free’; one text). 11

# What was said
The Saltmarsh Front denied that ‘its fighters had opened fire on Tuesday night’ (two independent texts). 9
On 14 March, the Highland Assembly blamed the Saltmarsh Front for ‘a night of shelling near Tolhuin’. 12
The mediators urged both sides ‘to hold back’. 13
The Highland Assembly claimed that ‘rockets were fired from the marshes’, according to the Saltmarsh Front. 14
Adela Norrin added: “Our offer stands […] but it will not stand for ever.” 15
Tobin Marrick [inferred] said that ‘the group had “kept every promise” since the pause of 2 March’. 16
According to the Lakeside Clinic, ‘at least 12 people were hurt’. 5
A teacher said: “We do not ask who began. We ask when it ends.” 17
One further statement is in the archive.

# What is due
A deadline was set, by nobody named, for the days between 22 and 24 March (told on 18 March, reported by Southern Post): ‘the first exchange is to be held’. 18
The Saltmarsh Front has a plan for 25 March (told on 14 March, according to Tobin Marrick [inferred]): ‘return to the table on Monday’, on the condition ‘if the road to Rio Grande was reopened’. 19
Adela Norrin made a threat without a day (told on 14 March, by their own account): ‘it will not stand for ever’. 15

# What came of earlier threats, plans and promises
What the warning by Ilsa Brandhof (14 March) spoke of, ‘the pause would end at midnight on Sunday’, was averted, going by Invented Wire: ‘The sides agreed on a date on Saturday, an hour before the pause would have ended’. 20 21

# Differences between reports
Reports differ on the count of people injured in Tolhuin: at least 12 (according to the Lakeside Clinic, in two independent texts) and 19 (according to the Highland Assembly). 4 5
Reports differ on the words of a statement by Tobin Marrick: “kept every promise” (reported by Invented Courier) and “kept most promises” (reported by Invented Wire). 22 23`;

const NOTHING: BriefInput = {
  since: '2030-03-14',
  until: '2030-03-14',
  coverage: { reports: 0, stories: 0, outlets: [], undated: 0 },
  positions: [],
  counts: [],
  occurrences: [],
  statements: [],
  outlook: [],
  differences: [],
};

describe('a brief', () => {
  it('reads as an editor would have written it', () => {
    expect(read(buildBrief(INPUT))).toBe(EXPECTED);
  });

  it('says what it covers', () => {
    expect(buildBrief(INPUT).covers).toEqual([
      'Nine reports by three outlets were published from 10 to 20 March 2030.',
      'They are seven independent texts; two are copies of another.',
      'One report in the archive has no day of publication; nothing of it is here.',
    ]);
    expect(buildBrief(NOTHING).covers).toEqual(['No report on record was published on 14 March 2030.']);
  });

  it('says of each section that there is nothing', () => {
    expect(read(buildBrief(NOTHING))).toBe(
      [
        '# Positions that moved\nNo position changed.',
        '# Counts that disagree, changed or are new\nNo new count was told.',
        '# What happened, as told\nNo new event was told.',
        '# What was said\nNo new statement by anybody named was told.',
        '# What is due\nNothing that is told of has a day still to come.',
        '# What came of earlier threats, plans and promises\nNo report says what became of anything told before.',
        '# Differences between reports\nNo new differences between reports were found.',
      ].join('\n\n'),
    );
  });
});

const attack = (told: string | undefined, more: Partial<Occurrence> = {}): Occurrence => ({
  type: 'ASSAULT',
  doers: [FRONT],
  recipients: [],
  words: 'attack',
  tellings: [
    {
      realis: 'actual',
      claimant: { by: 'report', outlet: 'Invented Courier' },
      texts: 1,
      cites: [{ ...cite('An attack.'), told }],
    },
  ],
  ...more,
});
const sentencesOf = (input: Partial<BriefInput>, key: Brief['sections'][number]['key']): readonly string[] =>
  buildBrief({ ...INPUT, ...input }).sections.flatMap((section) =>
    section.key === key ? section.sentences.map(({ parts }) => plainText(parts)) : [],
  );

describe('what is new', () => {
  it.each<[told: string | undefined, count: number]>([
    ['2030-03-10', 1],
    ['2030-03-20', 1],
    ['2030-03-20T10:00:00Z', 1],
    ['2030-03-09', 0],
    ['2030-03-21', 0],
    [undefined, 0],
  ])('told on %s: %i', (told, count) => {
    expect(sentencesOf({ occurrences: [attack(told)] }, 'happened')).toHaveLength(count);
  });

  it('is not what an earlier report told already', () => {
    const telling = attack('2030-03-14').tellings[0];
    const again: Occurrence = attack('2030-03-14', {
      tellings: [{ ...telling, cites: [cite('Again.', '2030-03-14'), cite('An attack.', '2030-03-02')] }],
    });
    expect(sentencesOf({ occurrences: [again] }, 'happened')).toEqual([]);
  });
});

describe('what is said about an event', () => {
  const telling = attack('2030-03-14').tellings[0];
  it.each<[Partial<Occurrence['tellings'][0]>, string]>([
    [{}, 'Invented Courier reports that the Saltmarsh Front carried out an attack.'],
    [{ texts: 4 }, 'Four independent texts report that the Saltmarsh Front carried out an attack.'],
    [
      { claimant: { by: 'report', outlet: undefined } },
      'One report, of an outlet that is not known, says that the Saltmarsh Front carried out an attack.',
    ],
    [
      { claimant: { by: 'unnamed' } },
      'It is reported, by no named source, that the Saltmarsh Front carried out an attack (one text).',
    ],
    [
      { claimant: { by: 'actor', actor: ASSEMBLY } },
      'According to the Highland Assembly, the Saltmarsh Front carried out an attack (one text).',
    ],
    [
      { claimant: { by: 'actor', actor: FRONT } },
      'By its own account, the Saltmarsh Front carried out an attack (one text).',
    ],
    [
      { realis: 'denied', claimant: { by: 'actor', actor: FRONT } },
      'The Saltmarsh Front denied that the Saltmarsh Front carried out an attack (one text).',
    ],
    [{ realis: 'denied' }, 'It was denied, by nobody named, that the Saltmarsh Front carried out an attack.'],
    [
      { realis: 'demanded', claimant: { by: 'actor', actor: ASSEMBLY } },
      'The Highland Assembly demanded that the Saltmarsh Front carry out an attack (one text).',
    ],
    [{ realis: 'threatened' }, 'Invented Courier reports that the Saltmarsh Front threatened to carry out an attack.'],
  ])('%j', (more, said) => {
    expect(sentencesOf({ occurrences: [attack('', { tellings: [{ ...telling, ...more }] })] }, 'happened')).toEqual([
      said,
    ]);
  });

  it('comes in the order of what is best attested', () => {
    const told = (texts: number, realis: 'actual' | 'possible'): Occurrence =>
      attack('', {
        doers: [{ ...FRONT, name: `${realis} ${texts}`, article: 'none' }],
        tellings: [{ ...telling, realis, texts }],
      });
    const order = sentencesOf({ occurrences: [told(9, 'possible'), told(2, 'actual'), told(3, 'actual')] }, 'happened');
    expect(order.map((said) => /(?:actual|possible) \d/u.exec(said)?.[0])).toEqual([
      'actual 3',
      'actual 2',
      'possible 9',
    ]);
  });
});

const says = (more: Partial<SaidItem>): SaidItem => ({
  speaker: NORRIN,
  act: 'assert',
  mode: 'indirect',
  content: ['the road was closed'],
  sources: [],
  texts: 1,
  cites: [cite('The road was closed, Ms Norrin said.')],
  ...more,
});

describe('what was said', () => {
  it.each<[Partial<SaidItem>, string]>([
    [{}, 'Adela Norrin said: ‘the road was closed’.'],
    [{ cue: 'says', link: 'that' }, 'Adela Norrin said that ‘the road was closed’.'],
    [{ cue: 'expects', link: '' }, 'Adela Norrin expected ‘the road was closed’.'],
    [{ cue: 'assertion', link: 'that' }, 'Adela Norrin said that ‘the road was closed’.'],
    [{ cue: 'assertion', link: 'of' }, 'Adela Norrin said: ‘the road was closed’.'],
    [
      { cue: 'told', link: 'that', addressee: ASSEMBLY },
      'Adela Norrin told the Highland Assembly that ‘the road was closed’.',
    ],
    [{ cue: 'told', link: 'that' }, 'Adela Norrin said that ‘the road was closed’.'],
    [
      { cue: 'urged', act: 'urge', addressee: ASSEMBLY, content: ['to hold back'] },
      'Adela Norrin urged the Highland Assembly ‘to hold back’.',
    ],
    [{ cue: 'vowed', act: 'promise', content: ['to hold back'] }, 'Adela Norrin vowed ‘to hold back’.'],
    [{ cue: 'accepted', act: 'accept', content: ['to hold back'] }, 'Adela Norrin accepted: ‘to hold back’.'],
    [{ act: 'demand', addressee: ASSEMBLY }, 'Adela Norrin demanded of the Highland Assembly: ‘the road was closed’.'],
    [{ act: 'no-comment', content: ['that report'] }, 'Adela Norrin declined to comment (‘that report’).'],
    [
      { act: 'threaten', mode: 'direct', content: ['"Enough is enough!"'] },
      'Adela Norrin threatened: “Enough is enough!”',
    ],
    [{ cue: 'according to' }, 'According to Adela Norrin, ‘the road was closed’.'],
    [
      { sources: [ASSEMBLY, FRONT] },
      'Adela Norrin said: ‘the road was closed’, according to the Saltmarsh Front, according to the Highland Assembly.',
    ],
    [{ texts: 3 }, 'Adela Norrin said: ‘the road was closed’ (three independent texts).'],
  ])('%j', (more, said) => {
    expect(sentencesOf({ statements: [says(more)] }, 'said')).toEqual([said]);
  });

  it('begins with what changes a situation, and counts what it has no room for', () => {
    const many = [
      ...Array.from({ length: 20 }, () => says({})),
      says({ act: 'offer', content: ['a truce'] }),
      says({ act: 'threaten' }),
      says({ act: 'deny' }),
      says({ speaker: undefined }),
    ];
    const section = buildBrief({ ...INPUT, statements: many }).sections.find(({ key }) => key === 'said');
    expect(section?.sentences.slice(0, 4).map(({ parts }) => plainText(parts).split(' ')[2])).toEqual([
      'threatened:',
      'denied:',
      'offered:',
      'said:',
    ]);
    expect(section?.sentences).toHaveLength(12);
    expect(section?.restWords).toBe('12 further statements are in the archive.');
  });
});
