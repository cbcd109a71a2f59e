import { describe } from 'vitest';
import { andWithParticle } from '../../../src/scenarios/proofreading/words/and-with-particle';
import { belongingEnding } from '../../../src/scenarios/proofreading/words/belonging-ending';
import { endingAfterValue } from '../../../src/scenarios/proofreading/words/ending-after-value';
import { nounAfterNumeral } from '../../../src/scenarios/proofreading/words/noun-after-numeral';
import { questionParticle } from '../../../src/scenarios/proofreading/words/question-particle';
import { suffixHarmony } from '../../../src/scenarios/proofreading/words/suffix-harmony';
import { catches, lets } from './gate-cases';

describe('question particle', () => {
  catches(questionParticle, [
    ['kk', 'Дұрыс ма?', /write «па», not «ма»/],
    ['kk', 'Керек ме?', /write «пе»/],
    ['kk', 'Бар ба?', /write «ма»/],
    ['kk', 'Адам ма екен?', /write «ба»/],
    ['kk', 'Сот па, мәслихат ма?', /write «па», not «ма»/],
    ['kk', 'Ол келді ма?', /write «ме»/],
    ['kk', '«Сергек» пе, «Ақкөл» бе?', /write «ме», not «бе»/],
  ]);
  lets(questionParticle, [
    ['kk', 'Дұрыс па? Керек пе? Бар ма? Адам ба? Жүйе ме? Көз бе? Тыңдау ма? Емес пе?'],
    ['kk', 'Министр ме? Клуб па? {{name}} ма?'],
    ['ru', 'Он ма, она ба.'],
  ]);
});

describe('and, with', () => {
  catches(andWithParticle, [
    ['kk', 'Сот мен прокурор келді.', /write «пен», not «мен»/],
    ['kk', 'Адам бен жүйе жауап береді.', /write «мен», not «бен»/],
    ['kk', 'Көз пен құлақ.', /write «бен»/],
    ['kk', 'Тексеру пен аудит.', /write «мен»/],
    ['kk', 'Ол сотмен келісті.', /write «-пен», not «-мен»/],
    ['kk', 'Ол көзмен көрді.', /write «-бен»/],
    ['kk', 'Ол камерапен түсірді.', /write «-мен»/],
  ]);
  lets(andWithParticle, [
    ['kk', 'Сот пен прокурор, адам мен жүйе, сөз бен іс.'],
    ['kk', 'Бірақ мен білмеймін. Бұл тізім мен үшін.'],
    ['kk', 'Оны тізімнен көрген тек мен едім.'],
    ['kk', 'Камерамен түсірді, сотпен келісті, көзбен көрді, бизнесмен айтты.'],
    ['ru', 'Сот мен.'],
  ]);
});

describe('noun after a numeral', () => {
  catches(nounAfterNumeral, [
    ['kk', '10 ұпайлар берілді.', /«ұпай».*not «ұпайлар»/],
    ['kk', 'Бірнеше камералар бар.', /«камера»/],
    ['kk', '128\u00a0000 камералардан келді.', /«камера»/],
    ['kk', 'Екі соттары бар.', /«сот»/],
    ['kk', '{{count}} дәлелдер', /After «a number»/],
  ]);
  lets(nounAfterNumeral, [
    ['kk', '10 ұпай, бірнеше камера, екі сот, {{count}} дәлел.'],
    ['kk', '1990 жылдары; 17–18 ғасырларда; 8 қаңтар; екі пәтер; 100 доллар; 3 компьютер.'],
    ['kk', 'Ереже № 5 құжаттарда бар. 2025. Камералар көп. 2025-те камералар көп.'],
    ['ru', '10 камералар'],
  ]);
});

describe('suffix harmony', () => {
  catches(suffixHarmony, [
    ['kk', 'Бұл қаладерге қатысты.', /«-дер» does not agree with «қала»/],
    ['kk', 'Олар камераге қарады.', /«-ге» does not agree with «камера»/],
    ['kk', 'Бұл жүйеның міні.', /«-ның»/],
    ['kk', 'Осы деректерға сенді.', /«-ға» does not agree with «деректер»/],
    ['kk', 'Оның заңсіз әрекеті.', /«-сіз»/],
    ['kk', 'Бұл тіркеуға қатысты.', /«-ға» does not agree with «тіркеу»/],
    ['kk', 'Олар қаладерде бар.', /«-дер» does not agree with «қала»/],
  ]);
  lets(suffixHarmony, [
    ['kk', 'Қалаларға, жүйенің, деректерге, заңсыз, камерамен, алгоритмге, аудиттің, журналға, интеллектіні.'],
    ['kk', 'Фактінің, банкке, объектінің, контрольге, бірқатар, ордерді, Түркістанға, кімдікі, судьяның.'],
    ['kk', 'Көргенде, тексеруге, айтылғаннан, сенімділік, ІІМ-нің, 128-ден.'],
    ['ru', 'Бумаге, книгеға.'],
  ]);
});

describe('belonging', () => {
  catches(belongingEnding, [['kk', 'Бұл полицияныкі емес.', /Write «полициянікі», not «полицияныкі»/]]);
  lets(belongingEnding, [['kk', 'Бұл полициянікі, адамдардікі, соттікі; кімдікін білмейді.']]);
});

describe('ending after a value', () => {
  catches(endingAfterValue, [
    ['kk', '{{name}}ның сөзі', /Turn the sentence/],
    ['kk', '{{name}}-ның сөзі', /Turn the sentence/],
    ['kk', '{{share}}%-ы', /Turn the sentence/],
    ['kk', '{{one}} мен {{other}}', /write «және»/],
    ['kk', '{{name}} ма?', /write «және», or turn/],
    ['ru', '{{name}}у ответили', /Turn the sentence/],
  ]);
  lets(endingAfterValue, [
    ['kk', '{{one}} және {{other}}: {{name}} бар, {{nth}}-тізбек, {{level}}-деңгейдің'],
    ['en', '{{name}}’s turn'],
    ['ru', 'Ведёт {{name}}, {{level}}-й уровень.'],
  ]);
});
