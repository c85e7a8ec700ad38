#!/usr/bin/env node
// How large the scripts of the built dashboard are; run it after a build. `npm test` does.
import { checkSize } from './setup/check-size.mjs'

if (process.argv.slice(2).some((option) => option === '--help' || option === '-h')) {
  console.log(`Usage: node scripts/check-size.mjs

Adds up the JavaScript that the built dashboard loads, compressed with brotli, and fails beyond the budget.`)
  process.exit(0)
}
const { failed, words } = checkSize()
console.log(words)
process.exit(failed)
