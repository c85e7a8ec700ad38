// Reads files, folders, addresses or standard input into the store, while the server runs or not.
import { readArguments } from './ingest/read-arguments'

const wanted = readArguments(process.argv.slice(2))
const { runIngest, tellFailure } = await import('./ingest/run-ingest') // late: `--help` should not wait for the pipeline
try {
  process.exitCode = await runIngest(wanted)
} catch (error) {
  console.error(`ingest: ${tellFailure(error)}`)
  process.exitCode = 1
}
