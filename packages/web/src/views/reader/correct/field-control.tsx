import type { OnRecord } from '@onrecord/model';
import type { ReactNode } from 'react';
import type { ControlProps } from './control-props.ts';
import type { Field } from './field.ts';
import { NamedControl, NamesControl } from './named-controls.tsx';
import { ChoiceControl, NumberControl, TruthControl } from './simple-controls.tsx';
import { WordsControl } from './words-control.tsx';

type Control = Field<OnRecord>['control'];
type Controls = { readonly [C in Control]: (props: ControlProps<C>) => ReactNode };

const CONTROLS: Controls = {
  choice: ChoiceControl,
  named: NamedControl,
  names: NamesControl,
  words: WordsControl,
  number: NumberControl,
  truth: TruthControl,
};

type FieldControlProps = Omit<ControlProps<Control>, 'field'> & { readonly field: Field<OnRecord> };

/** The control of a field, by its kind. */
export function FieldControl(props: FieldControlProps): ReactNode {
  // The control of the table and the field share one kind; the compiler cannot tie the two unions together.
  const Chosen = CONTROLS[props.field.control] as (props: FieldControlProps) => ReactNode;
  return <Chosen {...props} />;
}
