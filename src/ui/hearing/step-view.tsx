import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Option } from '../../hearing/screen';
import { useWords } from '../game';
import { AnswerStep, LotStep, OneWayStep, splitPrompt } from './answer-step';
import { CardOptions } from './card-options';
import { ChainStep } from './chain-step';
import { ClaimStep } from './claim-step';
import { EndStep } from './end-step';
import { FileStep } from './file-step';
import { OpeningStep } from './opening-step';
import { useSeat } from './seat';
import { Speech } from './speech';
import { TestimonyStep } from './testimony-step';
import { VerdictStep } from './verdict-step';

/** The screen of the present step. Each step owes one answer; what the answer brings is for the rules to say. */
export function StepView(): JSX.Element | null {
  const words = useWords();
  const { screen } = useSeat();
  const { step } = screen;
  switch (step.kind) {
    case 'opening':
      return <OpeningStep />;
    case 'lot':
      return <LotStep />;
    case 'file':
      return <FileStep />;
    case 'chain':
      return <ChainStep nth={step.nth} />;
    case 'claim':
      return <ClaimStep nth={step.nth} />;
    case 'open-hearing':
      return <OneWayStep label={words.t('hearing.open')} />;
    case 'second-source':
      return <SecondSourceStep />;
    case 'testimony':
      return <TestimonyStep />;
    case 'closing':
      return <AnswerStep lie="scale" />;
    case 'verdict':
      return <VerdictStep />;
    case 'end':
      return <EndStep />;
    default:
      return <AnswerStep />;
  }
}

/** "Who else says so?": the cards of the hand, each to be read on both sides before it is laid. */
function SecondSourceStep() {
  const words = useWords();
  const { screen, sitting, read } = useSeat();
  const [said, asks] = splitPrompt(screen.prompt);
  const lay = useCallback((option: Option) => void sitting.play(option.move), [sitting]);
  const name = asks ? read(asks) : '';
  return (
    <>
      <div class="felt felt--spoken">
        <Speech phrases={said} />
      </div>
      <p class="now">{name}</p>
      <div class="actions">
        <CardOptions name={name} options={screen.groups[0]?.options ?? []} label={words.t('claim.lay')} onLay={lay} />
      </div>
    </>
  );
}
