import { FIRST_SCREEN_BARS, measureFirstScreen } from './browser/measure-first-screen';
import { strengthFigures } from './strength-figures';

/** `npm run bench`: what only makes sense as a ratio within one run, beside its bar; figures are never a test. */
const asJson = process.argv.includes('--json');
const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

tell('strength of arguments: 10³ to 10⁵ nodes');
const strength = strengthFigures();
tell('first screen on a slow phone and line: this takes a few minutes');
const firstScreen = await measureFirstScreen();

const report = {
  strength: {
    ...strength,
    bars: { largeMs: '≤ 1000', perNodeRatio: 'linear: ≤ 3, caches grow colder with size' },
    holds: strength.largeMs <= 1000 && strength.perNodeRatio <= 3,
  },
  firstScreen: {
    ...firstScreen,
    bars: FIRST_SCREEN_BARS,
    holds: firstScreen.usableMs <= FIRST_SCREEN_BARS.usableMs && firstScreen.bytes <= FIRST_SCREEN_BARS.bytes,
  },
};
process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : `${lines(report).join('\n')}\n`);

function lines(groups: Readonly<Record<string, object>>): readonly string[] {
  return Object.entries(groups).flatMap(([name, group]) => [
    name,
    ...Object.entries(group).map(([key, value]) => `  ${key.padEnd(14)} ${JSON.stringify(value)}`),
  ]);
}
