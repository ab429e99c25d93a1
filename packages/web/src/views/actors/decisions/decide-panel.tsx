import { type ReactNode, useEffect, useRef } from 'react';
import { go } from '../../../place/history.ts';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf } from '../../../place/write-place.ts';
import { ApartForm, MergeForm } from './pair-forms.tsx';
import { PinForm, RenameForm } from './name-forms.tsx';
import { SplitForm } from './split-form.tsx';
import type { DecisionFormProps } from './decision-form-props.ts';
import { DECISIONS, toDecide, type Verb, VERBS, verbOf } from './to-decide.ts';
import './decisions.css';

const FORMS: Readonly<Record<Verb, (props: DecisionFormProps) => ReactNode>> = {
  merge: (props) => <MergeForm {...props} />,
  split: (props) => <SplitForm {...props} />,
  pin: (props) => <PinForm {...props} />,
  'keep-apart': (props) => <ApartForm {...props} />,
  rename: (props) => <RenameForm {...props} />,
};

/** What may be decided about one actor or place; the decision that has begun stands in the address. */
export function DecidePanel({ entity, records }: Pick<DecisionFormProps, 'entity' | 'records'>): ReactNode {
  const place = usePlace();
  const verb = verbOf(place);
  return (
    <div className="decide no-print">
      <nav aria-label="Decide about its joins">
        {VERBS.map((one) => (
          <Link
            key={one}
            to={toDecide(place, one === verb ? undefined : one)}
            className="button small"
            aria-current={one === verb ? 'true' : undefined}
          >
            {DECISIONS[one].name} …
          </Link>
        ))}
      </nav>
      {verb === undefined ? null : (
        <Begun key={`${verb} ${moreOf(place, 'with') ?? ''}`} {...{ verb, entity, records }} />
      )}
    </div>
  );
}

function Begun({
  verb,
  entity,
  records,
}: Pick<DecisionFormProps, 'entity' | 'records'> & { readonly verb: Verb }): ReactNode {
  const place = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = (): void => {
    go(toDecide(place, undefined));
  };
  return (
    <section
      className="decision"
      aria-labelledby="decision-name"
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) close();
      }}
    >
      <h2 id="decision-name" ref={heading} tabIndex={-1}>
        {DECISIONS[verb].name}
      </h2>
      <p className="small soft">{DECISIONS[verb].does}</p>
      {FORMS[verb]({ entity, records, other: moreOf(place, 'with'), onDone: close })}
    </section>
  );
}
