import { useQuery } from '@tanstack/react-query';
import COARSE from 'world-atlas/countries-110m.json?url';
import FINE from 'world-atlas/countries-50m.json?url';
import { type Atlas, type Land, landOf } from './land.ts';

/** 1:110 million, for the whole earth and while it moves; 1:50 million. Files of their own: no part of the page's script. */
const FILES = { coarse: COARSE, fine: FINE } as const;

export type Detail = keyof typeof FILES;

/** The land of the world, once it is there. Without it the marks are drawn alone. */
export function useLand(detail: Detail, isNeeded: boolean): Land | undefined {
  const { data } = useQuery({
    queryKey: ['land', detail],
    queryFn: ({ signal }) => loadLand(FILES[detail], signal),
    enabled: isNeeded,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return data;
}

async function loadLand(address: string, signal: AbortSignal): Promise<Land> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`The land was not loaded: ${response.status}`);
  // A file of our own, made from the package at build time.
  return landOf((await response.json()) as Atlas);
}
