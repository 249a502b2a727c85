import { firstPlaceFor, isStaff, placesFor, staffPlaces, standsAt } from './navigation.js';

const moderator = [
  'session.own',
  'facility.read',
  'api_key.own',
  'queue.read',
  'report.claim',
  'report.decide',
  'summary.read',
];

describe('the menu of the staff pages', () => {
  it('shows a moderator the queue and the summaries, and no administration', () => {
    expect(placesFor(moderator).map((place) => place.name)).toEqual([
      'queue',
      'decisions',
      'summaries',
      'facilities',
      'keys',
    ]);
    expect(firstPlaceFor(moderator)).toBe('/staff/queue');
  });

  it('shows an admin no queue', () => {
    const admin = [
      'facility.read',
      'account.manage',
      'organization.manage',
      'summary.read',
      'audit.read',
      'system.read',
    ];
    expect(placesFor(admin).map((place) => place.name)).not.toContain('queue');
    expect(firstPlaceFor(admin)).toBe('/staff/dashboard');
  });

  it('does not count reporters and researchers as staff', () => {
    expect(isStaff(['session.own', 'facility.read', 'taxonomy.read', 'api_key.own', 'report.submit'])).toBe(false);
    expect(isStaff(moderator)).toBe(true);
  });

  it('marks the place itself, and the one a single report or facility belongs to', () => {
    const marked = (path: string) =>
      staffPlaces.map((place) => [place.name, standsAt(place, path)]).filter(([, here]) => here !== null);
    expect(marked('/staff/queue')).toEqual([['queue', 'page']]);
    expect(marked('/staff/reports/r1')).toEqual([['queue', 'below']]);
    expect(marked('/staff/facilities/f1/edit')).toEqual([['facilities', 'below']]);
    expect(marked('/staff/context-imports')).toEqual([['contextRecords', 'below']]);
    expect(marked('/staff/facility-proposals')).toEqual([['proposals', 'page']]);
  });
});
