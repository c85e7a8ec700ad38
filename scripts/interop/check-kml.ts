import { readFileSync } from 'node:fs'
import { kml } from '@tmcw/togeojson'
import { DOMParser } from 'linkedom'
import { fetchExport } from './fetch-export'
import { hostileStory } from './hostile-story'
import type { InteropCheck } from './interop-check'
import { runProgram } from './run-program'

/** The reader that our own overlays use. */
export const checkKmlAgain: InteropCheck = {
  name: 'kml-togeojson',
  needs: [],
  run: async (context) => {
    const { file, events } = await fetchExport(context, 'kml')
    const { features } = kml(new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml'))
    const told = features.filter(({ properties }) => properties?.['part'] === 'event')
    const faults = told.length === events ? [] : [`${told.length} events were read, ${events} are there`]
    const ours = told.find(({ properties }) => properties?.['title'] === hostileStory.title)
    if (ours?.properties?.['publisher'] !== hostileStory.publisher)
      faults.push(`the publisher reads ${String(ours?.properties?.['publisher'])}`)
    if (ours?.geometry?.type !== 'Point') faults.push('the event of that story is no point')
    return faults
  },
}

export const checkKmlWellFormed: InteropCheck = {
  name: 'kml-xmllint',
  needs: [{ command: 'xmllint', debian: 'libxml2-utils' }],
  run: async (context) => {
    const { file } = await fetchExport(context, 'kml')
    const { code, complaints } = await runProgram('xmllint', ['--noout', '--nonet', file])
    return code === 0 && complaints === '' ? [] : [complaints]
  },
}
