import type { TextFinding } from './finding.js';
import { findListedNames } from './listed-names.js';
import { isAllCapitals, isShouted, type Word, wordsOf } from './words.js';

const titles =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Officer|Sergeant|Sgt|Captain|Capt|Lieutenant|Lt|Colonel|Col|General|Warden|Guard|Inmate|Detainee|Judge|Nurse|Doctor|Attorney|Sra?|Srta|Dra|Don|Doña|Dña|Lic|Ing|Señor|Señora|señor|señora|don|doña|doctor|doctora|oficial|sargento|capitán|custodio|agente|juez|jueza|interno|detenido|licenciado|licenciada|enfermero|enfermera|comandante|director|directora|guard|officer|nurse|warden|detainee|inmate|sergeant|captain)';
const capital = "\\p{Lu}(?=[\\p{L}\\p{M}'’-]{0,60}\\p{Ll})[\\p{L}\\p{M}'’-]{1,60}";
const initial = '\\p{Lu}\\.';
const particle = '(?:de|del|de la|de las|de los|la|y|da|do|dos|van|von|bin|al|e)';
const title = new RegExp(
  `(?<![\\p{L}\\p{N}])${titles}\\.?\\s+(?:${initial}\\s*)*${capital}(?:\\s+(?:${particle}\\s+)?${capital})*`,
  'gu',
);
const run = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${capital}|${initial})(?:\\s+(?:${particle}\\s+){0,2}(?:${capital}|${initial}))+`,
  'gu',
);
const naming = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:named|called|llamad[oa]|de nombre|known as|alias|apodad[oa])\\s+["'“«]?(${capital}(?:\\s+${capital})*)`,
  'gu',
);

/** Words that make a run of capitals the name of an institution, an instrument or a place. */
const institutional = new RegExp(
  `^(?:${[
    'Court|Courts|Ministry|Minister|Committee|Commission|Commissioner|Rules?|Prisons?|Jails?|Cent(?:er|re)|Facility|Police|Hospital|Clinic|University|Department|Directorate',
    'Convention|Covenant|Protocol|Charter|Declaration|Treaty|Nations|Cross|Crescent|Office|Ombudsman|Ombudsperson|Tribunal|Assembly|Council|Government|Republic|State|States|Service|Services|Bureau|Agency|Rights|Rapporteur|Principles|Guidelines|Act|Code|Law|Article|Block|Module|Cell|Sector|Ward|Wing|Yard|Unit|Street|Avenue|Road|City|County|Province|District|Region|Island|Islands|River|Lake|Mount|Bay|Valley|North|South|East|West|New|Saint|San|Santa|Santo|El|La|Los|Las|Human|Standard|Minimum|World|Health|Organization|International|National|General|Federal|Supreme|Special|Working|Group',
    'Corte|Ministerio|Ministro|Ministra|Comité|Comisión|Reglas?|Cárcel|Penal|Penitenciari[ao]|Prisión|Centro|Policía|Hospital|Clínica|Universidad|Departamento|Dirección|Convención|Pacto|Protocolo|Carta|Declaración|Tratado|Naciones|Cruz|Roja|Oficina|Defensoría|Procuraduría|Fiscalía|Juzgado|Asamblea|Consejo|Gobierno|República|Estado|Estados|Servicio|Servicios|Agencia|Derechos|Relator|Relatora|Principios|Directrices|Ley|Código|Artículo|Pabellón|Módulo|Celda|Sector|Bloque|Calle|Avenida|Ciudad|Provincia|Distrito|Región|Isla|Río|Nueva|Nuevo|Mundial|Salud|Organización|Internacional|Nacional|Federal|Suprema|Especial|Mínimas',
  ].join('|')})$`,
  'iu',
);

/** Capitals that begin a sentence without being part of a name, and words that are never one. */
const common =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|And|But|Or|If|When|While|After|Before|During|Since|Until|Between|No|Not|All|Some|Many|Most|Several|Few|Two|Three|Four|Five|One|Each|Every|Both|They|He|She|It|We|This|That|These|Those|There|Their|His|Her|Its|Our|People|Persons|Men|Women|Food|Water|Medical|According|As|With|Without|Under|Over|Reports?|Detainees?|Prisoners?|Guards?|Staff|Families|Relatives|Lawyers?|Because|Also|However|Only|Once|What|Who|Which|Where|Why|How|El|La|Los|Las|Un|Una|Unos|Unas|En|De|Del|Al|Por|Para|Con|Sin|Según|Y|O|Pero|Si|Cuando|Mientras|Después|Antes|Durante|Desde|Hasta|Entre|No|Todos?|Todas?|Algunos?|Algunas?|Varios|Varias|Muchos|Muchas|Dos|Tres|Cuatro|Cinco|Cada|Ambos|Ellos|Ellas|Este|Esta|Estos|Estas|Ese|Esa|Su|Sus|Personas|Hombres|Mujeres|Comida|Agua|Médica|Informes?|Detenidos|Presos|Guardias|Personal|Familias|Familiares|Abogad[oa]s|Porque|También|Se|Lo|Le|Les|Que|Quien|Como|Hay|Hubo|Son|Fue|Fueron|Ninguna?|Solo)$/iu;

