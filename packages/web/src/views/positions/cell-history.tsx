import { type ReactNode, useEffect, useRef } from 'react';
import { useCell } from '../../api/positions.ts';
import type { Names, PositionCell } from '../../api/types.ts';
import { ActorName, Name } from '../../parts/name.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Problem } from '../../parts/states.tsx';
import { LineWords } from '../../parts/occurrence.tsx';
import { Link } from '../../place/link.tsx';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { toMore } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { issueWords } from '../../words/issue-words.ts';
import { HistoryStep } from './history-step.tsx';
import './cell-history.css';

/** How one party's stance on one issue came about, the newest first, with the words. */
export function CellHistory({ thread }: { readonly thread: number }): ReactNode {
  const place = usePlace();
  const { data, error, isPending, refetch } = useCell(thread);
  const box = useRef<HTMLElement>(null);
  const close = toMore(place, 'cell', undefined);
  useOpened(box, thread);
  const cell = data?.items[0];
  return (
    <aside
      ref={box}
      className="cell-history"
      aria-label="History of one position"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        go(close);
        document.querySelector<HTMLElement>(`[data-cell="${thread}"]`)?.focus();
      }}
    >
      <p className="close no-print">
        <Link to={close} aria-label="Close this history">
          ×
        </Link>
      </p>
      {isPending ? (
        <Skeleton rows={5} />
      ) : cell && data ? (
        <Shown cell={cell} names={data} />
      ) : (
        <Problem error={error} onRetry={() => void refetch()} />
      )}
    </aside>
  );
}

/** Who opens a history reads it next: not who came by an address. */
function useOpened(box: React.RefObject<HTMLElement | null>, thread: number): void {
  useEffect(() => {
    const from = document.activeElement;
    if (from instanceof HTMLElement && from.dataset['cell'] === String(thread))
      box.current?.focus({ preventScroll: true });
    box.current?.scrollTo(0, 0);
  }, [box, thread]);
}

type Entry = PositionCell['history']['entries'][number];

function Shown({ cell, names }: { readonly cell: PositionCell; readonly names: Names }): ReactNode {
  const { history, facts, tellings } = cell;
  const party = history.party === undefined ? undefined : names.actors[history.party];
  const voices = new Map(facts.map((fact) => [fact.key, fact.claimant]));
  const list = (entries: readonly Entry[], changes: typeof history.changes): ReactNode => (
    <ol>
      {entries.toReversed().map((entry, index) => (
        <HistoryStep
          key={index}
          entry={entry}
          change={changes.find(({ day, to }) => day === entry.from && to === entry.stance)}
          names={names}
          party={history.party === undefined ? [] : [history.party]}
          claimant={voices.get(entry.keys.at(-1) ?? -1)}
        />
      ))}
    </ol>
  );
  return (
    <>
      <h2>
        {party ? <ActorName actor={party} /> : <span className="absent">nobody named</span>} on{' '}
        <Name text={issueWords(history.issue)} />
      </h2>
      {tellings > facts.length ? (
        <p className="small soft">
          The latest {facts.length} of {countOf(tellings, 'telling')}.
        </p>
      ) : null}
      {list(history.entries, history.changes)}
      {history.ascribed.entries.length === 0 ? null : (
        <section>
          <h3>What others say the stance is</h3>
          {list(history.ascribed.entries, history.ascribed.changes)}
        </section>
      )}
      <Undated keys={[...history.undated, ...history.ascribed.undated]} names={names} />
    </>
  );
}

function Undated({ keys, names }: { readonly keys: readonly number[]; readonly names: Names }): ReactNode {
  if (keys.length === 0) return null;
  return (
    <section>
      <h3>On a day not known</h3>
      <ul>
        {keys.map((key) => (
          <li key={key} data-row>
            <LineWords cite={names.records[key]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
