import { Access, ApiProblems } from '@habeas/platform/http';
import { Controller, Get, Param, Query, Req, Res, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RecordKind } from '../domain/context-filters.js';
import {
  OrderPageResponse,
  OrderResponse,
  StatementPageResponse,
  StatementResponse,
  TransferPageResponse,
  TransferResponse,
} from './dto/record-kinds.response.js';
import { ListRecordsQuery, RecordFilterQuery, RecordParams } from './dto/record.request.js';
import { RecordAnswers } from './record-answers.js';

/** A list of one kind of records: its name in addresses, and what answers look like. */
interface RecordList {
  readonly name: string;
  readonly kind: RecordKind;
  readonly page: Type;
  readonly detail: Type;
  readonly about: string;
}

export const TransfersController = controllerOf({
  name: 'transfers',
  kind: 'transfer',
  page: TransferPageResponse,
  detail: TransferResponse,
  about: 'Transfers of people, on whose claim, with legs, times and counts',
});

export const OrdersController = controllerOf({
  name: 'orders',
  kind: 'legal_order',
  page: OrderPageResponse,
  detail: OrderResponse,
  about: 'Orders of courts, with what became of them and when they were in force',
});

export const StatementsController = controllerOf({
  name: 'statements',
  kind: 'statement',
  page: StatementPageResponse,
  detail: StatementResponse,
  about: 'Who said what, in which office and when',
});

/** The routes of one kind of records. */
function controllerOf({ name, kind, page, detail, about }: RecordList): Type {
  @ApiTags('context')
  @Controller()
  class Records {
    constructor(private readonly answers: RecordAnswers) {}

    @Get(name)
    @Access('public')
    @ApiOperation({ summary: `${about}: a page at a time, the newest first` })
    @ApiOkResponse({ type: page })
    @ApiProblems(400, 429)
    list(@Query() query: ListRecordsQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
      return this.answers.list(kind, query, request, reply);
    }

    @Get(`${name}.csv`)
    @Access('public')
    @ApiOperation({ summary: `${about}: all as CSV, safe to open in a spreadsheet` })
    @ApiProduces('text/csv')
    @ApiOkResponse({ schema: { type: 'string' } })
    @ApiProblems(400, 429, 503)
    csv(@Query() query: RecordFilterQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
      return this.answers.download({ name, kind }, 'csv', query, request, reply);
    }

    @Get(`${name}.ndjson`)
    @Access('public')
    @ApiOperation({ summary: `${about}: all, one whole record a line` })
    @ApiProduces('application/x-ndjson')
    @ApiOkResponse({ schema: { type: 'string' } })
    @ApiProblems(400, 429, 503)
    ndjson(
      @Query() query: RecordFilterQuery,
      @Req() request: FastifyRequest,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      return this.answers.download({ name, kind }, 'ndjson', query, request, reply);
    }

    @Get(`${name}.geojson`)
    @Access('public')
    @ApiOperation({ summary: `${about}: all as features at the places that they touch` })
    @ApiProduces('application/geo+json')
    @ApiOkResponse({ schema: { type: 'string' } })
    @ApiProblems(400, 429, 503)
    geojson(
      @Query() query: RecordFilterQuery,
      @Req() request: FastifyRequest,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      return this.answers.download({ name, kind }, 'geojson', query, request, reply);
    }

    @Get(`${name}/:slug`)
    @Access('public')
    @ApiOperation({ summary: `${about}: one with its reasoning, what answers or contradicts it, and its sources` })
    @ApiOkResponse({ type: detail })
    @ApiProblems(400, 404, 429)
    read(@Param() { slug }: RecordParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
      return this.answers.one(kind, slug, request, reply);
    }
  }
  // Its name is the start of the ids of its operations in the OpenAPI document.
  Object.defineProperty(Records, 'name', { value: `${name.charAt(0).toUpperCase()}${name.slice(1)}Controller` });
  return Records;
}
