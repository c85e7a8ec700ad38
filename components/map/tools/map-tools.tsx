import { Crosshair, Layers, Ruler } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type ReactNode, useCallback, useRef } from 'react'
import { useView } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import { tellHidden } from '@/components/words/layer-words'
import { useWords } from '@/components/words/use-words'
import { LayerPanel } from './layer-panel'
import styles from './map-tools.module.css'
import { startMeasure } from './measure'
import { MeasurePanel } from './measure-panel'
import { PositionMenu } from './position-menu'
import type { MapToolsHandle } from './use-map-tools'
import { useToolKeys } from './use-tool-keys'

type Props = {
  tools: MapToolsHandle
  /** Rows of the reader's own overlays, listed under the layers. */
  overlays?: ReactNode
}

/** Layers, measuring and positions: the buttons beside the zoom, and what they open. */
export const MapTools = ({ tools, overlays }: Props) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { measure, setMeasure, setAsked, getCentre } = tools
  const area = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLButtonElement>(null)
  const askCentre = useCallback(() => {
    const { width, height } = area.current?.parentElement?.getBoundingClientRect() ?? { width: 0, height: 0 }
    setAsked({ at: getCentre(), x: width / 2, y: height / 2 })
  }, [setAsked, getCentre])
  useToolKeys(tools, askCentre)
  const hidden = tellHidden(words, view.hide)
  return (
    <>
      <div
        className={styles.tools}
        data-over-map
        role="toolbar"
        aria-label={t('mapTools.name')}
        aria-orientation="vertical"
        ref={area}
      >
        <Popover.Root>
          <Hint text={t('mapTools.whatIsDrawn')} side="left">
            <Popover.Trigger asChild>
              <Button
                id="map-layers"
                look="quiet"
                square
                className={styles.tool}
                aria-label={hidden ? t('mapTools.layersHidden', { hidden }) : t('mapTools.layers')}
                data-on={hidden ? '' : undefined}
              >
                <Layers />
              </Button>
            </Popover.Trigger>
          </Hint>
          <LayerPanel>{overlays}</LayerPanel>
        </Popover.Root>
        <ToolButton
          ref={ruler}
          label={t('mapTools.measure')}
          shortcut="d"
          pressed={measure !== null}
          onClick={() => setMeasure(measure ? null : startMeasure())}
        >
          <Ruler />
        </ToolButton>
        <ToolButton label={t('mapTools.centre')} shortcut="c" onClick={askCentre}>
          <Crosshair />
        </ToolButton>
      </div>
      {hidden && (
        <p className={styles.hidden} aria-hidden="true">
          {hidden}
        </p>
      )}
      {measure && <MeasurePanel tools={tools} measure={measure} opener={ruler} />}
      <PositionMenu tools={tools} />
    </>
  )
}

type ToolProps = {
  label: string
  shortcut: string
  pressed?: boolean
  onClick: () => void
  children: ReactNode
  ref?: React.Ref<HTMLButtonElement>
}

const ToolButton = ({ label, shortcut, pressed, onClick, children, ref }: ToolProps) => (
  <Hint
    side="left"
    text={
      <>
        {label}
        <kbd>{shortcut}</kbd>
      </>
    }
  >
    <Button
      ref={ref}
      look="quiet"
      square
      className={styles.tool}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      data-on={pressed ? '' : undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  </Hint>
)
