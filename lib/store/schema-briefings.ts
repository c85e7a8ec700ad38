import type { Generated } from 'kysely'
import type { BriefingId, ContentHash, ImageHash } from '@/lib/domain/briefing'
import type { ShareCode, ShareKind } from '@/lib/domain/share'

export interface BriefingTables {
  briefings: {
    key: Generated<number>
    id: BriefingId
    /** JSON of `BriefingBody`; its title stands beside it for the list. */
    body: string
    title: string
    revision: number
    author: string | null
    created: string
    changed: string
    /** JSON of who threw it away and when. */
    deleted: string | null
    /** JSON: what an editor took out of it and of its versions. */
    redactions: Generated<string>
  }
  /** What a briefing was, the newest last. Saves of a few minutes are one version. */
  briefing_versions: {
    key: Generated<number>
    briefing_key: number
    revision: number
    body: string
    at: string
  }
  /** Links to briefings that were given away. */
  briefing_shares: {
    key: Generated<number>
    code: ShareCode
    briefing_key: number
    kind: ShareKind
    /** JSON of `Briefing` as it was, and its SHA-256; null for a live one. */
    body: string | null
    hash: string | null
    title: string
    author: string | null
    created: string
    expires: string | null
    /** JSON: who and when. */
    revoked: string | null
    /** JSON: what an editor took out of a frozen one. */
    redactions: Generated<string>
  }
  /** What slides show, by the hash of the text; never changed. `kept_at`: when last; null until the first sweep says so. */
  slide_contents: { hash: ContentHash; body: string; kept_at: string | null }
  /** Pictures of the analyst's own, as the server wrote them anew; base64. */
  slide_images: { hash: ImageHash; width: number; height: number; body: string; kept_at: string | null }
}
