import { useHandling } from '@/lib/client'
import type { StoryId } from '@/lib/domain'
import { countOf } from '@/components/words/old'
import { useDecisions } from './decisions'

/** Throws a story away, takes it out of the bin, splits it: under the analyst's name, told afterwards, and undone by `z`. */
export const useStoryHandling = () => {
  const { perform } = useDecisions()
  const { putInBin, takeOut, split } = useHandling()
  return {
    throwAway: (id: StoryId) =>
      perform(
        (by) => putInBin(id, by),
        'The story is in the bin.',
        (by) => takeOut(id, by),
      ),
    takeOut: (id: StoryId) =>
      perform(
        (by) => takeOut(id, by),
        'The story is out of the bin.',
        (by) => putInBin(id, by),
      ),
    split: (id: StoryId, cuts: readonly number[]) =>
      perform(
        (by) => split(id, cuts, by),
        `Split into ${countOf(cuts.length + 1, 'story', 'stories')}.`,
        (by) => takeOut(id, by),
      ),
  }
}
