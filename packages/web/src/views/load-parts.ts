import type { LoadPart } from '../parts/later.tsx';

/** Parts of views that have files of their own, as few open them: each comes when it is first wanted. */
export const loadMap: LoadPart = async () => (await import('./events/map/event-map.tsx')).EventMap;
export const loadNetwork: LoadPart = async () => (await import('./actors/network/network-view.tsx')).NetworkView;
