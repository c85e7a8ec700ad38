import type { Metadata } from 'next'
import { formatSpan } from '@/components/words/format-span'
import { readWords } from '../read-words'
import { toMissingTags } from '../to-missing-tags'
import { toShareTags } from '../to-share-tags'
import { daysOf } from './days-of'
import { loadBriefing } from './load-briefing'

/** Title and tags of the pages of a briefing, `part` being where they lie below it: its name, its days and its first map. */
export const tagBriefing = async (id: string, part: '' | '/present'): Promise<Metadata> => {
  const briefing = await loadBriefing(id)
  const words = await readWords()
  const { t } = words
  if (!briefing) return await toMissingTags(t('errors.codes.briefing-not-found'))
  const { title, slides } = briefing
  const days = daysOf({ slides })
  const description = [
    t(`briefing.templates.${briefing.template}.name`),
    days && formatSpan(words, days.from, days.to),
    t('briefing.list.slides', { count: slides.length }),
  ]
    .filter(Boolean)
    .join(' · ')
  const picture = { path: `/api/briefings/${briefing.id}/preview.png`, alt: t('picture.alt', { title }) }
  return { title, ...toShareTags({ title, description, path: `/briefings/${briefing.id}${part}`, picture }) }
}
