import type { Metadata } from 'next'
import { toFilterQuery } from '@/lib/http/filter-query'
import { readView, toFilter, writeView } from '@/lib/link'
import { Dashboard } from '@/components/dashboard/dashboard'
import { findBase } from './find-base'
import { readWords } from './read-words'
import { tellShown } from './tell-shown'
import { toShareTags } from './to-share-tags'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A link to a view is shown with that view: its sentence, and its map. Feed readers look for the feed of the very view that is open. */
export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const words = await readWords()
  const { t } = words
  // How the sender's screen is set up is no part of what is shared.
  const view = { ...readView(await searchParams), theme: null, fold: null, sheet: null, tray: null }
  const told = await tellShown(words, view)
  const title = told?.title ?? 'Dateline'
  const query = toFilterQuery(toFilter(view)).toString()
  const url = `${(await findBase()).origin}/feed.atom${query === '' ? '' : `?${query}`}`
  return {
    ...toShareTags({
      title,
      description: [told?.facts, t('pages.description')].filter(Boolean).join('. '),
      path: writeView('/', view),
      picture: { path: writeView('/api/preview.png', view), alt: t('picture.alt', { title }) },
    }),
    alternates: { types: { 'application/atom+xml': [{ url, title: t('feed.title') }] } },
  }
}

export default function DashboardPage() {
  return <Dashboard />
}
