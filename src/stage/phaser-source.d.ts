/** Files of `phaser/src`, reached through the alias `phaser-source` of vite.config.ts; typed in phaser-parts.ts. */
declare module 'phaser-source/*' {
  const part: unknown;
  export default part;
}
