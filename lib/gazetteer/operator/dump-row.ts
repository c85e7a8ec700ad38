/** A row of a GeoNames country dump, https://download.geonames.org/export/dump/readme.txt. */
export interface DumpRow {
  id: number
  name: string
  ascii: string
  /** Parted by commas. */
  alternates: string
  lat: number
  lng: number
  featureClass: string
  featureCode: string
  country: string
  admin1: string
  admin2: string
  population: number
  /** Day of the last change, `2024-11-05`. */
  modified: string
}

const columns = 19
const maxName = 200 // characters, as documented

/** The row of a line: null when its columns are not those of a dump, `'bad'` when a value in them is no good. */
export const readDumpRow = (line: string): DumpRow | 'bad' | null => {
  const cells = line.split('\t')
  if (cells.length !== columns) return null
  const [
    id = '',
    name = '',
    ascii = '',
    alternates = '',
    lat = '',
    lng = '',
    featureClass = '',
    featureCode = '',
  ] = cells
  const row: DumpRow = {
    id: Number(id),
    name,
    ascii,
    alternates,
    lat: lat === '' ? Number.NaN : Number(lat),
    lng: lng === '' ? Number.NaN : Number(lng),
    featureClass,
    featureCode,
    country: cells[8] ?? '',
    admin1: cells[10] ?? '',
    admin2: cells[11] ?? '',
    population: Number(cells[14]) || 0,
    modified: cells[18] ?? '',
  }
  const isGood =
    Number.isInteger(row.id) &&
    row.id > 0 &&
    row.id < 2 ** 32 &&
    name !== '' &&
    name.length <= maxName &&
    Math.abs(row.lat) <= 90 &&
    Math.abs(row.lng) <= 180 &&
    row.population >= 0
  return isGood ? row : 'bad'
}
