import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { DOMParser } from 'linkedom'
import type { ExportFormat } from '@/lib/domain'
import { type Exported, EXPORTED, fetchExport } from './fetch-export'
import { hostileStory } from './hostile-story'
import type { InteropCheck } from './interop-check'
import { runProgram } from './run-program'

/**
 * What the import dialog fills in when it sees our byte order mark, which no dialog tells a program without a screen: comma, double quote,
 * UTF-8 (76), from line 1; numbers are looked for, and formulas run, so that one which was not defused would be seen.
 */
const dialog = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true'

const checkOffice = (exported: Exported, format: Extract<ExportFormat, 'csv' | 'acled'>): InteropCheck => ({
  name: `libreoffice-${format}${exported.name}`,
  needs: [{ command: 'soffice', debian: 'libreoffice-calc' }],
  run: async (context) => {
    const { file, rows: wanted } = await fetchExport(context, exported, format)
    const profile = pathToFileURL(path.join(context.folder, 'office')).href
    const { code, output, complaints } = await runProgram('soffice', [
      `-env:UserInstallation=${profile}`,
      '--headless',
      `--infilter=${dialog}`,
      '--convert-to',
      'fods',
      '--outdir',
      context.folder,
      file,
    ])
    if (code !== 0) return [`soffice ended with ${code}: ${complaints || output}`]
    const sheet = readFileSync(file.replace(/csv$/, 'fods'), 'utf8')
    const read = new DOMParser().parseFromString(sheet, 'text/xml')
    const rows = [...read.getElementsByTagName('table:table-row')].map((row) =>
      [...row.getElementsByTagName('text:p')].map((cell) => cell.textContent),
    )
    const told = rows.filter(([id = '']) => /^\w+:/.test(id))
    const faults = told.length === wanted ? [] : [`${told.length} rows were read, ${wanted} are there`]
    if (sheet.includes(' table:formula=')) faults.push('a cell became a formula')
    const ours = told.find((cells) => cells.includes(`'${hostileStory.title}`))
    if (!ours) faults.push(`no cell reads '${hostileStory.title}`)
    else if (!ours.includes(hostileStory.publisher)) faults.push(`no cell reads ${hostileStory.publisher}`)
    return faults
  },
})

export const officeChecks: readonly InteropCheck[] = EXPORTED.flatMap((exported) => [
  checkOffice(exported, 'csv'),
  ...(exported.layer === 'events' ? [checkOffice(exported, 'acled')] : []),
])
