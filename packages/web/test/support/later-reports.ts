/** A report that a test adds to those of the examples. */
export interface LaterReport {
  readonly file: string;
  readonly text: string;
}

/**
 * Reports of an invented dispute over a dam, in which stances turn, counts are raised and differ, and things come due. All people, groups and
 * events in them are made up.
 */
export const LATER_REPORTS: readonly LaterReport[] = [
  {
    file: '2032-04-01-dam.txt',
    text: `Two sides meet over Lake Fagnano dam

USHUAIA, April 1, 2032 (Invented Newswire) - The Fagnano Council rejected a ceasefire on Thursday after a first day of talks in Ushuaia.

The Upland League accepted a ceasefire, its spokesman, Bram Tessel, said. "We accept a ceasefire and nothing more," he told reporters.

At least 10 people have been killed since March 20, the Fagnano Council said. The Upland League says 24 people have been killed since March 20.

Karin Ostby of the Strait Mission proposed a ten-day truce and the opening of the road to Tolhuin.

The council's chairwoman, Oda Lindqvist, said it would close the dam on April 15 unless the league withdrew its fighters.
`,
  },
  {
    file: '2032-04-04-dam.txt',
    text: `Toll rises at Lake Fagnano

USHUAIA, April 4, 2032 (Invented Courier) - About 18 people have been killed since March 20, the Fagnano Council said on Sunday. The Upland League says 31 people have been killed since March 20.

The Fagnano Council again rejected a ceasefire.

The Upland League threatened to attack the dam on Monday, April 12, if the road stays closed.
`,
  },
  {
    file: '2032-04-08-dam.txt',
    text: `Council turns and accepts ceasefire

USHUAIA, April 8, 2032 (Invented Southern Post) - The Fagnano Council accepted a ceasefire on Thursday. Its chairwoman, Oda Lindqvist, called it a beginning.

The Upland League rejected a ceasefire on the same day. The Upland League accepted a ceasefire, the Strait Mission said.

22 people have been killed since March 20, the Fagnano Council said. The Upland League says 35 people have been killed since March 20.

The council promised to reopen the road on April 12. It plans to hold elections on May 30.
`,
  },
  {
    file: '2032-04-10-dam.txt',
    text: `Clinic counts the dead of Lake Fagnano

TOLHUIN, April 10, 2032 (Invented Herald) - Between 25 and 40 people have been killed since March 20, the Tolhuin Clinic said on Saturday.

The Upland League opposes a ceasefire, Karin Ostby of the Strait Mission said. She proposed a shorter truce.

The Upland League says 35 people have been killed since March 20. The Upland League rejected an exchange of prisoners on Saturday.
`,
  },
  {
    file: '2032-04-10-dam-b.txt',
    text: `League and council at odds over prisoners

TOLHUIN, April 10, 2032 (Invented Gazette) - The Upland League accepted an exchange of prisoners after a week of talks. The Strait Mission welcomed the step.
`,
  },
  {
    file: '2032-04-13-dam.txt',
    text: `Dam attacked at Lake Fagnano

TOLHUIN, April 13, 2032 (Invented Morning Bulletin) - Fighters of the Upland League attacked the dam on Monday, the Fagnano Council said.

The Strait Mission threatened to leave Tolhuin on April 13 if the road stays closed.
`,
  },
];
