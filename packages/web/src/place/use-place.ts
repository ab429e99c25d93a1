import { useSyncExternalStore } from 'react';
import { currentPlace, onPlace } from './history.ts';
import type { Place } from './place.ts';

/** Where the page is; a component that asks is drawn anew when that changes. */
export function usePlace(): Place {
  return useSyncExternalStore(onPlace, currentPlace);
}
