import { Clock, SystemClock } from '@habeas/kernel';
import { Global, Module } from '@nestjs/common';

/** The machine's clock, for every use case that asks what time it is. */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
export class ClockModule {}
