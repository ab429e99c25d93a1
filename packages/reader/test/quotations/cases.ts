/** One text with its quotations marked: ⟦ and ⟧ around each, ⟧~ where it is open. `notes`: the numbers of the note codes. */
export interface QuotationCase {
  readonly name: string;
  readonly marked: string;
  readonly notes?: readonly number[];
}

export const quotationCases: readonly QuotationCase[] = [
  { name: 'straight double marks', marked: '⟦"We will wait,"⟧ Ms Lee said. ⟦"There is time."⟧' },
  { name: 'curly double marks', marked: 'He said: ⟦“We will wait.”⟧ Then he left.' },
  { name: 'guillemets', marked: 'Ms Lee said: ⟦«We will wait»⟧.' },
  { name: 'guillemets the other way', marked: 'Ms Lee said: ⟦»We will wait«⟧.' },
  { name: 'low marks', marked: 'Ms Lee said: ⟦„We will wait“⟧, and left.' },
  { name: 'full-width and double-prime marks', marked: 'He said ⟦＂wait＂⟧ and ⟦″go″⟧.' },
  { name: 'typewriter marks', marked: "He said: ⟦``We will wait,''⟧ and left. ⟦''Good,''⟧ she said." },
  { name: 'curly and straight mixed', marked: 'He said ⟦“we will wait"⟧ and ⟦"we will go”⟧ at once.' },
  { name: 'curly marks the wrong way round', marked: '⟦”We will wait,“⟧ he said, and ⟦”we will go.“⟧' },
  { name: 'only closing curly marks', marked: '⟦”We will wait,”⟧ he said.' },
  { name: 'a space inside the marks', marked: 'He said ⟦" we will wait , "⟧ and left.' },
  { name: 'a space inside, wrong-way marks, at the edges of the line', marked: '⟦” … we will wait “⟧' },
  { name: 'the space on the wrong side', marked: '⟦"We will wait, "⟧he said. ⟦"We will go."⟧' },
  { name: 'the space on the wrong side of the opening mark', marked: 'He said,⟦" We will wait"⟧. Then he left.' },
  { name: 'no space around', marked: 'The ministry said⟦"we will wait"⟧on Friday.' },
  { name: 'dashes around', marked: 'The plan—⟦"a trap"⟧—failed. ⟦"We were—"⟧ he began.' },
  { name: 'brackets around', marked: 'The road (⟦"Route 7"⟧) is shut.' },
  { name: 'a broken quotation', marked: '⟦"We will wait,"⟧ she said, ⟦"until dawn."⟧' },
  {
    name: 'a bracket and an ellipsis inside',
    marked: 'He said ⟦"…they [the guards] left…"⟧ and ⟦"...we stayed..."⟧ too.',
  },
  { name: 'two marks side by side', marked: '⟦"Out"⟧ ⟦"In"⟧ are on the doors.' },
  {
    name: 'nested: the outer one',
    marked: '⟦“He told us ‘wait here’ and left,”⟧ she said. ⟦"She said \'no\' twice."⟧',
  },
  { name: 'nested at the very edge', marked: '⟦"\'Wait\' was all he said."⟧ ⟦“She said ‘wait.’”⟧' },
  { name: 'the same marks nested', marked: '⟦“He called it “a shame” in court,”⟧ she said.' },
  { name: 'guillemets around others', marked: '⟦«He said “wait” to us»⟧, she said.' },

  {
    name: 'apostrophes are no quotation',
    marked: "They don't know O'Neill's and the guards' posts, says Da'esh; it wasn’t the rebels’ plan.",
  },
  { name: 'clipped words', marked: "In the '90s and the ’80s, rock 'n' roll; 'tis late, get ’em home by '07." },
  { name: 'tokenized copies', marked: "Norway 's king did n't know the guards ' names ; it 's late ." },
  { name: 'possessive of initials', marked: "The U.S.' plan and James' and Marx's books." },
  { name: 'feet and inches', marked: 'He is 6\'2" tall, the pipe 12" wide, the wall 5\' high.' },
  { name: 'inches inside', marked: '⟦"He was 6\'2" and the pipe was 12" wide,"⟧ she said.' },
  { name: 'a year before the closing mark', marked: '⟦"It began in 1999"⟧ and ended. ⟦"It began in 1999,"⟧ she said.' },

  { name: 'single curly marks', marked: '⟦‘We will wait,’⟧ he said. ⟦‘There is time.’⟧' },
  { name: 'single straight marks', marked: "⟦'We will wait,'⟧ he said, and spoke of a ⟦'state of alert'⟧ there." },
  { name: 'single marks in a headline', marked: "River towns put on ⟦'state of high alert'⟧" },
  { name: 'apostrophes inside single marks', marked: "⟦'We don't know the rebels' plan and can't wait,'⟧ he said." },
  {
    name: 'curly apostrophes inside single marks',
    marked: '⟦‘We don’t know the rebels’ plan and can’t wait,’⟧ he said.',
  },
  { name: 'a plural at the end of single marks', marked: "He called them ⟦'rebels'⟧ and ⟦'traitors'⟧ on Friday." },
  {
    name: 'a possessive far from any single mark',
    marked: "The guards' posts and ⟦'safe zones'⟧ near the towns' edge.",
  },
  { name: 'double inside single', marked: '⟦‘He said “wait” to us,’⟧ she said.' },
  { name: 'a digit before the closing single mark', marked: "⟦'It began in 1999'⟧ he said." },
  {
    name: 'a far closing straight mark is an apostrophe, a far closing curly one closes',
    marked: `He saw 'lights ${'over the river and the town '.repeat(14)}' then. ⟦‘lights ${'over the river and the town '.repeat(14)}end’⟧ then.`,
  },
  { name: 'grave accent as a mark', marked: "He called it a ⟦`safe zone'⟧ on Friday." },
  { name: 'an elision and a plural are no pair', marked: "They left 'neath the trees. The guards' posts were empty." },
  {
    name: 'an unknown elision and a far plural',
    marked: `The 'lectric plant ${'was shut and later opened again '.repeat(4)}. The guards' posts were empty.`,
  },
  { name: 'transliteration marks', marked: "The Qur‘an, Sana‘a, and Ba'ath; the Ka’aba." },

  {
    name: 'opened anew at each paragraph',
    marked:
      'Ms Lee said:\n\n⟦“We will wait. There is time.⟧~\n\n⟦“The road is open.⟧~\n\n⟦“We will go at dawn.”⟧\n\nThen she left.',
  },
  {
    name: 'opened anew at each paragraph, single marks',
    marked: '⟦‘We will wait. It’s late.⟧~\n⟦‘We will go at dawn,’⟧ he said.',
  },
  {
    name: 'opened once, closed paragraphs later',
    marked: 'Ms Lee said:\n⟦"We will wait.⟧~\n⟦The road is open.⟧~\n⟦We will go at dawn."⟧\nThen she left.',
  },
  { name: 'never closed', marked: 'He said: ⟦"We will wait. There is time.⟧~\n\nThen he left.', notes: [1] },
  { name: 'never closed, at the end of the text', marked: 'He said: ⟦“We will wait⟧~', notes: [1] },
  {
    name: 'never closed, and another in the next paragraph',
    marked: 'He said ⟦"wait.⟧~\n\nShe spoke of ⟦"a shame"⟧ and left.',
    notes: [1],
  },
  {
    name: 'never closed, and far from the end',
    marked: `He spoke of a "shame and left. ${'They waited at the gate until noon. '.repeat(60)}`,
    notes: [1],
  },
  { name: 'never opened', marked: 'We will wait," he said. ⟦"There is time."⟧', notes: [2] },
  { name: 'never opened, curly', marked: 'We will wait,” he said. ⟦“There is time.”⟧', notes: [2] },
  {
    name: 'opened in mid-sentence, another one inside',
    marked: 'He called it “a shame and left; she called it ⟦“fine”⟧ there.',
    notes: [3],
  },
  {
    name: 'opened anew without a paragraph break',
    marked: 'He said: ⟦“We will wait.⟧~ ⟦“We will go at dawn.”⟧ He left.',
    notes: [1],
  },
  {
    name: 'marks too far apart',
    marked: `"We ${'wait at the gate until noon and '.repeat(150)} go," he said. ⟦"Good."⟧`,
    notes: [3],
  },
  { name: 'nothing between the marks', marked: 'The field was "" or " " or “”.' },
];
