import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { useLongList } from './long-list.ts';
import type { ActorRolesAnswer, AlikeAnswer, EntitiesPage, EntityProfile } from './types.ts';

export type EntityClass = 'actor' | 'place';

export const ENTITY_SORTS = ['reports', 'latest', 'name'] as const;
export type EntitySort = (typeof ENTITY_SORTS)[number];

/** Choices that a field offers while somebody types. */
const CHOICES = 12;

interface EntityListAsked {
  readonly search: string | undefined;
  /** Kind: person, organization, city and so on. */
  readonly type: string | undefined;
  readonly sort: EntitySort;
}

export function useEntityList(of: EntityClass, { search, type, sort }: EntityListAsked) {
  return useLongList<EntitiesPage>(`/${of}s`, { search, type, sort: sort === 'reports' ? undefined : sort });
}

/** The actors or places whose names hold what is typed, those in most reports first. */
export function useEntityChoices(of: EntityClass, typed: string, enabled: boolean) {
  const search = typed.trim() === '' ? undefined : typed.trim();
  return useQuery({
    queryKey: [`/${of}s`, 'choices', search],
    queryFn: ({ signal }) => ask<EntitiesPage>(`/${of}s`, { search, limit: CHOICES }, signal),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** One actor ("a7") or place ("p7") with its names and how they were joined; what it was merged into where it was. */
export function useEntity(of: EntityClass, address: string, enabled = true) {
  return useQuery({
    queryKey: [`/${of}s/one`, address],
    queryFn: ({ signal }) => ask<EntityProfile>(`/${of}s/${encodeURIComponent(address)}`, {}, signal),
    enabled,
  });
}

/** Others that may be the same. `other`: only this one, however unlike it is. */
export function useAlike(of: EntityClass, address: string, other?: string) {
  return useQuery({
    queryKey: [`/${of}s/alike`, address, other],
    queryFn: ({ signal }) => ask<AlikeAnswer>(`/${of}s/${encodeURIComponent(address)}/alike`, { with: other }, signal),
  });
}

/** What an actor was called when. */
export function useActorRoles(address: string) {
  return useQuery({
    queryKey: ['/actors/roles', address],
    queryFn: ({ signal }) => ask<ActorRolesAnswer>(`/actors/${encodeURIComponent(address)}/roles`, {}, signal),
  });
}

/** The class that an address is of. */
export function classOf(address: string): EntityClass {
  return address.startsWith('p') ? 'place' : 'actor';
}
