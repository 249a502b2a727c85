import { ApiProperty } from '@nestjs/swagger';

export class SecondFactorSecretResponse {
  @ApiProperty({ type: 'string', description: 'In base 32, for typing into an authenticator.' })
  secret!: string;

  @ApiProperty({ type: 'string', description: 'The `otpauth:` address, for a QR code.' })
  uri!: string;
}

export class RecoveryCodesResponse {
  @ApiProperty({ type: 'string', isArray: true, description: 'Told once. Each opens once.' })
  recoveryCodes!: string[];
}
