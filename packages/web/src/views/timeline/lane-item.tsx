import type { ReactNode } from 'react';
import type { LanesAnswer } from '../../api/types.ts';
import { hideHint, hintHandlers } from '../../parts/hint-store.ts';
import type { Reachable } from './drawn.ts';

export interface ItemProps<T extends Reachable> {
  readonly drawn: T;
  readonly answer: LanesAnswer;
  readonly dates: 'subject' | 'report';
  readonly isActive: boolean;
  readonly onReach: (one: Reachable) => void;
}

export interface OpensProps<T extends Reachable> extends ItemProps<T> {
  readonly onOpen: (one: T) => void;
}

/** What everything in a lane has: one of all is in the order of the tab key. */
export function reachProps({ drawn, isActive, onReach }: ItemProps<Reachable>, hint: () => ReactNode) {
  const { onFocus, ...handlers } = hintHandlers(hint);
  return {
    'data-reach': drawn.id,
    tabIndex: isActive ? 0 : -1,
    ...handlers,
    onFocus: (event: { currentTarget: Element }) => {
      onFocus(event);
      onReach(drawn);
    },
  };
}

interface OpensElementProps<T extends Reachable> extends OpensProps<T> {
  readonly label: string;
  readonly hint: () => ReactNode;
  readonly children: ReactNode;
}

/** Something that opens. */
export function Opens<T extends Reachable>(props: OpensElementProps<T>): ReactNode {
  const { drawn, label, hint, onOpen, children } = props;
  const open = (): void => {
    hideHint();
    onOpen(drawn);
  };
  return (
    <g
      role="button"
      className="opens"
      aria-label={label}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
      {...reachProps(props, hint)}
    >
      {children}
    </g>
  );
}
