import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root, run, tool } from './run.mjs'

const node = (entry, parameters, options) =>
  run(process.execPath, [tool(entry), ...parameters], { quiet: true, ...options })

const single = async (name, hint, result) => ({
  name,
  passed: result.code === 0 ? 1 : 0,
  failed: result.code === 0 ? 0 : 1,
  output: result.code === 0 ? '' : `${result.output.trim()}\n${hint}`,
})

const format = async () =>
  single(
    'format',
    'To mend it: npm run format',
    await node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  )

const lint = async () => single('lint', '', await node('oxlint/bin/oxlint', ['--type-aware', '--quiet']))

/** dependency-cruiser passes with nothing read when it can't parse TypeScript, so that counts as a failure. */
const layers = async () => {
  const result = await node('dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['app', 'components', 'lib', 'scripts', 'tests'].filter((folder) =>
      existsSync(path.join(root, folder)),
    ),
    '--config=.dependency-cruiser.cjs',
    '--output-type=json',
  ])
  const summary = parseJson(result.output)?.summary
  if (!summary) return single('layers', 'dependency-cruiser printed no summary', { ...result, code: 1 })
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
  if (summary.totalCruised === 0) violations.push('no module was read: is @swc/core installed?')
  return single('layers', 'The allowed imports stand in docs/architecture.md.', {
    code: violations.length === 0 ? 0 : 1,
    output: violations.join('\n'),
  })
}

const unused = async () => single('unused', '', await node('knip/bin/knip.js', ['--no-progress']))

const types = async () => single('types', '', await node('typescript/bin/tsc', ['--noEmit', '-p', '.']))

const unit = async () => {
  const file = path.join(root, '.cache', 'vitest.json')
  rmSync(file, { force: true })
  const result = await node('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : null
  const passed = report?.numPassedTests ?? 0
  // A file that breaks before its first test counts as one failure.
  const failed = Math.max(report?.numFailedTests ?? 0, result.code === 0 ? 0 : 1)
  return { name: 'unit tests', passed, failed, output: failed > 0 || !report ? result.output : '' }
}

const parseJson = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const checks = { format, lint, layers, unused, types, unit }

/**
 * Runs the checks one after the other, prints a line each and what is wrong, and adds up.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runChecks = async (names = Object.keys(checks)) => {
  const total = { passed: 0, failed: 0 }
  for (const name of names) {
    const started = performance.now()
    const outcome = await checks[name]()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stderr.write(
      `${outcome.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)\n`,
    )
    if (outcome.output) process.stderr.write(`${outcome.output}\n`)
    total.passed += outcome.passed
    total.failed += outcome.failed
  }
  return total
}
