import { PictureError } from './picture-error'

const limits = {
  bytes: 48_000_000, // of all drawings that are kept
  atOnce: 2, //         drawings in work; each takes a core
  waiting: 24, //       more are sent away
}

/** Drawings by name: each is made once, however many ask, a few at a time, and those last asked for are kept. */
export const createPictureKeeper = (options = limits) => {
  const kept = new Map<string, Buffer>()
  const pending = new Map<string, Promise<Buffer>>()
  const queue: (() => void)[] = []
  let bytes = 0
  let working = 0

  const take = async (): Promise<void> => {
    if (working < options.atOnce) {
      working++
      return
    }
    if (queue.length >= options.waiting)
      throw new PictureError('busy', 'Too many pictures are being drawn. Try again in a moment.')
    await new Promise<void>((resolve) => queue.push(resolve))
  }
  const give = (): void => {
    const next = queue.shift()
    if (next) next()
    else working--
  }
  const drop = (name: string): void => {
    bytes -= kept.get(name)?.length ?? 0
    kept.delete(name)
  }
  const keep = (name: string, drawing: Buffer): void => {
    if (drawing.length > options.bytes) return
    kept.set(name, drawing)
    bytes += drawing.length
    // The first names are those not asked for the longest.
    for (const oldest of kept.keys()) {
      if (bytes <= options.bytes) return
      drop(oldest)
    }
  }
  const make = async (name: string, draw: () => Promise<Buffer>): Promise<Buffer> => {
    await take()
    try {
      const drawing = await draw()
      keep(name, drawing)
      return drawing
    } finally {
      give()
    }
  }
  return async (name: string, draw: () => Promise<Buffer>): Promise<Buffer> => {
    const known = kept.get(name)
    if (known !== undefined) {
      kept.delete(name)
      kept.set(name, known)
      return known
    }
    const drawing = pending.get(name) ?? make(name, draw).finally(() => pending.delete(name))
    pending.set(name, drawing)
    return await drawing
  }
}
