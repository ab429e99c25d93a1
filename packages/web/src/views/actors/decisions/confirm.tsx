import type { ReactNode } from 'react';
import type { Operation } from '../../../api/types.ts';
import { DECISIONS, type Verb } from './to-decide.ts';
import { useDecide } from './use-decide.ts';

interface ConfirmProps {
  readonly verb: Verb;
  /** Undefined: something is missing yet. */
  readonly operation: Operation | undefined;
  /** What will change, each a sentence. */
  readonly changes: readonly ReactNode[];
  readonly onDone: () => void;
}

/** Says what will change before it does, and then does it. */
export function Confirm({ verb, operation, changes, onDone }: ConfirmProps): ReactNode {
  const { decide, isPending } = useDecide(onDone);
  return (
    <div className="decision-confirm">
      {operation ? (
        <>
          <h3>What will change</h3>
          <ul>
            {changes.map((change, index) => (
              <li key={index}>{change}</li>
            ))}
            <li className="soft">
              It can be taken back: {DECISIONS[verb].undo.charAt(0).toLowerCase() + DECISIONS[verb].undo.slice(1)}
            </li>
          </ul>
        </>
      ) : null}
      <p className="decision-buttons">
        <button
          type="button"
          className="button strong"
          disabled={!operation || isPending}
          onClick={() => {
            if (operation) decide(operation);
          }}
        >
          {DECISIONS[verb].name}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </p>
    </div>
  );
}
