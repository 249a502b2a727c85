import { type Actor, Forbidden } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { inputsOfIndicators } from '@habeas/registry';
import { type CategoryGroup, Taxonomy } from '@habeas/taxonomy';
import { Injectable } from '@nestjs/common';
import { PublishedCodebookRepository, type CodebookCategory } from '../persistence/published-codebook.repository.js';
import { PublishedFacilityRepository } from '../persistence/published-facility.repository.js';
import { PublishContext } from './context/publish-context.js';

/** Brings codebook, places and what is known around them on the public side up to date. Running it again writes only what changed. */
@Injectable()
export class PublishReferenceData {
  constructor(
    private readonly transactor: Transactor,
    private readonly taxonomy: Taxonomy,
    private readonly codebook: PublishedCodebookRepository,
    private readonly facilities: PublishedFacilityRepository,
    private readonly context: PublishContext,
  ) {}

  /** For the operator's seed and imports and for the worker's schedule. Returns how many places and records were written. */
  async execute(actor: Actor): Promise<number> {
    if (actor.kind !== 'system') throw new Forbidden();
    const proofLevels = this.taxonomy.scales.proof.map(({ code, label }) => ({
      level: Number(code),
      label_en: label.en,
      label_es: label.es,
    }));
    const categories = this.taxonomy.groups
      .flatMap(toCategories)
      .map((category, position) => ({ ...category, position }));
    const instruments = this.taxonomy.data.instruments.map(({ id, title, checkStatus, force }, position) => ({
      id,
      title_en: title.en,
      title_es: title.es,
      check_status: checkStatus,
      force,
      position,
    }));
    const indicators = this.taxonomy.data.indicators.map(({ id, formula, source, checkStatus, remark }, position) => ({
      id,
      formula,
      source,
      check_status: checkStatus,
      remark,
      inputs: inputsOfIndicators[id] ?? [],
      position,
    }));
    return this.transactor.run(async (tx) => {
      await this.codebook.write(tx, { categories, proofLevels, instruments, indicators });
      const places = await this.facilities.refresh(tx);
      return places + (await this.context.refresh(tx));
    });
  }
}

function toCategories(group: CategoryGroup): Omit<CodebookCategory, 'position'>[] {
  const row = (
    { code, label, provisions }: Pick<CategoryGroup, 'code' | 'label' | 'provisions'>,
    parent: string | null,
  ) => ({
    code,
    parent,
    label_en: label.en,
    label_es: label.es,
    provisions: provisions.map(({ instrument, locator, checkStatus }) => ({ instrument, locator, checkStatus })),
  });
  return [row(group, null), ...group.categories.map((category) => row(category, group.code))];
}
