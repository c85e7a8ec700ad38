import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** Files on 127.0.0.1 with ranges and a tag, as archives are served; `answer` may answer a request in another way. */
export const serveFiles = async (
  files: Record<string, Buffer>,
  answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => boolean = () => false,
): Promise<{ address: string; requests: { path: string; range: string | undefined }[] }> => {
  const requests: { path: string; range: string | undefined }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, range: request.headers.range })
    const body = files[path]
    if (!body) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>no such file</p>')
      return
    }
    const tag = `"${body.length}-${body.readUInt8(body.length >> 1)}"`
    if (answer(request, response, body)) return
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? -1)
    const head = { 'content-type': 'application/zip', etag: tag, 'accept-ranges': 'bytes' }
    if (from >= 0 && request.headers['if-range'] === tag) {
      const rest = body.subarray(from)
      const range = `bytes ${from}-${body.length - 1}/${body.length}`
      response.writeHead(206, { ...head, 'content-range': range, 'content-length': rest.length }).end(rest)
    } else response.writeHead(200, { ...head, 'content-length': body.length }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests }
}
