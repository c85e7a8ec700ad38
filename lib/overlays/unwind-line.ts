/**
 * A line over the antimeridian goes on past 180° instead of back around the world: a step of more than half the globe is taken for one
 * the other way.
 */
export const unwindLine = (line: readonly number[][]): number[][] => {
  let turn = 0
  let before: number | null = null
  return line.map(([lng = 0, lat = 0]) => {
    if (before !== null && Math.abs(lng + turn - before) > 180) {
      const next: number = turn + (lng + turn > before ? -360 : 360)
      if (Math.abs(lng + next) <= 540) turn = next
    }
    before = lng + turn
    return [before, lat]
  })
}
