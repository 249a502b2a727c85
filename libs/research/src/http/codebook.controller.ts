import { Access, ApiProblems } from '@habeas/platform/http';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CategoryRow } from '../persistence/published-codebook.query.js';
import { ReadCodebook } from '../use-cases/read-codebook.js';
import { ChangesQuery } from './dto/statistics.request.js';
import { ChangesResponse, CodebookResponse } from './dto/statistics.response.js';
import type { CategoryResponse } from './dto/summary.response.js';
import { ResearchOptions } from './research-options.js';
import { sendJson } from './send.js';

@ApiTags('codebook')
@Controller()
export class CodebookController {
  constructor(
    private readonly codebook: ReadCodebook,
    private readonly options: ResearchOptions,
  ) {}

  @Get('changes')
  @Access('public')
  @ApiOperation({ summary: 'Every publication, correction and retraction after a sequence number, without gaps' })
  @ApiOkResponse({ type: ChangesResponse })
  @ApiProblems(400, 429)
  async changes(
    @Query() { since = 0, limit = 100 }: ChangesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rows = await this.codebook.changes(since, limit);
    const shown = rows.slice(0, limit);
    const changes: ChangesResponse = {
      items: shown.map((row) => ({
        sequence: row.sequence,
        kind: row.kind,
        summaryId: row.summary_id,
        url: this.options.addressOf(row.summary_id),
        version: row.version,
        reason: row.reason,
        date: row.changed_on,
      })),
      lastSequence: shown.at(-1)?.sequence ?? since,
      more: rows.length > limit,
    };
    sendJson(request, reply, JSON.stringify(changes));
  }

  @Get('taxonomy')
  @Access('public')
  @ApiOperation({
    summary: 'The codebook: groups, categories with the norms they touch, standards of proof, instruments',
  })
  @ApiOkResponse({ type: CodebookResponse })
  @ApiProblems(429)
  async taxonomy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { categories, proofLevels, instruments } = await this.codebook.execute();
    const codebook: CodebookResponse = {
      groups: categories
        .filter(({ parent }) => parent === null)
        .map((group) => ({
          code: group.code,
          label: { en: group.label_en, es: group.label_es },
          categories: categories.filter(({ parent }) => parent === group.code).map(toCategory),
        })),
      proofLevels: proofLevels.map(({ level, label_en, label_es }) => ({
        level,
        label: { en: label_en, es: label_es },
      })),
      instruments: instruments.map(({ id, title_en, title_es, check_status, force }) => ({
        id,
        title: { en: title_en, es: title_es },
        checkStatus: check_status,
        force: force.map(({ country, legalForce }) => ({ country, legalForce })),
      })),
    };
    sendJson(request, reply, JSON.stringify(codebook));
  }
}

function toCategory(row: CategoryRow): CategoryResponse {
  return {
    code: row.code,
    label: { en: row.label_en, es: row.label_es },
    provisions: row.provisions.map(({ instrument, locator, checkStatus }) => ({ instrument, locator, checkStatus })),
  };
}
