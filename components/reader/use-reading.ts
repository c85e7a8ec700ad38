import { useEffect, useState } from 'react'

export type Passage = { start: number; end: number }

/** The paragraph in the middle of the window: what is being read. Paragraphs say where in the text they stand by `data-from` and `data-to`. */
export const useReading = (of: object | null): Passage | null => {
  const [passage, setPassage] = useState<Passage | null>(null)
  useEffect(() => {
    if (!of) return undefined
    const middle = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) middle.add(target)
          else middle.delete(target)
        const [element] = middle
        // Between two paragraphs, the one that was read last.
        if (element instanceof HTMLElement)
          setPassage({ start: Number(element.dataset['from']), end: Number(element.dataset['to']) })
      },
      { rootMargin: '-50% 0px -50% 0px' }, // a line across the middle
    )
    for (const element of document.querySelectorAll('[data-from]')) observer.observe(element)
    return () => observer.disconnect()
  }, [of])
  return passage
}
