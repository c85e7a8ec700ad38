import type { Pixel } from './project'

const least = 0.6 // px between two points: nearer ones can't be told apart

/** `M1.2 3.4L…`: thinned, with one decimal. */
export const toPath = (points: readonly Pixel[], isClosed: boolean): string => {
  let path = ''
  let last: Pixel | null = null
  for (const [index, point] of points.entries()) {
    const isEnd = index === points.length - 1
    if (last && !isEnd && Math.abs(point.x - last.x) < least && Math.abs(point.y - last.y) < least) continue
    path += `${last ? 'L' : 'M'}${round(point.x)} ${round(point.y)}`
    last = point
  }
  return isClosed && path ? `${path}Z` : path
}

export const round = (value: number): number => Math.round(value * 10) / 10 + 0
