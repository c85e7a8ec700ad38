import type { ExportFormat, Filter } from '@/lib/domain'
import type { Citation } from './citation'
import { EXPORTS } from './write-events'

/** A name that tells view and day, in letters of every file system: `dateline-2024-11-01-to-2024-11-30-battles-3f09a1b2c3d4-on-2026-11-29.geojson`. */
export const nameFile = (format: ExportFormat, citation: Citation, filter: Filter): string => {
  const { from, to, types } = filter
  const days = from && to && from !== to ? `${from}-to-${to}` : from && to ? from : ''
  const openDays = days || (from ? `from-${from}` : to ? `until-${to}` : '')
  const parts = [
    'dateline',
    citation.view === '' ? 'all' : '',
    openDays,
    types && types.length <= 2 ? types.join('-') : '',
    citation.view === '' ? '' : citation.viewHash,
    `on-${citation.retrievedAt.slice(0, 10)}`,
  ]
  return `${parts.filter(Boolean).join('-')}${EXPORTS[format].ending}`
}
