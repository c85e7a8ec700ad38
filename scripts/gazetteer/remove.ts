import { changeIndex } from './change-index'
import { readArguments } from './read-arguments'
import { removeIndex, SourceError } from '@/lib/gazetteer/operator'
import { getSettings } from '@/lib/settings'
import { UsageError } from './usage-error'

const usage = `Usage: npm run gazetteer -- remove CC|NAME …
       npm run gazetteer -- remove --all

Takes countries (UA) or imported files (by the name that "list" shows) away. --all takes everything away, also when it is damaged.`

export const remove = async (args: string[]): Promise<number> => {
  const parsed = readArguments(args, usage, { all: { type: 'boolean', default: false } })
  if (!parsed) return 0
  const { values, positionals } = parsed
  if (values.all !== (positionals.length === 0)) throw new UsageError('name what to remove, or --all', usage)
  if (values.all) {
    removeIndex(getSettings().dataFolder)
    console.error('removed everything that was added')
    return 0
  }
  await changeIndex(async ({ sources }) => {
    const rest = [...sources]
    for (const name of positionals) {
      const at = rest.findIndex((source) =>
        source.type === 'dump' ? source.country === name.toUpperCase() : source.layer === name,
      )
      if (at < 0) {
        const known = rest.map((source) => (source.type === 'dump' ? source.country : source.layer))
        throw new SourceError(`"${name}" was not added. There is: ${known.join(', ') || 'nothing'}`)
      }
      rest.splice(at, 1)
    }
    return rest
  })
  console.error(`removed ${positionals.join(', ')}`)
  return 0
}
