import sharp from 'sharp'
import { expect, test } from 'vitest'
import { measureText } from '@/lib/image/measure-text'
import { toPng } from '@/lib/image/to-png'
import { makeFolder } from '../store/open-test-store'

const size = 40 // px

/** px from the first to the last column that bears ink. */
const inkOf = async (text: string, weight: 400 | 600): Promise<number> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="80"><style>text{font-family:'Noto Sans',system-ui,sans-serif}</style><rect width="800" height="80" fill="#fff"/><text x="20" y="50" font-size="${size}" font-weight="${weight}">${text}</text></svg>`
  const { info } = await sharp(await toPng(svg, { folder: makeFolder() }))
    .trim()
    .toBuffer({ resolveWithObject: true })
  return info.width
}

test.each<[string, 400 | 600]>([
  ['Fighting near Myrove', 400],
  ['Бої біля Мирового', 400],
  ['Fighting near Myrove', 600],
  ['ШШШШШ', 600],
])('%s is as wide as our own font has it (%i)', async (text, weight) => {
  const [ink, measured] = [await inkOf(text, weight), measureText(text, size, weight)]
  expect(ink).toBeLessThanOrEqual(measured + 1)
  expect(ink).toBeGreaterThan(measured * 0.95)
})

test('what is no picture is told, with what to do', async () => {
  await expect(toPng('<svg', { folder: makeFolder() })).rejects.toMatchObject({
    code: 'no-pictures',
    message: expect.stringContaining('could not be made'),
  })
})
