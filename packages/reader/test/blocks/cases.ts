import type { BlockRole } from '@onrecord/model';

/** The blocks of one text, in order; the text is their words joined with `between`. */
export interface BlockCase {
  readonly name: string;
  readonly blocks: readonly (readonly [BlockRole | 'metadata', string])[];
  /** An empty line, unless said otherwise. */
  readonly between?: string;
  /** Words of blocks without a finite verb. */
  readonly verbless?: readonly string[];
}

const BODY = 'The army said on Friday that two bridges over the river had been closed to all traffic.';
const MORE = 'Residents of the upper town told reporters that they had heard shelling during the night.';
const THIRD = 'Ms Lee, the mayor, asked for calm and said that the hospital was open to everybody.';

export const blockCases: readonly BlockCase[] = [
  {
    name: 'headline and body',
    blocks: [
      ['headline', 'Army closes two bridges'],
      ['body', BODY],
      ['body', MORE],
    ],
  },
  { name: 'one paragraph is body', blocks: [['body', BODY]] },
  { name: 'one short line is body', blocks: [['body', 'Army closes two bridges']] },
  {
    name: 'no headline',
    blocks: [
      ['body', BODY],
      ['body', MORE],
    ],
  },
  {
    name: 'a headline with all words capitalised and a stop',
    blocks: [
      ['headline', 'Army Closes Two Bridges After Night of Shelling.'],
      ['body', BODY],
    ],
  },
  {
    name: 'a first sentence with a stop is body',
    blocks: [
      ['body', 'The army closed two bridges.'],
      ['body', BODY],
    ],
  },
  {
    name: 'a first line that leads in speech is body',
    blocks: [
      ['body', 'The mayor, Ms Lee, said:'],
      ['body', THIRD],
    ],
  },
  {
    name: 'headline, standfirst, byline, date',
    blocks: [
      ['headline', 'Army closes two bridges'],
      ['standfirst', 'Residents fear that the upper town will be cut off if shelling goes on, the mayor says.'],
      ['byline', 'By Jane Roe in Foca'],
      ['dateline', 'Friday, May 3, 2024 10.30 GMT'],
      ['body', BODY],
      ['body', MORE],
    ],
  },
  {
    name: 'a plain name beside the date is a byline',
    blocks: [
      ['headline', 'Army closes two bridges'],
      ['byline', 'Jane Roe'],
      ['dateline', '3 May 2024'],
      ['body', BODY],
    ],
  },
  {
    name: 'a plain name elsewhere is none',
    blocks: [
      ['headline', 'Jane Roe'],
      ['body', BODY],
    ],
  },
  {
    name: 'bylines of other kinds',
    blocks: [
      ['headline', 'Army closes two bridges'],
      ['byline', 'Jane Roe, Balkans correspondent'],
      ['body', BODY],
      ['body', MORE],
      ['byline', '(Reporting by Jane Roe; Editing by John Doe)'],
    ],
  },
  {
    name: 'page furniture',
    blocks: [
      ['headline', 'Army closes two bridges'],
      ['boilerplate', '5 min read'],
      ['body', BODY],
      ['boilerplate', 'Read more: Hospital reopens in upper town'],
      ['body', MORE],
      ['boilerplate', 'Sign up to our newsletter and get the latest from the region in your inbox.'],
      ['boilerplate', 'Advertisement'],
      ['body', THIRD],
      ['boilerplate', 'Share this'],
      ['boilerplate', 'Follow us on Facebook'],
      ['boilerplate', '© 2024 River News. All rights reserved.'],
    ],
  },
  {
    name: 'sentences that begin like page furniture',
    blocks: [
      ['body', BODY],
      ['body', 'Comments by the mayor drew anger in the upper town, where many have left their homes.'],
      ['body', 'Follow the river north and the road ends at a barricade that the guards have put up there.'],
      ['body', 'Terms and conditions of the truce were not made public by either side on Friday evening.'],
    ],
  },
  {
    name: 'caption and credit behind a dash',
    blocks: [
      ['body', BODY],
      ['caption', 'Residents wait at the closed bridge'],
      ['credit', '- JANE ROE/AFP via Getty Images'],
      ['body', MORE],
      ['caption', 'Ms Lee, the mayor, said she had asked for calm'],
      ['credit', '- John Doe'],
      ['body', THIRD],
    ],
    between: '¶',
  },
  {
    name: 'credits of other kinds',
    blocks: [
      ['body', BODY],
      ['caption', 'Residents wait at the closed bridge in Foca, May 3, 2024.'],
      ['credit', '(AP Photo/Jane Roe)'],
      ['body', MORE],
      ['caption', 'Guards at the hospital.'],
      ['credit', 'Photograph: Jane Roe/Reuters'],
      ['body', THIRD],
      ['caption', 'FILE PHOTO: The closed bridge is seen from the upper town, May 1, 2024.'],
      ['credit', 'REUTERS/Jane Roe'],
      ['body', BODY],
      ['caption', 'Smoke over the river.'],
      ['credit', '© AFP'],
      ['body', MORE],
      ['caption', 'A queue at the hospital'],
      ['credit', 'Image: Getty'],
      ['body', THIRD],
    ],
    between: '¶',
  },
  {
    name: 'credits alone',
    blocks: [
      ['body', BODY],
      ['credit', 'Photo: Jane Roe'],
      ['body', MORE],
      ['credit', '© AFP'],
      ['body', THIRD],
      ['credit', 'Getty Images'],
      ['body', BODY],
    ],
  },
  {
    name: 'captions without credit',
    blocks: [
      ['headline', 'Army closes two bridges'],
      ['dateline', 'Friday, May 3, 2024'],
      ['caption', 'the old bridge in 2008.'],
      ['body', BODY],
      ['caption', 'The mayor (left) and the head of the hospital meet residents'],
      ['body', MORE],
      ['caption', 'The old bridge over the Drina in 2008.'],
      ['body', THIRD],
    ],
    verbless: ['the old bridge in 2008.', 'The old bridge over the Drina in 2008.'],
  },
  {
    name: 'dashes and brackets that are no credit',
    blocks: [
      ['body', BODY],
      ['body', 'The mayor left for talks - and came back with nothing, officials in the upper town said.'],
      ['body', '"There is no other way, and there never was one." - Jane Roe'],
      ['body', 'The bridge is to open again on Monday (the army says Tuesday).'],
    ],
  },
  {
    name: 'headings between paragraphs',
    blocks: [
      ['headline', 'Army closes two bridges'],
      ['body', BODY],
      ['headline', 'Hospital open'],
      ['body', MORE],
      ['body', THIRD],
    ],
  },
  {
    name: 'lists',
    blocks: [
      ['body', 'The army named three places that will stay closed until further notice to all traffic:'],
      ['list', '• the old bridge'],
      ['list', '- the north road'],
      ['list', '3. the hospital gate'],
      ['body', MORE],
    ],
  },
  {
    name: 'place and agency before the first sentence',
    blocks: [
      ['headline', 'Army closes two bridges'],
      ['dateline', 'FOCA, May 3 (Reuters) -'],
      ['body', BODY],
      ['body', MORE],
    ],
    between: '¶',
  },
  {
    name: 'place alone',
    blocks: [
      ['dateline', 'SARAJEVO —'],
      ['body', BODY],
      ['body', MORE],
    ],
    between: '¶',
  },
  {
    name: 'place, country and dash',
    blocks: [
      ['dateline', 'Foca, Bosnia —'],
      ['body', BODY],
      ['body', MORE],
    ],
    between: '¶',
  },
  {
    name: 'metadata is no block',
    blocks: [
      ['metadata', 'Published: 3 May 2024'],
      ['headline', 'Army closes two bridges'],
      ['body', BODY],
      ['body', MORE],
    ],
  },
  {
    name: 'a date before the first words',
    blocks: [
      ['metadata', 'date 2024-05-03'],
      ['body', BODY],
      ['body', MORE],
    ],
    between: '¶',
  },
  {
    name: 'one line: captions and credits cut out',
    blocks: [
      ['body', `${BODY} ${MORE}`],
      ['caption', 'Residents wait at the closed bridge'],
      ['credit', '- JANE ROE/EPA-EFE/Shutterstock'],
      ['body', `${THIRD} ${BODY}`],
      ['caption', 'Ms Lee with aides in the upper town on Friday'],
      ['credit', '- John Doe/River Defence Ministry'],
      ['body', MORE],
      ['caption', 'The mayor said she had asked for calm'],
      ['credit', '- Jane Roe'],
      ['body', `${THIRD} ${BODY}`],
    ],
    between: ' ',
  },
  {
    name: 'one line: two names behind a dash are no credit where no page says so',
    blocks: [['body', `${BODY} ${MORE} The post was taken - Jane Roe Hill saw it - and lost again. ${THIRD} ${BODY}`]],
  },
  {
    name: 'one line: labelled credits',
    blocks: [
      ['body', `${BODY} ${MORE}`],
      ['caption', 'Residents wait at the closed bridge.'],
      ['credit', 'Image: River Rescue Service.'],
      ['caption', 'A queue at the hospital.'],
      ['credit', 'Image: Jane Roe.'],
      ['body', `${THIRD} The head of the River Council - Upper Town branch - agreed. ${BODY}`],
    ],
    between: ' ',
  },
  {
    name: 'one line: headline, date and caption',
    blocks: [
      ['headline', 'Army closes two bridges over the river'],
      ['dateline', 'Friday, May 3, 2024'],
      ['caption', 'the old bridge in 2008.'],
      ['body', `${BODY} ${MORE} ${THIRD}`],
    ],
    between: ' ',
    verbless: ['the old bridge in 2008.'],
  },
  {
    name: 'one line: page furniture',
    blocks: [
      ['body', `${BODY} ${MORE}`],
      ['boilerplate', 'Sign up to our newsletter.'],
      ['body', `${THIRD} ${BODY} ${MORE}`],
    ],
    between: ' ',
  },
];
