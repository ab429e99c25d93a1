import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import { useEntityChoices } from '../api/entities.ts';
import type { ReportsPage } from '../api/types.ts';
import { type Place, VIEWS } from '../place/place.ts';
import { toActor, toAddress, toFilters, toView } from '../place/write-place.ts';
import { VIEW_NAMES } from './views.ts';

/** One thing to go to. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly to: Place;
}

const MOST_OF_A_KIND = 6;

/** What the typed words may mean: views, an address, actors, places, reports by their words. */
export function usePaletteChoices(place: Place, typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const isAsked = wanted.length > 1;
  const actors = useEntityChoices('actor', typed, isAsked);
  const places = useEntityChoices('place', typed, isAsked);
  const reports = useQuery({
    queryKey: ['/reports', 'choices', wanted],
    queryFn: ({ signal }) => ask<ReportsPage>('/reports', { search: wanted, limit: MOST_OF_A_KIND }, signal),
    enabled: isAsked && /[\p{L}\p{N}]/u.test(wanted),
  });
  const views = VIEWS.filter((view) => VIEW_NAMES[view].name.toLowerCase().includes(wanted)).map((view) => ({
    id: view,
    name: VIEW_NAMES[view].name,
    what: 'view',
    to: toView(place, view),
  }));
  if (!isAsked) return views;
  return [
    ...(/^r\d{1,9}(?::.+)?$/.test(typed.trim())
      ? [{ id: 'address', name: typed.trim(), what: 'address', to: toAddress(place, typed.trim()) }]
      : []),
    ...views,
    ...(actors.data?.items.slice(0, MOST_OF_A_KIND) ?? []).map(({ address, entity }) => ({
      id: address,
      name: entity.name,
      what: entity.kind,
      to: toActor(place, entity.key),
    })),
    ...(places.data?.items.slice(0, MOST_OF_A_KIND) ?? []).map(({ address, entity }) => ({
      id: address,
      name: entity.name,
      what: `place: narrow to it`,
      to: toFilters(place, { places: [address] }),
    })),
    ...(reports.data?.items ?? []).map(({ report }) => ({
      id: `r${report.key}`,
      name: report.title ?? report.file ?? `r${report.key}`,
      what: 'report',
      to: toAddress(place, `r${report.key}`),
    })),
  ];
}
