import { useMemo, useState } from 'react';
import { go } from '../../../place/history.ts';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf, toMore } from '../../../place/write-place.ts';
import type { BoxSize } from '../../../parts/use-size.ts';
import { fitPan, type PanView, parsePan, writePan } from './pan-view.ts';
import type { Positions } from './settle.ts';

/** Name of the view in the address of the page. */
const AT = 'at';

/** The part of the network that is shown: as the address of the page says, else all of it. */
export function usePanView(positions: Positions, size: BoxSize) {
  const place = usePlace();
  const text = moreOf(place, AT);
  const given = useMemo(() => parsePan(text), [text]);
  const whole = useMemo(() => fitPan(positions, size), [positions, size]);
  /** While a hand moves it. */
  const [held, setHeld] = useState<PanView>();
  return {
    view: held ?? given ?? whole,
    hold: setHeld,
    keep: (next: PanView): void => {
      setHeld(undefined);
      go(toMore(place, AT, writePan(next)), { replace: true });
    },
    fit: (): void => {
      setHeld(undefined);
      go(toMore(place, AT, undefined), { replace: true });
    },
  };
}
