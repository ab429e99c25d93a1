import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Name } from '../parts/name.tsx';
import { type Chosen, useNameOf, useOffers } from './field-offers.ts';
import './entity-field.css';

interface EntityFieldProps {
  readonly of: Chosen;
  readonly label: string;
  /** Keys ("a12", "o12") or names. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Chooses actors, places or outlets: offers those whose names hold what is typed; any spelling can be given with Enter. */
export function EntityField({ of, label, chosen, onChoose }: EntityFieldProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const offers = useOffers(of, typed, isOpen).filter(({ address }) => !chosen.includes(address));
  const take = (value: string): void => {
    setTyped('');
    setMarked(-1);
    setOpen(false);
    if (value.trim() !== '' && !chosen.includes(value)) onChoose([...chosen, value.trim()]);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setMarked((now) => (offers.length === 0 ? -1 : (now + step + offers.length) % offers.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(offers[marked]?.address ?? typed);
    } else if (event.key === 'Escape') {
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) {
      onChoose(chosen.slice(0, -1));
    }
  };
  return (
    <div className="entity-field">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      {chosen.map((one) => (
        <Chip
          key={one}
          of={of}
          value={one}
          onRemove={() => {
            onChoose(chosen.filter((other) => other !== one));
          }}
        />
      ))}
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen && offers.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked >= 0 ? `${id}-${marked}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={label}
        value={typed}
        onFocus={() => {
          setOpen(true);
        }}
        onBlur={() => {
          setOpen(false);
        }}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setMarked(-1);
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen || offers.length === 0}>
        {offers.map(({ address, name, about }, index) => (
          <li
            key={address}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === marked}
            // Before the field loses the focus.
            onPointerDown={(event) => {
              event.preventDefault();
              take(address);
            }}
          >
            <Name text={name} /> <span className="soft small">{about}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChipProps {
  readonly of: Chosen;
  readonly value: string;
  readonly onRemove: () => void;
}

/** One that is chosen. A key is shown by its name. */
function Chip({ of, value, onRemove }: ChipProps): ReactNode {
  const name = useNameOf(of, value);
  return (
    <span className="chosen">
      <Name text={name} />
      <button type="button" className="plain" aria-label={`Take out ${name}`} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
