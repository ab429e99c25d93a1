/** Who may import whom: docs/architecture.md. Each room lists the rooms it may enter, by their front door only. */
const rooms = {
  model: [],
  language: ['model'],
  reader: ['model', 'language'],
  intake: ['model'],
  archive: ['model'],
  server: ['model', 'language', 'reader', 'intake', 'archive'],
  web: ['model', 'language', 'reader', 'intake', 'archive', 'server'],
  cli: ['model', 'language', 'reader', 'intake', 'archive', 'server'],
  evaluation: ['model', 'language', 'reader', 'intake', 'archive', 'server'],
};

const walls = Object.entries(rooms).map(([room, mayEnter]) => ({
  name: `${room}-imports`,
  severity: 'error',
  comment: `${room} may import ${mayEnter.join(', ') || 'no other room'}`,
  from: { path: `^packages/${room}/` },
  to: { path: '^packages/', pathNot: `^packages/(${[room, ...mayEnter].join('|')})/` },
}));

const pure = ['model', 'language', 'reader'].map((room) => ({
  name: `${room}-is-pure`,
  severity: 'error',
  comment: `${room} runs in a browser: no disk, network or clock`,
  from: { path: `^packages/${room}/src/` },
  to: { dependencyTypes: ['core'] },
}));

export default {
  forbidden: [
    ...walls,
    ...pure,
    {
      name: 'front-door-only',
      severity: 'error',
      comment:
        'Another room is entered by its index.ts; some have a second door: model/schema.ts, so that reading a report does not load zod; model/entry, so that the command and the page show a record in the same words; archive/prepare, so that a worker does not load a database; intake/fetch, so that reading files does not load the network; server/schemas, so that the page has the shapes of answers',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot:
          '^packages/($1/|[^/]+/src/index\\.ts$|model/src/schema\\.ts$|model/src/entry/index\\.ts$|archive/src/prepare/index\\.ts$|intake/src/fetch/index\\.ts$|server/src/schemas/index\\.ts$)',
      },
    },
    {
      name: 'web-takes-types-only',
      severity: 'error',
      comment: 'The page runs in a browser: of other rooms but model it takes types; its tests start the real server',
      from: { path: '^packages/web/src/' },
      to: { path: '^packages/(?!web/|model/)', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/train/node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['onrecord-source', 'import', 'node', 'default'],
    },
  },
};
