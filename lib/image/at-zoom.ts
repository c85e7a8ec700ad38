/** A value between stops of zoom and value, as the style of the map has them. */
export const atZoom = (zoom: number, ...stops: [zoom: number, value: number][]): number => {
  let before = stops[0]
  if (!before) return 0
  for (const stop of stops) {
    if (zoom < stop[0]) {
      const share = Math.max(0, zoom - before[0]) / (stop[0] - before[0] || 1)
      return before[1] + (stop[1] - before[1]) * share
    }
    before = stop
  }
  return before[1]
}
