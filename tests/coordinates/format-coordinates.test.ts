import { expect, test } from 'vitest'
import { formatDecimal, formatDms, formatMgrs } from '@/lib/coordinates'
import type { LngLat } from '@/lib/domain'

const forms: [LngLat, string, string, string | null][] = [
  [[-77.0352, 38.8895], '38.88950, -77.03520', '38°53′22.2″N 77°02′06.7″W', '18S UJ 23486 06483'],
  [[0, 0], '0.00000, 0.00000', '0°00′00.0″N 0°00′00.0″E', '31N AA 66021 00000'],
  [[-0.000001, -0.000001], '0.00000, 0.00000', '0°00′00.0″N 0°00′00.0″E', '30M ZE 33978 99999'],
  // Carried over into the next minute and degree.
  [[9.99999, 59.99999], '59.99999, 9.99999', '60°00′00.0″N 10°00′00.0″E', '32V NM 55775 51831'],
  [[180, 10], '10.00000, 180.00000', '10°00′00.0″N 180°00′00.0″E', '60P ZS 28928 06908'],
  [[-180, 10], '10.00000, -180.00000', '10°00′00.0″N 180°00′00.0″W', '1P AM 71071 06908'],
  [[20, 84.1], '84.10000, 20.00000', '84°06′00.0″N 20°00′00.0″E', null],
  [[20, -80.1], '-80.10000, 20.00000', '80°06′00.0″S 20°00′00.0″E', null],
  [[0, 90], '90.00000, 0.00000', '90°00′00.0″N 0°00′00.0″E', null],
]
test.each(forms)('%j', (point, decimal, dms, mgrs) => {
  expect(formatDecimal(point)).toBe(decimal)
  expect(formatDms(point)).toBe(dms)
  expect(formatMgrs(point)).toEqual(mgrs ? { ok: true, value: mgrs } : { ok: false, why: 'polar' })
})
