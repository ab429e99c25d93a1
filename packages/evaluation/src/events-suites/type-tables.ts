import type { EventType } from '@onrecord/model';

/**
 * The types of the PLOVER gold standard records (version 0.5b1, 2016) in the words of the PLOVER that we use. FIGHT was
 * merged into ASSAULT, DEMAND became REQUEST, DISAPPROVE became ACCUSE, and INVESTIGATE was merged into ACCUSE (Halterman
 * et al., "PLOVER and POLECAT", 2023); we keep INVESTIGATE apart, so either is right.
 */
export const TYPES_OF_OLD_PLOVER: Readonly<Record<string, readonly EventType[]>> = {
  AGREE: ['AGREE'],
  CONSULT: ['CONSULT'],
  SUPPORT: ['SUPPORT'],
  COOPERATE: ['COOPERATE'],
  AID: ['AID'],
  CONCEDE: ['CONCEDE'],
  RETREAT: ['RETREAT'],
  INVESTIGATE: ['INVESTIGATE', 'ACCUSE'],
  DEMAND: ['REQUEST'],
  DISAPPROVE: ['ACCUSE'],
  REJECT: ['REJECT'],
  THREATEN: ['THREATEN'],
  PROTEST: ['PROTEST'],
  MOBILIZE: ['MOBILIZE'],
  SANCTION: ['SANCTION'],
  COERCE: ['COERCE'],
  FIGHT: ['ASSAULT'],
  ASSAULT: ['ASSAULT'],
};

/**
 * CAMEO's root codes (first two digits) as PLOVER types, by the table of the PLOVER manual: each root but 08 (yield), which
 * was split into CONCEDE and RETREAT, has one successor. 01 (make a statement) and 02 (appeal) have none: what is only said
 * is a statement of ours, not an event.
 */
export const TYPES_OF_CAMEO_ROOT: Readonly<Record<string, readonly EventType[]>> = {
  '03': ['AGREE'],
  '04': ['CONSULT'],
  '05': ['SUPPORT'],
  '06': ['COOPERATE'],
  '07': ['AID'],
  '08': ['CONCEDE', 'RETREAT'],
  '09': ['INVESTIGATE', 'ACCUSE'],
  '10': ['REQUEST'],
  '11': ['ACCUSE'],
  '12': ['REJECT'],
  '13': ['THREATEN'],
  '14': ['PROTEST'],
  '15': ['MOBILIZE'],
  '16': ['SANCTION'],
  '17': ['COERCE'],
  '18': ['ASSAULT'],
  '19': ['ASSAULT'],
  '20': ['ASSAULT'],
};

/** CAMEO's roots for what is only said. */
export const SPOKEN_CAMEO_ROOTS: readonly string[] = ['01', '02'];

/** Events whose two sides do the same: either may be called the source. */
export const MUTUAL_TYPES: readonly EventType[] = ['AGREE', 'CONSULT', 'COOPERATE'];