const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Christmas|Easter|Navidad|Ramadan)$/iu;

/**
 * What may be the name of a person: after a title, after "named", or two capitals in a row that are no institution and
 * none of the allowed names (the facility's own, its places). Wrong alarms are mended by rewording; a missed name is not.
 */
export function findPersonNames(text: string, allowed: readonly string[]): TextFinding[] {
  const reach = reachOf(text.length, allowedRanges(text, allowed));
  const inside = (start: number, end: number): boolean => (reach[start] ?? 0) >= end;
  const findings: TextFinding[] = [];
  const add = (start: number, end: number, rule: string): void => {
    if (!inside(start, end)) findings.push({ code: 'person_name', start, end, rule });
  };
  for (const found of text.matchAll(title))
    if (isNamedAfterTitle(found[0])) add(found.index, found.index + found[0].length, 'title');
  for (const found of text.matchAll(naming)) {
    const name = found[1] ?? '';
    add(found.index + found[0].lastIndexOf(name), found.index + found[0].length, 'naming');
  }
  for (const found of text.matchAll(run)) {
    const offset = namePart(found[0]);
    if (offset !== undefined) add(found.index + offset, found.index + found[0].length, 'capitals');
  }
  for (const { start, end } of runsInCapitals(text)) add(start, end, 'capitals');
  for (const { start, end, rule } of findListedNames(text)) add(start, end, rule);
  return findings;
}

/** Two long words in capitals in a row, within a text that is not in capitals as a whole: `WILMER ZAPATA`. */
function runsInCapitals(text: string): { start: number; end: number }[] {
  const words = wordsOf(text);
  if (isShouted(words)) return [];
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isRun = next && isNameInCapitals(word) && isNameInCapitals(next) && next.start - word.end === 1;
    return isRun ? [{ start: word.start, end: next.end }] : [];
  });
}

function isNameInCapitals(word: Word): boolean {
  return isAllCapitals(word) && word.text.length >= 4 && !isNoName(word.text);
}

/** For each place of a text the farthest end of a range that began there or before. */
function reachOf(length: number, ranges: readonly { start: number; end: number }[]): number[] {
  const reach = Array.from({ length: length + 1 }, () => 0);
  for (const { start, end } of ranges) reach[start] = Math.max(reach[start] ?? 0, end);
  for (let at = 1; at <= length; at += 1) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  return reach;
}

/** Whether a word with a capital is one of an institution, the calendar or a sentence's beginning. */
export function isNoName(word: string): boolean {
  return institutional.test(word) || calendar.test(word) || common.test(word);
}

function isNamedAfterTitle(found: string): boolean {
  const words = found.split(/\s+/).slice(1);
  return words.some((word) => /^\p{Lu}/u.test(word) && !isNoName(word));
}

/** Where the name begins within a run of capitals, after the words that only begin a sentence; undefined for no name. */
function namePart(found: string): number | undefined {
  let offset = 0;
  for (const word of found.split(/(?<=\s)(?=\S)/u)) {
    if (!common.test(word.trim()) && !calendar.test(word.trim())) break;
    offset += word.length;
  }
  const rest = found
    .slice(offset)
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word));
  if (rest.length < 2 || rest.some((word) => institutional.test(word))) return undefined;
  return rest.filter((word) => !calendar.test(word)).length >= 2 ? offset : undefined;
}

function allowedRanges(text: string, allowed: readonly string[]): { start: number; end: number }[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  return allowed.filter((name) => name.trim().length > 1).flatMap((name) => occurrences(folded, fold(name.trim())));
}

/** Every place where a name stands as whole words; both texts folded. */
function occurrences(folded: string, name: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const before = folded.charAt(at - 1);
    const after = folded.charAt(at + name.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after))
      ranges.push({ start: at, end: at + name.length });
  }
  return ranges;
}

/** Names of reporting organisations: who reported is never told. */
export function findOrganizations(text: string, names: readonly string[]): TextFinding[] {
  return allowedRanges(text, names).map(({ start, end }) => ({
    code: 'reporting_organization',
    start,
    end,
    rule: 'organization',
  }));
}

/** Lower case without accents, character by character, so that offsets stay. */
function fold(text: string): string {
  return Array.from(text, (character) => {
    const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join('');
}
