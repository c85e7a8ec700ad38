import { neighbors } from 'topojson-client'
import type { AreaGeometry, AreaTopology } from './area-topology'

const options = {
  agreeing: 0.6, // share of the neighbours in the same country that bear one code
}

/** A unit too small to hold a settlement takes the code its neighbours agree on: no hole in England for want of Bournemouth's. */
export const adoptSpecks = (topology: AreaTopology): void => {
  const geometries = topology.objects.admin1.geometries as AreaGeometry[]
  const adjacent = neighbors(geometries)
  for (const [index, { properties }] of geometries.entries()) {
    if (!properties || properties.id) continue
    const own = (adjacent[index] ?? [])
      .map((other) => geometries[other]?.properties)
      .filter((other) => other?.cc === properties.cc && other.id)
    const shares = new Map<string, number>()
    for (const other of own) if (other) shares.set(other.id, (shares.get(other.id) ?? 0) + 1 / own.length)
    // Only where the neighbours are parts of a division themselves, that is where a code stands more than once.
    const [best] = [...shares].sort((a, b) => b[1] - a[1])
    if (!best || best[1] < options.agreeing || best[1] * own.length < 2) continue
    const sibling = own.find((other) => other?.id === best[0])
    if (sibling) Object.assign(properties, { id: sibling.id, name: sibling.name })
  }
}
