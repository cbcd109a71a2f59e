import { languages } from '../../language/languages';
import type { Exploration } from './fairness-report';
import type { GradedPlayer } from './graded-players';

/** The fairness reports as one page that needs nothing else: figures, and the points of every player as small bars. */
export function reportPage(explorations: readonly Exploration[]): string {
  const sections = explorations.map(section).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Fairness of the hearings</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #23303b; background: #fbf7ee }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #ddd3bf; vertical-align: top }
.holds { color: #1c6b3c } .fails { color: #a32b16; font-weight: 700 } pre { white-space: pre-wrap; font-size: .8rem; margin: 0 } svg { display: block }
</style>
${sections}
</html>
`;
}

function section({ report, players }: Exploration): string {
  const checks = Object.entries(report.checks).map(([name, { holds, ...rest }]) => row(name, holds, rest));
  const cues = languages.map((language) => row(`cues ${language}`, report.cues[language].holds, report.cues[language]));
  return `<h1>${escaped(report.id)}</h1>
<table><tr><th>check<th>holds<th>figure${[...checks, ...cues].join('')}</table>
<h2>Points of every player, 0-100, by position</h2>
<table>${players.map(playerRow).join('')}</table>`;
}

function row(name: string, holds: boolean, figure: unknown): string {
  const word = holds ? 'holds' : 'fails';
  return `<tr><td>${escaped(name)}<td class="${word}">${word}<td><pre>${escaped(JSON.stringify(figure, null, 1))}</pre>`;
}

function playerRow({ name, language, grades }: GradedPlayer): string {
  const cells = [...grades].map(
    ([position, { mean, points }]) => `<td>${escaped(position)} ${mean.toFixed(1)}${bars(points)}`,
  );
  return `<tr><td>${escaped(language === null ? name : `${name} (${language})`)}${cells.join('')}`;
}

function bars(points: readonly number[]): string {
  const most = Math.max(...points);
  const drawn = points.flatMap((chance, x) => {
    const height = (30 * chance) / most;
    return height < 0.2
      ? []
      : [`<rect x="${x}" y="${(30 - height).toFixed(1)}" width="1" height="${height.toFixed(1)}"/>`];
  });
  return `<svg viewBox="0 0 101 30" width="202" height="40" fill="#2f7f9b" preserveAspectRatio="none" role="img" aria-label="distribution of points">${drawn.join('')}</svg>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
