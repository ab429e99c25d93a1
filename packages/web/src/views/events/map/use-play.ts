import { useEffect, useState } from 'react';

/** ms that each step is shown, from when its answer is there. */
const PAUSE = 900;

/** Goes on step by step, each when what it shows has come; ends itself when there is no next step. */
export function usePlay({ isReady, onStep }: { readonly isReady: boolean; readonly onStep: () => boolean }) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying || !isReady) return;
    const waiting = window.setTimeout(() => {
      if (!onStep()) setPlaying(false);
    }, PAUSE);
    return () => {
      window.clearTimeout(waiting);
    };
  }, [isPlaying, isReady, onStep]);
  return { isPlaying, setPlaying };
}
