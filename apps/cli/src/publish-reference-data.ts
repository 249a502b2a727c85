import type { Actor } from '@habeas/kernel';
import { PublicationModule, PublishReferenceData } from '@habeas/publication';
import type { INestApplicationContext } from '@nestjs/common';

export { PublicationModule };

/** Brings labels and places to the public side; the context was made with {@link PublicationModule}. */
export async function publishReferenceData(context: INestApplicationContext, actor: Actor): Promise<void> {
  await context.get(PublishReferenceData, { strict: false }).execute(actor);
}
