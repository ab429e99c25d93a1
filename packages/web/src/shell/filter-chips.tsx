import type { ReactNode } from 'react';
import { useStoryTitle } from '../api/reports.ts';
import { Name } from '../parts/name.tsx';
import { go } from '../place/history.ts';
import type { ActorRole, Filters } from '../place/place.ts';
import { usePlace } from '../place/use-place.ts';
import { inRole, toFilters, withRole } from '../place/write-place.ts';
import { actWords, modeWords } from '../words/act-words.ts';
import { useNameOf } from './field-offers.ts';

/** What an actor is to the rows, before its name. */
const ROLE_WORDS: Readonly<Record<ActorRole, string>> = {
  speaker: 'said by',
  addressee: 'said to',
  about: 'said about',
  doer: 'done by',
  recipient: 'done to',
  party: 'position of',
  holder: 'ahead, by',
  source: 'on the word of',
};

/** Filters that have no field of their own in the bar: each can be taken out. */
export function FilterChips(): ReactNode {
  const { filters } = usePlace();
  const { roles, types, modes, story } = filters;
  return (
    <>
      {roles.map(([role, actor]) => (
        <RoleChip key={`${role} ${actor}`} role={role} actor={actor} />
      ))}
      {types.map((type) => (
        <Chip
          key={type}
          words={actWords(type).toLowerCase()}
          without={{ ...filters, types: types.filter((one) => one !== type) }}
        />
      ))}
      {modes.map((mode) => (
        <Chip key={mode} words={modeWords(mode)} without={{ ...filters, modes: modes.filter((one) => one !== mode) }} />
      ))}
      {story === undefined ? null : <StoryChip story={story} />}
    </>
  );
}

function RoleChip({ role, actor }: { readonly role: ActorRole; readonly actor: string }): ReactNode {
  const { filters } = usePlace();
  const name = useNameOf('actor', actor);
  const others = inRole(filters, role).filter((one) => one !== actor);
  return <Chip before={ROLE_WORDS[role]} words={name} without={withRole(filters, role, others)} />;
}

function StoryChip({ story }: { readonly story: number }): ReactNode {
  const { filters } = usePlace();
  const title = useStoryTitle(story);
  return <Chip before="one text:" words={title ?? `story ${story}`} without={{ ...filters, story: undefined }} />;
}

interface ChipProps {
  readonly before?: string;
  readonly words: string;
  /** The filters without this one. */
  readonly without: Filters;
}

function Chip({ before, words, without }: ChipProps): ReactNode {
  const place = usePlace();
  return (
    <span className="chosen">
      {before === undefined ? null : <span className="soft">{before} </span>}
      <Name text={words} />
      <button
        type="button"
        className="plain"
        aria-label={`Take out ${before ?? ''} ${words}`}
        onClick={() => {
          go(toFilters(place, without));
        }}
      >
        ×
      </button>
    </span>
  );
}
