import type { OnRecord, Reading } from '@onrecord/model';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { TextMap } from '../text-map.ts';
import { type Fault, faultsOf } from './faults-of.ts';
import type { Draft } from './draft.ts';
import type { Field } from './field.ts';
import { FieldControl } from './field-control.tsx';
import { FIELDS } from './fields.ts';
import { inItsBlock } from './shown-by.ts';
import { useSelectedSpan } from './use-selected-span.ts';
import './correct.css';

export interface CorrectFormProps {
  readonly reading: Reading;
  readonly map: TextMap | undefined;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onSave: (draft: Draft) => void;
  readonly onLeave: () => void;
}

/** A row as a person puts it: its fields by kind, its words out of the report. Nothing is sent before it fits. */
export function CorrectForm({ reading, map, draft, onDraft, onSave, onLeave }: CorrectFormProps): ReactNode {
  const { record, note } = draft;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const selected = useSelectedSpan(map, reading.report.text);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  // Of the record's own kind.
  const fields = FIELDS[record.kind] as unknown as readonly Field<OnRecord>[];
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, button')?.focus({ preventScroll: true });
  }, []);
  const save = (): void => {
    const found = faultsOf(record, fields, reading);
    setFaults(found);
    if (found.length === 0) onSave({ ...draft, note: note.trim() });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onLeave();
    else if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    else save();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      ref={form}
      className="correct"
      aria-label="Correct this row"
      onKeyDown={onKey}
      onClick={(event) => {
        event.stopPropagation();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {fields.map((field, index) => (
        <div key={`${field.path} ${field.label}`} className="field">
          <label htmlFor={`${id}-${index}`}>{field.label}</label>
          <div>
            <FieldControl
              id={`${id}-${index}`}
              field={field}
              record={record}
              reading={reading}
              selected={selected}
              onChange={(changed) => {
                onDraft({ ...draft, record: inItsBlock(changed, reading) });
              }}
            />
          </div>
        </div>
      ))}
      <div className="field">
        <label htmlFor={`${id}-note`}>Why (optional)</label>
        <input
          id={`${id}-note`}
          type="text"
          maxLength={1000}
          value={note}
          onChange={({ currentTarget }) => {
            onDraft({ ...draft, note: currentTarget.value });
          }}
        />
      </div>
      <div className="correct-end">
        <ul className="faults" role="alert">
          {faults.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <button type="submit" className="button small">
          Save <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </button>
        <button type="button" className="button small" onClick={onLeave}>
          Leave <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
