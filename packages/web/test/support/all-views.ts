/** Every view and state of one that looks different: its name, its address, and what shows that it is there. */
export interface ShownView {
  readonly name: string;
  readonly address: string;
  readonly there: string;
}

export const ALL_VIEWS: readonly ShownView[] = [
  { name: 'brief', address: '/?since=2030-03-14&until=2030-03-20', there: '.brief-sections li' },
  { name: 'timeline', address: '/timeline', there: '.timeline .line' },
  { name: 'figures', address: '/figures', there: '.series-row' },
  { name: 'positions', address: '/positions', there: '.stance-cell' },
  { name: 'statements', address: '/statements', there: '.statement' },
  { name: 'statements-search', address: '/statements?search=truce', there: '.statement mark' },
  { name: 'statements-none', address: '/statements?search=zzzz', there: '.state' },
  { name: 'events', address: '/events', there: '.events [data-row]' },
  { name: 'events-map', address: '/events?as=map', there: '.map-drawing .mark' },
  { name: 'outlook', address: '/outlook', there: '.prospect' },
  { name: 'actors', address: '/actors', there: '.actors li' },
  { name: 'actors-network', address: '/actors?tab=network', there: '.node' },
  { name: 'actor', address: '/actors/a1', there: '.profile-parts li' },
  { name: 'places', address: '/actors?tab=places', there: '.actors li' },
  { name: 'reports', address: '/reports', there: '.story' },
  { name: 'reader', address: '/reports/r3', there: '.card' },
  { name: 'add', address: '/add', there: '.adding' },
  { name: 'not-found', address: '/nothing', there: '.state' },
];
