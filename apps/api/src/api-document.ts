import type { OpenApiInfo } from '@habeas/platform/http';

/** Where the OpenAPI document of the insiders' API is served. */
export const apiDocumentPath = '/api/openapi.json';

/** What the OpenAPI document of the insiders' API says of itself. */
export const apiDocument: OpenApiInfo = {
  title: 'Habeas: insiders’ API',
  description:
    'For NGO staff, moderators and admins: reports, their moderation, and summaries. Sign in with `POST /api/v1/sessions`, or send an API key as a bearer token.',
  version: '1',
};
