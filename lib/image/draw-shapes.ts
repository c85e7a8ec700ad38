import type { MapColors } from '@/lib/look/map-colors'
import { atZoom } from './at-zoom'
import { type PictureShape, ringsOf } from './picture'
import type { Projection } from './project'
import { round, toPath } from './to-path'

/** What the words mean, under the marks: soft within, hatched somewhere, stippled along a border, a movement that grows stronger. */
export const drawShapes = (
  shapes: PictureShape[],
  { project, zoom, colors }: { project: Projection; zoom: number; colors: MapColors },
): string => {
  const width = round(atZoom(zoom, [5, 1], [9, 1.4]))
  return shapes
    .map(({ kind, type, strength, geometry }) => {
      const path = ringsOf(geometry)
        .map((ring) => toPath(project.line(ring), true))
        .join('')
      if (!path) return ''
      const edge = type ? colors.typeEdges[type] : colors.areaEdge
      const dashed = ` stroke="${edge}" stroke-width="${width}" stroke-dasharray="4 3"`
      switch (kind) {
        case 'movement':
          return `<path d="${path}" fill="${edge}" fill-opacity="${round(strength)}"/>`
        case 'band':
          return `<path d="${path}" fill="url(#stipple)"${dashed}/>`
        case 'hatch':
          return `<path d="${path}" fill="url(#soft)"${dashed}/>`
        case 'soft':
          return `<path d="${path}" fill="${type ? colors.types[type] : colors.areaEdge}" fill-opacity="${
            type ? Math.round(100 * atZoom(zoom, [5, 0.2], [9, 0.14], [12, 0.07])) / 100 : 0.05
          }"${dashed}/>`
      }
    })
    .join('')
}
