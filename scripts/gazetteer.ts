// The operator's gazetteer: places beside those that come with the program.
import { GazetteerError } from '@/lib/gazetteer'
import { SettingsError } from '@/lib/settings'
import { SourceError } from '@/lib/gazetteer/operator'
import { UsageError } from './gazetteer/usage-error'

const help = `Usage: npm run gazetteer -- COMMAND …        (npm run gazetteer -- COMMAND --help)

Adds places to those that come with the program: the hamlets, bases and bridges of a country, or your own.

  add UA RU …       the places of a country, from GeoNames
  import FILE       your own places, from CSV or GeoJSON
  remove UA|NAME    takes a country or an imported file away; --all takes everything away
  list              what was added, from where and when
  check NAME        what a name can mean, and what the geoparser would take it for
  refresh           makes the index anew from the files kept beside it, after an update of the program

They live in the folder "gazetteer" of DATELINE_DATA (.dateline). npm run geoparse and npm run ingest use them from then on; a running
server reads them before the next story it is given, and reads the older stories again after it.
Exit code 0 when done, 1 when something could not be done, 2 when the command was not understood, 130 when interrupted.`

const verbs = {
  add: async () => (await import('./gazetteer/add')).add,
  import: async () => (await import('./gazetteer/import-places')).importPlaces,
  remove: async () => (await import('./gazetteer/remove')).remove,
  list: async () => (await import('./gazetteer/list')).list,
  check: async () => (await import('./gazetteer/check')).check,
  refresh: async () => (await import('./gazetteer/refresh')).refresh,
}
const isVerb = (name: string): name is keyof typeof verbs => Object.hasOwn(verbs, name)

const run = async ([verb = '', ...args]: string[]): Promise<number> => {
  if (verb === '--help' || verb === '-h' || verb === 'help') {
    console.log(help)
    return 0
  }
  if (!isVerb(verb)) throw new UsageError(verb === '' ? 'name a command' : `"${verb}" is no command`, help)
  return await (
    await verbs[verb]()
  )(args)
}

/** What the operator can mend is told in a line (a full disk among it), a fault with its trace. */
const tellFailure = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const isExpected =
    error instanceof SourceError ||
    error instanceof GazetteerError ||
    error instanceof SettingsError ||
    'syscall' in error
  return isExpected ? error.message : (error.stack ?? error.message)
}

process.stdout.on('error', () => process.exit(0)) // a reader that closes early (`| head`)
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (error instanceof UsageError) console.error(`gazetteer: ${error.message}\n\n${error.usage}`)
  else console.error(`gazetteer: ${tellFailure(error)}`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
