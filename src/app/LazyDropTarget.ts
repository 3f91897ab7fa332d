/** Its own chunk: nobody drops a file before the first picture. */
export { DropTarget as default } from '../features/export/DropTarget'
