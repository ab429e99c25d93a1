import type { ReactNode } from 'react';
import type { Cite, StatementRow } from '../../api/types.ts';
import { Confidence } from '../../parts/confidence.tsx';
import '../../parts/voice.css';
import { DaySpan } from '../../parts/day-span.tsx';
import { ActorName } from '../../parts/name.tsx';
import { ReviewMark } from '../../parts/review-mark.tsx';
import { Source } from '../../parts/source.tsx';
import { dayWords } from '../../words/day-words.ts';
import { Words } from '../../parts/words.tsx';

interface StatementItemProps {
  readonly row: StatementRow;
  readonly cite: Cite | undefined;
  readonly search: string | undefined;
}

type Party = StatementRow['parties'][number];

/** One statement: who to whom, by which act, the words, and whose report it is. */
export function StatementItem({ row, cite, search }: StatementItemProps): ReactNode {
  const { record, parties, when, report, review } = row;
  const inRole = (role: Party['role']): readonly Party[] => parties.filter((party) => party.role === role);
  if (record.kind !== 'statement') return null;
  return (
    <article className="statement">
      <div className="statement-when small">{when ? <DaySpan span={when} /> : <Told day={report.published} />}</div>
      <div>
        <p className="statement-who">
          <b>
            <Parties parties={inRole('speaker')} none="nobody named" />
          </b>{' '}
          <span className="cue">{record.cue.status === 'absent' ? record.act : record.cue.value}</span>
          <Named words="to" parties={inRole('addressee')} />
          <Named words="about" parties={inRole('target')} />
          <span className="soft small">
            {' '}
            · {record.act} · {record.mode}
          </span>
        </p>
        <p>
          <Words cite={cite} search={search} />
        </p>
        <p className="statement-source">
          <Source report={report} /> <Relayed row={row} /> <Confidence value={record.confidence} />{' '}
          <ReviewMark state={review} />
        </p>
      </div>
    </article>
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
      {' '}
      <span className="soft">{words}</span> <Parties parties={parties} none="" />
    </span>
  );
}

/** Where somebody else tells the report that it was said. */
function Relayed({ row: { claimant, parties } }: { readonly row: StatementRow }): ReactNode {
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
