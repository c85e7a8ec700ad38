import type { Metadata } from 'next'
import { Message } from '@/components/ui/message'
import { readWords } from './read-words'
import { toMissingTags } from './to-missing-tags'

export const generateMetadata = async (): Promise<Metadata> =>
  toMissingTags((await readWords()).t('pages.notFound'))

export default async function NotFound() {
  const { t } = await readWords()
  return <Message title={t('pages.nothingHere')}>{t('pages.nothingHereWhy')}</Message>
}
