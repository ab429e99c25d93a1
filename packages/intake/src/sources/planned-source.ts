import type { Note } from '@onrecord/model';
import type { PassedOver } from './passed-over.ts';

/** A file to open, found by path, folder or pattern; or what to say of a path. */
export type PlannedSource =
  | {
      readonly kind: 'file';
      readonly path: string;
      /** Set where nobody named the file: counts it when a look inside shows that it is of another kind. */
      readonly over?: PassedOver;
    }
  | { readonly kind: 'input' }
  /** An address, absolute. */
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: Note }
  | { readonly kind: 'note'; readonly name: string; readonly note: Note };
