import { execFile } from 'node:child_process'

/** What a program said; in UTF-8 wherever it runs, and without a display. */
export const runProgram = async (
  command: string,
  parameters: readonly string[],
): Promise<{ code: number; output: string; complaints: string }> =>
  await new Promise((resolve) => {
    const options = {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      maxBuffer: 256 * 1024 * 1024, // bytes
      timeout: 180_000, // ms; the first start of an office suite is slow
    }
    execFile(command, parameters, options, (error, output, complaints) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, output, complaints: complaints.trim() })
    })
  })
