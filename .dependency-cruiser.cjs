// The allowed imports of docs/architecture.md. A folder may import itself and what its row names; anything else is an error.
const lib = {
  domain: [],
  text: ['domain'],
  gazetteer: ['text', 'domain'],
  geoparse: ['gazetteer', 'text', 'domain'],
  spatial: ['gazetteer', 'text', 'domain'],
  reports: ['spatial', 'geoparse', 'text', 'domain'],
  ingest: ['text', 'domain'],
  overlays: ['ingest', 'text', 'domain'],
  corrections: ['text', 'domain'],
  pipeline: ['corrections', 'ingest', 'reports', 'spatial', 'geoparse', 'gazetteer', 'text', 'domain'],
  geojson: ['domain'],
  look: ['domain'],
  image: ['look', 'geojson', 'link', 'domain'],
  coordinates: ['domain'],
  language: [],
  link: ['domain'],
  store: ['domain'],
  settings: ['domain'],
  http: ['domain'],
  compare: ['domain'],
  briefing: ['compare', 'geojson', 'domain'],
  export: ['briefing', 'look', 'image', 'geojson', 'link', 'domain'],
  ogc: ['export', 'http', 'geojson', 'domain'],
  feed: ['export', 'domain'],
  openapi: ['http', 'domain'],
  workspace: [
    'pipeline',
    'corrections',
    'store',
    'compare',
    'geojson',
    'link',
    'briefing',
    'settings',
    'ingest',
    'overlays',
    'reports',
    'spatial',
    'geoparse',
    'gazetteer',
    'text',
    'domain',
  ],
  client: ['domain', 'link', 'http'],
}

const layerRules = Object.entries(lib).map(([folder, allowed]) => ({
  name: `lib-${folder}`,
  severity: 'error',
  from: { path: `^lib/${folder}/` },
  to: { path: '^(lib|app|components|scripts|tests)/', pathNot: `^lib/(${[folder, ...allowed].join('|')})/` },
}))

/** A package that only some folders may import. */
const only = (name, packages, folders) => ({
  name,
  severity: 'error',
  from: { path: '^(app|components|lib)/', pathNot: folders },
  to: { path: packages },
})

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'components',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(lib|app|scripts|tests)/',
        pathNot: '^lib/(domain|text|geojson|look|compare|briefing|coordinates|language|link|client)/',
      },
    },
    {
      name: 'nothing-imports-scripts-or-tests',
      severity: 'error',
      from: { path: '^(app|components|lib)/' },
      to: { path: '^(scripts|tests)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('maplibre-only-in-map', 'node_modules/maplibre-gl/', '^components/map/'),
    only('turf-only-in-spatial-and-geojson', 'node_modules/@turf/', '^lib/(spatial|geojson)/'),
    only('mgrs-only-in-coordinates', 'node_modules/mgrs/', '^lib/coordinates/'),
    only('swr-only-in-client', 'node_modules/swr/', '^lib/client/'),
    only('next-only-in-app-and-components', 'node_modules/next/', '^(app|components)/'),
    only('use-intl-only-in-app-and-components', 'node_modules/use-intl/', '^(app|components)/'),
    only('kysely-only-in-store', 'node_modules/kysely/', '^lib/store/'),
    // A GeoPackage is an SQLite file of its own, made and forgotten: it has nothing to do with what the store keeps.
    only('driver-only-in-store-and-geopackage', 'node_modules/libsql/', '^lib/(store|export/geopackage)/'),
    only('no-server-only', 'node_modules/server-only/', '^app/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
