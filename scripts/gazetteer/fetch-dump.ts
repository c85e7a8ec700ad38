import { renameSync } from 'node:fs'
import { join } from 'node:path'
import {
  describeFile,
  download,
  type DumpSource,
  type SourceFile,
  SourceError,
} from '@/lib/gazetteer/operator'

type Show = (step: string, done: number, total: number | null) => void

const fetchFile = async (url: string, folder: string, label: string, show: Show): Promise<SourceFile> => {
  const file = join(folder, `${label}.zip`)
  await download(url, file, (done, total) => show(`${label} download`, done, total))
  const described = await describeFile(file, url, label)
  renameSync(file, join(folder, described.kept))
  return described
}

/** Fetches a country's dump and its names in other languages. */
export const fetchDump = async (
  address: string,
  country: string,
  folder: string,
  show: Show,
): Promise<Pick<DumpSource, 'places' | 'names'>> => {
  const places = await fetchFile(new URL(`${country}.zip`, address).href, folder, country, show)
  try {
    const url = new URL(`alternatenames/${country}.zip`, address).href
    return { places, names: await fetchFile(url, folder, `${country}-names`, show) }
  } catch (error) {
    // A mirror may have the dumps alone.
    if (!(error instanceof SourceError) || !error.message.includes('no such file')) throw error
    console.error(`  ${error.message}\n  Going on with the short list of other names in the dump itself.`)
    return { places, names: null }
  }
}
