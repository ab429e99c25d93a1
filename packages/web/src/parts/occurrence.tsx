import { type ReactNode, useState } from 'react';
import { eventWords } from '@onrecord/model/entry';
import type { Cite, EventFact, Names, Occurrence } from '../api/types.ts';
import { Link } from '../place/link.tsx';
import { usePlace } from '../place/use-place.ts';
import { toPlace } from '../place/write-place.ts';
import { ActorNames, Name } from './name.tsx';
import { RealisMark } from './realis-mark.tsx';
import { Source } from './source.tsx';
import { Voice } from './voice.tsx';
import { Words } from './words.tsx';

/** "Front attacks (aerial) Quay Council": who does what to whom. */
export function Deed({ fact, names }: { readonly fact: EventFact; readonly names: Names }): ReactNode {
  return (
    <span className="deed">
      <ActorNames keys={fact.actors} actors={names.actors} none="doer not named" />{' '}
      <span className="cue">{eventWords(fact)}</span>{' '}
      {fact.recipients.length === 0 ? null : <ActorNames keys={fact.recipients} actors={names.actors} none="" />}
    </span>
  );
}

/** A place's name that leads to its profile. */
export function PlaceName({
  placeKey,
  names,
}: {
  readonly placeKey: number | undefined;
  readonly names: Names;
}): ReactNode {
  const here = usePlace();
  const place = placeKey === undefined ? undefined : names.places[placeKey];
  if (!place) return <span className="absent">no place given</span>;
  return (
    <Link to={toPlace(here, place.key)} className="name">
      <Name text={place.name} />
    </Link>
  );
}

/** How many voices are shown before the rest is folded. */
const SHOWN = 2;

/** What is told of one happening: each voice with its words, the first ones at once. */
export function Tellings({
  item: { facts, tellings },
  names,
}: {
  readonly item: Occurrence;
  readonly names: Names;
}): ReactNode {
  const rest = facts.slice(SHOWN);
  // Dozens of a row, and hardly ever looked at: they are drawn when they are.
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ul className="tellings">
        {facts.slice(0, SHOWN).map((fact) => (
          <Telling key={fact.key} fact={fact} names={names} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details
          onToggle={({ currentTarget: { open } }) => {
            setOpen(open);
          }}
        >
          <summary className="small soft">{rest.length} more who tell it</summary>
          <ul className="tellings">
            {isOpen ? rest.map((fact) => <Telling key={fact.key} fact={fact} names={names} />) : null}
          </ul>
        </details>
      )}
      {tellings > facts.length ? (
        <p className="small soft">
          The latest {facts.length} of {tellings}.
        </p>
      ) : null}
    </>
  );
}

function Telling({ fact, names }: { readonly fact: EventFact; readonly names: Names }): ReactNode {
  const cite = names.records[fact.key];
  return (
    <li>
      <RealisMark realis={fact.realis} /> <Voice claimant={fact.claimant} actors={names.actors} self={fact.actors} />
      <br />
      <LineWords cite={cite} /> {cite ? <Source report={cite.report} /> : null}
    </li>
  );
}

/** The words of an event within their line, leading to their place. */
export function LineWords({ cite }: { readonly cite: Cite | undefined }): ReactNode {
  return (
    <Words cite={cite}>
      {cite ? (
        <q dir="auto" className="in-line">
          <InLine {...cite.excerpt} />
        </q>
      ) : null}
    </Words>
  );
}

const REACH = 70;

/** A trigger says little alone: its line around it, cut between words. */
function InLine({
  before,
  words,
  after,
}: {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}): ReactNode {
  const from = before.length > REACH ? `… ${before.slice(-REACH).replace(/^\S*\s?/, '')}` : before;
  const to = after.length > REACH ? `${after.slice(0, REACH).replace(/\s?\S*$/, '')} …` : after;
  return (
    <>
      <Name text={from} />
      <b>
        <Name text={words} />
      </b>
      <Name text={to} />
    </>
  );
}
