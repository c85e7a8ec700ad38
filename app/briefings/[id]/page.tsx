import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditorScreen } from '@/components/briefing/editor/editor-screen'
import { loadBriefing } from '../load-briefing'
import { tagBriefing } from '../tag-briefing'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  await tagBriefing((await params).id, '')

export default async function BriefingPage({ params }: Props) {
  const briefing = await loadBriefing((await params).id)
  if (!briefing) notFound()
  return <EditorScreen id={briefing.id} />
}
