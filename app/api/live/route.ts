import { apiHeaders } from '@/lib/http/security-headers'
import { answer } from '../answer'
import { watchStore } from './watch'

const heartbeat = 20_000 // ms; a proxy closes what is silent for longer, and a broken connection shows

/** Server-sent events: the state of the store at once and after each change. */
export const GET = answer('read', async ({ request, settings }) => {
  const encoder = new TextEncoder()
  let stop = (): void => {}
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string): void => {
        try {
          controller.enqueue(encoder.encode(text))
        } catch {
          stop() // the reader went away
        }
      }
      const beat = setInterval(() => send(': still here\n\n'), heartbeat)
      const unwatch = watchStore(settings.dataFolder, (state) => send(`data: ${state}\n\n`))
      stop = () => {
        clearInterval(beat)
        unwatch()
      }
      request.signal.addEventListener('abort', () => {
        stop()
        try {
          controller.close()
        } catch {
          // closed already
        }
      })
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: {
      ...apiHeaders,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
})
