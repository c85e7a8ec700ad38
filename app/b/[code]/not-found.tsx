import type { Metadata } from 'next'
import { NoShare } from '@/components/share/no-share'
import { readWords } from '../../read-words'
import { toMissingTags } from '../../to-missing-tags'

export const generateMetadata = async (): Promise<Metadata> =>
  toMissingTags((await readWords()).t('share.noLink'))

export default function BriefingNotFound() {
  return <NoShare of="briefing" />
}
