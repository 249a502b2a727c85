import type { Actor } from '@habeas/kernel';
import { PublicationModule, PublishIndicators, PublishReadings, PublishReferenceData } from '@habeas/publication';
import type { INestApplicationContext } from '@nestjs/common';

export { PublicationModule };

/**
 * Brings population readings and what is computed from them to the public side, with the places that the import added:
 * the context was made with {@link PublicationModule}.
 */
export async function publishReadings(
  context: INestApplicationContext,
  actor: Actor,
  onProgress: (part: number) => void,
): Promise<number> {
  await context.get(PublishReferenceData, { strict: false }).execute(actor);
  const written = await context.get(PublishReadings, { strict: false }).execute(actor, onProgress);
  await context.get(PublishIndicators, { strict: false }).execute(actor);
  return written;
}
