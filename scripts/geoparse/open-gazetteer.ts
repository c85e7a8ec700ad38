import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Gazetteer, loadGazetteer } from '@/lib/gazetteer'
import { builtGazetteerFile, projectRoot } from '@/lib/gazetteer/project-root'

/**
 * The gazetteer, built first when there is none; what the build says goes to standard error. With the operator's places of a data folder,
 * or without when figures should be the same everywhere.
 */
export const openGazetteer = (dataFolder?: string): Gazetteer => {
  const root = projectRoot()
  if (!existsSync(builtGazetteerFile(root))) {
    const build = join(root, 'scripts', 'build-gazetteer.ts')
    spawnSync(process.execPath, ['--import', 'tsx', build], { cwd: root, stdio: ['ignore', 2, 2] })
  }
  return loadGazetteer(dataFolder === undefined ? {} : { dataFolder })
}
