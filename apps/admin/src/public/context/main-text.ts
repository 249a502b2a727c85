import type { RecordItem, RecordOfKind } from './record-answers.js';

/** What a record says in the words of its source; empty where it says it in numbers and times alone. */
export function mainText(record: RecordOfKind<RecordItem<unknown>>): string {
  switch (record.kind) {
    case 'legal_order':
      return record.content.effect;
    case 'statement':
      return record.content.summary;
    case 'agreement':
      return record.content.terms;
    case 'media_item':
      return record.content.shows;
    case 'designation':
      return [record.content.groups.join(', '), record.content.designatedAs].join(': ');
    default:
      return '';
  }
}
