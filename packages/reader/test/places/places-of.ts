import type { Place } from '@onrecord/model';
import type { PlaceTable } from '../../src/places/place-table.ts';
import { readPlaces } from '../../src/places/read-places.ts';
import { type TreeView, treeView } from '../../src/tree/tree-view.ts';
import { analyser } from '../statements/analysed.ts';
import { placeIndex } from './place-index.ts';

/** The places of a text, with its tree. */
export function placesOf(text: string): { readonly tree: TreeView; readonly table: PlaceTable } {
  const tree = treeView(analyser().analyse(text));
  return { tree, table: readPlaces({ tree, index: placeIndex() }) };
}

/** The place that a text names by these words. */
export function placeNamed(text: string, words: string): Place | undefined {
  return placesOf(text)
    .table.places()
    .find(({ mentions }) => mentions.some(({ quote }) => quote === words));
}
