import { escapeXml } from '../../../ui/files/svgText'
import { columnName } from './chartBook'
import type { ChartAxis, ChartSeries, ChartSpec, PointLabel } from './chartSpec'
import { COLOUR, FONT } from './look'

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

const runLook = (tag: string, size: number, colour: string, language: string, isBold = false): string =>
  `<a:${tag} lang="${language}" sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}">${fill(colour)}<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:${tag}>`

/** Upright, by a hair: with 0° LibreOffice breaks a name after each letter, left to itself it writes names aslant. */
const UPRIGHT = 'rot="1" vert="horz"'

/** Figures with the separators of the language, where a program takes them from the format and not from the system. */
const FORMAT_LOCALE: Readonly<Record<string, string>> = { kk: '[$-43F]', ru: '[$-419]', en: '[$-809]' }

const texts = (size: number, colour: string, language: string): string =>
  `<c:txPr><a:bodyPr ${UPRIGHT}/><a:lstStyle/><a:p><a:pPr>${runLook('defRPr', size, colour, language)}</a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`

/** Writes the parts of one chart. */
class ChartWriter {
  private readonly spec: ChartSpec
  private readonly language: string

  constructor(spec: ChartSpec, language: string) {
    this.spec = spec
    this.language = language
  }

  private rich(text: string, size: number, colour: string, isBold = false): string {
    return `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>${runLook('rPr', size, colour, this.language, isBold)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  }

  private label([index, { text, place }]: readonly [number, PointLabel]): string {
    return `<c:dLbl><c:idx val="${index}"/>${this.rich(text, this.spec.fontSize, COLOUR.ink)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`
  }

  private labels({ labels = new Map() }: ChartSeries): string {
    const own = [...labels].map((each) => this.label(each)).join('')
    return `<c:dLbls>${own}<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  }

  private names(count: number): string {
    const points = this.spec.categories
      .slice(0, count)
      .map((text, i) => `<c:pt idx="${i}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
    return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${count + 1}</c:f><c:strCache><c:ptCount val="${count}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`
  }

  /** A missing value is no point: PowerPoint leaves a gap there. */
  private numbers(tag: string, column: number, values: readonly (number | null)[]): string {
    const letter = columnName(column)
    const points = values.map((value, i) =>
      value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`,
    )
    return `<c:${tag}><c:numRef><c:f>Sheet1!$${letter}$2:$${letter}$${values.length + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef></c:${tag}>`
  }

  private marker({ mark = null, markSize = 6, colour }: ChartSeries): string {
    if (mark === null) return '<c:marker><c:symbol val="none"/></c:marker>'
    return `<c:marker><c:symbol val="${mark}"/><c:size val="${markSize}"/><c:spPr>${fill(colour)}<a:ln w="9525">${fill(COLOUR.white)}</a:ln></c:spPr></c:marker>`
  }

  private point(series: ChartSeries, i: number): string {
    const point = series.points?.[i] ?? null
    if (point === null) return ''
    const own = { ...series, colour: point.colour, mark: point.mark ?? series.mark ?? null }
    return this.spec.kind === 'bar'
      ? `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(point.colour)}<a:ln w="6350">${fill(COLOUR.lineStrong)}</a:ln></c:spPr></c:dPt>`
      : `<c:dPt><c:idx val="${i}"/>${this.marker(own)}<c:bubble3D val="0"/>${this.line(own)}</c:dPt>`
  }

  private line({ width, colour, isDashed = false }: ChartSeries): string {
    if (width === 0) return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>'
    return `<c:spPr><a:ln w="${Math.round(width * 12_700)}" cap="rnd">${fill(colour)}<a:prstDash val="${isDashed ? 'dash' : 'solid'}"/><a:round/></a:ln></c:spPr>`
  }

  private oneSeries(series: ChartSeries, index: number): string {
    const { kind } = this.spec
    const column = kind === 'scatter' ? 2 * index + 2 : index + 1
    const letter = columnName(column)
    const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${letter}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
    const points = series.values.map((_, i) => this.point(series, i)).join('')
    const { length } = series.values
    switch (kind) {
      case 'bar':
        return `<c:ser>${head}<c:spPr>${fill(series.colour)}</c:spPr><c:invertIfNegative val="0"/>${points}${this.labels(series)}${this.names(length)}${this.numbers('val', column, series.values)}</c:ser>`
      case 'line':
        return `<c:ser>${head}${this.line(series)}${this.marker(series)}${points}${this.labels(series)}${this.names(length)}${this.numbers('val', column, series.values)}<c:smooth val="0"/></c:ser>`
      case 'scatter':
        return `<c:ser>${head}${this.line(series)}${this.marker(series)}${points}${this.labels(series)}${this.numbers('xVal', column - 1, series.xs ?? [])}${this.numbers('yVal', column, series.values)}<c:smooth val="0"/></c:ser>`
    }
  }

  private plot(): string {
    const series = this.spec.series.map((each, i) => this.oneSeries(each, i)).join('')
    const axes = '<c:axId val="1001"/><c:axId val="1002"/>'
    switch (this.spec.kind) {
      case 'bar':
        return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="40"/>${axes}</c:barChart>`
      case 'line':
        return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
      case 'scatter':
        return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`
    }
  }

  private title({ title = '' }: ChartAxis, isUpright: boolean): string {
    if (title === '') return ''
    const turned = isUpright ? ' rot="-5400000" vert="horz"' : ''
    return `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p><a:r>${runLook('rPr', this.spec.fontSize, COLOUR.ink2, this.language)}<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  }

  private scale(axis: ChartAxis): string {
    const max = axis.max === undefined ? '' : `<c:max val="${axis.max}"/>`
    const min = axis.min === undefined ? '' : `<c:min val="${axis.min}"/>`
    return `<c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling>`
  }

  private numberAxis(axis: ChartAxis, place: 'b' | 'l', [id, cross]: readonly [number, number]): string {
    const { fontSize, kind } = this.spec
    const isHidden = axis.isHidden ?? false
    const locale = FORMAT_LOCALE[this.language.slice(0, 2)] ?? ''
    const format = `${locale}#,##0${axis.decimals === 0 ? '' : `.${'0'.repeat(axis.decimals)}`}`
    const grid = isHidden
      ? ''
      : `<c:majorGridlines><c:spPr><a:ln w="6350">${fill(COLOUR.line)}</a:ln></c:spPr></c:majorGridlines>`
    const step = axis.step === undefined ? '' : `<c:majorUnit val="${axis.step}"/>`
    return `<c:valAx><c:axId val="${id}"/>${this.scale(axis)}<c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${place}"/>${grid}${this.title(axis, place === 'l')}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="6350">${fill(COLOUR.lineStrong)}</a:ln></c:spPr>${texts(fontSize, COLOUR.ink2, this.language)}<c:crossAx val="${cross}"/><c:crosses val="${kind === 'bar' ? 'max' : 'min'}"/><c:crossBetween val="${kind === 'scatter' ? 'midCat' : 'between'}"/>${step}</c:valAx>`
  }

  private nameAxis(): string {
    const { fontSize, kind, labelEvery = 1 } = this.spec
    const isBar = kind === 'bar'
    return `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="6350">${fill(COLOUR.lineStrong)}</a:ln></c:spPr>${texts(fontSize, COLOUR.ink, this.language)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:tickLblSkip val="${labelEvery}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  }

  private axes(): string {
    const { kind, valueAxis, xAxis } = this.spec
    if (kind === 'scatter') {
      const across = this.numberAxis(xAxis ?? valueAxis, 'b', [1001, 1002])
      return across + this.numberAxis(valueAxis, 'l', [1002, 1001])
    }
    return this.nameAxis() + this.numberAxis(valueAxis, kind === 'bar' ? 'b' : 'l', [1002, 1001])
  }

  /** Bars and their names in fixed parts of the width: left to themselves, programs break and leave out names. */
  private layout(): string {
    const { namesPart, plot } = this.spec
    const place = namesPart === undefined ? plot : { x: namesPart, y: 0.005, w: 0.99 - namesPart, h: 0.99 }
    if (place === undefined) return '<c:layout/>'
    const part = (name: string, value: number) => `<c:${name} val="${value.toFixed(3)}"/>`
    return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${part('x', place.x)}${part('y', place.y)}${part('w', place.w)}${part('h', place.h)}</c:manualLayout></c:layout>`
  }

  document(): string {
    const spaces = [
      'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    ].join(' ')
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${spaces}><c:date1904 val="0"/><c:lang val="${this.language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${this.layout()}${this.plot()}${this.axes()}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${texts(this.spec.fontSize, COLOUR.ink, this.language)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  }
}

/**
 * A native chart as a part of a presentation. Ours, because pptxgenjs writes zeros of bars and lines as empty cells, and has
 * no labels with a text of their own.
 * @param language as TEXT_LANGUAGE has it
 */
export const chartXml = (spec: ChartSpec, language: string): string =>
  new ChartWriter(spec, language).document()
