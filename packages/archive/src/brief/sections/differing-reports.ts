import type { BriefInput, DifferenceItem, DifferenceKind, DifferenceSide } from '../brief-input.ts';
import type { BriefSection, Phrase } from '../brief.ts';
import type { FootnoteBook } from '../footnotes.ts';
import { byWhom, textCount } from '../frame.ts';
import { listOf, phrase } from '../grammar/phrase.ts';
import { quotedWords, voiceOf } from '../grammar/quoted-words.ts';
import { sentence } from '../sentence.ts';
import { byKeys, isNew } from '../span.ts';
import { sectionOf } from './section.ts';

const LEADS: Readonly<Record<DifferenceKind, string>> = {
  figure: 'reports differ on the count of ',
  actor: 'reports differ on who acted in ',
  place: 'reports differ on the place of ',
  date: 'reports differ on the day of ',
  words: 'reports differ on the words of ',
};

/** Sides shown in one sentence. */
const MOST_SIDES = 4;

/** Where reports disagree and at least one side is new. */
export function differingReports(input: BriefInput, book: FootnoteBook): BriefSection {
  const items = input.differences
    .filter(({ sides }) => sides.length > 1 && sides.some(({ cites }) => isNew(cites, input)))
    .sort(byKeys(({ kind }) => Object.keys(LEADS).indexOf(kind)));
  return sectionOf({
    key: 'differences',
    title: 'Differences between reports',
    empty: 'No new differences between reports were found.',
    one: 'difference',
    items,
    write: (item) => sentence(difference(item), citesOf(item), book),
  });
}

function citesOf({ sides }: DifferenceItem): readonly DifferenceSide['cites'][number][] {
  return [...sides.map(({ cites: [first] }) => first), ...sides.flatMap(({ cites }) => cites.slice(1))];
}

/** "Reports differ on the count of people injured in Tolhuin: ‘at least 12’ (according to the Clinic; two texts) and ‘19’ (...)". */
function difference({ kind, about, sides }: DifferenceItem): Phrase {
  const shown = sides.map(({ value, claimant, texts }) =>
    phrase(
      // Words are quoted; names, days and numbers are given as the record has them.
      kind === 'words' ? quotedWords(value, voiceOf(value)) : { kind: 'name', text: value },
      ' (',
      byWhom(claimant),
      texts > 1 ? `, in ${textCount(texts)}` : '',
      ')',
    ),
  );
  return phrase(LEADS[kind], { kind: 'name', text: about }, ': ', listOf(shown, { most: MOST_SIDES }));
}
