// A process of its own that reads stories into a store: `FOLDER NAME COUNT HANG_AT`. Says "ready" when a story was stored, and stops for
// good in the middle of story HANG_AT (none when it is -1), to be killed there.
import { openStore } from '@/lib/store'
import { startIngest } from '@/lib/workspace/ingest'
import { readLines } from '../store/make-story'
import { makeLineReader, toSource } from './line-reader'

const [folder = '', name = '', count = '0', hangAt = '-1'] = process.argv.slice(2)
const reader = makeLineReader({
  readStory: (story) => {
    if (story.text.startsWith(`${name} ${hangAt}:`)) {
      process.stdout.write('hanging\n')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    }
    return readLines(story)
  },
})
const store = await openStore(folder)
const run = await startIngest(store, reader)
const texts = Array.from(
  { length: Number(count) },
  (_, number) => `${name} ${number}: a storm passed Kupiansk.`,
)
await run.ingest(toSource(`${name}.txt`, texts.join('===')))
await run.finish()
await store.close()
