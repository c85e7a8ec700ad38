import type { Briefing } from '@/lib/domain/briefing'
import type { Days } from '@/lib/domain/slide-content'
import { openLink } from '@/lib/link/link-version'

/** The days that a briefing tells of: those of its first slide that was made of the archive. */
export const daysOf = ({ slides }: Pick<Briefing, 'slides'>): Days | null => {
  const source = slides.find(({ source }) => source)?.source
  const view = source && openLink(source.link)
  if (!view?.ok) return null
  const { from, to } = view.value
  return from !== null && to !== null ? { from, to } : null
}
