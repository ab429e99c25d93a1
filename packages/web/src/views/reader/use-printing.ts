import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from '../../parts/use-media.ts';

/** Whether the page is being printed: then everything is drawn at once, before the browser takes its picture. */
export function usePrinting(): boolean {
  const isPrint = useMedia('print');
  const [isAbout, setAbout] = useState(false);
  useEffect(() => {
    const set = (value: boolean) => () => {
      flushSync(() => {
        setAbout(value);
      });
    };
    const [before, after] = [set(true), set(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrint || isAbout;
}
