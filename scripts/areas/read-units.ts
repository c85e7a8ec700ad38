import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { disputedSchema } from '../basemap/disputed'
import { type Unit, naturalEarthSchema } from './natural-earth-unit'
import { splitAtLatitude } from './split-at-latitude'

const countriesSchema = z.record(z.string(), z.object({ country: z.string(), why: z.string() }))

/** Guelmim-Es Semara and Laâyoune reach over the border of Western Sahara, the parallel of 27°40' N. */
const straddling = { codes: ['MAR-3457', 'MAR-3456'], latitude: 27 + 40 / 60, name: 'south of 27.6667' }

/** Natural Earth's units with the recognised country of each, and the dispute it is part of. */
export const readUnits = (file: string): Unit[] => {
  const { features } = naturalEarthSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const disputes = disputedSchema.parse(JSON.parse(readFileSync('data/basemap/disputed.json', 'utf8')))
  const countries = countriesSchema.parse(
    JSON.parse(readFileSync('data/basemap/countries-of-units.json', 'utf8')),
  )

  const units: Unit[] = []
  for (const { properties, geometry } of features) {
    const unit: Unit = {
      code: properties.adm1_code,
      country: /^[A-Z]{2}$/.test(properties.iso_a2) ? properties.iso_a2 : '',
      claimedId: /^[A-Z]{2}\.\w+$/.test(properties.gn_a1_code) ? properties.gn_a1_code : '',
      name: properties.name_en || properties.name || '',
      type: properties.type ?? '',
      geometry,
    }
    if (straddling.codes.includes(unit.code)) {
      const [south, north] = splitAtLatitude(geometry, straddling.latitude)
      units.push({ ...unit, geometry: north })
      units.push({ ...unit, code: straddling.name, claimedId: '', name: 'Western Sahara', geometry: south })
    } else units.push(unit)
  }

  for (const unit of units) {
    unit.country = countries[unit.code]?.country ?? unit.country
    const index = disputes.findIndex(({ match }) => match.includes(unit.code) || match.includes(unit.country))
    if (index < 0) continue
    unit.disputed = index
    unit.country = disputes[index]?.country ?? unit.country
  }
  return units
}
