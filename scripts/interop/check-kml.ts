import { readFileSync } from 'node:fs'
import { kml } from '@tmcw/togeojson'
import { DOMParser } from 'linkedom'
import { type Exported, EXPORTED, fetchExport } from './fetch-export'
import { hostileStory } from './hostile-story'
import type { InteropCheck } from './interop-check'
import { runProgram } from './run-program'

/** The reader that our own overlays use. */
const checkKmlAgain = (exported: Exported): InteropCheck => ({
  name: `kml-togeojson${exported.name}`,
  needs: [],
  run: async (context) => {
    const { file, rows } = await fetchExport(context, exported, 'kml')
    const { features } = kml(new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml'))
    const told = features.filter(({ properties }) => properties?.['part'] !== 'area')
    const faults = told.length === rows ? [] : [`${told.length} rows were read, ${rows} are there`]
    const ours = told.find(({ properties }) => properties?.['title'] === hostileStory.title)
    if (ours?.properties?.['publisher'] !== hostileStory.publisher)
      faults.push(`the publisher reads ${String(ours?.properties?.['publisher'])}`)
    if (ours?.geometry?.type !== 'Point') faults.push('what that story tells is no point')
    return faults
  },
})

const checkKmlWellFormed = (exported: Exported): InteropCheck => ({
  name: `kml-xmllint${exported.name}`,
  needs: [{ command: 'xmllint', debian: 'libxml2-utils' }],
  run: async (context) => {
    const { file } = await fetchExport(context, exported, 'kml')
    const { code, complaints } = await runProgram('xmllint', ['--noout', '--nonet', file])
    return code === 0 && complaints === '' ? [] : [complaints]
  },
})

export const kmlChecks: readonly InteropCheck[] = EXPORTED.flatMap((exported) => [
  checkKmlAgain(exported),
  checkKmlWellFormed(exported),
])
