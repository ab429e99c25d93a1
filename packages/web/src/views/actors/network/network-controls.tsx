import { type ReactNode, useId, useState } from 'react';
import type { NetworkAnswer } from '../../../api/types.ts';
import { go } from '../../../place/history.ts';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf } from '../../../place/write-place.ts';
import { flatText } from '../../../words/flat-text.ts';
import { LINK_KINDS, LINK_WORDS } from '../../../words/link-words.ts';
import { LinkSample } from './link-line.tsx';
import { kindsIn, toKind, toNode } from './network-place.ts';

/** Which kinds of links are shown, and an actor to look at. */
export function NetworkControls({ actors }: { readonly actors: NetworkAnswer['actors'] }): ReactNode {
  const place = usePlace();
  const shown = kindsIn(moreOf(place, 'links'));
  return (
    <div className="network-controls no-print">
      <div role="group" aria-label="Kinds of links" className="link-kinds">
        {LINK_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button small"
            aria-pressed={shown.includes(kind)}
            onClick={() => {
              go(toKind(place, kind));
            }}
          >
            <LinkSample kind={kind} /> {LINK_WORDS[kind]}
          </button>
        ))}
      </div>
      <ActorFinder
        actors={actors}
        onFind={(key) => {
          go(toNode(place, key));
        }}
      />
    </div>
  );
}

interface ActorFinderProps {
  readonly actors: NetworkAnswer['actors'];
  readonly onFind: (key: number) => void;
}

/** A part of a name leads to the first actor of the network that has it. */
function ActorFinder({ actors, onFind }: ActorFinderProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const all = Object.values(actors);
  const find = (text: string): (typeof all)[number] | undefined => {
    const sought = text.trim().toLocaleLowerCase();
    if (sought === '') return undefined;
    const holds = all.filter(({ name }) => name.toLocaleLowerCase().includes(sought));
    return holds.find(({ name }) => name.toLocaleLowerCase() === sought) ?? holds[0];
  };
  const isNone = typed.trim() !== '' && !find(typed);
  return (
    <form
      className="actor-finder"
      onSubmit={(event) => {
        event.preventDefault();
        const found = find(typed);
        if (found) onFind(found.key);
      }}
    >
      <label>
        <span className="unseen">Find an actor in the network</span>
        <input
          type="search"
          list={id}
          placeholder="Find an actor here"
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            // Chosen from the list: no more keys are needed.
            const exact = all.find(({ name }) => name === value);
            if (exact) onFind(exact.key);
          }}
        />
      </label>
      <datalist id={id}>
        {all.map(({ key, name }) => (
          <option key={key} value={flatText(name)} />
        ))}
      </datalist>
      <span role="status" className="small soft">
        {isNone ? 'no actor of this network' : ''}
      </span>
    </form>
  );
}
