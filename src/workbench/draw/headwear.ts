import type { Shape } from '../../stage/cast';
import { area, horn, INK, line, patch } from './shape';

/** A takiya: a round embroidered cap. Drawn over a bald or short head. */
export function takiya(cloth: string, band: string, mark: string): Shape[] {
  return [
    area(cloth, 'M214 262C206 166 262 104 372 108C478 104 540 160 546 244C440 214 320 220 214 262Z', 13),
    area(band, 'M206 256C300 204 450 198 554 236L556 278C450 236 310 246 210 302Z', 12),
    ...horn(mark, [372, 168, 0.4]),
    { ...line(mark, 5, 'M216 280C310 226 450 218 552 258'), a: 0.9 },
  ];
}

/** A headscarf tied at the back, as worn at work. */
export function headscarf(cloth: string, dots: string): Shape[] {
  const spots = [
    [262, 236],
    [330, 190],
    [410, 168],
    [486, 190],
    [300, 280],
    [236, 320],
  ]
    .map(([x = 0, y = 0]) => `M${x - 9} ${y}a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z`)
    .join('');
  return [
    area(
      cloth,
      'M190 420C150 470 120 500 84 506C110 540 150 546 176 530C170 560 156 584 140 600C190 600 220 560 232 500Z',
      13,
    ),
    area(
      cloth,
      'M236 500C176 440 172 290 214 216C262 128 380 96 470 132C536 158 566 214 560 284C530 236 470 222 414 234C340 250 286 300 276 372C272 420 262 468 236 500Z',
      13,
    ),
    patch(dots, spots),
  ];
}

/** A kimeshek, the white headdress of an elder woman, framing the face and covering the breast. */
export function kimeshek(cloth: string, mark: string): Shape[] {
  return [
    area(
      cloth,
      'M180 330C164 170 262 84 384 88C510 88 592 176 584 330C588 470 560 560 610 640C660 720 640 860 560 900C440 950 280 940 190 890C120 850 110 720 160 640C196 570 186 450 180 330ZM294 330C282 430 300 520 352 572C400 604 470 596 516 560C552 500 560 400 548 316C536 236 470 208 410 216C344 222 300 262 294 330Z',
      13,
    ),
    {
      ...line(
        mark,
        9,
        'M276 330C262 440 284 536 342 590C400 626 480 616 532 572C572 510 578 400 566 312C552 216 476 190 408 198C332 206 282 256 276 330Z',
      ),
      a: 1,
    },
    ...horn(mark, [384, 726, 0.62]),
    ...horn(mark, [262, 760, 0.4]),
    ...horn(mark, [506, 760, 0.4]),
    { ...line(INK, 9, 'M238 640C232 700 214 760 190 800M546 640C552 700 572 770 592 800'), a: 1 },
  ];
}

/** The turban wound round a kimeshek. */
export function kimeshekTop(cloth: string): Shape[] {
  return [
    area(
      cloth,
      'M176 292C160 150 250 62 384 60C520 60 610 146 592 296C560 214 480 176 386 180C290 182 210 220 176 292Z',
      13,
    ),
    line(INK, 8, 'M214 224C270 130 400 96 520 130M260 128C330 90 430 84 500 106'),
  ];
}

/** A cook's white cap. */
export function cookCap(cloth: string, band: string): Shape[] {
  return [
    area(
      cloth,
      'M222 214C160 190 160 96 248 92C276 30 420 14 460 66C548 54 590 138 536 196C440 160 320 168 222 214Z',
      13,
    ),
    area(band, 'M218 208C310 158 440 152 542 190L544 238C450 198 320 204 222 262Z', 12),
    line(INK, 8, 'M300 110C304 134 312 146 324 152M412 84C408 112 412 128 420 140M486 110C480 128 480 140 484 152'),
  ];
}

/** A peaked work cap without any badge. */
export function workCap(cloth: string, peak: string): Shape[] {
  return [
    area(cloth, 'M212 268C196 160 270 100 380 104C486 100 548 160 550 236C440 210 320 220 212 268Z', 13),
    area(peak, 'M402 214C470 200 560 214 640 262C640 290 618 300 596 296C530 262 460 252 396 262Z', 12),
    line(INK, 8, 'M384 106C372 150 372 190 384 222'),
  ];
}

/** Silver earring and temple pendant. */
export function earring(metal: string, [x, y]: readonly [number, number]): Shape[] {
  return [area(metal, `M${x} ${y}L${x + 15} ${y + 26}L${x} ${y + 54}L${x - 15} ${y + 26}Z`, 8)];
}

/** Lines of age beside eye and mouth. */
export function wrinkles(): Shape[] {
  return [
    {
      ...line(
        INK,
        6,
        'M318 392C308 398 300 408 298 420M330 410C324 416 320 424 320 432M420 520C412 526 408 534 408 542',
      ),
      a: 0.75,
    },
  ];
}

/** Grains of sugar under a moustache. */
export function sugar(): Shape[] {
  const grains = [
    [430, 486],
    [462, 500],
    [496, 488],
    [446, 512],
    [480, 514],
    [508, 506],
  ];
  return [{ d: grains.map(([x = 0, y = 0]) => `M${x - 6} ${y - 6}h12v12h-12Z`).join(''), f: '#FFFFFF', s: INK, w: 3 }];
}
