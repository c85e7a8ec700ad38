import { countOf } from '@/components/words/old'

interface Run {
  added: number
  appearances: number
  unchanged: number
  notRead: number
}

/** What a run did, in words: `3 stories added, 1 was there already, 1 could not be read`. */
export const tellRun = ({ added, appearances, unchanged, notRead }: Run, kind: 'read' | 'rerun'): string => {
  if (kind === 'rerun')
    return [
      `${countOf(unchanged, 'story', 'stories')} read again`,
      notRead > 0 ? `${notRead} failed and kept their marks` : null,
    ]
      .filter(Boolean)
      .join(', ')
  const known = appearances + unchanged
  return [
    `${countOf(added, 'story', 'stories')} added`,
    known > 0 ? `${known} known already` : null,
    notRead > 0 ? `${notRead} could not be read` : null,
  ]
    .filter(Boolean)
    .join(', ')
}
