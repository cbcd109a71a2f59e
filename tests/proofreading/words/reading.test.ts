import { describe, expect, it } from 'vitest';
import { address } from '../../../src/scenarios/proofreading/words/address';
import { emptyText } from '../../../src/scenarios/proofreading/words/empty-text';
import { reportReading } from '../../../src/scenarios/proofreading/words/reading-report';
import { realPerson } from '../../../src/scenarios/proofreading/words/real-person';
import { sentenceLength } from '../../../src/scenarios/proofreading/words/sentence-length';
import { sentencesOf } from '../../../src/scenarios/proofreading/words/sentences';
import { catches, lets, lineOf } from './gate-cases';

const wordsOf = (many: number, word = 'сөз') => `${Array.from({ length: many }, () => word).join(' ')}.`;

describe('sentences', () => {
  it('ends at a mark before a capital, not in numbers and abbreviations', () => {
    expect(
      sentencesOf('Сот 2025 ж. қазанда шешті. «Болды!» Бәрі 97,5% деді… Сонымен?').map((words) => words.length),
    ).toEqual([5, 1, 3, 1]);
  });
  it('counts a hyphenated word, a number and a value as one word', () => {
    expect(sentencesOf('ІІМ-нің 128\u00a0000 камерасы {{name}}, [never:ешқашан].')).toEqual([
      ['ІІМ-нің', '128\u00a0000', 'камерасы', '\ufffc', 'ешқашан'],
    ]);
  });
  it('finds none in nothing', () => {
    expect(sentencesOf(' — … ')).toEqual([]);
  });
});

describe('sentence length', () => {
  catches(sentenceLength, [
    ['kk', wordsOf(17), /17 words \(most: 16\)/],
    ['ru', wordsOf(19), /19 words \(most: 18\)/],
    ['en', wordsOf(23), /23 words \(most: 22\)/],
    ['kk', `Қысқа. ${wordsOf(17, 'Сөз')}`, /17 words/],
  ]);
  lets(sentenceLength, [
    ['kk', wordsOf(16)],
    ['ru', wordsOf(18)],
    ['en', wordsOf(22)],
    ['kk', `${wordsOf(10, 'Сөз')} ${wordsOf(10, 'Сөз')}`],
  ]);
});

describe('real people', () => {
  catches(realPerson, [
    ['en', 'Ask Panchenko, he knows.', /«Panchenko» is a real person/],
    ['ru', 'Это слова Бокаева.', /«Бокаева»/],
    ['kk', 'Мұны Тоқаевтың өзі айтты.', /«Тоқаевтың»/],
  ]);
  lets(realPerson, [
    ['en', 'Malikova warns of wrong hands.', 'scenarios/s05:cards.F37.text'],
    ['ru', 'Карина открыла окно, а Тока ушёл.'],
    ['kk', 'Қала әкімі келді.'],
  ]);
});

describe('reading report', () => {
  const report = (texts: string[]) =>
    reportReading(
      { language: 'kk', namespace: 'ui' },
      texts.map((text) => lineOf('kk', text)),
    );
  it('gives mean, longest and LIX', () => {
    const texts = Array.from({ length: 25 }, () => 'Сот жауапкершілікті тез анықтады.');
    expect(report(texts)).toEqual({
      language: 'kk',
      namespace: 'ui',
      words: 100,
      sentences: 25,
      meanSentence: 4,
      longestSentence: 4,
      lix: 54,
      warnings: [],
    });
  });
  it('warns over the mean and over LIX, and keeps silent on LIX for little text', () => {
    expect(report([wordsOf(12)]).warnings).toEqual([expect.stringMatching(/12\.0 words a sentence/)]);
    expect(report([wordsOf(12)]).lix).toBeNull();
    expect(
      report(Array.from({ length: 30 }, () => 'Жауапкершілік жауапкершілікті жауапкершілікке айналдырды.')).warnings,
    ).toEqual([expect.stringMatching(/LIX 104/)]);
  });
  it('reports an empty file as empty', () => {
    expect(report([])).toMatchObject({
      words: 0,
      sentences: 0,
      meanSentence: 0,
      longestSentence: 0,
      lix: null,
      warnings: [],
    });
  });
});

describe('address', () => {
  catches(address, [
    ['kk', 'Сіз не дейсіз, сен ше?', /two manners/],
    ['kk', 'Сен айт, кейін тыңдаңыз.', /two manners/],
    ['ru', 'Ты спросил, а вы ответили.', /two manners/],
    ['ru', 'Вы правы, ведь ты знаешь.', /two manners/],
    ['kk', 'Сен таңда.', /Here the game speaks/, 'ui'],
    ['ru', 'Что ты выберешь?', /Here the game speaks/, 'rules'],
    ['kk', 'Қазір сіз сөйлейсіз.', /with a capital/, 'ui'],
    ['ru', 'Сейчас Вы говорите.', /small letter/, 'ui'],
  ]);
  lets(address, [
    ['kk', 'Сен таңда, досым.'],
    ['ru', 'Ты лишь спроси.'],
    ['kk', 'Қазір Сіз сөйлейсіз: теңіз туралы айтыңыз.', 'ui'],
    ['ru', 'Вы говорите. «Вы правы». Сейчас вы слушаете.', 'ui'],
    ['ru', 'Лишь вы решаете.', 'ui'],
    ['en', 'You choose.', 'ui'],
  ]);
});

describe('empty text', () => {
  catches(emptyText, [
    ['kk', '', /it is empty/],
    ['kk', '  ', /it is empty/],
    ['ru', '…', /holds its place/],
    ['en', 'To write', /holds its place/],
    ['en', 'TODO: this', /holds its place/],
  ]);
  lets(emptyText, [
    ['kk', 'Сот'],
    ['ru', '{{count}}'],
    ['en', '41'],
    ['kk', '…', 'ui'],
    ['en', 'Writing is thinking.'],
  ]);
});
