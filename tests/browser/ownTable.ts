import { readFileSync } from 'node:fs'

/** A table as somebody would make it: a title, doubtful names, a dash, a sum, a region of today. */
export const CSV = [
  'Воскресные школы',
  'Регион;Показатель;Период;Значение',
  'Акмолинская область;Воскресные школы;4 кв. 2019;1 234',
  'Актюбинскя обл.;Воскресные школы;4 кв. 2019;12',
  'г. Алматы;Воскресные школы;4 кв. 2019;н/д',
  'Павлодарская;Воскресные школы;4 кв. 2019;много',
  'Абайская область;Воскресные школы;4 кв. 2019;9',
  'Всего;Воскресные школы;4 кв. 2019;1255',
].join('\r\n')

/** The bytes of a text in windows-1251, as a spreadsheet here saves CSV. */
export function windows1251(text: string): Buffer {
  const decoder = new TextDecoder('windows-1251')
  const bytes = new Map(Array.from({ length: 256 }, (_, at) => [decoder.decode(new Uint8Array([at])), at]))
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 63))
}

export const bytesOf = (path: string): Buffer => readFileSync(path)
