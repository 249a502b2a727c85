import type { Facility } from '../data/admin-types.js';
import { useWords } from '../parts/use-words.js';
import { FactActions } from './fact-actions.js';
import classes from './fact-list.module.css';
import { VettingMark } from './vetting-mark.js';

/** Every name the place goes by, where it stands and what may be done with it. */
export function NameList({ facility }: { facility: Facility }) {
  const { t } = useWords();
  return (
    <ul className={classes.facts}>
      {facility.names.map((name) => (
        <li key={name.id} className={classes.fact}>
          <span>
            <span lang={name.language ?? undefined}>{name.name}</span> ({t(`nameKind.${name.kind}`)}
            {name.language ? `, ${name.language}` : ''})
          </span>
          <FactActions
            facilityId={facility.id}
            fact={{ kind: 'name', id: name.id, revision: facility.revision }}
            vetting={name.vetting}
            name={name.name}
          >
            <VettingMark vetting={name.vetting} />
          </FactActions>
        </li>
      ))}
    </ul>
  );
}
