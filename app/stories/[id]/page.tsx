import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { storyIdSchema } from '@/lib/domain'
import { StoryReader } from '@/components/reader/story-reader'

export const metadata: Metadata = { title: 'Story' }

export default async function StoryPage({ params }: { params: Promise<{ id: string }> }) {
  const id = storyIdSchema.safeParse((await params).id)
  if (!id.success) notFound()
  return <StoryReader id={id.data} />
}
