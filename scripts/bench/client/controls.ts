import type { BenchData, BenchIndicator } from './data'
import { add, find, text } from './dom'

/** What is chosen on a reference page. */
export interface Choice {
  readonly indicator: BenchIndicator
  readonly at: number
}

/** Period slider and indicator combobox of both reference pages; `show` is told every choice. */
export function startControls(
  data: BenchData,
  show: (choice: Choice, isNewIndicator: boolean) => void,
): void {
  const slider = find('input[type=range]', HTMLInputElement)
  const period = text(find('#period', HTMLElement))
  const title = text(find('h1', HTMLElement))
  let indicator: BenchIndicator | undefined

  const showPeriod = (isNew: boolean) => {
    if (indicator === undefined) return
    const at = Number(slider.value)
    period(indicator.periods[at] ?? '')
    slider.setAttribute('aria-valuetext', indicator.periods[at] ?? '')
    show({ indicator, at }, isNew)
  }
  const choose = (index: number) => {
    const before = indicator?.periods[Number(slider.value)]
    indicator = data.indicators[index]
    if (indicator === undefined) return
    const last = indicator.periods.length - 1
    const kept = before === undefined ? -1 : indicator.periods.indexOf(before)
    slider.max = String(last)
    slider.value = String(kept === -1 ? last : kept)
    title(indicator.name)
    showPeriod(true)
  }
  slider.addEventListener('input', () => showPeriod(false))
  startCombobox(
    data.indicators.map(({ name }) => name),
    choose,
  )
  choose(0)
}

/** A list that opens on click and takes arrows and Enter; its options are made when it opens. */
function startCombobox(names: readonly string[], choose: (index: number) => void): void {
  const input = find('[role=combobox]', HTMLInputElement)
  const list = find('[role=listbox]', HTMLElement)
  let chosen = 0
  let active = 0

  const mark = (index: number) => {
    list.children[active]?.removeAttribute('aria-selected')
    active = (index + names.length) % names.length
    const option = list.children[active]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', `option-${active}`)
  }
  const close = () => {
    list.hidden = true
    list.replaceChildren()
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const take = (index: number) => {
    chosen = index
    input.value = names[index] ?? ''
    close()
    choose(index)
  }
  const open = () => {
    for (const [index, name] of names.entries()) {
      const option = add('li', '', list)
      option.id = `option-${index}`
      option.role = 'option'
      option.textContent = name
    }
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    mark(chosen)
  }
  input.value = names[0] ?? ''
  input.addEventListener('click', () => (list.hidden ? open() : close()))
  input.addEventListener('blur', close)
  input.addEventListener('keydown', ({ key }) => {
    if (list.hidden) return
    if (key === 'ArrowDown') mark(active + 1)
    if (key === 'ArrowUp') mark(active - 1)
    if (key === 'Escape') close()
    if (key === 'Enter') take(active)
  })
  list.addEventListener('pointerdown', (event) => {
    const index = [...list.children].findIndex((option) => option === event.target)
    if (index === -1) return
    event.preventDefault()
    take(index)
  })
}
