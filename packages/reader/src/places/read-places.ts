import type { TreeView } from '../tree/tree-view.ts';
import { backReferences } from './back-references.ts';
import { candidateFinder } from './candidates.ts';
import { countryEvidence } from './country-evidence.ts';
import { findToponyms } from './find-toponyms.ts';
import type { PlaceIndex } from './gazetteer/place-entry.ts';
import { joinNames } from './join-names.ts';
import { locateSites } from './locate-sites.ts';
import { nameGroups } from './name-groups.ts';
import { noteUnresolved } from './note-unresolved.ts';
import type { PlaceTable } from './place-table.ts';
import { resolveNames } from './resolve.ts';
import { tableOf } from './table-of.ts';

/** What is looked at to find the places of a report. */
export interface PlaceInput {
  readonly tree: TreeView;
  readonly index: PlaceIndex;
}

/**
 * Finds the places that a report names, decides which place each name means by what the report says of it, and joins the names of
 * one place. Any string gives valid mentions. Linear in the text.
 */
export function readPlaces({ tree, index }: PlaceInput): PlaceTable {
  const candidates = candidateFinder(index);
  const toponyms = findToponyms(tree, candidates);
  const groups = nameGroups(toponyms);
  const resolved = resolveNames(groups, candidates, countryEvidence(tree, groups, candidates));
  const places = locateSites(joinNames(groups, resolved), tree);
  const table = tableOf(tree, places, backReferences(tree, places));
  return { ...table, notes: noteUnresolved(places, index) };
}
