import { checkGdalGeojson, checkGdalGeopackage, checkGdalKml } from './check-gdal'
import { checkKmlAgain, checkKmlWellFormed } from './check-kml'
import { checkOfficeAcled, checkOfficeCsv } from './check-office'
import { checkFeed } from './check-feed'
import { checkOgc } from './check-ogc'
import type { InteropCheck } from './interop-check'

/** Every check, in the order in which they are told. A new one is a line here. */
export const checks: readonly InteropCheck[] = [
  checkGdalGeojson,
  checkGdalKml,
  checkGdalGeopackage,
  checkKmlAgain,
  checkKmlWellFormed,
  checkOfficeCsv,
  checkOfficeAcled,
  checkOgc,
  checkFeed,
]
