import { Message } from '@/components/ui/message'
import { readWords } from '../../read-words'

export default async function StoryNotFound() {
  const { t } = await readWords()
  return <Message title={t('pages.storyNotHere')}>{t('pages.storyNotHereWhy')}</Message>
}
