import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Name } from '../parts/name.tsx';
import { go } from '../place/history.ts';
import { usePlace } from '../place/use-place.ts';
import { Dialog } from './dialog.tsx';
import { type Choice, usePaletteChoices } from './palette-choices.ts';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Goes anywhere by typing a part of its name. */
export function Palette({ isOpen, onClose }: PaletteProps): ReactNode {
  return (
    <Dialog label="Go to" isOpen={isOpen} onClose={onClose}>
      <Choices onClose={onClose} />
    </Dialog>
  );
}

function Choices({ onClose }: Pick<PaletteProps, 'onClose'>): ReactNode {
  const place = usePlace();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const choices = usePaletteChoices(place, typed);
  const take = (choice: Choice | undefined): void => {
    if (!choice) return;
    onClose();
    go(choice.to);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      setMarked((marked + step + choices.length) % choices.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(choices[Math.min(marked, choices.length - 1)]);
    }
  };
  return (
    <div className="palette">
      <input
        autoFocus
        role="combobox"
        aria-label="Go to a view, an actor, a place or a report"
        aria-expanded={choices.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={choices.length > 0 ? `palette-${marked}` : undefined}
        autoComplete="off"
        placeholder="Go to a view, an actor, a place, a report"
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKey}
      />
      <ul id="palette-list" role="listbox" aria-label="Where to go">
        {choices.map((choice, index) => (
          <li
            key={choice.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === marked}
            onClick={() => {
              take(choice);
            }}
            onPointerMove={() => {
              setMarked(index);
            }}
          >
            <span>
              <Name text={choice.name} />
            </span>
            <span className="soft small">{choice.what}</span>
          </li>
        ))}
      </ul>
      {choices.length === 0 ? (
        <p className="soft">Nothing has this name. Try a part of it, or another spelling.</p>
      ) : null}
    </div>
  );
}
