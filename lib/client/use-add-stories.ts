import useSWRMutation from 'swr/mutation'
import { addedSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'
import { useOwnRefresh } from './use-refresh'

/** What is given to be read: pasted text, or files as they are. */
export type Given = { text: string } | { files: File[] }

/** Sends stories to be read; afterwards everything on the screen is asked for again. */
export const useAddStories = () => {
  const refresh = useOwnRefresh()
  return useSWRMutation(apiPath.stories, async (path: string, { arg }: { arg: Given }) => {
    const added = await fetchJson(path, addedSchema, { method: 'POST', ...toBody(arg) })
    refresh()
    return added
  })
}

const toBody = (given: Given): Pick<RequestInit, 'body' | 'headers'> => {
  if ('text' in given) {
    return { body: given.text, headers: { 'content-type': `${mediaType(given.text)}; charset=utf-8` } }
  }
  const form = new FormData()
  for (const file of given.files) form.append('file', file, file.name)
  return { body: form }
}

// Pasted text says itself what it is: a page starts with a tag, front matter with a line of dashes.
const mediaType = (text: string): string => {
  if (/^\s*<(?:!doctype|html|head|body|article)\b/i.test(text)) return 'text/html'
  return /^\uFEFF?---\r?\n/.test(text) ? 'text/markdown' : 'text/plain'
}
