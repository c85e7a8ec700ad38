import type { LngLat } from '@/lib/domain'
import { polygonsOf, ringSize, type Shape, signedSize, toShape } from './shape'

/** A straight line in degrees: points with `x * lng + y * lat >= from` are kept. */
export type Cut = { x: number; y: number; from: number }

const nudge = 1e-9 // degrees; moves the line off the corners that lie on it
const least = 1e-7 // square degrees; smaller pieces are what the nudge left

type Crossing = { along: number; isEntry: boolean; chain: number }

/**
 * The part of a shape on one side of a line. What is kept runs from where the outline comes in to where it goes out; along the line each
 * way out is joined to the next way in, what is kept on the left.
 */
export const cutByLine = (shape: Shape, { x, y, from }: Cut): Shape | null => {
  const rings = polygonsOf(shape).flatMap((polygon) =>
    polygon.map((ring, at) => {
      const isRight = signedSize(ring) > 0 === (at === 0)
      return isRight ? ring : ring.toReversed()
    }),
  )
  const ahead = ([lng, lat]: LngLat): number => lng * x + lat * y - from + nudge
  const along = ([lng, lat]: LngLat): number => lng * y - lat * x
  const kept: LngLat[][] = []
  const chains: LngLat[][] = []
  const crossings: Crossing[] = []
  for (const ring of rings) {
    const firstOut = ring.findIndex((point) => ahead(point) < 0)
    if (firstOut < 0) {
      kept.push(ring)
      continue
    }
    const open = ring.slice(0, -1)
    let chain: LngLat[] | null = null
    for (let step = 1; step <= open.length; step++) {
      const before = open[(firstOut + step - 1) % open.length]
      const point = open[(firstOut + step) % open.length]
      if (!before || !point) continue
      const [was, is] = [ahead(before), ahead(point)]
      if (was < 0 !== is < 0) {
        const share = was / (was - is)
        const on: LngLat = [
          before[0] + share * (point[0] - before[0]),
          before[1] + share * (point[1] - before[1]),
        ]
        if (is >= 0) chains.push((chain = [on]))
        else chain?.push(on)
        crossings.push({ along: along(on), isEntry: is >= 0, chain: chains.length - 1 })
        if (is < 0) chain = null
      }
      if (is >= 0) chain?.push(point)
    }
  }
  crossings.sort((a, b) => a.along - b.along || Number(a.isEntry) - Number(b.isEntry))
  const closed = [...kept, ...joinChains(chains, crossings)]
  return toShape(closed.filter((ring) => ringSize(ring) > least))
}

/** Chains joined along the line: behind the end of each comes the entry that follows it. */
const joinChains = (chains: LngLat[][], crossings: Crossing[]): LngLat[][] => {
  const following = new Map<number, number>()
  for (const [at, { isEntry, chain }] of crossings.entries()) {
    if (isEntry) continue
    const entry = crossings.slice(at + 1).find((crossing) => crossing.isEntry)
    if (entry) following.set(chain, entry.chain)
  }
  const rings: LngLat[][] = []
  const done = new Set<number>()
  for (const start of chains.keys()) {
    const ring: LngLat[] = []
    for (let chain: number | undefined = start; chain !== undefined && !done.has(chain);) {
      done.add(chain)
      ring.push(...(chains[chain] ?? []))
      chain = following.get(chain)
    }
    const [first] = ring
    if (first && ring.length >= 3) rings.push([...ring, first])
  }
  return rings
}
