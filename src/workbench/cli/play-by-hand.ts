import { createInterface } from 'node:readline/promises';
import { createLocalBench } from '../../hearing/bench';
import { openHearing } from '../../hearing/hearing';
import { reactionTo } from '../../hearing/reaction';
import { screenOf } from '../../hearing/screen';
import { legalMoves } from '../../rules/play-move';
import { type Reached, reachVerdict } from '../../rules/reach-verdict';
import type { Scenario } from '../../rules/scenario';
import type { Words } from '../reading/scenario-words';
import { ideaName, menuOf, say, screenLines } from './terminal-words';

/** Where a person types and reads. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * A hearing in the terminal, played by numbers: it proves that the rules need
 * no screen. `q` leaves it. Ends with the verdict, or early when the input ends.
 */
export async function playByHand(
  scenario: Scenario,
  words: Words,
  { seed, position, terminal }: { seed: number; position: string | null; terminal: Terminal },
): Promise<void> {
  const { output } = terminal;
  const tell = (line: string): void => void output.write(`${line}\n`);
  const hearing = openHearing({ scenario, bench: createLocalBench(scenario), seed, position });
  hearing.listen((debate, happenings) => {
    for (const happening of happenings) {
      const reaction = reactionTo(scenario, debate, happening);
      if (reaction) tell(`  » ${say(words, reaction)}`);
      if (happening.kind === 'verdict-reached') tellVerdict(tell, words, reachVerdict(scenario, debate) as Reached);
    }
  });
  const reader = createInterface({ input: terminal.input, output });
  const typed = reader[Symbol.asyncIterator]();
  for (;;) {
    const legal = legalMoves(scenario, hearing.debate());
    if (legal.length === 0) break;
    const screen = screenOf(scenario, hearing.debate());
    const menu = menuOf(words, screen, legal);
    for (const line of ['', ...screenLines(words, screen)]) tell(line);
    for (const [i, { says }] of menu.entries()) tell(`  ${i + 1}) ${says}`);
    output.write('> ');
    const { value, done } = await typed.next();
    if (done || value.trim() === 'q') break;
    const item = menu[Number(value) - 1];
    if (item) await hearing.play(item.move);
    else tell(`1-${menu.length}, q`);
  }
  reader.close();
}

function tellVerdict(tell: (line: string) => void, words: Words, verdict: Reached): void {
  const dimensions = Object.entries(verdict.dimensions).map(([name, score]) => `${name} ${score ?? '–'}`);
  tell(`\n  ${verdict.level}/4 · ${verdict.points}/100 · ${dimensions.join(' · ')}`);
  for (const { dimension, code } of verdict.reasons) tell(`  ${dimension}: ${ideaName(words, code)}`);
}
