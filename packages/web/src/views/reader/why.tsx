import type { ReactNode } from 'react';
import type { RowStanding } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import type { Entry } from '../../words/entry.ts';

interface WhyProps {
  readonly entry: Entry;
  readonly standing: RowStanding | undefined;
  readonly onToggle: () => void;
}

/** By which rule a row was found, what is inferred in it, and who its names are across reports. */
export function Why({ entry: { rule, confidence, party, details }, standing, onToggle }: WhyProps): ReactNode {
  const facts = [{ label: 'who', fact: party }, ...details].filter(({ fact }) => fact.rule !== undefined);
  return (
    <details
      onToggle={onToggle}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <summary>
        why <span className="confidence">{Math.round(confidence * 100)} %</span>
      </summary>
      <ul>
        <li>
          found by the rule <code>{rule}</code>
        </li>
        {facts.map(({ label, fact }) => (
          <li key={label}>
            {label}: inferred by <code>{fact.rule}</code>
          </li>
        ))}
        {standing?.parties.map(({ role, actor }) => (
          <li key={`${role}${actor.key}`}>
            {role}: joined to <Name text={actor.name} /> ({actor.kind}, a{actor.key})
          </li>
        ))}
        <li>the whole row is right with a probability of {confidence.toFixed(2)}, as the machine judges itself</li>
      </ul>
    </details>
  );
}
