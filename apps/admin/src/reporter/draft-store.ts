import type { Answer } from '../api/answer.js';
import { insiders } from '../api/doors.js';
import { isStatus } from '../api/problem.js';
import { newIdempotencyKey } from '../api/client.js';
import type { ReportDetail, SubmittedReport } from '../api/types.js';
import { questionsOf, type Answers, type QuestionnaireDefinition } from '../questionnaire/definition.js';
import { answersOf, changedFields } from './report-answers.js';

/** `changed` waits to be saved; `unsaved` was tried and failed. */
export type SaveState = 'saved' | 'changed' | 'saving' | 'unsaved';

/** Something typed that makes no answer yet, as its control holds it, and what is wrong with it. */
export interface HalfAnswer {
  readonly typed: unknown;
  readonly words: string;
}

/** A draft as the page holds it: what was typed, what the server is known to have, and how the last saving went. */
export interface Draft {
  reportId: string;
  reference: string;
  answers: Answers;
  /** By question. They are never sent: in their place stays what the server has. */
  halves: Readonly<Record<string, HalfAnswer>>;
  saved: Answers;
  revision: number;
  facilityName: string | null;
  state: SaveState;
  error: unknown;
  /** One key for the one submission of this draft, kept through every retry. */
  submissionKey: string;
}

type Listener = () => void;

/**
 * The drafts of this page load. They live in memory only, nothing is stored on the device, and leaving the page empties
 * them. Saving never blocks the person: it runs behind, one at a time, and a failure keeps every answer for the next try.
 */
export class DraftStore {
  private readonly drafts = new Map<string, Draft>();
  private readonly listeners = new Set<Listener>();
  private readonly queues = new Map<string, Promise<void>>();

  get = (reportId: string): Draft | undefined => this.drafts.get(reportId);

  subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes over what the server has, unless this page already knows the draft. */
  open(report: ReportDetail, definition: QuestionnaireDefinition): void {
    if (this.drafts.has(report.id)) return;
    const answers = answersOf(report, questionsOf(definition));
    this.set({
      reportId: report.id,
      reference: report.reference,
      answers,
      halves: {},
      saved: answers,
      revision: report.revision,
      facilityName: report.facility?.name ?? null,
      state: 'saved',
      error: null,
      submissionKey: newIdempotencyKey(),
    });
  }

  answer(reportId: string, changes: Answers, facilityName?: string | null): void {
    const draft = this.drafts.get(reportId);
    if (!draft) return;
    const whole = Object.entries(draft.halves).filter(([questionId]) => !(questionId in changes));
    this.set({
      ...draft,
      answers: { ...draft.answers, ...changes },
      halves: Object.fromEntries(whole),
      state: draft.state === 'unsaved' ? 'unsaved' : 'changed',
      ...(facilityName === undefined ? {} : { facilityName }),
    });
  }

  /** Keeps what is typed although it makes no answer yet. */
  answerHalf(reportId: string, questionId: string, half: HalfAnswer): void {
    const draft = this.drafts.get(reportId);
    if (!draft) return;
    const answers = { ...draft.answers, [questionId]: draft.saved[questionId] };
    this.set({ ...draft, answers, halves: { ...draft.halves, [questionId]: half } });
  }

  forget(reportId: string): void {
    this.drafts.delete(reportId);
    this.queues.delete(reportId);
    this.tell();
  }

  /**
   * Throws the draft away on the server, after whatever saving is under way. It is still to be forgotten here: a refusal or
   * a dead network keeps every answer. A draft that somebody else has thrown away already is gone as well.
   */
  async discard(reportId: string): Promise<void> {
    await this.queues.get(reportId);
    await insiders.remove(`/reports/${reportId}`).catch((error: unknown) => {
      if (!isStatus(error, 404)) throw error;
    });
  }

  hasUnsaved(): boolean {
    return [...this.drafts.values()].some((draft) => draft.state !== 'saved' || Object.keys(draft.halves).length > 0);
  }

  /** Saves what changed. Two savings of one draft never overlap, so the second sends the revision of the first. */
  save(reportId: string, definition: QuestionnaireDefinition): Promise<void> {
    const before = this.queues.get(reportId) ?? Promise.resolve();
    const next = before.then(() => this.saveNow(reportId, definition));
    this.queues.set(reportId, next);
    return next;
  }

  /** Sends the report for good. May be called again after a failure: the same key makes it arrive once. */
  async submit(reportId: string, definition: QuestionnaireDefinition): Promise<SubmittedReport> {
    await this.save(reportId, definition);
    const draft = this.drafts.get(reportId);
    if (!draft) throw new Error('unknown draft');
    if (draft.state !== 'saved') throw draft.error ?? new Error('changed while it was sent');
    return insiders.put<SubmittedReport>(
      `/reports/${reportId}/submission`,
      {},
      { idempotencyKey: draft.submissionKey },
    );
  }

  private async saveNow(reportId: string, definition: QuestionnaireDefinition, again = true): Promise<void> {
    const draft = this.drafts.get(reportId);
    if (!draft) return;
    const sent = draft.answers;
    const body = changedFields(draft.saved, sent, questionsOf(definition));
    if (Object.keys(body).length === 0) return this.patch(reportId, { state: 'saved', error: null });
    this.patch(reportId, { state: 'saving' });
    try {
      const answer = await insiders.call<Answer<'DraftRevisionResponse'>>('PUT', `/reports/${reportId}`, {
        body,
        ifMatch: draft.revision,
      });
      // What was typed while this was under way waits for the next saving.
      const state = this.drafts.get(reportId)?.answers === sent ? 'saved' : 'changed';
      this.patch(reportId, { saved: sent, revision: answer.data.revision, state, error: null });
    } catch (error) {
      if (isStatus(error, 412) && again) return this.mergeAndSave(reportId, definition);
      this.patch(reportId, { state: 'unsaved', error });
    }
  }

  /** Somebody saved the same draft elsewhere: take over what was not touched here, keep what was, and save again. */
  private async mergeAndSave(reportId: string, definition: QuestionnaireDefinition): Promise<void> {
    try {
      const theirs = await insiders.get<ReportDetail>(`/reports/${reportId}`);
      const draft = this.drafts.get(reportId);
      if (!draft) return;
      const saved = answersOf(theirs, questionsOf(definition));
      const mine = Object.fromEntries(
        Object.entries(draft.answers).filter(
          ([id, answer]) => JSON.stringify(answer) !== JSON.stringify(draft.saved[id]),
        ),
      );
      this.patch(reportId, { saved, answers: { ...saved, ...mine }, revision: theirs.revision });
    } catch (error) {
      return this.patch(reportId, { state: 'unsaved', error });
    }
    return this.saveNow(reportId, definition, false);
  }

  private patch(reportId: string, changes: Partial<Draft>): void {
    const draft = this.drafts.get(reportId);
    if (draft) this.set({ ...draft, ...changes });
  }

  private set(draft: Draft): void {
    this.drafts.set(draft.reportId, draft);
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

/** The drafts of this page load. */
export const drafts = new DraftStore();
