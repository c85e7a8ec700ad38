import { readFacts } from '@/lib/gazetteer/operator'
import { operatorFolder } from '@/lib/gazetteer/project-root'
import { getSettings } from '@/lib/settings'
import { openGazetteer } from '../geoparse/open-gazetteer'
import { describeSource } from './describe-source'
import { readArguments } from './read-arguments'

const usage = `Usage: npm run gazetteer -- list [--json]

What was added: countries with the date of their dump, imported files, rows, where they came from, SHA-256.`

export const list = async (args: string[]): Promise<number> => {
  const parsed = readArguments(args, usage, { json: { type: 'boolean', default: false } })
  if (!parsed) return 0
  const { dataFolder } = getSettings()
  const facts = readFacts(dataFolder)
  if (parsed.values.json) {
    console.log(
      JSON.stringify(
        { folder: operatorFolder(dataFolder), sources: facts?.sources ?? [], madeAt: facts?.madeAt ?? null },
        null,
        1,
      ),
    )
    return 0
  }
  if (!facts) {
    console.log(`Nothing was added to ${operatorFolder(dataFolder)}. See: npm run gazetteer -- add --help`)
    return 0
  }
  console.log(facts.sources.flatMap(describeSource).join('\n'))
  console.log(
    `made ${facts.madeAt}; ${facts.shared.toLocaleString('en')} places are in the built-in index too`,
  )
  if (facts.builtIn !== openGazetteer().meta.hash)
    console.error(
      "The program's own places have changed since: `npm run gazetteer -- refresh` compares them again.",
    )
  return 0
}
