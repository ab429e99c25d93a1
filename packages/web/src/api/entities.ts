import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { usePaged } from './paged.ts';
import type { EntitiesPage, EntityProfile } from './types.ts';

export type EntityClass = 'actor' | 'place';

/** Choices that a field offers while somebody types. */
const CHOICES = 12;

export function useEntities(of: EntityClass, search: string | undefined) {
  return usePaged<EntitiesPage>(`/${of}s`, { search });
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

/** One actor ("a7") or place ("p7") with its names and how they were joined. */
export function useEntity(of: EntityClass, address: string, enabled = true) {
  return useQuery({
    queryKey: [`/${of}s/one`, address],
    queryFn: ({ signal }) => ask<EntityProfile>(`/${of}s/${encodeURIComponent(address)}`, {}, signal),
    enabled,
  });
}
