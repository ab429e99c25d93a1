import type { BriefInput, PositionStep, PositionTrack } from '../brief-input.ts';
import type { BriefSection, Phrase } from '../brief.ts';
import type { FootnoteBook } from '../footnotes.ts';
import { byWhom } from '../frame.ts';
import { dayWords } from '../grammar/day-words.ts';
import { partyPhrase } from '../grammar/party-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { quotedWords } from '../grammar/quoted-words.ts';
import { issueWords, STANCE_GERUNDS } from '../grammar/stance-words.ts';
import { sentence } from '../sentence.ts';
import { byKeys, firstTold, isNew } from '../span.ts';
import { sectionOf } from './section.ts';

interface Move {
  readonly track: PositionTrack;
  readonly from: PositionStep;
  readonly to: PositionStep;
}

/** Parties whose stance on an issue was first told to be another one within the span, the latest move first. */
export function movedPositions(input: BriefInput, book: FootnoteBook): BriefSection {
  const moves = input.positions
    .flatMap((track) => track.changes.map((change): Move => ({ track, ...change })))
    .filter(({ to }) => isNew(to.cites, input))
    .sort(
      byKeys(
        ({ to }) => -Number((firstTold(to.cites) ?? '').replaceAll('-', '')),
        ({ track }) => track.party.name,
      ),
    );
  return sectionOf({
    key: 'positions',
    title: 'Positions that moved',
    empty: 'No position changed.',
    one: 'change of position',
    many: 'changes of position',
    items: moves,
    write: (move) => sentence(movePhrase(move, input.until), [...move.to.cites, ...move.from.cites], book),
  });
}

/** "On a ceasefire, the Front moved from rejecting ‘any pause’ (14 March, by its own account) to accepting ‘ten days’ (...)". */
function movePhrase({ track: { party, issue }, from, to }: Move, near: string): Phrase {
  const step = (one: PositionStep): Phrase =>
    phrase(
      `${STANCE_GERUNDS[one.stance]} `,
      quotedWords(one.words, 'report'),
      ...terms(one),
      ' (',
      one.day === undefined ? '' : `${dayWords(one.day, near)}, `,
      byWhom(one.claimant, party),
      ')',
    );
  return phrase(`on ${issueWords(issue)}, `, partyPhrase(party), ' moved from ', step(from), ' to ', step(to));
}

function terms({ terms: extent, condition, inExchangeFor }: PositionStep): readonly Phrase[] {
  const given: readonly (readonly [string, string | undefined])[] = [
    [', on the terms ', extent],
    [', in exchange for ', inExchangeFor],
    [', on the condition ', condition],
  ];
  return given.flatMap(([lead, words]) => (words === undefined ? [] : [phrase(lead, quotedWords(words, 'report'))]));
}
