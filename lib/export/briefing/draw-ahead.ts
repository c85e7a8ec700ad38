import type { Page } from './page'
import type { Paper } from './paper'

const atOnce = 2 // pictures in work: one is laid out while the other is packed

/** The pictures of pages in their order, a few made ahead of what is asked for and none kept. */
export async function* drawAhead(
  pages: readonly Page[],
  draw: Paper['draw'],
): AsyncGenerator<Buffer | null, void, void> {
  const wanted = pages.flatMap(({ slide, items }) =>
    items.flatMap((item) => (item.kind === 'picture' ? [{ slide, item }] : [])),
  )
  const pending: Promise<Buffer | null>[] = []
  for (let at = 0; at < wanted.length; at += 1) {
    while (pending.length < atOnce) {
      const next = wanted[at + pending.length]
      if (!next) break
      const drawing = draw(next.slide, next.item.pane, next.item)
      drawing.catch(() => {}) // told when its turn comes; nobody may wait for it any more by then
      pending.push(drawing)
    }
    yield (await pending.shift()) ?? null
  }
}
