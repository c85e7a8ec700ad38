import type { Position } from 'geojson'

/** Signed distance to the outline, positive inside, in the unit of the coordinates. */
export const distanceInside = (x: number, y: number, rings: Position[][]): number => {
  let inside = false
  let nearest = Infinity
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? []
      const [bx = 0, by = 0] = ring[index] ?? []
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const along =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
      nearest = Math.min(nearest, (ax + along * (bx - ax) - x) ** 2 + (ay + along * (by - ay) - y) ** 2)
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest)
}

/** The point of a polygon farthest from its outline, and that distance (grid refinement of Mapbox's polylabel). */
export const poleOfPolygon = (rings: Position[][]): { x: number; y: number; radius: number } => {
  const [outer = []] = rings
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of outer) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  let size = Math.max(east - west, north - south) / 8
  let best = { x: (west + east) / 2, y: (south + north) / 2, radius: -Infinity }
  let cells: [number, number][] = []
  for (let x = west; x < east; x += size)
    for (let y = south; y < north; y += size) cells.push([x + size / 2, y + size / 2])
  for (let depth = 0; depth < 5 && cells.length > 0; depth++) {
    const measured = cells.map(([x, y]) => ({ x, y, radius: distanceInside(x, y, rings) }))
    for (const cell of measured) if (cell.radius > best.radius) best = cell
    const reach = (size / 2) * Math.SQRT2
    const half = size / 4
    cells = measured
      .filter(({ radius }) => radius + reach > best.radius * 1.02)
      .flatMap(({ x, y }): [number, number][] => [
        [x - half, y - half],
        [x + half, y - half],
        [x - half, y + half],
        [x + half, y + half],
      ])
    size /= 2
  }
  return best
}
