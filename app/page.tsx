import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { SearchParams } from 'nuqs/server'
import { baseUrl } from '@/lib/http/base-url'
import { toFilterQuery } from '@/lib/http/filter-query'
import { readView, toFilter } from '@/lib/link'
import { getSettings } from '@/lib/settings'
import { Dashboard } from '@/components/dashboard/dashboard'
import { readWords } from './read-words'

interface Props {
  searchParams: Promise<SearchParams>
}

/** Feed readers look for the feed of the very view that is open. */
export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const query = toFilterQuery(toFilter(readView(await searchParams))).toString()
  const url = `${baseUrl(await headers(), getSettings())}/feed.atom${query === '' ? '' : `?${query}`}`
  const title = (await readWords()).t('feed.title')
  return { alternates: { types: { 'application/atom+xml': [{ url, title }] } } }
}

export default function DashboardPage() {
  return <Dashboard />
}
