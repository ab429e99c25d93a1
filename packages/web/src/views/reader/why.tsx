import { type ReactNode, useState } from 'react';
import type { Entry } from '@onrecord/model/entry';
import { useRules } from '../../api/rules.ts';
import type { RowStanding } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';

interface WhyProps {
  readonly entry: Entry;
  readonly standing: RowStanding | undefined;
}

/** By which rule a row was found, what is inferred in it, and who its names are across reports. */
export function Why({ entry, standing }: WhyProps): ReactNode {
  const { kind, rule, confidence, party, details } = entry;
  const [isOpen, setOpen] = useState(false);
  const [name = '', version] = rule.split(' ');
  const { data } = useRules(isOpen);
  const known = data?.items.find((one) => one.name === name && one.gives === kind);
  const facts = [{ label: 'who', fact: party }, ...details].filter(({ fact }) => fact.rule !== undefined);
  return (
    <details
      className="why"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <summary>why</summary>
      <ul>
        <li>
          Found by the rule <code>{name}</code>, version {version}
          {known ? `: ${known.summary}` : '.'}
        </li>
        {known && known.example !== '' ? <li>It finds, for example: “{known.example}”</li> : null}
        {facts.map(({ label, fact }) => (
          <li key={label}>
            {label}: worked out by <code>{fact.rule}</code>, not stated
          </li>
        ))}
        {standing?.parties.map(({ role, actor }) => (
          <li key={`${role}${actor.key}`}>
            {role}: joined to <Name text={actor.name} /> ({actor.kind}, a{actor.key})
          </li>
        ))}
        <li>The machine holds the whole row to be right with a probability of {confidence.toFixed(2)}.</li>
      </ul>
    </details>
  );
}
