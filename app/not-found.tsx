import type { Metadata } from 'next'
import { Message } from '@/components/ui/message'
import { readWords } from './read-words'
import { toPageTags } from './to-page-tags'

export const generateMetadata = async (): Promise<Metadata> =>
  toPageTags((await readWords()).t('pages.notFound'), '/')

export default async function NotFound() {
  const { t } = await readWords()
  return <Message title={t('pages.nothingHere')}>{t('pages.nothingHereWhy')}</Message>
}
