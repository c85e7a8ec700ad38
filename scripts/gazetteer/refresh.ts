import { SourceError } from '@/lib/gazetteer/operator'
import { changeIndex } from './change-index'
import { describeSource } from './describe-source'
import { readArguments } from './read-arguments'

const usage = `Usage: npm run gazetteer -- refresh

Makes the operator's index anew from the files kept beside it, without fetching anything: when the program's own places have changed, or
when the index is damaged.`

export const refresh = async (args: string[]): Promise<number> => {
  if (!readArguments(args, usage, {})) return 0
  const facts = await changeIndex(async ({ sources }) => {
    if (sources.length === 0)
      throw new SourceError('Nothing was added yet: see `npm run gazetteer -- --help`')
    return sources
  })
  for (const source of facts?.sources ?? []) console.error(`made anew: ${describeSource(source)[0] ?? ''}`)
  return 0
}
