import { ArrowDown, Search, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { SHORTCUTS } from '@/components/help/keys'
import { KeysOf } from '@/components/help/keys-of'
import styles from './search-field.module.css'

const PAUSE = 300 // ms after the last key until the search is made

type Props = {
  value: string | null
  onSearch: (text: string | null) => void
  /** Looks for the text among places, stories, actors and commands. */
  onFind: (text: string) => void
}

/**
 * Words looked for in stories and titles, which narrow the view as they are typed. `/` comes here, Escape empties it,
 * Down takes them to the palette.
 */
export const SearchField = ({ value, onSearch, onFind }: Props) => {
  const t = useTranslations('header')
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

  return (
    <search className={styles.search}>
      <Search className={styles.icon} />
      <input
        type="search"
        className={styles.input}
        aria-label={t('searchStories')}
        aria-keyshortcuts="/"
        placeholder={t('searchHint')}
        maxLength={200}
        value={text}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onFind(text)
          }
          if (event.key !== 'Escape') return
          if (text) setDraft('')
          else event.currentTarget.blur()
        }}
      />
      {text ? (
        <button
          type="button"
          className={styles.clear}
          aria-label={t('clearSearch')}
          onClick={() => setDraft('')}
        >
          <X />
        </button>
      ) : (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      )}
      <button type="button" className={styles.more} onClick={() => onFind(text)}>
        <ArrowDown />
        <span>{text.trim() ? t('findEverywhere', { text: text.trim() }) : t('findAnything')}</span>
        <KeysOf keys={SHORTCUTS.palette.keys} />
      </button>
    </search>
  )
}
