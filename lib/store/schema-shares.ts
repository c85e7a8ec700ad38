import type { Generated } from 'kysely'
import type { EventId } from '@/lib/domain'
import type { ShareCode, ShareKind, SnapshotHash } from '@/lib/domain/share'

/** `before`: of the span that a view compares with. */
export type SnapshotSpan = 'now' | 'before'

/** What a snapshot holds beside events: own layers that were shown, and on the layer of places these, each as its own answer of the API. */
export type SnapshotPart = 'overlays' | 'places'

/** Links that were given away, and the data of those that never change. */
export interface ShareTables {
  shares: {
    key: Generated<number>
    code: ShareCode
    kind: ShareKind
    /** JSON of `LinkState`. */
    link: string
    title: string | null
    note: string | null
    author: string | null
    created: string
    expires: string | null
    /** JSON: who and when. */
    revoked: string | null
    snapshot_key: number | null
  }
  /** Each content once, however many links lead to it. */
  snapshots: {
    key: Generated<number>
    /** SHA-256 of its file as it was made. */
    hash: SnapshotHash
    /** JSON of `SnapshotHead`. */
    head: string
    /** JSON list of `Redaction`. */
    redactions: string
  }
  snapshot_parts: { snapshot_key: number; name: SnapshotPart; body: string }
  /** Events with all that was told of them, as `/api/events/[id]` gave them, in the order of the list. */
  snapshot_events: {
    key: Generated<number>
    snapshot_key: number
    span: SnapshotSpan
    event_id: EventId
    body: string
    /** JSON of `SnapshotMark`; null when it is not placed. */
    mark: string | null
  }
}
