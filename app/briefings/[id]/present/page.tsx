import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Present } from '@/components/briefing/deck/present'
import { loadBriefing } from '../../load-briefing'
import { tagBriefing } from '../../tag-briefing'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ window?: string | string[] }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  await tagBriefing((await params).id, '/present')

export default async function PresentPage({ params, searchParams }: Props) {
  const briefing = await loadBriefing((await params).id)
  if (!briefing) notFound()
  return <Present id={briefing.id} isPresenter={(await searchParams).window === 'presenter'} />
}
