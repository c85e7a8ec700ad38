import {
  buildOperatorIndex,
  lockFolder,
  type OperatorFacts,
  type OperatorSource,
  putIndex,
  readFacts,
  removeIndex,
  sourcesFolder,
} from '@/lib/gazetteer/operator'
import { projectRoot } from '@/lib/gazetteer/project-root'
import { getSettings } from '@/lib/settings'
import { openGazetteer } from '../geoparse/open-gazetteer'
import { createProgress } from './show-progress'

interface Change {
  /** The sources there are now. */
  sources: OperatorSource[]
  /** Folder that files to be kept are put into. */
  folder: string
  show: ReturnType<typeof createProgress>['show']
}

/**
 * Makes the index anew of the sources that `choose` gives and puts it in the place of the old one, which stays as it is when anything
 * fails or the command is interrupted. Null when nothing is left.
 */
export const changeIndex = async (
  choose: (change: Change) => Promise<OperatorSource[]>,
): Promise<OperatorFacts | null> => {
  const { dataFolder } = getSettings()
  const unlock = lockFolder(dataFolder)
  const progress = createProgress()
  const interrupted = (): void => {
    progress.stop()
    unlock()
    console.error('gazetteer: interrupted; nothing was changed. What was fetched is kept for the next time.')
    process.exit(130)
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    const folder = sourcesFolder(dataFolder)
    const sources = await choose({
      sources: readFacts(dataFolder)?.sources ?? [],
      folder,
      show: progress.show,
    })
    if (sources.length === 0) {
      removeIndex(dataFolder)
      return null
    }
    const { bytes, facts, bad } = await buildOperatorIndex({
      root: projectRoot(),
      builtIn: openGazetteer(),
      folder,
      sources,
      onProgress: progress.show,
      madeAt: new Date().toISOString(),
    })
    progress.stop()
    putIndex(dataFolder, bytes, facts)
    if (bad > 0) console.error(`  ${bad} rows without a usable number, name or coordinate were left out`)
    return facts
  } finally {
    progress.stop()
    unlock()
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}
