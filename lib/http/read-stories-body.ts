import { type Result, fail, ok } from '@/lib/domain'
import { readBody } from './read-body'
import type { Refusal } from './to-problem-response'

const options = {
  maxBytes: 20_000_000, // of one request
  maxFiles: 200, // in one request
  maxNameLength: 200, // of a file's name
}

/** One text of a request, as the workspace reads it. */
export interface GivenText {
  name: string
  contentType?: string
  bytes: Uint8Array
}

const textTypes = new Set(['text/plain', 'text/markdown', 'text/html', 'application/xhtml+xml'])
const untold = new Set(['', 'application/octet-stream'])

/** What a `POST /api/stories` holds: pasted text, or the files of a form. The size is checked before anything is parsed. */
export const readStoriesBody = async (
  request: Request,
): Promise<{ ok: true; value: GivenText[] } | { ok: false; refusal: Refusal }> => {
  const contentType = request.headers.get('content-type') ?? ''
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const isForm = type === 'multipart/form-data'
  if (!isForm && !textTypes.has(type))
    return refuse(
      'unsupported-type',
      `"${type}" is not read; send text, Markdown or HTML, or a form with files.`,
    )
  const body = await readBody(request, options.maxBytes)
  if (!body.ok)
    return refuse(
      'body-too-large',
      `At most ${options.maxBytes / 1e6} MB can be sent at once. Larger files are read by \`npm run ingest -- FILE\`.`,
    )
  if (!isForm) return { ok: true, value: [{ name: 'pasted text', contentType, bytes: body.value }] }
  const files = await readFiles(body.value, contentType)
  return files.ok
    ? files
    : refuse('bad-form', `The form must hold 1 to ${options.maxFiles} files in fields named "file".`)
}

/** The files of a form, in its fields named `file`. */
export const readFiles = async (
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Result<GivenText[], 'bad-form'>> => {
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    return fail('bad-form')
  }
  const files = form.getAll('file').filter((field) => typeof field !== 'string')
  if (files.length === 0 || files.length > options.maxFiles) return fail('bad-form')
  const read = files.map(async (file) => ({
    name: toFileName(file.name),
    contentType: untold.has(file.type) ? undefined : file.type,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }))
  return ok(await Promise.all(read))
}

/** The last part of a path, without characters that could disturb a line of text. */
const toFileName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').slice(0, options.maxNameLength) || 'file'

const refuse = (code: Refusal['code'], detail: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, detail },
})
