import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Starts `child-ingest.ts` in a process of its own, which ends with the test at the latest. */
export const startChild = (folder: string, name: string, count: number, hangAt = -1): ChildProcess => {
  const file = fileURLToPath(new URL('./child-ingest.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', file, folder, name, String(count), String(hangAt)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

export const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

export const hanging = async (child: ChildProcess): Promise<void> => {
  if (child.stdout) await once(child.stdout, 'data')
}
