import { useId, useState } from 'react'
import { useChangeOverlay } from '@/lib/client'
import { type Overlay, overlayColours } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Tick } from '@/components/ui/tick'
import { tellOverlay } from '@/components/words/overlay-words'
import { useWords } from '@/components/words/use-words'
import { OverlaySwatch } from './overlay-swatch'
import styles from './overlays.module.css'

type Props = { overlay: Overlay; onClose: () => void }

/** Name, colour, and whether the layer is on the map at first. */
export const EditOverlay = ({ overlay, onClose }: Props) => {
  const words = useWords()
  const { t } = words
  const id = useId()
  const { change } = useChangeOverlay()
  const [name, setName] = useState(overlay.name)
  const [colour, setColour] = useState(overlay.colour)
  const [isShown, setShown] = useState(overlay.isShown)
  const [error, setError] = useState<unknown>(null)
  const colours = overlayColours.filter((other) => other !== 'file' || overlay.hasColours)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) change(overlay.id, { name, colour, isShown }).then(onClose, setError)
      }}
    >
      <p className={styles.meta}>{tellOverlay(words, overlay)}</p>
      <label htmlFor={`${id}-name`}>{t('overlays.name')}</label>
      <input
        id={`${id}-name`}
        className={styles.field}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
      />
      <fieldset className={styles.colours}>
        <legend>{t('overlays.colour')}</legend>
        {colours.map((other) => (
          <label key={other} className={styles.colour}>
            <input
              type="radio"
              name={`${id}-colour`}
              checked={colour === other}
              onChange={() => setColour(other)}
            />
            <OverlaySwatch colour={other} /> {t(`overlayColours.${other}`)}
          </label>
        ))}
      </fieldset>
      <label className={styles.colour} htmlFor={`${id}-shown`}>
        <Tick
          id={`${id}-shown`}
          aria-label={t('overlays.shownAtFirst')}
          checked={isShown}
          onCheckedChange={setShown}
        />
        {t('overlays.shownAtFirst')}
      </label>
      {error ? <Notice error={error} /> : null}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('overlays.cancel')}</Button>
        <Button type="submit" look="primary" disabled={!name.trim()}>
          {t('overlays.save')}
        </Button>
      </div>
    </form>
  )
}
