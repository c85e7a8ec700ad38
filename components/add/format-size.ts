import type { Words } from '@/components/words/make-words'

/** `0 bytes`, `12 kB`, `3.4 MB`; a kB is 1,000 bytes. */
export const formatSize = ({ t, language }: Words, bytes: number): string => {
  if (bytes < 1000) return t('add.bytes', { count: bytes })
  if (bytes < 999_500) return t('add.kilobytes', { value: String(Math.round(bytes / 1000)) })
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return t('add.megabytes', { value: language === 'uk' ? megabytes.replace('.', ',') : megabytes })
}
