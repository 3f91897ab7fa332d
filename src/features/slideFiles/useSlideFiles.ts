import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import type { Deck } from '../../domain/deck/deck'
import { lentText, sameText, type Slide } from '../../domain/deck/slide'
import type { Language } from '../../domain/region'
import { safeFileName, saveBlob } from '../../ui/files/saveBlob'
import { useAnnounce } from '../../view/announce'
import type { PrintedSlides } from './print/PrintedSlides'
import { shownScenes } from './shownScenes'
import { EXTENSION, NAME_END, PPTX_TYPE, type SlideFileKind } from './slideFileKind'
import { viewAddress } from './viewAddress'

/** Shape of a page: 16:9, 4:3. */
export type PageFormat = 'wide' | 'classic'

/** Draws a slide as one SVG in the shape of a page. */
export type DrawSlide = (slide: Slide, language: Language, format: PageFormat) => ReactNode

interface Input {
  readonly deck: Deck
  readonly slides: readonly Slide[]
  readonly language: Language
  readonly draw: DrawSlide
}

type Printed = ComponentProps<typeof PrintedSlides>

interface SlideFiles {
  readonly isBusy: boolean
  /** The file that could not be made. */
  readonly failed: SlideFileKind | null
  /** Pages that are being printed. */
  readonly printed: Printed | null
  readonly save: (kind: SlideFileKind) => void
  /** Puts the message of a failure away. */
  readonly dismiss: () => void
}

/** Makes the files of a deck; the code that writes them comes with the choice, not with the page. */
export function useSlideFiles({ deck, slides, language, draw }: Input): SlideFiles {
  const { t } = useTranslation('slideFiles')
  const announce = useAnnounce()
  const client = useQueryClient()
  const source = useDataSource()
  const [isBusy, setIsBusy] = useState(false)
  const [failed, setFailed] = useState<SlideFileKind | null>(null)
  const [printed, setPrinted] = useState<Printed | null>(null)
  // State is too late for a second choice within the same frame.
  const isRunning = useRef(false)

  const stop = useCallback(() => {
    isRunning.current = false
    setIsBusy(false)
    setPrinted(null)
  }, [])

  /** The scenes that are shown to a hall. */
  const shown = () => shownScenes(deck, slides).filter(({ scene }) => !scene.isHidden)
  const addressOf = (slide: Slide) => viewAddress(slide, language, location.origin)

  const nameOf = (kind: SlideFileKind): string => {
    const title = lentText(deck.title, sameText(t('deck')))[language]
    return safeFileName(
      `Birlik_${title.slice(0, 80)}_${deck.changedAt.slice(0, 10)}${NAME_END[kind]}`,
      EXTENSION[kind],
    )
  }

  const makePptx = async (format: '16:9' | '4:3'): Promise<Blob> => {
    const [{ writePptx }, { readBoundaries }, { rasterise }] = await Promise.all([
      import('./pptx/writePptx'),
      import('./readBoundaries'),
      import('../../ui/files/rasterise'),
    ])
    const boundaries = await readBoundaries(client, source, slides)
    const words = {
      link: t('link'),
      signs: {
        p: t('signs.provisional'),
        '≈': t('signs.estimated'),
        '‖': t('signs.break'),
        '±': t('signs.margin'),
        '≠': t('signs.otherRule'),
      },
    }
    const bytes = await writePptx({
      deck,
      slides,
      language,
      format,
      boundaries,
      addressOf,
      words,
      rasterise: async (svg, width) => {
        const png = await rasterise(svg, { width, texts: {} })
        return new Uint8Array(await png.arrayBuffer())
      },
    })
    return new Blob([bytes], { type: PPTX_TYPE })
  }

  const makePictures = async (): Promise<Blob> => {
    const { picturesZip } = await import('./picture/picturesZip')
    return picturesZip(
      shown().map(({ slide, number }) => ({
        slide,
        number,
        language,
        drawing: draw(slide, language, 'wide'),
        address: addressOf(slide) ?? '',
      })),
    )
  }

  const print = async (kind: 'pdf' | 'pdfClassic') => {
    const pages = shown().map(({ scene, slide }) => ({
      key: scene.id,
      label: slide.title[language],
      drawing: draw(slide, language, kind === 'pdf' ? 'wide' : 'classic'),
    }))
    const [{ drawingMarkup }, { ratioOf }] = await Promise.all([
      import('../../ui/files/drawingMarkup'),
      import('./picture/scenePicture'),
    ])
    const ratio = pages[0] === undefined ? 16 / 9 : ratioOf(drawingMarkup(pages[0].drawing))
    announce(t('printing'))
    setPrinted({ pages, ratio, name: nameOf(kind).replace(/\.pdf$/, ''), onDone: stop })
  }

  const make = async (kind: SlideFileKind) => {
    if (kind === 'pdf' || kind === 'pdfClassic') return print(kind)
    const blob = await (kind === 'png' ? makePictures() : makePptx(kind === 'pptx' ? '16:9' : '4:3'))
    const name = nameOf(kind)
    saveBlob(blob, name)
    announce(t('ready', { name }))
    stop()
  }

  const save = (kind: SlideFileKind) => {
    if (isRunning.current) return
    isRunning.current = true
    setIsBusy(true)
    setFailed(null)
    announce(t('preparing'))
    make(kind).catch(() => {
      stop()
      setFailed(kind)
      announce(t('failed'))
    })
  }

  return { isBusy, failed, printed, save, dismiss: () => setFailed(null) }
}
