import pg from 'pg';

/**
 * Days stay text (`YYYY-MM-DD`): as a Date they would move with the time zone of the server. Counts of the database
 * (int8) become numbers: none of them reaches 2^53.
 */
export function parseDaysAsTextAndCountsAsNumbers(): void {
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
}
