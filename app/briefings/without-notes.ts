import type { Briefing } from '@/lib/domain/briefing'

/** A briefing for those who look at it: notes are the speaker's. */
export const withoutNotes = (briefing: Briefing): Briefing => ({
  ...briefing,
  slides: briefing.slides.map((slide) => ({ ...slide, notes: '' })),
})
