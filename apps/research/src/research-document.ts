import type { OpenApiInfo } from '@habeas/platform/http';

/** Where the OpenAPI document of the research API is served. */
export const researchDocumentPath = '/v1/openapi.json';

/** What the OpenAPI document of the research API says of itself. */
export const researchDocument: OpenApiInfo = {
  title: 'Habeas: research API',
  description:
    'Vetted summaries, facilities with attributed claims, and statistics with suppression. Open without a key at a lower rate; read only.',
  version: '1',
};
