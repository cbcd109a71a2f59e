/**
 * Bakes one small calm head per person into `assets/art/heads/<id>.webp`, for
 * the interface. Run `bake-cast` first, then: `npx tsx src/workbench/draw/bake-heads.ts`
 * It needs a Chromium: `CHROMIUM_PATH`, or /usr/bin/chromium.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import type { Cast } from '../../stage/cast';
import { cameraSvg } from './camera-svg';
import { personSvg } from './person-svg';

/** Pixels of a side: twice the largest size shown. */
const SIDE = 144;
const QUALITY = 0.86;
const art = new URL('../../../assets/art/', import.meta.url);

/** The head in a disc of sky, with the shoulders running out of it. */
function medallion(inside: string): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs><clipPath id="c"><circle cx="50" cy="50" r="50"/></clipPath></defs>' +
    `<g clip-path="url(#c)"><rect width="100" height="100" fill="#A9D6EA"/><circle cx="62" cy="44" r="40" fill="#BFE1EE"/>${inside}</g></svg>`
  );
}

async function toWebp(page: Page, svg: string): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ source, side, quality }) => {
      const picture = new Image();
      picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = side;
      canvas.height = side;
      canvas.getContext('2d')?.drawImage(picture, 0, 0, side, side);
      return canvas.toDataURL('image/webp', quality);
    },
    { source: svg, side: SIDE, quality: QUALITY },
  );
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

const cast = JSON.parse(readFileSync(new URL('cast.json', art), 'utf8')) as Cast;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const page = await browser.newPage();
mkdirSync(new URL('heads/', art), { recursive: true });
let total = 0;
const pictures: [string, string][] = Object.keys(cast.persons).map((id) => {
  const svg = personSvg(cast, { id, mood: 'calm', viewBox: '20 10 720 720' });
  return [id, medallion(svg.replace('<svg ', '<svg x="0" y="0" width="100" height="100" '))];
});
pictures.push(['cam-417', medallion(cameraSvg())]);
for (const [id, svg] of pictures) {
  const bytes = await toWebp(page, svg);
  total += bytes.length;
  writeFileSync(new URL(`heads/${id}.webp`, art), bytes);
}
await browser.close();
process.stdout.write(`${pictures.length} heads, ${total} bytes\n`);
