import type { AreaGeometry, AreaTopology } from './area-topology'

const options = {
  fewest: 8, // points a ring keeps, so that an atoll stays a ring and not a line
}

/** Raises the weight of the best points of small rings of a presimplified topology, so that thinning leaves them a shape. */
export const keepSmallRings = (topology: AreaTopology, threshold: number): AreaTopology => {
  for (const geometry of topology.objects.admin1.geometries as AreaGeometry[]) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    for (const ring of polygons.flat()) {
      const points = ring.flatMap((index) => topology.arcs[index < 0 ? ~index : index] ?? [])
      const heavy = points.filter(([, , weight = 0]) => weight >= threshold)
      if (heavy.length >= options.fewest) continue
      const best = points.sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, options.fewest)
      for (const point of best) point[2] = Infinity
    }
  }
  return topology
}
