import { describe } from 'vitest';
import { dashes } from '../../../src/scenarios/proofreading/words/dashes';
import { numberShapes } from '../../../src/scenarios/proofreading/words/number-shapes';
import { quotes } from '../../../src/scenarios/proofreading/words/quotes';
import { spacesAndDots } from '../../../src/scenarios/proofreading/words/spaces-and-dots';
import { catches, lets } from './gate-cases';

describe('quotes', () => {
  catches(quotes, [
    ['kk', 'Ол "жоқ" деді.', /Replace "/],
    ['kk', 'Ол „жоқ“ деді.', /Replace „/],
    ['kk', 'Ол “жоқ” деді.', /outer pair first/],
    ['kk', 'Ол «жоқ деді.', /Close every/],
    ['ru', 'Он сказал «читай “Ведомости”».', /Replace ”/],
    ['ru', 'Он сказал »нет«.', /Close every/],
    ['en', "Don't.", /Replace '/],
    ['en', 'She said «no».', /Replace «/],
    ['en', 'She said “no.', /Close every/],
    ['en', 'She said ‘no’.', /outer pair first/],
  ]);
  lets(quotes, [
    ['kk', 'Ол «“Сергек” жоқ» деді.'],
    ['ru', 'Он сказал: «Это „Сергек“».'],
    ['en', 'She said: “The pupils’ file doesn’t say ‘never’.”'],
    ['en', 'The pupils’ file isn’t here.'],
  ]);
});

describe('dashes', () => {
  catches(dashes, [
    ['ru', 'Суд - это форум.', /A hyphen is no dash/],
    ['kk', 'Сот -- форум.', /A hyphen is no dash/],
    ['ru', 'Суд\u00a0– форум.', /not a shorter dash/],
    ['kk', 'Сот — форум.', /no-break space/],
    ['ru', 'Суд\u00a0—форум.', /space after/],
    ['en', 'A court — a forum.', /no-break space/],
    ['en', 'A court—a forum\u00a0—a court.', /space after/],
    ['ru', '10-15 камер', /en dash/],
    ['kk', '{{from}}-{{to}} камера', /en dash/],
  ]);
  lets(dashes, [
    ['kk', 'Сот\u00a0— форум, 10–15 күн, ЖИ-жүйе.'],
    ['ru', '— Да, закон № 30-VIII и 2025-й год.'],
    ['ru', 'Дело № 213-5 закрыто.'],
    ['en', 'A court—a forum—decides.'],
    ['en', 'A court\u00a0— a forum.'],
    ['en', 'Well-known, F12-like.'],
  ]);
});

describe('numbers', () => {
  catches(numberShapes, [
    ['kk', '128 000 камера', /«128 000» as 128 000 with a no-break/],
    ['kk', '128,000 камера', /«128,000»/],
    ['ru', '128.000 камер', /«128.000»/],
    ['ru', '128000 камер', /«128000»/],
    ['en', '128\u00a0000 cameras', /as 128,000/],
    ['en', '128000 cameras', /as 128,000/],
    ['kk', 'Дәлдігі 97.5 пайыз.', /decimal comma/],
    ['en', 'It is 97,5 points.', /decimal point/],
    ['ru', 'Точность 97%.', /97 % with a no-break/],
    ['ru', 'Точность 97 %.', /97 % with a no-break/],
    ['ru', 'Точность {{share}}%.', /97 % with a no-break/],
    ['kk', 'Дәлдігі 97\u00a0%.', /97% without/],
    ['en', 'It is 97 %.', /97% without/],
  ]);
  lets(numberShapes, [
    ['kk', '128\u00a0000 камера, 97,5%, 2025 ж., 1,5 есе'],
    ['ru', '128\u00a0000 камер, 97,5\u00a0%, 02.10.2023, в 2025 300 камер'],
    ['ru', 'Вероятность 0,125, пункт 3.1.2.'],
    ['en', '128,000 cameras, 97.5%, in 2025, F12 and C45, 3,000 officers.'],
    ['en', 'In 2026, 41 were counted; 1, 2, 3.'],
  ]);
});

describe('spaces and dots', () => {
  catches(spacesAndDots, [
    ['kk', 'Білмеймін...', /one sign/],
    ['ru', 'Два  пробела.', /double space/],
    ['ru', 'Два\u00a0 пробела.', /double space/],
    ['en', ' Starts late.', /beginning or end/],
    ['en', 'Ends late. ', /beginning or end/],
    ['ru', 'Что это ?', /before the mark/],
    ['ru', '« Нет»', /after the opening/],
    ['kk', 'Иә,солай.', /space after the mark/],
    ['en', 'A [Bad:marker] here', /bracket is left over/],
    ['en', 'A {name} here', /bracket is left over/],
  ]);
  lets(spacesAndDots, [
    ['kk', 'Білмеймін… Иә, солай (мүмкін).'],
    ['en', 'The [never:never] said {{name}}.'],
    ['ru', '1,5 и 2,5; «да», да!'],
  ]);
});
