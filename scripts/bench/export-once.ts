// Writes every event of a store in one format to nowhere, in a process of its own, and prints what that took as one line of JSON.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { exportFormatSchema } from '@/lib/domain'
import { ATTRIBUTION } from '@/lib/export/citation'
import { writeEvents } from '@/lib/export/write-events'
import { openStore, walkEvents } from '@/lib/store'

const [folder = '', format] = process.argv.slice(2)
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
for await (const chunk of writeEvents(exportFormatSchema.parse(format), walkEvents(store, {}), citation))
  bytes += chunk.length
const seconds = (performance.now() - from) / 1000
delay.disable()
await store.close()
console.log(
  JSON.stringify({
    seconds,
    size: megabytes(bytes),
    before,
    peak: process.resourceUsage().maxRSS / 1000, // it counts kilobytes
    longestWait: delay.max / 1e6, // it counts nanoseconds
  }),
)
