import type { ReactNode } from 'react';
import type { ClaimantKey, Names } from '../api/types.ts';
import { ActorName } from './name.tsx';
import './voice.css';

interface VoiceProps {
  readonly claimant: ClaimantKey;
  readonly actors: Names['actors'];
  /** Whom it is about: what a party tells of itself needs its name once. */
  readonly self?: readonly number[];
}

/** On whose word: the report's own voice is plain, a claim is set apart, a source without a name looks unknown. */
export function Voice({ claimant, actors, self }: VoiceProps): ReactNode {
  if (claimant.by === 'report') return <span className="voice own">the report itself</span>;
  if (claimant.by === 'unnamed') return <span className="voice claim absent">a source that is not named</span>;
  if (self?.length === 1 && self[0] === claimant.actor) return <span className="voice claim">by own account</span>;
  const actor = actors[claimant.actor];
  return (
    <span className="voice claim">
      according to {actor ? <ActorName actor={actor} /> : <span className="absent">a name that is not there</span>}
    </span>
  );
}
