import { type Gazetteer, GazetteerError, loadGazetteer, operatorStamp } from '@/lib/gazetteer'

/** The gazetteer in use, and whether it is another than at the last look. */
export interface Look {
  gazetteer: Gazetteer
  isNew: boolean
}

/**
 * The gazetteer of a data folder, read again when the operator has added places meanwhile. An index that turns out to be no good is left
 * alone while one is in use: reading goes on with that. Throws `GazetteerError` when there is none to begin with.
 */
export const followGazetteer = (dataFolder: string, load = loadGazetteer): (() => Look) => {
  let stamp = operatorStamp(dataFolder)
  let gazetteer = load({ dataFolder })
  return () => {
    const now = operatorStamp(dataFolder)
    if (now === stamp) return { gazetteer, isNew: false }
    stamp = now
    try {
      gazetteer = load({ dataFolder })
      return { gazetteer, isNew: true }
    } catch (error) {
      if (!(error instanceof GazetteerError)) throw error
      console.error(`${error.message} Stories are read with the places in use so far.`)
      return { gazetteer, isNew: false }
    }
  }
}
