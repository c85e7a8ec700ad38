import { useState } from 'react'
import { useAnalyst, useEvents, useView } from '@/lib/client'
import { useShareChanges } from '@/lib/client/use-shares'
import type { Share, ShareKind } from '@/lib/domain/share'
import { isFiltered, toFilter, writeView } from '@/lib/link'
import form from '@/components/corrections/form.module.css'
import { reportSentence } from '@/components/title/report-sentence'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import styles from './share-dialog.module.css'

const KINDS: readonly ShareKind[] = ['live', 'frozen']
const SPANS = [null, 7, 30, 365] // days a link is open

/** What the link shows, what it is called, and how long it is open. */
export const ShareForm = ({ onMade }: { onMade: (share: Share) => void }) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const [analyst] = useAnalyst()
  const { make } = useShareChanges()
  const suggested = useSentence()
  const [kind, setKind] = useState<ShareKind>('live')
  const [title, setTitle] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [author, setAuthor] = useState(analyst ?? '')
  const [days, setDays] = useState<number | null>(null)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const send = async () => {
    setSending(true)
    setError(null)
    try {
      const wishes = { kind, title: title ?? suggested, note, author, expiresInDays: days }
      onMade(await make({ ...wishes, view: writeView('', view).replace(/^\?/, '') }))
    } catch (problem) {
      setError(problem)
      setSending(false)
    }
  }
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <fieldset className={styles.kinds}>
        <legend className={form.note}>{t('share.whatItShows')}</legend>
        {KINDS.map((one) => (
          <label key={one} className={styles.kind}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            {t(`share.kinds.${one}.name`)}
            <span className={form.note}>{t(`share.kinds.${one}.meaning`)}</span>
          </label>
        ))}
      </fieldset>
      <label className={form.field}>
        {t('share.title')}
        <input
          value={title ?? suggested}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label className={form.field}>
        {t('share.note')}
        <textarea
          className={styles.note}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <div className={form.pair}>
        <label className={form.field}>
          {t('share.author')}
          <input
            value={author}
            maxLength={80}
            autoComplete="name"
            onChange={(event) => setAuthor(event.target.value)}
          />
        </label>
        <label className={form.field}>
          {t('share.open')}
          <select
            value={days ?? ''}
            onChange={(event) => setDays(event.target.value ? Number(event.target.value) : null)}
          >
            {SPANS.map((span) => (
              <option key={span} value={span ?? ''}>
                {span === null ? t('share.untilEnded') : t('share.forDays', { count: span })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {error ? <Notice error={error} /> : null}
      <div className={form.actions}>
        <Button type="submit" look="primary" disabled={sending}>
          {t(sending ? 'share.making' : 'share.make')}
        </Button>
      </div>
    </form>
  )
}

/** The sentence over the map: what a link is called unless somebody knows better. */
const useSentence = (): string => {
  const words = useWords()
  const [view] = useView()
  const isPlaces = view.layer === 'places'
  const { data } = useEvents(isPlaces ? null : toFilter(view))
  if (isPlaces) return words.t('share.mapOfPlaces')
  const events = data?.features.map(({ properties }) => properties)
  return events ? reportSentence(words, { events, selected: null, filtered: isFiltered(view) }) : ''
}
