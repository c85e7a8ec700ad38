import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SharedBriefing } from '@/components/briefing/shared/shared-briefing'
import { loadBriefingShare } from '../../briefings/load-briefing-share'
import { readWords } from '../../read-words'
import { toMissingTags } from '../../to-missing-tags'
import { toShareTags } from '../../to-share-tags'

type Props = { params: Promise<{ code: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { t } = await readWords()
  const found = await loadBriefingShare((await params).code)
  if (!found) return await toMissingTags(t('share.noLink'))
  const { share, briefing } = found
  const { title } = briefing
  const description = t('briefing.share.about', { title, slides: briefing.slides.length })
  const picture = {
    path: `/api/briefings/shared/${share.code}/preview.png`,
    alt: t('picture.alt', { title }),
  }
  return {
    title,
    description,
    ...toShareTags({ title, description, path: `/b/${share.code}`, picture }),
  }
}

export default async function SharedBriefingPage({ params }: Props) {
  const found = await loadBriefingShare((await params).code)
  if (!found) notFound()
  return <SharedBriefing code={found.share.code} />
}
