import { assertSecondPerson } from './second-person.js';

const authors = { editorIds: ['ana', 'ben'], reportingOrganizations: ['ngo-1', 'ngo-2'] };

describe('second person', () => {
  it.each([
    ['ana', 'portal', 'same_person'],
    ['ben', 'portal', 'same_person'],
    ['eva', 'ngo-2', 'reporting_organization'],
  ])('refuses %s of %s: %s', (accountId, organizationId, code) => {
    expect(() => assertSecondPerson({ accountId, organizationId }, authors)).toThrow(code);
  });

  it('lets anybody else of another organisation publish', () => {
    expect(() => assertSecondPerson({ accountId: 'eva', organizationId: 'portal' }, authors)).not.toThrow();
  });
});
