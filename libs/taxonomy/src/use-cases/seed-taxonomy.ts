import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Taxonomy } from '../domain/taxonomy.js';
import { TaxonomyRepository } from '../persistence/taxonomy.repository.js';

/** How much reference data there is now. */
export interface SeededTaxonomy {
  readonly categories: number;
  readonly instruments: number;
  readonly provisions: number;
}

/** Brings the reference data in the database to what the shipped files say. Running it again changes nothing. */
@Injectable()
export class SeedTaxonomy {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: TaxonomyRepository,
    private readonly taxonomy: Taxonomy,
  ) {}

  /** For the operator's start and `seed` alone. */
  async execute(actor: Actor): Promise<SeededTaxonomy> {
    if (actor.kind !== 'system') throw new Forbidden();
    const { data } = this.taxonomy;
    await this.transactor.run((tx) => this.repository.write(tx, data));
    return {
      categories: this.taxonomy.categoryCodes().size,
      instruments: data.instruments.length,
      provisions: data.provisions.length,
    };
  }
}
