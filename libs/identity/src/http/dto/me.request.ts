import { OneOf, Text } from '@habeas/platform/http';
import { type Locale, locales } from '../../domain/account.js';

export class ChangePasswordRequest {
  @Text({ max: 256, description: 'The present password.' })
  current!: string;

  @Text({ max: 256, description: 'At least twelve characters, none of the well-known passwords.' })
  next!: string;
}

export class ChangeLocaleRequest {
  @OneOf(locales)
  locale!: Locale;
}

export class ConfirmSecondFactorRequest {
  @Text({ max: 6, min: 6, pattern: /^\d{6}$/, description: 'The present code of the authenticator.' })
  code!: string;
}

export class OwnPasswordRequest {
  @Text({ max: 256, description: 'Your password, asked for again.' })
  password!: string;
}
