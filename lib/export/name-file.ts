import type { ExportFormat, ExportLayer, Filter } from '@/lib/domain'
import type { SnapshotHash } from '@/lib/domain/share'
import type { Citation } from './citation'
import { FILE_KINDS } from './file-kinds'

interface Named {
  format: ExportFormat
  layer: ExportLayer
}

/** A name that tells view and day, in letters of every file system: `dateline-2024-11-01-to-2024-11-30-battles-3f09a1b2c3d4-on-2026-11-29.geojson`. */
export const nameFile = ({ format, layer }: Named, citation: Citation, filter: Filter): string => {
  const { from, to, types } = filter
  const days = from && to && from !== to ? `${from}-to-${to}` : from && to ? from : ''
  const openDays = days || (from ? `from-${from}` : to ? `until-${to}` : '')
  const isAll = citation.view === '' || citation.view === 'layer=places'
  const parts = [
    'dateline',
    nameLayer(layer),
    isAll ? 'all' : '',
    openDays,
    layer === 'events' && types && types.length <= 2 ? types.join('-') : '',
    isAll ? '' : citation.viewHash,
    `on-${citation.retrievedAt.slice(0, 10)}`,
  ]
  return `${parts.filter(Boolean).join('-')}${FILE_KINDS[format].ending}`
}

/** The same of a frozen view, by its link and what was kept: `dateline-places-k7m2p9q4r8tz-3f09a1.csv`. */
export const nameFrozenFile = ({ format, layer }: Named, code: string, hash: SnapshotHash): string =>
  `${['dateline', nameLayer(layer), code, hash.slice(0, 6)].filter(Boolean).join('-')}${FILE_KINDS[format].ending}`

const nameLayer = (layer: ExportLayer): string => (layer === 'places' ? 'places' : '')
