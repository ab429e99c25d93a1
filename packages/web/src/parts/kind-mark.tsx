import type { RecordKind } from '@onrecord/model';
import type { ReactNode } from 'react';
import { KIND_NAMES } from '@onrecord/model/entry';
import './marks.css';

/** The name of a kind over the line that its words have in the text. */
export function KindMark({ kind, many = false }: { readonly kind: RecordKind; readonly many?: boolean }): ReactNode {
  return <span className={`kind-mark u-${kind}`}>{KIND_NAMES[kind][many ? 'many' : 'one']}</span>;
}
