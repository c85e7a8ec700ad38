import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describeFile, type DumpSource, type SourceFile, SourceError } from '@/lib/gazetteer/operator'

const keep = async (file: string, folder: string, label: string): Promise<SourceFile> => {
  const described = await describeFile(file, file, label)
  const kept = join(folder, described.kept)
  if (!existsSync(kept)) copyFileSync(file, kept)
  return described
}

/** A country's dump and names in a folder of the operator's; copies are kept, so that the index can be made again. */
export const findDump = async (
  from: string,
  country: string,
  folder: string,
): Promise<Pick<DumpSource, 'places' | 'names'>> => {
  const first = (...names: string[]): string | undefined =>
    names.map((name) => join(from, name)).find((file) => existsSync(file))
  const places = first(`${country}.zip`, `${country}.txt`)
  if (!places) throw new SourceError(`There is neither ${country}.zip nor ${country}.txt in ${from}`)
  const own = first(`alternatenames/${country}.zip`, `alternatenames/${country}.txt`)
  const world = own ? undefined : first('alternateNamesV2.zip', 'alternateNamesV2.txt')
  if (!own && !world)
    console.error(
      `  ${from} has no alternatenames/${country}.zip: going on with the short list of other names in the dump.`,
    )
  return {
    places: await keep(places, folder, country),
    names: own
      ? await keep(own, folder, `${country}-names`)
      : world
        ? await keep(world, folder, 'alternateNamesV2')
        : null,
  }
}
