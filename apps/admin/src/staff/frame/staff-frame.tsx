import { NavLink } from '@mantine/core';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import { useWords } from '../parts/use-words.js';
import { placesFor, standsAt } from './navigation.js';
import { StaffProvider } from './staff-provider.js';
import classes from './staff-frame.module.css';

/** The frame of every staff page: the menu of what this person may open, and the page. */
export function StaffPagesFrame() {
  return (
    <StaffProvider>
      <div className={classes.frame}>
        <StaffMenu />
        <div className={classes.page}>
          <Outlet />
        </div>
      </div>
    </StaffProvider>
  );
}

function StaffMenu() {
  const { t } = useWords();
  const { user } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const places = placesFor(user?.permissions ?? []);
  return (
    <nav className={classes.menu} aria-label={t('nav.label')}>
      <ul className={classes.places}>
        {places.map((place) => {
          const here = standsAt(place, path);
          return (
            <li key={place.to}>
              <NavLink
                component={Link}
                to={place.to}
                label={t(`nav.${place.name}`)}
                active={here !== null}
                aria-current={here === 'page' ? 'page' : here === 'below' ? 'true' : undefined}
                className={classes.place}
              />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
