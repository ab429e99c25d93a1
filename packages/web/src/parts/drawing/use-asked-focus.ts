import { type RefObject, useEffect, useRef } from 'react';

interface AskedFocus {
  /** Of the heading of what is opened. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Somebody opens something: its heading is to get the focus. */
  readonly ask: () => void;
}

/** Gives the focus to what somebody opened beside a drawing; not to what a link or the way back opens. */
export function useAskedFocus(opened: string): AskedFocus {
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current && opened !== '') heading.current?.focus();
    isAsked.current = false;
  }, [opened]);
  return {
    heading,
    ask: () => {
      isAsked.current = true;
    },
  };
}
