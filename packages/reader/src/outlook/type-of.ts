import type { ProspectType } from '@onrecord/model';
import type { Harm } from './harm-of.ts';
import type { CueType } from './words/future-cues.ts';

/** What a cue and the harm in what it announces make together. */
const TYPES: Readonly<Record<CueType, (harm: Harm) => ProspectType>> = {
  threat: () => 'threat',
  warning: () => 'warning',
  plan: () => 'plan',
  promise: () => 'promise',
  offer: () => 'offer',
  deadline: () => 'deadline',
  forecast: () => 'forecast',
  'plan-or-threat': (harm) => (harm === 'harm' ? 'threat' : 'plan'),
  'promise-or-threat': (harm) => (harm === 'harm' ? 'threat' : 'promise'),
  'forecast-or-warning': (harm) => (harm === 'none' ? 'forecast' : 'warning'),
  'plan-or-forecast': (harm) => (harm === 'danger' ? 'warning' : 'plan'),
};

export function typeOf(cue: CueType, harm: Harm): ProspectType {
  return TYPES[cue](harm);
}
