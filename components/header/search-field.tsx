import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import styles from './search-field.module.css'

const PAUSE = 300 // ms after the last key until the search is made

/** Words looked for in stories and titles. `/` and Ctrl-K come here, Escape empties it. */
export const SearchField = ({
  value,
  onSearch,
}: {
  value: string | null
  onSearch: (text: string | null) => void
}) => {
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? value ?? ''

  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => {
      onSearch(draft.trim() || null)
      setDraft(null)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [draft, onSearch])

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const slash = event.key === '/' && !isTyping(event.target)
      const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!slash && !controlK) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', focus)
    return () => window.removeEventListener('keydown', focus)
  }, [])

  return (
    <search className={styles.search}>
      <Search className={styles.icon} />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label="Search stories"
        aria-keyshortcuts="/ Control+K"
        placeholder="Search stories"
        maxLength={200}
        value={text}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (text) setDraft('')
          else event.currentTarget.blur()
        }}
      />
      {text ? (
        <button
          type="button"
          className={styles.clear}
          aria-label="Clear the search"
          onClick={() => setDraft('')}
        >
          <X />
        </button>
      ) : (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      )}
    </search>
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
