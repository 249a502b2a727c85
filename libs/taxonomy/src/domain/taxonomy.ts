import type {
  Category,
  CategoryGroup,
  ConsentGrant,
  Instrument,
  Label,
  Provision,
  ReferenceData,
} from './vocabulary.js';

/**
 * The vocabulary of the portal, held in memory: what a report can be filed under, the norms each category cites,
 * the scales and the consent grants.
 *
 * @example taxonomy.category('MAT.WAT')?.label.es
 */
export class Taxonomy {
  private readonly byCode: ReadonlyMap<string, Category>;
  private readonly groupByCode: ReadonlyMap<string, CategoryGroup>;
  private readonly instrumentById: ReadonlyMap<string, Instrument>;

  constructor(readonly data: ReferenceData) {
    this.byCode = new Map(data.groups.flatMap((group) => group.categories.map((leaf) => [leaf.code, leaf] as const)));
    this.groupByCode = new Map(data.groups.map((group) => [group.code, group] as const));
    this.instrumentById = new Map(data.instruments.map((instrument) => [instrument.id, instrument] as const));
  }

  get groups(): readonly CategoryGroup[] {
    return this.data.groups;
  }

  get scales() {
    return this.data.scales;
  }

  get consentGrants(): readonly ConsentGrant[] {
    return this.data.scales.consentGrants;
  }

  /** A leaf by its code; a group is not one. */
  category(code: string): Category | undefined {
    return this.byCode.get(code);
  }

  /** Whether a report may be filed under this code. */
  isCategory(code: string): boolean {
    return this.byCode.has(code);
  }

  /** All codes a report may be filed under. */
  categoryCodes(): ReadonlySet<string> {
    return new Set(this.byCode.keys());
  }

  /** The label of a leaf or a group. */
  labelOf(code: string): Label | undefined {
    return this.byCode.get(code)?.label ?? this.groupByCode.get(code)?.label;
  }

  /** The norms a leaf or a group cites, with their check status. */
  provisionsOf(code: string): readonly Provision[] {
    return this.byCode.get(code)?.provisions ?? this.groupByCode.get(code)?.provisions ?? [];
  }

  instrument(id: string): Instrument | undefined {
    return this.instrumentById.get(id);
  }

  /** Hours until a moderator must have looked at a report of this urgency. */
  hoursFor(urgency: string): number | undefined {
    return this.data.scales.urgency.find((step) => step.code === urgency)?.hours;
  }

  /** The grants without which nothing of a report may be published. */
  grantsNeededForPublication(): readonly string[] {
    return this.consentGrants.filter((grant) => grant.absenceBlocksPublication).map((grant) => grant.code);
  }
}
