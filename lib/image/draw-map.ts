import { type MapColors, mapColors } from '@/lib/look/map-colors'
import { roundDistance } from '@/lib/look/round-distance'
import { drawDefs } from './draw-defs'
import { drawGround } from './draw-ground'
import { drawEvent, drawMark, reachOf } from './draw-mark'
import { drawShapes } from './draw-shapes'
import { escapeXml } from './escape-xml'
import { type BasemapLabel, listBasemapLabels } from './list-basemap-labels'
import type { Picture, PictureArea } from './picture'
import { type Box, type Label, type PlacedLabel, placeLabels, widthOf } from './place-labels'
import { type Pixel, createProjection } from './project'
import type { PlacedTile } from './read-basemap'
import { round } from './to-path'

export const attribution = 'GeoNames CC BY 4.0 · Natural Earth · recognised borders'
const tab = { height: 22, padding: 8, size: 12, mark: 18 } // px

/** Classes of the parts; whoever puts them into an SVG says these once. */
export const mapStyle = `<style>text{font-family:'Noto Sans',system-ui,sans-serif}.medium{font-weight:500}.strong{font-weight:600}.halo{paint-order:stroke;stroke-linejoin:round;stroke-width:3px}.line{fill:none;stroke-linejoin:round;stroke-linecap:round}</style>`

/** The map as SVG: what a browser without WebGL shows. Nothing in it is run or fetched. */
export const drawMap = (picture: Picture, tiles: PlacedTile[], scale = 1): string => {
  const { width, height } = picture.frame
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(picture.title)}</title>`,
    mapStyle,
    drawMapParts(picture, tiles, { isFramed: false }),
    '</svg>',
  ].join('')
}

/** All that the map holds, in px of its own frame. Whoever frames it shows scale and sources beside it. */
export const drawMapParts = (
  picture: Picture,
  tiles: PlacedTile[],
  { isFramed }: { isFramed: boolean },
): string => {
  const { theme, frame, areas, shapes } = picture
  const { width, height, camera } = frame
  const { zoom } = camera
  const colors = mapColors[theme]
  const project = createProjection(frame)
  const ground = drawGround(tiles, { areas, zoom, colors })
  const isSeen = ({ x, y }: Pixel): boolean => x > -20 && y > -20 && x < width + 20 && y < height + 20
  const marks = picture.marks
    .map((mark) => ({ ...mark, pixel: project.point(mark.at) }))
    .filter(({ pixel }) => isSeen(pixel))

  const foot = isFramed ? { svg: '', boxes: [] } : drawFoot(frame, colors)
  const taken: Box[] = [...marks.map((mark) => boxAround(mark.pixel, reachOf(mark))), ...foot.boxes]
  const near = areas.map((area) => ({ area, at: project.point(area.at) })).filter(({ at }) => isSeen(at))
  const tabs = near.flatMap(({ area, at }) => {
    const [placed] = placeLabels([toTab(area, at)], taken, frame)
    // Without its small marks a tab finds room where it is crowded; without a tab nobody sees what is meant there.
    return placed ?? placeLabels([toTab({ ...area, looks: [] }, at)], taken, frame)
  })
  const names = placeLabels(
    marks.flatMap((mark): Label[] =>
      mark.name
        ? [{ text: mark.name, at: mark.pixel, size: 14, isStrong: true, away: reachOf(mark) + 4, spacing: 0 }]
        : [],
    ),
    taken,
    frame,
  )
  const hidden = new Set(areas.flatMap((area) => area.divisions))
  const basemap = listBasemapLabels(tiles, { zoom, colors, hidden }).filter(
    ({ at, dot }) => dot === null || !taken.some((box) => holds(box, at)),
  )
  const placed = withoutCovered(placeLabels(basemap, taken, frame))

  return [
    drawDefs(colors),
    `<rect width="${width}" height="${height}" fill="${colors.water}"/>`,
    ground.below,
    ground.above,
    drawShapes(shapes, { project, zoom, colors }),
    ...placed.map((label) => drawBasemapLabel(label, colors)),
    ...names.map((label) => drawText(label, colors.text, colors.halo)),
    ...marks.map(({ pixel, leader }) => {
      if (!leader) return ''
      const end = project.point(leader)
      return `<path d="M${round(pixel.x)} ${round(pixel.y)}L${round(end.x)} ${round(end.y)}" class="line" stroke="${colors.markRim}" stroke-width="1.2" opacity="0.7"/>`
    }),
    ...tabs.map((label) => drawTab(label, colors)),
    ...marks.map(
      (mark) =>
        `<g transform="translate(${round(mark.pixel.x)} ${round(mark.pixel.y)})">${drawMark(mark, colors)}</g>`,
    ),
    foot.svg,
  ].join('')
}

const boxAround = ({ x, y }: Pixel, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
})

const holds = (box: Box, { x, y }: Pixel): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom

const drawText = (label: PlacedLabel<Label>, color: string, halo: string): string => {
  const { box, anchor, size, isStrong, spacing, text } = label
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2
  const y = (box.top + box.bottom) / 2 + size * 0.36
  return (
    `<text x="${round(x)}" y="${round(y)}" class="halo${isStrong ? ' strong' : ''}" font-size="${round(size)}"` +
    `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${spacing ? ` letter-spacing="${spacing}"` : ''}` +
    ` fill="${color}" stroke="${halo}">${escapeXml(text)}</text>`
  )
}

/** The most important come first: whose dot lies under the name of one of them, or whose name covers its dot, gives way. */
const withoutCovered = (placed: PlacedLabel<BasemapLabel>[]): PlacedLabel<BasemapLabel>[] => {
  const kept: PlacedLabel<BasemapLabel>[] = []
  for (const label of placed) {
    const meets = kept.some(
      ({ box, at, dot }) =>
        (label.dot !== null && holds(box, label.at)) || (dot !== null && holds(label.box, at)),
    )
    if (!meets) kept.push(label)
  }
  return kept
}

const drawBasemapLabel = (label: PlacedLabel<BasemapLabel>, colors: MapColors): string => {
  const { at, dot, color } = label
  const circle =
    dot === null
      ? ''
      : `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${dot}" fill="${colors.dot}" stroke="${colors.dotRim}"/>`
  return circle + drawText(label, color, colors.halo)
}

