import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hang, openTestGame, playToChain, seen, type TestGame, TUTORIAL, touch, WHOLE } from './open-test-game';

let open: TestGame;

beforeEach(async () => {
  open = await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await seen('[data-step="opening"]');
});
afterEach(() => expect(open.missing).toEqual([]));

describe('the tutorial', () => {
  test('opens on a line with words one can touch inside it', async () => {
    const line = await seen('[data-testid="opening-line"]');
    expect(line.textContent).toContain('wrong.');
    expect(line.textContent).not.toContain('[');
    expect(line.querySelectorAll('button')).toHaveLength(3);
  });

  test('answers a touched word at once, above the next question, with a mark that is a word', async () => {
    await touch('[data-option="never"]');
    const answer = await seen('[data-testid="reaction"]');
    expect(answer.dataset.mark).toBe('held');
    expect(answer.textContent).toContain('Holds');
    expect(answer.textContent).toContain('third day');
    await seen('[data-step="file"]');
  });

  test('says answer and question through the announcer, and moves the focus to the new step', async () => {
    await touch('[data-option="says"]');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(open.region.textContent).toMatch(/^Does not hold\. .*trays|^Does not hold\. .*Aruzhan/);
    expect(document.activeElement).toBe(await seen('[data-testid="step"]'));
  });

  test('lets a line be pressed, shows the answer under it, and turns the question into a challenge', async () => {
    await touch('[data-option="never"]');
    for (const _ of [1, 2]) await touch('[data-testid="options"] [data-option="yes"]');
    await touch('[data-line="counts-by-itself"] button');
    await touch('[data-verb="so-what"]');
    expect((await seen('[data-line="counts-by-itself"] [data-testid="answer"]')).textContent).toContain('cook');
    await touch('[data-testid="challenge"]');
    expect((await seen('[data-testid="reaction"]')).dataset.mark).toBe('held');
    await seen('[data-step="chain"]');
  });

  test('lights the broken link, and mends it once', async () => {
    await playToChain();
    await hang('the-counter', ...WHOLE.slice(1));
    await touch('[data-testid="commit-chain"]');
    expect((await seen('.plaque--broken')).dataset.slot).toBe('actor');
    expect((await seen('[data-testid="reaction"]')).textContent).toContain('A system has no duty');
    await touch('[data-testid="mend-chain"]');
    await hang(...WHOLE);
    await touch('[data-testid="commit-chain"]');
    const beat = await seen('[data-step="beat"] [data-testid="reaction"]');
    expect(beat.dataset.mark).toBe('held');
    await touch('[data-testid="continue"]');
    await seen('[data-step="testimony"]');
  });

  test('takes a hung link in hand again while the chain is a draft', async () => {
    await playToChain();
    await hang('guard');
    await touch('[data-slot="actor"] button');
    await hang('cook');
    expect((await seen('[data-slot="actor"]')).textContent).toContain('cook');
  });

  test('ends in a verdict with one level, one next step and its reasons behind "Why?"', async () => {
    await playToChain();
    await hang(...WHOLE);
    await touch('[data-testid="commit-chain"]');
    await touch('[data-testid="continue"]');
    await touch('[data-testid="no-questions"]');
    await touch('[data-testid="continue"]');
    const verdict = await seen('[data-testid="verdict"]');
    expect(verdict.textContent).toContain(`Level ${verdict.dataset.level}`);
    expect(verdict.textContent).toContain('The bench weighed reasoning. It did not decide the question.');
    await seen('[data-testid="next-step"]');
    await touch('[data-testid="why"]');
    expect(document.querySelectorAll('[data-testid="drawer-why"] .bar').length).toBeGreaterThan(0);
    await touch('[data-testid="contest"]');
    expect((await seen('[data-testid="contest-note"]')).textContent).toContain(`${TUTORIAL} v1 seed 5`);
    await touch('[data-testid="leave-verdict"]');
    await seen('[data-testid="letter"]');
  });
});
