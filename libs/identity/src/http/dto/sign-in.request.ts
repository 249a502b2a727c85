import { Text } from '@habeas/platform/http';

export class SignInRequest {
  @Text({ max: 254, example: 'reporter@faro.example' })
  email!: string;

  @Text({ max: 256 })
  password!: string;

  @Text({ max: 40, optional: true, description: 'The code of the authenticator, or a recovery code.' })
  code?: string;
}
