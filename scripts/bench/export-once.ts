// Writes every event of a store in one format to nowhere, in a process of its own (with --expose-gc), and prints what that took as one line of
// JSON. With a third argument its reader takes no more than that many MB a second.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { exportFormatSchema } from '@/lib/domain'
import { ATTRIBUTION } from '@/lib/export/citation'
import { writeEvents } from '@/lib/export/write-events'
import { toFileResponse } from '@/lib/http/to-file-response'
import { openStore, walkEvents } from '@/lib/store'

const [folder = '', format, pace] = process.argv.slice(2)
const perSecond = pace === undefined ? Infinity : Number(pace) * 1e6 // bytes
const store = await openStore(folder)
const citation = {
  title: 'Reports, all days',
  view: '',
  viewHash: 'bench',
  url: 'http://localhost:3000/',
  retrievedAt: new Date().toISOString(),
  revision: 'bench',
  versions: { dateline: 'bench', pipeline: 'bench', gazetteer: null },
  attribution: ATTRIBUTION,
}
const megabytes = (bytes: number): number => bytes / 1e6
const before = megabytes(process.memoryUsage().rss)
const delay = monitorEventLoopDelay({ resolution: 1 }) // ms
delay.enable()
const from = performance.now()
let bytes = 0
const { body } = await toFileResponse(
  writeEvents(exportFormatSchema.parse(format), walkEvents(store, {}), citation),
  { name: 'bench', type: 'text/plain' },
  new Request(citation.url),
)
for await (const chunk of body ?? []) {
  bytes += chunk.length
  const ahead = (bytes / perSecond) * 1000 - (performance.now() - from) // ms
  if (ahead > 5) await setTimeout(ahead)
}
const seconds = (performance.now() - from) / 1000
delay.disable()
globalThis.gc?.()
await store.close()
console.log(
  JSON.stringify({
    seconds,
    size: megabytes(bytes),
    before,
    peak: process.resourceUsage().maxRSS / 1000, // it counts kilobytes
    live: megabytes(process.memoryUsage().heapUsed),
    longestWait: delay.max / 1e6, // it counts nanoseconds
  }),
)
