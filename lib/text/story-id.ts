import { createHash } from 'node:crypto'
import { type StoryId, storyIdSchema } from '@/lib/domain'

/** SHA-256 of the UTF-8 bytes of `text`, in hex. */
export const storyId = (text: string): StoryId =>
  storyIdSchema.parse(createHash('sha256').update(text, 'utf8').digest('hex'))
