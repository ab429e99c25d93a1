import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { HintLayer } from '../parts/hint-layer.tsx';
import { hideHint } from '../parts/hint-store.ts';
import { Link } from '../place/link.tsx';
import { bringBackScroll, keptScroll } from '../place/scroll-memory.ts';
import { usePlace } from '../place/use-place.ts';
import { toView } from '../place/write-place.ts';
import { useJobNotices } from '../views/add/use-job-notices.ts';
import { Arrivals } from './arrivals.tsx';
import { Bar } from './bar.tsx';
import { Help } from './help.tsx';
import { Nav } from './nav.tsx';
import { Notices } from './notices.tsx';
import { Palette } from './palette.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useKeys } from './use-keys.ts';
import { VIEW_NAMES } from './views.ts';
import './shell.css';

/** What is around every view. */
export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const place = usePlace();
  const [open, setOpen] = useState<'palette' | 'help'>();
  // The word that one was closed may come after the other was opened.
  const closePalette = useCallback(() => {
    setOpen((now) => (now === 'palette' ? undefined : now));
  }, []);
  const closeHelp = useCallback(() => {
    setOpen((now) => (now === 'help' ? undefined : now));
  }, []);
  useKeys({
    onPalette: useCallback(() => {
      setOpen('palette');
    }, []),
    onHelp: useCallback(() => {
      setOpen('help');
    }, []),
  });
  useArrival(`${place.view}/${place.item ?? ''}`);
  useJobNotices();
  const isReader = place.view === 'reports' && place.item !== undefined;
  useEffect(() => {
    if (place.view !== 'not-found' && place.item === undefined)
      document.title = `${VIEW_NAMES[place.view].name} · onrecord`;
  }, [place.view, place.item]);
  return (
    <>
      <a className="skip" href="#view">
        To the view
      </a>
      <header className="top">
        <div className="masthead">
          <Link to={toView(place, 'brief')} className="brand">
            onrecord
          </Link>
          <Nav />
          <div className="tools">
            <button
              type="button"
              className="button small"
              onClick={() => {
                setOpen('palette');
              }}
              aria-keyshortcuts="Control+K Meta+K"
            >
              Go to <kbd>Ctrl K</kbd>
            </button>
            <button
              type="button"
              className="button small"
              onClick={() => {
                setOpen('help');
              }}
              aria-label="Keys and signs"
              aria-keyshortcuts="?"
            >
              ?
            </button>
            <ThemeSwitch />
          </div>
        </div>
        {isReader || place.view === 'add' ? null : <Bar />}
      </header>
      <main id="view" className={isReader ? 'view reader-view' : 'view'} tabIndex={-1}>
        {children}
      </main>
      <Palette isOpen={open === 'palette'} onClose={closePalette} />
      <Help isOpen={open === 'help'} onClose={closeHelp} />
      <Notices />
      <Arrivals />
      <HintLayer />
    </>
  );
}

/** A new view begins at its top; a step back or forward where it was left. */
function useArrival(where: string): void {
  const isFirst = useRef(true);
  useEffect(() => {
    hideHint();
    const top = keptScroll();
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (top !== undefined) return bringBackScroll(top);
    window.scrollTo(0, 0);
    document.getElementById('view')?.focus({ preventScroll: true });
    return undefined;
  }, [where]);
}
