import { type ReactNode, useId, useState } from 'react';
import { Name } from '../../../parts/name.tsx';
import { Confirm } from './confirm.tsx';
import type { DecisionFormProps } from './decision-form-props.ts';

/** A name in reports always means this one. */
export function PinForm({ entity, onDone }: DecisionFormProps): ReactNode {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  return (
    <>
      <NameField
        label="Name, as reports spell it"
        value={typed}
        onType={setTyped}
        offers={entity.names.map((one) => one.name)}
      />
      <Confirm
        verb="pin"
        operation={name === '' ? undefined : { verb: 'pin', entity: entity.entity.key, name }}
        changes={[
          <>
            From now on “<Name text={name} />” in a report is <Name text={entity.entity.name} />, whatever else speaks
            against it.
          </>,
          'Reports that are in the archive stay as they are joined.',
        ]}
        onDone={onDone}
      />
    </>
  );
}

/** Shows it under another name. */
export function RenameForm({ entity, onDone }: DecisionFormProps): ReactNode {
  const [typed, setTyped] = useState(entity.entity.name);
  const name = typed.trim();
  const isNew = name !== '' && name !== entity.entity.name;
  return (
    <>
      <NameField label="New name" value={typed} onType={setTyped} offers={entity.names.map((one) => one.name)} />
      <Confirm
        verb="rename"
        operation={isNew ? { verb: 'rename', entity: entity.entity.key, name } : undefined}
        changes={[
          <>
            It is shown as “<Name text={name} />” everywhere instead of “<Name text={entity.entity.name} />
            ”, whatever reports call it later.
          </>,
        ]}
        onDone={onDone}
      />
    </>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly offers: readonly string[];
}

function NameField({ label, value, onType, offers }: NameFieldProps): ReactNode {
  const id = useId();
  return (
    <p className="decision-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={300}
        list={`${id}-names`}
        value={value}
        onChange={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      <datalist id={`${id}-names`}>
        {offers.map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
    </p>
  );
}
