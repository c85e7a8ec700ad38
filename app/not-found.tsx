import type { Metadata } from 'next'
import { Message } from '@/components/ui/message'
import { readWords } from './read-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readWords()).t('pages.notFound'),
})

export default async function NotFound() {
  const { t } = await readWords()
  return <Message title={t('pages.nothingHere')}>{t('pages.nothingHereWhy')}</Message>
}