/** A region is named with its count on a tab, never by a pin. */
const toTab = (area: PictureArea, at: Pixel): Label & { area: PictureArea } => ({
  area,
  text: `${area.name}  ${area.count}`,
  at,
  size: tab.size,
  isStrong: true,
  away: null,
  spacing: 0,
  frame: { ...tab, lead: area.looks.length * tab.mark },
})

const drawTab = ({ box, area }: PlacedLabel<ReturnType<typeof toTab>>, colors: MapColors): string => {
  const middle = (box.top + box.bottom) / 2
  const lead = area.looks.length * tab.mark
  const marks = area.looks.map(
    ({ type, status }, index) =>
      `<g transform="translate(${round(box.left + tab.padding / 2 + index * tab.mark)} ${round(middle - 8)}) scale(0.667)">${drawEvent(type, status, colors)}</g>`,
  )
  return (
    `<rect x="${round(box.left)}" y="${round(box.top)}" width="${round(box.right - box.left)}" height="${tab.height}" rx="2" fill="${colors.panel}" stroke="${colors.lineStrong}"/>${marks.join('')}` +
    `<text x="${round((box.left + lead + box.right) / 2)}" y="${round(middle + tab.size * 0.36)}" class="strong" font-size="${tab.size}" text-anchor="middle" fill="${colors.text}">${escapeXml(area.name)} <tspan dx="2" fill="${colors.text2}"> ${area.count}</tspan></text>`
  )
}

/** Scale bar on the left, sources on the right. */
const drawFoot = ({ camera, width, height }: Picture['frame'], colors: MapColors) => {
  const scale = roundDistance(camera.lat, camera.zoom)
  const size = 12
  const credits = { width: widthOf(attribution, size, false), height: 20 }
  // Where there is no room beside each other the scale stands above.
  const isNarrow = width < credits.width + scale.width + 140
  const base = height - 12 - (isNarrow ? 22 : 0)
  const text = `fill="${colors.text2}" stroke="${colors.halo}" class="halo" font-size="${size}"`
  const svg =
    `<path d="M12 ${base - 4}v4h${scale.width}v-4" class="line" stroke="${colors.text2}" stroke-width="1.5"/>` +
    `<text x="${scale.width + 20}" y="${base}" ${text}>${escapeXml(scale.label)}</text>` +
    `<text x="${width - 10}" y="${height - 10}" text-anchor="end" ${text}>${attribution}</text>`
  return {
    svg,
    boxes: [
      { left: 0, top: base - 16, right: scale.width + 90, bottom: base + 8 },
      { left: width - credits.width - 16, top: height - 28, right: width, bottom: height },
    ],
  }
}
