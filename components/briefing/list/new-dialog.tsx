import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useAnalyst, useView } from '@/lib/client'
import { type BriefingList, useBriefingChanges } from '@/lib/client/use-briefings'
import type { Place } from '@/lib/domain'
import { type BriefingTemplate, briefingLimits, briefingTemplates } from '@/lib/domain/briefing'
import { isFiltered, writeView } from '@/lib/link'
import form from '@/components/corrections/form.module.css'
import { PlaceSearch } from '@/components/corrections/place-search'
import choice from '@/components/share/share-dialog.module.css'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { type BriefingWish, DaysFields, firstWish } from './days-fields'

/** What a briefing is to tell of; then it is drafted and opened. */
export const NewDialog = ({ list, onClose }: { list: BriefingList; onClose: () => void }) => {
  const { t } = useWords()
  const router = useRouter()
  const [view] = useView()
  const [analyst, setAnalyst] = useAnalyst()
  const { make } = useBriefingChanges()
  const [template, setTemplate] = useState<BriefingTemplate>('daily')
  const [wish, setWish] = useState<BriefingWish>(() => firstWish(view, list.newestDay))
  const [place, setPlace] = useState<Place | null>(null)
  const [title, setTitle] = useState('')
  const [author, setAuthor] = useState(analyst ?? '')
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const send = async (): Promise<void> => {
    setSending(true)
    setError(null)
    try {
      const made = await make({
        template,
        view: writeView('', view).replace(/^\?/, ''),
        days: wish.days,
        before: wish.before === 'chosen' ? wish.chosen : wish.before,
        placeId: template === 'place' ? (place?.id ?? null) : null,
        title: title.trim() || null,
        author: author.trim() || null,
      })
      if (author.trim()) setAnalyst(author)
      router.push(writeView(`/briefings/${made.id}`, { theme: view.theme }))
    } catch (problem) {
      setError(problem)
      setSending(false)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !sending && onClose()}
      title={t('briefing.new')}
      description={t('briefing.make.meaning')}
    >
      <form
        className={form.form}
        aria-busy={sending}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <fieldset className={choice.kinds}>
          <legend className={form.note}>{t('briefing.make.template')}</legend>
          {briefingTemplates.map((one) => (
            <label key={one} className={choice.kind}>
              <input
                type="radio"
                name="template"
                checked={template === one}
                onChange={() => setTemplate(one)}
              />
              {t(`briefing.templates.${one}.name`)}
              <span className={form.note}>{t(`briefing.templates.${one}.says`)}</span>
            </label>
          ))}
        </fieldset>
        {template === 'place' &&
          (place ? (
            <div className={form.actions}>
              <span>
                {t('briefing.make.place')}: <strong>{place.name}</strong>
              </span>
              <Button onClick={() => setPlace(null)}>{t('briefing.make.changePlace')}</Button>
            </div>
          ) : (
            <div>
              <PlaceSearch first="" label={t('briefing.make.place')} onChoose={setPlace} />
              <p className={form.note}>{t('briefing.make.choosePlace')}</p>
            </div>
          ))}
        <DaysFields wish={wish} onChange={setWish} view={view} list={list} />
        {isFiltered(view) && <p className={form.note}>{t('briefing.make.keepsFilters')}</p>}
        <div className={form.pair}>
          <label className={form.field}>
            {t('briefing.make.title')}
            <input
              value={title}
              maxLength={briefingLimits.title}
              placeholder={t(`briefing.templates.${template}.title`)}
              onChange={({ target }) => setTitle(target.value)}
            />
          </label>
          <label className={form.field}>
            {t('briefing.make.author')}
            <input
              value={author}
              maxLength={80}
              autoComplete="name"
              onChange={({ target }) => setAuthor(target.value)}
            />
          </label>
        </div>
        {error ? <Notice error={error} /> : null}
        <div className={form.actions}>
          <Button type="submit" look="primary" disabled={sending || (template === 'place' && place === null)}>
            {t(sending ? 'briefing.make.drafting' : 'briefing.make.draft')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
