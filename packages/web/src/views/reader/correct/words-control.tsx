import { anchor, type Anchor, type Span } from '@onrecord/model';
import { Fragment, type ReactNode } from 'react';
import { Safe } from '../../../parts/safe.tsx';
import { shortened } from '../../../parts/words.tsx';
import type { ControlProps } from './control-props.ts';
import { inward, outward } from './word-edges.ts';

/** Words of the report: those that are selected in it, or moved word by word at either end. */
export function WordsControl({ id, field, record, reading, selected, onChange }: ControlProps<'words'>): ReactNode {
  const { text } = reading.report;
  const words = field.read(record);
  const put = (anchors: readonly Anchor[]): void => {
    onChange(
      field.write(
        record,
        [...anchors].sort((a, b) => a.start - b.start),
      ),
    );
  };
  const moveTo = (index: number, span: Span): void => {
    put(words.toSpliced(index, 1, anchor(text, span.start, span.end)));
  };
  const quote = selected && shortened(text.slice(selected.start, selected.end));
  const use = (anchors: readonly Anchor[]): void => {
    if (selected) put([...anchors, anchor(text, selected.start, selected.end)]);
  };
  return (
    <div className="words-control" id={id} role="group" aria-label={field.label} tabIndex={-1}>
      {words.length === 0 ? <p className="absent">none</p> : null}
      {words.map((one, index) => (
        <div key={index} className="piece">
          <q dir="auto">
            <Safe text={shortened(one.quote)} />
          </q>
          <Edges
            text={text}
            span={one}
            onMove={(span) => {
              moveTo(index, span);
            }}
          />
          {field.isNeeded && words.length === 1 ? null : (
            <button
              type="button"
              className="plain small"
              onClick={() => {
                put(words.toSpliced(index, 1));
              }}
            >
              Take away
            </button>
          )}
        </div>
      ))}
      <div className="use">
        <Use
          isReady={selected !== undefined}
          onUse={() => {
            use([]);
          }}
        >
          Use the selected words
        </Use>
        {field.many && words.length > 0 ? (
          <Use
            isReady={selected !== undefined}
            onUse={() => {
              use(words.filter((one) => !selected || one.end <= selected.start || one.start >= selected.end));
            }}
          >
            Add them as a further piece
          </Use>
        ) : null}
        <span className="soft small">
          {quote === undefined ? (
            'Select words in the report first.'
          ) : (
            <>
              selected:{' '}
              <bdi>
                <Safe text={quote} />
              </bdi>
            </>
          )}
        </span>
      </div>
    </div>
  );
}

interface EdgesProps {
  readonly text: string;
  readonly span: Span;
  readonly onMove: (span: Span) => void;
}

/** Moves either end of the words by one word: for the keyboard, and for small mendings. */
function Edges({ text, span, onMove }: EdgesProps): ReactNode {
  const { start, end } = span;
  const moves = [
    { edge: 'begins', sign: '←', label: 'One word more in front', to: { start: outward(text, start, -1), end } },
    { edge: '', sign: '→', label: 'One word less in front', to: { start: inward(text, span, 'start'), end } },
    { edge: 'ends', sign: '←', label: 'One word less at the end', to: { start, end: inward(text, span, 'end') } },
    { edge: '', sign: '→', label: 'One word more at the end', to: { start, end: outward(text, end, 1) } },
  ];
  return (
    <span className="edges">
      {moves.map(({ edge, sign, label, to }) => (
        <Fragment key={label}>
          {edge}
          <button
            type="button"
            className="button small"
            title={label}
            aria-label={label}
            disabled={to.start === start && to.end === end}
            onClick={() => {
              onMove(to);
            }}
          >
            {sign}
          </button>
        </Fragment>
      ))}
    </span>
  );
}

function Use({
  isReady,
  onUse,
  children,
}: {
  readonly isReady: boolean;
  readonly onUse: () => void;
  readonly children: string;
}): ReactNode {
  return (
    <button
      type="button"
      className="button small"
      disabled={!isReady}
      // The selection stays.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onUse}
    >
      {children}
    </button>
  );
}
