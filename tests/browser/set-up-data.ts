import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Reads the demo stories once; every worker's server starts from a copy. */
export default function setUpData(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-demo-'))
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/ingest.ts', 'data/stories'], {
    env: { ...process.env, DATELINE_DATA: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  process.env['DATELINE_TEST_DEMO'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
