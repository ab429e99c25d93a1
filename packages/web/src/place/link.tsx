import type { AnchorHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { go } from './history.ts';
import type { Place } from './place.ts';
import { writePlace } from './write-place.ts';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Place;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A link within the page: a real one, so that it can be opened in a new tab, copied, and read out. */
export function Link({ to, children, onClick, ...rest }: LinkProps): ReactNode {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={writePlace(to)} onClick={follow} {...rest}>
      {children}
    </a>
  );
}

/** Any other click is the browser's: a new tab, a new window, a download. */
function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
