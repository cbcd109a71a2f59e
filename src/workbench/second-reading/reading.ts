import { z } from 'zod';
import { type Language, languages } from '../../language/languages';
import { AuthoringError } from '../reading/authoring-error';
import { type Agreement, cohensKappa } from './kappa';
import { ANSWERS, type Question, type QuestionKind } from './questions';

/** One blind reading of one hearing as it is kept: what was asked then, what was answered, and what was remarked. */
export const readingSchema = z.strictObject({
  hearing: z.string(),
  language: z.enum(languages as readonly [Language, ...Language[]]),
  date: z.string(),
  judgements: z.array(
    z.strictObject({ key: z.string(), asked: z.string(), answer: z.string(), remark: z.string().optional() }),
  ),
});
export type Reading = z.infer<typeof readingSchema>;

/** What a reader hands in: an answer by the number on the sheet, and remarks by the same number. */
export const answersSchema = z.strictObject({
  answers: z.record(z.string(), z.string()),
  remarks: z.record(z.string(), z.string()).optional(),
});

/** Turns a filled sheet into a reading. @throws AuthoringError for a number left out or an answer that is not allowed. */
export function recordReading(
  questions: readonly Question[],
  filled: z.infer<typeof answersSchema>,
  about: { readonly hearing: string; readonly language: Language; readonly date: string; readonly file: string },
): Reading {
  const { file, ...head } = about;
  const judgements = questions.map(({ key, kind, asked }, i) => {
    const number = String(i + 1);
    const answer = filled.answers[number] ?? '';
    if (!ANSWERS[kind].includes(answer)) {
      const toDo = `answer number ${number} with one of: ${ANSWERS[kind].join(', ')}`;
      throw new AuthoringError('wrong-argument', { file, path: `answers.${number}`, toDo });
    }
    const remark = filled.remarks?.[number];
    return { key, asked, answer, ...(remark && { remark }) };
  });
  return { ...head, judgements };
}

/** A cell on which the reader and the mark differ. */
export interface Difference {
  readonly key: string;
  readonly asked: string;
  readonly mark: string;
  readonly answer: string;
  readonly remark?: string | undefined;
  /** The words have been changed since it was read, so it says nothing about them any more. */
  readonly isReworded: boolean;
}

/** How a reading compares with the marks as they stand now. */
export interface Comparison {
  readonly kinds: Readonly<Partial<Record<QuestionKind, Agreement>>>;
  readonly differences: readonly Difference[];
  /** Cells that nobody has read: added since, or never on the sheet. */
  readonly unread: readonly string[];
}

/**
 * Compares the judgements with the marks. Agreement is counted over every
 * cell that still exists, in the words in which it was read.
 */
export function compareReading(questions: readonly Question[], { judgements }: Reading): Comparison {
  const given = new Map(judgements.map((judgement) => [judgement.key, judgement]));
  const read = questions.flatMap((question) => {
    const judgement = given.get(question.key);
    return judgement === undefined ? [] : [{ question, judgement }];
  });
  const kinds = (Object.keys(ANSWERS) as QuestionKind[]).flatMap((kind) => {
    const pairs = read
      .filter(({ question }) => question.kind === kind)
      .map(({ question, judgement }) => [question.mark, judgement.answer] as const);
    return pairs.length === 0 ? [] : [[kind, cohensKappa(pairs)] as const];
  });
  const differences = read
    .filter(({ question, judgement }) => question.mark !== judgement.answer)
    .map(({ question: { key, asked, mark }, judgement }) => ({
      key,
      asked,
      mark,
      answer: judgement.answer,
      remark: judgement.remark,
      isReworded: judgement.asked !== asked,
    }));
  const unread = questions.filter(({ key }) => !given.has(key)).map(({ key }) => key);
  return { kinds: Object.fromEntries(kinds), differences, unread };
}
