import type { Role } from '@habeas/kernel';

/** An invented organisation of the demonstration. */
export interface DemoOrganization {
  readonly name: string;
  readonly country: string;
}

/** An invented person of the demonstration. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly organization: string;
}

/** Invented organisations: two that report, two that moderate, one that researches and the one that runs the house. */
export const demoOrganizations: readonly DemoOrganization[] = [
  { name: 'Faro del Sur', country: 'AR' },
  { name: 'Open Bridge Legal Aid', country: 'US' },
  { name: 'Mesa de Revisión Norte', country: 'MX' },
  { name: 'Lantern Review Circle', country: 'IE' },
  { name: 'Quince Research Group', country: 'NZ' },
  { name: 'Habeas Demo House', country: 'CH' },
];

/** Invented people, one for each thing that a visitor may want to try. */
export const demoPeople: readonly DemoPerson[] = [
  { role: 'reporter', email: 'reporter@faro.example', name: 'Inés Calderón', organization: 'Faro del Sur' },
  { role: 'org_admin', email: 'org-admin@faro.example', name: 'Tomás Arrieta', organization: 'Faro del Sur' },
  { role: 'reporter', email: 'reporter@bridge.example', name: 'Maya Thornbury', organization: 'Open Bridge Legal Aid' },
  { role: 'moderator', email: 'moderator@mesa.example', name: 'Lucía Ferrán', organization: 'Mesa de Revisión Norte' },
  { role: 'moderator', email: 'moderator@lantern.example', name: 'Conor Hale', organization: 'Lantern Review Circle' },
  {
    role: 'lead_moderator',
    email: 'lead@lantern.example',
    name: 'Aoife Brandt',
    organization: 'Lantern Review Circle',
  },
  {
    role: 'researcher',
    email: 'researcher@quince.example',
    name: 'Hana Whitlock',
    organization: 'Quince Research Group',
  },
  { role: 'admin', email: 'admin@house.example', name: 'Noor Valdés', organization: 'Habeas Demo House' },
  { role: 'auditor', email: 'auditor@house.example', name: 'Elio Marchetti', organization: 'Habeas Demo House' },
];
