import { type Actor, Conflict, NotFound, type Permission } from '@habeas/kernel';
import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Log } from '../logging/log.js';
import { LoggingModule } from '../logging/logging.module.js';
import { Access } from './access.js';
import { Act } from './act.decorator.js';
import { ActorResolver } from './actor-resolver.js';
import { createHttpApp } from './create-http-app.js';
import { HttpModule } from './http.module.js';
import { IfMatch } from './if-match.decorator.js';
import { serveOpenApi } from './openapi.js';
import { PageQuery } from './page.query.js';
import {
  EdtfText,
  Flag,
  Id,
  NestedList,
  NestedObject,
  OneOf,
  OneOfList,
  Text,
  Whole,
  WordMap,
} from './validators/index.js';

class Range {
  @Whole({ min: 0, max: 100 })
  low!: number;

  @Whole({ min: 0, max: 100, optional: true })
  high?: number;
}

class Note {
  @Text({ max: 10 })
  title!: string;

  @OneOf(['a', 'b'], { optional: true })
  kind?: string;

  @OneOfList(['x', 'y'], { maxItems: 2, minItems: 1, optional: true })
  marks?: string[];

  @NestedObject(() => Range, { optional: true })
  range?: Range;

  @NestedList(() => Range, { maxItems: 1, optional: true })
  ranges?: Range[];

  @EdtfText({ optional: true, nullable: true })
  when?: string | null;

  @WordMap(['grant'], ['yes', 'no'], { optional: true })
  consent?: Record<string, string>;

  @Flag({ optional: true })
  ongoing?: boolean;
}

class NoteQuery extends PageQuery {
  @Flag({ optional: true })
  open?: boolean;

  @OneOfList(['x', 'y'], { maxItems: 2, optional: true })
  marks?: string[];
}

class NoteId {
  @Id()
  id!: string;
}

@Controller('notes')
class NotesController {
  @Post()
  @Access('report.submit')
  create(@Act() actor: Actor, @Body() note: Note): object {
    return { ...note, actor: actor.kind };
  }

  @Get()
  @Access('public')
  list(@Query() query: NoteQuery): object {
    return query;
  }

  @Get('broken')
  @Access('public')
  broken(): void {
    throw new Error('CANARY in an error');
  }

  @Get('missing/:id')
  @Access('public')
  missing(@Param() _: NoteId): void {
    throw new NotFound();
  }

  @Post(':id/clash')
  @Access('report.submit')
  clash(@Param() _: NoteId, @IfMatch() revision: number): void {
    throw new Conflict('clash', 'Two at once.', { revision });
  }
}

/** A reporter, when a header says so. */
class HeaderResolver extends ActorResolver {
  resolve({ headers }: FastifyRequest): Promise<Actor | undefined> {
    if (!headers['x-test-role']) return Promise.resolve(undefined);
    const permissions = new Set<Permission>(headers['x-test-role'] === 'reporter' ? ['report.submit'] : []);
    return Promise.resolve({ kind: 'person', accountId: 'a', organizationId: 'o', role: 'reporter', permissions });
  }
}

@Module({ providers: [{ provide: ActorResolver, useClass: HeaderResolver }], exports: [ActorResolver] })
export class ResolverModule {}

/** A door with invented routes about notes, for specs; `sink` takes the lines of its log. It does not listen yet. */
export async function openNotesDoor(sink: (line: string) => void = () => undefined): Promise<NestFastifyApplication> {
  const log = new Log('test', sink);

  @Module({
    imports: [LoggingModule.forRoot(log), HttpModule.forRoot(ResolverModule)],
    controllers: [NotesController],
  })
  class DoorModule {}

  const app = await createHttpApp(DoorModule, log, { prefix: 'api/v1' });
  serveOpenApi(app, '/api/v1/openapi.json', { title: 'A door', description: 'Of a spec', version: '1' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
