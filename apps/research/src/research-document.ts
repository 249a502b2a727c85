import type { OpenApiInfo } from '@habeas/platform/http';

/** Where the OpenAPI document of the research API is served. */
export const researchDocumentPath = '/v1/openapi.json';

/** What the OpenAPI document of the research API says of itself. */
export const researchDocument: OpenApiInfo = {
  title: 'Habeas: research API',
  description:
    'Vetted summaries, facilities with attributed claims, and statistics with suppression. Open without a key at a lower rate; read only. A key here is one that was made by an account of a researcher: every other one is refused with 401, since this door knows no others, and one that was taken back is refused after a second at the latest. Downloads are few at a time; `exports_busy` says when to come back.',
  version: '1',
};
