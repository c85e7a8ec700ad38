import { useState } from 'react'
import { daysBefore } from '@/lib/compare/days-before'
import { makeSlide, makeSlideId } from '@/lib/briefing/edit/make-slide'
import { recallView } from '@/lib/client/last-view'
import { useBriefingChanges } from '@/lib/client/use-briefings'
import { daySchema } from '@/lib/domain'
import type { Slide, SlideSource } from '@/lib/domain/briefing'
import { type View, readView } from '@/lib/link'
import { daysOfView } from '@/lib/link/days-of-view'
import { openLink } from '@/lib/link/link-version'
import form from '@/components/corrections/form.module.css'
import choice from '@/components/share/share-dialog.module.css'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { formatSpan } from '@/components/words/format-span'
import { useWords } from '@/components/words/use-words'
import { mapOfView } from './map-of-view'
import type { Editor } from './use-editor'

interface Props {
  isSplit: boolean
  editor: Editor
  onAdd: (slide: Slide) => void
  onClose: () => void
  onClosed: () => void
}

/** Which map a new slide shows: that of the dashboard as it was last looked at, or that of the days of the briefing. */
export const MapDialog = ({ isSplit, editor: { id, body, learn }, onAdd, onClose, onClosed }: Props) => {
  const words = useWords()
  const { t } = words
  const { fill } = useBriefingChanges()
  const [kept] = useState(recallView)
  const ofBriefing = body.slides.find(({ source }) => source)?.source ?? null
  const choices: { name: 'ofDashboard' | 'ofBriefing'; view: View }[] = []
  if (kept !== null) choices.push({ name: 'ofDashboard', view: readView(new URLSearchParams(kept.query)) })
  const opened = ofBriefing && openLink(ofBriefing.link)
  if (opened?.ok) choices.push({ name: 'ofBriefing', view: opened.value })
  const [at, setAt] = useState(0)
  const chosen = choices[at]
  const days = chosen ? daysOfView(chosen.view) : null
  const [typed, setTyped] = useState<{ from: string; to: string } | null>(null)
  const before = isSplit ? (typed ?? (days && daysBefore(days))) : null
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const add = async (): Promise<void> => {
    if (!chosen) return
    setSending(true)
    setError(null)
    try {
      const { source, extent } = mapOfView(chosen.view, {
        before: before && { from: daySchema.parse(before.from), to: daySchema.parse(before.to) },
        size: kept?.size ?? null,
      })
      const isOfBriefing = chosen.name === 'ofBriefing'
      const told: SlideSource = {
        ...source,
        ...(isOfBriefing && { days: ofBriefing?.days ?? 'told', beyond: ofBriefing?.beyond }),
      }
      const { hash, content } = await fill(id, told)
      learn({ [hash]: content })
      onAdd(makeSlide(makeSlideId(Math.random), 'map', { source: told, content: hash, extent }))
      onClose()
    } catch (problem) {
      setError(problem)
      setSending(false)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      onClosed={onClosed}
      title={t(isSplit ? 'briefing.editor.addSplit' : 'briefing.editor.addMap')}
    >
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <fieldset className={choice.kinds}>
          <legend className={form.note}>{t('briefing.editor.whichMap')}</legend>
          {choices.map(({ name, view }, index) => {
            const span = daysOfView(view)
            return (
              <label key={name} className={choice.kind}>
                <input
                  type="radio"
                  name="which"
                  checked={index === at}
                  onChange={() => {
                    setAt(index)
                    setTyped(null)
                  }}
                />
                {t(`briefing.editor.${name}`)}
                <span className={form.note}>
                  {span ? formatSpan(words, span.from, span.to) : t('briefing.told.allDays')}
                </span>
              </label>
            )
          })}
        </fieldset>
        {isSplit && before && (
          <div className={form.pair}>
            {(['from', 'to'] as const).map((end) => (
              <label key={end} className={form.field}>
                {t(end === 'from' ? 'briefing.editor.comparedFrom' : 'briefing.editor.comparedTo')}
                <input
                  type="date"
                  required
                  value={before[end]}
                  onChange={({ target }) => setTyped({ ...before, [end]: target.value })}
                />
              </label>
            ))}
          </div>
        )}
        {isSplit && !before && <p className={form.note}>{t('briefing.editor.needsDays')}</p>}
        {error ? <Notice error={error} /> : null}
        <div className={form.actions}>
          <Button type="submit" look="primary" disabled={!chosen || sending || (isSplit && !before)}>
            {t('briefing.editor.addIt')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
