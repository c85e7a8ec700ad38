import { ok } from '@/lib/domain'
import { type SplitAnswer, splittingSchema } from '@/lib/http/bin-responses'
import { handle } from '../../handle'

/** Makes several stories of one. */
export const POST = handle(splittingSchema, async (workspace, task) => {
  const split = await workspace.ask('splitStory', task)
  return split.ok ? ok<SplitAnswer>({ stories: split.value }) : split
})
