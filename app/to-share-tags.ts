import type { Metadata } from 'next'

interface Shared {
  /** One sentence: what the page shows. */
  title: string
  description: string
  /** Of the page on this server: `/stories/abc?…`. */
  path: string
  /** Of its picture on this server, 1200x630 px. */
  picture: { path: string; alt: string }
}

/** What a chat or a network shows of a link to a page: its sentence and its picture. Addresses are made whole by `metadataBase`. */
export const toShareTags = ({
  title,
  description,
  path,
  picture,
}: Shared): Required<Pick<Metadata, 'openGraph' | 'twitter'>> => {
  const image = { url: picture.path, width: 1200, height: 630, type: 'image/png', alt: picture.alt }
  return {
    openGraph: { type: 'website', siteName: 'Dateline', title, description, url: path, images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}
