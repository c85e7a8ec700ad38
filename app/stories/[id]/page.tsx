import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StoryReader } from '@/components/reader/story-reader'
import { readWords } from '../../read-words'
import { findStory } from './find-story'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await findStory((await params).id)
  const { t } = await readWords()
  return { title: found.kind === 'found' ? (found.title ?? t('names.untitledStory')) : t('pages.story') }
}

export default async function StoryPage({ params }: Props) {
  const found = await findStory((await params).id)
  if (found.kind === 'none') notFound()
  return <StoryReader id={found.id} />
}
