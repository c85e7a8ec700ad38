import { checkFeed } from './check-feed'
import { gdalChecks } from './check-gdal'
import { kmlChecks } from './check-kml'
import { paperChecks } from './check-paper'
import { checkOgc } from './check-ogc'
import { officeChecks } from './check-office'
import type { InteropCheck } from './interop-check'

/** Every check, in the order in which they are told. A new one is a line here, or where its program is asked of every file. */
export const checks: readonly InteropCheck[] = [
  ...gdalChecks,
  ...kmlChecks,
  ...officeChecks,
  ...paperChecks,
  checkOgc,
  checkFeed,
]
