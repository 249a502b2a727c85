import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { PersonActor } from '@habeas/kernel';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { RecognizeApiKey } from '../../use-cases/recognize-api-key.js';

/** Recognises the person for whom a program acts by its `Authorization: Bearer` key, anew on every request. */
@Injectable()
export class ApiKeyStrategy extends PassportStrategy(Strategy, 'habeas-api-key') {
  constructor(private readonly recognizeApiKey: RecognizeApiKey) {
    super();
  }

  async validate(request: FastifyRequest): Promise<PersonActor | undefined> {
    const key = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    return key === undefined ? undefined : this.recognizeApiKey.execute(key);
  }
}
