import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type View, readView, writeView } from '@/lib/link'
import { StoryReader } from '@/components/reader/story-reader'
import { readWords } from '../../read-words'
import { tellShown } from '../../tell-shown'
import { toMissingTags } from '../../to-missing-tags'
import { toShareTags } from '../../to-share-tags'
import { findStory } from './find-story'

type Props = { params: Promise<{ id: string }> }

/** A link to a story is shown with its own map. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await findStory((await params).id)
  const words = await readWords()
  const { t } = words
  if (found.kind === 'none') return await toMissingTags(t('pages.storyNotHere'))
  const title = found.kind === 'found' ? (found.title ?? t('names.untitledStory')) : t('pages.story')
  const reports: View = { ...readView(''), story: found.id }
  const toldReports = found.kind === 'found' ? await tellShown(words, reports) : null
  // As on its page: the places that it names, when nothing that it reports has one.
  const view: View = toldReports?.isEmpty ? { ...reports, layer: 'places' } : reports
  const told = toldReports?.isEmpty ? await tellShown(words, view) : toldReports
  return {
    title,
    ...toShareTags({
      title,
      description: told ? `${told.title}.` : t('pages.description'),
      path: `/stories/${found.id}`,
      picture: {
        path: writeView('/api/preview.png', view),
        alt: t('picture.alt', { title: told?.title ?? title }),
      },
    }),
  }
}

export default async function StoryPage({ params }: Props) {
  const found = await findStory((await params).id)
  if (found.kind === 'none') notFound()
  return <StoryReader id={found.id} />
}
