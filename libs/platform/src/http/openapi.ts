import { hash } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiProperty, ApiResponse, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** One refused field, as the OpenAPI document describes it. */
export class FieldErrorResponse {
  @ApiProperty({ description: 'Path of the field in the request', example: 'occurred' })
  field!: string;

  @ApiProperty({ description: 'Stable code of the refusal', example: 'required' })
  code!: string;
}

/** A refusal of RFC 9457, as the OpenAPI document describes it. */
export class ProblemResponse {
  @ApiProperty({ example: 'urn:habeas:problem:invalid_request' })
  type!: string;

  @ApiProperty({ example: 'Malformed request' })
  title!: string;

  @ApiProperty({ type: 'integer', example: 400 })
  status!: number;

  @ApiProperty({ description: 'Stable, for programs', example: 'invalid_request' })
  code!: string;

  @ApiProperty({ description: 'A constant sentence; never what was sent' })
  detail!: string;

  @ApiProperty({ format: 'uuid', description: 'Tell it to the operator' })
  correlationId!: string;

  @ApiProperty({ type: FieldErrorResponse, isArray: true, required: false })
  errors?: FieldErrorResponse[];
}

/** Says in the OpenAPI document which refusals a route may give. 400, 401, 403 and 429 are said of all routes. */
export function ApiProblems(...statuses: number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: 'Refused',
        content: { 'application/problem+json': { schema: problemReference } },
      }),
    ),
  );
}

const problemReference = { $ref: '#/components/schemas/ProblemResponse' };

/** What a document says of itself. */
export interface OpenApiInfo {
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

/** The OpenAPI 3.1 document of an app, the same bytes for the same code. */
export function buildOpenApi(app: NestFastifyApplication, info: OpenApiInfo): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(info.title)
    .setDescription(info.description)
    .setVersion(info.version)
    .setLicense('AGPL-3.0-or-later', 'https://www.gnu.org/licenses/agpl-3.0.html')
    .addServer('/', 'This server')
    .addCookieAuth('habeas', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key' }, 'api-key')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemResponse, FieldErrorResponse],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return withCommonRefusals(document);
}

function withCommonRefusals(document: OpenAPIObject): OpenAPIObject {
  const refusal = { description: 'Refused', content: { 'application/problem+json': { schema: problemReference } } };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.put, path.post, path.delete, path.patch]) {
      if (!operation) continue;
      for (const status of ['400', '401', '403', '404', '429', '500', '503']) operation.responses[status] ??= refusal;
    }
  }
  return document;
}

/** Serves the document as JSON at `path`, outside the guards: it tells nothing that the repository does not. */
export function serveOpenApi(app: NestFastifyApplication, path: string, info: OpenApiInfo): void {
  let served: { body: string; etag: string } | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get(path, (request, reply) => {
      served ??= withEtag(JSON.stringify(buildOpenApi(app, info)));
      void reply.header('Cache-Control', 'public, max-age=300').header('ETag', served.etag);
      if (request.headers['if-none-match'] === served.etag) return reply.code(304).send();
      return reply.type('application/json; charset=utf-8').send(served.body);
    });
}

function withEtag(body: string): { body: string; etag: string } {
  return { body, etag: `"${hash('sha256', body, 'base64url')}"` };
}
