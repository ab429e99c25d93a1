import type { ReactNode } from 'react';
import type { EntityClass } from '../../../api/entities.ts';
import { EntityField } from '../../../shell/entity-field.tsx';

interface OtherFieldProps {
  readonly of: EntityClass;
  readonly label: string;
  readonly chosen: string | undefined;
  /** "a12"; undefined where it was taken out. */
  readonly onChoose: (address: string | undefined) => void;
}

const ADDRESS = /^[ap]\d{1,9}$/;

/** Chooses one other actor or place. A name alone may mean several: only one that is offered is taken. */
export function OtherField({ of, label, chosen, onChoose }: OtherFieldProps): ReactNode {
  return (
    <EntityField
      of={of}
      label={label}
      chosen={chosen === undefined ? [] : [chosen]}
      onChoose={(all) => {
        const last = all.findLast((one) => ADDRESS.test(one));
        onChoose(all.length === 0 ? undefined : (last ?? chosen));
      }}
    />
  );
}
