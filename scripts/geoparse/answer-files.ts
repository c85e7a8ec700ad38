import { readFile } from 'node:fs/promises'
import type { Gazetteer } from '@/lib/gazetteer'
import { toMentionFeatures } from '@/lib/geojson/to-mention-features'
import { readInput } from '@/lib/ingest'
import { readDocument } from '@/lib/pipeline'
import { problemOf } from './problem-of'
import { write } from './write'

/** The place names of files as one GeoJSON FeatureCollection on standard output; false when a file could not be read. */
export const answerFiles = async (files: string[], gazetteer: Gazetteer): Promise<boolean> => {
  let allRead = true
  let separator = '\n'
  await write('{"type":"FeatureCollection","features":[')
  for (const file of files) {
    try {
      const read = readInput(await readFile(file), { name: file })
      if (!read.ok) throw new Error(read.why)
      for (const { reading } of readDocument(read.value, gazetteer)) {
        for (const feature of toMentionFeatures(reading, (id) => gazetteer.area(id))) {
          await write(`${separator}${JSON.stringify(feature)}`)
          separator = ',\n'
        }
      }
    } catch (error) {
      allRead = false
      console.error(`${file}: ${problemOf(error)}`)
    }
  }
  await write('\n]}\n')
  return allRead
}
