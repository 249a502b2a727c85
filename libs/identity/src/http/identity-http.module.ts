import { type DynamicModule, Module } from '@nestjs/common';
import { ActorResolver } from '@habeas/platform/http';
import { IdentityModule } from '../identity.module.js';
import { SignInThrottle } from '../persistence/sign-in-throttle.js';
import { BeginSecondFactor } from '../use-cases/begin-second-factor.js';
import { ChangeLocale } from '../use-cases/change-locale.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { CloseSession } from '../use-cases/close-session.js';
import { ConfirmSecondFactor } from '../use-cases/confirm-second-factor.js';
import { OpenSession } from '../use-cases/open-session.js';
import { OwnPassword } from '../use-cases/own-password.js';
import { ReadMe } from '../use-cases/read-me.js';
import { RecognizeApiKey } from '../use-cases/recognize-api-key.js';
import { RecognizeSession } from '../use-cases/recognize-session.js';
import { RemoveSecondFactor } from '../use-cases/remove-second-factor.js';
import { SecondFactorCheck } from '../use-cases/second-factor-check.js';
import { SignIn } from '../use-cases/sign-in.js';
import { AccountsController } from './accounts.controller.js';
import { ApiKeysController } from './api-keys.controller.js';
import { InsidersActorResolver } from './insiders-actor-resolver.js';
import { InsidersOrigin } from './insiders-origin.js';
import { InvitationAcceptancesController } from './invitation-acceptances.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { MeController } from './me.controller.js';
import { OrganizationsController } from './organizations.controller.js';
import { PermissionsController } from './permissions.controller.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsController } from './sessions.controller.js';
import { ApiKeyStrategy } from './strategies/api-key.strategy.js';
import { PasswordStrategy } from './strategies/password.strategy.js';
import { SessionStrategy } from './strategies/session.strategy.js';

const signingIn = [
  BeginSecondFactor,
  ChangeLocale,
  ChangePassword,
  CloseSession,
  ConfirmSecondFactor,
  OpenSession,
  OwnPassword,
  ReadMe,
  RecognizeApiKey,
  RecognizeSession,
  RemoveSecondFactor,
  SecondFactorCheck,
  SignIn,
  SignInThrottle,
];
const strategies = [ApiKeyStrategy, PasswordStrategy, SessionStrategy];

/**
 * Signing in and the routes of identity, for the insiders' door. It provides that door's `ActorResolver` to everybody, and
 * needs a `Sealer`, a `PasswordHasher` and a `Clock` from the app.
 */
@Module({})
export class IdentityHttpModule {
  /** @param options.publicUrl the origin of the insiders' pages */
  static forRoot(options: { readonly publicUrl: string }): DynamicModule {
    return {
      module: IdentityHttpModule,
      global: true,
      imports: [IdentityModule],
      controllers: [
        SessionsController,
        SecondFactorController,
        MeController,
        AccountsController,
        InvitationsController,
        InvitationAcceptancesController,
        OrganizationsController,
        ApiKeysController,
        PermissionsController,
      ],
      providers: [
        ...signingIn,
        ...strategies,
        SessionCookie,
        { provide: InsidersOrigin, useValue: new InsidersOrigin(options.publicUrl) },
        { provide: ActorResolver, useClass: InsidersActorResolver },
      ],
      exports: [ActorResolver],
    };
  }
}
