import type { ClaimedTime } from '../claimed-time.js';
import type { CustodyFinding, ReasoningStep, TimePlace } from '../custody-answer.js';
import type { OrderEvent } from '../order-events.js';
import type { LegTimes } from '../transfer-legs.js';
import { instantInWords, timeInWords } from './time-words.js';
import { answerWords, eventWords, momentWords, shortAnswers, stateWords } from './vocabulary.js';
import { inBoth, type Language, type Wording } from './wording.js';

/** What the reasoning was made from: the sentences give its times as the sources do. */
interface ToldTimes {
  readonly legs: readonly LegTimes[];
  readonly events: readonly OrderEvent[];
}

type StepOf<C extends ReasoningStep['code']> = Extract<ReasoningStep, { readonly code: C }>;

/** The answer and each step of its reasoning as a sentence, with the claimed times in their own zone and precision. */
export function custodyInWords(
  { answer, steps }: CustodyFinding,
  record: ToldTimes,
): { readonly answer: Wording; readonly steps: readonly Wording[] } {
  const open = steps.filter(({ code }) => code === 'order_then').length > 1;
  return {
    answer: answerWords[answer],
    steps: steps.map((step) => inBoth((language) => sentence(step, record, open, language))),
  };
}

function sentence(step: ReasoningStep, record: ToldTimes, open: boolean, language: Language): string {
  switch (step.code) {
    case 'handover_said':
      return handoverSaid(step, record, language);
    case 'handover_not_said':
      return {
        en: `Nobody says when custody was handed over; it is taken to have been on leg ${step.leg + 1}.`,
        es: `Nadie dice cuándo se entregó la custodia; se entiende que fue en el tramo ${step.leg + 1}.`,
      }[language];
    case 'handover_not_before':
    case 'handover_not_after':
      return bound(step, record, language);
    case 'order_then':
      return orderThen(step, record, open, language);
    case 'rests_on_oral_order':
      return {
        en: `The answer rests on the oral order: without it, it would be “${shortAnswers[step.otherwise].en}”.`,
        es: `La respuesta se apoya en la orden oral: sin ella sería «${shortAnswers[step.otherwise].es}».`,
      }[language];
    case 'claims_disagree':
      return disagreement(step, record, language);
    case 'times_impossible':
      return {
        en: 'The claimed times cannot all be true, so nothing follows from them.',
        es: 'Los tiempos alegados no pueden ser todos ciertos, así que nada se sigue de ellos.',
      }[language];
  }
}

function handoverSaid({ leg }: StepOf<'handover_said'>, { legs }: ToldTimes, language: Language): string {
  const told = toldTimes(legs[leg]?.custody_handed_over ?? [], language);
  return {
    en: `Custody was handed over on leg ${leg + 1} at a time that is given as ${told}.`,
    es: `La custodia se entregó en el tramo ${leg + 1} en un momento que se da como ${told}.`,
  }[language];
}

function bound(
  step: StepOf<'handover_not_before'> | StepOf<'handover_not_after'>,
  { legs }: ToldTimes,
  language: Language,
): string {
  const { leg, moment, at } = step;
  const told = toldTimes(legs[leg]?.[moment] ?? [], language);
  const [when, by] = [instantInWords(at, language), momentWords[moment][language]];
  if (step.code === 'handover_not_before') {
    return {
      en: `It was not before ${when}: that is the earliest for ${by} (leg ${leg + 1}), given as ${told}.`,
      es: `No fue antes del ${when}: es lo más temprano para ${by} (tramo ${leg + 1}), según: ${told}.`,
    }[language];
  }
  return {
    en: `It was not after ${when}: that is the latest for ${by} (leg ${leg + 1}), given as ${told}.`,
    es: `No fue después del ${when}: es lo más tarde para ${by} (tramo ${leg + 1}), según: ${told}.`,
  }[language];
}

function orderThen(
  { state, after }: StepOf<'order_then'>,
  { events }: ToldTimes,
  open: boolean,
  language: Language,
): string {
  const stood = stateWords[state][language];
  const said = {
    en: `At the handover the order ${open ? 'can have been' : 'was'} ${stood}`,
    es: `En el momento de la entrega la orden ${open ? 'pudo estar' : 'estaba'} ${stood}`,
  }[language];
  if (!after) return `${said}.`;
  const event = eventWords[after.kind][language];
  const told = toldTimes(events[after.event]?.times ?? [], language);
  return {
    en: `${said}: the last event by then is “${event}”, ${told === '' ? 'of unknown time' : `given as ${told}`}.`,
    es: `${said}: el último hecho hasta entonces es «${event}», ${told === '' ? 'de momento desconocido' : `según: ${told}`}.`,
  }[language];
}

function disagreement({ place, claims }: StepOf<'claims_disagree'>, record: ToldTimes, language: Language): string {
  const times = timesAt(place, record);
  const onEach = claims.map(({ claimant, answer }, at) => {
    const time = times[at];
    const given = time ? timeInWords(time, language) : '';
    return {
      en: `on the time of ${claimant}, ${given}, the answer is “${shortAnswers[answer].en}”`,
      es: `con el momento de ${claimant}, ${given}, la respuesta es «${shortAnswers[answer].es}»`,
    }[language];
  });
  const what = 'leg' in place ? momentWords[place.moment][language] : eventWords[place.kind][language];
  return {
    en: `The claims of when (${what}) exclude each other: ${onEach.join('; ')}.`,
    es: `Lo alegado sobre cuándo (${what}) se excluye entre sí: ${onEach.join('; ')}.`,
  }[language];
}

function timesAt(place: TimePlace, { legs, events }: ToldTimes): readonly ClaimedTime[] {
  return ('leg' in place ? legs[place.leg]?.[place.moment] : events[place.event]?.times) ?? [];
}

function toldTimes(claims: readonly ClaimedTime[], language: Language): string {
  const by = { en: 'by', es: 'por' }[language];
  return claims.map((claim) => `${timeInWords(claim, language)} ${by} ${claim.claimant}`).join('; ');
}
