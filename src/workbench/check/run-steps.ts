import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many things a step found in order and how many not; a step that counts nothing is itself the one thing. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One part of a check, announced by its name before it starts, with what to do when it breaks. */
export interface Step {
  readonly name: string;
  readonly mend?: string;
  run(): Promise<Count>;
}

/** Runs a program to its end, its words going straight to the terminal, and returns its exit code (127 when there is no such program). */
export const runProgram = (program: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', (problem) => {
      console.error(`${program}: ${problem.message}`);
      resolve(127);
    });
    child.once('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });

export const held = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A step that is one program: it holds when the program ends with 0. */
export const programStep = (name: string, command: readonly [string, ...string[]], mend?: string): Step => {
  const [program, ...args] = command;
  return { name, ...(mend && { mend }), run: async () => held(await runProgram(program, args)) };
};

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const brokenStep = (step: Step, problem: unknown): Count => {
  console.error(`${step.name}: ${problem instanceof Error ? problem.message : problem}`);
  return { passed: 0, failed: 1 };
};

/**
 * Runs every step, also after one has failed, because whoever reads the end
 * wants the whole list; then names the broken ones and what to do, and closes
 * with the one plain line `N passed, N failed`. The two figures are also left in
 * `reports/count-<name>` for .ci/run, and the exit code tells the same.
 */
export const runSteps = async (name: string, steps: readonly Step[]): Promise<void> => {
  const broken: string[] = [];
  const total = { passed: 0, failed: 0 };
  for (const [n, step] of steps.entries()) {
    const began = Date.now();
    console.log(`\n── ${n + 1}/${steps.length} ${step.name} …`);
    const count = await step.run().catch((problem: unknown) => brokenStep(step, problem));
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) broken.push(`  ${step.name}${step.mend ? `: ${step.mend}` : ''}`);
    console.log(`── ${count.failed > 0 ? `BROKEN (${count.failed})` : 'holds'} after ${seconds(began)}`);
  }
  if (broken.length > 0) console.log(`\nBroken:\n${broken.join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  mkdirSync('reports', { recursive: true });
  writeFileSync(join('reports', `count-${name}`), `${total.passed} ${total.failed}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
};
