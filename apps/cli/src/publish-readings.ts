import type { Actor } from '@habeas/kernel';
import { PublicationModule, PublishReadings } from '@habeas/publication';
import type { INestApplicationContext } from '@nestjs/common';

export { PublicationModule };

/** Brings population readings to the public side; the context was made with {@link PublicationModule}. */
export async function publishReadings(
  context: INestApplicationContext,
  actor: Actor,
  onProgress: (part: number) => void,
): Promise<number> {
  return context.get(PublishReadings, { strict: false }).execute(actor, onProgress);
}
