import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { onTestFinished } from 'vitest'

const command = ['--import', 'tsx', 'scripts/gazetteer.ts']

/** `npm run gazetteer -- …` on a data folder of the test's own. */
export const run = (dataFolder: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    env: { ...process.env, DATELINE_DATA: dataFolder },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** The same beside the test, which then can be a server to it. */
export const start = (
  dataFolder: string,
  ...args: string[]
): { child: ChildProcess; ended: Promise<{ status: number | null; stdout: string; stderr: string }> } => {
  const child = spawn(process.execPath, [...command, ...args], {
    env: { ...process.env, DATELINE_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) =>
    child.once('close', (status) => resolve({ status, stdout, stderr })),
  )
  return { child, ended }
}
