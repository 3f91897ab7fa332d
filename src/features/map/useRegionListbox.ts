import { useEffect, type RefObject } from 'react'
import type { Arrow } from '../../domain/division'
import type { RegionId } from '../../domain/region'
import { address } from '../../view/address'
import { useHighlight } from '../../view/highlight'
import { useMapModel } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'
import { geographyOf } from '../../view/geography'

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
}

interface Actions {
  /** Shift + arrow. */
  readonly onPan?: ((arrow: Arrow) => void) | undefined
}

const optionOf = (target: EventTarget | null): RegionId | null =>
  target instanceof Element ? (target.closest('[data-region]')?.getAttribute('data-region') ?? null) : null

/**
 * Makes an element whose descendants carry `data-region` one tab stop: arrows walk to the neighbour, Home and End to the
 * ends of the ranking, letters by name in any language, Space selects, Enter and a double click open the passport. Hover and focus highlight.
 */
export function useRegionListbox(root: RefObject<HTMLElement | null>, { onPan }: Actions = {}): void {
  const { crossSection, division, selection, regionOf } = useMapModel()
  const { change, hrefFor } = useViewActions()
  const highlight = useHighlight()
  const { order } = crossSection
  const { region: selected } = selection

  // One option is the tab stop: the selected one, else the first of the ranking.
  useEffect(() => {
    const stop = selected ?? order[0]
    for (const option of root.current?.querySelectorAll('[data-region]') ?? []) {
      const isStop = option.getAttribute('data-region') === stop || option === document.activeElement
      const tabIndex = isStop ? '0' : '-1'
      if (option.getAttribute('tabindex') !== tabIndex) option.setAttribute('tabindex', tabIndex)
    }
  }, [root, order, selected])

  useEffect(() => {
    const element = root.current
    if (element === null) return
    const focus = (region: RegionId | undefined) => {
      if (region !== undefined) element.querySelector<SVGElement>(`[data-region="${region}"]`)?.focus()
    }
    const byLetter = (letter: string, from: RegionId): RegionId | undefined => {
      const start = order.indexOf(from) + 1
      const rotated = [...order.slice(start), ...order.slice(0, start)]
      return rotated.find((id) => {
        const region = regionOf(id)
        return Object.values(region?.shortName ?? {}).some((name) => name.toLowerCase().startsWith(letter))
      })
    }
    const onKey = (event: KeyboardEvent) => {
      const region = optionOf(event.target)
      if (region === null || event.ctrlKey || event.metaKey || event.altKey) return
      const arrow = ARROWS[event.key]
      if (arrow !== undefined && event.shiftKey) onPan?.(arrow)
      else if (arrow !== undefined) focus(geographyOf(division.id).arrows[region]?.[arrow])
      else if (event.key === 'Home') focus(order[0])
      else if (event.key === 'End') focus(order.at(-1))
      else if (event.key === ' ') change({ region: region === selected ? null : region })
      else if (event.key === 'Enter') address.push(hrefFor({ region }, 'region'))
      else if (event.key === 'Escape') highlight.set(null)
      else if (event.code === 'KeyT') change({ kind: 'table' })
      else if (event.key.length === 1) focus(byLetter(event.key.toLowerCase(), region))
      else return
      event.preventDefault()
    }
    const onPoint = (event: Event) => highlight.set(optionOf(event.target))
    const onLeave = () => highlight.set(null)
    const onFocus = (event: FocusEvent) => {
      const region = optionOf(event.target)
      if (region !== null) highlight.set(region)
    }
    const onClick = (event: MouseEvent) => {
      const region = optionOf(event.target)
      if (region !== null) change({ region: region === selected ? null : region })
    }
    const onDoubleClick = (event: MouseEvent) => {
      const region = optionOf(event.target)
      if (region !== null) address.push(hrefFor({ region }, 'region'))
    }
    element.addEventListener('keydown', onKey)
    element.addEventListener('dblclick', onDoubleClick)
    element.addEventListener('pointerover', onPoint)
    element.addEventListener('pointerleave', onLeave)
    element.addEventListener('focusin', onFocus)
    element.addEventListener('focusout', onLeave)
    element.addEventListener('click', onClick)
    return () => {
      element.removeEventListener('keydown', onKey)
      element.removeEventListener('dblclick', onDoubleClick)
      element.removeEventListener('pointerover', onPoint)
      element.removeEventListener('pointerleave', onLeave)
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('focusout', onLeave)
      element.removeEventListener('click', onClick)
    }
  }, [root, order, division, regionOf, selected, change, hrefFor, highlight, onPan])
}
