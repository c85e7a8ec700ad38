import type { SectionKind } from '@/lib/domain'
import type { Reading } from './reading'

/** Sections whose sentences report nothing of their own. */
const SILENT = new Set<SectionKind>(['boilerplate', 'credit', 'embed', 'update-line'])

export const isSilent = ({ story, sentences }: Reading, index: number): boolean => {
  const start = sentences[index]?.start ?? 0
  const section = story.sections.find((one) => one.start <= start && start < one.end)
  return section !== undefined && SILENT.has(section.kind)
}
