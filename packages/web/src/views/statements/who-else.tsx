import type { ReactNode } from 'react';
import { useSameSaying } from '../../api/statements.ts';
import type { SameSayingAnswer } from '../../api/types.ts';
import { ActorName, Name } from '../../parts/name.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Source } from '../../parts/source.tsx';
import { Notes, Problem } from '../../parts/states.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { Words } from '../../parts/words.tsx';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { outletWords } from '../../words/outlet-words.ts';
import './who-else.css';

interface WhoElseProps {
  /** "r12:st-1f2e3d4c" */
  readonly address: string;
}

type Telling = SameSayingAnswer['items'][number];

/** Opens who else said so, below the statement; which one is open stands in the address of the page. */
export function WhoElseButton({ address }: WhoElseProps): ReactNode {
  const place = usePlace();
  const isOpen = moreOf(place, 'open') === address;
  return (
    <button
      type="button"
      className="plain statement-more"
      aria-expanded={isOpen}
      onClick={() => {
        go(toMore(place, 'open', isOpen ? undefined : address), { replace: true });
      }}
    >
      who else said so
    </button>
  );
}

export function WhoElseOpened({ address }: WhoElseProps): ReactNode {
  const place = usePlace();
  return moreOf(place, 'open') === address ? <WhoElse address={address} /> : null;
}

/** Texts that give the same saying, and others who say the same. */
function WhoElse({ address }: WhoElseProps): ReactNode {
  const { data, error, refetch } = useSameSaying(address);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={2} />;
  const { items, others, texts, isCut, notes } = data;
  return (
    <section className="who-else" aria-label="Who else said so">
      <Notes notes={notes} />
      <h3>
        The same, as said by the same <Witnesses texts={texts} />
      </h3>
      <Tellings tellings={items} answer={data} />
      {texts === 1 ? (
        <p className="small soft">No other text of this archive gives it in the same or nearly the same words.</p>
      ) : null}
      <h3>The same, said by others</h3>
      {others.length === 0 ? (
        <p className="small soft">
          Nobody else in this archive is told to say this in the same or nearly the same words.
        </p>
      ) : (
        <Tellings tellings={others} answer={data} withSpeaker />
      )}
      {isCut ? (
        <p className="small soft">More statements share some of its words than were looked at: there may be others.</p>
      ) : null}
    </section>
  );
}

interface TellingsProps {
  readonly tellings: readonly Telling[];
  readonly answer: SameSayingAnswer;
  readonly withSpeaker?: boolean;
}

function Tellings({ tellings, answer, withSpeaker = false }: TellingsProps): ReactNode {
  return (
    <ul>
      {tellings.map((telling) => (
        <li key={`${telling.speaker ?? ''} ${telling.story}`}>
          <Saying telling={telling} answer={answer} withSpeaker={withSpeaker} />
        </li>
      ))}
    </ul>
  );
}

/** One speaker's words in one text, and everybody who printed that text: copies are one witness. */
function Saying({ telling, answer, withSpeaker }: Omit<TellingsProps, 'tellings'> & { telling: Telling }): ReactNode {
  const { records, outlets, reports, likeness, isOwnText, speaker } = telling;
  const cite = records[0] === undefined ? undefined : answer.records[records[0]];
  const actor = speaker === undefined ? undefined : answer.actors[speaker];
  const others = outlets.filter(({ key }) => key !== cite?.report.publisher?.key);
  return (
    <>
      {withSpeaker ? (
        <b>{actor ? <ActorName actor={actor} /> : <span className="absent">nobody named</span>} </b>
      ) : null}
      <Words cite={cite} />
      <br />
      <span className="small soft">
        {cite ? <Source report={cite.report} /> : null}
        {isOwnText && !withSpeaker ? ' · this text' : ''}
        {` · ${likenessWords(likeness)}`}
        {reports > 1 ? ` · ${countOf(reports, 'copy', 'copies')} of one text` : ''}
      </span>
      {others.length === 0 ? null : (
        <span className="small soft">
          {' '}
          · also printed by{' '}
          {others.map((outlet, index) => (
            <span key={outlet.key}>
              {index === 0 ? '' : ', '}
              <Name text={outlet.name} />
              {outletWords(outlet)}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** A shorter piece of what was said counts as a part, not as other words. */
const PIECE = 0.6;

function likenessWords({ isSame, whole }: Telling['likeness']): string {
  if (isSame) return 'the same words';
  return whole < PIECE ? 'a part of it' : `${Math.round(whole * 100)} % of the words are the same`;
}
