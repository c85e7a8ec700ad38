import type { PageName } from '@/lib/http/page-name'
import type { Words } from '@/components/words/make-words'

/** What a page beside the map is called, in its tab, in chats and on its picture. */
export const titlePage = ({ t }: Words, name: PageName): string =>
  name === 'shares' ? t('share.links') : name === 'briefings' ? t('briefing.briefings') : t(`${name}.title`)
