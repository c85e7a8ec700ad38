import { z } from 'zod'
import { type Overlay, overlaySchema } from '@/lib/domain'
import type { OverlayRow } from './schema-overlays'

const { colour, hasColours, isShown, dateFields, from, to, series, looksSwapped, counts, bbox } =
  overlaySchema.shape
export const overlayStyleSchema = z.object({ colour, hasColours, isShown })
const datesSchema = z.object({ dateFields, from, to, series })
const countsSchema = counts.extend({ looksSwapped })

export const toOverlay = (row: OverlayRow): Overlay => {
  const { looksSwapped, ...counted } = countsSchema.parse(JSON.parse(row.counts))
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    shape: row.shape,
    ...overlayStyleSchema.parse(JSON.parse(row.style)),
    ...datesSchema.parse(JSON.parse(row.dates)),
    looksSwapped,
    counts: counted,
    bbox: bbox.parse(JSON.parse(row.bbox)),
    created: row.created,
  }
}
