import type { Filter } from '@/lib/domain'
import type { EventMarks } from '@/lib/http/mark-responses'
import { marksSchema } from '@/lib/http/read-marks'
import { createFetchUnchanged } from './fetch-unchanged'
import { whileMarks } from './marks-first'
import { isNarrower, narrowMarks, saysTheSame } from './narrow-marks'

const most = 6 // answers that narrower ones are taken out of

interface Answered {
  path: string
  filter: Filter
  /** As the server gave it, and what stands for it: these, or what was taken out before and says the same. */
  asked: EventMarks
  answer: EventMarks
}

const fetchMarks = createFetchUnchanged(marksSchema)
let answered: Answered[] = [] // the newest first
const taken = new Map<string, EventMarks>() // for what the server has not answered yet

/** The server's answer; the very same object as before when it says the same as that, or as what was taken out for it. */
export const askForMarks = async (path: string, filter: Filter): Promise<EventMarks> => {
  const asked = await whileMarks(fetchMarks(path))
  const early = taken.get(path)
  const known = answered.find((other) => other.asked === asked)?.answer
  const answer = known ?? (early && saysTheSame(early, asked) ? early : asked)
  taken.delete(path)
  answered = [{ path, filter, asked, answer }, ...answered.filter((other) => other.path !== path)].slice(
    0,
    most,
  )
  return answer
}

/** Marks for a filter that is narrower than one answered before, at once; null when there is none. */
export const takeOutMarks = (path: string, filter: Filter): EventMarks | null => {
  const known = taken.get(path)
  if (known) return known
  const wide = answered.find((other) => !other.answer.truncated && isNarrower(filter, other.filter))
  if (!wide) return null
  const marks = narrowMarks(wide.answer, filter)
  taken.set(path, marks)
  for (const oldest of [...taken.keys()].slice(0, -most)) taken.delete(oldest)
  return marks
}

export const isTakenOut = (path: string): boolean => taken.has(path)
