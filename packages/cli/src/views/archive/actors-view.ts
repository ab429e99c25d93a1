import { plural } from '../entry/actor-facts.ts';
import { paperOf, type Paper } from '../terminal/paper.ts';
import { count, listEntry, nestedEntry, sourceText } from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { ActorRow, Page } from './view-rows.ts';

/** Names of one actor in one line. */
const MOST_NAMES = 8;

interface Place {
  readonly width: number;
  readonly colours: boolean;
}

/** Who is in the archive; with `joins` also which names of which reports were taken for the same actor, how surely and why. */
export function actorsView(
  page: Page<ActorRow>,
  place: Place,
  options: { readonly joins: boolean; readonly places?: boolean },
): string {
  const paper = paperOf(place);
  return listPage(page, options.places === true ? { one: 'place', many: 'places' } : { one: 'actor', many: 'actors' }, {
    paper,
    body: () => page.rows.map((row) => actor(row, options.joins, paper)).join('\n\n'),
  });
}

function actor(row: ActorRow, hasJoins: boolean, paper: Paper): string {
  const { name, kind, otherNames, reports, roles, joins, address } = row;
  const head = listEntry(
    {
      runs: [
        { ink: 'name', text: name },
        { ink: 'small', text: `— ${kind} · ${plural(reports, 'report')} · ${address}` },
      ],
      details: [
        ...(otherNames.length === 0 ? [] : [`also: ${listed(otherNames)}`]),
        ...(roles.length === 0 ? [] : [`roles: ${listed(roles)}`]),
      ],
      sources: [],
    },
    paper,
  );
  return hasJoins ? [head, ...joins.map((join) => joinEntry(join, paper))].join('\n') : head;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${count(more)} more`] : [])].join(' · ');
}

function joinEntry({ name, score, reason, source }: ActorRow['joins'][number], paper: Paper): string {
  return nestedEntry(
    {
      runs: [
        { ink: 'small', text: '=' },
        { text: name },
        { ink: 'cue', text: `${Math.round(score * 100)} %` },
        { ink: 'small', text: reason },
      ],
      // A join is of a report as such: where only its address is known, that says all.
      sources: [source.outlet === undefined && source.day === undefined ? source.address : sourceText(source)],
    },
    paper,
  );
}
