import { once } from 'node:events'
import { type RequestListener, createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { fetchPage } from '@/scripts/ingest/fetch-page'

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

test('a page is fetched over a redirect, with its content type', async () => {
  const base = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end('<p>Rain</p>')
  })
  const { bytes, contentType } = await fetchPage(`${base}/old`)
  expect(new TextDecoder().decode(bytes)).toBe('<p>Rain</p>')
  expect(contentType).toBe('text/html; charset=windows-1251')
})

test.each<[string, RequestListener, RegExp]>([
  ['an error', (_, response) => void response.writeHead(404).end(), /status 404/],
  [
    'a picture',
    (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    /"image\/png"/,
  ],
  [
    'a ring of redirects',
    (_, response) => void response.writeHead(302, { location: '/' }).end(),
    /more than 5 times/,
  ],
  [
    'a redirect to a file',
    (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    /"file:"/,
  ],
  ['a connection that breaks', (request) => void request.socket.destroy(), /fetch failed/],
  [
    'a page without end',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' })
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(1_000_000)));
      }
      response.on('drain', more)
      more()
    },
    /larger than 50 MB/,
  ],
])('%s is refused with the reason', async (_, listener, reason) => {
  await expect(fetchPage(await serve(listener))).rejects.toThrow(reason)
})
