import type { ListedOutlet } from '../../src/outlets/listed-outlet.ts';

/** A list of invented outlets. */
export const LISTED: readonly ListedOutlet[] = [
  {
    id: 'estuary-post',
    name: 'Estuary Post',
    names: ['The Post of the Estuary'],
    hosts: ['estuary.example'],
    kind: 'newspaper',
    country: 'AR',
    line: 2,
  },
  {
    id: 'tern-agency',
    name: 'Tern Agency',
    names: ['Tern', 'Tern News Agency'],
    hosts: ['tern.example', 'wire.tern-agency.example'],
    kind: 'agency',
    country: 'CL',
    line: 3,
  },
  {
    id: 'radio-upland',
    name: 'Radio Upland',
    names: [],
    hosts: ['upland.example'],
    kind: 'broadcaster',
    country: 'AR',
    line: 4,
  },
];
