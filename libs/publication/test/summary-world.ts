import { type PersonActor, systemActor } from '@habeas/kernel';
import { SeedTaxonomy } from '@habeas/taxonomy';
import {
  type AcceptedReportInput,
  actingAs,
  insertAcceptedReport,
  insertAccount,
  insertFacility,
  insertOrganization,
  startContext,
  type TestAccount,
  type TestContext,
  type TestDatabase,
  type TestOrganization,
} from '@habeas/testing';
import { DraftSummary, PublicationModule, PublishSummary, SubmitSummary, type SummaryContent } from '../src/index.js';

interface PublicRow {
  id: string;
  version: number;
  title_en: string;
  body_en: string;
  hash: string;
  list_item: string;
  detail: string;
  persons: number;
  affected_band: string;
  countable: boolean;
  norms: string[];
  source_tags: string[];
  independent_sources: number;
  contested: boolean;
}

/** Two organisations that report from one place, and three moderators of a third who draft and publish about it. */
export class SummaryWorld {
  private constructor(
    private readonly database: TestDatabase,
    private readonly context: TestContext,
    readonly facilityId: string,
    readonly ngo: TestOrganization,
    readonly otherNgo: TestOrganization,
    readonly reporter: TestAccount,
    readonly otherReporter: TestAccount,
    readonly ownModerator: TestAccount,
    private readonly moderators: readonly TestAccount[],
  ) {}

  static async open(database: TestDatabase): Promise<SummaryWorld> {
    const context = await startContext(database, 'api', [PublicationModule]);
    await context.get(SeedTaxonomy).execute(systemActor('seed'));
    const ngo = await insertOrganization(database, { name: 'First NGO' });
    const otherNgo = await insertOrganization(database, { name: 'Second NGO' });
    const desk = await insertOrganization(database, { name: 'Desk' });
    const reporter = await insertAccount(database, { organizationId: ngo.id });
    const otherReporter = await insertAccount(database, { organizationId: otherNgo.id });
    const ownModerator = await insertAccount(database, { organizationId: ngo.id, role: 'moderator' });
    const moderator = () => insertAccount(database, { organizationId: desk.id, role: 'moderator' });
    const moderators = [await moderator(), await moderator(), await moderator()];
    const place = await insertFacility(database, { name: 'Invented Place North', slug: 'invented-place-north' });
    return new SummaryWorld(
      database,
      context,
      place.id,
      ngo,
      otherNgo,
      reporter,
      otherReporter,
      ownModerator,
      moderators,
    );
  }

  get: TestContext['get'] = (token) => this.context.get(token);

  close(): Promise<void> {
    return this.context.close();
  }

  moderator(index: number): PersonActor {
    const account = this.moderators[index];
    if (!account) throw new Error('no such moderator');
    return actingAs(account);
  }

  drafter = () => this.moderator(0);
  second = () => this.moderator(1);

  report(overrides: Partial<AcceptedReportInput> = {}) {
    return insertAcceptedReport(this.database, {
      organizationId: this.ngo.id,
      submitterId: this.reporter.id,
      moderatorId: this.drafter().accountId,
      facilityId: this.facilityId,
      affectedBest: 14,
      ...overrides,
    });
  }

  async content(overrides: Partial<SummaryContent> = {}): Promise<SummaryContent> {
    return {
      facilityId: this.facilityId,
      reportIds: overrides.reportIds ?? [(await this.report()).id],
      title: { en: 'Water withheld', es: 'Sin agua' },
      body: { en: 'Detainees said that water was withheld.', es: 'Detenidos dijeron que se les negó el agua.' },
      categories: ['MAT.WAT'],
      period: '2026-02',
      proof: null,
      affected: null,
      embargoUntil: null,
      ...overrides,
    };
  }

  async submitted(overrides: Partial<SummaryContent> = {}): Promise<string> {
    const { id } = await this.get(DraftSummary).execute(this.drafter(), await this.content(overrides));
    await this.get(SubmitSummary).execute(this.drafter(), id);
    return id;
  }

  publish = (id: string, actor = this.second()) => this.get(PublishSummary).execute(actor, { summaryId: id });

  async published(overrides: Partial<SummaryContent> = {}): Promise<string> {
    const id = await this.submitted(overrides);
    await this.publish(id);
    return id;
  }

  async publicRow(id: string): Promise<PublicRow | undefined> {
    const rows = await this.database.rows<PublicRow>(
      'SELECT p.* FROM published.summary p JOIN portal.summary s ON s.public_id = p.id WHERE s.id = $1',
      [id],
    );
    return rows[0];
  }

  async stateOf(id: string): Promise<string | undefined> {
    const rows = await this.database.rows<{ state: string }>('SELECT state FROM portal.summary WHERE id = $1', [id]);
    return rows[0]?.state;
  }
}
