import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseFeatures, type DumpSource } from '@/lib/gazetteer/operator'
import { countryRowsSchema } from '@/lib/gazetteer/build/source-rows'
import { projectRoot } from '@/lib/gazetteer/project-root'
import { changeIndex } from './change-index'
import { describeSource } from './describe-source'
import { fetchDump } from './fetch-dump'
import { findDump } from './find-dump'
import { readArguments } from './read-arguments'
import { UsageError } from './usage-error'

const geonames = 'https://download.geonames.org/export/dump/'

const usage = `Usage: npm run gazetteer -- add [--from FOLDER | --mirror URL] [--classes LIST] CC …

Adds the places of countries (ISO 3166-1 codes: UA RU SY …) from GeoNames: the country dump and its names in other languages. A country
that was added before is replaced. Only this command fetches anything, and only from the address given.

  --mirror URL     another address with the files of ${geonames}
                   (CC.zip, and alternatenames/CC.zip)
  --from FOLDER    a folder with them, unpacked (CC.txt, alternatenames/CC.txt) or not; alternateNamesV2.zip or .txt of the whole world
                   serves as well
  --classes LIST   what to take, parted by commas: a feature class (P, A, S, L, R, H, T) for its usual codes, S.* for all of a class, S.HTL
                   for one code. Usual: settlements without historical ones (P), first- and second-order units (A.ADM1, A.ADM2);
                   airports and airbases, barracks, military bases and ranges, power stations, dams, bridges, ports, refineries and depots,
                   mines, forts, prisons, refugee camps, border posts (S, L, R); rivers, lakes, bays, canals, straits (H); mountains,
                   valleys, islands, capes, plains (T); regions (L). Not hotels, schools, farms, springs, stops and the like.
  --help           this text

GeoNames is licensed CC BY 4.0 (https://www.geonames.org). A broken download is gone on with by the same command. The archives are checked
(CRC-32) and their SHA-256 is kept; the index is replaced when the new one is whole, and stays as it is otherwise.`

/** "ua" -> UA, if there is such a country. */
const readCountries = (words: string[]): string[] => {
  const file = join(projectRoot(), 'data', 'gazetteer', 'countries.json')
  const known = new Set(
    countryRowsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ code }) => code),
  )
  const codes = [...new Set(words.flatMap((word) => word.toUpperCase().split(',')).filter(Boolean))]
  const wrong = codes.filter((code) => !known.has(code))
  if (codes.length === 0) throw new UsageError('name a country, such as UA', usage)
  if (wrong.length > 0)
    throw new UsageError(`no country has the code ${wrong.join(', ')} (ISO 3166-1: Ukraine is UA)`, usage)
  return codes
}

const readMirror = (mirror: string): string => {
  try {
    const url = new URL(mirror.endsWith('/') ? mirror : `${mirror}/`)
    if (/^https?:$/.test(url.protocol)) return url.href
  } catch {
    // told below
  }
  throw new UsageError(`--mirror: "${mirror}" is no web address`, usage)
}

const readClasses = (list: string | undefined): string[] | null => {
  const classes =
    list
      ?.split(',')
      .map((token) => token.trim())
      .filter(Boolean) ?? []
  if (classes.length === 0) return null
  try {
    chooseFeatures(classes)
  } catch (error) {
    throw new UsageError(`--classes: ${error instanceof Error ? error.message : String(error)}`, usage)
  }
  return classes
}

export const add = async (args: string[]): Promise<number> => {
  const parsed = readArguments(args, usage, {
    from: { type: 'string' },
    mirror: { type: 'string' },
    classes: { type: 'string' },
  })
  if (!parsed) return 0
  const { from, mirror, classes: list } = parsed.values
  const countries = readCountries(parsed.positionals)
  const classes = readClasses(list)
  if (from !== undefined && mirror !== undefined)
    throw new UsageError('--from and --mirror exclude each other', usage)
  if (from !== undefined && !existsSync(from))
    throw new UsageError(`--from: there is no folder ${from}`, usage)
  const address = readMirror(mirror ?? geonames)

  const facts = await changeIndex(async ({ sources, folder, show }) => {
    const added: DumpSource[] = []
    for (const country of countries) {
      const files =
        from === undefined
          ? await fetchDump(address, country, folder, show)
          : await findDump(from, country, folder)
      added.push({ type: 'dump', country, ...files, classes, rows: 0, taken: 0, date: null })
    }
    const rest = sources.filter((source) => source.type !== 'dump' || !countries.includes(source.country))
    return [...rest, ...added]
  })
  for (const source of facts?.sources ?? [])
    if (source.type === 'dump' && countries.includes(source.country))
      console.error(`added ${describeSource(source).join('\n')}`)
  return 0
}
