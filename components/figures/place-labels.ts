import type { Mark } from './lay-out-chart'

type Box = { left: number; right: number; top: number; bottom: number }

/** A label of a mark that found room: `anchor` as in SVG. */
export type Label = {
  mark: Mark
  lines: [string, string]
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

const SIZE = {
  letter: 6.4, // px: a letter of 12 px Noto Sans on average
  line: 15, //    its line
  gap: 12, //     air to the mark
  arrow: 24, //   from a point to the tip of its arrow, and a little air
}

/** Labels beside their marks where they cover neither a mark nor another label; the rest is told by the table. */
export const placeLabels = (
  marks: readonly Mark[],
  wordsOf: (mark: Mark) => [string, string],
  { width, height }: { width: number; height: number },
): Label[] => {
  const taken = marks.map(boxOf)
  const labels: Label[] = []
  for (const mark of marks) {
    const lines = wordsOf(mark)
    const length = Math.max(...lines.map((line) => line.length)) * SIZE.letter
    const spot = spotsOf(mark, length).find(
      ({ box }) =>
        box.left >= 60 && // the labels of the values stand there
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height - 26 && // and here the days
        taken.every((other) => !overlap(box, other)),
    )
    if (!spot) continue
    taken.push(spot.box)
    labels.push({ mark, lines, x: spot.x, y: spot.box.top + 12, anchor: spot.anchor })
  }
  return labels
}

const spotsOf = (mark: Mark, length: number) => {
  const { x, y } = mark
  const { top, bottom } = boxOf(mark)
  const tall = 2 * SIZE.line
  const at = (anchor: Label['anchor'], left: number, top: number, x: number) => ({
    anchor,
    x,
    box: { left, right: left + length, top, bottom: top + tall },
  })
  return [
    at('middle', x - length / 2, bottom + 4, x),
    at('middle', x - length / 2, top - 4 - tall, x),
    at('start', x + SIZE.gap, y - tall / 2, x + SIZE.gap),
    at('end', x - SIZE.gap - length, y - tall / 2, x - SIZE.gap),
  ]
}

/** What a mark covers, its arrow included. */
const boxOf = ({ x, y, yLow, form }: Mark): Box => ({
  left: x - 8,
  right: x + 8,
  top: y - (form === 'at-least' ? SIZE.arrow : 8),
  bottom: Math.max(y, yLow) + (form === 'up-to' ? SIZE.arrow : 8),
})

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
