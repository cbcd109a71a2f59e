import { shuffle } from '../../rules/seed';
import { ANSWERS, type Question, type QuestionKind } from './questions';

const SEED = 417;

/**
 * The questions in the order of the sheet: by kind, then mixed, so that
 * neighbours tell nothing. Each hearing is mixed in another way, because
 * readers of several sheets noticed when like places took like answers.
 */
export function inSheetOrder(questions: readonly Question[], hearing: string): readonly Question[] {
  const kinds = Object.keys(ANSWERS) as QuestionKind[];
  return kinds.flatMap((kind) =>
    shuffle(
      SEED,
      `sheet/${hearing}/${kind}`,
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
