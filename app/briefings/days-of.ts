import type { Briefing } from '@/lib/domain/briefing'
import type { Days } from '@/lib/domain/slide-content'
import { daysOfView } from '@/lib/link/days-of-view'
import { openLink } from '@/lib/link/link-version'

/** The days that a briefing tells of: those of its first slide that was made of the archive. */
export const daysOf = ({ slides }: Pick<Briefing, 'slides'>): Days | null => {
  const source = slides.find(({ source }) => source)?.source
  const view = source && openLink(source.link)
  return view?.ok ? daysOfView(view.value) : null
}
