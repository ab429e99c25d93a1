import type { ReactNode } from 'react';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { spanWords } from '../../words/day-words.ts';
import type { ChartSpan } from './use-chart-span.ts';

const WAYS = [
  { value: undefined, words: 'by actor' },
  { value: 'type', words: 'by type' },
  { value: 'place', words: 'by place' },
] as const;

/** What lanes are made of, and which days are shown. */
export function LanesTools({ chart }: { readonly chart: ChartSpan }): ReactNode {
  const { shown, isWhole, hasFar, zoom, pan, showAll } = chart;
  return (
    <div className="lanes-tools">
      <ViewSwitch name="by" label="Lanes" ways={WAYS} />
      <div className="zoom-buttons no-print" role="group" aria-label="Days that are shown">
        <Step label="Earlier" sign="◂" onStep={() => pan(-0.5)} />
        <Step label="Zoom out" sign="−" onStep={() => zoom(2)} />
        <Step label="Zoom in" sign="+" onStep={() => zoom(0.5)} />
        <Step label="Later" sign="▸" onStep={() => pan(0.5)} />
        <button type="button" className="button small" disabled={isWhole && !hasFar} onClick={showAll}>
          {isWhole && hasFar ? 'all years' : 'show all'}
        </button>
      </div>
      <span className="soft small shown-days" aria-live="polite">
        {shown ? spanWords(shown) : ' '}
      </span>
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly onStep: () => void;
}

function Step({ label, sign, onStep }: StepProps): ReactNode {
  return (
    <button type="button" className="button small" aria-label={label} title={label} onClick={onStep}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
