import { useTranslations } from 'use-intl/react'
import { useHandling } from '@/lib/client'
import type { StoryId } from '@/lib/domain'
import { useDecisions } from './decisions'

/** Throws a story away, takes it out of the bin, splits it: under the analyst's name, told afterwards, and undone by `z`. */
export const useStoryHandling = () => {
  const t = useTranslations('corrections.said')
  const { perform } = useDecisions()
  const { putInBin, takeOut, split } = useHandling()
  return {
    throwAway: (id: StoryId) =>
      perform(
        (by) => putInBin(id, by),
        t('inBin'),
        (by) => takeOut(id, by),
      ),
    takeOut: (id: StoryId) =>
      perform(
        (by) => takeOut(id, by),
        t('outOfBin'),
        (by) => putInBin(id, by),
      ),
    split: (id: StoryId, cuts: readonly number[]) =>
      perform(
        (by) => split(id, cuts, by),
        t('splitInto', { count: cuts.length + 1 }),
        (by) => takeOut(id, by),
      ),
  }
}
