import type { Pixel } from './project'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A word that wants a place, the more important ones first in their list. */
export interface Label {
  text: string
  at: Pixel
  /** px */
  size: number
  isStrong: boolean
  /** px from its point; null: it stands on the point. */
  away: number | null
  /** px of the frame around a tab, and of what stands before its words; it may move up and down. */
  frame?: { height: number; padding: number; lead: number }
  /** px between letters */
  spacing: number
}

export type PlacedLabel<Of extends Label> = Of & {
  box: Box
  anchor: 'start' | 'middle' | 'end'
  text: string
}

const letterWidth = 0.6 // of the size: a little wide, since the reader's own fonts draw it
/** px: a tab may stand anywhere near the middle of its region. */
const tabSteps = [0, 24, -24, 48, -48, 72, -72].flatMap((x) => [0, 28, -28, 56, -56].map((y) => ({ x, y })))

export const widthOf = (text: string, size: number, isStrong: boolean, spacing = 0): number =>
  text.length * (size * (isStrong ? letterWidth * 1.06 : letterWidth) + spacing)

/** Puts every label where nothing is yet, beside, above or below its point, and leaves out what finds no room. `taken` grows. */
export const placeLabels = <Of extends Label>(
  labels: readonly Of[],
  taken: Box[],
  frame: { width: number; height: number },
): PlacedLabel<Of>[] => {
  const grid = new Map<string, Box[]>()
  for (const box of taken) put(grid, box)
  return labels.flatMap((label) => {
    for (const candidate of candidatesOf(label)) {
      const { box } = candidate
      if (box.left < 2 || box.top < 2 || box.right > frame.width - 2 || box.bottom > frame.height - 2)
        continue
      if (meets(grid, box)) continue
      put(grid, box)
      taken.push(box)
      return [{ ...label, ...candidate }]
    }
    return []
  })
}

const candidatesOf = ({ text, at: { x, y }, size, isStrong, away, spacing, frame }: Label) => {
  const width = widthOf(text, size, isStrong, spacing) + (frame ? 2 * frame.padding + frame.lead : 0)
  const half = frame ? frame.height / 2 : size * 0.62
  const boxAt = (left: number, middle: number): Box => ({
    left,
    top: middle - half,
    right: left + width,
    bottom: middle + half,
  })
  if (frame)
    return tabSteps.map((step) => ({
      box: boxAt(x - width / 2 + step.x, y + step.y),
      anchor: 'middle' as const,
    }))
  if (away === null) return [{ box: boxAt(x - width / 2, y), anchor: 'middle' as const }]
  return [
    { box: boxAt(x + away, y), anchor: 'start' as const },
    { box: boxAt(x - away - width, y), anchor: 'end' as const },
    { box: boxAt(x - width / 2, y - away - half), anchor: 'middle' as const },
    { box: boxAt(x - width / 2, y + away + half), anchor: 'middle' as const },
  ]
}

const cell = 64 // px of the grid in which neighbours are looked up

const cellsOf = ({ left, top, right, bottom }: Box): string[] => {
  const names: string[] = []
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) names.push(`${x} ${y}`)
  return names
}

const put = (grid: Map<string, Box[]>, box: Box): void => {
  for (const name of cellsOf(box)) {
    const boxes = grid.get(name)
    if (boxes) boxes.push(box)
    else grid.set(name, [box])
  }
}

const meets = (grid: Map<string, Box[]>, box: Box): boolean =>
  cellsOf(box).some((name) =>
    grid
      .get(name)
      ?.some(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      ),
  )
