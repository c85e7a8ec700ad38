import { execFile } from 'node:child_process'

const options = {
  timeout: 120_000, //             ms; a client of others that hangs is a failure too
  maxBuffer: 256 * 1024 * 1024, // bytes printed
}

interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs a program of others to its end; an exit code other than 0 is an answer. */
export const runProgram = (command: string, parameters: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(command, parameters, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, stdout, stderr: error && stderr === '' ? error.message : stderr })
    })
  })
