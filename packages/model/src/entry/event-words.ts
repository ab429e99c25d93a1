import type { EventType } from '../vocabulary.ts';

/** The types of PLOVER and our two own as an editor would say them. */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: 'agrees',
  CONSULT: 'meets or talks',
  SUPPORT: 'supports',
  CONCEDE: 'concedes',
  COOPERATE: 'cooperates',
  AID: 'gives aid',
  RETREAT: 'gives way or frees',
  REQUEST: 'requests',
  ACCUSE: 'accuses',
  REJECT: 'rejects',
  THREATEN: 'threatens',
  PROTEST: 'protests',
  SANCTION: 'sanctions',
  MOBILIZE: 'mobilises',
  COERCE: 'coerces',
  ASSAULT: 'attacks',
  INVESTIGATE: 'investigates',
  INCIDENT: 'incident',
};

/** "attacks (aerial)": type and mode. */
export function eventWords({ type, mode }: { readonly type: EventType; readonly mode?: string | undefined }): string {
  return mode === undefined ? TYPE_WORDS[type] : `${TYPE_WORDS[type]} (${mode})`;
}
