import { type Anchor, type ByKind, bySpan, type OnRecord } from '@onrecord/model';

/** The words that show a record of each kind. */
const SHOWN: ByKind<readonly Anchor[]> = {
  statement: ({ content }) => content,
  event: ({ triggers }) => triggers,
  figure: ({ quantifier, counted, anchors }) =>
    counted.status === 'stated' ? [quantifier, counted.anchor, ...anchors] : anchors,
  position: ({ issue, anchors }) => [issue.anchor, ...anchors],
  prospect: ({ what }) => [what],
};

/** The report's own words of a record: its pieces in text order, those inside another left out, "[…]" where the report goes on between. */
export function shownWords(record: OnRecord): string {
  const pieces = [...SHOWN[record.kind](record as never)].sort(bySpan);
  let words = '';
  let end = -1;
  for (const piece of pieces) {
    if (piece.end <= end) continue;
    // Pieces that overlap: only what the earlier one does not show yet.
    const rest = piece.start < end ? piece.quote.slice(end - piece.start) : piece.quote;
    words += words === '' ? rest : piece.start < end ? rest : ` […] ${rest}`;
    end = piece.end;
  }
  return words.replace(/\s+/g, ' ');
}
