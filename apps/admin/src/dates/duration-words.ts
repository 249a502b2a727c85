const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** A length of time in words of a language: `P1Y6M` → "1 year, 6 months". What is written otherwise stays as it is. */
export function durationWords(iso: string, language: string): string {
  if (!/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(iso)) return iso;
  const parts = [...iso.matchAll(/(\d+)([YMWD])/g)];
  return parts
    .map(([, count, letter]) => {
      // the letters are those that the form above lets through
      const unit = units[letter as keyof typeof units];
      return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count));
    })
    .join(', ');
}
