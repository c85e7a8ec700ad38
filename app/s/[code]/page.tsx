import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SharedScreen } from '@/components/share/shared-screen'
import { loadShare } from '../../shares/load-share'
import { shareMetadata } from '../../shares/share-metadata'

type Props = { params: Promise<{ code: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  shareMetadata(await loadShare((await params).code))

export default async function SharedPage({ params }: Props) {
  const share = await loadShare((await params).code)
  if (!share) notFound()
  return <SharedScreen first={share} />
}
