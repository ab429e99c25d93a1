import { plural } from '../entry/actor-facts.ts';
import { paperOf, type Paper } from '../terminal/paper.ts';
import { count, listEntry } from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { OutletRow, Page } from './view-rows.ts';

/** Names and domains of one outlet in one line. */
const MOST_NAMES = 8;

/** Who published the reports: kind and country, names and domains, and how often others credit it. */
export function outletsView(
  page: Page<OutletRow>,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  return listPage(
    page,
    { one: 'outlet', many: 'outlets' },
    { paper, body: () => page.rows.map((row) => outlet(row, paper)).join('\n\n') },
  );
}

function outlet({ name, about, names, hosts, reports, credited, byPerson, address }: OutletRow, paper: Paper): string {
  return listEntry(
    {
      runs: [
        { ink: 'name', text: name },
        { ink: 'small', text: `— ${about ?? 'kind not known'} · ${plural(reports, 'report')} · ${address}` },
      ],
      details: [
        ...(credited === 0 ? [] : [`credited in ${plural(credited, 'report')} of others`]),
        ...(names.length === 0 ? [] : [`also: ${listed(names)}`]),
        ...(hosts.length === 0 ? [] : [`at: ${listed(hosts)}`]),
        ...(byPerson ? ['a person has said something of it: onrecord actors --log'] : []),
      ],
      sources: [],
    },
    paper,
  );
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${count(more)} more`] : [])].join(' · ');
}
