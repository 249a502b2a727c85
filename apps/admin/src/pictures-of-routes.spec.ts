import { insidersRouter } from './insiders-router.js';
import { publicRouter } from './public-router.js';
import { insidersPages, type PageState, publicPages } from '../../../test/pictures/page-list.js';

const ofInsiders = Object.values(insidersPages).flat();

describe('the list of pages that pictures are taken of', () => {
  it.each([
    ['insiders', insidersRouter, ofInsiders],
    ['public', publicRouter, publicPages],
  ] as const)('holds every route of the %s web, and none that is not there', (_web, router, pages) => {
    const listed = pages.flatMap(({ route }: PageState) => (route ? [route] : []));
    // The frame and the start page of the staff pages share one address.
    const known = Object.keys(router.routesByPath).filter((path) => path !== '/staff/');
    expect([...new Set(listed)].sort()).toEqual(known.sort());
  });

  it.each([
    ['insiders', ofInsiders],
    ['public', publicPages],
  ] as const)('names each state of the %s web once', (_web, pages: readonly PageState[]) => {
    const names = pages.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
