import type { Words } from '@/components/words/make-words'

interface Run {
  added: number
  appearances: number
  unchanged: number
  notRead: number
}

/** What a run did, in words: `3 stories added, 1 was there already, 1 could not be read`. */
export const tellRun = (
  { t }: Words,
  { added, appearances, unchanged, notRead }: Run,
  kind: 'read' | 'rerun',
): string => {
  if (kind === 'rerun')
    return [
      t('live.readAgain', { count: unchanged }),
      notRead > 0 ? t('live.failed', { count: notRead }) : null,
    ]
      .filter(Boolean)
      .join(', ')
  const known = appearances + unchanged
  return [
    t('live.added', { count: added }),
    known > 0 ? t('live.known', { count: known }) : null,
    notRead > 0 ? t('live.notRead', { count: notRead }) : null,
  ]
    .filter(Boolean)
    .join(', ')
}
