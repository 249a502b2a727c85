import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, ApiProblems } from '@habeas/platform/http';
import { recordKinds } from '../domain/records/record.js';
import { templateColumns } from '../domain/shape/columns.js';
import type { RecordField } from '../domain/shape/field.js';
import { shapeOf, sourceFields } from '../domain/shape/record-shape.js';
import { ContextKindsResponse, type RecordFieldResponse } from './dto/kind.responses.js';
import { KindParams } from './dto/record.requests.js';

@ApiTags('context')
@Controller('context-kinds')
export class ContextKindsController {
  @Get()
  @Access('facility.read')
  @ApiOperation({ summary: 'What is written into a record of each kind: what forms and tables are made from' })
  @ApiOkResponse({ type: ContextKindsResponse })
  @ApiProblems()
  list(): ContextKindsResponse {
    return {
      kinds: recordKinds.map(shapeOf).map(({ kind, label, fields }) => ({ kind, label, fields: fields.map(toField) })),
      source: sourceFields.map(toField),
    };
  }

  @Get(':kind/template.csv')
  @Access('facility.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="template.csv"')
  @ApiOperation({ summary: 'An empty table of a kind, to fill in and import' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400)
  template(@Param() { kind }: KindParams): string {
    return `${templateColumns(shapeOf(kind)).join(',')}\r\n`;
  }
}

function toField(field: RecordField): RecordFieldResponse {
  const { name, type, label, required, many } = field;
  return {
    name,
    type,
    label,
    required,
    many,
    choices: field.type === 'choice' ? [...field.choices] : [],
    fields: field.type === 'group' ? field.fields.map(toField) : [],
  };
}
