#!/usr/bin/env node
// Everything: installs what is missing (a browser and programs of others included), then checks, unit tests, what those programs read, and
// journeys in a real browser.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildApp, buildBasemap, buildDeck, buildGazetteer } from './setup/build.mjs'
import { checkSize } from './setup/check-size.mjs'
import { runChecks } from './setup/checks.mjs'
import { findBrowser } from './setup/find-browser.mjs'
import { installPrograms } from './setup/install-programs.mjs'
import { install } from './setup/install.mjs'
import { root, run, runScript, tool } from './setup/run.mjs'
import { createSteps, requireNode } from './setup/step.mjs'

const help = `Usage: npm test [-- PLAYWRIGHT-FILTER…]

Installs what is missing, builds, and runs every check, unit test and browser test; ends with "N passed, N failed".
With a filter, only the browser tests whose file or title matches it are run.

  --help  this text

DATELINE_BROWSER names the Chromium to use.`

const filters = process.argv.slice(2)
if (filters.includes('--help') || filters.includes('-h')) {
  console.log(help)
  process.exit(0)
}

/** Counts of a Playwright JSON report; what was neither run nor passed counts as failed. */
const countBrowserTests = (file, code) => {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  const passed = stats.expected + stats.flaky
  return { passed, failed: Math.max(stats.unexpected + stats.skipped, code === 0 ? 0 : 1) }
}

const runBrowserTests = async (browser) => {
  const file = path.join(root, '.cache', 'playwright.json')
  rmSync(file, { force: true })
  const { code } = await run(process.execPath, [tool('playwright/cli.js'), 'test', ...filters], {
    env: { DATELINE_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file, NODE_ENV: 'test' },
  })
  const counts = countBrowserTests(file, code)
  process.stderr.write(`browser tests: ${counts.passed} passed, ${counts.failed} failed\n`)
  return counts
}

const runSizeCheck = () => {
  const { passed, failed, words } = checkSize()
  process.stderr.write(`size: ${passed} passed, ${failed} failed (${words})\n`)
  return { passed, failed }
}

/** Whether GDAL, LibreOffice and others read what is given out; what the machine has not is skipped. */
const runInteropCheck = async () => {
  const { code, output } = await runScript('scripts/check-interop.ts', [], { quiet: true })
  const lines = output.trim().split('\n')
  const [, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed/.exec(lines.at(-1) ?? '') ?? []
  const counts = { passed: Number(passed), failed: Math.max(Number(failed), code === 0 ? 0 : 1) }
  process.stderr.write(`programs of others: ${counts.passed} passed, ${counts.failed} failed\n`)
  const told = counts.failed > 0 ? lines : lines.filter((line) => line.includes('skipped'))
  for (const line of told) process.stderr.write(`  ${line}\n`)
  return counts
}

const step = createSteps(8)
let browser = ''
await step('Node', async () => requireNode())
await step('packages', install)
await step('browser', async () => (browser = await findBrowser()))
await step('programs of others', installPrograms)
await step('gazetteer', buildGazetteer)
await step('basemap', buildBasemap)
await step('player', buildDeck)
await step('app', buildApp)

const counts = filters.length > 0 ? [] : [await runChecks(), runSizeCheck(), await runInteropCheck()]
counts.push(await runBrowserTests(browser))
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
