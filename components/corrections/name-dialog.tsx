import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import form from './form.module.css'

/** Asks whose decisions these are, once; null when it was closed without an answer. */
export const NameDialog = ({
  open,
  name,
  onDone,
}: {
  open: boolean
  name: string
  onDone: (name: string | null) => void
}) => {
  const t = useTranslations('corrections')
  const [typed, setTyped] = useState(name)
  return (
    <Dialog
      open={open}
      onOpenChange={(opening) => !opening && onDone(null)}
      title={t('yourName')}
      description={t('nameMeaning')}
    >
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim()) onDone(typed.trim())
        }}
      >
        <label className={form.field}>
          {t('name')}
          <input
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only thing this window asks for
            autoFocus
            value={typed}
            maxLength={80}
            autoComplete="name"
            required
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <div className={form.actions}>
          <Button type="submit" look="primary" disabled={!typed.trim()}>
            {t('decideAs')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
