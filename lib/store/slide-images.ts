import type { ImageHash } from '@/lib/domain/briefing'
import type { Store } from './engine'

/** A picture of an analyst's own: PNG or JPEG as this server wrote it, nothing of the file that came. */
export interface SlideImage {
  width: number
  height: number
  bytes: Buffer
}

/** `now`: an instant, also of a picture that is there already. */
export const keepImage = async (
  { db }: Store,
  hash: ImageHash,
  { width, height, bytes }: SlideImage,
  now: string,
): Promise<void> => {
  await db
    .insertInto('slide_images')
    .values({ hash, width, height, body: bytes.toString('base64'), kept_at: now })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ kept_at: now }))
    .execute()
}

export const readImage = async ({ db }: Store, hash: ImageHash): Promise<SlideImage | null> => {
  const row = await db.selectFrom('slide_images').selectAll().where('hash', '=', hash).executeTakeFirst()
  return row ? { width: row.width, height: row.height, bytes: Buffer.from(row.body, 'base64') } : null
}
