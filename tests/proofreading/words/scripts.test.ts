import { describe } from 'vitest';
import { lookAlikes } from '../../../src/scenarios/proofreading/words/look-alikes';
import { looksKazakh } from '../../../src/scenarios/proofreading/words/looks-kazakh';
import { mixedScripts } from '../../../src/scenarios/proofreading/words/mixed-scripts';
import { wrongAlphabet } from '../../../src/scenarios/proofreading/words/wrong-alphabet';
import { catches, lets } from './gate-cases';

describe('mixed scripts', () => {
  catches(mixedScripts, [
    ['kk', 'Бұл cот шешімі.', /«cот».*\[c\]от/],
    ['ru', 'Это рeшение суда.', /р\[e\]шение/],
    ['en', 'The саmera saw it.', /«саmera»/],
    ['ru', 'C камер сняли данные.', /«C» stands alone/],
    ['kk', 'Оны [never:ешқашaн] көрмеген.', /ешқаш\[a\]н/],
  ]);
  lets(mixedScripts, [
    ['kk', 'Boeing-тың жүйесі; Target AI мен Sergek.'],
    ['ru', 'Видео в формате 4K, портал e-Otinish, P(A).'],
    ['ru', 'А суд? И прокурор?'],
    ['kk', '{{name}} сөйледі.'],
    ['en', 'A plan B.'],
  ]);
});

describe('wrong alphabet', () => {
  catches(wrongAlphabet, [
    ['ru', 'Парламент — Құрылтай.', /«Құрылтай».*Russian letters/],
    ['en', 'The акимат decides.', /«акимат».*Latin/],
  ]);
  lets(wrongAlphabet, [
    ['ru', 'Парламент — Курултай, объём.'],
    ['kk', 'Объектіні Қазақстанда көрді.'],
    ['en', 'The akimat decides: café.'],
  ]);
});

describe('look-alikes', () => {
  catches(lookAlikes, [
    ['kk', 'Бұл əкім.', /«ə».*type «ә»/],
    ['kk', 'Köше мен уı.', /«ı».*type «і»/],
    ['en', 'The Müller case.', /«ü»/],
    ['ru', 'Мои\u0306 дом.', /two signs/],
    ['kk', 'Сот\u200b шешті.', /U\+200B/],
    ['ru', 'Видео\u00adнаблюдение', /U\+00AD/],
    ['en', 'One\ntwo', /U\+000A/],
  ]);
  lets(lookAlikes, [
    ['kk', 'Әкім — Өскеменде.'],
    ['ru', 'Мой ёж.'],
    ['en', 'A café in Almaty.'],
  ]);
});

describe('looks Kazakh', () => {
  catches(looksKazakh, [['kk', 'Камеры на улице снимают всех прохожих круглые сутки.', /not Kazakh/]]);
  lets(looksKazakh, [
    ['kk', 'Камера бар.'],
    ['kk', 'Камера көшеде жүргеннің бәрін тәулік бойы түсіреді.'],
    ['ru', 'Камеры на улице снимают всех прохожих круглые сутки.'],
  ]);
});
