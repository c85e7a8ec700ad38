// Serves the built app over the demo stories, and has the programs of others read what it gives out.
import { parseArgs } from 'node:util'
import { checks } from './interop/checks'
import { findMissing } from './interop/find-missing'
import { serveDemo } from './interop/serve-demo'

const help = `Usage: npm run check:interop [-- NAME…]

Serves the built app (npx next build) over the demo stories on a loopback port, and has the programs of others read what it gives out.
With names, only the checks whose name holds one of them are run. A check whose program is not on this machine is named as skipped and
counts as nothing. Ends with "N passed, N failed".

  --list  the names of the checks
  --help  this text

Exit code: 0 nothing failed, 1 something did, 2 wrong arguments.`

const wrong = (words: string): never => {
  console.error(`check:interop: ${words}`)
  process.exit(2)
}

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, list: { type: 'boolean' } },
    })
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

const { values, positionals } = readArguments()
if (values.help) {
  console.log(help)
  process.exit(0)
}
if (values.list) {
  for (const { name } of checks) console.log(name)
  process.exit(0)
}
const stranger = positionals.find((wanted) => !checks.some(({ name }) => name.includes(wanted)))
if (stranger !== undefined) wrong(`no check has "${stranger}" in its name; --list names them`)

const isWanted = (name: string): boolean =>
  positionals.length === 0 || positionals.some((wanted) => name.includes(wanted))
const runnable = checks.filter((check) => {
  if (!isWanted(check.name)) return false
  const missing = findMissing(check)
  if (missing)
    console.error(`${check.name}: skipped: no ${missing.command} (apt-get install ${missing.debian})`)
  return missing === null
})

const count = { passed: 0, failed: 0 }
if (runnable.length > 0) {
  const { context, stop } = await serveDemo()
  try {
    for (const { name, run } of runnable) {
      const faults = await run(context).catch((error: unknown) => [String(error)])
      count[faults.length === 0 ? 'passed' : 'failed'] += 1
      console.error(`${name}: ${faults.length === 0 ? 'passed' : 'failed'}`)
      for (const fault of faults) console.error(`  ${fault}`)
    }
  } finally {
    await stop()
  }
}
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed > 0 ? 1 : 0)
