import { type GoldEntry, goldEntrySchema } from '../accuracy/gold-report'
import { isHeldOut, readCorpus } from './corpora'

const WAR =
  /\b(?:troops|soldiers?|militants?|rebels?|insurgents?|taliban|air ?strikes?|shelling|missiles?|bomb(?:s|ed|ing|er|ers)?|iraq|afghanistan|army|military|war|terror\w*|gunmen|guerrillas?|hamas|gaza|israelis?|protests?|protesters?|riots?)\b/gi
const MOST_WAR = 2 // such words in a story in which nothing happens to a war

/** Local news of the corpus lgl, the held-out part left aside, as annotated texts that report nothing. */
export const peacefulStories = (corpora: string): GoldEntry[] =>
  (readCorpus(corpora, 'lgl')?.documents ?? [])
    .filter((document) => !isHeldOut(document) && (document.text.match(WAR)?.length ?? 0) <= MOST_WAR)
    .flatMap(({ text, date }, index) => {
      const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]
      if (!day) return []
      const id = `l${String(index).padStart(3, '0')}`
      return [
        goldEntrySchema.parse({
          id,
          manner: 'paper',
          war: 'none',
          phenomena: ['local news'],
          date: day,
          text,
          reports: [],
        }),
      ]
    })
