import type { ToldSource } from '@/lib/briefing/told-slide'
import { toRun, unbroken } from './make-text'
import type { Run } from './page'

type Link = (source: ToldSource) => string | null

/** A source as a run: a link where its address is known. */
export const toSourceRun = (source: ToldSource, link: Link): Run => {
  const href = link(source)
  return toRun(unbroken(source.words), { href, tone: href === null ? 'text2' : 'accentText' })
}

/** A source line with each source that it names as a link. */
export const toParts = (line: string, sources: readonly ToldSource[], link: Link): Run[] => {
  const runs: Run[] = []
  const isNamed = new Set<string>()
  let at = 0
  for (const source of sources) {
    if (isNamed.has(source.words)) continue
    isNamed.add(source.words)
    const start = line.indexOf(source.words, at)
    if (start < 0) break
    if (start > at) runs.push(toRun(line.slice(at, start), { tone: 'text2' }))
    runs.push(toSourceRun(source, link))
    at = start + source.words.length
  }
  if (at < line.length) runs.push(toRun(line.slice(at), { tone: 'text2' }))
  return runs
}
