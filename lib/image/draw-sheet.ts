import { type MapColors, mapColors } from '@/lib/look/map-colors'
import { roundDistance } from '@/lib/look/round-distance'
import { drawLegendSymbol } from './draw-legend-symbol'
import { drawMapParts, mapStyle } from './draw-map'
import { escapeXml } from './escape-xml'
import { layOutLegend, legendSymbol } from './lay-out-legend'
import { type SheetLayout, type SheetText, scaleRoom } from './lay-out-sheet'
import { listLegend } from './list-legend'
import { measureText, toDrawable } from './measure-text'
import type { Picture } from './picture'
import type { PlacedTile } from './read-basemap'
import type { Rect, Sheet } from './sheet'
import { round } from './to-path'
import { fitText } from './wrap-text'

/** A map with its title, legend, days, scale and sources: what leaves the program as a picture. The frame of `picture` is that of `layout.map`. */
export const drawSheet = (
  sheet: Sheet,
  layout: SheetLayout,
  { picture, tiles }: { picture: Picture; tiles: PlacedTile[] },
): string => {
  const { width, height, scale: finer } = sheet.size
  const { map, legend } = layout
  const colors = mapColors[sheet.theme]
  const rows = listLegend(picture, tiles)
  const scale = toScale(layout, picture)
  const explained = legend ? layOutLegend(rows, legend, sheet.names) : { symbols: [], texts: [] }
  const line = (path: string): string =>
    `<path d="${path}" class="line" stroke="${colors.lineStrong}" stroke-opacity="0.6"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * finer)}" height="${Math.round(height * finer)}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(sheet.title)}</title>`,
    sheet.metadata ? `<metadata>${escapeXml(sheet.metadata)}</metadata>` : '',
    mapStyle,
    `<rect width="${width}" height="${height}" fill="${colors.panel}"/>`,
    `<svg x="${map.left}" y="${map.top}" width="${map.width}" height="${map.height}" viewBox="0 0 ${map.width} ${map.height}">`,
    drawMapParts(picture, tiles, { isFramed: true }),
    rows.length === 0 ? drawNothing(sheet.nothing, map, colors) : '',
    '</svg>',
    line(`M0 ${map.top}H${width}M0 ${map.top + map.height}H${width}`),
    legend ? line(`M${legend.width} ${legend.top}V${legend.top + legend.height}`) : '',
    ...explained.symbols.map(
      ({ row, left, top }) =>
        `<g transform="translate(${round(left)} ${round(top)}) scale(${(legendSymbol / 24).toFixed(4)})">${drawLegendSymbol(row, colors)}</g>`,
    ),
    `<path d="${scale.path}" class="line" stroke="${colors.text2}" stroke-width="1.5"/>`,
    ...[...layout.texts, ...explained.texts, scale.label].map((text) => drawText(text, colors)),
    '</svg>',
  ].join('')
}

/** The bar of the scale with its length: beside the map, where no mark can lie under it. */
const toScale = ({ scale }: SheetLayout, { frame: { camera } }: Picture) => {
  const { width, label } = roundDistance(camera.lat, camera.zoom)
  const left = scale.left + (scale.isLeft ? 0 : scaleRoom.bar - width)
  const text: SheetText = {
    text: label,
    x: left + width + scaleRoom.gap,
    y: scale.y,
    size: scaleRoom.size,
    weight: 400,
    tone: 'text2',
    anchor: 'start',
  }
  return { path: `M${round(left)} ${round(scale.y - 5)}v5h${width}v-5`, label: text }
}

const classOf = { 400: '', 500: ' class="medium"', 600: ' class="strong"' }

const drawText = ({ text, x, y, size, weight, tone, anchor }: SheetText, colors: MapColors): string =>
  `<text x="${round(x)}" y="${round(y)}"${classOf[weight]} font-size="${size}"${anchor === 'end' ? ' text-anchor="end"' : ''} fill="${colors[tone]}">${escapeXml(text)}</text>`

const panel = { size: 16, height: 40, padding: 16 } // px

/** Said where marks would be, so that an empty map is not taken for a broken one. */
const drawNothing = (text: string, { width, height }: Rect, colors: MapColors): string => {
  const said = fitText(toDrawable(text), { size: panel.size, weight: 500, width: width - 4 * panel.padding })
  const wide = measureText(said, panel.size, 500) + 2 * panel.padding
  return (
    `<rect x="${round((width - wide) / 2)}" y="${round((height - panel.height) / 2)}" width="${round(wide)}" height="${panel.height}" rx="4" fill="${colors.panel}" stroke="${colors.lineStrong}"/>` +
    `<text x="${round(width / 2)}" y="${round(height / 2 + panel.size * 0.36)}" class="medium" font-size="${panel.size}" text-anchor="middle" fill="${colors.text}">${escapeXml(said)}</text>`
  )
}
