import type { OnRecord, Reading, Span } from '@onrecord/model';
import type { Field } from './field.ts';

/** What each control of the form is given. */
export interface ControlProps<C extends Field<OnRecord>['control']> {
  readonly id: string;
  readonly field: Extract<Field<OnRecord>, { readonly control: C }>;
  readonly record: OnRecord;
  readonly reading: Reading;
  /** What is selected in the report. */
  readonly selected: Span | undefined;
  readonly onChange: (record: OnRecord) => void;
}
