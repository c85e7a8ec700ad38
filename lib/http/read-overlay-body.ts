import { readBody } from './read-body'
import { type GivenText, readFiles } from './read-stories-body'
import type { Refusal } from './to-problem-response'

const maxBytes = 20_000_000 // of one request, as for stories

/** The one file that a `POST /api/overlays` holds. */
export const readOverlayBody = async (
  request: Request,
): Promise<{ ok: true; value: GivenText } | { ok: false; refusal: Refusal }> => {
  const contentType = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(contentType))
    return refuse('unsupported-type', 'Send a form with one file in a field named "file".')
  const body = await readBody(request, maxBytes)
  if (!body.ok) return refuse('body-too-large', 'A layer can have 20 MB. Simplify it, or split it.')
  const files = await readFiles(body.value, contentType)
  const [file, ...others] = files.ok ? files.value : []
  return file && others.length === 0
    ? { ok: true, value: file }
    : refuse('bad-form', 'The form must hold one file in a field named "file".')
}

const refuse = (code: Refusal['code'], detail: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, detail },
})
