#!/usr/bin/env node
// Everything that needs no browser, in seconds: format, lint, import layers, unused code, types, unit tests.
import { buildBasemap, buildDeck, buildGazetteer } from './setup/build.mjs'
import { runChecks } from './setup/checks.mjs'
import { install } from './setup/install.mjs'
import { createSteps, requireNode } from './setup/step.mjs'

const names = process.argv.slice(2)
const known = ['format', 'lint', 'layers', 'unused', 'types', 'unit']
if (names.includes('--help') || names.includes('-h')) {
  console.log(
    `Usage: npm run check [-- NAME…]\n\nRuns ${known.join(', ')}; with names, only those. Ends with "N passed, N failed".`,
  )
  process.exit(0)
}
const stranger = names.find((name) => !known.includes(name))
if (stranger) {
  console.error(`check: unknown check "${stranger}"; known are ${known.join(', ')}`)
  process.exit(2)
}

const step = createSteps(5)
await step('Node', async () => requireNode())
await step('packages', install)
await step('gazetteer', buildGazetteer)
await step('basemap', buildBasemap)
await step('player', buildDeck)
const { passed, failed } = await runChecks(names.length > 0 ? names : known)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
