import { z } from 'zod'
import type { DocumentMeta } from '@/lib/domain'
import { decodeEntities } from './decode-entities'
import { readDate } from './read-date'
import { scanHtml } from './scan-html'

/** Names of `<meta>` that tell the day of publication, the surest first. */
const dateNames = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'pubdate',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
]

const nameSchema = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: nameSchema.optional().catch(undefined),
  author: z
    .union([nameSchema.transform((name) => [name]), z.array(nameSchema)])
    .optional()
    .catch(undefined),
})
type Article = z.infer<typeof articleSchema>

type Found = {
  meta: Map<string, string>
  canonical?: string
  article?: Article
  title?: string
  time?: string
  language?: string
}

/** What a page tells about itself: JSON-LD, Open Graph, plain meta, `time`. `title` is the headline it gives itself, without the name of the site. */
export const readHtmlMeta = (html: string): DocumentMeta & { pageLanguage?: string } => {
  const { meta, canonical, article, title, time, language } = collect(html)
  const publisher = meta.get('og:site_name') ?? article?.publisher
  const headline = meta.get('og:title') ?? article?.headline ?? (title && withoutSite(title, publisher))
  const author = article?.author?.join(', ') ?? nameOf(meta.get('author') ?? meta.get('article:author'))
  const url = [canonical, meta.get('og:url')].find((address) => /^https?:\/\//i.test(address ?? ''))
  const told = [article?.datePublished, ...dateNames.map((name) => meta.get(name)), time]
  const date = told.map((value) => (value ? readDate(value) : null)).find((read) => read !== null)
  const updated = date ? null : readDate(meta.get('article:modified_time') ?? '')
  return {
    ...(headline && { title: headline }),
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(author && { author }),
    ...(date ? { ...date, dateSource: 'meta' } : updated && { ...updated, dateSource: 'updated' }),
    ...(language && { pageLanguage: language }),
  }
}

const collect = (html: string): Found => {
  const found: Found = { meta: new Map() }
  // A date in a `time` element is the story's own only after its headline: lists of other stories carry dates too.
  let afterHeadline = false
  scanHtml(html, {
    tag: ({ name, closing, attributes, raw }) => {
      if (closing) return
      if (name === 'h1' || name === 'article') afterHeadline = true
      else if (name === 'html')
        found.language = /^[a-z]{2,3}/i.exec(attribute(attributes, 'lang') ?? '')?.[0].toLowerCase()
      else if (name === 'title') found.title ??= tidy(raw)
      else if (name === 'time' && afterHeadline) found.time ??= attribute(attributes, 'datetime')
      else if (name === 'link' && attribute(attributes, 'rel') === 'canonical')
        found.canonical ??= attribute(attributes, 'href')
      else if (name === 'script' && /ld\+json/i.test(attributes)) found.article ??= readJsonLd(raw)
      else if (name === 'meta') {
        const key = (
          attribute(attributes, 'property') ??
          attribute(attributes, 'name') ??
          attribute(attributes, 'itemprop')
        )?.toLowerCase()
        const content = tidy(attribute(attributes, 'content') ?? '')
        if (key && content && !found.meta.has(key) && found.meta.size < 500) found.meta.set(key, content)
      }
    },
  })
  return found
}

/** The first object of an `…Article` type, alone, in a list or in a `@graph`. Broken JSON tells nothing. */
const readJsonLd = (source: string): Article | undefined => {
  let parsed: unknown
  try {
    parsed = JSON.parse(source)
  } catch {
    return undefined
  }
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(parsed)
  const items = Array.isArray(parsed) ? parsed : graph.success ? graph.data['@graph'] : [parsed]
  for (const item of items.slice(0, 200)) {
    const article = articleSchema.safeParse(item)
    if (
      article.success &&
      [article.data['@type']].flat().some((type) => /Article$|BlogPosting$|^Report$/.test(type))
    )
      return article.data
  }
  return undefined
}

const attribute = (attributes: string, name: string): string | undefined => {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  )
  const value = match?.[1] ?? match?.[2] ?? match?.[3]
  return value === undefined ? undefined : decodeEntities(value).trim()
}

/** "Headline | The Paper" without the paper. */
const withoutSite = (title: string, publisher: string | undefined): string => {
  const match = /^(?<headline>.{10,}?)\s+[|–—·»-]\s+(?<site>[^|–—·»]{2,40})$/u.exec(title)?.groups
  const isSite =
    !!match?.site && (title.includes('|') || match.site.toLowerCase() === publisher?.toLowerCase())
  return isSite ? (match?.headline ?? title) : title
}

/** Some sites put an address where the author should be. */
const nameOf = (author: string | undefined): string | undefined =>
  author && !/^https?:/i.test(author) ? author : undefined

const tidy = (text: string): string => decodeEntities(text).replaceAll(/\s+/g, ' ').trim().slice(0, 1_000)
