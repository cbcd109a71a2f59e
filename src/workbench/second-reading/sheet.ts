import { shuffle } from '../../rules/seed';
import { ANSWERS, type Question, type QuestionKind } from './questions';

/** The questions in the order of the sheet: by kind, then mixed, so that neighbours tell nothing; the same seed, the same sheet. */
export function inSheetOrder(questions: readonly Question[], seed: number): readonly Question[] {
  const kinds = Object.keys(ANSWERS) as QuestionKind[];
  return kinds.flatMap((kind) =>
    shuffle(
      seed,
      `sheet/${kind}`,
      questions.filter((question) => question.kind === kind),
    ),
  );
}

/** The sheet as a reader gets it: numbers, sentences and the answers allowed; no ids and no marks. */
export function sheetText(questions: readonly Question[]): string {
  let kind: QuestionKind | null = null;
  return questions
    .flatMap((question, i) => {
      const head = question.kind === kind ? [] : ['', `## ${question.kind}: ${ANSWERS[question.kind].join(' / ')}`, ''];
      kind = question.kind;
      return [...head, `${i + 1}. ${question.asked}`];
    })
    .join('\n');
}
