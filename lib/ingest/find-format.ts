import type { DocumentFormat } from '@/lib/domain'

const byExtension: Record<string, DocumentFormat> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
}

/** By what is declared, else by the name, else by how it begins. A page saved or pasted as text is still a page. */
export const findFormat = (
  start: string,
  { name, contentType }: { name: string; contentType?: string },
): DocumentFormat => {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i.test(start))
    return 'html'
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown'
  const extension = /\.([a-z]+)$/i.exec(name.replace(/[?#].*$/, ''))?.[1]?.toLowerCase()
  return (extension && byExtension[extension]) || 'text'
}
