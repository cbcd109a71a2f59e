import { findingOn, type Gate } from './finding';
import { gap, shownText } from './shown-text';

const numeral = `\\d[\\d\\u00a0]*|${gap}|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|мың|миллион|бірнеше|қанша|неше`;
const plural =
  /^(\p{L}{2,}?)(?:[лдт][ае]р)(?:[ыі]?(?:м|ң|мыз|міз|ңыз|ңіз)?|ының|інің)?(?:ғ?[ае]|н?[дт]?[аеыі]н?|н?[дт][ае]н|[дн][ыі]ң|м[ае]н|мен)?$/u;
/** Stems that end like a plural and are none, and the decades and centuries that really are plural («1990 жылдары»). */
const notPlural =
  /^(?:жылдар|ғасырлар|қаңтар|пәтер|дәптер|кептер|қатар|доллар|гектар|ордер|лидер|компьютер|бухгалтер|мастер|принтер|адаптер|роутер|контроллер|трейлер|дилер|радар|репортер|волонтер|тендер|календар|катер)/;

/** A Kazakh noun after a numeral stays singular: 10 ұпай, бірнеше камера. */
export const nounAfterNumeral: Gate = (line) => {
  if (line.language !== 'kk') return [];
  const found = shownText(line.text).matchAll(
    new RegExp(`(?<![\\p{L}\\d№.,–-]|№[ \\u00a0])(${numeral})[ \\u00a0](\\p{Ll}+)`, 'giu'),
  );
  return [...found].flatMap(([, number = '', noun = '']) => {
    const match = plural.exec(noun);
    if (match === null || notPlural.test(noun)) return [];
    return [
      findingOn(
        line,
        'noun-after-numeral',
        `After «${number === gap ? 'a number' : number}» write the singular: «${match[1]}» with its ending, not «${noun}».`,
      ),
    ];
  });
};
