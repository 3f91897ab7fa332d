import { zipSync, type Zippable } from 'fflate'
import { safeFileName } from '../../../ui/files/saveBlob'
import { embeddedFont } from './embeddedFont'
import { scenePng, type SceneDrawing } from './scenePicture'

/** A picture and its number in the deck. */
export interface NumberedScene extends SceneDrawing {
  readonly number: number
}

/** Time of every file, so that the same pictures make the same bytes. */
const PACKED_AT = new Date(2000, 0, 1)
const TITLE_LENGTH = 60

export const ZIP_TYPE = 'application/zip'

/** "03_Title.png" */
export const pictureName = ({ number, slide, language }: NumberedScene): string =>
  safeFileName(`${String(number).padStart(2, '0')}_${slide.title[language].slice(0, TITLE_LENGTH)}`, 'png')

/** Scenes as pictures in one file; a PNG is compressed already. */
export async function picturesZip(scenes: readonly NumberedScene[]): Promise<Blob> {
  const fontFaces = await embeddedFont()
  const files: Zippable = {}
  for (const scene of scenes) {
    const png = await scenePng(scene, fontFaces)
    files[pictureName(scene)] = [new Uint8Array(await png.arrayBuffer()), { level: 0 }]
  }
  return new Blob([zipSync(files, { mtime: PACKED_AT })], { type: ZIP_TYPE })
}
