import type { ReactNode } from 'react';
import { REALIS_MARKS } from '../words/realis-marks.ts';
import { Dialog } from './dialog.tsx';
import { SHORTCUTS } from './shortcuts.ts';

interface HelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Keys and signs. */
export function Help({ isOpen, onClose }: HelpProps): ReactNode {
  return (
    <Dialog label="Keys and signs" isOpen={isOpen} onClose={onClose}>
      <div className="help">
        <div className="help-head">
          <h2>Keys</h2>
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        </div>
        <dl>
          {SHORTCUTS.map(({ keys, does }) => (
            <div key={does} className="contents">
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <h2>Signs</h2>
        <dl>
          {Object.values(REALIS_MARKS).map(({ sign, word }) => (
            <div key={word} className="contents">
              <dt>{sign}</dt>
              <dd>{word}</dd>
            </div>
          ))}
        </dl>
        <p className="soft small">
          onrecord never says what is true, only who said it, where, and when. “Inferred” is what the machine worked
          out; dotted italics are what a report does not say.
        </p>
      </div>
    </Dialog>
  );
}
