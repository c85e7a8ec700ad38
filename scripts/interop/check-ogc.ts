import path from 'node:path'
import { z } from 'zod'
import type { InteropCheck, InteropContext } from './interop-check'
import { runProgram } from './run-program'

const pageSchema = z.object({ numberMatched: z.int() })

const box = [30, 46, 40, 50] // degrees: the south-east of Ukraine, where the demo stories happen
const days = { from: '2024-11-01', to: '2024-11-30' }

interface Question {
  layer: 'events' | 'areas' | 'places'
  /** What our own API is asked. */
  query: string
  /** The same for ogrinfo. */
  options: string[]
}

const questions: Question[] = [
  { layer: 'events', query: '', options: [] },
  { layer: 'areas', query: '', options: [] },
  { layer: 'places', query: '', options: [] },
  { layer: 'events', query: `&bbox=${box.join(',')}`, options: ['-spat', ...box.map(String)] },
  { layer: 'areas', query: `&bbox=${box.join(',')}`, options: ['-spat', ...box.map(String)] },
  {
    layer: 'events',
    query: `&datetime=${days.from}/${days.to}`,
    options: ['-where', `"from" >= '${days.from}' AND "from" <= '${days.to}'`],
  },
  { layer: 'events', query: '&status=confirmed', options: ['-where', "status = 'confirmed'"] },
]

/** GDAL reads the OGC API, with a box, days and a column, and finds as many as our own API tells; all of it becomes a GeoPackage. */
export const checkOgc: InteropCheck = {
  name: 'OGC API - Features in GDAL',
  needs: [
    { command: 'ogrinfo', debian: 'gdal-bin' },
    { command: 'ogr2ogr', debian: 'gdal-bin' },
  ],
  run: async (context) => {
    const wrong: string[] = []
    for (const question of questions) wrong.push(...(await ask(context, question)))
    return [...wrong, ...(await copy(context))]
  },
}

const ask = async ({ url }: InteropContext, { layer, query, options }: Question): Promise<string[]> => {
  const wanted = await countOf(`${url}/ogc/collections/${layer}/items?limit=1${query}`)
  const ran = await runProgram('ogrinfo', ['-ro', '-so', ...options, `OAPIF:${url}/ogc`, layer])
  const found = /^Feature Count: (\d+)$/m.exec(ran.output)?.[1]
  const name = [`ogrinfo ${layer}`, ...options].join(' ')
  return [
    ...tellRun(name, ran),
    ...(Number(found) === wanted ? [] : [`${name} counts ${found ?? 'nothing'}, our API ${wanted}`]),
  ]
}

const copy = async ({ url, folder }: InteropContext): Promise<string[]> => {
  const file = path.join(folder, 'ogc.gpkg')
  const wrong = tellRun('ogr2ogr', await runProgram('ogr2ogr', ['-f', 'GPKG', file, `OAPIF:${url}/ogc`]))
  for (const layer of ['events', 'areas', 'places']) {
    const wanted = await countOf(`${url}/ogc/collections/${layer}/items?limit=1`)
    const ran = await runProgram('ogrinfo', ['-ro', '-so', file, layer])
    if (!ran.output.includes(`Feature Count: ${wanted}\n`))
      wrong.push(`${layer} of the GeoPackage are not ${wanted}`)
    if (layer === 'events' && !/^killed_low: Integer/m.test(ran.output))
      wrong.push('killed_low is no column of numbers')
  }
  return wrong
}

const countOf = async (address: string): Promise<number> =>
  pageSchema.parse(await (await fetch(address)).json()).numberMatched

const tellRun = (name: string, { code, complaints }: { code: number; complaints: string }): string[] =>
  code === 0 && complaints === '' ? [] : [`${name} ended with ${code}: ${complaints.slice(0, 400)}`]
