import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseHTML } from 'linkedom'
import type { ExportFormat } from '@/lib/domain'
import { fetchExport } from './fetch-export'
import { hostileStory } from './hostile-story'
import type { InteropCheck } from './interop-check'
import { runProgram } from './run-program'

/** A table opened by double click: no option says what it is, so the office suite must see that itself. */
const checkOffice = (format: Extract<ExportFormat, 'csv' | 'acled'>): InteropCheck => ({
  name: `libreoffice-${format}`,
  needs: [{ command: 'soffice', debian: 'libreoffice-calc' }],
  run: async (context) => {
    const { file, events } = await fetchExport(context, format)
    const profile = pathToFileURL(path.join(context.folder, 'office')).href
    const { code, output, complaints } = await runProgram('soffice', [
      `-env:UserInstallation=${profile}`,
      '--headless',
      ...['--convert-to', 'fods', '--outdir', context.folder, file],
    ])
    if (code !== 0) return [`soffice ended with ${code}: ${complaints || output}`]
    const { document } = parseHTML(readFileSync(file.replace(/csv$/, 'fods'), 'utf8'))
    const rows = [...document.querySelectorAll('table\\:table-row')].map((row) =>
      [...row.querySelectorAll('table\\:table-cell')].map((cell) => cell.textContent),
    )
    const told = rows.filter(([id]) => id?.startsWith('event:'))
    const faults = told.length === events ? [] : [`${told.length} rows were read, ${events} are there`]
    if (document.querySelector('[table\\:formula]')) faults.push('a cell became a formula')
    const ours = told.find((cells) => cells.includes(`'${hostileStory.title}`))
    if (!ours) faults.push(`no cell reads '${hostileStory.title}`)
    else if (!ours.includes(hostileStory.publisher)) faults.push(`no cell reads ${hostileStory.publisher}`)
    return faults
  },
})

export const checkOfficeCsv = checkOffice('csv')
export const checkOfficeAcled = checkOffice('acled')
