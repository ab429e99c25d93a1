import { type ReactNode, useSyncExternalStore } from 'react';
import { currentNotices, dismiss, onNotices } from './notices-store.ts';
import './notices.css';

export function Notices(): ReactNode {
  const notices = useSyncExternalStore(onNotices, currentNotices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map(({ id, words, tone, action }) => (
        <div key={id} className={`notice ${tone}`}>
          <span>{words}</span>
          {action ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </button>
          ) : null}
          <button
            type="button"
            className="plain"
            aria-label="Close this notice"
            onClick={() => {
              dismiss(id);
            }}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
