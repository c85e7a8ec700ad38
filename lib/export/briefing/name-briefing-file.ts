import type { BriefingId } from '@/lib/domain/briefing'
import type { Days } from '@/lib/domain/slide-content'

const endings = { pdf: '.pdf', pptx: '.pptx' }
export const PAPER_TYPES = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}
export type PaperFormat = keyof typeof endings

/** A name that tells days and briefing, in letters of every file system: `dateline-briefing-2025-03-12-to-2025-03-13-k7m2p9q4r8tz-on-2026-11-29.pdf`. */
export const nameBriefingFile = (
  format: PaperFormat,
  { id, days, made }: { id: BriefingId; days: Days | null; made: Date },
): string => {
  const span = days && (days.from === days.to ? days.from : `${days.from}-to-${days.to}`)
  const parts = ['dateline', 'briefing', span, id, `on-${made.toISOString().slice(0, 10)}`]
  return `${parts.filter(Boolean).join('-')}${endings[format]}`
}
