import { expect, test, vi } from 'vitest'
import { toPng } from '@/lib/image/to-png'
import { makeFolder } from '../store/open-test-store'

vi.mock('sharp', () => {
  throw new Error('Could not load the "sharp" module')
})

test('without sharp the refusal says what brings it', async () => {
  await expect(toPng('<svg/>', { folder: makeFolder() })).rejects.toMatchObject({
    code: 'no-pictures',
    message: expect.stringContaining('npm ci'),
  })
})
