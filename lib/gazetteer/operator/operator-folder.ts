import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { GazetteerError } from '../gazetteer-error'
import { loadOperatorIndex } from '../load-gazetteer'
import { operatorFolder, operatorIndexFile } from '../project-root'
import {
  operatorFactsSchema,
  type OperatorFacts,
  type OperatorSource,
  type SourceFile,
} from './operator-facts'
import { SourceError } from './source-error'

const manifestName = 'manifest.json'
const sourcesName = 'sources'
const lockName = 'lock'

export const sourcesFolder = (dataFolder: string): string => join(operatorFolder(dataFolder), sourcesName)

/** A file's place in the folder of kept sources, named by its contents, so that an old one stays until nothing names it. */
export const describeFile = async (file: string, from: string, label: string): Promise<SourceFile> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array)
  const sha256 = hash.digest('hex')
  const extension = /\.(?:zip|txt|json)$/i.exec(from)?.[0].toLowerCase() ?? ''
  return { from, kept: `${label}-${sha256.slice(0, 12)}${extension}`, bytes: statSync(file).size, sha256 }
}

const keptBy = (source: OperatorSource): string[] =>
  source.type === 'dump'
    ? [source.places.kept, ...(source.names ? [source.names.kept] : [])]
    : [source.file.kept]

/** Written whole and moved into place: a reader meets the old file or the new one, whatever happens between. */
const replaceFile = (file: string, contents: Uint8Array | string): void => {
  const unfinished = `${file}.${process.pid}.new`
  try {
    const handle = openSync(unfinished, 'w')
    try {
      const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
      for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** What the index was last made of; empty when there is none. Kept beside the index too, so that a damaged one can be made again. */
const readManifest = (dataFolder: string): OperatorFacts | null => {
  const file = join(operatorFolder(dataFolder), manifestName)
  if (!existsSync(file)) return null
  try {
    return operatorFactsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new SourceError(
      `${file} cannot be read as what it should be. Put a copy back, or run \`npm run gazetteer -- remove --all\` and add what was there again.`,
      { cause },
    )
  }
}

/** What the operator's index holds, by its own words, or by the manifest when it cannot be read; null when there is nothing. */
export const readFacts = (dataFolder: string): OperatorFacts | null => {
  try {
    const facts = loadOperatorIndex(dataFolder)?.header.operator
    if (facts) return facts
  } catch (cause) {
    if (!(cause instanceof GazetteerError)) throw cause
  }
  return readManifest(dataFolder)
}

/** Puts a new index in the place of the old one; files that no source names any more go last. */
export const putIndex = (dataFolder: string, bytes: Uint8Array, facts: OperatorFacts): void => {
  replaceFile(operatorIndexFile(dataFolder), bytes)
  replaceFile(join(operatorFolder(dataFolder), manifestName), `${JSON.stringify(facts, null, 1)}\n`)
  const kept = new Set(facts.sources.flatMap(keptBy))
  const folder = sourcesFolder(dataFolder)
  for (const name of readdirSync(folder)) {
    const isUnfinished = /\.part(?:\.json)?$/.test(name)
    if (!kept.has(name) && !isUnfinished) rmSync(join(folder, name), { force: true })
  }
}

/** Takes everything of the operator's away. */
export const removeIndex = (dataFolder: string): void => {
  rmSync(operatorIndexFile(dataFolder), { force: true })
  rmSync(join(operatorFolder(dataFolder), manifestName), { force: true })
  rmSync(sourcesFolder(dataFolder), { recursive: true, force: true })
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** Lets one command at a time change the folder; gives what ends that. A lock left behind by a program that was killed does not count. */
export const lockFolder = (dataFolder: string): (() => void) => {
  const folder = operatorFolder(dataFolder)
  try {
    mkdirSync(sourcesFolder(dataFolder), { recursive: true })
  } catch (cause) {
    throw new SourceError(
      `${folder} cannot be made (${cause instanceof Error ? cause.message : String(cause)}). DATELINE_DATA names the folder.`,
      { cause },
    )
  }
  const file = join(folder, lockName)
  if (existsSync(file)) {
    const pid = Number(readFileSync(file, 'utf8'))
    if (pid !== process.pid && pid > 0 && isRunning(pid))
      throw new SourceError(`Process ${pid} is changing the gazetteer in ${folder}. Wait until it has ended.`)
    rmSync(file, { force: true })
  }
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (cause) {
    throw new SourceError(
      `The gazetteer in ${folder} cannot be changed (${cause instanceof Error ? cause.message : String(cause)})`,
      { cause },
    )
  }
  return () => rmSync(file, { force: true })
}
