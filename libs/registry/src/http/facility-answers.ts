import { Injectable } from '@nestjs/common';
import type { Actor } from '@habeas/kernel';
import { setEtag } from '@habeas/platform/http';
import type { FastifyReply } from 'fastify';
import { FacilityFigures } from '../use-cases/indicators/facility-figures.js';
import { ReadFacility } from '../use-cases/read-facility.js';
import type { FacilityResponse } from './dto/facility.responses.js';
import { toFacilityResponse } from './to-facility-response.js';

/** Answers with a place as it stands, with its figures and the tag that a change has to name. */
@Injectable()
export class FacilityAnswers {
  constructor(
    private readonly readFacility: ReadFacility,
    private readonly figures: FacilityFigures,
  ) {}

  /** @throws NotFound */
  async one(actor: Actor, idOrSlug: string, reply: FastifyReply): Promise<FacilityResponse> {
    const facility = await this.readFacility.execute(actor, idOrSlug);
    setEtag(reply, facility.revision);
    return toFacilityResponse(facility, await this.figures.of(actor, facility), actor);
  }
}
