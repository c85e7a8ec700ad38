import type { GazetteerMeta } from '@/lib/gazetteer'
import type { Store } from '@/lib/store'
import { doTask } from './do-task'
import type { Reader } from './reader'
import type { Task, TaskName, Tasks } from './tasks'
import type { Workspace } from './workspace'

/** The workspace in this very thread, for tests. */
export const createWorkspace = (store: Store, reader: Reader, gazetteer: GazetteerMeta): Workspace => ({
  gazetteer: async () => gazetteer,
  // A task and its answer belong to one name; the compiler can't follow that through a union.
  ask: async <Name extends TaskName>(name: Name, input: Tasks[Name]['takes']) =>
    await doTask(store, reader, { name, input } as Task, new Date().toISOString()),
})
