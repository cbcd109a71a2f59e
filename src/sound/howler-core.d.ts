/** The part of howler without stereo and 3D panning; its types are those of the whole. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl } from 'howler';
}
