import { useLayoutEffect, useRef, useState } from 'react';
import { type TextMap, textMapOf } from './text-map.ts';

/** The map of the text that is on the page; made anew when `drawn` changes. */
export function useTextMap(drawn: unknown) {
  const text = useRef<HTMLElement>(null);
  const [map, setMap] = useState<TextMap>();
  useLayoutEffect(() => {
    if (text.current) setMap(textMapOf(text.current));
  }, [drawn]);
  return { text, map } as const;
}
