import { memo, type ReactNode } from 'react';
import type { Cite, StatementRow } from '../../api/types.ts';
import { Confidence } from '../../parts/confidence.tsx';
import { DaySpan } from '../../parts/day-span.tsx';
import { ActorName } from '../../parts/name.tsx';
import { LineWords } from '../../parts/occurrence.tsx';
import { ReviewMark } from '../../parts/review-mark.tsx';
import { Source } from '../../parts/source.tsx';
import '../../parts/voice.css';
import { Words } from '../../parts/words.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { actWords, modeWords } from '../../words/act-words.ts';
import { dayWords } from '../../words/day-words.ts';
import { toSayingsOf } from './sayings-of.ts';
import { WhoElseButton, WhoElseOpened } from './who-else.tsx';

/** Fewer words ("the attack") say little alone: they are shown within their line. */
const FEW_WORDS = 5;

function isShort(words: string): boolean {
  return words.split(/\s+/, FEW_WORDS).length < FEW_WORDS;
}

interface StatementItemProps {
  readonly row: StatementRow;
  readonly cite: Cite | undefined;
  readonly search: string | undefined;
  /** The act of the same speaker's statement before, where that was another one and changes are shown. */
  readonly actBefore?: string | undefined;
}

type Party = StatementRow['parties'][number];

/** One statement: the words first, then who says them to whom and by which act, and whose report it is. */
export const StatementItem = memo(function StatementItem(props: StatementItemProps): ReactNode {
  const { row, cite, search, actBefore } = props;
  const { record, parties, when, report, review } = row;
  const inRole = (role: Party['role']): readonly Party[] => parties.filter((party) => party.role === role);
  if (record.kind !== 'statement') return null;
  return (
    <article className="statement">
      <div className="statement-when small">{when ? <DaySpan span={when} /> : <Told day={report.published} />}</div>
      <div>
        <p className="statement-words">
          {cite && search === undefined && isShort(cite.words) ? (
            <LineWords cite={cite} />
          ) : (
            <Words cite={cite} search={search} />
          )}
        </p>
        <p className="statement-who">
          <b>
            <Parties parties={inRole('speaker')} none="nobody named" />
          </b>{' '}
          <span className="cue">{record.cue.status === 'absent' ? actWords(record.act) : record.cue.value}</span>
          <Named words="to" parties={inRole('addressee')} />
          <Named words="about" parties={inRole('target')} />
          <span className="soft small">
            {' '}
            · {record.act === 'assert' ? '' : `${actWords(record.act)} · `}
            {modeWords(record.mode)}
          </span>
          {actBefore === undefined ? null : <ActChange from={actBefore} to={record.act} />}
        </p>
        <div className="statement-source">
          <Source report={report} /> <Relayed row={row} /> <Confidence value={record.confidence} />{' '}
          <ReviewMark state={review} />
          <OverTime row={row} />
          {cite ? <WhoElseButton address={cite.address} /> : null}
        </div>
        {cite ? <WhoElseOpened address={cite.address} /> : null}
      </div>
    </article>
  );
});

/** "▲ denies; before: says" */
function ActChange({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  return (
    <span className="act-change">
      <span aria-hidden="true">▲</span> now {actWords(to)}, before that {actWords(from)}
    </span>
  );
}

/** What the speaker says about the same one, over time. */
function OverTime({ row: { parties } }: Pick<StatementItemProps, 'row'>): ReactNode {
  const place = usePlace();
  const [speaker, target] = (['speaker', 'target'] as const).map(
    (role) => parties.find((party) => party.role === role)?.actor,
  );
  if (!speaker || !target) return null;
  return (
    <Link to={toSayingsOf(place, { speaker: speaker.key, about: target.key })} className="statement-more">
      over time<span className="unseen">: {`${speaker.name} about ${target.name}`}</span>
    </Link>
  );
}

/** Where the day is not said, the one on which it was told. */
function Told({ day }: { readonly day: string | undefined }): ReactNode {
  return (
    <span className="absent" title="The report does not say on which day it was said">
      {day === undefined ? 'day not known' : `told ${dayWords(day)}`}
    </span>
  );
}

function Parties({ parties, none }: { readonly parties: readonly Party[]; readonly none: string }): ReactNode {
  if (parties.length === 0) return <span className="absent">{none}</span>;
  return parties.map(({ actor, status }, index) => (
    <span key={actor.key} className={status === 'inferred' ? 'inferred' : undefined}>
      {index === 0 ? null : ' and '}
      <ActorName actor={actor} />
      {status === 'inferred' ? <span className="chip">inferred</span> : null}
    </span>
  ));
}

function Named({ words, parties }: { readonly words: string; readonly parties: readonly Party[] }): ReactNode {
  if (parties.length === 0) return null;
  return (
    <span>
      <span className="soft"> · {words}</span> <Parties parties={parties} none="" />
    </span>
  );
}

/** Where somebody else tells the report that it was said. */
function Relayed({ row: { claimant, parties } }: Pick<StatementItemProps, 'row'>): ReactNode {
  if (claimant.by === 'report') return null;
  if (claimant.by === 'unnamed') return <span className="voice claim absent">on the word of a source not named</span>;
  const { actor } = claimant;
  if (parties.some((party) => party.role === 'speaker' && party.actor.key === actor.key)) return null;
  return (
    <span className="voice claim">
      according to <ActorName actor={actor} />
    </span>
  );
}
