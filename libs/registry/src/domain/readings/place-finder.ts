import { isWellFormedText } from '@habeas/kernel';
import { normalizeName } from '../normalize-name.js';
import type { FacilityColumns } from './reading-mapping.js';
import type { Cell } from './reading-period.js';

/** A place of the portal. */
export interface KnownPlace {
  readonly facilityId: string;
  /** The first day on which it may have been open, as far as anybody says. */
  readonly openedFrom: string | null;
}

/** A place that the portal does not have, as the file names it. */
export interface NewPlace {
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
}

/** The places that a file can be about: those of the list whose codes it uses, and all of the country by name. */
export interface PlaceDirectory {
  readonly byCode: ReadonlyMap<string, KnownPlace>;
  readonly named: readonly (KnownPlace & { readonly normalizedName: string; readonly region: string | null })[];
}

/** Why a row has no place, with the column to look at. */
export interface PlaceFault {
  readonly code: 'facility_missing' | 'facility_unknown' | 'facility_ambiguous';
  readonly column: string | null;
}

const longestName = 200;

/** Finds the place that each row is about, and numbers the places it has met. */
export class PlaceFinder {
  readonly places: (KnownPlace | NewPlace)[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly answers = new Map<string, number | PlaceFault>();
  private readonly byName = new Map<string, KnownPlace | 'several'>();

  /** With `add`, a place that is not known is taken as the file names it. */
  constructor(
    private readonly columns: FacilityColumns,
    private readonly directory: PlaceDirectory,
    private readonly add: boolean,
  ) {
    for (const place of directory.named) {
      const key = this.nameKey(place.normalizedName, place.region);
      const other = this.byName.get(key);
      const same = other === undefined || (other !== 'several' && other.facilityId === place.facilityId);
      this.byName.set(key, same ? place : 'several');
    }
  }

  /** The number of the row's place. */
  find(codeCell: Cell, nameCell: Cell, regionCell: Cell): number | PlaceFault {
    const [code, name, region] = [textOf(codeCell), textOf(nameCell), textOf(regionCell)];
    const key = code === '' ? `name ${name}\n${region}` : `code ${code}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = code === '' ? this.findByName(name, region) : this.findByCode(code, name, region);
    this.answers.set(key, answer);
    return answer;
  }

  private findByCode(code: string, name: string, region: string): number | PlaceFault {
    const place = this.directory.byCode.get(code);
    if (place) return this.number(place.facilityId, place);
    const fault = { code: 'facility_unknown', column: this.columns.code } as const;
    return /^[A-Za-z0-9_-]{1,40}$/.test(code) ? this.addOr(fault, { code, name, region: region || null }) : fault;
  }

  private findByName(name: string, region: string): number | PlaceFault {
    const column = this.columns.name ?? this.columns.code;
    if (normalizeName(name) === '') return { code: 'facility_missing', column };
    const code = this.columns.known[`${name}, ${region}`];
    if (code !== undefined) return this.findByCode(code, name, region);
    const place = this.byName.get(this.nameKey(normalizeName(name), region || null));
    if (place === 'several') return { code: 'facility_ambiguous', column };
    if (place) return this.number(place.facilityId, place);
    return this.addOr({ code: 'facility_unknown', column }, { code: null, name, region: region || null });
  }

  private addOr(fault: PlaceFault, place: NewPlace): number | PlaceFault {
    const usable =
      normalizeName(place.name) !== '' &&
      isWellFormedText(place.name) &&
      place.name.length <= longestName &&
      (place.region ?? '').length <= 100;
    return this.add && usable ? this.number(`new ${place.code ?? `${place.name}\n${place.region}`}`, place) : fault;
  }

  private number(key: string, place: KnownPlace | NewPlace): number {
    const number = this.numbers.get(key) ?? this.places.push(place) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** A file without a column for the region is asked for the name alone. */
  private nameKey(normalizedName: string, region: string | null): string {
    return this.columns.region === null ? normalizedName : `${normalizedName}\n${region ?? ''}`;
  }
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}
