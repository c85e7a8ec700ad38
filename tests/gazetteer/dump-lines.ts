import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { onTestFinished } from 'vitest'
import { rmSync } from 'node:fs'

/** A row of a country dump; what is not told is what a hamlet of Donetsk Oblast has. All of them are made up. */
export interface Row {
  id: number
  name: string
  ascii?: string
  alternates?: string
  lat?: number | string
  lng?: number | string
  code?: string
  country?: string
  admin1?: string
  admin2?: string
  population?: number
  modified?: string
}

/** The 19 columns of geonames.org/export/dump/readme.txt. */
export const toLine = (row: Row): string => {
  const [featureClass = 'P', featureCode = 'PPL'] = (row.code ?? 'P.PPL').split('.')
  const {
    id,
    name,
    ascii = name,
    alternates = '',
    lat = 48.5,
    lng = 37.5,
    country = 'UA',
    admin1 = '05',
  } = row
  const head = [id, name, ascii, alternates, lat, lng, featureClass, featureCode, country, '', admin1]
  return [
    ...head,
    row.admin2 ?? '',
    '',
    '',
    row.population ?? 0,
    '',
    100,
    'Europe/Kyiv',
    row.modified ?? '2026-10-01',
  ].join('\t')
}

export const toDump = (rows: Row[]): string => `${rows.map(toLine).join('\n')}\n`

/** alternateNameId, geonameid, isolanguage, name, isPreferredName, isShortName, isColloquial, isHistoric, from, to */
export const toNames = (
  rows: [id: number, language: string, name: string, mark?: 'preferred' | 'historic'][],
): string =>
  rows
    .map(([id, language, name, mark], index) =>
      [
        index + 1,
        id,
        language,
        name,
        mark === 'preferred' ? 1 : '',
        '',
        '',
        mark === 'historic' ? 1 : '',
        '',
        '',
      ].join('\t'),
    )
    .join('\n')

/** An archive with the files named. */
export const zip = async (files: Record<string, string>): Promise<Buffer> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text))
  return Buffer.from(await writer.close())
}

export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'operator-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const put = (folder: string, name: string, contents: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, contents)
  return file
}
