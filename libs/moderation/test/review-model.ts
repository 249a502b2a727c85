import { leaseMinutes } from '../src/domain/lease.js';

/** Who acts in a game. */
export type Who = 'ana' | 'ben' | 'lead';
export type PlayedOutcome = 'accept' | 'reject' | 'request_information';
export type Step =
  | { readonly do: 'claim' | 'release' | 'undo'; readonly who: Who }
  | { readonly do: 'decide'; readonly who: Who; readonly outcome: PlayedOutcome }
  | { readonly do: 'answer' | 'withdraw' | 'admit' }
  | { readonly do: 'wait'; readonly seconds: number };

/** What is expected: written apart from the code, as a person would play it on paper. */
export interface Model {
  state: string;
  holder: Who | null;
  heldUntil: number;
  now: number;
  /** The last decision that stands. */
  last: { by: Who; at: number; state: string } | null;
  open: boolean;
  stoppedSince: number | null;
  stood: number;
}

const stateOf: Record<PlayedOutcome, string> = {
  accept: 'accepted',
  reject: 'rejected',
  request_information: 'needs_information',
};

/** Plays a step on paper and tells how it must end. */
export function play(model: Model, step: Step): string {
  const holder = model.heldUntil > model.now ? model.holder : null;
  const open = ['queued', 'in_review', 'needs_information'].includes(model.state);
  switch (step.do) {
    case 'wait':
      model.now += step.seconds;
      return 'done';
    case 'admit':
      return 'done';
    case 'claim':
      if (!open) return 'illegal_transition';
      if (holder && holder !== step.who) return 'already_claimed';
      hold(model, step.who);
      if (model.state === 'queued') model.state = 'in_review';
      return 'done';
    case 'release':
      if (!holder) return 'done';
      if (holder !== step.who) return 'already_claimed';
      model.holder = null;
      if (model.state === 'in_review') model.state = 'queued';
      return 'done';
    case 'decide':
      return decide(model, step, holder);
    case 'undo':
      return undo(model, step.who, holder);
    case 'answer':
      if (model.state !== 'needs_information') return 'illegal_transition';
      model.state = 'in_review';
      start(model);
      return 'done';
    case 'withdraw':
      if (!open) return 'illegal_transition';
      model.state = 'withdrawn';
      close(model);
      return 'done';
  }
}

function decide(model: Model, { who, outcome }: Extract<Step, { do: 'decide' }>, holder: Who | null): string {
  if (model.state === 'queued') return 'claim_required';
  const asksTwice = model.state === 'needs_information' && outcome === 'request_information';
  if (!['in_review', 'needs_information'].includes(model.state) || asksTwice) return 'illegal_transition';
  if (holder !== who) return 'claim_required';
  model.state = stateOf[outcome];
  model.last = { by: who, at: model.now, state: model.state };
  if (outcome === 'request_information') model.stoppedSince = model.now;
  else close(model);
  return 'done';
}

function undo(model: Model, who: Who, holder: Who | null): string {
  if (!model.last) return 'none';
  if (model.last.by !== who) return 'not_your_decision';
  if (model.now - model.last.at > 60) return 'undo_window_over';
  if (model.state !== model.last.state || (holder && holder !== who)) return 'decision_followed';
  model.state = 'in_review';
  model.last = null;
  model.open = true;
  start(model);
  hold(model, who);
  return 'done';
}

function hold(model: Model, who: Who): void {
  model.holder = who;
  model.heldUntil = model.now + leaseMinutes * 60;
}

function close(model: Model): void {
  start(model);
  model.open = false;
  model.holder = null;
}

function start(model: Model): void {
  if (model.stoppedSince !== null) model.stood += model.now - model.stoppedSince;
  model.stoppedSince = null;
}
